//! What the tuning commands share: with options that set parameters they change these, without
//! any they print all.

use crate::answer::error::{Context, Result};
use crate::libvirt::{Params, Tunable};

/// Changes the given parameters, and answers nothing; where none is given, answers those that
/// there are as `usual`.
///
/// # Errors
/// Returns libvirt's error, after `uncounted` where it does not say how many parameters there are.
pub fn run<U, R: From<()> + From<U>>(
    tunable: &Tunable<'_>,
    given: &Params,
    flags: u32,
    uncounted: impl FnOnce() -> String,
    usual: impl FnOnce(Params) -> U,
) -> Result<R> {
    if !given.0.is_empty() {
        tunable.change(given, flags)?;
        return Ok(().into());
    }
    let count = tunable.count(flags).context(uncounted)?;
    Ok(usual(tunable.parameters(count, flags)?).into())
}
