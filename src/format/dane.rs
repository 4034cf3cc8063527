//! Municipality codes of DANE's Divipola: five digits, the first two a department of Colombia. A heuristic,
//! never more than a warning (decision 23): the sources' own data contain `0112` and `63000`.

use super::digits;

/// Whether `text` has this format.
pub fn is_valid(text: &[u8]) -> bool {
    let [d1, d2, ..] = *text else {
        return false;
    };
    text.len() == 5 && digits::is_valid(text) && DEPARTMENTS.contains(&&[d1, d2])
}

const DEPARTMENTS: [&[u8; 2]; 33] = [
    b"05", b"08", b"11", b"13", b"15", b"17", b"18", b"19", b"20", b"23", b"25", b"27", b"41", b"44", b"47", b"50",
    b"52", b"54", b"63", b"66", b"68", b"70", b"73", b"76", b"81", b"85", b"86", b"88", b"91", b"94", b"95", b"97",
    b"99",
];

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
