//! What `redact` leaves for a log: no canary that was planted where secrets, personal data or unknown things are.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "generated/document.rs"]
#[allow(dead_code)]
mod document;
#[path = "canaries/nest.rs"]
#[allow(dead_code)]
mod nest;
#[path = "generated/sample.rs"]
#[allow(dead_code)]
mod sample;

use nest::{Form, Nest, failures};
use serde_json::{Value, json};
use ventanilla::contract::catalogue::operations;
use ventanilla::contract::field::Privacy;
use ventanilla::contract::{Field, Kind, Operation, Shape, Source};
use ventanilla::{Input, bcs, itau, masstack};

#[test]
fn what_is_redacted_for_a_log_shows_no_value() {
    for operation in operations() {
        for form in [Form::Text, Form::Nested, Form::Listed] {
            let mut nest = Nest::new();
            let body = operation.body.map(|shape| private(shape, &mut nest, form));
            let mut input = Input { body: body.as_deref(), ..Input::new() };
            for row in operation.path_parameters.iter().filter(|row| row.privacy != Privacy::Plain) {
                input = input.path(row.name, &nest.canary());
            }
            for row in operation.query.fields.iter().filter(|row| row.privacy != Privacy::Plain) {
                input = input.query(row.name, &nest.canary());
            }
            for row in operation.headers.iter().filter(|row| row.secret || matches!(row.source, Source::Invoker { .. }))
            {
                input = input.header(row.name, &nest.canary());
            }
            let input = input
                .path("further", &nest.canary())
                .query("further", &nest.canary())
                .header("Authorization", &nest.canary())
                .header("Cookie", &nest.canary());
            let redacted = operation.redact_input(&input);
            nest.none_in(&format!("{redacted:?}"), operation.id);
            assert!(redacted.body.is_none_or(|body| serde_json::from_str::<Value>(&body).is_ok()), "{}", operation.id);
        }
    }
}

#[test]
fn a_redacted_url_shows_no_value() {
    for operation in operations() {
        let mut nest = Nest::new();
        let path: Vec<String> = operation.path.split('/').map(|part| filled(operation, part, &mut nest)).collect();
        let query: Vec<String> =
            operation.query.fields.iter().map(|row| format!("{}={}", row.name, planted(row, &mut nest))).collect();
        let url = format!("https://bank.example/base{}?{}&x={}", path.join("/"), query.join("&"), nest.canary());
        let redacted = operation.redact_url(&url);
        nest.none_in(&redacted, operation.id);
        assert!(redacted.starts_with("https://bank.example/base/"), "{redacted}");
        let canary = nest.canary();
        nest.none_in(&operation.redact_url(&format!("https://{canary}/elsewhere")), operation.id);
        nest.none_in(
            &operation.redact_url(&format!("https://u:{canary}@bank.example{}", path.join("/"))),
            operation.id,
        );
    }
}

#[test]
fn redacted_replies_show_no_value() {
    for operation in operations() {
        for form in [Form::Text, Form::Nested, Form::Listed] {
            let mut nest = Nest::new();
            let Some(root) = operation.reply.root else { continue };
            let body = match &root.kind {
                Kind::Object(shape) => private(shape, &mut nest, form),
                _ => nest.reply(root, Form::Nested),
            };
            nest.none_in(&operation.redact_reply(&body), operation.id);
        }
        let mut nest = Nest::new();
        // A list may hold the words of a plain row instead of objects: these are shown.
        let lists = operation.reply.root.is_none_or(|root| root.stands_for.is_empty());
        for body in failures(&mut nest).into_iter().filter(|body| lists || !body.starts_with(b"[")) {
            nest.none_in(&operation.redact_reply(&body), operation.id);
            nest.none_in(&operation.redact_body(&body), operation.id);
        }
    }
}

/// A body that holds a canary in every private field, and in what no row describes.
fn private(shape: &Shape, nest: &mut Nest, form: Form) -> Vec<u8> {
    // What the nest puts into plain fields may be shown: it is another word.
    let plain =
        String::from_utf8(Nest::new().body(shape, form)).unwrap().replace("canary", "plain").replace("CC79", "ER");
    let body: Value = serde_json::from_str(&plain).unwrap();
    let mut members = planted_members(shape, body, nest);
    members["further"] = json!([nest.canary(), { "deep": nest.canary() }]);
    serde_json::to_vec(&members).unwrap()
}

fn planted_members(shape: &Shape, body: Value, nest: &mut Nest) -> Value {
    let Value::Object(mut members) = body else { return body };
    for (name, value) in &mut members {
        let Some(row) = shape.fields.iter().find(|row| row.name == name) else {
            *value = json!(nest.canary());
            continue;
        };
        *value = match (&row.kind, value.take()) {
            _ if row.privacy != Privacy::Plain => json!([nest.canary(), nest.canary()]),
            (Kind::Object(inner), value) => planted_members(inner, value, nest),
            (Kind::Array(array), Value::Array(items)) => match &array.item.kind {
                Kind::Object(inner) => {
                    Value::Array(items.into_iter().map(|item| planted_members(inner, item, nest)).collect())
                }
                _ => Value::Array(items),
            },
            (_, Value::Object(_)) => json!({ "deep": nest.canary() }),
            (_, value) => value,
        };
    }
    Value::Object(members)
}

fn filled(operation: &Operation, part: &str, nest: &mut Nest) -> String {
    let name = part.strip_prefix('{').and_then(|name| name.strip_suffix('}'));
    let row = name.and_then(|name| operation.path_parameters.iter().find(|row| row.name == name));
    row.map_or_else(|| part.to_owned(), |row| planted(row, nest))
}

/// A canary where the row is private, else a value it takes.
fn planted(row: &Field, nest: &mut Nest) -> String {
    if row.privacy == Privacy::Plain { Nest::new().sendable(row).replace("canary", "plain") } else { nest.canary() }
}

#[test]
fn what_is_harmless_is_shown() {
    let reply = br#"{"code":"0","expireIn":"60","message":"JUAN PEREZ","payload":{"u_cpf":"12345678901"},"further":1}"#;
    assert_eq!(
        itau::GET_CONTEXT.redact_reply(reply),
        r#"{"code":"0","expireIn":"60","message":"•••","payload":{"u_cpf":"•••"},"further":"•••"}"#
    );
    let shown = bcs::GET_CUSTOMER_LOCATIONS.redact_input(
        &Input::new()
            .path("identserialnum", "1020304050")
            .query("condition", "1")
            .header("content-type", "application/json")
            .header("X-Invoker-UserMACAddress", "00-00-00-00-00-00")
            .header("X-Invoker-UserIPAddress", "190.85.1.20"),
    );
    assert_eq!(shown.path, [("identserialnum".to_owned(), "•••".to_owned())]);
    assert_eq!(shown.query, [("condition".to_owned(), "1".to_owned())]);
    let values: Vec<&str> = shown.headers.iter().map(|(_, value)| value.as_str()).collect();
    assert_eq!(values, ["application/json", "00-00-00-00-00-00", "•••"]);
}

#[test]
fn what_a_row_refuses_is_masked() {
    let shown = bcs::GET_CUSTOMER_LOCATIONS.redact_input(&Input::new().query("condition", "JUAN PEREZ"));
    assert_eq!(shown.query, [("condition".to_owned(), "•••".to_owned())]);
}

#[test]
fn what_cannot_be_read_is_masked_as_a_whole() {
    for body in [&b"{\"contextId\":"[..], b"{} canary", b"[1]", b"\"a\"", b"\xFF", b""] {
        assert_eq!(itau::GET_CONTEXT.redact_body(body), "\"•••\"", "{body:?}");
    }
    assert_eq!(itau::GET_CONTEXT.redact_reply(b"<html>JUAN PEREZ"), "\"•••\"");
    assert_eq!(itau::GET_CONTEXT.redact_reply(b" "), "");
    assert_eq!(bcs::GET_CUSTOMER_LOCATIONS.redact_body(b"{\"a\":1}"), "\"•••\"");
}

#[test]
fn a_byte_order_mark_is_no_part_of_what_is_shown() {
    let marked = b"\xEF\xBB\xBF{}";
    assert_eq!([itau::GET_CONTEXT.redact_body(marked), itau::GET_CONTEXT.redact_reply(marked)], ["{}", "{}"]);
}

/// Names are shown: half of a surrogate pair in one, which not every reader of JSON takes, is not.
#[test]
fn names_with_half_a_pair_are_shown_whole() {
    let body = br#"{"a\uD834":1,"\uD834\uDD1E\uDC00":2}"#;
    let shown = r#"{"a\ufffd":"•••","\uD834\uDD1E\ufffd":"•••"}"#;
    assert_eq!([itau::GET_CONTEXT.redact_body(body), itau::GET_CONTEXT.redact_reply(body)], [shown, shown]);
}

#[test]
fn a_url_without_its_first_slash_is_none() {
    assert_eq!(masstack::GET_ACCOUNT.redact_url("orgs/o/accounts/a"), "•••");
    assert_eq!(masstack::GET_ACCOUNT.redact_url("/orgs/o/accounts/a"), "/orgs/o/accounts/•••");
}
