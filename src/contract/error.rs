//! Error tables: what a provider's error codes mean, in data.

use std::fmt;

/// A table of documented errors.
#[derive(Debug)]
pub struct ErrorTable {
    /// Its name in `matchedBy`.
    pub id: &'static str,
    /// The seed file its lines refer to.
    pub file: &'static str,
    /// Its rows, unique by (status, type, code, description) (decision 38).
    pub rows: &'static [ErrorRow],
}

/// A table and when it is looked up (decision 35).
#[derive(Debug, Clone, Copy)]
pub struct Lookup {
    /// The table.
    pub table: &'static ErrorTable,
    /// Only for this error type; empty: always.
    pub only_type: &'static str,
}

/// One documented error.
#[derive(Clone, Copy)]
pub struct ErrorRow {
    /// HTTP status of the source's row.
    pub status: u16,
    /// Error type; empty where the source has none.
    pub kind: &'static str,
    /// Error code, a string: `1` is not `00001`; empty where the row stands for a status.
    pub code: &'static str,
    /// The source's description, matched by containment (decision 35).
    pub description: &'static str,
    /// Stands for any code of its type (`SQLCODE`, decision 38).
    pub any_code: bool,
    /// What it means for the caller.
    pub category: Category,
    /// Canonical path of the field it names; empty: none (decision 40).
    pub field: &'static str,
    /// The text for people, in English, Spanish and Portuguese.
    pub texts: [&'static str; 3],
    /// Seen only in an example of the source.
    pub example_only: bool,
    /// Line of the source.
    pub line: u32,
}

/// Short: a problem shows the row that it was matched with.
impl fmt::Debug for ErrorRow {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let row = (self.status, self.kind, self.code);
        out.debug_struct("ErrorRow").field("row", &row).field("line", &self.line).finish_non_exhaustive()
    }
}

/// A documented error; `line` is the source's.
pub const fn row(
    line: u32,
    status: u16,
    kind: &'static str,
    code: &'static str,
    description: &'static str,
    category: Category,
    texts: [&'static str; 3],
) -> ErrorRow {
    ErrorRow { status, kind, code, description, any_code: false, category, field: "", texts, example_only: false, line }
}

/// What an HTTP status means where the body has no code; `line` is the source's.
pub const fn status(line: u32, status: u16, category: Category, texts: [&'static str; 3]) -> ErrorRow {
    row(line, status, "", "", "", category, texts)
}

impl ErrorRow {
    /// Names the canonical field the error is about.
    pub const fn field(mut self, path: &'static str) -> ErrorRow {
        self.field = path;
        self
    }

    /// Stands for any code of its type.
    pub const fn any_code(mut self) -> ErrorRow {
        self.any_code = true;
        self
    }

    /// Only an example of the source shows it.
    pub const fn example_only(mut self) -> ErrorRow {
        self.example_only = true;
        self
    }
}

/// What an error means for the caller (decision 40), and the door's own refusals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Category {
    /// The request's data is wrong.
    Validation,
    /// The provider does not accept the credentials.
    Authentication,
    /// The provider does not allow it.
    Permission,
    /// There is no such thing.
    NotFound,
    /// It contradicts the present state.
    Conflict,
    /// A rule of the business says no.
    BusinessRule,
    /// Too many calls.
    RateLimit,
    /// The provider failed.
    Upstream,
    /// The provider did not answer in time.
    Timeout,
    /// Not documented and not to be guessed.
    Unknown,
    /// No operation has this path.
    RouteNotFound,
    /// The path exists, the method does not.
    MethodNotAllowed,
    /// The caller accepts no media type we write.
    NotAcceptable,
    /// The body is over the operation's limit.
    TooLarge,
    /// The body is not JSON.
    UnsupportedMediaType,
    /// The caller did not say who it is.
    Unauthorized,
    /// The caller may not do this.
    Forbidden,
    /// Our own fault.
    Internal,
    /// The caller gave up.
    Cancelled,
}

impl Category {
    /// Every category.
    pub const ALL: [Category; 19] = [
        Category::Validation,
        Category::Authentication,
        Category::Permission,
        Category::NotFound,
        Category::Conflict,
        Category::BusinessRule,
        Category::RateLimit,
        Category::Upstream,
        Category::Timeout,
        Category::Unknown,
        Category::RouteNotFound,
        Category::MethodNotAllowed,
        Category::NotAcceptable,
        Category::TooLarge,
        Category::UnsupportedMediaType,
        Category::Unauthorized,
        Category::Forbidden,
        Category::Internal,
        Category::Cancelled,
    ];

    /// The name in `category` and at the end of a problem's `type`.
    pub const fn name(self) -> &'static str {
        match self {
            Category::Validation => "validation",
            Category::Authentication => "authentication",
            Category::Permission => "permission",
            Category::NotFound => "not_found",
            Category::Conflict => "conflict",
            Category::BusinessRule => "business_rule",
            Category::RateLimit => "rate_limit",
            Category::Upstream => "upstream",
            Category::Timeout => "timeout",
            Category::Unknown => "unknown",
            Category::RouteNotFound => "route_not_found",
            Category::MethodNotAllowed => "method_not_allowed",
            Category::NotAcceptable => "not_acceptable",
            Category::TooLarge => "too_large",
            Category::UnsupportedMediaType => "unsupported_media_type",
            Category::Unauthorized => "unauthorized",
            Category::Forbidden => "forbidden",
            Category::Internal => "internal",
            Category::Cancelled => "cancelled",
        }
    }

    /// The status the gateway answers with (decision 40; RFC 9110 for the door's own).
    pub const fn status(self) -> u16 {
        match self {
            Category::Validation | Category::BusinessRule => 422,
            Category::Authentication | Category::Permission | Category::Upstream | Category::Unknown => 502,
            Category::NotFound | Category::RouteNotFound => 404,
            Category::Conflict => 409,
            Category::RateLimit => 503,
            Category::Timeout => 504,
            Category::MethodNotAllowed => 405,
            Category::NotAcceptable => 406,
            Category::TooLarge => 413,
            Category::UnsupportedMediaType => 415,
            Category::Unauthorized => 401,
            Category::Forbidden => 403,
            Category::Internal => 500,
            Category::Cancelled => 499,
        }
    }

    /// Whether the same call may succeed later, where sending it again does no harm.
    pub const fn transient(self) -> bool {
        matches!(self, Category::RateLimit | Category::Upstream | Category::Timeout)
    }

    /// The category with this name.
    pub fn named(name: &str) -> Option<Category> {
        Category::ALL.into_iter().find(|category| category.name() == name)
    }
}
