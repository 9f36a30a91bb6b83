//! What makes a document that of the object that is there: its UUID, the MAC addresses of its interfaces, and
//! the other values that libvirt would make up anew each time.

use super::pairing;
use super::value::is_same;
use crate::answer::error::{Error, Result};
use crate::tools::xml::{Element, Node};

/// The ways in which a network forwards for which libvirt chooses a bridge.
const BRIDGED: [&str; 3] = ["nat", "route", "open"];

/// Completes a document by what is there, and tells whether it lacked anything.
///
/// # Errors
/// Says that the document is that of another object.
pub(super) fn complete(given: &mut Element, present: &Element) -> Result<bool> {
    let mut completed = complete_uuid(given, present)?;
    match given.name.as_str() {
        "domain" => {
            completed |= complete_genid(given, present);
            completed |= complete_interfaces(given, present);
        }
        "network" => completed |= complete_network(given, present),
        _ => {}
    }
    Ok(completed)
}

fn complete_uuid(given: &mut Element, present: &Element) -> Result<bool> {
    let Some(uuid) = present.find("uuid") else { return Ok(false) };
    if let Some(own) = given.find("uuid") {
        let (own, uuid) = (own.text(), uuid.text());
        let what = format!("the {} of this name has UUID {uuid}, not {own}", given.name);
        return if is_same(&own, &uuid) { Ok(false) } else { Err(Error::wrong_state(what)) };
    }
    let is_name = |node: &Node| matches!(node, Node::Element(element) if element.name == "name");
    let place = given.nodes.iter().position(is_name).map_or(0, |at| at + 1);
    given.nodes.insert(place, Node::Element(uuid.clone()));
    Ok(true)
}

/// Gives an empty `genid` the one that is there.
fn complete_genid(given: &mut Element, present: &Element) -> bool {
    let (Some(own), Some(there)) = (given.find("genid"), present.find("genid")) else {
        return false;
    };
    let lacks = own.text().trim().is_empty();
    if lacks {
        given.set_text("genid", &there.text());
    }
    lacks
}

/// Gives a network the MAC address and the bridge that are there.
fn complete_network(given: &mut Element, present: &Element) -> bool {
    let mut completed = false;
    let mode = given.find("forward").map(|forward| forward.attribute("mode").unwrap_or("nat"));
    if mode.is_none_or(|mode| BRIDGED.contains(&mode))
        && let Some(name) = present.attribute_at("bridge", "name")
    {
        match given.child_mut("bridge") {
            Some(bridge) if bridge.attribute("name").is_some() => {}
            found => {
                completed = true;
                match found {
                    Some(bridge) => bridge.set("name", name),
                    None => given.add(Some(Element::new("bridge").with("name", name))),
                }
            }
        }
    }
    if given.find("mac").is_none()
        && let Some(mac) = present.find("mac")
    {
        given.add(Some(mac.clone()));
        completed = true;
    }
    completed
}

/// Gives interfaces without a MAC address, or without the identity of their port, those of the ones that are there.
fn complete_interfaces(given: &mut Element, present: &Element) -> bool {
    let there = present.find_all("devices/interface");
    let Some(devices) = given.child_mut("devices") else { return false };
    let own: Vec<&Element> = devices.children("interface").collect();
    let partners = partners(&own, &there);
    let mut completed = false;
    let interfaces = devices.nodes.iter_mut().filter_map(|node| match node {
        Node::Element(element) if element.name == "interface" => Some(element),
        _ => None,
    });
    for (interface, partner) in interfaces.zip(partners) {
        let Some(partner) = partner.and_then(|at| there.get(at)) else { continue };
        if mac(interface).is_none()
            && let Some(mac) = partner.find("mac")
        {
            interface.nodes.insert(0, Node::Element(mac.clone()));
            completed = true;
        }
        completed |= complete_port(interface, partner);
    }
    completed
}

/// Gives the port of an interface the identity that libvirt had made up for it.
fn complete_port(interface: &mut Element, partner: &Element) -> bool {
    let Some(there) = partner.find("virtualport") else { return false };
    let Some(port) = interface.child_mut("virtualport") else { return false };
    if port.attribute("type") != there.attribute("type") {
        return false;
    }
    let mut completed = false;
    for name in ["interfaceid", "instanceid"] {
        let Some(value) = there.attribute_at("parameters", name) else { continue };
        if port.attribute_at("parameters", name).is_none() {
            match port.child_mut("parameters") {
                Some(parameters) => parameters.set(name, value),
                None => port.add(Some(Element::new("parameters").with(name, value))),
            }
            completed = true;
        }
    }
    completed
}

/// For each interface of a document the place of the one that it is: by MAC address, then by alias, by
/// address in the guest, by source, and where none of this tells, by its own place.
fn partners(own: &[&Element], there: &[&Element]) -> Vec<Option<usize>> {
    let same_mac = |mine: usize, at: usize| {
        mac(own[mine]).zip(mac(there[at])).is_some_and(|(own, there)| is_same(own, there))
    };
    let same_alias =
        |mine: usize, at: usize| alias(own[mine]).is_some_and(|own| Some(own) == alias(there[at]));
    let open = |mine: usize| mac(own[mine]).is_none();
    let tests: [pairing::Test<'_>; 5] = [
        &same_mac,
        &|mine, at| open(mine) && same_alias(mine, at),
        &|mine, at| open(mine) && has_address_of(own[mine], there[at]),
        &|mine, at| open(mine) && source(own[mine]) == source(there[at]),
        &|mine, at| open(mine) && mine == at,
    ];
    pairing::partners(own.len(), there.len(), &tests)
}

fn mac(interface: &Element) -> Option<&str> {
    interface.attribute_at("mac", "address")
}

fn alias(interface: &Element) -> Option<&str> {
    interface.attribute_at("alias", "name")
}

fn has_address_of(own: &Element, there: &Element) -> bool {
    let (Some(own), Some(there)) = (own.find("address"), there.find("address")) else {
        return false;
    };
    let is = |(name, value): &(String, String)| {
        there.attribute(name).is_some_and(|known| is_same(value, known))
    };
    own.attributes.iter().all(is)
}

/// What an interface is connected to.
fn source(interface: &Element) -> (Option<&str>, Vec<(&str, &str)>) {
    let source = interface.find("source").into_iter();
    let facts = source.flat_map(|source| &source.attributes);
    let facts = facts.map(|(name, value)| (name.as_str(), value.as_str()));
    (interface.attribute("type"), facts.filter(|(name, _)| *name != "portid").collect())
}
