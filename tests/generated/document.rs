//! A JSON document in the making: unlike `serde_json::Value` it keeps duplicate keys, the order of
//! members and bytes that are no text.

/// One value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Document {
    /// JSON text of a scalar, or anything else that is to stand there.
    Raw(Vec<u8>),
    List(Vec<Document>),
    /// Keys as they stand between their quotes.
    Object(Vec<(Vec<u8>, Document)>),
}

/// A change at one place of a document.
#[derive(Clone, Debug)]
pub(crate) enum Change {
    Remove,
    Replace(Document),
    /// A further member, whose key stands like this between its quotes, of the object at the place.
    Append(Vec<u8>, Document),
    /// Another key for the same value.
    Rename(String),
}

impl Document {
    pub(crate) fn raw(text: &str) -> Document {
        Document::Raw(text.as_bytes().to_vec())
    }

    /// A string of these characters.
    pub(crate) fn text(text: &str) -> Document {
        Document::Raw(serde_json::to_vec(text).unwrap())
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut out = Vec::new();
        self.write(&mut out);
        out
    }

    fn write(&self, out: &mut Vec<u8>) {
        match self {
            Document::Raw(text) => out.extend_from_slice(text),
            Document::List(items) => {
                out.push(b'[');
                for (index, item) in items.iter().enumerate() {
                    out.extend_from_slice(if index > 0 { b"," } else { b"" });
                    item.write(out);
                }
                out.push(b']');
            }
            Document::Object(members) => {
                out.push(b'{');
                for (index, (key, value)) in members.iter().enumerate() {
                    out.extend_from_slice(if index > 0 { b",\"" } else { b"\"" });
                    out.extend_from_slice(key);
                    out.extend_from_slice(b"\":");
                    value.write(out);
                }
                out.push(b'}');
            }
        }
    }

    /// The value at this path of keys and indices.
    pub(crate) fn at(&mut self, path: &[String]) -> Option<&mut Document> {
        let Some((step, rest)) = path.split_first() else { return Some(self) };
        match self {
            Document::Raw(_) => None,
            Document::List(items) => items.get_mut(step.parse::<usize>().ok()?)?.at(rest),
            Document::Object(members) => {
                members.iter_mut().find(|(key, _)| key == step.as_bytes()).and_then(|(_, value)| value.at(rest))
            }
        }
    }

    /// Makes the change; whether its place was there.
    pub(crate) fn change(&mut self, path: &[String], change: &Change) -> bool {
        match (change, path.split_last()) {
            (Change::Append(key, value), _) => match self.at(path) {
                Some(Document::Object(members)) => {
                    members.push((key.clone(), value.clone()));
                    true
                }
                _ => false,
            },
            (Change::Replace(value), _) => match self.at(path) {
                Some(place) => {
                    *place = value.clone();
                    true
                }
                None => false,
            },
            (_, None) => false,
            (change, Some((last, parent))) => match self.at(parent) {
                Some(Document::Object(members)) => {
                    let Some(index) = members.iter().position(|(key, _)| key == last.as_bytes()) else { return false };
                    match change {
                        Change::Rename(name) => members[index].0 = name.as_bytes().to_vec(),
                        _ => drop(members.remove(index)),
                    }
                    true
                }
                _ => false,
            },
        }
    }

    /// How many values there are, this one and those in it.
    pub(crate) fn count(&self) -> usize {
        1 + match self {
            Document::Raw(_) => 0,
            Document::List(items) => items.iter().map(Document::count).sum(),
            Document::Object(members) => members.iter().map(|(_, value)| value.count()).sum(),
        }
    }

    /// The path of one of them; 0 is this one.
    pub(crate) fn path(&self, number: usize) -> Vec<String> {
        let mut path = Vec::new();
        self.follow(number, &mut path);
        path
    }

    fn follow(&self, mut number: usize, path: &mut Vec<String>) {
        if number == 0 {
            return;
        }
        number -= 1;
        let inner: Vec<(String, &Document)> = match self {
            Document::Raw(_) => Vec::new(),
            Document::List(items) => items.iter().enumerate().map(|(index, item)| (index.to_string(), item)).collect(),
            Document::Object(members) => {
                members.iter().map(|(key, value)| (String::from_utf8_lossy(key).into_owned(), value)).collect()
            }
        };
        for (step, value) in inner {
            let count = value.count();
            if number < count {
                path.push(step);
                return value.follow(number, path);
            }
            number -= count;
        }
    }
}

/// The path as an RFC 6901 pointer.
pub(crate) fn pointer(path: &[String]) -> String {
    path.iter().map(|step| format!("/{}", step.replace('~', "~0").replace('/', "~1"))).collect()
}

/// The path with one more step.
pub(crate) fn below(path: &[String], step: &str) -> Vec<String> {
    [path, &[step.to_owned()]].concat()
}

/// The characters of a key that stands like this between its quotes.
pub(crate) fn decoded(key: &[u8]) -> String {
    let quoted = [b"\"", key, b"\""].concat();
    serde_json::from_slice(&quoted).unwrap_or_else(|_| String::from_utf8_lossy(key).into_owned())
}
