//! `exit`: ends the session.

use crate::prelude::*;

/// Marks the session as ending.
pub fn run(session: &mut Session, _args: &ExitArgs) -> Result<()> {
    session.quitting = true;
    Ok(())
}
