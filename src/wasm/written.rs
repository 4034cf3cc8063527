//! JSON text of the few results that cross as such, one function for each of its parts: a general serializer is compiled anew
//! for every type.

use crate::decimal;
use crate::headers::Pair;
use crate::issue::{Detail, Issue};
use crate::json;
use crate::message::{self, Locale};
use crate::problem::{FieldReference, Problem, ProviderSide};

/// A JSON text that is being written. Commas come of what stands before a value.
#[derive(Default)]
pub(super) struct Written {
    out: Vec<u8>,
}

/// One member of an object or item of a list, where all are of this kind.
pub(super) enum Value<'v> {
    Text(&'v str),
    Number(u64),
    Flag(bool),
    /// `null`
    Nothing,
}

impl<'v> From<Option<&'v str>> for Value<'v> {
    fn from(text: Option<&'v str>) -> Value<'v> {
        text.map_or(Value::Nothing, Value::Text)
    }
}

impl Written {
    pub(super) fn into_text(self) -> String {
        String::from_utf8(self.out).unwrap_or_default()
    }

    /// Opens an object or a list.
    pub(super) fn begin(&mut self, bracket: u8) {
        self.separate();
        self.out.push(bracket);
    }

    pub(super) fn end(&mut self, bracket: u8) {
        self.out.push(bracket);
    }

    /// A member's name; its value is what is written next.
    pub(super) fn name(&mut self, name: &str) {
        self.value(&Value::Text(name));
        self.out.push(b':');
    }

    #[inline(never)]
    pub(super) fn value(&mut self, value: &Value<'_>) {
        self.separate();
        match value {
            Value::Text(text) => json::write_string(&mut self.out, text),
            Value::Number(number) => decimal::digits(*number, &mut |digit| self.out.push(digit)),
            Value::Flag(flag) => self.out.extend_from_slice(if *flag { b"true" } else { b"false" }),
            Value::Nothing => self.out.extend_from_slice(b"null"),
        }
    }

    pub(super) fn members(&mut self, members: &[(&str, Value<'_>)]) {
        for (name, value) in members {
            self.name(name);
            self.value(value);
        }
    }

    /// A member only where there is something to say.
    fn text_if_any(&mut self, name: &str, text: Option<&str>) {
        if let Some(text) = text {
            self.members(&[(name, Value::Text(text))]);
        }
    }

    /// A list of scalars.
    pub(super) fn list(&mut self, items: &[Value<'_>]) {
        self.begin(b'[');
        for item in items {
            self.value(item);
        }
        self.end(b']');
    }

    /// Names and values as a list of pairs: the glue makes objects of them without touching a prototype.
    pub(super) fn pairs<'p>(&mut self, name: &str, pairs: &mut dyn Iterator<Item = (&'p str, Option<&'p str>)>) {
        self.name(name);
        self.begin(b'[');
        for (name, value) in pairs {
            self.list(&[Value::Text(name), value.into()]);
        }
        self.end(b']');
    }

    /// Headers as name, value, whether it is secret and who gave it.
    pub(super) fn headers(&mut self, pairs: &[Pair<'_>]) {
        self.name("headers");
        self.begin(b'[');
        for Pair { name, value, secret, giver } in pairs {
            let (name, giver) = (Value::Text(name.as_str()), Value::Text(giver.name()));
            self.list(&[name, Value::Text(value), Value::Flag(*secret), giver]);
        }
        self.end(b']');
    }

    /// Findings with their texts.
    pub(super) fn findings(&mut self, name: &str, findings: &[Issue], locale: Locale) {
        self.name(name);
        self.begin(b'[');
        for finding in findings {
            self.finding(finding, locale);
        }
        self.end(b']');
    }

    /// The same as [`Worded`](crate::message::worded::Worded).
    pub(super) fn finding(&mut self, finding: &Issue, locale: Locale) {
        let Issue { place, pointer, code, detail } = finding;
        self.begin(b'{');
        let (pointer, code) = (Value::Text(pointer), Value::Text(code.name()));
        self.members(&[("in", Value::Text(place.name())), ("pointer", pointer), ("code", code)]);
        self.name("params");
        self.begin(b'{');
        self.detail(detail);
        self.end(b'}');
        self.members(&[("message", Value::Text(&message::issue(finding, locale)))]);
        self.end(b'}');
    }

    fn detail(&mut self, detail: &Detail) {
        let (name, value) = match *detail {
            Detail::None => return,
            Detail::Limit(limit) => ("limit", Value::Number(limit)),
            Detail::Offset(offset) => ("offset", Value::Number(offset)),
            Detail::Expected(expected) => ("expected", Value::Text(expected)),
            Detail::Values(values) => {
                self.name("values");
                return self.texts(values);
            }
            Detail::Format(format) => ("format", Value::Text(format)),
            Detail::Canonical(canonical) => ("canonical", Value::Text(canonical)),
            Detail::Check(check) => ("check", Value::Text(check)),
            Detail::Header(header) => ("header", Value::Text(header)),
            Detail::Because(field) => ("field", Value::Text(field)),
            Detail::Reason(reason) => ("reason", Value::Text(reason)),
        };
        self.members(&[(name, value)]);
    }

    pub(super) fn texts(&mut self, texts: &[&str]) {
        self.begin(b'[');
        for text in texts {
            self.value(&Value::Text(text));
        }
        self.end(b']');
    }

    /// `{ ok: false, problem, meta }`.
    pub(super) fn failed(&mut self, problem: &Problem, operation: &str, status: u16) {
        self.begin(b'{');
        self.members(&[("ok", Value::Flag(false))]);
        self.name("problem");
        self.begin(b'{');
        self.problem(problem);
        self.end(b'}');
        self.name("meta");
        self.begin(b'{');
        self.members(&[("operation", Value::Text(operation)), ("status", Value::Number(status.into()))]);
        self.end(b'}');
        self.end(b'}');
    }

    /// The members of a problem's own serialization.
    pub(super) fn problem(&mut self, problem: &Problem) {
        let text = Value::Text;
        self.members(&[
            ("type", text(&problem.kind)),
            ("title", text(problem.title)),
            ("status", Value::Number(problem.status.into())),
            ("detail", text(&problem.detail)),
            ("category", text(problem.category)),
            ("retryable", Value::Flag(problem.retryable)),
        ]);
        if problem.outcome_unknown {
            self.members(&[("outcomeUnknown", Value::Flag(true))]);
        }
        self.members(&[("code", text(&problem.code)), ("matchedBy", text(&problem.matched_by))]);
        if let Some(side) = &problem.provider {
            self.provider(side);
        }
        self.name("fields");
        self.begin(b'[');
        for FieldReference { place, pointer } in &problem.fields {
            self.begin(b'{');
            self.members(&[("in", text(place)), ("pointer", text(pointer))]);
            self.end(b'}');
        }
        self.end(b']');
        self.text_if_any("retryAfter", problem.retry_after.as_deref());
    }

    fn provider(&mut self, side: &ProviderSide) {
        self.name("provider");
        self.begin(b'{');
        self.members(&[("id", Value::Text(side.id)), ("operation", Value::Text(side.operation))]);
        if let Some(status) = side.status {
            self.members(&[("status", Value::Number(status.into()))]);
        }
        self.text_if_any("code", side.code.as_deref());
        self.text_if_any("type", side.kind.as_deref());
        self.text_if_any("description", side.description.as_deref());
        self.end(b'}');
    }

    fn separate(&mut self) {
        if !matches!(self.out.last(), None | Some(b'{' | b'[' | b':')) {
            self.out.push(b',');
        }
    }
}
