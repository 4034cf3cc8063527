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

#[test]
fn a_preview_without_credentials() {
    let names = ["terminalId", "userIPAddress", "serverIPAddress"];
    let bare = Context::new("https://api.example.com").preview(true).now_ms(0).authorization("1");
    let bare = names.iter().fold(bare, |context, name| context.invoker(name, "203.0.113.7"));
    let listed = bcs::GET_PILA.list_headers(&Input::new().headers, &bare).unwrap();
    let secrets: Vec<_> = listed.headers().filter(|(_, _, secret, _)| *secret).map(|(_, value, ..)| value).collect();
    assert!(!secrets.is_empty() && secrets.iter().all(|value| *value == "•••"), "{secrets:?}");
}

#[test]
fn a_url_with_two_parameters() {
    let shown =
        bcs::GET_BASIC_DATA_V4.redact_url("/customerAccountManagement/v4/basicData?cellphone=3001234567&canary=1");
    assert_eq!(shown, "/customerAccountManagement/v4/basicData?cellphone=•••&•••=•••");
}

#[test]
fn a_body_that_is_not_sent() {
    let input = Input::new().query("cellphone", "3001234567").body(b"canary");
    let prepared = bcs::GET_BASIC_DATA_V4.prepare(&input, &context()).unwrap();
    assert_eq!(prepared.body(Some(b"canary")), None);
}

#[test]
fn a_page_with_its_time_to_come_back() {
    let reply = Reply { status: 503, retry_after: Some("7"), body: b"<html>" };
    let problem = bcs::GET_PILA.normalize(&reply, Options::default()).unwrap_err();
    assert_eq!(problem.retry_after.as_deref(), Some("7"));
}

#[test]
fn a_context_whose_parts_are_null_is_one_without_them() {
    let json =
        br#"{"origin":"https://api.example.com","basePath":null,"credentials":null,"invoker":{"terminalId":null},
        "overrides":null,"options":{"securityHeaders":null},"now":0,"authorization":"1"}"#;
    let context = Context::from_json(json, &bcs::PROVIDER);
    let refused = bcs::GET_BASIC_DATA_V4.prepare(&Input::new().query("cellphone", "3001234567"), &context).unwrap_err();
    assert!(refused.issues.iter().all(|issue| issue.code == ventanilla::Code::Required), "{:?}", refused.issues);
}

#[test]
fn a_moment_out_of_reach_is_said_once() {
    let context = context().now_ms(i64::MAX);
    let refused = bcs::GET_BASIC_DATA_V4.prepare(&Input::new().query("cellphone", "3001234567"), &context).unwrap_err();
    assert_eq!(refused.issues.iter().filter(|issue| issue.pointer == "/now").count(), 1, "{:?}", refused.issues);
}
