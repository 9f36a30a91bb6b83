//! The spec format: what the YAML files under `spec/` may say.
//!
//! Every type refuses unknown keys. The JSON Schema for editors is derived from these types.

mod check;
mod command;
mod flags;
mod kind;
mod option;
mod param;
mod program;
mod record;
mod reply;
mod says;
mod words;

pub use check::Check;
pub use command::{Command, Example};
pub use flags::{Constants, Flag, FlagRule};
pub use kind::Kind;
pub use option::{
    Choice, CommandOption, Common, DefaultValue, OldSpelling, OptionSet, Signed, Unit,
};
pub use param::{Param, ParamType};
pub use program::{Entry, GlobalOption, Group, Groups, Program, Releases, Section};
pub use record::{Field, Record};
pub use reply::{Key, KeyType, Names, Order, Reply, ReplyKind, SizeUnit};
pub use says::{Case, Says, Sentence};
pub use virsh_args::Offers;
pub use virsh_args::command::{Empty, Secrecy};
pub use words::{Word, Words};
