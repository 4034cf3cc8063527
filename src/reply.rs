//! What came back from a provider.

use std::fmt;

/// A reply as it came from the provider. `Debug` shows its status and length.
#[derive(Clone, Copy)]
pub struct Reply<'a> {
    /// HTTP status.
    pub status: u16,
    /// `Retry-After` of the reply, where it has one.
    pub retry_after: Option<&'a str>,
    /// Its bytes.
    pub body: &'a [u8],
}

impl fmt::Debug for Reply<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Reply").field("status", &self.status).field("body", &self.body.len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shown_reply_has_its_status_and_length_and_no_byte_of_its_body() {
        let shown = format!("{:?}", Reply { status: 418, retry_after: None, body: b"JUAN PEREZ" });
        assert_eq!(shown, "Reply { status: 418, body: 10, .. }");
    }
}
