//! Headers: the operation's rows, filled from input, context and computation, in contract order.

pub mod bogota;
mod pair;
pub mod process_id;
pub mod session_key;
mod spot;
pub mod tx_id;

use std::borrow::Cow;
use std::convert::Infallible;

use crate::context::Terms;
use crate::contract::header::{ProcessIdRule, Source};
use crate::contract::{Header, Kind, Operation, Presence, field};
use crate::format::header_value;
use crate::input::{MAX_PARAMETERS, MAX_VALUE, Parameters};
use crate::issue::{Code, Detail, Place, Verdict};
use crate::judge;
use crate::pointer::member;
use bogota::Day;
use spot::Spot;

pub use pair::Giver;
pub(crate) use pair::{Built, Name, Pair};

/// Texts that real senders put where they know no value: never sent (decision 12).
pub(crate) const NOT_FOUND_TEXTS: [&str; 2] = ["IP NOT FOUND", "HEADER NOT FOUND"];
/// What stands where a secret or a person's data would.
pub(crate) const MASK: &str = "•••";
/// Media type of every body (decision 11).
const JSON: &str = "application/json";

/// Judges `input.headers` alone: names the operation knows, no secrets, no computed ids.
pub(crate) fn judge_input(operation: &Operation, given: &Parameters, verdict: &mut Verdict) {
    if given.misshapen() {
        return verdict.issue(Place::Header, String::new(), Code::Type, Detail::Expected("object"));
    }
    if given.entries().count() > MAX_PARAMETERS {
        return verdict.issue(Place::Header, String::new(), Code::Size, Detail::Limit(MAX_PARAMETERS as u64));
    }
    for (index, (name, value)) in given.entries().enumerate() {
        let pointer = member(name);
        let Some(row) = operation.headers.iter().find(|row| is_called(row, name)) else {
            if is_reserved(operation, name) {
                verdict.issue(Place::Header, pointer, Code::Header, Detail::Reason("secret"));
            } else {
                verdict.warning(Place::Header, pointer, Code::Unknown, Detail::Reason("not sent"));
            }
            continue;
        };
        if given.entries().take(index).any(|(earlier, _)| is_called(row, earlier)) {
            verdict.issue(Place::Header, pointer, Code::Duplicate, Detail::None);
        } else if matches!(row.source, Source::Fixed(_)) {
            verdict.warning(Place::Header, pointer, Code::Unknown, Detail::Reason("not sent"));
        } else if !may_be_given(row) {
            verdict.issue(Place::Header, pointer, Code::Header, Detail::Reason("secret"));
        } else if let Ok(value) = value {
            if !row.name.eq_ignore_ascii_case(name) {
                verdict.warning(Place::Header, pointer.clone(), Code::Alias, Detail::Canonical(row.name));
            }
            if value.len() > MAX_VALUE {
                verdict.issue(Place::Header, pointer, Code::Size, Detail::Limit(MAX_VALUE as u64));
                continue;
            }
            judge_value(row, value, Spot::Header(name), verdict);
        } else if let Err(misfit) = value {
            let (code, detail) = misfit.finding();
            verdict.issue(Place::Header, pointer, code, detail);
        }
    }
}

/// Builds every header; what is missing or cannot be sent is an issue (decisions 1–14).
pub(crate) fn build<'a>(
    operation: &Operation,
    given: &'a Parameters,
    terms: &'a Terms<'_>,
    has_body: bool,
    verdict: &mut Verdict,
) -> Built<'a> {
    let pairs = Vec::with_capacity(operation.headers.len() + terms.headers.len() + 2);
    let built = Built { pairs, tx_id: None };
    let mut build = Build { operation, given, terms, verdict, tx_id_giver: None, built };
    build.built.tx_id = build.tx_id();
    for row in operation.headers {
        build.row(build.sent(row));
    }
    build.media_types(has_body);
    build.further();
    build.built
}

struct Build<'b, 'a> {
    operation: &'b Operation,
    given: &'a Parameters,
    terms: &'a Terms<'a>,
    verdict: &'b mut Verdict,
    /// Where a TxId was given.
    tx_id_giver: Option<Spot<'a>>,
    built: Built<'a>,
}

/// A value and where it was given.
struct Found<'a> {
    value: &'a str,
    giver: Giver,
    spot: Spot<'a>,
}

impl<'a> Build<'_, 'a> {
    /// The row of the security family that is sent (decision 13).
    fn sent<'r>(&self, row: &'r Header) -> &'r Header {
        row.oauth.filter(|_| self.terms.oauth).unwrap_or(row)
    }

    fn row(&mut self, row: &'static Header) {
        let found =
            self.value_of_input(row).or_else(|| self.value_of_invoker(row)).or_else(|| self.value_of_overrides(row));
        let giver = found.as_ref().map_or(Giver::Contract, |found| found.giver);
        let value = match found {
            // `judge_input` has judged it.
            Some(found) if found.giver == Giver::Input => Some(Cow::Borrowed(found.value)),
            Some(found) => {
                judge_value(row, found.value, found.spot, self.verdict).then_some(Cow::Borrowed(found.value))
            }
            None => self.value_of_contract(row),
        };
        if let Some(value) = value {
            self.push(Name::Ours(row.name), value, row.secret, giver);
        }
    }

    fn push(&mut self, name: Name<'a>, value: Cow<'a, str>, secret: bool, giver: Giver) {
        let value = if secret && self.terms.preview { Cow::Borrowed(MASK) } else { value };
        self.built.pairs.push(Pair { name, value, secret, giver });
    }

    fn value_of_input(&self, row: &Header) -> Option<Found<'a>> {
        if !may_be_given(row) {
            return None;
        }
        let (name, value) = self.given.entries().find(|(name, _)| is_called(row, name))?;
        Some(Found { value: value.ok()?, giver: Giver::Input, spot: Spot::Header(name) })
    }

    fn value_of_invoker(&self, row: &Header) -> Option<Found<'a>> {
        let key = row.invoker_key()?;
        let value = self.terms.invoker_named(key)?;
        Some(Found { value, giver: Giver::Invoker, spot: Spot::Invoker(key) })
    }

    fn value_of_overrides(&self, row: &Header) -> Option<Found<'a>> {
        let (name, value) = self.terms.headers.iter().rev().find(|(name, _)| is_called(row, name))?;
        Some(Found { value, giver: Giver::Override, spot: Spot::Override(name) })
    }

    /// The contract's own value; a value that a caller gave elsewhere is judged where it came from.
    fn value_of_contract(&mut self, row: &'static Header) -> Option<Cow<'a, str>> {
        let credential = |key: &str| self.terms.credential_named(key);
        match row.source {
            Source::Fixed(value) => Some(Cow::Borrowed(value)),
            Source::Invoker { key, default } => {
                default.map(Cow::Borrowed).or_else(|| self.absent(row, Spot::Invoker(key)))
            }
            Source::Setting(key) => self.given_in_context(row, self.terms.setting_named(key), Spot::Setting(key)),
            Source::Credential { key, default } => {
                self.given_in_context(row, credential(key).or(default), Spot::Credential(key))
            }
            Source::Token(key) => self.given_in_context(row, credential(key).map(unprefixed), Spot::Credential(key)),
            Source::Bearer(key) => {
                let token = credential(key).map(unprefixed).filter(|token| !token.is_empty());
                let value = self.given_in_context(row, token, Spot::Credential(key))?;
                // A preview's mask stands for all of it.
                let bearer = || Cow::Owned(["Bearer ", &value].concat());
                Some(token.map_or_else(|| value.clone(), |_| bearer()))
            }
            Source::TxId => self.built.tx_id.clone().map(Cow::Owned),
            Source::ProcessDate => self.day(row).map(|day| Cow::Owned(day.iso())),
            Source::SessionKey(key) => {
                let token = credential(key).map(unprefixed);
                self.given_in_context(row, token.map(session_key::session_key), Spot::Credential(key))
            }
            Source::ProcessId => self.process_id().map(Cow::Owned),
        }
    }

    fn given_in_context(&mut self, row: &Header, value: Option<&'a str>, spot: Spot<'_>) -> Option<Cow<'a, str>> {
        match value.filter(|value| !value.is_empty()) {
            // One value can be the source of two headers: what is wrong with it is said once.
            Some(_) if spot.is_refused(self.verdict) => None,
            Some(value) => judge_value(row, value, spot, self.verdict).then_some(Cow::Borrowed(value)),
            None if self.terms.preview && row.secret => Some(Cow::Borrowed(MASK)),
            None => self.absent(row, spot),
        }
    }

    fn absent<T>(&mut self, row: &Header, spot: Spot<'_>) -> Option<T> {
        match row.presence {
            Presence::Required => self.missing(row.name, &spot.pointer()),
            Presence::Expected => {
                self.verdict.warning(Place::Context, spot.pointer(), Code::Required, Detail::Header(row.name));
            }
            Presence::Optional => {}
        }
        None
    }

    /// One issue a place, however many headers are made of its value, or if it was of the wrong type.
    fn missing(&mut self, header: &'static str, pointer: &str) {
        if !self.verdict.refuses(Place::Context, pointer) {
            self.verdict.issue(Place::Context, pointer.to_owned(), Code::Required, Detail::Header(header));
        }
    }

    fn day(&mut self, row: &Header) -> Option<Day> {
        let Some(now) = self.terms.now_ms else {
            self.missing(row.name, "/now");
            return None;
        };
        let day = Day::at(now);
        if day.is_none() && !self.verdict.refuses(Place::Context, "/now") {
            self.verdict.issue(Place::Context, "/now".to_owned(), Code::Format, Detail::Format("date"));
        }
        day
    }

    /// The transaction id, given or made (decision 1).
    fn tx_id(&mut self) -> Option<String> {
        let row = self.operation.headers.iter().find(|row| row.source == Source::TxId)?;
        if let Some(found) = self.value_of_invoker(row).or_else(|| self.value_of_overrides(row)) {
            self.tx_id_giver = Some(found.spot);
            return Some(found.value.to_owned());
        }
        let prefix = match (&self.terms.tx_id_prefix, self.terms.tx_id_max16) {
            (_, true) => "",
            (Some(prefix), false) => prefix,
            (None, false) => "APIF",
        };
        let prefix_fits = prefix.is_empty() == self.terms.tx_id_max16
            && (self.terms.tx_id_max16
                || matches!(prefix.len(), 3 | 4) && prefix.bytes().all(|byte| byte.is_ascii_uppercase()));
        if !prefix_fits {
            let reason = Detail::Reason("prefix");
            self.verdict.issue(Place::Context, "/options/txIdPrefix".to_owned(), Code::Pattern, reason);
        }
        let number = self.authorization(row);
        let day = self.day(row);
        tx_id::tx_id(prefix, day?, number?)
    }

    fn authorization(&mut self, row: &Header) -> Option<&'a str> {
        let Some(number) = self.terms.authorization.as_deref() else {
            self.missing(row.name, "/authorization");
            return None;
        };
        let fits = (1..=10).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit());
        if !fits {
            let reason = Detail::Reason("digits");
            self.verdict.issue(Place::Context, "/authorization".to_owned(), Code::Pattern, reason);
        }
        fits.then_some(number)
    }

    /// By the operation's rule, from the TxId (decision 4).
    fn process_id(&mut self) -> Option<String> {
        let tx_id = self.built.tx_id.as_deref()?;
        if self.operation.process_id == ProcessIdRule::TxId {
            return Some(tx_id.to_owned());
        }
        let (value, padded) = process_id::last_digits(tx_id);
        if padded {
            let reason = Detail::Reason("few digits");
            let pointer = self.tx_id_giver.map(Spot::pointer).unwrap_or_default();
            self.verdict.warning(Place::Context, pointer, Code::Heuristic, reason);
        }
        Some(value)
    }

    /// Accept always, Content-Type with a body (decision 11), where no row sends them.
    fn media_types(&mut self, has_body: bool) {
        for (name, wanted) in [("Accept", true), ("Content-Type", has_body)] {
            let overridden = self.terms.headers.iter().any(|(given, _)| given.eq_ignore_ascii_case(name));
            let sent = self.built.pairs.iter().any(|pair| pair.name.as_str().eq_ignore_ascii_case(name));
            if wanted && !sent && !overridden {
                self.push(Name::Ours(name), Cow::Borrowed(JSON), false, Giver::Contract);
            }
        }
    }

    /// Headers that only the context's overrides name.
    fn further(&mut self) {
        let terms = self.terms;
        if terms.headers.len() > MAX_PARAMETERS {
            let limit = Detail::Limit(MAX_PARAMETERS as u64);
            return self.verdict.issue(Place::Context, "/overrides/headers".to_owned(), Code::Size, limit);
        }
        for (index, (name, value)) in terms.headers.iter().enumerate() {
            // Of two with the same name the last one counts.
            let mut later = terms.headers.iter().skip(index + 1);
            if later.any(|(other, _)| other.eq_ignore_ascii_case(name))
                || self.operation.headers.iter().any(|row| is_called(self.sent(row), name))
            {
                continue;
            }
            let spot = Spot::Override(name);
            if self.operation.headers.iter().any(|row| is_called(row, name)) {
                // A name of the security family that is not sent (decision 13).
                self.verdict.warning(Place::Context, spot.pointer(), Code::Unknown, Detail::Reason("not sent"));
                continue;
            }
            let reason = if !header_value::is_token(name.as_bytes()) {
                Some("name")
            } else if header_value::is_framing(name.as_bytes()) {
                Some("framing")
            } else {
                why_not_sendable(value)
            };
            match reason {
                Some(reason) => {
                    self.verdict.issue(Place::Context, spot.pointer(), Code::Header, Detail::Reason(reason))
                }
                // Nobody knows what it holds: a preview does not show it.
                None => self.push(Name::Given(Cow::Borrowed(name)), Cow::Borrowed(value), true, Giver::Override),
            }
        }
    }
}

/// Judges a header's value by its row and by decision 14; whether it can be sent.
fn judge_value(row: &Header, value: &str, spot: Spot<'_>, verdict: &mut Verdict) -> bool {
    let place = spot.place();
    if let Some(reason) = why_not_sendable(value) {
        verdict.issue(place, spot.pointer(), Code::Header, Detail::Reason(reason));
        return false;
    }
    if value.is_empty() && row.presence == Presence::Required {
        verdict.issue(place, spot.pointer(), Code::MinLength, Detail::Limit(1));
        return false;
    }
    if matches!(row.kind, Kind::Text { min: 0, max: field::UNLIMITED }) {
        return true;
    }
    let as_field = field::Field { kind: row.kind, ..field::text(row.name) };
    let before = verdict.issues.len();
    let Ok(_) = judge::text::<Infallible>(&as_field, value.as_bytes(), |finding| {
        verdict.report(place, spot.pointer(), finding);
        Ok(())
    });
    verdict.issues.len() == before
}

fn why_not_sendable(value: &str) -> Option<&'static str> {
    // Most values are nothing but visible ASCII; the texts that are never sent have a space.
    if value.bytes().all(|byte| byte.is_ascii_graphic()) {
        return None;
    }
    if NOT_FOUND_TEXTS.iter().any(|text| text.eq_ignore_ascii_case(value.trim())) {
        Some("not found text")
    } else if header_value::is_valid(value) {
        None
    } else if header_value::is_valid(value.trim_matches([' ', '\t'])) {
        Some("outer space")
    } else {
        Some("control")
    }
}

/// A credential without the scheme in front (decision 11; the source also writes `Barear`).
fn unprefixed(token: &str) -> &str {
    let (scheme, rest) = token.split_at_checked("Bearer ".len()).unwrap_or((token, ""));
    let is_scheme = ["Bearer ", "Barear "].iter().any(|known| known.eq_ignore_ascii_case(scheme));
    if is_scheme { rest.trim_start() } else { token }
}

/// Headers a caller may give per call: no secret, no computed id.
fn may_be_given(row: &Header) -> bool {
    !row.secret && !matches!(row.source, Source::TxId | Source::ProcessId | Source::SessionKey(_) | Source::Fixed(_))
}

/// Names of the other security family and the classic one: secret wherever they appear.
fn is_reserved(operation: &Operation, name: &str) -> bool {
    let others = operation.headers.iter().filter_map(|row| row.oauth);
    others.chain(operation.headers).any(|row| row.secret && is_called(row, name))
        || ["authorization", "cookie", "proxy-authorization"].iter().any(|known| known.eq_ignore_ascii_case(name))
}

pub(crate) fn is_called(row: &Header, name: &str) -> bool {
    row.name.eq_ignore_ascii_case(name) || row.aliases.iter().any(|alias| alias.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bcs;

    #[test]
    fn as_many_headers_as_the_limit_are_looked_at_one_by_one() {
        for (count, expected) in [(MAX_PARAMETERS, false), (MAX_PARAMETERS + 1, true)] {
            let mut given = Parameters::default();
            (0..count).for_each(|index| given.push(&format!("X-Unknown-{index}"), "1"));
            let mut verdict = Verdict::default();
            judge_input(&bcs::GET_PILA, &given, &mut verdict);
            assert_eq!(verdict.issues.iter().any(|issue| issue.code == Code::Size), expected, "{count}");
        }
    }

    #[test]
    fn an_operations_credentials_are_reserved_and_so_is_what_browsers_send() {
        for (name, expected) in [
            ("client_secret", true),
            ("X-Security-ClientSecret", false),
            ("cookie", true),
            ("AUTHORIZATION", true),
            ("Proxy-Authorization", true),
            ("X-Further", false),
            ("Accept", false),
        ] {
            assert_eq!(is_reserved(&bcs::GET_PILA, name), expected, "{name}");
        }
    }
}
