//! `iface-define`: virInterfaceDefineXML.

use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::reply::Reply;
use crate::session::Session;
use virsh_args::text;
use virsh_generated::interface::IfaceDefineArgs;

/// Defines an interface, or changes its definition.
pub fn run(session: &mut Session, args: &IfaceDefineArgs) -> Result<Reply> {
    let document = crate::xml::read_file(&args.file)?;
    let defined = session.connection()?.define_interface_xml(&document, args.flags());
    let interface = defined.context(|| text!["Failed to define interface from ", args.file])?;
    Ok(Reply::message(text!["Interface ", interface.name()?, " defined from ", args.file]))
}
