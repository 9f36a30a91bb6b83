//! `nwfilter-edit`: virNWFilterGetXMLDesc, virNWFilterDefineXML.

use crate::edit::{Editable, edit};
use crate::error::Result;
use crate::libvirt::NwfilterConnect;
use crate::replies::filter::NwfilterEditReply;
use crate::session::Session;
use virsh_generated::filter::NwfilterEditArgs;
use virt::connect::Connect;
use virt::nwfilter::NWFilter;

/// Lets the user edit the definition of the network filter.
pub fn run(
    session: &mut Session,
    filter: &NWFilter,
    _args: &NwfilterEditArgs,
) -> Result<NwfilterEditReply> {
    let name = filter.name()?;
    let mut definition =
        Definition { connection: session.connection()?, filter: filter.clone(), name };
    let made = edit(session, &mut definition)?;
    Ok(NwfilterEditReply { changed: made.is_some(), made })
}

/// The definition of a network filter.
struct Definition {
    connection: Connect,
    filter: NWFilter,
    name: String,
}

impl Editable for Definition {
    type Made = NWFilter;

    fn document(&self) -> Result<String> {
        Ok(self.filter.xml_desc(0)?)
    }

    fn define(&mut self, document: &str, _validate: bool) -> Result<NWFilter> {
        Ok(self.connection.define_nwfilter(document, 0)?)
    }

    fn find_again(&mut self, connection: Connect) -> Result<()> {
        self.filter = connection.lookup_nwfilter_by_name(&self.name)?;
        self.connection = connection;
        Ok(())
    }
}
