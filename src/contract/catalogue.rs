//! Every provider and every operation there is.

use super::{Operation, Provider, bcs, itau, masstack};

/// Every provider, in the order of the public operation indices.
pub static PROVIDERS: &[&Provider] = &[&bcs::PROVIDER, &itau::PROVIDER, &masstack::PROVIDER];

/// Every operation, provider by provider. Its position is the operation's index at the wasm boundary.
pub fn operations() -> impl Iterator<Item = &'static Operation> {
    [bcs::OPERATIONS, itau::OPERATIONS, masstack::OPERATIONS].into_iter().flatten().copied()
}
