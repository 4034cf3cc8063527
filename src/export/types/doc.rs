//! TSDoc comments.

use crate::contract::field::{Privacy, UNLIMITED};
use crate::contract::{Field, Format, Kind, Presence};
use crate::export::schema::source;

/// A comment of these sentences, on one line where it fits; empty ones are left out.
pub(super) fn comment(depth: usize, sentences: &[&str]) -> String {
    let indent = "  ".repeat(depth);
    let words: Vec<&str> = sentences.iter().copied().filter(|sentence| !sentence.is_empty()).collect();
    let text = words.join(" ").replace("*/", "*\\/");
    if text.is_empty() {
        return String::new();
    }
    let line = format!("{indent}/** {text} */\n");
    if line.chars().count() <= WIDTH {
        return line;
    }
    let mut out = format!("{indent}/**\n");
    let mut current = format!("{indent} *");
    for word in text.split(' ') {
        if current.chars().count() + 1 + word.chars().count() > WIDTH {
            out.push_str(&current);
            out.push('\n');
            current = format!("{indent} *");
        }
        current.push(' ');
        current.push_str(word);
    }
    format!("{out}{current}\n{indent} */\n")
}

/// What a row is, its limits, and where it is from.
pub(super) fn of_field(depth: usize, field: &Field, file: &str) -> String {
    let privacy = match field.privacy {
        Privacy::Plain => "",
        Privacy::Personal => "Personal data.",
        Privacy::Secret => "Secret.",
    };
    let example_only = if field.note.example_only { "Only an example shows it." } else { "" };
    comment(depth, &[field.note.doc, &limits(field), privacy, example_only, &cited(file, field.note.line)])
}

/// `(file:line)`.
pub(super) fn cited(file: &str, line: u32) -> String {
    source(file, line).map_or_else(String::new, |place| format!("({place})"))
}

fn limits(field: &Field) -> String {
    match field.kind {
        Kind::Text { min, max } => {
            let min = if field.presence == Presence::Required { min } else { 0 };
            count(min, max, "character")
        }
        Kind::Digits { min, max } => match count(min, max, "digit") {
            limits if limits.is_empty() => "Digits.".to_owned(),
            limits => limits,
        },
        Kind::Format(format) => format!("{}.", form(format)),
        Kind::AmountText => "A decimal.".to_owned(),
        Kind::Document(_) => "Base64 of a JSON document.".to_owned(),
        _ => String::new(),
    }
}

fn count(min: u32, max: u32, unit: &str) -> String {
    match (min, max) {
        (0 | 1, UNLIMITED) => String::new(),
        (min, UNLIMITED) => format!("At least {min} {unit}s."),
        (min, max) if min == max => format!("{min} {unit}s."),
        (0, max) => format!("At most {max} {unit}s."),
        (min, max) => format!("{min} to {max} {unit}s."),
    }
}

const fn form(format: Format) -> &'static str {
    match format {
        Format::Date => "A date, YYYY-MM-DD",
        Format::Time => "A time of day, HH:MM:SS",
        Format::Uuid => "A UUID",
        Format::Iban => "An IBAN, without spaces",
        Format::Ip => "An IPv4 or IPv6 address",
        Format::Mac => "Six octets with `:` or `-` between them",
    }
}

const WIDTH: usize = 120;
