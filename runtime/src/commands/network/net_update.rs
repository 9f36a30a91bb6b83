//! `net-update`: virNetworkUpdate, and virNetworkGetXMLDesc for what is so already.

use crate::families::network::Section;
use crate::libvirt::is_unsupported_with_flags;
use crate::prelude::*;
use crate::tools::xml::Element;
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
    let NetworkAffect { config, live, .. } = args.network_affect;
    let both = config && live;
    let live = live || (!config && network.is_active()?);
    let lacks =
        |wanted: bool, flags| Ok::<_, Error>(wanted && !is_so_in(network, args, document, flags)?);
    let live_lacks = lacks(live, 0)?;
    let config_lacks = lacks(config || !live, sys::VIR_NETWORK_XML_INACTIVE)?;
    let lacking = NetworkAffect { config: config_lacks, live: live_lacks, current: false };
    noted.lacking = both.then_some(lacking);
    Ok(!config_lacks && !live_lacks)
}

/// Tells whether the section is so in the XML that these flags bring.
fn is_so_in(network: &Network, args: &NetUpdateArgs, document: &str, flags: u32) -> Result<bool> {
    let Some(section) = Section::named(args.section.word()) else { return Ok(false) };
    // What is no XML, libvirt refuses.
    let Ok(element) = Element::parse(document) else { return Ok(false) };
    // A driver that knows no such flags has one XML for both.
    let there = match network.xml_desc(flags) {
        Err(error) if flags != 0 && is_unsupported_with_flags(&error) => network.xml_desc(0)?,
        there => there?,
    };
    let parent = usize::try_from(args.parent_index).ok();
    match args.command {
        NetUpdateCommand::Delete => Ok(!section.knows(&there, &element, parent)?),
        _ => section.has(&there, &element, parent),
    }
}
