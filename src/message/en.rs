//! English texts.

use super::language::{Language, ProblemText, Words, look_up, problem};
use crate::contract::Category;
use crate::issue::{Code, Detail};

pub(super) static LANGUAGE: Language =
    Language { sentence, types: TYPES, or: " or ", general, reply, problem: problem_text };

fn sentence(code: Code, detail: &Detail) -> Option<&'static str> {
    Some(match (code, detail) {
        (_, Detail::Reason(word)) => look_up(REASONS, word)?,
        (Code::Drift, Detail::Expected(_)) => {
            "The reply has something else here than the documented type, {}. Check it before use."
        }
        (Code::Drift, _) => return None,
        (Code::Coerced, Detail::Expected(_)) => "This was read as the documented type, {}. Give it in that form.",
        (_, Detail::Expected(_)) => "The type is wrong: it must be {}. Change it.",
        (Code::Syntax, Detail::Offset(_)) => "The JSON cannot be read at byte {}. Correct it there.",
        (Code::Trailing, Detail::Offset(_)) => "Something follows the JSON document at byte {}. Remove it.",
        (Code::Size, Detail::Limit(_)) => "This is larger than the limit of {}. Send less.",
        (Code::Depth, Detail::Limit(_)) => "This is nested deeper than {level|levels}. Flatten it.",
        (Code::TooManyIssues, Detail::Limit(_)) => {
            "There are more findings than the {} listed. Correct these and check again."
        }
        (Code::MinLength, Detail::Limit(1)) => "This is empty. Enter at least 1 character.",
        (Code::MinLength, Detail::Limit(_)) => "This is too short. Enter at least {character|characters}.",
        (Code::MaxLength, Detail::Limit(_)) => "This is too long. Enter at most {character|characters}.",
        (Code::Minimum, Detail::Limit(_)) => "This is too small. Enter {} or more.",
        (Code::Maximum, Detail::Limit(_)) => "This is too large. Enter {} or less.",
        (Code::MinItems, Detail::Limit(_)) => "The list is too short. Give at least {item|items}.",
        (Code::MaxItems, Detail::Limit(_)) => "The list is too long. Give at most {item|items}.",
        (Code::OneOf, Detail::Values(_)) => "None of the alternatives is complete: {}. Fill in one of them.",
        (_, Detail::Values(_)) => "This is not one of the documented values: {}. Use one of them.",
        (_, Detail::Format(name)) => look_up(FORMATS, name)?,
        (_, Detail::Check(name)) => look_up(CHECKS, name)?,
        (Code::Duplicate, Detail::Canonical(_)) => "This is given twice, here and as “{}”. Keep only “{}”.",
        (Code::Coerced, Detail::Canonical(_)) => "This was read as the documented value “{}”. Use that spelling.",
        (_, Detail::Canonical(_)) => "The documented name or place is “{}”. Use that.",
        (Code::Required, Detail::Header(_)) => "The header {} needs this value. Add it.",
        (Code::Ambiguous, Detail::Because(_)) => {
            "This may be ignored because “{}” is given too. Give only one of them."
        }
        (_, Detail::Because(_)) => "This is needed together with “{}”. Add it.",
        _ => return None,
    })
}

fn general(code: Code) -> &'static str {
    match code {
        Code::Syntax => "This is not well-formed JSON. Correct it.",
        Code::Trailing => "Something follows the JSON document. Remove it.",
        Code::Bom => "A byte order mark stands in front of the document. Remove it.",
        Code::Utf8 => "The text is not valid UTF-8. Encode it as UTF-8.",
        Code::Size => "This is larger than allowed. Send less.",
        Code::Depth => "This is nested too deeply. Flatten it.",
        Code::Duplicate => "This is given more than once. Keep one.",
        Code::DangerousKey => "This key could change how programs read the data. Rename or remove it.",
        Code::TooManyIssues => "There are more findings than are listed. Correct these and check again.",
        Code::Required => "This is missing. Add it.",
        Code::Type => "The type is wrong. Use the documented one.",
        Code::MinLength => "This is too short. Make it longer.",
        Code::MaxLength => "This is too long. Make it shorter.",
        Code::Pattern => "This has characters that do not belong here. Correct it.",
        Code::Enum => "This is not one of the documented values. Use one of them.",
        Code::Format => "This is not in the documented format. Correct it.",
        Code::Minimum => "This is too small. Enter a larger number.",
        Code::Maximum => "This is too large. Enter a smaller number.",
        Code::MinItems => "The list is too short. Add items.",
        Code::MaxItems => "The list is too long. Remove items.",
        Code::Unknown => "This is not a documented field. Check its spelling or remove it.",
        Code::OneOf => "None of the alternatives is complete. Fill in one of them.",
        Code::Dependent => "This is needed because of another field. Add it.",
        Code::Header => "This cannot be sent as a header. Correct or remove it.",
        Code::Origin => "Requests cannot go to this origin. Use the provider's https origin.",
        Code::Alias => "This is another name or place than the documented one. Use the documented one.",
        Code::Coerced => "This was read as the documented form. Give it in that form.",
        Code::Heuristic => "This looks unusual. Check it.",
        Code::Ambiguous => "This can be read in more than one way. Make it clear.",
        Code::Drift => "The reply differs from its documentation here. Check it before use.",
    }
}

fn reply(code: Code) -> Option<&'static str> {
    Some(match code {
        Code::Bom => "The reply begins with a byte order mark, which was skipped. Nothing needs to be done.",
        Code::Utf8 => "The reply has text that is not valid UTF-8. Check it before use.",
        Code::Duplicate => "The reply has this key more than once; the last one was taken. Check it before use.",
        Code::Ambiguous => "The reply can be read in more than one way here. Check it before use.",
        Code::Required => "The reply lacks this documented value. Do not rely on it.",
        _ => return None,
    })
}

const TYPES: Words = &[
    ("string", "a string"),
    ("number", "a number"),
    ("integer", "an integer"),
    ("boolean", "a boolean"),
    ("object", "an object"),
    ("array", "an array"),
    ("null", "null"),
];

const FORMATS: Words = &[
    ("date", "This is not an existing day in the form YYYY-MM-DD. Correct it."),
    ("time", "This is not a time in the form HH:MM:SS. Correct it."),
    ("uuid", "This is not a UUID: 32 hexadecimal digits in five groups. Correct it."),
    ("iban", "This is not a valid IBAN. Check its length and digits."),
    ("ip", "This is not an IPv4 or IPv6 address. Correct it."),
    ("mac", "This is not a MAC address: six pairs of hexadecimal digits. Correct it."),
    ("base64", "This is not valid Base64. Encode the content without spaces or line breaks."),
    ("digits", "Only the digits 0 to 9 belong here. Remove everything else."),
    ("decimal", "This is not a decimal number. Use digits with a point before the decimals."),
    ("email", "This is not an email address. Correct it."),
];

const CHECKS: Words = &[
    ("dane", "This does not look like a DANE code of five digits. Check it."),
    ("mobile", "This does not look like a Colombian mobile number: ten digits that begin with 3. Check it."),
    ("nit", "This does not look like a NIT with its check digit. Check it."),
    ("email", "This does not look like an email address. Check it."),
    ("iban", "This does not look like an IBAN. Check its length and digits."),
    ("uuid", "This does not look like a UUID. Check it."),
    ("documentNumber", "The length of the number is unusual for this document type. Check both."),
];

const REASONS: Words = &[
    ("control", "This has a character that no header may carry. Remove control and non-Latin characters."),
    ("outer space", "A space at the beginning or end would be lost on the way. Remove it."),
    ("framing", "The platform sets this header itself. Leave it out."),
    ("name", "This is not a legal header name. Use letters, digits and hyphens."),
    ("secret", "Secrets and computed ids are not given as input headers. Give them in the context."),
    ("not found text", "Filler text such as IP NOT FOUND is never sent. Give the real value or leave it out."),
    ("undefined", "The text “undefined” stands for a missing value. Give the real value or leave it out."),
    ("scheme", "The origin must begin with https, or with http on a loopback host. Change it."),
    ("path", "The origin must not have a path, query or fragment. Remove everything after the host."),
    ("userinfo", "The origin must not carry a user or password. Remove them."),
    ("host", "The origin has no valid host. Correct it."),
    ("segment", "A part of a path cannot be empty, “.” or “..”. Give another value."),
    ("digits", "The authorization number has 1 to 10 digits. Correct it."),
    ("few digits", "The transaction id has fewer than 11 digits, so zeros were put in front. Check it."),
    ("prefix", "The prefix of a transaction id is 3 or 4 capital letters. Correct it."),
    ("slash date", "Day and month of this date cannot be told apart, so it was left as it is. Check it before use."),
    ("flag", "This is none of the documented yes and no values, so it was left as it is. Check it before use."),
    ("latin-1", "The text was not UTF-8 and was read as Latin-1. Check accented letters."),
    ("crossed", "The documentation crosses this field with another. Check which value is which."),
    ("not sent", "The request has no place for this, so it is not sent. Leave it out."),
];

fn problem_text(category: Category) -> ProblemText {
    match category {
        Category::Validation => {
            problem("Invalid data", "Some data of the request is not accepted. Correct it and send the request again.")
        }
        Category::Authentication => problem(
            "Credentials not accepted",
            "The provider does not accept the credentials for its API. Renew or correct them.",
        ),
        Category::Permission => problem(
            "Not allowed by the provider",
            "The provider does not allow this call with these credentials. Ask the provider for access.",
        ),
        Category::NotFound => {
            problem("Not found", "The provider has nothing that fits the request. Check the identifiers in it.")
        }
        Category::Conflict => problem(
            "Conflict with the present state",
            "The request contradicts what the provider has on record. Look at the present state first.",
        ),
        Category::BusinessRule => problem(
            "Refused by a business rule",
            "A rule of the provider does not allow this. Change the request or contact the provider.",
        ),
        Category::RateLimit => problem("Too many calls", "The provider takes no more calls now. Wait, then try again."),
        Category::Upstream => problem(
            "The provider failed",
            "The provider could not process the request. Before repeating a change, check whether it took effect.",
        ),
        Category::Timeout => problem(
            "No answer in time",
            "The provider did not answer in time. Before repeating a change, check whether it took effect.",
        ),
        Category::Unknown => problem(
            "Undocumented error",
            "The provider answered with an error it does not document. Contact the provider about it.",
        ),
        Category::RouteNotFound => {
            problem("No such path", "No operation has this path. Check the path against the documentation.")
        }
        Category::MethodNotAllowed => {
            problem("Method not allowed", "This path exists, but not with this method. Use an allowed method.")
        }
        Category::NotAcceptable => problem(
            "No acceptable media type",
            "The answer exists only as JSON. Accept application/json and application/problem+json.",
        ),
        Category::TooLarge => {
            problem("Request too large", "The body is larger than this operation allows. Send less data.")
        }
        Category::UnsupportedMediaType => {
            problem("Media type not supported", "The body is not sent as JSON. Send it as application/json.")
        }
        Category::Unauthorized => {
            problem("Identification needed", "The request does not prove who sends it. Sign in and send it again.")
        }
        Category::Forbidden => {
            problem("Not permitted", "Your access does not cover this operation. Ask for the permission you need.")
        }
        Category::Internal => problem(
            "Internal error",
            "The request failed because of an error of ours. Report it with the time of the call.",
        ),
        Category::Cancelled => problem(
            "Cancelled",
            "The call was given up before its answer came. Before repeating a change, check whether it took effect.",
        ),
    }
}
