//! The law of routes: a URL has one meaning, however it is written.

use ventanilla::contract::{Category, Operation};
use ventanilla::route::{self, Matched, NoMatch};
use ventanilla::{Misfit, Parameters, operations};

/// A method on a line, then a URL. What is found is the template's own, and a URL that is built of it says the same;
/// where nothing is found, the methods that the path has are told, and those are found.
pub fn route(bytes: &[u8]) {
    let Some((method, url)) = std::str::from_utf8(bytes).ok().and_then(|text| text.split_once('\n')) else { return };
    let found = route::matches(method, url);
    match &found {
        Ok(matched) => {
            is_the_templates(method, matched);
            assert_eq!(named(&matched.query), query_of(url), "the query says something else");
        }
        Err(none) => has_other_methods(method, url, none),
    }
    if url.starts_with('/') {
        let absolute = route::matches(method, &format!("https://door.example{url}#fragment"));
        assert_eq!(told(absolute), told(found), "an absolute URL says something else");
    }
}

fn is_the_templates(method: &str, matched: &Matched) {
    let operation = matched.operation;
    assert_eq!(operation.method.as_str(), method);
    assert!(operations().nth(matched.index).is_some_and(|other| other.id == operation.id));
    let names: Vec<&str> = operation.path.split('/').filter_map(placeholder).collect();
    assert_eq!(matched.path.entries().map(|(name, _)| name).collect::<Vec<_>>(), names);
    for plain in [true, false] {
        let Some(built) = url_of(operation, &matched.path, &matched.query, plain) else { return };
        assert_eq!(told(route::matches(method, &built)), told(Ok(matched.clone())), "{built}");
    }
}

/// What the query says, read naively; more than 257 parameters are refused anyhow.
fn query_of(url: &str) -> Vec<Named> {
    let before_fragment = url.split('#').next().unwrap_or_default();
    let query = before_fragment.split_once('?').map_or("", |(_, query)| query);
    let pairs = query.split('&').filter(|pair| !pair.is_empty()).take(257);
    let read = |pair: &str| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        Some((decoded(name)?, decoded(value).ok_or(Misfit::NoUnicode)))
    };
    pairs.filter_map(read).collect()
}

fn decoded(text: &str) -> Option<String> {
    let mut parts = text.split('%');
    let mut out = parts.next()?.replace('+', " ").into_bytes();
    for part in parts {
        let digits = part.get(..2).filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()));
        let (byte, rest) =
            digits.map_or((b'%', part), |digits| (u8::from_str_radix(digits, 16).unwrap_or(0), &part[2..]));
        out.push(byte);
        out.extend(rest.replace('+', " ").bytes());
    }
    String::from_utf8(out).ok()
}

fn has_other_methods(method: &str, url: &str, none: &NoMatch) {
    let expected = if none.allow.is_empty() { Category::RouteNotFound } else { Category::MethodNotAllowed };
    assert_eq!(none.category, expected);
    assert!(!none.allow.contains(&method));
    for (index, other) in none.allow.iter().enumerate() {
        assert!(!none.allow[..index].contains(other), "{other} is told twice");
        assert!(route::matches(other, url).is_ok(), "{other} is not found");
    }
}

/// A URL with these values, every byte of them encoded or only those that have to be; `None` where one is no text.
fn url_of(operation: &Operation, path: &Parameters, query: &Parameters, plain: bool) -> Option<String> {
    let mut values = path.entries();
    let mut url = format!("/{}{}", operation.provider.id, operation.provider.base_path);
    for part in operation.path.split('/').filter(|part| !part.is_empty()) {
        url.push('/');
        match placeholder(part) {
            Some(_) => url.push_str(&encoded(values.next()?.1.ok()?, plain)),
            None => url.push_str(part),
        }
    }
    for (index, (name, value)) in query.entries().enumerate() {
        url.push(if index == 0 { '?' } else { '&' });
        url.push_str(&encoded(name, plain));
        url.push('=');
        url.push_str(&encoded(value.ok()?, plain));
    }
    Some(url)
}

fn placeholder(part: &str) -> Option<&str> {
    part.strip_prefix('{')?.strip_suffix('}')
}

fn encoded(value: &str, plain: bool) -> String {
    let is_plain = |byte: u8| plain && (byte.is_ascii_alphanumeric() || b"-._~".contains(&byte));
    value
        .bytes()
        .map(|byte| if is_plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02x}") })
        .collect()
}

type Told = Result<(usize, Vec<Named>, Vec<Named>), NoMatch>;
type Named = (String, Result<String, Misfit>);

fn told(found: Result<Matched, NoMatch>) -> Told {
    found.map(|matched| (matched.index, named(&matched.path), named(&matched.query)))
}

fn named(list: &Parameters) -> Vec<Named> {
    list.entries().map(|(name, value)| (name.to_owned(), value.map(str::to_owned))).collect()
}
