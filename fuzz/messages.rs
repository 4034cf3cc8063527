//! The law of texts: whatever was found, in every language there is a sentence about it, and nothing of the caller's.

use serde_json::Value;
use ventanilla::contract::Operation;
use ventanilla::{Code, Detail, Issue, Locale, Options, Place, Problem, Reply, message, operations};

use super::{judge, operation};

/// An operation's id on a line, a letter, then bytes that are taken for a body, for a reply and for findings.
pub fn messages(bytes: &[u8]) {
    let Some((operation, [letter, rest @ ..])) = operation(bytes) else { return };
    let verdict = judge(operation, rest);
    verdict.issues.iter().chain(&verdict.warnings).take(MOST_FINDINGS).for_each(worded);
    refused(operation, &verdict.issues);
    answered(operation, if letter % 2 == 0 { 200 } else { 200 + u16::from(*letter) * 2 }, rest);
    rest.chunks_exact(4)
        .take(MOST_FINDINGS)
        .filter_map(|chunk| finding(operation, chunk))
        .for_each(|issue| worded(&issue));
}

/// Each has its texts in three languages, and JSON of them: an input shall not take too long.
const MOST_FINDINGS: usize = 24;

/// A finding has a sentence in every language, made of the rule and not of the place, and its JSON says the same.
fn worded(issue: &Issue) {
    let texts = Locale::ALL.map(|locale| {
        let text = message::issue(issue, locale);
        is_sentence(&text, issue);
        // All else that an issue holds is the contract's own: `Detail` has no place for a caller's text.
        let elsewhere = Issue { pointer: String::new(), ..issue.clone() };
        assert_eq!(text, message::issue(&elsewhere, locale), "a text depends on the place");
        let json = serde_json::to_vec(&issue.worded(locale)).expect("a finding is JSON");
        let read: Value = serde_json::from_slice(&json).expect("a finding is JSON");
        let members = read.as_object().expect("a finding is an object");
        assert!(members.keys().eq(["in", "pointer", "code", "params", "message"]), "{read}");
        assert_eq!([&read["in"], &read["code"]], [issue.place.name(), issue.code.name()]);
        assert_eq!([&read["pointer"], &read["message"]], [&issue.pointer, &text]);
        assert!(read["params"].is_object(), "{read}");
        text
    });
    let [en, es, pt] = &texts;
    assert!(en != es && es != pt && en != pt, "two languages say the same: {en}");
}

fn is_sentence(text: &str, about: &dyn std::fmt::Debug) {
    assert!((11..=LONGEST).contains(&text.len()), "{about:?}: {text}");
    assert!(text.ends_with('.') && !text.contains(['{', '}']) && !text.contains("  "), "{about:?}: {text}");
    assert!(!text.chars().any(char::is_control), "{about:?}: {text}");
    assert!(text.chars().next().is_some_and(char::is_uppercase), "{about:?}: {text}");
}

/// The longest list of values that is read out fits.
const LONGEST: usize = 400;

/// A refusal names every place once.
fn refused(operation: &Operation, issues: &[Issue]) {
    for locale in Locale::ALL {
        let problem = Problem::of_issues(operation, issues, locale);
        presentable(&problem);
        assert!(problem.fields.len() <= issues.len());
        for issue in issues {
            let named = |field: &&ventanilla::FieldReference| {
                field.place == issue.place.name() && field.pointer == issue.pointer
            };
            assert_eq!(problem.fields.iter().filter(named).count(), 1, "{issue}");
        }
    }
}

/// A language is a matter of title and detail, and what the provider said comes only when it is asked for.
fn answered(operation: &Operation, status: u16, body: &[u8]) {
    let reply = Reply { status, retry_after: None, body };
    let told = Locale::ALL.map(|locale| match operation.normalize(&reply, Options { locale, ..Options::default() }) {
        Ok(success) => {
            success.warnings.iter().take(MOST_FINDINGS).for_each(worded);
            None
        }
        Err(problem) => {
            presentable(&problem);
            let raw = operation.normalize(&reply, Options { locale, raw: true, ..Options::default() });
            let raw = raw.expect_err("the same outcome");
            let description = raw.provider.as_ref().and_then(|side| side.description.as_deref());
            assert!(description.is_none_or(|text| !text.contains(['{', '}'])), "a placeholder reaches a person");
            Some([json_without(&problem, &["title", "detail"]), json_without(&raw, &["title", "detail"])])
        }
    });
    let [en, es, pt] = &told;
    assert!(en == es && es == pt, "the outcome depends on the language");
    if let Some([plain, mut raw]) = en.clone() {
        raw["provider"].as_object_mut().map(|side| side.remove("description"));
        assert_eq!(plain, raw, "more than the description comes along");
    }
}

fn presentable(problem: &Problem) {
    assert!(!problem.title.is_empty() && !problem.title.ends_with('.'), "{}", problem.title);
    for text in [problem.title, &problem.detail] {
        assert!(!text.contains(['{', '}']) && !text.contains("  "), "{text}");
        assert!(!text.chars().any(char::is_control) && text.len() <= LONGEST, "{text}");
    }
    // Such a text cannot be the provider's.
    let own = problem.row.is_some_and(|row| row.texts.contains(&problem.detail.as_str()));
    let general = Locale::ALL.map(|locale| problem.row.is_none() && is_general(problem, locale));
    assert!(own || general.contains(&true), "{}", problem.detail);
}

fn is_general(problem: &Problem, locale: Locale) -> bool {
    let mut categories = ventanilla::Category::ALL.iter();
    categories.any(|category| {
        category.name() == problem.category && message::problem_detail(*category, locale) == problem.detail
    })
}

fn json_without(problem: &Problem, names: &[&str]) -> Value {
    let mut value = serde_json::to_value(problem).expect("a problem is JSON");
    names.iter().for_each(|name| drop(value.as_object_mut().map(|members| members.remove(*name))));
    value
}

/// Any code with any detail, and a pointer with whatever a key may hold.
fn finding(operation: &Operation, chunk: &[u8]) -> Option<Issue> {
    let &[code, kind, place, word] = chunk else { return None };
    let code = *Code::ALL.get(usize::from(code) % Code::ALL.len())?;
    let places = [Place::Path, Place::Query, Place::Header, Place::Body, Place::Context, Place::Response];
    let word = usize::from(word);
    let number = 1_u64.rotate_left(u32::from(kind >> 2)).wrapping_mul(word as u64);
    let name = operation.headers.get(word % operation.headers.len()).map_or("name", |row| row.name);
    let detail = match kind % 11 {
        0 => Detail::None,
        1 => Detail::Limit(number),
        2 => Detail::Offset(number),
        3 => Detail::Expected(TYPES[word % TYPES.len()]),
        4 => Detail::Values(VALUES[word % VALUES.len()]),
        5 => Detail::Format(FORMATS[word % FORMATS.len()]),
        6 => Detail::Canonical(operations().nth(word % 26)?.path_parameters.first().map_or(name, |row| row.name)),
        7 => Detail::Check(CHECKS[word % CHECKS.len()]),
        8 => Detail::Header(name),
        9 => Detail::Because(name),
        _ => Detail::Reason(REASONS[word % REASONS.len()]),
    };
    let pointer = format!("/{}", String::from_utf8_lossy(chunk));
    Some(Issue { place: places[usize::from(place) % places.len()], pointer, code, detail })
}

// Words that texts know, and some that they do not.
const TYPES: [&str; 6] = ["string", "object or null", "string or number", "integer", "surprise", ""];
const VALUES: [&[&str]; 5] = [&["CC", "CE"], &[""], &[], &["A"; 13], &["S", "N", ""]];
const FORMATS: [&str; 6] = ["date", "iban", "base64", "decimal", "surprise", ""];
const CHECKS: [&str; 6] = ["dane", "nit", "documentNumber", "email", "surprise", ""];
const REASONS: [&str; 8] =
    ["control", "framing", "slash date", "latin-1", "crossed", "not sent", "surprise", "verdict"];
