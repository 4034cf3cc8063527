//! What a shape is of.

use crate::contract::{Array, Field, Shape};

/// What a tape is for: an object or the items of an array, by the address of its static table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Key(usize);

impl Key {
    pub(super) fn of_shape(shape: &'static Shape) -> Key {
        Key(std::ptr::from_ref(shape) as usize)
    }

    pub(super) fn of_item(array: &'static Array) -> Key {
        Key(std::ptr::from_ref::<Field>(&array.item) as usize)
    }
}
