//! Laws of error tables.

use super::words::{Broken, apart, same};
use crate::contract::canonical::MODELS;
use crate::contract::{Category, ErrorRow, ErrorTable, Lookup, Model, Operation, PropertyKind};

/// An operation looks up each table once.
pub(super) const fn check(lookups: &[Lookup]) -> Broken {
    each!(lookup, others in lookups => {
        each!(other in others => {
            ensure!(!same(lookup.table.id, other.table.id), "an error table is looked up twice");
        });
    });
    None
}

/// The tables of one provider, each judged once: they are long and shared.
pub(super) const fn tables(operations: &[&Operation]) -> Broken {
    each!(operation, others in operations => {
        each!(lookup in operation.errors => {
            if !looked_up(lookup.table, others) {
                follow!(table(lookup.table));
            }
        });
    });
    None
}

const fn looked_up(table: &ErrorTable, operations: &[&Operation]) -> bool {
    each!(operation in operations => {
        each!(lookup in operation.errors => {
            if same(lookup.table.id, table.id) && lookup.table.rows.len() == table.rows.len() {
                return true;
            }
        });
    });
    false
}

const fn table(table: &ErrorTable) -> Broken {
    ensure!(!table.id.is_empty(), "an error table has no id");
    each!(one, others in table.rows => {
        follow!(row(one));
        each!(other in others => {
            ensure!(
                one.status != other.status
                    || !same(one.code, other.code)
                    || !same(one.kind, other.kind)
                    || !same(one.description, other.description),
                "two error rows have the same status, type, code and description (decision 38)"
            );
        });
    });
    None
}

const fn row(row: &ErrorRow) -> Broken {
    ensure!(row.status >= 100 && row.status < 600, "an error row's status is no HTTP status");
    ensure!(documented(row.category), "an error row has a category of the door's own refusals");
    each!(text in row.texts.as_slice() => {
        ensure!(!text.is_empty(), "an error row has no text in some language");
    });
    ensure!(row.field.is_empty() || is_known(row.field), "an error row names a field of no model");
    None
}

/// What a provider's error can mean; the other categories are the door's own.
const fn documented(category: Category) -> bool {
    matches!(
        category,
        Category::Validation
            | Category::Authentication
            | Category::Permission
            | Category::NotFound
            | Category::Conflict
            | Category::BusinessRule
            | Category::RateLimit
            | Category::Upstream
            | Category::Timeout
    )
}

const fn is_known(field: &str) -> bool {
    each!(model in MODELS => {
        if leads(field.as_bytes(), model) {
            return true;
        }
    });
    false
}

/// Whether the path is a property's, an inner object's, or goes on in a list's items.
const fn leads(path: &[u8], model: &Model) -> bool {
    each!(property in model.properties => {
        match apart(path, property.path.as_bytes()) {
            ([], [] | [b'/', ..]) => return true,
            ([b'/', rest @ ..], []) => {
                if let PropertyKind::List(items) = property.kind
                    && leads(rest, items)
                {
                    return true;
                }
            }
            _ => {}
        }
    });
    false
}
