//! Reads the JSON form of a context, and reports what does not fit.

use std::borrow::Cow;

use super::terms::{Named, Terms};
use crate::contract::Provider;
use crate::contract::catalogue::operations;
use crate::issue::{Code, Detail, Place, Verdict};
use crate::message::Locale;
use crate::pointer::At;
use crate::tree::Tree;

impl<'a> Terms<'a> {
    /// A value of the wrong type becomes an issue, an unknown key a warning; of more than 1 MiB nothing is read.
    pub(crate) fn from_json(json: &'a [u8], provider: &Provider) -> Terms<'a> {
        let mut reading = Verdict::default();
        if json.len() > MAX_CONTEXT {
            reading.issue(Place::Context, String::new(), Code::Size, Detail::Limit(MAX_CONTEXT as u64));
            return Terms { reading, ..Terms::default() };
        }
        let terms = Terms::from_tree(&Tree::parse(json).unwrap_or(Tree::Null), provider, &mut reading);
        Terms { reading, ..terms }
    }

    fn from_tree(tree: &Tree<'a>, provider: &Provider, verdict: &mut Verdict) -> Terms<'a> {
        let mut read = Reading { verdict };
        let mut terms = Terms::default();
        let Tree::Object(members) = tree else {
            read.wrong(&At::ROOT, "object");
            return terms;
        };
        for (key, value) in members {
            let at = &At::ROOT.key(key.as_bytes());
            match key.as_ref() {
                "origin" => terms.origin = read.text(at, value).unwrap_or_default(),
                "basePath" => terms.base_path = read.text(at, value),
                "credentials" => terms.credentials = read.named(at, value, |name| has_credential(provider, name)),
                "invoker" => terms.invoker = read.named(at, value, |name| has_invoker_key(provider, name)),
                "now" => terms.now_ms = read.milliseconds(at, value),
                "authorization" => terms.authorization = read.scalar(at, value),
                "locale" => terms.locale = read.text(at, value).map(|tag| Locale::parse(&tag)).unwrap_or_default(),
                "overrides" => read.overrides(at, value, &mut terms),
                "options" => read.options(at, value, &mut terms),
                "preview" => terms.preview = read.flag(at, value),
                other if provider.settings.contains(&other) => {
                    terms.settings.extend(read.scalar(at, value).map(|text| (key.clone(), text)));
                }
                _ => read.verdict.warning(Place::Context, at.pointer(), Code::Unknown, Detail::None),
            }
        }
        terms
    }
}

/// Thousands of times what a deployment says of itself; every byte of it may go into every request.
const MAX_CONTEXT: usize = 1 << 20;

struct Reading<'v> {
    verdict: &'v mut Verdict,
}

impl Reading<'_> {
    fn wrong(&mut self, at: &At<'_>, expected: &'static str) {
        self.verdict.issue(Place::Context, at.pointer(), Code::Type, Detail::Expected(expected));
    }

    fn text<'a>(&mut self, at: &At<'_>, value: &Tree<'a>) -> Option<Cow<'a, str>> {
        let text = match value {
            Tree::Text(text) => Some(text.clone()),
            _ => None,
        };
        self.string(at, value, text)
    }

    fn scalar<'a>(&mut self, at: &At<'_>, value: &Tree<'a>) -> Option<Cow<'a, str>> {
        self.string(at, value, value.scalar())
    }

    fn string<'a>(&mut self, at: &At<'_>, value: &Tree<'a>, text: Option<Cow<'a, str>>) -> Option<Cow<'a, str>> {
        match value {
            Tree::NoUnicode => self.verdict.issue(Place::Context, at.pointer(), Code::Utf8, Detail::None),
            Tree::Null => {}
            _ if text.is_none() => self.wrong(at, "string"),
            _ => {}
        }
        text
    }

    fn milliseconds(&mut self, at: &At<'_>, value: &Tree<'_>) -> Option<i64> {
        // Float to integer saturates; such a day is refused where it is used.
        let now = value.number().map(|number| number as i64);
        if now.is_none() && *value != Tree::Null {
            self.wrong(at, "number");
        }
        now
    }

    fn flag(&mut self, at: &At<'_>, value: &Tree<'_>) -> bool {
        if value.flag().is_none() && *value != Tree::Null {
            self.wrong(at, "boolean");
        }
        value.flag().unwrap_or_default()
    }

    fn members<'t, 'a>(&mut self, at: &At<'_>, value: &'t Tree<'a>) -> &'t [(Cow<'a, str>, Tree<'a>)] {
        match value {
            Tree::Object(members) => members,
            Tree::Null => &[],
            _ => {
                self.wrong(at, "object");
                &[]
            }
        }
    }

    /// Named scalars; a name that nothing reads is a warning.
    fn named<'a>(&mut self, at: &At<'_>, value: &Tree<'a>, is_read: impl Fn(&str) -> bool) -> Named<'a> {
        let members = self.members(at, value);
        let mut out = Vec::with_capacity(members.len());
        for (name, value) in members {
            let at = &at.key(name.as_bytes());
            if !is_read(name) {
                self.verdict.warning(Place::Context, at.pointer(), Code::Unknown, Detail::None);
            }
            out.extend(self.scalar(at, value).map(|text| (name.clone(), text)));
        }
        out
    }

    fn overrides<'a>(&mut self, at: &At<'_>, value: &Tree<'a>, terms: &mut Terms<'a>) {
        for (name, value) in self.members(at, value) {
            let at = &at.key(name.as_bytes());
            match name.as_ref() {
                "method" => terms.method = self.text(at, value),
                "path" => terms.path = self.text(at, value),
                "headers" => terms.headers = self.named(at, value, |_| true),
                _ => self.verdict.warning(Place::Context, at.pointer(), Code::Unknown, Detail::None),
            }
        }
    }

    fn options<'a>(&mut self, at: &At<'_>, value: &Tree<'a>, terms: &mut Terms<'a>) {
        for (name, value) in self.members(at, value) {
            let at = &at.key(name.as_bytes());
            match name.as_ref() {
                "txIdPrefix" => terms.tx_id_prefix = self.text(at, value),
                "txIdMax16" => terms.tx_id_max16 = self.flag(at, value),
                "verbatim" => terms.verbatim = self.flag(at, value),
                "securityHeaders" => match value.text() {
                    Some("oauth") => terms.oauth = true,
                    Some("contract") => terms.oauth = false,
                    None if *value == Tree::Null => {}
                    _ => {
                        let values = Detail::Values(&["contract", "oauth"]);
                        self.verdict.issue(Place::Context, at.pointer(), Code::Enum, values);
                    }
                },
                _ => self.verdict.warning(Place::Context, at.pointer(), Code::Unknown, Detail::None),
            }
        }
    }
}

fn has_credential(provider: &Provider, name: &str) -> bool {
    provider.credentials.iter().any(|credential| credential.name == name)
}

/// Whether any operation of the provider has a header with this key: one context serves them all.
fn has_invoker_key(provider: &Provider, name: &str) -> bool {
    let own = operations().filter(|operation| operation.provider.id == provider.id);
    own.flat_map(|operation| operation.headers).any(|row| row.invoker_key() == Some(name))
}
