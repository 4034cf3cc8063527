//! The strict formats once more, as plainly as can be; heuristics have tests of their own.

use ventanilla::contract::{Check, Format};
use ventanilla::format;

pub(crate) fn has(wanted: Format, text: &str) -> bool {
    match wanted {
        Format::Date => is_date(text),
        Format::Time => is_time(text),
        Format::Uuid => is_uuid(text),
        Format::Iban => is_iban(text),
        Format::Ip => text.is_ascii() && text.parse::<std::net::IpAddr>().is_ok() && !text.contains('%'),
        Format::Mac => is_mac(text),
    }
}

pub(crate) fn passes(check: Check, text: &str) -> bool {
    match check {
        Check::Dane => format::dane::is_valid(text.as_bytes()),
        Check::Mobile => format::mobile::is_valid(text.as_bytes()),
        Check::Nit => format::nit::is_valid(text.as_bytes()),
        Check::Email => format::email::is_valid(text.as_bytes()),
        Check::Iban => is_iban(text),
        Check::Uuid => is_uuid(text),
        Check::Undefined => text != "undefined",
    }
}

pub(crate) fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|character| character.is_ascii_digit())
}

/// Digits with an optional minus and an optional fraction.
pub(crate) fn is_decimal(text: &str) -> bool {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    match unsigned.split_once('.') {
        Some((whole, fraction)) => is_digits(whole) && is_digits(fraction),
        None => is_digits(unsigned),
    }
}

/// A number as JSON writes it.
pub(crate) fn is_number(text: &str) -> bool {
    matches!(serde_json::from_str(text), Ok(serde_json::Value::Number(_))) && text.trim() == text
}

pub(crate) fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts[..] else { return false };
    if [(year, 4), (month, 2), (day, 2)].iter().any(|(part, length)| part.len() != *length || !is_digits(part)) {
        return false;
    }
    let year: u32 = year.parse().unwrap();
    let leap = (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400);
    let last = match month {
        "02" if leap => 29,
        "02" => 28,
        "04" | "06" | "09" | "11" => 30,
        "01" | "03" | "05" | "07" | "08" | "10" | "12" => 31,
        _ => 0,
    };
    (1..=last).contains(&day.parse().unwrap())
}

fn is_time(text: &str) -> bool {
    let parts: Vec<&str> = text.split(':').collect();
    parts.len() == 3
        && parts
            .iter()
            .zip([24, 60, 60])
            .all(|(part, end)| part.len() == 2 && is_digits(part) && part.parse::<u32>().unwrap() < end)
}

fn is_uuid(text: &str) -> bool {
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    lengths == [8, 4, 4, 4, 12] && text.chars().all(|character| character == '-' || character.is_ascii_hexdigit())
}

fn is_mac(text: &str) -> bool {
    ["-", ":"].iter().any(|separator| {
        let octets: Vec<&str> = text.split(separator).collect();
        octets.len() == 6
            && octets.iter().all(|octet| octet.len() == 2 && octet.chars().all(|digit| digit.is_ascii_hexdigit()))
    })
}

/// The countries that documents here use; a country nobody has (`XX`) has no structure of its own.
const COUNTRIES: [(&str, usize, &str); 5] =
    [("ES", 24, "n"), ("DE", 22, "n"), ("GB", 22, "aaaan"), ("NO", 15, "n"), ("NL", 18, "aaaan")];

fn is_iban(text: &str) -> bool {
    if text.len() < 5 || !text.chars().all(|character| character.is_ascii_digit() || character.is_ascii_uppercase()) {
        return false;
    }
    let (head, account) = text.split_at(4);
    let (country, check) = head.split_at(2);
    if !country.chars().all(|letter| letter.is_ascii_uppercase())
        || !is_digits(check)
        || matches!(check, "00" | "01" | "99")
    {
        return false;
    }
    let fits = match COUNTRIES.iter().find(|(code, ..)| *code == country) {
        Some((_, length, classes)) => {
            let last = classes.chars().last().unwrap();
            text.len() == *length
                && account.chars().enumerate().all(|(index, character)| {
                    match classes.chars().nth(index).unwrap_or(last) {
                        'a' => character.is_ascii_uppercase(),
                        _ => character.is_ascii_digit(),
                    }
                })
        }
        None => (15..=34).contains(&text.len()),
    };
    let numerals: String =
        format!("{account}{head}").chars().map(|character| character.to_digit(36).unwrap().to_string()).collect();
    let rest = numerals.chars().fold(0, |rest, digit| (rest * 10 + digit.to_digit(10).unwrap()) % 97);
    fits && rest == 1
}

/// RFC 4648, padded or not, one spelling for each text.
pub(crate) fn bytes(text: &str) -> Option<Vec<u8>> {
    const ALPHABET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let symbols = text.trim_end_matches('=');
    let padding = text.len() - symbols.len();
    if padding > 2 || (padding > 0 && !text.len().is_multiple_of(4)) || symbols.len() % 4 == 1 {
        return None;
    }
    let mut bits = String::new();
    for symbol in symbols.chars() {
        bits.push_str(&format!("{:06b}", ALPHABET.find(symbol)?));
    }
    let (whole, unused) = bits.split_at(bits.len() / 8 * 8);
    let octets =
        whole.as_bytes().chunks(8).map(|octet| u8::from_str_radix(std::str::from_utf8(octet).unwrap(), 2).unwrap());
    (!unused.contains('1')).then(|| octets.collect())
}
