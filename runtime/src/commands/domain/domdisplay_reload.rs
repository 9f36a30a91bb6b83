//! `domdisplay-reload`: virDomainGraphicsReload.

use crate::prelude::*;

/// Lets a graphics server read its certificates again.
pub fn run(domain: &Domain, args: &DomdisplayReloadArgs) -> Result<()> {
    Ok(domain.reload_graphics(args.type_.unwrap_or_default())?)
}
