//! Whether and when a call may be sent again: pure, the randomness comes in.

use crate::contract::{Category, Effect, Operation};

/// First delay before doubling, in milliseconds.
const BASE_MS: f64 = 200.0;
/// Longest own delay, in milliseconds.
const CAP_MS: f64 = 5_000.0;
/// Longest `Retry-After` that is waited for, in milliseconds.
const PATIENCE_MS: f64 = 30_000.0;

/// What came of an attempt.
#[derive(Debug, Clone, Copy)]
pub struct Attempt {
    /// 1 for the first.
    pub number: u32,
    /// The category of its problem.
    pub category: Category,
    /// HTTP status of the reply; `None`: there was none.
    pub status: Option<u16>,
    /// `Retry-After`, in milliseconds.
    pub retry_after_ms: Option<f64>,
}

/// Milliseconds to wait before the next attempt, or `None` to stop.
///
/// Only operations that change nothing, and only after a network fault or a 502, 503 or 504
/// (decisions 40 and 41). Exponential backoff with full jitter: `random` is in 0..1.
pub fn delay(operation: &Operation, attempt: Attempt, random: f64) -> Option<f64> {
    let passing = match attempt.status {
        None => matches!(attempt.category, Category::Upstream | Category::Timeout),
        Some(status) => matches!(status, 502..=504),
    };
    if operation.effect != Effect::Read || !passing {
        return None;
    }
    let ceiling = (BASE_MS * 2f64.powi(attempt.number.clamp(1, 16) as i32 - 1)).min(CAP_MS);
    let own = ceiling * random.clamp(0.0, 1.0);
    match attempt.retry_after_ms.filter(|wait| wait.is_finite() && *wait >= 0.0) {
        Some(wait) if wait > PATIENCE_MS => None,
        Some(wait) => Some(wait.max(own)),
        None => Some(own),
    }
}
