//! Every provider and every operation there is.

use super::{Operation, Provider, bcs, itau, masstack};

/// Every provider, in the order of the public operation indices.
pub static PROVIDERS: &[&Provider] = &[&bcs::PROVIDER, &itau::PROVIDER, &masstack::PROVIDER];

/// Every operation, provider by provider. Its position is the operation's index at the wasm boundary.
pub fn operations() -> impl Iterator<Item = &'static Operation> {
    [bcs::OPERATIONS, itau::OPERATIONS, masstack::OPERATIONS].into_iter().flatten().copied()
}

/// The operation with this index.
pub fn operation_at(mut index: usize) -> Option<&'static Operation> {
    for operations in [bcs::OPERATIONS, itau::OPERATIONS, masstack::OPERATIONS] {
        match operations.get(index) {
            Some(operation) => return Some(operation),
            None => index -= operations.len(),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{operation_at, operations};

    #[test]
    fn an_index_is_a_place_in_the_list() {
        for (index, operation) in operations().enumerate() {
            assert_eq!(operation_at(index).map(|found| found.id), Some(operation.id));
        }
        assert!(operation_at(operations().count()).is_none());
    }
}
