//! Colombian tax numbers (NIT) and their check digit, modulo 11 over DIAN's prime weights. A heuristic, never
//! more than a warning (decision 23).

use super::digits;

/// Six to nine digits, their check digit not given (a person's NIT is the identity card's number); or ten
/// digits or `#########-#`, where the last is the check digit of the nine before it.
pub fn is_valid(text: &[u8]) -> bool {
    let (number, given) = match text {
        [number @ .., b'-', given] if number.len() == 9 => (number, given),
        [number @ .., given] if number.len() == 9 => (number, given),
        _ => return (6..=9).contains(&text.len()) && digits::is_valid(text),
    };
    check_digit(number).is_some_and(|expected| *given == b'0'.saturating_add(expected))
}

/// The check digit, 0 to 9, of a number given without it; `None` unless it is 1 to 15 ASCII digits.
pub fn check_digit(number: &[u8]) -> Option<u8> {
    if !digits::is_valid(number) || number.len() > WEIGHTS.len() {
        return None;
    }
    let sum: u16 =
        number.iter().rev().zip(WEIGHTS).map(|(digit, weight)| u16::from(digit & 0x0f).saturating_mul(weight)).sum();
    let rest = u8::try_from(sum % 11).ok()?;
    Some(if rest < 2 { rest } else { 11_u8.saturating_sub(rest) })
}

/// From the last digit leftwards; 15 nines sum up to 4,761.
const WEIGHTS: [u16; 15] = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71];

#[cfg(test)]
mod tests {
    use super::{check_digit, is_valid};

    #[test]
    fn check_digits() {
        for (number, expected) in [
            ("860007335", Some(4)),
            ("213123432", Some(1)),
            ("899999063", Some(3)),
            ("0", Some(0)),
            ("8", Some(9)),
            ("4", Some(1)),
            ("999999999999999", Some(2)),
            ("9999999999999999", None),
            ("", None),
            ("86000733X", None),
        ] {
            assert_eq!(check_digit(number.as_bytes()), expected, "{number}");
        }
    }

    #[test]
    fn a_given_check_digit_must_hold() {
        for (text, expected) in [
            ("860007335", true),
            ("8600073354", true),
            ("860007335-4", true),
            ("8600073353", false),
            ("860007335-5", false),
            ("860.007.335-4", false),
            ("860007335 4", false),
            ("860007335--", false),
            ("86000733-54", false),
            ("86000733", true),
            ("86000", false),
            ("86000733A", false),
            ("86000733A4", false),
            ("860007335A", false),
            ("86000733544", false),
            ("", false),
        ] {
            assert_eq!(is_valid(text.as_bytes()), expected, "{text}");
        }
    }

    #[test]
    fn only_nine_digits_have_their_check_digit_behind_a_hyphen() {
        for number in ["86000733", "8600073", "8600073350"] {
            let check = check_digit(number.as_bytes()).unwrap_or_default();
            assert!(!is_valid(format!("{number}-{check}").as_bytes()), "{number}");
        }
    }
}
