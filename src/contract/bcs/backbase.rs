//! Errors of the platform that customers are synchronized to.

use crate::contract::error::{Category, ErrorTable, row};

/// Its codes are the keys of its findings; only the example of an error shows one (decision 35).
pub(super) static BACKBASE: ErrorTable = ErrorTable {
    id: "bcs.backbase",
    file: super::provider::SOURCE,
    rows: &[row(
        1704,
        500,
        "",
        "common.api.shoesize",
        "Value Exceeded. Must be between {min} and {max}",
        Category::Validation,
        [
            "A value is below or above the limits that the provider allows. Correct it and send the data again.",
            "Un valor está por debajo o por encima de los límites que admite el proveedor. Corríjalo y envíe los datos otra vez.",
            "Um valor está abaixo ou acima dos limites que o provedor aceita. Corrija-o e envie os dados de novo.",
        ],
    )
    .example_only()],
};
