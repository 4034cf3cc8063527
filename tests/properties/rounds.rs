//! How often a law of random documents is tried.

/// `VENTANILLA_LONG=1` tries the long form. `VENTANILLA_ROUNDS` is for who runs these tests very often: `tests/mutants`.
pub(crate) fn rounds(short: u32, long: u32) -> u32 {
    if std::env::var("VENTANILLA_LONG").is_ok_and(|value| value == "1") {
        return long;
    }
    std::env::var("VENTANILLA_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(short)
}
