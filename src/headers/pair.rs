//! What is sent as headers.

use std::borrow::Cow;

use serde::Serialize;

/// Headers that are ready to be sent.
#[derive(Clone, Default)]
pub(crate) struct Built<'a> {
    pub(crate) pairs: Vec<Pair<'a>>,
    pub(crate) tx_id: Option<String>,
}

/// One header; `secret` ones are masked in `Debug`.
#[derive(Clone)]
pub(crate) struct Pair<'a> {
    pub(crate) name: Name<'a>,
    pub(crate) value: Cow<'a, str>,
    pub(crate) secret: bool,
    pub(crate) giver: Giver,
}

impl Pair<'_> {
    /// The same without the context.
    pub(crate) fn into_owned(self) -> Pair<'static> {
        let name = match self.name {
            Name::Ours(name) => Name::Ours(name),
            Name::Given(name) => Name::Given(Cow::Owned(name.into_owned())),
        };
        Pair { name, value: Cow::Owned(self.value.into_owned()), secret: self.secret, giver: self.giver }
    }
}

/// A header's name.
#[derive(Clone)]
pub(crate) enum Name<'a> {
    /// A constant of the contract or of this file.
    Ours(&'static str),
    /// One that only the context knows.
    Given(Cow<'a, str>),
}

impl Name<'_> {
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Name::Ours(name) => name,
            Name::Given(name) => name,
        }
    }
}

/// Who gave a header's value, by rising precedence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Giver {
    /// The contract's row: fixed, computed, or read from the context's credentials and settings.
    Contract,
    /// The context's `overrides.headers`.
    Override,
    /// The context's `invoker`.
    Invoker,
    /// The input's `headers`.
    Input,
}
