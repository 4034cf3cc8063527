//! Which file imports which, and whether a way leads back.

use std::collections::{BTreeMap, BTreeSet};

use syn::UseTree;
use syn::visit::{self, Visit};

use super::sources::Source;

type Graph = BTreeMap<String, BTreeSet<String>>;

/// Groups of files that reach each other, each in alphabetical order. A `mod` line is no import.
pub(crate) fn circles(files: &[Source]) -> Vec<Vec<String>> {
    let modules: BTreeSet<&str> = files.iter().map(|file| file.module.as_str()).collect();
    let graph: Graph = files.iter().map(|file| (file.module.clone(), imports(file, &modules))).collect();
    let reach: BTreeMap<&String, BTreeSet<&String>> = graph.keys().map(|from| (from, reached(&graph, from))).collect();
    let mut found: BTreeSet<Vec<String>> = BTreeSet::new();
    for (from, to) in &reach {
        if to.contains(from) {
            found
                .insert(to.iter().filter(|other| reach[**other].contains(*from)).map(|name| (*name).clone()).collect());
        }
    }
    found.into_iter().collect()
}

fn reached<'g>(graph: &'g Graph, from: &str) -> BTreeSet<&'g String> {
    let mut seen = BTreeSet::new();
    let mut next: Vec<&String> = graph[from].iter().collect();
    while let Some(module) = next.pop() {
        if seen.insert(module) {
            next.extend(&graph[module]);
        }
    }
    seen
}

fn imports(file: &Source, modules: &BTreeSet<&str>) -> BTreeSet<String> {
    let mut paths = Paths { found: Vec::new() };
    paths.visit_file(&file.syntax);
    let own: Vec<&str> = file.module.split("::").filter(|part| !part.is_empty()).collect();
    paths.found.iter().filter_map(|path| resolve(path, &own, modules)).filter(|module| *module != file.module).collect()
}

/// The file that a path leads into: the longest part of it that is a module.
fn resolve(path: &[String], own: &[&str], modules: &BTreeSet<&str>) -> Option<String> {
    let mut rest: Vec<&str> = path.iter().map(String::as_str).collect();
    let base = match *rest.first()? {
        "crate" => {
            rest.remove(0);
            Vec::new()
        }
        "self" => {
            rest.remove(0);
            own.to_vec()
        }
        "super" => {
            let ups = rest.iter().take_while(|part| **part == "super").count();
            rest.drain(..ups);
            own[..own.len().saturating_sub(ups)].to_vec()
        }
        // A child module, or another crate.
        child if modules.contains([own, &[child]].concat().join("::").as_str()) => own.to_vec(),
        _ => return None,
    };
    let whole = [base, rest].concat();
    (0..=whole.len()).rev().map(|end| whole[..end].join("::")).find(|module| modules.contains(module.as_str()))
}

struct Paths {
    found: Vec<Vec<String>>,
}

impl<'ast> Visit<'ast> for Paths {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if !is_test(&item.attrs) {
            visit::visit_item_mod(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.tree(&mut Vec::new(), &item.tree);
    }

    /// `pub(super)` names a module without needing it.
    fn visit_visibility(&mut self, _: &'ast syn::Visibility) {}

    fn visit_path(&mut self, path: &'ast syn::Path) {
        self.found.push(path.segments.iter().map(|segment| segment.ident.to_string()).collect());
        visit::visit_path(self, path);
    }
}

impl Paths {
    fn tree(&mut self, above: &mut Vec<String>, tree: &UseTree) {
        match tree {
            UseTree::Path(path) => {
                above.push(path.ident.to_string());
                self.tree(above, &path.tree);
                above.pop();
            }
            UseTree::Group(group) => group.items.iter().for_each(|item| self.tree(above, item)),
            UseTree::Name(name) => self.found.push([above.as_slice(), &[name.ident.to_string()]].concat()),
            UseTree::Rename(name) => self.found.push([above.as_slice(), &[name.ident.to_string()]].concat()),
            UseTree::Glob(_) => self.found.push(above.clone()),
        }
    }
}

/// Tests stand beside the code and may import what they like.
pub(crate) fn is_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg") && attribute.parse_args::<syn::Ident>().is_ok_and(|flag| flag == "test")
    })
}
