//! Where canaries come from, and where they are put: one in every leaf of a shape.

use serde_json::{Map, Value, json};
use ventanilla::contract::{Field, Format, Kind, Shape, Signal};

use super::sample::base64;

/// What stands where a shape has a leaf.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// The canary as a text, whether the row takes such a text or not.
    Text,
    /// In an object where there should be none.
    Nested,
    /// In a list where there should be none.
    Listed,
    /// The canary where the row takes any text, else a value that it takes.
    Valid,
}

impl Form {
    pub(crate) const ALL: [Form; 4] = [Form::Text, Form::Nested, Form::Listed, Form::Valid];
}

/// Gives out canaries and knows them again.
pub(crate) struct Nest {
    given: Vec<String>,
}

impl Nest {
    pub(crate) fn new() -> Nest {
        Nest { given: Vec::new() }
    }

    pub(crate) fn count(&self) -> usize {
        self.given.len()
    }

    pub(crate) fn canary(&mut self) -> String {
        self.give(format!("canary-{}-yes", self.count() + 1))
    }

    /// A canary as providers put them into codes: letters and an identification number.
    pub(crate) fn identifying(&mut self) -> String {
        self.give(format!("CC{:08}", 79_000_000 + self.count()))
    }

    fn give(&mut self, canary: String) -> String {
        self.given.push(canary.clone());
        canary
    }

    /// A value for a parameter that can be sent.
    pub(crate) fn sendable(&mut self, row: &Field) -> String {
        match row.kind {
            Kind::Format(format) => sample(format).to_owned(),
            Kind::Enum(values) | Kind::Known(values) => values[0].to_owned(),
            _ => self.canary(),
        }
    }

    pub(crate) fn body(&mut self, shape: &Shape, form: Form) -> Vec<u8> {
        serde_json::to_vec(&self.object(shape, form)).unwrap()
    }

    pub(crate) fn reply(&mut self, root: &Field, form: Form) -> Vec<u8> {
        serde_json::to_vec(&self.value(root, form)).unwrap()
    }

    fn object(&mut self, shape: &Shape, form: Form) -> Value {
        let mut members = Map::new();
        for row in shape.fields.iter().filter(|row| row.belongs_in.is_none()) {
            members.insert(row.name.to_owned(), self.value(row, form));
        }
        if form != Form::Valid {
            members.insert("further".to_owned(), json!({ "deep": self.canary() }));
        }
        Value::Object(members)
    }

    fn value(&mut self, row: &Field, form: Form) -> Value {
        match (&row.kind, form) {
            (Kind::Object(shape), _) => self.object(shape, form),
            (Kind::Array(array), _) => json!([self.value(&array.item, form)]),
            // A provider's code is shown, unless it holds what no code holds.
            (_, Form::Text | Form::Valid) if matches!(row.signal, Some(Signal::Code | Signal::Type)) => {
                json!(self.identifying())
            }
            (_, Form::Text) => json!(self.canary()),
            // What is found in a document is no more repeated than what is found beside it.
            (Kind::Document(shape), Form::Nested) => self.encoded(shape, Form::Text),
            (Kind::Document(shape), _) => self.encoded(shape, form),
            (_, Form::Nested) => json!({ "deep": self.canary() }),
            (_, Form::Listed) => json!([self.canary()]),
            (Kind::Text { .. } | Kind::Any, Form::Valid) => json!(self.canary()),
            (Kind::Digits { min, .. }, Form::Valid) => json!("7".repeat((*min).max(1) as usize)),
            (Kind::Enum(values) | Kind::Known(values), Form::Valid) => json!(values[0]),
            (Kind::Format(format), Form::Valid) => json!(sample(*format)),
            (Kind::Flag, Form::Valid) => json!(true),
            (Kind::AmountText, Form::Valid) => json!("1.50"),
            (Kind::AmountNumber, Form::Valid) => json!(1),
        }
    }

    /// Both the canaries in the document and its text in Base64 are known again.
    fn encoded(&mut self, shape: &Shape, form: Form) -> Value {
        let text = base64(&self.body(shape, form));
        json!(self.give(text))
    }

    /// No canary stands in `text`, neither as it is nor as `Debug` shows bytes.
    #[track_caller]
    pub(crate) fn none_in(&self, text: &str, about: &str) {
        for canary in &self.given {
            let bytes: Vec<String> = canary.bytes().map(|byte| byte.to_string()).collect();
            let lines = bytes.join(",\n");
            for form in [canary, &bytes.join(", "), &lines] {
                assert!(!text.contains(form.as_str()), "{about}: {canary} in {text}");
            }
        }
    }
}

/// Bodies of failing replies in every known shape, with canaries wherever a provider writes free text.
pub(crate) fn failures(nest: &mut Nest) -> Vec<Vec<u8>> {
    let envelopes = [
        json!({ "responseType": { "value": "ER" }, "responseDetail": { "errorCode": "51011", "errorDesc": nest.canary(), "errorType": "BDE" }, "further": nest.canary() }),
        json!({ "ResponseType": { "Value": "ER500" }, "ResponseDetail": { "ErrorCode": nest.identifying(), "ErrorDesc": nest.canary(), "ErrorType": nest.identifying() } }),
        json!({ "responseType": nest.canary(), "responseDetail": nest.canary(), "status": nest.canary() }),
        json!({ "responseType": { "value": nest.canary() }, "status": { "statusDesc": nest.canary() } }),
        json!({ "message": nest.canary(), "errors": [{ "message": nest.canary(), "key": nest.identifying(), "context": { "min": nest.canary() } }] }),
        json!({ "message": nest.canary(), "error": nest.canary(), "code": nest.identifying(), "title": nest.canary() }),
        json!({ "error": { "code": nest.identifying(), "message": nest.canary(), "reference": nest.canary() } }),
        json!({ "code": "1", "message": nest.canary(), "payload": { "u_cpf": nest.canary(), "contexto": nest.canary() } }),
        json!({ "code": { "deep": nest.canary() }, "detailMsg": [nest.canary()] }),
        json!(nest.canary()),
        json!([nest.canary(), { "a": nest.canary() }]),
    ];
    let mut bodies: Vec<Vec<u8>> = envelopes.iter().map(|body| serde_json::to_vec(body).unwrap()).collect();
    let cut: Vec<Vec<u8>> = bodies.iter().map(|body| body[..body.len() - 1].to_vec()).collect();
    bodies.extend(cut);
    bodies.push(format!("<html><title>{}</title>", nest.canary()).into_bytes());
    bodies.push([b"\xFF", nest.canary().as_bytes()].concat());
    bodies
}

/// The leaves of a shape, without the flat forms of others.
pub(crate) fn leaves(shape: &Shape) -> Vec<&Field> {
    let below = |row: &'static Field| match &row.kind {
        Kind::Object(shape) => leaves(shape),
        Kind::Array(array) => match &array.item.kind {
            Kind::Object(shape) => leaves(shape),
            _ => vec![&array.item],
        },
        _ => vec![row],
    };
    shape.fields.iter().filter(|row| row.belongs_in.is_none()).flat_map(below).collect()
}

fn sample(format: Format) -> &'static str {
    match format {
        Format::Date => "2024-03-27",
        Format::Time => "23:30:00",
        Format::Uuid => "5b0a1e2c-9d1f-4c3a-8b7e-1f2a3b4c5d6e",
        Format::Iban => "ES9121000418450200051332",
        Format::Ip => "190.85.1.20",
        Format::Mac => "00-00-00-00-00-01",
    }
}
