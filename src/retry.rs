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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{bcs, masstack};

    fn attempt(number: u32, status: Option<u16>, retry_after_ms: Option<f64>) -> Attempt {
        Attempt { number, category: Category::Upstream, status, retry_after_ms }
    }

    #[test]
    fn only_what_reads_is_sent_again_and_only_after_what_may_pass() {
        let read = &bcs::GET_PILA;
        for (status, expected) in [
            (None, true),
            (Some(501), false),
            (Some(502), true),
            (Some(504), true),
            (Some(505), false),
            (Some(200), false),
        ] {
            assert_eq!(delay(read, attempt(1, status, None), 0.5).is_some(), expected, "{status:?}");
            assert_eq!(delay(&masstack::UPDATE_PAYMENT_METHOD, attempt(1, status, None), 0.5), None, "{status:?}");
        }
        for category in Category::ALL {
            let expected = matches!(category, Category::Upstream | Category::Timeout);
            assert_eq!(
                delay(read, Attempt { category, ..attempt(1, None, None) }, 0.5).is_some(),
                expected,
                "{category:?}"
            );
        }
    }

    #[test]
    fn each_wait_may_be_twice_as_long_as_the_one_before_up_to_a_bound() {
        for (number, random, expected) in [
            (0, 1.0, 200.0),
            (1, 1.0, 200.0),
            (2, 1.0, 400.0),
            (3, 0.25, 200.0),
            (5, 1.0, 3_200.0),
            (6, 1.0, 5_000.0),
            (u32::MAX, 1.0, 5_000.0),
            (4, 0.0, 0.0),
            (4, -1.0, 0.0),
            (1, 7.0, 200.0),
        ] {
            assert_eq!(
                delay(&bcs::GET_PILA, attempt(number, Some(503), None), random),
                Some(expected),
                "{number} {random}"
            );
        }
    }

    #[test]
    fn what_a_provider_asks_for_is_waited_for_unless_it_is_too_long() {
        for (asked, expected) in [
            (1_000.0, Some(1_000.0)),
            (50.0, Some(100.0)),
            (0.0, Some(100.0)),
            (30_000.0, Some(30_000.0)),
            (30_001.0, None),
            (-1.0, Some(100.0)),
            (f64::INFINITY, Some(100.0)),
            (f64::NAN, Some(100.0)),
        ] {
            assert_eq!(delay(&bcs::GET_PILA, attempt(1, Some(503), Some(asked)), 0.5), expected, "{asked}");
        }
    }
}
