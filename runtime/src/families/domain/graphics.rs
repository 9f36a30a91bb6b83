//! The graphical displays of a domain, and the URIs by which viewers reach them.

use crate::answer::error::{Error, Result};
use crate::tools::xml::Element;
use std::fmt::Write;
use std::net::IpAddr;
use virt::connect::Connect;
use virt::domain::Domain;

/// The types of displays that a URI leads to, the preferred one first.
pub const TYPES: [&str; 4] = ["vnc", "spice", "rdp", "dbus"];

/// The number of the port of the first VNC display.
const VNC_BASE: i32 = 5900;

/// Refuses a domain that does not run: it has no displays.
///
/// # Errors
/// Says that the domain does not run.
pub fn running(domain: &Domain) -> Result<()> {
    if domain.is_active()? { Ok(()) } else { Err(Error::wrong_state("Domain is not running")) }
}

/// The displays of one type. A domain has one, mostly; of several, each value is that of the first
/// one that has it.
#[derive(Debug)]
pub struct Graphics<'a> {
    kind: &'a str,
    elements: Vec<&'a Element>,
}

impl<'a> Graphics<'a> {
    /// The displays of a type in the XML of a domain, perhaps none.
    #[must_use]
    pub fn find(domain: &'a Element, kind: &'a str) -> Graphics<'a> {
        let mut elements = domain.find_all("devices/graphics");
        elements.retain(|element| element.attribute("type") == Some(kind));
        Graphics { kind, elements }
    }

    /// The first value of an attribute, of the display itself or of an element in it.
    #[must_use]
    pub fn text(&self, path: &str, name: &str) -> Option<&'a str> {
        let value = |element: &&'a Element| {
            if path.is_empty() { element.attribute(name) } else { element.attribute_at(path, name) }
        };
        self.elements.iter().find_map(value).filter(|value| !value.is_empty())
    }

    /// The first value of an attribute that is a number; 0 means that there is none yet.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<i32> {
        self.text("", name)?.parse().ok().filter(|number| *number != 0)
    }

    /// The URI of a D-Bus display, if there is one.
    ///
    /// # Errors
    /// Returns an address that is no path of a socket.
    pub fn dbus_uri(&self) -> Result<Option<String>, &'a str> {
        let Some(address) = self.text("", "address") else { return Ok(None) };
        let path = address.strip_prefix("unix:path=").ok_or(address)?;
        Ok(Some(format!("dbus+unix://{path}")))
    }

    /// The URI of the display, if there is one. `host` stands for an address that means all of
    /// the host.
    #[must_use]
    pub fn uri(&self, host: &str) -> Option<String> {
        let password = self.text("", "passwd");
        let socket = self.text("", "socket").or_else(|| self.text("listen", "socket"));
        let (port, tls) = (self.number("port"), self.number("tlsPort"));
        let mut uri = match socket {
            Some(_) => format!("{}+unix://", self.kind),
            None if port.is_none() && tls.is_none() => return None,
            None => format!("{}://", self.kind),
        };
        let vnc = self.kind == "vnc";
        if let (true, Some(password)) = (vnc, password) {
            let _ = write!(uri, ":{password}@");
        }
        match socket {
            Some(socket) => uri.push_str(socket),
            None => uri.push_str(&self.address(host)),
        }
        if let (None, Some(port)) = (socket, port) {
            let _ = write!(uri, ":{}", if vnc { port - VNC_BASE } else { port });
        }
        let mut parts = Vec::new();
        parts.extend(tls.filter(|_| socket.is_none()).map(|port| format!("tls-port={port}")));
        let password = password.filter(|_| self.kind == "spice");
        parts.extend(password.map(|password| format!("password={password}")));
        if !parts.is_empty() {
            let _ = write!(uri, "?{}", parts.join("&"));
        }
        Some(uri)
    }

    /// The address at which the display is served, as a URI has it.
    fn address(&self, host: &str) -> String {
        let listen = self.text("", "listen").or_else(|| self.text("listen", "address"));
        match listen {
            None => "localhost".to_owned(),
            Some(address) if is_wildcard(address) => host.to_owned(),
            Some(address) if address.contains(':') => format!("[{address}]"),
            Some(address) => address.to_owned(),
        }
    }
}

/// Tells whether an address means all addresses of the host.
fn is_wildcard(address: &str) -> bool {
    address.parse::<IpAddr>().is_ok_and(|address| address.is_unspecified())
}

/// The host of the connection, as its URI names it.
#[must_use]
pub fn host(connection: &Connect) -> String {
    connection.uri().ok().and_then(|uri| server(&uri)).unwrap_or_else(|| "localhost".to_owned())
}

/// The host in a URI, as it stands there.
fn server(uri: &str) -> Option<String> {
    let (_, rest) = uri.split_once("://")?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let host = match host.find(']') {
        Some(end) => host.get(..=end)?,
        None => host.split(':').next()?,
    };
    (!host.is_empty()).then(|| host.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn uri(kind: &str, graphics: &str) -> Option<String> {
        let document = format!("<domain><devices>{graphics}</devices></domain>");
        let document = Element::parse(&document).expect("well-formed");
        Graphics::find(&document, kind).uri("host")
    }

    #[test]
    fn a_display_has_its_uri() {
        let vnc = "<graphics type='vnc' port='5903' listen='0.0.0.0' passwd='a b'/>";
        assert_eq!(uri("vnc", vnc).as_deref(), Some("vnc://:a b@host:3"));
        let vnc = "<graphics type='vnc' passwd='q' socket='/run/x y'/>";
        assert_eq!(uri("vnc", vnc).as_deref(), Some("vnc+unix://:q@/run/x y"));
        let spice = "<graphics type='spice' port='5' tlsPort='6' passwd='p'><listen type='address' address='::1'/></graphics>";
        let expected = "spice://[::1]:5?tls-port=6&password=p";
        assert_eq!(uri("spice", spice).as_deref(), Some(expected));
        let spice =
            "<graphics type='spice' passwd='p'><listen type='socket' socket='/s'/></graphics>";
        assert_eq!(uri("spice", spice).as_deref(), Some("spice+unix:///s?password=p"));
        let rdp = "<graphics type='rdp' port='3389'/>";
        assert_eq!(uri("rdp", rdp).as_deref(), Some("rdp://localhost:3389"));
    }

    #[test]
    fn a_display_without_a_port_has_none() {
        assert_eq!(uri("vnc", "<graphics type='vnc' port='0'/>"), None);
        assert_eq!(uri("rdp", "<graphics type='vnc' port='5900'/>"), None);
        let tls = "<graphics type='spice' tlsPort='6'/>";
        assert_eq!(uri("spice", tls).as_deref(), Some("spice://localhost?tls-port=6"));
    }

    #[test]
    fn a_uri_names_its_host() {
        assert_eq!(server("qemu+tcp://me@10.0.0.1:16509/system").as_deref(), Some("10.0.0.1"));
        assert_eq!(server("qemu+tls://[fe80::1]:1/system?x=@y").as_deref(), Some("[fe80::1]"));
        assert_eq!(server("qemu+ssh://host/system").as_deref(), Some("host"));
        assert_eq!(server("test:///default"), None);
        assert_eq!(server("qemu+unix:///system?socket=/a//b"), None);
    }
}
