//! Warnings about values that could not be taken as they were: gathered while they are written, told with their pointers.

use super::map::{Capture, Heard};
use super::places;
use crate::issue::{Code, Detail, LIMIT, Place, Verdict};
use crate::order;

#[derive(Default)]
pub(super) struct Remarks {
    list: Vec<Remark>,
}

struct Remark {
    /// What comes first: signals, then scope by scope, property by property.
    rank: (u64, u64, u64),
    start: usize,
    code: Code,
    detail: Detail,
}

impl Remarks {
    /// A verdict that is no known word is taken for no failure (decision 26), and that is said.
    pub(super) fn doubt(&mut self, heard: &Heard<'_>) {
        let (code, detail) = (Code::Drift, Detail::Reason("verdict"));
        self.list.push(Remark { rank: (0, 0, 0), start: heard.start, code, detail });
    }

    pub(super) fn add(&mut self, capture: &Capture<'_>, code: Code, detail: Detail) {
        let rank = (1, capture.scope as u64, u64::from(capture.row.slot));
        self.list.push(Remark { rank, start: capture.start, code, detail });
    }

    /// Tells as many as a verdict lists.
    pub(super) fn tell(self, document: &[u8], verdict: &mut Verdict) {
        if self.list.is_empty() {
            return;
        }
        let mut told = order::by_key(self.list, |remark| remark.rank);
        told.truncate(LIMIT + 1);
        let pointers = places::pointers(document, told.iter().map(|remark| remark.start));
        for (remark, pointer) in told.into_iter().zip(pointers) {
            verdict.warning(Place::Response, pointer, remark.code, remark.detail);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Code, Detail, LIMIT, Remark, Remarks, Verdict};

    #[test]
    fn of_too_many_that_is_said() {
        for (count, told) in [(LIMIT, LIMIT), (LIMIT + 1, LIMIT + 1), (2 * LIMIT, LIMIT + 1)] {
            let remark = |_| Remark { rank: (0, 0, 0), start: 0, code: Code::Drift, detail: Detail::Reason("flag") };
            let list = (0..count).map(remark).collect();
            let mut verdict = Verdict::default();
            Remarks { list }.tell(b"1", &mut verdict);
            assert_eq!(verdict.warnings.len(), told, "{count}");
        }
    }
}
