//! Laws of header rows.

use super::{BANK, assert_breaks};
use crate::contract::header::{Header, Source, bearer, computed, credential, default, fixed, invoker, setting};
use crate::contract::laws::headers::check;

#[test]
fn names_are_tokens_that_do_not_frame_the_message() {
    const TOKEN: &str = "a header's name is not a token";
    const FRAMES: &str = "a header frames the message";
    let rows = [
        ("", "a header has no name"),
        ("X Header", TOKEN),
        ("X-Header:", TOKEN),
        ("X-Céntimo", TOKEN),
        ("X-Header\r\n", TOKEN),
        ("Host", FRAMES),
        ("Content-Length", FRAMES),
        ("TRANSFER-ENCODING", FRAMES),
        ("connection", FRAMES),
        ("Upgrade", FRAMES),
    ];
    for (name, reason) in rows {
        assert_breaks(check(&[invoker(name, "key")], &BANK), reason);
    }
    assert_eq!(check(&[invoker("x-!#$%&'*+.^_`|~9", "key")], &BANK), None);
    assert_breaks(check(&[invoker("X", "key").alias(&["X Y"])], &BANK), TOKEN);
}

#[test]
fn values_can_be_sent() {
    const REASON: &str = "a header's value has characters that cannot be sent";
    for value in [" 1", "1 ", "\t1", "a\r\nb", "a\nb", "\0", "\u{7f}", "€", "\u{85}"] {
        assert_breaks(check(&[fixed("X", value)], &BANK), REASON);
        assert_breaks(check(&[default("X", "key", value)], &BANK), REASON);
    }
    for value in ["", "application/json", "a\tb c", "Bogotá", "\u{a0}", "ÿ"] {
        assert_eq!(check(&[fixed("X", value)], &BANK), None);
    }
}

#[test]
fn names_are_unique_in_any_case() {
    const NAME: &str = "two headers have the same name";
    const ALIAS: &str = "an alias is another header's name or alias";
    let rows = [
        ([invoker("X", "a"), invoker("x", "b")], NAME),
        ([invoker("X", "a"), invoker("Y", "b").alias(&["x"])], NAME),
        ([invoker("X", "a").alias(&["y"]), invoker("Y", "b")], ALIAS),
        ([invoker("X", "a").alias(&["Z"]), invoker("Y", "b").alias(&["z"])], ALIAS),
        ([invoker("X", "a"), invoker("Y", "a")], "two headers read the same key of the invoker"),
    ];
    for (headers, reason) in rows {
        assert_breaks(check(&headers, &BANK), reason);
    }
    assert_eq!(check(&[invoker("X-Key", "a").alias(&["x-KEY"])], &BANK), None);
}

#[test]
fn sources_exist() {
    const CREDENTIAL: &str = "a header reads a credential that does not exist";
    let rows = [
        (invoker("X", ""), "a header reads a key without a name"),
        (credential("X", "password"), CREDENTIAL),
        (bearer("X", "password"), CREDENTIAL),
        (computed("X", Source::SessionKey("password")).secret(), CREDENTIAL),
        (setting("X", "correlationId"), "a header reads a setting that does not exist"),
    ];
    for (header, reason) in rows {
        assert_breaks(check(&[header], &BANK), reason);
    }
    let fine = [
        credential("A", "token"),
        setting("B", "flowId"),
        computed("C", Source::TxId),
        computed("D", Source::ProcessDate),
        computed("E", Source::ProcessId),
    ];
    assert_eq!(check(&fine, &BANK), None);
}

#[test]
fn secrets_stay_secret() {
    const TOKEN: &str = "a header that carries the token is not secret";
    let rows = [
        (default("X", "key", "1").secret(), "a secret header has a default"),
        (bearer("X", "token").open(), TOKEN),
        (computed("X", Source::SessionKey("token")), TOKEN),
    ];
    for (header, reason) in rows {
        assert_breaks(check(&[header], &BANK), reason);
    }
}

#[test]
fn the_other_family_obeys_too() {
    static LOST: Header = credential("client_id", "clientId");
    static PLAIN: Header = credential("client_id", "token");
    static FURTHER: Header = credential("client_id", "token").oauth(&PLAIN);
    let row = credential("X", "token");
    assert_breaks(check(&[row.oauth(&LOST)], &BANK), "a header reads a credential that does not exist");
    assert_breaks(check(&[row.oauth(&FURTHER)], &BANK), "the other family's header has another family");
    assert_eq!(check(&[row.oauth(&PLAIN)], &BANK), None);
}
