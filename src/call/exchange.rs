//! One request and its reply: bounded in time and size, whatever the runtime's `fetch` does.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;

use futures_util::FutureExt;
use gloo_net::http::{Method, RequestBuilder, Response};
use gloo_timers::future::TimeoutFuture;
use js_sys::{Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    AbortController, AbortSignal, ReadableStream, ReadableStreamDefaultReader, ReferrerPolicy, RequestCache,
    RequestCredentials, RequestRedirect,
};

use super::wish::Wish;
use crate::prepare::Prepared;

/// How long and how large.
pub(super) struct Limits {
    pub(super) timeout_ms: u32,
    pub(super) reply_bytes: usize,
}

/// What came back.
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) retry_after: Option<String>,
    pub(super) body: Vec<u8>,
}

/// Why nothing came back that could be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// The time was up.
    Timeout,
    /// The caller gave up.
    Cancelled,
    /// The request or the reply was broken off.
    Network,
    /// There was a reply, too large or hidden by the browser; the next one would be no other.
    Useless,
    /// This runtime cannot make such a request.
    Unsent,
}

impl From<JsValue> for Fault {
    fn from(_: JsValue) -> Fault {
        Fault::Network
    }
}

pub(super) async fn exchange(
    prepared: &Prepared,
    body: Option<&[u8]>,
    limits: Limits,
    fetch: Option<&Function>,
    wish: &Wish,
) -> Result<Answer, Fault> {
    let global = || global("fetch")?.dyn_into::<Function>().ok();
    let fetch = fetch.cloned().or_else(global).ok_or(Fault::Unsent)?;
    let abort = Abort(AbortController::new().map_err(|_| Fault::Unsent)?);
    let request = request(prepared, body, &abort.0.signal()).ok_or(Fault::Unsent)?;
    let work = async {
        let response = Response::from(send(&fetch, &request).await?);
        // A browser hides where a redirect leads: there is nothing to normalize (decision 42).
        if response.status() == 0 {
            return Err(Fault::Useless);
        }
        let retry_after = response.headers().get("retry-after");
        let body = read(response.body(), limits.reply_bytes).await?;
        Ok(Answer { status: response.status(), retry_after, body })
    };
    let in_time = within(limits.timeout_ms, work);
    wish.unless_told(in_time).await.unwrap_or(Some(Err(Fault::Cancelled))).unwrap_or(Err(Fault::Timeout))
}

/// Ends the request when it is dropped: on a timeout, or with the whole call.
struct Abort(AbortController);

impl Drop for Abort {
    fn drop(&mut self) {
        self.0.abort();
    }
}

fn request(prepared: &Prepared, body: Option<&[u8]>, signal: &AbortSignal) -> Option<web_sys::Request> {
    let method = Method::from_bytes(prepared.method.as_bytes()).ok()?;
    let mut request = RequestBuilder::new(&prepared.url).method(method).redirect(RequestRedirect::Manual);
    if knows("credentials") {
        request = request.credentials(RequestCredentials::Omit);
    }
    if knows("cache") {
        request = request.cache(RequestCache::NoStore);
    }
    if knows("referrerPolicy") {
        request = request.referrer_policy(ReferrerPolicy::NoReferrer);
    }
    for (name, value) in prepared.headers() {
        request = request.header(name, value);
    }
    let request = request.abort_signal(Some(signal));
    let built = match body {
        Some(body) => request.body(Uint8Array::from(body)),
        None => request.build(),
    };
    built.ok().map(web_sys::Request::from)
}

/// Whether this runtime's `Request` has the option: workerd refuses those it does not (decision 42).
fn knows(option: &str) -> bool {
    let prototype = global("Request").and_then(|request| Reflect::get(&request, &JsValue::from_str("prototype")).ok());
    prototype.is_some_and(|prototype| Reflect::has(&prototype, &JsValue::from_str(option)).unwrap_or_default())
}

/// Not gloo-net's own `send`, which panics where a fetch rejects with anything but an error.
async fn send(fetch: &Function, request: &web_sys::Request) -> Result<web_sys::Response, Fault> {
    let promise: Promise = Promise::resolve(&fetch.call1(&js_sys::global(), request)?);
    Ok(JsFuture::from(promise).await?.dyn_into()?)
}

pub(super) fn global(name: &str) -> Option<JsValue> {
    Reflect::get(&js_sys::global(), &JsValue::from_str(name)).ok()
}

async fn read(stream: Option<ReadableStream>, limit: usize) -> Result<Vec<u8>, Fault> {
    let mut bytes = Vec::new();
    let Some(stream) = stream else { return Ok(bytes) };
    let reader = ReadableStreamDefaultReader::new(&stream)?;
    loop {
        let part = JsFuture::from(reader.read()).await?;
        if Reflect::get(&part, &JsValue::from_str("done"))?.is_truthy() {
            return Ok(bytes);
        }
        let part: Option<Uint8Array> = Reflect::get(&part, &JsValue::from_str("value"))?.dyn_into().ok();
        let Some(part) = part.filter(|part| part.length() as usize <= limit - bytes.len()) else {
            // Not waited for: a peer that never stops sending may not stop here either.
            spawn_local(JsFuture::from(reader.cancel()).map(drop));
            return Err(Fault::Useless);
        };
        let length = part.length() as usize;
        let start = bytes.len();
        bytes.resize(start + length, 0);
        if let Some(free) = bytes.get_mut(start..) {
            part.copy_to(free);
        }
    }
}

/// The work's outcome; `None` where the time is up first, even if the work never ends.
async fn within<T>(milliseconds: u32, work: impl Future<Output = T>) -> Option<T> {
    // Timers count in 31 bits and fire at once beyond.
    let mut timer = pin!(TimeoutFuture::new(milliseconds.min(i32::MAX as u32)));
    let mut work = pin!(work);
    poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(done) => Poll::Ready(Some(done)),
        Poll::Pending => timer.as_mut().poll(context).map(|()| None),
    })
    .await
}
