//! A context's content, with texts of its own or of the document it was read from.

use std::borrow::Cow;

use crate::issue::Verdict;
use crate::message::Locale;

/// Names and values in the order given; the last one counts.
pub(crate) type Named<'a> = Vec<(Cow<'a, str>, Cow<'a, str>)>;

/// What a [`Context`](super::Context) holds.
#[derive(Clone, Default)]
pub(crate) struct Terms<'a> {
    pub(crate) origin: Cow<'a, str>,
    pub(crate) base_path: Option<Cow<'a, str>>,
    pub(crate) credentials: Named<'a>,
    pub(crate) invoker: Named<'a>,
    pub(crate) settings: Named<'a>,
    pub(crate) now_ms: Option<i64>,
    pub(crate) authorization: Option<Cow<'a, str>>,
    pub(crate) locale: Locale,
    pub(crate) method: Option<Cow<'a, str>>,
    pub(crate) path: Option<Cow<'a, str>>,
    pub(crate) headers: Named<'a>,
    pub(crate) tx_id_prefix: Option<Cow<'a, str>>,
    pub(crate) tx_id_max16: bool,
    pub(crate) oauth: bool,
    pub(crate) verbatim: bool,
    pub(crate) preview: bool,
    /// What was noticed when it was read: part of every verdict about it.
    pub(crate) reading: Verdict,
}

impl Terms<'_> {
    pub(crate) fn credential_named(&self, name: &str) -> Option<&str> {
        find(&self.credentials, name)
    }

    pub(crate) fn invoker_named(&self, name: &str) -> Option<&str> {
        find(&self.invoker, name)
    }

    pub(crate) fn setting_named(&self, name: &str) -> Option<&str> {
        find(&self.settings, name)
    }

    /// The same without the document.
    pub(super) fn into_owned(self) -> Terms<'static> {
        Terms {
            origin: owned(self.origin),
            base_path: self.base_path.map(owned),
            credentials: all_owned(self.credentials),
            invoker: all_owned(self.invoker),
            settings: all_owned(self.settings),
            authorization: self.authorization.map(owned),
            method: self.method.map(owned),
            path: self.path.map(owned),
            headers: all_owned(self.headers),
            tx_id_prefix: self.tx_id_prefix.map(owned),
            now_ms: self.now_ms,
            locale: self.locale,
            tx_id_max16: self.tx_id_max16,
            oauth: self.oauth,
            verbatim: self.verbatim,
            preview: self.preview,
            reading: self.reading,
        }
    }
}

fn find<'t>(list: &'t Named<'_>, name: &str) -> Option<&'t str> {
    list.iter().rev().find(|(key, _)| key == name).map(|(_, value)| value.as_ref())
}

fn owned(text: Cow<'_, str>) -> Cow<'static, str> {
    Cow::Owned(text.into_owned())
}

fn all_owned(list: Named<'_>) -> Named<'static> {
    list.into_iter().map(|(name, value)| (owned(name), owned(value))).collect()
}
