//! `domifaddr`: virDomainInterfaceAddresses.

use crate::libvirt::{Address, InterfaceAddresses};
use crate::prelude::*;

/// Prints the addresses in columns of fixed width.
pub fn run(
    _session: &mut Session,
    domain: &Domain,
    args: &DomifaddrArgs,
) -> Result<Vec<DomifaddrRow>> {
    let interfaces = domain.addresses(args.source.constant())?.into_iter();
    let wanted = interfaces
        .filter(|interface| args.interface.as_ref().is_none_or(|name| *name == interface.name));
    Ok(wanted.flat_map(rows).collect())
}

/// A row for each address of an interface, and one if it has none.
fn rows(interface: InterfaceAddresses) -> Vec<DomifaddrRow> {
    let InterfaceAddresses { name, mac, addresses } = interface;
    let bare = DomifaddrRow { name, mac, protocol: None, address: None, prefix: None };
    let row = |Address { kind, text, prefix }| DomifaddrRow {
        protocol: IpAddressType::from_number(kind),
        address: Some(text),
        prefix: Some(prefix.into()),
        ..bare.clone()
    };
    if addresses.is_empty() { vec![bare] } else { addresses.into_iter().map(row).collect() }
}

impl OwnText for Vec<DomifaddrRow> {
    fn own_text(&self, asked: &Asked) -> Text {
        let mut text = String::new();
        if !asked.quiet {
            text = format!("{}{}\n", domifaddr_head(), "-".repeat(79));
        }
        let mut before: Option<&DomifaddrRow> = None;
        for row in self {
            // libvirt gives each interface once, with all its addresses.
            let again = before.is_some_and(|before| before.name == row.name);
            let hidden = again && !asked.has("full");
            before = Some(row);
            text.push_str(&line(row, hidden));
        }
        text.into()
    }
}

/// The line of a row, in which the name and MAC address of the line before are hidden.
fn line(row: &DomifaddrRow, hidden: bool) -> String {
    let (name, mac) = (row.name.as_str(), row.mac.as_deref().unwrap_or("N/A"));
    let (name, mac) = if hidden { ("-", "-") } else { (name, mac) };
    let (protocol, address) = match (&row.address, row.prefix) {
        (Some(address), Some(prefix)) => {
            (row.protocol.map_or("", IpAddressType::word), format!("{address}/{prefix}"))
        }
        _ => ("N/A", "N/A".to_owned()),
    };
    format!(" {name:<10} {mac:<17}    {protocol:<12} {address}\n")
}
