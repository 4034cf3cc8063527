//! The provider: where it is and how it is called.

use super::envelope;
use crate::contract::{Credential, Origin, Provider};

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

const BASE_PATH: &str = "/v4";

/// The source of every masstack operation.
pub(super) const SOURCE: &str = "003_b9f943471e1b1ed2.txt";
