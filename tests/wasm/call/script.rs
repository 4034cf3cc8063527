//! Runs a script and compares what it came to with what it expects: `tests/call/run.mjs` in Rust.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::rc::Rc;
use std::task::Poll;

use gloo_timers::future::TimeoutFuture;
use js_sys::Reflect;
use serde_json::{Value, json};
use ventanilla::call::{CallOptions, Called, Credentials, Reason, Secrets, Sequence, SourceFault, call};
use ventanilla::{Context, Input, Issue, Operation};
use wasm_bindgen::JsValue;

use super::provider::Provider;

type Log = Rc<RefCell<Vec<Value>>>;

/// Every script of a file, one after the other.
pub(super) async fn hold(file: &str, contexts: &str) {
    let scripts: Vec<Value> = serde_json::from_str(file).unwrap();
    let contexts: Value = serde_json::from_str(contexts).unwrap();
    let mut failing = Vec::new();
    for script in scripts.iter().flat_map(unfolded) {
        let faults = run(&script, &contexts).await;
        if !faults.is_empty() {
            failing.push(format!("  {}: {}\n    {}", script["title"], script["answers"], faults.join("\n    ")));
        }
    }
    assert!(failing.is_empty(), "{} scripts fail:\n{}", failing.len(), failing.join("\n"));
}

/// A script with `each` stands for several, which differ in their first answer.
fn unfolded(script: &Value) -> Vec<Value> {
    let Some(each) = script["each"].as_array() else { return vec![script.clone()] };
    let with = |first: &Value| {
        let mut script = script.clone();
        let answers = script.as_object_mut().unwrap().entry("answers").or_insert_with(|| json!([null]));
        answers[0] = first.clone();
        script
    };
    each.iter().map(with).collect()
}

async fn run(script: &Value, contexts: &Value) -> Vec<String> {
    let operation = ventanilla::operation(script["operation"].as_str().unwrap()).unwrap();
    let context = context(script, contexts, operation);
    let provider = Provider::new(&script.to_string());
    let (drawn, reasons) = (Log::default(), Log::default());
    let options = options(script, &provider, (&drawn, &reasons));

    let body = match (script["input"]["bodyText"].as_str(), script["input"].get("body")) {
        (Some(text), _) => Some(text.to_owned()),
        (None, body) => body.map(Value::to_string),
    };
    let input = Input::from_json(script["input"].to_string().as_bytes(), body.as_deref().map(str::as_bytes)).unwrap();
    let read = Context::from_json(context.to_string().as_bytes(), operation.provider);
    let globals: Vec<&str> = script["globals"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let mark =
        |value: JsValue| globals.iter().for_each(|name| drop(Reflect::set(&js_sys::global(), &(*name).into(), &value)));
    let mut ended = Vec::new();
    mark("here".into());
    for _ in 0..script["rounds"].as_u64().unwrap_or(1) {
        let count = script["together"].as_u64().unwrap_or(1);
        ended.extend(together(count, || call(operation, &input, &read, &options)).await);
    }
    mark(JsValue::UNDEFINED);
    let report = provider.report();

    let mut expect = script["expect"].as_object().unwrap().clone();
    let outcome = expect.remove("outcome");
    let thrown = expect.remove("thrown");
    let mut faults = Vec::new();
    for called in ended {
        match (called, &outcome, &thrown) {
            (Ok(called), Some(outcome), None) => {
                faults.extend(differences(outcome, &shown(&called), "outcome"));
                faults.extend(differences(&in_rust(&called), &in_javascript(&called), "to_js"));
                faults.extend(leaks(&called, &context, script));
            }
            (Err(fault), None, Some(thrown)) => faults.extend(differences(thrown, &json!(fault.to_string()), "thrown")),
            (called, ..) => faults.push(format!("it ended in {called:?}")),
        }
    }
    let log = |log: &Log| log.borrow().clone();
    let around = json!({ "requests": report["requests"], "drawn": log(&drawn), "reasons": log(&reasons) });
    faults.extend(differences(&Value::Object(expect), &around, ""));
    if !provider.signal().aborted() {
        faults.extend(differences(&json!(0), &report["listeners"], "listeners"));
    }
    faults
}

/// The whole outcome, as the package tells it.
fn in_rust(called: &Called) -> Value {
    let read = |json: &[u8]| serde_json::from_slice::<Value>(json).unwrap();
    match &called.result {
        Ok(success) => json!({ "ok": true, "data": read(&success.data), "extra": read(&success.extra) }),
        Err(problem) => json!({ "ok": false, "problem": problem }),
    }
}

fn in_javascript(called: &Called) -> Value {
    let text = js_sys::JSON::stringify(&called.to_js().unwrap()).unwrap();
    serde_json::from_str(&String::from(text)).unwrap()
}

fn context(script: &Value, contexts: &Value, operation: &Operation) -> Value {
    let mut context = contexts[operation.provider.id].clone();
    for (key, value) in script["settings"].as_object().into_iter().flatten() {
        context[key] = value.clone();
    }
    context
}

fn options(script: &Value, provider: &Provider, (drawn, reasons): (&Log, &Log)) -> CallOptions {
    let mut options = CallOptions {
        fetch: Some(provider.fetch()),
        signal: Some(provider.signal()),
        sequence: script.get("sequence").map(|list| sequence(list, drawn.clone())),
        credentials: script.get("credentials").map(|given| credentials(given, reasons.clone())),
        random: || 0.0,
        ..CallOptions::default()
    };
    for (key, value) in script["options"].as_object().into_iter().flatten() {
        let number = value.as_u64().unwrap();
        match key.as_str() {
            "timeoutMs" => options.timeout_ms = number as u32,
            "retries" => options.retries = number as u32,
            "maxReplyBytes" => options.max_reply_bytes = number as usize,
            other => panic!("no option is called {other}"),
        }
    }
    options
}

/// Numbers as listed, then a failure.
fn sequence(list: &Value, drawn: Log) -> Sequence {
    let left: RefCell<VecDeque<Value>> = RefCell::new(list.as_array().unwrap().clone().into());
    Sequence::new(move |operation, now_ms| {
        drawn.borrow_mut().push(json!([operation, now_ms]));
        let number = left.borrow_mut().pop_front();
        async move {
            let number = number.ok_or("no number is left")?;
            Ok::<String, SourceFault>(number.as_str().unwrap().to_owned())
        }
    })
}

/// Credentials as listed; `null` and more than there are fail.
fn credentials(given: &Value, reasons: Log) -> Credentials {
    let first = given["first"].clone();
    let expired: RefCell<VecDeque<Value>> =
        RefCell::new(given["expired"].as_array().cloned().unwrap_or_default().into());
    Credentials::new(move |reason| {
        reasons.borrow_mut().push(json!(if reason == Reason::First { "first" } else { "expired" }));
        let secret = match reason {
            Reason::First => Some(first.clone()),
            Reason::Expired => expired.borrow_mut().pop_front(),
        };
        async move {
            // As long as a token service takes: the other calls meet their refusal meanwhile.
            if reason == Reason::Expired {
                TimeoutFuture::new(100).await;
            }
            let Some(Value::Object(secret)) = secret else { return Err("the token service is down".into()) };
            Ok(secret
                .iter()
                .map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned()))
                .collect::<Secrets>())
        }
    })
}

/// The outcomes of so many calls at once.
async fn together<F: Future>(count: u64, make: impl Fn() -> F) -> Vec<F::Output> {
    let mut running: Vec<Pin<Box<F>>> = (0..count).map(|_| Box::pin(make())).collect();
    let mut ended = Vec::new();
    poll_fn(|context| {
        running.retain_mut(|call| match call.as_mut().poll(context) {
            Poll::Ready(outcome) => {
                ended.push(outcome);
                false
            }
            Poll::Pending => true,
        });
        if running.is_empty() { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
    ended
}

fn shown(called: &Called) -> Value {
    let at = |issue: &Issue| json!(format!("{} {} {}", issue.code.name(), issue.place.name(), issue.pointer));
    let list = |issues: &[Issue]| issues.iter().map(at).collect::<Vec<_>>();
    let attempts = called
        .attempts
        .iter()
        .map(|sent| json!({ "txId": sent.tx_id, "status": sent.status, "category": sent.category }));
    let mut out = json!({
        "ok": called.result.is_ok(), "issues": list(&called.issues), "warnings": [], "txId": called.tx_id(),
        "attempts": attempts.collect::<Vec<_>>(),
    });
    match &called.result {
        Ok(success) => {
            out["data"] = success.deserialize().unwrap();
            out["extra"] = serde_json::from_slice(&success.extra).unwrap();
            out["warnings"] = json!(list(&success.warnings));
            out["status"] = json!(success.meta.status);
        }
        Err(problem) => {
            out["problem"] = serde_json::to_value(problem).unwrap();
            out["status"] = json!(problem.provider.as_ref().and_then(|provider| provider.status));
        }
    }
    out
}

/// No credential is in an outcome or in its debug text, whatever the provider has quoted.
fn leaks(called: &Called, context: &Value, script: &Value) -> Vec<String> {
    let text = format!("{} {called:?}", shown(called));
    let given = &script["credentials"];
    let expired = given["expired"].as_array().into_iter().flatten();
    let all = [&context["credentials"], &given["first"]].into_iter().chain(expired);
    let secrets = all.filter_map(Value::as_object).flat_map(|secret| secret.values()).filter_map(Value::as_str);
    secrets.filter(|secret| text.contains(secret)).map(|secret| format!("the outcome shows {secret}")).collect()
}

/// Of objects the expected members count, lists have the same length, and `null` is also what is not there.
pub(super) fn differences(expected: &Value, actual: &Value, at: &str) -> Vec<String> {
    let below = |key: &str, expected, actual| differences(expected, actual, &format!("{at}/{key}"));
    match (expected, actual) {
        (Value::Object(members), Value::Object(_)) => {
            members.iter().flat_map(|(key, value)| below(key, value, &actual[key])).collect()
        }
        (Value::Array(items), Value::Array(others)) if items.len() == others.len() => {
            let pairs = items.iter().zip(others).enumerate();
            pairs.flat_map(|(index, (item, other))| below(&index.to_string(), item, other)).collect()
        }
        _ if expected == actual => Vec::new(),
        _ => vec![format!("{at}: {actual} instead of {expected}")],
    }
}
