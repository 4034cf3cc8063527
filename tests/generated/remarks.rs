//! From the rows of a body: everything that is tolerated with exactly one warning, or with none.

use ventanilla::Code;
use ventanilla::contract::{Check, Field, Kind, Presence, Rule, Shape};

use super::document::{Change, Document, below, pointer};
use super::{faults, sample};

/// A tolerated form and the one warning about it.
pub(crate) struct Remark {
    pub(crate) changes: faults::Changes,
    pub(crate) warning: Option<(Code, String)>,
}

/// The tolerated forms of a whole body.
pub(crate) fn of_body(shape: &Shape) -> Vec<Remark> {
    let mut out = Vec::new();
    of_object(shape, &[], &mut out);
    out
}

fn of_object(shape: &Shape, path: &[String], out: &mut Vec<Remark>) {
    for key in ["unknownField", "", "a/b~c", "clave ñ", "\u{1F600}"] {
        let changes = vec![(path.to_vec(), Change::Append(key.as_bytes().to_vec(), Document::raw(r#"{"x":[null]}"#)))];
        out.push(Remark { changes, warning: Some((Code::Unknown, pointer(&below(path, key)))) });
    }
    for row in shape.fields {
        match row.belongs_in {
            Some(target) => flat(row, target, path, out),
            None if sample::replaced(shape.rules, row.name) => {}
            None => of_row(row, path, out),
        }
    }
    for rule in shape.rules {
        match *rule {
            Rule::DocumentNumber { number, .. } => {
                let place = below(path, number);
                let warning = Some((Code::Heuristic, pointer(&place)));
                out.push(Remark { changes: vec![(place, Change::Replace(Document::text("1")))], warning });
            }
            Rule::NeededIf { inside, needs, refused: false, .. } => {
                let object = shape.fields.iter().find(|row| row.name == inside);
                let rows = object.map_or(shape, |row| held(row)).fields;
                // A documented field that is gone has been warned about by itself.
                let silent = rows.iter().any(|row| row.name == needs && row.presence == Presence::Optional);
                let lacking = faults::lacking(rule, shape, path).into_iter();
                let lacking = lacking.filter(|(changes, _)| silent || !matches!(changes[1].1, Change::Remove));
                out.extend(lacking.map(|(changes, at)| Remark { changes, warning: Some((Code::Dependent, at)) }));
            }
            _ => {}
        }
    }
}

fn held(object: &Field) -> &'static Shape {
    let Kind::Object(shape) = object.kind else { panic!("{} is no object", object.name) };
    shape
}

/// The flat form of decision 18, alone and beside an object that is empty or gone.
fn flat(row: &Field, target: &str, path: &[String], out: &mut Vec<Remark>) {
    if let Kind::Object(shape) = row.kind {
        return flat_object(row, shape, target, path, out);
    }
    let nested = below(&below(path, target), row.name);
    let append = (path.to_vec(), Change::Append(row.name.as_bytes().to_vec(), sample::value(row)));
    let warning = Some((Code::Alias, pointer(&below(path, row.name))));
    out.push(Remark { changes: vec![(nested, Change::Remove), append], warning });
}

/// The flat forms of decision 19: fields of another object, each alone; the object itself says nothing.
fn flat_object(row: &Field, shape: &Shape, target: &str, path: &[String], out: &mut Vec<Remark>) {
    let append = |object: Document| (path.to_vec(), Change::Append(row.name.as_bytes().to_vec(), object));
    out.push(Remark { changes: vec![append(Document::raw("{}"))], warning: None });
    for inner in shape.fields {
        let gone = (below(&below(path, target), inner.name), Change::Remove);
        let object = Document::Object(vec![(inner.name.as_bytes().to_vec(), sample::value(inner))]);
        let warning = Some((Code::Alias, pointer(&below(&below(path, row.name), inner.name))));
        out.push(Remark { changes: vec![gone, append(object)], warning });
    }
}

fn of_row(row: &Field, parent: &[String], out: &mut Vec<Remark>) {
    let path = &below(parent, row.name);
    let mut remark = |change: Change, code: Option<Code>| {
        out.push(Remark { changes: vec![(path.clone(), change)], warning: code.map(|code| (code, pointer(path))) });
    };
    match row.presence {
        Presence::Expected => remark(Change::Remove, Some(Code::Required)),
        Presence::Optional => remark(Change::Remove, None),
        Presence::Required => {}
    }
    for alias in sample::other_names(row) {
        let warning = Some((Code::Alias, pointer(&below(parent, &alias))));
        out.push(Remark { changes: vec![(path.clone(), Change::Rename(alias))], warning });
    }
    of_value(row, path, out);
}

/// A value of a member, or an array's item.
fn of_value(row: &Field, path: &[String], out: &mut Vec<Remark>) {
    let mut remark = |change: Change, code: Option<Code>| {
        out.push(Remark { changes: vec![(path.to_vec(), change)], warning: code.map(|code| (code, pointer(path))) });
    };
    if row.nullable {
        remark(Change::Replace(Document::raw("null")), None);
    }
    let takes_text = !matches!(row.kind, Kind::Object(_) | Kind::Array(_));
    if row.presence != Presence::Required && takes_text {
        // Decision 25a.
        remark(Change::Replace(Document::text("")), None);
    }
    for (spelling, _) in row.spellings {
        remark(Change::Replace(Document::text(spelling)), Some(Code::Coerced));
    }
    if let Some(check) = row.check.filter(|check| *check != Check::Undefined) {
        remark(Change::Replace(Document::text(sample::odd(check))), Some(Code::Heuristic));
    }
    if row.number_tolerated || matches!(row.kind, Kind::AmountText) {
        remark(Change::Replace(Document::raw("1234567890")), Some(Code::Coerced));
    }
    match row.kind {
        Kind::Known(values) => {
            remark(Change::Replace(Document::text("~")), Some(Code::Enum));
            let (upper, lower) = (values[0].to_ascii_uppercase(), values[0].to_ascii_lowercase());
            for other in [upper, lower].into_iter().filter(|other| !values.contains(&other.as_str())) {
                remark(Change::Replace(Document::text(&other)), (!row.value_any_case).then_some(Code::Enum));
            }
        }
        Kind::AmountText => remark(Change::Replace(Document::text("-0.10")), None),
        Kind::AmountNumber => remark(Change::Replace(Document::text("12.50")), Some(Code::Coerced)),
        Kind::Flag => remark(Change::Replace(Document::text("false")), Some(Code::Coerced)),
        Kind::Text { min: 0, .. } if row.check.is_none() => {
            remark(Change::Replace(Document::raw(r#""\u0031234\u003567890""#)), None);
        }
        Kind::Object(shape) => {
            if row.single_item_tolerated {
                remark(Change::Replace(Document::List(vec![sample::value(row)])), Some(Code::Coerced));
            }
            of_object(shape, path, out);
        }
        Kind::Array(array) => {
            if array.min == 0 {
                remark(Change::Replace(Document::List(Vec::new())), None);
            }
            of_value(&array.item, &below(path, "0"), out);
        }
        Kind::Document(shape) => of_document(shape, path, out),
        _ => {}
    }
}

/// Every tolerated form in a document, in Base64 again (decision 20).
fn of_document(shape: &Shape, path: &[String], out: &mut Vec<Remark>) {
    for inner in of_body(shape) {
        let mut document = sample::object(shape);
        for (place, change) in &inner.changes {
            assert!(document.change(place, change), "{}", pointer(place));
        }
        let encoded = Change::Replace(Document::text(&sample::base64(&document.bytes())));
        let warning = inner.warning.map(|(code, place)| (code, pointer(path) + &place));
        out.push(Remark { changes: vec![(path.to_vec(), encoded)], warning });
    }
}
