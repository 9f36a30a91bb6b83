//! `net-desc`: virNetworkGetMetadata, virNetworkSetMetadata.

use crate::families::metadata::text;
use crate::prelude::*;

/// Prints, sets or edits the description or the title.
pub fn run(session: &mut Session, network: &Network, args: &NetDescArgs) -> Result<NetDescReply> {
    text::run(session, network, &args.text_change, args.flags())
}
