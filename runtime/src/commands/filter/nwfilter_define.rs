//! `nwfilter-define`: virNWFilterDefineXML, virNWFilterDefineXMLFlags.

use crate::prelude::*;

/// Defines a network filter.
pub fn run(session: &mut Session, args: &NwfilterDefineArgs) -> Result<NWFilter> {
    let document = xml::read_file(&args.file)?;
    Ok(session.connection()?.define_nwfilter(&document, args.flags())?)
}
