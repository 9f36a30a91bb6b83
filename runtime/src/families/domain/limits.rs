//! The groups of I/O limits in a domain's XML.

use crate::tools::xml::Element;

/// A group of limits.
#[derive(Debug)]
pub struct Group<'a> {
    /// Its name.
    pub name: String,
    /// Its element in the XML.
    element: &'a Element,
}

impl Group<'_> {
    /// The limits that are set, by name.
    pub fn limits(&self) -> impl Iterator<Item = (String, u64)> {
        let limit = |limit: &Element| Some((limit.name.clone(), limit.text().parse().ok()?));
        self.element.elements().filter_map(limit)
    }
}

/// The groups of a domain, in the order of its XML; what has no name is none.
pub fn groups(domain: &Element) -> impl Iterator<Item = Group<'_>> {
    let groups = domain.find_all("throttlegroups/throttlegroup").into_iter();
    groups.filter_map(|element| {
        let name = element.find("group_name")?.text();
        (!name.is_empty()).then_some(Group { name, element })
    })
}
