//! What a deployment gives for every call: origin, credentials, invoker data, clock and numbers.

use std::fmt;

use crate::contract::Provider;
use crate::contract::catalogue::operations;
use crate::issue::{Code, Detail, Place, Verdict};
use crate::message::Locale;
use crate::pointer::push_segment;
use crate::tree::Tree;

/// The context of a call. `Debug` shows no value but the origin.
#[derive(Clone, Default)]
pub struct Context {
    pub(crate) origin: String,
    pub(crate) base_path: Option<String>,
    pub(crate) credentials: Vec<(String, String)>,
    pub(crate) invoker: Vec<(String, String)>,
    pub(crate) settings: Vec<(String, String)>,
    pub(crate) now_ms: Option<i64>,
    pub(crate) authorization: Option<String>,
    pub(crate) locale: Locale,
    pub(crate) method: Option<String>,
    pub(crate) path: Option<String>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) tx_id_prefix: Option<String>,
    pub(crate) tx_id_max16: bool,
    pub(crate) oauth: bool,
    pub(crate) verbatim: bool,
    pub(crate) preview: bool,
    /// What was noticed when it was read: part of every verdict about it.
    pub(crate) reading: Verdict,
}

impl Context {
    /// Requests go to this origin: `https`, or `http` on a loopback host; no path, no credentials.
    pub fn new(origin: &str) -> Context {
        Context { origin: origin.to_owned(), ..Context::default() }
    }

    /// Path between origin and operation, instead of the provider's default.
    pub fn base_path(mut self, path: &str) -> Self {
        self.base_path = Some(path.to_owned());
        self
    }

    /// A credential, by the name the provider's table gives it.
    pub fn credential(mut self, name: &str, value: &str) -> Self {
        self.credentials.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Invoker data: a header's name without `X-Invoker-`, camelCased.
    pub fn invoker(mut self, name: &str, value: &str) -> Self {
        self.invoker.push((name.to_owned(), value.to_owned()));
        self
    }

    /// A setting of the provider, such as a correlation id.
    pub fn setting(mut self, name: &str, value: &str) -> Self {
        self.settings.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The present moment, in milliseconds since 1970-01-01T00:00:00Z.
    pub fn now_ms(mut self, milliseconds: i64) -> Self {
        self.now_ms = Some(milliseconds);
        self
    }

    /// The authorization number of the TxId, at most 10 digits (decision 3).
    pub fn authorization(mut self, number: &str) -> Self {
        self.authorization = Some(number.to_owned());
        self
    }

    /// Language of the texts.
    pub fn locale(mut self, locale: Locale) -> Self {
        self.locale = locale;
        self
    }

    /// Another method than the contract's, for an inferred one.
    pub fn override_method(mut self, method: &str) -> Self {
        self.method = Some(method.to_owned());
        self
    }

    /// Another path template than the contract's, for an inferred one.
    pub fn override_path(mut self, path: &str) -> Self {
        self.path = Some(path.to_owned());
        self
    }

    /// Another value for a header, or a further header.
    pub fn override_header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Letters in front of a TxId instead of `APIF` (decision 1).
    pub fn tx_id_prefix(mut self, prefix: &str) -> Self {
        self.tx_id_prefix = Some(prefix.to_owned());
        self
    }

    /// Sends the TxId without its prefix, within 16 characters (decision 1).
    pub fn tx_id_max16(mut self, on: bool) -> Self {
        self.tx_id_max16 = on;
        self
    }

    /// Sends the OAuth family of security headers everywhere (decision 13).
    pub fn oauth_headers(mut self, on: bool) -> Self {
        self.oauth = on;
        self
    }

    /// Forwards the body's bytes as they are, tolerated forms and all.
    pub fn verbatim(mut self, on: bool) -> Self {
        self.verbatim = on;
        self
    }

    /// Shows `•••` in the place of credentials: for display, never to be sent.
    pub fn preview(mut self, on: bool) -> Self {
        self.preview = on;
        self
    }

    pub(crate) fn credential_named(&self, name: &str) -> Option<&str> {
        find(&self.credentials, name)
    }

    pub(crate) fn invoker_named(&self, name: &str) -> Option<&str> {
        find(&self.invoker, name)
    }

    pub(crate) fn setting_named(&self, name: &str) -> Option<&str> {
        find(&self.settings, name)
    }

    /// Reads the JSON form of a context for this provider.
    ///
    /// A value of the wrong type becomes an issue of `prepare`, an unknown key a warning.
    pub fn from_json(json: &[u8], provider: &Provider) -> Context {
        let mut reading = Verdict::default();
        let context = Context::from_tree(&Tree::parse(json).unwrap_or(Tree::Null), provider, &mut reading);
        Context { reading, ..context }
    }

    pub(crate) fn from_tree(tree: &Tree, provider: &Provider, verdict: &mut Verdict) -> Context {
        let mut read = Reading { verdict };
        let Tree::Object(members) = tree else {
            read.wrong("", "object");
            return Context::default();
        };
        let mut context = Context::default();
        for (key, value) in members {
            let pointer = crate::pointer::member(key);
            match key.as_str() {
                "origin" => context.origin = read.text(&pointer, value).unwrap_or_default(),
                "basePath" => context.base_path = read.text(&pointer, value),
                "credentials" => {
                    context.credentials = read.named(&pointer, value, |name| has_credential(provider, name))
                }
                "invoker" => context.invoker = read.named(&pointer, value, |name| has_invoker_key(provider, name)),
                "now" => context.now_ms = read.milliseconds(&pointer, value),
                "authorization" => context.authorization = read.scalar(&pointer, value),
                "locale" => {
                    context.locale = read.text(&pointer, value).as_deref().map(Locale::parse).unwrap_or_default()
                }
                "overrides" => read.overrides(&pointer, value, &mut context),
                "options" => read.options(&pointer, value, &mut context),
                "preview" => context.preview = read.flag(&pointer, value),
                other if provider.settings.contains(&other) => {
                    context.settings.extend(read.scalar(&pointer, value).map(|text| (key.clone(), text)));
                }
                _ => read.verdict.warning(Place::Context, pointer, Code::Unknown, Detail::None),
            }
        }
        context
    }
}

impl fmt::Debug for Context {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = |list: &[(String, String)]| list.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
        out.debug_struct("Context")
            .field("origin", &if crate::format::origin::is_origin(&self.origin) { &self.origin } else { "…" })
            .field("credentials", &names(&self.credentials))
            .field("invoker", &names(&self.invoker))
            .field("headers", &names(&self.headers))
            .finish_non_exhaustive()
    }
}

fn find<'a>(list: &'a [(String, String)], name: &str) -> Option<&'a str> {
    list.iter().rev().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
}

/// Reads values of a context and reports what does not fit.
struct Reading<'v> {
    verdict: &'v mut Verdict,
}

impl Reading<'_> {
    fn wrong(&mut self, pointer: &str, expected: &'static str) {
        self.verdict.issue(Place::Context, pointer.to_owned(), Code::Type, Detail::Expected(expected));
    }

    fn text(&mut self, pointer: &str, value: &Tree) -> Option<String> {
        self.string(pointer, value, value.text().map(str::to_owned))
    }

    fn scalar(&mut self, pointer: &str, value: &Tree) -> Option<String> {
        self.string(pointer, value, value.scalar())
    }

    fn string(&mut self, pointer: &str, value: &Tree, text: Option<String>) -> Option<String> {
        match value {
            Tree::NoUnicode => self.verdict.issue(Place::Context, pointer.to_owned(), Code::Utf8, Detail::None),
            Tree::Null => {}
            _ if text.is_none() => self.wrong(pointer, "string"),
            _ => {}
        }
        text
    }

    fn milliseconds(&mut self, pointer: &str, value: &Tree) -> Option<i64> {
        // Float to integer saturates; such a day is refused where it is used.
        let now = value.number().map(|number| number as i64);
        if now.is_none() && *value != Tree::Null {
            self.wrong(pointer, "number");
        }
        now
    }

    fn flag(&mut self, pointer: &str, value: &Tree) -> bool {
        if value.flag().is_none() && *value != Tree::Null {
            self.wrong(pointer, "boolean");
        }
        value.flag().unwrap_or_default()
    }

    fn members<'t>(&mut self, pointer: &str, value: &'t Tree) -> &'t [(String, Tree)] {
        match value {
            Tree::Object(members) => members,
            Tree::Null => &[],
            _ => {
                self.wrong(pointer, "object");
                &[]
            }
        }
    }

    /// Named scalars; a name that nothing reads is a warning.
    fn named(&mut self, pointer: &str, value: &Tree, is_read: impl Fn(&str) -> bool) -> Vec<(String, String)> {
        let mut out = Vec::new();
        for (name, value) in self.members(pointer, value) {
            if !is_read(name) {
                self.verdict.warning(Place::Context, below(pointer, name), Code::Unknown, Detail::None);
            }
            out.extend(self.scalar(&below(pointer, name), value).map(|text| (name.clone(), text)));
        }
        out
    }

    fn overrides(&mut self, pointer: &str, value: &Tree, context: &mut Context) {
        for (name, value) in self.members(pointer, value) {
            let pointer = below(pointer, name);
            match name.as_str() {
                "method" => context.method = self.text(&pointer, value),
                "path" => context.path = self.text(&pointer, value),
                "headers" => context.headers = self.named(&pointer, value, |_| true),
                _ => self.verdict.warning(Place::Context, pointer, Code::Unknown, Detail::None),
            }
        }
    }

    fn options(&mut self, pointer: &str, value: &Tree, context: &mut Context) {
        for (name, value) in self.members(pointer, value) {
            let pointer = below(pointer, name);
            match name.as_str() {
                "txIdPrefix" => context.tx_id_prefix = self.text(&pointer, value),
                "txIdMax16" => context.tx_id_max16 = self.flag(&pointer, value),
                "verbatim" => context.verbatim = self.flag(&pointer, value),
                "securityHeaders" => match value.text() {
                    Some("oauth") => context.oauth = true,
                    Some("contract") => context.oauth = false,
                    None if *value == Tree::Null => {}
                    _ => {
                        let values = Detail::Values(&["contract", "oauth"]);
                        self.verdict.issue(Place::Context, pointer, Code::Enum, values);
                    }
                },
                _ => self.verdict.warning(Place::Context, pointer, Code::Unknown, Detail::None),
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

fn below(pointer: &str, name: &str) -> String {
    let mut out = pointer.to_owned();
    push_segment(&mut out, name);
    out
}
