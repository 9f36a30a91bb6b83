//! `net-dhcp-leases`: virNetworkGetDHCPLeases.

use crate::answer::text::clock;
use crate::libvirt::Lease;
use crate::prelude::*;
use jiff::tz::TimeZone;

/// Lists the leases of all interfaces or of one, sorted by MAC address.
pub fn run(
    _session: &mut Session,
    network: &Network,
    args: &NetDhcpLeasesArgs,
) -> Result<Vec<NetDhcpLeasesRow>> {
    let mut leases = network.leases(args.mac.as_deref())?;
    leases.sort_by(|one, other| one.mac.cmp(&other.mac));
    let zone = TimeZone::system();
    Ok(leases.into_iter().map(|lease| row(lease, &zone)).collect())
}

fn row(lease: Lease, zone: &TimeZone) -> NetDhcpLeasesRow {
    let clock = clock(lease.expiry, zone.clone());
    let text = clock.unwrap_or_else(|| lease.expiry.to_string()).into();
    NetDhcpLeasesRow {
        expiry_time: Shown { text, value: lease.expiry },
        mac: lease.mac,
        protocol: IpAddressType::from_number(lease.family),
        ip: lease.address.map(|address| format!("{address}/{}", lease.prefix)),
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
        assert_eq!((row.ip.as_deref(), row.protocol), (Some("192.0.2.1/24"), None));
    }
}
