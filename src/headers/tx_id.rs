//! TxId: prefix, YDDD of the day in Bogotá, bank, ten digits of authorization; 20 characters with the prefix
//! `APIF`, 16 without one (decision 1).

use super::bogota::Day;
use crate::format::digits;

/// The parts of a TxId as they stand in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts<'a> {
    /// Three or four letters, or none.
    pub prefix: &'a str,
    /// YDDD; `bogota::read_julian` finds its day.
    pub julian: &'a str,
    /// Two digits of the bank's code.
    pub bank: &'a str,
    /// The ten digits of the authorization number.
    pub authorization: &'a str,
}

/// `None` unless the prefix is empty or 3 to 4 upper-case letters and the authorization 1 to 10 digits.
pub fn tx_id(prefix: &str, day: Day, authorization: &str) -> Option<String> {
    let sound_prefix = is_prefix_length(prefix.len()) && prefix.bytes().all(|byte| byte.is_ascii_uppercase());
    let sound_authorization = authorization.len() <= AUTHORIZATION_DIGITS && digits::is_valid(authorization.as_bytes());
    let zeros = ZEROS.get(authorization.len()..)?;
    (sound_prefix && sound_authorization).then(|| [prefix, &day.julian(), BANK, zeros, authorization].concat())
}

/// Reads a TxId liberally: letters of any case, any bank, a YDDD that need not exist.
pub fn parse(text: &str) -> Option<Parts<'_>> {
    let letters = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (prefix, rest) = text.split_at_checked(letters)?;
    let (julian, rest) = rest.split_at_checked(JULIAN_DIGITS)?;
    let (bank, authorization) = rest.split_at_checked(BANK.len())?;
    let sound = is_prefix_length(letters)
        && authorization.len() == AUTHORIZATION_DIGITS
        && [julian, bank, authorization].iter().all(|part| digits::is_valid(part.as_bytes()));
    sound.then_some(Parts { prefix, julian, bank, authorization })
}

const fn is_prefix_length(length: usize) -> bool {
    matches!(length, 0 | 3 | 4)
}

const BANK: &str = "32";
const JULIAN_DIGITS: usize = 4;
const AUTHORIZATION_DIGITS: usize = ZEROS.len();
const ZEROS: &str = "0000000000";

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::{Day, Parts, parse, tx_id};

    #[test]
    fn an_evening_in_bogota() {
        // 2024-03-28T04:30:00Z is 23:30 on 2024-03-27 in Bogotá.
        let day = Day::at(1_711_600_200_000).unwrap();
        for (prefix, authorization, expected) in [
            ("APIF", "1", Some("APIF4087320000000001")),
            ("APII", "0000000001", Some("APII4087320000000001")),
            ("PRI", "9999999999", Some("PRI4087329999999999")),
            ("", "42", Some("4087320000000042")),
            ("APIF", "", None),
            ("APIF", "12345678901", None),
            ("APIF", "1a", None),
            ("APIF", "-1", None),
            ("APIF", " 1", None),
            ("apif", "1", None),
            ("AP", "1", None),
            ("APIFX", "1", None),
            ("API1", "1", None),
            ("ÑA", "1", None),
        ] {
            assert_eq!(tx_id(prefix, day, authorization).as_deref(), expected, "{prefix} {authorization}");
        }
    }

    #[test]
    fn parts_are_read_back() {
        for (text, expected) in [
            ("APIF4087320000000001", Some(("APIF", "4087", "32", "0000000001"))),
            ("PRI4087329999999999", Some(("PRI", "4087", "32", "9999999999"))),
            ("4087320000000042", Some(("", "4087", "32", "0000000042"))),
            ("apif4087070000000042", Some(("apif", "4087", "07", "0000000042"))),
            ("AP4087320000000001", None),
            ("APIFX4087320000000001", None),
            ("APIF408732000000001", None),
            ("APIF40873200000000011", None),
            ("APIF4087320000000O01", None),
            ("APIF-087320000000001", None),
            ("ÑAP4087320000000001", None),
            ("APIF408732000000000é", None),
            ("APIF", None),
            ("", None),
        ] {
            let expected =
                expected.map(|(prefix, julian, bank, authorization)| Parts { prefix, julian, bank, authorization });
            assert_eq!(parse(text), expected, "{text}");
        }
    }
}
