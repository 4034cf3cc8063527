//! Valid values for rows of the tables: nothing is to be said about them, not even a warning.

mod base64;

use ventanilla::contract::{Array, Check, Field, Format, Kind, Rule, Shape};

use super::document::Document;

pub(crate) use base64::base64;

/// An object with every row, but for flat forms and what a sibling replaces.
pub(crate) fn object(shape: &Shape) -> Document {
    let rows = shape.fields.iter().filter(|row| row.belongs_in.is_none() && !replaced(shape.rules, row.name));
    Document::Object(rows.map(|row| (row.name.as_bytes().to_vec(), value(row))).collect())
}

/// The same with every flat form where it is tolerated, and not where it belongs (decisions 18 and 19).
pub(crate) fn flattened(shape: &Shape) -> Document {
    let rows = shape.fields.iter().filter(|row| !replaced(shape.rules, row.name));
    let member = |row: &Field| {
        let value = match row.kind {
            Kind::Object(inner) if row.gathers => nested(inner, shape, row.name),
            Kind::Object(inner) if row.belongs_in.is_none() => flattened(inner),
            Kind::Array(Array { item: Field { kind: Kind::Object(inner), .. }, .. }) => {
                Document::List(vec![flattened(inner)])
            }
            Kind::Document(inner) => Document::text(&base64(&flattened(inner).bytes())),
            _ => value(row),
        };
        (row.name.as_bytes().to_vec(), value)
    };
    Document::Object(rows.map(member).collect())
}

/// What of `shape` has no flat form among these siblings.
fn nested(shape: &Shape, siblings: &Shape, name: &str) -> Document {
    let flat: Vec<&str> = siblings
        .fields
        .iter()
        .filter(|row| row.belongs_in == Some(name))
        .flat_map(|row| match row.kind {
            Kind::Object(inner) => inner.fields.iter().map(|row| row.name).collect(),
            _ => vec![row.name],
        })
        .collect();
    let rows = shape.fields.iter().filter(|row| !flat.contains(&row.name));
    Document::Object(rows.map(|row| (row.name.as_bytes().to_vec(), value(row))).collect())
}

/// Whether a rule says that another field takes this one's place.
pub(crate) fn replaced(rules: &[Rule], name: &str) -> bool {
    rules.iter().any(|rule| matches!(rule, Rule::Instead(_, others) if others.contains(&name)))
}

/// The names by which a row is read beside its own.
pub(crate) fn other_names(row: &Field) -> Vec<String> {
    let cases = [row.name.to_ascii_uppercase(), row.name.to_ascii_lowercase()];
    let in_any_case = cases.into_iter().filter(|name| row.any_case && name != row.name);
    row.aliases.iter().map(|alias| (*alias).to_owned()).chain(in_any_case).collect()
}

pub(crate) fn value(row: &Field) -> Document {
    match row.kind {
        Kind::Object(shape) => object(shape),
        Kind::Array(array) => Document::List(vec![value(&array.item); array.min.max(1) as usize]),
        Kind::Flag => Document::raw("true"),
        Kind::AmountNumber => Document::raw("25000000.50"),
        _ => Document::text(&text(row)),
    }
}

/// The characters of a valid string, for rows that take strings.
pub(crate) fn text(row: &Field) -> String {
    match row.kind {
        Kind::Text { min, max } => fitted(checked(row.check), min, max),
        Kind::Digits { min, max } => fitted("1234567890", min, max),
        Kind::Enum(values) | Kind::Known(values) => values[0].to_owned(),
        Kind::Format(format) => formatted(format).to_owned(),
        Kind::Document(shape) => base64(&object(shape).bytes()),
        Kind::AmountText | Kind::AmountNumber => "25000000.50".to_owned(),
        Kind::Flag => "true".to_owned(),
        Kind::Any | Kind::Object(_) | Kind::Array(_) => "anything".to_owned(),
    }
}

pub(crate) fn formatted(format: Format) -> &'static str {
    match format {
        Format::Date => "2024-02-29",
        Format::Time => "23:59:59",
        Format::Uuid => "01234567-89AB-cdef-0123-456789abcdef",
        Format::Iban => "ES9121000418450200051332",
        Format::Ip => "192.0.2.1",
        Format::Mac => "00-1B-44-11-3a-b7",
    }
}

/// Strings that are not in the format.
pub(crate) fn malformed(format: Format) -> &'static [&'static str] {
    match format {
        Format::Date => &["2023-02-29", "2024-13-01", "20240229", "29/02/2024", "2024-02-29T00:00:00Z", " ", "x"],
        Format::Time => &["24:00:00", "23:60:00", "23:59:60", "9:00:00", "23:59", "23:59:59Z", "x"],
        Format::Uuid => &["01234567-89ab-cdef-0123-456789abcde", "0123456789abcdef0123456789abcdef", "{x}", "x"],
        Format::Iban => {
            &["ES9121000418450200051333", "es9121000418450200051332", "ES91 2100 0418 4502 0005 1332", "ES91"]
        }
        Format::Ip => &["256.0.0.1", "1.2.3", "01.2.3.4", "::1::", "IP NOT FOUND", "x"],
        Format::Mac => &["00-1B-44-11-3A", "00-1B:44-11-3A-B7", "001B44113AB7", "x"],
    }
}

/// A string that the check finds odd, or refuses.
pub(crate) fn odd(check: Check) -> &'static str {
    match check {
        Check::Dane => "0112",
        Check::Mobile => "1234567890",
        Check::Nit => "9003731150",
        Check::Email => "nobody at example.com",
        Check::Iban => "ES9121000418450200051333",
        Check::Uuid => "0123456789abcdef0123456789abcdef",
        Check::Undefined => "undefined",
    }
}

fn checked(check: Option<Check>) -> &'static str {
    match check {
        Some(Check::Dane) => "11001",
        Some(Check::Mobile) => "3001234567",
        Some(Check::Nit) => "900373115",
        Some(Check::Email) => "somebody@example.com",
        Some(Check::Iban) => formatted(Format::Iban),
        Some(Check::Uuid) => formatted(Format::Uuid),
        Some(Check::Undefined) | None => "1234567890",
    }
}

fn fitted(text: &str, min: u32, max: u32) -> String {
    let length = text.len().clamp(min as usize, max as usize);
    text.chars().cycle().take(length).collect()
}
