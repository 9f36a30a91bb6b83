//! `net-update`: virNetworkUpdate, and virNetworkGetXMLDesc for what is so already.

use crate::families::network::Change;
use crate::prelude::*;
use virsh_args::ChoiceValue;
use virsh_generated::sets::NetworkAffect;

/// What `is_so` has found out.
#[derive(Debug, Default)]
pub struct Noted {
    /// The element in XML.
    document: Option<String>,
    /// Which of the two is not so yet, where both are wanted.
    lacking: Option<NetworkAffect>,
}

/// Changes one section of the network, from XML on the command line or in a file. Where only what is
/// not so yet is to be changed, that may be one of the two.
pub fn run(
    _session: &mut Session,
    network: &Network,
    args: &NetUpdateArgs,
    noted: &mut Noted,
) -> Result<NetUpdateReply> {
    let document = xml::read_once(&mut noted.document, || xml::text_or_file(&args.xml))?;
    let affect = noted.lacking.as_ref().unwrap_or(&args.network_affect);
    let (command, section) = (args.command.constant(), args.section.constant());
    network.update(command, section, args.parent_index, document, affect.flags())?;
    let &NetworkAffect { config, live, .. } = affect;
    if config || live {
        return Ok(NetUpdateReply { config, live });
    }
    // Without a wish it depends on whether the network runs.
    let live = network.is_active().unwrap_or(true);
    Ok(NetUpdateReply { config: !live, live })
}

/// Tells whether the section is already as the command is to leave it, and takes note of where it is not.
pub fn is_so(
    _session: &mut Session,
    network: &Network,
    args: &NetUpdateArgs,
    noted: &mut Noted,
) -> Result<bool> {
    let document = xml::read_once(&mut noted.document, || xml::text_or_file(&args.xml))?;
    let change = Change {
        section: args.section.word(),
        document,
        parent: usize::try_from(args.parent_index).ok(),
        deletes: args.command == NetUpdateCommand::Delete,
    };
    let lacking = change.lacking(network, &args.network_affect)?;
    let so = !lacking.config && !lacking.live;
    let both = args.network_affect.config && args.network_affect.live;
    noted.lacking = both.then_some(lacking);
    Ok(so)
}
