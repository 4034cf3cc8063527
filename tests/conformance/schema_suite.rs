//! JSON-Schema-Test-Suite, draft 2020-12, `optional/format`. It stands beside the repository, at `../shared/suites`; where it is
//! absent the test says so and passes.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use ventanilla::format::{date, email, ipv4, ipv6, time, uuid};

type Check = fn(&[u8]) -> bool;

/// The formats we have, by the suite's file.
const CLAIMED: [(&str, Check); 6] = [
    ("date", date::is_valid),
    ("email", email::is_valid),
    ("ipv4", ipv4::is_valid),
    ("ipv6", ipv6::is_valid),
    ("time", time::is_valid),
    ("uuid", uuid::is_valid),
];

/// Those we do not have: no field of the contract is of such a kind.
const UNCLAIMED: [(&str, &str); 15] = [
    ("date-time", "the sources have dates and times in fields of their own"),
    ("duration", "no field"),
    ("ecmascript-regex", "no field"),
    ("hostname", "no field; an origin is the operator's setting, not a caller's value"),
    ("idn-email", "addresses are ASCII: decision 23"),
    ("idn-hostname", "no field"),
    ("iri", "no field"),
    ("iri-reference", "no field"),
    ("json-pointer", "written in findings, never read"),
    ("regex", "no field"),
    ("relative-json-pointer", "no field"),
    ("unknown", "about formats that a validator does not know"),
    ("uri", "no field"),
    ("uri-reference", "no field"),
    ("uri-template", "no field"),
];

const ZONE: &str = "transactionHour is local and has no zone (decision 22); the exported schemas do not call it `time`";
const FRACTION: &str = "seconds are whole (decision 22)";
const LEAP: &str = "no clock of a counter shows a leap second (decision 22)";

/// What we see otherwise, by file and description.
const SKIPPED: [(&str, &str, &str); 14] = [
    ("time", "a valid time string", ZONE),
    ("time", "a valid time string with case-insensitive Z", ZONE),
    ("time", "a valid time string with leap second, Zulu", LEAP),
    ("time", "a valid time string with minus offset", ZONE),
    ("time", "a valid time string with plus offset", ZONE),
    ("time", "a valid time string with precise second fraction", FRACTION),
    ("time", "a valid time string with second fraction", FRACTION),
    ("time", "no time offset", ZONE),
    ("time", "time with unknown local offset is valid", ZONE),
    ("time", "valid leap second, large negative time-offset", LEAP),
    ("time", "valid leap second, large positive time-offset", LEAP),
    ("time", "valid leap second, negative time-offset", LEAP),
    ("time", "valid leap second, positive time-offset", LEAP),
    ("time", "valid leap second, zero time-offset", LEAP),
];

#[test]
fn formats_are_those_of_the_json_schema_test_suite() {
    let Some(folder) = suite() else {
        println!("skipped: JSON-Schema-Test-Suite is not at ../shared/suites");
        return;
    };
    let mut unknown: BTreeSet<String> = files(&folder);
    for name in CLAIMED.iter().map(|(name, _)| name).chain(UNCLAIMED.iter().map(|(name, _)| name)) {
        assert!(unknown.remove(*name), "the suite has no file for {name}");
    }
    assert!(unknown.is_empty(), "neither claimed nor not: {unknown:?}");

    let (mut agreed, mut others) = (0, 0);
    let mut differ = BTreeSet::new();
    for (name, check) in CLAIMED {
        for (description, data, valid) in cases(&folder, name) {
            match data {
                Value::String(text) if check(text.as_bytes()) == valid => agreed += 1,
                Value::String(_) => {
                    differ.insert((name, description));
                }
                // A format says nothing of other types; here a field's type does.
                _ => others += 1,
            }
        }
    }
    let skipped: BTreeSet<(&str, String)> = SKIPPED.iter().map(|(file, text, _)| (*file, (*text).to_owned())).collect();
    let unlisted: Vec<_> = differ.difference(&skipped).collect();
    assert!(unlisted.is_empty(), "seen otherwise, and not listed: {unlisted:#?}");
    let stale: Vec<_> = skipped.difference(&differ).collect();
    assert!(stale.is_empty(), "listed, and seen as the suite sees it: {stale:#?}");
    assert!(agreed > 100, "only {agreed} texts were compared");
    println!("JSON-Schema-Test-Suite: {agreed} texts agree, {} are skipped, {others} are no texts", skipped.len());
}

/// The formats of the exported schemas that JSON Schema knows are claimed above.
#[cfg(feature = "export")]
#[test]
fn exported_formats_are_claimed() {
    let standard: BTreeSet<&str> =
        CLAIMED.iter().map(|(name, _)| *name).chain(UNCLAIMED.map(|(name, _)| name)).collect();
    let own = ["base64", "decimal", "iban", "ip", "mac"];
    let mut seen = BTreeSet::new();
    for provider in ["bcs", "itau", "masstack"] {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("openapi/{provider}.json"));
        collect(&serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap(), &mut seen);
    }
    for format in &seen {
        let claimed = CLAIMED.iter().any(|(name, _)| name == format);
        assert!(claimed || (own.contains(&format.as_str()) && !standard.contains(format.as_str())), "{format}");
    }
    assert!(seen.contains("date") && seen.contains("uuid"), "{seen:?}");
}

#[cfg(feature = "export")]
fn collect(value: &Value, seen: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect(item, seen)),
        Value::Object(members) => {
            for (key, member) in members {
                if let (true, Value::String(format)) = (key == "format", member) {
                    seen.insert(format.clone());
                }
                collect(member, seen);
            }
        }
        _ => {}
    }
}

fn suite() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../shared/suites/JSON-Schema-Test-Suite/tests/draft2020-12/optional/format");
    folder.is_dir().then_some(folder)
}

fn files(folder: &Path) -> BTreeSet<String> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    names.map(|path| path.file_stem().unwrap().to_string_lossy().into_owned()).collect()
}

/// Description, data, and whether it is valid.
fn cases(folder: &Path, name: &str) -> Vec<(String, Value, bool)> {
    let text = fs::read_to_string(folder.join(format!("{name}.json"))).unwrap();
    let groups: Value = serde_json::from_str(&text).unwrap();
    let of_group = |group: &Value| group["tests"].as_array().unwrap().clone();
    let read = |case: &Value| {
        let description = case["description"].as_str().unwrap().to_owned();
        (description, case["data"].clone(), case["valid"].as_bool().unwrap())
    };
    groups.as_array().unwrap().iter().flat_map(of_group).map(|case| read(&case)).collect()
}
