//! MasStack, MasCustomers API v4, accounts (source 003_b9f943471e1b1ed2.txt).

mod envelope;
mod errors;
mod headers;
mod update_payment_method;

use super::{Credential, Operation, Origin, Provider, laws};

pub use update_payment_method::OPERATION as UPDATE_PAYMENT_METHOD;

/// The provider.
pub static PROVIDER: Provider = Provider {
    id: "masstack",
    source: SOURCE,
    name: "MasStack",
    origins: &[
        Origin { environment: "production", url: "https://customers.masstack.com", base_path: BASE_PATH },
        Origin { environment: "staging", url: "https://customers.sta.masstack.com", base_path: BASE_PATH },
    ],
    base_path: BASE_PATH,
    credentials: &[
        Credential::new("token", "JSON Web Token of the caller."),
        Credential::new("authRoles", "Role in which the caller comes; API_KEY by default.").optional().open(),
    ],
    settings: &[],
    envelope: &envelope::ENVELOPE,
    success_codes: Some(&[]),
};

/// Its operations, in the order of their public indices.
pub static OPERATIONS: &[&Operation] = &[&UPDATE_PAYMENT_METHOD];

const _: () = laws::distinct(OPERATIONS);

const BASE_PATH: &str = "/v4";

/// The source of every masstack operation.
const SOURCE: &str = "003_b9f943471e1b1ed2.txt";
