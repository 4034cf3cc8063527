//! The law of what a log may show: the same document with masks in it, and no value that a row does not call plain.

use serde_json::Value;
use ventanilla::contract::field::Privacy;
use ventanilla::contract::{Field, Kind, Operation};
use ventanilla::{Input, Parameters};

use super::{line, operation, oracle};

/// An operation's id, an input's head and a URL on a line each, then a body, which is taken for a reply as well.
pub fn redact(bytes: &[u8]) {
    let Some((operation, rest)) = operation(bytes) else { return };
    let Some(((head, rest), body)) = line(rest).and_then(|(head, rest)| Some(((head, line(rest)?.0), line(rest)?.1)))
    else {
        return;
    };
    if let Some(input) = Input::from_json(head, Some(body)) {
        let shown = operation.redact_input(&input);
        parameters(&shown.path, &input.path);
        parameters(&shown.query, &input.query);
        parameters(&shown.headers, &input.headers);
        let is_secret = |name: &str| ["authorization", "cookie"].iter().any(|known| known.eq_ignore_ascii_case(name));
        assert!(shown.headers.iter().all(|(name, value)| !is_secret(name) || value == MASK));
        assert_eq!(shown.body.as_deref(), Some(operation.redact_body(body).as_str()));
    }
    if let Ok(url) = std::str::from_utf8(rest) {
        redacted_url(operation, url);
    }
    let of_request = operation.body.map_or(&[][..], |shape| shape.fields);
    document(&[of_request], body, &operation.redact_body(body), |again| operation.redact_body(again));
    let own = operation.reply.root.map_or(&[][..], std::slice::from_ref);
    let tables = [own, operation.provider.envelope.fields];
    let of_reply = operation.redact_reply(body);
    if of_reply.is_empty() {
        assert!(body.trim_ascii().is_empty(), "a reply is gone");
    } else {
        document(&tables, body, &of_reply, |again| operation.redact_reply(again));
    }
}

const MASK: &str = "•••";

/// Names are kept, a value is masked or as it was given.
fn parameters(shown: &[(String, String)], given: &Parameters) {
    assert_eq!(shown.len(), given.entries().count());
    for ((name, value), (own, given)) in shown.iter().zip(given.entries()) {
        assert_eq!(name, own);
        assert!(value == MASK || Ok(value.as_str()) == given, "{name} has a value that nobody gave");
    }
}

/// A URL is masked as a whole, or segment by segment and parameter by parameter.
fn redacted_url(operation: &Operation, url: &str) {
    let shown = operation.redact_url(url);
    assert_eq!(operation.redact_url(&shown), shown, "{url}");
    if shown == MASK {
        return;
    }
    let parts = |url: &str| -> Vec<String> {
        let url = url.split('#').next().unwrap_or_default();
        let (front, query) = url.split_once('?').map_or((url, None), |(front, query)| (front, Some(query)));
        let pairs = query.into_iter().flat_map(|query| query.split('&'));
        let named = pairs.flat_map(|pair| pair.split_once('=').map_or([pair, ""], |(name, value)| [name, value]));
        front.split('/').chain(named).map(str::to_owned).collect()
    };
    let (shown, given) = (parts(&shown), parts(url));
    assert_eq!(shown.len(), given.len(), "{url}");
    assert!(shown.iter().zip(&given).all(|(shown, given)| shown == given || shown == MASK), "{url}");
}

/// What is shown is JSON, and the same when it is redacted again; masks stand for values of the document, whose names,
/// order and other values stay.
fn document(tables: &[&[Field]], given: &[u8], shown: &str, redact: impl Fn(&[u8]) -> String) {
    let read: Value = serde_json::from_str(shown).expect("what is shown is JSON");
    // What is no UTF-8 is longer when it is shown: a name may then be longer than the reader takes.
    let again = redact(shown.as_bytes());
    let has_grown = std::str::from_utf8(given).is_err() && again == format!("\"{MASK}\"");
    assert!(again == shown || has_grown, "it is not shown as it is shown");
    let mut plain = Vec::new();
    tables.iter().for_each(|rows| plain_names(rows, &mut plain));
    only_plain(&read, "", &plain);
    if let Some(given) = oracle::read(given) {
        same_but_for_masks(&read, &given);
    }
}

fn same_but_for_masks(shown: &Value, given: &Value) {
    match (shown, given) {
        (Value::String(text), _) if text == MASK => {}
        (Value::Object(shown), Value::Object(given)) => {
            assert!(shown.keys().eq(given.keys()), "names change");
            shown.values().zip(given.values()).for_each(|(shown, given)| same_but_for_masks(shown, given));
        }
        (Value::Array(shown), Value::Array(given)) => {
            assert_eq!(shown.len(), given.len(), "items change");
            shown.iter().zip(given).for_each(|(shown, given)| same_but_for_masks(shown, given));
        }
        (shown, given) => assert_eq!(shown, given, "a value changes"),
    }
}

/// Every value that is shown has the name of a row that is plain.
fn only_plain(shown: &Value, name: &str, plain: &[&str]) {
    match shown {
        Value::Object(members) => members.iter().for_each(|(name, value)| only_plain(value, name, plain)),
        Value::Array(items) => items.iter().for_each(|item| only_plain(item, name, plain)),
        Value::Null => {}
        Value::String(text) if text == MASK => {}
        _ => assert!(plain.iter().any(|known| known.eq_ignore_ascii_case(name)), "{name} is shown"),
    }
}

fn plain_names(rows: &[Field], out: &mut Vec<&'static str>) {
    for row in rows.iter().filter(|row| row.privacy == Privacy::Plain) {
        out.push(row.name);
        out.extend(row.aliases);
        match row.kind {
            Kind::Object(shape) | Kind::Document(shape) => plain_names(shape.fields, out),
            Kind::Array(array) => plain_names(std::slice::from_ref(&array.item), out),
            _ => {}
        }
    }
}
