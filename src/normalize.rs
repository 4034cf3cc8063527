//! `normalize`: a provider's reply, whatever it is, to canonical data or a problem.

mod convert;
mod extra;
mod held;
pub(crate) mod known;
mod lesson;
mod map;
mod nesting;
mod places;
mod remarks;
mod signals;
mod table;
mod word;
mod write;

use std::borrow::Cow;
use std::fmt;

use crate::block::is_ascii;
use crate::contract::field::NO_FIELDS;
use crate::contract::{Category, Field, Operation, Signal, field};
use crate::issue::{Code, Detail, Issue, Place, Verdict};
use crate::json::BOM;
use crate::problem::{Failure, Problem};
use crate::reply::Reply;
use crate::validate::Options;
use crate::walk;
use known::Known;
use lesson::Lesson;
use map::Map;
use word::Word;

/// A successful reply in canonical form. `Debug` shows no data.
#[derive(Clone)]
pub struct Success {
    /// JSON text of the canonical model, or `null`.
    pub data: Vec<u8>,
    /// JSON text of an object: what has no canonical place, by its JSON pointer (decision 33); more than 10,000 values
    /// are kept as the whole reply, by the empty pointer.
    pub extra: Vec<u8>,
    /// What was noticed.
    pub warnings: Vec<Issue>,
    /// Of which call this is the outcome.
    pub meta: Meta,
}

/// Of which call an outcome is.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Meta {
    /// The operation's id.
    pub operation: &'static str,
    /// The provider's HTTP status.
    pub status: u16,
}

impl fmt::Debug for Success {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Success")
            .field("meta", &self.meta)
            .field("warnings", &self.warnings)
            .field("data", &self.data.len())
            .field("extra", &self.extra.len())
            .finish()
    }
}

impl Success {
    /// Room for one, with nothing in it.
    pub(crate) const NOTHING: Success =
        Success { data: Vec::new(), extra: Vec::new(), warnings: Vec::new(), meta: Meta { operation: "", status: 0 } };

    /// Keeps nothing but the room for the next one; whether that is no more than so many bytes.
    #[cfg(target_arch = "wasm32")]
    pub(crate) fn empty(&mut self, most: usize) -> bool {
        self.data.clear();
        self.extra.clear();
        self.warnings.clear();
        self.data.capacity() + self.extra.capacity() <= most
    }

    /// The canonical data as a type of the caller's.
    pub fn deserialize<T: serde::de::DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_slice(&self.data)
    }
}

impl Operation {
    /// Reads a reply: success needs a 2xx status and no failure in the body (decision 26).
    pub fn normalize(&self, reply: &Reply<'_>, options: Options) -> Result<Success, Box<Problem>> {
        let mut success = Success::NOTHING;
        self.normalize_into(reply, options, &mut success).map(|()| success)
    }

    /// The same, where the room of an earlier success is used again; of a problem nothing is left in it.
    pub(crate) fn normalize_into(
        &self,
        reply: &Reply<'_>,
        options: Options,
        into: &mut Success,
    ) -> Result<(), Box<Problem>> {
        into.warnings.clear();
        into.meta = Meta { operation: self.id, status: reply.status };
        let known = match is_success(reply.status) {
            true => known::write(self, reply.body, &mut into.data, &mut into.extra),
            false => Known::Strange { learn: false },
        };
        if known == Known::Written {
            return Ok(());
        }
        into.data.clear();
        into.extra.clear();
        *into = self.walked(reply, options, known == Known::Strange { learn: true })?;
        Ok(())
    }

    /// What the ordinary road makes of a reply; whether that shall be learned.
    fn walked(&self, reply: &Reply<'_>, options: Options, learn: bool) -> Result<Success, Box<Problem>> {
        let mut warnings = Verdict::default();
        let body = decoded(reply.body, &mut warnings);
        if body.trim_ascii().is_empty() {
            return self.empty(reply, options, warnings);
        }
        let root = self.reply.root.unwrap_or(&NO_REPLY);
        let mut map = Map::new(&body, self.reply.model, warnings, learn.then(Lesson::default));
        let readable = walk::reply(&body, root, self.provider.envelope, &mut map).is_ok();
        map.settle();
        let failure = self.failure(reply, &map, readable);
        match failure {
            None => Ok(self.success(reply, map, &body)),
            Some(failure) => Err(Box::new(Problem::of_reply(self, failure, options))),
        }
    }

    /// Success without a body only where that is the contract (decision 26).
    fn empty(&self, reply: &Reply<'_>, options: Options, mut found: Verdict) -> Result<Success, Box<Problem>> {
        let described = self.reply.root.is_some();
        if is_success(reply.status) && (!described || matches!(reply.status, 202 | 204)) {
            // Where data is documented there is an object to read from, whatever the provider left out.
            let data = if self.reply.has_data() { b"{}".to_vec() } else { b"null".to_vec() };
            if described {
                found.warning(Place::Response, String::new(), Code::Drift, Detail::Expected("object"));
            }
            let meta = Meta { operation: self.id, status: reply.status };
            return Ok(Success { data, extra: b"{}".to_vec(), warnings: found.warnings, meta });
        }
        let failure = Failure::of_status(reply, is_success(reply.status).then_some(Category::Upstream));
        Err(Box::new(Problem::of_reply(self, failure, options)))
    }

    /// Why the reply is none of a success; `None`: it is one.
    fn failure(&self, reply: &Reply<'_>, map: &Map<'_>, readable: bool) -> Option<Failure> {
        if !readable {
            return Some(Failure::of_status(reply, Some(Category::of_unreadable(reply.status))));
        }
        let fails = |code: &&str| self.provider.success_codes.is_some_and(|fine| !fine.contains(code));
        let refusal = map.signals(Signal::Verdict).map(Word::of).find(|word| matches!(word, Word::No(_)));
        let failing_code = map.signals(Signal::Code).find(fails);
        let fault = map.signals(Signal::Fault).next();
        let fine = refusal.is_none() && failing_code.is_none() && fault.is_none() && !map.has_unreadable_verdict();
        if is_success(reply.status) && fine {
            return None;
        }
        let hinted = match refusal {
            Some(Word::No(hinted)) => hinted,
            _ => None,
        };
        let code = failing_code.or_else(|| map.signals(Signal::Code).next());
        let description =
            fault.map(str::to_owned).or_else(|| map.description()).or_else(|| map.bare_text().map(str::to_owned));
        Some(Failure {
            status: reply.status,
            hinted: hinted.filter(|_| is_success(reply.status)),
            code: code.map(str::to_owned),
            kind: map.signals(Signal::Type).next().map(str::to_owned),
            description,
            category: None,
            retry_after: reply.retry_after.map(str::to_owned),
        })
    }

    fn success(&self, reply: &Reply<'_>, map: Map<'_>, body: &[u8]) -> Success {
        let fine = self.provider.success_codes.unwrap_or_default();
        let meta = Meta { operation: self.id, status: reply.status };
        let whole = body.strip_prefix(BOM).unwrap_or(body).trim_ascii();
        let written = write::write(map, fine, self.reply.has_data(), whole);
        if let Some(lesson) = written.lesson.filter(|_| written.warnings.is_empty()) {
            known::learn(self, body, &lesson, &written.data, &written.extra);
        }
        Success { data: written.data, extra: written.extra, warnings: written.warnings, meta }
    }
}

/// The root of a reply that the contract does not describe.
pub(crate) static NO_REPLY: Field = field::object("", &NO_FIELDS);

pub(crate) fn is_success(status: u16) -> bool {
    (200..=299).contains(&status)
}

/// Whether a verdict signal says one of the words that are known.
pub(crate) fn is_verdict(text: &str) -> bool {
    Word::of(text) != Word::Unclear
}

/// UTF-8 as it is; anything else is read as Latin-1, with a warning (decision 34).
pub(crate) fn decoded<'a>(body: &'a [u8], warnings: &mut Verdict) -> Cow<'a, [u8]> {
    if is_ascii(body) || std::str::from_utf8(body).is_ok() {
        return Cow::Borrowed(body);
    }
    warnings.warning(Place::Response, String::new(), Code::Utf8, Detail::Reason("latin-1"));
    // A byte order mark is not Latin-1, whatever follows it.
    let (mark, rest) = body.split_at(if body.starts_with(BOM) { BOM.len() } else { 0 });
    let text: String = rest.iter().map(|&byte| char::from(byte)).collect();
    Cow::Owned([mark, text.as_bytes()].concat())
}

#[cfg(test)]
mod tests {
    use super::{Meta, Success, is_verdict};

    #[test]
    fn a_success_is_shown_without_its_data() {
        let meta = Meta { operation: "bcs.getPila", status: 200 };
        let success =
            Success { data: b"{\"id\":\"1015\"}".to_vec(), extra: b"{}".to_vec(), warnings: Vec::new(), meta };
        let shown = format!("{success:?}");
        assert!(shown.contains("bcs.getPila") && shown.contains("data: 13"), "{shown}");
        assert!(!shown.contains("1015"), "{shown}");
    }

    #[test]
    fn verdicts_are_known_words() {
        assert_eq!(["OK", "er500", "false", "maybe", ""].map(is_verdict), [true, true, true, false, false]);
    }
}
