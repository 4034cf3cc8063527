//! The exports of the wasm module. With `call.rs` the only file that knows JavaScript.
//!
//! Untrusted data crosses as bytes in one reusable buffer: context, head and body back to back.
//! Results cross as JSON text, for which `JSON.parse` makes plain objects: no key of it can set a prototype.

mod report;
mod results;

use std::cell::RefCell;
use std::sync::Once;

use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::context::Terms;
use crate::contract::{self, Category, Operation};
use crate::headers::bogota::Day;
use crate::input::{Input, Parameters};
use crate::message::Locale;
use crate::normalize::{Meta, Success};
use crate::problem::Problem;
use crate::redact::Redacted;
use crate::reply::Reply;
use crate::retry::{self, Attempt};
use crate::sequence;
use crate::tree::Tree;
use crate::validate::Options;
use crate::{Outcome, route};
use results::{Answered, Failed, Headers, Located, Masked, Refused, Routed, Unrouted, listed, worded};

type Exported = Result<JsValue, JsValue>;

thread_local! {
    static BUFFER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    /// The reply whose data JavaScript reads in place; between two replies, room for the next one.
    static LENT: RefCell<Option<Success>> = const { RefCell::new(None) };
}

/// Bytes of lent texts whose room is kept for the next ones.
const MOST_ROOM: usize = 64 * 1024;

/// Address of the input buffer, grown to at least this many bytes.
#[wasm_bindgen]
pub fn buffer(bytes: u32) -> u32 {
    hook();
    BUFFER.with(|buffer| match buffer.try_borrow_mut() {
        Ok(mut buffer) => {
            let wanted = bytes as usize;
            if buffer.len() < wanted {
                // Rounded up, so that bodies of growing sizes do not move the buffer every time.
                buffer.resize(wanted.checked_next_power_of_two().unwrap_or(wanted), 0);
            }
            buffer.as_ptr() as usize as u32
        }
        Err(_) => 0,
    })
}

/// The number of a BCP 47 tag's language, for `validate`.
#[wasm_bindgen]
pub fn language(tag: u32) -> u32 {
    let number = parts(0, tag, -1, |_, tag, _| Ok(Locale::parse(&String::from_utf8_lossy(tag)).index() as u32));
    number.unwrap_or_else(|fault| wasm_bindgen::throw_val(fault))
}

/// 0 when nothing is to be said; else the address of a report of what was found (`report.rs`). The head names
/// the language where `language` is no number of one.
#[wasm_bindgen]
pub fn validate(operation: u32, language: u32, head: u32, body: i32) -> u32 {
    let judged = found(operation).and_then(|operation| {
        parts(0, head, body, |_, head, body| {
            let head = tree(head)?;
            let locale = Locale::ALL.get(language as usize).copied().unwrap_or_else(|| locale(&head));
            let max_bytes = head.get("maxBytes").and_then(Tree::number).map(|number| number as usize);
            let verdict = operation.validate(&Input::from_tree(&head, body), Options { locale, max_bytes, raw: false });
            Ok(if verdict.is_clean() { 0 } else { report::of_verdict(verdict, locale) })
        })
    });
    judged.unwrap_or_else(|fault| wasm_bindgen::throw_val(fault))
}

/// A finding of the last report, as JSON text: `{ in, pointer, code, params, message }`.
#[wasm_bindgen]
pub fn finding(index: u32) -> Result<String, JsValue> {
    let told = report::finding(index as usize, |finding, locale| written(&finding.worded(locale)));
    told.unwrap_or_else(|| Err(JsError::new("nothing was found there").into()))
}

/// The address of a report: of what is wrong, where there are issues, else of the request.
#[wasm_bindgen]
pub fn prepare(operation: u32, context: u32, head: u32, body: i32) -> u32 {
    let prepared = found(operation).and_then(|operation| {
        parts(context, head, body, |context, head, body| {
            let terms = Terms::from_json(context, operation.provider);
            let input = input(head, body)?;
            Ok(match operation.request(&input, &terms) {
                Ok(request) => report::of_request(request, terms.locale),
                Err(verdict) => report::of_verdict(verdict, terms.locale),
            })
        })
    });
    prepared.unwrap_or_else(|fault| wasm_bindgen::throw_val(fault))
}

/// `{ ok: true, headers, warnings }`, a header as name, value, whether it is secret and who gave it, or
/// `{ ok: false, issues, warnings }`.
#[wasm_bindgen]
pub fn headers(operation: u32, context: u32, head: u32) -> Exported {
    let operation = found(operation)?;
    parts(context, head, -1, |context, head, _| {
        let terms = Terms::from_json(context, operation.provider);
        let locale = terms.locale;
        match operation.header_pairs(&input(head, None)?.headers, &terms) {
            Ok((pairs, verdict)) => {
                let warnings = worded(&verdict.warnings, locale);
                export(&Headers { ok: true, headers: listed(&pairs), warnings })
            }
            Err(verdict) => export(&Refused::new(&verdict, locale)),
        }
    })
}

/// The address of a report: of a success, the bytes of whose data and extra hold until `take_back` or the next reply, or of a
/// failed outcome.
#[wasm_bindgen]
pub fn normalize(operation: u32, status: f64, head: u32, body: i32) -> u32 {
    let normalized = found(operation).and_then(|operation| {
        parts(0, head, body, |_, head, body| {
            let head = tree(head)?;
            let locale = locale(&head);
            let status = if status.is_finite() { status as u16 } else { 0 };
            let retry_after = head.get("retryAfter").and_then(Tree::text);
            let raw = head.get("raw").and_then(Tree::flag).unwrap_or_default();
            let reply = Reply { status, retry_after, body: body.unwrap_or_default() };
            let mut success = LENT.take().unwrap_or(Success::NOTHING);
            match operation.normalize_into(&reply, Options { locale, max_bytes: None, raw }, &mut success) {
                Ok(()) => Ok(LENT.with_borrow_mut(|lent| report::of_success(lent.insert(success), locale))),
                Err(problem) => {
                    let meta = Meta { operation: operation.id, status };
                    written(&Failed { ok: false, problem: &problem, meta }).map(report::of_json)
                }
            }
        })
    });
    normalized.unwrap_or_else(|fault| wasm_bindgen::throw_val(fault))
}

/// Ends a loan.
#[wasm_bindgen]
pub fn take_back() {
    LENT.with_borrow_mut(|lent| drop(lent.take_if(|success| !success.empty(MOST_ROOM))));
}

/// `{ path, query, headers, url, body }` as a log may show them; the head's `reply` says whose body it is.
#[wasm_bindgen]
pub fn redact(operation: u32, head: u32, body: i32) -> Exported {
    let operation = found(operation)?;
    parts(0, head, body, |_, head, body| {
        let head = tree(head)?;
        let of_reply = head.get("reply").and_then(Tree::flag).unwrap_or_default();
        let Redacted { path, query, headers, .. } = operation.redact_input(&Input::from_tree(&head, None));
        let url = head.get("url").and_then(Tree::text).map(|url| operation.redact_url(url));
        let told = |bytes| if of_reply { operation.redact_reply(bytes) } else { operation.redact_body(bytes) };
        export(&Masked { path, query, headers, url, body: body.map(told) })
    })
}

/// A problem that no reply tells of; `operation` is -1 where none is known.
#[wasm_bindgen]
pub fn problem(operation: i32, head: u32) -> Exported {
    let operation = u32::try_from(operation).ok().and_then(|index| contract::catalogue::operation_at(index as usize));
    parts(0, head, -1, |_, head, _| {
        let head = tree(head)?;
        let category =
            head.get("category").and_then(Tree::text).and_then(Category::named).unwrap_or(Category::Internal);
        export(&Problem::new(category, operation, locale(&head)))
    })
}

/// `{ operation, input: { path, query } }` or `{ problem, allow }`.
#[wasm_bindgen]
pub fn route(head: u32) -> Exported {
    parts(0, head, -1, |_, head, _| {
        let head = tree(head)?;
        let text = |key: &str| head.get(key).and_then(Tree::text).unwrap_or_default();
        match route::matches(text("method"), text("url")) {
            Ok(found) => {
                let input = Located { path: pairs(&found.path), query: pairs(&found.query) };
                export(&Routed { operation: found.index, input })
            }
            Err(none) => {
                export(&Unrouted { problem: Problem::new(none.category, None, locale(&head)), allow: none.allow })
            }
        }
    })
}

/// `{ status, headers, acceptable }`.
#[wasm_bindgen]
pub fn respond(head: u32) -> Exported {
    parts(0, head, -1, |_, head, _| {
        let head = tree(head)?;
        let ok = head.get("ok").and_then(Tree::flag).unwrap_or_default();
        let status = head.get("status").and_then(Tree::number).map_or(500, |status| status as u16);
        let outcome = if ok { Outcome::Success } else { Outcome::Problem(status) };
        let accept = head.get("accept").and_then(Tree::text).unwrap_or_default();
        let retry_after = head.get("retryAfter").and_then(Tree::scalar);
        match crate::respond(outcome, accept, retry_after.as_deref()) {
            Some(answer) => export(&Answered { status: answer.status, headers: answer.headers, acceptable: true }),
            None => export(&Answered { status: 406, headers: Vec::new(), acceptable: false }),
        }
    })
}

/// Milliseconds to wait before the next attempt, or -1 to stop.
#[wasm_bindgen]
pub fn retry(operation: u32, head: u32) -> Result<f64, JsValue> {
    let operation = found(operation)?;
    let delay = parts(0, head, -1, |_, head, _| {
        let head = tree(head)?;
        let number = |key: &str| head.get(key).and_then(Tree::number);
        let attempt = Attempt {
            number: number("attempt").map_or(1, |attempt| attempt as u32),
            category: head.get("category").and_then(Tree::text).and_then(Category::named).unwrap_or(Category::Unknown),
            status: number("status").map(|status| status as u16).filter(|status| *status > 0),
            retry_after_ms: number("retryAfterMs"),
        };
        Ok(retry::delay(operation, attempt, number("random").unwrap_or(1.0)).unwrap_or(-1.0))
    })?;
    Ok(delay)
}

/// The authorization number for place `n` of a day's sequence, in ten digits (decision 3).
#[wasm_bindgen]
pub fn sequence_number(operation: u32, head: u32) -> Exported {
    let operation = found(operation)?;
    parts(0, head, -1, |_, head, _| {
        let head = tree(head)?;
        let place = head.get("n").and_then(Tree::scalar).and_then(|text| text.parse::<u64>().ok());
        let key = head.get("key").and_then(Tree::text).and_then(|text| u128::from_str_radix(text, 16).ok());
        let number = place
            .zip(key)
            .and_then(|(place, key)| sequence::authorization(place, operation.numbering, &key.to_be_bytes()));
        match number {
            Some(number) => Ok(JsValue::from_str(&sequence::ten_digits(number))),
            None => {
                Err(JsError::new("sequence_number: n must be below 5000000000 and key 32 hexadecimal digits").into())
            }
        }
    })
}

/// The date in Bogotá at this moment, YYYY-MM-DD (decision 2); empty outside the years 0 to 9999.
#[wasm_bindgen]
pub fn bogota_day(now_ms: f64) -> String {
    Day::at(now_ms as i64).map(|day| day.iso()).unwrap_or_default()
}

/// Switches the shape cache on or off.
#[wasm_bindgen]
pub fn shape_cache(on: bool) {
    crate::set_shape_cache(on);
}

/// The crate's version.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// The contract's version.
#[wasm_bindgen]
pub fn contract_version() -> String {
    contract::VERSION.to_owned()
}

/// Panics, to show that the next call still works.
#[cfg(feature = "trap")]
#[wasm_bindgen]
#[allow(clippy::panic)]
pub fn trap() {
    hook();
    panic!("a trap on purpose");
}

/// Ends in the instruction `unreachable`, of which no hook makes an error.
#[cfg(feature = "trap")]
#[wasm_bindgen]
pub fn abort() {
    std::process::abort();
}

/// `null` stands for a value that is no Unicode: it is refused when it is judged.
fn pairs(parameters: &Parameters) -> Vec<(&str, Option<&str>)> {
    parameters.entries().map(|(name, value)| (name, value.ok())).collect()
}

/// Only structs of our own with fixed keys go this way.
fn export(value: &impl Serialize) -> Exported {
    parsed(&written(value)?)
}

fn written(value: &impl Serialize) -> Result<String, JsValue> {
    serde_json::to_string(value).map_err(|_| JsError::new("the result cannot be written").into())
}

/// One call of the runtime's own parser is quicker than one for each field.
fn parsed(json: &str) -> Exported {
    js_sys::JSON::parse(json)
}

fn found(index: u32) -> Result<&'static Operation, JsValue> {
    contract::catalogue::operation_at(index as usize).ok_or_else(|| JsError::new("no operation has this index").into())
}

fn input<'b>(head: &[u8], body: Option<&'b [u8]>) -> Result<Input<'b>, JsValue> {
    Ok(if head.is_empty() { Input { body, ..Input::default() } } else { Input::from_tree(&tree(head)?, body) })
}

fn locale(head: &Tree<'_>) -> Locale {
    head.get("locale").and_then(Tree::text).map(Locale::parse).unwrap_or_default()
}

/// The head's members; an empty head has none.
fn tree(head: &[u8]) -> Result<Tree<'_>, JsValue> {
    if head.is_empty() {
        return Ok(Tree::Object(Vec::new()));
    }
    Tree::parse(head).ok_or_else(|| JsError::new("the head is not JSON").into())
}

/// Lends the three parts of the input buffer to `verb`.
fn parts<T>(
    context: u32,
    head: u32,
    body: i32,
    verb: impl FnOnce(&[u8], &[u8], Option<&[u8]>) -> Result<T, JsValue>,
) -> Result<T, JsValue> {
    BUFFER.with(|buffer| {
        let buffer = buffer.try_borrow().map_err(|_| JsValue::from(JsError::new("the input buffer is in use")))?;
        let (context, head) = (context as usize, head as usize);
        let body_end = usize::try_from(body).map(|length| context + head + length);
        let cut = |from: usize, to: usize| buffer.get(from..to);
        let body = match body_end {
            Ok(end) => Some(cut(context + head, end)),
            Err(_) => None,
        };
        match (cut(0, context), cut(context, context + head), body) {
            (Some(context), Some(head), None) => verb(context, head, None),
            (Some(context), Some(head), Some(Some(body))) => verb(context, head, Some(body)),
            _ => Err(JsError::new("the lengths exceed the input buffer").into()),
        }
    })
}

/// A panic becomes one readable error, without the message: it might quote a value.
fn hook() {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        std::panic::set_hook(Box::new(|panic| {
            let place = panic.location().map(|place| format!(" at {}:{}", place.file(), place.line()));
            wasm_bindgen::throw_str(&format!("ventanilla: internal fault{}", place.unwrap_or_default()));
        }));
    });
}
