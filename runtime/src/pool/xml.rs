//! The document that pool-create-as and pool-define-as make from their options.

use crate::error::Result;
use crate::xml::{Element, writable};

/// What the options say of a pool; each value is one that XML can hold.
#[derive(Debug, Clone, Copy, Default)]
pub struct Description<'a> {
    /// The pool's name.
    pub name: &'a str,
    /// The pool's type.
    pub kind: &'a str,
    /// `--source-host`.
    pub source_host: Option<&'a str>,
    /// `--source-path`.
    pub source_path: Option<&'a str>,
    /// `--source-dev`.
    pub source_dev: Option<&'a str>,
    /// `--source-name`.
    pub source_name: Option<&'a str>,
    /// `--target`.
    pub target: Option<&'a str>,
    /// `--source-format`.
    pub source_format: Option<&'a str>,
    /// `--auth-type`.
    pub auth_type: Option<&'a str>,
    /// `--auth-username`.
    pub auth_username: Option<&'a str>,
    /// `--secret-usage`.
    pub secret_usage: Option<&'a str>,
    /// `--secret-uuid`.
    pub secret_uuid: Option<&'a str>,
    /// `--adapter-name`.
    pub adapter_name: Option<&'a str>,
    /// `--adapter-wwnn`.
    pub adapter_wwnn: Option<&'a str>,
    /// `--adapter-wwpn`.
    pub adapter_wwpn: Option<&'a str>,
    /// `--adapter-parent`.
    pub adapter_parent: Option<&'a str>,
    /// `--adapter-parent-wwnn`.
    pub adapter_parent_wwnn: Option<&'a str>,
    /// `--adapter-parent-wwpn`.
    pub adapter_parent_wwpn: Option<&'a str>,
    /// `--adapter-parent-fabric-wwn`.
    pub adapter_parent_fabric_wwn: Option<&'a str>,
    /// `--source-protocol-ver`.
    pub source_protocol_ver: Option<&'a str>,
    /// `--source-initiator`.
    pub source_initiator: Option<&'a str>,
}

/// Takes the description out of the arguments of a command; fails in the function around
/// it for a value that XML cannot hold. The two commands share the options but not a type.
macro_rules! description {
    ($args:expr) => {{
        use $crate::pool::xml::writable_if_given as writable;
        let args = $args;
        $crate::pool::xml::Description {
            name: $crate::xml::writable("name", &args.name)?,
            kind: $crate::xml::writable("type", &args.type_)?,
            source_host: writable("source-host", &args.source_host)?,
            source_path: writable("source-path", &args.source_path)?,
            source_dev: writable("source-dev", &args.source_dev)?,
            source_name: writable("source-name", &args.source_name)?,
            target: writable("target", &args.target)?,
            source_format: writable("source-format", &args.source_format)?,
            auth_type: writable("auth-type", &args.auth_type)?,
            auth_username: writable("auth-username", &args.auth_username)?,
            secret_usage: writable("secret-usage", &args.secret_usage)?,
            secret_uuid: writable("secret-uuid", &args.secret_uuid)?,
            adapter_name: writable("adapter-name", &args.adapter_name)?,
            adapter_wwnn: writable("adapter-wwnn", &args.adapter_wwnn)?,
            adapter_wwpn: writable("adapter-wwpn", &args.adapter_wwpn)?,
            adapter_parent: writable("adapter-parent", &args.adapter_parent)?,
            adapter_parent_wwnn: writable("adapter-parent-wwnn", &args.adapter_parent_wwnn)?,
            adapter_parent_wwpn: writable("adapter-parent-wwpn", &args.adapter_parent_wwpn)?,
            adapter_parent_fabric_wwn: writable(
                "adapter-parent-fabric-wwn",
                &args.adapter_parent_fabric_wwn,
            )?,
            source_protocol_ver: writable("source-protocol-ver", &args.source_protocol_ver)?,
            source_initiator: writable("source-initiator", &args.source_initiator)?,
        }
    }};
}

pub(crate) use description;

impl Description<'_> {
    /// The document, as virsh writes it.
    #[must_use]
    pub fn document(&self) -> String {
        let mut pool =
            Element::new("pool").with("type", self.kind).child(holding("name", self.name));
        pool.add(self.source());
        let path = |target| Element::new("target").child(holding("path", target));
        pool.add(self.target.map(path));
        pool.pretty()
    }

    /// Where the storage comes from; none where the options say too little of it.
    fn source(&self) -> Option<Element> {
        let facts = [
            self.source_host,
            self.source_path,
            self.source_dev,
            self.source_name,
            self.source_format,
            self.source_initiator,
            self.adapter_name,
            self.adapter_wwnn.and(self.adapter_wwpn),
        ];
        facts.iter().flatten().next()?;
        let named = |tag: &str, key: &str, value: &str| Element::new(tag).with(key, value);
        let mut source = Element::new("source");
        source.add(self.source_host.map(|host| named("host", "name", host)));
        source.add(self.source_path.map(|path| named("dir", "path", path)));
        source.add(self.source_dev.map(|path| named("device", "path", path)));
        let initiator = |iqn| Element::new("initiator").child(named("iqn", "name", iqn));
        source.add(self.source_initiator.map(initiator));
        source.add(self.adapter());
        source.add(self.auth());
        source.add(self.source_format.map(|format| named("format", "type", format)));
        source.add(self.source_name.map(|name| holding("name", name)));
        source.add(self.source_protocol_ver.map(|version| named("protocol", "ver", version)));
        Some(source)
    }

    /// The adapter: a Fibre Channel vHBA where both its numbers are known, else one by name.
    fn adapter(&self) -> Option<Element> {
        let adapter = Element::new("adapter");
        let (Some(node), Some(port)) = (self.adapter_wwnn, self.adapter_wwpn) else {
            let name = self.adapter_name?;
            return Some(adapter.with("type", "scsi_host").with("name", name));
        };
        let mut adapter = adapter.with("type", "fc_host");
        if let Some(parent) = self.adapter_parent {
            adapter.set("parent", parent);
        } else if let (Some(node), Some(port)) =
            (self.adapter_parent_wwnn, self.adapter_parent_wwpn)
        {
            adapter.set("parent_wwnn", node);
            adapter.set("parent_wwpn", port);
        } else if let Some(fabric) = self.adapter_parent_fabric_wwn {
            adapter.set("parent_fabric_wwn", fabric);
        }
        Some(adapter.with("wwnn", node).with("wwpn", port))
    }

    /// The authentication, where kind, user and secret are all known.
    fn auth(&self) -> Option<Element> {
        let (kind, user) = (self.auth_type?, self.auth_username?);
        let secret = match (self.secret_usage, self.secret_uuid) {
            (Some(usage), _) => Element::new("secret").with("usage", usage),
            (None, uuid) => Element::new("secret").with("uuid", uuid?),
        };
        Some(Element::new("auth").with("type", kind).with("username", user).child(secret))
    }
}

/// The value of an option, if it is given and a document can hold it.
///
/// # Errors
/// Names the option and the character that XML cannot hold.
pub fn writable_if_given<'a>(option: &str, value: &'a Option<String>) -> Result<Option<&'a str>> {
    value.as_deref().map(|value| writable(option, value)).transpose()
}

/// An element that holds nothing but a text.
fn holding(name: &str, text: &str) -> Element {
    Element::new(name).containing(text)
}

#[cfg(test)]
mod tests;
