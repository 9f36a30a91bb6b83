// Generated from spec/common by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! Sets of options that commands share, each a type of its own.
#![allow(unused_imports, reason = "not every spec uses every type")]
use std::ffi::OsString;
use std::path::PathBuf;
use virsh_args::values::{RawRecord, RecordValue};
use virsh_args::{
    Bandwidth, ChoiceValue, CpuList, FdList, SignedSize, WordOrNumber, XmlOrFile,
};
/// What of a domain a change affects.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Affect {
    /// Affect the persistent definition, from the next start on.
    pub config: bool,
    /// Affect the running domain.
    pub live: bool,
    /// Affect the present state, running or not.
    pub current: bool,
}
/// The hypervisor whose CPUs are meant; libvirt chooses what is not given.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CpuHypervisor {
    /// Virtualization type, as in the domain's type attribute.
    pub virttype: Option<String>,
    /// Path of the emulator, as in the domain's emulator element.
    pub emulator: Option<String>,
    /// Architecture of the CPU or the guest.
    pub arch: Option<String>,
    /// Machine type of the guest.
    pub machine: Option<String>,
}
impl CpuHypervisor {
    /// Returns the options that have a text, by name, with it.
    pub fn texts(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let texts = [
            ("virttype", &self.virttype),
            ("emulator", &self.emulator),
            ("arch", &self.arch),
            ("machine", &self.machine),
        ];
        texts.into_iter().filter_map(|(name, text)| Some((name, text.as_deref()?)))
    }
}
/// What of a domain a change of a device affects.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceAffect {
    /// Affect the persistent definition, and the domain if it runs.
    pub persistent: bool,
    /// Affect the persistent definition, from the next start on.
    pub config: bool,
    /// Affect the running domain.
    pub live: bool,
    /// Affect the present state, running or not.
    pub current: bool,
}
/// How long events are waited for, and how they are shown.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventLoop {
    /// Go on after the first event, until the timeout or an interrupt.
    pub loop_: bool,
    /// Stop waiting after this many seconds.
    pub timeout: Option<u32>,
    /// List the kinds of events and stop.
    pub list: bool,
    /// Print the time before each event.
    pub timestamp: bool,
}
/// What becomes of the metadata under a namespace.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MetadataChange {
    /// Open an editor to change the metadata.
    pub edit: bool,
    /// Prefix of the namespace.
    pub key: Option<String>,
    /// New metadata.
    pub set: Option<String>,
    /// Remove the metadata.
    pub remove: bool,
}
impl MetadataChange {
    /// Returns the options that have a text, by name, with it.
    pub fn texts(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let texts = [("key", &self.key), ("set", &self.set)];
        texts.into_iter().filter_map(|(name, text)| Some((name, text.as_deref()?)))
    }
}
/// What of a network a change affects.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NetworkAffect {
    /// Affect the persistent definition.
    pub config: bool,
    /// Affect the running network.
    pub live: bool,
    /// Affect the present state, running or not.
    pub current: bool,
}
/// Whether and how a pool is built before it starts.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PoolBuilding {
    /// Build the pool first, as pool-build does.
    pub build: bool,
    /// Refuse to build over existing data.
    pub no_overwrite: bool,
    /// Build even over existing data.
    pub overwrite: bool,
}
/// The storage behind a pool.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PoolStorage {
    /// Host that serves the storage (netfs, iscsi, rbd, sheepdog, gluster).
    pub source_host: Option<String>,
    /// Directory that backs the pool (dir).
    pub source_path: Option<String>,
    /// Device that backs the pool (fs, logical, disk, iscsi, zfs).
    pub source_dev: Option<String>,
    /// Name of the storage that backs the pool (logical, rbd, sheepdog, gluster).
    pub source_name: Option<String>,
    /// Path where the pool appears in the host's file system.
    pub target: Option<String>,
    /// Format of the storage (fs, netfs, disk, logical).
    pub source_format: Option<String>,
    /// Kind of authentication: chap for iscsi, ceph for rbd.
    pub auth_type: Option<String>,
    /// User name for the authentication.
    pub auth_username: Option<String>,
    /// Secret for the authentication, by its usage.
    pub secret_usage: Option<String>,
    /// Secret for the authentication, by its UUID.
    pub secret_uuid: Option<String>,
    /// Adapter of a scsi_host pool, as scsi_hostN.
    pub adapter_name: Option<String>,
    /// WWNN of the adapter of an fc_host pool.
    pub adapter_wwnn: Option<String>,
    /// WWPN of the adapter of an fc_host pool.
    pub adapter_wwpn: Option<String>,
    /// Parent of the vHBA, by its node device scsi_hostN.
    pub adapter_parent: Option<String>,
    /// Parent of the vHBA, by its WWNN.
    pub adapter_parent_wwnn: Option<String>,
    /// Parent of the vHBA, by its WWPN.
    pub adapter_parent_wwpn: Option<String>,
    /// Parent of the vHBA, by its fabric's WWN.
    pub adapter_parent_fabric_wwn: Option<String>,
    /// NFS protocol version, as in the mount option nfsvers.
    pub source_protocol_ver: Option<String>,
    /// IQN of the initiator (iscsi-direct).
    pub source_initiator: Option<String>,
}
impl PoolStorage {
    /// Returns the options that have a text, by name, with it.
    pub fn texts(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let texts = [
            ("source-host", &self.source_host),
            ("source-path", &self.source_path),
            ("source-dev", &self.source_dev),
            ("source-name", &self.source_name),
            ("target", &self.target),
            ("source-format", &self.source_format),
            ("auth-type", &self.auth_type),
            ("auth-username", &self.auth_username),
            ("secret-usage", &self.secret_usage),
            ("secret-uuid", &self.secret_uuid),
            ("adapter-name", &self.adapter_name),
            ("adapter-wwnn", &self.adapter_wwnn),
            ("adapter-wwpn", &self.adapter_wwpn),
            ("adapter-parent", &self.adapter_parent),
            ("adapter-parent-wwnn", &self.adapter_parent_wwnn),
            ("adapter-parent-wwpn", &self.adapter_parent_wwpn),
            ("adapter-parent-fabric-wwn", &self.adapter_parent_fabric_wwn),
            ("source-protocol-ver", &self.source_protocol_ver),
            ("source-initiator", &self.source_initiator),
        ];
        texts.into_iter().filter_map(|(name, text)| Some((name, text.as_deref()?)))
    }
}
/// What becomes of a description or title.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TextChange {
    /// Print or change the title instead of the description.
    pub title: bool,
    /// Open an editor to change the text.
    pub edit: bool,
    /// New text; several words are joined by blanks.
    pub new_desc: Vec<String>,
}
/// How a definition that is there is brought up to date.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Update {
    /// Bring the definition that is there up to date: keep its identity, show what changes, and change nothing where nothing differs.
    pub update: bool,
    /// Show what would change and change nothing.
    pub dry_run: bool,
}
/// Whether and how long what is asked for is waited for.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Wait {
    /// Wait until what is asked for has happened.
    pub wait: bool,
    /// Stop waiting after this many seconds.
    pub timeout: Option<u32>,
}
/// What an expression selects in the XML.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Xpath {
    /// Print only what the XPath expression selects.
    pub xpath: Option<String>,
    /// Wrap what the XPath expression selects in one root element, instead of one document for each node.
    pub wrap: bool,
}
impl Xpath {
    /// Returns the options that have a text, by name, with it.
    pub fn texts(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let texts = [("xpath", &self.xpath)];
        texts.into_iter().filter_map(|(name, text)| Some((name, text.as_deref()?)))
    }
}
