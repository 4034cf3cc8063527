//! The report as text for people and as JSON.

use std::fmt::Write;

use serde_json::{Value, json};

use super::{Filled, Report};

/// Case names shown of a cell; the others are counted.
const SHOWN: usize = 2;

impl Report {
    /// A line a row: its part and name, then each cell with its cases.
    pub(crate) fn text(&self) -> String {
        let mut out = String::new();
        for section in &self.sections {
            writeln!(out, "{}: {} cells", section.id, section.cells.len()).unwrap();
            let rows = section.cells.chunk_by(|one, other| (one.part, &one.row) == (other.part, &other.row));
            for cells in rows {
                let filled: Vec<String> = cells.iter().map(Filled::text).collect();
                writeln!(out, "  {:<7} {}\n          {}", cells[0].part, cells[0].row, filled.join(" | ")).unwrap();
            }
        }
        let empty = self.empty();
        let generated = self.cells().filter(|(_, cell)| cell.generated).count();
        writeln!(
            out,
            "{} cells, {generated} of them by generated faults only, {} empty",
            self.cells().count(),
            empty.len()
        )
        .unwrap();
        empty.iter().for_each(|cell| writeln!(out, "  empty: {cell}").unwrap());
        out
    }

    pub(crate) fn json(&self) -> Value {
        let cell = |cell: &Filled| json!({ "part": cell.part, "row": cell.row, "what": cell.what, "cases": cell.cases, "generated": cell.generated });
        let section = |cells: &[Filled]| Value::Array(cells.iter().map(cell).collect());
        let sections: serde_json::Map<_, _> =
            self.sections.iter().map(|each| (each.id.to_owned(), section(&each.cells))).collect();
        json!({ "cells": self.cells().count(), "empty": self.empty().len(), "sections": sections })
    }
}

impl Filled {
    fn text(&self) -> String {
        let by = match (self.cases.as_slice(), self.generated) {
            ([], true) => "generated".to_owned(),
            ([], false) => "EMPTY".to_owned(),
            (cases, _) if cases.len() <= SHOWN => cases.join(", "),
            (cases, _) => format!("{} +{}", cases[..SHOWN].join(", "), cases.len() - SHOWN),
        };
        format!("{}: {by}", self.what)
    }
}
