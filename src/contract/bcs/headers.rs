//! The header sets that Banco Caja Social's operations share.

use crate::contract::canonical::registry;
use crate::contract::field::Format::{Date, Ip, Mac};
use crate::contract::header::{Header, Source, bearer, computed, credential, default, empty, fixed, invoker, token};

/// A MAC address that is not known (decision 7).
const NO_MAC: &str = "00-00-00-00-00-00";

/// 23 invoker headers and four of security, of which the first is `X-Security-CustLoginIdSi`.
pub(super) static A27_SI: [Header; 27] =
    customer_headers(18, credential("X-Security-CustLoginIdSi", "custLoginId").alias(&["X-Security-CustLoginId"]));

/// The same with `X-Security-CustLoginId`.
pub(super) static A27: [Header; 27] =
    customer_headers(656, credential("X-Security-CustLoginId", "custLoginId").alias(&["X-Security-CustLoginIdSi"]));

/// Rows of A27; `first` is the line of the first one in the source.
const fn customer_headers(first: u32, login: Header) -> [Header; 27] {
    [
        invoker("X-Invoker-BranchId", "branchId").doc(first, "Code of the office."),
        invoker("X-Invoker-TerminalId", "terminalId").doc(first + 1, "Code of the terminal."),
        invoker("X-Invoker-Component", "component").doc(first + 2, "Component that makes the call."),
        invoker("X-Invoker-UserIPAddress", "userIPAddress")
            .format(Ip)
            .to(&registry::USER_IP_ADDRESS)
            .doc(first + 3, "IP address of the customer's side."),
        invoker("X-Invoker-ServerIPAddress", "serverIPAddress")
            .format(Ip)
            .doc(first + 4, "IP address of the calling server."),
        default("X-Invoker-UserMACAddress", "userMACAddress", NO_MAC)
            .format(Mac)
            .doc(first + 5, "MAC address of the customer's side; zeros where unknown."),
        default("X-Invoker-ServerMACAddress", "serverMACAddress", NO_MAC)
            .format(Mac)
            .doc(first + 6, "MAC address of the calling server; zeros where unknown."),
        computed("X-Invoker-ProcessDate", Source::ProcessDate).format(Date).doc(first + 7, "Today's date in Bogotá."),
        computed("X-Invoker-TxId", Source::TxId).doc(first + 8, "Unique identifier of this call."),
        SESSION_KEY.doc(first + 9, "First 30 characters of the access token."),
        invoker("X-Invoker-Source", "source").doc(first + 10, "System the call comes from."),
        invoker("X-Invoker-Country", "country").doc(first + 11, "Country code."),
        invoker("X-Invoker-ProcessBpmId", "processBpmId").doc(first + 12, "Identifier of the BPM process."),
        PROCESS_ID.doc(first + 13, "Identifier of the process; the TxId by default."),
        invoker("X-Invoker-Network", "network").doc(first + 14, "Network."),
        invoker("X-Invoker-subChannel", "subChannel")
            .doc(first + 15, "Subchannel under which the transaction is recorded."),
        invoker("X-Invoker-User", "user").to(&registry::USER).doc(first + 16, "User that makes the call."),
        invoker("X-Invoker-Action", "action").doc(first + 17, "Action."),
        invoker("X-Invoker-Destination", "destination").doc(first + 18, "Destination."),
        invoker("X-Invoker-ModifierUser", "modifierUser").doc(first + 19, "User that makes the change."),
        invoker("X-Invoker-ReferencedNumber", "referencedNumber").doc(first + 20, "Number of a related transaction."),
        invoker("X-Invoker-RequestNumber", "requestNumber").doc(first + 21, "Number of the request."),
        invoker("X-Invoker-CustId", "custId").doc(first + 22, "Customer's code."),
        login.open().expected().doc(first + 24, "Login of the user on whose behalf the call is made."),
        credential("X-Security-ClientID", "clientId")
            .oauth(&CLIENT_ID)
            .doc(first + 25, "Identifier of the client application."),
        credential("X-Security-ClientSecret", "clientSecret")
            .oauth(&CLIENT_SECRET)
            .doc(first + 26, "Secret of the client application."),
        token("X-Security-Token", "token")
            .oauth(&AUTHORIZATION)
            .doc(first + 27, "OAuth 2 access token, without a scheme in front."),
    ]
}

/// A27_SI with a channel and a cash machine, in an order of its own (getBasicDataV4).
pub(super) static A29: [Header; 29] = [
    invoker("X-Invoker-Channel", "channel").doc(489, "Channel the call comes through."),
    invoker("X-Invoker-subChannel", "subChannel").doc(490, "Subchannel under which the transaction is recorded."),
    invoker("X-Invoker-BranchId", "branchId").doc(491, "Code of the office."),
    invoker("X-Invoker-UserIPAddress", "userIPAddress")
        .format(Ip)
        .to(&registry::USER_IP_ADDRESS)
        .doc(492, "IP address of the customer's side."),
    invoker("X-Invoker-ServerIPAddress", "serverIPAddress").format(Ip).doc(493, "IP address of the calling server."),
    SESSION_KEY.doc(494, "First 30 characters of the access token."),
    invoker("X-Invoker-Country", "country").doc(495, "Country code."),
    invoker("X-Invoker-Network", "network").doc(496, "Network."),
    invoker("X-Invoker-User", "user").to(&registry::USER).doc(497, "User that makes the call."),
    default("X-Invoker-UserMACAddress", "userMACAddress", NO_MAC)
        .format(Mac)
        .doc(498, "MAC address of the customer's side; zeros where unknown."),
    default("X-Invoker-ServerMACAddress", "serverMACAddress", NO_MAC)
        .format(Mac)
        .doc(499, "MAC address of the calling server; zeros where unknown."),
    computed("X-Invoker-TxId", Source::TxId).doc(500, "Unique identifier of this call."),
    computed("X-Invoker-ProcessDate", Source::ProcessDate).format(Date).doc(501, "Today's date in Bogotá."),
    invoker("X-Invoker-ATMId", "atmId").alias(&["X-Invoker-AMTId"]).doc(502, "Code of the cash machine."),
    invoker("X-Invoker-TerminalId", "terminalId").doc(503, "Code of the terminal."),
    invoker("X-Invoker-Component", "component").doc(504, "Component that makes the call."),
    invoker("X-Invoker-Source", "source").doc(505, "System the call comes from."),
    PROCESS_ID.doc(506, "Identifier of the process; the TxId by default."),
    invoker("X-Invoker-ProcessBpmId", "processBpmId").doc(507, "Identifier of the BPM process."),
    invoker("X-Invoker-Action", "action").doc(508, "Action."),
    invoker("X-Invoker-Destination", "destination").doc(509, "Destination."),
    invoker("X-Invoker-ModifierUser", "modifierUser").doc(510, "User that makes the change."),
    invoker("X-Invoker-ReferencedNumber", "referencedNumber").doc(511, "Number of a related transaction."),
    invoker("X-Invoker-RequestNumber", "requestNumber").doc(512, "Number of the request."),
    invoker("X-Invoker-CustId", "custId").doc(513, "Customer's code."),
    credential("X-Security-CustLoginIdSi", "custLoginId")
        .alias(&["X-Security-CustLoginId"])
        .open()
        .expected()
        .doc(515, "Login of the user on whose behalf the call is made."),
    credential("X-Security-ClientID", "clientId").oauth(&CLIENT_ID).doc(516, "Identifier of the client application."),
    credential("X-Security-ClientSecret", "clientSecret")
        .oauth(&CLIENT_SECRET)
        .doc(517, "Secret of the client application."),
    token("X-Security-Token", "token")
        .oauth(&AUTHORIZATION)
        .doc(518, "OAuth 2 access token, without a scheme in front."),
];

/// OAuth headers and Accept.
pub(super) static B4: [Header; 4] = [
    CLIENT_ID.doc(1538, "Identifier of the client application."),
    CLIENT_SECRET.doc(1539, "Secret of the client application."),
    AUTHORIZATION.doc(1540, "OAuth 2 access token behind `Bearer`."),
    fixed("Accept", "application/json").required().doc(1541, "Media type of the reply."),
];

/// OAuth headers, Accept, 25 invoker headers, a device and an ally: 18 required, 13 optional.
pub(super) static B31: [Header; 31] = correspondent_headers(2077);

/// Rows of B31; `first` is the line of the first one in the source.
const fn correspondent_headers(first: u32) -> [Header; 31] {
    [
        CLIENT_ID.doc(first, "Identifier of the client application."),
        CLIENT_SECRET.doc(first + 1, "Secret of the client application."),
        AUTHORIZATION.doc(first + 2, "OAuth 2 access token behind `Bearer`."),
        fixed("Accept", "application/json").required().doc(first + 3, "Media type of the reply."),
        default("X-Invoker-Channel", "channel", "13")
            .required()
            .doc(first + 4, "Channel: 13 is the banking correspondent."),
        empty("X-Invoker-ATMId", "atmId").alias(&["X-Invoker-AMTId"]).doc(first + 5, "Code of the cash machine."),
        default("X-Invoker-BranchId", "branchId", "1108").required().doc(first + 6, "Code of the office."),
        invoker("X-Invoker-TerminalId", "terminalId")
            .required()
            .doc(first + 7, "Code of the terminal where the transaction is made."),
        empty("X-Invoker-Component", "component").doc(first + 8, "Component that makes the call."),
        invoker("X-Invoker-UserIPAddress", "userIPAddress")
            .format(Ip)
            .to(&registry::USER_IP_ADDRESS)
            .required()
            .doc(first + 9, "IP address of the terminal."),
        invoker("X-Invoker-ServerIPAddress", "serverIPAddress")
            .format(Ip)
            .required()
            .doc(first + 10, "IP address of the application server."),
        default("X-Invoker-UserMACAddress", "userMACAddress", NO_MAC)
            .format(Mac)
            .optional()
            .doc(first + 11, "MAC address of the terminal; zeros where unknown."),
        default("X-Invoker-ServerMACAddress", "serverMACAddress", NO_MAC)
            .format(Mac)
            .optional()
            .doc(first + 12, "MAC address of the application server; zeros where unknown."),
        computed("X-Invoker-ProcessDate", Source::ProcessDate).format(Date).doc(first + 13, "Today's date in Bogotá."),
        computed("X-Invoker-TxId", Source::TxId)
            .doc(first + 14, "Prefix, date, bank and authorization number of this call."),
        SESSION_KEY.doc(first + 15, "First 30 characters of the access token."),
        default("X-Invoker-Source", "source", "18").optional().doc(first + 16, "System the call comes from."),
        default("X-Invoker-Country", "country", "CO").required().doc(first + 17, "Country code."),
        empty("X-Invoker-ProcessBpmId", "processBpmId").doc(first + 18, "Identifier of the BPM process."),
        PROCESS_ID.doc(first + 19, "Identifier of the process, made from the TxId."),
        empty("X-Invoker-Network", "network").doc(first + 20, "Network."),
        default("X-Invoker-subChannel", "subChannel", "07")
            .required()
            .doc(first + 21, "Subchannel under which the transaction is recorded."),
        default("X-Invoker-User", "user", "NEWCBSER")
            .to(&registry::USER)
            .required()
            .doc(first + 22, "User that makes the call."),
        default("X-Invoker-Action", "action", "R").required().doc(first + 23, "C creates, R reads."),
        empty("X-Invoker-Destination", "destination").doc(first + 24, "Destination."),
        default("X-Invoker-ModifierUser", "modifierUser", "NEWCBSER")
            .required()
            .doc(first + 25, "User that makes the change."),
        empty("X-Invoker-ReferencedNumber", "referencedNumber").doc(first + 26, "Number of a related transaction."),
        empty("X-Invoker-RequestNumber", "requestNumber").doc(first + 27, "Number of the request."),
        empty("X-Invoker-CustId", "custId").doc(first + 28, "Customer's code."),
        empty("X-Ident-DeviceFingerPrint", "deviceFingerPrint").doc(first + 29, "Fingerprint of the device."),
        empty("x-invoker-ally", "ally").doc(first + 30, "Code of the ally."),
    ]
}

/// 24 invoker headers, none of them the server's MAC address; OAuth headers and Accept.
pub(super) static B28: [Header; 28] = remittance_headers(1883);

/// Rows of B28; `first` is the line of the first one in the source.
const fn remittance_headers(first: u32) -> [Header; 28] {
    [
        invoker("X-Invoker-Channel", "channel").doc(first, "Channel the call comes from."),
        invoker("X-Invoker-ATMId", "atmId").alias(&["X-Invoker-AMTId"]).doc(first + 1, "Code of the cash machine."),
        invoker("X-Invoker-BranchId", "branchId").doc(first + 2, "Code of the office."),
        invoker("X-Invoker-TerminalId", "terminalId").doc(first + 3, "Code of the terminal."),
        invoker("X-Invoker-Component", "component").doc(first + 4, "Component that makes the call."),
        invoker("X-Invoker-UserIPAddress", "userIPAddress")
            .format(Ip)
            .to(&registry::USER_IP_ADDRESS)
            .doc(first + 5, "IP address of the customer's side."),
        invoker("X-Invoker-ServerIPAddress", "serverIPAddress")
            .format(Ip)
            .doc(first + 6, "IP address of the calling server."),
        default("X-Invoker-UserMACAddress", "userMACAddress", NO_MAC)
            .format(Mac)
            .doc(first + 7, "MAC address of the customer's side; zeros where unknown."),
        computed("X-Invoker-ProcessDate", Source::ProcessDate).format(Date).doc(first + 8, "Today's date in Bogotá."),
        computed("X-Invoker-TxId", Source::TxId).doc(first + 9, "Unique identifier of this call."),
        SESSION_KEY.doc(first + 10, "First 30 characters of the access token."),
        invoker("X-Invoker-Source", "source").doc(first + 11, "System the call comes from."),
        invoker("X-Invoker-Country", "country").doc(first + 12, "Country code."),
        invoker("X-Invoker-ProcessBpmId", "processBpmId").doc(first + 13, "Identifier of the BPM process."),
        PROCESS_ID.doc(first + 14, "Identifier of the process; the TxId by default."),
        invoker("X-Invoker-Network", "network").doc(first + 15, "Network."),
        invoker("X-Invoker-subChannel", "subChannel")
            .doc(first + 16, "Subchannel under which the transaction is recorded."),
        invoker("X-Invoker-User", "user").to(&registry::USER).doc(first + 17, "User that makes the call."),
        invoker("X-Invoker-Action", "action").doc(first + 18, "Action."),
        invoker("X-Invoker-Destination", "destination").doc(first + 19, "Destination."),
        invoker("X-Invoker-ModifierUser", "modifierUser").doc(first + 20, "User that makes the change."),
        invoker("X-Invoker-ReferencedNumber", "referencedNumber").doc(first + 21, "Number of a related transaction."),
        invoker("X-Invoker-RequestNumber", "requestNumber").doc(first + 22, "Number of the request."),
        invoker("X-Invoker-CustId", "custId").doc(first + 23, "Login of the user."),
        CLIENT_ID.doc(first + 24, "Identifier of the client application."),
        CLIENT_SECRET.doc(first + 25, "Secret of the client application."),
        AUTHORIZATION.doc(first + 26, "OAuth 2 access token behind `Bearer`."),
        fixed("Accept", "application/json").required().doc(first + 27, "Media type of the reply."),
    ]
}

/// Decision 5; the source's own spelling is damaged in places (decision 9).
const SESSION_KEY: Header =
    computed("X-Invoker-SessionKey", Source::SessionKey("token")).secret().alias(&["X-Invoker-SesSIonKey"]);

/// Decision 4; the source's own spelling is damaged in places (decision 9).
const PROCESS_ID: Header = computed("X-Invoker-ProcessId", Source::ProcessId).alias(&["X-Invoker-ProcesSId"]);

static CLIENT_ID: Header = credential("client_id", "clientId");
static CLIENT_SECRET: Header = credential("client_secret", "clientSecret");
static AUTHORIZATION: Header = bearer("Authorization", "token");
