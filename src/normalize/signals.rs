//! What a reply says about itself, as far as it was heard.

use super::held::Held;
use super::map::{Heard, Map};
use super::places::Places;
use super::word::Word;
use crate::contract::Signal;
use crate::json::Reader;
use crate::text;
use crate::tree::Tree;

impl<'a> Map<'a> {
    /// The signals of this sort that say anything.
    pub(super) fn signals(&self, wanted: Signal) -> impl Iterator<Item = &str> {
        self.heard(wanted).map(|heard| text::trimmed(&heard.text)).filter(|text| !text.is_empty())
    }

    fn heard(&self, wanted: Signal) -> impl Iterator<Item = &Heard<'a>> {
        self.signals.iter().filter(move |heard| heard.signal == wanted)
    }

    /// The first description, its placeholders filled from the `context` beside it (decision 34).
    pub(super) fn description(&self) -> Option<String> {
        let heard = self.heard(Signal::Description).find(|heard| !text::trimmed(&heard.text).is_empty())?;
        let text = text::trimmed(&heard.text);
        let values = if text::has(text, b'{') { self.context_beside(heard) } else { None };
        Some(values.map_or_else(|| text.to_owned(), |values| filled(text, &values)))
    }

    /// The `context` of the object that holds this signal.
    fn context_beside(&self, heard: &Heard<'a>) -> Option<Tree<'static>> {
        let own = Places::of(self.document).pointer(heard.start)?.to_owned();
        let (parent, _) = own.rsplit_once('/')?;
        let mut places = Places::of(self.document);
        let mut is_beside =
            |start| places.pointer(start).is_some_and(|own| own.strip_suffix("/context") == Some(parent));
        let context = self.unknown.iter().find(|unknown| is_beside(unknown.start))?;
        let mut json = Vec::new();
        context.value.write_json(&mut json);
        Tree::parse(&json).map(Tree::into_owned)
    }

    /// Whether a verdict or code is there that cannot be read: a failure, as anything else than success is.
    pub(super) fn has_unreadable_verdict(&self) -> bool {
        let decides = |heard: &&Heard| matches!(heard.signal, Signal::Verdict | Signal::Code | Signal::Fault);
        self.signals.iter().filter(decides).any(|heard| heard.value.is_container())
    }

    /// The text of a reply that is nothing but a JSON string (decision 34).
    pub(super) fn bare_text(&self) -> Option<&'a str> {
        let mut reader = Reader::new(self.document);
        reader.skip_bom();
        reader.peek();
        let whole = self.unknown.iter().find(|unknown| unknown.start == reader.offset())?;
        match whole.value {
            Held::Raw(token) | Held::Text { token, .. } => {
                std::str::from_utf8(token).ok()?.strip_prefix('"')?.strip_suffix('"')
            }
            _ => None,
        }
    }
}

/// Most placeholders of a text that are filled: each value may be as long as a reply.
const MOST_PLACEHOLDERS: usize = 16;

/// `text` with the values of its `{name}`s. What is filled in is not looked at again, so that values cannot multiply.
fn filled(text: &str, values: &Tree<'_>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    for _ in 0..MOST_PLACEHOLDERS {
        let Some((plain, behind)) = text::cut(rest, b'{') else { break };
        out.push_str(plain);
        let named = text::cut(behind, b'}').and_then(|(name, after)| Some((values.get(name)?, after)));
        rest = match named {
            Some((value, after)) => {
                out.push_str(&value.scalar().unwrap_or_default());
                after
            }
            None => {
                out.push('{');
                behind
            }
        };
    }
    out + rest
}

/// Signals that are neither part of the envelope's verdict nor of the data are kept; `fine` are the codes of success.
pub(super) fn is_spent(heard: &Heard<'_>, fine: &[&str]) -> bool {
    heard.mapped
        || text::trimmed(&heard.text).is_empty() && !heard.value.is_container()
        || (heard.signal == Signal::Verdict && Word::of(&heard.text) != Word::Unclear)
        || (heard.signal == Signal::Code && fine.contains(&text::trimmed(&heard.text)))
}

/// A verdict that is no known word is taken for no failure (decision 26), and that is said.
pub(super) fn is_doubtful(heard: &Heard<'_>) -> bool {
    heard.signal == Signal::Verdict && !text::trimmed(&heard.text).is_empty() && Word::of(&heard.text) == Word::Unclear
}

#[cfg(test)]
mod tests {
    use super::{Heard, Held, Map, Signal, is_spent};
    use crate::contract::canonical::customer::CUSTOMER;
    use crate::contract::field::NO_FIELDS;
    use crate::issue::Verdict;
    use crate::normalize::NO_REPLY;
    use crate::walk;

    #[test]
    fn a_reply_may_be_nothing_but_a_text() {
        for (document, expected) in [
            ("\"Bad gateway\"", Some("Bad gateway")),
            ("\u{feff} \"Bad gateway\" ", Some("Bad gateway")),
            ("\"\"", Some("")),
            ("1", None),
            ("[\"Bad gateway\"]", None),
            ("{\"a\":\"Bad gateway\"}", None),
        ] {
            let mut map = Map::new(document.as_bytes(), &CUSTOMER, Verdict::default(), None);
            assert_eq!(walk::reply(document.as_bytes(), &NO_REPLY, &NO_FIELDS, &mut map), Ok(()), "{document}");
            assert_eq!(map.bare_text(), expected, "{document}");
        }
    }

    #[test]
    fn signals_that_say_something_else_are_kept() {
        let (blank, object) = (Held::Text { token: b"\" \"", escaped: false }, Held::Raw(b"{}"));
        let word = |token| Held::Text { token, escaped: false };
        for (signal, value, mapped, expected) in [
            (Signal::Description, blank, false, true),
            (Signal::Description, object, false, false),
            (Signal::Description, object, true, true),
            (Signal::Description, word(b"\"fine\""), false, false),
            (Signal::Verdict, word(b"\"OK\""), false, true),
            (Signal::Verdict, word(b"\"maybe\""), false, false),
            (Signal::Code, word(b"\" 0 \""), false, true),
            (Signal::Code, word(b"\"1\""), false, false),
        ] {
            let heard = Heard { signal, text: value.scalar().unwrap_or_default(), value, start: 0, mapped };
            assert_eq!(is_spent(&heard, &["0"]), expected, "{signal:?} {value:?} {mapped}");
        }
    }
}
