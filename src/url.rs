//! The URL of a request: a trusted origin, the contract's path, percent-encoded values.

use std::net::{Ipv4Addr, Ipv6Addr};

use crate::context::Context;
use crate::contract::Operation;
use crate::input::{Input, Parameters};
use crate::issue::{Code, Detail, Place, Verdict};
use crate::validate::value_of;

/// Builds the URL; an origin that requests may not go to, or a path that is none, is an issue.
pub(crate) fn build(operation: &Operation, input: &Input<'_>, context: &Context, verdict: &mut Verdict) -> String {
    let origin = context.origin.trim_end_matches('/');
    let said = verdict.refuses(Place::Context, "/origin");
    if let Some(reason) = why_not_an_origin(origin).filter(|_| !said) {
        verdict.issue(Place::Context, "/origin".to_owned(), Code::Origin, Detail::Reason(reason));
    }
    let base_path = context.base_path.as_deref().unwrap_or(operation.provider.base_path).trim_end_matches('/');
    if !base_path.is_empty() && !is_path(base_path) {
        verdict.issue(Place::Context, "/basePath".to_owned(), Code::Pattern, Detail::Reason("segment"));
    }
    let template = context.path.as_deref().unwrap_or(operation.path);
    if !is_path(&without_placeholders(operation, template)) {
        verdict.issue(Place::Context, "/overrides/path".to_owned(), Code::Pattern, Detail::Reason("segment"));
    }
    let mut url = format!("{origin}{base_path}");
    push_path(&mut url, operation, template, &input.path);
    push_query(&mut url, operation, &input.query);
    url
}

fn push_path(url: &mut String, operation: &Operation, template: &str, given: &Parameters) {
    let mut rest = template;
    while let Some((plain, (name, after))) =
        rest.split_once('{').and_then(|(plain, tail)| Some((plain, tail.split_once('}')?)))
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
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            let digit = |value: u8| char::from(DIGITS.get(usize::from(value)).copied().unwrap_or(b'0'));
            out.push('%');
            out.push(digit(byte >> 4));
            out.push(digit(byte & 15));
        }
    }
}

/// Whether requests may go there; only then it holds no secret and may be shown.
pub(crate) fn is_origin(origin: &str) -> bool {
    why_not_an_origin(origin).is_none()
}

/// https anywhere, http on a loopback host; nothing but scheme, host and port.
fn why_not_an_origin(origin: &str) -> Option<&'static str> {
    let (scheme, rest) = origin.split_once("://").unwrap_or(("", origin));
    if !scheme.eq_ignore_ascii_case("https") && !scheme.eq_ignore_ascii_case("http") {
        return Some("scheme");
    }
    if rest.contains('@') {
        return Some("userinfo");
    }
    if rest.contains(['/', '?', '#', '\\']) {
        return Some("path");
    }
    let Some(host) = host(rest) else { return Some("host") };
    if scheme.eq_ignore_ascii_case("http") && !is_loopback(host) {
        return Some("scheme");
    }
    None
}

/// The host of `host[:port]`, where both are well formed.
fn host(authority: &str) -> Option<&str> {
    let (host, port) = if let Some(tail) = authority.strip_prefix('[') {
        let (address, after) = tail.split_once(']')?;
        address.parse::<Ipv6Addr>().ok()?;
        (address, after.strip_prefix(':').or(if after.is_empty() { None } else { Some("x") }))
    } else {
        match authority.split_once(':') {
            Some((host, port)) => (host, Some(port)),
            None => (authority, None),
        }
    };
    let port_fits = port.is_none_or(|port| {
        port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok_and(|port| port > 0)
    });
    let is_name = !host.is_empty()
        && host.split('.').all(|label| {
            !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
        });
    (port_fits && (is_name || host.contains(':'))).then_some(host)
}

fn is_loopback(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost")
        || host.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback())
        || host.parse::<Ipv6Addr>().is_ok_and(|address| address.is_loopback())
}

/// A path of RFC 3986 segments without dot segments or empty ones.
fn is_path(path: &str) -> bool {
    let Some(rest) = path.strip_prefix('/') else { return false };
    rest.split('/').all(|segment| !segment.is_empty() && !is_dots(segment) && is_segment(segment))
}

/// `.` and `..`, however they are encoded: a URL parser would fold them away.
fn is_dots(segment: &str) -> bool {
    matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..")
}

fn is_segment(segment: &str) -> bool {
    let bytes = segment.as_bytes();
    bytes.iter().enumerate().all(|(index, byte)| match byte {
        b'%' => bytes.get(index + 1..index + 3).is_some_and(|pair| pair.iter().all(u8::is_ascii_hexdigit)),
        byte => byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@".contains(byte),
    })
}

/// A template with the operation's own placeholders turned into plain letters; other braces stay and are refused.
fn without_placeholders(operation: &Operation, template: &str) -> String {
    operation
        .path_parameters
        .iter()
        .fold(template.to_owned(), |path, row| path.replace(&format!("{{{}}}", row.name), "x"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins() {
        for (origin, reason) in [
            ("https://api.example.com", None),
            ("https://api.example.com:8443", None),
            ("http://localhost:8787", None),
            ("http://127.0.0.1:1", None),
            ("http://[::1]:9", None),
            ("http://api.example.com", Some("scheme")),
            ("ftp://localhost", Some("scheme")),
            ("api.example.com", Some("scheme")),
            ("", Some("scheme")),
            ("https://user:pass@api.example.com", Some("userinfo")),
            ("https://api.example.com/v1", Some("path")),
            ("https://api.example.com?x", Some("path")),
            ("https://api.example.com#x", Some("path")),
            ("https://api..com", Some("host")),
            ("https://", Some("host")),
            ("https://a b", Some("host")),
            ("https://api.example.com:0", Some("host")),
            ("https://api.example.com:65536", Some("host")),
            ("http://localhost.evil.example", Some("scheme")),
            ("http://127.0.0.1.evil.example", Some("scheme")),
            ("https://[::1", Some("host")),
            ("https://[::1]x", Some("host")),
        ] {
            assert_eq!(why_not_an_origin(origin), reason, "{origin}");
        }
    }

    #[test]
    fn values_are_percent_encoded() {
        let mut out = String::new();
        push_encoded(&mut out, "a b/ñ?&%~");
        assert_eq!(out, "a%20b%2F%C3%B1%3F%26%25~");
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
}
