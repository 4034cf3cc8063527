//! Itaú, reached through the Huawei CEC API Fabric (sources 000_8b3770647cd43701.txt and
//! 001_11f1ad312f1c39e9.txt).

mod envelope;
mod errors;
mod get_context;
mod headers;

use super::{Credential, Operation, Origin, Provider, laws};

pub use get_context::OPERATION as GET_CONTEXT;

/// The provider.
pub static PROVIDER: Provider = Provider {
    id: "itau",
    source: get_context::SOURCE,
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

/// Its operations, in the order of their public indices.
pub static OPERATIONS: &[&Operation] = &[&GET_CONTEXT];

const _: () = laws::distinct(OPERATIONS);
