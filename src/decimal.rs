//! Numbers in digits, without what the standard formatting brings along.

/// Tells a number's digits, the first one first.
pub(crate) fn digits(number: u64, tell: &mut dyn FnMut(u8)) {
    if number >= 10 {
        digits(number / 10, tell);
    }
    tell(b'0' + (number % 10) as u8);
}

/// Appends a number's digits.
pub(crate) fn push(out: &mut String, number: u64) {
    digits(number, &mut |digit| out.push(char::from(digit)));
}

#[cfg(test)]
mod tests {
    use super::push;

    #[test]
    fn digits_are_those_of_the_standard_formatting() {
        for number in [0, 9, 10, 100, 1_234_567_890, u64::from(u32::MAX), u64::MAX] {
            let mut out = String::new();
            push(&mut out, number);
            assert_eq!(out, number.to_string());
        }
    }
}
