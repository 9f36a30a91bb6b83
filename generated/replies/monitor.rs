// Generated from spec/monitor by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! What the commands of the group `monitor` answer and say.
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
static DOMBLKERROR_ROW: Form = Form {
    kind: Kind::Table,
    keys: &[Key { key: "device", ..Key::NONE }, Key { key: "error", ..Key::NONE }],
    text: None,
    newline: true,
};
/// A row of the answer of `domblkerror`.
#[derive(Debug, Clone)]
pub struct DomblkerrorRow {
    /// The target name of the device.
    pub device: String,
    /// no error, unspecified error or no space.
    pub error: String,
}
impl DomblkerrorRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.device), None, false, | value | value.text()),
            Part::of(Some(& self.error), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<DomblkerrorRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(DomblkerrorRow::parts).collect();
        Reply::Answer(Answer::rows(&DOMBLKERROR_ROW, rows, None))
    }
}
/// The forms of the answer of `domblkerror`.
#[derive(Debug, Clone)]
pub enum DomblkerrorReply {
    /// `rows`
    Rows(Vec<DomblkerrorRow>),
    /// `done`
    Done(()),
}
impl IntoReply for DomblkerrorReply {
    fn into_reply(self) -> Reply {
        match self {
            DomblkerrorReply::Rows(answer) => answer.into_reply(),
            DomblkerrorReply::Done(answer) => answer.into_reply(),
        }
    }
}
impl From<Vec<DomblkerrorRow>> for DomblkerrorReply {
    fn from(answer: Vec<DomblkerrorRow>) -> DomblkerrorReply {
        DomblkerrorReply::Rows(answer)
    }
}
impl From<()> for DomblkerrorReply {
    fn from(answer: ()) -> DomblkerrorReply {
        DomblkerrorReply::Done(answer)
    }
}
static DOMBLKINFO_USUAL: Form = Form {
    kind: Kind::Fields { width: 15usize },
    keys: &[
        Key {
            key: "capacity",
            title: "Capacity",
            ..Key::NONE
        },
        Key {
            key: "allocation",
            title: "Allocation",
            ..Key::NONE
        },
        Key {
            key: "physical",
            title: "Physical",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
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
            Part::of(Some(& self.allocation), None, false, | value | value.text()),
            Part::of(Some(& self.physical), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for DomblkinfoUsual {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&DOMBLKINFO_USUAL, parts, None))
    }
}
static DOMBLKINFO_ROW: Form = Form {
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
            ..Key::NONE
        },
        Key {
            key: "allocation",
            title: "Allocation",
            ..Key::NONE
        },
        Key {
            key: "physical",
            title: "Physical",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
};
/// A row of the answer of `domblkinfo`.
#[derive(Debug, Clone)]
pub struct DomblkinfoRow {
    /// The target name of the device.
    pub target: String,
    /// The size that the guest sees; null without a source.
    pub capacity: u64,
    /// How much storage is taken up.
    pub allocation: u64,
    /// The size of the source on the host.
    pub physical: u64,
}
impl DomblkinfoRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.target), None, false, | value | value.text()),
            Part::of(Some(& self.capacity), None, false, | value | value.text()),
            Part::of(Some(& self.allocation), None, false, | value | value.text()),
            Part::of(Some(& self.physical), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<DomblkinfoRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(DomblkinfoRow::parts).collect();
        Reply::Answer(Answer::rows(&DOMBLKINFO_ROW, rows, None))
    }
}
/// The forms of the answer of `domblkinfo`.
#[derive(Debug, Clone)]
pub enum DomblkinfoReply {
    /// `usual`
    Usual(DomblkinfoUsual),
    /// `rows`
    Rows(Vec<DomblkinfoRow>),
}
impl IntoReply for DomblkinfoReply {
    fn into_reply(self) -> Reply {
        match self {
            DomblkinfoReply::Usual(answer) => answer.into_reply(),
            DomblkinfoReply::Rows(answer) => answer.into_reply(),
        }
    }
}
impl From<DomblkinfoUsual> for DomblkinfoReply {
    fn from(answer: DomblkinfoUsual) -> DomblkinfoReply {
        DomblkinfoReply::Usual(answer)
    }
}
impl From<Vec<DomblkinfoRow>> for DomblkinfoReply {
    fn from(answer: Vec<DomblkinfoRow>) -> DomblkinfoReply {
        DomblkinfoReply::Rows(answer)
    }
}
static DOMBLKLIST_ROW: Form = Form {
    kind: Kind::Table,
    keys: &[
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
};
/// A row of the answer of `domblklist`.
#[derive(Debug, Clone)]
pub struct DomblklistRow {
    /// The name of the device towards the guest.
    pub target: String,
    /// Where the data is; null without a medium.
    pub source: String,
}
impl DomblklistRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.target), None, false, | value | value.text()),
            Part::of(Some(& self.source), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<DomblklistRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(DomblklistRow::parts).collect();
        Reply::Answer(Answer::rows(&DOMBLKLIST_ROW, rows, None))
    }
}
static DOMBLKSTAT_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[
        Key { key: "device", ..Key::NONE },
        Key { key: "rd_req", ..Key::NONE },
        Key {
            key: "rd_bytes",
            ..Key::NONE
        },
        Key { key: "wr_req", ..Key::NONE },
        Key {
            key: "wr_bytes",
            ..Key::NONE
        },
        Key { key: "errs", ..Key::NONE },
        Key {
            key: "flush_operations",
            ..Key::NONE
        },
        Key {
            key: "rd_total_times",
            ..Key::NONE
        },
        Key {
            key: "wr_total_times",
            ..Key::NONE
        },
        Key {
            key: "flush_total_times",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
};
/// The answer of `domblkstat`.
#[derive(Debug, Clone)]
pub struct DomblkstatReply {
    /// The device; empty for the sums of all.
    pub device: String,
    /// Read requests.
    pub rd_req: i64,
    /// Bytes read.
    pub rd_bytes: u64,
    /// Write requests.
    pub wr_req: i64,
    /// Bytes written.
    pub wr_bytes: u64,
    /// Errors.
    pub errs: i64,
    /// Flushes.
    pub flush_operations: i64,
    /// Time of all reads, in nanoseconds.
    pub rd_total_times: i64,
    /// Time of all writes, in nanoseconds.
    pub wr_total_times: i64,
    /// Time of all flushes, in nanoseconds.
    pub flush_total_times: i64,
}
impl DomblkstatReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.device), None, false, | value | value.text()),
            Part::of(Some(& self.rd_req), None, false, | value | value.text()),
            Part::of(Some(& self.rd_bytes), None, false, | value | value.text()),
            Part::of(Some(& self.wr_req), None, false, | value | value.text()),
            Part::of(Some(& self.wr_bytes), None, false, | value | value.text()),
            Part::of(Some(& self.errs), None, false, | value | value.text()),
            Part::of(Some(& self.flush_operations), None, false, | value | value.text()),
            Part::of(Some(& self.rd_total_times), None, false, | value | value.text()),
            Part::of(Some(& self.wr_total_times), None, false, | value | value.text()),
            Part::of(Some(& self.flush_total_times), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for DomblkstatReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&DOMBLKSTAT_REPLY, parts, None))
    }
}
static DOMCONTROL_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[
        Key { key: "state", ..Key::NONE },
        Key { key: "elapsed", ..Key::NONE },
        Key { key: "details", ..Key::NONE },
    ],
    text: None,
    newline: true,
};
/// The answer of `domcontrol`.
#[derive(Debug, Clone)]
pub struct DomcontrolReply {
    /// The state.
    pub state: String,
    /// Seconds in this state; null for ok and error.
    pub elapsed: f64,
    /// The reason of an error; null without one.
    pub details: String,
}
impl DomcontrolReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.state), None, false, | value | value.text()),
            Part::of(Some(& self.elapsed), None, false, | value | value.text()),
            Part::of(Some(& self.details), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for DomcontrolReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&DOMCONTROL_REPLY, parts, None))
    }
}
static DOMIF_GETLINK_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[
        Key {
            key: "interface",
            ..Key::NONE
        },
        Key { key: "state", ..Key::NONE },
    ],
    text: None,
    newline: true,
};
/// The answer of `domif-getlink`.
#[derive(Debug, Clone)]
pub struct DomifGetlinkReply {
    /// The interface as it was named.
    pub interface: String,
    /// up or down.
    pub state: String,
}
impl DomifGetlinkReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.interface), None, false, | value | value.text()),
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
static DOMIFADDR_ROW: Form = Form {
    kind: Kind::Table,
    keys: &[
        Key {
            key: "name",
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
    ],
    text: None,
    newline: true,
};
/// A row of the answer of `domifaddr`.
#[derive(Debug, Clone)]
pub struct DomifaddrRow {
    /// The name of the interface.
    pub name: String,
    /// The MAC address; null when unknown.
    pub mac: String,
    /// ipv4 or ipv6; null without an address.
    pub protocol: String,
    /// The IP address.
    pub address: String,
    /// The length of the network prefix.
    pub prefix: i64,
}
impl DomifaddrRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(Some(& self.mac), None, false, | value | value.text()),
            Part::of(Some(& self.protocol), None, false, | value | value.text()),
            Part::of(Some(& self.address), None, false, | value | value.text()),
            Part::of(Some(& self.prefix), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<DomifaddrRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(DomifaddrRow::parts).collect();
        Reply::Answer(Answer::rows(&DOMIFADDR_ROW, rows, None))
    }
}
static DOMIFLIST_ROW: Form = Form {
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
};
/// A row of the answer of `domiflist`.
#[derive(Debug, Clone)]
pub struct DomiflistRow {
    /// The device on the host; null while there is none.
    pub interface: String,
    /// The type, such as network or bridge.
    pub type_: String,
    /// The network, bridge or device behind it; null without one.
    pub source: String,
    /// The model; null where the hypervisor picks it.
    pub model: String,
    /// The MAC address.
    pub mac: String,
}
impl DomiflistRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.interface), None, false, | value | value.text()),
            Part::of(Some(& self.type_), None, false, | value | value.text()),
            Part::of(Some(& self.source), None, false, | value | value.text()),
            Part::of(Some(& self.model), None, false, | value | value.text()),
            Part::of(Some(& self.mac), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<DomiflistRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(DomiflistRow::parts).collect();
        Reply::Answer(Answer::rows(&DOMIFLIST_ROW, rows, None))
    }
}
static DOMIFSTAT_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[
        Key {
            key: "interface",
            ..Key::NONE
        },
        Key {
            key: "rx_bytes",
            ..Key::NONE
        },
        Key {
            key: "rx_packets",
            ..Key::NONE
        },
        Key { key: "rx_errs", ..Key::NONE },
        Key { key: "rx_drop", ..Key::NONE },
        Key {
            key: "tx_bytes",
            ..Key::NONE
        },
        Key {
            key: "tx_packets",
            ..Key::NONE
        },
        Key { key: "tx_errs", ..Key::NONE },
        Key { key: "tx_drop", ..Key::NONE },
    ],
    text: None,
    newline: true,
};
/// The answer of `domifstat`.
#[derive(Debug, Clone)]
pub struct DomifstatReply {
    /// The interface as it was named.
    pub interface: String,
    /// Bytes received.
    pub rx_bytes: u64,
    /// Packets received.
    pub rx_packets: i64,
    /// Errors on receiving.
    pub rx_errs: i64,
    /// Received packets that were dropped.
    pub rx_drop: i64,
    /// Bytes sent.
    pub tx_bytes: u64,
    /// Packets sent.
    pub tx_packets: i64,
    /// Errors on sending.
    pub tx_errs: i64,
    /// Packets dropped instead of being sent.
    pub tx_drop: i64,
}
impl DomifstatReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.interface), None, false, | value | value.text()),
            Part::of(Some(& self.rx_bytes), None, false, | value | value.text()),
            Part::of(Some(& self.rx_packets), None, false, | value | value.text()),
            Part::of(Some(& self.rx_errs), None, false, | value | value.text()),
            Part::of(Some(& self.rx_drop), None, false, | value | value.text()),
            Part::of(Some(& self.tx_bytes), None, false, | value | value.text()),
            Part::of(Some(& self.tx_packets), None, false, | value | value.text()),
            Part::of(Some(& self.tx_errs), None, false, | value | value.text()),
            Part::of(Some(& self.tx_drop), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for DomifstatReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&DOMIFSTAT_REPLY, parts, None))
    }
}
static DOMINFO_REPLY: Form = Form {
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
            key: "cpus",
            title: "CPU(s)",
            ..Key::NONE
        },
        Key {
            key: "cpu_time",
            title: "CPU time",
            ..Key::NONE
        },
        Key {
            key: "max_memory",
            title: "Max memory",
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
            ..Key::NONE
        },
        Key {
            key: "security_enforcing",
            ..Key::NONE
        },
        Key {
            key: "messages",
            title: "Messages",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
};
/// The answer of `dominfo`.
#[derive(Debug, Clone)]
pub struct DominfoReply {
    /// The id; null while the domain is off.
    pub id: i64,
    /// The name.
    pub name: String,
    /// The UUID.
    pub uuid: String,
    /// The type of operating system, such as hvm.
    pub os_type: String,
    /// The state, as domstate prints it.
    pub state: String,
    /// The number of virtual CPUs.
    pub cpus: i64,
    /// The CPU time used, in seconds; null when unknown.
    pub cpu_time: f64,
    /// The largest memory; null without a limit.
    pub max_memory: u64,
    /// The present memory.
    pub used_memory: u64,
    /// Whether the definition is kept; null when unknown.
    pub persistent: bool,
    /// Whether the domain starts with the host.
    pub autostart: bool,
    /// Whether there is a managed save image; null when unknown.
    pub managed_save: bool,
    /// The security model of the host.
    pub security_model: String,
    /// Its domain of interpretation.
    pub security_doi: String,
    /// The label of the running domain.
    pub security_label: String,
    /// Whether the label is enforced.
    pub security_enforcing: bool,
    /// Warnings, such as what taints the domain.
    pub messages: Vec<String>,
}
impl DominfoReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.id), None, false, | value | value.text()),
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(Some(& self.os_type), None, false, | value | value.text()),
            Part::of(Some(& self.state), None, false, | value | value.text()),
            Part::of(Some(& self.cpus), None, false, | value | value.text()),
            Part::of(Some(& self.cpu_time), None, false, | value | value.text()),
            Part::of(Some(& self.max_memory), None, false, | value | value.text()),
            Part::of(Some(& self.used_memory), None, false, | value | value.text()),
            Part::of(Some(& self.persistent), None, false, | value | value.text()),
            Part::of(Some(& self.autostart), None, false, | value | value.text()),
            Part::of(Some(& self.managed_save), None, false, | value | value.text()),
            Part::of(Some(& self.security_model), None, false, | value | value.text()),
            Part::of(Some(& self.security_doi), None, false, | value | value.text()),
            Part::of(Some(& self.security_label), None, false, | value | value.text()),
            Part::of(Some(& self.security_enforcing), None, false, | value | value
            .text()), Part::of(Some(& self.messages), None, false, | value | value
            .text())
        ]
    }
}
impl IntoReply for DominfoReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&DOMINFO_REPLY, parts, None))
    }
}
static DOMMEMSTAT_USUAL: Form = Form {
    kind: Kind::Value,
    keys: &[
        Key { key: "actual", ..Key::NONE },
        Key { key: "swap_in", ..Key::NONE },
        Key {
            key: "swap_out",
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
        Key { key: "unused", ..Key::NONE },
        Key {
            key: "available",
            ..Key::NONE
        },
        Key { key: "usable", ..Key::NONE },
        Key {
            key: "last_update",
            ..Key::NONE
        },
        Key {
            key: "disk_caches",
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
        Key { key: "rss", ..Key::NONE },
    ],
    text: None,
    newline: true,
};
/// The answer of `dommemstat`.
#[derive(Debug, Clone)]
pub struct DommemstatUsual {
    /// The size of the balloon.
    pub actual: u64,
    /// Memory read back from swap space.
    pub swap_in: u64,
    /// Memory written to swap space.
    pub swap_out: u64,
    /// Page faults that needed the disk.
    pub major_fault: i64,
    /// Other page faults.
    pub minor_fault: i64,
    /// Memory that the guest leaves unused.
    pub unused: u64,
    /// Usable memory as the guest sees it.
    pub available: u64,
    /// Memory that the balloon can reclaim.
    pub usable: u64,
    /// When the statistics were updated, in seconds of the epoch.
    pub last_update: i64,
    /// Memory that can be reclaimed without I/O.
    pub disk_caches: u64,
    /// Huge pages that the guest allocated.
    pub hugetlb_pgalloc: i64,
    /// Huge pages that the guest could not allocate.
    pub hugetlb_pgfail: i64,
    /// Resident memory of the domain's process.
    pub rss: u64,
}
impl DommemstatUsual {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.actual), None, false, | value | value.text()),
            Part::of(Some(& self.swap_in), None, false, | value | value.text()),
            Part::of(Some(& self.swap_out), None, false, | value | value.text()),
            Part::of(Some(& self.major_fault), None, false, | value | value.text()),
            Part::of(Some(& self.minor_fault), None, false, | value | value.text()),
            Part::of(Some(& self.unused), None, false, | value | value.text()),
            Part::of(Some(& self.available), None, false, | value | value.text()),
            Part::of(Some(& self.usable), None, false, | value | value.text()),
            Part::of(Some(& self.last_update), None, false, | value | value.text()),
            Part::of(Some(& self.disk_caches), None, false, | value | value.text()),
            Part::of(Some(& self.hugetlb_pgalloc), None, false, | value | value.text()),
            Part::of(Some(& self.hugetlb_pgfail), None, false, | value | value.text()),
            Part::of(Some(& self.rss), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for DommemstatUsual {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&DOMMEMSTAT_USUAL, parts, None))
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
static DOMSTATE_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[
        Key { key: "state", ..Key::NONE },
        Key {
            key: "reason",
            with: &["reason"],
            ..Key::NONE
        },
    ],
    text: Some("{state}[ ({reason})]"),
    newline: true,
};
/// The answer of `domstate`.
#[derive(Debug, Clone)]
pub struct DomstateReply {
    /// The state.
    pub state: words::DomainState,
    /// The reason of the state.
    pub reason: Option<words::DomainStateReason>,
}
impl DomstateReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.state), None, false, | value | value.text()),
            Part::of(self.reason.as_ref(), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for DomstateReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&DOMSTATE_REPLY, parts, None))
    }
}
static DOMSTATS_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[
        Key {
            key: "domain",
            title: "Domain",
            ..Key::NONE
        },
        Key { key: "stats", ..Key::NONE },
    ],
    text: None,
    newline: true,
};
/// The answer of `domstats`.
#[derive(Debug, Clone)]
pub struct DomstatsReply {
    /// The name of the domain.
    pub domain: String,
    /// Its statistics by name, as listed above.
    pub stats: Params,
}
impl DomstatsReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.domain), None, false, | value | value.text()),
            Part::of(Some(& self.stats), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for DomstatsReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&DOMSTATS_REPLY, parts, None))
    }
}
static DOMTIME_USUAL: Form = Form {
    kind: Kind::Value,
    keys: &[
        Key {
            key: "time",
            title: "Time",
            ..Key::NONE
        },
        Key {
            key: "nanoseconds",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
};
/// The answer of `domtime`.
#[derive(Debug, Clone)]
pub struct DomtimeUsual {
    /// The time, in seconds of the epoch.
    pub time: i64,
    /// The fraction of the second.
    pub nanoseconds: i64,
}
impl DomtimeUsual {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.time), None, false, | value | value.text()),
            Part::of(Some(& self.nanoseconds), None, false, | value | value.text())
        ]
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
static LIST_ROW: Form = Form {
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
        Key { key: "uuid", ..Key::NONE },
        Key {
            key: "state",
            title: "State",
            ..Key::NONE
        },
        Key {
            key: "title",
            title: "Title",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
};
/// A row of the answer of `list`.
#[derive(Debug, Clone)]
pub struct ListRow {
    /// The id; null while the domain is off.
    pub id: i64,
    /// The name.
    pub name: String,
    /// The UUID.
    pub uuid: String,
    /// The state; saved with --managed-save.
    pub state: String,
    /// The title, with --title.
    pub title: String,
}
impl ListRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.id), None, false, | value | value.text()),
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(Some(& self.state), None, false, | value | value.text()),
            Part::of(Some(& self.title), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<ListRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(ListRow::parts).collect();
        Reply::Answer(Answer::rows(&LIST_ROW, rows, None))
    }
}
