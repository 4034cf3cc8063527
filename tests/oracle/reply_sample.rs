//! Sample replies from the rows: every text is another one, and fits the way it is converted.

use ventanilla::contract::{Field, Kind, Operation, Shape, Signal, Via};

use super::document::Document;
use super::reply;

/// A reply with every row of the operation and, in an object, those of the envelope that it has none of its own for.
pub(crate) fn sample(operation: &Operation) -> Document {
    let mut number = 0;
    let fine = operation.provider.success_codes.and_then(|codes| codes.first()).unwrap_or(&" ");
    if let Some(root @ Field { kind: Kind::Array(_), .. }) = operation.reply.root {
        return value(root, &mut number, fine);
    }
    let mut members: Vec<(Vec<u8>, Document)> = Vec::new();
    for shape in reply::rows(operation) {
        let Document::Object(more) = object(shape, &mut number, fine) else { continue };
        for member in more {
            if !members.iter().any(|(key, _)| key.eq_ignore_ascii_case(&member.0)) {
                members.push(member);
            }
        }
    }
    Document::Object(members)
}

fn object(shape: &Shape, number: &mut u32, fine: &str) -> Document {
    Document::Object(shape.fields.iter().map(|row| (row.name.as_bytes().to_vec(), value(row, number, fine))).collect())
}

fn value(row: &Field, number: &mut u32, fine: &str) -> Document {
    *number += 1;
    match row.kind {
        Kind::Object(shape) => object(shape, number, fine),
        Kind::Array(array) => {
            let count = if holds_lists(&array.item) { 1 } else { 2 };
            Document::List((0..count).map(|_| value(&array.item, number, fine)).collect())
        }
        _ => Document::text(&text(row, *number, fine)),
    }
}

fn holds_lists(item: &Field) -> bool {
    matches!(item.kind, Kind::Object(shape) if shape.fields.iter().any(|row| matches!(row.kind, Kind::Array(_))))
}

/// `fine` is a code that means success.
fn text(row: &Field, number: u32, fine: &str) -> String {
    match (row.signal, row.via) {
        (Some(Signal::Verdict), _) => "OK".to_owned(),
        (Some(Signal::Code), _) => fine.to_owned(),
        (Some(Signal::Fault), _) => " ".to_owned(),
        (_, Via::Date) => format!("2023{:02}{:02}", 1 + number % 12, 1 + number % 28),
        (_, Via::Money) => format!("{number}000.50"),
        (_, Via::Flag | Via::NotFlag) => ["S", "no", "V", "1", "TRUE", "N"][number as usize % 6].to_owned(),
        (_, Via::Enum(words)) => words[number as usize % words.len()].0.to_owned(),
        (_, Via::Digits) => format!("90000{number}"),
        _ => format!("text {number}"),
    }
}
