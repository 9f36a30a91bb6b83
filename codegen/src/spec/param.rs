//! Typed parameters of libvirt for which options stand.

use schemars::JsonSchema;
use serde::Deserialize;

/// The parameter that an option sets: its name, or its name and type.
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
    Boolean,
    String,
}

impl Param {
    /// libvirt's name of the parameter.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Param::Name(name) | Param::Typed { name, .. } => name,
        }
    }
}
