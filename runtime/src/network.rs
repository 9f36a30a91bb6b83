//! How facts about networks are shown.

use crate::reply::Cell;
use virt::network::Network;

/// `yes`, `no`, or a word for what is not known.
#[must_use]
pub fn yes_no_or(known: Option<bool>, unknown: &str) -> Cell {
    known.map_or_else(|| Cell::absent(unknown), Cell::yes_no)
}

/// Whether a network starts at boot, where its driver can tell (`virNetworkGetAutostart`).
#[must_use]
pub fn autostart(network: &Network) -> Cell {
    yes_no_or(network.autostart().ok(), "no autostart")
}
