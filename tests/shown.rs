//! What debugging shows of what people hold: names and states, no value that may be a secret or a person's.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, missing_docs)]

use ventanilla::{Context, Input, Options, Reply, bcs};

fn context() -> Context {
    Context::new("https://api.example.com")
        .credential("clientId", "canary")
        .credential("clientSecret", "canary")
        .credential("token", "canary")
        .now_ms(1_711_600_200_000)
        .authorization("1")
        .invoker("terminalId", "canary")
        .invoker("userIPAddress", "203.0.113.7")
        .invoker("serverIPAddress", "198.51.100.2")
        .override_header("X-Further", "canary")
}

fn assert_shown(shown: &str, parts: &[&str]) {
    assert!(!shown.contains("canary"), "{shown}");
    for part in parts {
        assert!(shown.contains(part), "{part} in {shown}");
    }
}

#[test]
fn a_context() {
    let parts = ["Context", "https://api.example.com", "clientSecret", "terminalId", "X-Further"];
    assert_shown(&format!("{:?}", context()), &parts);
    assert_shown(&format!("{:?}", Context::new("https://user:canary@api.example.com")), &["…"]);
}

#[test]
fn an_input() {
    let input = Input::new().path("id", "canary").query("number", "canary").header("X-A", "canary").body(b"canary");
    assert_shown(&format!("{input:?}"), &["Input", "id", "number", "X-A", "Some(6)"]);
}

#[test]
fn a_prepared_request_and_listed_headers() {
    let input = Input::new().query("cellphone", "3001234567");
    let prepared = bcs::GET_BASIC_DATA_V4.prepare(&input, &context()).unwrap();
    let masked = [r#"("X-Security-ClientSecret", "•••")"#, r#"("X-Invoker-TerminalId", "…")"#];
    let shown = format!("{prepared:?}");
    assert_shown(&shown, &["Prepared", "GET", "rewritten: false", masked[0], masked[1]]);
    assert!(!shown.contains("3001234567"), "{shown}");
    let listed = bcs::GET_BASIC_DATA_V4.list_headers(&input.headers, &context()).unwrap();
    assert_shown(&format!("{listed:?}"), &["Listed", masked[0], masked[1]]);
}

#[test]
fn an_issue_and_a_problem() {
    let verdict = bcs::GET_PILA.validate(&Input::new().body(br#"{"trn":5}"#), Options::default());
    assert_eq!(verdict.issues.first().unwrap().to_string(), "body /trn: type");
    let body = br#"{"responseType":{"value":"ER"},"responseDetail":{"errorCode":"50609","errorType":"STA","errorDesc":"canary"}}"#;
    let reply = Reply { status: 400, retry_after: None, body };
    let problem = bcs::GET_PILA.normalize(&reply, Options { raw: true, ..Options::default() }).unwrap_err();
    assert_shown(&format!("{problem:?}"), &["ProviderSide", "Some(400)", "50609", "STA"]);
}
