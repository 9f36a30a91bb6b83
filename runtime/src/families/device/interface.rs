//! The XML of a new virtual interface, from the options of `attach-interface`.

use super::address::Pci;
use super::kept;
use super::rates::Rates;
use crate::answer::error::{Error, Result};
use crate::replies::domain::attach_interface_modeless;
use crate::tools::xml::Element;
use virsh_args::ChoiceValue;
use virsh_generated::domain::{AttachInterfaceArgs, AttachInterfaceType};

/// The document of the interface that the options describe.
///
/// # Errors
/// Says which value cannot be used.
pub fn document(args: &AttachInterfaceArgs) -> Result<String> {
    let mut interface = Element::new("interface").with("type", args.type_.word());
    if args.managed {
        interface.set("managed", "yes");
    }
    interface.add(Some(source(args)?));
    for (element, attribute, option, value) in [
        ("target", "dev", "target", &args.target),
        ("mac", "address", "mac", &args.mac),
        ("script", "path", "script", &args.script),
        ("model", "type", "model", &args.model),
        ("alias", "name", "alias", &args.alias),
    ] {
        if let Some(value) = value {
            interface.add(Some(Element::new(element).with(attribute, kept(option, value)?)));
        }
    }
    interface.add(bandwidth(args));
    Ok(interface.pretty())
}

fn source(args: &AttachInterfaceArgs) -> Result<Element> {
    let (element, name) = (Element::new("source"), kept("source", &args.source)?);
    Ok(match args.type_ {
        AttachInterfaceType::Network => element.with("network", name),
        AttachInterfaceType::Bridge => element.with("bridge", name),
        AttachInterfaceType::Direct => element.with("dev", name),
        AttachInterfaceType::Hostdev => {
            let words = || format!("cannot parse pci address '{name}' for network interface");
            let address = Pci::parse(name).ok_or_else(|| Error::new(words()))?;
            element.child(address.element())
        }
        AttachInterfaceType::Vhostuser => {
            let mode = args.source_mode.ok_or_else(|| Error::usage(attach_interface_modeless()))?;
            element.with("type", "unix").with("path", name).with("mode", mode.word())
        }
    })
}

/// The limits of both directions.
fn bandwidth(args: &AttachInterfaceArgs) -> Option<Element> {
    let inbound = args.inbound.as_ref();
    let inbound = inbound.map(|to| Rates::inbound([to.average, to.peak, to.burst, to.floor]));
    let outbound = args.outbound.as_ref();
    let outbound = outbound.map(|to| Rates::outbound([to.average, to.peak, to.burst]));
    let mut bandwidth = Element::new("bandwidth");
    for rates in [inbound, outbound].into_iter().flatten() {
        let mut limits = Element::new(rates.direction);
        for (name, rate) in rates.named.into_iter().filter(|(_, rate)| *rate > 0) {
            limits.set(name, rate.to_string());
        }
        bandwidth.add(Some(limits));
    }
    (!bandwidth.nodes.is_empty()).then_some(bandwidth)
}
