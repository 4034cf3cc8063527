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
        match upper.strip_prefix("ER") {
            Some("" | "ROR") => Word::No(None),
            Some(digits) if digits.bytes().all(|byte| byte.is_ascii_digit()) => {
                Word::No(digits.parse().ok().filter(|status| (300..=599).contains(status)))
            }
            _ => Word::Unclear,
        }
    }
}
