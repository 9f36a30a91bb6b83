//! `nwfilter-define`: virNWFilterDefineXML.

use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::libvirt::NwfilterConnect;
use crate::reply::Reply;
use crate::session::Session;
use crate::xml;
use virsh_args::text;
use virsh_generated::filter::NwfilterDefineArgs;

/// Defines a network filter.
pub fn run(session: &mut Session, args: &NwfilterDefineArgs) -> Result<Reply> {
    let document = xml::read_file(&args.file)?;
    let filter = session
        .connection()?
        .define_nwfilter(&document, args.flags())
        .context(|| text!["Failed to define network filter from ", args.file])?;
    Ok(Reply::message(text!["Network filter ", filter.name()?, " defined from ", args.file]))
}
