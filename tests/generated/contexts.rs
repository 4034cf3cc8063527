//! A context with everything an operation's header rows read.

use ventanilla::Context;
use ventanilla::contract::Operation;
use ventanilla::contract::header::Source;

use super::parameters;

/// 2024-03-27 23:30 in Bogotá.
pub(crate) const NOW: i64 = 1_711_600_200_000;

/// A value of a context: its place, and how it is set.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Entry {
    Credential(String, String),
    Invoker(String, String),
    Setting(String, String),
    Now,
    Authorization,
}

impl Entry {
    /// Where the context has it.
    pub(crate) fn pointer(&self) -> String {
        match self {
            Entry::Credential(key, _) => format!("/credentials/{key}"),
            Entry::Invoker(key, _) => format!("/invoker/{key}"),
            Entry::Setting(key, _) => format!("/{key}"),
            Entry::Now => "/now".to_owned(),
            Entry::Authorization => "/authorization".to_owned(),
        }
    }
}

/// What the operation's rows read, each once.
pub(crate) fn entries(operation: &Operation) -> Vec<Entry> {
    let mut out: Vec<Entry> = Vec::new();
    for row in operation.headers {
        let text = parameters::value(row);
        let read = match row.source {
            Source::Invoker { key, .. } => vec![Entry::Invoker(key.to_owned(), text)],
            Source::Setting(key) => vec![Entry::Setting(key.to_owned(), text)],
            Source::Credential { key, .. } | Source::Token(key) | Source::Bearer(key) | Source::SessionKey(key) => {
                vec![Entry::Credential(key.to_owned(), format!("value-of-{key}"))]
            }
            Source::TxId => vec![Entry::Now, Entry::Authorization],
            Source::ProcessDate => vec![Entry::Now],
            Source::ProcessId | Source::Fixed(_) => Vec::new(),
        };
        read.into_iter().for_each(|entry| {
            if !out.contains(&entry) {
                out.push(entry);
            }
        });
    }
    out
}

pub(crate) fn context(entries: &[Entry]) -> Context {
    let empty = Context::new("https://api.example.com");
    entries.iter().fold(empty, |context, entry| match entry {
        Entry::Credential(key, value) => context.credential(key, value),
        Entry::Invoker(key, value) => context.invoker(key, value),
        Entry::Setting(key, value) => context.setting(key, value),
        Entry::Now => context.now_ms(NOW),
        Entry::Authorization => context.authorization("1"),
    })
}
