//! Rules between siblings. What only warns has no keyword.

use super::super::json::{Json, Object};
use super::builder::Schemas;
use super::words::{any_of, not};
use crate::contract::{Field, Kind, Rule};

impl Schemas {
    /// `None`: the rule only warns.
    pub(super) fn rule(&self, rule: &Rule, siblings: &[Field]) -> Option<Object> {
        let filled = |name: &str| self.filled(find(siblings, name)?);
        match *rule {
            Rule::OneOf(alternatives) => {
                let whole = |names: &&[&str]| all_of(names.iter().filter_map(|name| filled(name)).collect());
                Some(any_of(alternatives.iter().map(whole).collect()))
            }
            Rule::NeededIf { field, value, inside, needs, refused: true } => {
                let deciding = self.there(find(siblings, field)?, &Object::new().with("const", value));
                let needed =
                    if inside.is_empty() { filled(needs)? } else { self.holds(find(siblings, inside)?, needs)? };
                Some(Object::new().with("if", deciding).with("then", needed))
            }
            Rule::NeededIf { .. } | Rule::Instead(..) | Rule::DocumentNumber { .. } => None,
        }
    }

    /// The row is there and neither `null`, an empty text nor an empty array.
    fn filled(&self, row: &Field) -> Option<Object> {
        let mut blank = vec![Json::from(""), Json::Null];
        if matches!(row.kind, Kind::Array(_)) {
            blank.push(Json::List(Vec::new()));
        }
        Some(self.there(row, &not(Object::new().with("enum", blank))))
    }

    /// The object is there and its field is filled.
    fn holds(&self, object: &Field, name: &str) -> Option<Object> {
        let Kind::Object(shape) = object.kind else { return None };
        let inner = self.filled(find(shape.fields, name)?)?;
        Some(self.there(object, &Object::new().with("type", "object").and(inner)))
    }
}

fn find<'f>(fields: &'f [Field], name: &str) -> Option<&'f Field> {
    fields.iter().find(|field| field.name == name)
}

fn all_of(mut conditions: Vec<Object>) -> Object {
    match conditions.len() {
        1 => conditions.pop().unwrap_or_default(),
        _ => Object::new().with("allOf", conditions),
    }
}
