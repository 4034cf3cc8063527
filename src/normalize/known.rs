//! An accelerator that knows the structure of replies that were normalized before, and what was written of them.
//!
//! It writes data and extra, or says "don't know", never a warning or a problem. Invariant: what it writes is, byte for
//! byte, what the ordinary road writes, which is silent about that reply. Why: what stands between the values (braces,
//! keys, commas, white space, `null`, blank strings) is the same, byte for byte, as in a reply that was a success without
//! a warning, so that the same values are there, and they go to the same places; each value is judged anew by the same
//! functions: whether it is blank, whether its converter has something to remark, whether a verdict or code still means
//! success. Who checks it: `tests/known_replies.rs`, the fuzz target `replies`, and the allocations test, which shows
//! that it is at work.
//!
//! It keeps no value: only keys and punctuation of replies without unknown keys, and how long values were.
//! Memory is bounded: four plans of an operation, each of at most 8 KiB of structure, 8 KiB of output around the values
//! and 256 values, which take up to 120 KiB; a plan of a usual reply takes 15 KiB.

mod cache;
mod learn;
mod path;
mod plan;
mod program;
mod span;
mod template;

use std::cell::{Cell, RefCell};

use super::lesson::Lesson;
use crate::contract::Operation;
use cache::{Cache, Key};

pub(super) use cache::Known;

thread_local! {
    static CACHE: RefCell<Cache> = const { RefCell::new(Cache::NEW) };
    static SWITCHED_OFF: Cell<bool> = const { Cell::new(false) };
}

/// Switches it on or off for this thread, and forgets what it knows. It is on at first.
pub(crate) fn switch(on: bool) {
    SWITCHED_OFF.set(!on);
    CACHE.set(Cache::NEW);
}

/// Writes data and extra of a body with a status of success, if its structure is known.
pub(super) fn write(operation: &Operation, body: &[u8], data: &mut Vec<u8>, extra: &mut Vec<u8>) -> Known {
    if SWITCHED_OFF.get() {
        return Known::Strange { learn: false };
    }
    CACHE.with_borrow_mut(|cache| cache.write(Key::of(operation), body, data, extra))
}

/// Learns from a body of which the ordinary road made `data` and `extra` without a warning.
#[cold]
pub(super) fn learn(operation: &Operation, body: &[u8], lesson: &Lesson<'_>, data: &[u8], extra: &[u8]) {
    if let Some(plan) = learn::plan(operation, body, lesson, data, extra) {
        CACHE.with_borrow_mut(|cache| cache.keep(Key::of(operation), plan));
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use serde_json::Value;

    use super::{CACHE, plan::Plan, switch};
    use crate::contract::bcs::GET_CUSTOMER_LOCATIONS;
    use crate::{Options, Reply};

    const CASE: &str = include_str!("../../tests/cases/bcs/getCustomerLocations/success-source-example.json");

    fn body() -> Value {
        serde_json::from_str::<Value>(CASE).unwrap()["reply"]["body"].clone()
    }

    /// What is asked of each plan after these replies.
    fn learned<T>(status: u16, bodies: &[Value], ask: impl Fn(&Plan) -> T) -> Vec<T> {
        switch(true);
        for body in bodies {
            let body = body.to_string();
            let reply = Reply { status, retry_after: None, body: body.as_bytes() };
            drop(GET_CUSTOMER_LOCATIONS.normalize(&reply, Options::default()));
        }
        CACHE.with_borrow(|cache| cache.plans().map(ask).collect())
    }

    fn values(value: &Value, out: &mut Vec<String>) {
        match value {
            Value::Object(members) => members.values().for_each(|value| values(value, out)),
            Value::Array(items) => items.iter().for_each(|value| values(value, out)),
            scalar => out.push(scalar.as_str().unwrap_or_default().to_owned()),
        }
    }

    #[test]
    fn no_value_is_kept() {
        let mut values_of_body = Vec::new();
        values(&body(), &mut values_of_body);
        values_of_body.retain(|value| value.len() > 3);
        assert!(values_of_body.len() > 30, "{values_of_body:?}");
        let kept = learned(200, &[body(), body(), body()], Plan::kept);
        assert_eq!(kept.len(), 1);
        let kept = String::from_utf8_lossy(&kept[0]).into_owned();
        assert!(kept.contains("emailFromInfo") && kept.contains("\"emails\""), "{kept}");
        for value in values_of_body {
            assert!(!kept.contains(&value), "{value} in {kept}");
        }
    }

    #[test]
    fn only_silent_successes_are_learned() {
        let count = |status: u16, change: fn(&mut Value)| {
            let mut body = body();
            change(&mut body);
            learned(status, &[body.clone(), body], |_| ()).len()
        };
        assert_eq!(count(200, |_| ()), 1);
        assert_eq!(count(201, |_| ()), 1);
        assert_eq!(count(400, |_| ()), 0);
        assert_eq!(count(200, |body| body["govIssueIdent"]["somethingElse"] = "x".into()), 0);
        assert_eq!(count(200, |body| body["responseType"]["value"] = "ER".into()), 0);
        assert_eq!(count(200, |body| body["govIssueIdent"]["postAddr"][0]["upDt"] = "01/02/2023".into()), 0);
        assert_eq!(
            count(200, |body| body["govIssueIdent"]["postAddr"] =
                vec![body["govIssueIdent"]["postAddr"][0].clone(); 50].into()),
            0
        );
    }

    /// The header of this file says how much it takes.
    #[test]
    fn plans_are_few_and_bounded() {
        let usual = learned(200, &[body(), body(), body(), body()], Plan::size)[0];
        assert!(usual <= 20 * 1024, "{usual} bytes");
        let bodies: Vec<Value> = (0..200)
            .map(|index| {
                let mut body = body();
                let emails: Vec<Value> = (0..index % 100)
                    .map(|index| serde_json::json!({ "idItem": index.to_string(), "condition": "V" }))
                    .collect();
                body["govIssueIdent"]["emailFromInfo"] = emails.into();
                body
            })
            .collect();
        let sizes = learned(200, &bodies, Plan::size);
        assert!(sizes.len() == 4 && sizes.iter().all(|size| *size <= 120 * 1024), "{sizes:?} bytes");
    }

    #[test]
    fn what_is_switched_off_forgets() {
        assert_eq!(learned(200, &[body()], |_| ()).len(), 1);
        switch(false);
        let text = body().to_string();
        let reply = Reply { status: 200, retry_after: None, body: text.as_bytes() };
        assert!(GET_CUSTOMER_LOCATIONS.normalize(&reply, Options::default()).is_ok());
        assert_eq!(CACHE.with_borrow(|cache| cache.plans().count()), 0);
    }
}
