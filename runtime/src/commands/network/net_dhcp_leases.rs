//! `net-dhcp-leases`: virNetworkGetDHCPLeases.

use crate::error::{Context, Result};
use crate::libvirt::{Lease, NetworkExt};
use crate::lookup::Network;
use crate::reply::{Cell, Reply, Table};
use crate::session::Session;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use virsh_generated::network::NetDhcpLeasesArgs;
use virt_sys as sys;

/// Lists the leases of all interfaces or of one, sorted by MAC address.
pub fn run(_session: &mut Session, network: &Network, args: &NetDhcpLeasesArgs) -> Result<Reply> {
    let mut leases = network
        .leases(args.mac.as_deref())
        .context(|| format!("Failed to get leases info for {}", args.network))?;
    leases.sort_by(|one, other| one.mac.cmp(&other.mac));
    let zone = TimeZone::system();
    let rows = leases.iter().map(|lease| row(lease, &zone)).collect();
    let columns = vec!["expiry_time", "mac", "protocol", "ip", "hostname", "client_id", "iaid"];
    Ok(Reply::Table(Table { columns, rows }))
}

fn row(lease: &Lease, zone: &TimeZone) -> Vec<Cell> {
    let address = lease.address.as_ref().map(|address| format!("{address}/{}", lease.prefix));
    vec![
        Cell::shown(local_time(lease.expiry, zone), lease.expiry),
        or_dash(lease.mac.as_deref()),
        or_dash(family(lease.family)),
        or_dash(address.as_deref()),
        or_dash(lease.hostname.as_deref()),
        or_dash(lease.client_id.as_deref()),
        or_dash(lease.iaid.as_deref()),
    ]
}

fn family(number: u32) -> Option<&'static str> {
    match number {
        sys::VIR_IP_ADDR_TYPE_IPV4 => Some("ipv4"),
        sys::VIR_IP_ADDR_TYPE_IPV6 => Some("ipv6"),
        _ => None,
    }
}

fn or_dash(text: Option<&str>) -> Cell {
    text.map_or_else(|| Cell::absent("-"), Cell::from)
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
    fn what_a_client_does_not_say_is_a_dash_and_null() {
        let lease = Lease {
            expiry: 0,
            family: 7,
            mac: Some("52:54:00:00:00:01".into()),
            iaid: None,
            address: Some("192.0.2.1".into()),
            prefix: 24,
            hostname: None,
            client_id: None,
        };
        let cells = row(&lease, &TimeZone::UTC);
        let texts: Vec<&str> = cells.iter().map(|cell| cell.text.as_str()).collect();
        let expected =
            ["1970-01-01 00:00:00", "52:54:00:00:00:01", "-", "192.0.2.1/24", "-", "-", "-"];
        assert_eq!(texts, expected);
        assert!(cells[4].json.is_null());
    }
}
