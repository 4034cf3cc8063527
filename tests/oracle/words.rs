//! Names, aliases and codes of tables: what mutations make documents of.

use ventanilla::contract::{Field, Kind, Shape, Via};

use super::mutation::Words;

pub(crate) fn of_shape(shape: &Shape) -> Words {
    of_shapes(&[shape])
}

pub(crate) fn of_shapes(shapes: &[&Shape]) -> Words {
    let mut words = Words { keys: Vec::new(), texts: Vec::new() };
    shapes.iter().for_each(|shape| gather(shape.fields, &mut words));
    words
}

fn gather(rows: &[Field], words: &mut Words) {
    for row in rows {
        if !row.name.is_empty() {
            words.keys.push(row.name.to_owned());
        }
        if row.any_case {
            words.keys.push(row.name.to_ascii_uppercase());
        }
        words.keys.extend(row.aliases.iter().map(|alias| (*alias).to_owned()));
        match row.kind {
            Kind::Object(shape) | Kind::Document(shape) => gather(shape.fields, words),
            Kind::Array(array) => gather(std::slice::from_ref(&array.item), words),
            Kind::Enum(values) | Kind::Known(values) => {
                words.texts.extend(values.iter().map(|value| (*value).to_owned()))
            }
            _ => {}
        }
        if let Via::Enum(codes) = row.via {
            words.texts.extend(codes.iter().map(|(code, _)| code.to_lowercase()));
        }
    }
}
