//! Whether a file knows a provider or an operation by name.

use std::collections::BTreeSet;

use syn::visit::{self, Visit};
use ventanilla::contract::catalogue::{PROVIDERS, operations};

use super::imports::is_test;
use super::logic::is_table;
use super::sources::Source;

/// The tables, the list of all of them, the module tree and the public names.
pub(crate) fn may_name(module: &str) -> bool {
    is_table(module) || ["contract::catalogue", "contract", ""].contains(&module)
}

/// Names in identifiers and texts; documentation may give examples.
pub(crate) fn found(file: &Source) -> Vec<String> {
    let mut names = Names { known: known(), found: Vec::new() };
    names.visit_file(&file.syntax);
    names.found.into_iter().map(|name| format!("{}: {name}", file.module)).collect()
}

/// `bcs`, `getPila`, `GET_PILA`, …
fn known() -> BTreeSet<String> {
    let own = operations().flat_map(|operation| {
        let name = operation.id.rsplit('.').next().unwrap_or_default();
        [name.to_owned(), constant(name)]
    });
    PROVIDERS.iter().map(|provider| provider.id.to_owned()).chain(own).collect()
}

/// `getPila` as a Rust constant; a number stays with its letter.
fn constant(name: &str) -> String {
    let mut out = String::new();
    for character in name.chars() {
        if character.is_ascii_uppercase() {
            out.push('_');
        }
        out.push(character.to_ascii_uppercase());
    }
    out
}

struct Names {
    known: BTreeSet<String>,
    found: Vec<String>,
}

impl Names {
    fn look(&mut self, text: &str) {
        let words = text.split(|character: char| !character.is_ascii_alphanumeric() && character != '_');
        self.found.extend(words.filter(|word| self.known.contains(*word)).map(str::to_owned).collect::<Vec<_>>());
    }
}

impl<'ast> Visit<'ast> for Names {
    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if !is_test(&item.attrs) {
            visit::visit_item_mod(self, item);
        }
    }

    fn visit_ident(&mut self, name: &'ast proc_macro2::Ident) {
        self.look(&name.to_string());
    }

    fn visit_lit_str(&mut self, text: &'ast syn::LitStr) {
        self.look(&text.value());
    }

    fn visit_macro(&mut self, item: &'ast syn::Macro) {
        self.look(&item.tokens.to_string());
        visit::visit_macro(self, item);
    }
}
