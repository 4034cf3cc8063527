//! A header row: its name, where its value comes from, and what a missing value means.

use super::canonical::Property;
use super::field::{Format, Kind, Presence, UNLIMITED};

/// One header of a request.
#[derive(Debug, Clone, Copy)]
pub struct Header {
    /// Canonical spelling (decision 9).
    pub name: &'static str,
    /// Other names it is read by.
    pub aliases: &'static [&'static str],
    /// Where the value comes from.
    pub source: Source,
    /// What a missing value means (decision 10).
    pub presence: Presence,
    /// What values it takes.
    pub kind: Kind,
    /// Masked in previews and in `Debug`.
    pub secret: bool,
    /// The canonical property it is: an error about that points here (decision 40).
    pub to: Option<&'static Property>,
    /// The row sent instead under `securityHeaders: "oauth"` (decision 13).
    pub oauth: Option<&'static Header>,
    /// What it is.
    #[cfg(feature = "export")]
    pub doc: &'static str,
    /// Line of the source.
    #[cfg(feature = "export")]
    pub line: u32,
}

/// Where a header's value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// Always this value.
    Fixed(&'static str),
    /// The context's `invoker`, under this key; else the default, where there is one.
    Invoker {
        /// Key in `context.invoker`.
        key: &'static str,
        /// Sent where nothing else is given; empty text sends an empty header (decision 6).
        default: Option<&'static str>,
    },
    /// A setting of the context, under this key.
    Setting(&'static str),
    /// A credential, as it is; else the default, where there is one.
    Credential {
        /// Key in `context.credentials`.
        key: &'static str,
        /// Sent where the context has none; never for a secret.
        default: Option<&'static str>,
    },
    /// A credential that is a token, without a `Bearer` in front (decision 11).
    Token(&'static str),
    /// A credential behind `Bearer ` (decision 11).
    Bearer(&'static str),
    /// X-Invoker-TxId (decisions 1–3).
    TxId,
    /// The Bogotá date of now (decision 2).
    ProcessDate,
    /// The first 30 characters of this credential (decision 5).
    SessionKey(&'static str),
    /// By the operation's rule (decision 4).
    ProcessId,
}

/// How X-Invoker-ProcessId is made where no value is given (decision 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProcessIdRule {
    /// The TxId itself.
    TxId,
    /// The TxId's last 11 digits, padded to 12.
    LastDigits,
}

const fn header(name: &'static str, source: Source) -> Header {
    Header {
        name,
        aliases: &[],
        source,
        presence: Presence::Expected,
        kind: Kind::Text { min: 0, max: UNLIMITED },
        secret: false,
        to: None,
        oauth: None,
        #[cfg(feature = "export")]
        doc: "",
        #[cfg(feature = "export")]
        line: 0,
    }
}

/// A header that the caller's context fills.
pub const fn invoker(name: &'static str, key: &'static str) -> Header {
    header(name, Source::Invoker { key, default: None })
}

/// A header with a default that the caller may override (decision 8).
pub const fn default(name: &'static str, key: &'static str, value: &'static str) -> Header {
    header(name, Source::Invoker { key, default: Some(value) })
}

/// A header sent empty where nothing is given (decision 6).
pub const fn empty(name: &'static str, key: &'static str) -> Header {
    default(name, key, "").optional()
}

/// A header that always has this value.
pub const fn fixed(name: &'static str, value: &'static str) -> Header {
    header(name, Source::Fixed(value))
}

/// A header from a setting of the context.
pub const fn setting(name: &'static str, key: &'static str) -> Header {
    header(name, Source::Setting(key)).optional()
}

/// A header that carries a credential.
pub const fn credential(name: &'static str, key: &'static str) -> Header {
    header(name, Source::Credential { key, default: None }).required().secret()
}

/// A header that carries a credential which is no secret and has a default.
pub const fn credential_or(name: &'static str, key: &'static str, value: &'static str) -> Header {
    header(name, Source::Credential { key, default: Some(value) }).required()
}

/// A header that carries a bare token.
pub const fn token(name: &'static str, key: &'static str) -> Header {
    header(name, Source::Token(key)).required().secret()
}

/// A header that carries a credential behind `Bearer `.
pub const fn bearer(name: &'static str, key: &'static str) -> Header {
    header(name, Source::Bearer(key)).required().secret()
}

/// A header that is computed.
pub const fn computed(name: &'static str, source: Source) -> Header {
    header(name, source).required()
}

impl Header {
    /// The key of `context.invoker` that a header's value may be given under.
    pub fn invoker_key(&self) -> Option<&'static str> {
        match self.source {
            Source::Invoker { key, .. } => Some(key),
            Source::TxId => Some("txId"),
            Source::ProcessDate => Some("processDate"),
            Source::SessionKey(_) => Some("sessionKey"),
            Source::ProcessId => Some("processId"),
            _ => None,
        }
    }

    /// Missing is an issue.
    pub const fn required(mut self) -> Header {
        self.presence = Presence::Required;
        self
    }

    /// Missing is fine.
    pub const fn optional(mut self) -> Header {
        self.presence = Presence::Optional;
        self
    }

    /// Missing is a warning.
    pub const fn expected(mut self) -> Header {
        self.presence = Presence::Expected;
        self
    }

    /// Masked wherever it is shown.
    pub const fn secret(mut self) -> Header {
        self.secret = true;
        self
    }

    /// Anybody may see it.
    pub const fn open(mut self) -> Header {
        self.secret = false;
        self
    }

    /// The value has a format.
    pub const fn format(mut self, format: Format) -> Header {
        self.kind = Kind::Format(format);
        self
    }

    /// Other names it is read by.
    pub const fn alias(mut self, aliases: &'static [&'static str]) -> Header {
        self.aliases = aliases;
        self
    }

    /// Is this canonical property.
    pub const fn to(mut self, property: &'static Property) -> Header {
        self.to = Some(property);
        self
    }

    /// The row of the other security family.
    pub const fn oauth(mut self, other: &'static Header) -> Header {
        self.oauth = Some(other);
        self
    }

    /// Documents the row: what it is, and the source's line.
    #[cfg_attr(not(feature = "export"), allow(unused_mut, unused_variables))]
    pub const fn doc(mut self, line: u32, doc: &'static str) -> Header {
        #[cfg(feature = "export")]
        {
            self.doc = doc;
            self.line = line;
        }
        self
    }
}
