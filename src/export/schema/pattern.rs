//! Patterns and formats: the shape of a text in ECMA-262's words, without look-around.

use super::super::json::Object;
use super::words::any_of;
use crate::contract::Format;
use crate::contract::field::UNLIMITED;

/// Digits with an optional sign and fraction (decision 21).
pub(super) const DECIMAL: &str = "-?[0-9]+(\\.[0-9]+)?";
/// The text of a JSON number (RFC 8259).
pub(super) const NUMBER: &str = "-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?";

/// What a text that is not blank looks like in this format.
pub(super) fn of_format(format: Format, blank: bool) -> Object {
    let named = |pattern| or_blank(blank, Object::new().with("format", format.name()).with("pattern", whole(pattern)));
    match format {
        Format::Date => named("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"),
        // `time` of JSON Schema asks for a time zone.
        Format::Time => pattern("([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]", blank),
        Format::Uuid => named("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"),
        Format::Iban => named("[A-Z]{2}[0-9]{2}[0-9A-Z]{11,30}"),
        Format::Ip => named("[0-9A-Fa-f:.]{2,45}"),
        Format::Mac => named("[0-9A-Fa-f]{2}((:[0-9A-Fa-f]{2}){5}|(-[0-9A-Fa-f]{2}){5})"),
    }
}

/// Base64 (decision 20).
pub(super) fn of_base64(blank: bool) -> Object {
    let schema = Object::new().with("format", "base64").with("pattern", whole("[A-Za-z0-9+/]+={0,2}"));
    or_blank(blank, schema).with("contentEncoding", "base64")
}

/// ASCII digits.
pub(super) fn of_digits(min: u32, max: u32, blank: bool) -> Object {
    let min = min.max(1);
    let count = match (min, max) {
        (1, UNLIMITED) => "+".to_owned(),
        (min, UNLIMITED) => format!("{{{min},}}"),
        (min, max) if min == max => format!("{{{min}}}"),
        (min, max) => format!("{{{min},{max}}}"),
    };
    pattern(&format!("[0-9]{count}"), blank)
}

/// A length in characters.
pub(super) fn of_length(min: u32, max: u32, blank: bool) -> Object {
    let longest = (max != UNLIMITED).then_some(max);
    if blank && min < 2 {
        return Object::new().maybe("maxLength", longest);
    }
    or_blank(blank, Object::new().with("minLength", min.max(1)).maybe("maxLength", longest))
}

/// An amount as a text.
pub(super) fn of_decimal(blank: bool) -> Object {
    or_blank(blank, Object::new().with("format", "decimal").with("pattern", whole(DECIMAL)))
}

/// A pattern for the whole text.
pub(super) fn pattern(body: &str, blank: bool) -> Object {
    Object::new().with("pattern", if blank { format!("^({body})?$") } else { whole(body) })
}

/// A name in any case of its ASCII letters.
pub(super) fn any_case(name: &str) -> String {
    let letters = name.chars().map(|letter| match (letter.to_ascii_uppercase(), letter.to_ascii_lowercase()) {
        (upper, lower) if upper != lower => format!("[{upper}{lower}]"),
        _ if letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_') => letter.to_string(),
        _ => format!("\\{letter}"),
    });
    whole(&letters.collect::<String>())
}

/// An empty text counts as absent where nothing need be there (decision 25a).
fn or_blank(blank: bool, schema: Object) -> Object {
    if blank { any_of(vec![Object::new().with("const", ""), schema]) } else { schema }
}

fn whole(body: &str) -> String {
    format!("^{body}$")
}
