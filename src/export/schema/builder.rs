//! What every schema of an operation is written with.

use super::super::json::Object;
use super::example;
use super::words::{some, source};
use crate::contract::field::Privacy;
use crate::contract::{Field, Operation};

/// Which requests a schema is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Form {
    /// What the engine takes without an issue, tolerated forms and all.
    Accepted,
    /// What `prepare` sends: the documented spellings only.
    Sent,
}

/// Writes schemas of one operation.
#[derive(Debug, Clone, Copy)]
pub(in super::super) struct Schemas {
    pub(in super::super) form: Form,
    /// The seed file that the rows' lines refer to.
    pub(in super::super) file: &'static str,
}

impl Schemas {
    pub(in super::super) fn of(operation: &Operation, form: Form) -> Schemas {
        Schemas { form, file: operation.source.file }
    }

    /// What a row is, to stand before its rules.
    pub(super) fn described(&self, field: &Field) -> Object {
        Object::new().maybe("description", some(field.note.doc))
    }

    /// What else is known of a row, to stand behind its rules.
    pub(super) fn remarks(&self, field: &Field) -> Object {
        let sample = example::sample(field).filter(|_| field.privacy != Privacy::Secret);
        Object::new().maybe("examples", sample.map(|sample| vec![sample])).and(self.marks(field))
    }

    /// Who may see a row, and where it is from.
    pub(in super::super) fn marks(&self, field: &Field) -> Object {
        let privacy = match field.privacy {
            Privacy::Plain => None,
            Privacy::Personal => Some("x-personal"),
            Privacy::Secret => Some("x-secret"),
        };
        let marks = privacy.map_or_else(Object::new, |mark| Object::new().with(mark, true));
        marks
            .maybe("x-example-only", field.note.example_only.then_some(true))
            .maybe("x-source", source(self.file, field.note.line))
    }
}
