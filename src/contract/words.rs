//! Comparing words where iterators cannot go: in constants.

/// Whether both are the same.
pub(crate) const fn same(one: &str, other: &str) -> bool {
    equal(one.as_bytes(), other.as_bytes())
}

/// Whether a word is in a list.
pub(crate) const fn listed(word: &str, mut list: &[&str]) -> bool {
    while let [entry, behind @ ..] = list {
        if same(entry, word) {
            return true;
        }
        list = behind;
    }
    false
}

/// From the end: codes of one family differ there.
pub(crate) const fn equal(mut one: &[u8], mut other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    while let ([ones @ .., a], [others @ .., b]) = (one, other) {
        if *a != *b {
            return false;
        }
        one = ones;
        other = others;
    }
    true
}
