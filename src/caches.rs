//! The switch of the accelerators that learn from what came before.

use crate::{normalize, shapes};

/// Switches this thread's shape cache on or off, and forgets what it knows of bodies and replies. It is on at first.
///
/// With it, how long a verdict or an outcome takes depends on the bodies and replies that came before: their structure,
/// never their values.
pub fn set_shape_cache(on: bool) {
    shapes::switch(on);
    normalize::known::switch(on);
}
