//! From the rows of a body: every single fault that applies to a row, and what has to be said of it.

use ventanilla::Code;
use ventanilla::contract::field::UNLIMITED;
use ventanilla::contract::{Check, Field, Kind, Presence, Rule, Shape};

use super::document::{Change, Document, below, pointer};
use super::sample;

/// Deepest nesting that is allowed (decision 25).
const DEEPEST: usize = 32;

/// Places and what is changed there.
pub(crate) type Changes = Vec<(Vec<String>, Change)>;

/// Changes that make exactly one thing wrong in a valid document.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    pub(crate) changes: Changes,
    pub(crate) code: Code,
    pub(crate) pointer: String,
    /// Whether the order of members decides where it is found, or it ends the walk.
    pub(crate) alone: bool,
}

impl Fault {
    pub(crate) fn new(path: &[String], change: Change, code: Code) -> Fault {
        Fault { pointer: pointer(path), changes: vec![(path.to_vec(), change)], code, alone: false }
    }

    fn appended(path: &[String], key: &str, value: Document, code: Code) -> Fault {
        let change = Change::Append(key.as_bytes().to_vec(), value);
        Fault { pointer: pointer(&below(path, key)), changes: vec![(path.to_vec(), change)], code, alone: false }
    }

    pub(crate) fn alone(mut self) -> Fault {
        self.alone = true;
        self
    }

    pub(crate) fn applied_to(&self, sample: &Document) -> Document {
        let mut document = sample.clone();
        for (path, change) in &self.changes {
            assert!(document.change(path, change), "{} is not in the sample", pointer(path));
        }
        document
    }
}

/// The faults of a whole body.
pub(crate) fn of_body(shape: &Shape) -> Vec<Fault> {
    let mut out = Vec::new();
    for other in ["[]", "\"text\"", "7", "true", "null"] {
        out.push(Fault::new(&[], Change::Replace(Document::raw(other)), Code::Type).alone());
    }
    of_object(shape, &[], &mut out);
    out
}

fn of_object(shape: &Shape, path: &[String], out: &mut Vec<Fault>) {
    for key in ["__proto__", "constructor", "prototype"] {
        out.push(Fault::appended(path, key, Document::raw("1"), Code::DangerousKey));
    }
    let hidden = Document::raw(r#"{"list":[{"prototype":1}]}"#);
    let mut inside = Fault::appended(path, "unknownField", hidden, Code::DangerousKey);
    inside.pointer.push_str("/list/0/prototype");
    out.push(inside);
    let twice = Document::raw(r#"{"again":1,"\u0061gain":2}"#);
    let mut repeated = Fault::appended(path, "unknownField", twice, Code::Duplicate);
    repeated.pointer.push_str("/again");
    out.push(repeated);
    out.push(too_deep(path));
    let mut key = Fault::appended(path, "unknown", Document::raw("1"), Code::Utf8);
    key.changes = vec![(path.to_vec(), Change::Append(b"unknown\xFF".to_vec(), Document::raw("1")))];
    key.pointer.push('\u{FFFD}');
    out.push(key.alone());

    for row in shape.fields.iter().filter(|row| row.belongs_in.is_none() && !sample::replaced(shape.rules, row.name)) {
        of_row(row, path, out);
    }
    for row in shape.fields {
        if let Some(target) = row.belongs_in {
            of_flat_form(row, path, out);
            assert!(shape.fields.iter().any(|sibling| sibling.name == target && sibling.gathers), "{target}");
        }
    }
    for rule in shape.rules {
        of_rule(rule, shape, path, out);
    }
}

/// The field is in its object already; of a flat object, each of its fields (decision 19).
fn of_flat_form(row: &Field, path: &[String], out: &mut Vec<Fault>) {
    let Kind::Object(shape) = row.kind else {
        out.push(Fault::appended(path, row.name, sample::value(row), Code::Duplicate).alone());
        return;
    };
    for other in other_types(row) {
        out.push(Fault::appended(path, row.name, Document::raw(other), Code::Type).alone());
    }
    for inner in shape.fields {
        let object = Document::Object(vec![(inner.name.as_bytes().to_vec(), sample::value(inner))]);
        let mut fault = Fault::appended(path, row.name, object, Code::Duplicate).alone();
        fault.pointer.push_str(&pointer(&[inner.name.to_owned()]));
        out.push(fault);
    }
}

/// Arrays in an unknown field, one more than fits below this object.
fn too_deep(path: &[String]) -> Fault {
    let arrays = DEEPEST - path.len();
    let nested = Document::Raw([b"[".repeat(arrays), b"]".repeat(arrays)].concat());
    let mut fault = Fault::appended(path, "unknownField", nested, Code::Depth).alone();
    fault.pointer.push_str(&"/0".repeat(arrays - 1));
    fault
}

fn of_row(row: &Field, parent: &[String], out: &mut Vec<Fault>) {
    let path = &below(parent, row.name);
    if row.presence == Presence::Required {
        out.push(Fault::new(path, Change::Remove, Code::Required));
    }
    out.push(Fault::appended(parent, row.name, sample::value(row), Code::Duplicate));
    let escaped = format!("\\u{:04x}{}", u32::from(row.name.as_bytes()[0]), &row.name[1..]);
    let mut respelled = Fault::appended(parent, row.name, sample::value(row), Code::Duplicate);
    respelled.changes = vec![(parent.to_vec(), Change::Append(escaped.into_bytes(), sample::value(row)))];
    out.push(respelled);
    for alias in &sample::other_names(row) {
        out.push(Fault::appended(parent, alias, sample::value(row), Code::Duplicate).alone());
    }
    of_value(row, path, out);
}

/// A value of a member, or an array's item.
fn of_value(row: &Field, path: &[String], out: &mut Vec<Fault>) {
    let mut wrong = |value: Document, code: Code| out.push(Fault::new(path, Change::Replace(value), code));
    if let Some(check @ Check::Undefined) = row.check {
        wrong(Document::text(sample::odd(check)), Code::Pattern);
    }
    for other in other_types(row) {
        wrong(Document::raw(other), Code::Type);
    }
    let takes_text = !matches!(row.kind, Kind::Object(_) | Kind::Array(_) | Kind::Any);
    if row.presence == Presence::Required && takes_text {
        wrong(Document::text(""), Code::MinLength);
    }
    match row.kind {
        Kind::Text { min, max } => {
            lengths(min, max, "ñ", &mut wrong);
            if row.check.is_none() {
                wrong(Document::Raw(b"\"12345678\xFF9\"".to_vec()), Code::Utf8);
                wrong(Document::raw(r#""12345678\ud8009""#), Code::Utf8);
            }
        }
        Kind::Digits { min, max } => {
            lengths(min, max, "7", &mut wrong);
            let valid = sample::text(row);
            for other in ["x", " ", "-", ".", "٣"] {
                wrong(Document::text(&format!("{other}{}", &valid[1..])), Code::Pattern);
            }
        }
        Kind::Enum(values) => {
            wrong(Document::text("~"), Code::Enum);
            wrong(Document::text(&format!("{} ", values[0])), Code::Enum);
        }
        Kind::Format(format) => {
            sample::malformed(format).iter().for_each(|text| wrong(Document::text(text), Code::Format));
        }
        Kind::AmountText => {
            let texts = ["1,5", "1e5", "1.", ".5", "+1", "0x1", "NaN", " 1", "1 "];
            texts.iter().for_each(|text| wrong(Document::text(text), Code::Format));
            wrong(Document::raw("1e5"), Code::Format);
        }
        Kind::Document(shape) => {
            for text in ["a b", "e30\n", "e30=="] {
                wrong(Document::text(text), Code::Format);
            }
            wrong(Document::text(&sample::base64(b"\xEF\xBB\xBF{}")), Code::Bom);
            wrong(Document::text(&sample::base64(b"{} {}")), Code::Trailing);
            wrong(Document::text(&sample::base64(b"{")), Code::Syntax);
            wrong(Document::text(&sample::base64(b" ")), Code::Syntax);
            of_document(shape, path, out);
        }
        Kind::Object(shape) => {
            if row.single_item_tolerated {
                wrong(Document::raw("[]"), Code::MinItems);
                wrong(Document::List(vec![sample::value(row); 2]), Code::MaxItems);
            }
            of_object(shape, path, out);
        }
        Kind::Array(array) => {
            if array.min > 0 {
                wrong(Document::List(vec![sample::value(&array.item); array.min as usize - 1]), Code::MinItems);
            }
            if array.max != UNLIMITED {
                wrong(Document::List(vec![sample::value(&array.item); array.max as usize + 1]), Code::MaxItems);
            }
            of_value(&array.item, &below(path, "0"), out);
        }
        Kind::Known(_) | Kind::Flag | Kind::AmountNumber | Kind::Any => {}
    }
}

/// Every fault of the document, in Base64 again: pointers go on into it (decision 20).
fn of_document(shape: &Shape, path: &[String], out: &mut Vec<Fault>) {
    let valid = sample::object(shape);
    for inner in of_body(shape) {
        let encoded = Document::text(&sample::base64(&inner.applied_to(&valid).bytes()));
        let mut fault = Fault::new(path, Change::Replace(encoded), inner.code).alone();
        fault.pointer.push_str(&inner.pointer);
        out.push(fault);
    }
}

/// JSON values of every type that the row does not take.
fn other_types(row: &Field) -> Vec<&'static str> {
    let takes = |value: &str| match row.kind {
        Kind::Any => true,
        Kind::Object(_) => value == "{}" || (value == "[]" && row.single_item_tolerated),
        Kind::Array(_) => value == "[]",
        Kind::Flag => value == "true",
        Kind::AmountNumber => value == "7",
        Kind::AmountText => value == "7" || value == "\"text\"",
        _ => value == "\"text\"" || (value == "7" && row.number_tolerated),
    };
    let all = ["{}", "[]", "\"text\"", "7", "true", "null"];
    all.into_iter().filter(|value| !takes(value) && (*value != "null" || !row.nullable)).collect()
}

fn lengths(min: u32, max: u32, character: &str, wrong: &mut impl FnMut(Document, Code)) {
    if min > 1 {
        wrong(Document::text(&character.repeat(min as usize - 1)), Code::MinLength);
    }
    if max != UNLIMITED {
        wrong(Document::text(&character.repeat(max as usize + 1)), Code::MaxLength);
    }
}

fn of_rule(rule: &Rule, shape: &Shape, path: &[String], out: &mut Vec<Fault>) {
    let Rule::NeededIf { refused: true, .. } = rule else { return };
    for (changes, pointer) in lacking(rule, shape, path) {
        out.push(Fault { changes, code: Code::Dependent, pointer, alone: true });
    }
}

/// Changes after which a rule's needed field is not there, and its pointer.
pub(crate) fn lacking(rule: &Rule, shape: &Shape, path: &[String]) -> Vec<(Changes, String)> {
    let Rule::NeededIf { field, value, inside, needs, .. } = *rule else {
        return Vec::new();
    };
    let object = if inside.is_empty() { path.to_vec() } else { below(path, inside) };
    let needed = below(&object, needs);
    let mut deciding = below(path, field);
    let row = shape.fields.iter().find(|row| row.name == field).unwrap();
    if let Kind::Object(inner) = row.kind {
        deciding.push(inner.fields.iter().find(|row| row.decides).unwrap().name.to_owned());
    }
    let decided = (deciding, Change::Replace(Document::text(value)));
    let mut lacks = vec![(needed.clone(), Change::Remove), (needed.clone(), Change::Replace(Document::text("")))];
    if let Some(row) = shape.fields.iter().find(|row| row.name == inside) {
        lacks.push((object.clone(), Change::Remove));
        if row.nullable {
            lacks.push((object.clone(), Change::Replace(Document::raw("null"))));
        }
    }
    lacks.into_iter().map(|lack| (vec![decided.clone(), lack], pointer(&needed))).collect()
}
