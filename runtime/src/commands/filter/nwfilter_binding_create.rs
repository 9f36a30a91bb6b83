//! `nwfilter-binding-create`: virNWFilterBindingCreateXML.

use crate::error::{Context, Result};
use crate::libvirt::NwfilterConnect;
use crate::reply::Reply;
use crate::session::Session;
use crate::xml;
use virsh_generated::filter::NwfilterBindingCreateArgs;
use virt_sys as sys;

/// Binds a network filter to a port.
pub fn run(session: &mut Session, args: &NwfilterBindingCreateArgs) -> Result<Reply> {
    let document = xml::read_file(&args.file)?;
    let flags = if args.validate { sys::VIR_NWFILTER_BINDING_CREATE_VALIDATE } else { 0 };
    let binding = session
        .connection()?
        .create_nwfilter_binding(&document, flags)
        .context(|| format!("Failed to create network filter from {}", args.file))?;
    let port = binding.port()?;
    Ok(Reply::message(format!("Network filter binding on {port} created from {}", args.file)))
}
