//! What a language has to say, and how its sentences are filled in.

use crate::contract::Category;
use crate::decimal;
use crate::issue::{Code, Detail};
use crate::text;

/// The texts of one language.
pub(super) struct Language {
    /// Of an issue with a detail.
    pub(super) sentences: Sentences,
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

/// Sentences for issues with a detail. `{}` stands for what the detail says, `{level|levels}` for its number with the noun that
/// suits it.
pub(super) struct Sentences {
    pub(super) drift_type: &'static str,
    pub(super) coerced_type: &'static str,
    pub(super) wrong_type: &'static str,
    pub(super) syntax: &'static str,
    pub(super) trailing: &'static str,
    pub(super) size: &'static str,
    pub(super) depth: &'static str,
    pub(super) too_many_issues: &'static str,
    pub(super) empty: &'static str,
    pub(super) min_length: &'static str,
    pub(super) max_length: &'static str,
    pub(super) minimum: &'static str,
    pub(super) maximum: &'static str,
    pub(super) min_items: &'static str,
    pub(super) max_items: &'static str,
    pub(super) one_of: &'static str,
    pub(super) values: &'static str,
    pub(super) duplicate: &'static str,
    pub(super) coerced_value: &'static str,
    pub(super) alias: &'static str,
    pub(super) header: &'static str,
    pub(super) ambiguous: &'static str,
    pub(super) dependent: &'static str,
    pub(super) formats: Words,
    pub(super) checks: Words,
    pub(super) reasons: Words,
}

impl Sentences {
    /// `None`: the detail adds nothing to the code.
    fn of(&self, code: Code, detail: &Detail) -> Option<&'static str> {
        Some(match (code, detail) {
            (_, Detail::Reason(word)) => look_up(self.reasons, word)?,
            (Code::Drift, Detail::Expected(_)) => self.drift_type,
            (Code::Drift, _) => return None,
            (Code::Coerced, Detail::Expected(_)) => self.coerced_type,
            (_, Detail::Expected(_)) => self.wrong_type,
            (Code::Syntax, Detail::Offset(_)) => self.syntax,
            (Code::Trailing, Detail::Offset(_)) => self.trailing,
            (Code::Size, Detail::Limit(_)) => self.size,
            (Code::Depth, Detail::Limit(_)) => self.depth,
            (Code::TooManyIssues, Detail::Limit(_)) => self.too_many_issues,
            (Code::MinLength, Detail::Limit(1)) => self.empty,
            (Code::MinLength, Detail::Limit(_)) => self.min_length,
            (Code::MaxLength, Detail::Limit(_)) => self.max_length,
            (Code::Minimum, Detail::Limit(_)) => self.minimum,
            (Code::Maximum, Detail::Limit(_)) => self.maximum,
            (Code::MinItems, Detail::Limit(_)) => self.min_items,
            (Code::MaxItems, Detail::Limit(_)) => self.max_items,
            (Code::OneOf, Detail::Values(_)) => self.one_of,
            (_, Detail::Values(_)) => self.values,
            (_, Detail::Format(name)) => look_up(self.formats, name)?,
            (_, Detail::Check(name)) => look_up(self.checks, name)?,
            (Code::Duplicate, Detail::Canonical(_)) => self.duplicate,
            (Code::Coerced, Detail::Canonical(_)) => self.coerced_value,
            (_, Detail::Canonical(_)) => self.alias,
            (Code::Required, Detail::Header(_)) => self.header,
            (Code::Ambiguous, Detail::Because(_)) => self.ambiguous,
            (_, Detail::Because(_)) => self.dependent,
            _ => return None,
        })
    }
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

fn look_up(words: Words, wanted: &str) -> Option<&'static str> {
    words.iter().find(|(word, _)| *word == wanted).map(|(_, text)| *text)
}

/// Longer lists of values are not read out; `params` has them whole.
const LISTED: usize = 12;

impl Language {
    /// The sentence for an issue with a detail, filled in.
    pub(super) fn detailed(&self, code: Code, detail: &Detail) -> Option<String> {
        let sentence = self.sentences.of(code, detail)?;
        let (value, is_one) = match detail {
            Detail::None => return None,
            Detail::Limit(number) | Detail::Offset(number) => (digits(*number), *number == 1),
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
        for word in text::parts(types, b' ').filter(|word| *word != "or") {
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
    let mut rest = sentence;
    while let Some((before, (nouns, behind))) =
        text::cut(rest, b'{').and_then(|(before, blank)| Some((before, text::cut(blank, b'}')?)))
    {
        out.push_str(before);
        out.push_str(value);
        if let Some((one, many)) = text::cut(nouns, b'|') {
            out.push(' ');
            out.push_str(if is_one { one } else { many });
        }
        rest = behind;
    }
    out.push_str(rest);
    out
}

fn digits(number: u64) -> String {
    let mut out = String::new();
    decimal::push(&mut out, number);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::{Locale, en, es, problem_detail, problem_title, pt};

    const MADE_UP: Language = Language {
        sentences: Sentences {
            drift_type: "drift {}",
            coerced_type: "coerced {}",
            wrong_type: "wrong {}",
            syntax: "syntax {}",
            trailing: "trailing {}",
            size: "size {}",
            depth: "deeper than {level|levels}.",
            too_many_issues: "many {}",
            empty: "empty",
            min_length: "short {character|characters}",
            max_length: "long {}",
            minimum: "small {}",
            maximum: "large {}",
            min_items: "few {}",
            max_items: "too many {}",
            one_of: "none of {}",
            values: "no {}",
            duplicate: "“{}” and “{}”",
            coerced_value: "as {}",
            alias: "rather {}",
            header: "for {}",
            ambiguous: "beside {}",
            dependent: "because of {}",
            formats: &[("date", "no date"), ("uuid", "no uuid")],
            checks: &[("age", "an odd age")],
            reasons: &[("scheme", "no https"), ("port", "no port")],
        },
        types: &[("object", "OBJECT"), ("null", "NULL")],
        or: " / ",
        general: |code| code.name(),
        reply: |_| None,
        problem: |_| problem("", ""),
    };

    #[test]
    fn a_code_and_its_detail_choose_the_sentence_and_fill_it_in() {
        let many: &'static [&'static str] = &["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"];
        let most = many.get(1..).unwrap_or_default();
        for (code, detail, expected) in [
            (Code::Header, Detail::Reason("scheme"), Some("no https")),
            (Code::Drift, Detail::Reason("port"), Some("no port")),
            (Code::Header, Detail::Reason("unheard of"), None),
            (Code::Drift, Detail::Expected("object"), Some("drift OBJECT")),
            (Code::Drift, Detail::Values(&["a"]), None),
            (Code::Coerced, Detail::Expected("null"), Some("coerced NULL")),
            (Code::Type, Detail::Expected("object or null"), Some("wrong OBJECT / NULL")),
            (Code::Type, Detail::Expected("object or symbol"), None),
            (Code::Syntax, Detail::Offset(17), Some("syntax 17")),
            (Code::Trailing, Detail::Offset(0), Some("trailing 0")),
            (Code::Size, Detail::Limit(8), Some("size 8")),
            (Code::Depth, Detail::Limit(1), Some("deeper than 1 level.")),
            (Code::Depth, Detail::Limit(16), Some("deeper than 16 levels.")),
            (Code::TooManyIssues, Detail::Limit(100), Some("many 100")),
            (Code::MinLength, Detail::Limit(1), Some("empty")),
            (Code::MinLength, Detail::Limit(2), Some("short 2 characters")),
            (Code::MaxLength, Detail::Limit(3), Some("long 3")),
            (Code::Minimum, Detail::Limit(4), Some("small 4")),
            (Code::Maximum, Detail::Limit(5), Some("large 5")),
            (Code::MinItems, Detail::Limit(6), Some("few 6")),
            (Code::MaxItems, Detail::Limit(7), Some("too many 7")),
            (Code::OneOf, Detail::Values(&["a", "", "b"]), Some("none of a, b")),
            (Code::Enum, Detail::Values(&["a"]), Some("no a")),
            (Code::Enum, Detail::Values(most), Some("no 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13")),
            (Code::Enum, Detail::Values(many), None),
            (Code::Enum, Detail::Values(&[""]), None),
            (Code::Format, Detail::Format("uuid"), Some("no uuid")),
            (Code::Format, Detail::Format("colour"), None),
            (Code::Heuristic, Detail::Check("age"), Some("an odd age")),
            (Code::Duplicate, Detail::Canonical("a"), Some("“a” and “a”")),
            (Code::Coerced, Detail::Canonical("A"), Some("as A")),
            (Code::Alias, Detail::Canonical("a"), Some("rather a")),
            (Code::Required, Detail::Header("X-A"), Some("for X-A")),
            (Code::Ambiguous, Detail::Because("b"), Some("beside b")),
            (Code::Dependent, Detail::Because("c"), Some("because of c")),
            (Code::Required, Detail::None, None),
            (Code::Pattern, Detail::Limit(1), None),
        ] {
            assert_eq!(MADE_UP.detailed(code, &detail).as_deref(), expected, "{code:?} {detail:?}");
        }
    }

    #[test]
    fn no_two_codes_and_no_two_categories_have_the_same_text_in_a_language() {
        for language in [&en::LANGUAGE, &es::LANGUAGE, &pt::LANGUAGE] {
            let mut texts: Vec<&str> = Code::ALL.iter().map(|code| (language.general)(*code)).collect();
            let in_replies = [Code::Bom, Code::Utf8, Code::Duplicate, Code::Ambiguous, Code::Required];
            texts.extend(in_replies.iter().filter_map(|code| (language.reply)(*code)));
            assert_eq!(texts.len(), Code::ALL.len() + in_replies.len());
            assert_eq!(Code::ALL.iter().filter_map(|code| (language.reply)(*code)).count(), in_replies.len());
            texts.extend(Category::ALL.iter().map(|category| (language.problem)(*category).title));
            texts.extend(Category::ALL.iter().map(|category| (language.problem)(*category).detail));
            let count = texts.len();
            assert!(texts.iter().all(|text| text.contains(' ') || text.len() > 5), "{texts:?}");
            texts.sort_unstable();
            texts.dedup();
            assert_eq!(texts.len(), count);
        }
    }

    #[test]
    fn a_problem_has_the_texts_of_its_category() {
        for (locale, language) in Locale::ALL.into_iter().zip([&en::LANGUAGE, &es::LANGUAGE, &pt::LANGUAGE]) {
            for category in Category::ALL {
                let own = (language.problem)(category);
                assert_eq!(
                    (problem_title(category, locale), problem_detail(category, locale)),
                    (own.title, own.detail)
                );
            }
        }
    }
}
