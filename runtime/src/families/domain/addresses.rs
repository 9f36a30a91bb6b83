//! The addresses of a guest, from whoever tells them: virDomainInterfaceAddresses.

use crate::answer::error::Result;
use crate::answer::reply::Shown;
use crate::libvirt::{Address, InterfaceAddresses, MonitorExt};
use crate::words::AddressSource;
use std::net::IpAddr;
use virt::domain::Domain;
use virt::error::Error as LibvirtError;

/// The order in which the sources are asked for what is best known: the guest knows most, the host's table least.
pub const BEST: [AddressSource; 3] =
    [AddressSource::Agent, AddressSource::Lease, AddressSource::Arp];

/// What a source told.
#[derive(Debug)]
pub struct Told {
    /// The source.
    pub source: AddressSource,
    /// The interfaces with their addresses; those that others can reach are first.
    pub interfaces: Vec<InterfaceAddresses>,
}

/// What the first of some sources told that knows an address that others can reach, or else what the first told
/// that knows any; of one interface, if it is given.
///
/// # Errors
/// Returns libvirt's last error, if none of them can be asked.
pub fn first(
    domain: &Domain,
    order: [AddressSource; 3],
    wanted: Option<&str>,
) -> Result<Told, LibvirtError> {
    let mut best: Option<Told> = None;
    let mut refusal = None;
    for source in order {
        let mut interfaces = match ask(domain, source, wanted) {
            Ok(interfaces) => interfaces,
            Err(error) => {
                refusal = Some(error);
                continue;
            }
        };
        sort(&mut interfaces);
        let told = Told { source, interfaces };
        if reachable(&told.interfaces).is_some() {
            return Ok(told);
        }
        let knows = |told: &Told| told.interfaces.iter().any(|one| !one.addresses.is_empty());
        if best.as_ref().is_none_or(|best| !knows(best) && knows(&told)) {
            best = Some(told);
        }
    }
    match (best, refusal) {
        (None, Some(error)) => Err(error),
        (best, _) => Ok(best.unwrap_or(Told { source: order[0], interfaces: Vec::new() })),
    }
}

/// The first address that others can reach.
#[must_use]
pub fn reachable(interfaces: &[InterfaceAddresses]) -> Option<&str> {
    let mut addresses = interfaces.iter().flat_map(|interface| &interface.addresses);
    addresses.find(|address| is_reachable(address)).map(|address| address.text.as_str())
}

/// What one source tells, of one interface if it is given.
///
/// # Errors
/// Returns libvirt's error.
pub fn ask(
    domain: &Domain,
    source: AddressSource,
    wanted: Option<&str>,
) -> Result<Vec<InterfaceAddresses>, LibvirtError> {
    let source = source.number().and_then(|number| number.try_into().ok()).unwrap_or(0);
    let mut interfaces = domain.addresses(source)?;
    interfaces.retain(|interface| wanted.is_none_or(|name| name == interface.name));
    Ok(interfaces)
}

/// Puts addresses that others cannot reach behind those that they can, and so the interfaces.
fn sort(interfaces: &mut [InterfaceAddresses]) {
    for interface in interfaces.iter_mut() {
        interface.addresses.sort_by_key(|address| !is_reachable(address));
    }
    interfaces.sort_by_key(|interface| !interface.addresses.first().is_some_and(is_reachable));
}

/// Tells whether an address is one that others can reach: no loopback and no link-local one.
fn is_reachable(address: &Address) -> bool {
    match address.text.parse() {
        Ok(IpAddr::V4(address)) => !address.is_loopback() && !address.is_link_local(),
        Ok(IpAddr::V6(address)) => !address.is_loopback() && !address.is_unicast_link_local(),
        Err(_) => false,
    }
}

/// An address, which text shows with the length of its network prefix; `absent` stands where there is none.
#[must_use]
pub fn with_prefix(address: Option<String>, prefix: u32, absent: &str) -> Shown<Option<String>> {
    let text = address.as_ref().map(|address| format!("{address}/{prefix}"));
    Shown { text: text.unwrap_or_else(|| absent.to_owned()).into(), value: address }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_shown_with_its_prefix() {
        let known = with_prefix(Some("192.0.2.1".to_owned()), 24, "-");
        assert_eq!(known.text.to_string(), "192.0.2.1/24");
        assert_eq!(known.value.as_deref(), Some("192.0.2.1"));
        assert_eq!(with_prefix(None, 0, "N/A").text.to_string(), "N/A");
    }

    fn interface(name: &str, addresses: &[&str]) -> InterfaceAddresses {
        let address = |text: &&str| Address { kind: 0, text: (*text).to_owned(), prefix: 8 };
        let addresses = addresses.iter().map(address).collect();
        InterfaceAddresses { name: name.to_owned(), mac: None, addresses }
    }

    #[test]
    fn what_nobody_can_reach_is_last() {
        let mut interfaces = [
            interface("lo", &["127.0.0.1", "::1"]),
            interface("idle", &[]),
            interface("eth0", &["fe80::1", "169.254.1.1", "10.0.0.2", "fd00::2"]),
            interface("eth1", &["fe80::2"]),
        ];
        sort(&mut interfaces);
        let names: Vec<&str> = interfaces.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names, ["eth0", "lo", "idle", "eth1"]);
        let texts: Vec<&str> =
            interfaces[0].addresses.iter().map(|address| address.text.as_str()).collect();
        assert_eq!(texts, ["10.0.0.2", "fd00::2", "fe80::1", "169.254.1.1"]);
        assert_eq!(reachable(&interfaces), Some("10.0.0.2"));
        assert_eq!(reachable(&interfaces[1..]), None);
    }
}
