//! The braces, keys and commas of one canonical object, whose properties may stand in inner objects.

use crate::block::same;
use crate::contract::Property;

/// An object that is being written: what is open of paths such as `document/number`.
#[derive(Clone, Copy)]
pub(super) struct Nesting {
    /// The inner objects that are open, as a path with a slash behind each.
    open: &'static str,
    /// Whether the innermost object needs a comma before its next member.
    comma: bool,
}

impl Nesting {
    pub(super) fn begin(out: &mut Vec<u8>) -> Nesting {
        out.push(b'{');
        Nesting { open: "", comma: false }
    }

    /// Writes all that stands before the value of this property.
    #[inline]
    pub(super) fn member(&mut self, property: &'static Property, out: &mut Vec<u8>) {
        let key = &property.key;
        if key.parents > 0 || !self.open.is_empty() {
            self.go_to(property.path.get(..usize::from(key.parents)).unwrap_or_default(), out);
        }
        if self.comma {
            out.push(b',');
        }
        let end = out.len() + usize::from(key.length);
        out.extend_from_slice(&key.bytes);
        out.truncate(end);
        self.comma = true;
    }

    pub(super) fn end(self, out: &mut Vec<u8>) {
        if !self.open.is_empty() {
            out.extend(segments(self.open, 0).map(|_| b'}'));
        }
        out.push(b'}');
    }

    /// Closes the inner objects that `path` does not share, and opens its own.
    #[inline(never)]
    fn go_to(&mut self, path: &'static str, out: &mut Vec<u8>) {
        if same(path.as_bytes(), self.open.as_bytes()) {
            return;
        }
        let shared = shared(self.open.as_bytes(), path.as_bytes());
        for _ in segments(self.open, shared) {
            out.push(b'}');
            self.comma = true;
        }
        for segment in segments(path, shared) {
            out.extend_from_slice(if self.comma { b",\"" } else { b"\"" });
            out.extend_from_slice(segment);
            out.extend_from_slice(b"\":{");
            self.comma = false;
        }
        self.open = path;
    }
}

/// How many bytes of two paths are segments that they share.
fn shared(one: &[u8], other: &[u8]) -> usize {
    let alike = one.iter().zip(other).take_while(|(one, other)| one == other).count();
    one.iter().take(alike).rposition(|byte| *byte == b'/').map_or(0, |slash| slash + 1)
}

/// The names in a path behind its first bytes.
fn segments(path: &'static str, behind: usize) -> impl Iterator<Item = &'static [u8]> {
    let rest = path.as_bytes().get(behind..).unwrap_or_default();
    rest.split(|byte| *byte == b'/').filter(|segment| !segment.is_empty())
}

#[cfg(test)]
mod tests {
    use super::shared;

    #[test]
    fn paths_share_their_first_segments() {
        for (one, other, expected) in [
            ("", "a/", 0),
            ("a/", "b/", 0),
            ("a/", "a/", 2),
            ("a/b/", "a/c/", 2),
            ("a/bc/", "a/bd/", 2),
            ("a/b/", "a/b/c/", 4),
            ("ab/", "a/", 0),
        ] {
            assert_eq!(shared(one.as_bytes(), other.as_bytes()), expected, "{one} {other}");
        }
    }
}
