//! What crosses as numbers and one text, which JavaScript reads in place (`npm/src/findings.js`): findings are made into
//! objects there, and what they say is asked for once.

use std::cell::RefCell;

use crate::issue::{Detail, Issue, Verdict};
use crate::message::Locale;

thread_local! {
    static REPORT: RefCell<Report> = const { RefCell::new(Report::EMPTY) };
}

/// Numbers and text; both hold until the next one is written.
struct Report {
    numbers: Vec<u32>,
    text: String,
    /// The issues, then the warnings.
    findings: Vec<Issue>,
    locale: Locale,
}

/// Writes a verdict down: address and length of the text, how many issues and warnings, then four numbers for each.
pub(super) fn of_verdict(verdict: Verdict, locale: Locale) -> u32 {
    REPORT.with_borrow_mut(|report| {
        report.begin(&verdict, locale);
        report.findings = verdict.issues;
        report.findings.extend(verdict.warnings);
        for finding in &report.findings {
            push_finding(&mut report.numbers, &mut report.text, finding, locale);
        }
        report.end()
    })
}

/// A finding of the last report, in full.
pub(super) fn finding<T>(index: usize, tell: impl FnOnce(&Issue, Locale) -> T) -> Option<T> {
    REPORT.with_borrow(|report| report.findings.get(index).map(|finding| tell(finding, report.locale)))
}

impl Report {
    const EMPTY: Report = Report { numbers: Vec::new(), text: String::new(), findings: Vec::new(), locale: Locale::En };

    fn begin(&mut self, verdict: &Verdict, locale: Locale) {
        self.numbers.clear();
        self.text.clear();
        self.locale = locale;
        self.numbers.extend([0, 0, verdict.issues.len() as u32, verdict.warnings.len() as u32]);
    }

    fn end(&mut self) -> u32 {
        let (address, length) = place(self.text.as_bytes());
        if let Some([first, second]) = self.numbers.first_chunk_mut() {
            (*first, *second) = (address, length);
        }
        self.numbers.as_ptr() as usize as u32
    }
}

/// Address and length: memory has 32 bits here.
pub(super) fn place<T>(slice: &[T]) -> (u32, u32) {
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
        Detail::Expected(expected) => (3, place(expected.as_bytes())),
        Detail::Values(values) => (4, place(values)),
        Detail::Format(format) => (5, place(format.as_bytes())),
        Detail::Canonical(canonical) => (6, place(canonical.as_bytes())),
        Detail::Check(check) => (7, place(check.as_bytes())),
        Detail::Header(header) => (8, place(header.as_bytes())),
        Detail::Because(field) => (9, place(field.as_bytes())),
        Detail::Reason(reason) => (10, place(reason.as_bytes())),
    };
    let key = finding.place as u32 | (finding.code as u32) << 8 | kind << 16 | (locale.index() as u32) << 24;
    text.push_str(&finding.pointer);
    numbers.extend([key, value, other, units(&finding.pointer)]);
}

/// A text's length where JavaScript has it.
fn units(text: &str) -> u32 {
    if text.is_ascii() { text.len() as u32 } else { text.encode_utf16().count() as u32 }
}
