//! `exit`: ends the session.

use crate::prelude::*;

/// Marks the session as ending.
pub fn run(session: &mut Session) -> Result<()> {
    session.quitting = true;
    Ok(())
}
