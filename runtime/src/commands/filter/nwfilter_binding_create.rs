//! `nwfilter-binding-create`: virNWFilterBindingCreateXML.

use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::libvirt::NwfilterConnect;
use crate::reply::Reply;
use crate::session::Session;
use crate::xml;
use virsh_args::text;
use virsh_generated::filter::NwfilterBindingCreateArgs;

/// Binds a network filter to a port.
pub fn run(session: &mut Session, args: &NwfilterBindingCreateArgs) -> Result<Reply> {
    let document = xml::read_file(&args.file)?;
    let binding = session
        .connection()?
        .create_nwfilter_binding(&document, args.flags())
        .context(|| text!["Failed to create network filter from ", args.file])?;
    let port = binding.port()?;
    Ok(Reply::message(text!["Network filter binding on ", port, " created from ", args.file]))
}
