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
