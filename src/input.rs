//! What a caller gives for one call: parameters, headers and a body.

use std::borrow::Cow;
use std::fmt;

use crate::issue::{Code, Detail};
use crate::tree::Tree;

/// Most parameters of one part of a request: names are compared with each other.
pub(crate) const MAX_PARAMETERS: usize = 256;
/// Most bytes of one parameter or header: servers refuse longer lines (RFC 9110, section 4.1, names 8,000).
pub(crate) const MAX_VALUE: usize = 8_192;

/// The input of an operation. `Debug` shows names and the body's length, never a value.
#[derive(Clone, Default)]
pub struct Input<'a> {
    /// Path parameters by name.
    pub path: Parameters,
    /// Query parameters by name.
    pub query: Parameters,
    /// Headers by wire name, in any case; never secrets or computed ids.
    pub headers: Parameters,
    /// The body's bytes, JSON in UTF-8.
    pub body: Option<&'a [u8]>,
}

impl<'a> Input<'a> {
    /// An input without anything.
    pub fn new() -> Input<'a> {
        Input::default()
    }

    /// With this path parameter.
    pub fn path(mut self, name: &str, value: &str) -> Self {
        self.path.push(name, value);
        self
    }

    /// With this query parameter.
    pub fn query(mut self, name: &str, value: &str) -> Self {
        self.query.push(name, value);
        self
    }

    /// With this header.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push(name, value);
        self
    }

    /// With this body.
    pub fn body(mut self, bytes: &'a [u8]) -> Self {
        self.body = Some(bytes);
        self
    }

    /// Reads `{ "path": {…}, "query": {…}, "headers": {…} }`; `None` where that is not JSON.
    ///
    /// Values may be strings, numbers or booleans; anything else becomes an issue when it is judged.
    pub fn from_json(head: &[u8], body: Option<&'a [u8]>) -> Option<Input<'a>> {
        Some(Input::from_tree(&Tree::parse(head)?, body))
    }

    pub(crate) fn from_tree(head: &Tree<'_>, body: Option<&'a [u8]>) -> Input<'a> {
        let part = |name: &str| head.get(name).map(Parameters::from_tree).unwrap_or_default();
        Input { path: part("path"), query: part("query"), headers: part("headers"), body }
    }
}

/// Named values in the order given; a name may be there twice, which is an issue when judged.
#[derive(Clone, Default)]
pub struct Parameters {
    entries: Vec<(String, Result<String, Misfit>)>,
    misshapen: bool,
}

/// Why a given value is no text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misfit {
    /// It is neither a string nor a number nor a boolean.
    NoScalar,
    /// It holds half of a surrogate pair.
    NoUnicode,
}

impl Misfit {
    /// How an issue names it.
    pub(crate) fn finding(self) -> (Code, Detail) {
        match self {
            Misfit::NoScalar => (Code::Type, Detail::Expected("string")),
            Misfit::NoUnicode => (Code::Utf8, Detail::None),
        }
    }
}

impl Parameters {
    /// Adds a value.
    pub fn push(&mut self, name: &str, value: &str) {
        self.entries.push((name.to_owned(), Ok(value.to_owned())));
    }

    /// Adds something that is no text.
    pub fn push_misfit(&mut self, name: &str, misfit: Misfit) {
        self.entries.push((name.to_owned(), Err(misfit)));
    }

    /// Names and values, in the order given.
    pub fn entries(&self) -> impl Iterator<Item = (&str, Result<&str, Misfit>)> {
        self.entries.iter().map(|(name, value)| (name.as_str(), value.as_deref().map_err(|misfit| *misfit)))
    }

    /// Whether something else than named values was given.
    pub(crate) fn misshapen(&self) -> bool {
        self.misshapen
    }

    /// The scalars of an object.
    pub(crate) fn from_tree(tree: &Tree<'_>) -> Parameters {
        let Tree::Object(members) = tree else { return Parameters { entries: Vec::new(), misshapen: true } };
        let value = |value: &Tree<'_>| match value {
            Tree::NoUnicode => Err(Misfit::NoUnicode),
            other => other.scalar().map(Cow::into_owned).ok_or(Misfit::NoScalar),
        };
        Parameters {
            entries: members.iter().map(|(name, tree)| (name.clone().into_owned(), value(tree))).collect(),
            misshapen: false,
        }
    }
}

impl fmt::Debug for Input<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Input")
            .field("path", &self.path)
            .field("query", &self.query)
            .field("headers", &self.headers)
            .field("body", &self.body.map(<[u8]>::len))
            .finish()
    }
}

/// Values may be personal: only the names are shown.
impl fmt::Debug for Parameters {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_list().entries(self.entries.iter().map(|(name, _)| name)).finish()
    }
}
