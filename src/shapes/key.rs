//! What a shape is of.

use crate::contract::{Array, Field, Shape};

/// What a tape is for: an object or the items of an array, by the address of its static table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Key(usize, Form);

/// What stands in a tape for a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// Items of known shapes, as many as there are.
    Items,
    /// As many items as there were.
    Whole,
}

impl Key {
    pub(super) fn of_shape(shape: &'static Shape) -> Key {
        Key(std::ptr::from_ref(shape) as usize, Form::Items)
    }

    /// Of documents whose lists are as long as they were.
    pub(super) fn of_whole(shape: &'static Shape) -> Key {
        Key(std::ptr::from_ref(shape) as usize, Form::Whole)
    }

    pub(super) fn of_item(array: &'static Array) -> Key {
        Key(std::ptr::from_ref::<Field>(&array.item) as usize, Form::Items)
    }
}
