//! `net-define`: virNetworkDefineXML.

use crate::families::definition::{self, Updated};
use crate::prelude::*;

/// Defines a persistent network.
pub fn run(session: &mut Session, args: &NetDefineArgs) -> Result<NetDefineReply> {
    let document = xml::read_file(&args.file)?;
    let define =
        |connection: &Connect, document: &str| connection.define_network(document, args.flags());
    definition::define(session, document, &args.update, define, |updated| {
        let Updated { made, changed, diff } = updated;
        NetDefineUpdate { made, changed, diff }.into()
    })
}
