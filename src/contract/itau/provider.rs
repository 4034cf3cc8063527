//! The provider: where it is and how it is called.

use super::envelope;
use crate::contract::{Credential, Origin, Provider};

/// The provider.
pub static PROVIDER: Provider = Provider {
    id: "itau",
    source: SOURCE,
    name: "Itaú",
    origins: &[Origin { environment: "example", url: "https://service.besclouds.com", base_path: "" }],
    base_path: "",
    credentials: &[
        Credential::new("userName", "User of the API Fabric."),
        Credential::new("password", "Password of that user."),
        Credential::new("appKey", "Key of the calling application.").optional(),
        Credential::new("apiKey", "Identifier of the client application at Itaú.").optional(),
    ],
    settings: &["correlationId", "flowId"],
    envelope: &envelope::ENVELOPE,
    success_codes: Some(&["0"]),
};

/// The source of getContext and of the rows that both operations share.
pub(super) const SOURCE: &str = "001_11f1ad312f1c39e9.txt";
