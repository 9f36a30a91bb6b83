//! The rules that take what differs from run to run out of an output, each by name and each as narrow as it can be.

use std::path::Path;
use std::str::FromStr;
use std::sync::LazyLock;

use anyhow::{Error, anyhow};
use regex::Regex;

/// One kind of volatile text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// A UUID that libvirt made up.
    Uuid,
    /// A process id after the word "pid" or in an element of that name.
    Pid,
    /// A date with a time of day.
    Timestamp,
    /// The number of a running domain, in lists, in `dominfo` and in XML.
    DomainId,
    /// The number of a pseudo terminal.
    Pty,
    /// The number of a file that the daemon has open for a network card of QEMU's.
    OpenFile,
    /// A MAC address that libvirt made up.
    Mac,
    /// A time that the processors have spent.
    CpuTime,
    /// The same as `cpu-stats` tells it, filled up to nine digits.
    CpuStats,
    /// An amount of memory in KiB that depends on the moment.
    FreeMemory,
    /// How long a job took.
    Elapsed,
    /// What a job has done and how fast, after a label.
    JobAmount,
    /// A counter of ticks or nanoseconds after a colon.
    Counter,
    /// The number of free pages of one size.
    FreePages,
    /// What the kernel's page merging has come to.
    MemoryTuning,
    /// What a guest has read and written, as `domblkstat` tells it.
    BlockCounter,
    /// What a guest has received and sent, as `domifstat` tells it.
    InterfaceCounter,
    /// What a guest's memory is used for, as `dommemstat` tells it.
    MemoryCounter,
    /// The counters among the statistics of `domstats`.
    StatCounter,
    /// A guest's clock in seconds.
    GuestTime,
    /// The number of a running domain, alone on its line.
    DomainIdAlone,
    /// A share in percent that depends on the moment.
    Percent,
    /// The frequency of the machine's processors in MHz.
    Frequency,
    /// How full a file system is, as a pool reports it.
    Fill,
    /// The same in bytes, in a pool's XML.
    FillBytes,
    /// A file's times in a volume's XML.
    Seconds,
    /// Which half of a pause a client saw that began to listen in the middle.
    SuspendedOrResumed,
    /// Which half of a network's short life a client saw that began to listen in the middle.
    StartedOrStopped,
    /// Escape sequences that steer a terminal and its bell.
    TerminalControl,
    /// The carriage returns with which a line editor draws its line, GNU readline at other places than ours.
    CarriageReturn,
    /// A hint for people, which only our program gives, and only on a terminal.
    Hint,
    /// What the guest writes on its serial line between the console's banner and its end.
    GuestOutput,
    /// The complaint about a missing authorisation service, which depends on how the machine is installed.
    PolkitNote,
    /// The name of a temporary file, as `edit` and its relatives make it.
    TemporaryFile,
    /// The number of a process that ended otherwise than it should.
    ChildProcess,
    /// The number that libvirt gives a command of QEMU's monitor.
    MonitorId,
    /// When QEMU says that an event happened.
    MonitorTime,
}

/// Name in session files, rule, pattern, replacement.
type Row = (&'static str, Rule, &'static str, &'static str);

const ROWS: &[Row] = &[
    ("uuid", Rule::Uuid, r"\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b", "<uuid>"),
    ("pid", Rule::Pid, r"(?i)(\bpid[=: ']+)\d+", "$1<pid>"),
    (
        "timestamp",
        Rule::Timestamp,
        r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(\.\d+)?( ?[+-]\d{4}|Z)?",
        "<timestamp>",
    ),
    (
        "domain-id",
        Rule::DomainId,
        r"(?m)(^ ?)\d+( {2,}\S+ {2,})|(^Id: +)\d+|(<domain type='\w+' id=')\d+|(domain-)\d+(-)",
        "$1$3$4$5<id>$2$6",
    ),
    ("child-process", Rule::ChildProcess, r"(Child process )\(\d+\)", "$1(<pid>)"),
    ("monitor-id", Rule::MonitorId, r#"("id": ?"libvirt-)\d+""#, "$1<n>\""),
    ("monitor-time", Rule::MonitorTime, r"\b(at )\d+\.\d{6}( for )", "$1<time>$2"),
    ("pty", Rule::Pty, r"/dev/pts/\d+", "/dev/pts/<n>"),
    ("open-file", Rule::OpenFile, r#"("fd":")\d+"#, "$1<n>"),
    ("mac", Rule::Mac, r"\b52:54:00(:[0-9a-f]{2}){3}\b", "<mac>"),
    (
        "cpu-time",
        Rule::CpuTime,
        r"(?m)(CPU time:? +|cpu_time +|user_time +|system_time +)[\d.]+( ?s(econds)?)?",
        "$1<time>",
    ),
    ("cpu-stats", Rule::CpuStats, r"(?m)^(\t\w+_time +?) [ \d]{9}\.\d{9} seconds$", "$1 <time>"),
    ("free-memory", Rule::FreeMemory, r"\b\d+( +KiB)\b", "<amount>$1"),
    ("elapsed", Rule::Elapsed, r"(?m)^(Time elapsed: +)\d+ +ms$", "$1<time> ms"),
    ("job-amount", Rule::JobAmount, r"(?m)^([A-Z][\w ]+: +)\d+(\.\d+)?( +\S+)? *$", "$1<amount>"),
    ("counter", Rule::Counter, r"(?m)^([\w ]+: *)\d+( KiB)?$", "$1<count>$2"),
    ("free-pages", Rule::FreePages, r"(?m)^(\w+: +)\d+$", "$1<count>"),
    (
        "memory-tuning",
        Rule::MemoryTuning,
        r"(?m)^(\s+(?:shm_)?(?:pages_\w+|full_scans|sleep_millisecs) +)\d+$",
        "$1<count>",
    ),
    (
        "block-counter",
        Rule::BlockCounter,
        r"(?m)^((?:\w+ (?:rd|wr|flush)_\w+|vda errs| (?:number|total) .*?:|\w* ?(?:rd|wr|flush)_\w+:?) +)-?\d+$",
        "$1<count>",
    ),
    ("interface-counter", Rule::InterfaceCounter, r"(?m)^(\S+ [rt]x_\w+ )\d+$", "$1<count>"),
    (
        "memory-counter",
        Rule::MemoryCounter,
        r"(?m)^((?:swap_\w+|m\w+_fault|unused|available|usable|last_update|disk_caches|hugetlb_\w+|rss) )\d+$",
        "$1<count>",
    ),
    (
        "stat-counter",
        Rule::StatCounter,
        r"(?m)^(  (?:net|block)\.\d+\.(?:[rt]x|rd|wr|fl)\.\w+=|  block\.\d+\.(?:allocation|physical)=)\d+$",
        "$1<count>",
    ),
    ("guest-time", Rule::GuestTime, r"(?m)^(Time: )\d+$", "$1<seconds>"),
    ("domain-id-alone", Rule::DomainIdAlone, r"(?m)^\d+$", "<id>"),
    ("percent", Rule::Percent, r" *\b\d+(\.\d+)?%", " <share>%"),
    ("frequency", Rule::Frequency, r"\b\d+( MHz)\b", "<number>$1"),
    ("fill", Rule::Fill, r"\d+\.\d\d( +)(GiB|MiB|KiB|B)\b", "<size>$1<unit>"),
    (
        "fill-bytes",
        Rule::FillBytes,
        r"(<(?:capacity|allocation|available) unit='bytes'>)\d+",
        "$1<bytes>",
    ),
    (
        "suspended-or-resumed",
        Rule::SuspendedOrResumed,
        r"(?:Suspended Paused|Resumed Unpaused)",
        "<change>",
    ),
    ("started-or-stopped", Rule::StartedOrStopped, r"\b(?:Started|Stopped)\b", "<change>"),
    ("seconds", Rule::Seconds, r"(<[amcb]time>)\d+\.\d+", "$1<seconds>"),
    ("terminal-control", Rule::TerminalControl, r"\x1b\[[0-9;?]*[A-Za-z]|\x07", ""),
    ("carriage-return", Rule::CarriageReturn, r"\r", ""),
    ("hint", Rule::Hint, r"(?m)^hint: .*\r?\n", ""),
    (
        "guest-output",
        Rule::GuestOutput,
        r"(?s)(Escape character is \^.(?: \(Ctrl \+ .\))?\r\n).*?(\r\n)?$",
        "$1<guest>",
    ),
    (
        "polkit-note",
        Rule::PolkitNote,
        r"Authorization not available\. Check if polkit service is running or see debug message for more information\.\r?\n",
        "",
    ),
    ("temporary-file", Rule::TemporaryFile, r"/virsh[A-Za-z0-9]{6}\.xml", "/virsh<random>.xml"),
];

static PATTERNS: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    ROWS.iter().map(|row| Regex::new(row.2).expect("the patterns of the table are valid")).collect()
});

impl Rule {
    /// Replaces what this rule is about by the rule's placeholder.
    pub fn apply(self, text: &str) -> String {
        let index = ROWS.iter().position(|row| row.1 == self).expect("every rule has a row");
        PATTERNS[index].replace_all(text, ROWS[index].3).into_owned()
    }
}

impl FromStr for Rule {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self, Error> {
        ROWS.iter().find(|row| row.0 == name).map(|row| row.1).ok_or_else(|| {
            let known: Vec<&str> = ROWS.iter().map(|row| row.0).collect();
            anyhow!("no normalisation rule is called {name:?}; there are {}", known.join(", "))
        })
    }
}

/// Replaces the scratch directory of the host, whose name is made up, by `$DIR`.
pub fn without_dir(text: &str, dir: &Path) -> String {
    text.replace(&dir.display().to_string(), "$DIR")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_replaces_its_own_kind_and_leaves_the_rest() {
        let cases = [
            (Rule::Uuid, "UUID: 311aff3a-c49f-430e-b286-8cb28b5d2f75 ok", "UUID: <uuid> ok"),
            (Rule::Timestamp, "at 2026-11-23 02:55:00+0000 done", "at <timestamp> done"),
            (Rule::DomainId, " 1    g1     running", " <id>    g1     running"),
            (Rule::DomainId, " -    g1     shut off", " -    g1     shut off"),
            (Rule::DomainId, "Id:             12", "Id:             <id>"),
            (Rule::DomainId, "<domain type='qemu' id='3'>", "<domain type='qemu' id='<id>'>"),
            (Rule::Pty, "/dev/pts/17", "/dev/pts/<n>"),
            (Rule::Pid, "pid=123 port=9", "pid=<pid> port=9"),
            (Rule::CarriageReturn, "\r\n\rvirsh # \rlist\r\n", "\nvirsh # list\n"),
            (Rule::Hint, "error: no\r\nhint: try\r\nend", "error: no\r\nend"),
            (Rule::Hint, "a hint: stays", "a hint: stays"),
            (Rule::Counter, "user:            123450\nCPU 3", "user:            <count>\nCPU 3"),
        ];
        for (rule, before, after) in cases {
            assert_eq!(rule.apply(before), after, "{rule:?}");
        }
    }

    #[test]
    fn an_unknown_rule_is_refused_with_the_known_ones() {
        let error = "anything".parse::<Rule>().unwrap_err().to_string();
        assert!(error.contains("timestamp"), "{error}");
    }
}
