//! What Itaú's HTTP statuses mean (decision 27).

use crate::contract::error::{Category, ErrorTable, status};

/// Rows without a code: each stands for its status.
pub(super) static STATUSES: ErrorTable = ErrorTable {
    id: "itau.status",
    file: super::provider::SOURCE,
    rows: &[
        status(
            131,
            400,
            Category::Validation,
            [
                "The provider does not accept the request. Check its parameters.",
                "El proveedor no acepta la solicitud. Revise sus parámetros.",
                "O provedor não aceita a solicitação. Confira os parâmetros.",
            ],
        ),
        status(
            133,
            401,
            Category::Authentication,
            [
                "The provider does not accept the user or password. Check the credentials and the contract.",
                "El proveedor no acepta el usuario o la contraseña. Revise las credenciales y el contrato.",
                "O provedor não aceita o usuário ou a senha. Confira as credenciais e o contrato.",
            ],
        ),
        status(
            135,
            404,
            Category::NotFound,
            [
                "The provider has nothing there. Check the path and the identifiers.",
                "El proveedor no tiene nada allí. Revise la ruta y los identificadores.",
                "O provedor não tem nada ali. Confira o caminho e os identificadores.",
            ],
        ),
        status(
            137,
            500,
            Category::BusinessRule,
            [
                "The provider cannot work with these values. Check them before trying again.",
                "El proveedor no puede trabajar con estos valores. Revíselos antes de intentar de nuevo.",
                "O provedor não consegue trabalhar com estes valores. Confira-os antes de tentar de novo.",
            ],
        ),
    ],
};
