// Generated from spec/domain by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! What the commands of the group `domain` answer and say.
#![allow(dead_code, unused_imports, reason = "not every group uses every type")]
use crate::answer::reply::form::{Choosable, Form, Key, KeyDetail, Kind};
use crate::answer::reply::says::{Case, CaseDetail, Says};
use crate::answer::reply::{
    Answer, Confidential, Document, IntoReply, Item, OwnText, Params, Part, Reply, Said,
    Show, Shown, Time, Xml, object,
};
use crate::words;
use serde_json::Value;
use std::sync::Arc;
use zeroize::Zeroizing;
use super::*;
/// The sentences of `attach-device`.
pub static ATTACH_DEVICE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Device attached successfully",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to attach device from {file}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The forms of the answer of `attach-disk`.
#[derive(Debug, Clone)]
pub enum AttachDiskReply {
    /// `done`
    Done(()),
    /// `xml`
    Xml(Xml),
}
impl IntoReply for AttachDiskReply {
    fn into_reply(self) -> Reply {
        match self {
            AttachDiskReply::Done(answer) => answer.into_reply(),
            AttachDiskReply::Xml(answer) => answer.into_reply(),
        }
    }
}
impl From<()> for AttachDiskReply {
    fn from(answer: ()) -> AttachDiskReply {
        AttachDiskReply::Done(answer)
    }
}
impl From<Xml> for AttachDiskReply {
    fn from(answer: Xml) -> AttachDiskReply {
        AttachDiskReply::Xml(answer)
    }
}
/// The sentences of `attach-disk`.
pub static ATTACH_DISK_SAYS: Says = Says {
    done: &[
        Case {
            text: "Disk attached successfully",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to attach disk",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// Says: cannot tell the format of '{source}': name it with --format
#[must_use]
pub fn attach_disk_no_format(source: impl std::fmt::Display) -> String {
    format!("cannot tell the format of '{source}': name it with --format")
}
/// Says: no target is known of the bus '{targetbus}': name one
#[must_use]
pub fn attach_disk_no_target(targetbus: impl std::fmt::Display) -> String {
    format!("no target is known of the bus '{targetbus}': name one")
}
/// The forms of the answer of `attach-interface`.
#[derive(Debug, Clone)]
pub enum AttachInterfaceReply {
    /// `done`
    Done(()),
    /// `xml`
    Xml(Xml),
}
impl IntoReply for AttachInterfaceReply {
    fn into_reply(self) -> Reply {
        match self {
            AttachInterfaceReply::Done(answer) => answer.into_reply(),
            AttachInterfaceReply::Xml(answer) => answer.into_reply(),
        }
    }
}
impl From<()> for AttachInterfaceReply {
    fn from(answer: ()) -> AttachInterfaceReply {
        AttachInterfaceReply::Done(answer)
    }
}
impl From<Xml> for AttachInterfaceReply {
    fn from(answer: Xml) -> AttachInterfaceReply {
        AttachInterfaceReply::Xml(answer)
    }
}
/// The sentences of `attach-interface`.
pub static ATTACH_INTERFACE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Interface attached successfully",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to attach interface",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// Says: source-mode is mandatory
#[must_use]
pub fn attach_interface_modeless() -> String {
    "source-mode is mandatory".to_owned()
}
pub(super) static AUTOSTART_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[
        Key {
            key: "autostart",
            details: &[KeyDetail::Without(&["once"])],
            ..Key::NONE
        },
        Key {
            key: "autostart_once",
            details: &[KeyDetail::With(&["once"])],
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `autostart`.
#[derive(Debug, Clone)]
pub struct AutostartReply {
    /// Whether it now starts with the host.
    pub autostart: Option<bool>,
    /// Whether it now starts with the host the next time.
    pub autostart_once: Option<bool>,
}
impl AutostartReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(self.autostart.as_ref(), None, false, | value | value.text()),
            Part::of(self.autostart_once.as_ref(), None, false, | value | value.text())
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
/// The sentences of `autostart`.
pub static AUTOSTART_SAYS: Says = Says {
    done: &[
        Case {
            text: "Domain '{domain}' marked as autostarted on next boot",
            details: &[CaseDetail::With(&["once"]), CaseDetail::Without(&["disable"])],
            ..Case::NONE
        },
        Case {
            text: "Domain '{domain}' unmarked as autostarted on next boot",
            details: &[CaseDetail::With(&["once"])],
            ..Case::NONE
        },
        Case {
            text: "Domain '{domain}' unmarked as autostarted",
            details: &[CaseDetail::With(&["disable"])],
            ..Case::NONE
        },
        Case {
            text: "Domain '{domain}' marked as autostarted",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to mark domain '{domain}' as autostarted on next boot",
            details: &[CaseDetail::With(&["once"]), CaseDetail::Without(&["disable"])],
            ..Case::NONE
        },
        Case {
            text: "Failed to unmark domain '{domain}' as autostarted on next boot",
            details: &[CaseDetail::With(&["once"])],
            ..Case::NONE
        },
        Case {
            text: "Failed to unmark domain '{domain}' as autostarted",
            details: &[CaseDetail::With(&["disable"])],
            ..Case::NONE
        },
        Case {
            text: "Failed to mark domain '{domain}' as autostarted",
            ..Case::NONE
        },
    ],
    already: &[
        Case {
            text: "Domain '{domain}' is already marked as autostarted on next boot",
            details: &[CaseDetail::With(&["once"]), CaseDetail::Without(&["disable"])],
            ..Case::NONE
        },
        Case {
            text: "Domain '{domain}' is already unmarked as autostarted on next boot",
            details: &[CaseDetail::With(&["once"])],
            ..Case::NONE
        },
        Case {
            text: "Domain '{domain}' is already unmarked as autostarted",
            details: &[CaseDetail::With(&["disable"])],
            ..Case::NONE
        },
        Case {
            text: "Domain '{domain}' is already marked as autostarted",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static BLKDEVIOTUNE_USUAL: Form = Form {
    kind: Kind::Params,
    keys: &[
        Key {
            key: "total_bytes_sec",
            ..Key::NONE
        },
        Key {
            key: "read_bytes_sec",
            ..Key::NONE
        },
        Key {
            key: "write_bytes_sec",
            ..Key::NONE
        },
        Key {
            key: "total_iops_sec",
            ..Key::NONE
        },
        Key {
            key: "read_iops_sec",
            ..Key::NONE
        },
        Key {
            key: "write_iops_sec",
            ..Key::NONE
        },
        Key {
            key: "total_bytes_sec_max",
            ..Key::NONE
        },
        Key {
            key: "read_bytes_sec_max",
            ..Key::NONE
        },
        Key {
            key: "write_bytes_sec_max",
            ..Key::NONE
        },
        Key {
            key: "total_iops_sec_max",
            ..Key::NONE
        },
        Key {
            key: "read_iops_sec_max",
            ..Key::NONE
        },
        Key {
            key: "write_iops_sec_max",
            ..Key::NONE
        },
        Key {
            key: "size_iops_sec",
            ..Key::NONE
        },
        Key {
            key: "group_name",
            ..Key::NONE
        },
        Key {
            key: "total_bytes_sec_max_length",
            ..Key::NONE
        },
        Key {
            key: "read_bytes_sec_max_length",
            ..Key::NONE
        },
        Key {
            key: "write_bytes_sec_max_length",
            ..Key::NONE
        },
        Key {
            key: "total_iops_sec_max_length",
            ..Key::NONE
        },
        Key {
            key: "read_iops_sec_max_length",
            ..Key::NONE
        },
        Key {
            key: "write_iops_sec_max_length",
            ..Key::NONE
        },
    ],
    text: Some("{name:<15}: {value}"),
    newline: true,
    ..Form::NONE
};
/// The answer of `blkdeviotune`.
#[derive(Debug, Clone, PartialEq)]
pub struct BlkdeviotuneUsual(pub Params);
impl IntoReply for BlkdeviotuneUsual {
    fn into_reply(self) -> Reply {
        let params = self.0.clone();
        Reply::Answer(Answer::params(&BLKDEVIOTUNE_USUAL, params, None))
    }
}
/// The forms of the answer of `blkdeviotune`.
#[derive(Debug, Clone)]
pub enum BlkdeviotuneReply {
    /// `usual`
    Usual(BlkdeviotuneUsual),
    /// `done`
    Done(()),
}
impl IntoReply for BlkdeviotuneReply {
    fn into_reply(self) -> Reply {
        match self {
            BlkdeviotuneReply::Usual(answer) => answer.into_reply(),
            BlkdeviotuneReply::Done(answer) => answer.into_reply(),
        }
    }
}
impl From<BlkdeviotuneUsual> for BlkdeviotuneReply {
    fn from(answer: BlkdeviotuneUsual) -> BlkdeviotuneReply {
        BlkdeviotuneReply::Usual(answer)
    }
}
impl From<()> for BlkdeviotuneReply {
    fn from(answer: ()) -> BlkdeviotuneReply {
        BlkdeviotuneReply::Done(answer)
    }
}
/// The sentences of `blkdeviotune`.
pub static BLKDEVIOTUNE_SAYS: Says = Says {
    failed: &[
        Case {
            text: "Unable to change block I/O throttle",
            details: &[
                CaseDetail::With(
                    &[
                        "total-bytes-sec",
                        "read-bytes-sec",
                        "write-bytes-sec",
                        "total-iops-sec",
                        "read-iops-sec",
                        "write-iops-sec",
                        "total-bytes-sec-max",
                        "read-bytes-sec-max",
                        "write-bytes-sec-max",
                        "total-iops-sec-max",
                        "read-iops-sec-max",
                        "write-iops-sec-max",
                        "size-iops-sec",
                        "group-name",
                        "total-bytes-sec-max-length",
                        "read-bytes-sec-max-length",
                        "write-bytes-sec-max-length",
                        "total-iops-sec-max-length",
                        "read-iops-sec-max-length",
                        "write-iops-sec-max-length",
                    ],
                ),
            ],
            ..Case::NONE
        },
        Case {
            text: "Unable to get block I/O throttle parameters",
            ..Case::NONE
        },
    ],
    about: true,
    ..Says::NONE
};
/// Says: Unable to get number of block I/O throttle parameters
#[must_use]
pub fn blkdeviotune_uncounted() -> String {
    "Unable to get number of block I/O throttle parameters".to_owned()
}
/// The sentences of `domthrottlegroupset`.
pub static DOMTHROTTLEGROUPSET_SAYS: Says = Says {
    done: &[
        Case {
            text: "Throttle group set successfully",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Unable to set throttle group",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `domthrottlegroupdel`.
pub static DOMTHROTTLEGROUPDEL_SAYS: Says = Says {
    done: &[
        Case {
            text: "Throttle group deleted successfully",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static DOMTHROTTLEGROUPINFO_REPLY: Form = Form {
    kind: Kind::Params,
    keys: &[
        Key {
            key: "total_bytes_sec",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "read_bytes_sec",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "write_bytes_sec",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "total_iops_sec",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "read_iops_sec",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "write_iops_sec",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "total_bytes_sec_max",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "read_bytes_sec_max",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "write_bytes_sec_max",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "total_iops_sec_max",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "read_iops_sec_max",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "write_iops_sec_max",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "size_iops_sec",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "total_bytes_sec_max_length",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "read_bytes_sec_max_length",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "write_bytes_sec_max_length",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "total_iops_sec_max_length",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "read_iops_sec_max_length",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "write_iops_sec_max_length",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
    ],
    text: Some("{name:<15}: {value}"),
    newline: true,
    listed: true,
    ..Form::NONE
};
/// The answer of `domthrottlegroupinfo`.
#[derive(Debug, Clone, PartialEq)]
pub struct DomthrottlegroupinfoReply(pub Params);
impl IntoReply for DomthrottlegroupinfoReply {
    fn into_reply(self) -> Reply {
        let params = self.0.clone();
        Reply::Answer(Answer::params(&DOMTHROTTLEGROUPINFO_REPLY, params, None))
    }
}
pub(super) static DOMTHROTTLEGROUPLIST_ROW: Form = Form {
    kind: Kind::Table,
    keys: &[
        Key {
            key: "name",
            title: "Name",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `domthrottlegrouplist`.
#[derive(Debug, Clone)]
pub struct DomthrottlegrouplistRow {
    /// The name of the group.
    pub name: String,
}
impl DomthrottlegrouplistRow {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.name), None, false, | value | value.text())]
    }
}
impl IntoReply for Vec<DomthrottlegrouplistRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(DomthrottlegrouplistRow::parts).collect();
        Reply::Answer(Answer::rows(&DOMTHROTTLEGROUPLIST_ROW, rows, None))
    }
}
pub(super) static BLKIOTUNE_USUAL: Form = Form {
    kind: Kind::Params,
    keys: &[
        Key { key: "weight", ..Key::NONE },
        Key {
            key: "device_weight",
            details: &[KeyDetail::Pairs(("device", "weight"))],
            ..Key::NONE
        },
        Key {
            key: "device_read_iops_sec",
            details: &[KeyDetail::Pairs(("device", "read_iops_sec"))],
            ..Key::NONE
        },
        Key {
            key: "device_write_iops_sec",
            details: &[KeyDetail::Pairs(("device", "write_iops_sec"))],
            ..Key::NONE
        },
        Key {
            key: "device_read_bytes_sec",
            details: &[KeyDetail::Pairs(("device", "read_bytes_sec"))],
            ..Key::NONE
        },
        Key {
            key: "device_write_bytes_sec",
            details: &[KeyDetail::Pairs(("device", "write_bytes_sec"))],
            ..Key::NONE
        },
    ],
    text: Some("{name:<15}: {value}"),
    newline: true,
    ..Form::NONE
};
/// The answer of `blkiotune`.
#[derive(Debug, Clone, PartialEq)]
pub struct BlkiotuneUsual(pub Params);
impl IntoReply for BlkiotuneUsual {
    fn into_reply(self) -> Reply {
        let params = self.0.clone();
        Reply::Answer(Answer::params(&BLKIOTUNE_USUAL, params, None))
    }
}
/// The forms of the answer of `blkiotune`.
#[derive(Debug, Clone)]
pub enum BlkiotuneReply {
    /// `usual`
    Usual(BlkiotuneUsual),
    /// `done`
    Done(()),
}
impl IntoReply for BlkiotuneReply {
    fn into_reply(self) -> Reply {
        match self {
            BlkiotuneReply::Usual(answer) => answer.into_reply(),
            BlkiotuneReply::Done(answer) => answer.into_reply(),
        }
    }
}
impl From<BlkiotuneUsual> for BlkiotuneReply {
    fn from(answer: BlkiotuneUsual) -> BlkiotuneReply {
        BlkiotuneReply::Usual(answer)
    }
}
impl From<()> for BlkiotuneReply {
    fn from(answer: ()) -> BlkiotuneReply {
        BlkiotuneReply::Done(answer)
    }
}
/// The sentences of `blkiotune`.
pub static BLKIOTUNE_SAYS: Says = Says {
    failed: &[
        Case {
            text: "Unable to change blkio parameters",
            details: &[
                CaseDetail::With(
                    &[
                        "weight",
                        "device-weights",
                        "device-read-iops-sec",
                        "device-write-iops-sec",
                        "device-read-bytes-sec",
                        "device-write-bytes-sec",
                    ],
                ),
            ],
            ..Case::NONE
        },
        Case {
            text: "Unable to get blkio parameters",
            ..Case::NONE
        },
    ],
    about: true,
    ..Says::NONE
};
/// Says: Unable to get number of blkio parameters
#[must_use]
pub fn blkiotune_uncounted() -> String {
    "Unable to get number of blkio parameters".to_owned()
}
pub(super) static BLOCKCOMMIT_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "result", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `blockcommit`.
#[derive(Debug, Clone)]
pub struct BlockcommitReply {
    /// What became of the job.
    pub result: words::BlockJobResult,
}
impl BlockcommitReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.result), None, false, | value | value.text())]
    }
}
impl IntoReply for BlockcommitReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: BLOCKCOMMIT_REPLY.keys,
            parts,
            made: None,
        })
    }
}
/// The sentences of `blockcommit`.
pub static BLOCKCOMMIT_SAYS: Says = Says {
    done: &[
        Case {
            text: "Active Block Commit started",
            newline: false,
            details: &[
                CaseDetail::With(&["active"]),
                CaseDetail::When(&[("result", "started")]),
            ],
            ..Case::NONE
        },
        Case {
            text: "Block Commit started",
            newline: false,
            details: &[CaseDetail::When(&[("result", "started")])],
            ..Case::NONE
        },
        Case {
            text: "\nNow in synchronized phase",
            newline: false,
            details: &[CaseDetail::When(&[("result", "ready")])],
            ..Case::NONE
        },
        Case {
            text: "\nSuccessfully pivoted",
            newline: false,
            details: &[CaseDetail::When(&[("result", "pivoted")])],
            ..Case::NONE
        },
        Case {
            text: "\nCommit complete, overlay image kept",
            newline: false,
            details: &[CaseDetail::When(&[("result", "finished")])],
            ..Case::NONE
        },
        Case {
            text: "\nCommit complete",
            newline: false,
            details: &[CaseDetail::When(&[("result", "completed")])],
            ..Case::NONE
        },
        Case {
            text: "\nCommit aborted",
            newline: false,
            details: &[CaseDetail::When(&[("result", "aborted")])],
            ..Case::NONE
        },
        Case {
            text: "\nCommit failed",
            newline: false,
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static BLOCKCOPY_USUAL: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "result", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `blockcopy`.
#[derive(Debug, Clone)]
pub struct BlockcopyUsual {
    /// What became of the job.
    pub result: words::BlockJobResult,
}
impl BlockcopyUsual {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.result), None, false, | value | value.text())]
    }
}
impl IntoReply for BlockcopyUsual {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: BLOCKCOPY_USUAL.keys,
            parts,
            made: None,
        })
    }
}
/// The forms of the answer of `blockcopy`.
#[derive(Debug, Clone)]
pub enum BlockcopyReply {
    /// `usual`
    Usual(BlockcopyUsual),
    /// `xml`
    Xml(Xml),
}
impl IntoReply for BlockcopyReply {
    fn into_reply(self) -> Reply {
        match self {
            BlockcopyReply::Usual(answer) => answer.into_reply(),
            BlockcopyReply::Xml(answer) => answer.into_reply(),
        }
    }
}
impl From<BlockcopyUsual> for BlockcopyReply {
    fn from(answer: BlockcopyUsual) -> BlockcopyReply {
        BlockcopyReply::Usual(answer)
    }
}
impl From<Xml> for BlockcopyReply {
    fn from(answer: Xml) -> BlockcopyReply {
        BlockcopyReply::Xml(answer)
    }
}
/// The sentences of `blockcopy`.
pub static BLOCKCOPY_SAYS: Says = Says {
    done: &[
        Case {
            text: "Block Copy started",
            newline: false,
            details: &[CaseDetail::When(&[("result", "started")])],
            ..Case::NONE
        },
        Case {
            text: "\nNow in mirroring phase",
            newline: false,
            details: &[CaseDetail::When(&[("result", "ready")])],
            ..Case::NONE
        },
        Case {
            text: "\nSuccessfully pivoted",
            newline: false,
            details: &[CaseDetail::When(&[("result", "pivoted")])],
            ..Case::NONE
        },
        Case {
            text: "\nCopy aborted",
            newline: false,
            details: &[CaseDetail::When(&[("result", "aborted")])],
            ..Case::NONE
        },
        Case {
            text: "\nCopy failed",
            newline: false,
            details: &[CaseDetail::When(&[("result", "failed")])],
            ..Case::NONE
        },
        Case {
            text: "\nSuccessfully copied",
            newline: false,
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// Says: bandwidth must be less than {most}
#[must_use]
pub fn blockcopy_too_fast(most: impl std::fmt::Display) -> String {
    format!("bandwidth must be less than {most}")
}
pub(super) static BLOCKJOB_USUAL: Form = Form {
    kind: Kind::Value,
    keys: &[
        Key { key: "type", ..Key::NONE },
        Key {
            key: "bandwidth",
            ..Key::NONE
        },
        Key { key: "cur", ..Key::NONE },
        Key { key: "end", ..Key::NONE },
    ],
    text: None,
    newline: false,
    ..Form::NONE
};
/// The answer of `blockjob`.
#[derive(Debug, Clone)]
pub struct BlockjobUsual {
    /// What the job does; null without a job.
    pub type_: Option<words::BlockJobType>,
    /// Most bytes that it copies a second, 0 without a limit; null without a job.
    pub bandwidth: Option<u64>,
    /// How far it is; null without a job.
    pub cur: Option<u64>,
    /// Where it ends; null without a job.
    pub end: Option<u64>,
}
impl BlockjobUsual {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(self.type_.as_ref(), None, true, | value | value.text()),
            Part::of(self.bandwidth.as_ref(), None, true, | value | value.text()),
            Part::of(self.cur.as_ref(), None, true, | value | value.text()),
            Part::of(self.end.as_ref(), None, true, | value | value.text())
        ]
    }
}
impl IntoReply for BlockjobUsual {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&BLOCKJOB_USUAL, parts, Some(Arc::new(self))))
    }
}
pub(super) static BLOCKJOB_RAW: Form = Form {
    kind: Kind::Fields { width: 15usize },
    keys: &[
        Key {
            key: "type",
            title: "type",
            ..Key::NONE
        },
        Key {
            key: "bandwidth",
            title: "bandwidth",
            ..Key::NONE
        },
        Key {
            key: "cur",
            title: "cur",
            ..Key::NONE
        },
        Key {
            key: "end",
            title: "end",
            ..Key::NONE
        },
    ],
    text: Some(" {title}={value}"),
    newline: true,
    ..Form::NONE
};
/// The answer of `blockjob`.
#[derive(Debug, Clone)]
pub struct BlockjobRaw {
    /// What the job does; null without a job.
    pub type_: Option<words::BlockJobType>,
    /// Most that it copies a second, in MiB, or in bytes with --bytes; null without a job.
    pub bandwidth: Option<u64>,
    /// How far it is; null without a job.
    pub cur: Option<u64>,
    /// Where it ends; null without a job.
    pub end: Option<u64>,
}
impl BlockjobRaw {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(self.type_.as_ref(), None, true, | value | value.text()),
            Part::of(self.bandwidth.as_ref(), None, true, | value | value.text()),
            Part::of(self.cur.as_ref(), None, true, | value | value.text()),
            Part::of(self.end.as_ref(), None, true, | value | value.text())
        ]
    }
}
impl IntoReply for BlockjobRaw {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&BLOCKJOB_RAW, parts, None))
    }
}
pub(super) static BLOCKJOB_WAIT: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "result", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `blockjob`.
#[derive(Debug, Clone)]
pub struct BlockjobWait {
    /// What became of the job.
    pub result: words::BlockJobResult,
}
impl BlockjobWait {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.result), None, false, | value | value.text())]
    }
}
impl IntoReply for BlockjobWait {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: BLOCKJOB_WAIT.keys,
            parts,
            made: None,
        })
    }
}
/// The forms of the answer of `blockjob`.
#[derive(Debug, Clone)]
pub enum BlockjobReply {
    /// `usual`
    Usual(BlockjobUsual),
    /// `raw`
    Raw(BlockjobRaw),
    /// `done`
    Done(()),
    /// `wait`
    Wait(BlockjobWait),
}
impl IntoReply for BlockjobReply {
    fn into_reply(self) -> Reply {
        match self {
            BlockjobReply::Usual(answer) => answer.into_reply(),
            BlockjobReply::Raw(answer) => answer.into_reply(),
            BlockjobReply::Done(answer) => answer.into_reply(),
            BlockjobReply::Wait(answer) => answer.into_reply(),
        }
    }
}
impl From<BlockjobUsual> for BlockjobReply {
    fn from(answer: BlockjobUsual) -> BlockjobReply {
        BlockjobReply::Usual(answer)
    }
}
impl From<BlockjobRaw> for BlockjobReply {
    fn from(answer: BlockjobRaw) -> BlockjobReply {
        BlockjobReply::Raw(answer)
    }
}
impl From<()> for BlockjobReply {
    fn from(answer: ()) -> BlockjobReply {
        BlockjobReply::Done(answer)
    }
}
impl From<BlockjobWait> for BlockjobReply {
    fn from(answer: BlockjobWait) -> BlockjobReply {
        BlockjobReply::Wait(answer)
    }
}
/// The sentences of `blockjob`.
pub static BLOCKJOB_SAYS: Says = Says {
    done: &[
        Case {
            text: "Domain '{domain}' goes on with the other image of disk '{path}'",
            details: &[CaseDetail::With(&["wait"])],
            ..Case::NONE
        },
    ],
    about: true,
    ..Says::NONE
};
/// Says: the other image of disk '{path}' of domain '{domain}' is not ready; nothing was pivoted, the job goes on
#[must_use]
pub fn blockjob_unfinished(
    path: impl std::fmt::Display,
    domain: impl std::fmt::Display,
) -> String {
    format!(
        "the other image of disk '{path}' of domain '{domain}' is not ready; nothing was pivoted, the job goes on"
    )
}
pub(super) static BLOCKPULL_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "result", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `blockpull`.
#[derive(Debug, Clone)]
pub struct BlockpullReply {
    /// What became of the job.
    pub result: words::BlockJobResult,
}
impl BlockpullReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.result), None, false, | value | value.text())]
    }
}
impl IntoReply for BlockpullReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: BLOCKPULL_REPLY.keys,
            parts,
            made: None,
        })
    }
}
/// The sentences of `blockpull`.
pub static BLOCKPULL_SAYS: Says = Says {
    done: &[
        Case {
            text: "Block Pull started",
            newline: false,
            details: &[CaseDetail::When(&[("result", "started")])],
            ..Case::NONE
        },
        Case {
            text: "\nPull aborted",
            newline: false,
            details: &[CaseDetail::When(&[("result", "aborted")])],
            ..Case::NONE
        },
        Case {
            text: "\nPull failed",
            newline: false,
            details: &[CaseDetail::When(&[("result", "failed")])],
            ..Case::NONE
        },
        Case {
            text: "\nPull complete",
            newline: false,
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `blockresize`.
pub static BLOCKRESIZE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Block device '{path}' is resized",
            newline: false,
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to resize block device '{path}'",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The forms of the answer of `change-media`.
#[derive(Debug, Clone)]
pub enum ChangeMediaReply {
    /// `done`
    Done(()),
    /// `xml`
    Xml(Xml),
}
impl IntoReply for ChangeMediaReply {
    fn into_reply(self) -> Reply {
        match self {
            ChangeMediaReply::Done(answer) => answer.into_reply(),
            ChangeMediaReply::Xml(answer) => answer.into_reply(),
        }
    }
}
impl From<()> for ChangeMediaReply {
    fn from(answer: ()) -> ChangeMediaReply {
        ChangeMediaReply::Done(answer)
    }
}
impl From<Xml> for ChangeMediaReply {
    fn from(answer: Xml) -> ChangeMediaReply {
        ChangeMediaReply::Xml(answer)
    }
}
/// The sentences of `change-media`.
pub static CHANGE_MEDIA_SAYS: Says = Says {
    done: &[
        Case {
            text: "Successfully ejected media.",
            newline: false,
            details: &[CaseDetail::With(&["eject"])],
            ..Case::NONE
        },
        Case {
            text: "Successfully inserted media.",
            newline: false,
            details: &[CaseDetail::With(&["insert"])],
            ..Case::NONE
        },
        Case {
            text: "Successfully updated media.",
            newline: false,
            details: &[CaseDetail::With(&["source"])],
            ..Case::NONE
        },
        Case {
            text: "Successfully ejected media.",
            newline: false,
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to complete action eject on media",
            details: &[CaseDetail::With(&["eject"])],
            ..Case::NONE
        },
        Case {
            text: "Failed to complete action insert on media",
            details: &[CaseDetail::With(&["insert"])],
            ..Case::NONE
        },
        Case {
            text: "Failed to complete action update on media",
            details: &[CaseDetail::With(&["source"])],
            ..Case::NONE
        },
        Case {
            text: "Failed to complete action eject on media",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `console`.
pub static CONSOLE_SAYS: Says = Says { about: true, ..Says::NONE };
pub(super) static CPU_STATS_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[
        Key {
            key: "each_cpu",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "all_cpus",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "cpu_count",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `cpu-stats`.
#[derive(Debug, Clone)]
pub struct CpuStatsReply {
    /// What was used of each CPU; null where the hypervisor does not say.
    pub each_cpu: Option<Option<Vec<CpuStatsEachCpu>>>,
    /// What was used of all CPUs together, in nanoseconds; null where the hypervisor does not say.
    pub all_cpus: Option<Option<Params>>,
    /// How many CPUs there are, where more were asked for.
    pub cpu_count: Option<u64>,
}
impl CpuStatsReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            self.each_cpu.as_ref().map_or(Part::LEFT_OUT, | known | Part::of(known
            .as_ref(), None, true, | value | value.text())), self.all_cpus.as_ref()
            .map_or(Part::LEFT_OUT, | known | Part::of(known.as_ref(), None, true, |
            value | value.text())), Part::of(self.cpu_count.as_ref(), None, false, |
            value | value.text())
        ]
    }
}
static CPU_STATS_EACH_CPU: &[Key] = &[
    Key { key: "cpu", ..Key::NONE },
    Key { key: "stats", ..Key::NONE },
];
/// What was used of each CPU; null where the hypervisor does not say.
#[derive(Debug, Clone)]
pub struct CpuStatsEachCpu {
    /// The number of the CPU.
    pub cpu: u64,
    /// Times in nanoseconds, by libvirt's names.
    pub stats: Params,
}
impl CpuStatsEachCpu {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.cpu), None, false, | value | value.text()),
            Part::of(Some(& self.stats), None, false, | value | value.text())
        ]
    }
}
impl Show for CpuStatsEachCpu {
    fn text(&self) -> String {
        String::new()
    }
    fn json(&self) -> Value {
        object(CPU_STATS_EACH_CPU, &self.parts())
    }
}
impl IntoReply for CpuStatsReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&CPU_STATS_REPLY, parts, Some(Arc::new(self))))
    }
}
/// The sentences of `cpu-stats`.
pub static CPU_STATS_SAYS: Says = Says {
    failed: &[
        Case {
            text: "Failed to retrieve CPU statistics for domain '{name}'",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// Says: No per-CPU stats available
#[must_use]
pub fn cpu_stats_no_cpus() -> String {
    "No per-CPU stats available".to_owned()
}
/// Says: No total stats available
#[must_use]
pub fn cpu_stats_no_total() -> String {
    "No total stats available".to_owned()
}
/// Says: Start CPU {start} is out of range (min: 0, max: {last})
#[must_use]
pub fn cpu_stats_out_of_range(
    start: impl std::fmt::Display,
    last: impl std::fmt::Display,
) -> String {
    format!("Start CPU {start} is out of range (min: 0, max: {last})")
}
/// The sentences of `create`.
pub static CREATE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Domain '{domain}' created from {file}",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to create domain from {file}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static DEFINE_UPDATE: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "changed", ..Key::NONE }, Key { key: "diff", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `define`.
#[derive(Debug, Clone)]
pub struct DefineUpdate {
    /// The object that was made.
    pub made: crate::answer::reply::object::Domain,
    /// Whether the definition was changed.
    pub changed: bool,
    /// What changed, as a unified diff without passwords; empty where nothing did.
    pub diff: String,
}
impl DefineUpdate {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.changed), None, false, | value | value.text()),
            Part::of(Some(& self.diff), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for DefineUpdate {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: DEFINE_UPDATE.keys,
            parts,
            made: Some(Arc::new(self.made)),
        })
    }
}
/// The forms of the answer of `define`.
#[derive(Debug, Clone)]
pub enum DefineReply {
    /// `made`
    Made(crate::answer::reply::object::Domain),
    /// `update`
    Update(DefineUpdate),
    /// `change`
    Change(DefinitionChangeReply),
}
impl IntoReply for DefineReply {
    fn into_reply(self) -> Reply {
        match self {
            DefineReply::Made(answer) => answer.into_reply(),
            DefineReply::Update(answer) => answer.into_reply(),
            DefineReply::Change(answer) => answer.into_reply(),
        }
    }
}
impl From<crate::answer::reply::object::Domain> for DefineReply {
    fn from(answer: crate::answer::reply::object::Domain) -> DefineReply {
        DefineReply::Made(answer)
    }
}
impl From<DefineUpdate> for DefineReply {
    fn from(answer: DefineUpdate) -> DefineReply {
        DefineReply::Update(answer)
    }
}
impl From<DefinitionChangeReply> for DefineReply {
    fn from(answer: DefinitionChangeReply) -> DefineReply {
        DefineReply::Change(answer)
    }
}
/// The sentences of `define`.
pub static DEFINE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Domain '{domain}' is as {file} has it, nothing changed",
            details: &[
                CaseDetail::With(&["update"]),
                CaseDetail::When(&[("changed", "false")]),
            ],
            ..Case::NONE
        },
        Case {
            text: "Domain '{domain}' defined from {file}",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to define domain from {file}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The forms of the answer of `desc`.
#[derive(Debug, Clone)]
pub enum DescReply {
    /// `usual`
    Usual(TextShownReply),
    /// `missing`
    Missing(TextMissingReply),
    /// `change`
    Change(TextChangeReply),
}
impl IntoReply for DescReply {
    fn into_reply(self) -> Reply {
        match self {
            DescReply::Usual(answer) => answer.into_reply(),
            DescReply::Missing(answer) => answer.into_reply(),
            DescReply::Change(answer) => answer.into_reply(),
        }
    }
}
impl From<TextShownReply> for DescReply {
    fn from(answer: TextShownReply) -> DescReply {
        DescReply::Usual(answer)
    }
}
impl From<TextMissingReply> for DescReply {
    fn from(answer: TextMissingReply) -> DescReply {
        DescReply::Missing(answer)
    }
}
impl From<TextChangeReply> for DescReply {
    fn from(answer: TextChangeReply) -> DescReply {
        DescReply::Change(answer)
    }
}
/// The sentences of `desc`.
pub static DESC_SAYS: Says = Says {
    done: &[
        Case {
            text: "Domain title updated successfully",
            newline: false,
            details: &[
                CaseDetail::With(&["title"]),
                CaseDetail::When(&[("changed", "true")]),
            ],
            ..Case::NONE
        },
        Case {
            text: "Domain description updated successfully",
            newline: false,
            details: &[CaseDetail::When(&[("changed", "true")])],
            ..Case::NONE
        },
        Case {
            text: "Domain title not changed",
            details: &[
                CaseDetail::With(&["title"]),
                CaseDetail::When(&[("changed", "false")]),
            ],
            ..Case::NONE
        },
        Case {
            text: "Domain description not changed",
            details: &[CaseDetail::When(&[("changed", "false")])],
            ..Case::NONE
        },
        Case {
            text: "No title for domain: {name}",
            newline: false,
            details: &[CaseDetail::With(&["title"])],
            ..Case::NONE
        },
        Case {
            text: "No description for domain: {name}",
            newline: false,
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to set new domain title",
            details: &[CaseDetail::With(&["title"])],
            ..Case::NONE
        },
        Case {
            text: "Failed to set new domain description",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `destroy`.
pub static DESTROY_SAYS: Says = Says {
    done: &[
        Case {
            text: "Domain '{domain}' destroyed",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to destroy domain '{domain}'",
            ..Case::NONE
        },
    ],
    already: &[
        Case {
            text: "Domain '{domain}' is already off",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static DETACH_DEVICE_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "outcome", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `detach-device`.
#[derive(Debug, Clone)]
pub struct DetachDeviceReply {
    /// How far the removal is.
    pub outcome: words::DeviceRemoval,
}
impl DetachDeviceReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.outcome), None, false, | value | value.text())]
    }
}
impl IntoReply for DetachDeviceReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: DETACH_DEVICE_REPLY.keys,
            parts,
            made: None,
        })
    }
}
/// The sentences of `detach-device`.
pub static DETACH_DEVICE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Device detached successfully",
            details: &[
                CaseDetail::Programs("Device detach request sent"),
                CaseDetail::When(&[("outcome", "requested")]),
            ],
            ..Case::NONE
        },
        Case {
            text: "Device detached successfully",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to detach device from {file}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// Says: The guest of domain '{domain}' does not let go of the device
#[must_use]
pub fn detach_device_refused(domain: impl std::fmt::Display) -> String {
    format!("The guest of domain '{domain}' does not let go of the device")
}
/// Says: Domain '{domain}' still has the device; the request stands
#[must_use]
pub fn detach_device_unfinished(domain: impl std::fmt::Display) -> String {
    format!("Domain '{domain}' still has the device; the request stands")
}
pub(super) static DETACH_DEVICE_ALIAS_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "outcome", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `detach-device-alias`.
#[derive(Debug, Clone)]
pub struct DetachDeviceAliasReply {
    /// How far the removal is.
    pub outcome: words::DeviceRemoval,
}
impl DetachDeviceAliasReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.outcome), None, false, | value | value.text())]
    }
}
impl IntoReply for DetachDeviceAliasReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: DETACH_DEVICE_ALIAS_REPLY.keys,
            parts,
            made: None,
        })
    }
}
/// The sentences of `detach-device-alias`.
pub static DETACH_DEVICE_ALIAS_SAYS: Says = Says {
    done: &[
        Case {
            text: "Device detached successfully",
            details: &[
                CaseDetail::With(&["wait"]),
                CaseDetail::When(&[("outcome", "removed")]),
            ],
            ..Case::NONE
        },
        Case {
            text: "Device detach request sent successfully",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to detach device with alias {alias}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// Says: The guest of domain '{domain}' does not let go of the device
#[must_use]
pub fn detach_device_alias_refused(domain: impl std::fmt::Display) -> String {
    format!("The guest of domain '{domain}' does not let go of the device")
}
/// Says: Domain '{domain}' still has the device; the request stands
#[must_use]
pub fn detach_device_alias_unfinished(domain: impl std::fmt::Display) -> String {
    format!("Domain '{domain}' still has the device; the request stands")
}
pub(super) static DETACH_DISK_USUAL: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "outcome", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `detach-disk`.
#[derive(Debug, Clone)]
pub struct DetachDiskUsual {
    /// How far the removal is.
    pub outcome: words::DeviceRemoval,
}
impl DetachDiskUsual {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.outcome), None, false, | value | value.text())]
    }
}
impl IntoReply for DetachDiskUsual {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: DETACH_DISK_USUAL.keys,
            parts,
            made: None,
        })
    }
}
/// The forms of the answer of `detach-disk`.
#[derive(Debug, Clone)]
pub enum DetachDiskReply {
    /// `usual`
    Usual(DetachDiskUsual),
    /// `xml`
    Xml(Xml),
}
impl IntoReply for DetachDiskReply {
    fn into_reply(self) -> Reply {
        match self {
            DetachDiskReply::Usual(answer) => answer.into_reply(),
            DetachDiskReply::Xml(answer) => answer.into_reply(),
        }
    }
}
impl From<DetachDiskUsual> for DetachDiskReply {
    fn from(answer: DetachDiskUsual) -> DetachDiskReply {
        DetachDiskReply::Usual(answer)
    }
}
impl From<Xml> for DetachDiskReply {
    fn from(answer: Xml) -> DetachDiskReply {
        DetachDiskReply::Xml(answer)
    }
}
/// The sentences of `detach-disk`.
pub static DETACH_DISK_SAYS: Says = Says {
    done: &[
        Case {
            text: "Disk detached successfully",
            details: &[
                CaseDetail::Programs("Disk detach request sent"),
                CaseDetail::When(&[("outcome", "requested")]),
            ],
            ..Case::NONE
        },
        Case {
            text: "Disk detached successfully",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to detach disk",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// Says: The guest of domain '{domain}' does not let go of the device
#[must_use]
pub fn detach_disk_refused(domain: impl std::fmt::Display) -> String {
    format!("The guest of domain '{domain}' does not let go of the device")
}
/// Says: Domain '{domain}' still has the device; the request stands
#[must_use]
pub fn detach_disk_unfinished(domain: impl std::fmt::Display) -> String {
    format!("Domain '{domain}' still has the device; the request stands")
}
pub(super) static DETACH_INTERFACE_USUAL: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "outcome", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `detach-interface`.
#[derive(Debug, Clone)]
pub struct DetachInterfaceUsual {
    /// How far the removal is.
    pub outcome: words::DeviceRemoval,
}
impl DetachInterfaceUsual {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.outcome), None, false, | value | value.text())]
    }
}
impl IntoReply for DetachInterfaceUsual {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: DETACH_INTERFACE_USUAL.keys,
            parts,
            made: None,
        })
    }
}
/// The forms of the answer of `detach-interface`.
#[derive(Debug, Clone)]
pub enum DetachInterfaceReply {
    /// `usual`
    Usual(DetachInterfaceUsual),
    /// `xml`
    Xml(Xml),
}
impl IntoReply for DetachInterfaceReply {
    fn into_reply(self) -> Reply {
        match self {
            DetachInterfaceReply::Usual(answer) => answer.into_reply(),
            DetachInterfaceReply::Xml(answer) => answer.into_reply(),
        }
    }
}
impl From<DetachInterfaceUsual> for DetachInterfaceReply {
    fn from(answer: DetachInterfaceUsual) -> DetachInterfaceReply {
        DetachInterfaceReply::Usual(answer)
    }
}
impl From<Xml> for DetachInterfaceReply {
    fn from(answer: Xml) -> DetachInterfaceReply {
        DetachInterfaceReply::Xml(answer)
    }
}
/// The sentences of `detach-interface`.
pub static DETACH_INTERFACE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Interface detached successfully",
            details: &[
                CaseDetail::Programs("Interface detach request sent"),
                CaseDetail::When(&[("outcome", "requested")]),
            ],
            ..Case::NONE
        },
        Case {
            text: "Interface detached successfully",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to detach interface",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// Says: The guest of domain '{domain}' does not let go of the device
#[must_use]
pub fn detach_interface_refused(domain: impl std::fmt::Display) -> String {
    format!("The guest of domain '{domain}' does not let go of the device")
}
/// Says: Failed to detach interface
#[must_use]
pub fn detach_interface_undone() -> String {
    "Failed to detach interface".to_owned()
}
/// Says: Domain '{domain}' still has the device; the request stands
#[must_use]
pub fn detach_interface_unfinished(domain: impl std::fmt::Display) -> String {
    format!("Domain '{domain}' still has the device; the request stands")
}
pub(super) static DOMDISPLAY_USUAL: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "type", ..Key::NONE }, Key { key: "uri", ..Key::NONE }],
    text: Some("{uri}"),
    newline: false,
    ..Form::NONE
};
/// The answer of `domdisplay`.
#[derive(Debug, Clone)]
pub struct DomdisplayUsual {
    /// The type of the display: vnc, spice, rdp or dbus.
    pub type_: String,
    /// The URI.
    pub uri: String,
}
impl DomdisplayUsual {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.type_), None, false, | value | value.text()),
            Part::of(Some(& self.uri), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for DomdisplayUsual {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&DOMDISPLAY_USUAL, parts, None))
    }
}
pub(super) static DOMDISPLAY_ALL_ROW: Form = Form {
    kind: Kind::Lines,
    keys: &[Key { key: "type", ..Key::NONE }, Key { key: "uri", ..Key::NONE }],
    text: Some("{uri}"),
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `domdisplay`.
#[derive(Debug, Clone)]
pub struct DomdisplayAllRow {
    /// The type of the display: vnc, spice, rdp or dbus.
    pub type_: String,
    /// The URI.
    pub uri: String,
}
impl DomdisplayAllRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.type_), None, false, | value | value.text()),
            Part::of(Some(& self.uri), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<DomdisplayAllRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(DomdisplayAllRow::parts).collect();
        Reply::Answer(Answer::rows(&DOMDISPLAY_ALL_ROW, rows, None))
    }
}
/// The forms of the answer of `domdisplay`.
#[derive(Debug, Clone)]
pub enum DomdisplayReply {
    /// `usual`
    Usual(DomdisplayUsual),
    /// `all`
    All(Vec<DomdisplayAllRow>),
}
impl IntoReply for DomdisplayReply {
    fn into_reply(self) -> Reply {
        match self {
            DomdisplayReply::Usual(answer) => answer.into_reply(),
            DomdisplayReply::All(answer) => answer.into_reply(),
        }
    }
}
impl From<DomdisplayUsual> for DomdisplayReply {
    fn from(answer: DomdisplayUsual) -> DomdisplayReply {
        DomdisplayReply::Usual(answer)
    }
}
impl From<Vec<DomdisplayAllRow>> for DomdisplayReply {
    fn from(answer: Vec<DomdisplayAllRow>) -> DomdisplayReply {
        DomdisplayReply::All(answer)
    }
}
/// The sentences of `domdisplay`.
pub static DOMDISPLAY_SAYS: Says = Says { ..Says::NONE };
/// Says: No graphical display found
#[must_use]
pub fn domdisplay_none() -> String {
    "No graphical display found".to_owned()
}
/// Says: No graphical display with type '{wanted}' found
#[must_use]
pub fn domdisplay_none_of(wanted: impl std::fmt::Display) -> String {
    format!("No graphical display with type '{wanted}' found")
}
/// Says: '{address}' D-Bus address is not handled
#[must_use]
pub fn domdisplay_unhandled(address: impl std::fmt::Display) -> String {
    format!("'{address}' D-Bus address is not handled")
}
pub(super) static DOMFSFREEZE_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "frozen", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `domfsfreeze`.
#[derive(Debug, Clone)]
pub struct DomfsfreezeReply {
    /// How many were frozen.
    pub frozen: u64,
}
impl DomfsfreezeReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.frozen), None, false, | value | value.text())]
    }
}
impl IntoReply for DomfsfreezeReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: DOMFSFREEZE_REPLY.keys,
            parts,
            made: None,
        })
    }
}
/// The sentences of `domfsfreeze`.
pub static DOMFSFREEZE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Froze {frozen} filesystem(s)",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Unable to freeze filesystems",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static DOMFSTHAW_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "thawed", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `domfsthaw`.
#[derive(Debug, Clone)]
pub struct DomfsthawReply {
    /// How many were thawed.
    pub thawed: u64,
}
impl DomfsthawReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.thawed), None, false, | value | value.text())]
    }
}
impl IntoReply for DomfsthawReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: DOMFSTHAW_REPLY.keys,
            parts,
            made: None,
        })
    }
}
/// The sentences of `domfsthaw`.
pub static DOMFSTHAW_SAYS: Says = Says {
    done: &[
        Case {
            text: "Thawed {thawed} filesystem(s)",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Unable to thaw filesystems",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static DOMFSINFO_ROW: Form = Form {
    kind: Kind::Table,
    keys: &[
        Key {
            key: "mountpoint",
            title: "Mountpoint",
            ..Key::NONE
        },
        Key {
            key: "name",
            title: "Name",
            ..Key::NONE
        },
        Key {
            key: "type",
            title: "Type",
            ..Key::NONE
        },
        Key {
            key: "targets",
            title: "Target",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `domfsinfo`.
#[derive(Debug, Clone)]
pub struct DomfsinfoRow {
    /// Where it is mounted.
    pub mountpoint: String,
    /// The device in the guest.
    pub name: String,
    /// The type, such as ext4.
    pub type_: String,
    /// The targets of the disks that it is on.
    pub targets: Shown<Vec<String>>,
}
impl DomfsinfoRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.mountpoint), None, false, | value | value.text()),
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(Some(& self.type_), None, false, | value | value.text()),
            Part::of(Some(& self.targets), None, false, | value | value.text.clone())
        ]
    }
}
impl IntoReply for Vec<DomfsinfoRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(DomfsinfoRow::parts).collect();
        Reply::Answer(Answer::rows(&DOMFSINFO_ROW, rows, None))
    }
}
pub(super) static DOMFSINFO_MISSING: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "mounted", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `domfsinfo`.
#[derive(Debug, Clone)]
pub struct DomfsinfoMissing {
    /// Whether any is mounted, which is false.
    pub mounted: bool,
}
impl DomfsinfoMissing {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.mounted), None, false, | value | value.text())]
    }
}
impl IntoReply for DomfsinfoMissing {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: DOMFSINFO_MISSING.keys,
            parts,
            made: None,
        })
    }
}
/// The forms of the answer of `domfsinfo`.
#[derive(Debug, Clone)]
pub enum DomfsinfoReply {
    /// `rows`
    Rows(Vec<DomfsinfoRow>),
    /// `missing`
    Missing(DomfsinfoMissing),
}
impl IntoReply for DomfsinfoReply {
    fn into_reply(self) -> Reply {
        match self {
            DomfsinfoReply::Rows(answer) => answer.into_reply(),
            DomfsinfoReply::Missing(answer) => answer.into_reply(),
        }
    }
}
impl From<Vec<DomfsinfoRow>> for DomfsinfoReply {
    fn from(answer: Vec<DomfsinfoRow>) -> DomfsinfoReply {
        DomfsinfoReply::Rows(answer)
    }
}
impl From<DomfsinfoMissing> for DomfsinfoReply {
    fn from(answer: DomfsinfoMissing) -> DomfsinfoReply {
        DomfsinfoReply::Missing(answer)
    }
}
/// The sentences of `domfsinfo`.
pub static DOMFSINFO_SAYS: Says = Says {
    done: &[
        Case {
            text: "No filesystems are mounted in the domain",
            newline: false,
            details: &[CaseDetail::When(&[("mounted", "false")])],
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Unable to get filesystem information",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `domfstrim`.
pub static DOMFSTRIM_SAYS: Says = Says {
    failed: &[
        Case {
            text: "Unable to invoke fstrim",
            ..Case::NONE
        },
    ],
    about: true,
    ..Says::NONE
};
pub(super) static DOMHOSTNAME_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[
        Key {
            key: "hostname",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
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
/// The sentences of `domhostname`.
pub static DOMHOSTNAME_SAYS: Says = Says {
    failed: &[
        Case {
            text: "failed to get hostname",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static DOMID_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "id", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `domid`.
#[derive(Debug, Clone)]
pub struct DomidReply {
    /// The id; null while the domain is off.
    pub id: Option<i64>,
}
impl DomidReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(self.id.as_ref(), Some("-"), true, | value | value.text())]
    }
}
impl IntoReply for DomidReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&DOMID_REPLY, parts, None))
    }
}
/// The sentences of `domifannounce`.
pub static DOMIFANNOUNCE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Interface announcement sent for domain '{domain}'",
            newline: false,
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The forms of the answer of `domif-setlink`.
#[derive(Debug, Clone)]
pub enum DomifSetlinkReply {
    /// `done`
    Done(()),
    /// `xml`
    Xml(Xml),
}
impl IntoReply for DomifSetlinkReply {
    fn into_reply(self) -> Reply {
        match self {
            DomifSetlinkReply::Done(answer) => answer.into_reply(),
            DomifSetlinkReply::Xml(answer) => answer.into_reply(),
        }
    }
}
impl From<()> for DomifSetlinkReply {
    fn from(answer: ()) -> DomifSetlinkReply {
        DomifSetlinkReply::Done(answer)
    }
}
impl From<Xml> for DomifSetlinkReply {
    fn from(answer: Xml) -> DomifSetlinkReply {
        DomifSetlinkReply::Xml(answer)
    }
}
/// The sentences of `domif-setlink`.
pub static DOMIF_SETLINK_SAYS: Says = Says {
    done: &[
        Case {
            text: "Device updated successfully",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to update interface link state",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static DOMIFTUNE_USUAL: Form = Form {
    kind: Kind::Params,
    keys: &[
        Key {
            key: "inbound_average",
            title: "inbound.average",
            details: &[KeyDetail::Param("inbound.average"), KeyDetail::Scale(1024u64)],
            ..Key::NONE
        },
        Key {
            key: "inbound_peak",
            title: "inbound.peak",
            details: &[KeyDetail::Param("inbound.peak"), KeyDetail::Scale(1024u64)],
            ..Key::NONE
        },
        Key {
            key: "inbound_burst",
            title: "inbound.burst",
            details: &[KeyDetail::Param("inbound.burst"), KeyDetail::Scale(1024u64)],
            ..Key::NONE
        },
        Key {
            key: "inbound_floor",
            title: "inbound.floor",
            details: &[KeyDetail::Param("inbound.floor"), KeyDetail::Scale(1024u64)],
            ..Key::NONE
        },
        Key {
            key: "outbound_average",
            title: "outbound.average",
            details: &[KeyDetail::Param("outbound.average"), KeyDetail::Scale(1024u64)],
            ..Key::NONE
        },
        Key {
            key: "outbound_peak",
            title: "outbound.peak",
            details: &[KeyDetail::Param("outbound.peak"), KeyDetail::Scale(1024u64)],
            ..Key::NONE
        },
        Key {
            key: "outbound_burst",
            title: "outbound.burst",
            details: &[KeyDetail::Param("outbound.burst"), KeyDetail::Scale(1024u64)],
            ..Key::NONE
        },
    ],
    text: Some("{title:<15}: {value}"),
    newline: true,
    ..Form::NONE
};
/// The answer of `domiftune`.
#[derive(Debug, Clone, PartialEq)]
pub struct DomiftuneUsual(pub Params);
impl IntoReply for DomiftuneUsual {
    fn into_reply(self) -> Reply {
        let params = self.0.clone();
        Reply::Answer(Answer::params(&DOMIFTUNE_USUAL, params, None))
    }
}
/// The forms of the answer of `domiftune`.
#[derive(Debug, Clone)]
pub enum DomiftuneReply {
    /// `usual`
    Usual(DomiftuneUsual),
    /// `done`
    Done(()),
}
impl IntoReply for DomiftuneReply {
    fn into_reply(self) -> Reply {
        match self {
            DomiftuneReply::Usual(answer) => answer.into_reply(),
            DomiftuneReply::Done(answer) => answer.into_reply(),
        }
    }
}
impl From<DomiftuneUsual> for DomiftuneReply {
    fn from(answer: DomiftuneUsual) -> DomiftuneReply {
        DomiftuneReply::Usual(answer)
    }
}
impl From<()> for DomiftuneReply {
    fn from(answer: ()) -> DomiftuneReply {
        DomiftuneReply::Done(answer)
    }
}
/// The sentences of `domiftune`.
pub static DOMIFTUNE_SAYS: Says = Says {
    failed: &[
        Case {
            text: "Unable to set interface parameters",
            details: &[CaseDetail::With(&["inbound", "outbound"])],
            ..Case::NONE
        },
        Case {
            text: "Unable to get interface parameters",
            ..Case::NONE
        },
    ],
    about: true,
    ..Says::NONE
};
/// Says: Unable to get number of interface parameters
#[must_use]
pub fn domiftune_uncounted() -> String {
    "Unable to get number of interface parameters".to_owned()
}
/// The sentences of `domjobabort`.
pub static DOMJOBABORT_SAYS: Says = Says { about: true, ..Says::NONE };
pub(super) static DOMJOBINFO_USUAL: Form = Form {
    kind: Kind::Fields { width: 17usize },
    keys: &[
        Key {
            key: "type",
            title: "Job type",
            ..Key::NONE
        },
        Key {
            key: "operation",
            title: "Operation",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "time_elapsed",
            title: "Time elapsed",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "time_elapsed_net",
            title: "Time elapsed w/o network",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "time_remaining",
            title: "Time remaining",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "data_processed",
            title: "Data processed",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "data_remaining",
            title: "Data remaining",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "data_total",
            title: "Data total",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "memory_processed",
            title: "Memory processed",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "memory_remaining",
            title: "Memory remaining",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "memory_total",
            title: "Memory total",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "memory_bps",
            title: "Memory bandwidth",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "memory_dirty_rate",
            title: "Dirty rate",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "memory_page_size",
            title: "Page size",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "memory_iteration",
            title: "Iteration",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "memory_postcopy_requests",
            title: "Postcopy requests",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "disk_processed",
            title: "File processed",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "disk_remaining",
            title: "File remaining",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "disk_total",
            title: "File total",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "disk_bps",
            title: "File bandwidth",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "memory_constant",
            title: "Constant pages",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "memory_normal",
            title: "Normal pages",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "memory_normal_bytes",
            title: "Normal data",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "downtime",
            title: "Total downtime",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "expected_downtime",
            title: "Expected downtime",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "downtime_net",
            title: "Downtime w/o network",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "setup_time",
            title: "Setup time",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "compression_cache",
            title: "Compression cache",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "compression_bytes",
            title: "Compressed data",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "compression_pages",
            title: "Compressed pages",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "compression_cache_misses",
            title: "Compression cache misses",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "compression_overflow",
            title: "Compression overflows",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "auto_converge_throttle",
            title: "Auto converge throttle",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "disk_temp_used",
            title: "Temporary disk space use",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "disk_temp_total",
            title: "Temporary disk space total",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "success",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "error_message",
            title: "Error message",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `domjobinfo`.
#[derive(Debug, Clone)]
pub struct DomjobinfoUsual {
    /// What the job is like or how it ended.
    pub type_: words::JobType,
    /// What the job does.
    pub operation: Option<words::JobOperation>,
    /// Milliseconds since it began.
    pub time_elapsed: Option<u64>,
    /// The same without the time that the network took.
    pub time_elapsed_net: Option<u64>,
    /// Milliseconds that are left; of a bounded job.
    pub time_remaining: Option<u64>,
    /// Bytes that are done.
    pub data_processed: Option<u64>,
    /// Bytes that are left.
    pub data_remaining: Option<u64>,
    /// Bytes in all.
    pub data_total: Option<u64>,
    /// Bytes of memory that are done.
    pub memory_processed: Option<u64>,
    /// Bytes of memory that are left.
    pub memory_remaining: Option<u64>,
    /// Bytes of memory in all.
    pub memory_total: Option<u64>,
    /// Bytes of memory a second.
    pub memory_bps: Option<u64>,
    /// Pages of memory that the guest changes a second.
    pub memory_dirty_rate: Option<u64>,
    /// Size of such a page in bytes.
    pub memory_page_size: Option<u64>,
    /// How often the memory was gone through.
    pub memory_iteration: Option<u64>,
    /// How often the guest had to wait for a page on the other host.
    pub memory_postcopy_requests: Option<u64>,
    /// Bytes of disks that are done.
    pub disk_processed: Option<u64>,
    /// Bytes of disks that are left.
    pub disk_remaining: Option<u64>,
    /// Bytes of disks in all.
    pub disk_total: Option<u64>,
    /// Bytes of disks a second.
    pub disk_bps: Option<u64>,
    /// Pages of which all bytes are the same.
    pub memory_constant: Option<u64>,
    /// Pages that were transferred as they are.
    pub memory_normal: Option<u64>,
    /// Bytes in those pages.
    pub memory_normal_bytes: Option<u64>,
    /// Milliseconds for which the guest stood still; of a job that has ended.
    pub downtime: Option<u64>,
    /// Milliseconds for which the guest will stand still; of a job that runs.
    pub expected_downtime: Option<u64>,
    /// The same without the time that the network took.
    pub downtime_net: Option<u64>,
    /// Milliseconds before the transfer began.
    pub setup_time: Option<u64>,
    /// Size of the cache for compression.
    pub compression_cache: Option<u64>,
    /// Bytes after compression.
    pub compression_bytes: Option<u64>,
    /// Pages that were compressed.
    pub compression_pages: Option<u64>,
    /// How often a page was not in the cache.
    pub compression_cache_misses: Option<u64>,
    /// How often a page grew by compression.
    pub compression_overflow: Option<u64>,
    /// By how many percent the guest is slowed down.
    pub auto_converge_throttle: Option<u64>,
    /// Bytes of temporary storage in use.
    pub disk_temp_used: Option<u64>,
    /// Bytes of temporary storage in all.
    pub disk_temp_total: Option<u64>,
    /// Whether a job that has ended did its work; false for one that was cancelled, whatever its type.
    pub success: Option<bool>,
    /// Why it did not.
    pub error_message: Option<String>,
}
impl DomjobinfoUsual {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.type_), None, false, | value | format!("{:<12}", value
            .text())), Part::of(self.operation.as_ref(), None, false, | value |
            format!("{:<12}", value.text())), Part::of(self.time_elapsed.as_ref(), None,
            false, | value | format!("{:<12} ms", value)), Part::of(self.time_elapsed_net
            .as_ref(), None, false, | value | format!("{:<12} ms", value)), Part::of(self
            .time_remaining.as_ref(), None, false, | value | format!("{:<12} ms",
            value)), Part::of(self.data_processed.as_ref(), None, false, | value | { let
            (number, unit) = crate ::answer::text::scaled(* value); format!("{:.3} {}",
            number, unit) }), Part::of(self.data_remaining.as_ref(), None, false, | value
            | { let (number, unit) = crate ::answer::text::scaled(* value);
            format!("{:.3} {}", number, unit) }), Part::of(self.data_total.as_ref(),
            None, false, | value | { let (number, unit) = crate ::answer::text::scaled(*
            value); format!("{:.3} {}", number, unit) }), Part::of(self.memory_processed
            .as_ref(), None, false, | value | { let (number, unit) = crate
            ::answer::text::scaled(* value); format!("{:.3} {}", number, unit) }),
            Part::of(self.memory_remaining.as_ref(), None, false, | value | { let
            (number, unit) = crate ::answer::text::scaled(* value); format!("{:.3} {}",
            number, unit) }), Part::of(self.memory_total.as_ref(), None, false, | value |
            { let (number, unit) = crate ::answer::text::scaled(* value);
            format!("{:.3} {}", number, unit) }), Part::of(self.memory_bps.as_ref(),
            None, false, | value | { let (number, unit) = crate ::answer::text::scaled(*
            value); format!("{:.3} {}/s", number, unit) }), Part::of(self
            .memory_dirty_rate.as_ref(), None, false, | value | format!("{:<12} pages/s",
            value)), Part::of(self.memory_page_size.as_ref(), None, false, | value |
            format!("{:<12} bytes", value)), Part::of(self.memory_iteration.as_ref(),
            None, false, | value | format!("{:<12}", value)), Part::of(self
            .memory_postcopy_requests.as_ref(), None, false, | value | format!("{:<12}",
            value)), Part::of(self.disk_processed.as_ref(), None, false, | value | { let
            (number, unit) = crate ::answer::text::scaled(* value); format!("{:.3} {}",
            number, unit) }), Part::of(self.disk_remaining.as_ref(), None, false, | value
            | { let (number, unit) = crate ::answer::text::scaled(* value);
            format!("{:.3} {}", number, unit) }), Part::of(self.disk_total.as_ref(),
            None, false, | value | { let (number, unit) = crate ::answer::text::scaled(*
            value); format!("{:.3} {}", number, unit) }), Part::of(self.disk_bps
            .as_ref(), None, false, | value | { let (number, unit) = crate
            ::answer::text::scaled(* value); format!("{:.3} {}/s", number, unit) }),
            Part::of(self.memory_constant.as_ref(), None, false, | value |
            format!("{:<12}", value)), Part::of(self.memory_normal.as_ref(), None, false,
            | value | format!("{:<12}", value)), Part::of(self.memory_normal_bytes
            .as_ref(), None, false, | value | { let (number, unit) = crate
            ::answer::text::scaled(* value); format!("{:.3} {}", number, unit) }),
            Part::of(self.downtime.as_ref(), None, false, | value | format!("{:<12} ms",
            value)), Part::of(self.expected_downtime.as_ref(), None, false, | value |
            format!("{:<12} ms", value)), Part::of(self.downtime_net.as_ref(), None,
            false, | value | format!("{:<12} ms", value)), Part::of(self.setup_time
            .as_ref(), None, false, | value | format!("{:<12} ms", value)), Part::of(self
            .compression_cache.as_ref(), None, false, | value | { let (number, unit) =
            crate ::answer::text::scaled(* value); format!("{:.3} {}", number, unit) }),
            Part::of(self.compression_bytes.as_ref(), None, false, | value | { let
            (number, unit) = crate ::answer::text::scaled(* value); format!("{:.3} {}",
            number, unit) }), Part::of(self.compression_pages.as_ref(), None, false, |
            value | format!("{:<13}", value)), Part::of(self.compression_cache_misses
            .as_ref(), None, false, | value | format!("{:<13}", value)), Part::of(self
            .compression_overflow.as_ref(), None, false, | value | format!("{:<13}",
            value)), Part::of(self.auto_converge_throttle.as_ref(), None, false, | value
            | format!("{:<13}", value)), Part::of(self.disk_temp_used.as_ref(), None,
            false, | value | { let (number, unit) = crate ::answer::text::scaled(*
            value); format!("{:.3} {}", number, unit) }), Part::of(self.disk_temp_total
            .as_ref(), None, false, | value | { let (number, unit) = crate
            ::answer::text::scaled(* value); format!("{:.3} {}", number, unit) }),
            Part::of(self.success.as_ref(), None, false, | value | value.text()),
            Part::of(self.error_message.as_ref(), None, false, | value | value.text())
        ]
    }
}
impl DomjobinfoUsual {
    /// The answer with what libvirt says under the names of parameters; what else may be missing is.
    #[must_use]
    pub fn from_params(params: &Params, type_: words::JobType) -> DomjobinfoUsual {
        DomjobinfoUsual {
            type_,
            operation: None,
            time_elapsed: params.number("time_elapsed"),
            time_elapsed_net: params.number("time_elapsed_net"),
            time_remaining: params.number("time_remaining"),
            data_processed: params.number("data_processed"),
            data_remaining: params.number("data_remaining"),
            data_total: params.number("data_total"),
            memory_processed: params.number("memory_processed"),
            memory_remaining: params.number("memory_remaining"),
            memory_total: params.number("memory_total"),
            memory_bps: params.number("memory_bps"),
            memory_dirty_rate: params.number("memory_dirty_rate"),
            memory_page_size: params.number("memory_page_size"),
            memory_iteration: params.number("memory_iteration"),
            memory_postcopy_requests: params.number("memory_postcopy_requests"),
            disk_processed: params.number("disk_processed"),
            disk_remaining: params.number("disk_remaining"),
            disk_total: params.number("disk_total"),
            disk_bps: params.number("disk_bps"),
            memory_constant: params.number("memory_constant"),
            memory_normal: params.number("memory_normal"),
            memory_normal_bytes: params.number("memory_normal_bytes"),
            downtime: params.number("downtime"),
            expected_downtime: params.number("downtime"),
            downtime_net: params.number("downtime_net"),
            setup_time: params.number("setup_time"),
            compression_cache: params.number("compression_cache"),
            compression_bytes: params.number("compression_bytes"),
            compression_pages: params.number("compression_pages"),
            compression_cache_misses: params.number("compression_cache_misses"),
            compression_overflow: params.number("compression_overflow"),
            auto_converge_throttle: params.number("auto_converge_throttle"),
            disk_temp_used: params.number("disk_temp_used"),
            disk_temp_total: params.number("disk_temp_total"),
            success: None,
            error_message: None,
        }
    }
}
impl IntoReply for DomjobinfoUsual {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&DOMJOBINFO_USUAL, parts, None))
    }
}
pub(super) static DOMJOBINFO_RAWSTATS: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "type", ..Key::NONE }, Key { key: "stats", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `domjobinfo`.
#[derive(Debug, Clone)]
pub struct DomjobinfoRawstats {
    /// What the job is like or how it ended.
    pub type_: Shown<words::JobType>,
    /// The fields by name.
    pub stats: Params,
}
impl DomjobinfoRawstats {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.type_), None, false, | value | value.text.clone()),
            Part::of(Some(& self.stats), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for DomjobinfoRawstats {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&DOMJOBINFO_RAWSTATS, parts, Some(Arc::new(self))))
    }
}
/// The forms of the answer of `domjobinfo`.
#[derive(Debug, Clone)]
pub enum DomjobinfoReply {
    /// `usual`
    Usual(DomjobinfoUsual),
    /// `rawstats`
    Rawstats(DomjobinfoRawstats),
}
impl IntoReply for DomjobinfoReply {
    fn into_reply(self) -> Reply {
        match self {
            DomjobinfoReply::Usual(answer) => answer.into_reply(),
            DomjobinfoReply::Rawstats(answer) => answer.into_reply(),
        }
    }
}
impl From<DomjobinfoUsual> for DomjobinfoReply {
    fn from(answer: DomjobinfoUsual) -> DomjobinfoReply {
        DomjobinfoReply::Usual(answer)
    }
}
impl From<DomjobinfoRawstats> for DomjobinfoReply {
    fn from(answer: DomjobinfoRawstats) -> DomjobinfoReply {
        DomjobinfoReply::Rawstats(answer)
    }
}
/// The sentences of `domjobinfo`.
pub static DOMJOBINFO_SAYS: Says = Says { ..Says::NONE };
/// Says: Optional flags or --rawstats are not supported by the daemon
#[must_use]
pub fn domjobinfo_unsupported() -> String {
    "Optional flags or --rawstats are not supported by the daemon".to_owned()
}
pub(super) static DOMLAUNCHSECINFO_REPLY: Form = Form {
    kind: Kind::Params,
    keys: &[
        Key {
            key: "measurement",
            title: "sev-measurement",
            details: &[KeyDetail::Param("sev-measurement")],
            ..Key::NONE
        },
        Key {
            key: "api_major",
            title: "sev-api-major",
            details: &[KeyDetail::Param("sev-api-major")],
            ..Key::NONE
        },
        Key {
            key: "api_minor",
            title: "sev-api-minor",
            details: &[KeyDetail::Param("sev-api-minor")],
            ..Key::NONE
        },
        Key {
            key: "build_id",
            title: "sev-build-id",
            details: &[KeyDetail::Param("sev-build-id")],
            ..Key::NONE
        },
        Key {
            key: "policy",
            title: "sev-policy",
            details: &[KeyDetail::Param("sev-policy")],
            ..Key::NONE
        },
    ],
    text: Some("{title:<15}: {value}"),
    newline: true,
    ..Form::NONE
};
/// The answer of `domlaunchsecinfo`.
#[derive(Debug, Clone, PartialEq)]
pub struct DomlaunchsecinfoReply(pub Params);
impl IntoReply for DomlaunchsecinfoReply {
    fn into_reply(self) -> Reply {
        let params = self.0.clone();
        Reply::Answer(Answer::params(&DOMLAUNCHSECINFO_REPLY, params, None))
    }
}
/// The sentences of `domlaunchsecinfo`.
pub static DOMLAUNCHSECINFO_SAYS: Says = Says {
    failed: &[
        Case {
            text: "Unable to get launch security parameters",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `domsetlaunchsecstate`.
pub static DOMSETLAUNCHSECSTATE_SAYS: Says = Says {
    failed: &[
        Case {
            text: "Unable to set launch security state",
            ..Case::NONE
        },
    ],
    about: true,
    ..Says::NONE
};
pub(super) static DOMNAME_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "name", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
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
pub(super) static DOMRENAME_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "name", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `domrename`.
#[derive(Debug, Clone)]
pub struct DomrenameReply {
    /// The new name.
    pub name: String,
}
impl DomrenameReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.name), None, false, | value | value.text())]
    }
}
impl IntoReply for DomrenameReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: DOMRENAME_REPLY.keys,
            parts,
            made: None,
        })
    }
}
/// The sentences of `domrename`.
pub static DOMRENAME_SAYS: Says = Says {
    done: &[
        Case {
            text: "Domain successfully renamed",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `dompmsuspend`.
pub static DOMPMSUSPEND_SAYS: Says = Says {
    done: &[
        Case {
            text: "Domain '{name}' successfully suspended",
            newline: false,
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Domain '{name}' could not be suspended",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `dompmwakeup`.
pub static DOMPMWAKEUP_SAYS: Says = Says {
    done: &[
        Case {
            text: "Domain '{name}' successfully woken up",
            newline: false,
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Domain '{name}' could not be woken up",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static DOMUUID_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "uuid", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
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
/// The sentences of `domuuid`.
pub static DOMUUID_SAYS: Says = Says {
    failed: &[
        Case {
            text: "failed to get domain UUID",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static DOMXML_TO_NATIVE_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[
        Key {
            key: "configuration",
            ..Key::NONE
        },
    ],
    text: None,
    newline: false,
    ..Form::NONE
};
/// The answer of `domxml-to-native`.
#[derive(Debug, Clone)]
pub struct DomxmlToNativeReply {
    /// The configuration in that format.
    pub configuration: String,
}
impl DomxmlToNativeReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.configuration), None, false, | value | value.text())]
    }
}
impl IntoReply for DomxmlToNativeReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&DOMXML_TO_NATIVE_REPLY, parts, None))
    }
}
/// The sentences of `dump`.
pub static DUMP_SAYS: Says = Says {
    done: &[
        Case {
            text: "\nDomain '{domain}' dumped to {file}",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to core dump domain '{domain}' to {file}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static EDIT_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "domain", ..Key::NONE }, Key { key: "changed", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `edit`.
#[derive(Debug, Clone)]
pub struct EditReply {
    /// The object that was made, where it is not the one that was found.
    pub made: Option<crate::answer::reply::object::Domain>,
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
            made: self
                .made
                .map(|made| Arc::new(made) as Arc<dyn crate::answer::reply::Object>),
        })
    }
}
/// The sentences of `edit`.
pub static EDIT_SAYS: Says = Says {
    done: &[
        Case {
            text: "Domain '{domain}' XML configuration edited.",
            details: &[CaseDetail::When(&[("changed", "true")])],
            ..Case::NONE
        },
        Case {
            text: "Domain '{domain}' XML configuration not changed.",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static GET_USER_SSHKEYS_ROW: Form = Form {
    kind: Kind::Lines,
    keys: &[
        Key {
            key: "authorized_key",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `get-user-sshkeys`.
#[derive(Debug, Clone)]
pub struct GetUserSshkeysRow {
    /// A line of the file, as it is.
    pub authorized_key: String,
}
impl GetUserSshkeysRow {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.authorized_key), None, false, | value | value.text())]
    }
}
impl IntoReply for Vec<GetUserSshkeysRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(GetUserSshkeysRow::parts).collect();
        Reply::Answer(Answer::rows(&GET_USER_SSHKEYS_ROW, rows, Some(Arc::new(self))))
    }
}
/// The sentences of `inject-nmi`.
pub static INJECT_NMI_SAYS: Says = Says { about: true, ..Says::NONE };
pub(super) static IOTHREADINFO_ROW: Form = Form {
    kind: Kind::Table,
    keys: &[
        Key {
            key: "iothread",
            title: "IOThread ID",
            ..Key::NONE
        },
        Key {
            key: "cpus",
            title: "CPU Affinity",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `iothreadinfo`.
#[derive(Debug, Clone)]
pub struct IothreadinfoRow {
    /// The number of the thread.
    pub iothread: u64,
    /// The numbers of the CPUs that may run it.
    pub cpus: Shown<Vec<u64>>,
}
impl IothreadinfoRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.iothread), None, false, | value | value.text()),
            Part::of(Some(& self.cpus), None, false, | value | value.text.clone())
        ]
    }
}
impl IntoReply for Vec<IothreadinfoRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(IothreadinfoRow::parts).collect();
        Reply::Answer(Answer::rows(&IOTHREADINFO_ROW, rows, None))
    }
}
/// The sentences of `iothreadinfo`.
pub static IOTHREADINFO_SAYS: Says = Says {
    failed: &[
        Case {
            text: "Unable to get domain IOThreads information",
            ..Case::NONE
        },
    ],
    empty: &[
        Case {
            text: "No IOThreads found for the domain",
            newline: false,
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `iothreadpin`.
pub static IOTHREADPIN_SAYS: Says = Says { about: true, ..Says::NONE };
/// The sentences of `iothreadadd`.
pub static IOTHREADADD_SAYS: Says = Says { about: true, ..Says::NONE };
/// The sentences of `iothreadset`.
pub static IOTHREADSET_SAYS: Says = Says { about: true, ..Says::NONE };
/// The sentences of `iothreaddel`.
pub static IOTHREADDEL_SAYS: Says = Says { about: true, ..Says::NONE };
/// The sentences of `send-key`.
pub static SEND_KEY_SAYS: Says = Says { about: true, ..Says::NONE };
/// Says: invalid keycode: '{key}'
#[must_use]
pub fn send_key_invalid(key: impl std::fmt::Display) -> String {
    format!("invalid keycode: '{key}'")
}
/// Says: too many keycodes
#[must_use]
pub fn send_key_too_many() -> String {
    "too many keycodes".to_owned()
}
/// The sentences of `send-process-signal`.
pub static SEND_PROCESS_SIGNAL_SAYS: Says = Says { about: true, ..Says::NONE };
/// The sentences of `lxc-enter-namespace`.
pub static LXC_ENTER_NAMESPACE_SAYS: Says = Says { about: true, ..Says::NONE };
/// Says: cannot run a process: {reason}
#[must_use]
pub fn lxc_enter_namespace_no_process(reason: impl std::fmt::Display) -> String {
    format!("cannot run a process: {reason}")
}
/// Says: a word of the command holds a null byte
#[must_use]
pub fn lxc_enter_namespace_null_byte() -> String {
    "a word of the command holds a null byte".to_owned()
}
/// The sentences of `managedsave`.
pub static MANAGEDSAVE_SAYS: Says = Says {
    done: &[
        Case {
            text: "\nDomain '{domain}' state saved by libvirt",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to save domain '{domain}' state",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static MANAGEDSAVE_REMOVE_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "removed", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `managedsave-remove`.
#[derive(Debug, Clone)]
pub struct ManagedsaveRemoveReply {
    /// Whether there was an image to remove.
    pub removed: bool,
}
impl ManagedsaveRemoveReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.removed), None, false, | value | value.text())]
    }
}
impl IntoReply for ManagedsaveRemoveReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: MANAGEDSAVE_REMOVE_REPLY.keys,
            parts,
            made: None,
        })
    }
}
/// The sentences of `managedsave-remove`.
pub static MANAGEDSAVE_REMOVE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Removed managedsave image for domain '{domain}'",
            newline: false,
            details: &[CaseDetail::When(&[("removed", "true")])],
            ..Case::NONE
        },
        Case {
            text: "Domain '{domain}' has no manage save image; removal skipped",
            newline: false,
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to remove managed save image for domain '{domain}'",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// Says: Failed to check for domain managed save image
#[must_use]
pub fn managedsave_remove_unchecked() -> String {
    "Failed to check for domain managed save image".to_owned()
}
pub(super) static MANAGEDSAVE_EDIT_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "changed", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `managedsave-edit`.
#[derive(Debug, Clone)]
pub struct ManagedsaveEditReply {
    /// Whether the XML was changed.
    pub changed: bool,
}
impl ManagedsaveEditReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.changed), None, false, | value | value.text())]
    }
}
impl IntoReply for ManagedsaveEditReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: MANAGEDSAVE_EDIT_REPLY.keys,
            parts,
            made: None,
        })
    }
}
/// The sentences of `managedsave-edit`.
pub static MANAGEDSAVE_EDIT_SAYS: Says = Says {
    done: &[
        Case {
            text: "Managed save image of Domain '{name}' XML configuration edited.",
            details: &[CaseDetail::When(&[("changed", "true")])],
            ..Case::NONE
        },
        Case {
            text: "Managed save image of domain '{name}' XML configuration not changed.",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `managedsave-define`.
pub static MANAGEDSAVE_DEFINE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Managed save state file of domain '{name}' updated.",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to update {name} XML configuration",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static MEMTUNE_USUAL: Form = Form {
    kind: Kind::Params,
    keys: &[
        Key {
            key: "hard_limit",
            details: &[
                KeyDetail::Scale(1024u64),
                KeyDetail::Sentinel((9007199254740991, "unlimited")),
            ],
            ..Key::NONE
        },
        Key {
            key: "soft_limit",
            details: &[
                KeyDetail::Scale(1024u64),
                KeyDetail::Sentinel((9007199254740991, "unlimited")),
            ],
            ..Key::NONE
        },
        Key {
            key: "swap_hard_limit",
            details: &[
                KeyDetail::Scale(1024u64),
                KeyDetail::Sentinel((9007199254740991, "unlimited")),
            ],
            ..Key::NONE
        },
        Key {
            key: "min_guarantee",
            details: &[
                KeyDetail::Scale(1024u64),
                KeyDetail::Sentinel((9007199254740991, "unlimited")),
            ],
            ..Key::NONE
        },
    ],
    text: Some("{name:<15}: {value}"),
    newline: true,
    ..Form::NONE
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
    failed: &[
        Case {
            text: "Unable to change memory parameters",
            details: &[
                CaseDetail::With(
                    &["hard-limit", "soft-limit", "swap-hard-limit", "min-guarantee"],
                ),
            ],
            ..Case::NONE
        },
        Case {
            text: "Unable to get memory parameters",
            ..Case::NONE
        },
    ],
    about: true,
    ..Says::NONE
};
/// Says: Unable to get number of memory parameters
#[must_use]
pub fn memtune_uncounted() -> String {
    "Unable to get number of memory parameters".to_owned()
}
pub(super) static PERF_REPLY: Form = Form {
    kind: Kind::Params,
    keys: &[
        Key { key: "cmt", ..Key::NONE },
        Key { key: "mbmt", ..Key::NONE },
        Key { key: "mbml", ..Key::NONE },
        Key {
            key: "cpu_cycles",
            ..Key::NONE
        },
        Key {
            key: "instructions",
            ..Key::NONE
        },
        Key {
            key: "cache_references",
            ..Key::NONE
        },
        Key {
            key: "cache_misses",
            ..Key::NONE
        },
        Key {
            key: "branch_instructions",
            ..Key::NONE
        },
        Key {
            key: "branch_misses",
            ..Key::NONE
        },
        Key {
            key: "bus_cycles",
            ..Key::NONE
        },
        Key {
            key: "stalled_cycles_frontend",
            ..Key::NONE
        },
        Key {
            key: "stalled_cycles_backend",
            ..Key::NONE
        },
        Key {
            key: "ref_cpu_cycles",
            ..Key::NONE
        },
        Key {
            key: "cpu_clock",
            ..Key::NONE
        },
        Key {
            key: "task_clock",
            ..Key::NONE
        },
        Key {
            key: "page_faults",
            ..Key::NONE
        },
        Key {
            key: "context_switches",
            ..Key::NONE
        },
        Key {
            key: "cpu_migrations",
            ..Key::NONE
        },
        Key {
            key: "page_faults_min",
            ..Key::NONE
        },
        Key {
            key: "page_faults_maj",
            ..Key::NONE
        },
        Key {
            key: "alignment_faults",
            ..Key::NONE
        },
        Key {
            key: "emulation_faults",
            ..Key::NONE
        },
    ],
    text: Some("{name:<15}: {value}"),
    newline: true,
    truth: Some(("enabled", "disabled")),
    ..Form::NONE
};
/// The answer of `perf`.
#[derive(Debug, Clone, PartialEq)]
pub struct PerfReply(pub Params);
impl IntoReply for PerfReply {
    fn into_reply(self) -> Reply {
        let params = self.0.clone();
        Reply::Answer(Answer::params(&PERF_REPLY, params, None))
    }
}
/// The sentences of `perf`.
pub static PERF_SAYS: Says = Says {
    failed: &[
        Case {
            text: "Unable to enable/disable perf events",
            details: &[CaseDetail::With(&["enable", "disable"])],
            ..Case::NONE
        },
        Case {
            text: "Unable to get perf events",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The forms of the answer of `metadata`.
#[derive(Debug, Clone)]
pub enum MetadataReply {
    /// `xml`
    Xml(Xml),
    /// `missing`
    Missing(MetadataMissingReply),
    /// `set`
    Set(MetadataChangeReply),
}
impl IntoReply for MetadataReply {
    fn into_reply(self) -> Reply {
        match self {
            MetadataReply::Xml(answer) => answer.into_reply(),
            MetadataReply::Missing(answer) => answer.into_reply(),
            MetadataReply::Set(answer) => answer.into_reply(),
        }
    }
}
impl From<Xml> for MetadataReply {
    fn from(answer: Xml) -> MetadataReply {
        MetadataReply::Xml(answer)
    }
}
impl From<MetadataMissingReply> for MetadataReply {
    fn from(answer: MetadataMissingReply) -> MetadataReply {
        MetadataReply::Missing(answer)
    }
}
impl From<MetadataChangeReply> for MetadataReply {
    fn from(answer: MetadataChangeReply) -> MetadataReply {
        MetadataReply::Set(answer)
    }
}
/// The sentences of `metadata`.
pub static METADATA_SAYS: Says = Says {
    done: &[
        Case {
            text: "Metadata removed",
            details: &[CaseDetail::With(&["remove"])],
            ..Case::NONE
        },
        Case {
            text: "Metadata modified",
            details: &[CaseDetail::When(&[("changed", "true")])],
            ..Case::NONE
        },
        Case {
            text: "Metadata not changed",
            newline: false,
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static MIGRATE_REPLY: Form = Form {
    kind: Kind::Fields { width: 15usize },
    keys: &[
        Key { key: "domain", ..Key::NONE },
        Key { key: "uuid", ..Key::NONE },
        Key {
            key: "destination",
            ..Key::NONE
        },
        Key {
            key: "destination_name",
            ..Key::NONE
        },
        Key { key: "live", ..Key::NONE },
        Key { key: "offline", ..Key::NONE },
        Key {
            key: "persistent",
            ..Key::NONE
        },
        Key {
            key: "undefined",
            ..Key::NONE
        },
        Key { key: "paused", ..Key::NONE },
        Key {
            key: "storage_copied",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    about: true,
    ..Form::NONE
};
/// The answer of `migrate`.
#[derive(Debug, Clone)]
pub struct MigrateReply {
    /// The name of the domain.
    pub domain: String,
    /// Its UUID.
    pub uuid: String,
    /// The URI of the other host's daemon.
    pub destination: String,
    /// The name that was asked for on the other host.
    pub destination_name: String,
    /// Whether the guest was to run while it was moved.
    pub live: bool,
    /// Whether the definition alone was to be moved.
    pub offline: bool,
    /// Whether the domain was to be defined on the other host.
    pub persistent: bool,
    /// Whether the definition was to be removed from this host.
    pub undefined: bool,
    /// Whether the guest was to be left paused.
    pub paused: bool,
    /// Whether disks that are not shared were to be copied.
    pub storage_copied: bool,
}
impl MigrateReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.domain), None, false, | value | value.text()),
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(Some(& self.destination), None, false, | value | value.text()),
            Part::of(Some(& self.destination_name), None, false, | value | value.text()),
            Part::of(Some(& self.live), None, false, | value | value.text()),
            Part::of(Some(& self.offline), None, false, | value | value.text()),
            Part::of(Some(& self.persistent), None, false, | value | value.text()),
            Part::of(Some(& self.undefined), None, false, | value | value.text()),
            Part::of(Some(& self.paused), None, false, | value | value.text()),
            Part::of(Some(& self.storage_copied), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for MigrateReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&MIGRATE_REPLY, parts, None))
    }
}
/// The sentences of `migrate-setmaxdowntime`.
pub static MIGRATE_SETMAXDOWNTIME_SAYS: Says = Says { about: true, ..Says::NONE };
pub(super) static MIGRATE_GETMAXDOWNTIME_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[
        Key {
            key: "downtime_ms",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `migrate-getmaxdowntime`.
#[derive(Debug, Clone)]
pub struct MigrateGetmaxdowntimeReply {
    /// Longest time in milliseconds that the guest may stand still.
    pub downtime_ms: u64,
}
impl MigrateGetmaxdowntimeReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.downtime_ms), None, false, | value | value.text())]
    }
}
impl IntoReply for MigrateGetmaxdowntimeReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&MIGRATE_GETMAXDOWNTIME_REPLY, parts, None))
    }
}
pub(super) static MIGRATE_COMPCACHE_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "size", ..Key::NONE }],
    text: Some("Compression cache: {size}"),
    newline: false,
    ..Form::NONE
};
/// The answer of `migrate-compcache`.
#[derive(Debug, Clone)]
pub struct MigrateCompcacheReply {
    /// Size of the cache in bytes.
    pub size: u64,
}
impl MigrateCompcacheReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.size), None, false, | value | { let (number, unit) =
            crate ::answer::text::scaled(* value); format!("{:.3} {}", number, unit) })
        ]
    }
}
impl IntoReply for MigrateCompcacheReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&MIGRATE_COMPCACHE_REPLY, parts, None))
    }
}
/// The sentences of `migrate-setspeed`.
pub static MIGRATE_SETSPEED_SAYS: Says = Says { about: true, ..Says::NONE };
pub(super) static MIGRATE_GETSPEED_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[
        Key {
            key: "bandwidth_mib",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `migrate-getspeed`.
#[derive(Debug, Clone)]
pub struct MigrateGetspeedReply {
    /// Limit in MiB a second.
    pub bandwidth_mib: u64,
}
impl MigrateGetspeedReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.bandwidth_mib), None, false, | value | value.text())]
    }
}
impl IntoReply for MigrateGetspeedReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&MIGRATE_GETSPEED_REPLY, parts, None))
    }
}
/// The sentences of `migrate-postcopy`.
pub static MIGRATE_POSTCOPY_SAYS: Says = Says { about: true, ..Says::NONE };
pub(super) static NUMATUNE_USUAL: Form = Form {
    kind: Kind::Params,
    keys: &[
        Key {
            key: "numa_mode",
            details: &[
                KeyDetail::Words(|number| {
                    words::NumaMode::from_number(number).map(words::NumaMode::word)
                }),
            ],
            ..Key::NONE
        },
        Key {
            key: "numa_nodeset",
            ..Key::NONE
        },
    ],
    text: Some("{name:<15}: {value}"),
    newline: true,
    ..Form::NONE
};
/// The answer of `numatune`.
#[derive(Debug, Clone, PartialEq)]
pub struct NumatuneUsual(pub Params);
impl IntoReply for NumatuneUsual {
    fn into_reply(self) -> Reply {
        let params = self.0.clone();
        Reply::Answer(Answer::params(&NUMATUNE_USUAL, params, None))
    }
}
/// The forms of the answer of `numatune`.
#[derive(Debug, Clone)]
pub enum NumatuneReply {
    /// `usual`
    Usual(NumatuneUsual),
    /// `done`
    Done(()),
}
impl IntoReply for NumatuneReply {
    fn into_reply(self) -> Reply {
        match self {
            NumatuneReply::Usual(answer) => answer.into_reply(),
            NumatuneReply::Done(answer) => answer.into_reply(),
        }
    }
}
impl From<NumatuneUsual> for NumatuneReply {
    fn from(answer: NumatuneUsual) -> NumatuneReply {
        NumatuneReply::Usual(answer)
    }
}
impl From<()> for NumatuneReply {
    fn from(answer: ()) -> NumatuneReply {
        NumatuneReply::Done(answer)
    }
}
/// The sentences of `numatune`.
pub static NUMATUNE_SAYS: Says = Says {
    failed: &[
        Case {
            text: "Unable to change numa parameters",
            details: &[CaseDetail::With(&["mode", "nodeset"])],
            ..Case::NONE
        },
        Case {
            text: "Unable to get numa parameters",
            ..Case::NONE
        },
    ],
    about: true,
    ..Says::NONE
};
/// Says: Unable to get number of memory parameters
#[must_use]
pub fn numatune_uncounted() -> String {
    "Unable to get number of memory parameters".to_owned()
}
pub(super) static QEMU_ATTACH_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "pid", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `qemu-attach`.
#[derive(Debug, Clone)]
pub struct QemuAttachReply {
    /// The object that was made.
    pub made: crate::answer::reply::object::Domain,
    /// The process.
    pub pid: u64,
}
impl QemuAttachReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.pid), None, false, | value | value.text())]
    }
}
impl IntoReply for QemuAttachReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: QEMU_ATTACH_REPLY.keys,
            parts,
            made: Some(Arc::new(self.made)),
        })
    }
}
/// The sentences of `qemu-attach`.
pub static QEMU_ATTACH_SAYS: Says = Says {
    done: &[
        Case {
            text: "Domain '{domain}' attached to pid {pid}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// Says: Failed to attach to pid {number}
#[must_use]
pub fn qemu_attach_refused(number: impl std::fmt::Display) -> String {
    format!("Failed to attach to pid {number}")
}
pub(super) static QEMU_MONITOR_COMMAND_USUAL: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "answer", ..Key::NONE }],
    text: None,
    newline: false,
    ..Form::NONE
};
/// The answer of `qemu-monitor-command`.
#[derive(Debug, Clone)]
pub struct QemuMonitorCommandUsual {
    /// QEMU's answer, with a member return or error.
    pub answer: Shown<Value>,
}
impl QemuMonitorCommandUsual {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.answer), None, false, | value | value.text.clone())]
    }
}
impl IntoReply for QemuMonitorCommandUsual {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&QEMU_MONITOR_COMMAND_USUAL, parts, None))
    }
}
pub(super) static QEMU_MONITOR_COMMAND_RETURN_VALUE: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "return", ..Key::NONE }],
    text: None,
    newline: false,
    ..Form::NONE
};
/// The answer of `qemu-monitor-command`.
#[derive(Debug, Clone)]
pub struct QemuMonitorCommandReturnValue {
    /// What QEMU returned.
    pub return_: Shown<Value>,
}
impl QemuMonitorCommandReturnValue {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.return_), None, false, | value | value.text.clone())]
    }
}
impl IntoReply for QemuMonitorCommandReturnValue {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&QEMU_MONITOR_COMMAND_RETURN_VALUE, parts, None))
    }
}
pub(super) static QEMU_MONITOR_COMMAND_HMP: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "output", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `qemu-monitor-command`.
#[derive(Debug, Clone)]
pub struct QemuMonitorCommandHmp {
    /// What the monitor said.
    pub output: String,
}
impl QemuMonitorCommandHmp {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.output), None, false, | value | value.text())]
    }
}
impl IntoReply for QemuMonitorCommandHmp {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&QEMU_MONITOR_COMMAND_HMP, parts, None))
    }
}
/// The forms of the answer of `qemu-monitor-command`.
#[derive(Debug, Clone)]
pub enum QemuMonitorCommandReply {
    /// `usual`
    Usual(QemuMonitorCommandUsual),
    /// `return_value`
    ReturnValue(QemuMonitorCommandReturnValue),
    /// `hmp`
    Hmp(QemuMonitorCommandHmp),
}
impl IntoReply for QemuMonitorCommandReply {
    fn into_reply(self) -> Reply {
        match self {
            QemuMonitorCommandReply::Usual(answer) => answer.into_reply(),
            QemuMonitorCommandReply::ReturnValue(answer) => answer.into_reply(),
            QemuMonitorCommandReply::Hmp(answer) => answer.into_reply(),
        }
    }
}
impl From<QemuMonitorCommandUsual> for QemuMonitorCommandReply {
    fn from(answer: QemuMonitorCommandUsual) -> QemuMonitorCommandReply {
        QemuMonitorCommandReply::Usual(answer)
    }
}
impl From<QemuMonitorCommandReturnValue> for QemuMonitorCommandReply {
    fn from(answer: QemuMonitorCommandReturnValue) -> QemuMonitorCommandReply {
        QemuMonitorCommandReply::ReturnValue(answer)
    }
}
impl From<QemuMonitorCommandHmp> for QemuMonitorCommandReply {
    fn from(answer: QemuMonitorCommandHmp) -> QemuMonitorCommandReply {
        QemuMonitorCommandReply::Hmp(answer)
    }
}
/// The sentences of `qemu-monitor-command`.
pub static QEMU_MONITOR_COMMAND_SAYS: Says = Says { ..Says::NONE };
/// Says: 'return' member missing
#[must_use]
pub fn qemu_monitor_command_nothing_returned() -> String {
    "'return' member missing".to_owned()
}
/// Says: failed to parse JSON returned by qemu
#[must_use]
pub fn qemu_monitor_command_unreadable() -> String {
    "failed to parse JSON returned by qemu".to_owned()
}
/// Says: failed to wrap arguments '{arguments}' into a QMP command wrapper
#[must_use]
pub fn qemu_monitor_command_unwrapped(arguments: impl std::fmt::Display) -> String {
    format!("failed to wrap arguments '{arguments}' into a QMP command wrapper")
}
pub(super) static QEMU_MONITOR_EVENT_ITEM: Form = Form {
    kind: Kind::Item,
    keys: &[
        Key { key: "event", ..Key::NONE },
        Key {
            key: "at",
            details: &[KeyDetail::Hidden(&["timestamp"])],
            ..Key::NONE
        },
        Key { key: "domain", ..Key::NONE },
        Key { key: "uuid", ..Key::NONE },
        Key { key: "details", ..Key::NONE },
        Key {
            key: "timestamp",
            details: &[KeyDetail::Shown(&["timestamp"])],
            ..Key::NONE
        },
    ],
    text: Some(
        "[{timestamp}: ]event {event}[ at {at}] for domain '{domain}': {details}",
    ),
    newline: true,
    ..Form::NONE
};
/// What `qemu-monitor-event` prints when something comes.
#[derive(Debug, Clone)]
pub struct QemuMonitorEventItem {
    /// QEMU's name of the event.
    pub event: String,
    /// When it happened, by QEMU's clock.
    pub at: Shown<Option<Time>>,
    /// The domain's name.
    pub domain: String,
    /// The domain's UUID.
    pub uuid: String,
    /// What QEMU tells of it.
    pub details: Shown<Option<Value>>,
    /// When libvirt reported it.
    pub timestamp: Time,
}
impl QemuMonitorEventItem {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.event), None, false, | value | value.text()),
            Part::of(Some(& self.at), None, true, | value | value.text.clone()),
            Part::of(Some(& self.domain), None, false, | value | value.text()),
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(Some(& self.details), None, true, | value | value.text.clone()),
            Part::of(Some(& self.timestamp), None, false, | value | value.text())
        ]
    }
}
impl Item for QemuMonitorEventItem {
    fn into_answer(self) -> Answer {
        let parts = self.parts();
        Answer::object(&QEMU_MONITOR_EVENT_ITEM, parts, None)
    }
}
pub(super) static QEMU_AGENT_COMMAND_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "answer", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `qemu-agent-command`.
#[derive(Debug, Clone)]
pub struct QemuAgentCommandReply {
    /// What the agent answered; a text where it is no JSON.
    pub answer: Shown<Value>,
}
impl QemuAgentCommandReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.answer), None, false, | value | value.text.clone())]
    }
}
impl IntoReply for QemuAgentCommandReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&QEMU_AGENT_COMMAND_REPLY, parts, None))
    }
}
/// The sentences of `guest-agent-timeout`.
pub static GUEST_AGENT_TIMEOUT_SAYS: Says = Says { about: true, ..Says::NONE };
/// The sentences of `reboot`.
pub static REBOOT_SAYS: Says = Says {
    done: &[
        Case {
            text: "Domain '{domain}' has rebooted",
            details: &[CaseDetail::With(&["wait"])],
            ..Case::NONE
        },
        Case {
            text: "Domain '{domain}' is being rebooted",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to reboot domain '{domain}'",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// Says: Domain '{domain}' has gone off and does not reboot
#[must_use]
pub fn reboot_stopped(domain: impl std::fmt::Display) -> String {
    format!("Domain '{domain}' has gone off and does not reboot")
}
/// Says: Domain '{domain}' has not rebooted yet; the request stands
#[must_use]
pub fn reboot_unfinished(domain: impl std::fmt::Display) -> String {
    format!("Domain '{domain}' has not rebooted yet; the request stands")
}
/// The sentences of `reset`.
pub static RESET_SAYS: Says = Says {
    done: &[
        Case {
            text: "Domain '{domain}' was reset",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to reset domain '{domain}'",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static RESTORE_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[
        Key { key: "kind", ..Key::NONE },
        Key { key: "name", ..Key::NONE },
        Key { key: "uuid", ..Key::NONE },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `restore`.
#[derive(Debug, Clone)]
pub struct RestoreReply {
    /// What was restored: domain, if the file tells of one.
    pub kind: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// Its UUID.
    pub uuid: Option<String>,
}
impl RestoreReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(self.kind.as_ref(), None, true, | value | value.text()),
            Part::of(self.name.as_ref(), None, true, | value | value.text()),
            Part::of(self.uuid.as_ref(), None, true, | value | value.text())
        ]
    }
}
impl IntoReply for RestoreReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: RESTORE_REPLY.keys,
            parts,
            made: None,
        })
    }
}
/// The sentences of `restore`.
pub static RESTORE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Domain restored from {file}",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to restore domain from {file}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `resume`.
pub static RESUME_SAYS: Says = Says {
    done: &[
        Case {
            text: "Domain '{domain}' resumed",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to resume domain '{domain}'",
            ..Case::NONE
        },
    ],
    already: &[
        Case {
            text: "Domain '{domain}' runs already",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `save`.
pub static SAVE_SAYS: Says = Says {
    done: &[
        Case {
            text: "\nDomain '{domain}' saved to {file}",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to save domain '{domain}' to {file}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `save-image-define`.
pub static SAVE_IMAGE_DEFINE_SAYS: Says = Says {
    done: &[
        Case {
            text: "State file {file} updated.",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to update {file}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static SAVE_IMAGE_EDIT_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "changed", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `save-image-edit`.
#[derive(Debug, Clone)]
pub struct SaveImageEditReply {
    /// Whether the XML was changed.
    pub changed: bool,
}
impl SaveImageEditReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.changed), None, false, | value | value.text())]
    }
}
impl IntoReply for SaveImageEditReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: SAVE_IMAGE_EDIT_REPLY.keys,
            parts,
            made: None,
        })
    }
}
/// The sentences of `save-image-edit`.
pub static SAVE_IMAGE_EDIT_SAYS: Says = Says {
    done: &[
        Case {
            text: "State file {file} edited.",
            details: &[CaseDetail::When(&[("changed", "true")])],
            ..Case::NONE
        },
        Case {
            text: "Saved image {file} XML configuration not changed.",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static SCHEDINFO_REPLY: Form = Form {
    kind: Kind::Params,
    keys: &[
        Key {
            key: "scheduler",
            title: "Scheduler",
            ..Key::NONE
        },
        Key {
            key: "cpu_shares",
            ..Key::NONE
        },
        Key {
            key: "global_period",
            ..Key::NONE
        },
        Key {
            key: "global_quota",
            ..Key::NONE
        },
        Key {
            key: "vcpu_period",
            ..Key::NONE
        },
        Key {
            key: "vcpu_quota",
            ..Key::NONE
        },
        Key {
            key: "emulator_period",
            ..Key::NONE
        },
        Key {
            key: "emulator_quota",
            ..Key::NONE
        },
        Key {
            key: "iothread_period",
            ..Key::NONE
        },
        Key {
            key: "iothread_quota",
            ..Key::NONE
        },
        Key { key: "weight", ..Key::NONE },
        Key { key: "cap", ..Key::NONE },
    ],
    text: Some("{title:<15}: {value}"),
    newline: true,
    ..Form::NONE
};
/// The answer of `schedinfo`.
#[derive(Debug, Clone, PartialEq)]
pub struct SchedinfoReply(pub Params);
impl IntoReply for SchedinfoReply {
    fn into_reply(self) -> Reply {
        let params = self.0.clone();
        Reply::Answer(Answer::params(&SCHEDINFO_REPLY, params, None))
    }
}
/// The sentences of `schedinfo`.
pub static SCHEDINFO_SAYS: Says = Says { ..Says::NONE };
/// Says: cannot query both live and config at once
#[must_use]
pub fn schedinfo_both() -> String {
    "cannot query both live and config at once".to_owned()
}
/// Says: Invalid syntax for --set, expecting name=value
#[must_use]
pub fn schedinfo_syntax() -> String {
    "Invalid syntax for --set, expecting name=value".to_owned()
}
/// Says: invalid scheduler option: {name}
#[must_use]
pub fn schedinfo_unknown(name: impl std::fmt::Display) -> String {
    format!("invalid scheduler option: {name}")
}
pub(super) static SCREENSHOT_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "file", ..Key::NONE }, Key { key: "type", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `screenshot`.
#[derive(Debug, Clone)]
pub struct ScreenshotReply {
    /// The file that was written.
    pub file: Shown<String>,
    /// The MIME type of the picture, such as image/png.
    pub type_: String,
}
impl ScreenshotReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.file), None, false, | value | value.text.clone()),
            Part::of(Some(& self.type_), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for ScreenshotReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: SCREENSHOT_REPLY.keys,
            parts,
            made: None,
        })
    }
}
/// The sentences of `screenshot`.
pub static SCREENSHOT_SAYS: Says = Says {
    done: &[
        Case {
            text: "Screenshot saved to {file}, with type of {type}",
            newline: false,
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "could not take a screenshot of {name}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// Says: cannot close stream on domain '{domain}'
#[must_use]
pub fn screenshot_unclosed(domain: impl std::fmt::Display) -> String {
    format!("cannot close stream on domain '{domain}'")
}
/// Says: could not receive data from domain '{domain}'
#[must_use]
pub fn screenshot_unreceived(domain: impl std::fmt::Display) -> String {
    format!("could not receive data from domain '{domain}'")
}
/// The sentences of `set-lifecycle-action`.
pub static SET_LIFECYCLE_ACTION_SAYS: Says = Says {
    failed: &[
        Case {
            text: "Unable to change lifecycle action.",
            ..Case::NONE
        },
    ],
    about: true,
    ..Says::NONE
};
/// The sentences of `set-user-sshkeys`.
pub static SET_USER_SSHKEYS_SAYS: Says = Says { about: true, ..Says::NONE };
/// The sentences of `set-user-password`.
pub static SET_USER_PASSWORD_SAYS: Says = Says {
    done: &[
        Case {
            text: "Password set successfully for {user} in {domain}",
            newline: false,
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static SETMAXMEM_REPLY: Form = Form {
    kind: Kind::Fields { width: 15usize },
    keys: &[
        Key {
            key: "maximum_memory",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    about: true,
    ..Form::NONE
};
/// The answer of `setmaxmem`.
#[derive(Debug, Clone)]
pub struct SetmaxmemReply {
    /// The limit that was set.
    pub maximum_memory: u64,
}
impl SetmaxmemReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.maximum_memory), None, false, | value | value.text())]
    }
}
impl IntoReply for SetmaxmemReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&SETMAXMEM_REPLY, parts, None))
    }
}
/// The sentences of `setmaxmem`.
pub static SETMAXMEM_SAYS: Says = Says {
    failed: &[
        Case {
            text: "Unable to change MaxMemorySize",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static SETMEM_REPLY: Form = Form {
    kind: Kind::Fields { width: 15usize },
    keys: &[
        Key {
            key: "requested_memory",
            ..Key::NONE
        },
        Key {
            key: "memory",
            details: &[KeyDetail::With(&["wait"])],
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    about: true,
    ..Form::NONE
};
/// The answer of `setmem`.
#[derive(Debug, Clone)]
pub struct SetmemReply {
    /// The size that was asked for; the guest may give less.
    pub requested_memory: u64,
    /// The size that the running domain has then; null where there was nothing to wait for.
    pub memory: Option<u64>,
}
impl SetmemReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.requested_memory), None, false, | value | value.text()),
            Part::of(self.memory.as_ref(), None, true, | value | value.text())
        ]
    }
}
impl IntoReply for SetmemReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&SETMEM_REPLY, parts, None))
    }
}
/// The sentences of `setmem`.
pub static SETMEM_SAYS: Says = Says { ..Says::NONE };
/// Says: Domain '{domain}' has gone off and has no memory now
#[must_use]
pub fn setmem_stopped(domain: impl std::fmt::Display) -> String {
    format!("Domain '{domain}' has gone off and has no memory now")
}
/// Says: Domain '{domain}' has {memory} KiB of memory instead of {size} KiB; the request stands
#[must_use]
pub fn setmem_unfinished(
    domain: impl std::fmt::Display,
    memory: impl std::fmt::Display,
    size: impl std::fmt::Display,
) -> String {
    format!(
        "Domain '{domain}' has {memory} KiB of memory instead of {size} KiB; the request stands"
    )
}
pub(super) static SETVCPUS_REPLY: Form = Form {
    kind: Kind::Fields { width: 15usize },
    keys: &[
        Key {
            key: "requested_vcpus",
            ..Key::NONE
        },
        Key {
            key: "vcpu_count",
            details: &[KeyDetail::With(&["wait"])],
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    about: true,
    ..Form::NONE
};
/// The answer of `setvcpus`.
#[derive(Debug, Clone)]
pub struct SetvcpusReply {
    /// The number that was asked for; the guest may take its time.
    pub requested_vcpus: u64,
    /// The number that the running domain has then; null where only its definition was changed.
    pub vcpu_count: Option<u64>,
}
impl SetvcpusReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.requested_vcpus), None, false, | value | value.text()),
            Part::of(self.vcpu_count.as_ref(), None, true, | value | value.text())
        ]
    }
}
impl IntoReply for SetvcpusReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&SETVCPUS_REPLY, parts, None))
    }
}
/// The sentences of `setvcpus`.
pub static SETVCPUS_SAYS: Says = Says { ..Says::NONE };
/// Says: Can't set 0 processors for a VM
#[must_use]
pub fn setvcpus_none() -> String {
    "Can't set 0 processors for a VM".to_owned()
}
/// Says: The guest of domain '{domain}' does not let go of a virtual CPU: it has {vcpus} instead of {count}
#[must_use]
pub fn setvcpus_refused(
    domain: impl std::fmt::Display,
    vcpus: impl std::fmt::Display,
    count: impl std::fmt::Display,
) -> String {
    format!(
        "The guest of domain '{domain}' does not let go of a virtual CPU: it has {vcpus} instead of {count}"
    )
}
/// Says: Domain '{domain}' has gone off and has no virtual CPUs now
#[must_use]
pub fn setvcpus_stopped(domain: impl std::fmt::Display) -> String {
    format!("Domain '{domain}' has gone off and has no virtual CPUs now")
}
/// Says: Domain '{domain}' has {vcpus} virtual CPUs instead of {count}; the request stands
#[must_use]
pub fn setvcpus_unfinished(
    domain: impl std::fmt::Display,
    vcpus: impl std::fmt::Display,
    count: impl std::fmt::Display,
) -> String {
    format!(
        "Domain '{domain}' has {vcpus} virtual CPUs instead of {count}; the request stands"
    )
}
pub(super) static SHUTDOWN_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[
        Key {
            key: "state",
            details: &[KeyDetail::With(&["wait"])],
            ..Key::NONE
        },
        Key {
            key: "active",
            details: &[KeyDetail::With(&["wait"])],
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `shutdown`.
#[derive(Debug, Clone)]
pub struct ShutdownReply {
    /// The state that it is in then.
    pub state: Option<words::DomainState>,
    /// Whether it runs then.
    pub active: Option<bool>,
}
impl ShutdownReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(self.state.as_ref(), None, false, | value | value.text()),
            Part::of(self.active.as_ref(), None, false, | value | value.text())
        ]
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
/// The sentences of `shutdown`.
pub static SHUTDOWN_SAYS: Says = Says {
    done: &[
        Case {
            text: "Domain '{domain}' is off",
            details: &[CaseDetail::With(&["wait"])],
            ..Case::NONE
        },
        Case {
            text: "Domain '{domain}' is being shutdown",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to shutdown domain '{domain}'",
            ..Case::NONE
        },
    ],
    already: &[
        Case {
            text: "Domain '{domain}' is already off",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// Says: Domain '{domain}' is not off yet; the request stands
#[must_use]
pub fn shutdown_unfinished(domain: impl std::fmt::Display) -> String {
    format!("Domain '{domain}' is not off yet; the request stands")
}
pub(super) static START_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "domain", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
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
/// The sentences of `start`.
pub static START_SAYS: Says = Says {
    done: &[
        Case {
            text: "Domain '{domain}' started",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to start domain '{name}'",
            ..Case::NONE
        },
    ],
    already: &[
        Case {
            text: "Domain '{domain}' is already paused",
            details: &[CaseDetail::With(&["paused"])],
            ..Case::NONE
        },
        Case {
            text: "Domain '{domain}' is already active",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// Says: Domain is already active
#[must_use]
pub fn start_running() -> String {
    "Domain is already active".to_owned()
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
    already: &[
        Case {
            text: "Domain '{domain}' is already suspended",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static TTYCONSOLE_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "tty", ..Key::NONE }],
    text: Some("[{tty}\n]"),
    newline: false,
    ..Form::NONE
};
/// The answer of `ttyconsole`.
#[derive(Debug, Clone)]
pub struct TtyconsoleReply {
    /// The path of the device; null, with a failure, where the domain has none.
    pub tty: Option<String>,
}
impl TtyconsoleReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(self.tty.as_ref(), None, true, | value | value.text())]
    }
}
impl IntoReply for TtyconsoleReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&TTYCONSOLE_REPLY, parts, None))
    }
}
pub(super) static UNDEFINE_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[
        Key {
            key: "removed_volumes",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `undefine`.
#[derive(Debug, Clone)]
pub struct UndefineReply {
    /// The volumes that were removed.
    pub removed_volumes: Vec<String>,
}
impl UndefineReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.removed_volumes), None, false, | value | value.text())]
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
/// The sentences of `undefine`.
pub static UNDEFINE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Domain '{domain}' has been undefined",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to undefine domain '{domain}'",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/** Says: Volume '{target}'({source}) removed.
*/
#[must_use]
pub fn undefine_removed(
    target: impl std::fmt::Display,
    source: impl std::fmt::Display,
) -> String {
    format!("Volume '{target}'({source}) removed.\n")
}
/// Says: Storage volume deletion is supported only on stopped domains
#[must_use]
pub fn undefine_running() -> String {
    "Storage volume deletion is supported only on stopped domains".to_owned()
}
/// Says: Refusing to undefine while domain managed save image exists
#[must_use]
pub fn undefine_saved() -> String {
    "Refusing to undefine while domain managed save image exists".to_owned()
}
/** Says: Done.
*/
#[must_use]
pub fn undefine_wiped() -> String {
    "Done.\n".to_owned()
}
/// Says: Wiping volume '{target}'({source}) ...
#[must_use]
pub fn undefine_wiping(
    target: impl std::fmt::Display,
    source: impl std::fmt::Display,
) -> String {
    format!("Wiping volume '{target}'({source}) ... ")
}
/// The sentences of `update-device`.
pub static UPDATE_DEVICE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Device updated successfully",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to update device from {file}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The forms of the answer of `update-memory-device`.
#[derive(Debug, Clone)]
pub enum UpdateMemoryDeviceReply {
    /// `done`
    Done(()),
    /// `xml`
    Xml(Xml),
}
impl IntoReply for UpdateMemoryDeviceReply {
    fn into_reply(self) -> Reply {
        match self {
            UpdateMemoryDeviceReply::Done(answer) => answer.into_reply(),
            UpdateMemoryDeviceReply::Xml(answer) => answer.into_reply(),
        }
    }
}
impl From<()> for UpdateMemoryDeviceReply {
    fn from(answer: ()) -> UpdateMemoryDeviceReply {
        UpdateMemoryDeviceReply::Done(answer)
    }
}
impl From<Xml> for UpdateMemoryDeviceReply {
    fn from(answer: Xml) -> UpdateMemoryDeviceReply {
        UpdateMemoryDeviceReply::Xml(answer)
    }
}
/// The sentences of `update-memory-device`.
pub static UPDATE_MEMORY_DEVICE_SAYS: Says = Says { about: true, ..Says::NONE };
pub(super) static VCPUCOUNT_USUAL: Form = Form {
    kind: Kind::Fields { width: 15usize },
    keys: &[
        Key {
            key: "maximum_config",
            title: "maximum      config",
            ..Key::NONE
        },
        Key {
            key: "maximum_live",
            title: "maximum      live",
            ..Key::NONE
        },
        Key {
            key: "current_config",
            title: "current      config",
            ..Key::NONE
        },
        Key {
            key: "current_live",
            title: "current      live",
            ..Key::NONE
        },
    ],
    text: Some("{title:<25} {value:>3}"),
    newline: true,
    ..Form::NONE
};
/// The answer of `vcpucount`.
#[derive(Debug, Clone)]
pub struct VcpucountUsual {
    /// How many there can be after the next start; null of a transient domain, or where the hypervisor does not tell.
    pub maximum_config: Option<u64>,
    /// How many there can be now; null while the domain is off, or where the hypervisor does not tell.
    pub maximum_live: Option<u64>,
    /// How many there will be after the next start; null of a transient domain, or where the hypervisor does not tell.
    pub current_config: Option<u64>,
    /// How many there are; null while the domain is off, or where the hypervisor does not tell.
    pub current_live: Option<u64>,
}
impl VcpucountUsual {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(self.maximum_config.as_ref(), None, true, | value | value.text()),
            Part::of(self.maximum_live.as_ref(), None, true, | value | value.text()),
            Part::of(self.current_config.as_ref(), None, true, | value | value.text()),
            Part::of(self.current_live.as_ref(), None, true, | value | value.text())
        ]
    }
}
impl IntoReply for VcpucountUsual {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&VCPUCOUNT_USUAL, parts, None))
    }
}
pub(super) static VCPUCOUNT_ONE: Form = Form {
    kind: Kind::Value,
    keys: &[
        Key {
            key: "vcpu_count",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `vcpucount`.
#[derive(Debug, Clone)]
pub struct VcpucountOne {
    /// The number that was asked for.
    pub vcpu_count: u64,
}
impl VcpucountOne {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.vcpu_count), None, false, | value | value.text())]
    }
}
impl IntoReply for VcpucountOne {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&VCPUCOUNT_ONE, parts, None))
    }
}
/// The forms of the answer of `vcpucount`.
#[derive(Debug, Clone)]
pub enum VcpucountReply {
    /// `usual`
    Usual(VcpucountUsual),
    /// `one`
    One(VcpucountOne),
}
impl IntoReply for VcpucountReply {
    fn into_reply(self) -> Reply {
        match self {
            VcpucountReply::Usual(answer) => answer.into_reply(),
            VcpucountReply::One(answer) => answer.into_reply(),
        }
    }
}
impl From<VcpucountUsual> for VcpucountReply {
    fn from(answer: VcpucountUsual) -> VcpucountReply {
        VcpucountReply::Usual(answer)
    }
}
impl From<VcpucountOne> for VcpucountReply {
    fn from(answer: VcpucountOne) -> VcpucountReply {
        VcpucountReply::One(answer)
    }
}
/// The sentences of `vcpucount`.
pub static VCPUCOUNT_SAYS: Says = Says { ..Says::NONE };
/// Says: Failed to retrieve vCPU count from the guest
#[must_use]
pub fn vcpucount_guest_unknown() -> String {
    "Failed to retrieve vCPU count from the guest".to_owned()
}
pub(super) static VCPUINFO_ROW: Form = Form {
    kind: Kind::Lines,
    keys: &[
        Key { key: "vcpu", ..Key::NONE },
        Key { key: "cpu", ..Key::NONE },
        Key { key: "state", ..Key::NONE },
        Key {
            key: "cpu_time",
            ..Key::NONE
        },
        Key { key: "cpus", ..Key::NONE },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `vcpuinfo`.
#[derive(Debug, Clone)]
pub struct VcpuinfoRow {
    /// The number of the virtual CPU.
    pub vcpu: u64,
    /// The host's CPU that runs it; null where none does.
    pub cpu: Shown<Option<u64>>,
    /// The state; null where there is none to tell.
    pub state: Option<words::VcpuState>,
    /// The time that it has run; null while the domain is off.
    pub cpu_time: Option<u64>,
    /// The numbers of the host's CPUs that may run it.
    pub cpus: Shown<Vec<u64>>,
}
impl VcpuinfoRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.vcpu), None, false, | value | value.text()),
            Part::of(Some(& self.cpu), None, true, | value | value.text.clone()),
            Part::of(self.state.as_ref(), None, true, | value | value.text()),
            Part::of(self.cpu_time.as_ref(), None, true, | value | value.text()),
            Part::of(Some(& self.cpus), None, false, | value | value.text.clone())
        ]
    }
}
impl IntoReply for Vec<VcpuinfoRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(VcpuinfoRow::parts).collect();
        Reply::Answer(Answer::rows(&VCPUINFO_ROW, rows, Some(Arc::new(self))))
    }
}
pub(super) static VCPUPIN_ROW: Form = Form {
    kind: Kind::Table,
    keys: &[
        Key {
            key: "vcpu",
            title: "VCPU",
            ..Key::NONE
        },
        Key {
            key: "cpus",
            title: "CPU Affinity",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `vcpupin`.
#[derive(Debug, Clone)]
pub struct VcpupinRow {
    /// The number of the virtual CPU.
    pub vcpu: u64,
    /// The numbers of the host's CPUs that may run it.
    pub cpus: Shown<Vec<u64>>,
}
impl VcpupinRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.vcpu), None, false, | value | value.text()),
            Part::of(Some(& self.cpus), None, false, | value | value.text.clone())
        ]
    }
}
impl IntoReply for Vec<VcpupinRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(VcpupinRow::parts).collect();
        Reply::Answer(Answer::rows(&VCPUPIN_ROW, rows, None))
    }
}
/// The forms of the answer of `vcpupin`.
#[derive(Debug, Clone)]
pub enum VcpupinReply {
    /// `rows`
    Rows(Vec<VcpupinRow>),
    /// `done`
    Done(()),
}
impl IntoReply for VcpupinReply {
    fn into_reply(self) -> Reply {
        match self {
            VcpupinReply::Rows(answer) => answer.into_reply(),
            VcpupinReply::Done(answer) => answer.into_reply(),
        }
    }
}
impl From<Vec<VcpupinRow>> for VcpupinReply {
    fn from(answer: Vec<VcpupinRow>) -> VcpupinReply {
        VcpupinReply::Rows(answer)
    }
}
impl From<()> for VcpupinReply {
    fn from(answer: ()) -> VcpupinReply {
        VcpupinReply::Done(answer)
    }
}
/// The sentences of `vcpupin`.
pub static VCPUPIN_SAYS: Says = Says { about: true, ..Says::NONE };
/// Says: cannot get vcpupin for offline domain
#[must_use]
pub fn vcpupin_offline() -> String {
    "cannot get vcpupin for offline domain".to_owned()
}
/// Says: vcpu {vcpu} is out of range of {of} cpu count {most}
#[must_use]
pub fn vcpupin_out_of_range(
    vcpu: impl std::fmt::Display,
    of: impl std::fmt::Display,
    most: impl std::fmt::Display,
) -> String {
    format!("vcpu {vcpu} is out of range of {of} cpu count {most}")
}
/// Says: cannot get vcpupin for transient domain
#[must_use]
pub fn vcpupin_transient() -> String {
    "cannot get vcpupin for transient domain".to_owned()
}
pub(super) static EMULATORPIN_USUAL: Form = Form {
    kind: Kind::Fields { width: 15usize },
    keys: &[Key { key: "cpus", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `emulatorpin`.
#[derive(Debug, Clone)]
pub struct EmulatorpinUsual {
    /// The numbers of the CPUs.
    pub cpus: Shown<Vec<u64>>,
}
impl EmulatorpinUsual {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.cpus), None, false, | value | value.text.clone())]
    }
}
impl IntoReply for EmulatorpinUsual {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&EMULATORPIN_USUAL, parts, Some(Arc::new(self))))
    }
}
/// The forms of the answer of `emulatorpin`.
#[derive(Debug, Clone)]
pub enum EmulatorpinReply {
    /// `usual`
    Usual(EmulatorpinUsual),
    /// `done`
    Done(()),
}
impl IntoReply for EmulatorpinReply {
    fn into_reply(self) -> Reply {
        match self {
            EmulatorpinReply::Usual(answer) => answer.into_reply(),
            EmulatorpinReply::Done(answer) => answer.into_reply(),
        }
    }
}
impl From<EmulatorpinUsual> for EmulatorpinReply {
    fn from(answer: EmulatorpinUsual) -> EmulatorpinReply {
        EmulatorpinReply::Usual(answer)
    }
}
impl From<()> for EmulatorpinReply {
    fn from(answer: ()) -> EmulatorpinReply {
        EmulatorpinReply::Done(answer)
    }
}
/// The sentences of `emulatorpin`.
pub static EMULATORPIN_SAYS: Says = Says { about: true, ..Says::NONE };
pub(super) static VNCDISPLAY_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "address", ..Key::NONE }, Key { key: "display", ..Key::NONE }],
    text: Some("{address}:{display}"),
    newline: true,
    ..Form::NONE
};
/// The answer of `vncdisplay`.
#[derive(Debug, Clone)]
pub struct VncdisplayReply {
    /// The address at which it is served; empty where it is not known.
    pub address: String,
    /// The number of the display, which is the port less 5900.
    pub display: i64,
}
impl VncdisplayReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.address), None, false, | value | value.text()),
            Part::of(Some(& self.display), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for VncdisplayReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&VNCDISPLAY_REPLY, parts, None))
    }
}
/// The sentences of `vncdisplay`.
pub static VNCDISPLAY_SAYS: Says = Says { ..Says::NONE };
/// Says: Failed to get VNC port. Is this domain using VNC?
#[must_use]
pub fn vncdisplay_none() -> String {
    "Failed to get VNC port. Is this domain using VNC?".to_owned()
}
pub(super) static GUESTVCPUS_USUAL: Form = Form {
    kind: Kind::Params,
    keys: &[
        Key { key: "vcpus", ..Key::NONE },
        Key { key: "online", ..Key::NONE },
        Key {
            key: "offlinable",
            ..Key::NONE
        },
    ],
    text: Some("{name:<15}: {value}"),
    newline: true,
    ..Form::NONE
};
/// The answer of `guestvcpus`.
#[derive(Debug, Clone, PartialEq)]
pub struct GuestvcpusUsual(pub Params);
impl IntoReply for GuestvcpusUsual {
    fn into_reply(self) -> Reply {
        let params = self.0.clone();
        Reply::Answer(Answer::params(&GUESTVCPUS_USUAL, params, None))
    }
}
/// The forms of the answer of `guestvcpus`.
#[derive(Debug, Clone)]
pub enum GuestvcpusReply {
    /// `usual`
    Usual(GuestvcpusUsual),
    /// `done`
    Done(()),
}
impl IntoReply for GuestvcpusReply {
    fn into_reply(self) -> Reply {
        match self {
            GuestvcpusReply::Usual(answer) => answer.into_reply(),
            GuestvcpusReply::Done(answer) => answer.into_reply(),
        }
    }
}
impl From<GuestvcpusUsual> for GuestvcpusReply {
    fn from(answer: GuestvcpusUsual) -> GuestvcpusReply {
        GuestvcpusReply::Usual(answer)
    }
}
impl From<()> for GuestvcpusReply {
    fn from(answer: ()) -> GuestvcpusReply {
        GuestvcpusReply::Done(answer)
    }
}
/// The sentences of `guestvcpus`.
pub static GUESTVCPUS_SAYS: Says = Says { about: true, ..Says::NONE };
pub(super) static SETVCPU_REPLY: Form = Form {
    kind: Kind::Fields { width: 15usize },
    keys: &[
        Key {
            key: "requested",
            ..Key::NONE
        },
        Key { key: "vcpus", ..Key::NONE },
        Key {
            key: "vcpu_count",
            details: &[KeyDetail::With(&["wait"])],
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    about: true,
    ..Form::NONE
};
/// The answer of `setvcpu`.
#[derive(Debug, Clone)]
pub struct SetvcpuReply {
    /// enable or disable.
    pub requested: String,
    /// The list of virtual CPUs.
    pub vcpus: String,
    /// The number that the running domain has then; null where only its definition was changed.
    pub vcpu_count: Option<u64>,
}
impl SetvcpuReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.requested), None, false, | value | value.text()),
            Part::of(Some(& self.vcpus), None, false, | value | value.text()),
            Part::of(self.vcpu_count.as_ref(), None, true, | value | value.text())
        ]
    }
}
impl IntoReply for SetvcpuReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&SETVCPU_REPLY, parts, None))
    }
}
/// The sentences of `setvcpu`.
pub static SETVCPU_SAYS: Says = Says { ..Says::NONE };
/// Says: The guest of domain '{domain}' does not let go of virtual CPUs {vcpus}
#[must_use]
pub fn setvcpu_refused(
    domain: impl std::fmt::Display,
    vcpus: impl std::fmt::Display,
) -> String {
    format!("The guest of domain '{domain}' does not let go of virtual CPUs {vcpus}")
}
/// Says: Domain '{domain}' has gone off and has no virtual CPUs now
#[must_use]
pub fn setvcpu_stopped(domain: impl std::fmt::Display) -> String {
    format!("Domain '{domain}' has gone off and has no virtual CPUs now")
}
/// Says: Virtual CPUs {vcpus} of domain '{domain}' are not all {requested}d yet; the request stands
#[must_use]
pub fn setvcpu_unfinished(
    vcpus: impl std::fmt::Display,
    domain: impl std::fmt::Display,
    requested: impl std::fmt::Display,
) -> String {
    format!(
        "Virtual CPUs {vcpus} of domain '{domain}' are not all {requested}d yet; the request stands"
    )
}
/// The sentences of `domblkthreshold`.
pub static DOMBLKTHRESHOLD_SAYS: Says = Says { about: true, ..Says::NONE };
pub(super) static GUESTINFO_REPLY: Form = Form {
    kind: Kind::Params,
    keys: &[],
    text: Some("{name:<20}: {value}"),
    newline: true,
    ..Form::NONE
};
/// The answer of `guestinfo`.
#[derive(Debug, Clone, PartialEq)]
pub struct GuestinfoReply(pub Params);
impl IntoReply for GuestinfoReply {
    fn into_reply(self) -> Reply {
        let params = self.0.clone();
        Reply::Answer(Answer::params(&GUESTINFO_REPLY, params, None))
    }
}
/// The sentences of `domdirtyrate-calc`.
pub static DOMDIRTYRATE_CALC_SAYS: Says = Says {
    done: &[
        Case {
            text: "Start to calculate domain's memory dirty rate successfully.",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `dom-fd-associate`.
pub static DOM_FD_ASSOCIATE_SAYS: Says = Says { about: true, ..Says::NONE };
/// The sentences of `domdisplay-reload`.
pub static DOMDISPLAY_RELOAD_SAYS: Says = Says { about: true, ..Says::NONE };
