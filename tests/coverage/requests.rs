//! What `validate` and `prepare` cases exercise: the fields that accepted requests hold, the findings about the others.

use serde_json::{Map, Value};
use ventanilla::Code;
use ventanilla::contract::{Field, Operation, Shape};

use super::cell::{Cell, Evidence};
use super::demands::{LIST, NULL, NUMBER, TEXT, VALID, alias};
use super::rules;
use super::tree::{At, Visitor, is_filled, resolve, segment, visit};
use super::unfold::{Case, bytes};

/// A case's issues and warnings.
pub(crate) struct Findings {
    list: Vec<(String, String, String)>,
}

impl Findings {
    pub(crate) fn of(case: &Case) -> Findings {
        let expect = &case.content["expect"];
        let lists = [&expect["issues"], &expect["warnings"]];
        let text = |issue: &Value, key: &str| issue[key].as_str().unwrap_or_default().to_owned();
        let all = lists.into_iter().filter_map(Value::as_array).flatten();
        Findings { list: all.map(|issue| (text(issue, "in"), text(issue, "pointer"), text(issue, "code"))).collect() }
    }

    /// Place, pointer and code of each.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        self.list.iter().map(|(place, pointer, code)| (place.as_str(), pointer.as_str(), code.as_str()))
    }

    /// Whether this is said there; a rule between parameters may be broken in the path as well as in the query.
    pub(crate) fn has(&self, part: &str, pointer: &str, code: Code) -> bool {
        let is_here = |place: &str| place == part || (part == "query" && place == "path");
        self.iter().any(|(place, at, found)| is_here(place) && at == pointer && found == code.name())
    }
}

/// Whether the request of the case is accepted.
pub(crate) fn is_accepted(case: &Case) -> bool {
    let expect = &case.content["expect"];
    expect["valid"] == true || expect["ok"] == true
}

pub(crate) fn collect(operation: &'static Operation, case: &Case, evidence: &mut Evidence) {
    let findings = Findings::of(case);
    let input = &case.content["input"];
    let mut collector = Collector {
        part: "path",
        accepted: is_accepted(case),
        findings: &findings,
        evidence,
        case: case.short(),
        pointers: Vec::new(),
    };
    for (part, rows) in [("path", operation.path_parameters), ("query", operation.query.fields)] {
        collector.part = part;
        collector.parameters(rows, &input[part]);
    }
    // A rule between parameters looks at those of the path, too.
    let parameters: Map<String, Value> = [&input["path"], &input["query"]]
        .into_iter()
        .filter_map(Value::as_object)
        .flatten()
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    collector.object(&At::default(), operation.query, &parameters);
    if let Some(shape) = operation.body {
        collector.part = "body";
        if let Some(Value::Object(members)) = body(input) {
            visit(shape, &members, &At::default(), &mut collector);
        }
        collector.findings_of_body(shape);
    }
}

/// The body of an input or a reply, where it is JSON.
pub(crate) fn body(given: &Value) -> Option<Value> {
    serde_json::from_slice(&bytes(given)?).ok()
}

struct Collector<'c> {
    part: &'static str,
    accepted: bool,
    findings: &'c Findings,
    evidence: &'c mut Evidence,
    case: String,
    /// Values of the body by their pointers: a coerced one's type says which form it had.
    pointers: Vec<(String, Value)>,
}

impl Collector<'_> {
    fn add(&mut self, row: &str, what: &str) {
        self.evidence.add(Cell::new(self.part, row, what), &self.case);
    }

    fn parameters(&mut self, rows: &'static [Field], given: &Value) {
        for row in rows {
            let at = segment(row.name);
            if self.accepted && given.get(row.name).is_some_and(is_filled) {
                self.add(&at, VALID);
            }
            let part = self.part;
            let found: Vec<_> = self.findings.iter().filter(|(place, ..)| *place == part).collect();
            for (_, pointer, code) in found {
                if pointer == at {
                    self.add(&at, if code == Code::Coerced.name() { TEXT } else { code });
                }
                if let Some(spelling) = row.aliases.iter().find(|spelling| segment(spelling) == pointer) {
                    self.add(&at, &alias(spelling));
                }
            }
        }
    }

    fn findings_of_body(&mut self, shape: &'static Shape) {
        for (place, pointer, code) in self.findings.iter() {
            if place != self.part {
                continue;
            }
            let Some((at, row, written)) = resolve(shape, pointer) else { continue };
            let value = self.pointers.iter().find(|(other, _)| other == pointer).map(|(_, value)| value);
            let what = match (code, value) {
                ("alias", _) if written != row.name || row.belongs_in.is_some() => alias(&written),
                ("coerced", Some(Value::Number(_))) => NUMBER.to_owned(),
                ("coerced", Some(Value::String(_))) => TEXT.to_owned(),
                ("coerced", Some(Value::Array(_))) => LIST.to_owned(),
                _ => code.to_owned(),
            };
            self.add(&at, &what);
        }
    }
}

impl Visitor for Collector<'_> {
    fn field(&mut self, at: &At, row: &'static Field, _spelling: &str, value: &Value) {
        self.pointers.push((at.pointer.clone(), value.clone()));
        if self.accepted && row.belongs_in.is_none() {
            if is_filled(value) {
                self.add(&at.row, VALID);
            } else if value.is_null() {
                self.add(&at.row, NULL);
            }
        }
    }

    fn object(&mut self, at: &At, shape: &'static Shape, members: &Map<String, Value>) {
        let part = if self.part == "body" { "body" } else { "query" };
        rules::collect(part, at, shape, members, self.findings, (self.evidence, &self.case));
    }
}
