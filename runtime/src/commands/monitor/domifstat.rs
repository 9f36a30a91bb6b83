//! `domifstat`: virDomainInterfaceStats.

use crate::prelude::*;

/// Prints the counters that the hypervisor has.
pub fn run(domain: &Domain, args: &DomifstatArgs) -> Result<DomifstatReply> {
    let stats = domain.interface_stats(&args.interface)?;
    // A counter that the hypervisor lacks is -1.
    let counter = |number: i64| u64::try_from(number).ok();
    Ok(DomifstatReply {
        interface: args.interface.clone(),
        rx_bytes: counter(stats.rx_bytes),
        rx_packets: counter(stats.rx_packets),
        rx_errs: counter(stats.rx_errs),
        rx_drop: counter(stats.rx_drop),
        tx_bytes: counter(stats.tx_bytes),
        tx_packets: counter(stats.tx_packets),
        tx_errs: counter(stats.tx_errs),
        tx_drop: counter(stats.tx_drop),
    })
}
