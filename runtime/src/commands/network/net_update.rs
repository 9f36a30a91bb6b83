//! `net-update`: virNetworkUpdate.

use crate::error::{Context, Result};
use crate::reply::Reply;
use crate::session::Session;
use crate::xml;
use virsh_generated::network::{NetUpdateArgs, NetUpdateCommand, NetUpdateSection};
use virt::network::Network;
use virt_sys as sys;

/// libvirt's number for the parent that it finds most appropriate.
const ANY_PARENT: i32 = -1;

/// Changes one section of the network, from XML on the command line or in a file.
pub fn run(session: &mut Session, args: &NetUpdateArgs) -> Result<Reply> {
    let network = session.network(&args.network)?;
    let document = xml::text_or_file(&args.xml)?;
    let mut flags = sys::VIR_NETWORK_UPDATE_AFFECT_CURRENT;
    if args.config {
        flags |= sys::VIR_NETWORK_UPDATE_AFFECT_CONFIG;
    }
    if args.live {
        flags |= sys::VIR_NETWORK_UPDATE_AFFECT_LIVE;
    }
    let (command, section) = (command(args.command), section(args.section));
    let parent = args.parent_index.unwrap_or(ANY_PARENT);
    let name = network.name()?;
    network
        .update(command, section, parent, &document, flags)
        .context(|| format!("Failed to update network {name}"))?;
    Ok(Reply::unended(format!("Updated network {name} {}", changed(&network, args))))
}

/// What was changed; without a wish it depends on whether the network runs.
fn changed(network: &Network, args: &NetUpdateArgs) -> &'static str {
    match (args.config, args.live) {
        (true, true) => "persistent config and live state",
        (true, false) => "persistent config",
        (false, true) => "live state",
        (false, false) if network.is_active().unwrap_or(true) => "live state",
        (false, false) => "persistent config",
    }
}

fn command(word: NetUpdateCommand) -> u32 {
    match word {
        NetUpdateCommand::Modify => sys::VIR_NETWORK_UPDATE_COMMAND_MODIFY,
        NetUpdateCommand::Delete => sys::VIR_NETWORK_UPDATE_COMMAND_DELETE,
        NetUpdateCommand::Add | NetUpdateCommand::AddLast => {
            sys::VIR_NETWORK_UPDATE_COMMAND_ADD_LAST
        }
        NetUpdateCommand::AddFirst => sys::VIR_NETWORK_UPDATE_COMMAND_ADD_FIRST,
    }
}

fn section(word: NetUpdateSection) -> u32 {
    match word {
        NetUpdateSection::Bridge => sys::VIR_NETWORK_SECTION_BRIDGE,
        NetUpdateSection::Domain => sys::VIR_NETWORK_SECTION_DOMAIN,
        NetUpdateSection::Ip => sys::VIR_NETWORK_SECTION_IP,
        NetUpdateSection::IpDhcpHost => sys::VIR_NETWORK_SECTION_IP_DHCP_HOST,
        NetUpdateSection::IpDhcpRange => sys::VIR_NETWORK_SECTION_IP_DHCP_RANGE,
        NetUpdateSection::Forward => sys::VIR_NETWORK_SECTION_FORWARD,
        NetUpdateSection::ForwardInterface => sys::VIR_NETWORK_SECTION_FORWARD_INTERFACE,
        NetUpdateSection::ForwardPf => sys::VIR_NETWORK_SECTION_FORWARD_PF,
        NetUpdateSection::Portgroup => sys::VIR_NETWORK_SECTION_PORTGROUP,
        NetUpdateSection::DnsHost => sys::VIR_NETWORK_SECTION_DNS_HOST,
        NetUpdateSection::DnsTxt => sys::VIR_NETWORK_SECTION_DNS_TXT,
        NetUpdateSection::DnsSrv => sys::VIR_NETWORK_SECTION_DNS_SRV,
    }
}
