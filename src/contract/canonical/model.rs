//! The words of a canonical model: what a model and its properties are.

/// A canonical object.
#[derive(Debug)]
pub struct Model {
    /// Its name in exported types.
    pub name: &'static str,
    /// What it is.
    #[cfg(feature = "export")]
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
    /// What it means.
    #[cfg(feature = "export")]
    pub doc: &'static str,
    /// Its name as it is written.
    pub(crate) key: Key,
}

/// The last name of a property's path as an object's member begins: `"name":`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Key {
    /// As many bytes for every name, so that they are copied without a loop.
    pub(crate) bytes: [u8; KEY],
    pub(crate) length: u8,
    /// How much of the path stands before the name: the inner objects, each with its slash.
    pub(crate) parents: u8,
}

/// Room for a name, its quotes and the colon.
const KEY: usize = 32;

impl Key {
    pub(crate) const fn of(path: &str) -> Key {
        let mut key = Key::behind(0);
        let mut rest = path.as_bytes();
        while let [byte, behind @ ..] = rest {
            if *byte == b'/' {
                key = Key::behind((path.len() - behind.len()) as u8);
            } else {
                key.push(*byte);
            }
            rest = behind;
        }
        key.push(b'"');
        key.push(b':');
        key
    }

    const fn behind(parents: u8) -> Key {
        let mut key = Key { bytes: [0; KEY], length: 0, parents };
        key.push(b'"');
        key
    }

    #[allow(clippy::indexing_slicing, reason = "in a constant, a name that is too long is a compile error")]
    const fn push(&mut self, byte: u8) {
        self.bytes[self.length as usize] = byte;
        self.length += 1;
    }
}

impl Property {
    /// Properties are known by their model's name and their path.
    pub(crate) const fn is(&self, other: &Property) -> bool {
        same(self.path, other.path) && same(self.model, other.model)
    }

    /// Where it stands in its model; behind everything where no model lists it.
    pub(crate) const fn slot(&self, models: &[&Model]) -> u16 {
        let mut rest = models;
        while let [model, behind @ ..] = rest {
            if same(model.name, self.model) {
                return model.slot(self);
            }
            rest = behind;
        }
        u16::MAX
    }
}

impl Model {
    const fn slot(&self, property: &Property) -> u16 {
        let mut slot = 0;
        let mut rest = self.properties;
        while let [own, behind @ ..] = rest {
            if own.is(property) {
                return slot;
            }
            slot += 1;
            rest = behind;
        }
        u16::MAX
    }
}

const fn same(one: &str, other: &str) -> bool {
    let (mut one, mut other) = (one.as_bytes(), other.as_bytes());
    while let ([a, ones @ ..], [b, others @ ..]) = (one, other) {
        if *a != *b {
            return false;
        }
        (one, other) = (ones, others);
    }
    one.is_empty() && other.is_empty()
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
        key: Key::of(path),
    }
}

#[cfg_attr(not(feature = "export"), allow(unused_variables))]
pub(super) const fn model(name: &'static str, doc: &'static str, properties: &'static [&'static Property]) -> Model {
    Model {
        name,
        #[cfg(feature = "export")]
        doc,
        properties,
    }
}
