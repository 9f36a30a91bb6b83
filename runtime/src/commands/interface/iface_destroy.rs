//! `iface-destroy`: virInterfaceDestroy.

use crate::prelude::*;

/// Stops an interface.
pub fn run(_session: &mut Session, interface: &Interface, _args: &IfaceDestroyArgs) -> Result<()> {
    interface.destroy(0)?;
    Ok(())
}
