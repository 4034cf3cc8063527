//! Origins that requests may go to (RFC 6454): scheme, host and port.

use super::{ipv4, ipv6};

use crate::text;

/// Whether requests may go there; only then it holds no secret and may be shown.
pub fn is_origin(origin: &str) -> bool {
    why_not_an_origin(origin).is_none()
}

/// https anywhere, http on a loopback host; nothing but scheme, host and port.
pub(crate) fn why_not_an_origin(origin: &str) -> Option<&'static str> {
    let parted = text::cut(origin, b':').and_then(|(scheme, rest)| Some((scheme, rest.strip_prefix("//")?)));
    let (scheme, rest) = parted.unwrap_or(("", origin));
    if !scheme.eq_ignore_ascii_case("https") && !scheme.eq_ignore_ascii_case("http") {
        return Some("scheme");
    }
    if text::has(rest, b'@') {
        return Some("userinfo");
    }
    if rest.bytes().any(|byte| matches!(byte, b'/' | b'?' | b'#' | b'\\')) {
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
        let (address, after) = text::cut(tail, b']')?;
        if !ipv6::is_valid(address.as_bytes()) {
            return None;
        }
        (address, after.strip_prefix(':').or(if after.is_empty() { None } else { Some("x") }))
    } else {
        match text::cut(authority, b':') {
            Some((host, port)) => (host, Some(port)),
            None => (authority, None),
        }
    };
    let port_fits = port.is_none_or(|port| {
        port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok_and(|port| port > 0)
    });
    let is_name = !host.is_empty()
        && host.as_bytes().split(|byte| *byte == b'.').all(|label| {
            !label.is_empty() && label.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
        });
    (port_fits && (is_name || text::has(host, b':'))).then_some(host)
}

/// `localhost`, 127.0.0.0/8 or `::1`, with as many zeros as anybody likes.
fn is_loopback(host: &str) -> bool {
    let is_one =
        |host: &str| host.strip_suffix('1').is_some_and(|zeros| zeros.bytes().all(|byte| matches!(byte, b'0' | b':')));
    host.eq_ignore_ascii_case("localhost")
        || host.starts_with("127.") && ipv4::is_valid(host.as_bytes())
        || is_one(host) && ipv6::is_valid(host.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::{is_origin, why_not_an_origin};

    #[test]
    fn origins() {
        for (origin, reason) in [
            ("https://api.example.com", None),
            ("https://api.example.com:8443", None),
            ("http://localhost:8787", None),
            ("http://127.0.0.1:1", None),
            ("http://[::1]:9", None),
            ("http://[0:0:0:0:0:0:0:0001]", None),
            ("http://[::2]", Some("scheme")),
            ("http://[::1:1]", Some("scheme")),
            ("http://[fe80::1]", Some("scheme")),
            ("http://128.0.0.1", Some("scheme")),
            ("http://127.1", Some("scheme")),
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
            assert_eq!(is_origin(origin), reason.is_none(), "{origin}");
        }
    }
}
