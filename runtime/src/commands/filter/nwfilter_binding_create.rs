//! `nwfilter-binding-create`: virNWFilterBindingCreateXML.

use crate::prelude::*;

/// Binds a network filter to a port.
pub fn run(session: &mut Session, args: &NwfilterBindingCreateArgs) -> Result<NwfilterBinding> {
    let document = xml::read_file(&args.file)?;
    Ok(session.connection()?.create_nwfilter_binding(&document, args.flags())?)
}
