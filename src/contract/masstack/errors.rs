//! What MasStack's HTTP statuses mean (decision 40).

use crate::contract::error::{Category, ErrorTable, status};

/// Rows without a code: each stands for its status.
pub(super) static STATUSES: ErrorTable = ErrorTable {
    id: "masstack.status",
    file: super::provider::SOURCE,
    rows: &[
        status(
            52,
            400,
            Category::Validation,
            [
                "The provider does not accept the request. Check its parameters and its body.",
                "El proveedor no acepta la solicitud. Revise sus parámetros y su cuerpo.",
                "O provedor não aceita a solicitação. Confira os parâmetros e o corpo.",
            ],
        ),
        status(
            53,
            401,
            Category::Authentication,
            [
                "The provider does not accept the token. Get a new one and try again.",
                "El proveedor no acepta el token. Obtenga uno nuevo e intente de nuevo.",
                "O provedor não aceita o token. Obtenha um novo e tente de novo.",
            ],
        ),
        status(
            54,
            403,
            Category::Permission,
            [
                "The provider does not let this role do that. Ask for the permission.",
                "El proveedor no permite esto a este rol. Solicite el permiso.",
                "O provedor não permite isso a este papel. Solicite a permissão.",
            ],
        ),
        status(
            55,
            404,
            Category::NotFound,
            [
                "The provider has no such organization or account. Check the identifiers.",
                "El proveedor no tiene esa organización o cuenta. Revise los identificadores.",
                "O provedor não tem essa organização ou conta. Confira os identificadores.",
            ],
        ),
        status(
            56,
            500,
            Category::Upstream,
            [
                "The provider failed. Look at the account before you send a change again.",
                "El proveedor falló. Consulte la cuenta antes de enviar otra vez un cambio.",
                "O provedor falhou. Consulte a conta antes de enviar de novo uma mudança.",
            ],
        ),
        status(
            57,
            503,
            Category::Upstream,
            [
                "The provider is not available at the moment. Try again later.",
                "El proveedor no está disponible en este momento. Intente más tarde.",
                "O provedor não está disponível no momento. Tente mais tarde.",
            ],
        ),
        status(
            58,
            504,
            Category::Timeout,
            [
                "The provider did not answer in time. Look at the account before you send a change again.",
                "El proveedor no respondió a tiempo. Consulte la cuenta antes de enviar otra vez un cambio.",
                "O provedor não respondeu a tempo. Consulte a conta antes de enviar de novo uma mudança.",
            ],
        ),
    ],
};
