//! An operation of a path.

use super::super::json::{Json, Object, texts};
use super::super::schema::{Form, Schemas, example, source};
use super::super::words::{effect, evidence};
use super::components::{Components, Examples, component, content};
use super::{parameter, response, security};
use crate::contract::{Effect, Evidence, Operation};

pub(super) fn operation(operation: &Operation, components: &mut Components) -> Object {
    let schemas = Schemas::of(operation, Form::Sent);
    let body = schemas.body(operation).map(|body| {
        let schema = components.put("schemas", &component(operation, "Request"), body);
        let examples = Examples::usual(operation.body.and_then(example::of_request));
        Object::new().with("required", true).with("content", content(schema, examples))
    });
    Object::new()
        .with("operationId", operation.id)
        .with("summary", operation.summary.trim_end_matches('.'))
        .with("description", description(operation))
        .with("tags", tags(operation))
        .with("x-evidence", evidence(operation))
        .with("x-effect", effect(operation))
        .with("x-max-bytes", operation.max_bytes)
        .maybe("x-source", source(operation.source.file, operation.source.line))
        .filled("security", security::requirements(operation, components))
        .filled("parameters", Json::List(parameter::parameters(operation, &schemas, components)))
        .maybe("requestBody", body)
        .with("responses", response::responses(operation, &schemas, components))
}

fn description(operation: &Operation) -> String {
    let evidence = match operation.evidence {
        Evidence::Stated => "The provider's documentation states method and path.",
        Evidence::Confirmed => "Other public documentation of the same API confirms method and path.",
        Evidence::Inferred => "Method or path are inferred from sibling operations.",
    };
    let effect = match operation.effect {
        Effect::Read => "It changes nothing and may be sent again.",
        Effect::Write => "It changes data: after an unknown outcome it must not simply be sent again.",
        Effect::Unknown => "Whether it changes data is not documented: it must not simply be sent again.",
    };
    format!("{} {evidence} {effect}", operation.summary)
}

fn tags(operation: &Operation) -> Json {
    texts([operation.provider.id])
}
