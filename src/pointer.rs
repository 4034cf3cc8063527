//! Where the walk stands: a chain of steps on the stack, turned into an RFC 6901 pointer only
//! when something is found there.

use std::fmt::Write;

/// One place in a document.
#[derive(Debug, Clone, Copy)]
pub(crate) struct At<'a> {
    parent: Option<&'a At<'a>>,
    step: Step<'a>,
}

#[derive(Debug, Clone, Copy)]
enum Step<'a> {
    Root,
    Key(&'a [u8]),
    Index(usize),
}

impl<'a> At<'a> {
    /// The whole document.
    pub(crate) const ROOT: At<'static> = At { parent: None, step: Step::Root };

    /// The member of this object with this decoded key.
    pub(crate) fn key(&'a self, key: &'a [u8]) -> At<'a> {
        At { parent: Some(self), step: Step::Key(key) }
    }

    /// The item of this array at this index.
    pub(crate) fn index(&'a self, index: usize) -> At<'a> {
        At { parent: Some(self), step: Step::Index(index) }
    }

    /// RFC 6901, with `~` and `/` escaped.
    pub(crate) fn pointer(&self) -> String {
        let mut out = String::with_capacity(USUAL_LENGTH);
        self.write(&mut out);
        out
    }

    fn write(&self, out: &mut String) {
        if let Some(parent) = self.parent {
            parent.write(out);
        }
        match self.step {
            Step::Root => {}
            Step::Key(key) => match std::str::from_utf8(key) {
                Ok(key) => push_segment(out, key),
                Err(_) => push_segment(out, &String::from_utf8_lossy(key)),
            },
            Step::Index(index) => {
                // Writing to a String cannot fail.
                let _ = write!(out, "/{index}");
            }
        }
    }
}

/// Room for most pointers, so that they are not moved while they are written.
const USUAL_LENGTH: usize = 64;

/// The pointer to a member of the root.
pub(crate) fn member(name: &str) -> String {
    let mut out = String::new();
    push_segment(&mut out, name);
    out
}

/// Appends `/segment`, escaped.
pub(crate) fn push_segment(out: &mut String, segment: &str) {
    out.push('/');
    if !segment.bytes().any(|byte| matches!(byte, b'~' | b'/')) {
        return out.push_str(segment);
    }
    for character in segment.chars() {
        match character {
            '~' => out.push_str("~0"),
            '/' => out.push_str("~1"),
            other => out.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pointers_escape_their_segments() {
        let root = At::ROOT;
        let list = root.key(b"a/b");
        let item = list.index(3);
        assert_eq!(item.key(b"m~n").pointer(), "/a~1b/3/m~0n");
        assert_eq!(root.pointer(), "");
        assert_eq!(member("a/b"), "/a~1b");
    }
}
