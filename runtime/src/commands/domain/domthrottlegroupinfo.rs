//! `domthrottlegroupinfo`: a group of limits in the document of virDomainGetXMLDesc.

use crate::answer::reply::Params;
use crate::families::domain::{devices, limits};
use crate::libvirt::Param;
use crate::prelude::*;

/// Prints the limits of a group; none where there is no such group.
pub fn run(domain: &Domain, args: &DomthrottlegroupinfoArgs) -> Result<DomthrottlegroupinfoReply> {
    let document = xml::Element::parse(&devices::document(domain, args.flags())?)?;
    let groups = limits::groups(&document).filter(|group| group.name == args.group_name);
    let limits = groups.flat_map(|group| group.limits().collect::<Vec<_>>());
    let limits = limits.map(|(name, limit)| (name, Param::Ulong(limit)));
    Ok(DomthrottlegroupinfoReply(Params(limits.collect())))
}
