//! `net-define`: virNetworkDefineXML.

use crate::families::definition::{Update, Updated};
use crate::prelude::*;

/// Defines a persistent network.
pub fn run(session: &mut Session, args: &NetDefineArgs) -> Result<NetDefineReply> {
    let document = xml::read_file(&args.file)?;
    let connection = session.connection()?;
    let define = |document: &str| connection.define_network(document, args.flags());
    if !args.update.update {
        return Ok(define(&document)?.into());
    }
    let update = Update::plan(&connection, document)?;
    if args.update.dry_run {
        return Ok(update.expected().into());
    }
    let Updated { object, changed, diff } = update.make(define)?;
    session.show(&diff);
    Ok(NetDefineUpdate { made: object, changed, diff }.into())
}
