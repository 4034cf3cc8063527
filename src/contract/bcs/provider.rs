//! The provider: where it is and how it is called.

use super::envelope;
use crate::contract::{Credential, Origin, Provider};

/// The provider.
pub static PROVIDER: Provider = Provider {
    id: "bcs",
    source: SOURCE,
    name: "Banco Caja Social",
    origins: &[
        Origin {
            environment: "sandbox",
            url: "https://customers-management-api-services-dev.us-e1.cloudhub.io",
            base_path: DOCUMENTED_BASE_PATH,
        },
        Origin {
            environment: "qa",
            url: "https://customers-management-api-services-qa.us-e1.cloudhub.io",
            base_path: DOCUMENTED_BASE_PATH,
        },
        Origin {
            environment: "production",
            url: "https://customers-management-api-services-prod.us-e1.cloudhub.io",
            base_path: DOCUMENTED_BASE_PATH,
        },
    ],
    base_path: "",
    credentials: &[
        Credential::new("clientId", "Identifier of the client application."),
        Credential::new("clientSecret", "Secret of the client application."),
        Credential::new("token", "OAuth 2 access token."),
        Credential::new("custLoginId", "Login of the user on whose behalf calls are made.").optional().open(),
    ],
    settings: &[],
    envelope: &envelope::ENVELOPE,
    success_codes: Some(&["00"]),
};

/// Not joined by default: the operations' own paths repeat it in their words.
const DOCUMENTED_BASE_PATH: &str = "/api/customersManagement/v1";

/// The source of every bcs operation.
pub(super) const SOURCE: &str = "002_d8e553a5968b7b38.txt";
