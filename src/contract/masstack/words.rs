//! Words that several of MasStack's operations use, and the canonical ones for them.

/// Kinds of payment that are known; the source lists none.
pub(super) const KNOWN_PAYMENT_TYPES: &[&str] = &["BANK_TRANSFER", "DIRECT_DEBIT", "CREDIT_CARD", "TECI"];

/// Kinds of payment in replies.
pub(super) const PAYMENT_TYPES: &[(&str, &str)] = &[
    ("BANK_TRANSFER", "bankTransfer"),
    ("DIRECT_DEBIT", "directDebit"),
    ("CREDIT_CARD", "creditCard"),
    ("TECI", "teci"),
];

/// Whether an account is paid before or after use, in replies.
pub(super) const MODALITIES: &[(&str, &str)] = &[("RECURRING_PREPAID", "recurringPrepaid"), ("POSTPAID", "postpaid")];
