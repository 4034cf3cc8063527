//! From the rows of path, query and headers: valid values and every single fault.

use ventanilla::contract::field::UNLIMITED;
use ventanilla::contract::header::Source;
use ventanilla::contract::{Field, Header, Kind, Operation, Presence, Rule};
use ventanilla::{Code, Input, Misfit, Parameters, Place};

use super::document::pointer;
use super::sample;

/// Names and values in the order given.
pub(crate) type Group = Vec<(String, Result<String, Misfit>)>;

/// Path, query and headers of an input.
#[derive(Clone, Debug, Default)]
pub(crate) struct Request {
    pub(crate) path: Group,
    pub(crate) query: Group,
    pub(crate) headers: Group,
}

/// A request with one thing wrong, or with one thing to remark.
#[derive(Debug)]
pub(crate) struct Case {
    pub(crate) request: Request,
    pub(crate) refused: bool,
    pub(crate) place: Place,
    pub(crate) code: Code,
    pub(crate) pointer: String,
}

impl Request {
    /// Every parameter, and no header: those come from the context.
    pub(crate) fn valid(operation: &Operation) -> Request {
        let named = |rows: &[Field], rules: &[Rule]| -> Group {
            let kept = rows.iter().filter(|row| !sample::replaced(rules, row.name));
            kept.map(|row| (row.name.to_owned(), Ok(sample::text(row)))).collect()
        };
        Request {
            path: named(operation.path_parameters, &[]),
            query: named(operation.query.fields, operation.query.rules),
            headers: Group::new(),
        }
    }

    /// The same with this parameter: where another one takes its place, without that one.
    fn holding(operation: &Operation, name: &str) -> Request {
        let replaces = |rule: &Rule, field: &str| matches!(rule, Rule::Instead(by, others) if *by == field && others.contains(&name));
        let rules = operation.query.rules;
        if !sample::replaced(rules, name) {
            return Request::valid(operation);
        }
        let kept = operation.query.fields.iter().filter(|row| !rules.iter().any(|rule| replaces(rule, row.name)));
        let query = kept.map(|row| (row.name.to_owned(), Ok(sample::text(row)))).collect();
        Request { query, ..Request::valid(operation) }
    }

    pub(crate) fn input<'a>(&self, body: Option<&'a [u8]>) -> Input<'a> {
        let parameters = |group: &Group| {
            let mut out = Parameters::default();
            for (name, value) in group {
                match value {
                    Ok(value) => out.push(name, value),
                    Err(misfit) => out.push_misfit(name, *misfit),
                }
            }
            out
        };
        let mut input = Input::new();
        input.path = parameters(&self.path);
        input.query = parameters(&self.query);
        input.headers = parameters(&self.headers);
        input.body = body;
        input
    }

    fn group(&mut self, place: Place) -> &mut Group {
        match place {
            Place::Path => &mut self.path,
            Place::Query => &mut self.query,
            _ => &mut self.headers,
        }
    }
}

/// Everything that can be wrong with, or odd about, one parameter or header.
pub(crate) fn cases(operation: &Operation) -> Vec<Case> {
    let mut out = Vec::new();
    for (place, rows) in [(Place::Path, operation.path_parameters), (Place::Query, operation.query.fields)] {
        rows.iter().for_each(|row| of_row(operation, place, row, &mut out));
    }
    for row in operation.headers {
        of_header(operation, row, &mut out);
    }
    for place in [Place::Path, Place::Query, Place::Header] {
        for name in ["unknownParameter", "", "a/b~c", "ñ"] {
            let mut cases = Cases { base: Request::valid(operation), place, out: &mut out };
            cases.push(false, Code::Unknown, name, |group| group.push((name.to_owned(), Ok("x".to_owned()))));
        }
    }
    operation.query.rules.iter().for_each(|rule| of_rule(operation, rule, &mut out));
    out
}

struct Cases<'c> {
    base: Request,
    place: Place,
    out: &'c mut Vec<Case>,
}

impl<'c> Cases<'c> {
    /// About a parameter that a rule names.
    fn among(operation: &Operation, name: &str, out: &'c mut Vec<Case>) -> Cases<'c> {
        let in_query = operation.query.fields.iter().any(|row| row.name == name);
        let place = if in_query { Place::Query } else { Place::Path };
        Cases { base: Request::holding(operation, name), place, out }
    }

    fn push(&mut self, refused: bool, code: Code, name: &str, change: impl FnOnce(&mut Group)) {
        self.push_at(refused, code, pointer(&[name.to_owned()]), change);
    }

    fn push_at(&mut self, refused: bool, code: Code, pointer: String, change: impl FnOnce(&mut Group)) {
        let mut request = self.base.clone();
        change(request.group(self.place));
        self.out.push(Case { request, refused, place: self.place, code, pointer });
    }

    fn value(&mut self, refused: bool, code: Code, name: &str, value: &str) {
        self.push(refused, code, name, |group| set(group, name, Ok(value)));
    }
}

/// What breaks a rule among the parameters, with everything else as it should be.
fn of_rule(operation: &Operation, rule: &Rule, out: &mut Vec<Case>) {
    match *rule {
        Rule::OneOf(alternatives) => {
            let all = alternatives.concat();
            for names in alternatives {
                for name in *names {
                    let mut cases = Cases::among(operation, name, out);
                    // A part of an alternative is none, nor is an empty text.
                    cases.push_at(true, Code::OneOf, String::new(), |group| {
                        group.retain(|(other, _)| {
                            other != name && (names.contains(&other.as_str()) || !all.contains(&other.as_str()))
                        });
                    });
                    cases.push_at(true, Code::OneOf, String::new(), |group| {
                        group.retain(|(other, _)| names.contains(&other.as_str()) || !all.contains(&other.as_str()));
                        set(group, name, Ok(""));
                    });
                }
            }
        }
        Rule::Instead(field, others) => {
            for name in others {
                let row = operation.query.fields.iter().find(|row| row.name == *name).expect("a rule names a row");
                let mut cases = Cases::among(operation, field, out);
                cases.push(false, Code::Ambiguous, name, |group| set(group, name, Ok(&sample::text(row))));
            }
        }
        Rule::DocumentNumber { number, .. } => {
            Cases::among(operation, number, out).value(false, Code::Heuristic, number, "1");
        }
        Rule::NeededIf { .. } => {}
    }
}

fn set(group: &mut Group, name: &str, value: Result<&str, Misfit>) {
    group.retain(|(other, _)| other != name);
    group.push((name.to_owned(), value.map(str::to_owned)));
}

fn of_row(operation: &Operation, place: Place, row: &Field, out: &mut Vec<Case>) {
    let mut cases = Cases { base: Request::holding(operation, row.name), place, out };
    let name = row.name;
    match row.presence {
        Presence::Required => cases.push(true, Code::Required, name, |group| group.retain(|(other, _)| other != name)),
        Presence::Expected => cases.push(false, Code::Required, name, |group| group.retain(|(other, _)| other != name)),
        Presence::Optional => {}
    }
    cases.push(true, Code::Type, name, |group| set(group, name, Err(Misfit::NoScalar)));
    cases.push(true, Code::Utf8, name, |group| set(group, name, Err(Misfit::NoUnicode)));
    cases.push(true, Code::Duplicate, name, |group| group.push((name.to_owned(), Ok(sample::text(row)))));
    for alias in row.aliases {
        cases.push(true, Code::Duplicate, alias, |group| group.push(((*alias).to_owned(), Ok(sample::text(row)))));
        cases.push(false, Code::Alias, alias, |group| {
            group.retain(|(other, _)| other != name);
            group.push(((*alias).to_owned(), Ok(sample::text(row))));
        });
    }
    if row.presence == Presence::Required {
        cases.value(true, Code::MinLength, name, "");
    }
    if place == Place::Path {
        [".", ".."].iter().for_each(|segment| cases.value(true, Code::Pattern, name, segment));
    }
    for (spelling, _) in row.spellings {
        cases.value(false, Code::Coerced, name, spelling);
    }
    if let Some(check) = row.check {
        cases.value(false, Code::Heuristic, name, sample::odd(check));
    }
    match row.kind {
        Kind::Text { min, max } | Kind::Digits { min, max } => {
            if min > 1 {
                cases.value(true, Code::MinLength, name, &"7".repeat(min as usize - 1));
            }
            if max != UNLIMITED {
                cases.value(true, Code::MaxLength, name, &"7".repeat(max as usize + 1));
            }
        }
        Kind::Enum(_) => ["~", " "].iter().for_each(|value| cases.value(true, Code::Enum, name, value)),
        Kind::Known(_) => cases.value(false, Code::Enum, name, "~"),
        Kind::Format(format) => {
            sample::malformed(format).iter().for_each(|value| cases.value(true, Code::Format, name, value));
        }
        _ => {}
    }
}

fn of_header(operation: &Operation, row: &Header, out: &mut Vec<Case>) {
    let mut cases = Cases { base: Request::valid(operation), place: Place::Header, out };
    let lower = row.name.to_ascii_lowercase();
    let valid = value(row);
    if matches!(row.source, Source::Fixed(_)) {
        ["", "x", "a\nb"].iter().for_each(|value| cases.value(false, Code::Unknown, &lower, value));
        return;
    }
    if !may_be_given(row) {
        for name in [row.name, &lower].into_iter().chain(row.aliases.iter().copied()) {
            cases.value(true, Code::Header, name, &valid);
        }
        return;
    }
    cases.push(true, Code::Type, &lower, |group| set(group, &lower, Err(Misfit::NoScalar)));
    cases.push(true, Code::Utf8, &lower, |group| set(group, &lower, Err(Misfit::NoUnicode)));
    cases.push(true, Code::Duplicate, &lower, |group| {
        set(group, row.name, Ok(&valid));
        group.push((lower.clone(), Ok(valid.clone())));
    });
    for alias in row.aliases {
        cases.value(false, Code::Alias, alias, &valid);
        cases.push(true, Code::Duplicate, alias, |group| {
            set(group, row.name, Ok(&valid));
            group.push(((*alias).to_owned(), Ok(valid.clone())));
        });
    }
    let unsendable = ["a\rb", "a\nb", "a\0b", "a\u{7F}b", "\u{80}", "Ł", "a\u{1F600}", " a", "a ", "\ta"];
    for value in unsendable.iter().chain(&["IP NOT FOUND", "HEADER NOT FOUND", "ip not found"]) {
        cases.value(true, Code::Header, row.name, value);
    }
    if row.presence == Presence::Required {
        cases.value(true, Code::MinLength, row.name, "");
    }
    if let Kind::Format(format) = row.kind {
        let sendable = sample::malformed(format).iter().filter(|text| !text.contains(' '));
        sendable.for_each(|text| cases.value(true, Code::Format, row.name, text));
    }
}

/// A valid value of a header row.
pub(crate) fn value(row: &Header) -> String {
    match row.kind {
        Kind::Format(format) => sample::formatted(format).to_owned(),
        _ => "1234567890".to_owned(),
    }
}

/// design.md: never secrets or computed ids; fixed values are the contract's, whatever is given.
pub(crate) fn may_be_given(row: &Header) -> bool {
    !row.secret && !matches!(row.source, Source::TxId | Source::ProcessId | Source::SessionKey(_) | Source::Fixed(_))
}
