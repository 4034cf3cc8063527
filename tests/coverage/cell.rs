//! A cell: one thing that the contract documents. The tables ask for cells, cases and generated faults fill them.

use std::collections::{BTreeMap, BTreeSet};

use ventanilla::contract::{ErrorRow, Header};

/// Names of what is documented: the same wherever it is asked for and wherever it is found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Cell {
    /// `path`, `query`, `header`, `body`, `rule`, `reply`, `status` or `error`.
    pub(crate) part: &'static str,
    /// A field's pointer with `*` for any item, a header's name, a rule, a status, an error's row.
    pub(crate) row: String,
    /// What of it: `valid`, the code of a fault, a tolerated form, …
    pub(crate) what: String,
}

/// A cell that the contract asks for.
pub(crate) struct Demand {
    pub(crate) cell: Cell,
    /// Whether a generated fault will do: it is one single constraint of one single row.
    pub(crate) or_generated: bool,
}

impl Cell {
    pub(crate) fn new(part: &'static str, row: &str, what: &str) -> Cell {
        Cell { part, row: row.to_owned(), what: what.to_owned() }
    }

    pub(crate) fn header(row: &Header, what: &str) -> Cell {
        Cell::new("header", row.name, what)
    }

    pub(crate) fn error(table: &str, row: &ErrorRow) -> Cell {
        let code = if row.any_code { "any code" } else { row.code };
        let words = [table, &row.status.to_string(), row.kind, code, row.description].map(str::to_owned);
        let words: Vec<String> = words.into_iter().filter(|word| !word.is_empty()).collect();
        Cell::new("error", &words.join(" "), "matched")
    }

    /// Of a table that is only looked at for one error type: whichever row.
    pub(crate) fn any_error(table: &str) -> Cell {
        Cell::new("error", &format!("{table}, any row"), "matched")
    }
}

/// What fills cells, and the names of the cases that do.
#[derive(Default)]
pub(crate) struct Evidence {
    cases: BTreeMap<Cell, BTreeSet<String>>,
}

impl Evidence {
    pub(crate) fn add(&mut self, cell: Cell, case: &str) {
        self.cases.entry(cell).or_default().insert(case.to_owned());
    }

    pub(crate) fn of(&self, cell: &Cell) -> Vec<String> {
        self.cases.get(cell).into_iter().flatten().cloned().collect()
    }

    pub(crate) fn has(&self, cell: &Cell) -> bool {
        self.cases.contains_key(cell)
    }
}
