//! `nwfilter-define`: virNWFilterDefineXML.

use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::libvirt::NwfilterConnect;
use crate::reply::Reply;
use crate::session::Session;
use crate::xml;
use virsh_generated::filter::NwfilterDefineArgs;

/// Defines a network filter.
pub fn run(session: &mut Session, args: &NwfilterDefineArgs) -> Result<Reply> {
    let document = xml::read_file(&args.file)?;
    let filter = session
        .connection()?
        .define_nwfilter(&document, args.flags())
        .context(|| format!("Failed to define network filter from {}", args.file))?;
    Ok(Reply::message(format!("Network filter {} defined from {}", filter.name()?, args.file)))
}
