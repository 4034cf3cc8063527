//! What a language has to say, and how its sentences are filled in.

use crate::contract::Category;
use crate::issue::{Code, Detail};

/// The texts of one language.
pub(super) struct Language {
    /// The sentence for an issue with a detail; `None`: the detail adds nothing to the code. `{}` stands for what the
    /// detail says, `{level|levels}` for its number with the noun that suits it.
    pub(super) sentence: fn(Code, &Detail) -> Option<&'static str>,
    /// JSON's types.
    pub(super) types: Words,
    /// Between two of them.
    pub(super) or: &'static str,
    /// Of an issue's code alone.
    pub(super) general: fn(Code) -> &'static str,
    /// Of a finding in a reply, where it is not simply a drift.
    pub(super) reply: fn(Code) -> Option<&'static str>,
    /// Of a problem's category.
    pub(super) problem: fn(Category) -> ProblemText,
}

/// Words of a detail, and what they are called.
pub(super) type Words = &'static [(&'static str, &'static str)];

pub(super) struct ProblemText {
    pub(super) title: &'static str,
    pub(super) detail: &'static str,
}

pub(super) const fn problem(title: &'static str, detail: &'static str) -> ProblemText {
    ProblemText { title, detail }
}

pub(super) fn look_up(words: Words, wanted: &str) -> Option<&'static str> {
    words.iter().find(|(word, _)| *word == wanted).map(|(_, text)| *text)
}

/// Longer lists of values are not read out; `params` has them whole.
const LISTED: usize = 12;

impl Language {
    /// The sentence for an issue with a detail, filled in.
    pub(super) fn detailed(&self, code: Code, detail: &Detail) -> Option<String> {
        let sentence = (self.sentence)(code, detail)?;
        let (value, is_one) = match detail {
            Detail::None => return None,
            Detail::Limit(number) | Detail::Offset(number) => (number.to_string(), *number == 1),
            Detail::Expected(types) => (self.alternatives(types)?, false),
            Detail::Values(values) => (listed(values)?, false),
            Detail::Canonical(name) | Detail::Header(name) | Detail::Because(name) => ((*name).to_owned(), false),
            // Their words have whole sentences.
            Detail::Format(_) | Detail::Check(_) | Detail::Reason(_) => (String::new(), false),
        };
        Some(filled(sentence, &value, is_one))
    }

    /// `object or null` in this language; `None` where a word is not known.
    fn alternatives(&self, types: &str) -> Option<String> {
        let mut out = String::new();
        // Types are single words.
        for word in types.split(' ').filter(|word| *word != "or") {
            if !out.is_empty() {
                out.push_str(self.or);
            }
            out.push_str(look_up(self.types, word)?);
        }
        Some(out)
    }
}

/// The sentence with its blanks filled in.
fn filled(sentence: &str, value: &str, is_one: bool) -> String {
    let mut out = String::with_capacity(sentence.len() + value.len());
    for (index, part) in sentence.split(['{', '}']).enumerate() {
        // Every second part stood between braces.
        if index % 2 == 0 {
            out.push_str(part);
            continue;
        }
        out.push_str(value);
        let mut nouns = part.split('|');
        let (one, many) = (nouns.next(), nouns.next());
        if let (Some(one), Some(many)) = (one, many) {
            out.push(' ');
            out.push_str(if is_one { one } else { many });
        }
    }
    out
}

/// The allowed values in a row, where they are few enough to read.
fn listed(values: &[&str]) -> Option<String> {
    let mut out = String::new();
    let shown = || values.iter().filter(|value| !value.is_empty());
    if !(1..=LISTED).contains(&shown().count()) {
        return None;
    }
    for value in shown() {
        if !out.is_empty() {
            out.push_str(", ");
        }
        out.push_str(value);
    }
    Some(out)
}
