//! `net-update`: virNetworkUpdate, and virNetworkGetXMLDesc for what is so already.

use crate::families::network::Section;
use crate::libvirt::is_unsupported_with_flags;
use crate::prelude::*;
use crate::tools::xml::Element;
use virsh_args::ChoiceValue;
use virsh_generated::sets::NetworkAffect;

/// Changes one section of the network, from XML on the command line or in a file. Where only what is
/// not so yet is to be changed, that may be one of the two.
pub fn run(
    session: &mut Session,
    network: &Network,
    args: &NetUpdateArgs,
) -> Result<NetUpdateReply> {
    let document = xml::read_once(session, || xml::text_or_file(&args.xml))?;
    let NetworkAffect { config, live, .. } = args.network_affect;
    let (command, section) = (args.command.constant(), args.section.constant());
    let (parts, flags) = match args.if_needed && config && live {
        false => ((config, live), args.flags()),
        true => lacking(network, args, &document)?,
    };
    network.update(command, section, args.parent_index, &document, flags)?;
    let (config, live) = parts;
    if config || live {
        return Ok(NetUpdateReply { config, live });
    }
    // Without a wish it depends on whether the network runs.
    let live = network.is_active().unwrap_or(true);
    Ok(NetUpdateReply { config: !live, live })
}

/// Tells whether the section is already as the command is to leave it.
pub fn is_so(session: &mut Session, network: &Network, args: &NetUpdateArgs) -> Result<bool> {
    let document = xml::read_once(session, || xml::text_or_file(&args.xml))?;
    let NetworkAffect { config, live, .. } = args.network_affect;
    let live = live || (!config && network.is_active()?);
    let so =
        |wanted: bool, flags| Ok::<_, Error>(!wanted || is_so_in(network, args, &document, flags)?);
    Ok(so(live, 0)? && so(config || !live, sys::VIR_NETWORK_XML_INACTIVE)?)
}

/// Which of definition and running network are not so yet, and the flags that say that.
fn lacking(network: &Network, args: &NetUpdateArgs, document: &str) -> Result<((bool, bool), u32)> {
    let config = !is_so_in(network, args, document, sys::VIR_NETWORK_XML_INACTIVE)?;
    let live = !is_so_in(network, args, document, 0)?;
    let flag = |wanted, flag| if wanted { flag } else { 0 };
    let flags = flag(config, sys::VIR_NETWORK_UPDATE_AFFECT_CONFIG)
        | flag(live, sys::VIR_NETWORK_UPDATE_AFFECT_LIVE);
    Ok(((config, live), flags))
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
