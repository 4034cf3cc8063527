//! What a reply's verdict says.

/// What a verdict signal says (decision 26).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Word {
    Yes,
    /// With the status that its digits hint at.
    No(Option<u16>),
    Unclear,
}

impl Word {
    pub(super) fn of(text: &str) -> Word {
        let text = text.trim();
        if text.eq_ignore_ascii_case("OK") || text.eq_ignore_ascii_case("TRUE") {
            return Word::Yes;
        }
        if text.eq_ignore_ascii_case("FALSE") {
            return Word::No(None);
        }
        // ER, ERROR, ER500, and whatever else begins like an error: no success is said so.
        match text.split_at_checked(2) {
            Some((er, rest)) if er.eq_ignore_ascii_case("ER") => {
                Word::No(rest.trim().parse().ok().filter(|status| (300..=599).contains(status)))
            }
            _ => Word::Unclear,
        }
    }
}
