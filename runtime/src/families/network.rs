//! The sections of a network's XML: whether an element is in one.

use crate::answer::error::Result;
use crate::tools::xml::Element;

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
