//! Routing for gateways: method and URL to an operation and its input.

use crate::contract::catalogue::operations;
use crate::contract::{Category, Operation};
use crate::input::{MAX_PARAMETERS, Misfit, Parameters};
use crate::text;

/// An operation that a request is for, and what its URL says.
#[derive(Debug, Clone)]
pub struct Matched {
    /// The operation.
    pub operation: &'static Operation,
    /// Its position among all operations.
    pub index: usize,
    /// Path parameters, decoded.
    pub path: Parameters,
    /// Query parameters, decoded.
    pub query: Parameters,
}

/// Why no operation was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoMatch {
    /// `route_not_found` or `method_not_allowed`.
    pub category: Category,
    /// The methods that the path has.
    pub allow: Vec<&'static str>,
}

/// Finds the operation for `method` and `url`, whose path is provider id, base path and operation path.
pub fn matches(method: &str, url: &str) -> Result<Matched, NoMatch> {
    let (path, query) = split(url);
    let segments: Vec<&str> = text::parts(path, b'/').skip(1).collect();
    let mut allow = Vec::new();
    for (index, operation) in operations().enumerate() {
        let Some(values) = path_values(operation, &segments) else { continue };
        if operation.method.as_str() == method {
            return Ok(Matched { operation, index, path: values, query: query_values(query) });
        }
        if !allow.contains(&operation.method.as_str()) {
            allow.push(operation.method.as_str());
        }
    }
    let category = if allow.is_empty() { Category::RouteNotFound } else { Category::MethodNotAllowed };
    Err(NoMatch { category, allow })
}

/// Path and query of an absolute or relative URL.
fn split(url: &str) -> (&str, &str) {
    let without_fragment = text::cut(url, b'#').map_or(url, |(before, _)| before);
    let (front, query) = text::cut(without_fragment, b'?').unwrap_or((without_fragment, ""));
    // A colon behind a slash belongs to the path.
    let absolute = text::cut(front, b':').filter(|(scheme, _)| !text::has(scheme, b'/'));
    let path = match absolute.and_then(|(_, rest)| rest.strip_prefix("//")) {
        Some(rest) => text::cut(rest, b'/').and_then(|(host, _)| rest.get(host.len()..)).unwrap_or("/"),
        None => front,
    };
    (path, query)
}

/// The path parameters, where the segments are this operation's.
fn path_values(operation: &Operation, segments: &[&str]) -> Option<Parameters> {
    let (first, rest) = segments.split_first()?;
    if *first != operation.provider.id {
        return None;
    }
    let own = text::parts(operation.provider.base_path, b'/')
        .chain(text::parts(operation.path, b'/'))
        .filter(|part| !part.is_empty());
    let mut values = Parameters::default();
    let mut given = rest.iter();
    for part in own {
        let segment = given.next()?;
        match part.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
            Some(name) => push(&mut values, name, decoded(segment, false)),
            None if part == *segment => {}
            None => return None,
        }
    }
    given.next().is_none().then_some(values)
}

fn query_values(query: &str) -> Parameters {
    let mut values = Parameters::default();
    // More are refused when they are judged.
    for pair in text::parts(query, b'&').filter(|pair| !pair.is_empty()).take(MAX_PARAMETERS + 1) {
        let (name, value) = text::cut(pair, b'=').unwrap_or((pair, ""));
        if let Some(name) = decoded(name, true) {
            push(&mut values, &name, decoded(value, true));
        }
    }
    values
}

fn push(values: &mut Parameters, name: &str, value: Option<String>) {
    match value {
        Some(value) => values.push(name, &value),
        None => values.push_misfit(name, Misfit::NoUnicode),
    }
}

/// Percent-decoded; `None` where that is no UTF-8. A plus is a space in queries only.
fn decoded(text: &str, plus_is_space: bool) -> Option<String> {
    let mut out = Vec::with_capacity(text.len());
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        match byte {
            b'+' if plus_is_space => out.push(b' '),
            b'%' => {
                let mut ahead = bytes.clone();
                let pair = ahead.next().and_then(hex).zip(ahead.next().and_then(hex));
                match pair {
                    Some((high, low)) => {
                        out.push(high << 4 | low);
                        bytes = ahead;
                    }
                    None => out.push(b'%'),
                }
            }
            other => out.push(other),
        }
    }
    String::from_utf8(out).ok()
}

fn hex(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).map(|digit| digit as u8)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn finds_an_operation_and_decodes_its_values() {
        let found = matches(
            "GET",
            "https://door.example/bcs/customer-management/v1/location/12%2F3?govIssueIdentType=CC&action=a+b",
        )
        .unwrap();
        assert_eq!(found.operation.id, "bcs.getCustomerLocations");
        assert_eq!(found.path.entries().collect::<Vec<_>>(), [("identserialnum", Ok("12/3"))]);
        assert_eq!(found.query.entries().collect::<Vec<_>>(), [("govIssueIdentType", Ok("CC")), ("action", Ok("a b"))]);
    }

    #[test]
    fn a_wrong_method_names_the_right_ones() {
        let none = matches("DELETE", "/masstack/v4/orgs/o/accounts/a/payment-method").unwrap_err();
        assert_eq!(none, NoMatch { category: Category::MethodNotAllowed, allow: vec!["PATCH"] });
    }

    #[test]
    fn other_paths_are_not_found() {
        for url in [
            "/",
            "",
            "/bcs",
            "/nobody/x",
            "/bcs/customer-management/v1/location",
            "/bcs/customer-management/v1/location/1/2",
            "/x://door.example/bcs/customer-management/v1/location/1",
        ] {
            assert_eq!(matches("GET", url).unwrap_err().category, Category::RouteNotFound, "{url}");
        }
    }

    #[test]
    fn a_plus_is_a_space_in_queries_only() {
        let found = matches("GET", "/bcs/customer-management/v1/location/1+2?action=a+b%2B").unwrap();
        assert_eq!(found.path.entries().collect::<Vec<_>>(), [("identserialnum", Ok("1+2"))]);
        assert_eq!(found.query.entries().collect::<Vec<_>>(), [("action", Ok("a b+"))]);
    }

    #[test]
    fn of_a_query_one_more_than_the_limit_is_read_so_that_it_is_refused() {
        for (count, expected) in [(255, 255), (256, 256), (257, 257), (300, 257)] {
            let query = vec!["a=1"; count].join("&");
            assert_eq!(query_values(&query).entries().count(), expected, "{count}");
        }
    }
}
