//! What crosses as numbers and texts back to back, which JavaScript reads in place and makes plain objects of
//! (`npm/src/findings.js`, `prepared.js`, `normalized.js`). A constant crosses as its place in memory: what stands there, and what a
//! finding says beside where it is, is asked for once.

use std::cell::RefCell;

use crate::headers::Name;
use crate::issue::{Detail, Issue, Verdict};
use crate::message::Locale;
use crate::normalize::Success;
use crate::prepare::Request;

thread_local! {
    static REPORT: RefCell<Report> = const { RefCell::new(Report::EMPTY) };
}

/// What the last verb wrote; it holds until the next one writes.
struct Report {
    numbers: Vec<u32>,
    text: String,
    /// The issues, then the warnings.
    findings: Vec<Issue>,
    locale: Locale,
    body: Vec<u8>,
}

/// Writes a verdict down: address and length of the pointers, how many issues and warnings, then four numbers for each.
pub(super) fn of_verdict(verdict: Verdict, locale: Locale) -> u32 {
    REPORT.with_borrow_mut(|report| {
        report.begin(verdict, locale);
        report.end(report.text.len(), 0)
    })
}

/// Writes a request down: its warnings as a verdict, then address and length of the texts, how long method, URL and
/// transaction id are in them (`ABSENT`: there is none), address and length of a rewritten body, how many headers, and of
/// each address and length of its name, the address 0 where it stands in the text as well, and the length of its value.
pub(super) fn of_request(request: Request<'_>, locale: Locale) -> u32 {
    REPORT.with_borrow_mut(|report| {
        report.begin(request.verdict, locale);
        let (start, place) = (report.text.len(), report.numbers.len());
        report.numbers.extend([0, 0]);
        report.push_text(&request.method);
        report.push_text(&request.url);
        match &request.tx_id {
            Some(tx_id) => report.push_text(tx_id),
            None => report.numbers.push(ABSENT),
        }
        report.body = request.rewritten.unwrap_or_default();
        let (address, length) = place_of(&report.body);
        report.numbers.extend([address, length, request.headers.len() as u32]);
        for pair in &request.headers {
            match &pair.name {
                Name::Ours(name) => report.numbers.extend(<[u32; 2]>::from(place_of(name.as_bytes()))),
                Name::Given(name) => {
                    report.numbers.push(0);
                    report.push_text(name);
                }
            }
            report.push_text(&pair.value);
        }
        report.end(start, place)
    })
}

/// Writes down what is lent: its warnings as a verdict, then the status, and address and length of data and extra.
pub(super) fn of_success(success: &mut Success, locale: Locale) -> u32 {
    REPORT.with_borrow_mut(|report| {
        report.begin(Verdict { issues: Vec::new(), warnings: std::mem::take(&mut success.warnings) }, locale);
        let (data, extra) = (place_of(&success.data), place_of(&success.extra));
        report.numbers.extend([u32::from(success.meta.status), data.0, data.1, extra.0, extra.1]);
        report.end(report.text.len(), 0)
    })
}

/// Writes down an outcome as JSON text, `ABSENT` in the place of how many issues there are.
pub(super) fn of_json(json: String) -> u32 {
    REPORT.with_borrow_mut(|report| {
        report.begin(Verdict::default(), Locale::default());
        report.text = json;
        fill(&mut report.numbers, 2, (ABSENT, 0));
        report.end(report.text.len(), 0)
    })
}

/// A finding of the last report, in full.
pub(super) fn finding<T>(index: usize, tell: impl FnOnce(&Issue, Locale) -> T) -> Option<T> {
    REPORT.with_borrow(|report| report.findings.get(index).map(|finding| tell(finding, report.locale)))
}

/// Stands for a number that there is none of.
const ABSENT: u32 = u32::MAX;

impl Report {
    const EMPTY: Report =
        Report { numbers: Vec::new(), text: String::new(), findings: Vec::new(), locale: Locale::En, body: Vec::new() };

    fn begin(&mut self, verdict: Verdict, locale: Locale) {
        self.numbers.clear();
        self.text.clear();
        self.locale = locale;
        self.numbers.extend([0, 0, verdict.issues.len() as u32, verdict.warnings.len() as u32]);
        self.findings = verdict.issues;
        self.findings.extend(verdict.warnings);
        for finding in &self.findings {
            push_finding(&mut self.numbers, &mut self.text, finding, locale);
        }
    }

    fn push_text(&mut self, text: &str) {
        self.text.push_str(text);
        self.numbers.push(units(text));
    }

    /// Says where the texts are, now that they do not move any more: the pointers, and what stands behind `start`.
    fn end(&mut self, start: usize, place: usize) -> u32 {
        let (pointers, others) = self.text.as_bytes().split_at_checked(start).unwrap_or_default();
        fill(&mut self.numbers, place, place_of(others));
        fill(&mut self.numbers, 0, place_of(pointers));
        place_of(&self.numbers).0
    }
}

fn fill(numbers: &mut [u32], at: usize, (address, length): (u32, u32)) {
    if let Some([first, second]) = numbers.get_mut(at..).and_then(<[u32]>::first_chunk_mut) {
        (*first, *second) = (address, length);
    }
}

/// Address and length: memory has 32 bits here.
pub(super) fn place_of<T>(slice: &[T]) -> (u32, u32) {
    (slice.as_ptr() as usize as u32, slice.len() as u32)
}

/// Equal first three numbers mean equal findings but for the pointer, whose length in UTF-16 is the fourth: a constant is
/// told by its place in memory.
fn push_finding(numbers: &mut Vec<u32>, text: &mut String, finding: &Issue, locale: Locale) {
    let number = |value: u64| (value as u32, (value >> 32) as u32);
    let (kind, (value, other)) = match finding.detail {
        Detail::None => (0, (0, 0)),
        Detail::Limit(limit) => (1, number(limit)),
        Detail::Offset(offset) => (2, number(offset)),
        Detail::Expected(expected) => (3, place_of(expected.as_bytes())),
        Detail::Values(values) => (4, place_of(values)),
        Detail::Format(format) => (5, place_of(format.as_bytes())),
        Detail::Canonical(canonical) => (6, place_of(canonical.as_bytes())),
        Detail::Check(check) => (7, place_of(check.as_bytes())),
        Detail::Header(header) => (8, place_of(header.as_bytes())),
        Detail::Because(field) => (9, place_of(field.as_bytes())),
        Detail::Reason(reason) => (10, place_of(reason.as_bytes())),
    };
    let key = finding.place as u32 | (finding.code as u32) << 8 | kind << 16 | (locale.index() as u32) << 24;
    text.push_str(&finding.pointer);
    numbers.extend([key, value, other, units(&finding.pointer)]);
}

/// A text's length where JavaScript has it.
fn units(text: &str) -> u32 {
    if text.is_ascii() { text.len() as u32 } else { text.encode_utf16().count() as u32 }
}
