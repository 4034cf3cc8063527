//! Changes of a document: one value, or one key, somewhere in it.

use serde_json::Value;

use super::dice::Dice;

/// Changes one value somewhere in it; `scalar` says what a scalar becomes.
pub(crate) fn change(value: &mut Value, dice: &mut Dice, scalar: &dyn Fn(&Value, &mut Dice) -> Value) {
    match value {
        Value::Object(members) if !members.is_empty() && dice.below(12) > 0 => {
            let index = dice.below(members.len());
            change(members.values_mut().nth(index).unwrap(), dice, scalar);
        }
        Value::Array(items) if !items.is_empty() && dice.below(4) > 0 => {
            let index = dice.below(items.len());
            change(&mut items[index], dice, scalar);
        }
        Value::Object(members) => {
            let mut entries: Vec<(String, Value)> = std::mem::take(members).into_iter().collect();
            dice.shuffle(&mut entries);
            match dice.below(3) {
                0 => drop(entries.pop()),
                1 if !entries.is_empty() => "somethingElse".clone_into(&mut entries[0].0),
                _ => {}
            }
            members.extend(entries);
        }
        Value::Array(items) => match items.first().cloned() {
            Some(first) if dice.below(2) == 0 => items.push(first),
            _ => items.clear(),
        },
        Value::Bool(flag) => *flag = !*flag,
        _ => *value = scalar(value, dice),
    }
}
