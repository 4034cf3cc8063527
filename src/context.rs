//! What a deployment gives for every call: origin, credentials, invoker data, clock and numbers.

mod reading;
mod terms;

use std::borrow::Cow;
use std::fmt;

use crate::contract::Provider;
use crate::message::Locale;

pub(crate) use terms::{Named, Terms};

/// The context of a call. `Debug` shows no value but the origin.
#[derive(Clone, Default)]
pub struct Context {
    pub(crate) terms: Terms<'static>,
}

impl Context {
    /// Requests go to this origin: `https`, or `http` on a loopback host; no path, no credentials.
    pub fn new(origin: &str) -> Context {
        Context { terms: Terms { origin: Cow::Owned(origin.to_owned()), ..Terms::default() } }
    }

    /// Path between origin and operation, instead of the provider's default.
    pub fn base_path(mut self, path: &str) -> Self {
        self.terms.base_path = Some(Cow::Owned(path.to_owned()));
        self
    }

    /// A credential, by the name the provider's table gives it.
    pub fn credential(mut self, name: &str, value: &str) -> Self {
        self.terms.credentials.push(owned(name, value));
        self
    }

    /// Invoker data: a header's name without `X-Invoker-`, camelCased.
    pub fn invoker(mut self, name: &str, value: &str) -> Self {
        self.terms.invoker.push(owned(name, value));
        self
    }

    /// A setting of the provider, such as a correlation id.
    pub fn setting(mut self, name: &str, value: &str) -> Self {
        self.terms.settings.push(owned(name, value));
        self
    }

    /// The present moment, in milliseconds since 1970-01-01T00:00:00Z.
    pub fn now_ms(mut self, milliseconds: i64) -> Self {
        self.terms.now_ms = Some(milliseconds);
        self
    }

    /// The authorization number of the TxId, at most 10 digits (decision 3).
    pub fn authorization(mut self, number: &str) -> Self {
        self.terms.authorization = Some(Cow::Owned(number.to_owned()));
        self
    }

    /// Language of the texts.
    pub fn locale(mut self, locale: Locale) -> Self {
        self.terms.locale = locale;
        self
    }

    /// Another method than the contract's, for an inferred one.
    pub fn override_method(mut self, method: &str) -> Self {
        self.terms.method = Some(Cow::Owned(method.to_owned()));
        self
    }

    /// Another path template than the contract's, for an inferred one.
    pub fn override_path(mut self, path: &str) -> Self {
        self.terms.path = Some(Cow::Owned(path.to_owned()));
        self
    }

    /// Another value for a header, or a further header.
    pub fn override_header(mut self, name: &str, value: &str) -> Self {
        self.terms.headers.push(owned(name, value));
        self
    }

    /// Letters in front of a TxId instead of `APIF` (decision 1).
    pub fn tx_id_prefix(mut self, prefix: &str) -> Self {
        self.terms.tx_id_prefix = Some(Cow::Owned(prefix.to_owned()));
        self
    }

    /// Sends the TxId without its prefix, within 16 characters (decision 1).
    pub fn tx_id_max16(mut self, on: bool) -> Self {
        self.terms.tx_id_max16 = on;
        self
    }

    /// Sends the OAuth family of security headers everywhere (decision 13).
    pub fn oauth_headers(mut self, on: bool) -> Self {
        self.terms.oauth = on;
        self
    }

    /// Forwards the body's bytes as they are, tolerated forms and all.
    pub fn verbatim(mut self, on: bool) -> Self {
        self.terms.verbatim = on;
        self
    }

    /// Shows `•••` in the place of credentials: for display, never to be sent.
    pub fn preview(mut self, on: bool) -> Self {
        self.terms.preview = on;
        self
    }

    /// Reads the JSON form of a context for this provider.
    ///
    /// A value of the wrong type becomes an issue of `prepare`, an unknown key a warning. More than 1 MiB is an issue.
    pub fn from_json(json: &[u8], provider: &Provider) -> Context {
        Context { terms: Terms::from_json(json, provider).into_owned() }
    }
}

impl fmt::Debug for Context {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = |list: &Named<'static>| list.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
        let terms = &self.terms;
        out.debug_struct("Context")
            .field("origin", &if crate::format::origin::is_origin(&terms.origin) { &terms.origin } else { "…" })
            .field("credentials", &names(&terms.credentials))
            .field("invoker", &names(&terms.invoker))
            .field("headers", &names(&terms.headers))
            .finish_non_exhaustive()
    }
}

fn owned(name: &str, value: &str) -> (Cow<'static, str>, Cow<'static, str>) {
    (Cow::Owned(name.to_owned()), Cow::Owned(value.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_setting_is_kept_beside_the_others() {
        let context = Context::new("https://api.example.com")
            .base_path("/base")
            .locale(Locale::Pt)
            .override_method("PUT")
            .override_path("/other")
            .tx_id_prefix("ABC")
            .tx_id_max16(true)
            .oauth_headers(true)
            .verbatim(true)
            .preview(true);
        let Terms { origin, base_path, locale, method, path, tx_id_prefix, .. } = &context.terms;
        assert_eq!((origin.as_ref(), *locale), ("https://api.example.com", Locale::Pt));
        let texts = [base_path, method, path, tx_id_prefix].map(|text| text.as_deref());
        assert_eq!(texts, [Some("/base"), Some("PUT"), Some("/other"), Some("ABC")]);
        let Terms { tx_id_max16, oauth, verbatim, preview, .. } = &context.terms;
        assert!([tx_id_max16, oauth, verbatim, preview].iter().all(|on| **on));
    }
}
