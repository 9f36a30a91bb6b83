//! What the commands about networks share: virConnectListAllNetworks with its older
//! substitutes, and how facts about networks are shown.

use crate::error::{Context, Error, Result};
use crate::libvirt::is_unsupported;
use crate::reply::Cell;
use virt::connect::Connect;
use virt::network::Network;
use virt_sys as sys;

/// Lists the networks that the flags `VIR_CONNECT_LIST_NETWORKS_*` ask for.
///
/// # Errors
/// Says what cannot be listed.
pub fn all(connection: &Connect, flags: u32) -> Result<Vec<Network>> {
    match connection.list_all_networks(flags) {
        Err(error) if is_unsupported(&error) => one_by_one(connection, flags),
        result => result.context(|| "Failed to list networks".to_owned()),
    }
}

/// Lists networks where the driver cannot list them all at once; those that vanish meanwhile
/// are left out.
fn one_by_one(connection: &Connect, flags: u32) -> Result<Vec<Network>> {
    let mut names = Vec::new();
    if flags & sys::VIR_CONNECT_LIST_NETWORKS_ACTIVE != 0 {
        connection
            .num_of_networks()
            .context(|| "Failed to get the number of active networks".to_owned())?;
        let active = connection.list_networks();
        names.extend(active.context(|| "Failed to list active networks".to_owned())?);
    }
    if flags & sys::VIR_CONNECT_LIST_NETWORKS_INACTIVE != 0 {
        connection
            .num_of_defined_networks()
            .context(|| "Failed to get the number of inactive networks".to_owned())?;
        let inactive = connection.list_defined_networks();
        names.extend(inactive.context(|| "Failed to list inactive networks".to_owned())?);
    }
    let found = names.iter().filter_map(|name| connection.lookup_network_by_name(name).ok());
    let mut kept = Vec::new();
    for network in found {
        if is_wanted(&network, flags)? {
            kept.push(network);
        }
    }
    Ok(kept)
}

/// Tells whether a network passes the filters by persistence and autostart.
fn is_wanted(network: &Network, flags: u32) -> Result<bool> {
    let persistence = Pair {
        yes: flags & sys::VIR_CONNECT_LIST_NETWORKS_PERSISTENT != 0,
        no: flags & sys::VIR_CONNECT_LIST_NETWORKS_TRANSIENT != 0,
    };
    let autostart = Pair {
        yes: flags & sys::VIR_CONNECT_LIST_NETWORKS_AUTOSTART != 0,
        no: flags & sys::VIR_CONNECT_LIST_NETWORKS_NO_AUTOSTART != 0,
    };
    let failed = |what: &str| format!("Failed to get network {what}");
    Ok(persistence.lets(|| network.is_persistent().context(|| failed("persistence info")))?
        && autostart.lets(|| network.autostart().context(|| failed("autostart state")))?)
}

/// A filter and its opposite; both together let everything pass, as neither does.
#[derive(Debug, Clone, Copy)]
struct Pair {
    yes: bool,
    no: bool,
}

impl Pair {
    fn lets(self, ask: impl FnOnce() -> Result<bool, Error>) -> Result<bool> {
        if self.yes == self.no { Ok(true) } else { Ok(ask()? == self.yes) }
    }
}

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

#[cfg(test)]
mod tests {
    use super::Pair;

    #[test]
    fn opposite_filters_together_let_everything_pass_unasked() {
        for both in [true, false] {
            let pair = Pair { yes: both, no: both };
            assert!(pair.lets(|| unreachable!()).unwrap_or(false));
        }
    }

    #[test]
    fn one_filter_lets_pass_what_it_names() {
        for fact in [true, false] {
            assert_eq!(Pair { yes: true, no: false }.lets(|| Ok(fact)).ok(), Some(fact));
            assert_eq!(Pair { yes: false, no: true }.lets(|| Ok(fact)).ok(), Some(!fact));
        }
    }
}
