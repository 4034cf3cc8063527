//! Judges the rules between the fields of one object or the parameters of one request.

use std::borrow::Cow;

use crate::contract::{Field, Kind, Rule};
use crate::format::document_number;
use crate::issue::{Code, Detail, Finding};

/// What a rule needs to know of a sibling that is there.
pub(crate) struct Noted<'a> {
    /// Neither `null` nor empty.
    pub(crate) filled: bool,
    /// Its text, where it is a string.
    pub(crate) content: Cow<'a, [u8]>,
    pub(crate) row: &'static Field,
    pub(crate) is_object: bool,
    /// The rows of an object that are filled, as bits.
    pub(crate) inner_filled: u64,
}

/// Judges every rule; `report` gets the sibling object (or an empty name), the field in it and the finding.
pub(crate) fn judge<'a, E>(
    rules: &'static [Rule],
    lookup: impl Fn(&str) -> Option<Noted<'a>>,
    mut report: impl FnMut(&'static str, &'static str, Finding) -> Result<(), E>,
) -> Result<(), E> {
    let filled = |name: &str| lookup(name).is_some_and(|noted| noted.filled);
    for rule in rules {
        match *rule {
            Rule::OneOf(alternatives) => {
                if !alternatives.iter().any(|fields| fields.iter().all(|name| filled(name))) {
                    report("", "", (true, Code::OneOf, Detail::None))?;
                }
            }
            Rule::NeededIf { field, value, inside, needs, refused } => {
                let applies = lookup(field).is_some_and(|noted| noted.content.as_ref() == value.as_bytes());
                let there = match lookup(inside) {
                    _ if inside.is_empty() => filled(needs),
                    // Something else than an object stands there: that has been said.
                    Some(noted) if noted.filled && !noted.is_object => true,
                    noted => noted.is_some_and(|noted| holds(&noted, needs)),
                };
                if applies && !there {
                    report(inside, needs, (refused, Code::Dependent, Detail::Because(field)))?;
                }
            }
            Rule::Instead(field, others) => {
                for other in others.iter().filter(|other| filled(field) && filled(other)) {
                    report("", other, (false, Code::Ambiguous, Detail::Because(field)))?;
                }
            }
            Rule::DocumentNumber { kind, number } => {
                if let (Some(kind), Some(noted)) = (lookup(kind), lookup(number))
                    && kind.filled
                    && !noted.content.is_empty()
                    && !document_number::plausible(documented(kind.row, &kind.content), &noted.content)
                {
                    report("", number, (false, Code::Heuristic, Detail::Check("documentNumber")))?;
                }
            }
        }
    }
    Ok(())
}

/// The documented spelling of a tolerated value.
pub(crate) fn documented<'a>(row: &Field, content: &'a [u8]) -> &'a [u8] {
    let spelled = row.spellings.iter().find(|(spelling, _)| spelling.as_bytes() == content);
    spelled.map_or(content, |(_, documented)| documented.as_bytes())
}

fn holds(object: &Noted<'_>, name: &str) -> bool {
    let Kind::Object(shape) = object.row.kind else { return false };
    let index = shape.fields.iter().position(|field| field.name == name);
    index.is_some_and(|index| object.inner_filled >> index & 1 == 1)
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use super::*;
    use crate::contract::Operation;

    /// What is needed may stand beside the field that asks for it, and not in an object.
    #[test]
    fn a_sibling_is_needed_where_a_field_says_so() {
        static RULES: &[Rule] =
            &[Rule::NeededIf { field: "kind", value: "A", inside: "", needs: "number", refused: true }];
        let row = crate::operations().flat_map(|operation: &Operation| operation.query.fields).next();
        for (given, expected) in [(&["kind", "number"][..], 0), (&["kind"], 1), (&["number"], 0), (&[], 0)] {
            let lookup = |name: &str| {
                let content = Cow::Borrowed(&b"A"[..]);
                let noted = |row| Noted { filled: true, content, row, is_object: false, inner_filled: 0 };
                given.contains(&name).then_some(row).flatten().map(noted)
            };
            let mut found = 0;
            let Ok(()) = judge::<Infallible>(RULES, lookup, |inside, name, (refused, code, _)| {
                assert_eq!((inside, name, refused, code), ("", "number", true, Code::Dependent));
                found += 1;
                Ok(())
            });
            assert_eq!(found, expected, "{given:?}");
        }
    }
}
