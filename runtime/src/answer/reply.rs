//! What handlers answer: data, which the renderers print for people or for programs.

mod answer;
mod asked;
pub mod form;
pub mod object;
mod part;
mod pattern;
pub mod says;
mod sentences;
mod table;
mod width;

pub use crate::libvirt::Params;
pub use answer::{Answer, Item, OwnText};
pub use asked::Asked;
pub use object::Object;
pub use part::{Part, Show, Shown, Time, object};
pub use says::Said;

use serde_json::{Value, json};
use std::sync::Arc;
use virsh_args::Text;
use zeroize::Zeroizing;

/// A command's answer.
#[derive(Debug, Clone)]
pub enum Reply {
    /// Text that is always printed as it is, and the same for programs.
    Data {
        /// The text with all its newlines.
        text: Text,
        /// The answer for programs.
        json: Value,
    },
    /// An XML document, printed as libvirt gave it.
    Xml(String),
    /// A value that must not stay in memory after it is printed.
    Confidential(Confidential),
    /// What the spec declares the command to say.
    Said(Said),
    /// What the spec declares the command to answer.
    Answer(Answer),
}

/// Something that a handler answers with.
pub trait IntoReply {
    /// The answer.
    fn into_reply(self) -> Reply;
}

impl IntoReply for Reply {
    fn into_reply(self) -> Reply {
        self
    }
}

/// The command did what it is for, and says so if the spec has a sentence for it.
impl IntoReply for () {
    fn into_reply(self) -> Reply {
        Reply::Said(Said::default())
    }
}

/// An XML document, printed as it is, or what was selected in one.
#[derive(Debug, Clone, PartialEq)]
pub struct Xml {
    /// The text.
    pub text: String,
    /// The value for programs, where it is not the text.
    pub value: Option<Value>,
}

impl Xml {
    /// A document, or nodes of one.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Xml {
        Xml { text: text.into(), value: None }
    }
}

impl IntoReply for Xml {
    fn into_reply(self) -> Reply {
        match self.value {
            None => Reply::Xml(self.text),
            Some(value) => Reply::data(self.text, json!({ "xml": value })),
        }
    }
}

macro_rules! made {
    ($($object:ident),*) => { $(
        /// The command made this object, and says so.
        impl IntoReply for object::$object {
            fn into_reply(self) -> Reply {
                Reply::Said(Said { made: Some(Arc::new(self)), ..Said::default() })
            }
        }
    )* };
}

made!(
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
    Checkpoint
);

/// A screen for people and a document for programs.
#[derive(Debug, Clone)]
pub struct Document {
    /// The screen.
    pub text: Text,
    /// The document.
    pub json: Value,
}

impl IntoReply for Document {
    fn into_reply(self) -> Reply {
        Reply::data(self.text, self.json)
    }
}

/// A value that must not stay in memory after it is printed.
#[derive(Debug, Clone)]
pub struct Confidential {
    /// What people and scripts see: any bytes, printed as they are.
    pub bytes: Zeroizing<Vec<u8>>,
    /// The key in the spec.
    pub key: &'static str,
    /// The value for programs.
    pub value: Zeroizing<String>,
}

impl Reply {
    /// Text for people and an object for programs.
    pub fn data(text: impl Into<Text>, json: Value) -> Reply {
        Reply::Data { text: text.into(), json }
    }
}
