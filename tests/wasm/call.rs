//! `call` against the scripts of `tests/call/`, which the package's driver runs as well (`tests/js/call-scripts.test.mjs`).

mod provider;
mod script;

use std::future::Future;
use std::pin::pin;
use std::task::{Context as Task, Waker};

use js_sys::{Function, Reflect};
use provider::Provider;
use serde_json::Value;
use ventanilla::call::{CallOptions, call};
use ventanilla::{Context, Input, itau};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

const CONTEXTS: &str = include_str!("../call/contexts.json");

#[wasm_bindgen_test]
async fn requests_hold() {
    script::hold(include_str!("../call/requests.json"), CONTEXTS).await;
}

#[wasm_bindgen_test]
async fn replies_hold() {
    script::hold(include_str!("../call/replies.json"), CONTEXTS).await;
}

#[wasm_bindgen_test]
async fn faults_hold() {
    script::hold(include_str!("../call/faults.json"), CONTEXTS).await;
}

#[wasm_bindgen_test]
async fn attempts_hold() {
    script::hold(include_str!("../call/attempts.json"), CONTEXTS).await;
}

#[wasm_bindgen_test]
async fn credentials_hold() {
    script::hold(include_str!("../call/credentials.json"), CONTEXTS).await;
}

#[wasm_bindgen_test]
async fn giving_up_holds() {
    script::hold(include_str!("../call/giving-up.json"), CONTEXTS).await;
}

#[wasm_bindgen_test]
fn what_differs_is_found() {
    let json = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    let actual = json(r#"{"a":[{"b":1,"c":2}],"d":null}"#);
    assert_eq!(script::differences(&json(r#"{"a":[{"b":1}],"d":null,"e":null}"#), &actual, ""), [""; 0]);
    for wrong in [
        r#"{"a":[]}"#,
        r#"{"a":[{},{}]}"#,
        r#"{"a":[{"b":2}]}"#,
        r#"{"a":[{"b":null}]}"#,
        r#"{"a":{}}"#,
        r#"{"d":0}"#,
        r#"{"d":{}}"#,
        r#"{"e":1}"#,
    ] {
        assert_eq!(script::differences(&json(wrong), &actual, "").len(), 1, "{wrong}");
    }
}

/// Where no fetch is given: a page asks the server it came from, Node a port where nobody listens.
#[wasm_bindgen_test]
async fn the_runtimes_own_fetch_is_used() {
    let location = Reflect::get(&js_sys::global(), &"location".into()).unwrap();
    let page =
        (!location.is_undefined()).then(|| Reflect::get(&location, &"origin".into()).unwrap().as_string().unwrap());
    let origin = page.as_deref().unwrap_or("http://127.0.0.1:9");
    let options = CallOptions { retries: 0, ..CallOptions::default() };
    let called = call(&itau::GET_CONTEXT, &input(), &context(origin), &options).await.unwrap();
    let status = called.result.unwrap_err().provider.unwrap().status;
    assert_eq!(status.is_some(), page.is_some(), "{status:?}");
    assert_eq!(called.attempts.len(), 1);
}

#[wasm_bindgen_test]
fn a_dropped_call_ends_its_request() {
    let provider = Provider::new(r#"{"answers":[{"fault":"silent"}]}"#);
    let aborted = || provider.report()["requests"][0]["aborted"] == true;
    let options = CallOptions { fetch: Some(provider.fetch()), ..CallOptions::default() };
    {
        let (input, context) = (input(), context("https://itau.example"));
        let mut calling = pin!(call(&itau::GET_CONTEXT, &input, &context, &options));
        assert!(calling.as_mut().poll(&mut Task::from_waker(Waker::noop())).is_pending());
        assert!(!aborted());
    }
    assert!(aborted());
}

#[wasm_bindgen_test]
async fn a_runtime_without_fetch_has_sent_nothing() {
    let global = js_sys::global();
    let original = Reflect::get(&global, &"fetch".into()).unwrap();
    Reflect::set(&global, &"fetch".into(), &JsValue::UNDEFINED).unwrap();
    let called = call(&itau::GET_CONTEXT, &input(), &context("https://itau.example"), &CallOptions::default()).await;
    Reflect::set(&global, &"fetch".into(), original.unchecked_ref::<Function>()).unwrap();
    assert_eq!(called.unwrap().result.unwrap_err().category, "internal");
}

fn input() -> Input<'static> {
    Input::new().body(br#"{"contextId":"123123213"}"#)
}

fn context(origin: &str) -> Context {
    Context::new(origin).credential("userName", "u").credential("password", "p")
}
