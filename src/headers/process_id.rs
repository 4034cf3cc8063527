//! ProcessId of getPila: the last eleven digits of the TxId, left-padded with zeros to twelve (decision 4).

/// The ProcessId, and whether the TxId had fewer than eleven digits to give (a warning). Letters and other
/// characters of a supplied TxId are passed over.
pub fn last_digits(tx_id: &str) -> (String, bool) {
    let mut last = [b'0'; LENGTH];
    let digits = tx_id.bytes().rev().filter(u8::is_ascii_digit);
    let places = last.iter_mut().rev().take(DIGITS_TAKEN);
    let found = places.zip(digits).map(|(place, digit)| *place = digit).count();
    (last.into_iter().map(char::from).collect(), found < DIGITS_TAKEN)
}

const LENGTH: usize = 12;
const DIGITS_TAKEN: usize = 11;

#[cfg(test)]
mod tests {
    use super::last_digits;

    #[test]
    fn twelve_digits_of_a_tx_id() {
        for (tx_id, expected, few) in [
            ("APIF4087320000000001", "020000000001", false),
            ("PRI4087329876543210", "029876543210", false),
            ("4087320000000001", "020000000001", false),
            ("APIUCDT000000005011", "000000005011", false),
            ("X12345678901", "012345678901", false),
            ("12-34 567.8901x2", "023456789012", false),
            ("X1234567890", "001234567890", true),
            ("X1", "000000000001", true),
            ("１২", "000000000000", true),
            ("", "000000000000", true),
        ] {
            assert_eq!(last_digits(tx_id), (expected.to_owned(), few), "{tx_id}");
        }
    }
}
