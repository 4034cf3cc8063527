//! Banco Caja Social, customers-management (source 002_d8e553a5968b7b38.txt).

mod create_customer_account;
mod documents;
mod envelope;
mod get_customer_locations;
mod get_pila;
mod headers;
mod layers;
pub mod star;

use super::{Credential, Operation, Origin, Provider, laws};

pub use create_customer_account::OPERATION as CREATE_CUSTOMER_ACCOUNT;
pub use get_customer_locations::OPERATION as GET_CUSTOMER_LOCATIONS;
pub use get_pila::OPERATION as GET_PILA;

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

/// Its operations, in the order of their public indices.
pub static OPERATIONS: &[&Operation] = &[&CREATE_CUSTOMER_ACCOUNT, &GET_CUSTOMER_LOCATIONS, &GET_PILA];

const _: () = laws::distinct(OPERATIONS);

/// Not joined by default: the operations' own paths repeat it in their words.
const DOCUMENTED_BASE_PATH: &str = "/api/customersManagement/v1";

/// The source of every bcs operation.
const SOURCE: &str = "002_d8e553a5968b7b38.txt";
