//! Identity documents in Banco Caja Social's codes (decision 16).

/// Every type that some operation names.
pub(super) const DOCUMENT_TYPES: &[&str] = &["CC", "CE", "PA", "IT", "NI", "PE", "RC", "LC", "OT", "TI", "PPT"];

/// The same for remittances, which know the first by another spelling.
pub(super) const REMITTANCE_DOCUMENT_TYPES: &[&str] =
    &["C.C.", "CC", "CE", "PA", "IT", "NI", "PE", "RC", "LC", "OT", "TI", "PPT"];

/// The types that queries enumerate.
pub(super) const QUERY_DOCUMENT_TYPES: &[&str] = &["CC", "CE", "PA", "IT", "NI", "PE"];

/// Tolerated spellings and what is sent for them.
pub(super) const SPELLINGS: &[(&str, &str)] = &[("C.C.", "CC")];
