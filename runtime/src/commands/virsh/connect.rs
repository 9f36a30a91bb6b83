//! `connect`: virConnectOpenAuth, virConnectClose.

use crate::prelude::*;
use crate::session::connection::Uri;

/// Opens a connection in the place of the present one; without a URI a connection that was
/// read-only stays so.
pub fn run(session: &mut Session, args: &ConnectArgs) -> Result<()> {
    let (uri, readonly) = match &args.name {
        Some(uri) => {
            let uri = Uri { value: uri.into(), origin: "option --name" };
            (Some(uri), args.readonly)
        }
        None => (session.link.uri.clone(), args.readonly || session.link.readonly),
    };
    session.connect(uri, readonly)?;
    Ok(())
}
