//! The words of a canonical model: what a model and its properties are.

/// A canonical object.
#[derive(Debug)]
pub struct Model {
    /// Its name in exported types.
    pub name: &'static str,
    /// What it is (kept with feature `export`).
    pub doc: &'static str,
    /// Its properties, in output order; properties of one inner object stand together.
    pub properties: &'static [&'static Property],
}

/// One property of a canonical object.
#[derive(Debug)]
pub struct Property {
    /// Name of the model it belongs to.
    pub model: &'static str,
    /// Its place, as a JSON pointer without the leading slash (`document/number`).
    pub path: &'static str,
    /// What it holds.
    pub kind: PropertyKind,
    /// What it means (kept with feature `export`).
    pub doc: &'static str,
}

/// What a canonical property holds.
#[derive(Debug, Clone, Copy)]
pub enum PropertyKind {
    /// A string.
    Text,
    /// A string YYYY-MM-DD; a date that cannot be read stays as it was received.
    Date,
    /// A decimal in a string, exactly as received (decision 29).
    Amount,
    /// A boolean; a flag outside decision 30's set stays a string.
    Flag,
    /// One of these words, or the provider's code where it is not known.
    Word(&'static [&'static str]),
    /// Items of another model.
    List(&'static Model),
    /// Any JSON value.
    Value,
}

#[cfg_attr(not(feature = "export"), allow(unused_variables))]
pub(super) const fn property(
    model: &'static str,
    path: &'static str,
    kind: PropertyKind,
    doc: &'static str,
) -> Property {
    Property {
        model,
        path,
        kind,
        #[cfg(feature = "export")]
        doc,
        #[cfg(not(feature = "export"))]
        doc: "",
    }
}

#[cfg_attr(not(feature = "export"), allow(unused_variables))]
pub(super) const fn model(name: &'static str, doc: &'static str, properties: &'static [&'static Property]) -> Model {
    Model {
        name,
        #[cfg(feature = "export")]
        doc,
        #[cfg(not(feature = "export"))]
        doc: "",
        properties,
    }
}
