//! What MasStack's HTTP statuses mean, in English, Spanish and Portuguese. Each operation has a table of those it
//! documents; all but 401, 403, 405 and 409 have texts for what was asked.

/// 400, where there is no body.
pub(super) const BAD_PARAMETERS: [&str; 3] = [
    "The provider does not accept the request. Check its parameters.",
    "El proveedor no acepta la solicitud. Revise sus parámetros.",
    "O provedor não aceita a solicitação. Confira os parâmetros.",
];

/// 400, where there is a body.
pub(super) const BAD_REQUEST: [&str; 3] = [
    "The provider does not accept the request. Check its parameters and its body.",
    "El proveedor no acepta la solicitud. Revise sus parámetros y su cuerpo.",
    "O provedor não aceita a solicitação. Confira os parâmetros e o corpo.",
];

/// 401
pub(super) const UNAUTHORIZED: [&str; 3] = [
    "The provider does not accept the token. Get a new one and try again.",
    "El proveedor no acepta el token. Obtenga uno nuevo e intente de nuevo.",
    "O provedor não aceita o token. Obtenha um novo e tente de novo.",
];

/// 403
pub(super) const FORBIDDEN: [&str; 3] = [
    "The provider does not let this role do that. Ask for the permission.",
    "El proveedor no permite esto a este rol. Solicite el permiso.",
    "O provedor não permite isso a este papel. Solicite a permissão.",
];

/// 404, where an account is named.
pub(super) const NO_ACCOUNT: [&str; 3] = [
    "The provider has no such organization or account. Check the identifiers.",
    "El proveedor no tiene esa organización o cuenta. Revise los identificadores.",
    "O provedor não tem essa organização ou conta. Confira os identificadores.",
];

/// 404, where an account's promotion is named.
pub(super) const NO_PROMOTION: [&str; 3] = [
    "The provider has no such organization, account or promotion. Check the identifiers.",
    "El proveedor no tiene esa organización, cuenta o promoción. Revise los identificadores.",
    "O provedor não tem essa organização, conta ou promoção. Confira os identificadores.",
];

/// 404, where a customer is named.
pub(super) const NO_CUSTOMER: [&str; 3] = [
    "The provider has no such organization or customer. Check the identifiers.",
    "El proveedor no tiene esa organización o cliente. Revise los identificadores.",
    "O provedor não tem essa organização ou cliente. Confira os identificadores.",
];

/// 404, where a customer's account is named.
pub(super) const NO_CUSTOMER_ACCOUNT: [&str; 3] = [
    "The provider has no such organization, customer or account. Check the identifiers.",
    "El proveedor no tiene esa organización, cliente o cuenta. Revise los identificadores.",
    "O provedor não tem essa organização, cliente ou conta. Confira os identificadores.",
];

/// 405: not the caller's data but the path or method is wrong, so asking again does not help.
pub(super) const METHOD_NOT_ALLOWED: [&str; 3] = [
    "The provider does not allow this method on this path. Check what was overridden, and the base path.",
    "El proveedor no permite este método en esta ruta. Revise lo que se haya reemplazado y la ruta base.",
    "O provedor não permite este método neste caminho. Confira o que foi substituído e o caminho base.",
];

/// 409
pub(super) const CONFLICT: [&str; 3] = [
    "The present state of the customer or account does not allow this. Look at it before you try again.",
    "El estado actual del cliente o de la cuenta no lo permite. Consúltelo antes de intentar de nuevo.",
    "O estado atual do cliente ou da conta não permite isso. Consulte-o antes de tentar de novo.",
];

/// 500 on a query.
pub(super) const FAILED: [&str; 3] = [
    "The provider failed. Try again later.",
    "El proveedor falló. Intente más tarde.",
    "O provedor falhou. Tente mais tarde.",
];

/// 500 on a change.
pub(super) const FAILED_CHANGE: [&str; 3] = [
    "The provider failed. Look at the account before you send a change again.",
    "El proveedor falló. Consulte la cuenta antes de enviar otra vez un cambio.",
    "O provedor falhou. Consulte a conta antes de enviar de novo uma mudança.",
];

/// 500 on a creation: there is no account yet to look at.
pub(super) const FAILED_CREATION: [&str; 3] = [
    "The provider failed. Look at the customer's accounts before you open one again.",
    "El proveedor falló. Consulte las cuentas del cliente antes de abrir otra vez una.",
    "O provedor falhou. Consulte as contas do cliente antes de abrir uma de novo.",
];

/// 503 on a query.
pub(super) const UNAVAILABLE: [&str; 3] = [
    "The provider is not available at the moment. Try again later.",
    "El proveedor no está disponible en este momento. Intente más tarde.",
    "O provedor não está disponível no momento. Tente mais tarde.",
];

/// 503 on a change.
pub(super) const UNAVAILABLE_CHANGE: [&str; 3] = [
    "The provider is not available at the moment. Look at the account before you send a change again.",
    "El proveedor no está disponible en este momento. Consulte la cuenta antes de enviar otra vez un cambio.",
    "O provedor não está disponível no momento. Consulte a conta antes de enviar de novo uma mudança.",
];

/// 503 on a creation.
pub(super) const UNAVAILABLE_CREATION: [&str; 3] = [
    "The provider is not available at the moment. Look at the customer's accounts before you open one again.",
    "El proveedor no está disponible en este momento. Consulte las cuentas del cliente antes de abrir otra vez una.",
    "O provedor não está disponível no momento. Consulte as contas do cliente antes de abrir uma de novo.",
];

/// 504 on a query.
pub(super) const TIMED_OUT: [&str; 3] = [
    "The provider did not answer in time. Try again later.",
    "El proveedor no respondió a tiempo. Intente más tarde.",
    "O provedor não respondeu a tempo. Tente mais tarde.",
];

/// 504 on a change.
pub(super) const TIMED_OUT_CHANGE: [&str; 3] = [
    "The provider did not answer in time. Look at the account before you send a change again.",
    "El proveedor no respondió a tiempo. Consulte la cuenta antes de enviar otra vez un cambio.",
    "O provedor não respondeu a tempo. Consulte a conta antes de enviar de novo uma mudança.",
];

/// 504 on a creation.
pub(super) const TIMED_OUT_CREATION: [&str; 3] = [
    "The provider did not answer in time. Look at the customer's accounts before you open one again.",
    "El proveedor no respondió a tiempo. Consulte las cuentas del cliente antes de abrir otra vez una.",
    "O provedor não respondeu a tempo. Consulte as contas do cliente antes de abrir uma de novo.",
];
