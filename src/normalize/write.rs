//! Writes what was gathered: the canonical data in the model's order, and what is left over.

use super::convert::{convert, is_crossed};
use super::extra;
use super::lesson::{Lesson, Source};
use super::map::{Capture, Constants, Link, Map, Unknown};
use super::nesting::Nesting;
use super::remarks::Remarks;
use super::signals::{is_doubtful, is_spent};
use super::table::{LISTED, NONE, Table};
use crate::contract::{Property, PropertyKind};
use crate::issue::{Code, Detail, Issue};
use crate::json::write_string;
use crate::order;

/// The two halves of a successful outcome.
pub(super) struct Written<'a> {
    pub(super) data: Vec<u8>,
    pub(super) extra: Vec<u8>,
    pub(super) warnings: Vec<Issue>,
    pub(super) lesson: Option<Lesson<'a>>,
}

/// `fine` are the codes that mean success; where the reply tells nothing else the data is `null`. `whole` is the reply.
pub(super) fn write<'a>(mut map: Map<'a>, fine: &[&str], has_data: bool, whole: &[u8]) -> Written<'a> {
    let mut left = std::mem::take(&mut map.unknown);
    let mut remarks = Remarks::default();
    for heard in &map.signals {
        if !is_spent(heard, fine) {
            left.push(Unknown { value: heard.value, start: heard.start });
        }
        if is_doubtful(heard) {
            remarks.doubt(heard);
        }
    }
    let (document, mut verdict, lesson) = (map.document, std::mem::take(&mut map.verdict), map.lesson.take());
    let table = Table::of(&mut map);
    let mut writer = Writer { table: &table, out: Vec::with_capacity(whole.len()), left, remarks, lesson };
    writer.object(0);
    let Writer { out, left, remarks, mut lesson, .. } = writer;
    remarks.tell(document, &mut verdict);
    let data = if has_data { out } else { b"null".to_vec() };
    let extra = extra::write(left, document, whole, &mut verdict, lesson.as_mut());
    Written { data, extra, warnings: verdict.warnings, lesson }
}

/// Writes scopes as objects of their models.
struct Writer<'m, 'a> {
    table: &'m Table<'m, 'a>,
    out: Vec<u8>,
    /// Values without a place.
    left: Vec<Unknown<'a>>,
    remarks: Remarks,
    lesson: Option<Lesson<'a>>,
}

impl<'a> Writer<'_, 'a> {
    /// Writes a scope; whether it or one of its items holds a value: constants and empty lists do not count.
    fn object(&mut self, scope: usize) -> bool {
        let table = self.table;
        let constants = table.constants(scope);
        let mut nesting = Nesting::begin(&mut self.out);
        let mut filled = false;
        for (property, link) in table.properties(scope) {
            if link != NONE {
                filled |= match property.kind {
                    PropertyKind::List(_) => self.list(property, link, &mut nesting),
                    _ => self.captured(property, link, constants, &mut nesting),
                };
            } else if !constants.is_empty() {
                self.constant(property, constants, &mut nesting);
            }
        }
        nesting.end(&mut self.out);
        filled
    }

    /// Writes the items of a list that hold something; whether there are any.
    fn list(&mut self, property: &'static Property, mut link: Link, nesting: &mut Nesting) -> bool {
        let before = (self.out.len(), *nesting);
        nesting.member(property, &mut self.out);
        self.out.push(b'[');
        let empty = self.out.len();
        while let Some((item, behind)) = self.table.item(link) {
            let end = self.out.len();
            if end > empty {
                self.out.push(b',');
            }
            if !self.object(item) {
                self.out.truncate(end);
            }
            link = behind;
        }
        let filled = self.out.len() > empty;
        if filled || link == LISTED {
            self.out.push(b']');
        } else {
            self.out.truncate(before.0);
            *nesting = before.1;
        }
        filled
    }

    /// Of several rows for a property the first that has a value wins; the others' values are kept aside.
    fn captured(
        &mut self,
        property: &'static Property,
        link: Link,
        constants: Constants,
        nesting: &mut Nesting,
    ) -> bool {
        let filled = match self.table.capture(link) {
            Some((only, NONE)) => self.converted(property, only, nesting),
            _ => self.first(property, link, nesting),
        };
        if !filled {
            self.constant(property, constants, nesting);
        }
        filled
    }

    #[inline(never)]
    fn first(&mut self, property: &'static Property, link: Link, nesting: &mut Nesting) -> bool {
        let chain = std::iter::successors(self.table.capture(link), |(_, behind)| self.table.capture(*behind));
        let captures = chain.map(|(capture, _)| capture).collect();
        let mut filled = false;
        for capture in order::by_key(captures, |capture| (u64::from(capture.row.rank), 0, 0)) {
            if filled {
                self.keep(capture);
            } else {
                filled = self.converted(property, capture, nesting);
            }
        }
        filled
    }

    /// Writes a value the canonical way, if it belongs there.
    fn converted(&mut self, property: &'static Property, capture: &Capture<'a>, nesting: &mut Nesting) -> bool {
        if is_crossed(capture.row.via, &capture.value) {
            self.remarks.add(capture, Code::Ambiguous, Detail::Reason("crossed"));
            self.keep(capture);
            return false;
        }
        nesting.member(property, &mut self.out);
        let begin = self.out.len();
        if let Some((code, detail)) = convert(capture.row.via, &capture.value, &mut self.out) {
            self.remarks.add(capture, code, detail);
        }
        if let Some(lesson) = &mut self.lesson {
            let (start, via, written) = (capture.start, capture.row.via, begin..self.out.len());
            lesson.data.push(Source { start, via, written });
        }
        true
    }

    /// Writes the word that a scope has for a property without the reply's doing.
    fn constant(&mut self, property: &'static Property, constants: Constants, nesting: &mut Nesting) {
        if let Some((_, word)) = constants.iter().find(|(constant, _)| std::ptr::eq(*constant, property)) {
            nesting.member(property, &mut self.out);
            write_string(&mut self.out, word);
        }
    }

    fn keep(&mut self, capture: &Capture<'a>) {
        self.left.push(Unknown { value: capture.value, start: capture.start });
    }
}

#[cfg(test)]
mod tests {
    use super::{Map, write};
    use crate::contract::canonical::customer::{self, CUSTOMER, address, phone};
    use crate::contract::field::{NO_FIELDS, array, items, object, shape, text};
    use crate::contract::{Array, Field, Shape, Via};
    use crate::issue::Verdict;
    use crate::walk;

    static PHONE: Shape = shape(&[
        text("type").to(&phone::TYPE).via(Via::Digits),
        text("number").to(&phone::NUMBER),
        text("other").or_to(&phone::NUMBER, 1),
    ]);
    static PHONES: Array = items(&PHONE);
    static REPLY: Shape = shape(&[
        text("city").shares_item_of(&customer::ADDRESSES).to(&address::CITY_NAME),
        array("phones", &PHONES).item_of(&customer::PHONES).with(&[(&phone::TYPE, "mobile")]),
        text("name").to(&customer::FULL_NAME),
    ]);
    static ROOT: Field = object("", &REPLY);

    #[test]
    fn data_is_in_the_models_order() {
        for (reply, data, extra) in [
            ("{}", "{}", "{}"),
            (r#"{"city":"Cali","name":"Ana"}"#, r#"{"fullName":"Ana","addresses":[{"city":{"name":"Cali"}}]}"#, "{}"),
            (r#"{"city":" "}"#, "{}", "{}"),
            (r#"{"phones":[]}"#, r#"{"phones":[]}"#, "{}"),
            (r#"{"phones":[{}]}"#, r#"{"phones":[]}"#, "{}"),
            (r#"{"phones":[{"number":"1"}]}"#, r#"{"phones":[{"type":"mobile","number":"1"}]}"#, "{}"),
            (r#"{"phones":[{"number":"1","type":"7"}]}"#, r#"{"phones":[{"type":"7","number":"1"}]}"#, "{}"),
            (
                r#"{"phones":[{"number":"1","type":"x"}]}"#,
                r#"{"phones":[{"type":"mobile","number":"1"}]}"#,
                r#"{"/phones/0/type":"x"}"#,
            ),
            (
                r#"{"phones":[{"other":"2","number":"1"},{"other":"3"}]}"#,
                r#"{"phones":[{"type":"mobile","number":"1"},{"type":"mobile","number":"3"}]}"#,
                r#"{"/phones/0/other":"2"}"#,
            ),
        ] {
            let mut map = Map::new(reply.as_bytes(), &CUSTOMER, Verdict::default(), None);
            assert_eq!(walk::reply(reply.as_bytes(), &ROOT, &NO_FIELDS, &mut map), Ok(()), "{reply}");
            let written = write(map, &[], true, reply.as_bytes());
            let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
            assert_eq!((text(&written.data), text(&written.extra)), (data.to_owned(), extra.to_owned()), "{reply}");
        }
    }
}
