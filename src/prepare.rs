//! `prepare`: input and context to a request that is ready to be sent.

use std::borrow::Cow;
use std::fmt;

use crate::context::{Context, Terms};
use crate::contract::Operation;
use crate::headers::{self, Giver, Pair};
use crate::input::{Input, Parameters};
use crate::issue::{Code, Detail, Place, Verdict};
use crate::splice;
use crate::url;
use crate::validate::{Collect, Options};

/// A request. `Debug` masks its secrets and shows neither URL values nor the body.
#[derive(Clone)]
pub struct Prepared {
    /// HTTP method.
    pub method: String,
    /// Absolute URL, percent-encoded.
    pub url: String,
    pub(crate) headers: Vec<Pair<'static>>,
    /// The body where it had to be rewritten; else the caller's own bytes are sent.
    pub rewritten: Option<Vec<u8>>,
    /// Whether the request has a body at all.
    pub has_body: bool,
    /// The transaction id it carries.
    pub tx_id: Option<String>,
    /// What was noticed or tolerated; there are no issues.
    pub verdict: Verdict,
}

impl Prepared {
    /// Names and values in the order in which they are sent.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers.iter().map(|pair| (pair.name.as_str(), pair.value.as_ref()))
    }

    /// The bytes to send for an input with this body.
    pub fn body<'a>(&'a self, given: Option<&'a [u8]>) -> Option<&'a [u8]> {
        if self.has_body { self.rewritten.as_deref().or(given) } else { None }
    }
}

impl fmt::Debug for Prepared {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Prepared")
            .field("method", &self.method)
            .field("headers", &masked(&self.headers))
            .field("rewritten", &self.rewritten.is_some())
            .finish_non_exhaustive()
    }
}

/// The headers a context makes. `Debug` masks the secrets among them.
#[derive(Clone)]
pub struct Listed {
    headers: Vec<Pair<'static>>,
    /// What was noticed or tolerated; there are no issues.
    pub verdict: Verdict,
}

impl Listed {
    /// Name, value, whether it is secret, and who gave it, in the order in which they are sent.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str, bool, Giver)> {
        self.headers.iter().map(|pair| (pair.name.as_str(), pair.value.as_ref(), pair.secret, pair.giver))
    }
}

impl fmt::Debug for Listed {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Listed").field("headers", &masked(&self.headers)).finish_non_exhaustive()
    }
}

/// A request whose texts are those of input and context.
pub(crate) struct Request<'a> {
    pub(crate) method: Cow<'a, str>,
    pub(crate) url: String,
    pub(crate) headers: Vec<Pair<'a>>,
    pub(crate) rewritten: Option<Vec<u8>>,
    pub(crate) has_body: bool,
    pub(crate) tx_id: Option<String>,
    pub(crate) verdict: Verdict,
}

impl Operation {
    /// The headers of a request with this context, without path, query and body: for people who look at a
    /// configuration. [`Operation::prepare`] sends the same ones.
    pub fn list_headers(&self, given: &Parameters, context: &Context) -> Result<Listed, Verdict> {
        let (headers, verdict) = self.header_pairs(given, &context.terms)?;
        Ok(Listed { headers: all_owned(headers), verdict })
    }

    pub(crate) fn header_pairs<'a>(
        &self,
        given: &'a Parameters,
        terms: &'a Terms<'_>,
    ) -> Result<(Vec<Pair<'a>>, Verdict), Verdict> {
        let mut verdict = terms.reading.clone();
        headers::judge_input(self, given, &mut verdict);
        let built = headers::build(self, given, terms, self.body.is_some(), &mut verdict);
        if verdict.is_valid() { Ok((built.pairs, verdict)) } else { Err(verdict) }
    }

    /// Judges input and context in one go and builds the request, or says everything that is wrong.
    pub fn prepare(&self, input: &Input<'_>, context: &Context) -> Result<Prepared, Verdict> {
        let Request { method, url, headers, rewritten, has_body, tx_id, verdict } =
            self.request(input, &context.terms)?;
        let headers = all_owned(headers);
        Ok(Prepared { method: method.into_owned(), url, headers, rewritten, has_body, tx_id, verdict })
    }

    pub(crate) fn request<'a>(&self, input: &'a Input<'_>, terms: &'a Terms<'_>) -> Result<Request<'a>, Verdict> {
        let mut verdict = terms.reading.clone();
        self.judge_parameters(input, &mut verdict);
        headers::judge_input(self, &input.headers, &mut verdict);
        let mut collect = Collect::new(&mut verdict, !terms.verbatim);
        self.judge_body(input, Options::default(), &mut collect);
        let edits = collect.edits;
        let url = url::build(self, input, terms, &mut verdict);
        let method = method(self, terms, &mut verdict);
        let has_body = self.body.is_some() && input.body.is_some();
        let built = headers::build(self, &input.headers, terms, has_body, &mut verdict);
        if !verdict.is_valid() {
            return Err(verdict);
        }
        let rewritten = input.body.filter(|_| has_body && !edits.is_empty()).map(|body| splice::apply(body, edits));
        Ok(Request { method, url, headers: built.pairs, rewritten, has_body, tx_id: built.tx_id, verdict })
    }
}

fn all_owned(pairs: Vec<Pair<'_>>) -> Vec<Pair<'static>> {
    pairs.into_iter().map(Pair::into_owned).collect()
}

fn masked<'p>(pairs: &'p [Pair<'_>]) -> Vec<(&'p str, &'static str)> {
    pairs.iter().map(|pair| (pair.name.as_str(), if pair.secret { headers::MASK } else { "…" })).collect()
}

fn method<'a>(operation: &Operation, terms: &'a Terms<'_>, verdict: &mut Verdict) -> Cow<'a, str> {
    const METHODS: &[&str] = &["GET", "POST", "PUT", "PATCH", "DELETE"];
    let Some(method) = terms.method.as_deref() else { return Cow::Borrowed(operation.method.as_str()) };
    if !METHODS.contains(&method) {
        verdict.issue(Place::Context, "/overrides/method".to_owned(), Code::Enum, Detail::Values(METHODS));
    }
    Cow::Borrowed(method)
}
