// Generated from spec/monitor by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! What the commands of the group `monitor` answer and say.
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
pub(super) static DOMBLKERROR_ROW: Form = Form {
    kind: Kind::Lines,
    keys: &[
        Key { key: "target", ..Key::NONE },
        Key {
            key: "disk_error",
            ..Key::NONE
        },
    ],
    text: Some("{target}: {disk_error}"),
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `domblkerror`.
#[derive(Debug, Clone)]
pub struct DomblkerrorRow {
    /// The target name of the disk.
    pub target: String,
    /// The error.
    pub disk_error: words::DiskError,
}
impl DomblkerrorRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.target), None, false, | value | value.text()),
            Part::of(Some(& self.disk_error), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<DomblkerrorRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(DomblkerrorRow::parts).collect();
        Reply::Answer(Answer::rows(&DOMBLKERROR_ROW, rows, None))
    }
}
/// The sentences of `domblkerror`.
pub static DOMBLKERROR_SAYS: Says = Says {
    empty: &[
        Case {
            text: "No errors found",
            always: true,
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static DOMBLKINFO_USUAL: Form = Form {
    kind: Kind::Fields { width: 15usize },
    keys: &[
        Key {
            key: "capacity",
            title: "Capacity",
            details: &[KeyDetail::Without(&["human"])],
            ..Key::NONE
        },
        Key {
            key: "capacity",
            title: "Capacity",
            details: &[KeyDetail::With(&["human"])],
            ..Key::NONE
        },
        Key {
            key: "allocation",
            title: "Allocation",
            details: &[KeyDetail::Without(&["human"])],
            ..Key::NONE
        },
        Key {
            key: "allocation",
            title: "Allocation",
            details: &[KeyDetail::With(&["human"])],
            ..Key::NONE
        },
        Key {
            key: "physical",
            title: "Physical",
            details: &[KeyDetail::Without(&["human"])],
            ..Key::NONE
        },
        Key {
            key: "physical",
            title: "Physical",
            details: &[KeyDetail::With(&["human"])],
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `domblkinfo`.
#[derive(Debug, Clone)]
pub struct DomblkinfoUsual {
    /// The size that the guest sees.
    pub capacity: u64,
    /// How much storage is taken up.
    pub allocation: u64,
    /// The size of the source on the host.
    pub physical: u64,
}
impl DomblkinfoUsual {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.capacity), None, false, | value | value.text()),
            Part::of(Some(& self.capacity), None, false, | value | { let (number, unit) =
            crate ::answer::text::scaled(* value); format!("{:.3} {}", number, unit) }),
            Part::of(Some(& self.allocation), None, false, | value | value.text()),
            Part::of(Some(& self.allocation), None, false, | value | { let (number, unit)
            = crate ::answer::text::scaled(* value); format!("{:.3} {}", number, unit)
            }), Part::of(Some(& self.physical), None, false, | value | value.text()),
            Part::of(Some(& self.physical), None, false, | value | { let (number, unit) =
            crate ::answer::text::scaled(* value); format!("{:.3} {}", number, unit) })
        ]
    }
}
impl IntoReply for DomblkinfoUsual {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&DOMBLKINFO_USUAL, parts, None))
    }
}
pub(super) static DOMBLKINFO_ALL_ROW: Form = Form {
    kind: Kind::Table,
    keys: &[
        Key {
            key: "target",
            title: "Target",
            ..Key::NONE
        },
        Key {
            key: "capacity",
            title: "Capacity",
            details: &[KeyDetail::Without(&["human"])],
            ..Key::NONE
        },
        Key {
            key: "capacity",
            title: "Capacity",
            details: &[KeyDetail::With(&["human"])],
            ..Key::NONE
        },
        Key {
            key: "allocation",
            title: "Allocation",
            details: &[KeyDetail::Without(&["human"])],
            ..Key::NONE
        },
        Key {
            key: "allocation",
            title: "Allocation",
            details: &[KeyDetail::With(&["human"])],
            ..Key::NONE
        },
        Key {
            key: "physical",
            title: "Physical",
            details: &[KeyDetail::Without(&["human"])],
            ..Key::NONE
        },
        Key {
            key: "physical",
            title: "Physical",
            details: &[KeyDetail::With(&["human"])],
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `domblkinfo`.
#[derive(Debug, Clone)]
pub struct DomblkinfoAllRow {
    /// The target name of the device; null without one.
    pub target: Option<String>,
    /// The size that the guest sees; null without a source.
    pub capacity: Option<u64>,
    /// How much storage is taken up; null without a source.
    pub allocation: Option<u64>,
    /// The size of the source on the host; null without a source.
    pub physical: Option<u64>,
}
impl DomblkinfoAllRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(self.target.as_ref(), Some("-"), true, | value | value.text()),
            Part::of(self.capacity.as_ref(), Some("-"), true, | value | value.text()),
            Part::of(self.capacity.as_ref(), Some("-"), true, | value | { let (number,
            unit) = crate ::answer::text::scaled(* value); format!("{:.3} {}", number,
            unit) }), Part::of(self.allocation.as_ref(), Some("-"), true, | value | value
            .text()), Part::of(self.allocation.as_ref(), Some("-"), true, | value | { let
            (number, unit) = crate ::answer::text::scaled(* value); format!("{:.3} {}",
            number, unit) }), Part::of(self.physical.as_ref(), Some("-"), true, | value |
            value.text()), Part::of(self.physical.as_ref(), Some("-"), true, | value | {
            let (number, unit) = crate ::answer::text::scaled(* value);
            format!("{:.3} {}", number, unit) })
        ]
    }
}
impl IntoReply for Vec<DomblkinfoAllRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(DomblkinfoAllRow::parts).collect();
        Reply::Answer(Answer::rows(&DOMBLKINFO_ALL_ROW, rows, None))
    }
}
/// The forms of the answer of `domblkinfo`.
#[derive(Debug, Clone)]
pub enum DomblkinfoReply {
    /// `usual`
    Usual(DomblkinfoUsual),
    /// `all`
    All(Vec<DomblkinfoAllRow>),
}
impl IntoReply for DomblkinfoReply {
    fn into_reply(self) -> Reply {
        match self {
            DomblkinfoReply::Usual(answer) => answer.into_reply(),
            DomblkinfoReply::All(answer) => answer.into_reply(),
        }
    }
}
impl From<DomblkinfoUsual> for DomblkinfoReply {
    fn from(answer: DomblkinfoUsual) -> DomblkinfoReply {
        DomblkinfoReply::Usual(answer)
    }
}
impl From<Vec<DomblkinfoAllRow>> for DomblkinfoReply {
    fn from(answer: Vec<DomblkinfoAllRow>) -> DomblkinfoReply {
        DomblkinfoReply::All(answer)
    }
}
pub(super) static DOMBLKLIST_ROW: Form = Form {
    kind: Kind::Table,
    keys: &[
        Key {
            key: "type",
            title: "Type",
            details: &[KeyDetail::With(&["details"])],
            ..Key::NONE
        },
        Key {
            key: "device",
            title: "Device",
            details: &[KeyDetail::With(&["details"])],
            ..Key::NONE
        },
        Key {
            key: "target",
            title: "Target",
            ..Key::NONE
        },
        Key {
            key: "source",
            title: "Source",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `domblklist`.
#[derive(Debug, Clone)]
pub struct DomblklistRow {
    /// The type of the source, such as file or block.
    pub type_: Option<String>,
    /// disk, cdrom, floppy or lun.
    pub device: Option<String>,
    /// The name of the device towards the guest; null without one.
    pub target: Option<String>,
    /// Where the data is; null without a medium.
    pub source: Option<String>,
}
impl DomblklistRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(self.type_.as_ref(), Some("-"), true, | value | value.text()),
            Part::of(self.device.as_ref(), Some("-"), true, | value | value.text()),
            Part::of(self.target.as_ref(), Some("-"), true, | value | value.text()),
            Part::of(self.source.as_ref(), Some("-"), true, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<DomblklistRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(DomblklistRow::parts).collect();
        Reply::Answer(Answer::rows(&DOMBLKLIST_ROW, rows, None))
    }
}
pub(super) static DOMBLKSTAT_USUAL: Form = Form {
    kind: Kind::Params,
    keys: &[
        Key {
            key: "target",
            details: &[KeyDetail::Argument("device")],
            ..Key::NONE
        },
        Key {
            key: "rd_req",
            title: "number of read operations:",
            details: &[KeyDetail::Param("rd_operations")],
            ..Key::NONE
        },
        Key {
            key: "rd_bytes",
            title: "number of bytes read:",
            ..Key::NONE
        },
        Key {
            key: "wr_req",
            title: "number of write operations:",
            details: &[KeyDetail::Param("wr_operations")],
            ..Key::NONE
        },
        Key {
            key: "wr_bytes",
            title: "number of bytes written:",
            ..Key::NONE
        },
        Key {
            key: "errs",
            title: "error count:",
            ..Key::NONE
        },
        Key {
            key: "flush_operations",
            title: "number of flush operations:",
            ..Key::NONE
        },
        Key {
            key: "rd_total_times",
            title: "total duration of reads (ns):",
            ..Key::NONE
        },
        Key {
            key: "wr_total_times",
            title: "total duration of writes (ns):",
            ..Key::NONE
        },
        Key {
            key: "flush_total_times",
            title: "total duration of flushes (ns):",
            ..Key::NONE
        },
    ],
    text: Some("{device} {name} {value}"),
    newline: true,
    listed: true,
    ..Form::NONE
};
/// The answer of `domblkstat`.
#[derive(Debug, Clone, PartialEq)]
pub struct DomblkstatUsual(pub Params);
impl IntoReply for DomblkstatUsual {
    fn into_reply(self) -> Reply {
        let params = self.0.clone();
        Reply::Answer(Answer::params(&DOMBLKSTAT_USUAL, params, None))
    }
}
pub(super) static DOMBLKSTAT_HUMAN: Form = Form {
    kind: Kind::Params,
    keys: &[
        Key {
            key: "target",
            details: &[KeyDetail::Argument("device")],
            ..Key::NONE
        },
        Key {
            key: "rd_req",
            title: "number of read operations:",
            details: &[KeyDetail::Param("rd_operations")],
            ..Key::NONE
        },
        Key {
            key: "rd_bytes",
            title: "number of bytes read:",
            ..Key::NONE
        },
        Key {
            key: "wr_req",
            title: "number of write operations:",
            details: &[KeyDetail::Param("wr_operations")],
            ..Key::NONE
        },
        Key {
            key: "wr_bytes",
            title: "number of bytes written:",
            ..Key::NONE
        },
        Key {
            key: "errs",
            title: "error count:",
            ..Key::NONE
        },
        Key {
            key: "flush_operations",
            title: "number of flush operations:",
            ..Key::NONE
        },
        Key {
            key: "rd_total_times",
            title: "total duration of reads (ns):",
            ..Key::NONE
        },
        Key {
            key: "wr_total_times",
            title: "total duration of writes (ns):",
            ..Key::NONE
        },
        Key {
            key: "flush_total_times",
            title: "total duration of flushes (ns):",
            ..Key::NONE
        },
    ],
    text: Some(" {title:<31} {value}"),
    newline: true,
    head: Some("Device: {device}"),
    listed: true,
    ..Form::NONE
};
/// The answer of `domblkstat`.
#[derive(Debug, Clone, PartialEq)]
pub struct DomblkstatHuman(pub Params);
impl IntoReply for DomblkstatHuman {
    fn into_reply(self) -> Reply {
        let params = self.0.clone();
        Reply::Answer(Answer::params(&DOMBLKSTAT_HUMAN, params, None))
    }
}
/// The forms of the answer of `domblkstat`.
#[derive(Debug, Clone)]
pub enum DomblkstatReply {
    /// `usual`
    Usual(DomblkstatUsual),
    /// `human`
    Human(DomblkstatHuman),
}
impl IntoReply for DomblkstatReply {
    fn into_reply(self) -> Reply {
        match self {
            DomblkstatReply::Usual(answer) => answer.into_reply(),
            DomblkstatReply::Human(answer) => answer.into_reply(),
        }
    }
}
impl From<DomblkstatUsual> for DomblkstatReply {
    fn from(answer: DomblkstatUsual) -> DomblkstatReply {
        DomblkstatReply::Usual(answer)
    }
}
impl From<DomblkstatHuman> for DomblkstatReply {
    fn from(answer: DomblkstatHuman) -> DomblkstatReply {
        DomblkstatReply::Human(answer)
    }
}
/// The sentences of `domblkstat`.
pub static DOMBLKSTAT_SAYS: Says = Says {
    failed: &[
        Case {
            text: "Failed to get block stats for domain '{domain}' device '{device}'",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// Says: Failed to get block stats {domain} {device}
#[must_use]
pub fn domblkstat_basic_failed(
    domain: impl std::fmt::Display,
    device: impl std::fmt::Display,
) -> String {
    format!("Failed to get block stats {domain} {device}")
}
pub(super) static DOMCONTROL_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[
        Key { key: "state", ..Key::NONE },
        Key { key: "elapsed", ..Key::NONE },
        Key { key: "reason", ..Key::NONE },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `domcontrol`.
#[derive(Debug, Clone)]
pub struct DomcontrolReply {
    /// The state.
    pub state: words::DomainControl,
    /// Seconds in this state; null for ok and error.
    pub elapsed: Option<f64>,
    /// The reason of an error; null without one.
    pub reason: Option<words::DomainControlError>,
}
impl DomcontrolReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.state), None, false, | value | value.text()),
            Part::of(self.elapsed.as_ref(), None, true, | value | value.text()),
            Part::of(self.reason.as_ref(), None, true, | value | value.text())
        ]
    }
}
impl IntoReply for DomcontrolReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&DOMCONTROL_REPLY, parts, Some(Arc::new(self))))
    }
}
pub(super) static DOMIF_GETLINK_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[
        Key {
            key: "interface",
            ..Key::NONE
        },
        Key { key: "mac", ..Key::NONE },
        Key { key: "state", ..Key::NONE },
    ],
    text: Some("{interface} {state}"),
    newline: false,
    ..Form::NONE
};
/// The answer of `domif-getlink`.
#[derive(Debug, Clone)]
pub struct DomifGetlinkReply {
    /// The interface's name on the host; null without one.
    pub interface: Shown<Option<String>>,
    /// Its MAC address; null without one.
    pub mac: Option<String>,
    /// up or down.
    pub state: String,
}
impl DomifGetlinkReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.interface), None, true, | value | value.text.clone()),
            Part::of(self.mac.as_ref(), None, true, | value | value.text()),
            Part::of(Some(& self.state), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for DomifGetlinkReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&DOMIF_GETLINK_REPLY, parts, None))
    }
}
/// The sentences of `domif-getlink`.
pub static DOMIF_GETLINK_SAYS: Says = Says { ..Says::NONE };
/// Says: Interface ({wanted}) not found.
#[must_use]
pub fn domif_getlink_none(wanted: impl std::fmt::Display) -> String {
    format!("Interface ({wanted}) not found.")
}
/// Says: multiple matching interfaces found
#[must_use]
pub fn domif_getlink_several() -> String {
    "multiple matching interfaces found".to_owned()
}
/// Says: Failed to extract interface information
#[must_use]
pub fn domif_getlink_unreadable() -> String {
    "Failed to extract interface information".to_owned()
}
pub(super) static DOMIFADDR_ROW: Form = Form {
    kind: Kind::Table,
    keys: &[
        Key {
            key: "interface",
            title: "Name",
            ..Key::NONE
        },
        Key {
            key: "mac",
            title: "MAC address",
            ..Key::NONE
        },
        Key {
            key: "protocol",
            title: "Protocol",
            ..Key::NONE
        },
        Key {
            key: "address",
            title: "Address",
            ..Key::NONE
        },
        Key { key: "prefix", ..Key::NONE },
        Key {
            key: "origin",
            title: "Source",
            details: &[KeyDetail::Shown(&["source=any"])],
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `domifaddr`.
#[derive(Debug, Clone)]
pub struct DomifaddrRow {
    /// The name of the interface.
    pub interface: Shown<String>,
    /// The MAC address; null when unknown.
    pub mac: Shown<Option<String>>,
    /// The protocol; null when unknown or without an address.
    pub protocol: Option<words::IpAddressType>,
    /// The IP address; null without one.
    pub address: Shown<Option<String>>,
    /// The length of the network prefix; null without an address.
    pub prefix: Option<u64>,
    /// Who told it.
    pub origin: words::AddressSource,
}
impl DomifaddrRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.interface), None, false, | value | value.text.clone()),
            Part::of(Some(& self.mac), None, true, | value | value.text.clone()),
            Part::of(self.protocol.as_ref(), Some("N/A"), true, | value | value.text()),
            Part::of(Some(& self.address), None, true, | value | value.text.clone()),
            Part::of(self.prefix.as_ref(), None, true, | value | value.text()),
            Part::of(Some(& self.origin), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<DomifaddrRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(DomifaddrRow::parts).collect();
        Reply::Answer(Answer::rows(&DOMIFADDR_ROW, rows, None))
    }
}
/// The sentences of `domifaddr`.
pub static DOMIFADDR_SAYS: Says = Says {
    failed: &[
        Case {
            text: "Failed to query for interfaces addresses",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static DOMIFLIST_ROW: Form = Form {
    kind: Kind::Table,
    keys: &[
        Key {
            key: "interface",
            title: "Interface",
            ..Key::NONE
        },
        Key {
            key: "type",
            title: "Type",
            ..Key::NONE
        },
        Key {
            key: "source",
            title: "Source",
            ..Key::NONE
        },
        Key {
            key: "model",
            title: "Model",
            ..Key::NONE
        },
        Key {
            key: "mac",
            title: "MAC",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `domiflist`.
#[derive(Debug, Clone)]
pub struct DomiflistRow {
    /// The device on the host; null while there is none.
    pub interface: Option<String>,
    /// The type, such as network or bridge.
    pub type_: Option<String>,
    /// The network, bridge or device behind it; null without one.
    pub source: Option<String>,
    /// The model; null where the hypervisor picks it.
    pub model: Option<String>,
    /// The MAC address.
    pub mac: Option<String>,
}
impl DomiflistRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(self.interface.as_ref(), Some("-"), true, | value | value.text()),
            Part::of(self.type_.as_ref(), Some("-"), true, | value | value.text()),
            Part::of(self.source.as_ref(), Some("-"), true, | value | value.text()),
            Part::of(self.model.as_ref(), Some("-"), true, | value | value.text()),
            Part::of(self.mac.as_ref(), Some("-"), true, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<DomiflistRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(DomiflistRow::parts).collect();
        Reply::Answer(Answer::rows(&DOMIFLIST_ROW, rows, None))
    }
}
pub(super) static DOMIFSTAT_REPLY: Form = Form {
    kind: Kind::Fields { width: 15usize },
    keys: &[
        Key {
            key: "interface",
            ..Key::NONE
        },
        Key {
            key: "rx_bytes",
            title: "rx_bytes",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "rx_packets",
            title: "rx_packets",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "rx_errs",
            title: "rx_errs",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "rx_drop",
            title: "rx_drop",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "tx_bytes",
            title: "tx_bytes",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "tx_packets",
            title: "tx_packets",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "tx_errs",
            title: "tx_errs",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "tx_drop",
            title: "tx_drop",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
    ],
    text: Some("{interface} {title} {value}"),
    newline: true,
    ..Form::NONE
};
/// The answer of `domifstat`.
#[derive(Debug, Clone)]
pub struct DomifstatReply {
    /// The interface as it was named.
    pub interface: String,
    /// Bytes received.
    pub rx_bytes: Option<u64>,
    /// Packets received.
    pub rx_packets: Option<u64>,
    /// Errors on receiving.
    pub rx_errs: Option<u64>,
    /// Received packets that were dropped.
    pub rx_drop: Option<u64>,
    /// Bytes sent.
    pub tx_bytes: Option<u64>,
    /// Packets sent.
    pub tx_packets: Option<u64>,
    /// Errors on sending.
    pub tx_errs: Option<u64>,
    /// Packets dropped instead of being sent.
    pub tx_drop: Option<u64>,
}
impl DomifstatReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.interface), None, false, | value | value.text()),
            Part::of(self.rx_bytes.as_ref(), None, false, | value | value.text()),
            Part::of(self.rx_packets.as_ref(), None, false, | value | value.text()),
            Part::of(self.rx_errs.as_ref(), None, false, | value | value.text()),
            Part::of(self.rx_drop.as_ref(), None, false, | value | value.text()),
            Part::of(self.tx_bytes.as_ref(), None, false, | value | value.text()),
            Part::of(self.tx_packets.as_ref(), None, false, | value | value.text()),
            Part::of(self.tx_errs.as_ref(), None, false, | value | value.text()),
            Part::of(self.tx_drop.as_ref(), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for DomifstatReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&DOMIFSTAT_REPLY, parts, None))
    }
}
/// The sentences of `domifstat`.
pub static DOMIFSTAT_SAYS: Says = Says {
    failed: &[
        Case {
            text: "Failed to get interface stats {domain} {interface}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static DOMINFO_REPLY: Form = Form {
    kind: Kind::Fields { width: 15usize },
    keys: &[
        Key {
            key: "id",
            title: "Id",
            ..Key::NONE
        },
        Key {
            key: "name",
            title: "Name",
            ..Key::NONE
        },
        Key {
            key: "uuid",
            title: "UUID",
            ..Key::NONE
        },
        Key {
            key: "os_type",
            title: "OS Type",
            ..Key::NONE
        },
        Key {
            key: "state",
            title: "State",
            ..Key::NONE
        },
        Key {
            key: "vcpu_count",
            title: "CPU(s)",
            ..Key::NONE
        },
        Key {
            key: "cpu_time",
            title: "CPU time",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key { key: "active", ..Key::NONE },
        Key {
            key: "max_memory",
            title: "Max memory",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "used_memory",
            title: "Used memory",
            ..Key::NONE
        },
        Key {
            key: "persistent",
            title: "Persistent",
            ..Key::NONE
        },
        Key {
            key: "autostart",
            title: "Autostart",
            ..Key::NONE
        },
        Key {
            key: "autostart_once",
            title: "Autostart Once",
            ..Key::NONE
        },
        Key {
            key: "managed_save",
            title: "Managed save",
            ..Key::NONE
        },
        Key {
            key: "security_model",
            title: "Security model",
            ..Key::NONE
        },
        Key {
            key: "security_doi",
            title: "Security DOI",
            ..Key::NONE
        },
        Key {
            key: "security_label",
            title: "Security label",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "security_enforcing",
            ..Key::NONE
        },
        Key { key: "pid", ..Key::NONE },
        Key {
            key: "messages",
            title: "Messages",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `dominfo`.
#[derive(Debug, Clone)]
pub struct DominfoReply {
    /// The id; null while the domain is off.
    pub id: Option<i64>,
    /// The name.
    pub name: String,
    /// The UUID.
    pub uuid: String,
    /// The type of operating system, such as hvm; null when unknown.
    pub os_type: Option<String>,
    /// The state, as domstate prints it; null when unknown.
    pub state: Option<words::DomainState>,
    /// The number of virtual CPUs; null when unknown.
    pub vcpu_count: Option<u64>,
    /// The CPU time used; null when unknown.
    pub cpu_time: Option<Shown<Option<u64>>>,
    /// Whether it runs; null when unknown.
    pub active: Option<bool>,
    /// The largest memory; null without a limit, missing when unknown.
    pub max_memory: Option<Option<u64>>,
    /// The present memory; null when unknown.
    pub used_memory: Option<u64>,
    /// Whether the definition is kept; null when unknown.
    pub persistent: Option<bool>,
    /// Whether the domain starts with the host; null when unknown.
    pub autostart: Option<bool>,
    /// Whether the domain starts with the host the next time alone; null when unknown.
    pub autostart_once: Option<bool>,
    /// Whether there is a managed save image; null when unknown.
    pub managed_save: Option<bool>,
    /// The security model of the host; null without one.
    pub security_model: Option<String>,
    /// Its domain of interpretation; null without a model.
    pub security_doi: Option<String>,
    /// The label of the running domain; null without one.
    pub security_label: Option<Shown<Option<String>>>,
    /// Whether the label is enforced; null without one.
    pub security_enforcing: Option<bool>,
    /// The process of the running guest on this machine: QEMU's, or the controller of a container; null where it is elsewhere or not known.
    pub pid: Option<u64>,
    /// Warnings, such as what taints the domain.
    pub messages: Shown<Vec<String>>,
}
impl DominfoReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(self.id.as_ref(), Some("-"), true, | value | value.text()),
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(self.os_type.as_ref(), None, true, | value | value.text()),
            Part::of(self.state.as_ref(), None, true, | value | value.text()),
            Part::of(self.vcpu_count.as_ref(), None, true, | value | value.text()),
            Part::of(self.cpu_time.as_ref(), None, true, | value | value.text.clone()),
            Part::of(self.active.as_ref(), None, true, | value | value.text()), self
            .max_memory.as_ref().map_or(Part::LEFT_OUT, | known | Part::of(known
            .as_ref(), Some("no limit"), true, | value | format!("{} KiB", value /
            1024))), Part::of(self.used_memory.as_ref(), None, true, | value |
            format!("{} KiB", value / 1024)), Part::of(self.persistent.as_ref(),
            Some("unknown"), true, | value | value.text()), Part::of(self.autostart
            .as_ref(), None, true, | value | if * value { "enable" } else { "disable" }
            .to_owned()), Part::of(self.autostart_once.as_ref(), None, true, | value | if
            * value { "enable" } else { "disable" } .to_owned()), Part::of(self
            .managed_save.as_ref(), Some("unknown"), true, | value | value.text()),
            Part::of(self.security_model.as_ref(), None, true, | value | value.text()),
            Part::of(self.security_doi.as_ref(), None, true, | value | value.text()),
            Part::of(self.security_label.as_ref(), None, true, | value | value.text
            .clone()), Part::of(self.security_enforcing.as_ref(), None, true, | value |
            value.text()), Part::of(self.pid.as_ref(), None, true, | value | value
            .text()), Part::of(Some(& self.messages), None, false, | value | value.text
            .clone())
        ]
    }
}
impl IntoReply for DominfoReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&DOMINFO_REPLY, parts, None))
    }
}
pub(super) static DOMMEMSTAT_USUAL: Form = Form {
    kind: Kind::Params,
    keys: &[
        Key {
            key: "actual",
            details: &[KeyDetail::Scale(1024u64)],
            ..Key::NONE
        },
        Key {
            key: "swap_in",
            details: &[KeyDetail::Scale(1024u64)],
            ..Key::NONE
        },
        Key {
            key: "swap_out",
            details: &[KeyDetail::Scale(1024u64)],
            ..Key::NONE
        },
        Key {
            key: "major_fault",
            ..Key::NONE
        },
        Key {
            key: "minor_fault",
            ..Key::NONE
        },
        Key {
            key: "unused",
            details: &[KeyDetail::Scale(1024u64)],
            ..Key::NONE
        },
        Key {
            key: "available",
            details: &[KeyDetail::Scale(1024u64)],
            ..Key::NONE
        },
        Key {
            key: "usable",
            details: &[KeyDetail::Scale(1024u64)],
            ..Key::NONE
        },
        Key {
            key: "last_update",
            ..Key::NONE
        },
        Key {
            key: "disk_caches",
            details: &[KeyDetail::Scale(1024u64)],
            ..Key::NONE
        },
        Key {
            key: "hugetlb_pgalloc",
            ..Key::NONE
        },
        Key {
            key: "hugetlb_pgfail",
            ..Key::NONE
        },
        Key {
            key: "rss",
            details: &[KeyDetail::Scale(1024u64)],
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `dommemstat`.
#[derive(Debug, Clone, PartialEq)]
pub struct DommemstatUsual(pub Params);
impl IntoReply for DommemstatUsual {
    fn into_reply(self) -> Reply {
        let params = self.0.clone();
        Reply::Answer(Answer::params(&DOMMEMSTAT_USUAL, params, None))
    }
}
/// The forms of the answer of `dommemstat`.
#[derive(Debug, Clone)]
pub enum DommemstatReply {
    /// `usual`
    Usual(DommemstatUsual),
    /// `done`
    Done(()),
}
impl IntoReply for DommemstatReply {
    fn into_reply(self) -> Reply {
        match self {
            DommemstatReply::Usual(answer) => answer.into_reply(),
            DommemstatReply::Done(answer) => answer.into_reply(),
        }
    }
}
impl From<DommemstatUsual> for DommemstatReply {
    fn from(answer: DommemstatUsual) -> DommemstatReply {
        DommemstatReply::Usual(answer)
    }
}
impl From<()> for DommemstatReply {
    fn from(answer: ()) -> DommemstatReply {
        DommemstatReply::Done(answer)
    }
}
/// The sentences of `dommemstat`.
pub static DOMMEMSTAT_SAYS: Says = Says {
    failed: &[
        Case {
            text: "Unable to change balloon collection period.",
            details: &[CaseDetail::With(&["period"])],
            ..Case::NONE
        },
        Case {
            text: "Failed to get memory statistics for domain {domain}",
            ..Case::NONE
        },
    ],
    about: true,
    ..Says::NONE
};
pub(super) static DOMSTATE_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[
        Key { key: "state", ..Key::NONE },
        Key {
            key: "reason",
            details: &[KeyDetail::Shown(&["reason"])],
            ..Key::NONE
        },
        Key { key: "active", ..Key::NONE },
    ],
    text: Some("{state}[ ({reason})]"),
    newline: true,
    about: true,
    ..Form::NONE
};
/// The answer of `domstate`.
#[derive(Debug, Clone)]
pub struct DomstateReply {
    /// The state.
    pub state: words::DomainState,
    /// The reason of the state.
    pub reason: words::DomainStateReason,
    /// Whether it runs.
    pub active: bool,
}
impl DomstateReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.state), None, false, | value | value.text()),
            Part::of(Some(& self.reason), None, false, | value | value.text()),
            Part::of(Some(& self.active), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for DomstateReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&DOMSTATE_REPLY, parts, None))
    }
}
pub(super) static DOMSTATS_ROW: Form = Form {
    kind: Kind::Lines,
    keys: &[
        Key { key: "domain", ..Key::NONE },
        Key { key: "uuid", ..Key::NONE },
        Key { key: "stats", ..Key::NONE },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `domstats`.
#[derive(Debug, Clone)]
pub struct DomstatsRow {
    /// The name of the domain.
    pub domain: String,
    /// Its UUID.
    pub uuid: String,
    /// Its statistics by name, as listed above.
    pub stats: Params,
}
impl DomstatsRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.domain), None, false, | value | value.text()),
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(Some(& self.stats), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<DomstatsRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(DomstatsRow::parts).collect();
        Reply::Answer(Answer::rows(&DOMSTATS_ROW, rows, Some(Arc::new(self))))
    }
}
pub(super) static DOMSTATS_WATCH_ROW: Form = Form {
    kind: Kind::Table,
    keys: &[
        Key {
            key: "domain",
            title: "Domain",
            ..Key::NONE
        },
        Key { key: "uuid", ..Key::NONE },
        Key {
            key: "cpu_percent",
            title: "CPU %",
            ..Key::NONE
        },
        Key {
            key: "memory",
            title: "Memory",
            ..Key::NONE
        },
        Key {
            key: "read",
            title: "Read/s",
            ..Key::NONE
        },
        Key {
            key: "written",
            title: "Written/s",
            ..Key::NONE
        },
        Key {
            key: "received",
            title: "Received/s",
            ..Key::NONE
        },
        Key {
            key: "sent",
            title: "Sent/s",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `domstats`.
#[derive(Debug, Clone)]
pub struct DomstatsWatchRow {
    /// The name of the domain.
    pub domain: String,
    /// Its UUID.
    pub uuid: String,
    /// How much it used of one CPU, in percent; null where that is not known yet.
    pub cpu_percent: Option<f64>,
    /// The memory of its process, or of the guest where that is not known; null where it is off.
    pub memory: Option<u64>,
    /// Bytes that its disks read a second; null where that is not known yet.
    pub read: Option<u64>,
    /// Bytes that its disks wrote a second; null where that is not known yet.
    pub written: Option<u64>,
    /// Bytes that its interfaces received a second; null where that is not known yet.
    pub received: Option<u64>,
    /// Bytes that its interfaces sent a second; null where that is not known yet.
    pub sent: Option<u64>,
}
impl DomstatsWatchRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.domain), None, false, | value | value.text()),
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(self.cpu_percent.as_ref(), Some("-"), true, | value |
            format!("{:.1}", value)), Part::of(self.memory.as_ref(), Some("-"), true, |
            value | crate ::answer::text::human_size(* value)), Part::of(self.read
            .as_ref(), Some("-"), true, | value | crate ::answer::text::human_size(*
            value)), Part::of(self.written.as_ref(), Some("-"), true, | value | crate
            ::answer::text::human_size(* value)), Part::of(self.received.as_ref(),
            Some("-"), true, | value | crate ::answer::text::human_size(* value)),
            Part::of(self.sent.as_ref(), Some("-"), true, | value | crate
            ::answer::text::human_size(* value))
        ]
    }
}
impl IntoReply for Vec<DomstatsWatchRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(DomstatsWatchRow::parts).collect();
        Reply::Answer(Answer::rows(&DOMSTATS_WATCH_ROW, rows, None))
    }
}
/// The forms of the answer of `domstats`.
#[derive(Debug, Clone)]
pub enum DomstatsReply {
    /// `rows`
    Rows(Vec<DomstatsRow>),
    /// `watch`
    Watch(Vec<DomstatsWatchRow>),
}
impl IntoReply for DomstatsReply {
    fn into_reply(self) -> Reply {
        match self {
            DomstatsReply::Rows(answer) => answer.into_reply(),
            DomstatsReply::Watch(answer) => answer.into_reply(),
        }
    }
}
impl From<Vec<DomstatsRow>> for DomstatsReply {
    fn from(answer: Vec<DomstatsRow>) -> DomstatsReply {
        DomstatsReply::Rows(answer)
    }
}
impl From<Vec<DomstatsWatchRow>> for DomstatsReply {
    fn from(answer: Vec<DomstatsWatchRow>) -> DomstatsReply {
        DomstatsReply::Watch(answer)
    }
}
pub(super) static DOMTIME_USUAL: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "time", ..Key::NONE }],
    text: Some("Time: {time}"),
    newline: false,
    ..Form::NONE
};
/// The answer of `domtime`.
#[derive(Debug, Clone)]
pub struct DomtimeUsual {
    /// The time, or null where it is beyond the year 9999.
    pub time: Shown<Option<Time>>,
}
impl DomtimeUsual {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.time), None, true, | value | value.text.clone())]
    }
}
impl IntoReply for DomtimeUsual {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&DOMTIME_USUAL, parts, None))
    }
}
/// The forms of the answer of `domtime`.
#[derive(Debug, Clone)]
pub enum DomtimeReply {
    /// `usual`
    Usual(DomtimeUsual),
    /// `done`
    Done(()),
}
impl IntoReply for DomtimeReply {
    fn into_reply(self) -> Reply {
        match self {
            DomtimeReply::Usual(answer) => answer.into_reply(),
            DomtimeReply::Done(answer) => answer.into_reply(),
        }
    }
}
impl From<DomtimeUsual> for DomtimeReply {
    fn from(answer: DomtimeUsual) -> DomtimeReply {
        DomtimeReply::Usual(answer)
    }
}
impl From<()> for DomtimeReply {
    fn from(answer: ()) -> DomtimeReply {
        DomtimeReply::Done(answer)
    }
}
/// The sentences of `domtime`.
pub static DOMTIME_SAYS: Says = Says { about: true, ..Says::NONE };
/// Says: Unable to format date
#[must_use]
pub fn domtime_unshown() -> String {
    "Unable to format date".to_owned()
}
pub(super) static LIST_ROW: Form = Form {
    kind: Kind::Table,
    keys: &[
        Key {
            key: "id",
            title: "Id",
            ..Key::NONE
        },
        Key {
            key: "name",
            title: "Name",
            ..Key::NONE
        },
        Key {
            key: "uuid",
            details: &[KeyDetail::Without(&["uuid"])],
            ..Key::NONE
        },
        Key {
            key: "state",
            title: "State",
            ..Key::NONE
        },
        Key {
            key: "title",
            title: "Title",
            details: &[KeyDetail::Shown(&["title"])],
            ..Key::NONE
        },
        Key {
            key: "uuid",
            title: "UUID",
            details: &[KeyDetail::With(&["uuid"])],
            ..Key::NONE
        },
        Key { key: "active", ..Key::NONE },
        Key { key: "reason", ..Key::NONE },
        Key {
            key: "persistent",
            ..Key::NONE
        },
        Key {
            key: "autostart",
            ..Key::NONE
        },
        Key {
            key: "managed_save",
            ..Key::NONE
        },
        Key {
            key: "ip",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `list`.
#[derive(Debug, Clone)]
pub struct ListRow {
    /// The id; null while the domain is off.
    pub id: Option<i64>,
    /// The name.
    pub name: String,
    /// The UUID.
    pub uuid: String,
    /// The state; saved only with --managed-save.
    pub state: words::ListedState,
    /// The title; null without one.
    pub title: Option<String>,
    /// Whether it runs.
    pub active: bool,
    /// The reason of the state; null where it is not told with the states.
    pub reason: Option<words::DomainStateReason>,
    /// Whether it has a persistent definition; null when unknown.
    pub persistent: Option<bool>,
    /// Whether it starts with the host; null when unknown.
    pub autostart: Option<bool>,
    /// Whether it has a managed save image; null when unknown.
    pub managed_save: Option<bool>,
    /// An address of its guest that others can reach, as domifaddr --source any finds it; null where none is known, only where --columns names it.
    pub ip: Option<Option<String>>,
}
impl ListRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(self.id.as_ref(), Some("-"), true, | value | value.text()),
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(Some(& self.state), None, false, | value | value.text()),
            Part::of(self.title.as_ref(), None, true, | value | value.text()),
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(Some(& self.active), None, false, | value | value.text()),
            Part::of(self.reason.as_ref(), None, true, | value | value.text()),
            Part::of(self.persistent.as_ref(), None, true, | value | value.text()),
            Part::of(self.autostart.as_ref(), None, true, | value | value.text()),
            Part::of(self.managed_save.as_ref(), None, true, | value | value.text()),
            self.ip.as_ref().map_or(Part::LEFT_OUT, | known | Part::of(known.as_ref(),
            None, true, | value | value.text()))
        ]
    }
}
impl IntoReply for Vec<ListRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(ListRow::parts).collect();
        Reply::Answer(Answer::rows(&LIST_ROW, rows, None))
    }
}
pub(super) static LIST_LINE_ROW: Form = Form {
    kind: Kind::Lines,
    keys: &[
        Key {
            key: "uuid",
            details: &[KeyDetail::Shown(&["uuid"])],
            ..Key::NONE
        },
        Key {
            key: "id",
            details: &[KeyDetail::Shown(&["id"])],
            ..Key::NONE
        },
        Key {
            key: "name",
            details: &[KeyDetail::Shown(&["name"])],
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `list`.
#[derive(Debug, Clone)]
pub struct ListLineRow {
    /// The UUID.
    pub uuid: String,
    /// The id; null while the domain is off.
    pub id: Option<i64>,
    /// The name.
    pub name: String,
}
impl ListLineRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(self.id.as_ref(), Some("-"), true, | value | value.text()),
            Part::of(Some(& self.name), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<ListLineRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(ListLineRow::parts).collect();
        Reply::Answer(Answer::rows(&LIST_LINE_ROW, rows, None))
    }
}
/// The forms of the answer of `list`.
#[derive(Debug, Clone)]
pub enum ListReply {
    /// `rows`
    Rows(Vec<ListRow>),
    /// `line`
    Line(Vec<ListLineRow>),
}
impl IntoReply for ListReply {
    fn into_reply(self) -> Reply {
        match self {
            ListReply::Rows(answer) => answer.into_reply(),
            ListReply::Line(answer) => answer.into_reply(),
        }
    }
}
impl From<Vec<ListRow>> for ListReply {
    fn from(answer: Vec<ListRow>) -> ListReply {
        ListReply::Rows(answer)
    }
}
impl From<Vec<ListLineRow>> for ListReply {
    fn from(answer: Vec<ListLineRow>) -> ListReply {
        ListReply::Line(answer)
    }
}
