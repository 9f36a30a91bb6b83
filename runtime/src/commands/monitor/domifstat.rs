//! `domifstat`: virDomainInterfaceStats.

use crate::error::{Context, Result};
use crate::lookup::Domain;
use crate::reply::Reply;
use crate::session::Session;
use serde_json::{Map, Value};
use virsh_generated::monitor::DomifstatArgs;

/// Prints the counters that the hypervisor has; those that it lacks are -1.
pub fn run(_session: &mut Session, domain: &Domain, args: &DomifstatArgs) -> Result<Reply> {
    let interface = args.interface.as_str();
    let stats = domain
        .interface_stats(interface)
        .context(|| format!("Failed to get interface stats {} {interface}", args.domain))?;
    let counters = [
        ("rx_bytes", stats.rx_bytes),
        ("rx_packets", stats.rx_packets),
        ("rx_errs", stats.rx_errs),
        ("rx_drop", stats.rx_drop),
        ("tx_bytes", stats.tx_bytes),
        ("tx_packets", stats.tx_packets),
        ("tx_errs", stats.tx_errs),
        ("tx_drop", stats.tx_drop),
    ];
    let mut text = String::new();
    let mut json = Map::from_iter([("interface".to_owned(), Value::from(interface))]);
    for (name, value) in counters.into_iter().filter(|(_, value)| *value >= 0) {
        text.push_str(&format!("{interface} {name} {value}\n"));
        json.insert(name.to_owned(), value.into());
    }
    Ok(Reply::data(text, json.into()))
}
