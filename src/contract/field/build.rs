//! Builders: how a row is written in a table, a word for each thing that is not usual.

use super::row::{Array, Check, Field, Format, Kind, Note, Presence, Privacy, Shape, Signal, UNLIMITED, Via};
use crate::contract::canonical::{MODELS, Property};

const fn field(name: &'static str, kind: Kind) -> Field {
    Field {
        name,
        kind,
        presence: Presence::Expected,
        nullable: false,
        number_tolerated: false,
        single_item_tolerated: false,
        stands_for: "",
        any_case: false,
        value_any_case: false,
        aliases: &[],
        spellings: &[],
        belongs_in: None,
        gathers: false,
        decides: false,
        privacy: Privacy::Plain,
        check: None,
        to: None,
        slot: 0,
        rank: 0,
        via: Via::Text,
        item_of: None,
        list_slot: 0,
        with: &[],
        shares_item: false,
        repeats: false,
        signal: None,
        note: Note::NONE,
    }
}

/// A string of any length.
pub const fn text(name: &'static str) -> Field {
    field(name, Kind::Text { min: 0, max: UNLIMITED })
}

/// A string of ASCII digits, of any length.
pub const fn digits(name: &'static str) -> Field {
    field(name, Kind::Digits { min: 0, max: UNLIMITED })
}

/// One of these strings: anything else is an issue.
pub const fn one_of(name: &'static str, values: &'static [&'static str]) -> Field {
    field(name, Kind::Enum(values))
}

/// One of these strings: anything else is a warning.
pub const fn known(name: &'static str, values: &'static [&'static str]) -> Field {
    field(name, Kind::Known(values))
}

/// A calendar date, YYYY-MM-DD.
pub const fn date(name: &'static str) -> Field {
    field(name, Kind::Format(Format::Date))
}

/// A time of day, HH:MM:SS.
pub const fn time(name: &'static str) -> Field {
    field(name, Kind::Format(Format::Time))
}

/// A UUID.
pub const fn uuid(name: &'static str) -> Field {
    field(name, Kind::Format(Format::Uuid))
}

/// An IBAN.
pub const fn iban(name: &'static str) -> Field {
    field(name, Kind::Format(Format::Iban)).personal()
}

/// A JSON boolean.
pub const fn flag(name: &'static str) -> Field {
    field(name, Kind::Flag)
}

/// An amount that the source's example shows as a string.
pub const fn amount_text(name: &'static str) -> Field {
    field(name, Kind::AmountText)
}

/// An amount that the source's example shows as a number.
pub const fn amount_number(name: &'static str) -> Field {
    field(name, Kind::AmountNumber)
}

/// Any JSON value.
pub const fn any(name: &'static str) -> Field {
    field(name, Kind::Any)
}

/// An object.
pub const fn object(name: &'static str, shape: &'static Shape) -> Field {
    field(name, Kind::Object(shape))
}

/// An array.
pub const fn array(name: &'static str, array: &'static Array) -> Field {
    field(name, Kind::Array(array))
}

/// Base64 of a JSON document.
pub const fn document(name: &'static str, shape: &'static Shape) -> Field {
    field(name, Kind::Document(shape))
}

/// The item row of an array of objects.
pub const fn items(shape: &'static Shape) -> Array {
    Array { item: object("", shape), min: 0, max: UNLIMITED }
}

impl Field {
    /// Missing is an issue, and so is an empty text.
    pub const fn required(mut self) -> Field {
        self.presence = Presence::Required;
        self
    }

    /// Missing is fine.
    pub const fn optional(mut self) -> Field {
        self.presence = Presence::Optional;
        self
    }

    /// Limits the characters or digits.
    pub const fn length(mut self, least: u32, most: u32) -> Field {
        self.kind = match self.kind {
            Kind::Digits { .. } => Kind::Digits { min: least, max: most },
            _ => Kind::Text { min: least, max: most },
        };
        self
    }

    /// `null` is a value.
    pub const fn nullable(mut self) -> Field {
        self.nullable = true;
        self
    }

    /// A number is taken for its text.
    pub const fn or_number(mut self) -> Field {
        self.number_tolerated = true;
        self
    }

    /// An array of exactly one item is taken for the item.
    pub const fn or_single_item(mut self) -> Field {
        self.single_item_tolerated = true;
        self
    }

    /// In a reply, a value that is no object is taken for this field of it.
    pub const fn or_only(mut self, name: &'static str) -> Field {
        self.stands_for = name;
        self
    }

    /// The name matches in any case.
    pub const fn any_case(mut self) -> Field {
        self.any_case = true;
        self
    }

    /// Other spellings of the name.
    pub const fn alias(mut self, aliases: &'static [&'static str]) -> Field {
        self.aliases = aliases;
        self
    }

    /// Other spellings of values.
    pub const fn spelled(mut self, spellings: &'static [(&'static str, &'static str)]) -> Field {
        self.spellings = spellings;
        self
    }

    /// A listed value matches in any case, and is sent as given.
    pub const fn value_any_case(mut self) -> Field {
        self.value_any_case = true;
        self
    }

    /// The flat form of a field of the sibling object `name`; of an object, its fields are flat forms.
    pub const fn belongs_in(mut self, name: &'static str) -> Field {
        self.belongs_in = Some(name);
        self.presence = Presence::Optional;
        self
    }

    /// Siblings are flat forms of this object's fields.
    pub const fn gathers(mut self) -> Field {
        self.gathers = true;
        self
    }

    /// Rules beside its object ask the object for its value.
    pub const fn decides(mut self) -> Field {
        self.decides = true;
        self
    }

    /// Data about a person.
    pub const fn personal(mut self) -> Field {
        self.privacy = Privacy::Personal;
        self
    }

    /// Opens doors.
    pub const fn secret(mut self) -> Field {
        self.privacy = Privacy::Secret;
        self
    }

    /// Asks something of the value beyond its kind.
    pub const fn check(mut self, check: Check) -> Field {
        self.check = Some(check);
        self
    }

    /// Is, or fills, this canonical property.
    pub const fn to(mut self, property: &'static Property) -> Field {
        self.to = Some(property);
        self.slot = property.slot(MODELS);
        self
    }

    /// Fills it only where no row of a lower rank does.
    pub const fn or_to(mut self, property: &'static Property, rank: u8) -> Field {
        self.rank = rank;
        self.to(property)
    }

    /// Converts on the way.
    pub const fn via(mut self, via: Via) -> Field {
        self.via = via;
        self
    }

    /// Opens an item of this canonical list.
    pub const fn item_of(mut self, list: &'static Property) -> Field {
        self.item_of = Some(list);
        self.list_slot = list.slot(MODELS);
        self
    }

    /// Sets constants on the item it opens.
    pub const fn with(mut self, constants: &'static [(&'static Property, &'static str)]) -> Field {
        self.with = constants;
        self
    }

    /// Opens one item of this canonical list together with its siblings that say so.
    pub const fn shares_item_of(mut self, list: &'static Property) -> Field {
        self.shares_item = true;
        self.item_of(list)
    }

    /// The key may come more than once, or with an array: each time it opens an item.
    pub const fn repeats(mut self) -> Field {
        self.repeats = true;
        self
    }

    /// Says something about the whole reply.
    pub const fn signal(mut self, signal: Signal) -> Field {
        self.signal = Some(signal);
        self
    }

    /// Documents the row: what it is, and the source's line.
    #[cfg_attr(not(feature = "export"), allow(unused_mut, unused_variables))]
    pub const fn doc(mut self, line: u32, doc: &'static str) -> Field {
        #[cfg(feature = "export")]
        {
            self.note.doc = doc;
            self.note.line = line;
        }
        self
    }

    /// A value from the source's examples.
    #[cfg_attr(not(feature = "export"), allow(unused_mut, unused_variables))]
    pub const fn sample(mut self, sample: &'static str) -> Field {
        #[cfg(feature = "export")]
        {
            self.note.sample = sample;
        }
        self
    }

    /// Marks a row that only an example shows.
    #[cfg_attr(not(feature = "export"), allow(unused_mut))]
    pub const fn example_only(mut self) -> Field {
        #[cfg(feature = "export")]
        {
            self.note.example_only = true;
        }
        self
    }
}
