//! The headers that MasStack's operations share.

use crate::contract::header::{Header, bearer, credential_or};

pub(super) static HEADERS: [Header; 2] = [
    bearer("Authorization", "token").doc(0, "JSON Web Token of the caller, behind `Bearer`."),
    credential_or("x-auth-roles", "authRoles", "API_KEY").doc(0, "Role in which the caller comes."),
];
