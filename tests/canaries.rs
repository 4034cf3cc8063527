//! Canaries: a distinct text in every place a caller or a provider can put a value. None may come back in an issue, a
//! problem, a message in any language, or in what `Debug` shows.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "generated/document.rs"]
#[allow(dead_code)]
mod document;
#[path = "canaries/nest.rs"]
mod nest;
#[path = "generated/sample.rs"]
#[allow(dead_code)]
mod sample;

use nest::{Form, Nest, failures};
use serde_json::{Value, json};
use ventanilla::contract::catalogue::operations;
use ventanilla::contract::field::Privacy;
use ventanilla::contract::{Operation, Source};
use ventanilla::{Context, Input, Issue, Locale, Options, Problem, Reply, Verdict};

/// Every locale's words for what was found, and every way to log it.
fn shown(operation: &Operation, verdict: &Verdict) -> String {
    let mut out = format!("{verdict:?} {verdict:#?}");
    for locale in Locale::ALL {
        for issue in verdict.issues.iter().chain(&verdict.warnings) {
            out += &format!("{issue} {issue:?} {}", serde_json::to_string(&issue.worded(locale)).unwrap());
        }
        out += &problem_shown(&Problem::of_issues(operation, &verdict.issues, locale));
    }
    out
}

fn problem_shown(problem: &Problem) -> String {
    format!("{problem:?} {problem:#?} {}", serde_json::to_string(problem).unwrap())
}

/// Every parameter, header and body field of the operation holds a canary.
fn planted_input<'a>(operation: &Operation, nest: &mut Nest, body: Option<&'a [u8]>) -> Input<'a> {
    let mut input = Input::new();
    for row in operation.path_parameters {
        input = input.path(row.name, &nest.canary());
    }
    for row in operation.query.fields {
        input = input.query(row.name, &nest.canary());
    }
    for row in operation.headers {
        // Half of them cannot be sent, so that these get issues too.
        let ending = if nest.count().is_multiple_of(2) { "\n" } else { "" };
        input = input.header(row.name, &(nest.canary() + ending));
    }
    input = input.path("further", &nest.canary()).query("further", &nest.canary()).header("further", &nest.canary());
    if let Some(body) = body {
        input = input.body(body);
    }
    input
}

/// Every credential, setting and invoker value holds a canary; `ending` follows each of them.
fn planted_context(operation: &Operation, nest: &mut Nest, ending: &str) -> Context {
    let mut context = Context::new("https://bank.example").now_ms(1_711_600_200_000).authorization("1");
    for credential in operation.provider.credentials {
        context = context.credential(credential.name, &(nest.canary() + ending));
    }
    for setting in operation.provider.settings {
        context = context.setting(setting, &(nest.canary() + ending));
    }
    for row in operation.headers {
        let free = row.kind_takes_any_text();
        if let Source::Invoker { key, .. } = row.source {
            let value = if free || !ending.is_empty() { nest.canary() + ending } else { row.sample().to_owned() };
            context = context.invoker(key, &value);
        }
    }
    context
        .override_header("Authorization", &(nest.canary() + ending))
        .override_header("X-Further", &(nest.canary() + ending))
}

/// What the tables say a header takes, in the words of these tests.
trait HeaderRow {
    fn kind_takes_any_text(&self) -> bool;
    fn sample(&self) -> &'static str;
}

impl HeaderRow for ventanilla::contract::Header {
    fn kind_takes_any_text(&self) -> bool {
        matches!(self.kind, ventanilla::contract::Kind::Text { .. })
    }

    fn sample(&self) -> &'static str {
        use ventanilla::contract::{Format, Kind};
        match self.kind {
            Kind::Format(Format::Ip) => "190.85.1.20",
            Kind::Format(Format::Mac) => "00-00-00-00-00-01",
            _ => "2024-03-27",
        }
    }
}

#[test]
fn validate_repeats_no_value() {
    for operation in operations() {
        for form in Form::ALL {
            let mut nest = Nest::new();
            let body = operation.body.map(|shape| nest.body(shape, form));
            let input = planted_input(operation, &mut nest, body.as_deref());
            let verdict = operation.validate(&input, Options::default());
            assert!(!verdict.is_valid(), "{}: nothing was wrong", operation.id);
            nest.none_in(&(shown(operation, &verdict) + &format!("{input:?} {input:#?}")), operation.id);
        }
    }
}

#[test]
fn prepare_repeats_no_value_when_it_refuses() {
    for operation in operations() {
        for (form, ending) in [(Form::Text, "\r\n"), (Form::Nested, "€"), (Form::Listed, "\u{0}")] {
            let mut nest = Nest::new();
            let body = operation.body.map(|shape| nest.body(shape, form));
            let context = planted_context(operation, &mut nest, ending);
            let context =
                context.authorization(&nest.canary()).tx_id_prefix(&nest.canary()).override_method(&nest.canary());
            let input = planted_input(operation, &mut nest, body.as_deref());
            let verdict = operation.prepare(&input, &context).unwrap_err();
            let listed = operation.list_headers(&input.headers, &context).unwrap_err();
            let out = shown(operation, &verdict) + &shown(operation, &listed) + &format!("{context:?} {context:#?}");
            nest.none_in(&out, operation.id);
        }
    }
}

#[test]
fn an_origin_with_credentials_is_not_repeated() {
    for operation in operations() {
        for origin in [
            "https://user:canary-1-yes@bank.example",
            "https://bank.example/canary-1-yes",
            "https://bank.example?k=canary-1-yes",
        ] {
            let context = Context::new(origin);
            let verdict = operation.prepare(&Input::new(), &context).unwrap_err();
            let out = shown(operation, &verdict) + &format!("{context:?}");
            assert!(!out.contains("canary-1-yes"), "{}: {out}", operation.id);
        }
    }
}

#[test]
fn a_context_read_from_json_is_not_repeated() {
    for operation in operations() {
        let mut nest = Nest::new();
        let mut wrong = |key: &str| (key.to_owned(), json!([nest.canary(), { "deep": nest.canary() }]));
        let keys = [
            "origin",
            "basePath",
            "credentials",
            "invoker",
            "now",
            "authorization",
            "locale",
            "overrides",
            "options",
            "further",
        ];
        let members: serde_json::Map<String, Value> = keys.into_iter().map(&mut wrong).collect();
        let context = Context::from_json(&serde_json::to_vec(&members).unwrap(), operation.provider);
        let verdict = operation.prepare(&Input::new(), &context).unwrap_err();
        nest.none_in(&(shown(operation, &verdict) + &format!("{context:?}")), operation.id);
    }
}

#[test]
fn a_prepared_request_holds_the_values_and_shows_none() {
    for operation in operations() {
        let mut nest = Nest::new();
        let body = operation.body.map(|shape| nest.body(shape, Form::Valid));
        let context = planted_context(operation, &mut nest, "");
        let mut input = Input::new();
        for row in operation.path_parameters {
            input = input.path(row.name, &nest.sendable(row));
        }
        for row in operation.query.fields {
            input = input.query(row.name, &nest.sendable(row));
        }
        if let Some(body) = &body {
            input = input.body(body);
        }
        let prepared =
            operation.prepare(&input, &context).unwrap_or_else(|verdict| panic!("{}: {verdict:?}", operation.id));
        let sent: String = prepared.headers().map(|(name, value)| format!("{name}: {value}\n")).collect();
        for credential in
            operation.provider.credentials.iter().filter(|credential| credential.secret && credential.required)
        {
            assert!(sent.contains("canary-"), "{}: {} was not planted", operation.id, credential.name);
        }
        let out = format!("{prepared:?} {prepared:#?} {context:?} {input:?}") + &shown(operation, &prepared.verdict);
        nest.none_in(&out, operation.id);
    }
}

#[test]
fn a_preview_shows_no_secret() {
    for operation in operations() {
        let mut nest = Nest::new();
        let mut context = Context::new("https://bank.example").now_ms(0).authorization("1").preview(true);
        for credential in operation.provider.credentials.iter().filter(|credential| credential.secret) {
            context = context.credential(credential.name, &nest.canary());
        }
        for row in operation.headers {
            if let (false, Source::Invoker { key, .. }) = (row.secret, row.source) {
                context = context.invoker(key, row.sample());
            }
        }
        let body = operation.body.map(|shape| Nest::new().body(shape, Form::Valid));
        let mut input = Input { body: body.as_deref(), ..Input::default() };
        for row in operation.path_parameters {
            input = input.path(row.name, &Nest::new().sendable(row));
        }
        for row in operation.query.fields {
            input = input.query(row.name, &Nest::new().sendable(row));
        }
        let prepared =
            operation.prepare(&input, &context).unwrap_or_else(|verdict| panic!("{}: {verdict:?}", operation.id));
        let sent: String = prepared.headers().map(|(name, value)| format!("{name}: {value}\n")).collect();
        nest.none_in(&sent, operation.id);
    }
}

#[test]
fn failing_replies_are_not_repeated() {
    for operation in operations() {
        for status in [0, 200, 206, 302, 400, 401, 404, 409, 418, 429, 500, 503] {
            let mut nest = Nest::new();
            for body in failures(&mut nest) {
                let reply = Reply { status, retry_after: Some("canary-0-yes \n"), body: &body };
                for (locale, raw) in [(Locale::En, false), (Locale::Es, false), (Locale::Pt, false), (Locale::En, true)]
                {
                    let out = match operation.normalize(&reply, Options { locale, raw, ..Options::default() }) {
                        Err(problem) if raw => format!("{problem:?} {problem:#?}"),
                        Err(problem) => problem_shown(&problem),
                        Ok(success) => format!("{success:?}") + &worded(&success.warnings),
                    };
                    nest.none_in(&format!("{out} {reply:?}"), operation.id);
                    assert!(!out.contains("canary-0-yes"), "{}: {out}", operation.id);
                }
            }
        }
    }
}

#[test]
fn warnings_about_a_successful_reply_repeat_no_value() {
    for operation in operations() {
        let ventanilla::contract::Reply { root: Some(root), .. } = operation.reply else { continue };
        for form in Form::ALL {
            let mut nest = Nest::new();
            let body = nest.reply(root, form);
            let reply = Reply { status: 200, retry_after: None, body: &body };
            match operation.normalize(&reply, Options::default()) {
                Ok(success) => {
                    nest.none_in(&(format!("{success:?} {success:#?}") + &worded(&success.warnings)), operation.id)
                }
                Err(problem) => nest.none_in(&problem_shown(&problem), operation.id),
            }
        }
    }
}

#[test]
fn every_private_field_gets_a_canary() {
    let mut all = 0;
    for operation in operations() {
        let Some(shape) = operation.body else { continue };
        let private = nest::leaves(shape).into_iter().filter(|row| row.privacy != Privacy::Plain).count();
        let mut nest = Nest::new();
        let body = nest.body(shape, Form::Text);
        all += private;
        assert!(nest.count() >= private, "{}: {} of {private}", operation.id, nest.count());
        assert_eq!(String::from_utf8(body).unwrap().matches("canary-").count(), nest.count());
    }
    assert!(all > 0, "no field is private");
}

fn worded(issues: &[Issue]) -> String {
    let mut out = String::new();
    for locale in Locale::ALL {
        out.extend(issues.iter().map(|issue| serde_json::to_string(&issue.worded(locale)).unwrap()));
    }
    out
}
