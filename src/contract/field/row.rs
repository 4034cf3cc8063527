//! The words of a row: what may be said of a field, of its values and of its neighbours.

use crate::contract::canonical::Property;
use crate::contract::rule::Rule;

/// One field of an object, one parameter, or an array's item.
///
/// In the order of memory: what differs from row to row stands together and what is rare behind it, which compresses
/// a little better.
#[derive(Debug, Clone, Copy)]
#[repr(C)]
pub struct Field {
    /// Documented spelling on the wire.
    pub name: &'static str,
    /// What values it takes.
    pub kind: Kind,
    /// The canonical property it is or fills.
    pub to: Option<&'static Property>,
    /// Where that property stands in its model: derived from it.
    pub slot: u16,
    /// What it means when it is missing.
    pub presence: Presence,
    /// Who may see it.
    pub privacy: Privacy,
    /// Whether a JSON number is taken for the text of that number (`coerced`).
    pub number_tolerated: bool,
    /// What is asked of the value beyond its kind.
    pub check: Option<Check>,
    /// Order of preference among rows that fill the same property: 0 first.
    pub rank: u8,
    /// Whether `null` is a value of it.
    pub nullable: bool,
    /// How a reply's value becomes the property's.
    pub via: Via,
    /// Other spellings of the name that are read, and replaced when sent.
    pub aliases: &'static [&'static str],
    /// The list in which this row opens an item: of its own, if it does not share it.
    pub item_of: Option<&'static Property>,
    /// Constants set on the item this row opens.
    pub with: &'static [(&'static Property, &'static str)],
    /// Where that list stands in its model: derived from it.
    pub list_slot: u16,
    /// Whether this and the rows of the same list that say so fill one item together (replies, decision 31).
    pub shares_item: bool,
    /// Whether every occurrence of the key counts, and every item of an array in its place (replies, decision 31).
    pub repeats: bool,
    /// Other spellings of a value, each with the documented one (decision 16).
    pub spellings: &'static [(&'static str, &'static str)],
    /// The field of a reply's object for which a value stands that is no object; empty: none.
    pub stands_for: &'static str,
    /// The sibling object this field belongs into: the flat form of decision 18. Of an object, its fields belong there (decision 19).
    pub belongs_in: Option<&'static str>,
    /// Whether siblings are flat forms of this object's fields.
    pub gathers: bool,
    /// Whether rules beside its object ask the object for this field's value (decision 19).
    pub decides: bool,
    /// Whether an array of exactly one item is taken for the item (`coerced`, decision 22).
    pub single_item_tolerated: bool,
    /// Whether its name matches in any case (reply envelopes, decision 26).
    pub any_case: bool,
    /// Whether a listed value matches in any case (decision 25a).
    pub value_any_case: bool,
    /// What the value says about the whole reply.
    pub signal: Option<Signal>,
    /// Documentation: nothing without feature `export`.
    pub note: Note,
}

impl Field {
    /// Whether the walk keeps what it saw of a row: for rules, or because it gathers flat forms or is an object of them.
    pub(crate) const fn is_noted(&self, mut rules: &[Rule]) -> bool {
        while let [rule, behind @ ..] = rules {
            if rule.mentions(self.name) {
                return true;
            }
            rules = behind;
        }
        self.gathers || self.belongs_in.is_some() && matches!(self.kind, Kind::Object(_))
    }
}

/// Documentation of a row, with feature `export`.
#[derive(Debug, Clone, Copy)]
pub struct Note {
    /// What it is, in our own words.
    #[cfg(feature = "export")]
    pub doc: &'static str,
    /// Line of the operation's source that documents it; 0: none.
    #[cfg(feature = "export")]
    pub line: u32,
    /// Seen only in an example, never in a table of the source.
    #[cfg(feature = "export")]
    pub example_only: bool,
    /// A value from the source's examples.
    #[cfg(feature = "export")]
    pub sample: &'static str,
}

impl Note {
    pub(super) const NONE: Note = Note {
        #[cfg(feature = "export")]
        doc: "",
        #[cfg(feature = "export")]
        line: 0,
        #[cfg(feature = "export")]
        example_only: false,
        #[cfg(feature = "export")]
        sample: "",
    };
}

/// What values a field takes.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// A string of `min` to `max` characters.
    Text {
        /// Fewest characters.
        min: u32,
        /// Most characters.
        max: u32,
    },
    /// A string of `min` to `max` ASCII digits.
    Digits {
        /// Fewest digits.
        min: u32,
        /// Most digits.
        max: u32,
    },
    /// One of these strings.
    Enum(&'static [&'static str]),
    /// One of these strings as far as is known: others are a warning.
    Known(&'static [&'static str]),
    /// A string in a standard's format.
    Format(Format),
    /// `true` or `false`; as strings they are coerced.
    Flag,
    /// A decimal in a string; a number is coerced (decision 21).
    AmountText,
    /// A decimal number; a string with one is coerced (decision 21).
    AmountNumber,
    /// Any JSON value.
    Any,
    /// An object with these fields.
    Object(&'static Shape),
    /// An array.
    Array(&'static Array),
    /// A JSON document in Base64 (decision 20): pointers go on into it, as if it stood there itself.
    Document(&'static Shape),
}

/// String formats, each judged by one file of `format/`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// YYYY-MM-DD, a day that exists (RFC 3339 full-date).
    Date,
    /// HH:MM:SS (decision 22).
    Time,
    /// RFC 4122 text form of any version.
    Uuid,
    /// ISO 13616, electronic form (decision 23).
    Iban,
    /// IPv4 or IPv6 address.
    Ip,
    /// Six octets (decision 7).
    Mac,
}

impl Format {
    /// The name in issues and in exported schemas.
    pub const fn name(self) -> &'static str {
        match self {
            Format::Date => "date",
            Format::Time => "time",
            Format::Uuid => "uuid",
            Format::Iban => "iban",
            Format::Ip => "ip",
            Format::Mac => "mac",
        }
    }
}

/// What it means when a field is missing (decision 10).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// An issue.
    Required,
    /// A warning: documented, but not said to be mandatory.
    Expected,
    /// Nothing.
    Optional,
}

/// Who may see a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Privacy {
    /// Anybody.
    Plain,
    /// Data about a person: never in a log or a message.
    Personal,
    /// Opens doors: masked everywhere.
    Secret,
}

/// What is asked of one value beyond its kind. Heuristics warn (decision 23); only [`Check::Undefined`] refuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Check {
    /// DANE municipality code of five digits.
    Dane,
    /// Colombian mobile number.
    Mobile,
    /// Colombian tax id with its check digit.
    Nit,
    /// RFC 5321 mailbox.
    Email,
    /// An IBAN, where no source says that it must be one (decision 25a).
    Iban,
    /// A UUID, where no source says that it must be one (decision 25a).
    Uuid,
    /// Not the text `undefined`, which programs write for a missing value: an issue.
    Undefined,
}

impl Check {
    /// The name in findings.
    pub const fn name(self) -> &'static str {
        match self {
            Check::Dane => "dane",
            Check::Mobile => "mobile",
            Check::Nit => "nit",
            Check::Email => "email",
            Check::Iban => "iban",
            Check::Uuid => "uuid",
            Check::Undefined => "undefined",
        }
    }
}

/// How a reply's value becomes the canonical one: a closed set.
#[derive(Debug, Clone, Copy)]
pub enum Via {
    /// A string as it is; a number or boolean as its text.
    Text,
    /// YYYYMMDD or YYYY-MM-DD to YYYY-MM-DD (decision 28).
    Date,
    /// A decimal as received, in a string (decision 29).
    Money,
    /// The flags of decision 30 to a boolean.
    Flag,
    /// The same, turned round (decision 31).
    NotFlag,
    /// A code to the canonical word beside it; others stay as they are.
    Enum(&'static [(&'static str, &'static str)]),
    /// Any JSON value, untouched.
    Opaque,
    /// Only a value that is all digits (decision 31).
    Digits,
}

/// What a reply's value says about the whole reply (decisions 26, 27, 34).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signal {
    /// OK or ER, true or false.
    Verdict,
    /// The provider's error code.
    Code,
    /// The provider's error type.
    Type,
    /// Text that describes the error.
    Description,
    /// Text whose presence alone means failure, and that describes it (decision 34).
    Fault,
}

/// The fields of an object.
#[derive(Debug)]
pub struct Shape {
    /// Its rows, in the source's order.
    pub fields: &'static [Field],
    /// Rules between the rows.
    pub rules: &'static [Rule],
    /// What the rows say of themselves, as sets of rows.
    pub(crate) sets: Sets,
}

/// Rows of an object as bits, the first row's lowest: what the walk would ask row by row, asked once.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sets {
    /// Their absence is told.
    pub(crate) missed: u64,
    /// They gather flat forms.
    pub(crate) gathering: u64,
    /// They belong into another object.
    pub(crate) flat: u64,
    /// Rules or flat forms look at them.
    pub(crate) noted: u64,
}

/// No field at all: everything is unknown.
pub static NO_FIELDS: Shape = shape(&[]);

/// An object's fields without rules between them.
pub const fn shape(fields: &'static [Field]) -> Shape {
    ruled(fields, &[])
}

/// An object's fields, and the rules between them.
pub const fn ruled(fields: &'static [Field], rules: &'static [Rule]) -> Shape {
    let mut sets = Sets { missed: 0, gathering: 0, flat: 0, noted: 0 };
    let mut bit = 1;
    let mut remaining = fields;
    // A row beyond the 64th is refused by the laws.
    while let [row, behind @ ..] = remaining
        && bit != 0
    {
        if !matches!(row.presence, Presence::Optional) {
            sets.missed |= bit;
        }
        if row.gathers {
            sets.gathering |= bit;
        }
        if row.belongs_in.is_some() {
            sets.flat |= bit;
        }
        if row.is_noted(rules) {
            sets.noted |= bit;
        }
        bit <<= 1;
        remaining = behind;
    }
    Shape { fields, rules, sets }
}

/// The items of an array.
#[derive(Debug)]
pub struct Array {
    /// The row of every item; its name is not used.
    pub item: Field,
    /// Fewest items.
    pub min: u32,
    /// Most items.
    pub max: u32,
}

/// No limit on a length.
pub const UNLIMITED: u32 = u32::MAX;
