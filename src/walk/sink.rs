//! Who listens to a walk, and what is said to it.

use std::ops::Range;

use crate::contract::{Array, Field, Shape};
use crate::issue::{Code, Detail, Finding};
use crate::json::Text;
use crate::pointer::At;

/// Receives what a walk finds. The default methods are for sinks that only judge.
pub(crate) trait Sink {
    /// Whether values are judged by their rows (requests) or only read (replies).
    fn judges(&self) -> bool;

    /// Whether it wants to hear of what is clean too: rows that begin and end, values, rules.
    fn follows(&self) -> bool {
        true
    }

    fn issue(&mut self, at: &At<'_>, code: Code, detail: Detail) -> Flow;
    fn warning(&mut self, at: &At<'_>, code: Code, detail: Detail) -> Flow;

    /// An issue where `refused`, else a warning.
    fn finding(&mut self, at: &At<'_>, (refused, code, detail): Finding) -> Flow {
        if refused { self.issue(at, code, detail) } else { self.warning(at, code, detail) }
    }

    /// The same of one text alone, which is not empty: found again wherever this text stands in its place.
    fn judged(&mut self, at: &At<'_>, finding: Finding) -> Flow {
        self.finding(at, finding)
    }

    /// Whether an encoded document is known to be clean, so that it need not be walked.
    fn knows(&mut self, _bytes: &[u8], _shape: &'static Shape) -> bool {
        false
    }

    /// An encoded document was walked, which was not known.
    fn walked(&mut self, _bytes: &[u8], _shape: &'static Shape) {}

    /// Where the item that begins here ends, if it is known to be clean.
    fn known_item(&mut self, _bytes: &[u8], _start: usize, _array: &'static Array) -> Option<usize> {
        None
    }

    /// Whether edits are wanted.
    fn edits(&self) -> bool {
        false
    }

    /// Replaces these bytes when the document is sent.
    fn edit(&mut self, _range: Range<usize>, _with: Vec<u8>) {}
    /// A list of this row begins, perhaps without an item.
    fn list(&mut self, _row: &'static Field, _start: usize) {}
    /// A row begins to hold its fields or one of its items.
    fn open(&mut self, _row: &'static Field, _start: usize) {}
    /// It ends.
    fn close(&mut self, _row: &'static Field, _end: usize) {}
    /// A string that its row judged.
    fn text(&mut self, _row: &'static Field, _at: &At<'_>, _text: Text<'_>) {}
    /// A number, `true`, `false` or `null` that its row judged.
    fn bare(&mut self, _row: &'static Field, _value: Value<'_>, _start: usize, _end: usize) {}
    /// A container that a row takes whole.
    fn whole(&mut self) {}
    /// The rules of an object are judged, with what was noted for them.
    fn rules(&mut self, _shape: &'static Shape, _noted: &[(&'static str, Seen<'_>)], _end: usize) {}
    /// A value that fills a row.
    fn leaf(&mut self, _row: &'static Field, _at: &At<'_>, _value: Value<'_>, _start: usize) {}
    /// A value that no row describes.
    fn unknown(&mut self, _at: &At<'_>, _raw: &[u8], _start: usize) {}
    /// What was read in these bytes does not count: a later duplicate replaced it.
    fn forget(&mut self, _range: Range<usize>) {}
}

/// Goes on, or ends the walk.
pub(crate) type Flow = Result<(), Stop>;

/// Why a walk ended early.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stop {
    /// The document cannot be read on; the sink has been told.
    Unreadable,
    /// The sink has heard enough.
    Enough,
}

/// A scalar, or any value of a row that takes it whole.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Value<'a> {
    Text(Text<'a>),
    Number(&'a [u8]),
    Flag(bool),
    Null,
    Raw(&'a [u8]),
}

/// What a judged value was, for the rules of its object.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Seen<'a> {
    /// Whether it is neither `null` nor an empty text.
    pub(crate) filled: bool,
    /// The token, where it is a string; of an object, that of its field which decides.
    pub(crate) text: Option<Text<'a>>,
    pub(crate) is_object: bool,
    /// The rows of an object that are filled, and those that were there at all.
    pub(crate) inner_filled: u64,
    pub(super) inner_seen: u64,
}

impl<'a> Seen<'a> {
    pub(super) fn of_text(text: Text<'a>) -> Seen<'a> {
        Seen { filled: !text.raw.is_empty(), text: Some(text), ..Seen::default() }
    }

    /// Whether the object of this shape had the field.
    pub(super) fn has_inner(&self, shape: &Shape, name: &str) -> bool {
        shape.fields.iter().position(|row| row.name == name).is_some_and(|bit| self.inner_seen >> bit & 1 == 1)
    }
}

#[cfg(test)]
mod tests {
    use std::ops::Range;

    use super::{At, Code, Detail, Flow, Sink, Stop, Value};
    use crate::contract::field::{NO_FIELDS, any, array, digits, document, flag, object, ruled, shape, text};
    use crate::contract::{Array, Field, Rule, Shape};
    use crate::walk::{self, MAX_KEY};

    /// Writes down what it hears.
    struct Script {
        judges: bool,
        heard: Vec<String>,
    }

    impl Sink for Script {
        fn judges(&self) -> bool {
            self.judges
        }

        fn follows(&self) -> bool {
            !self.judges
        }

        fn issue(&mut self, at: &At<'_>, code: Code, _detail: Detail) -> Flow {
            self.heard.push(format!("{} {}", code.name(), at.pointer()));
            Ok(())
        }

        fn warning(&mut self, at: &At<'_>, code: Code, _detail: Detail) -> Flow {
            self.heard.push(format!("({}) {}", code.name(), at.pointer()));
            Ok(())
        }

        fn edit(&mut self, range: Range<usize>, _with: Vec<u8>) {
            self.heard.push(format!("edit {range:?}"));
        }

        fn open(&mut self, row: &'static Field, _start: usize) {
            self.heard.push(format!("open {}", row.name));
        }

        fn leaf(&mut self, row: &'static Field, at: &At<'_>, _value: Value<'_>, _start: usize) {
            self.heard.push(format!("{} at {}", row.name, at.pointer()));
        }

        fn unknown(&mut self, at: &At<'_>, _raw: &[u8], _start: usize) {
            if !self.judges {
                self.heard.push(format!("unknown {}", at.pointer()));
            }
        }

        fn forget(&mut self, range: Range<usize>) {
            self.heard.push(format!("forget {range:?}"));
        }
    }

    static ONE: Shape = shape(&[text("x").optional()]);
    static LIST: Array = Array { item: text(""), min: 1, max: 2 };
    static REQUEST: Shape = shape(&[
        array("list", &LIST).optional(),
        digits("code").length(2, 5).or_number().optional(),
        object("one", &ONE).or_single_item().optional(),
        document("file", &ONE).optional(),
    ]);
    static NEEDY: Shape = shape(&[text("x").required()]);
    static GATHERING: Shape = shape(&[object("needy", &NEEDY).gathers(), text("x").belongs_in("needy")]);
    static FILLED: Shape = ruled(
        &[
            array("list", &LIST).optional(),
            flag("flag").nullable().optional(),
            any("any").optional(),
            text("again").repeats().optional(),
        ],
        &[Rule::OneOf(&[&["list"], &["flag"], &["any"], &["again"]])],
    );

    fn request(shape: &'static Shape, document: &str) -> (Flow, Vec<String>) {
        let mut script = Script { judges: true, heard: Vec::new() };
        let flow = walk::request(document.as_bytes(), shape, &mut script);
        (flow, script.heard)
    }

    #[test]
    fn a_request_is_judged_row_by_row() {
        for (shape, document, heard) in [
            (&REQUEST, r#"{"list":["a","b"]}"#, &[][..]),
            (&REQUEST, r#"{"list":["a","b","c"]}"#, &["maxItems /list"]),
            (&REQUEST, r#"{"list":[]}"#, &["minItems /list"]),
            (&REQUEST, r#"{"list":["a"],"list":[],"list":{}}"#, &["duplicate /list"]),
            (&REQUEST, r#"{"code":12,"code":"","code":""}"#, &["(coerced) /code", "duplicate /code"]),
            (&REQUEST, r#"{"code":1}"#, &["minLength /code"]),
            (&REQUEST, r#"{"one":[{}]}"#, &["(coerced) /one"]),
            (&REQUEST, r#"{"one":["x"]}"#, &["type /one/0", "(coerced) /one"]),
            (&REQUEST, r#"{"one":[1]}"#, &["type /one/0", "(coerced) /one"]),
            (&REQUEST, r#"{"one":[[1]]}"#, &["type /one/0", "(coerced) /one"]),
            (&REQUEST, r#"{"one":[]}"#, &["minItems /one"]),
            (&REQUEST, r#"{"file":"eyJ4IjoxfQ=="}"#, &["type /file/x"]),
            (&GATHERING, r#"{"needy":"x"}"#, &["type /needy"]),
            (&GATHERING, r#"{"needy":{}}"#, &["required /needy/x"]),
            (&GATHERING, r#"{"x":"y"}"#, &["(alias) /x"]),
        ] {
            assert_eq!(
                request(shape, document),
                (Ok(()), heard.iter().map(|&line| line.to_owned()).collect()),
                "{document}"
            );
        }
    }

    #[test]
    fn rules_ask_what_is_filled() {
        for (document, heard) in [
            ("{}", &["oneOf "][..]),
            (r#"{"list":[]}"#, &["minItems /list", "oneOf "]),
            (r#"{"list":["x"]}"#, &[]),
            (r#"{"list":["x","y"]}"#, &[]),
            (r#"{"flag":null}"#, &["oneOf "]),
            (r#"{"flag":false}"#, &[]),
            (r#"{"any":null}"#, &["oneOf "]),
            (r#"{"any":{}}"#, &[]),
            (r#"{"again":""}"#, &["oneOf "]),
            (r#"{"again":[""]}"#, &["(drift) /again"]),
        ] {
            assert_eq!(request(&FILLED, document).1, heard, "{document}");
        }
    }

    #[test]
    fn keys_are_of_bounded_length() {
        for (length, flow) in [(MAX_KEY, Ok(())), (MAX_KEY + 1, Err(Stop::Unreadable))] {
            assert_eq!(request(&ONE, &format!(r#"{{"{}":1}}"#, "k".repeat(length))).0, flow, "{length}");
        }
    }

    static REPLY: Shape = shape(&[
        text("a"),
        text("b"),
        object("again", &ONE).repeats(),
        object("only", &ONE).or_only("x"),
        object("one", &ONE),
    ]);
    static ROOT: Field = object("", &REPLY);

    #[test]
    fn a_reply_is_read_row_by_row() {
        for (document, heard) in [
            (r#"{"a":"1","b":"2","a":"3"}"#, &["a at /a", "b at /b", "duplicate /a", "forget 5..8", "a at /a"][..]),
            (r#"{"again":{"x":"1"}}"#, &["open again", "x at /again/x"]),
            (
                r#"{"again":[{"x":"1"},{"x":"2"}]}"#,
                &["(drift) /again", "open again", "x at /again/0/x", "open again", "x at /again/1/x"],
            ),
            (r#"{"only":"1"}"#, &["open only", "x at /only"]),
            (r#"{"only":1}"#, &["open only", "x at /only"]),
            (r#"{"only":{"x":1}}"#, &["open only", "x at /only/x"]),
            (r#"{"one":"1"}"#, &["(drift) /one", "unknown /one"]),
            (r#"{"one":[1]}"#, &["(drift) /one", "unknown /one"]),
        ] {
            let mut script = Script { judges: false, heard: Vec::new() };
            let flow = walk::reply(document.as_bytes(), &ROOT, &NO_FIELDS, &mut script);
            assert_eq!(
                (flow, script.heard.as_slice()),
                (Ok(()), heard.iter().map(|&line| line.to_owned()).collect::<Vec<_>>().as_slice()),
                "{document}"
            );
        }
    }
}
