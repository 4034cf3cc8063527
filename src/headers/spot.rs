//! Where a header's value was given.

use crate::issue::{Place, Verdict};
use crate::pointer::push_segment;

/// A place in context or input; a pointer is made of it only when something is found there.
#[derive(Clone, Copy)]
pub(super) enum Spot<'a> {
    Header(&'a str),
    Override(&'a str),
    Invoker(&'a str),
    Credential(&'a str),
    Setting(&'a str),
}

impl Spot<'_> {
    pub(super) fn place(self) -> Place {
        if matches!(self, Spot::Header(_)) { Place::Header } else { Place::Context }
    }

    pub(super) fn pointer(self) -> String {
        let (parent, name) = match self {
            Spot::Header(name) | Spot::Setting(name) => ("", name),
            Spot::Override(name) => ("/overrides/headers", name),
            Spot::Invoker(name) => ("/invoker", name),
            Spot::Credential(name) => ("/credentials", name),
        };
        let mut pointer = parent.to_owned();
        push_segment(&mut pointer, name);
        pointer
    }

    /// Whether an issue about it is listed already.
    pub(super) fn is_refused(self, verdict: &Verdict) -> bool {
        !verdict.is_valid() && verdict.refuses(self.place(), &self.pointer())
    }
}
