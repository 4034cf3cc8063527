//! The law of known replies: with and without the accelerator every outcome is the same, byte for byte.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::print_stdout, missing_docs)]

#[path = "generated/change.rs"]
mod change;
#[path = "generated/dice.rs"]
mod dice;
#[path = "cases/list.rs"]
mod list;

use change::change;
use dice::Dice;
use serde_json::Value;
use ventanilla::{Operation, Options, Reply, operation, set_shape_cache};

/// Texts that a value may turn into: blank ones, escapes, the edges of chunks, what converters refuse or respell.
const TEXTS: &[&str] = &[
    "",
    " ",
    "\u{a0}",
    "\t",
    "\u{2003}\u{2003}",
    " padded ",
    "0",
    "1",
    "V",
    "v",
    "S",
    "sí",
    "N",
    "no",
    "X",
    "03",
    "CEL",
    "cel",
    " CEL",
    "20240229",
    "20230229",
    "2024-02-29",
    " 20240229",
    "01/02/2024",
    "12345.67",
    "-1",
    "1e3",
    "ñandú",
    "日本語",
    "a\"b",
    "a\\b",
    "\u{7f}",
    "\u{0}",
    "OK",
    "ok",
    " OK ",
    "ER",
    "ER500",
    "true",
    "FALSE",
    "undefined",
    "exactly sixteen.",
    "a text of thirty-two characters.",
    "a text of thirty-three characters",
    "a text that is longer than the chunks that are copied at once, so that it is copied in pieces",
];

type Exchange = (&'static Operation, u16, Vec<u8>);

#[test]
fn outcomes_are_the_same_with_and_without_it() {
    let rounds = if std::env::var_os("VENTANILLA_LONG").is_some() { 400 } else { 16 };
    let successes = successes();
    let mut dice = Dice::new(11);
    let mut exchanges: Vec<Exchange> = Vec::new();
    for (operation, body) in &successes {
        let text = serde_json::to_vec(body).unwrap();
        for round in 0..rounds {
            let mut body = body.clone();
            for _ in 0..dice.below(4) {
                change(&mut body, &mut dice, &scalar);
            }
            let changed = match round % 4 {
                0 => serde_json::to_vec(&body).unwrap(),
                1 => serde_json::to_vec_pretty(&body).unwrap(),
                2 => escaped(&serde_json::to_string(&body).unwrap()),
                _ => damaged(serde_json::to_vec(&body).unwrap(), &mut dice),
            };
            let status = [200, 200, 200, 201, 202, 400][dice.below(6)];
            // Again and again: the first one may leave a plan behind, and then a template, that the next ones meet.
            exchanges.extend(std::iter::repeat_n((*operation, status, changed), 1 + round % 4));
            // What it has learned is met again among others, with other values of the same lengths and of other ones.
            exchanges.push((operation, 200, text.clone()));
            exchanges.push((operation, 200, with_other_values(&text, &mut dice)));
        }
    }
    let known: Vec<String> = exchanges.iter().map(outcome).collect();
    set_shape_cache(false);
    let mut fine = 0;
    for (exchange, known) in exchanges.iter().zip(&known) {
        let plain = outcome(exchange);
        assert_eq!(*known, plain, "{} {}: {}", exchange.0.id, exchange.1, String::from_utf8_lossy(&exchange.2));
        fine += usize::from(plain.starts_with("success"));
    }
    println!("{} replies, {fine} of them successes", exchanges.len());
    assert!(fine > exchanges.len() / 4 && fine < exchanges.len(), "{fine} of {}", exchanges.len());
}

/// Every single value of every success turns into texts, in the long form into all of them, behind replies that taught its
/// structure.
#[test]
fn any_value_may_turn_into_any_text() {
    let step = if std::env::var_os("VENTANILLA_LONG").is_some() { 1 } else { 4 };
    let mut count = 0;
    for (operation, body) in successes() {
        let text = serde_json::to_vec(&body).unwrap();
        (0..4).for_each(|_| drop(outcome(&(operation, 200, text.clone()))));
        let mut bodies = Vec::new();
        for (index, pointer) in texts(&body).into_iter().enumerate() {
            for text in TEXTS.iter().skip(index % step).step_by(step) {
                let mut body = body.clone();
                *body.pointer_mut(&pointer).unwrap() = (*text).into();
                bodies.push((operation, 200, serde_json::to_vec(&body).unwrap()));
            }
        }
        let known: Vec<String> = bodies.iter().map(outcome).collect();
        let plain = std::thread::scope(|scope| {
            let without = scope.spawn(|| {
                set_shape_cache(false);
                bodies.iter().map(outcome).collect::<Vec<_>>()
            });
            without.join().unwrap()
        });
        for ((known, plain), body) in known.iter().zip(&plain).zip(&bodies) {
            assert_eq!(known, plain, "{}: {}", operation.id, String::from_utf8_lossy(&body.2));
        }
        count += bodies.len();
    }
    println!("{count} replies");
    assert!(count > 3_000, "{count}");
}

/// Data, extra, warnings and meta of a success, as one text; of a problem everything.
fn outcome((operation, status, body): &Exchange) -> String {
    match operation.normalize(&Reply { status: *status, retry_after: None, body }, Options::default()) {
        Ok(success) => format!(
            "success {} {} {:?} {:?}",
            String::from_utf8(success.data).unwrap(),
            String::from_utf8(success.extra).unwrap(),
            success.warnings,
            success.meta
        ),
        Err(problem) => format!("problem {}", serde_json::to_string(&problem).unwrap()),
    }
}

/// The replies of the cases that are normalized without a warning.
fn successes() -> Vec<(&'static Operation, Value)> {
    let mut found = Vec::new();
    for (path, text) in list::CASES {
        let case: Value = serde_json::from_str(text).unwrap();
        let id = path.split('/').take(2).collect::<Vec<_>>().join(".");
        let operation = operation(&id).unwrap();
        let entries = case["each"].as_array().map_or(std::slice::from_ref(&case), Vec::as_slice);
        for body in entries.iter().filter_map(|entry| entry["reply"].get("body")) {
            let reply = Reply { status: 200, retry_after: None, body: &serde_json::to_vec(body).unwrap() };
            let silent = |success: ventanilla::Success| success.warnings.is_empty();
            if operation.normalize(&reply, Options::default()).is_ok_and(silent) {
                found.push((operation, body.clone()));
            }
        }
    }
    assert!(found.len() > 20, "{} successes", found.len());
    found
}

/// The pointers to all strings.
fn texts(value: &Value) -> Vec<String> {
    let below = |key: &str, value: &Value| {
        let key = key.replace('~', "~0").replace('/', "~1");
        texts(value).into_iter().map(move |rest| format!("/{key}{rest}")).collect::<Vec<_>>()
    };
    match value {
        Value::Object(members) => members.iter().flat_map(|(key, value)| below(key, value)).collect(),
        Value::Array(items) => {
            items.iter().enumerate().flat_map(|(index, value)| below(&index.to_string(), value)).collect()
        }
        Value::String(_) => vec![String::new()],
        _ => Vec::new(),
    }
}

/// What a scalar that is no flag becomes.
fn scalar(value: &Value, dice: &mut Dice) -> Value {
    if value.is_number() && dice.below(2) == 0 {
        return dice.below(100_000).into();
    }
    match dice.below(12) {
        0 => Value::Null,
        1 => true.into(),
        2 => dice.below(100_000).into(),
        _ => TEXTS[dice.below(TEXTS.len())].into(),
    }
}

/// Letters are other letters and digits other digits, here and there; now and then there is one more.
fn with_other_values(text: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut out = Vec::new();
    for &byte in text {
        let other = dice.below(400);
        match byte {
            b'0'..=b'9' if other < 8 => out.push(b'0' + (other % 10) as u8),
            b'A'..=b'Z' if other < 8 => out.push(b'A' + (other % 26) as u8),
            b'A'..=b'Z' if other < 9 => out.extend([byte, byte]),
            _ => out.push(byte),
        }
    }
    out
}

/// The first letter of each value of some strings, written as an escape.
fn escaped(text: &str) -> Vec<u8> {
    text.replace(":\"A", ":\"\\u0041").replace(":\"1", ":\"\\u0031").replace("\":\" ", "\":\"\\u0020").into_bytes()
}

/// One byte is another one, or missing, or there twice, or all behind it is missing.
fn damaged(mut bytes: Vec<u8>, dice: &mut Dice) -> Vec<u8> {
    let index = dice.below(bytes.len());
    match dice.below(6) {
        0 => bytes[index] = u8::try_from(dice.below(256)).unwrap(),
        1 => bytes[index] ^= 1,
        2 => drop(bytes.remove(index)),
        3 => bytes.insert(index, bytes[index]),
        4 => bytes.truncate(index),
        _ => bytes.insert(index, b" \n\"\\{,0"[dice.below(7)]),
    }
    bytes
}
