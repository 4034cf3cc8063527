//! International bank account numbers in the electronic form of ISO 13616: upper case, no spaces. Length and
//! structure as SWIFT's IBAN registry (release 103) has them where it has the country, else 15 to 34 characters;
//! the check digits of ISO 7064 (MOD 97-10) always (decision 23).

/// Whether `text` has this format.
pub fn is_valid(text: &[u8]) -> bool {
    let Some((head, account)) = text.split_first_chunk::<4>() else {
        return false;
    };
    let [c1, c2, d1, d2] = *head;
    let country = [c1, c2];
    country.iter().all(u8::is_ascii_uppercase)
        && is_check([d1, d2])
        && match COUNTRIES.iter().find(|(code, ..)| code.as_bytes() == country) {
            Some((_, length, structure)) => {
                text.len() == usize::from(*length) && matches(account, structure.as_bytes())
            }
            None => LENGTHS.contains(&text.len()) && account.iter().all(|byte| is_of(b'c', *byte)),
        }
        && rest_by_97(account.iter().chain(head)) == 1
}

/// MOD 97-10 yields 02 to 98; 00, 01 and 99 have the remainders of 97, 98 and 02 but are never assigned.
fn is_check(digits: [u8; 2]) -> bool {
    digits.iter().all(u8::is_ascii_digit) && !matches!(&digits, b"00" | b"01" | b"99")
}

/// `account` has the length already, so the runs of the structure are walked in step with it.
fn matches(mut account: &[u8], mut structure: &[u8]) -> bool {
    while let Some((count, class, next)) = first_run(structure) {
        let Some((part, rest)) = account.split_at_checked(count) else {
            return false;
        };
        if !part.iter().all(|byte| is_of(class, *byte)) {
            return false;
        }
        (account, structure) = (rest, next);
    }
    account.is_empty()
}

/// The registry's classes: n digits, a letters, c either; letters are upper case in the electronic form.
const fn is_of(class: u8, byte: u8) -> bool {
    match class {
        b'n' => byte.is_ascii_digit(),
        b'a' => byte.is_ascii_uppercase(),
        _ => byte.is_ascii_digit() || byte.is_ascii_uppercase(),
    }
}

/// `"8n16c"` is 8 of class n, and `"16c"` left; `None` at the end.
const fn first_run(mut structure: &[u8]) -> Option<(usize, u8, &[u8])> {
    let mut count = 0_usize;
    while let Some((byte, rest)) = structure.split_first() {
        structure = rest;
        match *byte {
            digit @ b'0'..=b'9' => count = count.saturating_mul(10).saturating_add((digit & 0x0f) as usize),
            class => return Some((count, class, rest)),
        }
    }
    None
}

/// Letters count as the two digits 10 to 35.
fn rest_by_97<'a>(characters: impl Iterator<Item = &'a u8>) -> u32 {
    characters.fold(0_u32, |rest, byte| {
        let (shift, value) = match byte {
            b'A'..=b'Z' => (100, byte.saturating_sub(b'A').saturating_add(10)),
            _ => (10, byte & 0x0f),
        };
        rest.saturating_mul(shift).saturating_add(u32::from(value)) % 97
    })
}

const fn is_sound(mut countries: &[(&str, u8, &str)]) -> bool {
    let mut before: u16 = 0;
    while let Some(((code, length, runs), rest)) = countries.split_first() {
        let [c1, c2] = *code.as_bytes() else {
            return false;
        };
        let code = u16::from_be_bytes([c1, c2]);
        let mut structure = runs.as_bytes();
        let mut sum = 4;
        while let Some((count, class, next)) = first_run(structure) {
            if count == 0 || !matches!(class, b'n' | b'a' | b'c') {
                return false;
            }
            sum += count;
            structure = next;
        }
        if code <= before || sum != *length as usize {
            return false;
        }
        before = code;
        countries = rest;
    }
    true
}

const _: () = assert!(is_sound(&COUNTRIES), "countries ascend, runs add up to the length");

const LENGTHS: std::ops::RangeInclusive<usize> = 15..=34;

/// Country, length, structure after the check digits with neighbouring runs of one class added up.
static COUNTRIES: [(&str, u8, &str); 89] = [
    ("AD", 24, "8n12c"),
    ("AE", 23, "19n"),
    ("AL", 28, "8n16c"),
    ("AT", 20, "16n"),
    ("AZ", 28, "4a20c"),
    ("BA", 20, "16n"),
    ("BE", 16, "12n"),
    ("BG", 22, "4a6n8c"),
    ("BH", 22, "4a14c"),
    ("BI", 27, "23n"),
    ("BR", 29, "8c15n2c"),
    ("BY", 28, "4c4n16c"),
    ("CH", 21, "5n12c"),
    ("CR", 22, "18n"),
    ("CY", 28, "8n16c"),
    ("CZ", 24, "20n"),
    ("DE", 22, "18n"),
    ("DJ", 27, "23n"),
    ("DK", 18, "14n"),
    ("DO", 28, "4c20n"),
    ("EE", 20, "16n"),
    ("EG", 29, "25n"),
    ("ES", 24, "20n"),
    ("FI", 18, "14n"),
    ("FK", 18, "2a12n"),
    ("FO", 18, "14n"),
    ("FR", 27, "10n11c2n"),
    ("GB", 22, "4a14n"),
    ("GE", 22, "2a16n"),
    ("GI", 23, "4a15c"),
    ("GL", 18, "14n"),
    ("GR", 27, "7n16c"),
    ("GT", 28, "24c"),
    ("HN", 28, "4a20n"),
    ("HR", 21, "17n"),
    ("HU", 28, "24n"),
    ("IE", 22, "4a14n"),
    ("IL", 23, "19n"),
    ("IQ", 23, "4a15n"),
    ("IS", 26, "22n"),
    ("IT", 27, "1a10n12c"),
    ("JO", 30, "4a4n18c"),
    ("KW", 30, "4a22c"),
    ("KZ", 20, "3n13c"),
    ("LB", 28, "4n20c"),
    ("LC", 32, "4a24c"),
    ("LI", 21, "5n12c"),
    ("LT", 20, "16n"),
    ("LU", 20, "3n13c"),
    ("LV", 21, "4a13c"),
    ("LY", 25, "21n"),
    ("MC", 27, "10n11c2n"),
    ("MD", 24, "20c"),
    ("ME", 22, "18n"),
    ("MK", 19, "3n10c2n"),
    ("MN", 20, "16n"),
    ("MR", 27, "23n"),
    ("MT", 31, "4a5n18c"),
    ("MU", 30, "4a19n3a"),
    ("NI", 28, "4a20n"),
    ("NL", 18, "4a10n"),
    ("NO", 15, "11n"),
    ("OM", 23, "3n16c"),
    ("PK", 24, "4a16c"),
    ("PL", 28, "24n"),
    ("PS", 29, "4a21c"),
    ("PT", 25, "21n"),
    ("QA", 29, "4a21c"),
    ("RO", 24, "4a16c"),
    ("RS", 22, "18n"),
    ("RU", 33, "14n15c"),
    ("SA", 24, "2n18c"),
    ("SC", 31, "4a20n3a"),
    ("SD", 18, "14n"),
    ("SE", 24, "20n"),
    ("SI", 19, "15n"),
    ("SK", 24, "20n"),
    ("SM", 27, "1a10n12c"),
    ("SO", 23, "19n"),
    ("ST", 25, "21n"),
    ("SV", 28, "4a20n"),
    ("TL", 23, "19n"),
    ("TN", 24, "20n"),
    ("TR", 26, "6n16c"),
    ("UA", 29, "6n19c"),
    ("VA", 22, "18n"),
    ("VG", 24, "4a16n"),
    ("XK", 20, "16n"),
    ("YE", 30, "4a4n18c"),
];

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests {
    use super::{COUNTRIES, is_of, is_sound, is_valid};

    #[test]
    fn every_country_has_an_example_that_passes() {
        for ((country, ..), example) in COUNTRIES.iter().zip(EXAMPLES) {
            assert!(example.starts_with(country), "{country} {example}");
            assert!(is_valid(example.as_bytes()), "{example}");
        }
        assert_eq!(COUNTRIES.len(), EXAMPLES.len());
    }

    #[test]
    fn any_wrong_digit_is_found() {
        for example in EXAMPLES {
            let mut bytes = example.as_bytes().to_vec();
            for position in 2..bytes.len() {
                let original = bytes[position];
                if !original.is_ascii_digit() {
                    continue;
                }
                for other in b'0'..=b'9' {
                    bytes[position] = other;
                    assert_eq!(is_valid(&bytes), other == original, "{example} {position}");
                }
                bytes[position] = original;
            }
        }
    }

    #[test]
    fn what_is_no_electronic_iban_is_refused() {
        for (text, expected) in [
            ("ES9121000418450200051332", true),
            ("es9121000418450200051332", false),
            ("Es9121000418450200051332", false),
            ("ES91 2100 0418 4502 0005 1332", false),
            ("ES912100041845020005133", false),
            ("ES91210004184502000513320", false),
            ("GB29NWBK60161331926819", true),
            ("GB29nwbk60161331926819", false),
            // The right remainder with a letter where the registry has a digit.
            ("ES44210004184502000513A2", false),
            // Countries the registry does not have: US and 15 to 34 characters.
            ("US64SVBKUS6S3300958879", true),
            ("US65SVBKUS6S3300958879", false),
            ("ZZ3900000000001", true),
            ("ZZ660000000000", false),
            ("ZZ39000000000000000000000000000001", true),
            ("ZZ390000000000000000000000000000001", false),
            ("ZZ39-0000000001", false),
            ("ZZ3900000abc001", false),
            // The same remainder, but MOD 97-10 never yields 00, 01 or 99.
            ("ZZ9700000000024", true),
            ("ZZ0000000000024", false),
            ("ZZ9800000000006", true),
            ("ZZ0100000000006", false),
            ("ZZ0200000000085", true),
            ("ZZ9900000000085", false),
            // Brazil as of release 103, and as before it.
            ("BR6699999A03000010009795493C1", true),
            ("BR1800360305000010009795493C1", true),
            ("ES", false),
            ("ES91", false),
            ("", false),
            ("ES91210004184502000513ñ2", false),
        ] {
            assert_eq!(is_valid(text.as_bytes()), expected, "{text}");
        }
    }

    /// The registry's own examples, in the order of the countries.
    const EXAMPLES: [&str; 89] = [
        "AD1200012030200359100100",
        "AE070331234567890123456",
        "AL47212110090000000235698741",
        "AT611904300234573201",
        "AZ21NABZ00000000137010001944",
        "BA391290079401028494",
        "BE68539007547034",
        "BG80BNBG96611020345678",
        "BH67BMAG00001299123456",
        "BI4210000100010000332045181",
        "BR6699999A03000010009795493C1",
        "BY13NBRB3600900000002Z00AB00",
        "CH9300762011623852957",
        "CR05015202001026284066",
        "CY17002001280000001200527600",
        "CZ6508000000192000145399",
        "DE89370400440532013000",
        "DJ2100010000000154000100186",
        "DK5000400440116243",
        "DO28BAGR00000001212453611324",
        "EE382200221020145685",
        "EG380019000500000000263180002",
        "ES9121000418450200051332",
        "FI2112345600000785",
        "FK88SC123456789012",
        "FO6264600001631634",
        "FR1420041010050500013M02606",
        "GB29NWBK60161331926819",
        "GE29NB0000000101904917",
        "GI75NWBK000000007099453",
        "GL8964710001000206",
        "GR1601101250000000012300695",
        "GT82TRAJ01020000001210029690",
        "HN88CABF00000000000250005469",
        "HR1210010051863000160",
        "HU42117730161111101800000000",
        "IE29AIBK93115212345678",
        "IL620108000000099999999",
        "IQ98NBIQ850123456789012",
        "IS140159260076545510730339",
        "IT60X0542811101000000123456",
        "JO94CBJO0010000000000131000302",
        "KW81CBKU0000000000001234560101",
        "KZ86125KZT5004100100",
        "LB62099900000001001901229114",
        "LC55HEMM000100010012001200023015",
        "LI21088100002324013AA",
        "LT121000011101001000",
        "LU280019400644750000",
        "LV80BANK0000435195001",
        "LY83002048000020100120361",
        "MC5811222000010123456789030",
        "MD24AG000225100013104168",
        "ME25505000012345678951",
        "MK07250120000058984",
        "MN121234123456789123",
        "MR1300020001010000123456753",
        "MT84MALT011000012345MTLCAST001S",
        "MU17BOMM0101101030300200000MUR",
        "NI45BAPR00000013000003558124",
        "NL91ABNA0417164300",
        "NO9386011117947",
        "OM810180000001299123456",
        "PK36SCBL0000001123456702",
        "PL61109010140000071219812874",
        "PS92PALS000000000400123456702",
        "PT50000201231234567890154",
        "QA58DOHB00001234567890ABCDEFG",
        "RO49AAAA1B31007593840000",
        "RS35260005601001611379",
        "RU0304452522540817810538091310419",
        "SA0380000000608010167519",
        "SC18SSCB11010000000000001497USD",
        "SD2129010501234001",
        "SE4550000000058398257466",
        "SI56263300012039086",
        "SK3112000000198742637541",
        "SM86U0322509800000000270100",
        "SO211000001001000100141",
        "ST23000100010051845310146",
        "SV62CENR00000000000000700025",
        "TL380080012345678910157",
        "TN5910006035183598478831",
        "TR330006100519786457841326",
        "UA213223130000026007233566001",
        "VA59001123000012345678",
        "VG96VPVG0000012345678901",
        "XK051212012345678906",
        "YE15CBYE0001018861234567891234",
    ];

    #[test]
    fn a_class_takes_its_characters_only() {
        for (class, digit, upper, lower) in
            [(b'n', true, false, false), (b'a', false, true, false), (b'c', true, true, false)]
        {
            assert_eq!([b'7', b'G', b'g'].map(|byte| is_of(class, byte)), [digit, upper, lower], "{class}");
        }
    }

    #[test]
    fn a_table_is_sound_where_countries_ascend_and_runs_add_up() {
        for (countries, expected) in [
            (&[("AD", 24, "8n12c"), ("AE", 23, "19n")][..], true),
            (&[], true),
            (&[("AE", 23, "19n"), ("AD", 24, "8n12c")], false),
            (&[("AD", 24, "8n12c"), ("AD", 24, "8n12c")], false),
            (&[("AD", 25, "8n12c")], false),
            (&[("AD", 24, "8n12x")], false),
            (&[("AD", 24, "n20c")], false),
            (&[("AND", 24, "8n12c")], false),
        ] {
            assert_eq!(is_sound(countries), expected, "{countries:?}");
        }
    }
}
