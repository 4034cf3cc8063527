//! Rules between the fields of one object, or between the parameters of one request.

use crate::contract::words::{listed, same};

/// A rule between siblings; names are the documented ones.
#[derive(Debug, Clone, Copy)]
pub enum Rule {
    /// At least one alternative, each a list of fields, must be there whole (decision 15).
    OneOf(&'static [&'static [&'static str]]),
    /// Where `field` is `value`, the field `needs` of the object `inside` must not be blank. Where `field` is an object,
    /// its value is that of its field which decides.
    NeededIf {
        /// The sibling that decides.
        field: &'static str,
        /// Its deciding value.
        value: &'static str,
        /// The sibling object; empty: the rule's own object.
        inside: &'static str,
        /// The field that must be there.
        needs: &'static str,
        /// Whether the request is refused; else a warning, for no source says that it must be there (decisions 19 and 25a).
        refused: bool,
    },
    /// With the first, the others are ignored by the provider: a warning (decision 15).
    Instead(&'static str, &'static [&'static str]),
    /// Heuristic: the number's length suits the document type (decision 23): a warning.
    DocumentNumber {
        /// The field with the type.
        kind: &'static str,
        /// The field with the number.
        number: &'static str,
    },
}

/// Most rows of one object that rules and flat forms may look at: the walk keeps so many.
pub const MOST_NOTED: usize = 8;

impl Rule {
    /// Whether the rule looks at this sibling.
    pub(crate) const fn mentions(&self, name: &str) -> bool {
        match *self {
            Rule::OneOf(mut alternatives) => {
                while let [fields, behind @ ..] = alternatives {
                    if listed(name, fields) {
                        return true;
                    }
                    alternatives = behind;
                }
                false
            }
            Rule::NeededIf { field, inside, needs, .. } => {
                same(field, name) || same(inside, name) || inside.is_empty() && same(needs, name)
            }
            Rule::Instead(field, others) => same(field, name) || listed(name, others),
            Rule::DocumentNumber { kind, number } => same(kind, name) || same(number, name),
        }
    }
}
