//! `dumpxml`: virDomainGetXMLDesc.

use crate::domain::flags;
use crate::error::Result;
use crate::reply::Reply;
use crate::session::Session;
use crate::xml;
use virsh_generated::domain::DumpxmlArgs;
use virt_sys as sys;

/// Prints the domain's XML, or what an expression selects in it.
pub fn run(session: &mut Session, args: &DumpxmlArgs) -> Result<Reply> {
    let domain = session.domain(&args.domain)?;
    let flags = flags(&[
        (args.inactive, sys::VIR_DOMAIN_XML_INACTIVE),
        (args.security_info, sys::VIR_DOMAIN_XML_SECURE),
        (args.update_cpu, sys::VIR_DOMAIN_XML_UPDATE_CPU),
        (args.migratable, sys::VIR_DOMAIN_XML_MIGRATABLE),
    ]);
    let document = domain.xml_desc(flags)?;
    xml::reply(document, args.xpath.as_deref(), args.wrap)
}
