//! Finds the ports of networks: virNetworkPortLookupByUUIDString.

use super::{Sought, has_form, impossible, not_found};
use crate::answer::error::Result;
use crate::answer::log::Level;
use crate::libvirt::{NetworkExt, NetworkPort};
use crate::session::Session;
use virsh_args::By;
use virt::error::ErrorNumber;
use virt::network::Network;

impl Session {
    /// Finds a port of a network by its UUID.
    ///
    /// # Errors
    /// Says which port does not exist.
    pub fn network_port(&mut self, network: &Network, sought: Sought<'_>) -> Result<NetworkPort> {
        let (option, uuid) = (sought.option, sought.name);
        self.trace_found(option, uuid);
        if !has_form(uuid, By::Uuid) {
            return Err(impossible("network port", uuid, ErrorNumber::NoNetworkPort));
        }
        self.trace(Level::Debug, || format!("<{option}> trying as network UUID"));
        network.port(uuid).map_err(|error| not_found("network port", uuid, error.into()))
    }
}
