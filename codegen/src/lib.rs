//! The generator: loads `spec/`, lints it, builds the model, emits what follows from it.
//!
//! Four stages, four modules. It knows nothing of libvirt; the shipped program links
//! nothing of it.

pub mod answer;
pub mod emit;
pub mod forwarders;
pub mod fresh;
mod leaked;
pub mod lint;
pub mod load;
pub mod markup;
pub mod meaning;
pub mod model;
mod near;
pub mod next;
pub mod package;
pub mod release;
pub mod spec;
pub mod spec_hash;
pub mod table;
pub mod value_type;
