//! The plans that are known, and which of them are worth to be tried or learned.

use super::plan::Plan;
use super::span::Span;
use crate::contract::Operation;

/// Plans kept for one sort of replies.
const MOST_PLANS: usize = 4;
/// Bytes of a reply that is learned.
const LARGEST: usize = 64 * 1024;
/// Replies in a row, fitting or not, that tell how the next ones will be.
const MANY: u32 = 16;

/// What happened to a successful reply's body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::normalize) enum Known {
    /// Its data and extra are written.
    Written,
    /// Nothing is known of it; whether it is worth learning.
    Strange { learn: bool },
}

/// The plans that this thread knows.
pub(super) struct Cache {
    slots: Vec<Slot>,
    /// Where the values of the reply stand that is being read: kept for its room.
    found: Vec<Span>,
}

/// What decides what becomes of a reply: its root, its model and its provider, by the addresses of the static tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Key([usize; 3]);

impl Key {
    pub(super) fn of(operation: &Operation) -> Key {
        let root = operation.reply.root.map_or(0, |root| std::ptr::from_ref(root) as usize);
        let model = std::ptr::from_ref(operation.reply.model) as usize;
        Key([root, model, std::ptr::from_ref(operation.provider) as usize])
    }
}

impl Cache {
    pub(super) const NEW: Cache = Cache { slots: Vec::new(), found: Vec::new() };

    pub(super) fn write(&mut self, key: Key, body: &[u8], data: &mut Vec<u8>, extra: &mut Vec<u8>) -> Known {
        let Some(slot) = self.slots.iter_mut().find(|slot| slot.key == key) else {
            self.slots.push(Slot::new(key));
            return Known::Strange { learn: body.len() <= LARGEST };
        };
        match slot.write(body, &mut self.found, data, extra) {
            Some(()) => Known::Written,
            None => Known::Strange { learn: body.len() <= LARGEST && slot.is_worth_learning() },
        }
    }

    /// Keeps a plan, if it is of another structure than those that are known.
    #[cold]
    pub(super) fn keep(&mut self, key: Key, plan: Plan) {
        if let Some(slot) = self.slots.iter_mut().find(|slot| slot.key == key)
            && slot.plans.iter().all(|known| known.path != plan.path)
        {
            slot.keep(plan);
        }
    }
}

#[cfg(test)]
impl Cache {
    pub(super) fn plans(&self) -> impl Iterator<Item = &Plan> {
        self.slots.iter().flat_map(|slot| &slot.plans)
    }
}

/// The plans for one sort of replies.
struct Slot {
    key: Key,
    plans: Vec<Plan>,
    /// The plan that fitted last.
    last: usize,
    /// Replies in a row that no plan fitted.
    strangers: u32,
    /// Replies that a plan fitted, since the last one was learned.
    fitted: u32,
    /// Replies that might have been learned since then.
    missed: u32,
    /// How often learning did not pay: each time doubles the misses before the next.
    patience: u32,
}

impl Slot {
    /// The first reply of its sort is learned.
    fn new(key: Key) -> Slot {
        Slot { key, plans: Vec::new(), last: 0, strangers: 0, fitted: 0, missed: 0, patience: 0 }
    }

    fn write(&mut self, body: &[u8], found: &mut Vec<Span>, data: &mut Vec<u8>, extra: &mut Vec<u8>) -> Option<()> {
        // Where every reply has a structure of its own, most are not even tried.
        let tried = self.strangers < MANY || self.strangers.is_multiple_of(MANY);
        let count = if tried { self.plans.len() } else { 0 };
        // First the one that fitted last.
        let mut order = (0..count).map(|index| (self.last + index) % count);
        let plans = &mut self.plans;
        let fits =
            |index: &usize| plans.get_mut(*index).and_then(|plan| plan.write(body, found, data, extra)).is_some();
        match order.find(fits) {
            Some(index) => {
                self.last = index;
                self.strangers = 0;
                self.fitted = self.fitted.saturating_add(1);
                Some(())
            }
            None => {
                self.strangers = self.strangers.wrapping_add(1);
                None
            }
        }
    }

    /// Keeps a plan; the one that was fitting or learned longest ago makes room.
    fn keep(&mut self, plan: Plan) {
        if self.plans.len() < MOST_PLANS {
            self.plans.push(plan);
            self.last = self.plans.len() - 1;
        } else {
            self.last = (self.last + 1) % MOST_PLANS;
            if let Some(place) = self.plans.get_mut(self.last) {
                *place = plan;
            }
        }
    }

    /// Whether a reply that no plan fitted shall be learned: not where learning did not pay lately.
    fn is_worth_learning(&mut self) -> bool {
        if std::mem::take(&mut self.fitted) >= MANY {
            self.patience = 0;
        }
        self.missed = self.missed.saturating_add(1);
        let worth = self.missed >> self.patience > 0;
        if worth {
            self.missed = 0;
            self.patience = (self.patience + 1).min(10);
        }
        worth
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::{Cache, Key, Known, LARGEST, MANY, Plan, Slot};
    use crate::contract::itau::GET_CONTEXT;
    use crate::normalize::known::path::Path;
    use crate::normalize::known::plan::Fixed;
    use crate::normalize::known::program::Program;

    /// Of bodies that are these bytes.
    fn plan(body: &[u8]) -> Plan {
        let mut path = Path::default();
        path.end(body);
        let (data, extra) = (Program::default(), Program::default());
        Plan { path, tests: Vec::new(), data, extra, fixed: Fixed::default() }
    }

    fn slot(bodies: &[&[u8]]) -> Slot {
        let mut slot = Slot::new(Key::of(&GET_CONTEXT));
        bodies.iter().for_each(|body| slot.keep(plan(body)));
        slot
    }

    fn fits(slot: &mut Slot, body: &[u8]) -> bool {
        slot.write(body, &mut Vec::new(), &mut Vec::new(), &mut Vec::new()).is_some()
    }

    #[test]
    fn any_plan_may_follow_any_other() {
        let bodies = [&b"a"[..], b"b", b"c", b"d"];
        for count in 1..=bodies.len() {
            for (first, second) in (0..count).flat_map(|first| (0..count).map(move |second| (first, second))) {
                let mut slot = slot(&bodies[..count]);
                assert!(fits(&mut slot, bodies[first]) && fits(&mut slot, bodies[second]), "{first} {second}");
                assert_eq!((slot.last, slot.fitted, slot.strangers), (second, 2, 0));
                assert!(!fits(&mut slot, b"x"));
                assert_eq!((slot.last, slot.fitted, slot.strangers), (second, 2, 1));
            }
        }
    }

    #[test]
    fn a_new_plan_takes_the_place_behind_the_one_that_fitted_last() {
        let bodies = [&b"a"[..], b"b", b"c", b"d", b"e", b"f"];
        let mut slot = slot(&bodies);
        let known =
            |slot: &mut Slot| bodies.map(|body| slot.plans.iter().any(|plan| plan.path == self::plan(body).path));
        assert_eq!((known(&mut slot), slot.last), ([false, false, true, true, true, true], 1));
        assert!(fits(&mut slot, b"c"));
        slot.keep(plan(b"a"));
        assert_eq!((known(&mut slot), slot.last), ([true, false, true, false, true, true], 3));
        assert_eq!(self::slot(&bodies[..2]).last, 1);
    }

    #[test]
    fn behind_many_strangers_few_are_tried() {
        for strangers in 0..3 * MANY {
            let mut slot = slot(&[b"a"]);
            (0..strangers).for_each(|_| assert!(!fits(&mut slot, b"x")));
            assert_eq!(fits(&mut slot, b"a"), strangers < MANY || strangers % MANY == 0, "{strangers}");
        }
    }

    #[test]
    fn what_does_not_pay_is_learned_less_and_less() {
        let mut slot = slot(&[]);
        let learned: Vec<u32> = (1..5000).filter(|_| slot.is_worth_learning()).collect();
        assert_eq!(learned, [1, 3, 7, 15, 31, 63, 127, 255, 511, 1023, 2047, 3071, 4095]);
        for (fitted, expected) in [(MANY, true), (MANY - 1, false)] {
            slot.fitted = fitted;
            assert_eq!((slot.is_worth_learning(), slot.fitted), (expected, 0), "{fitted}");
        }
    }

    #[test]
    fn a_structure_is_kept_once() {
        let (mut cache, key) = (Cache::NEW, Key::of(&GET_CONTEXT));
        cache.keep(key, plan(b"a"));
        assert_eq!(cache.plans().count(), 0, "nobody asked for it");
        let write = |cache: &mut Cache, body: &[u8]| cache.write(key, body, &mut Vec::new(), &mut Vec::new());
        assert_eq!(write(&mut cache, b"a"), Known::Strange { learn: true });
        for (body, plans) in [(b"a", 1), (b"a", 1), (b"b", 2), (b"a", 2), (b"b", 2)] {
            cache.keep(key, plan(body));
            assert_eq!(cache.plans().count(), plans);
            assert_eq!(write(&mut cache, body), Known::Written);
        }
    }

    #[test]
    fn what_is_too_long_is_not_learned() {
        for (length, learn) in [(LARGEST, true), (LARGEST + 1, false)] {
            let (mut cache, key, body) = (Cache::NEW, Key::of(&GET_CONTEXT), vec![b' '; length]);
            let mut write = |body: &[u8]| cache.write(key, body, &mut Vec::new(), &mut Vec::new());
            // The first one is, and one behind it; then learning waits.
            let learned = [write(&body), write(&body), write(&body)];
            let known = [true, true, false].map(|is_worth| Known::Strange { learn: is_worth && learn });
            assert_eq!(learned, known, "{length}");
        }
    }
}
