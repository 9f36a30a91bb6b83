//! `domifaddr`: virDomainInterfaceAddresses.

use crate::libvirt::{Address, InterfaceAddresses};
use crate::prelude::*;

/// Lists the addresses, each with its interface.
pub fn run(
    _session: &mut Session,
    domain: &Domain,
    args: &DomifaddrArgs,
) -> Result<Vec<DomifaddrRow>> {
    let interfaces = domain.addresses(args.source.constant())?.into_iter();
    let wanted = interfaces
        .filter(|interface| args.interface.as_ref().is_none_or(|name| *name == interface.name));
    Ok(wanted.flat_map(|interface| rows(interface, args.full)).collect())
}

/// A row for each address of an interface, and one if it has none. After the first, a dash stands
/// for name and MAC address, unless these are wanted in full.
fn rows(interface: InterfaceAddresses, full: bool) -> Vec<DomifaddrRow> {
    let InterfaceAddresses { name, mac, addresses } = interface;
    let again = |count: usize| count > 0 && !full;
    let row = |count: usize, address: Option<Address>| DomifaddrRow {
        interface: shown(again(count), Some(&name), name.clone()),
        mac: shown(again(count), mac.as_ref(), mac.clone()),
        protocol: address.as_ref().and_then(|address| IpAddressType::from_number(address.kind)),
        prefix: address.as_ref().map(|address| address.prefix.into()),
        address: {
            let text =
                address.as_ref().map(|address| format!("{}/{}", address.text, address.prefix));
            shown(false, text.as_ref(), address.map(|address| address.text))
        },
    };
    if addresses.is_empty() {
        return vec![row(0, None)];
    }
    addresses.into_iter().enumerate().map(|(count, address)| row(count, Some(address))).collect()
}

/// A value with its text, which may stand in the row before or not be known.
fn shown<T>(again: bool, text: Option<&String>, value: T) -> Shown<T> {
    let text = if again { "-" } else { text.map_or("N/A", String::as_str) };
    Shown { text: text.to_owned().into(), value }
}
