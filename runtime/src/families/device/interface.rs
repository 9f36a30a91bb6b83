//! The XML of a new virtual interface, from the options of `attach-interface`.

use super::address::Pci;
use super::kept;
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
    let bandwidth = bandwidth(args)?;
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
    interface.add(bandwidth);
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
            let mode = args.source_mode.ok_or_else(|| Error::new(attach_interface_modeless()))?;
            element.with("type", "unix").with("path", name).with("mode", mode.word())
        }
    })
}

/// The limits of both directions; a number of 0 is none.
fn bandwidth(args: &AttachInterfaceArgs) -> Result<Option<Element>> {
    let mut bandwidth = Element::new("bandwidth");
    if let Some(rates) = &args.inbound {
        let rates = [rates.average, rates.peak, rates.burst, rates.floor];
        let limits = limits("inbound", rates);
        if ["average", "floor"].iter().all(|name| limits.attribute(name).is_none()) {
            return Err(Error::new("either inbound average or floor is mandatory"));
        }
        bandwidth.add(Some(limits));
    }
    if let Some(rates) = &args.outbound {
        let rates = [rates.average, rates.peak, rates.burst, rates.floor];
        let limits = limits("outbound", rates);
        if limits.attribute("average").is_none() {
            return Err(Error::new("outbound average is mandatory"));
        }
        if limits.attribute("floor").is_some() {
            return Err(Error::new("outbound floor is unsupported yet"));
        }
        bandwidth.add(Some(limits));
    }
    Ok((!bandwidth.nodes.is_empty()).then_some(bandwidth))
}

fn limits(direction: &str, rates: [Option<u64>; 4]) -> Element {
    let mut limits = Element::new(direction);
    for (name, rate) in ["average", "peak", "burst", "floor"].into_iter().zip(rates) {
        if let Some(rate) = rate.filter(|rate| *rate > 0) {
            limits.set(name, rate.to_string());
        }
    }
    limits
}
