//! The contract: everything about an operation as `static` data, in words that are settled here.
//!
//! A provider lists operations; an operation has parameters, headers, a request body, a reply and
//! error tables, each a table of rows. Nothing below this file holds logic, and nothing outside of
//! it knows an operation or a provider by name. [`laws`] makes the compiler check every table.

pub mod canonical;
pub mod catalogue;
pub mod error;
pub mod field;
pub mod header;
pub mod laws;
pub mod rule;
mod words;

pub mod bcs;
pub mod itau;
pub mod masstack;

pub use canonical::{Model, Property, PropertyKind};
pub use error::{Category, ErrorRow, ErrorTable, Lookup};
pub use field::{Array, Check, Field, Format, Kind, Presence, Shape, Signal, Via};
pub use header::{Header, ProcessIdRule, Source};
pub use rule::Rule;

use crate::sequence::Numbering;

/// Version of the contract: grows when a table changes.
pub const VERSION: &str = "0.2.0";

/// A provider: one API behind one kind of origin, with one way to prove who calls.
#[derive(Debug)]
pub struct Provider {
    /// First part of the operation ids and of the gateway's paths.
    pub id: &'static str,
    /// The name people know it by.
    pub name: &'static str,
    /// The source that the lines of the rows its operations share refer to: headers, envelope.
    pub source: &'static str,
    /// Documented origins: environment and URL, without a path.
    pub origins: &'static [Origin],
    /// Path put between the origin and an operation's path where the context gives none.
    pub base_path: &'static str,
    /// What the context must or may carry under `credentials`.
    pub credentials: &'static [Credential],
    /// Context keys beside the common ones that header rows read.
    pub settings: &'static [&'static str],
    /// Rows that say in any reply whether it succeeded and why not (decisions 26, 27, 34).
    pub envelope: &'static Shape,
    /// Error codes that mean success in a 2xx reply; `None`: a code says nothing on a 2xx.
    pub success_codes: Option<&'static [&'static str]>,
}

/// One documented environment of a provider.
#[derive(Debug)]
pub struct Origin {
    /// `sandbox`, `qa`, `production`, …
    pub environment: &'static str,
    /// Scheme and host.
    pub url: &'static str,
    /// Base path that the source shows for it.
    pub base_path: &'static str,
}

/// One key of the context's `credentials`.
#[derive(Debug)]
pub struct Credential {
    /// The key, in the context's spelling.
    pub name: &'static str,
    /// Missing = an issue, where a header row of the operation reads it.
    pub required: bool,
    /// Masked in `Debug` and in previews.
    pub secret: bool,
    /// What it is.
    #[cfg(feature = "export")]
    pub doc: &'static str,
}

impl Credential {
    /// A secret that must be there.
    #[cfg_attr(not(feature = "export"), allow(unused_variables))]
    pub const fn new(name: &'static str, doc: &'static str) -> Credential {
        Credential {
            name,
            required: true,
            secret: true,
            #[cfg(feature = "export")]
            doc,
        }
    }

    /// Missing is fine.
    pub const fn optional(mut self) -> Credential {
        self.required = false;
        self
    }

    /// Anybody may see it.
    pub const fn open(mut self) -> Credential {
        self.secret = false;
        self
    }
}

/// One operation of a provider.
#[derive(Debug)]
pub struct Operation {
    /// `provider.name`, the public id.
    pub id: &'static str,
    /// Whose it is.
    pub provider: &'static Provider,
    /// One line for people.
    pub summary: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Path below origin and base path; `{name}` stands for a path parameter.
    pub path: &'static str,
    /// How well the sources support method and path.
    pub evidence: Evidence,
    /// Whether it changes anything at the provider: decides retries, not the method (decision 41).
    pub effect: Effect,
    /// Largest request body accepted, in bytes.
    pub max_bytes: u32,
    /// Path parameters.
    pub path_parameters: &'static [Field],
    /// Query parameters and the rules among them.
    pub query: &'static Shape,
    /// Header rows, in the order in which they are sent.
    pub headers: &'static [Header],
    /// How X-Invoker-ProcessId is made where no value is given (decision 4).
    pub process_id: ProcessIdRule,
    /// Which half of the authorization numbers it draws from (decision 3).
    pub numbering: Numbering,
    /// The request body; `None`: the operation has none.
    pub body: Option<&'static Shape>,
    /// The reply to a successful call.
    pub reply: Reply,
    /// Error tables in look-up order (decision 35).
    pub errors: &'static [Lookup],
    /// Where the sources describe it.
    pub source: Citation,
}

impl Operation {
    /// Whether its transaction id is made of an authorization number.
    pub fn uses_authorization(&self) -> bool {
        self.headers.iter().any(|row| row.source == Source::TxId)
    }
}

/// A place in a source document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Citation {
    /// The seed file's name.
    pub file: &'static str,
    /// First line of the description.
    pub line: u32,
}

/// How well the sources support an operation's method and path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Evidence {
    /// The provider's own document says it.
    Stated,
    /// Other public documentation of the same API says it.
    Confirmed,
    /// Reasoned from its siblings; the caller may override it.
    Inferred,
}

/// Whether an operation changes anything at the provider (decision 41).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// A query, whatever its method: may be sent again.
    Read,
    /// A change: an unknown outcome must not invite a second one.
    Write,
    /// Not documented: treated as a change.
    Unknown,
}

/// HTTP methods that operations use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// GET
    Get,
    /// POST
    Post,
    /// PUT
    Put,
    /// PATCH
    Patch,
    /// DELETE
    Delete,
}

impl Method {
    /// The method's name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Patch => "PATCH",
            Method::Delete => "DELETE",
        }
    }
}

/// The reply to a successful call: what it may look like and what becomes of it.
#[derive(Debug)]
pub struct Reply {
    /// Documented statuses of success.
    pub statuses: &'static [u16],
    /// The reply's root, an object or an array; `None`: a successful reply has no body.
    pub root: Option<&'static Field>,
    /// The canonical model that the root fills; one without properties: the data is `null`.
    pub model: &'static Model,
}

impl Reply {
    /// Whether a successful reply tells anything beside that it is one.
    pub const fn has_data(&self) -> bool {
        !self.model.properties.is_empty()
    }
}

/// Default limit of a request body: 1 MiB (design.md, the contract is the centre).
pub const MIB: u32 = 1 << 20;

#[cfg(test)]
mod tests {
    use crate::{bcs, masstack, operation, operations};

    #[test]
    fn an_operation_is_found_by_its_id() {
        for known in operations() {
            assert_eq!(operation(known.id).map(|found| found.id), Some(known.id));
        }
        assert!(operation("bcs.nothing").is_none());
    }

    #[test]
    fn a_transaction_id_needs_an_authorization_number() {
        assert!(bcs::GET_PILA.uses_authorization());
        assert!(!masstack::GET_ACCOUNT.uses_authorization());
    }
}
