//! `nwfilter-define`: virNWFilterDefineXML, virNWFilterDefineXMLFlags.

use crate::error::Result;
use crate::flags::Flags;
use crate::libvirt::NwfilterConnect;
use crate::session::Session;
use crate::xml;
use virsh_generated::filter::NwfilterDefineArgs;
use virt::nwfilter::NWFilter;

/// Defines a network filter.
pub fn run(session: &mut Session, args: &NwfilterDefineArgs) -> Result<NWFilter> {
    let document = xml::read_file(&args.file)?;
    Ok(session.connection()?.define_nwfilter(&document, args.flags())?)
}
