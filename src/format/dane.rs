//! Municipality codes of DANE's Divipola: five digits, the first two a department of Colombia. A heuristic,
//! never more than a warning (decision 23): the sources' own data contain `0112` and `63000`.

use super::digits;

/// Whether `text` has this format.
pub fn is_valid(text: &[u8]) -> bool {
    let [d1, d2, ..] = *text else {
        return false;
    };
    text.len() == 5 && digits::is_valid(text) && DEPARTMENTS >> (10 * (d1 & 0xF) + (d2 & 0xF)) & 1 == 1
}

/// The departments as bits.
const DEPARTMENTS: u128 = {
    let mut bits = 0;
    let mut codes: &[u32] = &[
        5, 8, 11, 13, 15, 17, 18, 19, 20, 23, 25, 27, 41, 44, 47, 50, 52, 54, 63, 66, 68, 70, 73, 76, 81, 85, 86, 88,
        91, 94, 95, 97, 99,
    ];
    while let [code, more @ ..] = codes {
        bits |= 1 << *code;
        codes = more;
    }
    bits
};

#[cfg(test)]
mod tests {
    use super::is_valid;

    #[test]
    fn five_digits_of_a_known_department() {
        for (text, expected) in [
            ("11001", true),
            ("05001", true),
            ("99773", true),
            // No municipality, but a form the sources use: only the department is known here.
            ("63000", true),
            ("0112", false),
            ("00001", false),
            ("12001", false),
            ("110011", false),
            ("11a01", false),
            ("", false),
        ] {
            assert_eq!(is_valid(text.as_bytes()), expected, "{text}");
        }
    }
}
