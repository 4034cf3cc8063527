//! A case file as its single cases: most hold one, a `normalize` file may hold several replies under `each`.

use serde_json::Value;
use ventanilla::format::base64;

/// One case of a file.
pub(crate) struct Case {
    /// `provider/operation/name.json`, and `[3]` behind it for the fourth entry of `each`.
    pub(crate) name: String,
    pub(crate) content: Value,
}

/// The cases of the file at this path; or why it holds none.
pub(crate) fn unfold(path: &str, text: &str) -> Result<Vec<Case>, String> {
    let shared: Value = serde_json::from_str(text).expect("a case is JSON");
    let Some(each) = shared.get("each") else { return Ok(vec![Case { name: path.to_owned(), content: shared }]) };
    let entries = each.as_array().filter(|entries| !entries.is_empty()).ok_or("`each` lists no reply")?;
    if shared["verb"] != "normalize" {
        return Err("only `normalize` takes `each`".to_owned());
    }
    if ["reply", "options", "expect"].into_iter().any(|key| shared.get(key).is_some()) {
        return Err("beside `each` there is no reply, no options and no expectation".to_owned());
    }
    let case = |(index, entry): (usize, &Value)| {
        let mut content = entry.clone();
        for key in ["title", "source", "verb"] {
            content[key] = shared[key].clone();
        }
        Case { name: format!("{path}[{index}]"), content }
    };
    Ok(entries.iter().enumerate().map(case).collect())
}

/// `bcs/getPila/x.json` is about `bcs.getPila`.
pub(crate) fn operation_of(path: &str) -> String {
    path.split('/').take(2).collect::<Vec<_>>().join(".")
}

/// The body of an input or reply: `body` as JSON, or `bodyText` or `bodyBase64` byte for byte.
pub(crate) fn bytes(given: &Value) -> Option<Vec<u8>> {
    if let Some(text) = given.get("bodyText") {
        return text.as_str().map(|text| text.as_bytes().to_vec());
    }
    if let Some(text) = given.get("bodyBase64") {
        return Some(base64::decode(text.as_str()?.as_bytes()).expect("bodyBase64 is Base64"));
    }
    given.get("body").map(written)
}

pub(crate) fn written(value: &Value) -> Vec<u8> {
    serde_json::to_vec(value).expect("a value is JSON")
}
