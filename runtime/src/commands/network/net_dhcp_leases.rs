//! `net-dhcp-leases`: virNetworkGetDHCPLeases.

use crate::answer::text::clock;
use crate::families::domain::addresses::with_prefix;
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
    NetDhcpLeasesRow {
        expiry_time: Shown { text, value: ends },
        mac: lease.mac,
        protocol: IpAddressType::from_number(lease.family),
        prefix: lease.address.is_some().then_some(lease.prefix.into()),
        address: with_prefix(lease.address, lease.prefix, "-"),
        hostname: lease.hostname,
        client_id: lease.client_id,
        iaid: lease.iaid,
    }
}
