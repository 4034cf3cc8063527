//! Laws of the canonical models.

use super::assert_breaks;
use crate::contract::canonical::Key;
use crate::contract::laws::models::check;
use crate::contract::{Model, Property, PropertyKind};

#[test]
fn models_are_distinct() {
    assert_breaks(check(&[&of(&["a"]), &of(&["b"])]), "two models have the same name");
}

#[test]
fn properties_have_one_place_each() {
    const PARENT: &str = "a property is the parent of another";
    const APART: &str = "an inner object's properties do not stand together";
    let rows: &[(&[&'static str], &str)] = &[
        (&[""], "a property has no path"),
        (&["a", "b", "a"], "two properties have the same path"),
        (&["a", "a/b"], PARENT),
        (&["a/b", "a"], PARENT),
        (&["a/b", "c", "a/d"], APART),
    ];
    for (paths, reason) in rows {
        assert_breaks(check(&[&of(paths)]), reason);
    }
    assert_eq!(check(&[&of(&["a", "ab", "b/c", "b/d", "c"])]), None);
}

#[test]
fn properties_know_their_model() {
    let property: &'static Property = Box::leak(Box::new(named("Other", "a")));
    let model = Model {
        name: "Model",
        #[cfg(feature = "export")]
        doc: "",
        properties: Box::leak(Box::new([property])),
    };
    assert_breaks(check(&[&model]), "a property is listed by another model");
}

fn of(paths: &[&'static str]) -> Model {
    let properties = paths.iter().map(|path| &*Box::leak(Box::new(named("Model", path))));
    Model {
        name: "Model",
        #[cfg(feature = "export")]
        doc: "",
        properties: properties.collect::<Vec<_>>().leak(),
    }
}

fn named(model: &'static str, path: &'static str) -> Property {
    Property {
        model,
        path,
        kind: PropertyKind::Text,
        #[cfg(feature = "export")]
        doc: "",
        key: Key::of(path),
    }
}
