//! Which documented row a failure is (decision 35): the most precise match that is unambiguous.

use super::failure::Failure;
use crate::block::same;
use crate::contract::{ErrorRow, ErrorTable, Operation};

/// A row and what it was found by.
pub(super) struct Found {
    pub(super) row: &'static ErrorRow,
    /// `<table>/<what matched>`.
    pub(super) by: String,
}

pub(super) fn find(operation: &Operation, failure: &Failure) -> Option<Found> {
    let code = failure.code.as_deref().unwrap_or_default();
    let kind = failure.kind.as_deref().unwrap_or_default();
    let description = folded(failure.description.as_deref().unwrap_or_default());
    let status = failure.hinted.unwrap_or(failure.status);
    let coded = |row: &&ErrorRow| !code.is_empty() && !row.any_code && same(row.code.as_bytes(), code.as_bytes());
    let described = |row: &&ErrorRow| !row.description.is_empty() && contains(&description, &folded(row.description));
    let typed = |row: &&ErrorRow| row.kind.eq_ignore_ascii_case(kind);

    let search = Search { operation, kind };
    let of_type = |row: &&ErrorRow| row.any_code && !kind.is_empty() && typed(row);
    search
        .most_precise("code+type+description", &|row| coded(row) && typed(row) && described(row))
        .or_else(|| search.only("code+type", &|row| coded(row) && typed(row)))
        .or_else(|| search.only("code", &coded))
        .or_else(|| search.most_precise("type+description", &|row| of_type(row) && described(row)))
        .or_else(|| search.first("type", &|row| of_type(row) && row.description.is_empty()))
        .or_else(|| search.first("status", &|row| row.code.is_empty() && !row.any_code && row.status == status))
}

type Wanted<'w> = &'w dyn Fn(&&'static ErrorRow) -> bool;

struct Search<'s> {
    operation: &'s Operation,
    kind: &'s str,
}

impl Search<'_> {
    fn tables(&self) -> impl Iterator<Item = &'static ErrorTable> {
        let kind = self.kind;
        let applies = move |only: &str| only.is_empty() || only.eq_ignore_ascii_case(kind);
        self.operation.errors.iter().filter(move |lookup| applies(lookup.only_type)).map(|lookup| lookup.table)
    }

    fn first(&self, what: &str, wanted: Wanted<'_>) -> Option<Found> {
        self.tables().find_map(|table| {
            let row = table.rows.iter().find(wanted)?;
            Some(Found { row, by: [table.id, "/", what].concat() })
        })
    }

    /// The first table's row, if it is the only one there.
    fn only(&self, what: &str, wanted: Wanted<'_>) -> Option<Found> {
        self.tables().find_map(|table| {
            let mut rows = table.rows.iter().filter(wanted);
            let row = rows.next()?;
            rows.next().is_none().then(|| Found { row, by: [table.id, "/", what].concat() })
        })
    }

    /// The row with the longest description: of two that are contained, the longer says more.
    fn most_precise(&self, what: &str, wanted: Wanted<'_>) -> Option<Found> {
        self.tables().find_map(|table| {
            let rows = table.rows.iter().filter(wanted);
            let row = rows.max_by_key(|row| row.description.len())?;
            Some(Found { row, by: [table.id, "/", what].concat() })
        })
    }
}

/// Upper case, without accents, digits and punctuation; runs of anything else are one space.
fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match plain(character) {
            Some(letter) => out.push(letter),
            None if character.is_ascii_digit() => {}
            None if out.ends_with(' ') || out.is_empty() => {}
            None => out.push(' '),
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// By bytes: the texts are short, and the standard search would cost more wasm than it saves time.
fn contains(text: &str, part: &str) -> bool {
    text.as_bytes().windows(part.len().max(1)).any(|window| window == part.as_bytes())
}

fn plain(character: char) -> Option<char> {
    Some(match character {
        'a'..='z' => character.to_ascii_uppercase(),
        'A'..='Z' => character,
        'á' | 'Á' | 'à' | 'À' | 'ã' | 'Ã' | 'â' | 'Â' => 'A',
        'é' | 'É' | 'è' | 'È' | 'ê' | 'Ê' => 'E',
        'í' | 'Í' | 'ì' | 'Ì' => 'I',
        'ó' | 'Ó' | 'ò' | 'Ò' | 'õ' | 'Õ' | 'ô' | 'Ô' => 'O',
        'ú' | 'Ú' | 'ù' | 'Ù' | 'ü' | 'Ü' => 'U',
        'ñ' | 'Ñ' => 'N',
        'ç' | 'Ç' => 'C',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn descriptions_fold() {
        for (text, expected) in [
            ("NO EXISTE NÚMERO DE CUENTA", "NO EXISTE NUMERO DE CUENTA"),
            ("CC79603562 12417384CLIENTE NO EXISTE BCSCPKGCONTABLESPJ", "CC CLIENTE NO EXISTE BCSCPKGCONTABLESPJ"),
            ("“Error en la longitud”", "ERROR EN LA LONGITUD"),
            ("áàãâ ÁÀÃÂ éèê ÉÈÊ íì ÍÌ óòõô ÓÒÕÔ úùü ÚÙÜ ñÑ çÇ", "AAAA AAAA EEE EEE II II OOOO OOOO UUU UUU NN CC"),
            ("A1B2 3 C", "AB C"),
            ("", ""),
        ] {
            assert_eq!(folded(text), expected);
        }
    }
}
