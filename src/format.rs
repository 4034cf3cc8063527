//! String formats, one a file: each answers one question about the decoded bytes of a value.

/// Strict Base64 (RFC 4648) of the sync-data-file.
pub mod base64;
/// Colombian municipality codes (heuristic).
pub mod dane;
/// Calendar dates that exist.
pub mod date;
/// ASCII digits.
pub mod digits;
/// Lengths of Colombian document numbers by type (heuristic).
pub mod document_number;
/// E-mail addresses.
pub mod email;
/// Header names and values that are safe to send.
pub mod header_value;
/// International bank account numbers.
pub mod iban;
/// Either kind of IP address.
pub mod ip;
/// IPv4 addresses in dotted form.
pub mod ipv4;
/// IPv6 addresses in text form.
pub mod ipv6;
/// Hardware addresses.
pub mod mac;
/// Colombian mobile numbers (heuristic).
pub mod mobile;
/// Colombian tax numbers and their check digit (heuristic).
pub mod nit;
/// Origins that requests may go to.
pub mod origin;
/// Times of day.
pub mod time;
/// UUIDs of any version.
pub mod uuid;
