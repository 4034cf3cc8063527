//! The members of an object, or of a group of parameters: names, aliases, flat forms, what must be there.

use super::super::json::{Object, texts};
use super::builder::{Form, Schemas};
use super::pattern;
use super::words::{any_of, not};
use crate::contract::{Field, Kind, Presence, Rule, Shape};

impl Schemas {
    /// An object of a body; where `gathered`, what it lacks is told by its parent.
    pub(super) fn object(&self, shape: &Shape, gathered: bool) -> Object {
        let gathered = gathered && self.form == Form::Accepted;
        self.members(shape.fields, shape.rules, gathered, &|field| self.field(field), &|field| self.values(field))
            .with("propertyNames", not(Object::new().with("enum", texts(DANGEROUS))))
    }

    /// `field` writes a row with its documentation, `values` its rules alone.
    pub(super) fn members(
        &self,
        fields: &[Field],
        rules: &[Rule],
        gathered: bool,
        field: &dyn Fn(&Field) -> Object,
        values: &dyn Fn(&Field) -> Object,
    ) -> Object {
        let rows = || fields.iter().filter(|row| self.form == Form::Accepted || row.belongs_in.is_none());
        let mut properties = Object::new();
        let mut patterns = Object::new();
        let mut required = Vec::new();
        let mut conditions = Vec::new();
        for row in rows() {
            match row.belongs_in {
                Some(target) => {
                    properties.put(row.name, values(row).with("deprecated", true).with("x-belongs-in", target))
                }
                None => properties.put(row.name, field(row)),
            }
            for alias in self.aliases(row) {
                properties.put(alias, values(row).with("deprecated", true).with("x-alias-of", row.name));
            }
            if self.any_case(row) {
                patterns.put(&pattern::any_case(row.name), values(row));
            }
            conditions.extend(self.duplicates(row));
            if row.gathers && self.form == Form::Accepted {
                conditions.extend(self.gathers(row, fields));
            } else if row.presence == Presence::Required && !gathered {
                if self.aliases(row).is_empty() && !self.any_case(row) {
                    required.push(row.name);
                } else {
                    conditions.push(self.present(row));
                }
            }
        }
        conditions.extend(rules.iter().filter_map(|rule| self.rule(rule, fields)));
        Object::new()
            .with("type", "object")
            .filled("properties", properties)
            .filled("patternProperties", patterns)
            .filled("required", texts(required))
            .filled("allOf", conditions)
    }

    fn aliases(&self, row: &Field) -> &'static [&'static str] {
        if self.form == Form::Accepted { row.aliases } else { &[] }
    }

    fn any_case(&self, row: &Field) -> bool {
        row.any_case && self.form == Form::Accepted
    }

    /// The row is there, under any of its names.
    pub(super) fn present(&self, row: &Field) -> Object {
        self.there(row, &Object::new())
    }

    /// The row is there and its value satisfies `value`.
    pub(super) fn there(&self, row: &Field, value: &Object) -> Object {
        let names = [row.name].into_iter().chain(self.aliases(row).iter().copied());
        let mut alternatives: Vec<Object> = names
            .map(|name| {
                let properties = Object::new().filled(name, value.clone());
                Object::new().with("required", texts([name])).filled("properties", properties)
            })
            .collect();
        if self.any_case(row) {
            // Not every name is another one: one of them is this one.
            let other = not(Object::new().with("pattern", pattern::any_case(row.name)));
            let named = not(Object::new().with("propertyNames", other));
            let properties = Object::new().filled(&pattern::any_case(row.name), value.clone());
            alternatives.push(named.filled("patternProperties", properties));
        }
        any_of(alternatives)
    }

    /// An alias together with the name is the same field twice (decision 22).
    fn duplicates(&self, row: &Field) -> Vec<Object> {
        let names: Vec<&str> = [row.name].into_iter().chain(self.aliases(row).iter().copied()).collect();
        let pairs = names
            .iter()
            .enumerate()
            .flat_map(|(index, one)| names.iter().skip(index + 1).map(move |other| [*one, *other]));
        pairs.map(|pair| no_object(Object::new().with("required", texts(pair)))).collect()
    }

    /// What holds for an object and the flat forms of its fields together (decision 18).
    fn gathers(&self, row: &Field, siblings: &[Field]) -> Vec<Object> {
        let Kind::Object(shape) = row.kind else { return Vec::new() };
        let flat: Vec<&Field> = siblings.iter().filter(|sibling| sibling.belongs_in == Some(row.name)).collect();
        let elsewhere = flat.iter().flat_map(|flat| match flat.kind {
            Kind::Object(inner) => inner.fields.iter().map(|inner| self.inside(flat, inner)).collect(),
            _ => vec![self.present(flat)],
        });
        let either = any_of([self.present(row)].into_iter().chain(elsewhere).collect());
        let mut out = Vec::new();
        if row.presence == Presence::Required {
            out.push(either.clone());
        }
        for inner in shape.fields {
            let nested = || self.inside(row, inner);
            let own = flat.iter().find_map(|flat| self.flat_form(flat, inner.name));
            if let Some(own) = &own {
                out.push(no_object(Object::new().with("allOf", vec![own.clone(), nested()])));
            }
            if inner.presence == Presence::Required {
                let there = any_of([nested()].into_iter().chain(own).collect());
                out.push(Object::new().with("if", either.clone()).with("then", there));
            }
        }
        out
    }

    /// The field stands in its flat form: by itself, or in an object whose fields are flat forms (decision 19).
    fn flat_form(&self, flat: &Field, name: &str) -> Option<Object> {
        match flat.kind {
            Kind::Object(shape) => shape.fields.iter().find(|row| row.name == name).map(|row| self.inside(flat, row)),
            _ => (flat.name == name).then(|| self.present(flat)),
        }
    }

    /// The object is there and has the field.
    fn inside(&self, object: &Field, field: &Field) -> Object {
        self.there(object, &Object::new().with("type", "object").and(self.present(field)))
    }
}

/// No object like that; `null` where it is a value is none.
fn no_object(schema: Object) -> Object {
    not(Object::new().with("type", "object").and(schema))
}

/// Keys that change a JavaScript object's prototype (decision 25).
const DANGEROUS: [&str; 3] = ["__proto__", "constructor", "prototype"];
