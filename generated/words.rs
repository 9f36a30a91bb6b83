// Generated from spec/words by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! The words for libvirt's numbers, in both directions.
#![allow(dead_code, reason = "not every enumeration is read in both directions")]
use crate::answer::reply::Show;
use serde_json::Value;
use virt_sys as sys;
/// The word of the pair with a number.
fn word_of<T: Copy, const N: usize>(pairs: &[(i64, T); N], number: i64) -> Option<T> {
    pairs.iter().find(|(known, _)| *known == number).map(|(_, word)| *word)
}
/// Whether something runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Activity {
    /// It runs.
    Active,
    /// It does not run.
    Inactive,
}
impl Activity {
    /// All words.
    pub const WORDS: &'static [&'static str] = &["active", "inactive"];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Inactive => "inactive",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "active" => Some(Self::Active),
            "inactive" => Some(Self::Inactive),
            _ => None,
        }
    }
}
impl Show for Activity {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
/// What a shell does with a candidate of completion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CandidateKind {
    /// It puts it into the line, with a blank after it.
    Word,
    /// It puts it into the line; more may follow in the same word.
    Part,
    /// It completes the name of a file itself, after the candidate.
    File,
    /// It completes the name of a directory itself, after the candidate.
    Directory,
}
impl CandidateKind {
    /// All words.
    pub const WORDS: &'static [&'static str] = &["word", "part", "file", "directory"];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Word => "word",
            Self::Part => "part",
            Self::File => "file",
            Self::Directory => "directory",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "word" => Some(Self::Word),
            "part" => Some(Self::Part),
            "file" => Some(Self::File),
            "directory" => Some(Self::Directory),
            _ => None,
        }
    }
}
impl Show for CandidateKind {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
/// How a provided CPU compares with a described one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CpuComparison {
    /// `incompatible`
    Incompatible,
    /// Both are the same.
    Identical,
    /// The provided CPU has more than the described one.
    Superset,
}
impl CpuComparison {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "incompatible",
        "identical",
        "superset",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Incompatible => "incompatible",
            Self::Identical => "identical",
            Self::Superset => "superset",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "incompatible" => Some(Self::Incompatible),
            "identical" => Some(Self::Identical),
            "superset" => Some(Self::Superset),
            _ => None,
        }
    }
}
impl Show for CpuComparison {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl CpuComparison {
    const NUMBERS: [(i64, Self); 3usize] = [
        (sys::VIR_CPU_COMPARE_INCOMPATIBLE as i64, CpuComparison::Incompatible),
        (sys::VIR_CPU_COMPARE_IDENTICAL as i64, CpuComparison::Identical),
        (sys::VIR_CPU_COMPARE_SUPERSET as i64, CpuComparison::Superset),
    ];
    /// The word for a number.
    #[must_use]
    pub fn from_number(number: impl Into<i64>) -> Self {
        word_of(&Self::NUMBERS, number.into()).unwrap_or(Self::Incompatible)
    }
    /// The number for the word; none where that stands for unknown numbers.
    #[must_use]
    pub fn number(self) -> Option<i64> {
        Self::NUMBERS.iter().find(|(_, word)| *word == self).map(|(number, _)| *number)
    }
}
/// What is wrong with a disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DiskError {
    /// It works.
    NoError,
    /// The hypervisor does not say.
    UnspecifiedError,
    /// The storage is full.
    NoSpace,
    /// `unknown error`
    UnknownError,
}
impl DiskError {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "no error",
        "unspecified error",
        "no space",
        "unknown error",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::NoError => "no error",
            Self::UnspecifiedError => "unspecified error",
            Self::NoSpace => "no space",
            Self::UnknownError => "unknown error",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "no error" => Some(Self::NoError),
            "unspecified error" => Some(Self::UnspecifiedError),
            "no space" => Some(Self::NoSpace),
            "unknown error" => Some(Self::UnknownError),
            _ => None,
        }
    }
}
impl Show for DiskError {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl DiskError {
    const NUMBERS: [(i64, Self); 3usize] = [
        (sys::VIR_DOMAIN_DISK_ERROR_NONE as i64, DiskError::NoError),
        (sys::VIR_DOMAIN_DISK_ERROR_UNSPEC as i64, DiskError::UnspecifiedError),
        (sys::VIR_DOMAIN_DISK_ERROR_NO_SPACE as i64, DiskError::NoSpace),
    ];
    /// The word for a number.
    #[must_use]
    pub fn from_number(number: impl Into<i64>) -> Self {
        word_of(&Self::NUMBERS, number.into()).unwrap_or(Self::UnknownError)
    }
    /// The number for the word; none where that stands for unknown numbers.
    #[must_use]
    pub fn number(self) -> Option<i64> {
        Self::NUMBERS.iter().find(|(_, word)| *word == self).map(|(number, _)| *number)
    }
}
/// The state of the interface that controls a domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DomainControl {
    /// It takes commands.
    Ok,
    /// A job runs that leaves room for some commands.
    BackgroundJob,
    /// It works on another command.
    Occupied,
    /// It is out of order.
    Error,
    /// `unknown`
    Unknown,
}
impl DomainControl {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "ok",
        "background job",
        "occupied",
        "error",
        "unknown",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::BackgroundJob => "background job",
            Self::Occupied => "occupied",
            Self::Error => "error",
            Self::Unknown => "unknown",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "ok" => Some(Self::Ok),
            "background job" => Some(Self::BackgroundJob),
            "occupied" => Some(Self::Occupied),
            "error" => Some(Self::Error),
            "unknown" => Some(Self::Unknown),
            _ => None,
        }
    }
}
impl Show for DomainControl {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl DomainControl {
    const NUMBERS: [(i64, Self); 4usize] = [
        (sys::VIR_DOMAIN_CONTROL_OK as i64, DomainControl::Ok),
        (sys::VIR_DOMAIN_CONTROL_JOB as i64, DomainControl::BackgroundJob),
        (sys::VIR_DOMAIN_CONTROL_OCCUPIED as i64, DomainControl::Occupied),
        (sys::VIR_DOMAIN_CONTROL_ERROR as i64, DomainControl::Error),
    ];
    /// The word for a number.
    #[must_use]
    pub fn from_number(number: impl Into<i64>) -> Self {
        word_of(&Self::NUMBERS, number.into()).unwrap_or(Self::Unknown)
    }
    /// The number for the word; none where that stands for unknown numbers.
    #[must_use]
    pub fn number(self) -> Option<i64> {
        Self::NUMBERS.iter().find(|(_, word)| *word == self).map(|(number, _)| *number)
    }
}
/// What is wrong with the interface that controls a domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DomainControlError {
    /// The hypervisor's monitor does not answer.
    MonitorFailure,
    /// A lock cannot be had.
    InternalLockingError,
}
impl DomainControlError {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "monitor failure",
        "internal (locking) error",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::MonitorFailure => "monitor failure",
            Self::InternalLockingError => "internal (locking) error",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "monitor failure" => Some(Self::MonitorFailure),
            "internal (locking) error" => Some(Self::InternalLockingError),
            _ => None,
        }
    }
}
impl Show for DomainControlError {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl DomainControlError {
    const NUMBERS: [(i64, Self); 2usize] = [
        (
            sys::VIR_DOMAIN_CONTROL_ERROR_REASON_MONITOR as i64,
            DomainControlError::MonitorFailure,
        ),
        (
            sys::VIR_DOMAIN_CONTROL_ERROR_REASON_INTERNAL as i64,
            DomainControlError::InternalLockingError,
        ),
    ];
    /// The word for a number, if it has one.
    #[must_use]
    pub fn from_number(number: impl Into<i64>) -> Option<Self> {
        word_of(&Self::NUMBERS, number.into())
    }
    /// The number for the word; none where that stands for unknown numbers.
    #[must_use]
    pub fn number(self) -> Option<i64> {
        Self::NUMBERS.iter().find(|(_, word)| *word == self).map(|(number, _)| *number)
    }
}
/// The state of a domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DomainState {
    /// `no state`
    NoState,
    /// It runs.
    Running,
    /// It waits for something.
    Idle,
    /// It stands still.
    Paused,
    /// It is ending.
    InShutdown,
    /// It is off.
    ShutOff,
    /// It crashed.
    Crashed,
    /// The guest sleeps.
    Pmsuspended,
}
impl DomainState {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "no state",
        "running",
        "idle",
        "paused",
        "in shutdown",
        "shut off",
        "crashed",
        "pmsuspended",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::NoState => "no state",
            Self::Running => "running",
            Self::Idle => "idle",
            Self::Paused => "paused",
            Self::InShutdown => "in shutdown",
            Self::ShutOff => "shut off",
            Self::Crashed => "crashed",
            Self::Pmsuspended => "pmsuspended",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "no state" => Some(Self::NoState),
            "running" => Some(Self::Running),
            "idle" => Some(Self::Idle),
            "paused" => Some(Self::Paused),
            "in shutdown" => Some(Self::InShutdown),
            "shut off" => Some(Self::ShutOff),
            "crashed" => Some(Self::Crashed),
            "pmsuspended" => Some(Self::Pmsuspended),
            _ => None,
        }
    }
}
impl Show for DomainState {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl DomainState {
    const NUMBERS: [(i64, Self); 8usize] = [
        (sys::VIR_DOMAIN_NOSTATE as i64, DomainState::NoState),
        (sys::VIR_DOMAIN_RUNNING as i64, DomainState::Running),
        (sys::VIR_DOMAIN_BLOCKED as i64, DomainState::Idle),
        (sys::VIR_DOMAIN_PAUSED as i64, DomainState::Paused),
        (sys::VIR_DOMAIN_SHUTDOWN as i64, DomainState::InShutdown),
        (sys::VIR_DOMAIN_SHUTOFF as i64, DomainState::ShutOff),
        (sys::VIR_DOMAIN_CRASHED as i64, DomainState::Crashed),
        (sys::VIR_DOMAIN_PMSUSPENDED as i64, DomainState::Pmsuspended),
    ];
    /// The word for a number.
    #[must_use]
    pub fn from_number(number: impl Into<i64>) -> Self {
        word_of(&Self::NUMBERS, number.into()).unwrap_or(Self::NoState)
    }
    /// The number for the word; none where that stands for unknown numbers.
    #[must_use]
    pub fn number(self) -> Option<i64> {
        Self::NUMBERS.iter().find(|(_, word)| *word == self).map(|(number, _)| *number)
    }
}
/// The state of a domain, in detail: the reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DomainStateReason {
    /// `unknown`
    Unknown,
    /// It was started.
    Booted,
    /// `migrated`
    Migrated,
    /// It came out of a file.
    Restored,
    /// It came out of a snapshot.
    FromSnapshot,
    /// It was resumed.
    Unpaused,
    /// Its migration was given up.
    MigrationCanceled,
    /// Its saving was given up.
    SaveCanceled,
    /// It woke from sleep.
    EventWakeup,
    /// `crashed`
    Crashed,
    /// The rest of its memory is still to come.
    PostCopy,
    /// The rest of its memory does not come.
    PostCopyFailed,
    /// A user asked for it.
    User,
    /// It is on its way to another host.
    Migrating,
    /// It is being saved.
    Saving,
    /// Its memory is being dumped.
    Dumping,
    /// A disk failed.
    IOError,
    /// Its watchdog fired.
    Watchdog,
    /// It is about to end.
    ShuttingDown,
    /// A snapshot of it is being made.
    CreatingSnapshot,
    /// It is being started.
    StartingUp,
    /// libvirt failed on the way.
    ApiError,
    /// It ended by itself.
    Shutdown,
    /// It was stopped at once.
    Destroyed,
    /// It was saved.
    Saved,
    /// It could not be started.
    Failed,
    /// The daemon ended it.
    Daemon,
    /// The guest panicked.
    Panicked,
}
impl DomainStateReason {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "unknown",
        "booted",
        "migrated",
        "restored",
        "from snapshot",
        "unpaused",
        "migration canceled",
        "save canceled",
        "event wakeup",
        "crashed",
        "post-copy",
        "post-copy failed",
        "user",
        "migrating",
        "saving",
        "dumping",
        "I/O error",
        "watchdog",
        "shutting down",
        "creating snapshot",
        "starting up",
        "api error",
        "shutdown",
        "destroyed",
        "saved",
        "failed",
        "daemon",
        "panicked",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Booted => "booted",
            Self::Migrated => "migrated",
            Self::Restored => "restored",
            Self::FromSnapshot => "from snapshot",
            Self::Unpaused => "unpaused",
            Self::MigrationCanceled => "migration canceled",
            Self::SaveCanceled => "save canceled",
            Self::EventWakeup => "event wakeup",
            Self::Crashed => "crashed",
            Self::PostCopy => "post-copy",
            Self::PostCopyFailed => "post-copy failed",
            Self::User => "user",
            Self::Migrating => "migrating",
            Self::Saving => "saving",
            Self::Dumping => "dumping",
            Self::IOError => "I/O error",
            Self::Watchdog => "watchdog",
            Self::ShuttingDown => "shutting down",
            Self::CreatingSnapshot => "creating snapshot",
            Self::StartingUp => "starting up",
            Self::ApiError => "api error",
            Self::Shutdown => "shutdown",
            Self::Destroyed => "destroyed",
            Self::Saved => "saved",
            Self::Failed => "failed",
            Self::Daemon => "daemon",
            Self::Panicked => "panicked",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "unknown" => Some(Self::Unknown),
            "booted" => Some(Self::Booted),
            "migrated" => Some(Self::Migrated),
            "restored" => Some(Self::Restored),
            "from snapshot" => Some(Self::FromSnapshot),
            "unpaused" => Some(Self::Unpaused),
            "migration canceled" => Some(Self::MigrationCanceled),
            "save canceled" => Some(Self::SaveCanceled),
            "event wakeup" => Some(Self::EventWakeup),
            "crashed" => Some(Self::Crashed),
            "post-copy" => Some(Self::PostCopy),
            "post-copy failed" => Some(Self::PostCopyFailed),
            "user" => Some(Self::User),
            "migrating" => Some(Self::Migrating),
            "saving" => Some(Self::Saving),
            "dumping" => Some(Self::Dumping),
            "I/O error" => Some(Self::IOError),
            "watchdog" => Some(Self::Watchdog),
            "shutting down" => Some(Self::ShuttingDown),
            "creating snapshot" => Some(Self::CreatingSnapshot),
            "starting up" => Some(Self::StartingUp),
            "api error" => Some(Self::ApiError),
            "shutdown" => Some(Self::Shutdown),
            "destroyed" => Some(Self::Destroyed),
            "saved" => Some(Self::Saved),
            "failed" => Some(Self::Failed),
            "daemon" => Some(Self::Daemon),
            "panicked" => Some(Self::Panicked),
            _ => None,
        }
    }
}
impl Show for DomainStateReason {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl DomainState {
    /// The word for the number of the reason.
    #[must_use]
    pub fn reason(self, number: impl Into<i64>) -> DomainStateReason {
        let number = number.into();
        let known = match self {
            Self::Running => {
                word_of(
                    &[
                        (
                            sys::VIR_DOMAIN_RUNNING_UNKNOWN as i64,
                            DomainStateReason::Unknown,
                        ),
                        (
                            sys::VIR_DOMAIN_RUNNING_BOOTED as i64,
                            DomainStateReason::Booted,
                        ),
                        (
                            sys::VIR_DOMAIN_RUNNING_MIGRATED as i64,
                            DomainStateReason::Migrated,
                        ),
                        (
                            sys::VIR_DOMAIN_RUNNING_RESTORED as i64,
                            DomainStateReason::Restored,
                        ),
                        (
                            sys::VIR_DOMAIN_RUNNING_FROM_SNAPSHOT as i64,
                            DomainStateReason::FromSnapshot,
                        ),
                        (
                            sys::VIR_DOMAIN_RUNNING_UNPAUSED as i64,
                            DomainStateReason::Unpaused,
                        ),
                        (
                            sys::VIR_DOMAIN_RUNNING_MIGRATION_CANCELED as i64,
                            DomainStateReason::MigrationCanceled,
                        ),
                        (
                            sys::VIR_DOMAIN_RUNNING_SAVE_CANCELED as i64,
                            DomainStateReason::SaveCanceled,
                        ),
                        (
                            sys::VIR_DOMAIN_RUNNING_WAKEUP as i64,
                            DomainStateReason::EventWakeup,
                        ),
                        (
                            sys::VIR_DOMAIN_RUNNING_CRASHED as i64,
                            DomainStateReason::Crashed,
                        ),
                        (
                            sys::VIR_DOMAIN_RUNNING_POSTCOPY as i64,
                            DomainStateReason::PostCopy,
                        ),
                        (
                            sys::VIR_DOMAIN_RUNNING_POSTCOPY_FAILED as i64,
                            DomainStateReason::PostCopyFailed,
                        ),
                    ],
                    number,
                )
            }
            Self::Paused => {
                word_of(
                    &[
                        (
                            sys::VIR_DOMAIN_PAUSED_UNKNOWN as i64,
                            DomainStateReason::Unknown,
                        ),
                        (sys::VIR_DOMAIN_PAUSED_USER as i64, DomainStateReason::User),
                        (
                            sys::VIR_DOMAIN_PAUSED_MIGRATION as i64,
                            DomainStateReason::Migrating,
                        ),
                        (sys::VIR_DOMAIN_PAUSED_SAVE as i64, DomainStateReason::Saving),
                        (sys::VIR_DOMAIN_PAUSED_DUMP as i64, DomainStateReason::Dumping),
                        (
                            sys::VIR_DOMAIN_PAUSED_IOERROR as i64,
                            DomainStateReason::IOError,
                        ),
                        (
                            sys::VIR_DOMAIN_PAUSED_WATCHDOG as i64,
                            DomainStateReason::Watchdog,
                        ),
                        (
                            sys::VIR_DOMAIN_PAUSED_FROM_SNAPSHOT as i64,
                            DomainStateReason::FromSnapshot,
                        ),
                        (
                            sys::VIR_DOMAIN_PAUSED_SHUTTING_DOWN as i64,
                            DomainStateReason::ShuttingDown,
                        ),
                        (
                            sys::VIR_DOMAIN_PAUSED_SNAPSHOT as i64,
                            DomainStateReason::CreatingSnapshot,
                        ),
                        (
                            sys::VIR_DOMAIN_PAUSED_CRASHED as i64,
                            DomainStateReason::Crashed,
                        ),
                        (
                            sys::VIR_DOMAIN_PAUSED_STARTING_UP as i64,
                            DomainStateReason::StartingUp,
                        ),
                        (
                            sys::VIR_DOMAIN_PAUSED_POSTCOPY as i64,
                            DomainStateReason::PostCopy,
                        ),
                        (
                            sys::VIR_DOMAIN_PAUSED_POSTCOPY_FAILED as i64,
                            DomainStateReason::PostCopyFailed,
                        ),
                        (
                            sys::VIR_DOMAIN_PAUSED_API_ERROR as i64,
                            DomainStateReason::ApiError,
                        ),
                    ],
                    number,
                )
            }
            Self::InShutdown => {
                word_of(
                    &[
                        (
                            sys::VIR_DOMAIN_SHUTDOWN_UNKNOWN as i64,
                            DomainStateReason::Unknown,
                        ),
                        (sys::VIR_DOMAIN_SHUTDOWN_USER as i64, DomainStateReason::User),
                    ],
                    number,
                )
            }
            Self::ShutOff => {
                word_of(
                    &[
                        (
                            sys::VIR_DOMAIN_SHUTOFF_UNKNOWN as i64,
                            DomainStateReason::Unknown,
                        ),
                        (
                            sys::VIR_DOMAIN_SHUTOFF_SHUTDOWN as i64,
                            DomainStateReason::Shutdown,
                        ),
                        (
                            sys::VIR_DOMAIN_SHUTOFF_DESTROYED as i64,
                            DomainStateReason::Destroyed,
                        ),
                        (
                            sys::VIR_DOMAIN_SHUTOFF_CRASHED as i64,
                            DomainStateReason::Crashed,
                        ),
                        (
                            sys::VIR_DOMAIN_SHUTOFF_MIGRATED as i64,
                            DomainStateReason::Migrated,
                        ),
                        (sys::VIR_DOMAIN_SHUTOFF_SAVED as i64, DomainStateReason::Saved),
                        (
                            sys::VIR_DOMAIN_SHUTOFF_FAILED as i64,
                            DomainStateReason::Failed,
                        ),
                        (
                            sys::VIR_DOMAIN_SHUTOFF_FROM_SNAPSHOT as i64,
                            DomainStateReason::FromSnapshot,
                        ),
                        (
                            sys::VIR_DOMAIN_SHUTOFF_DAEMON as i64,
                            DomainStateReason::Daemon,
                        ),
                    ],
                    number,
                )
            }
            Self::Crashed => {
                word_of(
                    &[
                        (
                            sys::VIR_DOMAIN_CRASHED_UNKNOWN as i64,
                            DomainStateReason::Unknown,
                        ),
                        (
                            sys::VIR_DOMAIN_CRASHED_PANICKED as i64,
                            DomainStateReason::Panicked,
                        ),
                    ],
                    number,
                )
            }
            _ => None,
        };
        known.unwrap_or(DomainStateReason::Unknown)
    }
}
/// Why the waiting for events ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventEnd {
    /// An event came.
    Event,
    /// The time was over.
    Timeout,
    /// The user interrupted it.
    Interrupt,
    /// The connection was lost.
    Disconnect,
}
impl EventEnd {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "event",
        "timeout",
        "interrupt",
        "disconnect",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Event => "event",
            Self::Timeout => "timeout",
            Self::Interrupt => "interrupt",
            Self::Disconnect => "disconnect",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "event" => Some(Self::Event),
            "timeout" => Some(Self::Timeout),
            "interrupt" => Some(Self::Interrupt),
            "disconnect" => Some(Self::Disconnect),
            _ => None,
        }
    }
}
impl Show for EventEnd {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
/// The kind of an IP address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IpAddressType {
    /// An IPv4 address.
    Ipv4,
    /// An IPv6 address.
    Ipv6,
}
impl IpAddressType {
    /// All words.
    pub const WORDS: &'static [&'static str] = &["ipv4", "ipv6"];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Ipv4 => "ipv4",
            Self::Ipv6 => "ipv6",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "ipv4" => Some(Self::Ipv4),
            "ipv6" => Some(Self::Ipv6),
            _ => None,
        }
    }
}
impl Show for IpAddressType {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl IpAddressType {
    const NUMBERS: [(i64, Self); 2usize] = [
        (sys::VIR_IP_ADDR_TYPE_IPV4 as i64, IpAddressType::Ipv4),
        (sys::VIR_IP_ADDR_TYPE_IPV6 as i64, IpAddressType::Ipv6),
    ];
    /// The word for a number, if it has one.
    #[must_use]
    pub fn from_number(number: impl Into<i64>) -> Option<Self> {
        word_of(&Self::NUMBERS, number.into())
    }
    /// The number for the word; none where that stands for unknown numbers.
    #[must_use]
    pub fn number(self) -> Option<i64> {
        Self::NUMBERS.iter().find(|(_, word)| *word == self).map(|(number, _)| *number)
    }
}
/// The state of a domain in a listing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListedState {
    /// `no state`
    NoState,
    /// It runs.
    Running,
    /// It waits for something.
    Idle,
    /// It stands still.
    Paused,
    /// It is ending.
    InShutdown,
    /// It is off.
    ShutOff,
    /// It crashed.
    Crashed,
    /// The guest sleeps.
    Pmsuspended,
    /// It is off and has a managed save image.
    Saved,
}
impl ListedState {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "no state",
        "running",
        "idle",
        "paused",
        "in shutdown",
        "shut off",
        "crashed",
        "pmsuspended",
        "saved",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::NoState => "no state",
            Self::Running => "running",
            Self::Idle => "idle",
            Self::Paused => "paused",
            Self::InShutdown => "in shutdown",
            Self::ShutOff => "shut off",
            Self::Crashed => "crashed",
            Self::Pmsuspended => "pmsuspended",
            Self::Saved => "saved",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "no state" => Some(Self::NoState),
            "running" => Some(Self::Running),
            "idle" => Some(Self::Idle),
            "paused" => Some(Self::Paused),
            "in shutdown" => Some(Self::InShutdown),
            "shut off" => Some(Self::ShutOff),
            "crashed" => Some(Self::Crashed),
            "pmsuspended" => Some(Self::Pmsuspended),
            "saved" => Some(Self::Saved),
            _ => None,
        }
    }
}
impl Show for ListedState {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl ListedState {
    const NUMBERS: [(i64, Self); 8usize] = [
        (sys::VIR_DOMAIN_NOSTATE as i64, ListedState::NoState),
        (sys::VIR_DOMAIN_RUNNING as i64, ListedState::Running),
        (sys::VIR_DOMAIN_BLOCKED as i64, ListedState::Idle),
        (sys::VIR_DOMAIN_PAUSED as i64, ListedState::Paused),
        (sys::VIR_DOMAIN_SHUTDOWN as i64, ListedState::InShutdown),
        (sys::VIR_DOMAIN_SHUTOFF as i64, ListedState::ShutOff),
        (sys::VIR_DOMAIN_CRASHED as i64, ListedState::Crashed),
        (sys::VIR_DOMAIN_PMSUSPENDED as i64, ListedState::Pmsuspended),
    ];
    /// The word for a number.
    #[must_use]
    pub fn from_number(number: impl Into<i64>) -> Self {
        word_of(&Self::NUMBERS, number.into()).unwrap_or(Self::NoState)
    }
    /// The number for the word; none where that stands for unknown numbers.
    #[must_use]
    pub fn number(self) -> Option<i64> {
        Self::NUMBERS.iter().find(|(_, word)| *word == self).map(|(number, _)| *number)
    }
}
/// A number about the memory of a domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MemoryStat {
    /// `swap_in`
    SwapIn,
    /// `swap_out`
    SwapOut,
    /// `major_fault`
    MajorFault,
    /// `minor_fault`
    MinorFault,
    /// `unused`
    Unused,
    /// `available`
    Available,
    /// `actual`
    Actual,
    /// `rss`
    Rss,
    /// `usable`
    Usable,
    /// `last_update`
    LastUpdate,
    /// `disk_caches`
    DiskCaches,
    /// `hugetlb_pgalloc`
    HugetlbPgalloc,
    /// `hugetlb_pgfail`
    HugetlbPgfail,
}
impl MemoryStat {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "swap_in",
        "swap_out",
        "major_fault",
        "minor_fault",
        "unused",
        "available",
        "actual",
        "rss",
        "usable",
        "last_update",
        "disk_caches",
        "hugetlb_pgalloc",
        "hugetlb_pgfail",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::SwapIn => "swap_in",
            Self::SwapOut => "swap_out",
            Self::MajorFault => "major_fault",
            Self::MinorFault => "minor_fault",
            Self::Unused => "unused",
            Self::Available => "available",
            Self::Actual => "actual",
            Self::Rss => "rss",
            Self::Usable => "usable",
            Self::LastUpdate => "last_update",
            Self::DiskCaches => "disk_caches",
            Self::HugetlbPgalloc => "hugetlb_pgalloc",
            Self::HugetlbPgfail => "hugetlb_pgfail",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "swap_in" => Some(Self::SwapIn),
            "swap_out" => Some(Self::SwapOut),
            "major_fault" => Some(Self::MajorFault),
            "minor_fault" => Some(Self::MinorFault),
            "unused" => Some(Self::Unused),
            "available" => Some(Self::Available),
            "actual" => Some(Self::Actual),
            "rss" => Some(Self::Rss),
            "usable" => Some(Self::Usable),
            "last_update" => Some(Self::LastUpdate),
            "disk_caches" => Some(Self::DiskCaches),
            "hugetlb_pgalloc" => Some(Self::HugetlbPgalloc),
            "hugetlb_pgfail" => Some(Self::HugetlbPgfail),
            _ => None,
        }
    }
}
impl Show for MemoryStat {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl MemoryStat {
    const NUMBERS: [(i64, Self); 13usize] = [
        (sys::VIR_DOMAIN_MEMORY_STAT_SWAP_IN as i64, MemoryStat::SwapIn),
        (sys::VIR_DOMAIN_MEMORY_STAT_SWAP_OUT as i64, MemoryStat::SwapOut),
        (sys::VIR_DOMAIN_MEMORY_STAT_MAJOR_FAULT as i64, MemoryStat::MajorFault),
        (sys::VIR_DOMAIN_MEMORY_STAT_MINOR_FAULT as i64, MemoryStat::MinorFault),
        (sys::VIR_DOMAIN_MEMORY_STAT_UNUSED as i64, MemoryStat::Unused),
        (sys::VIR_DOMAIN_MEMORY_STAT_AVAILABLE as i64, MemoryStat::Available),
        (sys::VIR_DOMAIN_MEMORY_STAT_ACTUAL_BALLOON as i64, MemoryStat::Actual),
        (sys::VIR_DOMAIN_MEMORY_STAT_RSS as i64, MemoryStat::Rss),
        (sys::VIR_DOMAIN_MEMORY_STAT_USABLE as i64, MemoryStat::Usable),
        (sys::VIR_DOMAIN_MEMORY_STAT_LAST_UPDATE as i64, MemoryStat::LastUpdate),
        (sys::VIR_DOMAIN_MEMORY_STAT_DISK_CACHES as i64, MemoryStat::DiskCaches),
        (sys::VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGALLOC as i64, MemoryStat::HugetlbPgalloc),
        (sys::VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGFAIL as i64, MemoryStat::HugetlbPgfail),
    ];
    /// The word for a number, if it has one.
    #[must_use]
    pub fn from_number(number: impl Into<i64>) -> Option<Self> {
        word_of(&Self::NUMBERS, number.into())
    }
    /// The number for the word; none where that stands for unknown numbers.
    #[must_use]
    pub fn number(self) -> Option<i64> {
        Self::NUMBERS.iter().find(|(_, word)| *word == self).map(|(number, _)| *number)
    }
}
/// The kind of an event of networks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NetworkEvent {
    /// A network was defined, undefined, started or stopped.
    Lifecycle,
}
impl NetworkEvent {
    /// All words.
    pub const WORDS: &'static [&'static str] = &["lifecycle"];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Lifecycle => "lifecycle",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "lifecycle" => Some(Self::Lifecycle),
            _ => None,
        }
    }
}
impl Show for NetworkEvent {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl NetworkEvent {
    const NUMBERS: [(i64, Self); 1usize] = [
        (sys::VIR_NETWORK_EVENT_ID_LIFECYCLE as i64, NetworkEvent::Lifecycle),
    ];
    /// The word for a number, if it has one.
    #[must_use]
    pub fn from_number(number: impl Into<i64>) -> Option<Self> {
        word_of(&Self::NUMBERS, number.into())
    }
    /// The number for the word; none where that stands for unknown numbers.
    #[must_use]
    pub fn number(self) -> Option<i64> {
        Self::NUMBERS.iter().find(|(_, word)| *word == self).map(|(number, _)| *number)
    }
}
/// What happened to a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NetworkLifecycle {
    /// It was defined or changed.
    Defined,
    /// Its definition was removed.
    Undefined,
    /// It was started.
    Started,
    /// It was stopped.
    Stopped,
    /// `unknown`
    Unknown,
}
impl NetworkLifecycle {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "Defined",
        "Undefined",
        "Started",
        "Stopped",
        "unknown",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Defined => "Defined",
            Self::Undefined => "Undefined",
            Self::Started => "Started",
            Self::Stopped => "Stopped",
            Self::Unknown => "unknown",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "Defined" => Some(Self::Defined),
            "Undefined" => Some(Self::Undefined),
            "Started" => Some(Self::Started),
            "Stopped" => Some(Self::Stopped),
            "unknown" => Some(Self::Unknown),
            _ => None,
        }
    }
}
impl Show for NetworkLifecycle {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl NetworkLifecycle {
    const NUMBERS: [(i64, Self); 4usize] = [
        (sys::VIR_NETWORK_EVENT_DEFINED as i64, NetworkLifecycle::Defined),
        (sys::VIR_NETWORK_EVENT_UNDEFINED as i64, NetworkLifecycle::Undefined),
        (sys::VIR_NETWORK_EVENT_STARTED as i64, NetworkLifecycle::Started),
        (sys::VIR_NETWORK_EVENT_STOPPED as i64, NetworkLifecycle::Stopped),
    ];
    /// The word for a number.
    #[must_use]
    pub fn from_number(number: impl Into<i64>) -> Self {
        word_of(&Self::NUMBERS, number.into()).unwrap_or(Self::Unknown)
    }
    /// The number for the word; none where that stands for unknown numbers.
    #[must_use]
    pub fn number(self) -> Option<i64> {
        Self::NUMBERS.iter().find(|(_, word)| *word == self).map(|(number, _)| *number)
    }
}
/// The kind of an event of node devices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NodeDeviceEvent {
    /// A device was created, deleted, defined or undefined.
    Lifecycle,
    /// The properties of a device changed.
    Update,
}
impl NodeDeviceEvent {
    /// All words.
    pub const WORDS: &'static [&'static str] = &["lifecycle", "update"];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Lifecycle => "lifecycle",
            Self::Update => "update",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "lifecycle" => Some(Self::Lifecycle),
            "update" => Some(Self::Update),
            _ => None,
        }
    }
}
impl Show for NodeDeviceEvent {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl NodeDeviceEvent {
    const NUMBERS: [(i64, Self); 2usize] = [
        (sys::VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE as i64, NodeDeviceEvent::Lifecycle),
        (sys::VIR_NODE_DEVICE_EVENT_ID_UPDATE as i64, NodeDeviceEvent::Update),
    ];
    /// The word for a number, if it has one.
    #[must_use]
    pub fn from_number(number: impl Into<i64>) -> Option<Self> {
        word_of(&Self::NUMBERS, number.into())
    }
    /// The number for the word; none where that stands for unknown numbers.
    #[must_use]
    pub fn number(self) -> Option<i64> {
        Self::NUMBERS.iter().find(|(_, word)| *word == self).map(|(number, _)| *number)
    }
}
/// What happened to a node device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NodeDeviceLifecycle {
    /// It appeared.
    Created,
    /// It is gone.
    Deleted,
    /// It was defined or changed.
    Defined,
    /// Its definition was removed.
    Undefined,
    /// `unknown`
    Unknown,
}
impl NodeDeviceLifecycle {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "Created",
        "Deleted",
        "Defined",
        "Undefined",
        "unknown",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Created => "Created",
            Self::Deleted => "Deleted",
            Self::Defined => "Defined",
            Self::Undefined => "Undefined",
            Self::Unknown => "unknown",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "Created" => Some(Self::Created),
            "Deleted" => Some(Self::Deleted),
            "Defined" => Some(Self::Defined),
            "Undefined" => Some(Self::Undefined),
            "unknown" => Some(Self::Unknown),
            _ => None,
        }
    }
}
impl Show for NodeDeviceLifecycle {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl NodeDeviceLifecycle {
    const NUMBERS: [(i64, Self); 4usize] = [
        (sys::VIR_NODE_DEVICE_EVENT_CREATED as i64, NodeDeviceLifecycle::Created),
        (sys::VIR_NODE_DEVICE_EVENT_DELETED as i64, NodeDeviceLifecycle::Deleted),
        (sys::VIR_NODE_DEVICE_EVENT_DEFINED as i64, NodeDeviceLifecycle::Defined),
        (sys::VIR_NODE_DEVICE_EVENT_UNDEFINED as i64, NodeDeviceLifecycle::Undefined),
    ];
    /// The word for a number.
    #[must_use]
    pub fn from_number(number: impl Into<i64>) -> Self {
        word_of(&Self::NUMBERS, number.into()).unwrap_or(Self::Unknown)
    }
    /// The number for the word; none where that stands for unknown numbers.
    #[must_use]
    pub fn number(self) -> Option<i64> {
        Self::NUMBERS.iter().find(|(_, word)| *word == self).map(|(number, _)| *number)
    }
}
/// The kind of an event of storage pools.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PoolEvent {
    /// A pool was defined, undefined, started, stopped, created or deleted.
    Lifecycle,
    /// The volumes of a pool were read anew.
    Refresh,
}
impl PoolEvent {
    /// All words.
    pub const WORDS: &'static [&'static str] = &["lifecycle", "refresh"];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Lifecycle => "lifecycle",
            Self::Refresh => "refresh",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "lifecycle" => Some(Self::Lifecycle),
            "refresh" => Some(Self::Refresh),
            _ => None,
        }
    }
}
impl Show for PoolEvent {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl PoolEvent {
    const NUMBERS: [(i64, Self); 2usize] = [
        (sys::VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE as i64, PoolEvent::Lifecycle),
        (sys::VIR_STORAGE_POOL_EVENT_ID_REFRESH as i64, PoolEvent::Refresh),
    ];
    /// The word for a number, if it has one.
    #[must_use]
    pub fn from_number(number: impl Into<i64>) -> Option<Self> {
        word_of(&Self::NUMBERS, number.into())
    }
    /// The number for the word; none where that stands for unknown numbers.
    #[must_use]
    pub fn number(self) -> Option<i64> {
        Self::NUMBERS.iter().find(|(_, word)| *word == self).map(|(number, _)| *number)
    }
}
/// What happened to a storage pool.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PoolLifecycle {
    /// It was defined or changed.
    Defined,
    /// Its definition was removed.
    Undefined,
    /// It was started.
    Started,
    /// It was stopped.
    Stopped,
    /// Its storage was built.
    Created,
    /// Its storage was deleted.
    Deleted,
    /// `unknown`
    Unknown,
}
impl PoolLifecycle {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "Defined",
        "Undefined",
        "Started",
        "Stopped",
        "Created",
        "Deleted",
        "unknown",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Defined => "Defined",
            Self::Undefined => "Undefined",
            Self::Started => "Started",
            Self::Stopped => "Stopped",
            Self::Created => "Created",
            Self::Deleted => "Deleted",
            Self::Unknown => "unknown",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "Defined" => Some(Self::Defined),
            "Undefined" => Some(Self::Undefined),
            "Started" => Some(Self::Started),
            "Stopped" => Some(Self::Stopped),
            "Created" => Some(Self::Created),
            "Deleted" => Some(Self::Deleted),
            "unknown" => Some(Self::Unknown),
            _ => None,
        }
    }
}
impl Show for PoolLifecycle {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl PoolLifecycle {
    const NUMBERS: [(i64, Self); 6usize] = [
        (sys::VIR_STORAGE_POOL_EVENT_DEFINED as i64, PoolLifecycle::Defined),
        (sys::VIR_STORAGE_POOL_EVENT_UNDEFINED as i64, PoolLifecycle::Undefined),
        (sys::VIR_STORAGE_POOL_EVENT_STARTED as i64, PoolLifecycle::Started),
        (sys::VIR_STORAGE_POOL_EVENT_STOPPED as i64, PoolLifecycle::Stopped),
        (sys::VIR_STORAGE_POOL_EVENT_CREATED as i64, PoolLifecycle::Created),
        (sys::VIR_STORAGE_POOL_EVENT_DELETED as i64, PoolLifecycle::Deleted),
    ];
    /// The word for a number.
    #[must_use]
    pub fn from_number(number: impl Into<i64>) -> Self {
        word_of(&Self::NUMBERS, number.into()).unwrap_or(Self::Unknown)
    }
    /// The number for the word; none where that stands for unknown numbers.
    #[must_use]
    pub fn number(self) -> Option<i64> {
        Self::NUMBERS.iter().find(|(_, word)| *word == self).map(|(number, _)| *number)
    }
}
/// The state of a storage pool.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PoolState {
    /// It is not active.
    Inactive,
    /// Its storage is being built.
    Building,
    /// It is active.
    Running,
    /// It is active, but not whole.
    Degraded,
    /// It is active, but cannot be reached.
    Inaccessible,
    /// `unknown`
    Unknown,
}
impl PoolState {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "inactive",
        "building",
        "running",
        "degraded",
        "inaccessible",
        "unknown",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Inactive => "inactive",
            Self::Building => "building",
            Self::Running => "running",
            Self::Degraded => "degraded",
            Self::Inaccessible => "inaccessible",
            Self::Unknown => "unknown",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "inactive" => Some(Self::Inactive),
            "building" => Some(Self::Building),
            "running" => Some(Self::Running),
            "degraded" => Some(Self::Degraded),
            "inaccessible" => Some(Self::Inaccessible),
            "unknown" => Some(Self::Unknown),
            _ => None,
        }
    }
}
impl Show for PoolState {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl PoolState {
    const NUMBERS: [(i64, Self); 5usize] = [
        (sys::VIR_STORAGE_POOL_INACTIVE as i64, PoolState::Inactive),
        (sys::VIR_STORAGE_POOL_BUILDING as i64, PoolState::Building),
        (sys::VIR_STORAGE_POOL_RUNNING as i64, PoolState::Running),
        (sys::VIR_STORAGE_POOL_DEGRADED as i64, PoolState::Degraded),
        (sys::VIR_STORAGE_POOL_INACCESSIBLE as i64, PoolState::Inaccessible),
    ];
    /// The word for a number.
    #[must_use]
    pub fn from_number(number: impl Into<i64>) -> Self {
        word_of(&Self::NUMBERS, number.into()).unwrap_or(Self::Unknown)
    }
    /// The number for the word; none where that stands for unknown numbers.
    #[must_use]
    pub fn number(self) -> Option<i64> {
        Self::NUMBERS.iter().find(|(_, word)| *word == self).map(|(number, _)| *number)
    }
}
/// The kind of an event of secrets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecretEvent {
    /// A secret was defined or undefined.
    Lifecycle,
    /// The value of a secret changed.
    ValueChanged,
}
impl SecretEvent {
    /// All words.
    pub const WORDS: &'static [&'static str] = &["lifecycle", "value-changed"];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Lifecycle => "lifecycle",
            Self::ValueChanged => "value-changed",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "lifecycle" => Some(Self::Lifecycle),
            "value-changed" => Some(Self::ValueChanged),
            _ => None,
        }
    }
}
impl Show for SecretEvent {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl SecretEvent {
    const NUMBERS: [(i64, Self); 2usize] = [
        (sys::VIR_SECRET_EVENT_ID_LIFECYCLE as i64, SecretEvent::Lifecycle),
        (sys::VIR_SECRET_EVENT_ID_VALUE_CHANGED as i64, SecretEvent::ValueChanged),
    ];
    /// The word for a number, if it has one.
    #[must_use]
    pub fn from_number(number: impl Into<i64>) -> Option<Self> {
        word_of(&Self::NUMBERS, number.into())
    }
    /// The number for the word; none where that stands for unknown numbers.
    #[must_use]
    pub fn number(self) -> Option<i64> {
        Self::NUMBERS.iter().find(|(_, word)| *word == self).map(|(number, _)| *number)
    }
}
/// What happened to a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecretLifecycle {
    /// It was defined or changed.
    Defined,
    /// It was removed.
    Undefined,
    /// `unknown`
    Unknown,
}
impl SecretLifecycle {
    /// All words.
    pub const WORDS: &'static [&'static str] = &["Defined", "Undefined", "unknown"];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Defined => "Defined",
            Self::Undefined => "Undefined",
            Self::Unknown => "unknown",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "Defined" => Some(Self::Defined),
            "Undefined" => Some(Self::Undefined),
            "unknown" => Some(Self::Unknown),
            _ => None,
        }
    }
}
impl Show for SecretLifecycle {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl SecretLifecycle {
    const NUMBERS: [(i64, Self); 2usize] = [
        (sys::VIR_SECRET_EVENT_DEFINED as i64, SecretLifecycle::Defined),
        (sys::VIR_SECRET_EVENT_UNDEFINED as i64, SecretLifecycle::Undefined),
    ];
    /// The word for a number.
    #[must_use]
    pub fn from_number(number: impl Into<i64>) -> Self {
        word_of(&Self::NUMBERS, number.into()).unwrap_or(Self::Unknown)
    }
    /// The number for the word; none where that stands for unknown numbers.
    #[must_use]
    pub fn number(self) -> Option<i64> {
        Self::NUMBERS.iter().find(|(_, word)| *word == self).map(|(number, _)| *number)
    }
}
/// What a secret is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecretUsage {
    /// The encryption of a volume.
    Volume,
    /// A Ceph cluster.
    Ceph,
    /// An iSCSI target.
    Iscsi,
    /// A TLS key.
    Tls,
    /// A virtual TPM.
    Vtpm,
    /// `unknown`
    Unknown,
}
impl SecretUsage {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "volume",
        "ceph",
        "iscsi",
        "tls",
        "vtpm",
        "unknown",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Volume => "volume",
            Self::Ceph => "ceph",
            Self::Iscsi => "iscsi",
            Self::Tls => "tls",
            Self::Vtpm => "vtpm",
            Self::Unknown => "unknown",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "volume" => Some(Self::Volume),
            "ceph" => Some(Self::Ceph),
            "iscsi" => Some(Self::Iscsi),
            "tls" => Some(Self::Tls),
            "vtpm" => Some(Self::Vtpm),
            "unknown" => Some(Self::Unknown),
            _ => None,
        }
    }
}
impl Show for SecretUsage {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl SecretUsage {
    const NUMBERS: [(i64, Self); 5usize] = [
        (sys::VIR_SECRET_USAGE_TYPE_VOLUME as i64, SecretUsage::Volume),
        (sys::VIR_SECRET_USAGE_TYPE_CEPH as i64, SecretUsage::Ceph),
        (sys::VIR_SECRET_USAGE_TYPE_ISCSI as i64, SecretUsage::Iscsi),
        (sys::VIR_SECRET_USAGE_TYPE_TLS as i64, SecretUsage::Tls),
        (sys::VIR_SECRET_USAGE_TYPE_VTPM as i64, SecretUsage::Vtpm),
    ];
    /// The word for a number; none for the number that stands for nothing.
    #[must_use]
    pub fn from_number(number: impl Into<i64>) -> Option<Self> {
        let number = number.into();
        if number == sys::VIR_SECRET_USAGE_TYPE_NONE as i64 {
            return None;
        }
        Some(word_of(&Self::NUMBERS, number).unwrap_or(Self::Unknown))
    }
    /// The number for the word; none where that stands for unknown numbers.
    #[must_use]
    pub fn number(self) -> Option<i64> {
        Self::NUMBERS.iter().find(|(_, word)| *word == self).map(|(number, _)| *number)
    }
}
/// The type of a storage volume.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VolumeType {
    /// A file.
    File,
    /// A block device.
    Block,
    /// A directory.
    Dir,
    /// A volume on the network.
    Network,
    /// A directory on the network.
    Netdir,
    /// A directory with a ploop image.
    Ploop,
    /// `unknown`
    Unknown,
}
impl VolumeType {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "file",
        "block",
        "dir",
        "network",
        "netdir",
        "ploop",
        "unknown",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Block => "block",
            Self::Dir => "dir",
            Self::Network => "network",
            Self::Netdir => "netdir",
            Self::Ploop => "ploop",
            Self::Unknown => "unknown",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "file" => Some(Self::File),
            "block" => Some(Self::Block),
            "dir" => Some(Self::Dir),
            "network" => Some(Self::Network),
            "netdir" => Some(Self::Netdir),
            "ploop" => Some(Self::Ploop),
            "unknown" => Some(Self::Unknown),
            _ => None,
        }
    }
}
impl Show for VolumeType {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl VolumeType {
    const NUMBERS: [(i64, Self); 6usize] = [
        (sys::VIR_STORAGE_VOL_FILE as i64, VolumeType::File),
        (sys::VIR_STORAGE_VOL_BLOCK as i64, VolumeType::Block),
        (sys::VIR_STORAGE_VOL_DIR as i64, VolumeType::Dir),
        (sys::VIR_STORAGE_VOL_NETWORK as i64, VolumeType::Network),
        (sys::VIR_STORAGE_VOL_NETDIR as i64, VolumeType::Netdir),
        (sys::VIR_STORAGE_VOL_PLOOP as i64, VolumeType::Ploop),
    ];
    /// The word for a number.
    #[must_use]
    pub fn from_number(number: impl Into<i64>) -> Self {
        word_of(&Self::NUMBERS, number.into()).unwrap_or(Self::Unknown)
    }
    /// The number for the word; none where that stands for unknown numbers.
    #[must_use]
    pub fn number(self) -> Option<i64> {
        Self::NUMBERS.iter().find(|(_, word)| *word == self).map(|(number, _)| *number)
    }
}
