//! Whether a table is data alone.

use syn::visit::{self, Visit};
use syn::{Expr, ImplItemFn, ItemFn};

use super::sources::Source;

/// The files that hold the contract itself, not the words it is written in.
pub(crate) fn is_table(module: &str) -> bool {
    ["bcs", "itau", "masstack", "canonical"].iter().any(|part| {
        module.strip_prefix("contract::").is_some_and(|rest| rest == *part || rest.starts_with(&format!("{part}::")))
    }) && module != "contract::canonical::model"
}

/// What decides or repeats, is no `const fn`, or belongs to a type.
pub(crate) fn found(file: &Source) -> Vec<String> {
    let mut logic = Logic { found: Vec::new() };
    logic.visit_file(&file.syntax);
    logic.found.into_iter().map(|what| format!("{}: {what}", file.module)).collect()
}

struct Logic {
    found: Vec<&'static str>,
}

impl<'ast> Visit<'ast> for Logic {
    fn visit_item_fn(&mut self, item: &'ast ItemFn) {
        if item.sig.constness.is_none() {
            self.found.push("a function that is not const");
        }
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, _: &'ast ImplItemFn) {
        self.found.push("a method");
    }

    fn visit_expr(&mut self, expression: &'ast Expr) {
        match expression {
            Expr::If(_) => self.found.push("if"),
            Expr::Match(_) => self.found.push("match"),
            Expr::While(_) | Expr::ForLoop(_) | Expr::Loop(_) => self.found.push("a loop"),
            Expr::Closure(_) => self.found.push("a closure"),
            _ => {}
        }
        visit::visit_expr(self, expression);
    }
}
