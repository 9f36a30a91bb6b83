//! The sections of a network's XML: whether an element is in one, and what of the network a change of one is still to
//! affect.

use crate::answer::error::Result;
use crate::libvirt::is_unsupported_with_flags;
use crate::tools::xml::Element;
use virsh_generated::sets::NetworkAffect;
use virt::network::Network;
use virt_sys as sys;

/// A section whose elements are added and deleted one by one.
#[derive(Debug, Clone, Copy)]
pub struct Section {
    /// Where its elements stand below the network.
    path: &'static str,
    /// The attributes by which libvirt tells one of them from another.
    names: &'static [&'static str],
}

/// The sections under the names that `net-update` has for them.
const SECTIONS: &[(&str, Section)] = &[
    ("ip-dhcp-host", Section { path: "ip/dhcp/host", names: &["mac", "id", "name", "ip"] }),
    ("ip-dhcp-range", Section { path: "ip/dhcp/range", names: &["start", "end"] }),
    ("forward-interface", Section { path: "forward/interface", names: &["dev"] }),
    ("portgroup", Section { path: "portgroup", names: &["name"] }),
    ("dns-host", Section { path: "dns/host", names: &["ip"] }),
    ("dns-txt", Section { path: "dns/txt", names: &["name"] }),
    (
        "dns-srv",
        Section {
            path: "dns/srv",
            names: &["service", "protocol", "domain", "target", "port", "priority", "weight"],
        },
    ),
];

impl Section {
    /// The section of a name, if its elements are added and deleted one by one.
    #[must_use]
    pub fn named(name: &str) -> Option<Section> {
        SECTIONS.iter().find(|(known, _)| *known == name).map(|(_, section)| *section)
    }

    /// Tells whether a network has the element in this section, and whatever the element says, which is the `<ip>` of
    /// this index where one is given.
    ///
    /// # Errors
    /// Says that the network's XML cannot be read.
    pub fn has(self, network: &str, element: &Element, parent: Option<usize>) -> Result<bool> {
        let network = Element::parse(network)?;
        Ok(self.elements(&network, parent).into_iter().any(|there| there.says(element)))
    }

    /// Tells whether a network has an element in this section that libvirt may take for this one.
    ///
    /// # Errors
    /// Says that the network's XML cannot be read.
    pub fn knows(self, network: &str, element: &Element, parent: Option<usize>) -> Result<bool> {
        let network = Element::parse(network)?;
        let named = |name: &&&str| element.attribute(name).is_some();
        // One that has no name may be any of them.
        let unnamed = !self.names.iter().any(|name| named(&name));
        let hosts: Vec<String> = element.children("hostname").map(Element::text).collect();
        let same = |there: &Element| {
            let mut names = self.names.iter().filter(named);
            let shares = there.children("hostname").any(|host| hosts.contains(&host.text()));
            unnamed || shares || names.all(|name| there.has_same(element, name))
        };
        Ok(self.elements(&network, parent).into_iter().any(same))
    }

    /// The elements of the section.
    fn elements(self, network: &Element, parent: Option<usize>) -> Vec<&Element> {
        match (parent, self.path.strip_prefix("ip/")) {
            (Some(index), Some(below)) => {
                network.children("ip").nth(index).map(|ip| ip.find_all(below)).unwrap_or_default()
            }
            _ => network.find_all(self.path),
        }
    }
}

/// A change of a section.
#[derive(Debug)]
pub struct Change<'a> {
    /// The section's name.
    pub section: &'a str,
    /// The element, in XML.
    pub document: &'a str,
    /// The index of the `<ip>` that holds the section, if that is said.
    pub parent: Option<usize>,
    /// Whether the element is deleted, and not added or changed.
    pub deletes: bool,
}

impl Change<'_> {
    /// What the change is still to affect of what is wanted; without a wish, that is the network as it is at present.
    ///
    /// # Errors
    /// Returns libvirt's error; says that the network's XML cannot be read.
    pub fn lacking(&self, network: &Network, wanted: &NetworkAffect) -> Result<NetworkAffect> {
        let &NetworkAffect { config, live, .. } = wanted;
        let live = live || (!config && network.is_active()?);
        let config = config || !live;
        Ok(NetworkAffect {
            live: live && !self.is_so(network, 0)?,
            config: config && !self.is_so(network, sys::VIR_NETWORK_XML_INACTIVE)?,
            current: false,
        })
    }

    /// Tells whether the section is so in the XML that these flags bring.
    fn is_so(&self, network: &Network, flags: u32) -> Result<bool> {
        let Some(section) = Section::named(self.section) else { return Ok(false) };
        // What is no XML, libvirt refuses.
        let Ok(element) = Element::parse(self.document) else { return Ok(false) };
        // A driver that knows no such flags has one XML for both.
        let there = match network.xml_desc(flags) {
            Err(error) if flags != 0 && is_unsupported_with_flags(&error) => network.xml_desc(0)?,
            there => there?,
        };
        match self.deletes {
            true => Ok(!section.knows(&there, &element, self.parent)?),
            false => section.has(&there, &element, self.parent),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NETWORK: &str = "<network><ip address='10.0.0.1'><dhcp><range start='10.0.0.2' end='10.0.0.9'/>\
        <host mac='52:54:00:aa:bb:cc' name='web' ip='10.0.0.2'/></dhcp></ip><ip address='10.1.0.1'/>\
        <dns><host ip='10.0.0.7'><hostname>one</hostname><hostname>two</hostname></host></dns>\
        <portgroup name='a'><bandwidth><inbound average='1'/></bandwidth></portgroup></network>";

    fn ask(section: &str, element: &str, parent: Option<usize>) -> (bool, bool) {
        let (section, element) =
            (Section::named(section).expect("one"), Element::parse(element).expect("XML"));
        let has = section.has(NETWORK, &element, parent).expect("XML");
        (has, section.knows(NETWORK, &element, parent).expect("XML"))
    }

    #[test]
    fn an_element_is_there_if_all_that_it_says_is() {
        let host = "<host mac='52:54:00:AA:BB:CC' ip='10.0.0.2'/>";
        assert_eq!(ask("ip-dhcp-host", host, None), (true, true));
        assert_eq!(ask("ip-dhcp-host", host, Some(0)), (true, true));
        assert_eq!(ask("ip-dhcp-host", host, Some(1)), (false, false));
        assert_eq!(
            ask("ip-dhcp-host", "<host mac='52:54:00:aa:bb:cc' ip='10.0.0.3'/>", None),
            (false, false)
        );
        let two = "<host ip='10.0.0.7'><hostname>two</hostname></host>";
        assert_eq!(ask("dns-host", two, None), (true, true));
    }

    #[test]
    fn libvirt_may_take_an_element_for_another_one() {
        let shares = "<host ip='10.0.0.8'><hostname>one</hostname></host>";
        assert_eq!(ask("dns-host", shares, None), (false, true));
        assert_eq!(ask("portgroup", "<portgroup name='a' default='yes'/>", None), (false, true));
        assert_eq!(ask("ip-dhcp-host", "<host/>", None), (true, true));
        assert!(Section::named("bridge").is_none());
    }
}
