//! Which cells an operation's tables ask for.

use ventanilla::Code;
use ventanilla::contract::field::UNLIMITED;
use ventanilla::contract::header::Source;
use ventanilla::contract::{Check, Field, Header, Kind, Operation, Presence, Provider, Shape};

use super::cell::{Cell, Demand};
use super::tree::segment;
use super::{headers, rules};

/// Path, query, headers, body, rules, reply, statuses and errors, in the tables' order.
pub(crate) fn of_operation(operation: &'static Operation) -> Vec<Demand> {
    let mut list = List::default();
    for (part, rows) in [("path", operation.path_parameters), ("query", operation.query.fields)] {
        rows.iter().for_each(|row| list.request_row(part, &segment(row.name), row));
    }
    operation.headers.iter().for_each(|row| list.header(row));
    list.rules("query", "", operation.query);
    if let Some(body) = operation.body {
        list.request_rows("", body);
    }
    if let Some(root) = operation.reply.root {
        list.reply_row("", root);
    }
    for status in operation.reply.statuses {
        list.case(Cell::new("status", &status.to_string(), "success"));
    }
    for lookup in operation.errors {
        if lookup.only_type.is_empty() {
            lookup.table.rows.iter().for_each(|row| list.case(Cell::error(lookup.table.id, row)));
        } else {
            list.case(Cell::any_error(lookup.table.id));
        }
    }
    list.out
}

/// The rows that any reply of the provider is read by: what one operation's case shows holds for all.
pub(crate) fn of_envelope(provider: &'static Provider) -> Vec<Demand> {
    let mut list = List::default();
    list.reply_rows("", provider.envelope);
    list.out
}

#[derive(Default)]
struct List {
    out: Vec<Demand>,
}

impl List {
    /// Only a case fills it.
    fn case(&mut self, cell: Cell) {
        self.out.push(Demand { cell, or_generated: false });
    }

    /// A generated fault will do.
    fn constraint(&mut self, cell: Cell) {
        self.out.push(Demand { cell, or_generated: true });
    }

    fn request_rows(&mut self, at: &str, shape: &'static Shape) {
        for row in shape.fields {
            self.request_row("body", &format!("{at}{}", segment(row.name)), row);
        }
        self.rules("body", at, shape);
    }

    fn request_row(&mut self, part: &'static str, at: &str, row: &'static Field) {
        // The flat form of a row that has cells of its own; of a flat object, each of its fields is one.
        match (row.belongs_in, row.kind) {
            (Some(_), Kind::Object(shape)) => {
                let at = |inner: &Field| format!("{at}{}", segment(inner.name));
                return shape.fields.iter().for_each(|row| self.case(Cell::new(part, &at(row), Code::Alias.name())));
            }
            (Some(_), _) => return self.case(Cell::new(part, at, &alias(row.name))),
            (None, _) => {}
        }
        self.case(Cell::new(part, at, VALID));
        for spelling in row.aliases {
            self.case(Cell::new(part, at, &alias(spelling)));
        }
        for form in tolerated(row).into_iter().filter(|_| part == "body" || !row.spellings.is_empty()) {
            self.case(Cell::new(part, at, form));
        }
        // Nothing is missing where a list has no further item.
        let is_item = at.ends_with("/*");
        for code in constraints(row).into_iter().filter(|code| !is_item || *code != Code::Required) {
            self.constraint(Cell::new(part, at, code.name()));
        }
        if row.nullable {
            self.constraint(Cell::new(part, at, NULL));
        }
        match row.kind {
            Kind::Object(shape) | Kind::Document(shape) => self.request_rows(at, shape),
            Kind::Array(array) => match array.item.kind {
                Kind::Object(shape) => self.request_rows(&format!("{at}/*"), shape),
                _ => self.request_row(part, &format!("{at}/*"), &array.item),
            },
            _ => {}
        }
    }

    fn header(&mut self, row: &'static Header) {
        self.case(Cell::header(row, headers::SENT));
        if headers::default_of(row).is_some() {
            self.case(Cell::header(row, headers::DEFAULT));
        }
        if let Some(other) = row.oauth {
            self.case(Cell::header(row, &headers::instead(other)));
        }
        let computed = matches!(row.source, Source::Fixed(_) | Source::ProcessId);
        if row.presence != Presence::Optional && headers::default_of(row).is_none() && !computed {
            self.constraint(Cell::header(row, headers::MISSING));
        }
        if matches!(row.kind, Kind::Format(_)) {
            self.constraint(Cell::header(row, Code::Format.name()));
        }
        for spelling in row.aliases {
            let cell = Cell::header(row, &alias(spelling));
            if headers::may_be_given(row) { self.case(cell) } else { self.constraint(cell) }
        }
    }

    fn rules(&mut self, part: &'static str, at: &str, shape: &'static Shape) {
        for rule in shape.rules {
            for what in rules::cells(rule) {
                self.case(Cell { part: "rule", row: rules::name(part, at, rule), what });
            }
        }
    }

    fn reply_rows(&mut self, at: &str, shape: &'static Shape) {
        for row in shape.fields {
            self.reply_row(&format!("{at}{}", segment(row.name)), row);
        }
    }

    fn reply_row(&mut self, at: &str, row: &'static Field) {
        if !at.is_empty() {
            self.case(Cell::new("reply", at, READ));
        }
        for spelling in row.aliases {
            self.case(Cell::new("reply", at, &alias(spelling)));
        }
        if !row.stands_for.is_empty() {
            self.case(Cell::new("reply", at, BARE));
        }
        match row.kind {
            Kind::Object(shape) => self.reply_rows(at, shape),
            Kind::Array(array) => match array.item.kind {
                Kind::Object(shape) => self.reply_rows(&format!("{at}/*"), shape),
                _ => self.reply_row(&format!("{at}/*"), &array.item),
            },
            _ => {}
        }
    }
}

/// A request that is accepted holds it, neither `null` nor blank.
pub(crate) const VALID: &str = "valid";
/// A request that is accepted holds `null` there.
pub(crate) const NULL: &str = "null";
/// A success holds it, neither `null` nor blank.
pub(crate) const READ: &str = "read";
/// A success holds a value there that stands for a field of the object.
pub(crate) const BARE: &str = "bare value";

/// Another spelling of a name, remarked on where it stands in a request.
pub(crate) fn alias(spelling: &str) -> String {
    format!("alias {spelling}")
}

/// A value in a tolerated form, remarked on, by the form's JSON type.
pub(crate) const NUMBER: &str = "coerced number";
pub(crate) const TEXT: &str = "coerced text";
pub(crate) const LIST: &str = "coerced list";

fn tolerated(row: &Field) -> Vec<&'static str> {
    let number = row.number_tolerated || matches!(row.kind, Kind::AmountText);
    let text = !row.spellings.is_empty() || matches!(row.kind, Kind::AmountNumber | Kind::Flag);
    let forms = [(number, NUMBER), (text, TEXT), (row.single_item_tolerated, LIST)];
    forms.into_iter().filter_map(|(takes, form)| takes.then_some(form)).collect()
}

/// Findings about a single value, whatever stands beside it.
fn constraints(row: &Field) -> Vec<Code> {
    let mut out = Vec::new();
    if row.presence != Presence::Optional {
        out.push(Code::Required);
    }
    if !matches!(row.kind, Kind::Any) {
        out.push(Code::Type);
    }
    if row.single_item_tolerated {
        out.extend([Code::MinItems, Code::MaxItems]);
    }
    let mut length = |min: u32, max: u32| {
        if min > 1 || (min == 1 && row.presence == Presence::Required) {
            out.push(Code::MinLength);
        }
        if max != UNLIMITED {
            out.push(Code::MaxLength);
        }
    };
    match row.kind {
        Kind::Text { min, max } => length(min, max),
        Kind::Digits { min, max } => {
            length(min, max);
            out.push(Code::Pattern);
        }
        Kind::Enum(_) | Kind::Known(_) => out.push(Code::Enum),
        Kind::Format(_) | Kind::Document(_) | Kind::AmountText => out.push(Code::Format),
        Kind::Array(array) => {
            out.extend((array.min > 0).then_some(Code::MinItems));
            out.extend((array.max != UNLIMITED).then_some(Code::MaxItems));
        }
        Kind::Flag | Kind::AmountNumber | Kind::Any | Kind::Object(_) => {}
    }
    match row.check {
        Some(Check::Undefined) => out.push(Code::Pattern),
        Some(_) => out.push(Code::Heuristic),
        None => {}
    }
    out
}
