//! A bounded reader over the bytes of a JSON document (RFC 8259): tokens, no tree, no allocation.
//!
//! It accepts exactly the grammar; the meaning of keys, depth and duplicates is the walk's.
//! Number text is never converted. The only fault is malformed JSON, with its offset.

use std::borrow::Cow;

use crate::block::{Block, WIDTH, same};

/// Reads one document from front to back.
#[derive(Debug, Clone)]
pub(crate) struct Reader<'a> {
    bytes: &'a [u8],
    offset: usize,
}

/// Malformed JSON at this offset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) offset: usize,
}

/// A string token.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Text<'a> {
    /// The bytes between the quotes, as they stand in the document.
    pub(crate) raw: &'a [u8],
    /// Offset of the opening quote.
    pub(crate) start: usize,
    /// Whether it holds an escape.
    pub(crate) escaped: bool,
    /// Whether it is Unicode text: valid UTF-8 and no half of a surrogate pair.
    pub(crate) well_formed: bool,
}

/// Two quotes and a colon.
pub(crate) const AROUND_KEY: usize = 3;
/// U+FEFF in UTF-8.
pub(crate) const BOM: &[u8] = b"\xEF\xBB\xBF";

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Reader<'a> {
        Reader { bytes, offset: 0 }
    }

    /// The whole document.
    pub(crate) fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// Goes on at this offset.
    pub(crate) fn go_to(&mut self, offset: usize) {
        self.offset = offset;
    }

    /// Offset of the next byte to read.
    pub(crate) fn offset(&self) -> usize {
        self.offset
    }

    /// The document's bytes from `start` to the next byte to read.
    pub(crate) fn since(&self, start: usize) -> &'a [u8] {
        self.bytes.get(start..self.offset).unwrap_or_default()
    }

    /// The next byte.
    #[inline(always)]
    pub(crate) fn here(&self) -> Option<u8> {
        self.bytes.get(self.offset).copied()
    }

    /// The document's bytes from the next one on.
    pub(crate) fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.offset..).unwrap_or_default()
    }

    /// Skips a byte order mark; says whether there was one.
    pub(crate) fn skip_bom(&mut self) -> bool {
        let found = self.offset == 0 && self.bytes.starts_with(BOM);
        if found {
            self.offset = BOM.len();
        }
        found
    }

    /// Skips white space and shows the byte behind it, without reading it.
    #[inline(always)]
    pub(crate) fn peek(&mut self) -> Option<u8> {
        match self.bytes.get(self.offset) {
            Some(&byte) if byte > b' ' => Some(byte),
            _ => {
                self.offset = behind_space(self.bytes, self.offset);
                self.here()
            }
        }
    }

    /// Reads this byte if it is next behind white space.
    #[inline(always)]
    pub(crate) fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        if found {
            self.offset += 1;
        }
        found
    }

    /// Reads this byte, which must be next behind white space.
    #[inline(always)]
    pub(crate) fn expect(&mut self, byte: u8) -> Result<(), Fault> {
        if self.take(byte) { Ok(()) } else { Err(self.fault()) }
    }

    /// Passes over one byte.
    pub(crate) fn skip_byte(&mut self) {
        self.offset += 1;
    }

    /// Malformed JSON here.
    pub(crate) fn fault(&self) -> Fault {
        Fault { offset: self.offset }
    }

    /// Reads this key and the colon right behind it, if they are next.
    #[inline(always)]
    pub(crate) fn key(&mut self, name: &[u8]) -> bool {
        let end = self.offset + name.len() + AROUND_KEY;
        match self.bytes.get(self.offset..end) {
            Some([b'"', quoted @ .., b'"', b':']) if same(quoted, name) => {
                self.offset = end;
                true
            }
            _ => false,
        }
    }

    /// The next key as it is written, if it has no escapes and the colon stands right behind it: then it need not be read.
    #[inline(always)]
    pub(crate) fn plain_key(&self) -> Option<&'a [u8]> {
        let start = self.offset + 1;
        let end = self.run(start);
        match (self.here()?, self.bytes.get(end..)?) {
            (b'"', [b'"', b':', ..]) => self.bytes.get(start..end),
            _ => None,
        }
    }

    /// Reads a string token.
    pub(crate) fn text(&mut self) -> Result<Text<'a>, Fault> {
        self.expect(b'"')?;
        self.inside()
    }

    /// Reads a string token whose opening quote was read.
    #[inline(always)]
    pub(crate) fn inside(&mut self) -> Result<Text<'a>, Fault> {
        self.plain().map_or_else(|| self.unusual(), Ok)
    }

    /// Reads on behind a string token's opening quote if nothing but plain text follows.
    #[inline(always)]
    pub(crate) fn plain(&mut self) -> Option<Text<'a>> {
        let start = self.offset;
        let end = self.run(start);
        if self.bytes.get(end) != Some(&b'"') {
            return None;
        }
        self.offset = end + 1;
        let raw = self.bytes.get(start..end)?;
        Some(Text { raw, start: start.saturating_sub(1), escaped: false, well_formed: true })
    }

    /// Where plain text from here on ends: most is within sixteen bytes.
    #[inline(always)]
    fn run(&self, from: usize) -> usize {
        match Block::at(self.bytes, from).stops() {
            0 => long_run(self.bytes, from + WIDTH),
            stops => from + stops.trailing_zeros() as usize,
        }
    }

    /// Reads on behind a string token's opening quote, whatever follows.
    #[inline(never)]
    pub(crate) fn unusual(&mut self) -> Result<Text<'a>, Fault> {
        let start = self.offset;
        let mut escaped = false;
        let mut ascii = true;
        let mut pairs = Pairs::default();
        loop {
            self.offset = self.run(self.offset);
            match self.bytes.get(self.offset) {
                Some(b'"') => break,
                Some(b'\\') => {
                    escaped = true;
                    let unit = self.escape()?;
                    pairs.next(unit, self.offset);
                }
                Some(0x80..) => {
                    ascii = false;
                    self.offset += 1;
                    while matches!(self.bytes.get(self.offset), Some(0x80..)) {
                        self.offset += 1;
                    }
                }
                _ => return Err(self.fault()),
            }
        }
        let raw = self.since(start);
        self.offset += 1;
        let well_formed = pairs.matched() && (ascii || std::str::from_utf8(raw).is_ok());
        Ok(Text { raw, start: start.saturating_sub(1), escaped, well_formed })
    }

    /// Reads an escape; the UTF-16 unit of a `\u` escape, 0 for the others.
    fn escape(&mut self) -> Result<u16, Fault> {
        let begin = self.offset;
        match self.bytes.get(begin + 1) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => {
                self.offset += 2;
                Ok(0)
            }
            Some(b'u') => match self.bytes.get(begin + 2..begin + 6).and_then(hexadecimal) {
                Some(unit) => {
                    self.offset += 6;
                    Ok(unit)
                }
                None => Err(self.fault()),
            },
            _ => Err(self.fault()),
        }
    }

    /// Reads a number token and gives its text.
    pub(crate) fn number(&mut self) -> Result<&'a [u8], Fault> {
        let start = self.offset;
        let length = number_length(self.rest());
        match length {
            Some(length) => {
                self.offset += length;
                Ok(self.since(start))
            }
            None => Err(self.fault()),
        }
    }

    /// Reads `true`, `false` or `null`.
    pub(crate) fn literal(&mut self, word: &'static str) -> Result<(), Fault> {
        if self.rest().starts_with(word.as_bytes()) {
            self.offset += word.len();
            Ok(())
        } else {
            Err(self.fault())
        }
    }
}

/// Where plain text from here on ends.
#[inline(never)]
fn long_run(bytes: &[u8], mut end: usize) -> usize {
    loop {
        let stops = Block::at(bytes, end).stops();
        if stops != 0 {
            return end + stops.trailing_zeros() as usize;
        }
        end += WIDTH;
    }
}

/// Where white space ends that begins here.
#[inline(never)]
fn behind_space(bytes: &[u8], mut offset: usize) -> usize {
    while let Some(b' ' | b'\n' | b'\r' | b'\t') = bytes.get(offset) {
        offset += 1;
    }
    offset
}

/// Follows the halves of surrogate pairs among consecutive `\u` escapes.
#[derive(Default)]
struct Pairs {
    /// Offset right behind a high half that waits for its low half.
    open: Option<usize>,
    broken: bool,
}

impl Pairs {
    /// `end` is the offset behind the escape, which is 6 bytes long where `unit` is a half.
    fn next(&mut self, unit: u16, end: usize) {
        match unit {
            0xD800..=0xDBFF => {
                self.broken |= self.open.is_some();
                self.open = Some(end);
            }
            0xDC00..=0xDFFF => {
                self.broken |= self.open != Some(end - 6);
                self.open = None;
            }
            _ => {}
        }
    }

    fn matched(&self) -> bool {
        !self.broken && self.open.is_none()
    }
}

fn hexadecimal(digits: &[u8]) -> Option<u16> {
    digits.iter().try_fold(0u16, |unit, &digit| {
        let value = (digit as char).to_digit(16)?;
        Some(unit << 4 | value as u16)
    })
}

/// The UTF-16 code unit of an escape `\u0000`, if these bytes begin with one.
pub(crate) fn code_unit(bytes: &[u8]) -> Option<u16> {
    bytes.strip_prefix(br"\u")?.first_chunk::<4>().and_then(|digits| hexadecimal(digits))
}

/// Length of the JSON number at the start of `bytes`, if there is one.
pub(crate) fn number_length(bytes: &[u8]) -> Option<usize> {
    let digits =
        |from: usize| bytes.get(from..).map_or(0, |rest| rest.iter().take_while(|b| b.is_ascii_digit()).count());
    let mut end = usize::from(bytes.first() == Some(&b'-'));
    let whole = digits(end);
    if whole == 0 || (whole > 1 && bytes.get(end) == Some(&b'0')) {
        return None;
    }
    end += whole;
    if bytes.get(end) == Some(&b'.') {
        let fraction = digits(end + 1);
        if fraction == 0 {
            return None;
        }
        end += 1 + fraction;
    }
    if matches!(bytes.get(end), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(bytes.get(end + 1), Some(b'+' | b'-')));
        let exponent = digits(end + 1 + sign);
        if exponent == 0 {
            return None;
        }
        end += 1 + sign + exponent;
    }
    Some(end)
}

impl<'a> Text<'a> {
    /// The characters it stands for; what is not Unicode text becomes U+FFFD.
    pub(crate) fn decode(&self) -> Cow<'a, str> {
        if self.escaped { Cow::Owned(unescape(self.raw)) } else { String::from_utf8_lossy(self.raw) }
    }

    /// The same as bytes, without looking at the characters where nothing is escaped.
    pub(crate) fn content(&self) -> Cow<'a, [u8]> {
        if self.escaped { Cow::Owned(unescape(self.raw).into_bytes()) } else { Cow::Borrowed(self.raw) }
    }

    /// Offset behind the closing quote.
    pub(crate) fn end(&self) -> usize {
        self.start + self.raw.len() + 2
    }
}

/// What the inside of a string token stands for.
pub(crate) fn unescaped(raw: &[u8]) -> Cow<'_, [u8]> {
    if raw.contains(&b'\\') { Cow::Owned(unescape(raw).into_bytes()) } else { Cow::Borrowed(raw) }
}

/// What the inside of a string token with escapes stands for; what is not Unicode text becomes U+FFFD.
pub(crate) fn unescape(raw: &[u8]) -> String {
    let mut units: Vec<u16> = Vec::new();
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(position) = rest.iter().position(|&byte| byte == b'\\') {
        let (plain, escape) = rest.split_at(position);
        if !plain.is_empty() {
            flush(&mut units, &mut out);
            out.push_str(&String::from_utf8_lossy(plain));
        }
        let kind = escape.get(1).copied().unwrap_or(b'\\');
        let length = if kind == b'u' { 6 } else { 2 };
        match kind {
            b'u' => units.push(escape.get(2..6).and_then(hexadecimal).unwrap_or(0xFFFD)),
            other => {
                flush(&mut units, &mut out);
                out.push(match other {
                    b'b' => '\u{8}',
                    b'f' => '\u{C}',
                    b'n' => '\n',
                    b'r' => '\r',
                    b't' => '\t',
                    same => char::from(same),
                });
            }
        }
        rest = escape.get(length..).unwrap_or_default();
    }
    flush(&mut units, &mut out);
    out.push_str(&String::from_utf8_lossy(rest));
    out
}

fn flush(units: &mut Vec<u16>, out: &mut String) {
    if !units.is_empty() {
        out.extend(char::decode_utf16(units.drain(..)).map(|unit| unit.unwrap_or('\u{FFFD}')));
    }
}

/// Appends `text` as a JSON string, with quotes.
pub(crate) fn write_string(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    let mut rest = text.as_bytes();
    while let Some(plain) = rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0x00..=0x1F)) {
        let (before, behind) = rest.split_at(plain);
        out.extend_from_slice(before);
        if let [byte, behind @ ..] = behind {
            escape(out, *byte);
            rest = behind;
        }
    }
    out.extend_from_slice(rest);
    out.push(b'"');
}

fn escape(out: &mut Vec<u8>, byte: u8) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |value: u8| DIGITS.get(usize::from(value)).copied().unwrap_or(b'0');
    match byte {
        b'"' | b'\\' => out.extend([b'\\', byte]),
        _ => out.extend([b'\\', b'u', b'0', b'0', digit(byte >> 4), digit(byte & 15)]),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn text(document: &str) -> Text<'_> {
        Reader::new(document.as_bytes()).text().unwrap()
    }

    #[test]
    fn strings_decode() {
        for (document, expected) in
            [(r#""""#, ""), (r#""año""#, "año"), (r#""a\u0062\n\"\\\/""#, "ab\n\"\\/"), (r#""\uD834\uDD1E!""#, "𝄞!")]
        {
            assert_eq!(text(document).decode(), expected, "{document}");
            assert!(text(document).well_formed, "{document}");
        }
    }

    #[test]
    fn half_pairs_and_bad_bytes_are_not_well_formed() {
        for document in
            [r#""\uD834""#, r#""\uDD1E""#, r#""\uD834 \uDD1E""#, r#""\uD834\uD834\uDD1E""#, r#""\uD834\n\uDD1E""#]
        {
            assert!(!text(document).well_formed, "{document}");
        }
        assert!(!Reader::new(b"\"\xFF\"").text().unwrap().well_formed);
    }

    #[test]
    fn a_key_is_known_with_its_colon_only() {
        let document = br#"{  "ab":1}"#;
        let mut reader = Reader::new(document);
        reader.go_to(3);
        assert_eq!((reader.plain_key(), reader.key(b"a"), reader.key(b"ac")), (Some(&b"ab"[..]), false, false));
        assert_eq!((reader.bytes(), reader.offset()), (&document[..], 3));
        assert_eq!((reader.key(b"ab"), reader.offset(), reader.plain_key()), (true, 8, None));
    }

    #[test]
    fn numbers_keep_their_text() {
        for number in ["0", "-0", "10.50", "1e5", "1E-5", "123456789012345678901234567890"] {
            assert_eq!(Reader::new(number.as_bytes()).number(), Ok(number.as_bytes()), "{number}");
        }
        for number in ["", "-", "01", "1.", ".5", "1e", "+1", "-x"] {
            assert!(
                Reader::new(number.as_bytes()).number().map_or(true, |read| read.len() != number.len()),
                "{number}"
            );
        }
    }

    #[test]
    fn written_strings_read_back() {
        for original in ["", "plain", "\"\\\u{1}\u{1f}\n", "ñ𝄞"] {
            let mut out = Vec::new();
            write_string(&mut out, original);
            assert_eq!(Reader::new(&out).text().unwrap().decode(), original);
        }
    }
}
