//! Laws of error tables.

use super::{SOUND, assert_breaks};
use crate::contract::Operation;
use crate::contract::error::{Category, ErrorRow, ErrorTable, Lookup, row, status};
use crate::contract::laws::check_distinct;
use crate::contract::laws::errors::check;

const TEXTS: [&str; 3] = ["One.", "Uno.", "Um."];
const ROW: ErrorRow = row(1, 400, "STA", "50001", "NO EXISTE", Category::NotFound, TEXTS);

#[test]
fn tables_are_looked_up_once() {
    static TABLE: ErrorTable = ErrorTable { id: "bank", file: "", rows: &[ROW] };
    let once = Lookup { table: &TABLE, only_type: "" };
    assert_eq!(check(&[once]), None);
    assert_breaks(check(&[once, once]), "an error table is looked up twice");
}

#[test]
fn tables_have_an_id() {
    assert_breaks(of_table("", vec![ROW]), "an error table has no id");
}

#[test]
fn rows_are_distinct() {
    const REASON: &str = "two error rows have the same status, type, code and description (decision 38)";
    let others = [
        ErrorRow { status: 404, ..ROW },
        ErrorRow { kind: "BDA", ..ROW },
        ErrorRow { code: "50002", ..ROW },
        ErrorRow { description: "NO VINCULABLE", ..ROW },
    ];
    for other in others {
        assert_eq!(of_table("bank", vec![ROW, other]), None);
    }
    let again = ErrorRow { line: 2, category: Category::Conflict, ..ROW };
    assert_breaks(of_table("bank", vec![ROW, others[0], again]), REASON);
}

#[test]
fn rows_that_break_a_law() {
    const CATEGORY: &str = "an error row has a category of the door's own refusals";
    const TEXT: &str = "an error row has no text in some language";
    const FIELD: &str = "an error row names a field of no model";
    let rows = [
        (ErrorRow { status: 99, ..ROW }, "an error row's status is no HTTP status"),
        (ErrorRow { status: 600, ..ROW }, "an error row's status is no HTTP status"),
        (ErrorRow { category: Category::Internal, ..ROW }, CATEGORY),
        (ErrorRow { category: Category::Unknown, ..ROW }, CATEGORY),
        (ErrorRow { texts: ["", "Uno.", "Um."], ..ROW }, TEXT),
        (ErrorRow { texts: ["One.", "Uno.", ""], ..ROW }, TEXT),
        (ROW.field("shoeSize"), FIELD),
        (ROW.field("docu"), FIELD),
        (ROW.field("addresses/shoeSize"), FIELD),
        (ROW.field("fullName/first"), FIELD),
    ];
    for (row, reason) in rows {
        assert_breaks(of_table("bank", vec![row]), reason);
    }
    for field in ["fullName", "document", "document/number", "addresses", "addresses/city", "addresses/phones/number"] {
        assert_eq!(of_table("bank", vec![ROW.field(field)]), None, "{field}");
    }
}

#[test]
fn a_status_is_a_row_without_a_code() {
    let found = status(7, 503, Category::Upstream, TEXTS);
    assert_eq!((found.status, found.kind, found.code, found.description, found.line), (503, "", "", "", 7));
}

fn of_table(id: &'static str, rows: Vec<ErrorRow>) -> Option<&'static str> {
    let table: &'static ErrorTable = Box::leak(Box::new(ErrorTable { id, file: "", rows: rows.leak() }));
    let errors: &'static [Lookup] = Box::leak(Box::new([Lookup { table, only_type: "" }]));
    check_distinct(&[&Operation { errors, ..SOUND }])
}
