//! What a language has to say, and helpers to say it.

use crate::contract::Category;
use crate::issue::{Code, Detail};

/// The texts of one language.
pub(super) struct Language {
    /// Of an issue with a detail; `None`: the detail adds nothing to the code.
    pub(super) detailed: fn(Code, &Detail) -> Option<String>,
    /// Of an issue's code alone.
    pub(super) general: fn(Code) -> &'static str,
    /// Of a finding in a reply, where it is not simply a drift.
    pub(super) reply: fn(Code) -> Option<&'static str>,
    /// Of a problem's category.
    pub(super) problem: fn(Category) -> ProblemText,
}

pub(super) struct ProblemText {
    pub(super) title: &'static str,
    pub(super) detail: &'static str,
}

pub(super) const fn problem(title: &'static str, detail: &'static str) -> ProblemText {
    ProblemText { title, detail }
}

/// Longer lists of values are not read out; `params` has them whole.
const LISTED: usize = 12;

/// The allowed values in a row, where they are few enough to read.
pub(super) fn listed(values: &[&str]) -> Option<String> {
    let shown: Vec<&str> = values.iter().copied().filter(|value| !value.is_empty()).collect();
    (1..=LISTED).contains(&shown.len()).then(|| shown.join(", "))
}

/// `object or null` in another language; `None` where a word is not known.
pub(super) fn alternatives(expected: &str, or: &str, word: fn(&str) -> Option<&'static str>) -> Option<String> {
    let words: Option<Vec<&str>> = expected.split(" or ").map(word).collect();
    words.map(|words| words.join(or))
}

/// `1 character`, `2 characters`.
pub(super) fn counted(count: u64, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
