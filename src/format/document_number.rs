//! Lengths of document numbers by Colombian document type (the types of decision 16). A heuristic, never more
//! than a warning (decision 23): old, foreign and migrated documents break any such rule.

use super::{digits, nit};

/// Whether `number` looks like a document of type `kind`; a type without a rule makes every number plausible.
pub fn plausible(kind: &[u8], number: &[u8]) -> bool {
    match kind {
        b"CC" | b"C.C." => is_digits(number, 3, 10),
        b"CE" => is_digits(number, 3, 7),
        b"TI" | b"IT" => is_digits(number, 10, 11),
        b"NI" | b"NIT" => nit::is_valid(number),
        b"PA" => has_length(number, 5, 17) && number.iter().all(u8::is_ascii_alphanumeric),
        b"PE" | b"PPT" => is_digits(number, 5, 15),
        b"RC" => is_digits(number, 8, 11),
        _ => true,
    }
}

fn is_digits(number: &[u8], shortest: usize, longest: usize) -> bool {
    has_length(number, shortest, longest) && digits::is_valid(number)
}

fn has_length(number: &[u8], shortest: usize, longest: usize) -> bool {
    (shortest..=longest).contains(&number.len())
}

#[cfg(test)]
mod tests {
    use super::plausible;

    #[test]
    fn numbers_by_type() {
        for (kind, number, expected) in [
            ("CC", "123", true),
            ("CC", "1234567890", true),
            ("C.C.", "52123456", true),
            ("CC", "12", false),
            ("CC", "12345678901", false),
            ("CC", "1.234.567", false),
            ("CE", "123456", true),
            ("CE", "12345678", false),
            ("TI", "1012345678", true),
            ("IT", "99123456789", true),
            ("TI", "123456789", false),
            ("NI", "86000733", true),
            ("NI", "860007335", true),
            ("NIT", "8600073354", true),
            ("NI", "860007335-4", true),
            ("NI", "8600073355", false),
            ("NI", "86000", false),
            ("PA", "AB123456", true),
            ("PA", "AB12", false),
            ("PA", "AB-12345", false),
            ("PE", "12345", true),
            ("PPT", "1234567", true),
            ("PE", "1234", false),
            ("RC", "12345678", true),
            ("RC", "123456789012", false),
            ("CC", "", false),
            ("OT", "anything at all", true),
            ("LC", "", true),
            ("cc", "x", true),
        ] {
            assert_eq!(plausible(kind.as_bytes(), number.as_bytes()), expected, "{kind} {number}");
        }
    }
}
