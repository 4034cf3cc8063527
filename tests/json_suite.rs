//! JSONTestSuite (nst/JSONTestSuite, 318 files) judged by the public `validate` and `normalize`.
//!
//! The suite stands beside the repository, at `../shared/suites`; where it is absent the tests say
//! so and pass. A `y_` file is JSON, an `n_` file is none, an `i_` file is listed here with a reason.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    missing_docs
)]

use std::fs;
use std::path::Path;

use ventanilla::contract::catalogue::operations;
use ventanilla::{Code, Input, Operation, Options, Reply, Verdict};

/// What makes a text no acceptable JSON text, whatever its values are.
const UNREADABLE: [Code; 6] = [Code::Syntax, Code::Trailing, Code::Bom, Code::Utf8, Code::Depth, Code::Size];

const KEPT: &str = "number text is kept, never turned into a float (decision 21)";
const HALF: &str = "half of a surrogate pair is no Unicode text: a JSON reader behind us could refuse or change it";
const BYTES: &str = "RFC 8259, section 8.1: UTF-8 only";
const UTF16: &str = "RFC 8259, section 8.1: UTF-8 only; the first byte cannot start a JSON text";

/// What is made of the files that RFC 8259 leaves to the reader: the codes, and why.
const DECIDED: &[(&str, &[Code], &str)] = &[
    ("i_number_double_huge_neg_exp.json", &[], KEPT),
    ("i_number_huge_exp.json", &[], KEPT),
    ("i_number_neg_int_huge_exp.json", &[], KEPT),
    ("i_number_pos_double_huge_exp.json", &[], KEPT),
    ("i_number_real_neg_overflow.json", &[], KEPT),
    ("i_number_real_pos_overflow.json", &[], KEPT),
    ("i_number_real_underflow.json", &[], KEPT),
    ("i_number_too_big_neg_int.json", &[], KEPT),
    ("i_number_too_big_pos_int.json", &[], KEPT),
    ("i_number_very_big_negative_int.json", &[], KEPT),
    ("i_object_key_lone_2nd_surrogate.json", &[Code::Utf8], HALF),
    ("i_string_1st_surrogate_but_2nd_missing.json", &[Code::Utf8], HALF),
    ("i_string_1st_valid_surrogate_2nd_invalid.json", &[Code::Utf8], HALF),
    ("i_string_UTF-16LE_with_BOM.json", &[Code::Syntax], UTF16),
    ("i_string_UTF-8_invalid_sequence.json", &[Code::Utf8], BYTES),
    ("i_string_UTF8_surrogate_U+D800.json", &[Code::Utf8], BYTES),
    ("i_string_incomplete_surrogate_and_escape_valid.json", &[Code::Utf8], HALF),
    ("i_string_incomplete_surrogate_pair.json", &[Code::Utf8], HALF),
    ("i_string_incomplete_surrogates_escape_valid.json", &[Code::Utf8], HALF),
    ("i_string_invalid_lonely_surrogate.json", &[Code::Utf8], HALF),
    ("i_string_invalid_surrogate.json", &[Code::Utf8], HALF),
    ("i_string_invalid_utf-8.json", &[Code::Utf8], BYTES),
    ("i_string_inverted_surrogates_U+1D11E.json", &[Code::Utf8], HALF),
    ("i_string_iso_latin_1.json", &[Code::Utf8], BYTES),
    ("i_string_lone_second_surrogate.json", &[Code::Utf8], HALF),
    ("i_string_lone_utf8_continuation_byte.json", &[Code::Utf8], BYTES),
    ("i_string_not_in_unicode_range.json", &[Code::Utf8], BYTES),
    ("i_string_overlong_sequence_2_bytes.json", &[Code::Utf8], BYTES),
    ("i_string_overlong_sequence_6_bytes.json", &[Code::Utf8], BYTES),
    ("i_string_overlong_sequence_6_bytes_null.json", &[Code::Utf8], BYTES),
    ("i_string_truncated-utf-8.json", &[Code::Utf8], BYTES),
    ("i_string_utf16BE_no_BOM.json", &[Code::Syntax], UTF16),
    ("i_string_utf16LE_no_BOM.json", &[Code::Syntax], UTF16),
    ("i_structure_500_nested_arrays.json", &[Code::Depth], "nested deeper than 32 (decision 25)"),
    (
        "i_structure_UTF-8_BOM_empty_object.json",
        &[Code::Bom],
        "requests are sent as they are, and RFC 8259 forbids to send one",
    ),
];

/// Name and bytes of every file; nothing where the suite is absent.
fn suite() -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/suites/JSONTestSuite/test_parsing");
    let Ok(entries) = fs::read_dir(&folder) else {
        println!("JSONTestSuite is not at {}: nothing was compared", folder.display());
        return Vec::new();
    };
    let mut files: Vec<_> = entries
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().extension().is_some_and(|extension| extension == "json"))
        .map(|entry| (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap()))
        .collect();
    files.sort();
    assert!(files.len() >= 300, "only {} files in {}", files.len(), folder.display());
    files
}

fn with_body() -> impl Iterator<Item = &'static Operation> {
    operations().filter(|operation| operation.body.is_some())
}

fn judge(operation: &Operation, body: &[u8]) -> Verdict {
    operation.validate(&Input::new().body(body), Options::default())
}

fn unreadable(verdict: &Verdict) -> Vec<Code> {
    let mut codes: Vec<_> =
        verdict.issues.iter().map(|issue| issue.code).filter(|code| UNREADABLE.contains(code)).collect();
    codes.sort();
    codes.dedup();
    codes
}

#[test]
fn requests_take_what_is_json_and_nothing_else() {
    let mut count = [0; 3];
    for (name, body) in suite() {
        for operation in with_body() {
            let codes = unreadable(&judge(operation, &body));
            match name.split_at(2).0 {
                "y_" => assert!(codes.is_empty(), "{} refuses {name}: {codes:?}", operation.id),
                "n_" => assert!(!codes.is_empty(), "{} takes {name}", operation.id),
                _ => {
                    let decided = DECIDED.iter().find(|(decided, ..)| *decided == name);
                    let (_, expected, reason) = decided.unwrap_or_else(|| panic!("{name} is not decided"));
                    assert_eq!(codes, *expected, "{} {name}: {reason}", operation.id);
                }
            }
        }
        count[["y_", "n_", "i_"].iter().position(|kind| name.starts_with(kind)).unwrap()] += 1;
    }
    println!("{} accepted, {} refused, {} decided", count[0], count[1], count[2]);
}

/// The same texts further down, where the walk has rows or passes over an unknown value.
#[test]
fn inner_values_are_read_as_strictly_as_whole_bodies() {
    for (name, value) in suite() {
        // A mark in front is one of a whole text only, and these close what stands around them.
        if name.contains("BOM") || matches!(value.first(), None | Some(b',' | b'}' | b']')) {
            continue;
        }
        for operation in with_body() {
            let body = [b"{\"unknownField\":[", &value[..], b"]}"].concat();
            let codes = unreadable(&judge(operation, &body));
            match name.split_at(2).0 {
                "y_" => assert!(codes.is_empty(), "{} refuses {name}: {codes:?}", operation.id),
                "n_" if !becomes_json(&body) => assert!(!codes.is_empty(), "{} takes {name}", operation.id),
                _ => {}
            }
        }
    }
}

/// Some texts are only wrong alone: `1,2` is two items of an array.
fn becomes_json(body: &[u8]) -> bool {
    serde_json::from_slice::<serde_json::Value>(body).is_ok()
}

/// A reply is read liberally where that is safe: a mark is skipped, Latin-1 decoded (decision 34).
#[test]
fn replies_that_are_no_json_are_problems() {
    for (name, body) in suite() {
        for operation in operations() {
            let outcome =
                operation.normalize(&Reply { status: 200, retry_after: None, body: &body }, Options::default());
            match name.split_at(2).0 {
                // No body at all is what some operations' success looks like (decision 26).
                "n_" if body.trim_ascii().is_empty() && operation.reply.root.is_none() => assert!(outcome.is_ok()),
                "n_" => {
                    let problem = outcome.err().unwrap_or_else(|| panic!("{} takes {name}", operation.id));
                    assert_eq!(problem.category, "upstream", "{} {name}", operation.id);
                }
                "y_" => {
                    let success = outcome.unwrap_or_else(|problem| panic!("{} {name}: {problem:?}", operation.id));
                    let read = |text: &[u8]| serde_json::from_slice::<serde_json::Value>(text).is_ok();
                    assert!(read(&success.data) && read(&success.extra), "{} {name}", operation.id);
                }
                _ => {}
            }
        }
    }
}

#[test]
fn every_decision_is_about_a_file() {
    let files = suite();
    if !files.is_empty() {
        for (name, ..) in DECIDED {
            assert!(files.iter().any(|(file, _)| file == name), "{name} is not in the suite");
        }
    }
}
