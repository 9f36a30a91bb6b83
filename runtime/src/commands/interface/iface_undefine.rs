//! `iface-undefine`: virInterfaceUndefine.

use crate::prelude::*;

/// Removes the definition of an interface.
pub fn run(_session: &mut Session, interface: &Interface, _args: &IfaceUndefineArgs) -> Result<()> {
    interface.undefine()?;
    Ok(())
}
