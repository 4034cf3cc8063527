//! Rules between siblings: a case that breaks each, and one that has reason to and keeps it.

use serde_json::{Map, Value};
use ventanilla::Code;
use ventanilla::contract::{Kind, Rule, Shape};

use super::cell::{Cell, Evidence};
use super::requests::Findings;
use super::tree::{At, is_filled, segment};

const KEPT: &str = "kept";

/// What the rule is called in the report.
pub(crate) fn name(part: &str, at: &str, rule: &Rule) -> String {
    let words = match *rule {
        Rule::OneOf(alternatives) => {
            let each: Vec<String> = alternatives.iter().map(|fields| fields.join(" + ")).collect();
            format!("one of {}", each.join(" or "))
        }
        Rule::NeededIf { field, value, inside, needs, .. } => {
            format!(
                "{field} = {value} needs {}",
                if inside.is_empty() { needs.to_owned() } else { format!("{inside}/{needs}") }
            )
        }
        Rule::Instead(field, others) => format!("{field} instead of {}", others.join(", ")),
        Rule::DocumentNumber { kind, number } => format!("{number} suits {kind}"),
    };
    format!("{part} {at}: {words}").replace(" :", ":")
}

/// What the rule may find.
pub(crate) fn cells(rule: &Rule) -> Vec<String> {
    let broken = places(rule).into_iter().map(|(_, what)| what);
    broken.chain([KEPT.to_owned()]).collect()
}

/// Where below its object the rule may find something, with the cell that this fills.
fn places(rule: &Rule) -> Vec<(String, String)> {
    let broken = |name: &str| (segment(name), format!("broken at {name}"));
    match *rule {
        Rule::OneOf(_) => vec![(String::new(), "broken".to_owned())],
        Rule::NeededIf { inside: "", needs, .. } => vec![broken(needs)],
        Rule::NeededIf { inside, needs, .. } => {
            vec![(format!("{}{}", segment(inside), segment(needs)), format!("broken at {needs}"))]
        }
        Rule::Instead(_, others) => others.iter().map(|other| broken(other)).collect(),
        Rule::DocumentNumber { number, .. } => vec![broken(number)],
    }
}

fn code(rule: &Rule) -> Code {
    match rule {
        Rule::OneOf(_) => Code::OneOf,
        Rule::NeededIf { .. } => Code::Dependent,
        Rule::Instead(..) => Code::Ambiguous,
        Rule::DocumentNumber { .. } => Code::Heuristic,
    }
}

/// What an object of a case says of its rules.
pub(crate) fn collect(
    part: &'static str,
    at: &At,
    shape: &'static Shape,
    members: &Map<String, Value>,
    findings: &Findings,
    (evidence, case): (&mut Evidence, &str),
) {
    for rule in shape.rules {
        let row = name(part, &at.row, rule);
        let mut is_broken = false;
        for (place, what) in places(rule) {
            if findings.has(part, &format!("{}{place}", at.pointer), code(rule)) && is_about(rule, shape, members) {
                is_broken = true;
                evidence.add(Cell { part: "rule", row: row.clone(), what }, case);
            }
        }
        if !is_broken && applies_and_holds(rule, shape, members) {
            evidence.add(Cell::new("rule", &row, KEPT), case);
        }
    }
}

/// Of several rules about the same field, the one that the case breaks.
fn is_about(rule: &Rule, shape: &Shape, members: &Map<String, Value>) -> bool {
    match *rule {
        Rule::NeededIf { field, value, .. } => {
            members.get(field).and_then(|given| decision(shape, field, given)) == Some(value)
        }
        _ => true,
    }
}

/// A text, or of an object, or of the one in a list, the text of its field that decides.
fn decision<'v>(shape: &Shape, field: &str, given: &'v Value) -> Option<&'v str> {
    let row = shape.fields.iter().find(|row| row.name == field)?;
    match (row.kind, given) {
        (Kind::Object(inner), Value::Object(members)) => {
            let deciding = inner.fields.iter().find(|row| row.decides)?;
            members.get(deciding.name).and_then(Value::as_str)
        }
        (Kind::Object(_), Value::Array(items)) => items.first().and_then(|item| decision(shape, field, item)),
        _ => given.as_str(),
    }
}

fn applies_and_holds(rule: &Rule, shape: &Shape, members: &Map<String, Value>) -> bool {
    let filled = |name: &str| members.get(name).is_some_and(is_filled);
    match *rule {
        Rule::OneOf(alternatives) => alternatives.iter().any(|fields| fields.iter().all(|field| filled(field))),
        Rule::NeededIf { inside, needs, .. } => {
            let there = if inside.is_empty() {
                filled(needs)
            } else {
                members.get(inside).is_some_and(|inner| is_filled(&inner[needs]))
            };
            is_about(rule, shape, members) && there
        }
        Rule::Instead(field, others) => filled(field) && !others.iter().any(|other| filled(other)),
        Rule::DocumentNumber { kind, number } => filled(kind) && filled(number),
    }
}
