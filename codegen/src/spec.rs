//! The spec format: what the YAML files under `spec/` may say.
//!
//! Every type refuses unknown keys. The JSON Schema for editors is derived from these types.

mod check;
mod command;
mod flags;
mod leads_to;
mod option;
mod param;
mod program;
mod record;
mod reply;
mod says;
mod words;

pub use check::Check;
pub use command::{Command, Example, Lists, Occasion};
pub use flags::{Constants, Flag, FlagRule};
pub use leads_to::{LeadCase, LeadsTo};
pub use option::{Choice, CommandOption, Common, DefaultValue, OptionSet, Signed, Unit};
pub use param::{Param, ParamType};
pub use program::{Entry, GlobalOption, Group, Groups, Page, Program, Releases, Section, Table};
pub use record::{Field, Record};
pub use reply::{Key, KeyType, Names, Order, Reply, ReplyKind, SizeUnit};
pub use says::{Case, Says, Sentence};
pub use virsh_args::{Empty, Numbers, Offers, Secrecy, ValueType};

/// An older spelling of an option.
pub type OldSpelling = virsh_args::OldSpelling<String>;
pub use words::{Word, Words};
