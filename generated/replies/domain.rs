// Generated from spec/domain by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! What the commands of the group `domain` answer and say.
#![allow(dead_code, unused_imports, reason = "not every group uses every type")]
use crate::reply::form::{Form, Key, Kind};
use crate::reply::says::{Case, Says};
use crate::reply::{
    Answer, Confidential, Document, IntoReply, Item, OwnText, Params, Part, Reply, Said,
    Show, Shown, Time, Xml, object,
};
use crate::words;
use serde_json::Value;
use std::sync::Arc;
use zeroize::Zeroizing;
use super::*;
static AUTOSTART_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[
        Key { key: "domain", ..Key::NONE },
        Key {
            key: "autostart",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
};
/// The answer of `autostart`.
#[derive(Debug, Clone)]
pub struct AutostartReply {
    /// The domain as it was named.
    pub domain: String,
    /// Whether it now starts with the host.
    pub autostart: bool,
}
impl AutostartReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.domain), None, false, | value | value.text()),
            Part::of(Some(& self.autostart), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for AutostartReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: AUTOSTART_REPLY.keys,
            parts,
            made: None,
        })
    }
}
static CREATE_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "domain", ..Key::NONE }, Key { key: "file", ..Key::NONE }],
    text: None,
    newline: true,
};
/// The answer of `create`.
#[derive(Debug, Clone)]
pub struct CreateReply {
    /// The name of the domain.
    pub domain: String,
    /// The file.
    pub file: String,
}
impl CreateReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.domain), None, false, | value | value.text()),
            Part::of(Some(& self.file), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for CreateReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: CREATE_REPLY.keys,
            parts,
            made: None,
        })
    }
}
static DEFINE_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "domain", ..Key::NONE }, Key { key: "file", ..Key::NONE }],
    text: None,
    newline: true,
};
/// The answer of `define`.
#[derive(Debug, Clone)]
pub struct DefineReply {
    /// The name of the domain.
    pub domain: String,
    /// The file.
    pub file: String,
}
impl DefineReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.domain), None, false, | value | value.text()),
            Part::of(Some(& self.file), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for DefineReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: DEFINE_REPLY.keys,
            parts,
            made: None,
        })
    }
}
static DESC_USUAL: Form = Form {
    kind: Kind::Value,
    keys: &[
        Key {
            key: "description",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
};
/// The answer of `desc`.
#[derive(Debug, Clone)]
pub struct DescUsual {
    /// The description, or the title with --title; null when there is none.
    pub description: String,
}
impl DescUsual {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.description), None, false, | value | value.text())]
    }
}
impl IntoReply for DescUsual {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&DESC_USUAL, parts, None))
    }
}
/// The forms of the answer of `desc`.
#[derive(Debug, Clone)]
pub enum DescReply {
    /// `usual`
    Usual(DescUsual),
    /// `done`
    Done(()),
}
impl IntoReply for DescReply {
    fn into_reply(self) -> Reply {
        match self {
            DescReply::Usual(answer) => answer.into_reply(),
            DescReply::Done(answer) => answer.into_reply(),
        }
    }
}
impl From<DescUsual> for DescReply {
    fn from(answer: DescUsual) -> DescReply {
        DescReply::Usual(answer)
    }
}
impl From<()> for DescReply {
    fn from(answer: ()) -> DescReply {
        DescReply::Done(answer)
    }
}
static DESTROY_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "domain", ..Key::NONE }],
    text: None,
    newline: true,
};
/// The answer of `destroy`.
#[derive(Debug, Clone)]
pub struct DestroyReply {
    /// The domain as it was named.
    pub domain: String,
}
impl DestroyReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.domain), None, false, | value | value.text())]
    }
}
impl IntoReply for DestroyReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: DESTROY_REPLY.keys,
            parts,
            made: None,
        })
    }
}
static DOMHOSTNAME_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[
        Key {
            key: "hostname",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
};
/// The answer of `domhostname`.
#[derive(Debug, Clone)]
pub struct DomhostnameReply {
    /// The host name.
    pub hostname: String,
}
impl DomhostnameReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.hostname), None, false, | value | value.text())]
    }
}
impl IntoReply for DomhostnameReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&DOMHOSTNAME_REPLY, parts, None))
    }
}
static DOMID_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "id", ..Key::NONE }],
    text: None,
    newline: true,
};
/// The answer of `domid`.
#[derive(Debug, Clone)]
pub struct DomidReply {
    /// The id; null while the domain is off.
    pub id: i64,
}
impl DomidReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.id), None, false, | value | value.text())]
    }
}
impl IntoReply for DomidReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&DOMID_REPLY, parts, None))
    }
}
static DOMNAME_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "name", ..Key::NONE }],
    text: None,
    newline: true,
};
/// The answer of `domname`.
#[derive(Debug, Clone)]
pub struct DomnameReply {
    /// The name.
    pub name: String,
}
impl DomnameReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.name), None, false, | value | value.text())]
    }
}
impl IntoReply for DomnameReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&DOMNAME_REPLY, parts, None))
    }
}
static DOMUUID_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "uuid", ..Key::NONE }],
    text: None,
    newline: true,
};
/// The answer of `domuuid`.
#[derive(Debug, Clone)]
pub struct DomuuidReply {
    /// The UUID.
    pub uuid: String,
}
impl DomuuidReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.uuid), None, false, | value | value.text())]
    }
}
impl IntoReply for DomuuidReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&DOMUUID_REPLY, parts, None))
    }
}
static EDIT_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "domain", ..Key::NONE }, Key { key: "changed", ..Key::NONE }],
    text: None,
    newline: true,
};
/// The answer of `edit`.
#[derive(Debug, Clone)]
pub struct EditReply {
    /// The object that was made, where it is not the one that was found.
    pub made: Option<crate::reply::object::Domain>,
    /// The name of the domain.
    pub domain: String,
    /// Whether the definition was changed.
    pub changed: bool,
}
impl EditReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.domain), None, false, | value | value.text()),
            Part::of(Some(& self.changed), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for EditReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: EDIT_REPLY.keys,
            parts,
            made: self.made.map(|made| Arc::new(made) as Arc<dyn crate::reply::Object>),
        })
    }
}
/// The sentences of `edit`.
pub static EDIT_SAYS: Says = Says {
    done: &[
        Case {
            text: "Domain '{domain}' XML configuration edited.",
            when: &[("changed", "true")],
            ..Case::NONE
        },
        Case {
            text: "Domain '{domain}' XML configuration not changed.",
            ..Case::NONE
        },
    ],
    failed: &[],
};
static MEMTUNE_USUAL: Form = Form {
    kind: Kind::Params,
    keys: &[
        Key {
            key: "hard_limit",
            scale: 1024u64,
            sentinel: Some((9007199254740991, "unlimited")),
            ..Key::NONE
        },
        Key {
            key: "soft_limit",
            scale: 1024u64,
            sentinel: Some((9007199254740991, "unlimited")),
            ..Key::NONE
        },
        Key {
            key: "swap_hard_limit",
            scale: 1024u64,
            sentinel: Some((9007199254740991, "unlimited")),
            ..Key::NONE
        },
        Key {
            key: "min_guarantee",
            scale: 1024u64,
            sentinel: Some((9007199254740991, "unlimited")),
            ..Key::NONE
        },
    ],
    text: Some("{name:<15}: {value}"),
    newline: true,
};
/// The answer of `memtune`.
#[derive(Debug, Clone, PartialEq)]
pub struct MemtuneUsual(pub Params);
impl IntoReply for MemtuneUsual {
    fn into_reply(self) -> Reply {
        let params = self.0.clone();
        Reply::Answer(Answer::params(&MEMTUNE_USUAL, params, None))
    }
}
/// The forms of the answer of `memtune`.
#[derive(Debug, Clone)]
pub enum MemtuneReply {
    /// `usual`
    Usual(MemtuneUsual),
    /// `done`
    Done(()),
}
impl IntoReply for MemtuneReply {
    fn into_reply(self) -> Reply {
        match self {
            MemtuneReply::Usual(answer) => answer.into_reply(),
            MemtuneReply::Done(answer) => answer.into_reply(),
        }
    }
}
impl From<MemtuneUsual> for MemtuneReply {
    fn from(answer: MemtuneUsual) -> MemtuneReply {
        MemtuneReply::Usual(answer)
    }
}
impl From<()> for MemtuneReply {
    fn from(answer: ()) -> MemtuneReply {
        MemtuneReply::Done(answer)
    }
}
/// The sentences of `memtune`.
pub static MEMTUNE_SAYS: Says = Says {
    done: &[],
    failed: &[
        Case {
            text: "Unable to change memory parameters",
            with: &["hard-limit", "soft-limit", "swap-hard-limit", "min-guarantee"],
            ..Case::NONE
        },
        Case {
            text: "Unable to get memory parameters",
            ..Case::NONE
        },
    ],
};
/// Says: Unable to get number of memory parameters
#[must_use]
pub fn memtune_uncounted() -> String {
    format!("Unable to get number of memory parameters")
}
static METADATA_SET: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "changed", ..Key::NONE }],
    text: None,
    newline: true,
};
/// The answer of `metadata`.
#[derive(Debug, Clone)]
pub struct MetadataSet {
    /// Whether the metadata was changed.
    pub changed: bool,
}
impl MetadataSet {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.changed), None, false, | value | value.text())]
    }
}
impl IntoReply for MetadataSet {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: METADATA_SET.keys,
            parts,
            made: None,
        })
    }
}
/// The forms of the answer of `metadata`.
#[derive(Debug, Clone)]
pub enum MetadataReply {
    /// `xml`
    Xml(Xml),
    /// `set`
    Set(MetadataSet),
}
impl IntoReply for MetadataReply {
    fn into_reply(self) -> Reply {
        match self {
            MetadataReply::Xml(answer) => answer.into_reply(),
            MetadataReply::Set(answer) => answer.into_reply(),
        }
    }
}
impl From<Xml> for MetadataReply {
    fn from(answer: Xml) -> MetadataReply {
        MetadataReply::Xml(answer)
    }
}
impl From<MetadataSet> for MetadataReply {
    fn from(answer: MetadataSet) -> MetadataReply {
        MetadataReply::Set(answer)
    }
}
/// The sentences of `metadata`.
pub static METADATA_SAYS: Says = Says {
    done: &[
        Case {
            text: "Metadata removed",
            with: &["remove"],
            ..Case::NONE
        },
        Case {
            text: "Metadata modified",
            when: &[("changed", "true")],
            ..Case::NONE
        },
        Case {
            text: "Metadata not changed",
            newline: false,
            ..Case::NONE
        },
    ],
    failed: &[],
};
static REBOOT_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "domain", ..Key::NONE }],
    text: None,
    newline: true,
};
/// The answer of `reboot`.
#[derive(Debug, Clone)]
pub struct RebootReply {
    /// The domain as it was named.
    pub domain: String,
}
impl RebootReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.domain), None, false, | value | value.text())]
    }
}
impl IntoReply for RebootReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: REBOOT_REPLY.keys,
            parts,
            made: None,
        })
    }
}
static RESET_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "domain", ..Key::NONE }],
    text: None,
    newline: true,
};
/// The answer of `reset`.
#[derive(Debug, Clone)]
pub struct ResetReply {
    /// The domain as it was named.
    pub domain: String,
}
impl ResetReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.domain), None, false, | value | value.text())]
    }
}
impl IntoReply for ResetReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: RESET_REPLY.keys,
            parts,
            made: None,
        })
    }
}
static RESUME_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "domain", ..Key::NONE }],
    text: None,
    newline: true,
};
/// The answer of `resume`.
#[derive(Debug, Clone)]
pub struct ResumeReply {
    /// The domain as it was named.
    pub domain: String,
}
impl ResumeReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.domain), None, false, | value | value.text())]
    }
}
impl IntoReply for ResumeReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: RESUME_REPLY.keys,
            parts,
            made: None,
        })
    }
}
static SHUTDOWN_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "domain", ..Key::NONE }],
    text: None,
    newline: true,
};
/// The answer of `shutdown`.
#[derive(Debug, Clone)]
pub struct ShutdownReply {
    /// The domain as it was named.
    pub domain: String,
}
impl ShutdownReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.domain), None, false, | value | value.text())]
    }
}
impl IntoReply for ShutdownReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: SHUTDOWN_REPLY.keys,
            parts,
            made: None,
        })
    }
}
static START_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "domain", ..Key::NONE }],
    text: None,
    newline: true,
};
/// The answer of `start`.
#[derive(Debug, Clone)]
pub struct StartReply {
    /// The name of the domain.
    pub domain: String,
}
impl StartReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.domain), None, false, | value | value.text())]
    }
}
impl IntoReply for StartReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: START_REPLY.keys,
            parts,
            made: None,
        })
    }
}
/// The sentences of `suspend`.
pub static SUSPEND_SAYS: Says = Says {
    done: &[
        Case {
            text: "Domain '{domain}' suspended",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to suspend domain '{domain}'",
            ..Case::NONE
        },
    ],
};
static UNDEFINE_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "domain", ..Key::NONE }, Key { key: "removed", ..Key::NONE }],
    text: None,
    newline: true,
};
/// The answer of `undefine`.
#[derive(Debug, Clone)]
pub struct UndefineReply {
    /// The domain as it was named.
    pub domain: String,
    /// The volumes that were removed.
    pub removed: Vec<String>,
}
impl UndefineReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.domain), None, false, | value | value.text()),
            Part::of(Some(& self.removed), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for UndefineReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: UNDEFINE_REPLY.keys,
            parts,
            made: None,
        })
    }
}
