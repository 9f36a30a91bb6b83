// Generated from spec/host by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! What the commands of the group `host` answer and say.
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
/// The sentences of `capabilities`.
pub static CAPABILITIES_SAYS: Says = Says {
    failed: &[
        Case {
            text: "failed to get capabilities",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static CPU_COMPARE_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "result", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `cpu-compare`.
#[derive(Debug, Clone)]
pub struct CpuCompareReply {
    /// What the comparison gave.
    pub result: words::CpuComparison,
}
impl CpuCompareReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.result), None, false, | value | value.text())]
    }
}
impl IntoReply for CpuCompareReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: CPU_COMPARE_REPLY.keys,
            parts,
            made: None,
        })
    }
}
/// The sentences of `cpu-compare`.
pub static CPU_COMPARE_SAYS: Says = Says {
    done: &[
        Case {
            text: "CPU described in {file} is identical to host CPU",
            always: true,
            details: &[CaseDetail::When(&[("result", "identical")])],
            ..Case::NONE
        },
        Case {
            text: "Host CPU is a superset of CPU described in {file}",
            always: true,
            details: &[CaseDetail::When(&[("result", "superset")])],
            ..Case::NONE
        },
        Case {
            text: "CPU described in {file} is incompatible with host CPU",
            always: true,
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to compare host CPU with {file}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static CPU_MODELS_ROW: Form = Form {
    kind: Kind::Lines,
    keys: &[Key { key: "model", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `cpu-models`.
#[derive(Debug, Clone)]
pub struct CpuModelsRow {
    /// The name of a CPU model.
    pub model: String,
}
impl CpuModelsRow {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.model), None, false, | value | value.text())]
    }
}
impl IntoReply for Vec<CpuModelsRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(CpuModelsRow::parts).collect();
        Reply::Answer(Answer::rows(&CPU_MODELS_ROW, rows, None))
    }
}
/// The sentences of `cpu-models`.
pub static CPU_MODELS_SAYS: Says = Says {
    failed: &[
        Case {
            text: "failed to get CPU model names",
            ..Case::NONE
        },
    ],
    empty: &[
        Case {
            text: "all CPU models are accepted",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `domcapabilities`.
pub static DOMCAPABILITIES_SAYS: Says = Says {
    failed: &[
        Case {
            text: "failed to get emulator capabilities",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static FREECELL_USUAL: Form = Form {
    kind: Kind::Fields { width: 6usize },
    keys: &[
        Key {
            key: "free",
            title: "Total",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `freecell`.
#[derive(Debug, Clone)]
pub struct FreecellUsual {
    /// Free memory of the machine.
    pub free: u64,
}
impl FreecellUsual {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.free), None, false, | value | format!("{} KiB", value /
            1024))
        ]
    }
}
impl IntoReply for FreecellUsual {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&FREECELL_USUAL, parts, None))
    }
}
pub(super) static FREECELL_CELLNO: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "cell", ..Key::NONE }, Key { key: "free", ..Key::NONE }],
    text: Some("{cell}: {free}"),
    newline: true,
    ..Form::NONE
};
/// The answer of `freecell`.
#[derive(Debug, Clone)]
pub struct FreecellCellno {
    /// The cell's number.
    pub cell: i64,
    /// Free memory of the cell.
    pub free: u64,
}
impl FreecellCellno {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.cell), None, false, | value | value.text()),
            Part::of(Some(& self.free), None, false, | value | format!("{} KiB", value /
            1024))
        ]
    }
}
impl IntoReply for FreecellCellno {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&FREECELL_CELLNO, parts, None))
    }
}
pub(super) static FREECELL_ALL_ROW: Form = Form {
    kind: Kind::Lines,
    keys: &[Key { key: "cell", ..Key::NONE }, Key { key: "free", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `freecell`.
#[derive(Debug, Clone)]
pub struct FreecellAllRow {
    /// The cell's number.
    pub cell: i64,
    /// Free memory of the cell.
    pub free: u64,
}
impl FreecellAllRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.cell), None, false, | value | value.text()),
            Part::of(Some(& self.free), None, false, | value | format!("{} KiB", value /
            1024))
        ]
    }
}
impl IntoReply for Vec<FreecellAllRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(FreecellAllRow::parts).collect();
        Reply::Answer(Answer::rows(&FREECELL_ALL_ROW, rows, Some(Arc::new(self))))
    }
}
/// The forms of the answer of `freecell`.
#[derive(Debug, Clone)]
pub enum FreecellReply {
    /// `usual`
    Usual(FreecellUsual),
    /// `cellno`
    Cellno(FreecellCellno),
    /// `done`
    Done(()),
    /// `all`
    All(Vec<FreecellAllRow>),
}
impl IntoReply for FreecellReply {
    fn into_reply(self) -> Reply {
        match self {
            FreecellReply::Usual(answer) => answer.into_reply(),
            FreecellReply::Cellno(answer) => answer.into_reply(),
            FreecellReply::Done(answer) => answer.into_reply(),
            FreecellReply::All(answer) => answer.into_reply(),
        }
    }
}
impl From<FreecellUsual> for FreecellReply {
    fn from(answer: FreecellUsual) -> FreecellReply {
        FreecellReply::Usual(answer)
    }
}
impl From<FreecellCellno> for FreecellReply {
    fn from(answer: FreecellCellno) -> FreecellReply {
        FreecellReply::Cellno(answer)
    }
}
impl From<()> for FreecellReply {
    fn from(answer: ()) -> FreecellReply {
        FreecellReply::Done(answer)
    }
}
impl From<Vec<FreecellAllRow>> for FreecellReply {
    fn from(answer: Vec<FreecellAllRow>) -> FreecellReply {
        FreecellReply::All(answer)
    }
}
/// The sentences of `freecell`.
pub static FREECELL_SAYS: Says = Says { ..Says::NONE };
/// Says: failed to get free memory for NUMA node number: {cell}
#[must_use]
pub fn freecell_untold(cell: impl std::fmt::Display) -> String {
    format!("failed to get free memory for NUMA node number: {cell}")
}
pub(super) static FREEPAGES_ROW: Form = Form {
    kind: Kind::Lines,
    keys: &[
        Key { key: "cell", ..Key::NONE },
        Key {
            key: "page_size",
            ..Key::NONE
        },
        Key {
            key: "free_pages",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `freepages`.
#[derive(Debug, Clone)]
pub struct FreepagesRow {
    /// The cell's number.
    pub cell: i64,
    /// The size of the pages.
    pub page_size: u64,
    /// The number of free pages.
    pub free_pages: u64,
}
impl FreepagesRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.cell), None, false, | value | value.text()),
            Part::of(Some(& self.page_size), None, false, | value | value.text()),
            Part::of(Some(& self.free_pages), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<FreepagesRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(FreepagesRow::parts).collect();
        Reply::Answer(Answer::rows(&FREEPAGES_ROW, rows, Some(Arc::new(self))))
    }
}
pub(super) static HOSTNAME_REPLY: Form = Form {
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
/// The answer of `hostname`.
#[derive(Debug, Clone)]
pub struct HostnameReply {
    /// The host name.
    pub hostname: String,
}
impl HostnameReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.hostname), None, false, | value | value.text())]
    }
}
impl IntoReply for HostnameReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&HOSTNAME_REPLY, parts, None))
    }
}
/// The sentences of `hostname`.
pub static HOSTNAME_SAYS: Says = Says {
    failed: &[
        Case {
            text: "failed to get hostname",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `hypervisor-cpu-baseline`.
pub static HYPERVISOR_CPU_BASELINE_SAYS: Says = Says { ..Says::NONE };
/// Says: using host CPU definition as input may provide incorrect results
#[must_use]
pub fn hypervisor_cpu_baseline_host() -> String {
    "using host CPU definition as input may provide incorrect results".to_owned()
}
pub(super) static HYPERVISOR_CPU_COMPARE_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "result", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `hypervisor-cpu-compare`.
#[derive(Debug, Clone)]
pub struct HypervisorCpuCompareReply {
    /// What the comparison gave.
    pub result: words::CpuComparison,
}
impl HypervisorCpuCompareReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.result), None, false, | value | value.text())]
    }
}
impl IntoReply for HypervisorCpuCompareReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: HYPERVISOR_CPU_COMPARE_REPLY.keys,
            parts,
            made: None,
        })
    }
}
/// The sentences of `hypervisor-cpu-compare`.
pub static HYPERVISOR_CPU_COMPARE_SAYS: Says = Says {
    done: &[
        Case {
            text: "CPU described in {file} is identical to the CPU provided by hypervisor on the host",
            always: true,
            details: &[CaseDetail::When(&[("result", "identical")])],
            ..Case::NONE
        },
        Case {
            text: "The CPU provided by hypervisor on the host is a superset of CPU described in {file}",
            always: true,
            details: &[CaseDetail::When(&[("result", "superset")])],
            ..Case::NONE
        },
        Case {
            text: "CPU described in {file} is incompatible with the CPU provided by hypervisor on the host",
            always: true,
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to compare hypervisor CPU with {file}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// Says: using host CPU definition as input may provide incorrect results
#[must_use]
pub fn hypervisor_cpu_compare_host() -> String {
    "using host CPU definition as input may provide incorrect results".to_owned()
}
pub(super) static HYPERVISOR_CPU_MODELS_ROW: Form = Form {
    kind: Kind::Lines,
    keys: &[
        Key { key: "model", ..Key::NONE },
        Key {
            key: "usability",
            ..Key::NONE
        },
    ],
    text: Some("{model}"),
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `hypervisor-cpu-models`.
#[derive(Debug, Clone)]
pub struct HypervisorCpuModelsRow {
    /// The name of a CPU model.
    pub model: String,
    /// Whether guests can have it on this host.
    pub usability: words::CpuUsability,
}
impl HypervisorCpuModelsRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.model), None, false, | value | value.text()),
            Part::of(Some(& self.usability), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<HypervisorCpuModelsRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(HypervisorCpuModelsRow::parts).collect();
        Reply::Answer(Answer::rows(&HYPERVISOR_CPU_MODELS_ROW, rows, None))
    }
}
/// The sentences of `hypervisor-cpu-models`.
pub static HYPERVISOR_CPU_MODELS_SAYS: Says = Says {
    failed: &[
        Case {
            text: "failed to get hypervisor CPU model names",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static MAXVCPUS_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[
        Key {
            key: "max_vcpus",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `maxvcpus`.
#[derive(Debug, Clone)]
pub struct MaxvcpusReply {
    /// The largest number of virtual CPUs.
    pub max_vcpus: u64,
}
impl MaxvcpusReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.max_vcpus), None, false, | value | value.text())]
    }
}
impl IntoReply for MaxvcpusReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&MAXVCPUS_REPLY, parts, None))
    }
}
pub(super) static NODE_MEMORY_TUNE_USUAL: Form = Form {
    kind: Kind::Params,
    keys: &[
        Key {
            key: "shm_pages_to_scan",
            ..Key::NONE
        },
        Key {
            key: "shm_sleep_millisecs",
            ..Key::NONE
        },
        Key {
            key: "shm_pages_shared",
            ..Key::NONE
        },
        Key {
            key: "shm_pages_sharing",
            ..Key::NONE
        },
        Key {
            key: "shm_pages_unshared",
            ..Key::NONE
        },
        Key {
            key: "shm_pages_volatile",
            ..Key::NONE
        },
        Key {
            key: "shm_full_scans",
            ..Key::NONE
        },
        Key {
            key: "shm_merge_across_nodes",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `node-memory-tune`.
#[derive(Debug, Clone, PartialEq)]
pub struct NodeMemoryTuneUsual(pub Params);
impl IntoReply for NodeMemoryTuneUsual {
    fn into_reply(self) -> Reply {
        let params = self.0.clone();
        Reply::Answer(
            Answer::params(&NODE_MEMORY_TUNE_USUAL, params, Some(Arc::new(self))),
        )
    }
}
/// The forms of the answer of `node-memory-tune`.
#[derive(Debug, Clone)]
pub enum NodeMemoryTuneReply {
    /// `usual`
    Usual(NodeMemoryTuneUsual),
    /// `done`
    Done(()),
}
impl IntoReply for NodeMemoryTuneReply {
    fn into_reply(self) -> Reply {
        match self {
            NodeMemoryTuneReply::Usual(answer) => answer.into_reply(),
            NodeMemoryTuneReply::Done(answer) => answer.into_reply(),
        }
    }
}
impl From<NodeMemoryTuneUsual> for NodeMemoryTuneReply {
    fn from(answer: NodeMemoryTuneUsual) -> NodeMemoryTuneReply {
        NodeMemoryTuneReply::Usual(answer)
    }
}
impl From<()> for NodeMemoryTuneReply {
    fn from(answer: ()) -> NodeMemoryTuneReply {
        NodeMemoryTuneReply::Done(answer)
    }
}
/// The sentences of `node-memory-tune`.
pub static NODE_MEMORY_TUNE_SAYS: Says = Says {
    failed: &[
        Case {
            text: "Unable to change memory parameters",
            details: &[
                CaseDetail::With(
                    &[
                        "shm-pages-to-scan",
                        "shm-sleep-millisecs",
                        "shm-merge-across-nodes",
                    ],
                ),
            ],
            ..Case::NONE
        },
        Case {
            text: "Unable to get memory parameters",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// Says: Unable to get number of memory parameters
#[must_use]
pub fn node_memory_tune_uncounted() -> String {
    "Unable to get number of memory parameters".to_owned()
}
pub(super) static NODECPUMAP_REPLY: Form = Form {
    kind: Kind::Fields { width: 15usize },
    keys: &[
        Key {
            key: "present_count",
            title: "CPUs present",
            ..Key::NONE
        },
        Key {
            key: "online_count",
            title: "CPUs online",
            ..Key::NONE
        },
        Key {
            key: "online_cpus",
            title: "CPU map",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `nodecpumap`.
#[derive(Debug, Clone)]
pub struct NodecpumapReply {
    /// The number of CPUs.
    pub present_count: u64,
    /// The number of CPUs that are online.
    pub online_count: u64,
    /// The numbers of the CPUs that are online.
    pub online_cpus: Shown<Vec<u64>>,
}
impl NodecpumapReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.present_count), None, false, | value | value.text()),
            Part::of(Some(& self.online_count), None, false, | value | value.text()),
            Part::of(Some(& self.online_cpus), None, false, | value | value.text.clone())
        ]
    }
}
impl IntoReply for NodecpumapReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&NODECPUMAP_REPLY, parts, None))
    }
}
/// The sentences of `nodecpumap`.
pub static NODECPUMAP_SAYS: Says = Says {
    failed: &[
        Case {
            text: "Unable to get cpu map",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static NODECPUSTATS_USUAL: Form = Form {
    kind: Kind::Fields { width: 15usize },
    keys: &[
        Key {
            key: "user",
            title: "user",
            ..Key::NONE
        },
        Key {
            key: "system",
            title: "system",
            ..Key::NONE
        },
        Key {
            key: "idle",
            title: "idle",
            ..Key::NONE
        },
        Key {
            key: "iowait",
            title: "iowait",
            ..Key::NONE
        },
        Key {
            key: "intr",
            title: "intr",
            ..Key::NONE
        },
        Key {
            key: "guest",
            title: "guest",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `nodecpustats`.
#[derive(Debug, Clone)]
pub struct NodecpustatsUsual {
    /// Time spent in programs, in nanoseconds.
    pub user: Option<u64>,
    /// Time spent in the kernel, in nanoseconds.
    pub system: Option<u64>,
    /// Time without work, in nanoseconds.
    pub idle: Option<u64>,
    /// Time without work but with disk requests under way, in nanoseconds.
    pub iowait: Option<u64>,
    /// Time spent on interrupts, in nanoseconds.
    pub intr: Option<u64>,
    /// Time spent in guests, in nanoseconds.
    pub guest: Option<u64>,
}
impl NodecpustatsUsual {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(self.user.as_ref(), None, true, | value | format!("{:20}", value)),
            Part::of(self.system.as_ref(), None, true, | value | format!("{:20}",
            value)), Part::of(self.idle.as_ref(), None, true, | value | format!("{:20}",
            value)), Part::of(self.iowait.as_ref(), None, true, | value |
            format!("{:20}", value)), Part::of(self.intr.as_ref(), None, true, | value |
            format!("{:20}", value)), Part::of(self.guest.as_ref(), None, true, | value |
            format!("{:20}", value))
        ]
    }
}
impl NodecpustatsUsual {
    /// The answer with what libvirt says under the names of parameters; what else may be missing is.
    #[must_use]
    pub fn from_params(params: &Params) -> NodecpustatsUsual {
        NodecpustatsUsual {
            user: params.number("user"),
            system: params.number("kernel"),
            idle: params.number("idle"),
            iowait: params.number("iowait"),
            intr: params.number("intr"),
            guest: params.number("guest"),
        }
    }
}
impl IntoReply for NodecpustatsUsual {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&NODECPUSTATS_USUAL, parts, None))
    }
}
pub(super) static NODECPUSTATS_SHARES: Form = Form {
    kind: Kind::Fields { width: 15usize },
    keys: &[
        Key {
            key: "usage_percent",
            title: "usage",
            ..Key::NONE
        },
        Key {
            key: "user_percent",
            title: "user",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "system_percent",
            title: "system",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "idle_percent",
            title: "idle",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "iowait_percent",
            title: "iowait",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "intr_percent",
            title: "intr",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "guest_percent",
            title: "guest",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `nodecpustats`.
#[derive(Debug, Clone)]
pub struct NodecpustatsShares {
    /// Share of user and system, in percent; null where nothing was measured.
    pub usage_percent: Option<f64>,
    /// In percent.
    pub user_percent: Option<Option<f64>>,
    /// In percent.
    pub system_percent: Option<Option<f64>>,
    /// In percent.
    pub idle_percent: Option<Option<f64>>,
    /// In percent.
    pub iowait_percent: Option<Option<f64>>,
    /// In percent.
    pub intr_percent: Option<Option<f64>>,
    /// In percent.
    pub guest_percent: Option<Option<f64>>,
}
impl NodecpustatsShares {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(self.usage_percent.as_ref(), Some(" -nan%"), true, | value |
            format!("{:5.1}%", value)), self.user_percent.as_ref().map_or(Part::LEFT_OUT,
            | known | Part::of(known.as_ref(), Some(" -nan%"), true, | value |
            format!("{:5.1}%", value))), self.system_percent.as_ref()
            .map_or(Part::LEFT_OUT, | known | Part::of(known.as_ref(), Some(" -nan%"),
            true, | value | format!("{:5.1}%", value))), self.idle_percent.as_ref()
            .map_or(Part::LEFT_OUT, | known | Part::of(known.as_ref(), Some(" -nan%"),
            true, | value | format!("{:5.1}%", value))), self.iowait_percent.as_ref()
            .map_or(Part::LEFT_OUT, | known | Part::of(known.as_ref(), Some(" -nan%"),
            true, | value | format!("{:5.1}%", value))), self.intr_percent.as_ref()
            .map_or(Part::LEFT_OUT, | known | Part::of(known.as_ref(), Some(" -nan%"),
            true, | value | format!("{:5.1}%", value))), self.guest_percent.as_ref()
            .map_or(Part::LEFT_OUT, | known | Part::of(known.as_ref(), Some(" -nan%"),
            true, | value | format!("{:5.1}%", value)))
        ]
    }
}
impl IntoReply for NodecpustatsShares {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&NODECPUSTATS_SHARES, parts, None))
    }
}
pub(super) static NODECPUSTATS_BUSY: Form = Form {
    kind: Kind::Fields { width: 15usize },
    keys: &[
        Key {
            key: "usage_percent",
            title: "usage",
            ..Key::NONE
        },
        Key {
            key: "idle_percent",
            title: "idle",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `nodecpustats`.
#[derive(Debug, Clone)]
pub struct NodecpustatsBusy {
    /// Share of user and system, in percent.
    pub usage_percent: f64,
    /// In percent.
    pub idle_percent: f64,
}
impl NodecpustatsBusy {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.usage_percent), None, false, | value |
            format!("{:7.1}%", value)), Part::of(Some(& self.idle_percent), None, false,
            | value | format!("{:7.1}%", value))
        ]
    }
}
impl IntoReply for NodecpustatsBusy {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&NODECPUSTATS_BUSY, parts, None))
    }
}
/// The forms of the answer of `nodecpustats`.
#[derive(Debug, Clone)]
pub enum NodecpustatsReply {
    /// `usual`
    Usual(NodecpustatsUsual),
    /// `shares`
    Shares(NodecpustatsShares),
    /// `busy`
    Busy(NodecpustatsBusy),
    /// `done`
    Done(()),
}
impl IntoReply for NodecpustatsReply {
    fn into_reply(self) -> Reply {
        match self {
            NodecpustatsReply::Usual(answer) => answer.into_reply(),
            NodecpustatsReply::Shares(answer) => answer.into_reply(),
            NodecpustatsReply::Busy(answer) => answer.into_reply(),
            NodecpustatsReply::Done(answer) => answer.into_reply(),
        }
    }
}
impl From<NodecpustatsUsual> for NodecpustatsReply {
    fn from(answer: NodecpustatsUsual) -> NodecpustatsReply {
        NodecpustatsReply::Usual(answer)
    }
}
impl From<NodecpustatsShares> for NodecpustatsReply {
    fn from(answer: NodecpustatsShares) -> NodecpustatsReply {
        NodecpustatsReply::Shares(answer)
    }
}
impl From<NodecpustatsBusy> for NodecpustatsReply {
    fn from(answer: NodecpustatsBusy) -> NodecpustatsReply {
        NodecpustatsReply::Busy(answer)
    }
}
impl From<()> for NodecpustatsReply {
    fn from(answer: ()) -> NodecpustatsReply {
        NodecpustatsReply::Done(answer)
    }
}
/// The sentences of `nodecpustats`.
pub static NODECPUSTATS_SAYS: Says = Says {
    failed: &[
        Case {
            text: "Unable to get node cpu stats",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// Says: Unable to get number of cpu stats
#[must_use]
pub fn nodecpustats_uncounted() -> String {
    "Unable to get number of cpu stats".to_owned()
}
pub(super) static NODEINFO_REPLY: Form = Form {
    kind: Kind::Fields { width: 20usize },
    keys: &[
        Key {
            key: "cpu_model",
            title: "CPU model",
            ..Key::NONE
        },
        Key {
            key: "cpu_count",
            title: "CPU(s)",
            ..Key::NONE
        },
        Key {
            key: "cpu_frequency_mhz",
            title: "CPU frequency",
            ..Key::NONE
        },
        Key {
            key: "sockets",
            title: "CPU socket(s)",
            ..Key::NONE
        },
        Key {
            key: "cores_per_socket",
            title: "Core(s) per socket",
            ..Key::NONE
        },
        Key {
            key: "threads_per_core",
            title: "Thread(s) per core",
            ..Key::NONE
        },
        Key {
            key: "numa_cells",
            title: "NUMA cell(s)",
            ..Key::NONE
        },
        Key {
            key: "memory",
            title: "Memory size",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `nodeinfo`.
#[derive(Debug, Clone)]
pub struct NodeinfoReply {
    /// The model.
    pub cpu_model: String,
    /// The number of CPUs.
    pub cpu_count: u64,
    /// In MHz.
    pub cpu_frequency_mhz: u64,
    /// Sockets of a NUMA cell.
    pub sockets: u64,
    /// Cores of a socket.
    pub cores_per_socket: u64,
    /// Threads of a core.
    pub threads_per_core: u64,
    /// The number of NUMA cells.
    pub numa_cells: u64,
    /// The size of the memory.
    pub memory: u64,
}
impl NodeinfoReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.cpu_model), None, false, | value | value.text()),
            Part::of(Some(& self.cpu_count), None, false, | value | value.text()),
            Part::of(Some(& self.cpu_frequency_mhz), None, false, | value |
            format!("{} MHz", value)), Part::of(Some(& self.sockets), None, false, |
            value | value.text()), Part::of(Some(& self.cores_per_socket), None, false, |
            value | value.text()), Part::of(Some(& self.threads_per_core), None, false, |
            value | value.text()), Part::of(Some(& self.numa_cells), None, false, | value
            | value.text()), Part::of(Some(& self.memory), None, false, | value |
            format!("{} KiB", value / 1024))
        ]
    }
}
impl IntoReply for NodeinfoReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&NODEINFO_REPLY, parts, None))
    }
}
/// The sentences of `nodeinfo`.
pub static NODEINFO_SAYS: Says = Says {
    failed: &[
        Case {
            text: "failed to get node information",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static NODEMEMSTATS_USUAL: Form = Form {
    kind: Kind::Params,
    keys: &[
        Key {
            key: "total",
            details: &[KeyDetail::Scale(1024u64)],
            ..Key::NONE
        },
        Key {
            key: "free",
            details: &[KeyDetail::Scale(1024u64)],
            ..Key::NONE
        },
        Key {
            key: "available",
            details: &[KeyDetail::Scale(1024u64)],
            ..Key::NONE
        },
        Key {
            key: "buffers",
            details: &[KeyDetail::Scale(1024u64)],
            ..Key::NONE
        },
        Key {
            key: "cached",
            details: &[KeyDetail::Scale(1024u64)],
            ..Key::NONE
        },
    ],
    text: Some("{title:<7}: {value:>20} KiB"),
    newline: true,
    ..Form::NONE
};
/// The answer of `nodememstats`.
#[derive(Debug, Clone, PartialEq)]
pub struct NodememstatsUsual(pub Params);
impl IntoReply for NodememstatsUsual {
    fn into_reply(self) -> Reply {
        let params = self.0.clone();
        Reply::Answer(Answer::params(&NODEMEMSTATS_USUAL, params, None))
    }
}
/// The forms of the answer of `nodememstats`.
#[derive(Debug, Clone)]
pub enum NodememstatsReply {
    /// `usual`
    Usual(NodememstatsUsual),
    /// `done`
    Done(()),
}
impl IntoReply for NodememstatsReply {
    fn into_reply(self) -> Reply {
        match self {
            NodememstatsReply::Usual(answer) => answer.into_reply(),
            NodememstatsReply::Done(answer) => answer.into_reply(),
        }
    }
}
impl From<NodememstatsUsual> for NodememstatsReply {
    fn from(answer: NodememstatsUsual) -> NodememstatsReply {
        NodememstatsReply::Usual(answer)
    }
}
impl From<()> for NodememstatsReply {
    fn from(answer: ()) -> NodememstatsReply {
        NodememstatsReply::Done(answer)
    }
}
/// The sentences of `nodememstats`.
pub static NODEMEMSTATS_SAYS: Says = Says {
    failed: &[
        Case {
            text: "Unable to get memory stats",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// Says: Unable to get number of memory stats
#[must_use]
pub fn nodememstats_uncounted() -> String {
    "Unable to get number of memory stats".to_owned()
}
pub(super) static NODESEVINFO_REPLY: Form = Form {
    kind: Kind::Params,
    keys: &[
        Key { key: "pdh", ..Key::NONE },
        Key {
            key: "cert_chain",
            title: "cert-chain",
            details: &[KeyDetail::Param("cert-chain")],
            ..Key::NONE
        },
        Key {
            key: "cpu0_id",
            title: "cpu0-id",
            details: &[KeyDetail::Param("cpu0-id")],
            ..Key::NONE
        },
        Key { key: "cbitpos", ..Key::NONE },
        Key {
            key: "reduced_phys_bits",
            title: "reduced-phys-bits",
            details: &[KeyDetail::Param("reduced-phys-bits")],
            ..Key::NONE
        },
        Key {
            key: "max_guests",
            title: "max-guests",
            details: &[KeyDetail::Param("max-guests")],
            ..Key::NONE
        },
        Key {
            key: "max_es_guests",
            title: "max-es-guests",
            details: &[KeyDetail::Param("max-es-guests")],
            ..Key::NONE
        },
    ],
    text: Some("{title:<18}: {value}"),
    newline: true,
    ..Form::NONE
};
/// The answer of `nodesevinfo`.
#[derive(Debug, Clone, PartialEq)]
pub struct NodesevinfoReply(pub Params);
impl IntoReply for NodesevinfoReply {
    fn into_reply(self) -> Reply {
        let params = self.0.clone();
        Reply::Answer(Answer::params(&NODESEVINFO_REPLY, params, None))
    }
}
/// The sentences of `nodesevinfo`.
pub static NODESEVINFO_SAYS: Says = Says {
    failed: &[
        Case {
            text: "Unable to get host SEV information",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `nodesuspend`.
pub static NODESUSPEND_SAYS: Says = Says {
    failed: &[
        Case {
            text: "The host was not suspended",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `sysinfo`.
pub static SYSINFO_SAYS: Says = Says {
    failed: &[
        Case {
            text: "failed to get sysinfo",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static URI_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "uri", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `uri`.
#[derive(Debug, Clone)]
pub struct UriReply {
    /// The URI.
    pub uri: String,
}
impl UriReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.uri), None, false, | value | value.text())]
    }
}
impl IntoReply for UriReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&URI_REPLY, parts, None))
    }
}
/// The sentences of `uri`.
pub static URI_SAYS: Says = Says {
    failed: &[
        Case {
            text: "failed to get URI",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static VERSION_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[
        Key {
            key: "compiled",
            ..Key::NONE
        },
        Key { key: "library", ..Key::NONE },
        Key { key: "api", ..Key::NONE },
        Key {
            key: "hypervisor",
            ..Key::NONE
        },
        Key {
            key: "unversioned",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "daemon",
            details: &[KeyDetail::With(&["daemon"])],
            ..Key::NONE
        },
        Key { key: "release", ..Key::NONE },
    ],
    text: Some(
        "Compiled against library: libvirt {compiled}\nUsing library: libvirt {library}\nUsing API: {api}[\nRunning hypervisor: {hypervisor}][\nCannot extract running {unversioned} hypervisor version][\nRunning against daemon: {daemon}]\nRunning program: virsh in Rust {release}",
    ),
    newline: true,
    ..Form::NONE
};
/// The answer of `version`.
#[derive(Debug, Clone)]
pub struct VersionReply {
    /// The libvirt whose functions virsh knows.
    pub compiled: String,
    /// The libvirt in use.
    pub library: String,
    /// The driver and its version.
    pub api: String,
    /// The hypervisor and its version; null when unknown.
    pub hypervisor: Option<String>,
    /// The driver of a hypervisor that does not tell its version.
    pub unversioned: Option<String>,
    /// The daemon's version.
    pub daemon: Option<String>,
    /// This program's own release.
    pub release: String,
}
impl VersionReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.compiled), None, false, | value | value.text()),
            Part::of(Some(& self.library), None, false, | value | value.text()),
            Part::of(Some(& self.api), None, false, | value | value.text()),
            Part::of(self.hypervisor.as_ref(), None, true, | value | value.text()),
            Part::of(self.unversioned.as_ref(), None, false, | value | value.text()),
            Part::of(self.daemon.as_ref(), None, false, | value | value.text()),
            Part::of(Some(& self.release), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for VersionReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&VERSION_REPLY, parts, None))
    }
}
/// The sentences of `version`.
pub static VERSION_SAYS: Says = Says { ..Says::NONE };
/// Says: failed to get the daemon version
#[must_use]
pub fn version_no_daemon() -> String {
    "failed to get the daemon version".to_owned()
}
/// Says: failed to get hypervisor type
#[must_use]
pub fn version_no_driver() -> String {
    "failed to get hypervisor type".to_owned()
}
/// Says: failed to get the hypervisor version
#[must_use]
pub fn version_no_hypervisor() -> String {
    "failed to get the hypervisor version".to_owned()
}
/// Says: failed to get the library version
#[must_use]
pub fn version_no_library() -> String {
    "failed to get the library version".to_owned()
}
