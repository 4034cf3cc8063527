//! `call`: prepare, fetch and normalize in one go, for Rust front ends compiled to wasm.
//!
//! Every attempt is prepared anew with a number of its own, bounded in time and size, and ends in an
//! outcome: a fault of the network is a problem like any other. Dropping the future ends the request.

mod exchange;
mod source;
mod wish;

use gloo_timers::future::TimeoutFuture;
use js_sys::Function;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;
pub use web_sys::AbortSignal;

use crate::context::{Context, Named};
use crate::contract::{Category, Operation};
use crate::input::Input;
use crate::issue::Issue;
use crate::message::Locale;
use crate::normalize::Success;
use crate::prepare::Prepared;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::retry::{self, Attempt};
use crate::validate::Options;
use exchange::{Fault, Limits};
pub use source::{Credentials, Reason, Secrets, Sequence, SourceFault};
use wish::Wish;

/// Settings of [`call`].
#[derive(Debug, Clone)]
pub struct CallOptions {
    /// Takes a `Request` and promises a `Response`; `None`: the runtime's own `fetch`.
    pub fetch: Option<Function>,
    /// Gives up: the outcome is a problem of category `cancelled`.
    pub signal: Option<AbortSignal>,
    /// Longest time for one attempt, in milliseconds.
    pub timeout_ms: u32,
    /// Most attempts after the first one; only operations that change nothing have any (decision 41).
    pub retries: u32,
    /// Where authorization numbers come from; `None`: the context has the only one.
    pub sequence: Option<Sequence>,
    /// Where credentials come from, instead of the context's; fetched anew once where the provider refuses them.
    pub credentials: Option<Credentials>,
    /// Largest reply in bytes.
    pub max_reply_bytes: usize,
    /// Spreads retries: a number from 0 to 1.
    pub random: fn() -> f64,
}

impl Default for CallOptions {
    fn default() -> CallOptions {
        CallOptions {
            fetch: None,
            signal: None,
            timeout_ms: 10_000,
            retries: 2,
            sequence: None,
            credentials: None,
            max_reply_bytes: 8 << 20,
            random: js_sys::Math::random,
        }
    }
}

/// What became of a call.
#[derive(Debug)]
pub struct Called {
    /// What the last attempt ended in.
    pub result: Result<Success, Box<Problem>>,
    /// Why input or context were refused: then the result is a problem of category `validation`.
    pub issues: Vec<Issue>,
    /// Everything that was sent, in order.
    pub attempts: Vec<Sent>,
}

impl Called {
    /// The transaction id that was sent last.
    pub fn tx_id(&self) -> Option<&str> {
        self.attempts.last()?.tx_id.as_deref()
    }

    /// The outcome for JavaScript, as the npm package tells it: `{ ok: true, data, extra }` or `{ ok: false, problem }`.
    ///
    /// The error is JavaScript's own: there is none unless the runtime runs out of memory.
    pub fn to_js(&self) -> Result<JsValue, JsValue> {
        match &self.result {
            Ok(success) => {
                let parts = [b"{\"ok\":true,\"data\":", &*success.data, b",\"extra\":", &*success.extra, b"}"];
                js_sys::JSON::parse(&String::from_utf8_lossy(&parts.concat()))
            }
            Err(problem) => Ok(Failed { ok: false, problem }.serialize(&Serializer::json_compatible())?),
        }
    }
}

#[derive(Serialize)]
struct Failed<'p> {
    ok: bool,
    problem: &'p Problem,
}

/// One request that was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// Its transaction id.
    pub tx_id: Option<String>,
    /// HTTP status of its reply; `None`: there was none.
    pub status: Option<u16>,
    /// The category of its problem; `None`: it succeeded.
    pub category: Option<&'static str>,
}

/// Calls the operation at its provider.
///
/// The present moment is filled in where the context gives none. The error is the caller's own: what the first
/// credentials or the first number failed with, before anything was sent.
pub async fn call(
    operation: &Operation,
    input: &Input<'_>,
    context: &Context,
    options: &CallOptions,
) -> Result<Called, SourceFault> {
    let sequence = options.sequence.as_ref().filter(|_| operation.uses_authorization());
    let wish = Wish::of(options.signal.as_ref());
    let call = Call { operation, input, options, sequence, wish, locale: context.terms.locale };
    if call.wish.is_told() {
        return Ok(call.unsent().after(Vec::new()));
    }
    if sequence.is_some() || options.credentials.is_some() {
        // No token is fetched and no number drawn for what cannot be sent.
        let verdict = operation.validate(input, Options { locale: call.locale, ..Options::default() });
        if !verdict.is_valid() {
            return Ok(call.refused(verdict.issues).after(Vec::new()));
        }
    }
    let mut context = context.clone();
    if let Some(source) = &options.credentials {
        context.terms.credentials = named(source.first().await?);
    }
    call.attempts(context).await
}

/// What stays the same from attempt to attempt.
struct Call<'c> {
    operation: &'c Operation,
    input: &'c Input<'c>,
    options: &'c CallOptions,
    sequence: Option<&'c Sequence>,
    wish: Wish,
    locale: Locale,
}

/// What an attempt came to.
struct Ended {
    result: Result<Success, Box<Problem>>,
    issues: Vec<Issue>,
    sent: Option<Sent>,
    /// Whether another attempt makes sense and is allowed to be sent.
    repeatable: bool,
    /// Milliseconds the provider asks to wait.
    asked: Option<f64>,
}

impl Ended {
    fn after(self, mut attempts: Vec<Sent>) -> Called {
        attempts.extend(self.sent);
        Called { result: self.result, issues: self.issues, attempts }
    }
}

impl Call<'_> {
    async fn attempts(&self, mut context: Context) -> Result<Called, SourceFault> {
        let mut attempts: Vec<Sent> = Vec::new();
        let mut last: Option<Box<Problem>> = None;
        let mut refreshable = self.options.credentials.as_ref();
        let mut retries = 0;
        loop {
            let attempt = match self.numbered(&context).await {
                Ok(attempt) => attempt,
                // What has been sent has an outcome, and the caller needs that more than this fault.
                Err(fault) => return last.map(|problem| self.ended(Err(problem)).after(attempts)).ok_or(fault),
            };
            let mut ended = self.attempt(&attempt).await;
            let Err(problem) = &ended.result else { return Ok(ended.after(attempts)) };
            let refused = problem.category == Category::Authentication.name() && ended.sent.is_some();
            if let Some(source) = refreshable.take_if(|_| refused) {
                // Asked for even where this call ends here: the next one shall not meet the same refusal.
                let fresh = source.refreshed().await;
                let (Some(fresh), true) = (fresh, ended.repeatable) else { return Ok(ended.after(attempts)) };
                context.terms.credentials = named(fresh);
            } else {
                let delay =
                    if ended.repeatable && retries < self.options.retries { self.delay(&ended, retries) } else { None };
                let Some(delay) = delay else { return Ok(ended.after(attempts)) };
                if !self.slept(delay).await {
                    ended.result = Err(self.problem(Category::Cancelled));
                    return Ok(ended.after(attempts));
                }
                retries += 1;
            }
            attempts.extend(ended.sent);
            last = ended.result.err();
        }
    }

    /// The context with what is this attempt's own.
    async fn numbered(&self, context: &Context) -> Result<Context, SourceFault> {
        let now_ms = context.terms.now_ms.unwrap_or_else(|| js_sys::Date::now() as i64);
        let mut context = context.clone().now_ms(now_ms);
        if let Some(sequence) = self.sequence {
            context.terms.authorization = Some(sequence.next(self.operation, now_ms).await?.into());
        }
        Ok(context)
    }

    async fn attempt(&self, context: &Context) -> Ended {
        let prepared = match self.operation.prepare(self.input, context) {
            Ok(prepared) => prepared,
            Err(verdict) => return self.refused(verdict.issues),
        };
        let limits = Limits { timeout_ms: self.options.timeout_ms, reply_bytes: self.options.max_reply_bytes };
        if self.wish.is_told() {
            return self.unsent();
        }
        let body = prepared.body(self.input.body);
        let answer = exchange::exchange(&prepared, body, limits, self.options.fetch.as_ref(), &self.wish).await;
        let (result, useless, asked) = match answer {
            Ok(answer) => {
                let retry_after = answer.retry_after.as_deref();
                let reply = Reply { status: answer.status, retry_after, body: &answer.body };
                (self.normalized(&prepared, &reply), false, retry_after.and_then(milliseconds))
            }
            Err(fault) => (Err(self.problem(category(fault))), matches!(fault, Fault::Useless | Fault::Unsent), None),
        };
        // A transaction id may be sent once only (decision 3).
        let sendable = prepared.tx_id.is_none() || self.sequence.is_some();
        let sent = Sent {
            tx_id: prepared.tx_id,
            status: status(&result),
            category: result.as_ref().err().map(|problem| problem.category),
        };
        Ended { result, issues: Vec::new(), sent: Some(sent), repeatable: sendable && !useless, asked }
    }

    fn normalized(&self, prepared: &Prepared, reply: &Reply<'_>) -> Result<Success, Box<Problem>> {
        let mut success = self.operation.normalize(reply, Options { locale: self.locale, ..Options::default() })?;
        success.warnings.splice(0..0, prepared.verdict.warnings.iter().cloned());
        Ok(success)
    }

    fn delay(&self, ended: &Ended, retries: u32) -> Option<f64> {
        let problem = ended.result.as_ref().err()?;
        let category = Category::named(problem.category).unwrap_or(Category::Unknown);
        let made =
            Attempt { number: retries + 1, category, status: status(&ended.result), retry_after_ms: ended.asked };
        retry::delay(self.operation, made, (self.options.random)())
    }

    /// False where the caller gave up meanwhile.
    async fn slept(&self, milliseconds: f64) -> bool {
        self.wish.unless_told(TimeoutFuture::new(milliseconds as u32)).await.is_some()
    }

    /// A request that was refused before anything was sent.
    fn refused(&self, issues: Vec<Issue>) -> Ended {
        let problem = Box::new(Problem::of_issues(self.operation, &issues, self.locale));
        Ended { issues, ..self.ended(Err(problem)) }
    }

    /// What was never sent has changed nothing.
    fn unsent(&self) -> Ended {
        let mut problem = self.problem(Category::Cancelled);
        problem.outcome_unknown = false;
        self.ended(Err(problem))
    }

    /// Without another request.
    fn ended(&self, result: Result<Success, Box<Problem>>) -> Ended {
        Ended { result, issues: Vec::new(), sent: None, repeatable: false, asked: None }
    }

    fn problem(&self, category: Category) -> Box<Problem> {
        Box::new(Problem::new(category, Some(self.operation), self.locale))
    }
}

fn category(fault: Fault) -> Category {
    match fault {
        Fault::Timeout => Category::Timeout,
        Fault::Cancelled => Category::Cancelled,
        Fault::Unsent => Category::Internal,
        Fault::Network | Fault::Useless => Category::Upstream,
    }
}

fn status(result: &Result<Success, Box<Problem>>) -> Option<u16> {
    match result {
        Ok(success) => Some(success.meta.status),
        Err(problem) => problem.provider.as_ref().and_then(|provider| provider.status),
    }
}

/// `Retry-After` as RFC 9110 has it: seconds, or a date by the clock on the wall, whatever moment the request was made for.
fn milliseconds(retry_after: &str) -> Option<f64> {
    let text = retry_after.trim();
    let wait = match !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // More digits than a number has are a long time, not no time.
        true => (text.parse::<f64>().ok()? * 1000.0).min(f64::MAX),
        false => js_sys::Date::parse(text) - js_sys::Date::now(),
    };
    (wait >= 0.0).then_some(wait)
}

fn named(secrets: Secrets) -> Named<'static> {
    secrets.into_iter().map(|(name, value)| (name.into(), value.into())).collect()
}
