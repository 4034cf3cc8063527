//! Laws of header rows.

use super::words::{Broken, listed, same};
use crate::contract::{Header, Provider, Source};

pub(super) const fn check(headers: &[Header], provider: &Provider) -> Broken {
    each!(header, others in headers => {
        follow!(row(header, provider));
        if let Some(other) = header.oauth {
            ensure!(other.oauth.is_none(), "the other family's header has another family");
            follow!(row(other, provider));
        }
        each!(other in others => {
            ensure!(!answers(other, header.name), "two headers have the same name");
            each!(alias in header.aliases => {
                ensure!(!answers(other, alias), "an alias is another header's name or alias");
            });
            ensure!(!same_key(header, other), "two headers read the same key of the invoker");
        });
    });
    None
}

/// Names match in any case (decision 9).
const fn answers(header: &Header, name: &str) -> bool {
    if header.name.eq_ignore_ascii_case(name) {
        return true;
    }
    each!(alias in header.aliases => {
        if alias.eq_ignore_ascii_case(name) {
            return true;
        }
    });
    false
}

const fn same_key(one: &Header, other: &Header) -> bool {
    match (one.source, other.source) {
        (Source::Invoker { key: one, .. }, Source::Invoker { key: other, .. }) => same(one, other),
        _ => false,
    }
}

const fn row(header: &Header, provider: &Provider) -> Broken {
    follow!(name(header.name));
    each!(alias in header.aliases => {
        follow!(name(alias));
    });
    match header.source {
        Source::Fixed(text) => value(text),
        Source::Invoker { key, default } => {
            ensure!(!key.is_empty(), "a header reads a key without a name");
            optional_value(header, default)
        }
        Source::Credential { key, default } => {
            ensure!(has_credential(provider, key), "a header reads a credential that does not exist");
            optional_value(header, default)
        }
        Source::Token(key) | Source::Bearer(key) | Source::SessionKey(key) => {
            ensure!(has_credential(provider, key), "a header reads a credential that does not exist");
            ensure!(header.secret, "a header that carries the token is not secret");
            None
        }
        Source::Setting(key) => {
            ensure!(listed(key, provider.settings), "a header reads a setting that does not exist");
            None
        }
        Source::TxId | Source::ProcessDate | Source::ProcessId => None,
    }
}

const fn optional_value(header: &Header, default: Option<&str>) -> Broken {
    match default {
        Some(text) => {
            ensure!(!header.secret, "a secret header has a default");
            value(text)
        }
        None => None,
    }
}

const fn has_credential(provider: &Provider, key: &str) -> bool {
    each!(credential in provider.credentials => {
        if same(credential.name, key) {
            return true;
        }
    });
    false
}

/// A token of RFC 9110 that does not frame the message (decision 14).
const fn name(name: &str) -> Broken {
    const FRAMING: [&str; 5] = ["host", "content-length", "transfer-encoding", "connection", "upgrade"];
    ensure!(!name.is_empty(), "a header has no name");
    each!(byte in name.as_bytes() => {
        ensure!(
            byte.is_ascii_alphanumeric()
                || matches!(
                    byte,
                    b'!' | b'#'..=b'\'' | b'*' | b'+' | b'-' | b'.' | b'^' | b'_' | b'`' | b'|' | b'~'
                ),
            "a header's name is not a token"
        );
    });
    each!(framing in FRAMING.as_slice() => {
        ensure!(!name.eq_ignore_ascii_case(framing), "a header frames the message");
    });
    None
}

/// Bytes 20–7E, inner TAB and U+00A0–U+00FF; blanks at the ends would be trimmed (decision 14).
const fn value(text: &str) -> Broken {
    const REASON: &str = "a header's value has characters that cannot be sent";
    let mut rest = text.as_bytes();
    ensure!(!matches!(rest, [b' ' | b'\t', ..] | [.., b' ' | b'\t']), REASON);
    loop {
        rest = match rest {
            [] => return None,
            [b'\t' | b' '..=b'~', more @ ..] => more,
            [0xC2, 0xA0..=0xBF, more @ ..] | [0xC3, 0x80..=0xBF, more @ ..] => more,
            _ => return Some(REASON),
        };
    }
}
