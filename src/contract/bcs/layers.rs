//! What an error type alone says, where no row's code or description matches.

use crate::contract::error::{Category, ErrorTable, row};

/// A row without a code or description stands for any error of its type.
pub(super) static LAYERS: ErrorTable = ErrorTable {
    id: "bcs.layer",
    file: super::provider::SOURCE,
    rows: &[
        // Any other ORA is the bank's database (decision 35, step 4).
        row(
            1238,
            500,
            "ORA",
            "",
            "",
            Category::Upstream,
            [
                "The bank's database failed. Try again later.",
                "La base de datos del banco falló. Intente más tarde.",
                "O banco de dados do banco falhou. Tente mais tarde.",
            ],
        )
        .any_code(),
    ],
};
