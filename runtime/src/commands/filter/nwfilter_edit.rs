//! `nwfilter-edit`: virNWFilterGetXMLDesc, virNWFilterDefineXML.

use crate::prelude::*;

/// Lets the user edit the definition of the network filter.
pub fn run(session: &mut Session, filter: &NWFilter) -> Result<NwfilterEditReply> {
    let read = |filter: &NWFilter| filter.xml_desc(0);
    let define = |connection: &Connect, xml: &str| connection.define_nwfilter(xml, 0);
    let find = Connect::lookup_nwfilter_by_name;
    let made = edit::edit_definition(session, filter, filter.name()?, read, define, find)?;
    Ok(NwfilterEditReply { changed: made.is_some(), made })
}
