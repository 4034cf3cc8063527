//! The law of the shape cache: with it and without it every verdict is the same.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::print_stdout, missing_docs)]

#[path = "generated/base64.rs"]
mod base64;
#[path = "generated/change.rs"]
mod change;
#[path = "generated/dice.rs"]
mod dice;
#[path = "cases/list.rs"]
mod list;

use base64::base64;
use change::change;
use dice::Dice;
use serde_json::Value;
use ventanilla::{Input, Operation, Options, Verdict, operation, set_shape_cache};

/// Texts that a leaf may turn into: the edges of blocks, escapes, what is no plain ASCII, what rows refuse.
const TEXTS: &[&str] = &[
    "",
    " ",
    "0",
    "1",
    "CC",
    "NIT",
    "X",
    "2024-02-29",
    "2023-02-29",
    "20240229",
    "0123456789",
    "12345.67",
    "-1",
    "1e3",
    "true",
    "null",
    "undefined",
    "ñandú",
    "日本語",
    "a\"b",
    "a\\b",
    "tab\there",
    "\u{7f}",
    "\u{0}",
    "3105556755",
    "05001",
    "correo@gmail.com",
    "not a mail",
    "sixteen letters!",
    "fifteen letter!",
    "seventeen letters",
    "CREATE_IN_IDENTITY",
    "a text that is longer than two blocks, so that it is read in pieces",
    "ES9121000418450200051332",
];

#[test]
fn verdicts_are_the_same_with_and_without_it() {
    let rounds = if std::env::var_os("VENTANILLA_LONG").is_some() { 20_000 } else { 400 };
    let bodies = bodies();
    let mut dice = Dice::new(7);
    let mut documents: Vec<(&'static Operation, Vec<u8>)> = Vec::new();
    for (operation, body) in &bodies {
        let text = serde_json::to_vec(body).unwrap();
        for round in 0..rounds / bodies.len().max(1) + 20 {
            let mut body = body.clone();
            for _ in 0..dice.below(4) {
                change(&mut body, &mut dice, &scalar);
            }
            let changed = match round % 4 {
                0 => text.clone(),
                1 => serde_json::to_vec_pretty(&body).unwrap(),
                2 => serde_json::to_vec(&body).unwrap(),
                _ => damaged(serde_json::to_vec(&body).unwrap(), &mut dice),
            };
            // Three times: the second one may be learned, and the third one meets what was.
            documents.extend(std::iter::repeat_n((*operation, changed), 3));
            if operation.id == "bcs.syncData" {
                documents.extend(std::iter::repeat_n(in_a_file(&documents[documents.len() - 1].1), 3));
            }
            // What it has learned is met again among others.
            documents.push((operation, text.clone()));
        }
    }
    let cached: Vec<Verdict> = documents.iter().map(judge).collect();
    set_shape_cache(false);
    let mut clean = 0;
    for (document, cached) in documents.iter().zip(&cached) {
        let plain = judge(document);
        assert_eq!(cached, &plain, "{}: {}", document.0.id, String::from_utf8_lossy(&document.1));
        clean += usize::from(plain.is_clean());
    }
    println!("{} documents, {clean} of them clean", documents.len());
    assert!(clean > documents.len() / 10 && clean < documents.len() * 9 / 10, "{clean} of {}", documents.len());
}

/// A long list of items of several shapes, one of which has a fault: the fault is found where it is.
#[test]
fn one_fault_among_known_items_is_found() {
    let (operation, body) = bodies().into_iter().find(|(operation, body)| accounts(operation, body).is_some()).unwrap();
    let item = accounts(operation, &body).unwrap()[0].clone();
    let document = |fault: Option<usize>| {
        let mut items = vec![item.clone(); 200];
        if let Some(index) = fault {
            items[index]["minPmtCurAmt"]["dueDt"] = "2022-13-14".into();
        }
        let mut body = body.clone();
        body["listAccounts"] = items.into();
        serde_json::to_vec(&body).unwrap()
    };
    assert!(judge(&(operation, document(None))).is_clean());
    for index in [0, 1, 57, 198, 199] {
        let verdict = judge(&(operation, document(Some(index))));
        let pointers: Vec<&str> = verdict.issues.iter().map(|issue| issue.pointer.as_str()).collect();
        assert_eq!(pointers, [format!("/listAccounts/{index}/minPmtCurAmt/dueDt")]);
    }
}

/// The same document as the file that syncDataFile sends.
fn in_a_file(document: &[u8]) -> (&'static Operation, Vec<u8>) {
    let encoded = base64(document);
    (operation("bcs.syncDataFile").unwrap(), format!(r#"{{"file":{{"binData":"{encoded}"}}}}"#).into_bytes())
}

/// A file teaches the shape of what is in it, not of its symbols.
#[test]
fn files_are_known_by_their_documents() {
    let (_, body) = bodies().into_iter().find(|(operation, body)| accounts(operation, body).is_some()).unwrap();
    let document = serde_json::to_vec(&body).unwrap();
    let file = in_a_file(&document);
    for _ in 0..8 {
        assert!(judge(&file).is_clean());
    }
    let sync = operation("bcs.syncData").unwrap();
    assert!(judge(&(sync, document)).is_clean());
    let mut body = body;
    body["listAccounts"][0]["minPmtCurAmt"]["dueDt"] = "2022-13-14".into();
    let verdict = judge(&in_a_file(&serde_json::to_vec(&body).unwrap()));
    let pointers: Vec<&str> = verdict.issues.iter().map(|issue| issue.pointer.as_str()).collect();
    assert_eq!(pointers, ["/file/binData/listAccounts/0/minPmtCurAmt/dueDt"]);
}

fn accounts<'b>(operation: &Operation, body: &'b Value) -> Option<&'b Vec<Value>> {
    let items = body["listAccounts"].as_array().filter(|_| operation.id == "bcs.syncData")?;
    items.first()?["minPmtCurAmt"]["dueDt"].as_str().and(Some(items))
}

fn judge((operation, body): &(&'static Operation, Vec<u8>)) -> Verdict {
    operation.validate(&Input::new().body(body), Options::default())
}

/// The bodies of the cases that are judged clean.
fn bodies() -> Vec<(&'static Operation, Value)> {
    let cases = list::CASES.iter().filter_map(|(path, text)| {
        let case: Value = serde_json::from_str(text).unwrap();
        let id = path.split('/').take(2).collect::<Vec<_>>().join(".");
        let operation = operation(&id).unwrap();
        let body = case["input"].get("body").filter(|body| body.is_object())?;
        let verdict = judge(&(operation, serde_json::to_vec(body).unwrap()));
        let bodily = |issue: &&ventanilla::Issue| issue.place == ventanilla::Place::Body;
        let clean = verdict.issues.iter().chain(&verdict.warnings).find(bodily).is_none();
        clean.then(|| (operation, body.clone()))
    });
    let bodies: Vec<_> = cases.collect();
    assert!(bodies.len() > 20, "{} bodies", bodies.len());
    bodies
}

/// What a scalar that is no flag becomes.
fn scalar(value: &Value, dice: &mut Dice) -> Value {
    if value.is_number() && dice.below(2) == 0 {
        return dice.below(1000).into();
    }
    if dice.below(9) == 0 { Value::Null } else { TEXTS[dice.below(TEXTS.len())].into() }
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
