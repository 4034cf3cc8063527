//! What crosses to JavaScript, as its JSON is written.

use serde::Serialize;

use crate::headers::{Giver, Pair};
use crate::issue::{Issue, Verdict};
use crate::message::Locale;
use crate::message::worded::Worded;
use crate::normalize::Meta;
use crate::problem::Problem;

#[derive(Serialize)]
pub(super) struct Refused<'v> {
    pub(super) ok: bool,
    pub(super) issues: Vec<Worded<'v>>,
    pub(super) warnings: Vec<Worded<'v>>,
}

impl<'v> Refused<'v> {
    pub(super) fn new(verdict: &'v Verdict, locale: Locale) -> Refused<'v> {
        Refused { ok: false, issues: worded(&verdict.issues, locale), warnings: worded(&verdict.warnings, locale) }
    }
}

#[derive(Serialize)]
pub(super) struct Headers<'h> {
    pub(super) ok: bool,
    pub(super) headers: Vec<(&'h str, &'h str, bool, Giver)>,
    pub(super) warnings: Vec<Worded<'h>>,
}

#[derive(Serialize)]
pub(super) struct Masked {
    pub(super) path: Vec<(String, String)>,
    pub(super) query: Vec<(String, String)>,
    pub(super) headers: Vec<(String, String)>,
    pub(super) url: Option<String>,
    pub(super) body: Option<String>,
}

#[derive(Serialize)]
pub(super) struct Failed<'p> {
    pub(super) ok: bool,
    pub(super) problem: &'p Problem,
    pub(super) meta: Meta,
}

#[derive(Serialize)]
pub(super) struct Routed<'r> {
    pub(super) operation: usize,
    pub(super) input: Located<'r>,
}

/// Names and values as pairs: the glue makes objects of them without touching a prototype.
#[derive(Serialize)]
pub(super) struct Located<'r> {
    pub(super) path: Vec<(&'r str, Option<&'r str>)>,
    pub(super) query: Vec<(&'r str, Option<&'r str>)>,
}

#[derive(Serialize)]
pub(super) struct Unrouted {
    pub(super) problem: Problem,
    pub(super) allow: Vec<&'static str>,
}

#[derive(Serialize)]
pub(super) struct Answered {
    pub(super) status: u16,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) acceptable: bool,
}

pub(super) fn worded(issues: &[Issue], locale: Locale) -> Vec<Worded<'_>> {
    issues.iter().map(|issue| issue.worded(locale)).collect()
}

pub(super) fn listed<'p>(pairs: &'p [Pair<'_>]) -> Vec<(&'p str, &'p str, bool, Giver)> {
    pairs.iter().map(|pair| (pair.name.as_str(), pair.value.as_ref(), pair.secret, pair.giver)).collect()
}
