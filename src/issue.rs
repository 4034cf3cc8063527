//! An issue: what is wrong with a value and where, as data. It never holds the value.

use std::fmt;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

/// One finding. In a list of issues the request is refused for it; in a list of warnings it is not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    /// Which part of the exchange it is about.
    pub place: Place,
    /// RFC 6901 pointer into that part.
    pub pointer: String,
    /// Stable keyword.
    pub code: Code,
    /// What the rule says.
    pub detail: Detail,
}

/// A part of an exchange: `in` of an issue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A path parameter.
    Path,
    /// A query parameter.
    Query,
    /// A request header.
    Header,
    /// The request body.
    Body,
    /// The caller's context.
    Context,
    /// The provider's reply.
    Response,
}

impl Place {
    /// The name in `in`.
    pub const fn name(self) -> &'static str {
        match self {
            Place::Path => "path",
            Place::Query => "query",
            Place::Header => "header",
            Place::Body => "body",
            Place::Context => "context",
            Place::Response => "response",
        }
    }
}

/// What the broken rule says, in values of the contract, never in the caller's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Detail {
    /// Nothing more to say.
    None,
    /// `limit`: a number that was not kept.
    Limit(u64),
    /// `offset`: the byte where reading stopped.
    Offset(u64),
    /// `expected`: the JSON type that belongs there.
    Expected(&'static str),
    /// `values`: what is allowed.
    Values(&'static [&'static str]),
    /// `format`: the format's name.
    Format(&'static str),
    /// `canonical`: the documented spelling or place.
    Canonical(&'static str),
    /// `check`: the heuristic's name.
    Check(&'static str),
    /// `header`: the header that needs the value.
    Header(&'static str),
    /// `field`: the sibling that asks for it.
    Because(&'static str),
    /// `reason`: why a value cannot be used, one of a closed set of words.
    Reason(&'static str),
}

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $name:literal,)*) => {
        /// Stable keyword of an issue or warning.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code { $($(#[$doc])* $variant,)* }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Code] = &[$(Code::$variant,)*];

            /// The keyword.
            pub const fn name(self) -> &'static str {
                match self { $(Code::$variant => $name,)* }
            }
        }
    };
}

codes! {
    /// Malformed JSON.
    Syntax = "syntax",
    /// Bytes after the document.
    Trailing = "trailing",
    /// A byte order mark in front.
    Bom = "bom",
    /// Not UTF-8, or half of a surrogate pair.
    Utf8 = "utf8",
    /// Larger than allowed.
    Size = "size",
    /// Nested deeper than allowed.
    Depth = "depth",
    /// The same key twice.
    Duplicate = "duplicate",
    /// A key that changes a JavaScript object's prototype.
    DangerousKey = "dangerousKey",
    /// More findings than are listed.
    TooManyIssues = "tooManyIssues",
    /// Not there.
    Required = "required",
    /// Another JSON type.
    Type = "type",
    /// Too short.
    MinLength = "minLength",
    /// Too long.
    MaxLength = "maxLength",
    /// Characters that do not belong there.
    Pattern = "pattern",
    /// Not one of the allowed values.
    Enum = "enum",
    /// Not in the format.
    Format = "format",
    /// Too small.
    Minimum = "minimum",
    /// Too large.
    Maximum = "maximum",
    /// Too few items.
    MinItems = "minItems",
    /// Too many items.
    MaxItems = "maxItems",
    /// Not a documented field.
    Unknown = "unknown",
    /// None of the alternatives is there whole.
    OneOf = "oneOf",
    /// Needed because of another field.
    Dependent = "dependent",
    /// A header that cannot be sent like this.
    Header = "header",
    /// An origin that requests may not go to.
    Origin = "origin",
    /// Another spelling or place than the documented one.
    Alias = "alias",
    /// Another form of the value than the documented one.
    Coerced = "coerced",
    /// Looks wrong, but no rule forbids it.
    Heuristic = "heuristic",
    /// Can be read in more than one way.
    Ambiguous = "ambiguous",
    /// The reply differs from its documentation.
    Drift = "drift",
}

/// An issue where `true`, a warning where `false`.
pub(crate) type Finding = (bool, Code, Detail);

/// What was found in one go: refusals and remarks, each list capped at 100.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verdict {
    /// Why the request is refused; empty: it is valid.
    pub issues: Vec<Issue>,
    /// What was noticed or tolerated.
    pub warnings: Vec<Issue>,
}

/// Most entries of a list; one `tooManyIssues` entry follows where there are more.
pub(crate) const LIMIT: usize = 100;
/// Most bytes of a list's pointers together: keys come from outside, and each pointer repeats those above it.
const POINTER_BYTES: usize = 64 * 1024;

impl Verdict {
    /// No issue; there may be warnings.
    pub fn is_valid(&self) -> bool {
        self.issues.is_empty()
    }

    /// Neither issues nor warnings.
    pub fn is_clean(&self) -> bool {
        self.issues.is_empty() && self.warnings.is_empty()
    }

    /// Whether one more issue would be listed, if only as the mark of a list that is full.
    pub(crate) fn takes_issues(&self) -> bool {
        !is_full(&self.issues)
    }

    /// The same for warnings.
    pub(crate) fn takes_warnings(&self) -> bool {
        !is_full(&self.warnings)
    }

    /// Whether an issue about this place is listed already.
    pub(crate) fn refuses(&self, place: Place, pointer: &str) -> bool {
        self.issues.iter().any(|issue| issue.place == place && issue.pointer == pointer)
    }

    /// Adds an issue where `refused`, else a warning.
    pub(crate) fn report(&mut self, place: Place, pointer: String, (refused, code, detail): Finding) {
        if refused { self.issue(place, pointer, code, detail) } else { self.warning(place, pointer, code, detail) }
    }

    /// Adds an issue.
    #[inline(never)]
    pub fn issue(&mut self, place: Place, pointer: String, code: Code, detail: Detail) {
        push(&mut self.issues, Issue { place, pointer, code, detail });
    }

    /// Adds a warning.
    #[inline(never)]
    pub fn warning(&mut self, place: Place, pointer: String, code: Code, detail: Detail) {
        push(&mut self.warnings, Issue { place, pointer, code, detail });
    }
}

fn push(list: &mut Vec<Issue>, issue: Issue) {
    if is_full(list) {
        return;
    }
    let bytes: usize = list.iter().chain([&issue]).map(|issue| issue.pointer.len()).sum();
    if list.len() < LIMIT && bytes <= POINTER_BYTES {
        list.push(issue);
    } else {
        let detail = Detail::Limit(list.len() as u64);
        list.push(Issue { place: issue.place, pointer: String::new(), code: Code::TooManyIssues, detail });
    }
}

/// Its last entry says that there is more.
fn is_full(list: &[Issue]) -> bool {
    list.last().is_some_and(|issue| issue.code == Code::TooManyIssues)
}

impl fmt::Display for Issue {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {}: {}", self.place.name(), self.pointer, self.code.name())
    }
}

impl Serialize for Detail {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_map(None)?;
        match self {
            Detail::None => {}
            Detail::Limit(limit) => out.serialize_entry("limit", limit)?,
            Detail::Offset(offset) => out.serialize_entry("offset", offset)?,
            Detail::Expected(expected) => out.serialize_entry("expected", expected)?,
            Detail::Values(values) => out.serialize_entry("values", values)?,
            Detail::Format(format) => out.serialize_entry("format", format)?,
            Detail::Canonical(canonical) => out.serialize_entry("canonical", canonical)?,
            Detail::Check(check) => out.serialize_entry("check", check)?,
            Detail::Header(header) => out.serialize_entry("header", header)?,
            Detail::Because(field) => out.serialize_entry("field", field)?,
            Detail::Reason(reason) => out.serialize_entry("reason", reason)?,
        }
        out.end()
    }
}
