//! virsh's calling convention: from words to typed arguments.
//!
//! The way of a command line: [`tokens`] cuts a command string into words, [`parse`] turns
//! words into [`Invocation`]s (which option has which value, still as bytes) and reports
//! syntax errors, [`bind`] judges them in the order of the command's [`check`]s and lets clap parse the
//! values into the types of [`values`]; who looks objects up is the caller. What exists is described by [`command`]'s tables,
//! which `cargo codegen` writes; [`help`] shows it, [`search`] finds it. Nothing here knows libvirt.

pub mod bind;
pub mod carried;
pub mod check;
pub mod command;
pub mod details;
pub mod help;
pub mod meaning;
pub mod object;
pub mod option;
pub mod packed;
pub mod parse;
mod plain;
pub mod search;
pub mod secrecy;
pub mod state;
pub mod take;
pub mod text;
pub mod tokens;
pub mod value_type;
pub mod values;

pub use bind::{BindError, FdList};
pub use check::{Check, When};
pub use command::{CommandDef, GlobalOption, Group, Listed, Lists};
pub use meaning::{By, Meaning};
pub use object::ObjectKind;
pub use option::{Bounds, Detail, Empty, Numbers, Offers, OldSpelling, OptionDef, Secrecy, Signed};
pub use parse::{Invocation, Source, SyntaxError};
pub use state::State;
pub use text::Text;
pub use value_type::{Commas, ValueType};
pub use values::{Bandwidth, ChoiceValue, CpuList, SignedSize, WordOrNumber, XmlOrFile};
