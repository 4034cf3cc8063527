//! Ordered JSON for exported files: members stay in the order in which they were put, and what fits
//! on a line is written on one.

use std::fmt::Write;

/// A JSON value, or a JavaScript name in the place of one.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Json {
    Null,
    Flag(bool),
    /// The text of a number.
    Number(String),
    Text(String),
    List(Vec<Json>),
    Object(Object),
    /// A constant of the module that is written.
    Name(String),
}

/// Members in order; putting a name again replaces its value.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Object(Vec<(String, Json)>);

impl Object {
    pub(super) fn new() -> Object {
        Object::default()
    }

    pub(super) fn put(&mut self, name: &str, value: impl Into<Json>) {
        let value = value.into();
        match self.0.iter_mut().find(|(known, _)| known == name) {
            Some((_, old)) => *old = value,
            None => self.0.push((name.to_owned(), value)),
        }
    }

    pub(super) fn with(mut self, name: &str, value: impl Into<Json>) -> Object {
        self.put(name, value);
        self
    }

    /// Leaves the member out where there is no value.
    pub(super) fn maybe(self, name: &str, value: Option<impl Into<Json>>) -> Object {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// Leaves the member out where the list or object is empty.
    pub(super) fn filled(self, name: &str, value: impl Into<Json>) -> Object {
        let value = value.into();
        if value.is_empty() { self } else { self.with(name, value) }
    }

    /// With all members of `others`.
    pub(super) fn and(mut self, others: Object) -> Object {
        for (name, value) in others.0 {
            self.put(&name, value);
        }
        self
    }

    pub(super) fn get(&self, name: &str) -> Option<&Json> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    pub(super) fn get_mut(&mut self, name: &str) -> Option<&mut Json> {
        self.0.iter_mut().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Json {
    fn is_empty(&self) -> bool {
        match self {
            Json::List(items) => items.is_empty(),
            Json::Object(object) => object.is_empty(),
            _ => false,
        }
    }

    /// The value as text, ending without a line break.
    pub(super) fn pretty(&self) -> String {
        let mut out = String::new();
        self.write(0, 0, &mut out);
        out
    }

    /// `taken` is how much of the line stands before the value.
    fn write(&self, depth: usize, taken: usize, out: &mut String) {
        let line = self.line();
        if depth * 2 + taken + line.chars().count() < WIDTH {
            out.push_str(&line);
            return;
        }
        match self {
            Json::List(items) if !items.is_empty() => {
                let items = items.iter().map(|item| (String::new(), item));
                write_block(['[', ']'], items, depth, out);
            }
            Json::Object(Object(members)) if !members.is_empty() => {
                let members = members.iter().map(|(name, value)| (format!("{}: ", quoted(name)), value));
                write_block(['{', '}'], members, depth, out);
            }
            _ => out.push_str(&line),
        }
    }

    /// The value on one line.
    pub(super) fn line(&self) -> String {
        match self {
            Json::Null => "null".to_owned(),
            Json::Flag(flag) => flag.to_string(),
            Json::Number(text) | Json::Name(text) => text.clone(),
            Json::Text(text) => quoted(text),
            Json::List(items) => {
                let items: Vec<String> = items.iter().map(Json::line).collect();
                format!("[{}]", items.join(", "))
            }
            Json::Object(Object(members)) if members.is_empty() => "{}".to_owned(),
            Json::Object(Object(members)) => {
                let members: Vec<String> =
                    members.iter().map(|(name, value)| format!("{}: {}", quoted(name), value.line())).collect();
                format!("{{ {} }}", members.join(", "))
            }
        }
    }
}

fn write_block<'j>(
    brackets: [char; 2],
    entries: impl Iterator<Item = (String, &'j Json)>,
    depth: usize,
    out: &mut String,
) {
    let [open, close] = brackets;
    out.push(open);
    let mut separator = "\n";
    for (prefix, value) in entries {
        out.push_str(separator);
        out.push_str(&"  ".repeat(depth + 1));
        out.push_str(&prefix);
        value.write(depth + 1, prefix.chars().count(), out);
        separator = ",\n";
    }
    out.push('\n');
    out.push_str(&"  ".repeat(depth));
    out.push(close);
}

/// A JSON string; what is not visible ASCII or Latin text is escaped.
pub(super) fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            character if character.is_control() || matches!(character, '\u{2028}' | '\u{2029}') => {
                // Writing to a String cannot fail.
                let _ = write!(out, "\\u{:04x}", u32::from(character));
            }
            character => out.push(character),
        }
    }
    out.push('"');
    out
}

/// An integer.
pub(super) fn number(value: u64) -> Json {
    Json::Number(value.to_string())
}

/// A list of texts.
pub(super) fn texts<'t>(values: impl IntoIterator<Item = &'t str>) -> Json {
    Json::List(values.into_iter().map(Json::from).collect())
}

impl From<&str> for Json {
    fn from(text: &str) -> Json {
        Json::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Json {
        Json::Text(text)
    }
}

impl From<bool> for Json {
    fn from(flag: bool) -> Json {
        Json::Flag(flag)
    }
}

impl From<u32> for Json {
    fn from(value: u32) -> Json {
        number(u64::from(value))
    }
}

impl From<Vec<Json>> for Json {
    fn from(items: Vec<Json>) -> Json {
        Json::List(items)
    }
}

impl From<Vec<Object>> for Json {
    fn from(items: Vec<Object>) -> Json {
        Json::List(items.into_iter().map(Json::Object).collect())
    }
}

impl From<Object> for Json {
    fn from(object: Object) -> Json {
        Json::Object(object)
    }
}

/// Longest line of exported files, where it can be kept.
const WIDTH: usize = 120;

#[cfg(test)]
mod tests {
    use super::{Json, Object, quoted, texts};

    #[test]
    fn what_fits_stands_on_a_line() {
        let short = Object::new().with("a", texts(["x", "y"])).with("b", Object::new()).with("c", Json::Null);
        assert_eq!(Json::from(short.clone()).pretty(), r#"{ "a": ["x", "y"], "b": {}, "c": null }"#);
        let long = "z".repeat(100);
        let outer = Object::new().with("short", short).with("long", long.as_str());
        let expected = format!(
            "{{\n  \"short\": {{ \"a\": [\"x\", \"y\"], \"b\": {{}}, \"c\": null }},\n  \"long\": \"{long}\"\n}}"
        );
        assert_eq!(Json::from(outer).pretty(), expected);
    }

    #[test]
    fn members_keep_their_order_and_are_unique() {
        let object =
            Object::new().with("b", 1).with("a", 2).with("b", 3).maybe("c", None::<&str>).filled("d", texts([]));
        assert_eq!(Json::from(object).line(), r#"{ "b": 3, "a": 2 }"#);
    }

    #[test]
    fn texts_are_escaped() {
        for (text, expected) in [
            ("a\"b\\c", r#""a\"b\\c""#),
            ("\n\t\r\u{7f}", r#""\n\t\u000d\u007f""#),
            ("Bogotá \u{2028}", "\"Bogotá \\u2028\""),
        ] {
            assert_eq!(quoted(text), expected);
        }
    }
}
