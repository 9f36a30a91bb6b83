//! `net-dhcp-leases`: virNetworkGetDHCPLeases.

use crate::answer::text::clock;
use crate::libvirt::Lease;
use crate::prelude::*;
use jiff::tz::TimeZone;

/// Lists the leases of all interfaces or of one, sorted by MAC address.
pub fn run(network: &Network, args: &NetDhcpLeasesArgs) -> Result<Vec<NetDhcpLeasesRow>> {
    let mut leases = network.leases(args.mac.as_deref())?;
    leases.sort_by(|one, other| one.mac.cmp(&other.mac));
    let zone = TimeZone::system();
    Ok(leases.into_iter().map(|lease| row(lease, &zone)).collect())
}

fn row(lease: Lease, zone: &TimeZone) -> NetDhcpLeasesRow {
    let clock = clock(lease.expiry, zone.clone());
    let text = clock.unwrap_or_else(|| lease.expiry.to_string()).into();
    let ends = Some(lease.expiry).filter(|expiry| *expiry != 0);
    let ends = ends.and_then(|expiry| Time::from_second(expiry).ok());
    let prefix = lease.address.is_some().then_some(lease.prefix);
    let whole = lease.address.as_ref().map(|address| format!("{address}/{}", lease.prefix));
    let text_of_address = whole.unwrap_or_else(|| "-".to_owned()).into();
    NetDhcpLeasesRow {
        expiry_time: Shown { text, value: ends },
        mac: lease.mac,
        protocol: IpAddressType::from_number(lease.family),
        address: Shown { text: text_of_address, value: lease.address },
        prefix: prefix.map(Into::into),
        hostname: lease.hostname,
        client_id: lease.client_id,
        iaid: lease.iaid,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_its_prefix_and_an_unknown_family_no_word() {
        let address = Some("192.0.2.1".to_owned());
        let lease = Lease { family: 7, address, prefix: 24, ..Lease::default() };
        let row = row(lease, &TimeZone::UTC);
        assert_eq!((row.address.text.to_string().as_str(), row.protocol), ("192.0.2.1/24", None));
        assert_eq!((row.address.value.as_deref(), row.prefix), (Some("192.0.2.1"), Some(24)));
    }
}
