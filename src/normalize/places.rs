//! How places in a document are called: RFC 6901 pointers, found from offsets when somebody asks for them.

use crate::decimal;
use crate::json::{Reader, Text};
use crate::order;
use crate::pointer::push_segment;

/// The pointers to values by where they begin, whatever their order.
pub(super) fn pointers(document: &[u8], starts: impl Iterator<Item = usize>) -> Vec<String> {
    let mut pointers: Vec<(usize, String)> = Vec::new();
    let mut places = Places::of(document);
    for (index, start) in order::by_key(starts.enumerate().collect(), |(_, start)| (*start as u64, 0, 0)) {
        pointers.push((index, places.pointer(start).unwrap_or_default().to_owned()));
    }
    order::by_key(pointers, |(index, _)| (*index as u64, 0, 0)).into_iter().map(|(_, pointer)| pointer).collect()
}

/// One pass over a well-formed document.
pub(super) struct Places<'a> {
    reader: Reader<'a>,
    /// Where it is in each container that is open, innermost last.
    steps: Vec<Step<'a>>,
    /// The pointer that was asked for last.
    pointer: String,
}

enum Step<'a> {
    /// The key that was read last.
    Member(Option<Text<'a>>),
    Item(usize),
}

impl<'a> Places<'a> {
    pub(super) fn of(document: &'a [u8]) -> Places<'a> {
        let mut reader = Reader::new(document);
        reader.skip_bom();
        Places { reader, steps: Vec::new(), pointer: String::new() }
    }

    /// The pointer to the value that begins at `start`; later calls ask for later ones, or the same again.
    pub(super) fn pointer(&mut self, start: usize) -> Option<&str> {
        loop {
            let byte = self.reader.peek()?;
            if self.reader.offset() == start {
                return Some(self.written());
            }
            if byte == b'"' {
                self.text()?;
                continue;
            }
            // Numbers and words need no look: they hold none of these.
            match byte {
                b'{' => self.steps.push(Step::Member(None)),
                b'[' => self.steps.push(Step::Item(0)),
                b'}' | b']' => drop(self.steps.pop()),
                b',' => {
                    if let Some(Step::Item(index)) = self.steps.last_mut() {
                        *index += 1;
                    }
                }
                _ => {}
            }
            self.reader.skip_byte();
        }
    }

    /// A key, or a value that was not asked for.
    fn text(&mut self) -> Option<()> {
        let text = self.reader.text().ok()?;
        if self.reader.take(b':')
            && let Some(step) = self.steps.last_mut()
        {
            *step = Step::Member(Some(text));
        }
        Some(())
    }

    fn written(&mut self) -> &str {
        self.pointer.clear();
        for step in &self.steps {
            match step {
                Step::Member(Some(key)) => push_segment(&mut self.pointer, &key.decode()),
                Step::Member(None) => {}
                Step::Item(index) => {
                    self.pointer.push('/');
                    decimal::push(&mut self.pointer, *index as u64);
                }
            }
        }
        &self.pointer
    }
}

#[cfg(test)]
mod tests {
    use super::Places;

    #[test]
    fn places_are_called_by_their_pointers() {
        let document = r#" { "a" : [1, {"b/c": "x"}, [ ], [null,true]], "d\u0065": -1e5 ,"~":{}}"#;
        let mut places = Places::of(document.as_bytes());
        for (value, pointer) in [
            ("{ \"a", ""),
            ("[1", "/a"),
            ("1,", "/a/0"),
            ("{\"b", "/a/1"),
            ("\"x\"", "/a/1/b~1c"),
            ("[ ]", "/a/2"),
            ("true", "/a/3/1"),
            ("-1e5", "/de"),
            ("{}", "/~0"),
        ] {
            let start = document.find(value).unwrap_or_default();
            assert_eq!(places.pointer(start), Some(pointer), "{value}");
            assert_eq!(places.pointer(start), Some(pointer), "{value}, again");
        }
        assert_eq!(places.pointer(document.len()), None);
    }
}
