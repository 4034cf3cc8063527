//! A value's place in a body.

use crate::json::number_length;

/// What a value is, as far as its first byte tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// The inside of a string that is not blank.
    Text,
    Number,
    Flag,
}

/// Where a value stands: of a string, what is between its quotes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) start: u32,
    pub(super) length: u32,
}

impl Span {
    pub(super) fn new(start: usize, length: usize) -> Span {
        Span { start: start as u32, length: length as u32 }
    }

    pub(super) fn end(self) -> usize {
        self.start as usize + self.length as usize
    }

    /// The value as it stands in the document: a string with its quotes.
    pub(super) fn token(self, sort: Sort) -> Span {
        match sort {
            Sort::Text => Span { start: self.start.saturating_sub(1), length: self.length + 2 },
            Sort::Number | Sort::Flag => self,
        }
    }

    pub(super) fn bytes(self, body: &[u8]) -> Option<&[u8]> {
        body.get(self.start as usize..self.end())
    }

    /// Whether plain text of this place is a value of this sort.
    pub(super) fn holds(self, sort: Sort, body: &[u8]) -> bool {
        match sort {
            Sort::Text => true,
            Sort::Number => self.bytes(body).and_then(number_length) == Some(self.length as usize),
            Sort::Flag => matches!(self.bytes(body), Some(b"true" | b"false")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Sort, Span};

    #[test]
    fn a_value_is_of_its_sort() {
        for (value, text, number, flag) in [
            ("-1.5e9", true, true, false),
            ("1.", true, false, false),
            ("01", true, false, false),
            ("true", true, false, true),
            ("false", true, false, true),
            ("null", true, false, false),
        ] {
            let body = format!("[{value}]");
            let holds = |sort| Span::new(1, value.len()).holds(sort, body.as_bytes());
            assert_eq!([Sort::Text, Sort::Number, Sort::Flag].map(holds), [text, number, flag], "{value}");
        }
    }
}
