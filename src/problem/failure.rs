//! What a reply that failed says of itself.

use crate::contract::Category;
use crate::reply::Reply;

/// The signs of a reply that failed.
#[derive(Debug, Clone, Default)]
pub(crate) struct Failure {
    pub(crate) status: u16,
    /// The status that ER400 and the like hint at.
    pub(crate) hinted: Option<u16>,
    pub(crate) code: Option<String>,
    pub(crate) kind: Option<String>,
    pub(crate) description: Option<String>,
    /// Known without looking anything up.
    pub(crate) category: Option<Category>,
    pub(crate) retry_after: Option<String>,
}

impl Failure {
    pub(crate) fn of_status(reply: &Reply<'_>, category: Option<Category>) -> Failure {
        Failure {
            status: reply.status,
            category,
            retry_after: reply.retry_after.map(str::to_owned),
            ..Failure::default()
        }
    }
}
