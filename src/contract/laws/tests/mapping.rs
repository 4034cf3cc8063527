//! Laws of what rows mean.

use super::{assert_breaks, shape_of};
use crate::contract::canonical::customer::{self, address, phone};
use crate::contract::canonical::{Key, account, payment};
use crate::contract::field::{Array, Field, NO_FIELDS, Shape, Signal, array, items, object, ruled, shape, text};
use crate::contract::laws::mapping::{agrees, envelope, reply, request};
use crate::contract::{Property, PropertyKind, Via};

static ALIEN: Property = Property {
    model: "Customer",
    path: "shoeSize",
    kind: PropertyKind::Text,
    #[cfg(feature = "export")]
    doc: "",
    key: Key::of("shoeSize"),
};

#[test]
fn requests_are_properties_that_some_model_lists() {
    const UNLISTED: &str = "a request's row is a property that no model lists";
    static NESTED: Shape = shape(&[text("a").to(&ALIEN)]);
    static NESTED_ITEMS: Array = items(&NESTED);
    let rows = [
        (text("a").to(&ALIEN), UNLISTED),
        (text("a").item_of(&ALIEN), UNLISTED),
        (object("o", &NESTED), UNLISTED),
        (array("o", &NESTED_ITEMS), UNLISTED),
        (text("a").to(&customer::PHONES), "a row is a whole list"),
        (text("a").item_of(&customer::FULL_NAME), "a row opens an item of what is no list"),
    ];
    for (row, reason) in rows {
        assert_breaks(request(&row), reason);
    }
    assert_eq!(request(&text("a").item_of(&customer::PHONES).to(&phone::NUMBER)), None);
}

#[test]
fn replies_fill_properties_of_their_scope() {
    const OUTSIDE: &str = "a row fills a property outside of its scope's model";
    let rows: &[(Shape, &str)] = &[
        (shape_of([text("a").to(&ALIEN)]), OUTSIDE),
        (shape_of([text("a").to(&account::NUMBER)]), OUTSIDE),
        (shape_of([text("a").to(&phone::NUMBER)]), OUTSIDE),
        (shape_of([text("a").item_of(&customer::PHONES).to(&customer::FULL_NAME)]), OUTSIDE),
        (shape_of([text("a").item_of(&address::PHONES)]), "a row opens an item of a list outside of its scope's model"),
        (shape_of([text("a").item_of(&customer::FULL_NAME)]), "a row opens an item of what is no list"),
    ];
    for (shape, reason) in rows {
        assert_breaks(of_customer(shape), reason);
    }
}

#[test]
fn scopes_nest() {
    static PHONE: Shape = shape(&[text("number").to(&phone::NUMBER)]);
    static PHONES: Array = items(&PHONE);
    static ADDRESS: Shape =
        shape(&[text("line").to(&address::LINE), array("phones", &PHONES).item_of(&address::PHONES)]);
    static ADDRESSES: Array = items(&ADDRESS);
    let nested = shape_of([
        array("addresses", &ADDRESSES).item_of(&customer::ADDRESSES),
        array("phones", &PHONES).item_of(&customer::PHONES),
    ]);
    assert_eq!(of_customer(&nested), None);
    let wrong = shape_of([array("addresses", &ADDRESSES).item_of(&customer::PHONES), text("a")]);
    assert_breaks(of_customer(&wrong), "a row fills a property outside of its scope's model");
}

#[test]
fn what_comes_more_than_once_opens_items() {
    static NAME: Shape = shape(&[text("name").to(&customer::FULL_NAME)]);
    static NAMES: Array = items(&NAME);
    let reason = "a row that may come more than once fills one property";
    assert_breaks(of_customer(&shape_of([array("names", &NAMES)])), reason);
    assert_eq!(of_customer(&shape_of([object("name", &NAME)])), None);
}

#[test]
fn what_stands_for_a_field_finds_it() {
    static NAMED: Shape = shape(&[text("name").to(&customer::FULL_NAME), object("o", &NO_FIELDS)]);
    const NO_FIELD: &str = "a value stands for a field that its row's object does not have";
    assert_breaks(of_customer(&shape_of([object("a", &NAMED).or_only("z")])), NO_FIELD);
    assert_breaks(of_customer(&shape_of([text("a").or_only("name")])), NO_FIELD);
    let reason = "a value that is no object stands for an object";
    assert_breaks(of_customer(&shape_of([object("a", &NAMED).or_only("o")])), reason);
    assert_breaks(request(&object("a", &NAMED).or_only("name")), "a request's value stands for a field of an object");
    assert_eq!(of_customer(&shape_of([object("a", &NAMED).or_only("name")])), None);
}

#[test]
fn ranks_are_unique_in_a_scope() {
    const REASON: &str = "two rows of the same rank fill one property";
    static NAME: Shape = shape(&[text("name").to(&customer::FULL_NAME)]);
    static NUMBER: Shape = shape(&[text("number").to(&phone::NUMBER)]);
    let first = text("a").to(&customer::FULL_NAME);
    let second = text("b").or_to(&customer::FULL_NAME, 1);
    assert_breaks(of_customer(&shape_of([first, text("b").to(&customer::FULL_NAME)])), REASON);
    assert_breaks(of_customer(&shape_of([first, object("o", &NAME)])), REASON);
    assert_eq!(of_customer(&shape_of([first, second])), None);
    let phones = [object("a", &NUMBER), object("b", &NUMBER)].map(|row| row.item_of(&customer::PHONES));
    assert_eq!(of_customer(&shape_of(phones)), None, "each item is a scope of its own");
}

#[test]
fn rows_share_an_item_in_replies() {
    const REASON: &str = "a row shares an item that is not its value's alone";
    const OFFICE: &[(&Property, &str)] = &[(&address::TYPE, "office")];
    static CITY: Shape = shape(&[text("city").to(&address::CITY_NAME)]);
    static NESTED: Shape = shape(&[LINE]);
    static NESTED_ITEMS: Array = items(&NESTED);
    const LINE: Field = text("line").shares_item_of(&customer::ADDRESSES).to(&address::LINE);
    let rows = [
        object("o", &CITY).shares_item_of(&customer::ADDRESSES),
        LINE.with(OFFICE),
        LINE.repeats(),
        Field { item_of: None, ..LINE },
    ];
    for row in rows {
        assert_breaks(of_customer(&shape_of([row])), REASON);
    }
    let other = Field { name: "other", ..LINE };
    let twice = "two rows of the same rank fill one property";
    assert_breaks(of_customer(&shape_of([LINE, other])), twice);
    assert_breaks(of_customer(&shape_of([LINE, object("o", &NESTED)])), twice);
    let many = shape_of([array("lines", &NESTED_ITEMS)]);
    assert_breaks(of_customer(&many), "a row that may come more than once fills one property");
    let alone = text("other").item_of(&customer::ADDRESSES).to(&address::LINE);
    let apart = object("o", &NESTED).item_of(&customer::ADDRESSES);
    assert_breaks(of_customer(&shape_of([apart])), "a row opens an item of a list outside of its scope's model");
    let city = text("city").shares_item_of(&customer::ADDRESSES).to(&address::CITY_NAME);
    assert_eq!(of_customer(&shape_of([LINE, city, alone, other.or_to(&address::LINE, 1)])), None);
    assert_breaks(request(&LINE), "a request's row repeats or shares an item");
}

#[test]
fn rows_repeat_in_replies_and_open_items() {
    const REASON: &str = "a row that repeats opens no item with its value";
    static NUMBER: Shape = shape(&[text("number").to(&phone::NUMBER)]);
    static NUMBERS: Array = items(&NUMBER);
    let phone = text("phone").item_of(&customer::PHONES).to(&phone::NUMBER).repeats();
    let rows = [
        text("a").to(&customer::FULL_NAME).repeats(),
        object("a", &NUMBER).item_of(&customer::PHONES).repeats(),
        array("a", &NUMBERS).item_of(&customer::PHONES).repeats(),
    ];
    for row in rows {
        assert_breaks(of_customer(&shape_of([row])), REASON);
    }
    assert_eq!(of_customer(&shape_of([phone])), None);
    assert_breaks(request(&phone), "a request's row repeats or shares an item");
}

#[test]
fn converters_suit_their_property() {
    const REASON: &str = "a row's converter does not suit its property";
    const PERSON: &[(&str, &str)] = &[("N", "natural"), ("J", "legal")];
    let rows = [
        (&customer::BIRTH_DATE, Via::Text),
        (&customer::FULL_NAME, Via::Date),
        (&customer::FULL_NAME, Via::Flag),
        (&customer::FULL_NAME, Via::NotFlag),
        (&customer::FULL_NAME, Via::Money),
        (&customer::FULL_NAME, Via::Opaque),
        (&customer::FULL_NAME, Via::Enum(&[])),
        (&customer::BIRTH_DATE, Via::Digits),
        (&customer::PERSON_TYPE, Via::Enum(&[("N", "person")])),
        (&customer::PERSON_TYPE, Via::Enum(&[("N", "natural"), ("n", "legal")])),
    ];
    for (property, via) in rows {
        assert_breaks(of_customer(&shape_of([text("a").to(property).via(via)])), REASON);
    }
    let fine = [
        (&customer::BIRTH_DATE, Via::Date),
        (&customer::FULL_NAME, Via::Digits),
        (&customer::PERSON_TYPE, Via::Text),
        (&customer::PERSON_TYPE, Via::Enum(PERSON)),
        (&customer::OTHER_INCOME_AMOUNT, Via::Money),
    ];
    for (property, via) in fine {
        assert_eq!(of_customer(&shape_of([text("a").to(property).via(via)])), None);
    }
}

#[test]
fn constants_are_the_items() {
    const MOBILE: &[(&Property, &str)] = &[(&phone::TYPE, "mobile")];
    const ALIEN_WORD: &[(&Property, &str)] = &[(&phone::TYPE, "fax")];
    const ALIEN_PROPERTY: &[(&Property, &str)] = &[(&address::TYPE, "office")];
    let row = text("a").to(&phone::NUMBER).item_of(&customer::PHONES);
    let rows = [
        (text("a").with(MOBILE), "a row sets constants and opens no item"),
        (row.with(ALIEN_PROPERTY), "a constant is not of the item's model"),
        (row.with(ALIEN_WORD), "a constant is not among the words of its property"),
    ];
    for (row, reason) in rows {
        assert_breaks(of_customer(&shape_of([row])), reason);
    }
    assert_eq!(of_customer(&shape_of([row.with(MOBILE)])), None);
}

#[test]
fn the_envelope_fills_no_model() {
    const REASON: &str = "a row of the envelope fills a canonical property";
    static INNER: Shape = shape(&[text("a").to(&payment::PERIOD)]);
    static ITEMS: Array = items(&INNER);
    assert_breaks(envelope(&INNER), REASON);
    assert_breaks(envelope(&shape_of([text("a").item_of(&customer::PHONES)])), REASON);
    assert_breaks(envelope(&shape_of([object("o", &INNER)])), REASON);
    assert_breaks(envelope(&shape_of([array("o", &ITEMS)])), REASON);
}

#[test]
fn a_reply_hides_no_signal() {
    const REASON: &str = "a reply's row hides an envelope's row and does not say the same";
    static VERDICT: Shape = shape(&[text("value").signal(Signal::Verdict)]);
    static ENVELOPE: Shape = shape(&[text("code").signal(Signal::Code), object("type", &VERDICT)]);
    static MUTE: Shape = shape(&[text("value")]);
    let rows = [
        text("code"),
        text("Code").signal(Signal::Description),
        text("type"),
        object("type", &MUTE),
        object("type", &NO_FIELDS),
    ];
    for row in rows {
        assert_breaks(agrees(&ENVELOPE, &shape_of([row])), REASON);
    }
    let fine = shape_of([object("type", &VERDICT), text("code").signal(Signal::Code), text("other")]);
    assert_eq!(agrees(&ENVELOPE, &fine), None);
}

fn of_customer(shape: &Shape) -> Option<&'static str> {
    let shape: &'static Shape = Box::leak(Box::new(ruled(shape.fields, shape.rules)));
    reply(&object("", shape), &customer::CUSTOMER)
}
