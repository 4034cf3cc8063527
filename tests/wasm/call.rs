//! `call` against a double of the runtime's `fetch`, which notes every request in `globalThis.requests`.

use std::future::Future;
use std::pin::pin;
use std::task::{Context as Task, Waker};

use js_sys::{Array, Function, Reflect};
use serde_json::{Value, json};
use ventanilla::call::{CallOptions, call};
use ventanilla::{Context, Input, Operation, Problem, Success, bcs, itau, masstack};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

const ACCOUNT: &str = "5b0a1e2c-9d1f-4c3a-8b7e-1f2a3b4c5d6e";
const PILA: &[u8] = br#"{"trn":{"transactionHour":"15:37:59","trnRqUID":"123456"}}"#;

#[wasm_bindgen_test]
async fn a_query_that_succeeds() {
    let fetch = Double::install(r#"return new Response('{"code":"0","key":"12311"}')"#);
    let success = ask(&itau::GET_CONTEXT, &context_input(), itau_context).await.unwrap();
    assert_eq!(success.deserialize::<Value>().unwrap(), json!({ "key": "12311" }));
    let request = &fetch.requests()[0];
    assert_eq!(request["method"], "POST");
    assert_eq!(request["url"], "https://service.besclouds.com/apiaccess/rest/ccmessaging/v1/itau/ps7/contextos");
    assert_eq!(request["body"], r#"{"contextId":"123123213","encoded":"0"}"#);
    assert_eq!(request["headers"]["username"], "u");
    assert_eq!(request["headers"]["content-type"], "application/json");
    for (option, value) in
        [("redirect", "manual"), ("credentials", "omit"), ("cache", "no-store"), ("referrerPolicy", "no-referrer")]
    {
        assert_eq!(request[option], value, "{option}");
    }
    let warned: Vec<&str> = success.warnings.iter().map(|warning| warning.code.name()).collect();
    assert_eq!(warned, ["coerced"], "what prepare said is part of the outcome");
}

#[wasm_bindgen_test]
async fn a_documented_error() {
    let body = r#"{"responseType":{"value":"ER"},"responseDetail":{"errorCode":"51011","errorDesc":"CC79603562 12417384CLIENTE NO EXISTE BCSCPKGCONTABLESPJ","errorType":"BDE"}}"#;
    let fetch = Double::install(&format!("return new Response('{body}', {{ status: 400 }})"));
    let input = Input::new().path("identserialnum", "79603562").query("govIssueIdentType", "CC");
    let problem = ask(&bcs::GET_CUSTOMER_LOCATIONS, &input, bcs_context).await.unwrap_err();
    assert_eq!((problem.category, problem.status, problem.code.as_str()), ("not_found", 404, "51011"));
    assert_eq!(fetch.requests().len(), 1);
}

#[wasm_bindgen_test]
async fn a_query_is_repeated_with_a_number_of_its_own() {
    let fetch = Double::install(
        r#"return requests.length < 2 ? new Response('', { status: 503 }) : new Response('{"trn":{"approvalId":"9"}}')"#,
    );
    let success = ask(&bcs::GET_PILA, &Input::new().body(PILA), bcs_context).await.unwrap();
    assert_eq!(success.deserialize::<Value>().unwrap(), json!({ "approvalId": "9" }));
    let sent: Vec<String> = fetch
        .requests()
        .iter()
        .map(|request| request["headers"]["x-invoker-txid"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(sent.len(), 2);
    assert!(sent[0].ends_with("320000000001") && sent[1].ends_with("320000000002"), "{sent:?}");
}

#[wasm_bindgen_test]
async fn a_transaction_id_is_sent_once() {
    let fetch = Double::install("return new Response('', { status: 503 })");
    let problem = ask(&bcs::GET_PILA, &Input::new().body(PILA), |_| bcs_context(1)).await.unwrap_err();
    assert_eq!(problem.category, "upstream");
    assert_eq!(fetch.requests().len(), 1);
}

#[wasm_bindgen_test]
async fn attempts_end() {
    let fetch = Double::install("return new Response('', { status: 502 })");
    let options = CallOptions { retries: 1, ..CallOptions::default() };
    let problem = call(&itau::GET_CONTEXT, &context_input(), itau_context, options).await.unwrap_err();
    assert!(problem.retryable);
    assert_eq!(fetch.requests().len(), 2);
}

#[wasm_bindgen_test]
async fn a_change_is_never_repeated() {
    let fetch = Double::install("return new Response('', { status: 503 })");
    let input = Input::new().path("org_id", "mas").path("account_id", ACCOUNT).body(br#"{"type":"TECI"}"#);
    let context = |_| Context::new("https://customers.masstack.com").credential("token", "t");
    let problem = ask(&masstack::UPDATE_PAYMENT_METHOD, &input, context).await.unwrap_err();
    assert_eq!((problem.category, problem.retryable, problem.outcome_unknown), ("upstream", false, true));
    assert_eq!(fetch.requests().len(), 1);
}

#[wasm_bindgen_test]
async fn a_wish_to_wait_too_long_ends_the_attempts() {
    let fetch = Double::install("return new Response('', { status: 503, headers: { 'retry-after': '3600' } })");
    assert!(ask(&itau::GET_CONTEXT, &context_input(), itau_context).await.is_err());
    assert_eq!(fetch.requests().len(), 1);
}

#[wasm_bindgen_test]
async fn a_fetch_that_never_answers_is_left_behind() {
    let fetch = Double::install("return new Promise(() => {})");
    let problem = once(&itau::GET_CONTEXT, 30).await.unwrap_err();
    assert_eq!((problem.category, problem.status), ("timeout", 504));
    assert!(fetch.aborted());
}

#[wasm_bindgen_test]
async fn a_body_that_never_ends_is_left_behind() {
    let _fetch =
        Double::install("return new Response(new ReadableStream({ pull() { return new Promise(() => {}) } }))");
    assert_eq!(once(&itau::GET_CONTEXT, 30).await.unwrap_err().category, "timeout");
}

#[wasm_bindgen_test]
async fn faults_of_the_network_are_problems() {
    for fault in [
        "throw new TypeError('Failed to fetch')",
        "throw 'a text'",
        "throw undefined",
        "throw { then: 1 }",
        "return 'no response'",
        "return null",
        "return new Response(new ReadableStream({ pull(c) { c.error(new Error('reset')) } }))",
        "return new Response(new ReadableStream({ pull(c) { c.enqueue('text') } }))",
        "const r = new Response('{}'); r.body.getReader(); return r",
    ] {
        let _fetch = Double::install(fault);
        let problem = once(&itau::GET_CONTEXT, 5_000).await.unwrap_err();
        assert_eq!((problem.category, problem.retryable), ("upstream", true), "{fault}");
    }
}

#[wasm_bindgen_test]
async fn a_hidden_redirect_is_a_problem_that_repeating_does_not_help() {
    let fetch = Double::install("return Response.error()");
    assert_eq!(ask(&itau::GET_CONTEXT, &context_input(), itau_context).await.unwrap_err().category, "upstream");
    assert_eq!(fetch.requests().len(), 1);
}

#[wasm_bindgen_test]
async fn a_reply_is_read_up_to_its_limit() {
    let fetch = Double::install(r#"return new Response('{"key":"' + 'x'.repeat(100) + '"}')"#);
    for (limit, fits) in [(110, true), (109, false), (0, false)] {
        let options = CallOptions { max_reply_bytes: limit, ..CallOptions::default() };
        let outcome = call(&itau::GET_CONTEXT, &context_input(), itau_context, options).await;
        assert_eq!(outcome.map_err(|problem| problem.category).err(), (!fits).then_some("upstream"), "{limit}");
    }
    assert_eq!(fetch.requests().len(), 3, "another attempt would get the same");
}

#[wasm_bindgen_test]
async fn what_is_not_valid_is_not_sent() {
    let fetch = Double::install("return new Response('{}')");
    let problem =
        ask(&itau::GET_CONTEXT, &Input::new().body(b"{}"), |_| Context::new("https://h.example")).await.unwrap_err();
    assert_eq!(problem.category, "validation");
    let fields: Vec<(&str, &str)> = problem.fields.iter().map(|field| (field.place, field.pointer.as_str())).collect();
    assert_eq!(
        fields,
        [("body", "/contextId"), ("context", "/credentials/userName"), ("context", "/credentials/password")]
    );
    assert!(fetch.requests().is_empty());
}

#[wasm_bindgen_test]
async fn the_texts_are_in_the_language_asked_for() {
    let _fetch = Double::install("return new Response('', { status: 401 })");
    let spanish = |number| itau_context(number).locale(ventanilla::Locale::Es);
    let titled = ask(&itau::GET_CONTEXT, &context_input(), spanish).await.unwrap_err().title;
    let options = CallOptions { locale: Some(ventanilla::Locale::Pt), ..CallOptions::default() };
    let other = call(&itau::GET_CONTEXT, &context_input(), spanish, options).await.unwrap_err().title;
    assert_ne!(titled, other);
}

#[wasm_bindgen_test]
fn a_dropped_call_ends_its_request() {
    let fetch = Double::install("return new Promise(() => {})");
    {
        let input = context_input();
        let mut calling = pin!(ask(&itau::GET_CONTEXT, &input, itau_context));
        assert!(calling.as_mut().poll(&mut Task::from_waker(Waker::noop())).is_pending());
        assert!(!fetch.aborted());
    }
    assert!(fetch.aborted());
}

async fn ask(
    operation: &Operation,
    input: &Input<'_>,
    context: impl FnMut(u32) -> Context,
) -> Result<Success, Box<Problem>> {
    call(operation, input, context, CallOptions::default()).await
}

async fn once(operation: &Operation, timeout_ms: u32) -> Result<Success, Box<Problem>> {
    let options = CallOptions { timeout_ms, retries: 0, ..CallOptions::default() };
    call(operation, &context_input(), itau_context, options).await
}

fn context_input() -> Input<'static> {
    Input::new().body(br#"{"contextId":"123123213","encoded":0}"#)
}

fn itau_context(_attempt: u32) -> Context {
    Context::new("https://service.besclouds.com").credential("userName", "u").credential("password", "p")
}

fn bcs_context(attempt: u32) -> Context {
    Context::new("https://customers-management-api-services-dev.us-e1.cloudhub.io")
        .credential("clientId", "c")
        .credential("clientSecret", "s")
        .credential("token", "t")
        .invoker("terminalId", "T1")
        .invoker("userIPAddress", "190.85.1.20")
        .invoker("serverIPAddress", "10.1.2.3")
        .authorization(&attempt.to_string())
}

/// Stands in for the runtime's `fetch` until it is dropped.
struct Double {
    original: JsValue,
}

impl Double {
    /// `answer` is the body of an async function that knows `request` and `requests`.
    fn install(answer: &str) -> Double {
        let source = format!(
            "const requests = globalThis.requests = [];
             globalThis.fetch = async (request) => {{
               const noted = {{ signal: request.signal, headers: Object.fromEntries(request.headers) }};
               for (const name of ['method', 'url', 'redirect', 'credentials', 'cache', 'referrerPolicy']) noted[name] = request[name];
               requests.push(noted);
               noted.body = await request.text();
               {answer}
             }};"
        );
        let original = Reflect::get(&js_sys::global(), &"fetch".into()).unwrap();
        Function::new_no_args(&source).call0(&JsValue::NULL).unwrap();
        Double { original }
    }

    fn requests(&self) -> Vec<Value> {
        let text = Function::new_no_args("return requests.map((noted) => JSON.stringify(noted))")
            .call0(&JsValue::NULL)
            .unwrap();
        Array::from(&text).iter().map(|text| serde_json::from_str(&text.as_string().unwrap()).unwrap()).collect()
    }

    fn aborted(&self) -> bool {
        Function::new_no_args("return requests[0].signal.aborted").call0(&JsValue::NULL).unwrap().is_truthy()
    }
}

impl Drop for Double {
    fn drop(&mut self) {
        Reflect::set(&js_sys::global(), &"fetch".into(), &self.original).unwrap();
    }
}
