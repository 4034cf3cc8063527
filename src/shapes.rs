//! The shape cache: an accelerator that knows the structure of bodies in which nothing was found but in single texts.
//!
//! It answers "clean", "clean but for these texts" or "don't know", never an issue. Invariant: it says clean of a document only
//! if the walk with [`Collect`](crate::validate::Collect) finds nothing in it, and clean but for texts only if the walk finds
//! what it says of these texts. Why: what stands between the values (braces, keys, commas, white space, `null`, `""`) is the
//! same, byte for byte, as in a document that was clean so far, so keys, nesting, presence, duplicates and depth are the same;
//! every other value is judged by its row and the rules by theirs, each time.
//! Who checks it: `tests/shapes.rs`, the fuzz target `shapes`, and the allocations test, which shows that it is at work.
//!
//! It keeps no value: only keys, punctuation and pointers of what is clean, without unknown keys, and how long values were (of
//! numbers, where the point stood). Memory is bounded: of a body four shapes as a whole and four by their items, and four of the items
//! of each list; each has at most 6 KiB of structure and takes at most 50 KiB, a body of 2 KB 13 KiB.

mod cache;
mod form;
mod key;
mod leaf;
mod learn;
mod ruled;
mod scan;
mod step;
mod tape;

use std::cell::{Cell, RefCell};

use crate::contract::{Array, Field, Shape};
use crate::walk;
use cache::{Cache, Known};
use key::Key;
use learn::{LARGEST_WHOLE, Learn};

thread_local! {
    static CACHE: RefCell<Cache> = RefCell::new(Cache::default());
    static SWITCHED_OFF: Cell<bool> = const { Cell::new(false) };
}

/// Switches it on or off for this thread, and forgets what it knows. It is on at first.
pub(crate) fn switch(on: bool) {
    SWITCHED_OFF.set(!on);
    CACHE.with_borrow_mut(|cache| *cache = Cache::default());
}

/// Whether an encoded document of this shape is known to be clean.
pub(crate) fn is_clean(bytes: &[u8], shape: &'static Shape) -> bool {
    !SWITCHED_OFF.get() && is_known(bytes, shape, CACHE.with_borrow(|cache| cache.knows(bytes, shape)))
}

/// Whether a document of this shape is known to be clean but for some texts, which `judge` gets: the row of each, where it
/// begins, and the pointer to it.
pub(crate) fn is_clean_but(
    bytes: &[u8],
    shape: &'static Shape,
    judge: impl FnOnce(&[(&'static Field, usize, &str)]),
) -> bool {
    if SWITCHED_OFF.get() {
        return false;
    }
    let known = CACHE.with_borrow(|cache| {
        let (known, doubts) = cache.knows_but(bytes, shape)?;
        judge(&doubts);
        Some(known)
    });
    is_known(bytes, shape, known)
}

/// Whether a document is known; if only by its items, it may be worth being learned as a whole.
fn is_known(bytes: &[u8], shape: &'static Shape, known: Option<Known>) -> bool {
    if known == Some(Known::ByItems)
        && bytes.len() <= LARGEST_WHOLE
        && CACHE.with_borrow_mut(|cache| cache.is_worth_learning_whole(shape))
    {
        write_down(bytes, shape);
    }
    known.is_some()
}

/// Where the item that begins here ends, if it is known to be clean.
pub(crate) fn clean_item(bytes: &[u8], start: usize, array: &'static Array) -> Option<usize> {
    if SWITCHED_OFF.get() {
        return None;
    }
    CACHE.with_borrow(|cache| cache.end(Key::of_item(array), bytes, start))
}

/// Learns the shape of a document that the walk found clean, and of the clean items of any document that it could read, unless
/// shapes change too often to be worth it.
pub(crate) fn learn(bytes: &[u8], shape: &'static Shape) {
    if SWITCHED_OFF.get() || !CACHE.with_borrow_mut(|cache| cache.is_worth_learning(shape)) {
        return;
    }
    write_down(bytes, shape);
}

fn write_down(bytes: &[u8], shape: &'static Shape) {
    let mut learn = Learn::new(bytes, shape);
    if walk::request(bytes, shape, &mut learn).is_ok() {
        CACHE.with_borrow_mut(|cache| learn.tapes().for_each(|(key, tape)| cache.keep(key, tape)));
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]
mod tests {
    use super::{CACHE, Cache};
    use crate::contract::Kind;
    use crate::contract::bcs::{SYNC_DATA, SYNC_DATA_FILE};
    use crate::{Input, Options};

    /// An encoded document's places are places in its own bytes, not in those of the body around it.
    #[test]
    fn of_a_file_the_structure_of_its_document_is_learned() {
        CACHE.with_borrow_mut(|cache| *cache = Cache::default());
        let case = include_str!("../tests/cases/bcs/syncDataFile/valid.json");
        let case: serde_json::Value = serde_json::from_str(case).unwrap();
        let body = case["input"]["body"].to_string();
        for _ in 0..4 {
            assert!(SYNC_DATA_FILE.validate(&Input::new().body(body.as_bytes()), Options::default()).is_clean());
        }
        let structures = CACHE.with_borrow(Cache::structures);
        assert!(!structures.is_empty());
        for structure in structures {
            assert_eq!(structure.first(), Some(&b'{'), "{}", String::from_utf8_lossy(&structure));
        }
    }

    fn body(case: &str) -> serde_json::Value {
        let case: serde_json::Value = serde_json::from_str(case).unwrap();
        case["input"]["body"].clone()
    }

    fn judge(body: &serde_json::Value) -> bool {
        SYNC_DATA.validate(&Input::new().body(body.to_string().as_bytes()), Options::default()).is_clean()
    }

    #[test]
    fn of_a_document_with_a_finding_the_clean_items_are_learned() {
        CACHE.with_borrow_mut(|cache| *cache = Cache::default());
        let mut body = body(include_str!("../tests/cases/bcs/syncData/source-example.json"));
        body["custInfo"][0]["personName"]["unknown"] = "".into();
        assert!(!judge(&body) && !judge(&body));
        let structures = CACHE.with_borrow(Cache::structures);
        let begins = |start: &str| structures.iter().any(|structure| structure.starts_with(start.as_bytes()));
        assert!(begins("{\"acctType\"") && begins("{\"addr1\""), "clean items");
        assert!(!begins("{\"personName\""), "neither the document nor its customer");
    }

    #[test]
    fn a_document_with_texts_to_be_judged_is_learned_without_them() {
        CACHE.with_borrow_mut(|cache| *cache = Cache::default());
        let mut body = body(include_str!("../tests/cases/bcs/syncData/source-example.json"));
        let clean = body.clone();
        body["custInfo"][0]["contactInfo"]["emailAddr"] = "nobody".into();
        let verdict = |body: &serde_json::Value| {
            let body = body.to_string();
            let verdict = SYNC_DATA.validate(&Input::new().body(body.as_bytes()), Options::default());
            let known = CACHE.with_borrow(|cache| cache.knows_but(body.as_bytes(), SYNC_DATA.body?).map(|_| ()));
            (verdict.warnings, known.is_some())
        };
        let (walked, known) = verdict(&body);
        assert!(walked.len() == 1 && !known, "{walked:?}");
        assert_eq!(verdict(&body), (walked.clone(), true), "the second one is learned");
        assert_eq!(verdict(&body), (walked, true), "what is known of it says the same");
        assert_eq!(verdict(&clean), (Vec::new(), true));
    }

    /// The pointers to all texts.
    fn texts(at: &str, value: &serde_json::Value, found: &mut Vec<String>) {
        match value {
            serde_json::Value::String(_) => found.push(at.to_owned()),
            serde_json::Value::Object(members) => {
                members.iter().for_each(|(name, value)| texts(&format!("{at}/{name}"), value, found));
            }
            serde_json::Value::Array(items) => {
                items.iter().enumerate().for_each(|(index, value)| texts(&format!("{at}/{index}"), value, found));
            }
            _ => {}
        }
    }

    #[test]
    fn whatever_is_said_of_a_text_is_said_again() {
        let original = body(include_str!("../tests/cases/bcs/syncData/source-example.json"));
        let mut pointers = Vec::new();
        texts("", &original, &mut pointers);
        let mut said = 0;
        for pointer in pointers {
            let mut body = original.clone();
            let mut verdict = |text: &str| {
                *body.pointer_mut(&pointer).unwrap() = text.into();
                let body = body.to_string();
                let verdict = SYNC_DATA.validate(&Input::new().body(body.as_bytes()), Options::default());
                (verdict.issues, verdict.warnings)
            };
            let changes = ["1", "", "ñ \"", "31", "3105556755", "2022-02-30", "", "1", "0", "01", "CC"];
            super::switch(false);
            let walked = changes.map(&mut verdict);
            super::switch(true);
            for _ in 0..3 {
                assert_eq!(changes.map(&mut verdict), walked, "{pointer}");
            }
            said += walked.iter().filter(|(issues, warnings)| issues.len() + warnings.len() > 0).count();
        }
        assert!(said > 50, "{said}");
    }

    #[test]
    fn no_shape_takes_more_than_it_may() {
        CACHE.with_borrow_mut(|cache| *cache = Cache::default());
        let mut body = body(include_str!("../tests/cases/bcs/syncData/source-example.json"));
        let account = body["listAccounts"][0].clone();
        for accounts in 1..12 {
            body["listAccounts"] = vec![account.clone(); accounts].into();
            let spread = serde_json::to_string_pretty(&body).unwrap();
            let input = Input::new().body(spread.as_bytes());
            (0..40).for_each(|_| assert!(SYNC_DATA.validate(&input, Options::default()).is_clean()));
        }
        let sizes = CACHE.with_borrow(Cache::sizes);
        assert!(sizes.iter().all(|size| *size <= 50 * 1024), "{sizes:?}");
        assert!(sizes.iter().any(|size| *size > 20 * 1024), "{sizes:?}: large ones are known, too");
    }

    #[test]
    fn what_is_switched_off_knows_nothing() {
        let body = body(include_str!("../tests/cases/bcs/syncData/source-example.json"));
        let text = body.to_string();
        let bytes = text.as_bytes();
        let shape = SYNC_DATA.body.unwrap();
        let row = shape.fields.iter().find(|row| row.name == "listAccounts").unwrap();
        let Kind::Array(array) = row.kind else { panic!("a list") };
        let start = text.find("\"listAccounts\":[").unwrap() + "\"listAccounts\":[".len();
        let known = || {
            let (clean, item) = (super::is_clean(bytes, shape), super::clean_item(bytes, start, array));
            (clean, super::is_clean_but(bytes, shape, |doubts| assert!(doubts.is_empty())), item.is_some())
        };
        for on in [true, false, true] {
            super::switch(on);
            assert_eq!(known(), (false, false, false), "nothing is known at first");
            super::learn(bytes, shape);
            super::learn(bytes, shape);
            assert_eq!(known(), (on, on, on), "the second one is learned");
        }
    }
}
