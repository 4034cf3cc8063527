//! Texts for people about issues and problems, in three languages; texts are not API.

mod en;
mod es;
mod language;
mod pt;
pub mod worded;

use crate::contract::Category;
use crate::issue::{Code, Issue, Place};
use language::Language;

/// A language that texts exist in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Locale {
    /// English
    #[default]
    En,
    /// Spanish
    Es,
    /// Portuguese
    Pt,
}

impl Locale {
    /// Every locale, in the order of an error row's texts.
    pub const ALL: [Locale; 3] = [Locale::En, Locale::Es, Locale::Pt];

    /// The language of a BCP 47 tag, whatever its region; English where there is none of ours.
    pub fn parse(tag: &str) -> Locale {
        let language = tag.trim().split(['-', '_']).next().unwrap_or_default();
        match language.to_ascii_lowercase().as_str() {
            "es" => Locale::Es,
            "pt" => Locale::Pt,
            _ => Locale::En,
        }
    }

    /// Position of its text in an error row.
    pub const fn index(self) -> usize {
        match self {
            Locale::En => 0,
            Locale::Es => 1,
            Locale::Pt => 2,
        }
    }

    const fn language(self) -> &'static Language {
        match self {
            Locale::En => &en::LANGUAGE,
            Locale::Es => &es::LANGUAGE,
            Locale::Pt => &pt::LANGUAGE,
        }
    }
}

/// What is wrong and what to do about it, without the value; the pointer stands beside it.
pub fn issue(issue: &Issue, locale: Locale) -> String {
    let language = locale.language();
    // A caller cannot correct a reply: there, every finding is a difference to live with.
    let reply = issue.place == Place::Response && issue.code != Code::TooManyIssues;
    let code = if reply { Code::Drift } else { issue.code };
    language.detailed(code, &issue.detail).unwrap_or_else(|| {
        let own = if reply { (language.reply)(issue.code) } else { None };
        own.unwrap_or_else(|| (language.general)(code)).to_owned()
    })
}

/// A problem's title.
pub fn problem_title(category: Category, locale: Locale) -> &'static str {
    (locale.language().problem)(category).title
}

/// A problem's detail where no documented error says more.
pub fn problem_detail(category: Category, locale: Locale) -> &'static str {
    (locale.language().problem)(category).detail
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::issue::Detail;

    const DETAILS: [Detail; 12] = [
        Detail::None,
        Detail::Limit(1),
        Detail::Limit(40),
        Detail::Offset(17),
        Detail::Expected("object or null"),
        Detail::Expected("surprise"),
        Detail::Values(&["CC", "CE"]),
        Detail::Format("date"),
        Detail::Canonical("govIssueIdent"),
        Detail::Check("nit"),
        Detail::Header("X-Invoker-Channel"),
        Detail::Because("cellPhone"),
    ];

    const TYPES: [&str; 9] =
        ["string", "number", "integer", "boolean", "object", "array", "null", "string or number", "object or null"];

    const FORMATS: [&str; 10] = ["date", "time", "uuid", "iban", "ip", "mac", "base64", "digits", "decimal", "email"];

    const CHECKS: [&str; 7] = ["dane", "mobile", "nit", "email", "documentNumber", "iban", "uuid"];

    const REASONS: [&str; 20] = [
        "control",
        "outer space",
        "framing",
        "name",
        "secret",
        "not found text",
        "undefined",
        "scheme",
        "path",
        "userinfo",
        "host",
        "segment",
        "digits",
        "few digits",
        "prefix",
        "slash date",
        "flag",
        "latin-1",
        "crossed",
        "not sent",
    ];

    fn text(place: Place, code: Code, detail: Detail, locale: Locale) -> String {
        issue(&Issue { place, pointer: "/secretPlace".to_owned(), code, detail }, locale)
    }

    fn assert_sentence(text: &str, about: &dyn std::fmt::Debug) {
        assert!(text.ends_with('.') && text.len() > 10, "{about:?}: {text}");
        assert!(!text.contains(['{', '}']) && !text.contains("  "), "{about:?}: {text}");
        assert!(!text.contains("secretPlace"), "{about:?} repeats the pointer: {text}");
        assert!(text.chars().next().is_some_and(char::is_uppercase), "{about:?}: {text}");
    }

    fn assert_distinct(texts: [String; 3], about: &dyn std::fmt::Debug) {
        let [en, es, pt] = texts;
        assert!(en != es && es != pt && en != pt, "{about:?}: {en}");
    }

    #[test]
    fn every_code_with_any_detail_has_a_sentence_in_every_language() {
        for &code in Code::ALL {
            for place in [Place::Body, Place::Context, Place::Response] {
                for detail in DETAILS {
                    let texts = Locale::ALL.map(|locale| text(place, code, detail.clone(), locale));
                    for text in &texts {
                        assert_sentence(text, &(code, place, &detail));
                    }
                    assert_distinct(texts, &(code, place, detail));
                }
            }
        }
    }

    #[test]
    fn every_word_of_a_detail_is_translated() {
        let types = TYPES.map(|word| (Code::Type, Detail::Expected(word)));
        let formats = FORMATS.map(|word| (Code::Format, Detail::Format(word)));
        let checks = CHECKS.map(|word| (Code::Heuristic, Detail::Check(word)));
        let reasons = REASONS.map(|word| (Code::Header, Detail::Reason(word)));
        for (code, detail) in types.into_iter().chain(formats).chain(checks).chain(reasons) {
            for locale in Locale::ALL {
                let found = text(Place::Body, code, detail.clone(), locale);
                assert_sentence(&found, &(code, &detail, locale));
                assert_ne!(found, text(Place::Body, code, Detail::None, locale), "{detail:?} adds nothing");
            }
            assert_distinct(Locale::ALL.map(|locale| text(Place::Body, code, detail.clone(), locale)), &detail);
        }
    }

    #[test]
    fn unknown_words_and_long_lists_fall_back_to_the_code() {
        const MANY: [&str; 13] = ["A"; 13];
        for locale in Locale::ALL {
            for (code, detail) in [
                (Code::Header, Detail::Reason("surprise")),
                (Code::Type, Detail::Expected("string or surprise")),
                (Code::Format, Detail::Format("surprise")),
                (Code::Heuristic, Detail::Check("surprise")),
                (Code::Enum, Detail::Values(&MANY)),
                (Code::Enum, Detail::Values(&[""])),
            ] {
                assert_eq!(text(Place::Body, code, detail, locale), text(Place::Body, code, Detail::None, locale));
            }
        }
    }

    #[test]
    fn every_problem_has_a_title_and_a_detail_in_every_language() {
        for category in Category::ALL {
            for locale in Locale::ALL {
                assert!(!problem_title(category, locale).is_empty());
                assert!(!problem_title(category, locale).ends_with('.'));
                assert_sentence(problem_detail(category, locale), &(category, locale));
            }
            assert_distinct(Locale::ALL.map(|locale| problem_detail(category, locale).to_owned()), &category);
        }
    }

    #[test]
    fn tags_name_languages() {
        for (tag, locale) in [
            ("en", Locale::En),
            ("en-GB", Locale::En),
            ("es", Locale::Es),
            ("es_CO", Locale::Es),
            ("ES-419", Locale::Es),
            ("pt-BR", Locale::Pt),
            (" pt ", Locale::Pt),
            ("ptx", Locale::En),
            ("fr", Locale::En),
            ("", Locale::En),
            ("é", Locale::En),
        ] {
            assert_eq!(Locale::parse(tag), locale, "{tag}");
        }
        assert_eq!(Locale::ALL.map(Locale::index), [0, 1, 2]);
    }

    #[test]
    fn golden_texts() {
        use Locale::{En, Es, Pt};
        for (place, code, detail, locale, expected) in [
            (Place::Body, Code::Required, Detail::None, En, "This is missing. Add it."),
            (Place::Body, Code::Required, Detail::None, Es, "Falta este dato. Agréguelo."),
            (
                Place::Context,
                Code::Required,
                Detail::Header("X-Invoker-Channel"),
                Pt,
                "O cabeçalho X-Invoker-Channel precisa deste dado. Inclua-o.",
            ),
            (Place::Body, Code::MaxLength, Detail::Limit(1), En, "This is too long. Enter at most 1 character."),
            (Place::Body, Code::MaxLength, Detail::Limit(2), En, "This is too long. Enter at most 2 characters."),
            (
                Place::Body,
                Code::MaxLength,
                Detail::Limit(1),
                Es,
                "Este dato es muy largo. Escriba como máximo 1 carácter.",
            ),
            (Place::Body, Code::MinItems, Detail::Limit(2), Pt, "A lista é curta demais. Inclua pelo menos 2 itens."),
            (
                Place::Body,
                Code::Type,
                Detail::Expected("object or null"),
                Pt,
                "O tipo está errado: deve ser um objeto ou null. Altere-o.",
            ),
            (
                Place::Body,
                Code::Type,
                Detail::Expected("string or number"),
                En,
                "The type is wrong: it must be a string or a number. Change it.",
            ),
            (
                Place::Path,
                Code::Enum,
                Detail::Values(&["CC", "CE", "NI"]),
                Es,
                "No es uno de los valores documentados: CC, CE, NI. Use uno de ellos.",
            ),
            (
                Place::Body,
                Code::Alias,
                Detail::Canonical("expDt"),
                Es,
                "El nombre o lugar documentado es «expDt». Use ese.",
            ),
            (
                Place::Body,
                Code::Dependent,
                Detail::Because("trnRqUID"),
                En,
                "This is needed together with “trnRqUID”. Add it.",
            ),
            (
                Place::Header,
                Code::Header,
                Detail::Reason("framing"),
                Pt,
                "A plataforma define este cabeçalho sozinha. Omita-o.",
            ),
            (
                Place::Response,
                Code::Duplicate,
                Detail::None,
                En,
                "The reply has this key more than once; the last one was taken. Check it before use.",
            ),
            (
                Place::Response,
                Code::Format,
                Detail::Format("date"),
                En,
                "The reply differs from its documentation here. Check it before use.",
            ),
        ] {
            assert_eq!(text(place, code, detail, locale), expected);
        }
    }
}
