//! What the tuning commands share: with options that set parameters they change these, without
//! any they print all.

use crate::answer::error::{Context, Result};
use crate::libvirt::{Params, Tunable};

/// Changes the given parameters; where none is given, returns those that there are. A driver
/// may have none.
///
/// # Errors
/// Returns libvirt's error, after `uncounted` where it does not say how many parameters there are.
pub fn run(
    tunable: &Tunable<'_>,
    given: &Params,
    flags: u32,
    uncounted: impl FnOnce() -> String,
) -> Result<Option<Params>> {
    if !given.0.is_empty() {
        tunable.change(given, flags)?;
        return Ok(None);
    }
    let count = tunable.count(flags).context(uncounted)?;
    Ok(Some(tunable.parameters(count, flags)?))
}
