//! What the caller brings for each attempt: numbers and credentials, fetched when they are needed.

use std::cell::RefCell;
use std::error::Error;
use std::fmt;
use std::future::Future;
use std::rc::Rc;

use futures_util::FutureExt;
use futures_util::future::{LocalBoxFuture, Shared, WeakShared};

use super::exchange::global;
use crate::contract::Operation;

/// What a function of the caller's failed with.
pub type SourceFault = Box<dyn Error>;

/// Credentials: their names in the provider's table, and their values.
pub type Secrets = Vec<(String, String)>;

type Coming<T> = LocalBoxFuture<'static, Result<T, SourceFault>>;
type Drawing = dyn Fn(&'static str, i64) -> Coming<String>;
type Fetching = dyn Fn(Reason) -> Coming<Secrets>;
type Flight = LocalBoxFuture<'static, Option<Secrets>>;

/// A source of authorization numbers that never gives one twice on the same day in Bogotá (decision 3).
#[derive(Clone)]
pub struct Sequence(Rc<Drawing>);

impl Sequence {
    /// `next` is given the operation's id and the moment in milliseconds since 1970.
    pub fn new<F, R>(next: F) -> Sequence
    where
        F: Fn(&'static str, i64) -> R + 'static,
        R: Future<Output = Result<String, SourceFault>> + 'static,
    {
        Sequence(Rc::new(move |operation, now_ms| next(operation, now_ms).boxed_local()))
    }

    pub(super) async fn next(&self, operation: &Operation, now_ms: i64) -> Result<String, SourceFault> {
        (self.0)(operation.id, now_ms).await
    }
}

/// Why credentials are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// A call begins: those at hand will do.
    First,
    /// The provider has refused them.
    Expired,
}

/// A source of credentials. Calls with clones of it that meet an expired token at the same time fetch one new token together.
#[derive(Clone)]
pub struct Credentials {
    fetch: Rc<Fetching>,
    flight: Rc<RefCell<Option<WeakShared<Flight>>>>,
}

impl Credentials {
    /// `fetch` is asked at the start of every call, and once more where the provider refuses what it gave.
    pub fn new<F, R>(fetch: F) -> Credentials
    where
        F: Fn(Reason) -> R + 'static,
        R: Future<Output = Result<Secrets, SourceFault>> + 'static,
    {
        Credentials { fetch: Rc::new(move |reason| fetch(reason).boxed_local()), flight: Rc::default() }
    }

    pub(super) async fn first(&self) -> Result<Secrets, SourceFault> {
        (self.fetch)(Reason::First).await
    }

    /// Fresh ones, or `None` where the caller's function failed: the refusal is the outcome then.
    pub(super) async fn refreshed(&self) -> Option<Secrets> {
        if !may_share() {
            return (self.fetch)(Reason::Expired).await.ok();
        }
        self.shared_flight().await
    }

    fn shared_flight(&self) -> Shared<Flight> {
        let mut flight = self.flight.borrow_mut();
        // One that has landed serves nobody any more: its token may be the one that was refused.
        let running = flight.as_ref().and_then(WeakShared::upgrade).filter(|flight| flight.peek().is_none());
        running.unwrap_or_else(|| {
            let fresh = (self.fetch)(Reason::Expired).map(Result::ok).boxed_local().shared();
            *flight = fresh.downgrade();
            fresh
        })
    }
}

/// Not in workerd and its like: there a request may not wait for what another request has begun.
fn may_share() -> bool {
    !["WebSocketPair", "EdgeRuntime"].iter().any(|mark| global(mark).is_some_and(|value| !value.is_undefined()))
}

/// What it gives is secret.
impl fmt::Debug for Credentials {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Credentials").finish_non_exhaustive()
    }
}

impl fmt::Debug for Sequence {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Sequence").finish_non_exhaustive()
    }
}
