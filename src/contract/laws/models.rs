//! Laws of the canonical models.

use super::words::{Broken, after, equal, is_prefix, same, until};
use crate::contract::{Model, Property};

pub(super) const fn check(models: &[&Model]) -> Broken {
    each!(model, others in models => {
        each!(other in others => {
            ensure!(!same(model.name, other.name), "two models have the same name");
        });
        follow!(properties(model));
    });
    None
}

const fn properties(model: &Model) -> Broken {
    each!(property, others in model.properties => {
        ensure!(same(property.model, model.name), "a property is listed by another model");
        ensure!(!property.path.is_empty(), "a property has no path");
        let mut apart = false;
        each!(other in others => {
            ensure!(!same(property.path, other.path), "two properties have the same path");
            ensure!(
                !holds(property, other) && !holds(other, property),
                "a property is the parent of another"
            );
            let together = equal(first(property), first(other));
            ensure!(!(apart && together), "an inner object's properties do not stand together");
            apart = apart || !together;
        });
    });
    None
}

const fn holds(parent: &Property, child: &Property) -> bool {
    match after(parent.path.as_bytes(), child.path.as_bytes()) {
        Some(rest) => is_prefix(b"/", rest),
        None => false,
    }
}

const fn first(property: &Property) -> &[u8] {
    let path = property.path.as_bytes();
    match until(b'/', path) {
        Some((segment, _)) => segment,
        None => path,
    }
}
