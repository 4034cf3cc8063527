//! The exports of the wasm module. With `call.rs` the only file that knows JavaScript.
//!
//! Untrusted data crosses as bytes in one reusable buffer: context, head and body back to back. Results cross as places in memory
//! (`report.rs`); what is called seldom writes JSON, for which `JSON.parse` makes plain objects: no key of it can set a prototype.
//!
//! Every export takes four numbers (operation, one of its own or the context's length, the head's and the body's length) and
//! gives one: an engine compiles code for each signature before anything runs.

mod report;
mod written;

use std::cell::RefCell;
use std::sync::Once;

use wasm_bindgen::prelude::*;

use crate::context::Terms;
use crate::contract::{self, Category, Operation};
use crate::headers::bogota::Day;
use crate::input::Input;
use crate::message::Locale;
use crate::normalize::Success;
use crate::problem::Problem;
use crate::redact::Redacted;
use crate::reply::Reply;
use crate::retry::{self, Attempt};
use crate::sequence;
use crate::tree::Tree;
use crate::validate::Options;
use crate::{Outcome, route};
use written::{Value, Written};

/// An address or a number; what goes wrong is a fault of the glue, or of ours.
type Told = Result<u32, &'static str>;

thread_local! {
    static BUFFER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    /// The reply whose data JavaScript reads in place; between two replies, room for the next one.
    static LENT: RefCell<Option<Success>> = const { RefCell::new(None) };
}

/// Bytes of lent texts whose room is kept for the next ones.
const MOST_ROOM: usize = 64 * 1024;

/// Address of the input buffer, grown to at least this many bytes.
#[wasm_bindgen]
pub fn buffer(bytes: u32, _: u32, _: u32, _: u32) -> u32 {
    hook();
    BUFFER.with(|buffer| match buffer.try_borrow_mut() {
        Ok(mut buffer) => {
            let wanted = bytes as usize;
            if aligned(&buffer).len() < wanted {
                // Rounded up, so that bodies of growing sizes do not move the buffer every time.
                buffer.resize(wanted.checked_next_power_of_two().unwrap_or(wanted).saturating_add(ALIGNMENT), 0);
            }
            aligned(&buffer).as_ptr() as usize as u32
        }
        Err(_) => 0,
    })
}

/// JavaScript's buffers begin at multiples of 16. Processors take several times as long to copy 2 KB to a place that is 1 to 15
/// bytes behind the source's in its page, and allocators begin large buffers where pages begin.
const ALIGNMENT: usize = 16;

/// What of the input buffer is used.
fn aligned(buffer: &[u8]) -> &[u8] {
    buffer.get(buffer.as_ptr().align_offset(ALIGNMENT)..).unwrap_or_default()
}

/// The number of a BCP 47 tag's language, for `validate`.
#[wasm_bindgen]
pub fn language(_: u32, _: u32, tag: u32, _: u32) -> u32 {
    given(parts(0, tag, -1, |_, tag, _| Ok(Locale::parse(&String::from_utf8_lossy(tag)).index() as u32)))
}

/// 0 when nothing is to be said; else the address of a report of what was found (`report.rs`). The head names
/// the language where `language` is no number of one.
#[wasm_bindgen]
pub fn validate(operation: u32, language: u32, head: u32, body: i32) -> u32 {
    given(found(operation).and_then(|operation| {
        parts(0, head, body, |_, head, body| {
            let head = tree(head)?;
            let locale = Locale::ALL.get(language as usize).copied().unwrap_or_else(|| locale(&head));
            let max_bytes = head.get("maxBytes").and_then(Tree::number).map(|number| number as usize);
            let verdict = operation.validate(&Input::from_tree(&head, body), Options { locale, max_bytes, raw: false });
            Ok(if verdict.is_clean() { 0 } else { report::of_verdict(verdict, locale) })
        })
    }))
}

/// The place of a finding of the last report, as JSON: `{ in, pointer, code, params, message }`.
#[wasm_bindgen]
pub fn finding(index: u32, _: u32, _: u32, _: u32) -> u32 {
    let told = report::finding(index as usize, |finding, locale| {
        let mut out = Written::default();
        out.finding(finding, locale);
        out.into_text()
    });
    given(told.map(report::of_text).ok_or("nothing was found there"))
}

/// The address of a report: of what is wrong, where there are issues, else of the request.
#[wasm_bindgen]
pub fn prepare(operation: u32, context: u32, head: u32, body: i32) -> u32 {
    given(found(operation).and_then(|operation| {
        parts(context, head, body, |context, head, body| {
            let terms = Terms::from_json(context, operation.provider);
            let input = input(head, body)?;
            Ok(match operation.request(&input, &terms) {
                Ok(request) => report::of_request(request, terms.locale),
                Err(verdict) => report::of_verdict(verdict, terms.locale),
            })
        })
    }))
}

/// `{ ok: true, headers, warnings }`, a header as name, value, whether it is secret and who gave it, or
/// `{ ok: false, issues, warnings }`.
#[wasm_bindgen]
pub fn headers(operation: u32, context: u32, head: u32, _: u32) -> u32 {
    given(found(operation).and_then(|operation| {
        told(context, head, -1, &mut |Given { context, head, .. }, out| {
            let terms = Terms::from_json(context, operation.provider);
            let verdict = match operation.header_pairs(&Input::from_tree(head, None).headers, &terms) {
                Ok((pairs, verdict)) => {
                    out.members(&[("ok", Value::Flag(true))]);
                    out.headers(&pairs);
                    verdict
                }
                Err(verdict) => {
                    out.members(&[("ok", Value::Flag(false))]);
                    out.findings("issues", &verdict.issues, terms.locale);
                    verdict
                }
            };
            out.findings("warnings", &verdict.warnings, terms.locale);
        })
    }))
}

/// The address of a report: of a success, the bytes of whose data and extra hold until `take_back` or the next reply, or of a
/// failed outcome.
#[wasm_bindgen]
pub fn normalize(operation: u32, status: u32, head: u32, body: i32) -> u32 {
    given(found(operation).and_then(|operation| {
        parts(0, head, body, |_, head, body| {
            let head = tree(head)?;
            let locale = locale(&head);
            let status = u16::try_from(status).unwrap_or_default();
            let retry_after = head.get("retryAfter").and_then(Tree::text);
            let raw = head.get("raw").and_then(Tree::flag).unwrap_or_default();
            let reply = Reply { status, retry_after, body: body.unwrap_or_default() };
            let mut success = LENT.take().unwrap_or(Success::NOTHING);
            match operation.normalize_into(&reply, Options { locale, max_bytes: None, raw }, &mut success) {
                Ok(()) => Ok(LENT.with_borrow_mut(|lent| report::of_success(lent.insert(success), locale))),
                Err(problem) => {
                    let mut out = Written::default();
                    out.failed(&problem, operation.id, status);
                    Ok(report::of_json(out.into_text()))
                }
            }
        })
    }))
}

/// Ends a loan.
#[wasm_bindgen]
pub fn take_back(_: u32, _: u32, _: u32, _: u32) -> u32 {
    LENT.with_borrow_mut(|lent| drop(lent.take_if(|success| !success.empty(MOST_ROOM))));
    0
}

/// `{ path, query, headers, url, body }` as a log may show them; the head's `reply` says whose body it is.
#[wasm_bindgen]
pub fn redact(operation: u32, _: u32, head: u32, body: i32) -> u32 {
    given(found(operation).and_then(|operation| {
        told(0, head, body, &mut |Given { head, body, .. }, out| {
            let of_reply = head.get("reply").and_then(Tree::flag).unwrap_or_default();
            let Redacted { path, query, headers, .. } = operation.redact_input(&Input::from_tree(head, None));
            for (name, list) in [("path", path), ("query", query), ("headers", headers)] {
                out.pairs(name, &mut list.iter().map(|(name, value)| (name.as_str(), Some(value.as_str()))));
            }
            let url = head.get("url").and_then(Tree::text).map(|url| operation.redact_url(url));
            let masked = |bytes| if of_reply { operation.redact_reply(bytes) } else { operation.redact_body(bytes) };
            let body = body.map(masked);
            out.members(&[("url", url.as_deref().into()), ("body", body.as_deref().into())]);
        })
    }))
}

/// A problem that no reply tells of; an index that no operation has stands for none.
#[wasm_bindgen]
pub fn problem(operation: u32, _: u32, head: u32, _: u32) -> u32 {
    let operation = contract::catalogue::operation_at(operation as usize);
    given(told(0, head, -1, &mut |Given { head, .. }, out| {
        out.problem(&Problem::new(category(head, Category::Internal), operation, locale(head)));
    }))
}

/// `{ operation, input: { path, query } }` or `{ problem, allow }`.
#[wasm_bindgen]
pub fn route(_: u32, _: u32, head: u32, _: u32) -> u32 {
    given(told(0, head, -1, &mut |Given { head, .. }, out| {
        let text = |key: &str| head.get(key).and_then(Tree::text).unwrap_or_default();
        match route::matches(text("method"), text("url")) {
            Ok(found) => {
                out.members(&[("operation", Value::Number(found.index as u64))]);
                out.name("input");
                out.begin(b'{');
                for (name, list) in [("path", &found.path), ("query", &found.query)] {
                    // `null` stands for a value that is no Unicode: it is refused when it is judged.
                    out.pairs(name, &mut list.entries().map(|(name, value)| (name, value.ok())));
                }
                out.end(b'}');
            }
            Err(none) => {
                out.name("problem");
                out.begin(b'{');
                out.problem(&Problem::new(none.category, None, locale(head)));
                out.end(b'}');
                out.name("allow");
                out.texts(&none.allow);
            }
        }
    }))
}

/// `{ status, headers, acceptable }`.
#[wasm_bindgen]
pub fn respond(_: u32, _: u32, head: u32, _: u32) -> u32 {
    given(told(0, head, -1, &mut |Given { head, .. }, out| {
        let ok = head.get("ok").and_then(Tree::flag).unwrap_or_default();
        let status = head.get("status").and_then(Tree::number).map_or(500, |status| status as u16);
        let outcome = if ok { Outcome::Success } else { Outcome::Problem(status) };
        let accept = head.get("accept").and_then(Tree::text).unwrap_or_default();
        let retry_after = head.get("retryAfter").and_then(Tree::scalar);
        let answer = crate::respond(outcome, accept, retry_after.as_deref());
        let (status, headers) = answer.as_ref().map_or((406, &[][..]), |answer| (answer.status, &answer.headers));
        out.members(&[("status", Value::Number(status.into())), ("acceptable", Value::Flag(answer.is_some()))]);
        out.pairs("headers", &mut headers.iter().map(|(name, value)| (*name, Some(value.as_str()))));
    }))
}

/// Whole milliseconds to wait before the next attempt, or `u32::MAX` to stop.
#[wasm_bindgen]
pub fn retry(operation: u32, _: u32, head: u32, _: u32) -> u32 {
    let mut delay = None;
    given(found(operation).and_then(|operation| {
        read(0, head, -1, &mut |Given { head, .. }| {
            let number = |key: &str| head.get(key).and_then(Tree::number);
            let attempt = Attempt {
                number: number("attempt").map_or(1, |attempt| attempt as u32),
                category: category(head, Category::Unknown),
                status: number("status").map(|status| status as u16).filter(|status| *status > 0),
                retry_after_ms: number("retryAfterMs"),
            };
            delay = retry::delay(operation, attempt, number("random").unwrap_or(1.0));
        })
    }));
    delay.map_or(u32::MAX, |milliseconds| milliseconds as u32)
}

/// The place of the authorization number for place `n` of a day's sequence, in ten digits (decision 3).
#[wasm_bindgen]
pub fn sequence_number(operation: u32, _: u32, head: u32, _: u32) -> u32 {
    let mut number = None;
    let read = found(operation).and_then(|operation| {
        read(0, head, -1, &mut |Given { head, .. }| {
            let place = head.get("n").and_then(Tree::scalar).and_then(|text| text.parse::<u64>().ok());
            let key = head.get("key").and_then(Tree::text).and_then(|text| u128::from_str_radix(text, 16).ok());
            number = place
                .zip(key)
                .and_then(|(place, key)| sequence::authorization(place, operation.numbering, &key.to_be_bytes()));
        })
    });
    given(
        read.and(number.ok_or("n must be below 5000000000 and key 32 hexadecimal digits"))
            .map(|number| report::of_text(sequence::ten_digits(number))),
    )
}

/// The place of the date in Bogotá at the head's milliseconds, YYYY-MM-DD (decision 2); empty outside the years 0 to 9999.
#[wasm_bindgen]
pub fn bogota_day(_: u32, _: u32, head: u32, _: u32) -> u32 {
    given(parts(0, head, -1, |_, head, _| {
        let day = tree(head)?.number().and_then(|now| Day::at(now as i64));
        Ok(report::of_text(day.map(|day| day.iso()).unwrap_or_default()))
    }))
}

/// Switches the shape cache on or off.
#[wasm_bindgen]
pub fn shape_cache(on: u32, _: u32, _: u32, _: u32) -> u32 {
    crate::set_shape_cache(on != 0);
    0
}

/// The place of the crate's version.
#[wasm_bindgen]
pub fn version(_: u32, _: u32, _: u32, _: u32) -> u32 {
    report::of_text(env!("CARGO_PKG_VERSION").to_owned())
}

/// The place of the contract's version.
#[wasm_bindgen]
pub fn contract_version(_: u32, _: u32, _: u32, _: u32) -> u32 {
    report::of_text(contract::VERSION.to_owned())
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

/// The place of an object written of what is given: one call of the runtime's own parser is quicker than one for each field.
fn told(context: u32, head: u32, body: i32, verb: &mut dyn FnMut(&Given<'_>, &mut Written)) -> Told {
    let mut out = Written::default();
    out.begin(b'{');
    read(context, head, body, &mut |given| verb(given, &mut out))?;
    out.end(b'}');
    Ok(report::of_text(out.into_text()))
}

/// The parts of the input buffer for `verb`: what is called seldom is compiled once.
fn read(context: u32, head: u32, body: i32, verb: &mut dyn FnMut(&Given<'_>)) -> Told {
    parts(context, head, body, |context, head, body| {
        verb(&Given { context, head: tree(head)?, body });
        Ok(0)
    })
}

/// The parts of the input buffer, the head as a tree.
struct Given<'b> {
    context: &'b [u8],
    head: Tree<'b>,
    body: Option<&'b [u8]>,
}

fn category(head: &Tree<'_>, otherwise: Category) -> Category {
    head.get("category").and_then(Tree::text).and_then(Category::named).unwrap_or(otherwise)
}

fn given(told: Told) -> u32 {
    told.unwrap_or_else(|fault| wasm_bindgen::throw_str(fault))
}

fn found(index: u32) -> Result<&'static Operation, &'static str> {
    contract::catalogue::operation_at(index as usize).ok_or("no operation has this index")
}

fn input<'b>(head: &[u8], body: Option<&'b [u8]>) -> Result<Input<'b>, &'static str> {
    Ok(if head.is_empty() { Input { body, ..Input::default() } } else { Input::from_tree(&tree(head)?, body) })
}

fn locale(head: &Tree<'_>) -> Locale {
    head.get("locale").and_then(Tree::text).map(Locale::parse).unwrap_or_default()
}

/// The head's members; an empty head has none.
fn tree(head: &[u8]) -> Result<Tree<'_>, &'static str> {
    if head.is_empty() {
        return Ok(Tree::Object(Vec::new()));
    }
    Tree::parse(head).ok_or("the head is not JSON")
}

/// Lends the three parts of the input buffer to `verb`.
fn parts(context: u32, head: u32, body: i32, verb: impl FnOnce(&[u8], &[u8], Option<&[u8]>) -> Told) -> Told {
    BUFFER.with(|buffer| {
        let buffer = buffer.try_borrow().map_err(|_| "the input buffer is in use")?;
        let (context, head, body) =
            cut(aligned(&buffer), context, head, body).ok_or("the lengths exceed the input buffer")?;
        verb(context, head, body)
    })
}

type Parts<'b> = (&'b [u8], &'b [u8], Option<&'b [u8]>);

/// A negative length stands for no body.
fn cut(buffer: &[u8], context: u32, head: u32, body: i32) -> Option<Parts<'_>> {
    let (context, rest) = buffer.split_at_checked(context as usize)?;
    let (head, rest) = rest.split_at_checked(head as usize)?;
    match usize::try_from(body) {
        Ok(length) => Some((context, head, Some(rest.get(..length)?))),
        Err(_) => Some((context, head, None)),
    }
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
