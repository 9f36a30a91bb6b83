//! `nwfilter-edit`: virNWFilterGetXMLDesc, virNWFilterDefineXML.

use crate::edit::{Editable, edit};
use crate::error::Result;
use crate::libvirt::NwfilterConnect;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::filter::NwfilterEditArgs;
use virt::connect::Connect;
use virt::nwfilter::NWFilter;

/// Lets the user edit the definition of the network filter.
pub fn run(session: &mut Session, filter: &NWFilter, _args: &NwfilterEditArgs) -> Result<Reply> {
    let name = filter.name()?;
    let mut definition =
        Definition { connection: session.connection()?, filter: filter.clone(), name };
    edit(session, &mut definition)
}

/// The definition of a network filter.
struct Definition {
    connection: Connect,
    filter: NWFilter,
    name: String,
}

impl Editable for Definition {
    fn document(&self) -> Result<String> {
        Ok(self.filter.xml_desc(0)?)
    }

    fn define(&mut self, document: &str, _validate: bool) -> Result<Reply> {
        let filter = self.connection.define_nwfilter(document, 0)?;
        Ok(Reply::message(format!("Network filter {} XML configuration edited.", filter.name()?)))
    }

    fn find_again(&mut self, connection: Connect) -> Result<()> {
        self.filter = connection.lookup_nwfilter_by_name(&self.name)?;
        self.connection = connection;
        Ok(())
    }

    fn unchanged(&self) -> String {
        format!("Network filter {} XML configuration not changed.", self.name)
    }
}
