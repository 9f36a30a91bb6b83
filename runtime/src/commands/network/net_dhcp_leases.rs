//! `net-dhcp-leases`: virNetworkGetDHCPLeases.

use crate::libvirt::Lease;
use crate::prelude::*;
use jiff::Timestamp;
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
    NetDhcpLeasesRow {
        expiry_time: Shown { text: local_time(lease.expiry, zone).into(), value: lease.expiry },
        mac: lease.mac,
        protocol: IpAddressType::from_number(lease.family),
        ip: lease.address.map(|address| format!("{address}/{}", lease.prefix)),
        hostname: lease.hostname,
        client_id: lease.client_id,
        iaid: lease.iaid,
    }
}

/// A time as a clock in the zone shows it; the number where no clock goes that far.
fn local_time(seconds: i64, zone: &TimeZone) -> String {
    let Ok(time) = Timestamp::from_second(seconds) else { return seconds.to_string() };
    time.to_zoned(zone.clone()).strftime("%Y-%m-%d %H:%M:%S").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lease_without_end_shows_the_beginning_of_time() {
        assert_eq!(local_time(0, &TimeZone::UTC), "1970-01-01 00:00:00");
        let zone = TimeZone::fixed(jiff::tz::offset(2));
        assert_eq!(local_time(1_795_400_000, &zone), "2026-11-23 04:13:20");
        assert_eq!(local_time(i64::MAX, &zone), i64::MAX.to_string());
    }

    #[test]
    fn an_address_has_its_prefix_and_an_unknown_family_no_word() {
        let address = Some("192.0.2.1".to_owned());
        let lease = Lease { family: 7, address, prefix: 24, ..Lease::default() };
        let row = row(lease, &TimeZone::UTC);
        assert_eq!((row.ip.as_deref(), row.protocol), (Some("192.0.2.1/24"), None));
    }
}
