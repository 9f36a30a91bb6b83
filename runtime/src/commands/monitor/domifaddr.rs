//! `domifaddr`: virDomainInterfaceAddresses.

use crate::error::{Context, Result};
use crate::flags::Constant;
use crate::libvirt::{Address, InterfaceAddresses, MonitorExt};
use crate::lookup::Domain;
use crate::reply::Reply;
use crate::session::Session;
use serde_json::{Value, json};
use virsh_generated::monitor::DomifaddrArgs;
use virt_sys as sys;

/// Prints the addresses in columns of fixed width.
pub fn run(session: &mut Session, domain: &Domain, args: &DomifaddrArgs) -> Result<Reply> {
    let source = args.source.constant();
    let interfaces =
        domain.addresses(source).context(|| "Failed to query for interfaces addresses")?;
    let wanted = |interface: &&InterfaceAddresses| {
        args.interface.as_ref().is_none_or(|name| *name == interface.name)
    };
    let interfaces: Vec<_> = interfaces.iter().filter(wanted).collect();
    let mut text = String::new();
    if !session.out.is_quiet() {
        let (name, mac, protocol) = ("Name", "MAC address", "Protocol");
        text = format!(" {name:<10} {mac:<20} {protocol:<8}     Address\n{}\n", "-".repeat(79));
    }
    text.extend(interfaces.iter().map(|interface| lines(interface, args.full)));
    Ok(Reply::data(text, interfaces.into_iter().flat_map(objects).collect()))
}

/// A line for each address of an interface, and one if it has none.
fn lines(interface: &InterfaceAddresses, full: bool) -> String {
    let (name, mac) = (interface.name.as_str(), interface.mac.as_deref().unwrap_or("N/A"));
    if interface.addresses.is_empty() {
        return format!(" {name:<10} {mac:<17}    {:<12} N/A\n", "N/A");
    }
    let line = |(index, address): (usize, &Address)| {
        let (name, mac) = if index == 0 || full { (name, mac) } else { ("-", "-") };
        let (kind, Address { text, prefix, .. }) = (protocol(address), address);
        format!(" {name:<10} {mac:<17}    {kind:<12} {text}/{prefix}\n")
    };
    interface.addresses.iter().enumerate().map(line).collect()
}

fn objects(interface: &InterfaceAddresses) -> Vec<Value> {
    let InterfaceAddresses { name, mac, addresses } = interface;
    let object = |protocol: Option<&str>, address: Option<&str>, prefix: Option<u32>| json!({ "name": name, "mac": mac, "protocol": protocol, "address": address, "prefix": prefix });
    if addresses.is_empty() {
        return vec![object(None, None, None)];
    }
    let objects = addresses
        .iter()
        .map(|address| object(Some(protocol(address)), Some(&address.text), Some(address.prefix)));
    objects.collect()
}

fn protocol(address: &Address) -> &'static str {
    match address.kind.cast_unsigned() {
        sys::VIR_IP_ADDR_TYPE_IPV4 => "ipv4",
        sys::VIR_IP_ADDR_TYPE_IPV6 => "ipv6",
        _ => "",
    }
}
