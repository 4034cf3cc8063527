//! What a reply says about itself, as far as it was heard.

use super::held::Held;
use super::map::{Heard, Map};
use super::places::Places;
use super::word::Word;
use crate::contract::Signal;
use crate::json::Reader;
use crate::tree::Tree;

impl<'a> Map<'a> {
    /// The signals of this sort that say anything.
    pub(super) fn signals(&self, wanted: Signal) -> impl Iterator<Item = &str> {
        self.heard(wanted).map(|heard| heard.text.trim()).filter(|text| !text.is_empty())
    }

    fn heard(&self, wanted: Signal) -> impl Iterator<Item = &Heard<'a>> {
        self.signals.iter().filter(move |heard| heard.signal == wanted)
    }

    /// The first description, its placeholders filled from the `context` beside it (decision 34).
    pub(super) fn description(&self) -> Option<String> {
        let heard = self.heard(Signal::Description).find(|heard| !heard.text.trim().is_empty())?;
        let text = heard.text.trim();
        let values = if text.contains('{') { self.context_beside(heard) } else { None };
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
        let Some((plain, behind)) = rest.split_once('{') else { break };
        out.push_str(plain);
        let named = behind.split_once('}').and_then(|(name, after)| Some((values.get(name)?, after)));
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
        || heard.text.trim().is_empty() && !heard.value.is_container()
        || (heard.signal == Signal::Verdict && Word::of(&heard.text) != Word::Unclear)
        || (heard.signal == Signal::Code && fine.contains(&heard.text.trim()))
}

/// A verdict that is no known word is taken for no failure (decision 26), and that is said.
pub(super) fn is_doubtful(heard: &Heard<'_>) -> bool {
    heard.signal == Signal::Verdict && !heard.text.trim().is_empty() && Word::of(&heard.text) == Word::Unclear
}
