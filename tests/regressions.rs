//! What once went wrong, each named after it.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use ventanilla::{Code, Context, Input, Issue, Options, Place, Reply, bcs, itau, masstack, route};

/// One request of 0.9 MB was once answered with 180 MB of pointers.
#[test]
fn long_keys_do_not_multiply() {
    let inner = vec![r#"{"__proto__":1}"#; 120].join(",");
    let huge = format!(r#"{{"{}":[{inner}]}}"#, "k".repeat(900_000));
    let verdict = bcs::GET_PILA.validate(&Input::new().body(huge.as_bytes()), Options::default());
    assert!(verdict.issues.iter().any(|issue| issue.code == Code::Size));
    assert!(bytes(&verdict.issues) + bytes(&verdict.warnings) < 200_000);

    let nested = format!("{}[{inner}]{}", format!(r#"{{"{}":"#, "k".repeat(1_000)).repeat(20), "}".repeat(20));
    let verdict = bcs::GET_PILA.validate(&Input::new().body(nested.as_bytes()), Options::default());
    assert_eq!(verdict.issues.last().unwrap().code, Code::TooManyIssues);
    assert!(bytes(&verdict.issues) < 100_000);
}

fn bytes(issues: &[Issue]) -> usize {
    issues.iter().map(|issue| issue.pointer.len()).sum()
}

/// An override of a header of the other security family was once sent twice.
#[test]
fn an_overridden_security_header_is_sent_once() {
    let context = context().oauth_headers(true).override_header("Authorization", "Bearer other");
    let prepared = bcs::CREATE_CUSTOMER_ACCOUNT.prepare(&Input::new().body(b"{}"), &context).unwrap();
    let sent: Vec<_> = prepared.headers().filter(|(name, _)| name.eq_ignore_ascii_case("authorization")).collect();
    assert_eq!(sent, [("Authorization", "Bearer other")]);

    let classic = context.override_header("X-Security-Token", "other");
    let prepared = bcs::CREATE_CUSTOMER_ACCOUNT.prepare(&Input::new().body(b"{}"), &classic).unwrap();
    let told = |issue: &Issue| issue.pointer == "/overrides/headers/X-Security-Token" && issue.code == Code::Unknown;
    assert!(prepared.verdict.warnings.iter().any(told));
}

/// Replies that say no in another shape than the documented one once passed as successes.
#[test]
fn a_failure_in_another_shape_is_one() {
    let normal = |operation: &ventanilla::Operation, body: &str| {
        operation.normalize(&Reply { status: 200, retry_after: None, body: body.as_bytes() }, Options::default())
    };
    assert!(normal(&bcs::GET_PILA, r#"{"responseType":"ER","trn":{"approvalId":"1"}}"#).is_err());
    assert!(normal(&bcs::GET_PILA, r#"{"responseType":[{"value":"ER"}]}"#).is_err());
    assert!(normal(&bcs::GET_PILA, r#"{"error":"Token has expired."}"#).is_err());
    assert!(normal(&itau::GET_CONTEXT, r#"{"payload":{},"code":[1]}"#).is_err());
    assert!(normal(&masstack::UPDATE_PAYMENT_METHOD, r#"{"error":{"code":"X","message":"m"}}"#).is_err());
    assert_eq!(normal(&bcs::GET_PILA, "null").unwrap().warnings[0].code, Code::Drift);
}

/// A URL parser folds `%2e%2e` away, so that another operation would have been called.
#[test]
fn an_overridden_path_cannot_climb() {
    for path in ["/a/%2e%2E/b", "/a/{x}/b", "/{0"] {
        let context = context().override_path(path);
        let verdict = bcs::GET_PILA.prepare(&Input::new().body(b"{}"), &context).unwrap_err();
        assert!(verdict.issues.iter().any(|issue| issue.pointer == "/overrides/path"), "{path}");
    }
}

/// A password was once taken for a token and lost what looked like a scheme.
#[test]
fn a_password_is_sent_as_it_is() {
    let context =
        Context::new("https://api.example.com").credential("userName", "u").credential("password", "Bearer xyz");
    let prepared = itau::GET_CONTEXT.prepare(&Input::new().body(br#"{"contextId":"1"}"#), &context).unwrap();
    assert!(prepared.headers().any(|header| header == ("password", "Bearer xyz")));
}

/// What the context's JSON form says wrongly was once ignored, a preview among it.
#[test]
fn a_context_is_read_strictly() {
    let json = br#"{"preview":"yes","locale":5,"origin":5,"credentials":{"pasword":"x","userName":"\ud800"},"invoker":{"brachId":"1"}}"#;
    let context = Context::from_json(json, &itau::PROVIDER);
    let verdict = itau::GET_CONTEXT.prepare(&Input::new().body(br#"{"contextId":"1"}"#), &context).unwrap_err();
    let found = |list: &[Issue], pointer: &str| -> Vec<Code> {
        list.iter()
            .filter(|issue| issue.place == Place::Context && issue.pointer == pointer)
            .map(|issue| issue.code)
            .collect()
    };
    assert_eq!(found(&verdict.issues, "/preview"), [Code::Type]);
    assert_eq!(found(&verdict.issues, "/locale"), [Code::Type]);
    assert_eq!(found(&verdict.issues, "/origin"), [Code::Type]);
    assert_eq!(found(&verdict.issues, "/credentials/userName"), [Code::Utf8]);
    assert_eq!(found(&verdict.warnings, "/credentials/pasword"), [Code::Unknown]);
    assert_eq!(found(&verdict.warnings, "/invoker/brachId"), [Code::Unknown]);
}

/// Parameters without a length of their own once became URLs of 18 MB.
#[test]
fn parameters_and_headers_have_their_size() {
    let codes = |bytes: usize| {
        let long = "x".repeat(bytes);
        let path = masstack::LIST_PROMOTION_HISTORY.validate(&Input::new().path("org_id", &long), Options::default());
        let header = Input::new().header("X-Invoker-BranchId", &long);
        let header = bcs::GET_PILA.prepare(&header, &context()).unwrap_err();
        [(path, Place::Path, "/org_id"), (header, Place::Header, "/X-Invoker-BranchId")].map(
            |(verdict, place, pointer)| {
                let own = |issue: &&Issue| issue.place == place && issue.pointer == pointer;
                verdict.issues.iter().find(own).map(|issue| issue.code)
            },
        )
    };
    assert_eq!(codes(8_192), [None, None]);
    assert_eq!(codes(8_193), [Some(Code::Size), Some(Code::Size)]);
}

/// A credential of 10 MB once took seconds.
#[test]
fn a_context_has_its_size() {
    let is_too_large = |bytes: usize| {
        let around = br#"{"credentials":{"password":""}}"#.len();
        let json = format!(r#"{{"credentials":{{"password":"{}"}}}}"#, "x".repeat(bytes - around));
        let context = Context::from_json(json.as_bytes(), &itau::PROVIDER);
        let verdict = itau::GET_CONTEXT.prepare(&Input::new().body(br#"{"contextId":"1"}"#), &context).unwrap_err();
        verdict.issues.iter().any(|issue| (issue.place, issue.code) == (Place::Context, Code::Size))
    };
    assert!(!is_too_large(1 << 20));
    assert!(is_too_large((1 << 20) + 1));
}

/// Bytes that are no UTF-8 were once replaced, and another customer asked for.
#[test]
fn a_path_that_is_no_unicode_is_refused() {
    let found = route::matches("GET", "/bcs/customer-management/v1/location/%FF").unwrap();
    let input = Input { path: found.path, query: found.query, ..Input::default() };
    let verdict = found.operation.validate(&input, Options::default());
    assert_eq!(verdict.issues[0].code, Code::Utf8);
}

/// Placeholders of a provider's text once reached people.
#[test]
fn placeholders_are_filled_or_not_shown() {
    let described = |body: &str| {
        let options = Options { raw: true, ..Options::default() };
        let reply = Reply { status: 400, retry_after: None, body: body.as_bytes() };
        bcs::GET_PILA.normalize(&reply, options).unwrap_err().provider.unwrap().description
    };
    let finding = r#"{"errors":[{"message":"between {min} and {max}","key":"k","context":{"min":"1","max":5}}]}"#;
    assert_eq!(described(finding).as_deref(), Some("between 1 and 5"));
    assert_eq!(described(r#"{"message":"between {min} and {max}"}"#), None);
}

/// Values that hold placeholders were once filled again: 3 KB of a reply asked for 8 GB, and 2 MB took over a minute.
#[test]
fn placeholders_do_not_multiply() {
    let described = |body: String| {
        let options = Options { raw: true, ..Options::default() };
        let reply = Reply { status: 400, retry_after: None, body: body.as_bytes() };
        bcs::SYNC_DATA.normalize(&reply, options).unwrap_err().provider.unwrap().description
    };
    let finding = |message: &str, context: &[String]| {
        format!(r#"{{"errors":[{{"message":"{message}","key":"k","context":{{{}}}}}]}}"#, context.join(","))
    };
    let nested: Vec<String> =
        (0..40).map(|level| format!(r#""k{level}":"{}""#, format!("{{k{}}}", level + 1).repeat(200))).collect();
    assert_eq!(described(finding("{k0}", &nested)), None);
    let many: Vec<String> = (0..100_000).map(|index| format!(r#""k{index}":1"#)).collect();
    let long = "x".repeat(1_000_000);
    assert_eq!(described(finding(&format!("{{k0}}{long}{{k1}}"), &many)), Some(format!("1{long}1")));
    assert_eq!(described(finding(&"{k0}".repeat(100_000), &many)), None);
}

/// Each wrong item of a list was once a key of its own: of 8 MB a program in JavaScript made 50 MB and read them for 40 s.
#[test]
fn a_list_of_what_does_not_belong_there_stays_one() {
    let extra = |body: &str| {
        let reply = Reply { status: 200, retry_after: None, body: body.as_bytes() };
        let success = masstack::LIST_PROMOTIONS.normalize(&reply, Options::default()).unwrap();
        (String::from_utf8(success.extra).unwrap(), success.warnings)
    };
    let list = |count: usize| format!("[{}]", vec!["1"; count].join(","));
    let (few, _) = extra(&list(10_000));
    assert!(few.starts_with(r#"{"/0":1,"/1":1,"#) && few.ends_with(r#""/9999":1}"#));
    let (many, _) = extra(&list(10_001));
    assert_eq!(many, format!(r#"{{"":{}}}"#, list(10_001)));
    // Of duplicates the last one counts, but not where too many came before it to keep count.
    let members = vec![r#""x":1"#; 10_001].join(",");
    let (twice, warnings) = extra(&format!("\u{feff} [{{{members}}}] "));
    assert_eq!(twice, format!(r#"{{"":[{{{members}}}]}}"#));
    assert!(warnings.iter().any(|warning| warning.pointer == "/0/x" && warning.code == Code::Unknown));
}

/// One wrong type was once two issues.
#[test]
fn a_rule_does_not_look_into_what_is_no_object() {
    let body = Input::new().body(br#"{"type":"DIRECT_DEBIT","details":[]}"#);
    let verdict = masstack::UPDATE_PAYMENT_METHOD.validate(&body, Options::default());
    let of_body: Vec<_> = verdict.issues.iter().filter(|issue| issue.place == Place::Body).collect();
    assert_eq!(of_body.len(), 1);
    assert_eq!(of_body[0].code, Code::Type);
}

/// Each header of the context was once compared with all the others, however many there were.
#[test]
fn overridden_headers_are_bounded() {
    let with = |count: usize| {
        let context = (0..count).fold(context(), |context, index| context.override_header(&format!("x-{index}"), "1"));
        bcs::CREATE_CUSTOMER_ACCOUNT.prepare(&Input::new().body(b"{}"), &context)
    };
    assert!(with(256).is_ok());
    let issues = with(257).unwrap_err().issues;
    assert_eq!((issues[0].pointer.as_str(), issues[0].code), ("/overrides/headers", Code::Size));
}

fn context() -> Context {
    Context::new("https://api.example.com")
        .credential("clientId", "id")
        .credential("clientSecret", "secret")
        .credential("token", "token")
        .now_ms(1_711_600_200_000)
        .authorization("1")
        .invoker("terminalId", "T1")
        .invoker("userIPAddress", "203.0.113.7")
        .invoker("serverIPAddress", "198.51.100.2")
}
