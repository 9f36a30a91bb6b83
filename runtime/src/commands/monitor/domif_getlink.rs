//! `domif-getlink`: the link state in the document of virDomainGetXMLDesc.

use crate::families::domain::devices::{self, Interface};
use crate::prelude::*;
use virsh_args::values::parse_mac;

/// Prints the state of the interface of this name or MAC address.
pub fn run(domain: &Domain, args: &DomifGetlinkArgs) -> Result<DomifGetlinkReply> {
    let interfaces = devices::interfaces(&devices::document(domain, args.flags())?)
        .context(domif_getlink_unreadable)?;
    let found = find(&interfaces, &args.interface)?;
    let state = found.link.clone().unwrap_or_else(|| "up".to_owned());
    let interface = Shown { text: args.interface.as_str().into(), value: found.target.clone() };
    Ok(DomifGetlinkReply { interface, mac: found.mac.clone(), state })
}

fn find<'a>(interfaces: &'a [Interface], name: &str) -> Result<&'a Interface> {
    let mac = parse_mac(name);
    let fits = |interface: &&Interface| match mac {
        Some(mac) => interface.mac.as_deref().and_then(parse_mac) == Some(mac),
        None => interface.target.as_deref() == Some(name),
    };
    let mut fitting = interfaces.iter().filter(fits);
    match (fitting.next(), fitting.next()) {
        (Some(interface), None) => Ok(interface),
        (Some(_), Some(_)) => Err(Error::new(domif_getlink_several())),
        _ => {
            let wanted = match mac {
                Some(mac) => format!("mac: {}", mac.map(|byte| format!("{byte:02x}")).join(":")),
                None => format!("dev: {name}"),
            };
            Err(Error::not_found(domif_getlink_none(wanted)))
        }
    }
}
