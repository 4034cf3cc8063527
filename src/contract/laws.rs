//! The laws of the contract: what the compiler checks in every table.
//!
//! Each law is a `const fn` that returns the reason why a table breaks it. [`sound`] and [`distinct`]
//! turn a reason into a compile error at the table; tests show that each law can fail.

macro_rules! ensure {
    ($holds:expr, $reason:expr) => {
        if !$holds {
            return Some($reason);
        }
    };
}

macro_rules! follow {
    ($law:expr) => {
        if let Some(reason) = $law {
            return Some(reason);
        }
    };
}

/// Visits every entry of a slice, with those behind it at hand.
macro_rules! each {
    ($entry:ident, $behind:ident in $slice:expr => $body:block) => {
        let mut remaining: &[_] = $slice;
        while let [$entry, $behind @ ..] = remaining {
            $body
            remaining = $behind;
        }
    };
    ($entry:ident in $slice:expr => $body:block) => {
        each!($entry, behind in $slice => $body);
    };
}

mod errors;
mod fields;
mod headers;
mod mapping;
mod models;
#[cfg(test)]
mod tests;
mod words;

use super::field::shape;
use super::{Field, Kind, Method, Operation, Presence, Provider, canonical};
use words::{Broken, after, contains, is_prefix, same};

const _: () = enforce(models::check(canonical::MODELS));

/// Stops the compiler where an operation breaks a law.
pub const fn sound(operation: &Operation) {
    enforce(check(operation));
}

/// Stops the compiler where the operations of one provider do not go together, or where one of the
/// error tables they share breaks a law.
pub const fn distinct(operations: &[&Operation]) {
    enforce(check_distinct(operations));
}

#[allow(clippy::panic, reason = "in a constant, a panic is a compile error")]
const fn enforce(broken: Broken) {
    if let Some(reason) = broken {
        panic!("{}", reason);
    }
}

const fn check(operation: &Operation) -> Broken {
    follow!(provider(operation.provider));
    follow!(id(operation));
    follow!(path(operation.path, operation.path_parameters));
    follow!(parameters(operation));
    follow!(request(operation));
    follow!(reply(operation));
    follow!(headers::check(operation.headers, operation.provider));
    errors::check(operation.errors)
}

const fn check_distinct(operations: &[&Operation]) -> Broken {
    each!(one, others in operations => {
        each!(other in others => {
            ensure!(!same(one.id, other.id), "two operations have the same id");
            ensure!(
                one.method as u8 != other.method as u8 || !same(one.path, other.path),
                "two operations have the same method and path"
            );
            ensure!(
                same(one.provider.id, other.provider.id),
                "operations of different providers stand in one list"
            );
        });
    });
    errors::tables(operations)
}

const fn provider(provider: &Provider) -> Broken {
    ensure!(!provider.id.is_empty(), "a provider has no id");
    each!(one, others in provider.credentials => {
        each!(other in others => {
            ensure!(!same(one.name, other.name), "two credentials have the same name");
        });
    });
    ensure!(
        provider.base_path.is_empty()
            || is_prefix(b"/", provider.base_path.as_bytes()) && !ends_in_slash(provider.base_path),
        "a base path begins with a slash and does not end with one"
    );
    follow!(fields::check(provider.envelope, &[]));
    mapping::envelope(provider.envelope)
}

/// `provider.name`, the name in camelCase.
const fn id(operation: &Operation) -> Broken {
    const REASON: &str = "an operation's id is its provider's id, a dot and a name";
    let Some(name) = after(operation.provider.id.as_bytes(), operation.id.as_bytes()) else {
        return Some(REASON);
    };
    let [b'.', b'a'..=b'z', rest @ ..] = name else {
        return Some(REASON);
    };
    each!(byte in rest => {
        ensure!(byte.is_ascii_alphanumeric(), REASON);
    });
    None
}

/// The `{name}`s of a path are its parameters, each once.
const fn path(path: &str, parameters: &[Field]) -> Broken {
    ensure!(is_prefix(b"/", path.as_bytes()), "a path begins with a slash");
    ensure!(!ends_in_slash(path), "a path does not end with a slash");
    let mut found = 0;
    let mut rest = path.as_bytes();
    while let [byte, more @ ..] = rest {
        rest = more;
        match *byte {
            b'{' => {
                let Some((name, behind)) = words::until(b'}', more) else {
                    return Some("a path has an open brace without a closing one");
                };
                ensure!(named(name, parameters) == 1, "a path names what is not its parameter");
                found += 1;
                rest = behind;
            }
            b'/' | b'-' | b'_' | b'.' => {}
            byte => ensure!(byte.is_ascii_alphanumeric(), "a path has a character to be escaped"),
        }
    }
    ensure!(found == parameters.len(), "a path parameter is not in the path");
    None
}

const fn ends_in_slash(path: &str) -> bool {
    matches!(path.as_bytes(), [.., b'/'])
}

const fn named(name: &[u8], parameters: &[Field]) -> usize {
    let mut count = 0;
    each!(parameter in parameters => {
        if words::equal(parameter.name.as_bytes(), name) {
            count += 1;
        }
    });
    count
}

const fn parameters(operation: &Operation) -> Broken {
    each!(parameter in operation.path_parameters => {
        ensure!(
            matches!(parameter.presence, Presence::Required),
            "a path parameter is not required (decision 10)"
        );
        ensure!(is_scalar(&parameter.kind), "a path parameter is not a scalar");
    });
    each!(parameter in operation.query.fields => {
        ensure!(is_scalar(&parameter.kind), "a query parameter is not a scalar");
    });
    follow!(fields::check(&shape(operation.path_parameters), &[]));
    fields::check(operation.query, operation.path_parameters)
}

const fn is_scalar(kind: &Kind) -> bool {
    !matches!(kind, Kind::Any | Kind::Object(_) | Kind::Array(_) | Kind::Document(_))
}

const fn request(operation: &Operation) -> Broken {
    each!(parameter in operation.path_parameters => {
        follow!(mapping::request(parameter));
    });
    each!(parameter in operation.query.fields => {
        follow!(mapping::request(parameter));
    });
    let Some(body) = operation.body else {
        return None;
    };
    ensure!(!matches!(operation.method, Method::Get), "a GET has a body");
    ensure!(operation.max_bytes > 0, "a body has no room");
    each!(row in body.fields => {
        follow!(mapping::request(row));
    });
    fields::check(body, &[])
}

const fn reply(operation: &Operation) -> Broken {
    ensure!(!operation.reply.statuses.is_empty(), "an operation has no status of success");
    each!(status in operation.reply.statuses => {
        ensure!(*status >= 200 && *status < 300, "a status of success is not of the 2xx");
    });
    ensure!(contains(operation.reply.model, canonical::MODELS), "a reply's model is not among the canonical models");
    let Some(root) = operation.reply.root else {
        ensure!(operation.reply.model.properties.is_empty(), "a reply without a body fills a model");
        return None;
    };
    match root.kind {
        Kind::Object(shape) => {
            ensure!(
                shape.fields.len() + operation.provider.envelope.fields.len() <= fields::MOST_FIELDS,
                "a reply's root has more rows than the walk can keep"
            );
            follow!(mapping::agrees(operation.provider.envelope, shape));
            follow!(fields::check(shape, &[]));
        }
        Kind::Array(array) => follow!(fields::array(array)),
        _ => return Some("a reply's root is neither an object nor an array"),
    }
    mapping::reply(root, operation.reply.model)
}
