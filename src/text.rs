//! Cutting texts at ASCII characters. The standard searches take any pattern, and are compiled anew wherever one is given.

/// What stands before and behind the first of these.
#[inline(never)]
pub(crate) fn cut(text: &str, at: u8) -> Option<(&str, &str)> {
    let place = text.bytes().position(|byte| byte == at)?;
    Some((text.get(..place)?, text.get(place + 1..)?))
}

/// Whether there is one of these.
pub(crate) fn has(text: &str, wanted: u8) -> bool {
    cut(text, wanted).is_some()
}

/// What stands between these: of a text without them, all of it.
pub(crate) fn parts(text: &str, between: u8) -> Parts<'_> {
    Parts { rest: Some(text), between }
}

#[derive(Clone)]
pub(crate) struct Parts<'t> {
    rest: Option<&'t str>,
    between: u8,
}

impl<'t> Iterator for Parts<'t> {
    type Item = &'t str;

    #[inline(never)]
    fn next(&mut self) -> Option<&'t str> {
        let text = self.rest?;
        let parted = cut(text, self.between);
        self.rest = parted.map(|(_, behind)| behind);
        Some(parted.map_or(text, |(before, _)| before))
    }
}

/// Without the slashes at its end.
pub(crate) fn without_slashes(mut text: &str) -> &str {
    while let [before @ .., b'/'] = text.as_bytes() {
        text = text.get(..before.len()).unwrap_or_default();
    }
    text
}

/// Without white space around it.
#[inline(never)]
pub(crate) fn trimmed(text: &str) -> &str {
    text.trim()
}

#[cfg(test)]
mod tests {
    use super::{cut, has, parts, trimmed, without_slashes};

    #[test]
    fn texts_are_cut_as_the_standard_does_it() {
        for text in ["", "/", "a", "a/b", "/a//b/", "é/ñ", "a/é", "//"] {
            assert_eq!(cut(text, b'/'), text.split_once('/'), "{text}");
            assert_eq!(has(text, b'/'), text.contains('/'), "{text}");
            assert_eq!(without_slashes(text), text.trim_end_matches('/'), "{text}");
            assert!(parts(text, b'/').eq(text.split('/')), "{text}");
            assert_eq!(trimmed(&[" ", text, "\u{a0}"].concat()), text);
        }
    }
}
