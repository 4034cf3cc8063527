//! Judges one string against its row: the same for body fields, parameters, headers and context.

use crate::contract::{Check, Field, Format, Kind, Presence};
use crate::format;
use crate::issue::{Code, Detail, Finding};

/// What became of a judged string.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// The documented form, or an issue that was reported.
    Documented,
    /// Stands for this documented value.
    Spelled(&'static str),
    /// Holds the boolean this row wants.
    Flag,
    /// Holds the number this row wants.
    Number,
}

/// Judges a string; `report` gets every finding.
pub(crate) fn text<E>(
    field: &Field,
    content: &[u8],
    mut report: impl FnMut(Finding) -> Result<(), E>,
) -> Result<Form, E> {
    let mut stop = None;
    let form = shared(field, content, &mut |finding| report(finding).map_err(|reason| stop = Some(reason)).ok());
    match stop {
        Some(stop) => Err(stop),
        None => Ok(form.unwrap_or(Form::Documented)),
    }
}

/// The same for the walk, with an instance of its own: a body has hundreds of strings.
#[inline(always)]
pub(crate) fn text_of_body<E>(
    field: &Field,
    content: &[u8],
    mut report: impl FnMut(Finding) -> Result<(), E>,
) -> Result<Form, E> {
    let mut stop = None;
    let form = judged(field, content, &mut |finding| report(finding).map_err(|reason| stop = Some(reason)).ok());
    match stop {
        Some(stop) => Err(stop),
        None => Ok(form.unwrap_or(Form::Documented)),
    }
}

/// One instance for everybody else.
#[inline(never)]
fn shared(field: &Field, content: &[u8], report: &mut dyn FnMut(Finding) -> Option<()>) -> Option<Form> {
    judged(field, content, report)
}

/// Takes findings; `None`: it has heard enough.
trait Report: FnMut(Finding) -> Option<()> {}

impl<R: FnMut(Finding) -> Option<()> + ?Sized> Report for R {}

#[inline(always)]
fn judged(field: &Field, content: &[u8], report: &mut (impl Report + ?Sized)) -> Option<Form> {
    if content.is_empty() {
        return blank(field, report);
    }
    let form = match &field.kind {
        Kind::Text { min, max } => {
            if *min > 1 || *max != u32::MAX {
                length(characters(content), *min, *max, report)?;
            }
            Form::Documented
        }
        Kind::Digits { min, max } => {
            if !format::digits::is_valid(content) {
                report((true, Code::Pattern, Detail::Format("digits")))?;
            }
            length(characters(content), *min, *max, report)?;
            Form::Documented
        }
        Kind::Enum(values) | Kind::Known(values) => listed(field, values, content, report)?,
        Kind::Format(wanted) => {
            if !has_format(*wanted, content) {
                report((true, Code::Format, Detail::Format(wanted.name())))?;
            }
            Form::Documented
        }
        Kind::AmountText => {
            if !is_decimal(content) {
                report((true, Code::Format, Detail::Format("decimal")))?;
            }
            Form::Documented
        }
        Kind::AmountNumber if crate::json::number_length(content) == Some(content.len()) => {
            report((false, Code::Coerced, Detail::Expected("number")))?;
            Form::Number
        }
        Kind::Flag if matches!(content, b"true" | b"false") => {
            report((false, Code::Coerced, Detail::Expected("boolean")))?;
            Form::Flag
        }
        // A document is judged by the walk, which decodes it once.
        Kind::Any | Kind::Document(_) => Form::Documented,
        Kind::Flag | Kind::AmountNumber | Kind::Object(_) | Kind::Array(_) => {
            report((true, Code::Type, Detail::Expected(type_name(field))))?;
            Form::Documented
        }
    };
    if let Some(check) = field.check
        && !passes(check, content)
    {
        report(failing(check))?;
    }
    Some(form)
}

/// An empty text counts as absent in a field that need not be there (decision 25a).
fn blank(field: &Field, report: &mut (impl Report + ?Sized)) -> Option<Form> {
    match field.kind {
        Kind::Object(_) | Kind::Array(_) => report((true, Code::Type, Detail::Expected(type_name(field))))?,
        _ if field.presence == Presence::Required => report((true, Code::MinLength, Detail::Limit(1)))?,
        _ => {}
    }
    Some(Form::Documented)
}

/// Digits with an optional sign and fraction, without an exponent (decision 21).
pub(crate) fn is_decimal(content: &[u8]) -> bool {
    let unsigned = content.strip_prefix(b"-").unwrap_or(content);
    let mut parts = unsigned.splitn(2, |&byte| byte == b'.');
    parts.next().is_some_and(format::digits::is_valid) && parts.next().is_none_or(format::digits::is_valid)
}

fn length(count: usize, min: u32, max: u32, report: &mut (impl Report + ?Sized)) -> Option<()> {
    if count < min as usize {
        report((true, Code::MinLength, Detail::Limit(u64::from(min))))?;
    }
    if count > max as usize {
        report((true, Code::MaxLength, Detail::Limit(u64::from(max))))?;
    }
    Some(())
}

/// Unicode characters, as JSON Schema counts a length.
fn characters(content: &[u8]) -> usize {
    content.iter().filter(|&&byte| byte & 0xC0 != 0x80).count()
}

fn listed(
    field: &Field,
    values: &'static [&'static str],
    content: &[u8],
    report: &mut (impl Report + ?Sized),
) -> Option<Form> {
    let same = |value: &str| match field.value_any_case {
        true => value.as_bytes().eq_ignore_ascii_case(content),
        false => value.as_bytes() == content,
    };
    if values.iter().any(|value| same(value)) {
        return Some(Form::Documented);
    }
    if let Some(&(_, documented)) = field.spellings.iter().find(|(spelling, _)| spelling.as_bytes() == content) {
        report((false, Code::Coerced, Detail::Canonical(documented)))?;
        return Some(Form::Spelled(documented));
    }
    let closed = matches!(field.kind, Kind::Enum(_));
    report((closed, Code::Enum, Detail::Values(values)))?;
    Some(Form::Documented)
}

fn has_format(wanted: Format, content: &[u8]) -> bool {
    match wanted {
        Format::Date => format::date::is_valid(content),
        Format::Time => format::time::is_valid(content),
        Format::Uuid => format::uuid::is_valid(content),
        Format::Iban => format::iban::is_valid(content),
        Format::Ip => format::ip::is_valid(content),
        Format::Mac => format::mac::is_valid(content),
    }
}

fn failing(check: Check) -> Finding {
    match check {
        Check::Undefined => (true, Code::Pattern, Detail::Reason(check.name())),
        _ => (false, Code::Heuristic, Detail::Check(check.name())),
    }
}

fn passes(check: Check, content: &[u8]) -> bool {
    match check {
        Check::Dane => format::dane::is_valid(content),
        Check::Mobile => format::mobile::is_valid(content),
        Check::Nit => format::nit::is_valid(content),
        Check::Email => format::email::is_valid(content),
        Check::Iban => format::iban::is_valid(content),
        Check::Uuid => format::uuid::is_valid(content),
        Check::Undefined => content != b"undefined",
    }
}

/// The JSON type a row wants, in the words of an issue's `expected`.
pub(crate) fn type_name(field: &Field) -> &'static str {
    match (&field.kind, field.nullable) {
        (Kind::Flag, _) => "boolean",
        (Kind::AmountNumber, _) => "number",
        (Kind::Object(_), true) => "object or null",
        (Kind::Object(_), false) => "object",
        (Kind::Array(_), _) => "array",
        _ => "string",
    }
}
