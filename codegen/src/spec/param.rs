//! Typed parameters of libvirt for which options stand.

use schemars::JsonSchema;
use serde::Deserialize;

/// The parameters that an option sets: the name of one, its name and type, or what the listed
/// ones are set to.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Param {
    /// The name; the type is that of the option's value.
    Name(String),
    /// The name, and a type that differs from that of the value.
    Typed {
        /// libvirt's name.
        name: String,
        /// libvirt's type.
        #[serde(rename = "type")]
        kind: ParamType,
    },
    /// Each word of the list is the name of a parameter.
    Listed {
        /// What all of them are set to.
        listed: bool,
    },
}

/// The types that libvirt's parameters have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names are libvirt's: VIR_TYPED_PARAM_INT and so on")]
pub enum ParamType {
    Int,
    Uint,
    Llong,
    Ullong,
    /// Uint for a number that fits, Ullong for a larger one.
    UintOrUllong,
    Boolean,
    String,
}

impl Param {
    /// libvirt's name of the parameter; none where the value has the names.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        match self {
            Param::Name(name) | Param::Typed { name, .. } => Some(name),
            Param::Listed { .. } => None,
        }
    }
}
