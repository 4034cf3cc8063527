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
        let upper = text.trim().to_ascii_uppercase();
        if matches!(upper.as_str(), "OK" | "TRUE") {
            return Word::Yes;
        }
        if upper == "FALSE" {
            return Word::No(None);
        }
        // ER, ERROR, ER500, and whatever else begins like an error: no success is said so.
        match upper.strip_prefix("ER") {
            Some(rest) => Word::No(rest.trim().parse().ok().filter(|status| (300..=599).contains(status))),
            None => Word::Unclear,
        }
    }
}
