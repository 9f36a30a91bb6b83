//! `domifaddr`: virDomainInterfaceAddresses.

use crate::families::domain::addresses::{self, Told, with_prefix};
use crate::libvirt::{Address, InterfaceAddresses};
use crate::prelude::*;
use virsh_args::ChoiceValue;

/// Lists the addresses, each with its interface.
pub fn run(domain: &Domain, args: &DomifaddrArgs) -> Result<Vec<DomifaddrRow>> {
    let wanted = args.interface.as_deref();
    let Told { source, interfaces } = match AddressSource::from_word(args.source.word()) {
        Some(source) => Told { source, interfaces: addresses::ask(domain, source, wanted)? },
        None => addresses::first(domain, addresses::BEST, wanted)?,
    };
    let rows = interfaces.into_iter().flat_map(|interface| rows(interface, source, args.full));
    Ok(rows.collect())
}

/// A row for each address of an interface, and one if it has none. After the first, a dash stands
/// for name and MAC address, unless these are wanted in full.
fn rows(interface: InterfaceAddresses, source: AddressSource, full: bool) -> Vec<DomifaddrRow> {
    let InterfaceAddresses { name, mac, addresses } = interface;
    let row = |count: usize, address: Option<Address>| {
        let again = count > 0 && !full;
        let prefix = address.as_ref().map(|address| address.prefix);
        DomifaddrRow {
            interface: shown(again, Some(&name), name.clone()),
            mac: shown(again, mac.as_ref(), mac.clone()),
            protocol: address.as_ref().and_then(|address| IpAddressType::from_number(address.kind)),
            prefix: prefix.map(Into::into),
            address: with_prefix(address.map(|it| it.text), prefix.unwrap_or(0), "N/A"),
            origin: source,
        }
    };
    if addresses.is_empty() {
        return vec![row(0, None)];
    }
    addresses.into_iter().enumerate().map(|(count, address)| row(count, Some(address))).collect()
}

/// A name or MAC address, which may stand in the row before or not be known.
fn shown<T>(again: bool, text: Option<&String>, value: T) -> Shown<T> {
    let text = if again { "-" } else { text.map_or("N/A", String::as_str) };
    Shown { text: text.to_owned().into(), value }
}
