//! What the sources themselves show holds: their request examples, their worked values, their polluted error texts.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::print_stdout)]

#[path = "cases/list.rs"]
mod list;

use std::fs;
use std::path::Path;

use serde_json::Value;
use ventanilla::headers::bogota::Day;
use ventanilla::{Category, Code, Context, Input, Locale, Operation, Options, Reply, bcs};

const CREATE: &str = include_str!("cases/bcs/createCustomerAccount/source-example.json");
const PILA: &str = include_str!("cases/bcs/getPila/source-example.json");
const SYNC: &str = include_str!("cases/bcs/syncData/source-example.json");
const DOCUMENT: &str = include_str!("cases/bcs/syncData/file-sample.json");
const FILE: &str = include_str!("cases/bcs/syncDataFile/source-example.json");
const OWNER: &str = include_str!("cases/bcs/getAccountOwner/source-example.json");
const ERROR: &str = include_str!("cases/bcs/getCustomerLocations/problem-source-example.json");

/// 2024-03-27 23:30 in Bogotá, where it is already the 28th in UTC.
const EVENING: i64 = 1_711_600_200_000;

fn body(case: &str) -> Vec<u8> {
    let case: Value = serde_json::from_str(case).unwrap();
    serde_json::to_vec(case["input"].get("body").unwrap()).unwrap()
}

#[test]
fn every_request_example_validates() {
    let examples: Vec<_> = cases("source-example").chain(cases("bank-transfer-with-iban")).collect();
    assert!(examples.len() >= 11, "only {} examples", examples.len());
    for (path, case) in examples {
        let body = case["input"].get("body").map(|body| serde_json::to_vec(body).unwrap());
        let head = serde_json::to_vec(&case["input"]).unwrap();
        let input = Input::from_json(&head, body.as_deref()).unwrap();
        let verdict = operation_of(&path).validate(&input, Options::default());
        assert!(verdict.is_valid(), "{path}: {verdict:?}");
        // The file's document says `mnemonic`, the table `mNemonic` (decision 19).
        let fine = |code: Code| matches!(code, Code::Heuristic | Code::Alias);
        assert!(verdict.warnings.iter().all(|warning| fine(warning.code)), "{path}: {verdict:?}");
    }
}

/// The seeds stand beside the repository; without them there is nothing to compare.
#[test]
fn examples_are_the_sources_own() {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/seeds");
    if !seeds.is_dir() {
        return println!("skipped: {} is not there", seeds.display());
    }
    let mut compared = 0;
    let sorts = ["source-example", "success-source-example", "problem-source-example"];
    for (path, case) in sorts.into_iter().flat_map(cases) {
        let part = if case.get("reply").is_some() { &case["reply"] } else { &case["input"] };
        let Some(body) = part.get("body") else { continue };
        let (file, line) = case["source"].as_str().unwrap().split([',', ' ']).next().unwrap().split_once(':').unwrap();
        let text = fs::read_to_string(seeds.join(file)).unwrap();
        let line: usize = line.parse().unwrap();
        // The line may be of the heading above an example or of something inside it.
        let near = (line.saturating_sub(NEAR)..line + NEAR).filter_map(|first| document_at(&text, first));
        assert!(near.into_iter().any(|shown| shown == *body), "{path}: not at {file}:{line}");
        compared += 1;
    }
    assert!(compared > 20, "only {compared} examples compared");
}

/// Lines around a cited one in which its example begins.
const NEAR: usize = 20;

/// The JSON object that begins at the first brace of this line, counted from 0.
fn document_at(text: &str, line: usize) -> Option<Value> {
    let start = text.lines().take(line).map(|line| line.len() + 1).sum::<usize>();
    let rest = text.get(start..)?;
    let brace = rest.lines().next()?.find('{')?;
    serde_json::Deserializer::from_str(&rest[brace..]).into_iter().next()?.ok()
}

/// Every case of this name, by path, parsed; what is behind the name may differ.
fn cases(name: &str) -> impl Iterator<Item = (String, Value)> {
    let is_called = move |path: &str| path.rsplit('/').next().is_some_and(|file| file.starts_with(name));
    let files = list::CASES.iter().filter(move |(path, _)| is_called(path));
    files.map(|(path, text)| ((*path).to_owned(), serde_json::from_str(text).unwrap()))
}

fn operation_of(path: &str) -> &'static Operation {
    let id = path.split('/').take(2).collect::<Vec<_>>().join(".");
    ventanilla::operation(&id).unwrap()
}

#[test]
fn the_create_example_shows_76_of_77_fields() {
    fn leaves(value: &Value) -> usize {
        value.as_object().map_or(1, |members| members.values().map(leaves).sum())
    }
    let example: Value = serde_json::from_slice(&body(CREATE)).unwrap();
    assert_eq!(leaves(&example), 76);
    assert_eq!(rows(bcs::CREATE_CUSTOMER_ACCOUNT.body.unwrap()), 77);
}

/// The leaves of a shape; flat forms are the same fields once more.
fn rows(shape: &ventanilla::contract::Shape) -> usize {
    let rows_of = |row: &ventanilla::contract::Field| match row.kind {
        ventanilla::contract::Kind::Object(shape) => rows(shape),
        ventanilla::contract::Kind::Array(array) => match array.item.kind {
            ventanilla::contract::Kind::Object(shape) => rows(shape),
            _ => 1,
        },
        _ => 1,
    };
    shape.fields.iter().filter(|row| row.belongs_in.is_none()).map(rows_of).sum()
}

#[test]
fn the_worked_transaction() {
    let day = Day::at(EVENING).unwrap();
    assert_eq!((day.iso().as_str(), day.julian().to_string().as_str()), ("2024-03-27", "4087"));
    let context = Context::new("https://bank.example")
        .credential("clientId", "c")
        .credential("clientSecret", "s")
        .credential("token", "t")
        .invoker("terminalId", "T1")
        .invoker("userIPAddress", "190.85.1.20")
        .invoker("serverIPAddress", "10.1.2.3")
        .now_ms(EVENING)
        .authorization("1");
    let pila = body(PILA);
    let prepared = bcs::GET_PILA.prepare(&Input::new().body(&pila), &context).unwrap();
    let header = |name: &str| prepared.headers().find(|(other, _)| *other == name).map(|(_, value)| value);
    assert_eq!(prepared.tx_id.as_deref(), Some("APIF4087320000000001"));
    assert_eq!(header("X-Invoker-TxId"), Some("APIF4087320000000001"));
    assert_eq!(header("X-Invoker-ProcessId"), Some("020000000001"));
    assert_eq!(header("X-Invoker-ProcessDate"), Some("2024-03-27"));
    assert_eq!(prepared.headers().count(), 31 + 1, "31 rows, and Content-Type for the body");
    assert_eq!(prepared.body(Some(&pila)), Some(pila.as_slice()), "the caller's own bytes");
}

#[test]
fn polluted_descriptions_are_understood_and_not_repeated() {
    let missing = serde_json::to_vec(&serde_json::from_str::<Value>(ERROR).unwrap()["reply"]["body"]).unwrap();
    let untreated = br#"{"responseType":{"value":"ER"},"responseDetail":{"errorCode":"50099","errorDesc":"12413622ERROR NO TRATADOPKGPROTECCIONDATOSPRPUTCREMODD","errorType":"BDE"}}"#;
    for (status, body, category, code, parts) in [
        (400, missing.as_slice(), Category::NotFound, "51011", ["79603562", "12417384", "PKGCONTABLES"]),
        (500, untreated.as_slice(), Category::Upstream, "50099", ["12413622", "PKGPROTECCION", "PRPUTCREMODD"]),
    ] {
        let reply = Reply { status, retry_after: None, body };
        for locale in Locale::ALL {
            let options = Options { locale, ..Options::default() };
            let problem = bcs::GET_CUSTOMER_LOCATIONS.normalize(&reply, options).unwrap_err();
            assert_eq!((problem.category, problem.code.as_str()), (category.name(), code));
            let shown = format!("{problem:?} {}", serde_json::to_string(&problem).unwrap());
            for part in parts {
                assert!(!shown.contains(part), "{part} in {shown}");
            }
            let line = problem.row.unwrap().line;
            let known = [code.to_owned(), status.to_string(), problem.status.to_string(), line.to_string()];
            let mut numbers =
                shown.split(|character: char| !character.is_ascii_digit()).filter(|number| !number.is_empty());
            assert!(numbers.all(|number| known.iter().any(|known| known == number)), "{shown}");
        }
    }
}

#[test]
fn the_raw_description_is_given_on_request_only() {
    let missing = serde_json::to_vec(&serde_json::from_str::<Value>(ERROR).unwrap()["reply"]["body"]).unwrap();
    let reply = Reply { status: 400, retry_after: None, body: &missing };
    let raw = Options { raw: true, ..Options::default() };
    let problem = bcs::GET_CUSTOMER_LOCATIONS.normalize(&reply, raw).unwrap_err();
    let description = problem.provider.as_ref().and_then(|provider| provider.description.as_deref());
    assert_eq!(description, Some("CC79603562 12417384CLIENTE NO EXISTE BCSCPKGCONTABLESPJ"));
    assert!(!format!("{problem:?}").contains("79603562"), "a log line is no request for it");
}

#[test]
fn number_text_is_kept() {
    let body = br#"{"trn":{"curAmt":{"amt":734683.160},"rate":1.50e+2}}"#;
    let success = bcs::GET_PILA.normalize(&Reply { status: 200, retry_after: None, body }, Options::default()).unwrap();
    assert_eq!(String::from_utf8_lossy(&success.data), r#"{"amountDue":{"amount":"734683.160"}}"#);
    assert_eq!(String::from_utf8_lossy(&success.extra), r#"{"/trn/rate":1.50e+2}"#);
}

#[test]
fn the_file_holds_a_document_of_sync_data() {
    let (sync, file, owner) = (body(SYNC), body(FILE), body(OWNER));
    for (operation, clean) in [(&bcs::SYNC_DATA, &sync), (&bcs::GET_ACCOUNT_OWNER, &owner)] {
        assert!(operation.validate(&Input::new().body(clean), Options::default()).is_clean(), "{}", operation.id);
    }
    let value: Value = serde_json::from_slice(&file).unwrap();
    let decoded = ventanilla::format::base64::decode(value["file"]["binData"].as_str().unwrap().as_bytes()).unwrap();
    let document: Value = serde_json::from_str(DOCUMENT).unwrap();
    assert_eq!(decoded, document["input"]["bodyText"].as_str().unwrap().as_bytes());
    // The same findings, with pointers into the file.
    let inner = bcs::SYNC_DATA.validate(&Input::new().body(&decoded), Options::default());
    let outer = bcs::SYNC_DATA_FILE.validate(&Input::new().body(&file), Options::default());
    assert!(inner.is_valid() && outer.is_valid(), "{inner:?} {outer:?}");
    let pointers: Vec<String> =
        inner.warnings.iter().map(|warning| format!("/file/binData{}", warning.pointer)).collect();
    assert_eq!(outer.warnings.iter().map(|warning| warning.pointer.clone()).collect::<Vec<_>>(), pointers);
    assert_eq!(pointers, ["/file/binData/govIssueIdent/mnemonic"]);
}

#[test]
fn the_sync_example_shows_all_44_fields_and_one_more() {
    fn leaves(value: &Value) -> usize {
        match value {
            Value::Object(members) => members.values().map(leaves).sum(),
            Value::Array(items) => items.iter().map(leaves).sum(),
            _ => 1,
        }
    }
    let example: Value = serde_json::from_slice(&body(SYNC)).unwrap();
    assert_eq!(leaves(&example), 45);
    assert_eq!(rows(bcs::SYNC_DATA.body.unwrap()), 45);
}
