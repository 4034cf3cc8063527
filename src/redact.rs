//! `redact`: what a log may show of a request or a reply. A value is shown only where its row is plain and takes it as it
//! is: secrets, data about persons, what no row describes and what its row refuses give way to [`MASK`].

mod body;

use crate::contract::{Field, Header, Operation, Source};
use crate::headers::{self, MASK};
use crate::input::{Input, Misfit, Parameters};
use crate::issue::Verdict;
use crate::normalize;
use crate::text;
use crate::walk;
use body::{Mask, shows};

/// Headers of HTTP itself (RFC 9110), which say how a message travels.
const TRANSPORT: [&str; 9] = [
    "accept",
    "accept-encoding",
    "accept-language",
    "content-encoding",
    "content-language",
    "content-length",
    "content-type",
    "date",
    "retry-after",
];

/// An input as a log may show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redacted {
    /// Path parameters, in the order given.
    pub path: Vec<(String, String)>,
    /// Query parameters.
    pub query: Vec<(String, String)>,
    /// Headers.
    pub headers: Vec<(String, String)>,
    /// The body, JSON text.
    pub body: Option<String>,
}

impl Operation {
    /// What a log may show of an input. Names are kept, values are masked where they are not known to be harmless.
    pub fn redact_input(&self, input: &Input<'_>) -> Redacted {
        Redacted {
            path: parameters(self.path_parameters, &input.path),
            query: parameters(self.query.fields, &input.query),
            headers: self.redact_headers(&input.headers),
            body: input.body.map(|bytes| self.redact_body(bytes)),
        }
    }

    /// What a log may show of headers, of a request or a reply: what the contract or this crate has made, and what HTTP
    /// itself says. What a caller or a credential has filled may name a person or open a door.
    pub fn redact_headers(&self, given: &Parameters) -> Vec<(String, String)> {
        masked(given, |name, value| {
            let row = self.headers.iter().find(|row| headers::is_called(row, name));
            row.is_some_and(|row| is_open(row, value)) || TRANSPORT.iter().any(|known| known.eq_ignore_ascii_case(name))
        })
    }

    /// What a log may show of a request's URL: the values of its parameters as [`redact_input`](Operation::redact_input)
    /// shows them. A URL that is none of this operation's is masked as a whole.
    pub fn redact_url(&self, url: &str) -> String {
        let without_fragment = text::cut(url, b'#').map_or(url, |(front, _)| front);
        let (front, query) = match text::cut(without_fragment, b'?') {
            Some((front, query)) => (front, Some(query)),
            None => (without_fragment, None),
        };
        let Some(mut out) = self.redact_path(front) else { return MASK.to_owned() };
        for (index, pair) in query.into_iter().flat_map(|query| text::parts(query, b'&')).enumerate() {
            let (name, value) = text::cut(pair, b'=').unwrap_or((pair, ""));
            let row = self.query.fields.iter().find(|row| row.name == name);
            let shown = row.is_some_and(|row| shows(row, value.as_bytes()));
            out.push(if index == 0 { '?' } else { '&' });
            out.push_str(if row.is_some() { name } else { MASK });
            out.push('=');
            out.push_str(if shown { value } else { MASK });
        }
        out
    }

    fn redact_path(&self, front: &str) -> Option<String> {
        let template: Vec<&str> = text::parts(self.path, b'/').skip(1).collect();
        let given: Vec<&str> = text::parts(front, b'/').collect();
        let (base, own) = given.split_at_checked(given.len().checked_sub(template.len())?)?;
        // A path begins with a slash, and no origin of ours holds credentials.
        if base.is_empty() || base.iter().any(|part| text::has(part, b'@')) {
            return None;
        }
        let mut out = base.join("/");
        for (part, value) in template.iter().zip(own) {
            let name = part.strip_prefix('{').and_then(|name| name.strip_suffix('}'));
            let row = name.and_then(|name| self.path_parameters.iter().find(|row| row.name == name));
            let shown =
                if name.is_some() { row.is_some_and(|row| shows(row, value.as_bytes())) } else { part == value };
            if name.is_none() && !shown {
                return None;
            }
            out.push('/');
            out.push_str(if shown { value } else { MASK });
        }
        Some(out)
    }

    /// What a log may show of a request body, as JSON text: the same document with values masked, or the mask alone where
    /// it cannot be read. Numbers keep their text, unknown members their names.
    pub fn redact_body(&self, bytes: &[u8]) -> String {
        let mut mask = Mask::default();
        let read = self.body.is_some_and(|shape| walk::request(bytes, shape, &mut mask).is_ok());
        mask.apply(bytes, read)
    }

    /// What a log may show of a reply's body, whatever its status.
    pub fn redact_reply(&self, bytes: &[u8]) -> String {
        let bytes = normalize::decoded(bytes, &mut Verdict::default());
        if bytes.trim_ascii().is_empty() {
            return String::new();
        }
        let root = self.reply.root.unwrap_or(&normalize::NO_REPLY);
        let mut mask = Mask::default();
        let read = walk::reply(&bytes, root, self.provider.envelope, &mut mask).is_ok();
        mask.apply(&bytes, read)
    }
}

fn parameters(rows: &'static [Field], given: &Parameters) -> Vec<(String, String)> {
    masked(given, |name, value| {
        rows.iter().find(|row| row.name == name).is_some_and(|row| shows(row, value.as_bytes()))
    })
}

fn masked(given: &Parameters, is_shown: impl Fn(&str, &str) -> bool) -> Vec<(String, String)> {
    let told = |name: &str, value: Result<&str, Misfit>| {
        let shown = value.ok().filter(|value| is_shown(name, value)).unwrap_or(MASK);
        (name.to_owned(), shown.to_owned())
    };
    given.entries().map(|(name, value)| told(name, value)).collect()
}

/// Whether a header's value is the contract's own, or one that exists to be logged.
fn is_open(row: &Header, value: &str) -> bool {
    !row.secret
        && match row.source {
            Source::Fixed(fixed) => fixed == value,
            Source::Invoker { default, .. } | Source::Credential { default, .. } => default == Some(value),
            Source::Setting(_) | Source::TxId | Source::ProcessDate | Source::ProcessId => true,
            Source::Token(_) | Source::Bearer(_) | Source::SessionKey(_) => false,
        }
}
