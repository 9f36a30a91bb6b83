//! `nwfilter-define`: virNWFilterDefineXML, virNWFilterDefineXMLFlags.

use crate::families::definition::{self, Updated};
use crate::prelude::*;

/// Defines a network filter.
pub fn run(session: &mut Session, args: &NwfilterDefineArgs) -> Result<NwfilterDefineReply> {
    let document = xml::read_file(&args.file)?;
    let define =
        |connection: &Connect, document: &str| connection.define_nwfilter(document, args.flags());
    definition::define(session, document, &args.update, define, |updated| {
        let Updated { made, changed, diff } = updated;
        NwfilterDefineUpdate { made, changed, diff }.into()
    })
}
