//! Laws of rows and rules.

use super::{WIDE, assert_breaks, shape_of};
use crate::contract::field::{
    Array, Field, Shape, UNLIMITED, array, digits, document, items, known, object, one_of, ruled, shape, text,
};
use crate::contract::laws::fields::check;
use crate::contract::{Kind, Presence, Rule};

static INNER: Shape = shape(&[text("a"), text("b")]);
static BROKEN_INNER: Shape = shape(&[text("a"), text("a")]);
static BROKEN_ITEMS: Array = items(&BROKEN_INNER);
static FEW: Array = Array { item: text(""), min: 2, max: 1 };

const RULED: &[Field] = &[text("a"), known("b", &["x", "y"]), object("o", &INNER)];
const NINE: &[Field] =
    &[text("a"), text("b"), text("c"), text("d"), text("e"), text("f"), text("g"), text("h"), text("i")];

#[test]
fn rows_that_break_a_law() {
    const NAME: &str = "two rows have the same name";
    const ALIAS: &str = "an alias is another row's name or alias";
    let rows: &[(Shape, &str)] = &[
        (shape_of([text("")]), "a row has no name"),
        (shape_of([text("a"), text("b"), text("a")]), NAME),
        (shape_of([text("a").any_case(), text("A")]), NAME),
        (shape_of([text("a"), text("A").any_case()]), NAME),
        (shape_of([text("a"), text("b").alias(&["a"])]), NAME),
        (shape_of([text("a").alias(&["b"]), text("b")]), ALIAS),
        (shape_of([text("a").alias(&["c"]), text("b").alias(&["c"])]), ALIAS),
        (shape_of([text("a").alias(&["a"])]), "an alias is the name itself"),
        (shape_of([text("a").alias(&["b", "b"])]), "a row has the same alias twice"),
        (shape_of([text("a").length(2, 1)]), "a length's minimum is above its maximum"),
        (shape_of([digits("a").length(2, 1)]), "a length's minimum is above its maximum"),
        (shape_of([text("a").length(0, 0)]), "a length's maximum is nothing"),
        (shape_of([array("a", &FEW)]), "an array's minimum is above its maximum"),
        (shape_of([one_of("a", &[])]), "a list of values is empty"),
        (shape_of([known("a", &["x", "y", "x"])]), "a list of values has the same value twice"),
    ];
    for (shape, reason) in rows {
        assert_breaks(check(shape, &[]), reason);
    }
    assert_breaks(check(&WIDE, &[]), "an object has more than 64 rows");
}

#[test]
fn what_a_row_holds_obeys_too() {
    let rows: &[Shape] = &[
        shape_of([object("o", &BROKEN_INNER)]),
        shape_of([document("o", &BROKEN_INNER)]),
        shape_of([array("o", &BROKEN_ITEMS)]),
    ];
    for shape in rows {
        assert_breaks(check(shape, &[]), "two rows have the same name");
    }
}

#[test]
fn spellings_stand_for_listed_values() {
    let rows: &[(Field, &str)] = &[
        (text("a").spelled(&[("C.C.", "CC")]), "a row without listed values has other spellings of them"),
        (one_of("a", &["CC"]).spelled(&[("C.E.", "CE")]), "a spelling stands for a value that is not listed"),
        (known("a", &["CC", "CE"]).spelled(&[("CE", "CC")]), "a spelling is a listed value itself"),
        (known("a", &["CC", "CE"]).spelled(&[("C", "CC"), ("C", "CE")]), "a spelling stands for two values"),
        (one_of("a", &["CC"]).value_any_case(), "a value matches in any case and no list of known ones is there"),
    ];
    for &(row, reason) in rows {
        assert_breaks(check(&shape_of([row]), &[]), reason);
    }
}

#[test]
fn flat_forms_have_a_place() {
    static GATHERING: Shape = shape(&[text("a").belongs_in("b"), object("b", &INNER).gathers()]);
    const ELSEWHERE: &str = "an object that gathers flat forms may be something else or elsewhere";
    const NO_OBJECT: &str = "a flat form belongs into a sibling that is no object";
    const DEMANDED: Field = Field { presence: Presence::Required, ..text("a").belongs_in("o") };
    let rows: &[(Shape, &str)] = &[
        (shape_of([text("a").belongs_in("o")]), NO_OBJECT),
        (shape_of([text("a").belongs_in("o"), text("o")]), NO_OBJECT),
        (
            shape_of([text("c").belongs_in("o"), object("o", &INNER).gathers()]),
            "a flat form's object has no such field",
        ),
        (shape_of([text("a").belongs_in("o"), object("o", &INNER)]), "a flat form's object does not gather flat forms"),
        (shape_of([object("o", &INNER).gathers()]), "an object gathers flat forms that do not exist"),
        (
            shape_of([text("a").alias(&["b"]).belongs_in("o"), object("o", &INNER).gathers()]),
            "a flat form tolerates another form of its own",
        ),
        (
            shape_of([text("a").belongs_in("o"), object("o", &INNER).alias(&["p"]).gathers()]),
            "an object that gathers flat forms has other names",
        ),
        (
            shape_of([text("a").belongs_in("o"), object("o", &INNER).any_case().gathers()]),
            "an object that gathers flat forms has other names",
        ),
        (shape_of([text("a").belongs_in("o"), object("o", &INNER).nullable().gathers()]), ELSEWHERE),
        (shape_of([text("a").belongs_in("o"), object("o", &INNER).or_single_item().gathers()]), ELSEWHERE),
        (
            shape_of([
                text("a").belongs_in("o"),
                object("o", &INNER).gathers().belongs_in("p"),
                object("p", &INNER).gathers(),
            ]),
            ELSEWHERE,
        ),
        (
            shape_of([text("b").belongs_in("o"), object("o", &GATHERING).gathers()]),
            "an object that gathers flat forms holds another one",
        ),
        (shape_of([DEMANDED, object("o", &INNER).gathers()]), "a flat form must be there, though it is only tolerated"),
    ];
    for (shape, reason) in rows {
        assert_breaks(check(shape, &[]), reason);
    }
    assert_eq!(check(&shape_of([text("a").belongs_in("o"), object("o", &INNER).gathers()]), &[]), None);
}

#[test]
fn fields_of_a_flat_object_have_a_place() {
    const ITS_OWN: &str = "a flat object has flat forms of its own";
    const DEMANDED: &str = "a flat form must be there, though it is only tolerated";
    const FORM: &str = "a flat form tolerates another form of its own";
    static FLAT: Shape = shape(&[text("a").optional()]);
    static LOST: Shape = shape(&[text("c").optional()]);
    static EXPECTED: Shape = shape(&[text("a")]);
    static TWICE: Shape = shape(&[text("a").belongs_in("b"), object("b", &INNER).gathers().optional()]);
    static RULES: Shape = ruled(&[text("a").optional()], &[Rule::Instead("a", &["a"])]);
    let beside = |flat: Field| shape_of([flat, object("o", &INNER).gathers()]);
    let flat = |shape: &'static Shape| object("p", shape).belongs_in("o");
    let rows: &[(Shape, &str)] = &[
        (beside(flat(&LOST)), "a flat form's object has no such field"),
        (beside(flat(&EXPECTED)), DEMANDED),
        (beside(flat(&TWICE)), ITS_OWN),
        (beside(flat(&RULES)), "a flat object has rules of its own"),
        (beside(flat(&FLAT).alias(&["q"])), FORM),
        (beside(flat(&FLAT).any_case()), FORM),
        (beside(flat(&FLAT).nullable()), FORM),
        (beside(flat(&FLAT).or_single_item()), FORM),
        (
            shape_of([flat(&FLAT), text("a").belongs_in("o"), object("o", &INNER).gathers()]),
            "an object gathers another object's fields and further flat forms",
        ),
    ];
    for (shape, reason) in rows {
        assert_breaks(check(shape, &[]), reason);
    }
    assert_eq!(check(&beside(flat(&FLAT)), &[]), None);
}

/// The walk looks for it where it belongs, and once did not count what stands flat beside.
#[test]
fn rules_look_inside_for_what_stands_only_there() {
    const BESIDE: &str = "a rule looks inside for what may stand flat beside";
    static FLAT: Shape = shape(&[text("a").optional()]);
    let rules = |needs| Rule::NeededIf { field: "t", value: "x", inside: "o", needs, refused: true };
    let ruled = |flat: Field, needs| {
        ruled(
            Box::leak(Box::new([known("t", &["x"]), flat, object("o", &INNER).gathers()])),
            Box::leak(Box::new([rules(needs)])),
        )
    };
    assert_breaks(check(&ruled(text("a").belongs_in("o"), "a"), &[]), BESIDE);
    assert_breaks(check(&ruled(object("p", &FLAT).belongs_in("o"), "a"), &[]), BESIDE);
    assert_eq!(check(&ruled(object("p", &FLAT).belongs_in("o"), "b"), &[]), None);
}

#[test]
fn rules_wait_for_a_value_of_one_spelling() {
    const OTHERS: &str = "a rule waits for a value that has other spellings";
    let ruled = |decides: Field| {
        ruled(
            Box::leak(Box::new([decides, text("a")])),
            &[Rule::NeededIf { field: "t", value: "x", inside: "", needs: "a", refused: true }],
        )
    };
    assert_breaks(check(&ruled(known("t", &["x"]).spelled(&[("X.", "x")])), &[]), OTHERS);
    assert_breaks(check(&ruled(known("t", &["x"]).value_any_case()), &[]), OTHERS);
    assert_eq!(check(&ruled(known("t", &["x"])), &[]), None);
}

#[test]
fn one_field_decides_for_its_object() {
    static DECIDES: Shape = shape(&[known("s", &["x", "y"]).decides()]);
    let ruled = |object: Field, value: &'static str| {
        ruled(
            Box::leak(Box::new([object, text("a")])),
            Box::leak(Box::new([Rule::NeededIf { field: "o", value, inside: "", needs: "a", refused: false }])),
        )
    };
    assert_eq!(check(&ruled(object("o", &DECIDES), "x"), &[]), None);
    assert_breaks(check(&ruled(object("o", &DECIDES), "z"), &[]), "a rule waits for a value that is not listed");
    let none = "a rule asks an object for a value, and none of its fields decides";
    assert_breaks(check(&ruled(object("o", &INNER), "x"), &[]), none);
    assert_breaks(check(&shape_of([text("a").decides()]), &[]), "a field decides without listed values");
    let two = shape_of([known("a", &["x"]).decides(), known("b", &["x"]).decides()]);
    assert_breaks(check(&two, &[]), "two fields decide for one object");
}

#[test]
fn rules_name_what_exists() {
    const NO_FIELD: &str = "a rule names a field that does not exist";
    const LOST: &[&str] = &["a", "z"];
    let rows: &[(Rule, &str)] = &[
        (Rule::OneOf(&[&["a"]]), "a rule of alternatives has only one"),
        (Rule::OneOf(&[&["a"], &[]]), "an alternative is empty"),
        (Rule::OneOf(&[&["b"], LOST]), NO_FIELD),
        (Rule::Instead("z", &["a"]), NO_FIELD),
        (Rule::Instead("b", LOST), NO_FIELD),
        (Rule::DocumentNumber { kind: "a", number: "z" }, NO_FIELD),
        (Rule::DocumentNumber { kind: "z", number: "a" }, NO_FIELD),
        (Rule::NeededIf { field: "z", value: "x", inside: "", needs: "a", refused: true }, NO_FIELD),
        (Rule::NeededIf { field: "b", value: "x", inside: "", needs: "z", refused: true }, NO_FIELD),
        (Rule::NeededIf { field: "b", value: "x", inside: "o", needs: "z", refused: true }, NO_FIELD),
        (
            Rule::NeededIf { field: "b", value: "x", inside: "a", needs: "b", refused: true },
            "a rule looks inside a sibling that is no object",
        ),
        (
            Rule::NeededIf { field: "b", value: "z", inside: "", needs: "a", refused: true },
            "a rule waits for a value that is not listed",
        ),
    ];
    for &(rule, reason) in rows {
        assert_breaks(check(&with_rule(rule), &[]), reason);
    }
}

#[test]
fn rules_of_the_query_may_name_path_parameters() {
    let shape = with_rule(Rule::DocumentNumber { kind: "a", number: "id" });
    assert_breaks(check(&shape, &[]), "a rule names a field that does not exist");
    assert_eq!(check(&shape, &[text("id")]), None);
}

#[test]
fn the_walk_keeps_eight_rows_for_rules_and_flat_forms() {
    const ALL: &[&str] = &["b", "c", "d", "e", "f", "g", "h", "i"];
    let shape = ruled(NINE, &[Rule::Instead("a", ALL)]);
    let reason = "rules and flat forms look at more rows of one object than the walk can keep";
    assert_breaks(check(&shape, &[]), reason);
    let alternatives = ruled(NINE, &[Rule::OneOf(&[ALL, &["a"]])]);
    assert_breaks(check(&alternatives, &[]), reason);
    let pairs = ruled(
        NINE,
        &[
            Rule::DocumentNumber { kind: "a", number: "b" },
            Rule::DocumentNumber { kind: "c", number: "d" },
            Rule::DocumentNumber { kind: "e", number: "f" },
            Rule::NeededIf { field: "g", value: "", inside: "", needs: "h", refused: true },
        ],
    );
    assert_eq!(check(&pairs, &[]), None);
}

/// Samples exist with feature `export` only.
#[test]
#[cfg(feature = "export")]
fn secrets_have_no_sample() {
    assert_breaks(check(&shape_of([text("a").secret().sample("x")]), &[]), "a secret has a sample");
    assert_eq!(check(&shape_of([text("a").personal().sample("x")]), &[]), None);
}

#[test]
fn lengths_reach_digits_and_texts() {
    assert!(matches!(digits("a").length(6, 6).kind, Kind::Digits { min: 6, max: 6 }));
    assert!(matches!(text("a").length(1, UNLIMITED).kind, Kind::Text { min: 1, max: UNLIMITED }));
}

fn with_rule(rule: Rule) -> Shape {
    ruled(RULED, Box::leak(Box::new([rule])))
}
