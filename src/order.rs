//! Puts items in the order of numeric keys, by a heap: the standard sort costs 5 KB of wasm.

use std::collections::BinaryHeap;

/// A key; earlier numbers decide first.
pub(crate) type Key = (u64, u64, u64);

/// `items` by their keys; equal keys keep their order.
pub(crate) fn by_key<T>(items: Vec<T>, key: impl Fn(&T) -> Key) -> Vec<T> {
    let keys: Vec<(Key, usize)> = items.iter().map(&key).zip(0..).collect();
    if keys.is_sorted() {
        return items;
    }
    let keys = BinaryHeap::from(keys).into_sorted_vec();
    let mut slots: Vec<Option<T>> = items.into_iter().map(Some).collect();
    keys.into_iter().filter_map(|(_, index)| slots.get_mut(index)?.take()).collect()
}

#[cfg(test)]
mod tests {
    use super::by_key;

    #[test]
    fn equal_keys_keep_their_order() {
        let items = vec![(2, 'a'), (1, 'b'), (2, 'c'), (0, 'd')];
        assert_eq!(by_key(items, |item| (item.0, 0, 0)), [(0, 'd'), (1, 'b'), (2, 'a'), (2, 'c')]);
    }
}
