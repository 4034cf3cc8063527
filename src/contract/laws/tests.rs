//! Each law fails for a table that breaks it, and says so in its own words.

mod errors;
mod fields;
mod headers;
mod mapping;
mod models;

use super::{Broken, check, check_distinct};
use crate::contract::canonical::{NOTHING, account};
use crate::contract::field::{Array, Field, NO_FIELDS, any, items, object, shape, text};
use crate::contract::{
    Citation, Credential, Effect, Evidence, MIB, Method, Operation, ProcessIdRule, Provider, Reply, Shape,
};
use crate::sequence::Numbering;

const PROVIDER: Provider = Provider {
    source: "",
    id: "bank",
    name: "Bank",
    origins: &[],
    base_path: "",
    credentials: &[Credential::new("token", "")],
    settings: &["flowId"],
    envelope: &NO_FIELDS,
    success_codes: None,
};

static BANK: Provider = PROVIDER;

const SOUND: Operation = Operation {
    id: "bank.getThing",
    provider: &BANK,
    summary: "",
    method: Method::Post,
    path: "/things",
    evidence: Evidence::Stated,
    effect: Effect::Read,
    max_bytes: MIB,
    path_parameters: &[],
    query: &NO_FIELDS,
    headers: &[],
    process_id: ProcessIdRule::TxId,
    numbering: Numbering::Sequential,
    body: Some(&NO_FIELDS),
    reply: Reply { statuses: &[200], root: None, model: &NOTHING },
    errors: &[],
    source: Citation { file: "", line: 0 },
};

const REPLY: Reply = Reply { statuses: &[200], root: Some(&ROOT), model: &account::ACCOUNT };

static ROOT: Field = object("", &NO_FIELDS);
static LIST: Array = items(&NO_FIELDS);
static WIDE: Shape = shape(&[text("row"); 65]);

fn shape_of<const COUNT: usize>(rows: [Field; COUNT]) -> Shape {
    shape(Box::leak(Box::new(rows)))
}

#[track_caller]
fn assert_breaks(found: Broken, reason: &str) {
    assert_eq!(found, Some(reason));
}

#[test]
fn a_sound_operation_breaks_no_law() {
    assert_eq!(check(&SOUND), None);
    assert_eq!(check(&Operation { reply: REPLY, ..SOUND }), None);
    assert_eq!(check_distinct(&[&SOUND]), None);
}

#[test]
fn ids_are_the_providers_id_a_dot_and_a_name() {
    const REASON: &str = "an operation's id is its provider's id, a dot and a name";
    for id in ["", "bank", "bank.", "bankgetThing", "bank.GetThing", "bank.get-thing", "other.getThing"] {
        assert_breaks(check(&Operation { id, ..SOUND }), REASON);
    }
}

#[test]
fn paths_are_plain_and_name_their_parameters() {
    const ID: &[Field] = &[text("id").required()];
    const NOT_REQUIRED: &[Field] = &[text("id")];
    const NOT_SCALAR: &[Field] = &[any("id").required()];
    let rows: &[(&str, &'static [Field], &str)] = &[
        ("things", &[], "a path begins with a slash"),
        ("/things/", &[], "a path does not end with a slash"),
        ("/things/{id", ID, "a path has an open brace without a closing one"),
        ("/things/{id}", &[], "a path names what is not its parameter"),
        ("/things/{ids}", ID, "a path names what is not its parameter"),
        ("/things?id", ID, "a path has a character to be escaped"),
        ("/things", ID, "a path parameter is not in the path"),
        ("/things/{id}", NOT_REQUIRED, "a path parameter is not required (decision 10)"),
        ("/things/{id}", NOT_SCALAR, "a path parameter is not a scalar"),
    ];
    for &(path, path_parameters, reason) in rows {
        assert_breaks(check(&Operation { path, path_parameters, ..SOUND }), reason);
    }
    assert_eq!(check(&Operation { path: "/v1/things/{id}/a-b_c.d", path_parameters: ID, ..SOUND }), None);
}

#[test]
fn query_parameters_are_scalars() {
    static QUERY: Shape = shape(&[object("filter", &NO_FIELDS)]);
    assert_breaks(check(&Operation { query: &QUERY, ..SOUND }), "a query parameter is not a scalar");
}

#[test]
fn bodies_have_room_and_no_get_has_one() {
    assert_breaks(check(&Operation { method: Method::Get, ..SOUND }), "a GET has a body");
    assert_breaks(check(&Operation { max_bytes: 0, ..SOUND }), "a body has no room");
    assert_eq!(check(&Operation { method: Method::Get, body: None, max_bytes: 0, ..SOUND }), None);
}

#[test]
fn replies_have_a_status_and_a_model_that_is_known() {
    static ALIEN: crate::contract::Model = crate::contract::Model {
        name: "Alien",
        #[cfg(feature = "export")]
        doc: "",
        properties: &[],
    };
    static SCALAR: Field = text("");
    let rows = [
        (Reply { statuses: &[], ..REPLY }, "an operation has no status of success"),
        (Reply { statuses: &[200, 302], ..REPLY }, "a status of success is not of the 2xx"),
        (Reply { model: &ALIEN, ..REPLY }, "a reply's model is not among the canonical models"),
        (Reply { root: None, ..REPLY }, "a reply without a body fills a model"),
        (Reply { root: Some(&SCALAR), ..REPLY }, "a reply's root is neither an object nor an array"),
    ];
    for (reply, reason) in rows {
        assert_breaks(check(&Operation { reply, ..SOUND }), reason);
    }
    static ARRAY: Field = crate::contract::field::array("", &LIST);
    assert_eq!(check(&Operation { reply: Reply { root: Some(&ARRAY), ..REPLY }, ..SOUND }), None);
}

#[test]
fn a_reply_and_the_envelope_fit_together_into_the_walk() {
    static ENVELOPE: Shape = shape(&[text("code")]);
    static PROVIDER_WITH_ENVELOPE: Provider = Provider { envelope: &ENVELOPE, ..PROVIDER };
    static FULL: Shape = shape(&[text("row"); 64]);
    static FULL_ROOT: Field = object("", &FULL);
    let reply = Reply { root: Some(&FULL_ROOT), ..REPLY };
    assert_breaks(
        check(&Operation { provider: &PROVIDER_WITH_ENVELOPE, reply, ..SOUND }),
        "a reply's root has more rows than the walk can keep",
    );
}

#[test]
fn providers_have_an_id_distinct_credentials_and_a_plain_base_path() {
    const BASE: &str = "a base path begins with a slash and does not end with one";
    static NAMELESS: Provider = Provider { id: "", ..PROVIDER };
    static TWICE: Provider =
        Provider { credentials: &[Credential::new("token", ""), Credential::new("token", "")], ..PROVIDER };
    static BARE: Provider = Provider { base_path: "v4", ..PROVIDER };
    static TRAILING: Provider = Provider { base_path: "/v4/", ..PROVIDER };
    static ENVELOPE: Provider = Provider { envelope: &WIDE, ..PROVIDER };
    let rows = [
        (&NAMELESS, "a provider has no id"),
        (&TWICE, "two credentials have the same name"),
        (&BARE, BASE),
        (&TRAILING, BASE),
        (&ENVELOPE, "an object has more than 64 rows"),
    ];
    for (provider, reason) in rows {
        assert_breaks(check(&Operation { provider, ..SOUND }), reason);
    }
}

#[test]
fn operations_of_a_provider_are_distinct() {
    static OTHER: Provider = Provider { id: "other", ..PROVIDER };
    let rows = [
        (SOUND, "two operations have the same id"),
        (Operation { id: "bank.getOther", ..SOUND }, "two operations have the same method and path"),
        (
            Operation { id: "other.getThing", path: "/others", provider: &OTHER, ..SOUND },
            "operations of different providers stand in one list",
        ),
    ];
    for (operation, reason) in rows {
        assert_breaks(check_distinct(&[&SOUND, &operation]), reason);
    }
    let patch = Operation { id: "bank.changeThing", method: Method::Patch, ..SOUND };
    assert_eq!(check_distinct(&[&SOUND, &patch]), None);
}

/// A law without a table that breaks it could be no law at all.
#[test]
fn every_reason_is_shown_to_be_given() {
    let laws = [
        include_str!("../laws.rs"),
        include_str!("errors.rs"),
        include_str!("fields.rs"),
        include_str!("headers.rs"),
        include_str!("mapping.rs"),
        include_str!("models.rs"),
    ];
    let shown = [
        include_str!("tests.rs"),
        include_str!("tests/errors.rs"),
        include_str!("tests/fields.rs"),
        include_str!("tests/headers.rs"),
        include_str!("tests/mapping.rs"),
        include_str!("tests/models.rs"),
    ]
    .concat();
    let code = laws.iter().flat_map(|law| law.lines()).filter(|line| !line.trim_start().starts_with("//"));
    let literals = code.flat_map(|line| line.split('"').skip(1).step_by(2));
    let reasons: Vec<&str> = literals.filter(|literal| literal.contains(' ')).collect();
    assert!(reasons.len() > 60, "only {} reasons were found", reasons.len());
    for reason in reasons.into_iter().filter(|reason| *reason != "in a constant, a panic is a compile error") {
        assert!(shown.contains(reason), "no table breaks the law: {reason}");
    }
}
