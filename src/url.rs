//! The URL of a request: a trusted origin, the contract's path, percent-encoded values.

use std::borrow::Cow;

use crate::context::Terms;
use crate::contract::Operation;
use crate::format::origin::why_not_an_origin;
use crate::input::{Input, Parameters};
use crate::issue::{Code, Detail, Place, Verdict};
use crate::text;
use crate::validate::value_of;

/// Builds the URL; an origin that requests may not go to, or a path that is none, is an issue.
pub(crate) fn build(operation: &Operation, input: &Input<'_>, terms: &Terms<'_>, verdict: &mut Verdict) -> String {
    let origin = text::without_slashes(&terms.origin);
    if let Some(reason) = why_not_an_origin(origin).filter(|_| !verdict.refuses(Place::Context, "/origin")) {
        verdict.issue(Place::Context, "/origin".to_owned(), Code::Origin, Detail::Reason(reason));
    }
    let base_path = text::without_slashes(terms.base_path.as_deref().unwrap_or(operation.provider.base_path));
    // The contract's own paths are paths: only what the context says instead is looked at.
    if terms.base_path.is_some() && !base_path.is_empty() && !is_path(base_path) {
        verdict.issue(Place::Context, "/basePath".to_owned(), Code::Pattern, Detail::Reason("segment"));
    }
    let template = terms.path.as_deref().unwrap_or(operation.path);
    if terms.path.is_some() && !is_path(&without_placeholders(operation, template)) {
        verdict.issue(Place::Context, "/overrides/path".to_owned(), Code::Pattern, Detail::Reason("segment"));
    }
    let mut url = String::with_capacity(origin.len() + base_path.len() + template.len() + 64);
    url.push_str(origin);
    url.push_str(base_path);
    push_path(&mut url, operation, template, &input.path);
    push_query(&mut url, operation, &input.query);
    url
}

fn push_path(url: &mut String, operation: &Operation, template: &str, given: &Parameters) {
    let mut rest = template;
    while let Some((plain, (name, after))) =
        text::cut(rest, b'{').and_then(|(plain, tail)| Some((plain, text::cut(tail, b'}')?)))
    {
        url.push_str(plain);
        let row = operation.path_parameters.iter().find(|row| row.name == name);
        let value = row.and_then(|row| value_of(row, given)).unwrap_or_default();
        push_encoded(url, &value);
        rest = after;
    }
    url.push_str(rest);
}

fn push_query(url: &mut String, operation: &Operation, given: &Parameters) {
    let mut separator = '?';
    for row in operation.query.fields {
        let Some(value) = value_of(row, given).filter(|value| !value.is_empty()) else { continue };
        url.push(separator);
        push_encoded(url, row.name);
        url.push('=');
        push_encoded(url, &value);
        separator = '&';
    }
}

/// Everything but RFC 3986's unreserved characters becomes %XX of its UTF-8 bytes.
pub(crate) fn push_encoded(out: &mut String, value: &str) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut plain = 0;
    for (index, byte) in value.bytes().enumerate() {
        if !(byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')) {
            out.push_str(value.get(plain..index).unwrap_or_default());
            plain = index + 1;
            let digit = |value: u8| char::from(DIGITS.get(usize::from(value)).copied().unwrap_or(b'0'));
            out.push('%');
            out.push(digit(byte >> 4));
            out.push(digit(byte & 15));
        }
    }
    out.push_str(value.get(plain..).unwrap_or_default());
}

/// A path of RFC 3986 segments without dot segments or empty ones.
fn is_path(path: &str) -> bool {
    let Some(rest) = path.strip_prefix('/') else { return false };
    text::parts(rest, b'/').all(|segment| !segment.is_empty() && !is_dots(segment) && is_segment(segment))
}

/// `.` and `..`, however they are encoded: a URL parser would fold them away.
fn is_dots(segment: &str) -> bool {
    let mut rest = segment.as_bytes();
    let mut dots = 0;
    while let [b'.', behind @ ..] | [b'%', b'2', b'e' | b'E', behind @ ..] = rest {
        dots += 1;
        rest = behind;
    }
    rest.is_empty() && (dots == 1 || dots == 2)
}

fn is_segment(segment: &str) -> bool {
    let bytes = segment.as_bytes();
    bytes.iter().enumerate().all(|(index, byte)| match byte {
        b'%' => bytes.get(index + 1..index + 3).is_some_and(|pair| pair.iter().all(u8::is_ascii_hexdigit)),
        byte => byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@".contains(byte),
    })
}

/// A template with the operation's own placeholders turned into plain letters; other braces stay and are refused.
fn without_placeholders<'t>(operation: &Operation, template: &'t str) -> Cow<'t, str> {
    if !text::has(template, b'{') {
        return Cow::Borrowed(template);
    }
    let is_own = |name: &str| operation.path_parameters.iter().any(|row| row.name == name);
    let mut out = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, behind)) = text::cut(rest, b'{') {
        out.push_str(before);
        let own = text::cut(behind, b'}').filter(|(name, _)| is_own(name));
        out.push(if own.is_some() { 'x' } else { '{' });
        rest = own.map_or(behind, |(_, after)| after);
    }
    out.push_str(rest);
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::catalogue::operations;

    #[test]
    fn values_are_percent_encoded() {
        let mut out = String::new();
        push_encoded(&mut out, "a b/ñ?&%~");
        assert_eq!(out, "a%20b%2F%C3%B1%3F%26%25~");
    }

    #[test]
    fn the_contracts_own_paths_are_paths() {
        for operation in operations() {
            let base_path = operation.provider.base_path.trim_end_matches('/');
            assert!(base_path.is_empty() || is_path(base_path), "{base_path}");
            assert!(is_path(&without_placeholders(operation, operation.path)), "{}", operation.path);
        }
    }

    #[test]
    fn paths() {
        for (path, valid) in [
            ("/v4", true),
            ("/a/%2e%2E/b", false),
            ("/a/.%2e", false),
            ("/a/b%20c", true),
            ("/a/../b", false),
            ("/a//b", false),
            ("a", false),
            ("/a?b", false),
            ("/%2", false),
        ] {
            assert_eq!(is_path(path), valid, "{path}");
        }
    }

    #[test]
    fn one_and_two_dots_lead_elsewhere_however_they_are_written() {
        for segment in [".", "..", "%2e", "%2E.", ".%2e"] {
            assert!(is_dots(segment), "{segment}");
        }
        for segment in ["", "...", "%2e%2e%2e", ".a", "a.", "..a", "%2f"] {
            assert!(!is_dots(segment), "{segment}");
        }
        for (segment, expected) in
            [("a%2F", true), ("%2", false), ("%", false), ("%2G", false), ("%0Aa", true), ("%a", false)]
        {
            assert_eq!(is_segment(segment), expected, "{segment}");
        }
    }
}
