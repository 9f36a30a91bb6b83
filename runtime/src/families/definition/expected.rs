//! What libvirt is expected to make of a document for an object that is there.

use super::chosen;
use super::pairing;
use super::value::{bytes, is_same, is_same_machine};
use crate::tools::xml::{Element, Node};

/// The document that is expected: what is given, in the order and the spelling of what is there, and of what is
/// there and not given only what libvirt chooses by itself.
pub(super) fn expected(given: &Element, present: &Element) -> Element {
    // What is inside belongs to others, and libvirt keeps it as it is.
    if given == present || matches!(given.name.as_str(), "metadata" | "qemu:commandline") {
        return given.clone();
    }
    let mut made = Element::new(&present.name);
    for (name, value) in &present.attributes {
        match given.attribute(name) {
            Some(own) if same(given, present, name, own, value) => made.set(name, value),
            Some(own) => made.set(name, own),
            None if chosen::attribute(given, present, name, value) => made.set(name, value),
            None => {}
        }
    }
    let known = |name: &String| made.attributes.iter().any(|(known, _)| known == name);
    // A size that is the same in another unit has its attribute already.
    let new = given.attributes.iter().filter(|(name, _)| !known(name));
    let new: Vec<_> = new.cloned().collect();
    made.attributes.extend(new);
    made.nodes = nodes(given, present);
    made
}

/// Tells whether the value of an attribute is the one that is there.
fn same(given: &Element, present: &Element, name: &str, own: &str, there: &str) -> bool {
    match (given.name.as_str(), name) {
        ("type", "machine") => is_same_machine(own, there),
        (_, "unit") => same_size(given, present) || own == there,
        _ => is_same(own, there),
    }
}

/// Tells whether both are the same size, whatever their units.
fn same_size(given: &Element, present: &Element) -> bool {
    let usual = match given.name.as_str() {
        "capacity" | "allocation" | "available" => "bytes",
        _ => "KiB",
    };
    let size = |element: &Element| bytes(&element.text(), element.attribute("unit"), usual);
    size(given).is_some_and(|size_given| Some(size_given) == size(present))
}

fn nodes(given: &Element, present: &Element) -> Vec<Node> {
    if given.elements().next().is_none() && present.elements().next().is_none() {
        let (own, there) = (given.text(), present.text());
        let sized = given.attribute("unit").or(present.attribute("unit")).is_some();
        let same = is_same(&own, &there) || (sized && same_size(given, present));
        let chosen = own.is_empty() && chosen::text(given, &there);
        return if same || chosen { present.nodes.clone() } else { given.nodes.clone() };
    }
    let mut names: Vec<&str> = Vec::new();
    for element in present.elements().chain(given.elements()) {
        if !names.contains(&element.name.as_str()) {
            names.push(&element.name);
        }
    }
    let groups = names.iter().flat_map(|name| group(given, present, name));
    groups.map(Node::Element).collect()
}

/// The elements of one name: those that are given in their order, with those that libvirt chooses in the places in
/// which they are.
fn group(given: &Element, present: &Element, name: &str) -> Vec<Element> {
    let own: Vec<&Element> = given.children(name).collect();
    let there: Vec<&Element> = present.children(name).collect();
    if let ([], "devices", [devices]) = (&*own, name, &*there) {
        return vec![expected(&Element::new(name), devices)];
    }
    // A domain has all of its memory now where a file does not say how much of it.
    if let ([], "currentMemory", [_]) = (&*own, name, &*there)
        && let Some(memory) = group(given, present, "memory").pop()
    {
        let current = Element::new(name).containing(memory.text());
        return vec![match memory.attribute("unit") {
            Some(unit) => current.with("unit", unit),
            None => current,
        }];
    }
    let partners = partners(&own, &there);
    let mut places = (0..there.len()).filter(|at| partners.contains(&Some(*at)));
    let mut made: Vec<(usize, Element)> = Vec::new();
    let mut last = 0;
    for (element, partner) in own.iter().zip(&partners) {
        match partner.and_then(|at| there.get(at)) {
            Some(partner) => {
                last = places.next().unwrap_or(last);
                made.push((last, expected(element, partner)));
            }
            None => made.push((last, (*element).clone())),
        }
    }
    let left = there.iter().enumerate().filter(|(at, _)| !partners.contains(&Some(*at)));
    let kept = left.filter(|(_, element)| chosen::element(given, present, element));
    let kept: Vec<_> = kept.map(|(at, element)| (at, (*element).clone())).collect();
    made.extend(kept);
    made.sort_by_key(|(at, _)| *at);
    made.into_iter().map(|(_, element)| element).collect()
}

/// For each element the place of the one that it is: one that says all that it says, then one of the
/// same key, then the next.
fn partners(own: &[&Element], there: &[&Element]) -> Vec<Option<usize>> {
    let is_next = |own: &Element, there: &Element| {
        own.name != "controller" || own.attribute("type") == there.attribute("type")
    };
    let tests: [pairing::Test<'_>; 3] = [
        &|mine, at| fits(own[mine], there[at]),
        &|mine, at| same_key(own[mine], there[at]),
        &|mine, at| is_next(own[mine], there[at]),
    ];
    pairing::partners(own.len(), there.len(), &tests)
}

/// Tells whether an element says all that another one says.
fn fits(given: &Element, present: &Element) -> bool {
    let attributes = given.attributes.iter().all(|(name, own)| {
        let there = present.attribute(name);
        there.is_some_and(|there| same(given, present, name, own, there))
    });
    let inside = given.elements().all(|own| present.children(&own.name).any(|at| fits(own, at)));
    let text = given.elements().next().is_some()
        || given.text().trim().is_empty()
        || is_same(&given.text(), &present.text())
        || same_size(given, present);
    attributes && inside && text
}

/// Tells whether what names a device within its kind is the same.
fn same_key(own: &Element, there: &Element) -> bool {
    let key = |element: &Element| -> Option<String> {
        let (path, attribute) = match element.name.as_str() {
            "disk" => ("target", "dev"),
            "interface" => ("mac", "address"),
            "filesystem" => ("target", "dir"),
            "channel" => ("target", "name"),
            "graphics" | "redirdev" => return element.attribute("type").map(str::to_owned),
            "host" => return element.attribute("mac").map(str::to_owned),
            "feature" => return element.attribute("name").map(str::to_owned),
            "controller" => {
                let kind = element.attribute("type")?;
                return element.attribute("index").map(|index| format!("{kind} {index}"));
            }
            _ => return None,
        };
        element.attribute_at(path, attribute).map(str::to_ascii_lowercase)
    };
    key(own).is_some_and(|own| Some(own) == key(there))
}
