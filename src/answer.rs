//! How a gateway answers: status and headers for an outcome, by what the caller accepts.

use crate::text;

/// Said with a 503 where the provider does not say when to come back (decision 40).
const RETRY_AFTER_SECONDS: &str = "5";

/// What an answer is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// `{ data, extra, warnings, meta }`.
    Success,
    /// A problem with this status.
    Problem(u16),
}

/// Status and headers of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Names and values.
    pub headers: Vec<(&'static str, String)>,
}

/// The answer to an outcome; `None`: the caller accepts none of the media types it can have.
pub fn respond(outcome: Outcome, accept: &str, retry_after: Option<&str>) -> Option<Answer> {
    let (status, media_types): (u16, &[&str]) = match outcome {
        Outcome::Success => (200, &["application/json"]),
        // RFC 9457 section 3: a client that accepts JSON can read a problem.
        Outcome::Problem(status) => (status, &["application/problem+json", "application/json"]),
    };
    let media_type = media_types.first()?;
    if !media_types.iter().any(|media_type| accepts(accept, media_type)) {
        return None;
    }
    let mut headers = vec![("content-type", (*media_type).to_owned()), ("cache-control", "no-store".to_owned())];
    if status == 503 {
        headers.push(("retry-after", retry_after.unwrap_or(RETRY_AFTER_SECONDS).to_owned()));
    }
    Some(Answer { status, headers })
}

/// Whether an Accept header's value admits a media type (RFC 9110, 12.5.1): the most specific range decides.
pub fn accepts(accept: &str, media_type: &str) -> bool {
    if text::trimmed(accept).is_empty() {
        return true;
    }
    let (kind, _) = text::cut(media_type, b'/').unwrap_or((media_type, ""));
    let mut best: Option<(u8, bool)> = None;
    for range in text::parts(accept, b',') {
        let mut parts = text::parts(range, b';').map(text::trimmed);
        let name = parts.next().unwrap_or_default();
        let refused = parts.any(|parameter| {
            let quality = parameter.strip_prefix("q=").or_else(|| parameter.strip_prefix("Q="));
            quality.is_some_and(|quality| text::trimmed(quality).bytes().all(|byte| matches!(byte, b'0' | b'.')))
        });
        let specific = if name.eq_ignore_ascii_case(media_type) {
            3
        } else if text::cut(name, b'/').is_some_and(|(range, rest)| range.eq_ignore_ascii_case(kind) && rest == "*") {
            2
        } else if name == "*/*" {
            1
        } else {
            continue;
        };
        if best.is_none_or(|(known, _)| specific > known) {
            best = Some((specific, !refused));
        }
    }
    best.is_some_and(|(_, wanted)| wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_and_qualities() {
        for (accept, expected) in [
            ("", true),
            ("*/*", true),
            ("application/*", true),
            ("application/json;q=0.5, text/html", true),
            ("text/html", false),
            ("application/json;q=0, */*", false),
            ("APPLICATION/JSON", true),
            ("application/json, application/json;q=0", true),
            ("application/json;q=0, application/json", false),
            ("application/xml", false),
            ("text/*", false),
            ("*/*;q=0", false),
        ] {
            assert_eq!(accepts(accept, "application/json"), expected, "{accept}");
        }
    }

    #[test]
    fn only_a_503_says_when_to_come_back() {
        let limited = respond(Outcome::Problem(503), "*/*", Some("3"));
        assert!(limited.is_some_and(|answer| answer.headers.contains(&("retry-after", "3".to_owned()))));
        let missing = respond(Outcome::Problem(404), "*/*", Some("3"));
        assert!(missing.is_some_and(|answer| answer.headers.iter().all(|(name, _)| *name != "retry-after")));
        assert_eq!(respond(Outcome::Success, "text/html", None), None);
    }
}
