// Generated from spec/events by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! Commands of the group `events`: tables and argument types.
#![allow(unused_imports, reason = "not every group uses every type")]
#![allow(clippy::needless_update, reason = "a table may say everything of a record")]
use clap::ArgMatches;
use virsh_args::{
    Bandwidth, Bounds, By, Check, ChoiceValue, CommandDef, Commas, CpuList, Detail,
    Empty, FdList, Lists, Meaning, Numbers, ObjectKind, Offers, OldSpelling, OptionDef,
    Secrecy, Signed, SignedSize, ValueType, When, WordOrNumber, XmlOrFile,
};
use virsh_args::take;
use virsh_args::values::{
    FieldBy, FieldCheck, FieldDef, FieldType, RawRecord, RecordDef, RecordValue,
};
use std::ffi::OsString;
use std::path::PathBuf;
/// The table of `event`.
pub(crate) const EVENT: CommandDef = CommandDef {
    name: "event",
    group: "events",
    summary: "Wait for events of domains",
    description: "Waits for --event to happen to --domain, or to any domain, and prints it; with --all, for all kinds of events at once. The command ends with success after the first event; with --loop, it goes on until an interrupt (Ctrl-C) or until --timeout seconds have passed. When no event came, it fails.\n    --timestamp puts the time, in UTC, before each event.\n    With --list, it lists the events that this program knows and ends; the connection need not support all of them. Of --all, those that it does not support are left out.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            help: "Report only this domain, by name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "event",
            value: ValueType::Choice,
            help: "Event to wait for",
            details: &[
                Detail::Words(
                    &[
                        "lifecycle",
                        "reboot",
                        "rtc-change",
                        "watchdog",
                        "io-error",
                        "graphics",
                        "io-error-reason",
                        "control-error",
                        "block-job",
                        "disk-change",
                        "tray-change",
                        "pm-wakeup",
                        "pm-suspend",
                        "balloon-change",
                        "pm-suspend-disk",
                        "device-removed",
                        "block-job-2",
                        "tunable",
                        "agent-lifecycle",
                        "device-added",
                        "migration-iteration",
                        "job-completed",
                        "device-removal-failed",
                        "metadata-change",
                        "block-threshold",
                        "memory-failure",
                        "memory-device-size-change",
                        "nic-mac-change",
                        "vcpu-removed",
                        "channel-lifecycle",
                    ],
                ),
                Detail::Newer(
                    &[
                        ("nic-mac-change", "11.2"),
                        ("vcpu-removed", "12.4"),
                        ("channel-lifecycle", "12.4"),
                    ],
                ),
                Detail::Invalid("unknown event type {value}"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "all",
            help: "Wait for all kinds of events",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "loop",
            help: "Go on after the first event, until the timeout or an interrupt",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "timeout",
            value: ValueType::Seconds,
            number: true,
            help: "Stop waiting after this many seconds",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "list",
            help: "List the kinds of events and stop",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "timestamp",
            help: "Print the time before each event",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "all",
            b: "event",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "list",
            b: "all",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "list",
            b: "event",
            when: When::Always,
            error: None,
        },
        Check::Unless("list"),
        Check::AtLeastOne {
            any_of: &["list", "all", "event"],
            error: Some("one of --list, --all, or --event <type> is required"),
        },
        Check::Read {
            option: "event",
            error: None,
        },
        Check::Read {
            option: "timeout",
            error: None,
        },
        Check::Find("domain"),
    ],
    answers: true,
    keys: &[
        "event",
        "domain",
        "uuid",
        "detail",
        "reason",
        "timestamp",
        "offset",
        "action",
        "source",
        "device",
        "phase",
        "local",
        "remote",
        "auth",
        "identities",
        "job",
        "disk",
        "status",
        "old_source",
        "new_source",
        "memory",
        "values",
        "state",
        "iteration",
        "type",
        "uri",
        "path",
        "threshold",
        "excess",
        "recipient",
        "action_required",
        "recursive",
        "size",
        "old_mac",
        "new_mac",
        "vcpu",
        "channel",
        "events_received",
        "ended_by",
    ],
    rules: &[
        "--all excludes --event and --list.",
        "--list and --event exclude each other.",
        "At least one of --list, --all and --event must be given.",
    ],
    examples: &[
        ("event --all --loop", "Reports all that happens to any domain until Ctrl-C."),
        (
            "event web --event device-removed --timeout 30",
            "Waits until a device of web is gone, but no longer than 30 seconds.",
        ),
    ],
    attended: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `event`: wait for events of domains.
#[derive(Debug, Clone, PartialEq)]
pub struct EventArgs {
    /// Report only this domain, by name, id or UUID.
    pub domain: Option<String>,
    /// Event to wait for.
    pub event: Option<EventEvent>,
    /// Wait for all kinds of events.
    pub all: bool,
    /// The options of the set `event-loop`.
    pub event_loop: super::sets::EventLoop,
}
impl EventArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: matches.remove_one("domain"),
            event: take::choice::<EventEvent>(matches, "event"),
            all: take::flag(matches, "all"),
            event_loop: super::sets::EventLoop {
                loop_: take::flag(matches, "loop"),
                timeout: matches.remove_one("timeout"),
                list: take::flag(matches, "list"),
                timestamp: take::flag(matches, "timestamp"),
            },
        })
    }
}
/// The values of `--event` of `event`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventEvent {
    /// It was defined, undefined, started, suspended, resumed, stopped or the like
    Lifecycle,
    /// The guest rebooted
    Reboot,
    /// The guest set its clock
    RtcChange,
    /// Its watchdog fired
    Watchdog,
    /// A disk failed
    IoError,
    /// A user of its graphical console came or went
    Graphics,
    /// A disk failed, and the reason is told
    IoErrorReason,
    /// The hypervisor lost the control over it
    ControlError,
    /// A block job came to a state; the disk is named by its source
    BlockJob,
    /// A disk got another source or lost it at the start
    DiskChange,
    /// The tray of a drive opened or closed
    TrayChange,
    /// The guest woke from sleep
    PmWakeup,
    /// The guest fell asleep with its state in memory
    PmSuspend,
    /// The balloon gave the guest more or less memory
    BalloonChange,
    /// The guest fell asleep with its state on disk
    PmSuspendDisk,
    /// A device is gone
    DeviceRemoved,
    /// A block job came to a state; the disk is named by its target
    BlockJob2,
    /// A tuning of it changed
    Tunable,
    /// The guest agent came or went
    AgentLifecycle,
    /// A device was attached
    DeviceAdded,
    /// Its migration begins another pass over the memory
    MigrationIteration,
    /// A job of it ended
    JobCompleted,
    /// The guest refused to give a device away
    DeviceRemovalFailed,
    /// Its title, description or other metadata changed
    MetadataChange,
    /// A disk was written beyond its threshold
    BlockThreshold,
    /// Memory of the host failed under it
    MemoryFailure,
    /// A memory device grew or shrank
    MemoryDeviceSizeChange,
    /// A virtual interface got another MAC address
    NicMacChange,
    /// A virtual CPU is gone, as `setvcpu --async` wanted
    VcpuRemoved,
    /// A channel to the guest was opened or closed
    ChannelLifecycle,
}
impl ChoiceValue for EventEvent {
    const WORDS: &'static [&'static str] = &[
        "lifecycle",
        "reboot",
        "rtc-change",
        "watchdog",
        "io-error",
        "graphics",
        "io-error-reason",
        "control-error",
        "block-job",
        "disk-change",
        "tray-change",
        "pm-wakeup",
        "pm-suspend",
        "balloon-change",
        "pm-suspend-disk",
        "device-removed",
        "block-job-2",
        "tunable",
        "agent-lifecycle",
        "device-added",
        "migration-iteration",
        "job-completed",
        "device-removal-failed",
        "metadata-change",
        "block-threshold",
        "memory-failure",
        "memory-device-size-change",
        "nic-mac-change",
        "vcpu-removed",
        "channel-lifecycle",
    ];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "lifecycle" => Some(Self::Lifecycle),
            "reboot" => Some(Self::Reboot),
            "rtc-change" => Some(Self::RtcChange),
            "watchdog" => Some(Self::Watchdog),
            "io-error" => Some(Self::IoError),
            "graphics" => Some(Self::Graphics),
            "io-error-reason" => Some(Self::IoErrorReason),
            "control-error" => Some(Self::ControlError),
            "block-job" => Some(Self::BlockJob),
            "disk-change" => Some(Self::DiskChange),
            "tray-change" => Some(Self::TrayChange),
            "pm-wakeup" => Some(Self::PmWakeup),
            "pm-suspend" => Some(Self::PmSuspend),
            "balloon-change" => Some(Self::BalloonChange),
            "pm-suspend-disk" => Some(Self::PmSuspendDisk),
            "device-removed" => Some(Self::DeviceRemoved),
            "block-job-2" => Some(Self::BlockJob2),
            "tunable" => Some(Self::Tunable),
            "agent-lifecycle" => Some(Self::AgentLifecycle),
            "device-added" => Some(Self::DeviceAdded),
            "migration-iteration" => Some(Self::MigrationIteration),
            "job-completed" => Some(Self::JobCompleted),
            "device-removal-failed" => Some(Self::DeviceRemovalFailed),
            "metadata-change" => Some(Self::MetadataChange),
            "block-threshold" => Some(Self::BlockThreshold),
            "memory-failure" => Some(Self::MemoryFailure),
            "memory-device-size-change" => Some(Self::MemoryDeviceSizeChange),
            "nic-mac-change" => Some(Self::NicMacChange),
            "vcpu-removed" => Some(Self::VcpuRemoved),
            "channel-lifecycle" => Some(Self::ChannelLifecycle),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::Lifecycle => "lifecycle",
            Self::Reboot => "reboot",
            Self::RtcChange => "rtc-change",
            Self::Watchdog => "watchdog",
            Self::IoError => "io-error",
            Self::Graphics => "graphics",
            Self::IoErrorReason => "io-error-reason",
            Self::ControlError => "control-error",
            Self::BlockJob => "block-job",
            Self::DiskChange => "disk-change",
            Self::TrayChange => "tray-change",
            Self::PmWakeup => "pm-wakeup",
            Self::PmSuspend => "pm-suspend",
            Self::BalloonChange => "balloon-change",
            Self::PmSuspendDisk => "pm-suspend-disk",
            Self::DeviceRemoved => "device-removed",
            Self::BlockJob2 => "block-job-2",
            Self::Tunable => "tunable",
            Self::AgentLifecycle => "agent-lifecycle",
            Self::DeviceAdded => "device-added",
            Self::MigrationIteration => "migration-iteration",
            Self::JobCompleted => "job-completed",
            Self::DeviceRemovalFailed => "device-removal-failed",
            Self::MetadataChange => "metadata-change",
            Self::BlockThreshold => "block-threshold",
            Self::MemoryFailure => "memory-failure",
            Self::MemoryDeviceSizeChange => "memory-device-size-change",
            Self::NicMacChange => "nic-mac-change",
            Self::VcpuRemoved => "vcpu-removed",
            Self::ChannelLifecycle => "channel-lifecycle",
        }
    }
}
/// The table of `await`.
pub(crate) const AWAIT: CommandDef = CommandDef {
    name: "await",
    group: "events",
    summary: "Wait until a domain is as it is wanted",
    description: "Waits until --condition holds of the domain, which it may do already, and says nothing then:\n    - domain-inactive: it is off or has crashed, or it is no more, as a transient one is once it is off\n    - guest-agent-available: the agent in its guest is connected to its channel\n    This program knows more, which virsh does not have:\n    - active and inactive: it runs, whether or not it is paused, or it does not, as above\n    - paused: it is paused\n    - agent: as guest-agent-available\n    - ip: an address of its guest is known, by a lease, its agent or the host's ARP table, that is neither a loopback nor a link-local one; it is printed\n    - no-job: no job of it goes on\n    - event=KIND: such an event has come, of the kinds that event lists\n    With --and, it waits until --condition has held of each of several domains, not necessarily at the same time; where the waiting ends before that, it names those that are left.\n    An interrupt (Ctrl-C) or the end of --timeout seconds ends the waiting with status 2, which no other failure of the command has: --condition has not held. The command need not ask again and again, since libvirt tells of each change; only what it does not tell of every time, ip and no-job, it asks for once a second as well.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "condition",
            value: ValueType::Choice,
            required: true,
            named_only: true,
            help: "What is waited for",
            details: &[
                Detail::Words(
                    &[
                        "domain-inactive",
                        "guest-agent-available",
                        "active",
                        "inactive",
                        "paused",
                        "agent",
                        "ip",
                        "no-job",
                        "event=lifecycle",
                        "event=reboot",
                        "event=rtc-change",
                        "event=watchdog",
                        "event=io-error",
                        "event=graphics",
                        "event=io-error-reason",
                        "event=control-error",
                        "event=block-job",
                        "event=disk-change",
                        "event=tray-change",
                        "event=pm-wakeup",
                        "event=pm-suspend",
                        "event=balloon-change",
                        "event=pm-suspend-disk",
                        "event=device-removed",
                        "event=block-job-2",
                        "event=tunable",
                        "event=agent-lifecycle",
                        "event=device-added",
                        "event=migration-iteration",
                        "event=job-completed",
                        "event=device-removal-failed",
                        "event=metadata-change",
                        "event=block-threshold",
                        "event=memory-failure",
                        "event=memory-device-size-change",
                        "event=nic-mac-change",
                        "event=vcpu-removed",
                        "event=channel-lifecycle",
                    ],
                ),
                Detail::Newer(
                    &[
                        ("event=nic-mac-change", "11.2"),
                        ("event=vcpu-removed", "12.4"),
                        ("event=channel-lifecycle", "12.4"),
                    ],
                ),
                Detail::Invalid("Unsupported await condition name '{value}'"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "timeout",
            value: ValueType::Seconds,
            number: true,
            named_only: true,
            help: "Stop waiting after this many seconds",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "and",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            repeated: true,
            named_only: true,
            beyond: true,
            help: "Wait for this domain, too",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "condition",
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "timeout",
            error: None,
        },
        Check::Find("and"),
    ],
    answers: true,
    keys: &["condition", "ended_by", "domains", "address"],
    examples: &[
        (
            "shutdown web; await web --condition domain-inactive --timeout 60",
            "Shuts a guest down and waits until it is off, but no longer than a minute.",
        ),
        (
            "await web --condition guest-agent-available",
            "Waits until the agent can be asked.",
        ),
        (
            "await web --condition inactive --and db --and cache --timeout 120",
            "Waits until all three are off, but no longer than two minutes.",
        ),
        (
            "await web --condition ip",
            "Prints the address of a guest, as soon as it has one.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `await`: wait until a domain is as it is wanted.
#[derive(Debug, Clone, PartialEq)]
pub struct AwaitArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// What is waited for.
    pub condition: AwaitCondition,
    /// Stop waiting after this many seconds.
    pub timeout: Option<u32>,
    /// Wait for this domain, too.
    pub and: Vec<String>,
}
impl AwaitArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            condition: take::required_choice::<AwaitCondition>(matches, "condition")?,
            timeout: matches.remove_one("timeout"),
            and: take::all(matches, "and"),
        })
    }
}
/// The values of `--condition` of `await`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AwaitCondition {
    /// The domain is off or has crashed
    DomainInactive,
    /// The guest agent is connected
    GuestAgentAvailable,
    /// The domain runs
    Active,
    /// The domain is off or has crashed
    Inactive,
    /// The domain is paused
    Paused,
    /// The guest agent is connected
    Agent,
    /// An address of the guest is known
    Ip,
    /// No job of the domain goes on
    NoJob,
    /// Such an event has come
    EventLifecycle,
    /// Such an event has come
    EventReboot,
    /// Such an event has come
    EventRtcChange,
    /// Such an event has come
    EventWatchdog,
    /// Such an event has come
    EventIoError,
    /// Such an event has come
    EventGraphics,
    /// Such an event has come
    EventIoErrorReason,
    /// Such an event has come
    EventControlError,
    /// Such an event has come
    EventBlockJob,
    /// Such an event has come
    EventDiskChange,
    /// Such an event has come
    EventTrayChange,
    /// Such an event has come
    EventPmWakeup,
    /// Such an event has come
    EventPmSuspend,
    /// Such an event has come
    EventBalloonChange,
    /// Such an event has come
    EventPmSuspendDisk,
    /// Such an event has come
    EventDeviceRemoved,
    /// Such an event has come
    EventBlockJob2,
    /// Such an event has come
    EventTunable,
    /// Such an event has come
    EventAgentLifecycle,
    /// Such an event has come
    EventDeviceAdded,
    /// Such an event has come
    EventMigrationIteration,
    /// Such an event has come
    EventJobCompleted,
    /// Such an event has come
    EventDeviceRemovalFailed,
    /// Such an event has come
    EventMetadataChange,
    /// Such an event has come
    EventBlockThreshold,
    /// Such an event has come
    EventMemoryFailure,
    /// Such an event has come
    EventMemoryDeviceSizeChange,
    /// Such an event has come
    EventNicMacChange,
    /// Such an event has come
    EventVcpuRemoved,
    /// Such an event has come
    EventChannelLifecycle,
}
impl ChoiceValue for AwaitCondition {
    const WORDS: &'static [&'static str] = &[
        "domain-inactive",
        "guest-agent-available",
        "active",
        "inactive",
        "paused",
        "agent",
        "ip",
        "no-job",
        "event=lifecycle",
        "event=reboot",
        "event=rtc-change",
        "event=watchdog",
        "event=io-error",
        "event=graphics",
        "event=io-error-reason",
        "event=control-error",
        "event=block-job",
        "event=disk-change",
        "event=tray-change",
        "event=pm-wakeup",
        "event=pm-suspend",
        "event=balloon-change",
        "event=pm-suspend-disk",
        "event=device-removed",
        "event=block-job-2",
        "event=tunable",
        "event=agent-lifecycle",
        "event=device-added",
        "event=migration-iteration",
        "event=job-completed",
        "event=device-removal-failed",
        "event=metadata-change",
        "event=block-threshold",
        "event=memory-failure",
        "event=memory-device-size-change",
        "event=nic-mac-change",
        "event=vcpu-removed",
        "event=channel-lifecycle",
    ];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "domain-inactive" => Some(Self::DomainInactive),
            "guest-agent-available" => Some(Self::GuestAgentAvailable),
            "active" => Some(Self::Active),
            "inactive" => Some(Self::Inactive),
            "paused" => Some(Self::Paused),
            "agent" => Some(Self::Agent),
            "ip" => Some(Self::Ip),
            "no-job" => Some(Self::NoJob),
            "event=lifecycle" => Some(Self::EventLifecycle),
            "event=reboot" => Some(Self::EventReboot),
            "event=rtc-change" => Some(Self::EventRtcChange),
            "event=watchdog" => Some(Self::EventWatchdog),
            "event=io-error" => Some(Self::EventIoError),
            "event=graphics" => Some(Self::EventGraphics),
            "event=io-error-reason" => Some(Self::EventIoErrorReason),
            "event=control-error" => Some(Self::EventControlError),
            "event=block-job" => Some(Self::EventBlockJob),
            "event=disk-change" => Some(Self::EventDiskChange),
            "event=tray-change" => Some(Self::EventTrayChange),
            "event=pm-wakeup" => Some(Self::EventPmWakeup),
            "event=pm-suspend" => Some(Self::EventPmSuspend),
            "event=balloon-change" => Some(Self::EventBalloonChange),
            "event=pm-suspend-disk" => Some(Self::EventPmSuspendDisk),
            "event=device-removed" => Some(Self::EventDeviceRemoved),
            "event=block-job-2" => Some(Self::EventBlockJob2),
            "event=tunable" => Some(Self::EventTunable),
            "event=agent-lifecycle" => Some(Self::EventAgentLifecycle),
            "event=device-added" => Some(Self::EventDeviceAdded),
            "event=migration-iteration" => Some(Self::EventMigrationIteration),
            "event=job-completed" => Some(Self::EventJobCompleted),
            "event=device-removal-failed" => Some(Self::EventDeviceRemovalFailed),
            "event=metadata-change" => Some(Self::EventMetadataChange),
            "event=block-threshold" => Some(Self::EventBlockThreshold),
            "event=memory-failure" => Some(Self::EventMemoryFailure),
            "event=memory-device-size-change" => Some(Self::EventMemoryDeviceSizeChange),
            "event=nic-mac-change" => Some(Self::EventNicMacChange),
            "event=vcpu-removed" => Some(Self::EventVcpuRemoved),
            "event=channel-lifecycle" => Some(Self::EventChannelLifecycle),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::DomainInactive => "domain-inactive",
            Self::GuestAgentAvailable => "guest-agent-available",
            Self::Active => "active",
            Self::Inactive => "inactive",
            Self::Paused => "paused",
            Self::Agent => "agent",
            Self::Ip => "ip",
            Self::NoJob => "no-job",
            Self::EventLifecycle => "event=lifecycle",
            Self::EventReboot => "event=reboot",
            Self::EventRtcChange => "event=rtc-change",
            Self::EventWatchdog => "event=watchdog",
            Self::EventIoError => "event=io-error",
            Self::EventGraphics => "event=graphics",
            Self::EventIoErrorReason => "event=io-error-reason",
            Self::EventControlError => "event=control-error",
            Self::EventBlockJob => "event=block-job",
            Self::EventDiskChange => "event=disk-change",
            Self::EventTrayChange => "event=tray-change",
            Self::EventPmWakeup => "event=pm-wakeup",
            Self::EventPmSuspend => "event=pm-suspend",
            Self::EventBalloonChange => "event=balloon-change",
            Self::EventPmSuspendDisk => "event=pm-suspend-disk",
            Self::EventDeviceRemoved => "event=device-removed",
            Self::EventBlockJob2 => "event=block-job-2",
            Self::EventTunable => "event=tunable",
            Self::EventAgentLifecycle => "event=agent-lifecycle",
            Self::EventDeviceAdded => "event=device-added",
            Self::EventMigrationIteration => "event=migration-iteration",
            Self::EventJobCompleted => "event=job-completed",
            Self::EventDeviceRemovalFailed => "event=device-removal-failed",
            Self::EventMetadataChange => "event=metadata-change",
            Self::EventBlockThreshold => "event=block-threshold",
            Self::EventMemoryFailure => "event=memory-failure",
            Self::EventMemoryDeviceSizeChange => "event=memory-device-size-change",
            Self::EventNicMacChange => "event=nic-mac-change",
            Self::EventVcpuRemoved => "event=vcpu-removed",
            Self::EventChannelLifecycle => "event=channel-lifecycle",
        }
    }
}
