//! Mutations of a document: what senders do to one, and what nobody should.

use proptest::prelude::*;

use super::document::{Change, Document, below, decoded};

/// Which place, what happens there, and with what.
pub(crate) type Mutation = (u16, u8, u16);

pub(crate) fn mutations(most: usize) -> impl Strategy<Value = Vec<Mutation>> {
    prop::collection::vec(any::<Mutation>(), 0..most)
}

/// Keys and texts that mean something to a table, beside the ones below.
pub(crate) struct Words {
    pub(crate) keys: Vec<String>,
    pub(crate) texts: Vec<String>,
}

const KEYS: &[&str] = &["x", "", "ñ", "a/b~c", "__proto__", "constructor", "prototype", "\u{1F600}", "value", "0"];

#[rustfmt::skip]
const TEXTS: &[&str] = &[
    "", " ", "x", "0", "00", "1", "CC", "C.C.", "NI", "PPT", "ñandú", "\u{1F600}", "a\"b\\c\n", "true", "false", "123456",
    "1234567", "12a456", "0112", "05001", "11001", "63000", "1234567890", "900373115", "9003731159", "12.50", "-3", "1e5",
    "1,5", "00.10", "2024-02-29", "2023-02-29", "20240229", "2024/02/29", "23:59:59", "24:00:00", "somebody@example.com", "@",
    "ES9121000418450200051332", "ES9121000418450200051333", "GB82WEST12345698765432", "XX00", "DE89370400440532013000",
    "01234567-89ab-cdef-0123-456789abcdef", "01234567-89ab-cdef-0123-456789abcdeg", "DIRECT_DEBIT", "CREDIT_CARD",
    "BANK_TRANSFER", "192.0.2.1", "S", "SI", "N", "V", "OK", "ER", "ER400", "ERROR", "FALSE", "s/", "03", "CEL", "J",
];

/// Exponents as serde_json respells them: of other numbers it keeps the text.
#[rustfmt::skip]
const VALUES: &[&str] = &[
    "null", "true", "false", "0", "-0", "7", "-1.50", "1e+5", "1e+400", "12345678901234567890.123456789", "{}", "[]", "[{}]",
    "[[]]", "[null,1]", r#"{"x":{"__proto__":{"constructor":[1,{"prototype":null}]}}}"#, r#"[{"a":1},{"a":2}]"#,
    r#"{"a/b":{"m~n":"ñ"}}"#, r#""\u00e9\ud83d\ude00""#, "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
];

/// The sample after these mutations; every key is there once.
pub(crate) fn mutated(sample: &Document, mutations: &[Mutation], words: &Words) -> Document {
    let mut document = sample.clone();
    for mutation in mutations {
        mutate(&mut document, *mutation, words);
    }
    once(&mut document);
    document
}

fn mutate(document: &mut Document, (place, what, with): Mutation, words: &Words) {
    let path = &document.path(usize::from(place) % document.count());
    let with = usize::from(with);
    let key = |index: usize| match index % 3 {
        0 => KEYS[index / 3 % KEYS.len()].to_owned(),
        _ => words.keys[index / 3 % words.keys.len()].clone(),
    };
    let text = || match with % 3 {
        0 if !words.texts.is_empty() => words.texts[with / 3 % words.texts.len()].clone(),
        _ => TEXTS[with / 3 % TEXTS.len()].to_owned(),
    };
    let quoted = |text: &str| {
        let written = serde_json::to_string(text).unwrap();
        written[1..written.len() - 1].to_owned()
    };
    let change = match what % 12 {
        0 => Change::Remove,
        1 => Change::Append(quoted(&key(with)).into_bytes(), Document::text(&text())),
        2 => Change::Replace(Document::raw(VALUES[with % VALUES.len()])),
        3 | 4 => Change::Rename(quoted(&key(with))),
        5 | 6 => Change::Replace(Document::text(&text())),
        7 => Change::Replace(Document::text("")),
        8 => Change::Append(quoted(&key(with)).into_bytes(), Document::raw(VALUES[with / 7 % VALUES.len()])),
        9 => return respell(document, path),
        10 => return lift(document, path),
        _ => match document.at(path) {
            Some(value) => Change::Replace(Document::List(vec![value.clone(); 1 + with % 2])),
            None => return,
        },
    };
    document.change(path, &change);
}

/// The same key with its first character written as an escape.
fn respell(document: &mut Document, path: &[String]) {
    let Some(key) = path.last() else { return };
    let characters = decoded(key.as_bytes());
    let mut rest = characters.chars();
    if let Some(first) = rest.next().filter(char::is_ascii) {
        let tail = serde_json::to_string(rest.as_str()).unwrap();
        document.change(path, &Change::Rename(format!("\\u{:04X}{}", u32::from(first), &tail[1..tail.len() - 1])));
    }
}

/// The value one object further up: flat where it was nested.
fn lift(document: &mut Document, path: &[String]) {
    let [parents @ .., _, key] = path else { return };
    let parents = parents.to_vec();
    let Some(value) = document.at(path).cloned() else { return };
    if document.at(&below(&parents, key)).is_none() && document.change(path, &Change::Remove) {
        document.change(&parents, &Change::Append(key.as_bytes().to_vec(), value));
    }
}

/// Leaves out a member whose key was there before.
fn once(document: &mut Document) {
    match document {
        Document::Raw(_) => {}
        Document::List(items) => items.iter_mut().for_each(once),
        Document::Object(members) => {
            let mut known: Vec<String> = Vec::new();
            members.retain(|(key, _)| {
                let name = decoded(key);
                let new = !known.contains(&name);
                known.push(name);
                new
            });
            members.iter_mut().for_each(|(_, value)| once(value));
        }
    }
}

/// The same members in an order that the numbers decide.
pub(crate) fn reordered(document: &mut Document, seed: u16) {
    match document {
        Document::Raw(_) => {}
        Document::List(items) => items.iter_mut().for_each(|item| reordered(item, seed)),
        Document::Object(members) => {
            if !members.is_empty() && seed.is_multiple_of(4) {
                let places = members.len();
                members.rotate_left(usize::from(seed / 4) % places);
            }
            members.iter_mut().for_each(|(_, value)| reordered(value, seed.rotate_left(3)));
        }
    }
}
