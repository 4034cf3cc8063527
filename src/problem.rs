//! Problems (RFC 9457): what went wrong, for people and for programs, without personal data.

mod failure;
mod lookup;

pub(crate) use failure::Failure;

use std::fmt;

use serde::Serialize;

use crate::contract::{Category, Effect, ErrorRow, Field, Header, Kind, Operation};
use crate::issue::{Issue, Place};
use crate::message::{self, Locale};
use crate::pointer::member;
use crate::validate::Options;

/// Why a call did not succeed.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// `urn:ventanilla:problem:<category>`.
    #[serde(rename = "type")]
    pub kind: String,
    /// Short text for people.
    pub title: &'static str,
    /// The status a gateway answers with (decision 40).
    pub status: u16,
    /// What happened and what to do.
    pub detail: String,
    /// The category's name.
    pub category: &'static str,
    /// Whether the same call may be sent again.
    pub retryable: bool,
    /// Whether the provider may have carried it out all the same.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub outcome_unknown: bool,
    /// Stable code: the documented error's, else the category.
    pub code: String,
    /// Which documented row was matched, and by what (decision 35).
    pub matched_by: String,
    /// That row, for Rust callers: its line in the source, its texts in every language.
    #[serde(skip)]
    pub row: Option<&'static ErrorRow>,
    /// The provider's side of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<ProviderSide>,
    /// The fields it is about.
    pub fields: Vec<FieldReference>,
    /// `Retry-After` of the reply, as given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<String>,
}

/// What the provider said. `Debug` leaves out its own text.
#[derive(Clone, Serialize)]
pub struct ProviderSide {
    /// The provider's id.
    pub id: &'static str,
    /// The operation's id.
    pub operation: &'static str,
    /// HTTP status of the reply; absent where there was none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// Its error code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Its error type.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Its own text: only on request, never to be logged (decision 37).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

impl fmt::Debug for ProviderSide {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("ProviderSide")
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("code", &self.code)
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

/// A field that a problem is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FieldReference {
    /// A part of the request, or `response`: then the pointer is the canonical field's.
    #[serde(rename = "in")]
    pub place: &'static str,
    /// RFC 6901.
    pub pointer: String,
}

impl Problem {
    /// A problem that no reply tells of: a refusal of the door's own or a network fault.
    pub fn new(category: Category, operation: Option<&Operation>, locale: Locale) -> Problem {
        let writes = operation.is_some_and(|operation| operation.effect != Effect::Read);
        Problem {
            kind: ["urn:ventanilla:problem:", category.name()].concat(),
            title: message::problem_title(category, locale),
            status: category.status(),
            detail: message::problem_detail(category, locale).to_owned(),
            category: category.name(),
            retryable: category.transient() && (!writes || category == Category::RateLimit),
            outcome_unknown: writes && matches!(category, Category::Timeout | Category::Upstream | Category::Cancelled),
            code: category.name().to_owned(),
            matched_by: "none".to_owned(),
            row: None,
            provider: operation.map(|operation| ProviderSide {
                id: operation.provider.id,
                operation: operation.id,
                status: None,
                code: None,
                kind: None,
                description: None,
            }),
            fields: Vec::new(),
            retry_after: None,
        }
    }

    /// A refusal because of these issues.
    pub fn of_issues(operation: &Operation, issues: &[Issue], locale: Locale) -> Problem {
        let mut problem = Problem::new(Category::Validation, Some(operation), locale);
        problem.matched_by = "issues".to_owned();
        for issue in issues {
            let field = FieldReference { place: issue.place.name(), pointer: issue.pointer.clone() };
            if !problem.fields.contains(&field) {
                problem.fields.push(field);
            }
        }
        problem
    }

    /// What a failed reply means, by the operation's error tables.
    pub(crate) fn of_reply(operation: &Operation, failure: Failure, options: Options) -> Problem {
        let found = match failure.category {
            Some(_) => None,
            None => lookup::find(operation, &failure),
        };
        let status = failure.hinted.unwrap_or(failure.status);
        let category =
            failure.category.or(found.as_ref().map(|found| found.row.category)).unwrap_or_else(|| of_status(status));
        let mut problem = Problem::new(category, Some(operation), options.locale);
        problem.matched_by = "status".to_owned();
        if let Some(found) = &found {
            let text = found.row.texts.get(options.locale.index()).copied().unwrap_or_default();
            problem.detail = text.to_owned();
            problem.matched_by = found.by.clone();
            problem.row = Some(found.row);
            problem.fields = fields(operation, found.row);
            if !found.row.code.is_empty() && !found.row.any_code {
                problem.code = found.row.code.to_owned();
            }
        }
        if let Some(side) = &mut problem.provider {
            side.status = Some(failure.status);
            side.code = failure.code.filter(|code| is_code(code));
            side.kind = failure.kind.filter(|kind| is_code(kind));
            // Placeholders that nothing fills never reach a person (decision 34).
            side.description = failure.description.filter(|text| options.raw && !text.contains(['{', '}']));
        }
        problem.retry_after = failure.retry_after.filter(|value| is_retry_after(value));
        problem
    }
}

/// The fields an error row names: request fields that are that canonical property, else its own path (decision 40).
fn fields(operation: &Operation, row: &ErrorRow) -> Vec<FieldReference> {
    if row.field.is_empty() {
        return Vec::new();
    }
    let mut search = Search { path: row.field, place: Place::Path, out: Vec::new() };
    search.rows(operation.path_parameters, "", "");
    search.place = Place::Query;
    search.rows(operation.query.fields, "", "");
    search.headers(operation.headers);
    search.place = Place::Body;
    search.rows(operation.body.map_or(&[], |body| body.fields), "", "");
    if search.out.is_empty() {
        search.out.push(FieldReference { place: Place::Response.name(), pointer: ["/", row.field].concat() });
    }
    search.out
}

/// Looks among request rows for those that are a canonical path, or part of what it names.
struct Search {
    path: &'static str,
    place: Place,
    out: Vec<FieldReference>,
}

impl Search {
    /// `list` is the canonical path of the item these rows belong to.
    fn rows(&mut self, rows: &[Field], parent: &str, list: &str) {
        for row in rows.iter().filter(|row| row.belongs_in.is_none()) {
            let pointer = [parent, &member(row.name)].concat();
            let items = row.item_of.map(|property| below(list, property.path));
            let list = items.as_deref().unwrap_or(list);
            let stands_for_item = items.as_deref().is_some_and(|items| self.names(items));
            if stands_for_item || row.to.is_some_and(|property| self.names(&below(list, property.path))) {
                self.out.push(FieldReference { place: self.place.name(), pointer: pointer.clone() });
            }
            if let (Kind::Object(shape) | Kind::Document(shape), false) = (row.kind, stands_for_item) {
                self.rows(shape.fields, &pointer, list);
            }
        }
    }

    fn headers(&mut self, rows: &[Header]) {
        for row in rows {
            if !row.to.is_some_and(|property| self.names(property.path)) {
                continue;
            }
            self.out.push(FieldReference { place: Place::Header.name(), pointer: member(row.name) });
        }
    }

    /// Whether a canonical path is the one looked for or stands below it.
    fn names(&self, path: &str) -> bool {
        path.strip_prefix(self.path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }
}

fn below(list: &str, path: &str) -> String {
    if list.is_empty() { path.to_owned() } else { [list, "/", path].concat() }
}

impl Category {
    /// A reply that is no JSON comes from something in front of the provider (decision 34): a status about the access or
    /// the time says what it says, but a 404 page does not mean that there is no such customer.
    pub(crate) fn of_unreadable(status: u16) -> Category {
        match of_status(status) {
            about @ (Category::Authentication | Category::Permission | Category::RateLimit | Category::Timeout) => {
                about
            }
            _ => Category::Upstream,
        }
    }
}

/// What an HTTP status alone says (decision 35, step 6).
fn of_status(status: u16) -> Category {
    match status {
        400 | 406 | 411 | 413..=415 | 417 | 422 | 431 => Category::Validation,
        401 | 407 => Category::Authentication,
        // 405: a refusal, so nothing was carried out and asking again does not help.
        403 | 405 => Category::Permission,
        404 | 410 => Category::NotFound,
        409 | 412 | 423 | 428 => Category::Conflict,
        429 => Category::RateLimit,
        408 | 504 => Category::Timeout,
        // 0: a browser shows a redirect without its status (decision 42).
        0 | 300..=399 | 500..=599 => Category::Upstream,
        _ => Category::Unknown,
    }
}

/// A code or type as codes look: one word, with fewer digits than an identification number.
pub(crate) fn is_code(text: &str) -> bool {
    let plain = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-' | b':'));
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    plain && (1..=48).contains(&text.len()) && digits <= 6
}

/// Seconds, or a date as RFC 9110 has it written: it goes out in a header, and any other text could be anything.
fn is_retry_after(value: &str) -> bool {
    let form =
        if value.len() > 6 { "aaa, 00 aaa 0000 00:00:00 GMT" } else { "000000".get(..value.len()).unwrap_or_default() };
    !value.is_empty()
        && value.len() == form.len()
        && value.bytes().zip(form.bytes()).all(|(byte, expected)| match expected {
            b'a' => byte.is_ascii_alphabetic(),
            b'0' => byte.is_ascii_digit(),
            other => byte == other,
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::issue::{Code, Detail, Place};

    #[test]
    fn seconds_and_dates_say_when_to_come_back() {
        for (value, expected) in [
            ("0", true),
            ("120", true),
            ("999999", true),
            ("1000000", false),
            ("", false),
            ("12a", false),
            ("-1", false),
            ("Wed, 21 Oct 2026 07:28:00 GMT", true),
            ("Wed, 21 Oct 2026 07:28:00 UTC", false),
            ("Wed, 21 Oct 2026 07:28:00 GMT ", false),
            ("Wed; 21 Oct 2026 07:28:00 GMT", false),
            ("Wed, 21 Oct 2026 07.28:00 GMT", false),
            ("W3d, 21 Oct 2026 07:28:00 GMT", false),
            ("Wed, 2x Oct 2026 07:28:00 GMT", false),
            ("Wed, 21 Oct 2026", false),
        ] {
            assert_eq!(is_retry_after(value), expected, "{value}");
        }
    }

    #[test]
    fn a_refusal_is_about_each_field_once() {
        let issue =
            |pointer: &str, code| Issue { place: Place::Body, pointer: pointer.to_owned(), code, detail: Detail::None };
        let issues = [issue("/a", Code::Type), issue("/a", Code::MinLength), issue("/b", Code::Required)];
        let problem = Problem::of_issues(&crate::bcs::GET_PILA, &issues, Locale::En);
        let pointers: Vec<&str> = problem.fields.iter().map(|field| field.pointer.as_str()).collect();
        assert_eq!((pointers, problem.matched_by.as_str()), (vec!["/a", "/b"], "issues"));
    }
}
