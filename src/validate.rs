//! `validate`: judges an input by the operation's rows, and says everything at once.

use std::borrow::Cow;
use std::convert::Infallible;
use std::ops::Range;

use crate::contract::{Array, Field, Operation, Presence, Shape};
use crate::input::{Input, MAX_PARAMETERS, MAX_VALUE, Misfit, Parameters};
use crate::issue::{Code, Detail, Finding, Place, Verdict};
use crate::judge;
use crate::message::Locale;
use crate::pointer::{At, member};
use crate::rules::{self, Noted};
use crate::shapes;
use crate::splice::Edit;
use crate::walk::{self, Flow, Sink};

/// Settings of `validate` and `normalize`.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options {
    /// Language of the texts.
    pub locale: Locale,
    /// Largest request body in bytes; `None`: the operation's own limit.
    pub max_bytes: Option<usize>,
    /// Whether a problem carries the provider's own description (decision 37).
    pub raw: bool,
}

impl Operation {
    /// Judges path, query, headers and body: all issues and warnings at once, never a panic.
    pub fn validate(&self, input: &Input<'_>, options: Options) -> Verdict {
        let mut verdict = Verdict::default();
        self.judge_parameters(input, &mut verdict);
        crate::headers::judge_input(self, &input.headers, &mut verdict);
        self.judge_body(input, options, &mut Collect::new(&mut verdict, false));
        verdict
    }

    pub(crate) fn judge_parameters(&self, input: &Input<'_>, verdict: &mut Verdict) {
        let path = judge_group(Place::Path, self.path_parameters, &input.path, verdict);
        let query = judge_group(Place::Query, self.query.fields, &input.query, verdict);
        if path && query {
            self.judge_parameter_rules(input, verdict);
        }
    }

    /// The rules among the parameters of path and query.
    fn judge_parameter_rules(&self, input: &Input<'_>, verdict: &mut Verdict) {
        let locate = |name: &str| {
            let named = |rows: &'static [Field]| rows.iter().find(|row| row.name == name);
            let in_query = named(self.query.fields).map(|row| (Place::Query, row, &input.query));
            in_query.or_else(|| named(self.path_parameters).map(|row| (Place::Path, row, &input.path)))
        };
        let lookup = |name: &str| {
            let (_, row, given) = locate(name)?;
            // What is there and is no text is one fault: its type.
            let (filled, content) = match given_for(row, given)? {
                Ok(value) => (!value.is_empty(), documented(row, value).to_owned()),
                Err(_) => (true, String::new()),
            };
            Some(Noted { filled, content: Cow::Owned(content.into_bytes()), row, is_object: false, inner_filled: 0 })
        };
        let Ok(()) = rules::judge::<Infallible>(self.query.rules, lookup, |_, name, finding| {
            let place = locate(name).map_or(Place::Query, |(place, _, _)| place);
            let pointer = if name.is_empty() { String::new() } else { member(name) };
            verdict.report(place, pointer, finding);
            Ok(())
        });
    }

    /// The authority: everything there is to say about the body.
    pub(crate) fn judge_body(&self, input: &Input<'_>, options: Options, sink: &mut Collect<'_>) {
        match (self.body, input.body) {
            (None, None) => {}
            (None, Some(_)) => {
                sink.verdict.warning(Place::Body, String::new(), Code::Unknown, Detail::Reason("not sent"));
            }
            (Some(_), None) => sink.verdict.issue(Place::Body, String::new(), Code::Required, Detail::None),
            (Some(_), Some(bytes)) if bytes.len() > self.limit(options) => {
                let limit = self.limit(options) as u64;
                sink.verdict.issue(Place::Body, String::new(), Code::Size, Detail::Limit(limit));
            }
            (Some(shape), Some(bytes)) => {
                // Why a walk ended is among the issues already.
                let known = shapes::is_clean_but(bytes, shape, |doubts| {
                    let _ = walk::texts(bytes, doubts, sink);
                });
                if known {
                    return;
                }
                let _ = walk::request(bytes, shape, sink);
                if !sink.met_more_than_texts || sink.met_strange_items {
                    shapes::learn(bytes, shape);
                }
            }
        }
    }

    fn limit(&self, options: Options) -> usize {
        options.max_bytes.unwrap_or(self.max_bytes as usize)
    }
}

/// A sink that collects everything.
pub(crate) struct Collect<'v> {
    pub(crate) verdict: &'v mut Verdict,
    pub(crate) edits: Vec<Edit>,
    wants_edits: bool,
    /// Whether something was found that is more than what the judge says of a text.
    met_more_than_texts: bool,
    /// The same when an encoded document began.
    before: bool,
    /// Whether items were walked because they were not known.
    met_strange_items: bool,
}

impl<'v> Collect<'v> {
    pub(crate) fn new(verdict: &'v mut Verdict, wants_edits: bool) -> Collect<'v> {
        Collect {
            verdict,
            edits: Vec::new(),
            wants_edits,
            met_more_than_texts: false,
            before: false,
            met_strange_items: false,
        }
    }
}

impl Sink for Collect<'_> {
    fn judges(&self) -> bool {
        true
    }

    fn follows(&self) -> bool {
        false
    }

    fn issue(&mut self, at: &At<'_>, code: Code, detail: Detail) -> Flow {
        self.met_more_than_texts = true;
        // Pointers can be long: none is written that is not listed.
        if self.verdict.takes_issues() {
            self.verdict.issue(Place::Body, at.pointer(), code, detail);
        }
        Ok(())
    }

    fn warning(&mut self, at: &At<'_>, code: Code, detail: Detail) -> Flow {
        self.met_more_than_texts = true;
        if self.verdict.takes_warnings() {
            self.verdict.warning(Place::Body, at.pointer(), code, detail);
        }
        Ok(())
    }

    fn judged(&mut self, at: &At<'_>, finding: Finding) -> Flow {
        let before = self.met_more_than_texts;
        self.finding(at, finding)?;
        self.met_more_than_texts = before;
        Ok(())
    }

    fn knows(&mut self, bytes: &[u8], shape: &'static Shape) -> bool {
        let known = shapes::is_clean(bytes, shape);
        if !known {
            self.before = std::mem::replace(&mut self.met_more_than_texts, false);
        }
        known
    }

    fn walked(&mut self, bytes: &[u8], shape: &'static Shape) {
        if !self.met_more_than_texts || self.met_strange_items {
            shapes::learn(bytes, shape);
        }
        self.met_more_than_texts |= self.before;
    }

    fn known_item(&mut self, bytes: &[u8], start: usize, array: &'static Array) -> Option<usize> {
        let end = shapes::clean_item(bytes, start, array);
        self.met_strange_items |= end.is_none();
        end
    }

    fn edits(&self) -> bool {
        self.wants_edits
    }

    fn edit(&mut self, range: Range<usize>, with: Vec<u8>) {
        self.edits.push(Edit { range, with });
    }
}

/// Judges the parameters of one part of a request by their rows; whether they could be looked at one by one.
fn judge_group(place: Place, rows: &'static [Field], given: &Parameters, verdict: &mut Verdict) -> bool {
    if given.misshapen() {
        verdict.issue(place, String::new(), Code::Type, Detail::Expected("object"));
        return false;
    }
    if given.entries().count() > MAX_PARAMETERS {
        verdict.issue(place, String::new(), Code::Size, Detail::Limit(MAX_PARAMETERS as u64));
        return false;
    }
    for (index, (name, value)) in given.entries().enumerate() {
        let Some(row) = rows.iter().find(|row| is_called(row, name)) else {
            verdict.warning(place, member(name), Code::Unknown, Detail::Reason("not sent"));
            continue;
        };
        if given.entries().take(index).any(|(earlier, _)| is_called(row, earlier)) {
            verdict.issue(place, member(name), Code::Duplicate, Detail::None);
            continue;
        }
        if name != row.name {
            verdict.warning(place, member(name), Code::Alias, Detail::Canonical(row.name));
        }
        judge_parameter(place, row, name, value, verdict);
    }
    for row in rows {
        if given.entries().any(|(name, _)| is_called(row, name)) {
            continue;
        }
        match row.presence {
            Presence::Required => verdict.issue(place, member(row.name), Code::Required, Detail::None),
            Presence::Expected => verdict.warning(place, member(row.name), Code::Required, Detail::None),
            Presence::Optional => {}
        }
    }
    true
}

fn judge_parameter(place: Place, row: &'static Field, name: &str, value: Result<&str, Misfit>, verdict: &mut Verdict) {
    let value = match value {
        Ok(value) => value,
        Err(misfit) => {
            let (code, detail) = misfit.finding();
            return verdict.issue(place, member(name), code, detail);
        }
    };
    if value.len() > MAX_VALUE {
        return verdict.issue(place, member(name), Code::Size, Detail::Limit(MAX_VALUE as u64));
    }
    if place == Place::Path && matches!(value, "." | "..") {
        return verdict.issue(place, member(name), Code::Pattern, Detail::Reason("segment"));
    }
    let Ok(_) = judge::text::<Infallible>(row, value.as_bytes(), |finding| {
        verdict.report(place, member(name), finding);
        Ok(())
    });
}

/// The value given for a row, in the documented spelling.
pub(crate) fn value_of(row: &Field, given: &Parameters) -> Option<String> {
    Some(documented(row, given_for(row, given)?.ok()?).to_owned())
}

fn given_for<'g>(row: &Field, given: &'g Parameters) -> Option<Result<&'g str, Misfit>> {
    given.entries().find(|(name, _)| is_called(row, name)).map(|(_, value)| value)
}

fn documented<'v>(row: &Field, value: &'v str) -> &'v str {
    row.spellings.iter().find(|(spelling, _)| *spelling == value).map_or(value, |(_, documented)| documented)
}

fn is_called(row: &Field, name: &str) -> bool {
    row.name == name || row.aliases.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::field::{array, items, shape, text};

    static ITEM: Shape = shape(&[text("a").optional()]);
    static LIST: Array = items(&ITEM);
    static SHAPE: Shape = shape(&[array("list", &LIST).optional()]);

    #[test]
    fn as_many_parameters_as_the_limit_are_looked_at_one_by_one() {
        for (count, expected) in [(MAX_PARAMETERS, false), (MAX_PARAMETERS + 1, true)] {
            let input = (0..count).fold(Input::new(), |input, index| input.query(&format!("unknown{index}"), "1"));
            let mut verdict = Verdict::default();
            assert_ne!(judge_group(Place::Query, &[], &input.query, &mut verdict), expected, "{count}");
            assert_eq!(verdict.issues.iter().any(|issue| issue.code == Code::Size), expected, "{count}");
            assert_eq!(verdict.warnings.is_empty(), expected, "{count}");
        }
    }

    #[test]
    fn what_is_known_need_not_be_walked() {
        let document = br#"{"list":[{"a":"x"}]}"#;
        let mut verdict = Verdict::default();
        let mut collect = Collect::new(&mut verdict, false);
        shapes::switch(true);
        assert!(!collect.knows(document, &SHAPE) && !collect.met_strange_items);
        assert_eq!((collect.known_item(document, 9, &LIST), collect.met_strange_items), (None, true));
        shapes::learn(document, &SHAPE);
        shapes::learn(document, &SHAPE);
        collect.met_strange_items = false;
        assert!(collect.knows(document, &SHAPE));
        assert_eq!((collect.known_item(document, 9, &LIST), collect.met_strange_items), (Some(18), false));
        collect.met_strange_items = true;
        assert_eq!((collect.known_item(document, 9, &LIST), collect.met_strange_items), (Some(18), true));
    }

    /// What was found around a document says nothing of the document, and the other way round nothing is forgotten.
    #[test]
    fn a_document_is_learned_by_what_is_in_it() {
        shapes::switch(true);
        let document = br#"{"list":[]}"#;
        for before in [false, true] {
            for inside in [false, true] {
                let mut verdict = Verdict::default();
                let mut collect = Collect::new(&mut verdict, false);
                if before {
                    assert_eq!(collect.warning(&At::ROOT, Code::Unknown, Detail::None), Ok(()));
                }
                assert!(!collect.knows(b"{}", &SHAPE) && !collect.met_more_than_texts);
                if inside {
                    assert_eq!(collect.issue(&At::ROOT, Code::Type, Detail::None), Ok(()));
                }
                collect.walked(document, &SHAPE);
                assert_eq!(collect.met_more_than_texts, before || inside);
            }
        }
        shapes::learn(document, &SHAPE);
        shapes::learn(document, &SHAPE);
        let mut verdict = Verdict::default();
        let mut collect = Collect::new(&mut verdict, false);
        assert_eq!(collect.issue(&At::ROOT, Code::Type, Detail::None), Ok(()));
        assert!(shapes::is_clean(document, &SHAPE) && collect.knows(document, &SHAPE) && collect.met_more_than_texts);
    }

    /// What is clean need not be followed: that is what makes it quick.
    #[test]
    fn only_what_is_found_is_wanted() {
        let mut verdict = Verdict::default();
        let collect = Collect::new(&mut verdict, true);
        assert!(collect.judges() && !collect.follows() && collect.edits());
    }
}
