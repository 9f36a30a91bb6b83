//! The document that pool-create-as and pool-define-as make from their options.

use crate::answer::error::Result;
use crate::tools::xml::{Element, writable};
use virsh_generated::sets::PoolStorage;

/// The document of a pool, as virsh writes it.
///
/// # Errors
/// Names the option and the character that XML cannot hold.
pub fn document(name: &str, kind: &str, storage: &PoolStorage) -> Result<String> {
    let named = [("name", name), ("type", kind)];
    for (option, text) in named.into_iter().chain(storage.texts()) {
        writable(option, text)?;
    }
    let mut pool = Element::new("pool").with("type", kind).child(holding("name", name));
    pool.add(source(storage));
    let path = |target| Element::new("target").child(holding("path", target));
    pool.add(storage.target.as_deref().map(path));
    Ok(pool.pretty())
}

/// Where the storage comes from; none where the options say too little of it.
fn source(storage: &PoolStorage) -> Option<Element> {
    let facts = [
        storage.source_host.as_deref(),
        storage.source_path.as_deref(),
        storage.source_dev.as_deref(),
        storage.source_name.as_deref(),
        storage.source_format.as_deref(),
        storage.source_initiator.as_deref(),
        storage.adapter_name.as_deref(),
        storage.adapter_wwnn.as_deref().and(storage.adapter_wwpn.as_deref()),
    ];
    facts.iter().flatten().next()?;
    let named = |tag: &str, key: &str, value: &str| Element::new(tag).with(key, value);
    let mut source = Element::new("source");
    source.add(storage.source_host.as_deref().map(|host| named("host", "name", host)));
    source.add(storage.source_path.as_deref().map(|path| named("dir", "path", path)));
    source.add(storage.source_dev.as_deref().map(|path| named("device", "path", path)));
    let initiator = |iqn| Element::new("initiator").child(named("iqn", "name", iqn));
    source.add(storage.source_initiator.as_deref().map(initiator));
    source.add(adapter(storage));
    source.add(auth(storage));
    source.add(storage.source_format.as_deref().map(|format| named("format", "type", format)));
    source.add(storage.source_name.as_deref().map(|name| holding("name", name)));
    source.add(
        storage.source_protocol_ver.as_deref().map(|version| named("protocol", "ver", version)),
    );
    Some(source)
}

/// The adapter: a Fibre Channel vHBA where both its numbers are known, else one by name.
fn adapter(storage: &PoolStorage) -> Option<Element> {
    let adapter = Element::new("adapter");
    let (Some(node), Some(port)) =
        (storage.adapter_wwnn.as_deref(), storage.adapter_wwpn.as_deref())
    else {
        let name = storage.adapter_name.as_deref()?;
        return Some(adapter.with("type", "scsi_host").with("name", name));
    };
    let mut adapter = adapter.with("type", "fc_host");
    if let Some(parent) = storage.adapter_parent.as_deref() {
        adapter.set("parent", parent);
    } else if let (Some(node), Some(port)) =
        (storage.adapter_parent_wwnn.as_deref(), storage.adapter_parent_wwpn.as_deref())
    {
        adapter.set("parent_wwnn", node);
        adapter.set("parent_wwpn", port);
    } else if let Some(fabric) = storage.adapter_parent_fabric_wwn.as_deref() {
        adapter.set("parent_fabric_wwn", fabric);
    }
    Some(adapter.with("wwnn", node).with("wwpn", port))
}

/// The authentication, where kind, user and secret are all known.
fn auth(storage: &PoolStorage) -> Option<Element> {
    let (kind, user) = (storage.auth_type.as_deref()?, storage.auth_username.as_deref()?);
    let secret = match (storage.secret_usage.as_deref(), storage.secret_uuid.as_deref()) {
        (Some(usage), _) => Element::new("secret").with("usage", usage),
        (None, uuid) => Element::new("secret").with("uuid", uuid?),
    };
    Some(Element::new("auth").with("type", kind).with("username", user).child(secret))
}

/// An element that holds nothing but a text.
fn holding(name: &str, text: &str) -> Element {
    Element::new(name).containing(text)
}

#[cfg(test)]
mod tests;
