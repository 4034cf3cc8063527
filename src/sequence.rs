//! Authorization numbers (decision 3): the arithmetic of a lease, and the permutation that makes a number look
//! random and still be unique for its day. Pure; who hands out leases and keys is not known here.

use std::fmt;

use crate::decimal;
use crate::headers::bogota::Day;

/// How an operation wants its authorization numbers: counted, or without visible order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numbering {
    /// The n-th number itself.
    Sequential,
    /// A place in the other half, by a keyed permutation.
    Permuted,
}

/// Each numbering has half of the ten-digit numbers to itself, so the two never meet.
pub const HALF: u64 = 5_000_000_000;

/// Numbers `from..to` (`to` excluded) of one day in Bogotá, and the key every lease of that day shares. Not
/// `Clone`: two copies would hand out the same numbers.
pub struct Lease {
    /// The day in Bogotá it holds for.
    pub day: Day,
    /// The next number.
    pub from: u64,
    /// The first number that belongs to another lease.
    pub to: u64,
    /// Key of the day's permutation.
    pub key: [u8; 16],
}

impl Lease {
    /// The next number; `None` where the lease is used up or its day is not `today`.
    pub fn take(&mut self, today: Day) -> Option<u64> {
        let number = self.from;
        if self.day != today || number >= self.to.min(HALF) {
            return None;
        }
        self.from = number.checked_add(1)?;
        Some(number)
    }
}

impl fmt::Debug for Lease {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Lease")
            .field("day", &self.day)
            .field("from", &self.from)
            .field("to", &self.to)
            .field("key", &"•••")
            .finish()
    }
}

/// The authorization number of the day's n-th number, n below `HALF`; always below 10¹⁰.
pub fn authorization(n: u64, numbering: Numbering, key: &[u8; 16]) -> Option<u64> {
    if n >= HALF {
        return None;
    }
    match numbering {
        Numbering::Sequential => Some(n),
        Numbering::Permuted => HALF.checked_add(permute(n, HALF, HALF_BITS, key)),
    }
}

/// Zero-padded to the ten digits of a TxId; `n` is below 10¹⁰ as `authorization` gives it.
pub fn ten_digits(n: u64) -> String {
    let mut out = String::with_capacity(10);
    // A leading one keeps the zeros behind it.
    decimal::push(&mut out, 10_000_000_000 + n);
    out.split_off(1)
}

/// A bijection of `0..domain` chosen by the key, for `domain` ≤ 2^(2·half_bits) and `n` in it. A Feistel network
/// permutes all 2^(2·half_bits) values; walking its cycle from `n` until it is back in the domain keeps that a
/// bijection, and ends because `n` itself is on the cycle. It hides order and count from a casual eye; it is no
/// cipher and must not guard a secret. Changing it in any way makes versions that share a day collide.
fn permute(n: u64, domain: u64, half_bits: u32, key: &[u8; 16]) -> u64 {
    let keys = round_keys(key);
    let mut value = feistel(n, half_bits, &keys);
    while value >= domain {
        value = feistel(value, half_bits, &keys);
    }
    value
}

fn feistel(value: u64, half_bits: u32, keys: &[u64; ROUNDS]) -> u64 {
    let mask = !(u64::MAX << half_bits);
    let (mut left, mut right) = ((value >> half_bits) & mask, value & mask);
    for key in keys {
        let mixed = left ^ (mix(right ^ key) & mask);
        (left, right) = (right, mixed);
    }
    (left << half_bits) | right
}

/// Unrelated keys from the two halves of the day's key, one for each round.
fn round_keys(key: &[u8; 16]) -> [u64; ROUNDS] {
    let key = u128::from_le_bytes(*key);
    let (low, high) = (key as u64, (key >> 64) as u64);
    let mut step = low;
    [(); ROUNDS].map(|()| {
        step = step.wrapping_add(GOLDEN_RATIO);
        mix(mix(step) ^ high)
    })
}

/// Spreads every bit over all 64: the finalizer of SplitMix64 (Steele, Lea and Flood, 2014).
const fn mix(value: u64) -> u64 {
    let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}

/// 2^64 divided by the golden ratio, odd.
const GOLDEN_RATIO: u64 = 0x9e37_79b9_7f4a_7c15;
const ROUNDS: usize = 10;
/// 17 + 17 bits hold 17.2·10⁹ values, so a walk takes 3.4 steps on average.
const HALF_BITS: u32 = 17;
const _: () = assert!(HALF <= 1 << (2 * HALF_BITS));

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use std::collections::HashSet;

    use super::{Day, HALF, HALF_BITS, Lease, Numbering, authorization, permute, ten_digits};

    const KEYS: [[u8; 16]; 4] = [[0; 16], [0xff; 16], *b"0123456789abcdef", *b"0123456789abcdeg"];

    #[track_caller]
    fn day(text: &str) -> Day {
        Day::parse(text.as_bytes()).unwrap()
    }

    fn lease(from: u64, to: u64) -> Lease {
        Lease { day: day("2024-03-27"), from, to, key: *b"a secret of 16 b" }
    }

    #[test]
    fn a_lease_gives_each_number_once() {
        let today = day("2024-03-27");
        let mut lease = lease(7, 10);
        assert_eq!([(); 5].map(|()| lease.take(today)), [Some(7), Some(8), Some(9), None, None]);
    }

    #[test]
    fn a_lease_ends_with_its_day() {
        let mut lease = lease(0, 10);
        assert_eq!(lease.take(day("2024-03-28")), None);
        assert_eq!(lease.take(day("2024-03-26")), None);
        assert_eq!(lease.take(day("2024-03-27")), Some(0));
    }

    #[test]
    fn a_lease_ends_at_half_of_the_numbers_and_where_it_is_empty() {
        let today = day("2024-03-27");
        for (from, to, expected) in [
            (HALF - 1, HALF + 5, Some(HALF - 1)),
            (HALF, HALF + 5, None),
            (u64::MAX, u64::MAX, None),
            (5, 5, None),
            (6, 5, None),
        ] {
            assert_eq!(lease(from, to).take(today), expected, "{from} {to}");
        }
    }

    #[test]
    fn the_key_is_masked() {
        assert_eq!(
            format!("{:?}", lease(1, 2)),
            r#"Lease { day: Day { year: 2024, month: 3, day: 27 }, from: 1, to: 2, key: "•••" }"#
        );
    }

    #[test]
    fn small_domains_are_permuted_completely() {
        for (domain, half_bits) in [(1, 1), (2, 1), (1_000, 5), (1_024, 5), (65_537, 9)] {
            for key in KEYS {
                let mut met = vec![false; usize::try_from(domain).unwrap()];
                for n in 0..domain {
                    let value = usize::try_from(permute(n, domain, half_bits, &key)).unwrap();
                    assert!(!met[value], "{domain} {n}");
                    met[value] = true;
                }
                assert!(met.into_iter().all(|met| met));
            }
        }
    }

    #[test]
    fn a_million_numbers_stay_different_and_in_their_half() {
        let step = HALF / 1_000_000;
        let mut met = HashSet::with_capacity(1_000_000);
        // Neighbours at both ends, and samples across the whole half.
        let samples = (0..1_000).chain(HALF - 1_000..HALF).chain((1_000..999_000).map(|n| n * step));
        for n in samples {
            let value = authorization(n, Numbering::Permuted, &KEYS[2]).unwrap();
            assert!((HALF..2 * HALF).contains(&value), "{n}");
            assert!(met.insert(value), "{n}");
        }
        assert_eq!(met.len(), 1_000_000);
    }

    #[test]
    fn the_halves_never_meet() {
        for n in [0, 1, HALF / 2, HALF - 1] {
            assert_eq!(authorization(n, Numbering::Sequential, &KEYS[0]), Some(n));
            assert!(authorization(n, Numbering::Permuted, &KEYS[0]).unwrap() >= HALF);
        }
        for n in [HALF, HALF + 1, u64::MAX] {
            for numbering in [Numbering::Sequential, Numbering::Permuted] {
                assert_eq!(authorization(n, numbering, &KEYS[0]), None, "{n}");
            }
        }
    }

    #[test]
    fn every_bit_of_the_key_counts() {
        let row = |key: &[u8; 16]| [0, 1, 2, 3].map(|n| permute(n, HALF, HALF_BITS, key));
        let mut met = HashSet::from([row(&[0; 16])]);
        for bit in 0..128 {
            let mut key = [0; 16];
            key[bit / 8] = 1 << (bit % 8);
            assert!(met.insert(row(&key)), "{bit}");
        }
    }

    #[test]
    fn order_does_not_show() {
        let values: Vec<_> = (0..20_000).map(|n| permute(n, HALF, HALF_BITS, &KEYS[2])).collect();
        let rises = values.windows(2).filter(|pair| pair[0] < pair[1]).count();
        let low = values.iter().filter(|value| **value < HALF / 2).count();
        let odd = values.iter().filter(|value| **value % 2 == 1).count();
        for count in [rises, low, odd] {
            assert!((9_600..10_400).contains(&count), "{count}");
        }
    }

    /// Two versions may serve the same day with the same key: these values must never change.
    #[test]
    fn the_permutation_is_the_same_in_every_version() {
        for (key, n, expected) in [
            (0, 0, 6_756_733_514),
            (0, 1, 6_258_537_826),
            (2, 0, 6_217_073_125),
            (2, 1, 7_518_621_765),
            (2, 4_999_999_999, 6_842_124_807),
        ] {
            let value = authorization(n, Numbering::Permuted, &KEYS[key]);
            assert_eq!(value, Some(expected), "{key} {n}");
        }
    }

    #[test]
    fn numbers_have_ten_digits() {
        for (n, expected) in [(0, "0000000000"), (42, "0000000042"), (HALF, "5000000000"), (2 * HALF - 1, "9999999999")]
        {
            assert_eq!(ten_digits(n), expected);
        }
    }
}
