//! Laws of an object's rows and of the rules between them.

use super::words::{Broken, listed, repeats, same};
#[cfg(feature = "export")]
use crate::contract::field::Privacy;
use crate::contract::rule::MOST_NOTED;
use crate::contract::{Array, Field, Kind, Presence, Rule, Shape};

/// Most rows of one object: the walk keeps them as bits of a word.
pub(super) const MOST_FIELDS: usize = 64;

/// `beside` are rows that the rules may name as well.
pub(super) const fn check(shape: &Shape, beside: &[Field]) -> Broken {
    ensure!(shape.fields.len() <= MOST_FIELDS, "an object has more than 64 rows");
    each!(field, others in shape.fields => {
        ensure!(!field.name.is_empty(), "a row has no name");
        follow!(names(field, others));
        follow!(gathering(field, shape.fields));
        follow!(flat_form(field, shape.fields));
        follow!(row(field));
        if field.decides {
            each!(other in others => {
                ensure!(!other.decides, "two fields decide for one object");
            });
        }
    });
    each!(rule in shape.rules => {
        follow!(check_rule(rule, shape.fields, beside));
    });
    ensure!(noted(shape) <= MOST_NOTED, "rules and flat forms look at more rows of one object than the walk can keep");
    None
}

/// Names and aliases are unique among siblings.
const fn names(field: &Field, others: &[Field]) -> Broken {
    each!(alias, further in field.aliases => {
        ensure!(!same(alias, field.name), "an alias is the name itself");
        ensure!(!listed(alias, further), "a row has the same alias twice");
    });
    each!(other in others => {
        let any_case = field.any_case || other.any_case;
        ensure!(!answers(other, field.name, any_case), "two rows have the same name");
        each!(alias in field.aliases => {
            ensure!(!answers(other, alias, any_case), "an alias is another row's name or alias");
        });
    });
    None
}

const fn answers(field: &Field, name: &str, any_case: bool) -> bool {
    if alike(field.name, name, any_case) {
        return true;
    }
    each!(alias in field.aliases => {
        if alike(alias, name, any_case) {
            return true;
        }
    });
    false
}

const fn alike(one: &str, other: &str, any_case: bool) -> bool {
    if any_case { one.eq_ignore_ascii_case(other) } else { same(one, other) }
}

/// An object gathers the flat forms beside it by its documented name, behind its own brace.
const fn gathering(field: &Field, siblings: &[Field]) -> Broken {
    if !field.gathers {
        return None;
    }
    ensure!(flat_forms_of(field.name, siblings) > 0, "an object gathers flat forms that do not exist");
    ensure!(field.aliases.is_empty() && !field.any_case, "an object that gathers flat forms has other names");
    ensure!(
        !field.nullable && !field.single_item_tolerated && field.belongs_in.is_none(),
        "an object that gathers flat forms may be something else or elsewhere"
    );
    None
}

/// A flat form stands for a field of a sibling object that gathers its flat forms (decision 18).
const fn flat_form(field: &Field, siblings: &[Field]) -> Broken {
    let Some(target) = field.belongs_in else {
        return None;
    };
    let Some(Field { kind: Kind::Object(shape), gathers, .. }) = find(target, siblings) else {
        return Some("a flat form belongs into a sibling that is no object");
    };
    ensure!(*gathers, "a flat form's object does not gather flat forms");
    // What is missing in it is looked for by the rows beside it.
    each!(row in shape.fields => {
        ensure!(!row.gathers, "an object that gathers flat forms holds another one");
    });
    let Kind::Object(flat) = field.kind else {
        return moved(field, shape);
    };
    // Its fields are the flat forms (decision 19); of each there is only this one.
    ensure!(flat_forms_of(target, siblings) == 1, "an object gathers another object's fields and further flat forms");
    ensure!(flat.rules.is_empty(), "a flat object has rules of its own");
    ensure!(
        field.aliases.is_empty() && !field.any_case && !field.single_item_tolerated && !field.nullable,
        "a flat form tolerates another form of its own"
    );
    each!(row in flat.fields => {
        ensure!(row.belongs_in.is_none() && !row.gathers, "a flat object has flat forms of its own");
        follow!(moved(row, shape));
    });
    None
}

const fn flat_forms_of(target: &str, siblings: &[Field]) -> usize {
    let mut count = 0;
    each!(sibling in siblings => {
        if let Some(other) = sibling.belongs_in
            && same(other, target)
        {
            count += 1;
        }
    });
    count
}

/// A field that is moved into an object of this shape.
const fn moved(field: &Field, shape: &Shape) -> Broken {
    ensure!(find(field.name, shape.fields).is_some(), "a flat form's object has no such field");
    ensure!(matches!(field.presence, Presence::Optional), "a flat form must be there, though it is only tolerated");
    // What is moved is moved as it stands, and found by its documented name.
    ensure!(
        field.aliases.is_empty()
            && !field.any_case
            && field.spellings.is_empty()
            && !field.number_tolerated
            && !field.single_item_tolerated
            && !matches!(
                field.kind,
                Kind::Flag | Kind::AmountText | Kind::AmountNumber | Kind::Object(_) | Kind::Array(_)
            ),
        "a flat form tolerates another form of its own"
    );
    None
}

const fn find<'f>(name: &str, fields: &'f [Field]) -> Option<&'f Field> {
    each!(field in fields => {
        if same(field.name, name) {
            return Some(field);
        }
    });
    None
}

/// The laws of a row by itself, and of what it holds.
const fn row(field: &Field) -> Broken {
    #[cfg(feature = "export")]
    ensure!(!matches!(field.privacy, Privacy::Secret) || field.note.sample.is_empty(), "a secret has a sample");
    follow!(spellings(field));
    ensure!(
        !field.value_any_case || matches!(field.kind, Kind::Known(_)),
        "a value matches in any case and no list of known ones is there"
    );
    ensure!(
        !field.decides || matches!(field.kind, Kind::Enum(_) | Kind::Known(_)),
        "a field decides without listed values"
    );
    match field.kind {
        Kind::Text { min, max } | Kind::Digits { min, max } => {
            ensure!(min <= max, "a length's minimum is above its maximum");
            ensure!(max > 0, "a length's maximum is nothing");
            None
        }
        Kind::Enum(values) | Kind::Known(values) => {
            ensure!(!values.is_empty(), "a list of values is empty");
            ensure!(!repeats(values), "a list of values has the same value twice");
            None
        }
        Kind::Object(shape) | Kind::Document(shape) => check(shape, &[]),
        Kind::Array(items) => array(items),
        _ => None,
    }
}

pub(super) const fn array(array: &Array) -> Broken {
    ensure!(array.min <= array.max, "an array's minimum is above its maximum");
    row(&array.item)
}

/// A tolerated spelling stands for a documented value and is none itself (decision 16).
const fn spellings(field: &Field) -> Broken {
    each!(pair, others in field.spellings => {
        let (Kind::Enum(values) | Kind::Known(values)) = field.kind else {
            return Some("a row without listed values has other spellings of them");
        };
        ensure!(listed(pair.1, values), "a spelling stands for a value that is not listed");
        ensure!(!listed(pair.0, values), "a spelling is a listed value itself");
        each!(other in others => {
            ensure!(!same(pair.0, other.0), "a spelling stands for two values");
        });
    });
    None
}

const fn check_rule(rule: &Rule, fields: &[Field], beside: &[Field]) -> Broken {
    match *rule {
        Rule::OneOf(alternatives) => {
            ensure!(alternatives.len() > 1, "a rule of alternatives has only one");
            each!(alternative in alternatives => {
                ensure!(!alternative.is_empty(), "an alternative is empty");
                follow!(known(alternative, fields, beside));
            });
            None
        }
        Rule::NeededIf { field, value, inside, needs, .. } => {
            follow!(deciding(field, value, fields));
            if inside.is_empty() {
                return known(&[needs], fields, beside);
            }
            let Some(Field { kind: Kind::Object(shape), .. }) = find(inside, fields) else {
                return Some("a rule looks inside a sibling that is no object");
            };
            ensure!(!may_be_flat(needs, inside, fields), "a rule looks inside for what may stand flat beside");
            known(&[needs], shape.fields, &[])
        }
        Rule::Instead(field, others) => {
            follow!(known(&[field], fields, beside));
            known(others, fields, beside)
        }
        Rule::DocumentNumber { kind, number } => known(&[kind, number], fields, beside),
    }
}

/// Whether a flat form may stand for this field of the object `inside`.
const fn may_be_flat(name: &str, inside: &str, siblings: &[Field]) -> bool {
    each!(sibling in siblings => {
        if let Some(target) = sibling.belongs_in
            && same(target, inside)
        {
            let found = match sibling.kind {
                Kind::Object(flat) => find(name, flat.fields).is_some(),
                _ => same(sibling.name, name),
            };
            if found {
                return true;
            }
        }
    });
    false
}

const fn known(names: &[&str], fields: &[Field], beside: &[Field]) -> Broken {
    each!(name in names => {
        ensure!(
            find(name, fields).is_some() || find(name, beside).is_some(),
            "a rule names a field that does not exist"
        );
    });
    None
}

/// The value that decides is one the field can have.
const fn deciding(field: &str, value: &str, fields: &[Field]) -> Broken {
    let Some(mut row) = find(field, fields) else {
        return Some("a rule names a field that does not exist");
    };
    if let Kind::Object(shape) = row.kind {
        let Some(inner) = deciding_row(shape.fields) else {
            return Some("a rule asks an object for a value, and none of its fields decides");
        };
        row = inner;
    }
    if let Kind::Enum(values) | Kind::Known(values) = row.kind {
        ensure!(listed(value, values), "a rule waits for a value that is not listed");
        ensure!(row.spellings.is_empty() && !row.value_any_case, "a rule waits for a value that has other spellings");
    }
    None
}

const fn deciding_row(fields: &[Field]) -> Option<&Field> {
    each!(field in fields => {
        if field.decides {
            return Some(field);
        }
    });
    None
}

/// How many rows the walk has to remember until the object ends.
const fn noted(shape: &Shape) -> usize {
    let mut count = 0;
    each!(field in shape.fields => {
        if field.is_noted(shape.rules) {
            count += 1;
        }
    });
    count
}
