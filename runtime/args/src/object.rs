//! The kinds of objects that libvirt manages, and what programs learn of each.

#[cfg(feature = "spec")]
use {schemars::JsonSchema, serde::Deserialize};

crate::plain::plain! {
    /// A kind of object.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[cfg_attr(feature = "spec", derive(Deserialize, JsonSchema), serde(rename_all = "kebab-case"))]
    #[allow(missing_docs, reason = "the names are the field's terms")]
    pub enum ObjectKind {
        Domain,
        Network,
        NetworkPort,
        Pool,
        Volume,
        Secret,
        Nwfilter,
        NwfilterBinding,
        Interface,
        NodeDevice,
        Snapshot,
        Checkpoint,
    }
}

/// Something that programs learn of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fact {
    /// The key.
    pub key: &'static str,
    /// Whether it may be null.
    pub nullable: bool,
}

const NAME: Fact = Fact { key: "name", nullable: false };
const UUID: Fact = Fact { key: "uuid", nullable: false };
const KEY: Fact = Fact { key: "key", nullable: false };
const PATH: Fact = Fact { key: "path", nullable: true };
const PORT: Fact = Fact { key: "port", nullable: false };
const FILTER: Fact = Fact { key: "filter", nullable: false };
const MAC: Fact = Fact { key: "mac", nullable: true };
const DOMAIN: Fact = Fact { key: "domain", nullable: true };

impl ObjectKind {
    /// The word for it, which programs see as `kind`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            ObjectKind::Domain => "domain",
            ObjectKind::Network => "network",
            ObjectKind::NetworkPort => "network-port",
            ObjectKind::Pool => "pool",
            ObjectKind::Volume => "volume",
            ObjectKind::Secret => "secret",
            ObjectKind::Nwfilter => "nwfilter",
            ObjectKind::NwfilterBinding => "nwfilter-binding",
            ObjectKind::Interface => "interface",
            ObjectKind::NodeDevice => "node-device",
            ObjectKind::Snapshot => "snapshot",
            ObjectKind::Checkpoint => "checkpoint",
        }
    }

    /// Tells whether a connection finds one by its name alone.
    #[must_use]
    pub fn has_name(self) -> bool {
        match self {
            ObjectKind::Domain
            | ObjectKind::Network
            | ObjectKind::Pool
            | ObjectKind::Nwfilter
            | ObjectKind::Interface
            | ObjectKind::NodeDevice => true,
            ObjectKind::NetworkPort
            | ObjectKind::Volume
            | ObjectKind::Secret
            | ObjectKind::NwfilterBinding
            | ObjectKind::Snapshot
            | ObjectKind::Checkpoint => false,
        }
    }

    /// What programs learn of it; the first names it.
    #[must_use]
    pub fn facts(self) -> &'static [Fact] {
        match self {
            ObjectKind::Domain | ObjectKind::Network | ObjectKind::Pool | ObjectKind::Nwfilter => {
                &[NAME, UUID]
            }
            ObjectKind::NetworkPort | ObjectKind::Secret => &[UUID],
            ObjectKind::Volume => &[NAME, KEY, PATH],
            ObjectKind::NwfilterBinding => &[PORT, FILTER],
            ObjectKind::Interface => &[NAME, MAC],
            ObjectKind::NodeDevice => &[NAME],
            ObjectKind::Snapshot | ObjectKind::Checkpoint => &[NAME, DOMAIN],
        }
    }
}
