//! The STA table against the facts of its source, and its texts against the house's rules.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeMap;

use ventanilla::contract::bcs::star::STAR;
use ventanilla::contract::{Category, ErrorRow};

/// Status, type, code, description and line of every row of the source.
const FACTS: &str = include_str!("fixtures/star.tsv");

const LANGUAGES: [&str; 3] = ["en", "es", "pt"];

/// Acronyms that stay in capitals.
const ACRONYMS: [&str; 1] = ["STA"];

fn texts() -> impl Iterator<Item = (&'static ErrorRow, &'static str, &'static str)> {
    STAR.rows
        .iter()
        .flat_map(|row| LANGUAGES.into_iter().zip(row.texts).map(move |(language, text)| (row, language, text)))
}

#[test]
fn rows_are_the_sources_rows_in_its_order() {
    let found: Vec<String> = STAR
        .rows
        .iter()
        .map(|row| format!("{}\t{}\t{}\t{}\t{}", row.status, row.kind, row.code, row.description, row.line))
        .collect();
    let expected: Vec<&str> = FACTS.lines().collect();
    assert_eq!(found, expected);
    assert_eq!(found.len(), 137);
}

#[test]
fn every_row_has_three_distinct_sentences() {
    for (row, language, text) in texts() {
        assert!(!text.trim().is_empty(), "{} {language}", row.code);
        assert!(text.ends_with('.'), "{} {language}: {text}", row.code);
        assert!(!text.contains("  ") && !text.contains(['{', '}', '<', '>']), "{} {language}: {text}", row.code);
        assert!(text.chars().count() <= 160, "{} {language} is too long: {text}", row.code);
    }
    for row in STAR.rows {
        let [en, es, pt] = row.texts;
        assert!(en != es && es != pt && en != pt, "{}", row.code);
    }
}

#[test]
fn texts_carry_no_values_and_do_not_shout() {
    for (row, language, text) in texts() {
        for word in text.split(|character: char| !character.is_alphanumeric()) {
            let digits = word.chars().filter(char::is_ascii_digit).count();
            assert!(digits < 5, "{} {language}: {text}", row.code);
            let shouts = word.chars().count() > 3 && word.chars().all(char::is_uppercase);
            assert!(!shouts || ACRONYMS.contains(&word), "{} {language}: {text}", row.code);
        }
        assert!(!text.to_uppercase().contains(row.description), "{} {language} copies the source", row.code);
    }
}

#[test]
fn fields_are_canonical_paths() {
    let mut count = 0;
    for row in STAR.rows.iter().filter(|row| !row.field.is_empty()) {
        count += 1;
        for segment in row.field.split('/') {
            let first_is_lower = segment.chars().next().is_some_and(|first| first.is_ascii_lowercase());
            let rest_is_plain = segment.chars().all(|character| character.is_ascii_alphanumeric());
            assert!(first_is_lower && rest_is_plain, "{}: {}", row.code, row.field);
        }
    }
    assert_eq!(count, 119, "{count} rows name a field");
    assert!(
        STAR.rows.iter().filter(|row| row.category == Category::Validation).all(|row| !row.field.is_empty()),
        "a row about wrong data names the field"
    );
}

#[test]
fn categories_are_judged_by_meaning() {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for row in STAR.rows {
        *counts.entry(row.category.name()).or_default() += 1;
    }
    let expected = [
        ("business_rule", 7),
        ("conflict", 26),
        ("not_found", 7),
        ("permission", 1),
        ("upstream", 2),
        ("validation", 94),
    ];
    assert_eq!(counts, BTreeMap::from(expected));

    for row in STAR.rows {
        if row.description.contains("CARACTERES INVALIDOS") || row.description.contains("NUMERO VALIDO") {
            assert_eq!(row.category, Category::Validation, "{}", row.code);
        }
        if row.description.starts_with("SOLO PUEDE EXISTIR") {
            assert_eq!(row.category, Category::Conflict, "{}", row.code);
        }
        assert_eq!(row.category == Category::Upstream, row.status == 500, "{}", row.code);
    }
}

#[test]
fn rows_are_unique() {
    let mut keys: Vec<_> = STAR.rows.iter().map(|row| (row.status, row.kind, row.code, row.description)).collect();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), STAR.rows.len());
}
