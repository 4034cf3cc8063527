//! The headers that Itaú's operations share.

use crate::contract::header::{Header, credential, setting};

/// The table's order, then the one that only an example shows.
pub(super) static HEADERS: [Header; 6] = [
    credential("x-itau-apikey", "apiKey").optional().doc(16, "Identifier of the client application at Itaú."),
    setting("x-itau-correlationID", "correlationId").doc(21, "Joins calls of several systems in an audit trail."),
    setting("x-itau-flowID", "flowId").doc(26, "Passed on to the systems behind; made there where it is missing."),
    credential("userName", "userName").doc(31, "User of the API Fabric."),
    credential("password", "password").doc(36, "Password of that user."),
    credential("x-app-key", "appKey").optional().doc(144, "Key of the calling application; only the example shows it."),
];
