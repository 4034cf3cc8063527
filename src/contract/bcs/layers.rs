//! What an error type alone says, where no code is known (decisions 35 and 39).

use crate::contract::error::{Category, ErrorRow, ErrorTable, row};

/// Rows without a code or description: each stands for any error of its type.
pub(super) static LAYERS: ErrorTable = ErrorTable {
    id: "bcs.layer",
    file: super::SOURCE,
    rows: &[database("ORA", 1238), database("BDA", 407), database("DBA", 1237), database("BDE", 1019)],
};

/// ORA, BDA, DBA and BDE all mean the bank's database (decision 39).
const fn database(kind: &'static str, line: u32) -> ErrorRow {
    let texts = [
        "The bank's database failed. Try again later.",
        "La base de datos del banco falló. Intente más tarde.",
        "O banco de dados do banco falhou. Tente mais tarde.",
    ];
    row(line, 500, kind, "", "", Category::Upstream, texts).any_code()
}
