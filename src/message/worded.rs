//! An issue together with its text.

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use super::{Locale, issue};
use crate::issue::Issue;

/// An issue with its text, as it is shown outside: `{ in, pointer, code, params, message }`.
#[derive(Debug, Clone)]
pub struct Worded<'i> {
    issue: &'i Issue,
    locale: Locale,
}

impl Issue {
    /// The issue with its text in this language.
    pub fn worded(&self, locale: Locale) -> Worded<'_> {
        Worded { issue: self, locale }
    }
}

impl Serialize for Worded<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Issue", 5)?;
        out.serialize_field("in", self.issue.place.name())?;
        out.serialize_field("pointer", &self.issue.pointer)?;
        out.serialize_field("code", self.issue.code.name())?;
        out.serialize_field("params", &self.issue.detail)?;
        out.serialize_field("message", &issue(self.issue, self.locale))?;
        out.end()
    }
}
