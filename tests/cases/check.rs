//! Checks one case file against the crate's Rust API. Native and wasm runners share it: the verdicts must be the same.

#[path = "unfold.rs"]
pub(crate) mod unfold;

use serde_json::Value;
use unfold::{Case, bytes, operation_of, unfold, written};
use ventanilla::{Context, Input, Issue, Locale, Operation, Options, Problem, Reply, Success};

/// What is wrong with the cases of the file at this path (`provider/operation/name.json`); empty: they hold.
pub(crate) fn check(path: &str, text: &str) -> Vec<String> {
    let operation = ventanilla::operation(&operation_of(path)).expect("the folder names an operation");
    let cases = match unfold(path, text) {
        Ok(cases) => cases,
        Err(fault) => return vec![fault],
    };
    cases.iter().flat_map(|case| case_faults(operation, case, path)).collect()
}

fn case_faults(operation: &Operation, case: &Case, path: &str) -> Vec<String> {
    let mut faults = Faults::default();
    let content = &case.content;
    match content["verb"].as_str() {
        Some("validate") => validate(operation, content, &mut faults),
        Some("prepare") => prepare(operation, content, &mut faults),
        Some("normalize") => normalize(operation, content, &mut faults),
        verb => faults.add(format!("there is no verb {verb:?}")),
    }
    let entry = case.name.strip_prefix(path).unwrap_or_default();
    faults.found.into_iter().map(|fault| if entry.is_empty() { fault } else { format!("{entry} {fault}") }).collect()
}

fn validate(operation: &Operation, case: &Value, faults: &mut Faults) {
    let body = bytes(&case["input"]);
    let verdict = operation.validate(&input(&case["input"], body.as_deref()), options(case));
    let expect = &case["expect"];
    faults.equal("valid", &Value::Bool(verdict.is_valid()), &expect["valid"]);
    faults.issues("issues", &verdict.issues, &expect["issues"]);
    faults.issues("warnings", &verdict.warnings, &expect["warnings"]);
}

fn prepare(operation: &Operation, case: &Value, faults: &mut Faults) {
    let context = Context::from_json(&written(&case["context"]), operation.provider);
    let body = bytes(&case["input"]);
    let given = input(&case["input"], body.as_deref());
    let expect = &case["expect"];
    let prepared = match operation.prepare(&given, &context) {
        Ok(prepared) => prepared,
        Err(verdict) => {
            faults.equal("ok", &Value::Bool(false), &expect["ok"]);
            faults.issues("issues", &verdict.issues, &expect["issues"]);
            return faults.issues("warnings", &verdict.warnings, &expect["warnings"]);
        }
    };
    faults.equal("ok", &Value::Bool(true), &expect["ok"]);
    let sent = prepared.body(body.as_deref());
    let headers: Vec<(&str, &str)> = prepared.headers().collect();
    if prepared.has_body == operation.body.is_some() {
        listed(operation, &given, &context, &headers, faults);
    }
    let text = sent.map(|bytes| String::from_utf8_lossy(bytes).into_owned());
    for (key, actual) in [
        ("method", serde_json::to_value(&prepared.method)),
        ("url", serde_json::to_value(&prepared.url)),
        ("headers", serde_json::to_value(headers)),
        ("rewritten", serde_json::to_value(prepared.rewritten.is_some())),
        ("bodyText", serde_json::to_value(text)),
        ("txId", serde_json::to_value(&prepared.tx_id)),
    ] {
        if let Some(expected) = expect.get(key) {
            faults.equal(key, &actual.expect("it is JSON"), expected);
        }
    }
    if let Some(rewritten) = prepared.rewritten.as_deref() {
        documented(operation, rewritten, faults);
    }
    faults.issues("warnings", &prepared.verdict.warnings, &expect["warnings"]);
}

/// Who only looks at headers sees those that are sent.
fn listed(operation: &Operation, given: &Input, context: &Context, sent: &[(&str, &str)], faults: &mut Faults) {
    let Ok(listed) = operation.list_headers(&given.headers, context) else {
        return faults.add("its headers cannot be listed".to_owned());
    };
    let headers: Vec<(&str, &str)> = listed.headers().map(|(name, value, ..)| (name, value)).collect();
    if headers != sent {
        faults.add(format!("{} headers are listed, {} sent, or others", headers.len(), sent.len()));
    }
}

/// A rewritten body is JSON and has no tolerated form left.
fn documented(operation: &Operation, rewritten: &[u8], faults: &mut Faults) {
    let verdict = operation.validate(&Input::new().body(rewritten), Options::default());
    let tolerated = |issue: &&Issue| matches!(issue.code.name(), "alias" | "coerced" | "syntax");
    if let Some(left) = verdict.issues.iter().chain(&verdict.warnings).find(tolerated) {
        faults.add(format!("the rewritten body still has {left}"));
    }
}

fn normalize(operation: &Operation, case: &Value, faults: &mut Faults) {
    let given = &case["reply"];
    let body = bytes(given).unwrap_or_default();
    let status = given["status"].as_u64().and_then(|status| u16::try_from(status).ok()).expect("a reply has a status");
    let reply = Reply { status, retry_after: given["headers"]["retry-after"].as_str(), body: &body };
    let expect = &case["expect"];
    let outcome = operation.normalize(&reply, options(case));
    faults.equal("ok", &Value::Bool(outcome.is_ok()), &expect["ok"]);
    match &outcome {
        Ok(success) => succeeded(success, expect, faults),
        Err(problem) => {
            faults.within("problem", &serde_json::to_value(problem).expect("a problem is JSON"), &expect["problem"]);
        }
    }
    for locale in Locale::ALL {
        let outcome = operation.normalize(&reply, Options { locale, ..Options::default() });
        let shown = shown(&outcome, locale);
        for absent in expect["absent"].as_array().into_iter().flatten() {
            let absent = absent.as_str().expect("absent lists texts");
            if shown.contains(absent) {
                faults.add(format!("the output holds {absent:?}: {shown}"));
            }
        }
    }
}

fn succeeded(success: &Success, expect: &Value, faults: &mut Faults) {
    for (what, json) in [("data", &success.data), ("extra", &success.extra)] {
        match serde_json::from_slice(json) {
            Ok(actual) => faults.equal(what, &actual, &expect[what]),
            Err(error) => faults.add(format!("{what} is no JSON: {error}")),
        }
    }
    faults.issues("warnings", &success.warnings, &expect["warnings"]);
}

/// Everything that may be shown of an outcome, to people or in a log.
fn shown(outcome: &Result<Success, Box<Problem>>, locale: Locale) -> String {
    match outcome {
        Ok(success) => success.warnings.iter().map(|issue| worded(issue, locale).to_string()).collect(),
        Err(problem) => format!("{} {problem:?}", serde_json::to_value(problem).expect("a problem is JSON")),
    }
}

fn worded(issue: &Issue, locale: Locale) -> Value {
    serde_json::to_value(issue.worded(locale)).expect("an issue is JSON")
}

fn input<'a>(given: &Value, body: Option<&'a [u8]>) -> Input<'a> {
    Input::from_json(&written(given), body).expect("an input is JSON")
}

fn options(case: &Value) -> Options {
    let options = &case["options"];
    Options {
        locale: options["locale"].as_str().map(Locale::parse).unwrap_or_default(),
        max_bytes: options["maxBytes"].as_u64().map(|bytes| bytes as usize),
        raw: options["raw"].as_bool().unwrap_or_default(),
    }
}

#[derive(Default)]
struct Faults {
    found: Vec<String>,
}

impl Faults {
    fn add(&mut self, fault: String) {
        self.found.push(fault);
    }

    fn equal(&mut self, what: &str, actual: &Value, expected: &Value) {
        if actual != expected {
            self.add(format!("{what}\n      is       {actual}\n      expected {expected}"));
        }
    }

    /// Lists compare as sets of place, pointer and code, and of params where the case gives them.
    fn issues(&mut self, what: &str, actual: &[Issue], expected: &Value) {
        let mut rest: Vec<Value> = actual.iter().map(|issue| worded(issue, Locale::En)).collect();
        for issue in expected.as_array().into_iter().flatten() {
            match rest.iter().position(|other| is_same(other, issue)) {
                Some(index) => drop(rest.remove(index)),
                None => self.add(format!("{what}: missing {issue}")),
            }
        }
        for other in rest {
            self.add(format!("{what}: not expected {other}"));
        }
        for issue in actual {
            if Locale::ALL.into_iter().any(|locale| worded(issue, locale)["message"].as_str().is_none_or(str::is_empty))
            {
                self.add(format!("{what}: no message for {issue}"));
            }
        }
    }

    /// The members that are expected, deep down; `null` stands for a member that is not there.
    fn within(&mut self, what: &str, actual: &Value, expected: &Value) {
        let Value::Object(members) = expected else { return self.equal(what, actual, expected) };
        for (key, value) in members {
            self.within(&format!("{what}.{key}"), &actual[key.as_str()], value);
        }
    }
}

fn is_same(actual: &Value, expected: &Value) -> bool {
    ["in", "pointer", "code"].into_iter().all(|key| actual[key] == expected[key])
        && expected.get("params").is_none_or(|params| actual["params"] == *params)
}
