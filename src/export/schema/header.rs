//! `input.headers`: the headers a caller may give, under their documented names (decisions 9 and 14).

use super::super::json::{Object, texts};
use super::builder::{Form, Schemas};
use super::pattern;
use super::words::{not, some, source, types};
use crate::contract::{Header, Kind, Operation, Presence, Source};
use crate::headers::NOT_FOUND_TEXTS;
use crate::{Code, Detail, Input, Options};

impl Schemas {
    /// Headers of the input: none is required, for the context may have it.
    pub(in super::super) fn headers(&self, operation: &Operation) -> Object {
        let rows = || operation.headers.iter().chain(operation.headers.iter().filter_map(|row| row.oauth));
        // What is fixed is not sent whatever is given.
        let free = |row: &&Header| !matches!(row.source, Source::Fixed(_)) && !is_refused(operation, row.name);
        let given = operation.headers.iter().filter(free);
        let properties = given.fold(Object::new(), |all, row| all.with(row.name, self.header(operation, row)));
        let mut refused: Vec<&str> = Vec::new();
        let names = rows().flat_map(|row| [row.name].into_iter().chain(row.aliases.iter().copied()));
        for name in names.chain(CREDENTIALS) {
            if !refused.contains(&name) && is_refused(operation, name) {
                refused.push(name);
            }
        }
        Object::new()
            .with("type", "object")
            .filled("properties", properties)
            .with("propertyNames", not(Object::new().with("enum", texts(refused))))
    }

    /// One header's value, with its documentation.
    fn header(&self, operation: &Operation, row: &Header) -> Object {
        Object::new()
            .maybe("description", some(row.doc))
            .and(self.header_value(row))
            .maybe("default", default(row))
            .maybe("x-secret", row.secret.then_some(true))
            .maybe("x-source", source(operation.provider.source, row.line))
    }

    /// One header's value.
    pub(in super::super) fn header_value(&self, row: &Header) -> Object {
        let blank = row.presence != Presence::Required;
        let scalars = |names: &[&str]| types(if self.form == Form::Accepted { names } else { &["string"] });
        match row.kind {
            Kind::Format(format) => Object::new().with("type", "string").and(pattern::of_format(format, blank)),
            _ => {
                let visible = "[!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?";
                Object::new()
                    .with("type", scalars(&["string", "number", "boolean"]))
                    .and(pattern::pattern(visible, blank))
                    .and(not(Object::new().with("enum", texts(NOT_FOUND_TEXTS))))
            }
        }
    }
}

/// Asks the engine, which refuses secrets and computed ids whatever their value.
pub(in super::super) fn is_refused(operation: &Operation, name: &str) -> bool {
    let verdict = operation.validate(&Input::new().header(name, "0"), Options::default());
    verdict.issues.iter().any(|issue| issue.code == Code::Header && issue.detail == Detail::Reason("secret"))
}

/// What is sent where nothing is given.
pub(in super::super) fn default(row: &Header) -> Option<&'static str> {
    match row.source {
        Source::Fixed(value) => Some(value),
        Source::Invoker { default, .. } | Source::Credential { default, .. } => default,
        _ => None,
    }
}

/// Names that carry credentials whatever the operation.
const CREDENTIALS: [&str; 3] = ["Authorization", "Cookie", "Proxy-Authorization"];
