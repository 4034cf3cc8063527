//! `call`: prepare, fetch and normalize in one go, for Rust front ends compiled to wasm.
//!
//! Every attempt is prepared anew with a number of its own, bounded in time and size, and ends in an
//! outcome: a fault of the network is a problem like any other. Dropping the future ends the request.

mod exchange;

use gloo_timers::future::TimeoutFuture;

use crate::context::Context;
use crate::contract::{Category, Operation};
use crate::input::Input;
use crate::message::Locale;
use crate::normalize::Success;
use crate::prepare::Prepared;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::retry::{self, Attempt};
use crate::validate::Options;
use exchange::{Fault, Limits};

/// Settings of [`call`].
#[derive(Debug, Clone, Copy)]
pub struct CallOptions {
    /// Language of the texts; `None`: the context's.
    pub locale: Option<Locale>,
    /// Longest time for one attempt, in milliseconds.
    pub timeout_ms: u32,
    /// Most attempts after the first one; only operations that change nothing have any (decision 41).
    pub retries: u32,
    /// Largest reply in bytes.
    pub max_reply_bytes: usize,
}

impl Default for CallOptions {
    fn default() -> CallOptions {
        CallOptions { locale: None, timeout_ms: 10_000, retries: 2, max_reply_bytes: 8 << 20 }
    }
}

/// Calls the operation at its provider.
///
/// `context` is asked for every attempt, from 1 on, and gives each its own authorization number: a
/// TxId is sent once only (decision 3). The present moment is filled in where it gives none.
pub async fn call(
    operation: &Operation,
    input: &Input<'_>,
    mut context: impl FnMut(u32) -> Context,
    options: CallOptions,
) -> Result<Success, Box<Problem>> {
    let mut number = 1;
    let mut sent: Vec<String> = Vec::new();
    let mut failed: Option<Box<Problem>> = None;
    loop {
        let mut context = context(number);
        context.now_ms.get_or_insert(js_sys::Date::now() as i64);
        let locale = options.locale.unwrap_or(context.locale);
        let refused = |issues: &[_]| Box::new(Problem::of_issues(operation, issues, locale));
        let prepared = operation.prepare(input, &context).map_err(|verdict| refused(&verdict.issues))?;
        match failed.take() {
            Some(problem) if prepared.tx_id.as_ref().is_some_and(|tx_id| sent.contains(tx_id)) => return Err(problem),
            _ => sent.extend(prepared.tx_id.clone()),
        }
        let ended = attempt(operation, input, &prepared, options, locale).await;
        let Err((problem, wait)) = ended else { return ended.map_err(|(problem, _)| problem) };
        let category = Category::named(problem.category).unwrap_or(Category::Unknown);
        let status = problem.provider.as_ref().and_then(|provider| provider.status);
        let made = Attempt { number, category, status, retry_after_ms: wait.asked };
        let delay = match wait.useless || number > options.retries {
            true => None,
            false => retry::delay(operation, made, js_sys::Math::random()),
        };
        let Some(delay) = delay else { return Err(problem) };
        TimeoutFuture::new(delay as u32).await;
        failed = Some(problem);
        number += 1;
    }
}

/// What a failed attempt says of a next one.
#[derive(Default)]
struct Wait {
    /// There was an answer, and another attempt would get the same.
    useless: bool,
    /// Milliseconds the provider asks to wait.
    asked: Option<f64>,
}

async fn attempt(
    operation: &Operation,
    input: &Input<'_>,
    prepared: &Prepared,
    options: CallOptions,
    locale: Locale,
) -> Result<Success, (Box<Problem>, Wait)> {
    let limits = Limits { timeout_ms: options.timeout_ms, reply_bytes: options.max_reply_bytes };
    let answer = exchange::exchange(prepared, prepared.body(input.body), limits).await.map_err(|fault| {
        let category = match fault {
            Fault::Timeout => Category::Timeout,
            Fault::Unsent => Category::Internal,
            Fault::Network | Fault::Useless => Category::Upstream,
        };
        let useless = matches!(fault, Fault::Useless | Fault::Unsent);
        (Box::new(Problem::new(category, Some(operation), locale)), Wait { useless, asked: None })
    })?;
    let reply = Reply { status: answer.status, retry_after: answer.retry_after.as_deref(), body: &answer.body };
    match operation.normalize(&reply, Options { locale, ..Options::default() }) {
        Ok(mut success) => {
            success.warnings.splice(0..0, prepared.verdict.warnings.iter().cloned());
            Ok(success)
        }
        Err(problem) => {
            let asked = answer.retry_after.as_deref().and_then(milliseconds);
            Err((problem, Wait { useless: false, asked }))
        }
    }
}

/// `Retry-After` as RFC 9110 has it: seconds, or a date.
fn milliseconds(retry_after: &str) -> Option<f64> {
    let text = retry_after.trim();
    let wait = match text.bytes().all(|byte| byte.is_ascii_digit()) {
        true => text.parse::<u32>().ok().map(|seconds| f64::from(seconds) * 1000.0)?,
        false => js_sys::Date::parse(text) - js_sys::Date::now(),
    };
    (wait >= 0.0).then_some(wait)
}
