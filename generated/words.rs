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
/// Who tells the addresses of a domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AddressSource {
    /// The leases of libvirt's DHCP servers.
    Lease,
    /// The agent in the guest.
    Agent,
    /// The host's ARP tables.
    Arp,
}
impl AddressSource {
    /// All words.
    pub const WORDS: &'static [&'static str] = &["lease", "agent", "arp"];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Lease => "lease",
            Self::Agent => "agent",
            Self::Arp => "arp",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "lease" => Some(Self::Lease),
            "agent" => Some(Self::Agent),
            "arp" => Some(Self::Arp),
            _ => None,
        }
    }
}
impl Show for AddressSource {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl AddressSource {
    const NUMBERS: [(i64, Self); 3usize] = [
        (sys::VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE as i64, AddressSource::Lease),
        (sys::VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT as i64, AddressSource::Agent),
        (sys::VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_ARP as i64, AddressSource::Arp),
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
/// Why the state of the guest agent changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AgentReason {
    /// Nobody knows.
    Unknown,
    /// The domain was started.
    DomainStarted,
    /// Its channel opened or closed.
    ChannelEvent,
    /// `unsupported value`
    UnsupportedValue,
}
impl AgentReason {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "unknown",
        "domain started",
        "channel event",
        "unsupported value",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::DomainStarted => "domain started",
            Self::ChannelEvent => "channel event",
            Self::UnsupportedValue => "unsupported value",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "unknown" => Some(Self::Unknown),
            "domain started" => Some(Self::DomainStarted),
            "channel event" => Some(Self::ChannelEvent),
            "unsupported value" => Some(Self::UnsupportedValue),
            _ => None,
        }
    }
}
impl Show for AgentReason {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl AgentReason {
    const NUMBERS: [(i64, Self); 3usize] = [
        (
            sys::VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_UNKNOWN as i64,
            AgentReason::Unknown,
        ),
        (
            sys::VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_DOMAIN_STARTED as i64,
            AgentReason::DomainStarted,
        ),
        (
            sys::VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_CHANNEL as i64,
            AgentReason::ChannelEvent,
        ),
    ];
    /// The word for a number.
    #[must_use]
    pub fn from_number(number: impl Into<i64>) -> Self {
        word_of(&Self::NUMBERS, number.into()).unwrap_or(Self::UnsupportedValue)
    }
    /// The number for the word; none where that stands for unknown numbers.
    #[must_use]
    pub fn number(self) -> Option<i64> {
        Self::NUMBERS.iter().find(|(_, word)| *word == self).map(|(number, _)| *number)
    }
}
/// The state of the guest agent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AgentState {
    /// Nobody knows.
    Unknown,
    /// It is connected.
    Connected,
    /// It is not connected.
    Disconnected,
    /// `unsupported value`
    UnsupportedValue,
}
impl AgentState {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "unknown",
        "connected",
        "disconnected",
        "unsupported value",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Connected => "connected",
            Self::Disconnected => "disconnected",
            Self::UnsupportedValue => "unsupported value",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "unknown" => Some(Self::Unknown),
            "connected" => Some(Self::Connected),
            "disconnected" => Some(Self::Disconnected),
            "unsupported value" => Some(Self::UnsupportedValue),
            _ => None,
        }
    }
}
impl Show for AgentState {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl AgentState {
    const NUMBERS: [(i64, Self); 3usize] = [
        (
            sys::VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_UNKNOWN as i64,
            AgentState::Unknown,
        ),
        (
            sys::VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_CONNECTED as i64,
            AgentState::Connected,
        ),
        (
            sys::VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_DISCONNECTED as i64,
            AgentState::Disconnected,
        ),
    ];
    /// The word for a number.
    #[must_use]
    pub fn from_number(number: impl Into<i64>) -> Self {
        word_of(&Self::NUMBERS, number.into()).unwrap_or(Self::UnsupportedValue)
    }
    /// The number for the word; none where that stands for unknown numbers.
    #[must_use]
    pub fn number(self) -> Option<i64> {
        Self::NUMBERS.iter().find(|(_, word)| *word == self).map(|(number, _)| *number)
    }
}
/// A CPU architecture that libvirt knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arch {
    /// `none`
    None,
    /// `alpha`
    Alpha,
    /// `armv6l`
    Armv6l,
    /// `armv7l`
    Armv7l,
    /// `armv7b`
    Armv7b,
    /// `aarch64`
    Aarch64,
    /// `cris`
    Cris,
    /// `i686`
    I686,
    /// `ia64`
    Ia64,
    /// `lm32`
    Lm32,
    /// `loongarch64`
    Loongarch64,
    /// `m68k`
    M68k,
    /// `microblaze`
    Microblaze,
    /// `microblazeel`
    Microblazeel,
    /// `mips`
    Mips,
    /// `mipsel`
    Mipsel,
    /// `mips64`
    Mips64,
    /// `mips64el`
    Mips64el,
    /// `openrisc`
    Openrisc,
    /// `parisc`
    Parisc,
    /// `parisc64`
    Parisc64,
    /// `ppc`
    Ppc,
    /// `ppcle`
    Ppcle,
    /// `ppc64`
    Ppc64,
    /// `ppc64le`
    Ppc64le,
    /// `ppcemb`
    Ppcemb,
    /// `riscv32`
    Riscv32,
    /// `riscv64`
    Riscv64,
    /// `s390`
    S390,
    /// `s390x`
    S390x,
    /// `sh4`
    Sh4,
    /// `sh4eb`
    Sh4eb,
    /// `sparc`
    Sparc,
    /// `sparc64`
    Sparc64,
    /// `unicore32`
    Unicore32,
    /// `x86_64`
    X8664,
    /// `xtensa`
    Xtensa,
    /// `xtensaeb`
    Xtensaeb,
}
impl Arch {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "none",
        "alpha",
        "armv6l",
        "armv7l",
        "armv7b",
        "aarch64",
        "cris",
        "i686",
        "ia64",
        "lm32",
        "loongarch64",
        "m68k",
        "microblaze",
        "microblazeel",
        "mips",
        "mipsel",
        "mips64",
        "mips64el",
        "openrisc",
        "parisc",
        "parisc64",
        "ppc",
        "ppcle",
        "ppc64",
        "ppc64le",
        "ppcemb",
        "riscv32",
        "riscv64",
        "s390",
        "s390x",
        "sh4",
        "sh4eb",
        "sparc",
        "sparc64",
        "unicore32",
        "x86_64",
        "xtensa",
        "xtensaeb",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Alpha => "alpha",
            Self::Armv6l => "armv6l",
            Self::Armv7l => "armv7l",
            Self::Armv7b => "armv7b",
            Self::Aarch64 => "aarch64",
            Self::Cris => "cris",
            Self::I686 => "i686",
            Self::Ia64 => "ia64",
            Self::Lm32 => "lm32",
            Self::Loongarch64 => "loongarch64",
            Self::M68k => "m68k",
            Self::Microblaze => "microblaze",
            Self::Microblazeel => "microblazeel",
            Self::Mips => "mips",
            Self::Mipsel => "mipsel",
            Self::Mips64 => "mips64",
            Self::Mips64el => "mips64el",
            Self::Openrisc => "openrisc",
            Self::Parisc => "parisc",
            Self::Parisc64 => "parisc64",
            Self::Ppc => "ppc",
            Self::Ppcle => "ppcle",
            Self::Ppc64 => "ppc64",
            Self::Ppc64le => "ppc64le",
            Self::Ppcemb => "ppcemb",
            Self::Riscv32 => "riscv32",
            Self::Riscv64 => "riscv64",
            Self::S390 => "s390",
            Self::S390x => "s390x",
            Self::Sh4 => "sh4",
            Self::Sh4eb => "sh4eb",
            Self::Sparc => "sparc",
            Self::Sparc64 => "sparc64",
            Self::Unicore32 => "unicore32",
            Self::X8664 => "x86_64",
            Self::Xtensa => "xtensa",
            Self::Xtensaeb => "xtensaeb",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "none" => Some(Self::None),
            "alpha" => Some(Self::Alpha),
            "armv6l" => Some(Self::Armv6l),
            "armv7l" => Some(Self::Armv7l),
            "armv7b" => Some(Self::Armv7b),
            "aarch64" => Some(Self::Aarch64),
            "cris" => Some(Self::Cris),
            "i686" => Some(Self::I686),
            "ia64" => Some(Self::Ia64),
            "lm32" => Some(Self::Lm32),
            "loongarch64" => Some(Self::Loongarch64),
            "m68k" => Some(Self::M68k),
            "microblaze" => Some(Self::Microblaze),
            "microblazeel" => Some(Self::Microblazeel),
            "mips" => Some(Self::Mips),
            "mipsel" => Some(Self::Mipsel),
            "mips64" => Some(Self::Mips64),
            "mips64el" => Some(Self::Mips64el),
            "openrisc" => Some(Self::Openrisc),
            "parisc" => Some(Self::Parisc),
            "parisc64" => Some(Self::Parisc64),
            "ppc" => Some(Self::Ppc),
            "ppcle" => Some(Self::Ppcle),
            "ppc64" => Some(Self::Ppc64),
            "ppc64le" => Some(Self::Ppc64le),
            "ppcemb" => Some(Self::Ppcemb),
            "riscv32" => Some(Self::Riscv32),
            "riscv64" => Some(Self::Riscv64),
            "s390" => Some(Self::S390),
            "s390x" => Some(Self::S390x),
            "sh4" => Some(Self::Sh4),
            "sh4eb" => Some(Self::Sh4eb),
            "sparc" => Some(Self::Sparc),
            "sparc64" => Some(Self::Sparc64),
            "unicore32" => Some(Self::Unicore32),
            "x86_64" => Some(Self::X8664),
            "xtensa" => Some(Self::Xtensa),
            "xtensaeb" => Some(Self::Xtensaeb),
            _ => None,
        }
    }
}
impl Show for Arch {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
/// Why the waiting for a condition ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AwaitEnd {
    /// It holds.
    Condition,
    /// The time was over.
    Timeout,
    /// The user interrupted it.
    Interrupt,
}
impl AwaitEnd {
    /// All words.
    pub const WORDS: &'static [&'static str] = &["condition", "timeout", "interrupt"];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Condition => "condition",
            Self::Timeout => "timeout",
            Self::Interrupt => "interrupt",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "condition" => Some(Self::Condition),
            "timeout" => Some(Self::Timeout),
            "interrupt" => Some(Self::Interrupt),
            _ => None,
        }
    }
}
impl Show for AwaitEnd {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
/// What became of a block job.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlockJobResult {
    /// It goes on in the background.
    Started,
    /// Both images are the same and stay so until the job is ended.
    Ready,
    /// It has done what it was to do.
    Completed,
    /// The guest uses the other image now.
    Pivoted,
    /// It was ended with both images the same, and the guest uses the one that it had.
    Finished,
    /// It was given up.
    Aborted,
    /// It broke off.
    Failed,
}
impl BlockJobResult {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "started",
        "ready",
        "completed",
        "pivoted",
        "finished",
        "aborted",
        "failed",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Started => "started",
            Self::Ready => "ready",
            Self::Completed => "completed",
            Self::Pivoted => "pivoted",
            Self::Finished => "finished",
            Self::Aborted => "aborted",
            Self::Failed => "failed",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "started" => Some(Self::Started),
            "ready" => Some(Self::Ready),
            "completed" => Some(Self::Completed),
            "pivoted" => Some(Self::Pivoted),
            "finished" => Some(Self::Finished),
            "aborted" => Some(Self::Aborted),
            "failed" => Some(Self::Failed),
            _ => None,
        }
    }
}
impl Show for BlockJobResult {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
/// What an event tells of a block job.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlockJobStatus {
    /// It is done.
    Completed,
    /// It failed.
    Failed,
    /// It was given up.
    Canceled,
    /// It waits to be finished.
    Ready,
    /// `unknown`
    Unknown,
}
impl BlockJobStatus {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "completed",
        "failed",
        "canceled",
        "ready",
        "unknown",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Completed => "completed",
            Self::Failed => "failed",
            Self::Canceled => "canceled",
            Self::Ready => "ready",
            Self::Unknown => "unknown",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "completed" => Some(Self::Completed),
            "failed" => Some(Self::Failed),
            "canceled" => Some(Self::Canceled),
            "ready" => Some(Self::Ready),
            "unknown" => Some(Self::Unknown),
            _ => None,
        }
    }
}
impl Show for BlockJobStatus {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl BlockJobStatus {
    const NUMBERS: [(i64, Self); 4usize] = [
        (sys::VIR_DOMAIN_BLOCK_JOB_COMPLETED as i64, BlockJobStatus::Completed),
        (sys::VIR_DOMAIN_BLOCK_JOB_FAILED as i64, BlockJobStatus::Failed),
        (sys::VIR_DOMAIN_BLOCK_JOB_CANCELED as i64, BlockJobStatus::Canceled),
        (sys::VIR_DOMAIN_BLOCK_JOB_READY as i64, BlockJobStatus::Ready),
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
/// The kind of a block job.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlockJobType {
    /// Data of backing files is pulled into the disk.
    BlockPull,
    /// The disk is copied.
    BlockCopy,
    /// Data is written back into a backing file.
    BlockCommit,
    /// Data of the active layer is written back into a backing file.
    ActiveBlockCommit,
    /// The disk is backed up.
    Backup,
    /// `Unknown job`
    UnknownJob,
}
impl BlockJobType {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "Block Pull",
        "Block Copy",
        "Block Commit",
        "Active Block Commit",
        "Backup",
        "Unknown job",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::BlockPull => "Block Pull",
            Self::BlockCopy => "Block Copy",
            Self::BlockCommit => "Block Commit",
            Self::ActiveBlockCommit => "Active Block Commit",
            Self::Backup => "Backup",
            Self::UnknownJob => "Unknown job",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "Block Pull" => Some(Self::BlockPull),
            "Block Copy" => Some(Self::BlockCopy),
            "Block Commit" => Some(Self::BlockCommit),
            "Active Block Commit" => Some(Self::ActiveBlockCommit),
            "Backup" => Some(Self::Backup),
            "Unknown job" => Some(Self::UnknownJob),
            _ => None,
        }
    }
}
impl Show for BlockJobType {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl BlockJobType {
    const NUMBERS: [(i64, Self); 5usize] = [
        (sys::VIR_DOMAIN_BLOCK_JOB_TYPE_PULL as i64, BlockJobType::BlockPull),
        (sys::VIR_DOMAIN_BLOCK_JOB_TYPE_COPY as i64, BlockJobType::BlockCopy),
        (sys::VIR_DOMAIN_BLOCK_JOB_TYPE_COMMIT as i64, BlockJobType::BlockCommit),
        (
            sys::VIR_DOMAIN_BLOCK_JOB_TYPE_ACTIVE_COMMIT as i64,
            BlockJobType::ActiveBlockCommit,
        ),
        (sys::VIR_DOMAIN_BLOCK_JOB_TYPE_BACKUP as i64, BlockJobType::Backup),
    ];
    /// The word for a number.
    #[must_use]
    pub fn from_number(number: impl Into<i64>) -> Self {
        word_of(&Self::NUMBERS, number.into()).unwrap_or(Self::UnknownJob)
    }
    /// The number for the word; none where that stands for unknown numbers.
    #[must_use]
    pub fn number(self) -> Option<i64> {
        Self::NUMBERS.iter().find(|(_, word)| *word == self).map(|(number, _)| *number)
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
    /// It is what the word has before the place where the shell goes on; the whole word stands in place of a meaning.
    Typed,
    /// It completes the name of a directory itself, after the candidate.
    Directory,
}
impl CandidateKind {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "word",
        "part",
        "file",
        "typed",
        "directory",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Word => "word",
            Self::Part => "part",
            Self::File => "file",
            Self::Typed => "typed",
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
            "typed" => Some(Self::Typed),
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
/// Why the state of a channel to the guest changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChannelReason {
    /// Nobody knows.
    Unknown,
    /// The domain was started.
    DomainStarted,
    /// The channel was opened or closed.
    ChannelEvent,
    /// `unsupported value`
    UnsupportedValue,
}
impl ChannelReason {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "unknown",
        "domain started",
        "channel event",
        "unsupported value",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::DomainStarted => "domain started",
            Self::ChannelEvent => "channel event",
            Self::UnsupportedValue => "unsupported value",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "unknown" => Some(Self::Unknown),
            "domain started" => Some(Self::DomainStarted),
            "channel event" => Some(Self::ChannelEvent),
            "unsupported value" => Some(Self::UnsupportedValue),
            _ => None,
        }
    }
}
impl Show for ChannelReason {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl ChannelReason {
    const NUMBERS: [(i64, Self); 3usize] = [
        (
            sys::VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_UNKNOWN as i64,
            ChannelReason::Unknown,
        ),
        (
            sys::VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_DOMAIN_STARTED as i64,
            ChannelReason::DomainStarted,
        ),
        (
            sys::VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_CHANNEL as i64,
            ChannelReason::ChannelEvent,
        ),
    ];
    /// The word for a number.
    #[must_use]
    pub fn from_number(number: impl Into<i64>) -> Self {
        word_of(&Self::NUMBERS, number.into()).unwrap_or(Self::UnsupportedValue)
    }
    /// The number for the word; none where that stands for unknown numbers.
    #[must_use]
    pub fn number(self) -> Option<i64> {
        Self::NUMBERS.iter().find(|(_, word)| *word == self).map(|(number, _)| *number)
    }
}
/// The state of a channel to the guest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChannelState {
    /// Nobody knows.
    Unknown,
    /// The guest has opened it.
    Connected,
    /// The guest has closed it.
    Disconnected,
    /// `unsupported value`
    UnsupportedValue,
}
impl ChannelState {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "unknown",
        "connected",
        "disconnected",
        "unsupported value",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Connected => "connected",
            Self::Disconnected => "disconnected",
            Self::UnsupportedValue => "unsupported value",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "unknown" => Some(Self::Unknown),
            "connected" => Some(Self::Connected),
            "disconnected" => Some(Self::Disconnected),
            "unsupported value" => Some(Self::UnsupportedValue),
            _ => None,
        }
    }
}
impl Show for ChannelState {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl ChannelState {
    const NUMBERS: [(i64, Self); 3usize] = [
        (
            sys::VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_UNKNOWN as i64,
            ChannelState::Unknown,
        ),
        (
            sys::VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_CONNECTED as i64,
            ChannelState::Connected,
        ),
        (
            sys::VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_DISCONNECTED as i64,
            ChannelState::Disconnected,
        ),
    ];
    /// The word for a number.
    #[must_use]
    pub fn from_number(number: impl Into<i64>) -> Self {
        word_of(&Self::NUMBERS, number.into()).unwrap_or(Self::UnsupportedValue)
    }
    /// The number for the word; none where that stands for unknown numbers.
    #[must_use]
    pub fn number(self) -> Option<i64> {
        Self::NUMBERS.iter().find(|(_, word)| *word == self).map(|(number, _)| *number)
    }
}
/// A URI of a connection that needs no address of a host.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConnectionUri {
    /// QEMU and KVM domains of this host.
    QemuSystem,
    /// QEMU and KVM domains of the user.
    QemuSession,
    /// Linux containers.
    LxcSystem,
    /// Xen.
    XenSystem,
    /// Cloud Hypervisor.
    ChSystem,
    /// bhyve.
    BhyveSystem,
    /// OpenVZ.
    OpenvzSystem,
    /// Virtuozzo.
    VzSystem,
    /// VirtualBox.
    VboxSession,
    /// VMware Player.
    VmwareplayerSession,
    /// VMware Workstation.
    VmwarewsSession,
    /// VMware Fusion.
    VmwarefusionSession,
    /// Libvirt's mock hypervisor, which does nothing.
    TestDefault,
}
impl ConnectionUri {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "qemu:///system",
        "qemu:///session",
        "lxc:///system",
        "xen:///system",
        "ch:///system",
        "bhyve:///system",
        "openvz:///system",
        "vz:///system",
        "vbox:///session",
        "vmwareplayer:///session",
        "vmwarews:///session",
        "vmwarefusion:///session",
        "test:///default",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::QemuSystem => "qemu:///system",
            Self::QemuSession => "qemu:///session",
            Self::LxcSystem => "lxc:///system",
            Self::XenSystem => "xen:///system",
            Self::ChSystem => "ch:///system",
            Self::BhyveSystem => "bhyve:///system",
            Self::OpenvzSystem => "openvz:///system",
            Self::VzSystem => "vz:///system",
            Self::VboxSession => "vbox:///session",
            Self::VmwareplayerSession => "vmwareplayer:///session",
            Self::VmwarewsSession => "vmwarews:///session",
            Self::VmwarefusionSession => "vmwarefusion:///session",
            Self::TestDefault => "test:///default",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "qemu:///system" => Some(Self::QemuSystem),
            "qemu:///session" => Some(Self::QemuSession),
            "lxc:///system" => Some(Self::LxcSystem),
            "xen:///system" => Some(Self::XenSystem),
            "ch:///system" => Some(Self::ChSystem),
            "bhyve:///system" => Some(Self::BhyveSystem),
            "openvz:///system" => Some(Self::OpenvzSystem),
            "vz:///system" => Some(Self::VzSystem),
            "vbox:///session" => Some(Self::VboxSession),
            "vmwareplayer:///session" => Some(Self::VmwareplayerSession),
            "vmwarews:///session" => Some(Self::VmwarewsSession),
            "vmwarefusion:///session" => Some(Self::VmwarefusionSession),
            "test:///default" => Some(Self::TestDefault),
            _ => None,
        }
    }
}
impl Show for ConnectionUri {
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
/// Whether guests can have a CPU model on this host.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CpuUsability {
    /// They can.
    Yes,
    /// They cannot.
    No,
    /// The hypervisor cannot tell.
    Unknown,
}
impl CpuUsability {
    /// All words.
    pub const WORDS: &'static [&'static str] = &["yes", "no", "unknown"];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "yes" => Some(Self::Yes),
            "no" => Some(Self::No),
            "unknown" => Some(Self::Unknown),
            _ => None,
        }
    }
}
impl Show for CpuUsability {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
/// What becomes of something when a domain is deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeletionFate {
    /// It is deleted.
    Delete,
    /// It stays.
    Keep,
    /// It stands in the way, so that nothing is deleted.
    Refuse,
}
impl DeletionFate {
    /// All words.
    pub const WORDS: &'static [&'static str] = &["delete", "keep", "refuse"];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Delete => "delete",
            Self::Keep => "keep",
            Self::Refuse => "refuse",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "delete" => Some(Self::Delete),
            "keep" => Some(Self::Keep),
            "refuse" => Some(Self::Refuse),
            _ => None,
        }
    }
}
impl Show for DeletionFate {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
/// What belongs to a domain and may be deleted with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeletionPart {
    /// The domain itself and its definition.
    Domain,
    /// Its managed save image.
    ManagedSave,
    /// The metadata of a snapshot.
    Snapshot,
    /// The metadata of a checkpoint.
    Checkpoint,
    /// The store of the variables of its firmware.
    Nvram,
    /// The state of an emulated TPM.
    Tpm,
    /// A disk with its volume.
    Disk,
}
impl DeletionPart {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "domain",
        "managed save",
        "snapshot",
        "checkpoint",
        "nvram",
        "tpm",
        "disk",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Domain => "domain",
            Self::ManagedSave => "managed save",
            Self::Snapshot => "snapshot",
            Self::Checkpoint => "checkpoint",
            Self::Nvram => "nvram",
            Self::Tpm => "tpm",
            Self::Disk => "disk",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "domain" => Some(Self::Domain),
            "managed save" => Some(Self::ManagedSave),
            "snapshot" => Some(Self::Snapshot),
            "checkpoint" => Some(Self::Checkpoint),
            "nvram" => Some(Self::Nvram),
            "tpm" => Some(Self::Tpm),
            "disk" => Some(Self::Disk),
            _ => None,
        }
    }
}
impl Show for DeletionPart {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
/// How far the removal of a device is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeviceRemoval {
    /// It is gone.
    Removed,
    /// The guest is asked to let go of it, and may do so later or never.
    Requested,
}
impl DeviceRemoval {
    /// All words.
    pub const WORDS: &'static [&'static str] = &["removed", "requested"];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Removed => "removed",
            Self::Requested => "requested",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "removed" => Some(Self::Removed),
            "requested" => Some(Self::Requested),
            _ => None,
        }
    }
}
impl Show for DeviceRemoval {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
/// Why the source of a disk changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DiskChange {
    /// The drive is empty because its source was missing at the start.
    Changed,
    /// The disk was left out because its source was missing at the start.
    Dropped,
    /// `unknown`
    Unknown,
}
impl DiskChange {
    /// All words.
    pub const WORDS: &'static [&'static str] = &["changed", "dropped", "unknown"];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::Dropped => "dropped",
            Self::Unknown => "unknown",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "changed" => Some(Self::Changed),
            "dropped" => Some(Self::Dropped),
            "unknown" => Some(Self::Unknown),
            _ => None,
        }
    }
}
impl Show for DiskChange {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl DiskChange {
    const NUMBERS: [(i64, Self); 2usize] = [
        (sys::VIR_DOMAIN_EVENT_DISK_CHANGE_MISSING_ON_START as i64, DiskChange::Changed),
        (sys::VIR_DOMAIN_EVENT_DISK_DROP_MISSING_ON_START as i64, DiskChange::Dropped),
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
/// The kind of an event of domains.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DomainEvent {
    /// It was defined, undefined, started, suspended, resumed, stopped or the like.
    Lifecycle,
    /// The guest rebooted.
    Reboot,
    /// The guest set its clock.
    RtcChange,
    /// Its watchdog fired.
    Watchdog,
    /// A disk failed.
    IoError,
    /// A user of its graphical console came or went.
    Graphics,
    /// A disk failed, and the reason is told.
    IoErrorReason,
    /// The hypervisor lost the control over it.
    ControlError,
    /// A block job came to a state; the disk is named by its source.
    BlockJob,
    /// A disk got another source or lost it at the start.
    DiskChange,
    /// The tray of a drive opened or closed.
    TrayChange,
    /// The guest woke from sleep.
    PmWakeup,
    /// The guest fell asleep with its state in memory.
    PmSuspend,
    /// The balloon gave the guest more or less memory.
    BalloonChange,
    /// The guest fell asleep with its state on disk.
    PmSuspendDisk,
    /// A device is gone.
    DeviceRemoved,
    /// A block job came to a state; the disk is named by its target.
    BlockJob2,
    /// A tuning of it changed.
    Tunable,
    /// The guest agent came or went.
    AgentLifecycle,
    /// A device was attached.
    DeviceAdded,
    /// Its migration begins another pass over the memory.
    MigrationIteration,
    /// A job of it ended.
    JobCompleted,
    /// The guest refused to give a device away.
    DeviceRemovalFailed,
    /// Its title, description or other metadata changed.
    MetadataChange,
    /// A disk was written beyond its threshold.
    BlockThreshold,
    /// Memory of the host failed under it.
    MemoryFailure,
    /// A memory device grew or shrank.
    MemoryDeviceSizeChange,
    /// A virtual interface got another MAC address.
    NicMacChange,
    /// A virtual CPU is gone, as setvcpu --async wanted.
    VcpuRemoved,
    /// A channel to the guest was opened or closed.
    ChannelLifecycle,
}
impl DomainEvent {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
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
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
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
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
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
}
impl Show for DomainEvent {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl DomainEvent {
    const NUMBERS: [(i64, Self); 30usize] = [
        (sys::VIR_DOMAIN_EVENT_ID_LIFECYCLE as i64, DomainEvent::Lifecycle),
        (sys::VIR_DOMAIN_EVENT_ID_REBOOT as i64, DomainEvent::Reboot),
        (sys::VIR_DOMAIN_EVENT_ID_RTC_CHANGE as i64, DomainEvent::RtcChange),
        (sys::VIR_DOMAIN_EVENT_ID_WATCHDOG as i64, DomainEvent::Watchdog),
        (sys::VIR_DOMAIN_EVENT_ID_IO_ERROR as i64, DomainEvent::IoError),
        (sys::VIR_DOMAIN_EVENT_ID_GRAPHICS as i64, DomainEvent::Graphics),
        (sys::VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON as i64, DomainEvent::IoErrorReason),
        (sys::VIR_DOMAIN_EVENT_ID_CONTROL_ERROR as i64, DomainEvent::ControlError),
        (sys::VIR_DOMAIN_EVENT_ID_BLOCK_JOB as i64, DomainEvent::BlockJob),
        (sys::VIR_DOMAIN_EVENT_ID_DISK_CHANGE as i64, DomainEvent::DiskChange),
        (sys::VIR_DOMAIN_EVENT_ID_TRAY_CHANGE as i64, DomainEvent::TrayChange),
        (sys::VIR_DOMAIN_EVENT_ID_PMWAKEUP as i64, DomainEvent::PmWakeup),
        (sys::VIR_DOMAIN_EVENT_ID_PMSUSPEND as i64, DomainEvent::PmSuspend),
        (sys::VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE as i64, DomainEvent::BalloonChange),
        (sys::VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK as i64, DomainEvent::PmSuspendDisk),
        (sys::VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED as i64, DomainEvent::DeviceRemoved),
        (sys::VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2 as i64, DomainEvent::BlockJob2),
        (sys::VIR_DOMAIN_EVENT_ID_TUNABLE as i64, DomainEvent::Tunable),
        (sys::VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE as i64, DomainEvent::AgentLifecycle),
        (sys::VIR_DOMAIN_EVENT_ID_DEVICE_ADDED as i64, DomainEvent::DeviceAdded),
        (
            sys::VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION as i64,
            DomainEvent::MigrationIteration,
        ),
        (sys::VIR_DOMAIN_EVENT_ID_JOB_COMPLETED as i64, DomainEvent::JobCompleted),
        (
            sys::VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED as i64,
            DomainEvent::DeviceRemovalFailed,
        ),
        (sys::VIR_DOMAIN_EVENT_ID_METADATA_CHANGE as i64, DomainEvent::MetadataChange),
        (sys::VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD as i64, DomainEvent::BlockThreshold),
        (sys::VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE as i64, DomainEvent::MemoryFailure),
        (
            sys::VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE as i64,
            DomainEvent::MemoryDeviceSizeChange,
        ),
        (sys::VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE as i64, DomainEvent::NicMacChange),
        (sys::VIR_DOMAIN_EVENT_ID_VCPU_REMOVED as i64, DomainEvent::VcpuRemoved),
        (
            sys::VIR_DOMAIN_EVENT_ID_CHANNEL_LIFECYCLE as i64,
            DomainEvent::ChannelLifecycle,
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
/// What happened to a domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DomainLifecycle {
    /// It was defined or changed.
    Defined,
    /// Its definition was removed.
    Undefined,
    /// It was started.
    Started,
    /// It stands still.
    Suspended,
    /// It goes on.
    Resumed,
    /// It is off.
    Stopped,
    /// It is ending.
    Shutdown,
    /// The guest sleeps.
    PmSuspended,
    /// It crashed.
    Crashed,
    /// `unknown`
    Unknown,
}
impl DomainLifecycle {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "Defined",
        "Undefined",
        "Started",
        "Suspended",
        "Resumed",
        "Stopped",
        "Shutdown",
        "PMSuspended",
        "Crashed",
        "unknown",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Defined => "Defined",
            Self::Undefined => "Undefined",
            Self::Started => "Started",
            Self::Suspended => "Suspended",
            Self::Resumed => "Resumed",
            Self::Stopped => "Stopped",
            Self::Shutdown => "Shutdown",
            Self::PmSuspended => "PMSuspended",
            Self::Crashed => "Crashed",
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
            "Suspended" => Some(Self::Suspended),
            "Resumed" => Some(Self::Resumed),
            "Stopped" => Some(Self::Stopped),
            "Shutdown" => Some(Self::Shutdown),
            "PMSuspended" => Some(Self::PmSuspended),
            "Crashed" => Some(Self::Crashed),
            "unknown" => Some(Self::Unknown),
            _ => None,
        }
    }
}
impl Show for DomainLifecycle {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl DomainLifecycle {
    const NUMBERS: [(i64, Self); 9usize] = [
        (sys::VIR_DOMAIN_EVENT_DEFINED as i64, DomainLifecycle::Defined),
        (sys::VIR_DOMAIN_EVENT_UNDEFINED as i64, DomainLifecycle::Undefined),
        (sys::VIR_DOMAIN_EVENT_STARTED as i64, DomainLifecycle::Started),
        (sys::VIR_DOMAIN_EVENT_SUSPENDED as i64, DomainLifecycle::Suspended),
        (sys::VIR_DOMAIN_EVENT_RESUMED as i64, DomainLifecycle::Resumed),
        (sys::VIR_DOMAIN_EVENT_STOPPED as i64, DomainLifecycle::Stopped),
        (sys::VIR_DOMAIN_EVENT_SHUTDOWN as i64, DomainLifecycle::Shutdown),
        (sys::VIR_DOMAIN_EVENT_PMSUSPENDED as i64, DomainLifecycle::PmSuspended),
        (sys::VIR_DOMAIN_EVENT_CRASHED as i64, DomainLifecycle::Crashed),
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
/// What happened to a domain, in detail: the reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DomainLifecycleReason {
    /// It is new.
    Added,
    /// Its definition was changed.
    Updated,
    /// `Renamed`
    Renamed,
    /// `Snapshot`
    Snapshot,
    /// It is no more.
    Removed,
    /// It was booted.
    Booted,
    /// `Migrated`
    Migrated,
    /// `Restored`
    Restored,
    /// It woke from sleep.
    EventWakeup,
    /// `Recreated`
    Recreated,
    /// A user asked for it.
    Paused,
    /// A disk failed.
    IOError,
    /// Its watchdog fired.
    Watchdog,
    /// libvirt failed on the way.
    ApiError,
    /// `Post-copy`
    PostCopy,
    /// `Post-copy Error`
    PostCopyError,
    /// The guest has ended, and a backup keeps it.
    GuestShutdown,
    /// A user asked for it.
    Unpaused,
    /// It ended by itself.
    Shutdown,
    /// It was stopped at once.
    Destroyed,
    /// It crashed.
    Crashed,
    /// It was saved.
    Saved,
    /// It could not be started.
    Failed,
    /// The guest has ended.
    Finished,
    /// The guest has ended of itself.
    FinishedAfterGuestRequest,
    /// The guest has ended because the host asked.
    FinishedAfterHostRequest,
    /// Its state is in memory.
    Memory,
    /// Its state is on disk.
    Disk,
    /// The guest panicked.
    Panicked,
    /// The guest panicked and started its crash kernel.
    Crashloaded,
    /// `unknown`
    Unknown,
}
impl DomainLifecycleReason {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "Added",
        "Updated",
        "Renamed",
        "Snapshot",
        "Removed",
        "Booted",
        "Migrated",
        "Restored",
        "Event wakeup",
        "Recreated",
        "Paused",
        "I/O Error",
        "Watchdog",
        "API error",
        "Post-copy",
        "Post-copy Error",
        "guest shutdown",
        "Unpaused",
        "Shutdown",
        "Destroyed",
        "Crashed",
        "Saved",
        "Failed",
        "Finished",
        "Finished after guest request",
        "Finished after host request",
        "Memory",
        "Disk",
        "Panicked",
        "Crashloaded",
        "unknown",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Added => "Added",
            Self::Updated => "Updated",
            Self::Renamed => "Renamed",
            Self::Snapshot => "Snapshot",
            Self::Removed => "Removed",
            Self::Booted => "Booted",
            Self::Migrated => "Migrated",
            Self::Restored => "Restored",
            Self::EventWakeup => "Event wakeup",
            Self::Recreated => "Recreated",
            Self::Paused => "Paused",
            Self::IOError => "I/O Error",
            Self::Watchdog => "Watchdog",
            Self::ApiError => "API error",
            Self::PostCopy => "Post-copy",
            Self::PostCopyError => "Post-copy Error",
            Self::GuestShutdown => "guest shutdown",
            Self::Unpaused => "Unpaused",
            Self::Shutdown => "Shutdown",
            Self::Destroyed => "Destroyed",
            Self::Crashed => "Crashed",
            Self::Saved => "Saved",
            Self::Failed => "Failed",
            Self::Finished => "Finished",
            Self::FinishedAfterGuestRequest => "Finished after guest request",
            Self::FinishedAfterHostRequest => "Finished after host request",
            Self::Memory => "Memory",
            Self::Disk => "Disk",
            Self::Panicked => "Panicked",
            Self::Crashloaded => "Crashloaded",
            Self::Unknown => "unknown",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "Added" => Some(Self::Added),
            "Updated" => Some(Self::Updated),
            "Renamed" => Some(Self::Renamed),
            "Snapshot" => Some(Self::Snapshot),
            "Removed" => Some(Self::Removed),
            "Booted" => Some(Self::Booted),
            "Migrated" => Some(Self::Migrated),
            "Restored" => Some(Self::Restored),
            "Event wakeup" => Some(Self::EventWakeup),
            "Recreated" => Some(Self::Recreated),
            "Paused" => Some(Self::Paused),
            "I/O Error" => Some(Self::IOError),
            "Watchdog" => Some(Self::Watchdog),
            "API error" => Some(Self::ApiError),
            "Post-copy" => Some(Self::PostCopy),
            "Post-copy Error" => Some(Self::PostCopyError),
            "guest shutdown" => Some(Self::GuestShutdown),
            "Unpaused" => Some(Self::Unpaused),
            "Shutdown" => Some(Self::Shutdown),
            "Destroyed" => Some(Self::Destroyed),
            "Crashed" => Some(Self::Crashed),
            "Saved" => Some(Self::Saved),
            "Failed" => Some(Self::Failed),
            "Finished" => Some(Self::Finished),
            "Finished after guest request" => Some(Self::FinishedAfterGuestRequest),
            "Finished after host request" => Some(Self::FinishedAfterHostRequest),
            "Memory" => Some(Self::Memory),
            "Disk" => Some(Self::Disk),
            "Panicked" => Some(Self::Panicked),
            "Crashloaded" => Some(Self::Crashloaded),
            "unknown" => Some(Self::Unknown),
            _ => None,
        }
    }
}
impl Show for DomainLifecycleReason {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl DomainLifecycle {
    /// The word for the number of the reason.
    #[must_use]
    pub fn reason(self, number: impl Into<i64>) -> DomainLifecycleReason {
        let number = number.into();
        let known = match self {
            Self::Defined => {
                word_of(
                    &[
                        (
                            sys::VIR_DOMAIN_EVENT_DEFINED_ADDED as i64,
                            DomainLifecycleReason::Added,
                        ),
                        (
                            sys::VIR_DOMAIN_EVENT_DEFINED_UPDATED as i64,
                            DomainLifecycleReason::Updated,
                        ),
                        (
                            sys::VIR_DOMAIN_EVENT_DEFINED_RENAMED as i64,
                            DomainLifecycleReason::Renamed,
                        ),
                        (
                            sys::VIR_DOMAIN_EVENT_DEFINED_FROM_SNAPSHOT as i64,
                            DomainLifecycleReason::Snapshot,
                        ),
                    ],
                    number,
                )
            }
            Self::Undefined => {
                word_of(
                    &[
                        (
                            sys::VIR_DOMAIN_EVENT_UNDEFINED_REMOVED as i64,
                            DomainLifecycleReason::Removed,
                        ),
                        (
                            sys::VIR_DOMAIN_EVENT_UNDEFINED_RENAMED as i64,
                            DomainLifecycleReason::Renamed,
                        ),
                    ],
                    number,
                )
            }
            Self::Started => {
                word_of(
                    &[
                        (
                            sys::VIR_DOMAIN_EVENT_STARTED_BOOTED as i64,
                            DomainLifecycleReason::Booted,
                        ),
                        (
                            sys::VIR_DOMAIN_EVENT_STARTED_MIGRATED as i64,
                            DomainLifecycleReason::Migrated,
                        ),
                        (
                            sys::VIR_DOMAIN_EVENT_STARTED_RESTORED as i64,
                            DomainLifecycleReason::Restored,
                        ),
                        (
                            sys::VIR_DOMAIN_EVENT_STARTED_FROM_SNAPSHOT as i64,
                            DomainLifecycleReason::Snapshot,
                        ),
                        (
                            sys::VIR_DOMAIN_EVENT_STARTED_WAKEUP as i64,
                            DomainLifecycleReason::EventWakeup,
                        ),
                        (
                            sys::VIR_DOMAIN_EVENT_STARTED_RECREATED as i64,
                            DomainLifecycleReason::Recreated,
                        ),
                    ],
                    number,
                )
            }
            Self::Suspended => {
                word_of(
                    &[
                        (
                            sys::VIR_DOMAIN_EVENT_SUSPENDED_PAUSED as i64,
                            DomainLifecycleReason::Paused,
                        ),
                        (
                            sys::VIR_DOMAIN_EVENT_SUSPENDED_MIGRATED as i64,
                            DomainLifecycleReason::Migrated,
                        ),
                        (
                            sys::VIR_DOMAIN_EVENT_SUSPENDED_IOERROR as i64,
                            DomainLifecycleReason::IOError,
                        ),
                        (
                            sys::VIR_DOMAIN_EVENT_SUSPENDED_WATCHDOG as i64,
                            DomainLifecycleReason::Watchdog,
                        ),
                        (
                            sys::VIR_DOMAIN_EVENT_SUSPENDED_RESTORED as i64,
                            DomainLifecycleReason::Restored,
                        ),
                        (
                            sys::VIR_DOMAIN_EVENT_SUSPENDED_FROM_SNAPSHOT as i64,
                            DomainLifecycleReason::Snapshot,
                        ),
                        (
                            sys::VIR_DOMAIN_EVENT_SUSPENDED_API_ERROR as i64,
                            DomainLifecycleReason::ApiError,
                        ),
                        (
                            sys::VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY as i64,
                            DomainLifecycleReason::PostCopy,
                        ),
                        (
                            sys::VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY_FAILED as i64,
                            DomainLifecycleReason::PostCopyError,
                        ),
                        (
                            sys::VIR_DOMAIN_EVENT_SUSPENDED_GUEST_SHUTDOWN as i64,
                            DomainLifecycleReason::GuestShutdown,
                        ),
                    ],
                    number,
                )
            }
            Self::Resumed => {
                word_of(
                    &[
                        (
                            sys::VIR_DOMAIN_EVENT_RESUMED_UNPAUSED as i64,
                            DomainLifecycleReason::Unpaused,
                        ),
                        (
                            sys::VIR_DOMAIN_EVENT_RESUMED_MIGRATED as i64,
                            DomainLifecycleReason::Migrated,
                        ),
                        (
                            sys::VIR_DOMAIN_EVENT_RESUMED_FROM_SNAPSHOT as i64,
                            DomainLifecycleReason::Snapshot,
                        ),
                        (
                            sys::VIR_DOMAIN_EVENT_RESUMED_POSTCOPY as i64,
                            DomainLifecycleReason::PostCopy,
                        ),
                        (
                            sys::VIR_DOMAIN_EVENT_RESUMED_POSTCOPY_FAILED as i64,
                            DomainLifecycleReason::PostCopyError,
                        ),
                    ],
                    number,
                )
            }
            Self::Stopped => {
                word_of(
                    &[
                        (
                            sys::VIR_DOMAIN_EVENT_STOPPED_SHUTDOWN as i64,
                            DomainLifecycleReason::Shutdown,
                        ),
                        (
                            sys::VIR_DOMAIN_EVENT_STOPPED_DESTROYED as i64,
                            DomainLifecycleReason::Destroyed,
                        ),
                        (
                            sys::VIR_DOMAIN_EVENT_STOPPED_CRASHED as i64,
                            DomainLifecycleReason::Crashed,
                        ),
                        (
                            sys::VIR_DOMAIN_EVENT_STOPPED_MIGRATED as i64,
                            DomainLifecycleReason::Migrated,
                        ),
                        (
                            sys::VIR_DOMAIN_EVENT_STOPPED_SAVED as i64,
                            DomainLifecycleReason::Saved,
                        ),
                        (
                            sys::VIR_DOMAIN_EVENT_STOPPED_FAILED as i64,
                            DomainLifecycleReason::Failed,
                        ),
                        (
                            sys::VIR_DOMAIN_EVENT_STOPPED_FROM_SNAPSHOT as i64,
                            DomainLifecycleReason::Snapshot,
                        ),
                        (
                            sys::VIR_DOMAIN_EVENT_STOPPED_RECREATED as i64,
                            DomainLifecycleReason::Recreated,
                        ),
                    ],
                    number,
                )
            }
            Self::Shutdown => {
                word_of(
                    &[
                        (
                            sys::VIR_DOMAIN_EVENT_SHUTDOWN_FINISHED as i64,
                            DomainLifecycleReason::Finished,
                        ),
                        (
                            sys::VIR_DOMAIN_EVENT_SHUTDOWN_GUEST as i64,
                            DomainLifecycleReason::FinishedAfterGuestRequest,
                        ),
                        (
                            sys::VIR_DOMAIN_EVENT_SHUTDOWN_HOST as i64,
                            DomainLifecycleReason::FinishedAfterHostRequest,
                        ),
                    ],
                    number,
                )
            }
            Self::PmSuspended => {
                word_of(
                    &[
                        (
                            sys::VIR_DOMAIN_EVENT_PMSUSPENDED_MEMORY as i64,
                            DomainLifecycleReason::Memory,
                        ),
                        (
                            sys::VIR_DOMAIN_EVENT_PMSUSPENDED_DISK as i64,
                            DomainLifecycleReason::Disk,
                        ),
                    ],
                    number,
                )
            }
            Self::Crashed => {
                word_of(
                    &[
                        (
                            sys::VIR_DOMAIN_EVENT_CRASHED_PANICKED as i64,
                            DomainLifecycleReason::Panicked,
                        ),
                        (
                            sys::VIR_DOMAIN_EVENT_CRASHED_CRASHLOADED as i64,
                            DomainLifecycleReason::Crashloaded,
                        ),
                    ],
                    number,
                )
            }
            _ => None,
        };
        known.unwrap_or(DomainLifecycleReason::Unknown)
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
/// What went wrong, by libvirt's number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorCode {
    /// Something unexpected inside libvirt.
    InternalError,
    /// There is not enough memory.
    NoMemory,
    /// The driver, the library or the daemon does not have the function.
    NoSupport,
    /// The name of the host has no address.
    UnknownHost,
    /// There is no connection to the hypervisor.
    NoConnect,
    /// The connection is not valid.
    InvalidConn,
    /// The domain is not valid.
    InvalidDomain,
    /// An argument is not valid.
    InvalidArg,
    /// The hypervisor could not do it.
    OperationFailed,
    /// An HTTP GET failed.
    GetFailed,
    /// An HTTP POST failed.
    PostFailed,
    /// An HTTP answer has an unexpected code.
    HttpError,
    /// An S-expression cannot be written.
    SexprSerial,
    /// The control of Xen cannot be opened.
    NoXen,
    /// A call to the hypervisor failed.
    XenCall,
    /// The type of the guest's system is unknown.
    OsType,
    /// The kernel is missing.
    NoKernel,
    /// The root device is missing.
    NoRoot,
    /// The source device is missing.
    NoSource,
    /// The target device is missing.
    NoTarget,
    /// The domain's name is missing.
    NoName,
    /// The description of the guest's system is missing.
    NoOs,
    /// The description of devices is missing.
    NoDevice,
    /// The store of Xen cannot be opened.
    NoXenstore,
    /// There are too many drivers.
    DriverFull,
    /// No driver supports the call.
    CallFailed,
    /// An XML document is wrong or not well-formed.
    XmlError,
    /// A domain of that name or UUID exists.
    DomExist,
    /// The connection is read-only.
    OperationDenied,
    /// A configuration file cannot be opened.
    OpenFailed,
    /// A configuration file cannot be read.
    ReadFailed,
    /// A configuration file cannot be understood.
    ParseFailed,
    /// A configuration file has a syntax error.
    ConfSyntax,
    /// A configuration file cannot be written.
    WriteFailed,
    /// A detail of a fault in XML.
    XmlDetail,
    /// The network is not valid.
    InvalidNetwork,
    /// A network of that name or UUID exists.
    NetworkExist,
    /// A system call failed.
    SystemError,
    /// The protocol between client and daemon broke.
    Rpc,
    /// A call of GnuTLS failed.
    GnutlsError,
    /// There is no such domain.
    NoDomain,
    /// There is no such network.
    NoNetwork,
    /// The MAC address is not valid.
    InvalidMac,
    /// Authentication failed.
    AuthFailed,
    /// The pool is not valid.
    InvalidStoragePool,
    /// The volume is not valid.
    InvalidStorageVol,
    /// There is no such pool.
    NoStoragePool,
    /// There is no such volume.
    NoStorageVol,
    /// The device of the host is not valid.
    InvalidNodeDevice,
    /// The host has no such device.
    NoNodeDevice,
    /// There is no such security model.
    NoSecurityModel,
    /// It is not possible in the present state.
    OperationInvalid,
    /// The host has no such interface.
    NoInterface,
    /// The interface of the host is not valid.
    InvalidInterface,
    /// More than one interface of the host fits.
    MultipleInterfaces,
    /// The network filter is not valid.
    InvalidNwfilter,
    /// There is no such network filter.
    NoNwfilter,
    /// The rules of a firewall cannot be made.
    BuildFirewall,
    /// The secret is not valid.
    InvalidSecret,
    /// There is no such secret.
    NoSecret,
    /// The driver does not support the configuration.
    ConfigUnsupported,
    /// It took too long.
    OperationTimeout,
    /// The guest has moved, and could not be defined there.
    MigratePersistFailed,
    /// A hook failed.
    HookScriptFailed,
    /// The snapshot is not valid.
    InvalidDomainSnapshot,
    /// There is no such snapshot.
    NoDomainSnapshot,
    /// The stream is not valid.
    InvalidStream,
    /// The driver does not support an argument.
    ArgumentUnsupported,
    /// The pool's source cannot be examined.
    StorageProbeFailed,
    /// The pool is built already.
    StoragePoolBuilt,
    /// Reverting is risky and was not forced.
    SnapshotRevertRisky,
    /// It was cancelled.
    OperationAborted,
    /// Authentication was cancelled.
    AuthCancelled,
    /// The domain has no such metadata.
    NoDomainMetadata,
    /// Migration is not safe.
    MigrateUnsafe,
    /// A number is too large.
    Overflow,
    /// A copy of a disk is in the way.
    BlockCopyActive,
    /// It is not supported.
    OperationUnsupported,
    /// The transport over ssh failed.
    Ssh,
    /// The guest agent does not answer.
    AgentUnresponsive,
    /// It is in use.
    ResourceBusy,
    /// Access was denied.
    AccessDenied,
    /// A service on D-Bus failed.
    DbusService,
    /// A volume of that name exists.
    StorageVolExist,
    /// The CPU does not fit that of the host.
    CpuIncompatible,
    /// An XML document does not follow its schema.
    XmlInvalidSchema,
    /// The guest has moved, as was expected, and is not known here any more.
    MigrateFinishOk,
    /// There is nobody to authenticate with.
    AuthUnavailable,
    /// There is no such server of the daemon.
    NoServer,
    /// There is no such client of the daemon.
    NoClient,
    /// The guest agent answered something else.
    AgentUnsynced,
    /// The transport over libssh failed.
    Libssh,
    /// There is no such device.
    DeviceMissing,
    /// The binding of a network filter is not valid.
    InvalidNwfilterBinding,
    /// There is no such binding of a network filter.
    NoNwfilterBinding,
    /// The checkpoint is not valid.
    InvalidDomainCheckpoint,
    /// There is no such checkpoint.
    NoDomainCheckpoint,
    /// There is no such backup.
    NoDomainBackup,
    /// The port of a network is not valid.
    InvalidNetworkPort,
    /// A port of that UUID exists.
    NetworkPortExist,
    /// There is no such port of the network.
    NoNetworkPort,
    /// The guest's hostname is not known.
    NoHostname,
    /// The checkpoint cannot be used.
    CheckpointInconsistent,
    /// More than one domain fits.
    MultipleDomains,
    /// The network has no such metadata.
    NoNetworkMetadata,
    /// The guest agent did not answer in time.
    AgentCommandTimeout,
    /// The guest agent could not do it.
    AgentCommandFailed,
    /// The secret with the key of an encryption is not valid.
    InvalidEncrKeySecret,
    /// `unknown`
    Unknown,
}
impl ErrorCode {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "internal-error",
        "no-memory",
        "no-support",
        "unknown-host",
        "no-connect",
        "invalid-conn",
        "invalid-domain",
        "invalid-arg",
        "operation-failed",
        "get-failed",
        "post-failed",
        "http-error",
        "sexpr-serial",
        "no-xen",
        "xen-call",
        "os-type",
        "no-kernel",
        "no-root",
        "no-source",
        "no-target",
        "no-name",
        "no-os",
        "no-device",
        "no-xenstore",
        "driver-full",
        "call-failed",
        "xml-error",
        "dom-exist",
        "operation-denied",
        "open-failed",
        "read-failed",
        "parse-failed",
        "conf-syntax",
        "write-failed",
        "xml-detail",
        "invalid-network",
        "network-exist",
        "system-error",
        "rpc",
        "gnutls-error",
        "no-domain",
        "no-network",
        "invalid-mac",
        "auth-failed",
        "invalid-storage-pool",
        "invalid-storage-vol",
        "no-storage-pool",
        "no-storage-vol",
        "invalid-node-device",
        "no-node-device",
        "no-security-model",
        "operation-invalid",
        "no-interface",
        "invalid-interface",
        "multiple-interfaces",
        "invalid-nwfilter",
        "no-nwfilter",
        "build-firewall",
        "invalid-secret",
        "no-secret",
        "config-unsupported",
        "operation-timeout",
        "migrate-persist-failed",
        "hook-script-failed",
        "invalid-domain-snapshot",
        "no-domain-snapshot",
        "invalid-stream",
        "argument-unsupported",
        "storage-probe-failed",
        "storage-pool-built",
        "snapshot-revert-risky",
        "operation-aborted",
        "auth-cancelled",
        "no-domain-metadata",
        "migrate-unsafe",
        "overflow",
        "block-copy-active",
        "operation-unsupported",
        "ssh",
        "agent-unresponsive",
        "resource-busy",
        "access-denied",
        "dbus-service",
        "storage-vol-exist",
        "cpu-incompatible",
        "xml-invalid-schema",
        "migrate-finish-ok",
        "auth-unavailable",
        "no-server",
        "no-client",
        "agent-unsynced",
        "libssh",
        "device-missing",
        "invalid-nwfilter-binding",
        "no-nwfilter-binding",
        "invalid-domain-checkpoint",
        "no-domain-checkpoint",
        "no-domain-backup",
        "invalid-network-port",
        "network-port-exist",
        "no-network-port",
        "no-hostname",
        "checkpoint-inconsistent",
        "multiple-domains",
        "no-network-metadata",
        "agent-command-timeout",
        "agent-command-failed",
        "invalid-encr-key-secret",
        "unknown",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::InternalError => "internal-error",
            Self::NoMemory => "no-memory",
            Self::NoSupport => "no-support",
            Self::UnknownHost => "unknown-host",
            Self::NoConnect => "no-connect",
            Self::InvalidConn => "invalid-conn",
            Self::InvalidDomain => "invalid-domain",
            Self::InvalidArg => "invalid-arg",
            Self::OperationFailed => "operation-failed",
            Self::GetFailed => "get-failed",
            Self::PostFailed => "post-failed",
            Self::HttpError => "http-error",
            Self::SexprSerial => "sexpr-serial",
            Self::NoXen => "no-xen",
            Self::XenCall => "xen-call",
            Self::OsType => "os-type",
            Self::NoKernel => "no-kernel",
            Self::NoRoot => "no-root",
            Self::NoSource => "no-source",
            Self::NoTarget => "no-target",
            Self::NoName => "no-name",
            Self::NoOs => "no-os",
            Self::NoDevice => "no-device",
            Self::NoXenstore => "no-xenstore",
            Self::DriverFull => "driver-full",
            Self::CallFailed => "call-failed",
            Self::XmlError => "xml-error",
            Self::DomExist => "dom-exist",
            Self::OperationDenied => "operation-denied",
            Self::OpenFailed => "open-failed",
            Self::ReadFailed => "read-failed",
            Self::ParseFailed => "parse-failed",
            Self::ConfSyntax => "conf-syntax",
            Self::WriteFailed => "write-failed",
            Self::XmlDetail => "xml-detail",
            Self::InvalidNetwork => "invalid-network",
            Self::NetworkExist => "network-exist",
            Self::SystemError => "system-error",
            Self::Rpc => "rpc",
            Self::GnutlsError => "gnutls-error",
            Self::NoDomain => "no-domain",
            Self::NoNetwork => "no-network",
            Self::InvalidMac => "invalid-mac",
            Self::AuthFailed => "auth-failed",
            Self::InvalidStoragePool => "invalid-storage-pool",
            Self::InvalidStorageVol => "invalid-storage-vol",
            Self::NoStoragePool => "no-storage-pool",
            Self::NoStorageVol => "no-storage-vol",
            Self::InvalidNodeDevice => "invalid-node-device",
            Self::NoNodeDevice => "no-node-device",
            Self::NoSecurityModel => "no-security-model",
            Self::OperationInvalid => "operation-invalid",
            Self::NoInterface => "no-interface",
            Self::InvalidInterface => "invalid-interface",
            Self::MultipleInterfaces => "multiple-interfaces",
            Self::InvalidNwfilter => "invalid-nwfilter",
            Self::NoNwfilter => "no-nwfilter",
            Self::BuildFirewall => "build-firewall",
            Self::InvalidSecret => "invalid-secret",
            Self::NoSecret => "no-secret",
            Self::ConfigUnsupported => "config-unsupported",
            Self::OperationTimeout => "operation-timeout",
            Self::MigratePersistFailed => "migrate-persist-failed",
            Self::HookScriptFailed => "hook-script-failed",
            Self::InvalidDomainSnapshot => "invalid-domain-snapshot",
            Self::NoDomainSnapshot => "no-domain-snapshot",
            Self::InvalidStream => "invalid-stream",
            Self::ArgumentUnsupported => "argument-unsupported",
            Self::StorageProbeFailed => "storage-probe-failed",
            Self::StoragePoolBuilt => "storage-pool-built",
            Self::SnapshotRevertRisky => "snapshot-revert-risky",
            Self::OperationAborted => "operation-aborted",
            Self::AuthCancelled => "auth-cancelled",
            Self::NoDomainMetadata => "no-domain-metadata",
            Self::MigrateUnsafe => "migrate-unsafe",
            Self::Overflow => "overflow",
            Self::BlockCopyActive => "block-copy-active",
            Self::OperationUnsupported => "operation-unsupported",
            Self::Ssh => "ssh",
            Self::AgentUnresponsive => "agent-unresponsive",
            Self::ResourceBusy => "resource-busy",
            Self::AccessDenied => "access-denied",
            Self::DbusService => "dbus-service",
            Self::StorageVolExist => "storage-vol-exist",
            Self::CpuIncompatible => "cpu-incompatible",
            Self::XmlInvalidSchema => "xml-invalid-schema",
            Self::MigrateFinishOk => "migrate-finish-ok",
            Self::AuthUnavailable => "auth-unavailable",
            Self::NoServer => "no-server",
            Self::NoClient => "no-client",
            Self::AgentUnsynced => "agent-unsynced",
            Self::Libssh => "libssh",
            Self::DeviceMissing => "device-missing",
            Self::InvalidNwfilterBinding => "invalid-nwfilter-binding",
            Self::NoNwfilterBinding => "no-nwfilter-binding",
            Self::InvalidDomainCheckpoint => "invalid-domain-checkpoint",
            Self::NoDomainCheckpoint => "no-domain-checkpoint",
            Self::NoDomainBackup => "no-domain-backup",
            Self::InvalidNetworkPort => "invalid-network-port",
            Self::NetworkPortExist => "network-port-exist",
            Self::NoNetworkPort => "no-network-port",
            Self::NoHostname => "no-hostname",
            Self::CheckpointInconsistent => "checkpoint-inconsistent",
            Self::MultipleDomains => "multiple-domains",
            Self::NoNetworkMetadata => "no-network-metadata",
            Self::AgentCommandTimeout => "agent-command-timeout",
            Self::AgentCommandFailed => "agent-command-failed",
            Self::InvalidEncrKeySecret => "invalid-encr-key-secret",
            Self::Unknown => "unknown",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "internal-error" => Some(Self::InternalError),
            "no-memory" => Some(Self::NoMemory),
            "no-support" => Some(Self::NoSupport),
            "unknown-host" => Some(Self::UnknownHost),
            "no-connect" => Some(Self::NoConnect),
            "invalid-conn" => Some(Self::InvalidConn),
            "invalid-domain" => Some(Self::InvalidDomain),
            "invalid-arg" => Some(Self::InvalidArg),
            "operation-failed" => Some(Self::OperationFailed),
            "get-failed" => Some(Self::GetFailed),
            "post-failed" => Some(Self::PostFailed),
            "http-error" => Some(Self::HttpError),
            "sexpr-serial" => Some(Self::SexprSerial),
            "no-xen" => Some(Self::NoXen),
            "xen-call" => Some(Self::XenCall),
            "os-type" => Some(Self::OsType),
            "no-kernel" => Some(Self::NoKernel),
            "no-root" => Some(Self::NoRoot),
            "no-source" => Some(Self::NoSource),
            "no-target" => Some(Self::NoTarget),
            "no-name" => Some(Self::NoName),
            "no-os" => Some(Self::NoOs),
            "no-device" => Some(Self::NoDevice),
            "no-xenstore" => Some(Self::NoXenstore),
            "driver-full" => Some(Self::DriverFull),
            "call-failed" => Some(Self::CallFailed),
            "xml-error" => Some(Self::XmlError),
            "dom-exist" => Some(Self::DomExist),
            "operation-denied" => Some(Self::OperationDenied),
            "open-failed" => Some(Self::OpenFailed),
            "read-failed" => Some(Self::ReadFailed),
            "parse-failed" => Some(Self::ParseFailed),
            "conf-syntax" => Some(Self::ConfSyntax),
            "write-failed" => Some(Self::WriteFailed),
            "xml-detail" => Some(Self::XmlDetail),
            "invalid-network" => Some(Self::InvalidNetwork),
            "network-exist" => Some(Self::NetworkExist),
            "system-error" => Some(Self::SystemError),
            "rpc" => Some(Self::Rpc),
            "gnutls-error" => Some(Self::GnutlsError),
            "no-domain" => Some(Self::NoDomain),
            "no-network" => Some(Self::NoNetwork),
            "invalid-mac" => Some(Self::InvalidMac),
            "auth-failed" => Some(Self::AuthFailed),
            "invalid-storage-pool" => Some(Self::InvalidStoragePool),
            "invalid-storage-vol" => Some(Self::InvalidStorageVol),
            "no-storage-pool" => Some(Self::NoStoragePool),
            "no-storage-vol" => Some(Self::NoStorageVol),
            "invalid-node-device" => Some(Self::InvalidNodeDevice),
            "no-node-device" => Some(Self::NoNodeDevice),
            "no-security-model" => Some(Self::NoSecurityModel),
            "operation-invalid" => Some(Self::OperationInvalid),
            "no-interface" => Some(Self::NoInterface),
            "invalid-interface" => Some(Self::InvalidInterface),
            "multiple-interfaces" => Some(Self::MultipleInterfaces),
            "invalid-nwfilter" => Some(Self::InvalidNwfilter),
            "no-nwfilter" => Some(Self::NoNwfilter),
            "build-firewall" => Some(Self::BuildFirewall),
            "invalid-secret" => Some(Self::InvalidSecret),
            "no-secret" => Some(Self::NoSecret),
            "config-unsupported" => Some(Self::ConfigUnsupported),
            "operation-timeout" => Some(Self::OperationTimeout),
            "migrate-persist-failed" => Some(Self::MigratePersistFailed),
            "hook-script-failed" => Some(Self::HookScriptFailed),
            "invalid-domain-snapshot" => Some(Self::InvalidDomainSnapshot),
            "no-domain-snapshot" => Some(Self::NoDomainSnapshot),
            "invalid-stream" => Some(Self::InvalidStream),
            "argument-unsupported" => Some(Self::ArgumentUnsupported),
            "storage-probe-failed" => Some(Self::StorageProbeFailed),
            "storage-pool-built" => Some(Self::StoragePoolBuilt),
            "snapshot-revert-risky" => Some(Self::SnapshotRevertRisky),
            "operation-aborted" => Some(Self::OperationAborted),
            "auth-cancelled" => Some(Self::AuthCancelled),
            "no-domain-metadata" => Some(Self::NoDomainMetadata),
            "migrate-unsafe" => Some(Self::MigrateUnsafe),
            "overflow" => Some(Self::Overflow),
            "block-copy-active" => Some(Self::BlockCopyActive),
            "operation-unsupported" => Some(Self::OperationUnsupported),
            "ssh" => Some(Self::Ssh),
            "agent-unresponsive" => Some(Self::AgentUnresponsive),
            "resource-busy" => Some(Self::ResourceBusy),
            "access-denied" => Some(Self::AccessDenied),
            "dbus-service" => Some(Self::DbusService),
            "storage-vol-exist" => Some(Self::StorageVolExist),
            "cpu-incompatible" => Some(Self::CpuIncompatible),
            "xml-invalid-schema" => Some(Self::XmlInvalidSchema),
            "migrate-finish-ok" => Some(Self::MigrateFinishOk),
            "auth-unavailable" => Some(Self::AuthUnavailable),
            "no-server" => Some(Self::NoServer),
            "no-client" => Some(Self::NoClient),
            "agent-unsynced" => Some(Self::AgentUnsynced),
            "libssh" => Some(Self::Libssh),
            "device-missing" => Some(Self::DeviceMissing),
            "invalid-nwfilter-binding" => Some(Self::InvalidNwfilterBinding),
            "no-nwfilter-binding" => Some(Self::NoNwfilterBinding),
            "invalid-domain-checkpoint" => Some(Self::InvalidDomainCheckpoint),
            "no-domain-checkpoint" => Some(Self::NoDomainCheckpoint),
            "no-domain-backup" => Some(Self::NoDomainBackup),
            "invalid-network-port" => Some(Self::InvalidNetworkPort),
            "network-port-exist" => Some(Self::NetworkPortExist),
            "no-network-port" => Some(Self::NoNetworkPort),
            "no-hostname" => Some(Self::NoHostname),
            "checkpoint-inconsistent" => Some(Self::CheckpointInconsistent),
            "multiple-domains" => Some(Self::MultipleDomains),
            "no-network-metadata" => Some(Self::NoNetworkMetadata),
            "agent-command-timeout" => Some(Self::AgentCommandTimeout),
            "agent-command-failed" => Some(Self::AgentCommandFailed),
            "invalid-encr-key-secret" => Some(Self::InvalidEncrKeySecret),
            "unknown" => Some(Self::Unknown),
            _ => None,
        }
    }
}
impl Show for ErrorCode {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl ErrorCode {
    const NUMBERS: [(i64, Self); 108usize] = [
        (sys::VIR_ERR_INTERNAL_ERROR as i64, ErrorCode::InternalError),
        (sys::VIR_ERR_NO_MEMORY as i64, ErrorCode::NoMemory),
        (sys::VIR_ERR_NO_SUPPORT as i64, ErrorCode::NoSupport),
        (sys::VIR_ERR_UNKNOWN_HOST as i64, ErrorCode::UnknownHost),
        (sys::VIR_ERR_NO_CONNECT as i64, ErrorCode::NoConnect),
        (sys::VIR_ERR_INVALID_CONN as i64, ErrorCode::InvalidConn),
        (sys::VIR_ERR_INVALID_DOMAIN as i64, ErrorCode::InvalidDomain),
        (sys::VIR_ERR_INVALID_ARG as i64, ErrorCode::InvalidArg),
        (sys::VIR_ERR_OPERATION_FAILED as i64, ErrorCode::OperationFailed),
        (sys::VIR_ERR_GET_FAILED as i64, ErrorCode::GetFailed),
        (sys::VIR_ERR_POST_FAILED as i64, ErrorCode::PostFailed),
        (sys::VIR_ERR_HTTP_ERROR as i64, ErrorCode::HttpError),
        (sys::VIR_ERR_SEXPR_SERIAL as i64, ErrorCode::SexprSerial),
        (sys::VIR_ERR_NO_XEN as i64, ErrorCode::NoXen),
        (sys::VIR_ERR_XEN_CALL as i64, ErrorCode::XenCall),
        (sys::VIR_ERR_OS_TYPE as i64, ErrorCode::OsType),
        (sys::VIR_ERR_NO_KERNEL as i64, ErrorCode::NoKernel),
        (sys::VIR_ERR_NO_ROOT as i64, ErrorCode::NoRoot),
        (sys::VIR_ERR_NO_SOURCE as i64, ErrorCode::NoSource),
        (sys::VIR_ERR_NO_TARGET as i64, ErrorCode::NoTarget),
        (sys::VIR_ERR_NO_NAME as i64, ErrorCode::NoName),
        (sys::VIR_ERR_NO_OS as i64, ErrorCode::NoOs),
        (sys::VIR_ERR_NO_DEVICE as i64, ErrorCode::NoDevice),
        (sys::VIR_ERR_NO_XENSTORE as i64, ErrorCode::NoXenstore),
        (sys::VIR_ERR_DRIVER_FULL as i64, ErrorCode::DriverFull),
        (sys::VIR_ERR_CALL_FAILED as i64, ErrorCode::CallFailed),
        (sys::VIR_ERR_XML_ERROR as i64, ErrorCode::XmlError),
        (sys::VIR_ERR_DOM_EXIST as i64, ErrorCode::DomExist),
        (sys::VIR_ERR_OPERATION_DENIED as i64, ErrorCode::OperationDenied),
        (sys::VIR_ERR_OPEN_FAILED as i64, ErrorCode::OpenFailed),
        (sys::VIR_ERR_READ_FAILED as i64, ErrorCode::ReadFailed),
        (sys::VIR_ERR_PARSE_FAILED as i64, ErrorCode::ParseFailed),
        (sys::VIR_ERR_CONF_SYNTAX as i64, ErrorCode::ConfSyntax),
        (sys::VIR_ERR_WRITE_FAILED as i64, ErrorCode::WriteFailed),
        (sys::VIR_ERR_XML_DETAIL as i64, ErrorCode::XmlDetail),
        (sys::VIR_ERR_INVALID_NETWORK as i64, ErrorCode::InvalidNetwork),
        (sys::VIR_ERR_NETWORK_EXIST as i64, ErrorCode::NetworkExist),
        (sys::VIR_ERR_SYSTEM_ERROR as i64, ErrorCode::SystemError),
        (sys::VIR_ERR_RPC as i64, ErrorCode::Rpc),
        (sys::VIR_ERR_GNUTLS_ERROR as i64, ErrorCode::GnutlsError),
        (sys::VIR_ERR_NO_DOMAIN as i64, ErrorCode::NoDomain),
        (sys::VIR_ERR_NO_NETWORK as i64, ErrorCode::NoNetwork),
        (sys::VIR_ERR_INVALID_MAC as i64, ErrorCode::InvalidMac),
        (sys::VIR_ERR_AUTH_FAILED as i64, ErrorCode::AuthFailed),
        (sys::VIR_ERR_INVALID_STORAGE_POOL as i64, ErrorCode::InvalidStoragePool),
        (sys::VIR_ERR_INVALID_STORAGE_VOL as i64, ErrorCode::InvalidStorageVol),
        (sys::VIR_ERR_NO_STORAGE_POOL as i64, ErrorCode::NoStoragePool),
        (sys::VIR_ERR_NO_STORAGE_VOL as i64, ErrorCode::NoStorageVol),
        (sys::VIR_ERR_INVALID_NODE_DEVICE as i64, ErrorCode::InvalidNodeDevice),
        (sys::VIR_ERR_NO_NODE_DEVICE as i64, ErrorCode::NoNodeDevice),
        (sys::VIR_ERR_NO_SECURITY_MODEL as i64, ErrorCode::NoSecurityModel),
        (sys::VIR_ERR_OPERATION_INVALID as i64, ErrorCode::OperationInvalid),
        (sys::VIR_ERR_NO_INTERFACE as i64, ErrorCode::NoInterface),
        (sys::VIR_ERR_INVALID_INTERFACE as i64, ErrorCode::InvalidInterface),
        (sys::VIR_ERR_MULTIPLE_INTERFACES as i64, ErrorCode::MultipleInterfaces),
        (sys::VIR_ERR_INVALID_NWFILTER as i64, ErrorCode::InvalidNwfilter),
        (sys::VIR_ERR_NO_NWFILTER as i64, ErrorCode::NoNwfilter),
        (sys::VIR_ERR_BUILD_FIREWALL as i64, ErrorCode::BuildFirewall),
        (sys::VIR_ERR_INVALID_SECRET as i64, ErrorCode::InvalidSecret),
        (sys::VIR_ERR_NO_SECRET as i64, ErrorCode::NoSecret),
        (sys::VIR_ERR_CONFIG_UNSUPPORTED as i64, ErrorCode::ConfigUnsupported),
        (sys::VIR_ERR_OPERATION_TIMEOUT as i64, ErrorCode::OperationTimeout),
        (sys::VIR_ERR_MIGRATE_PERSIST_FAILED as i64, ErrorCode::MigratePersistFailed),
        (sys::VIR_ERR_HOOK_SCRIPT_FAILED as i64, ErrorCode::HookScriptFailed),
        (sys::VIR_ERR_INVALID_DOMAIN_SNAPSHOT as i64, ErrorCode::InvalidDomainSnapshot),
        (sys::VIR_ERR_NO_DOMAIN_SNAPSHOT as i64, ErrorCode::NoDomainSnapshot),
        (sys::VIR_ERR_INVALID_STREAM as i64, ErrorCode::InvalidStream),
        (sys::VIR_ERR_ARGUMENT_UNSUPPORTED as i64, ErrorCode::ArgumentUnsupported),
        (sys::VIR_ERR_STORAGE_PROBE_FAILED as i64, ErrorCode::StorageProbeFailed),
        (sys::VIR_ERR_STORAGE_POOL_BUILT as i64, ErrorCode::StoragePoolBuilt),
        (sys::VIR_ERR_SNAPSHOT_REVERT_RISKY as i64, ErrorCode::SnapshotRevertRisky),
        (sys::VIR_ERR_OPERATION_ABORTED as i64, ErrorCode::OperationAborted),
        (sys::VIR_ERR_AUTH_CANCELLED as i64, ErrorCode::AuthCancelled),
        (sys::VIR_ERR_NO_DOMAIN_METADATA as i64, ErrorCode::NoDomainMetadata),
        (sys::VIR_ERR_MIGRATE_UNSAFE as i64, ErrorCode::MigrateUnsafe),
        (sys::VIR_ERR_OVERFLOW as i64, ErrorCode::Overflow),
        (sys::VIR_ERR_BLOCK_COPY_ACTIVE as i64, ErrorCode::BlockCopyActive),
        (sys::VIR_ERR_OPERATION_UNSUPPORTED as i64, ErrorCode::OperationUnsupported),
        (sys::VIR_ERR_SSH as i64, ErrorCode::Ssh),
        (sys::VIR_ERR_AGENT_UNRESPONSIVE as i64, ErrorCode::AgentUnresponsive),
        (sys::VIR_ERR_RESOURCE_BUSY as i64, ErrorCode::ResourceBusy),
        (sys::VIR_ERR_ACCESS_DENIED as i64, ErrorCode::AccessDenied),
        (sys::VIR_ERR_DBUS_SERVICE as i64, ErrorCode::DbusService),
        (sys::VIR_ERR_STORAGE_VOL_EXIST as i64, ErrorCode::StorageVolExist),
        (sys::VIR_ERR_CPU_INCOMPATIBLE as i64, ErrorCode::CpuIncompatible),
        (sys::VIR_ERR_XML_INVALID_SCHEMA as i64, ErrorCode::XmlInvalidSchema),
        (sys::VIR_ERR_MIGRATE_FINISH_OK as i64, ErrorCode::MigrateFinishOk),
        (sys::VIR_ERR_AUTH_UNAVAILABLE as i64, ErrorCode::AuthUnavailable),
        (sys::VIR_ERR_NO_SERVER as i64, ErrorCode::NoServer),
        (sys::VIR_ERR_NO_CLIENT as i64, ErrorCode::NoClient),
        (sys::VIR_ERR_AGENT_UNSYNCED as i64, ErrorCode::AgentUnsynced),
        (sys::VIR_ERR_LIBSSH as i64, ErrorCode::Libssh),
        (sys::VIR_ERR_DEVICE_MISSING as i64, ErrorCode::DeviceMissing),
        (
            sys::VIR_ERR_INVALID_NWFILTER_BINDING as i64,
            ErrorCode::InvalidNwfilterBinding,
        ),
        (sys::VIR_ERR_NO_NWFILTER_BINDING as i64, ErrorCode::NoNwfilterBinding),
        (
            sys::VIR_ERR_INVALID_DOMAIN_CHECKPOINT as i64,
            ErrorCode::InvalidDomainCheckpoint,
        ),
        (sys::VIR_ERR_NO_DOMAIN_CHECKPOINT as i64, ErrorCode::NoDomainCheckpoint),
        (sys::VIR_ERR_NO_DOMAIN_BACKUP as i64, ErrorCode::NoDomainBackup),
        (sys::VIR_ERR_INVALID_NETWORK_PORT as i64, ErrorCode::InvalidNetworkPort),
        (sys::VIR_ERR_NETWORK_PORT_EXIST as i64, ErrorCode::NetworkPortExist),
        (sys::VIR_ERR_NO_NETWORK_PORT as i64, ErrorCode::NoNetworkPort),
        (sys::VIR_ERR_NO_HOSTNAME as i64, ErrorCode::NoHostname),
        (sys::VIR_ERR_CHECKPOINT_INCONSISTENT as i64, ErrorCode::CheckpointInconsistent),
        (sys::VIR_ERR_MULTIPLE_DOMAINS as i64, ErrorCode::MultipleDomains),
        (sys::VIR_ERR_NO_NETWORK_METADATA as i64, ErrorCode::NoNetworkMetadata),
        (sys::VIR_ERR_AGENT_COMMAND_TIMEOUT as i64, ErrorCode::AgentCommandTimeout),
        (sys::VIR_ERR_AGENT_COMMAND_FAILED as i64, ErrorCode::AgentCommandFailed),
        (sys::VIR_ERR_INVALID_ENCR_KEY_SECRET as i64, ErrorCode::InvalidEncrKeySecret),
    ];
    /// The word for a number; none for the number that stands for nothing.
    #[must_use]
    pub fn from_number(number: impl Into<i64>) -> Option<Self> {
        let number = number.into();
        if number == sys::VIR_ERR_OK as i64 {
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
/// What kind of failure it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorKind {
    /// What was named does not exist, or cannot be reached by that name.
    NotFound,
    /// The command line, a value or a document is wrong.
    Usage,
    /// It is not possible in the present state: it runs already, is in use, exists.
    State,
    /// The user may not do it, or could not be authenticated.
    Permission,
    /// A file, the network or the connection failed.
    Io,
    /// What was waited for did not come in the time that --timeout gave it.
    Timeout,
    /// The driver, the library or the daemon does not have it.
    Unsupported,
    /// Any other answer of libvirt.
    Libvirt,
    /// Any other failure that virsh itself finds.
    Failed,
}
impl ErrorKind {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "not-found",
        "usage",
        "state",
        "permission",
        "io",
        "timeout",
        "unsupported",
        "libvirt",
        "failed",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::Usage => "usage",
            Self::State => "state",
            Self::Permission => "permission",
            Self::Io => "io",
            Self::Timeout => "timeout",
            Self::Unsupported => "unsupported",
            Self::Libvirt => "libvirt",
            Self::Failed => "failed",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "not-found" => Some(Self::NotFound),
            "usage" => Some(Self::Usage),
            "state" => Some(Self::State),
            "permission" => Some(Self::Permission),
            "io" => Some(Self::Io),
            "timeout" => Some(Self::Timeout),
            "unsupported" => Some(Self::Unsupported),
            "libvirt" => Some(Self::Libvirt),
            "failed" => Some(Self::Failed),
            _ => None,
        }
    }
}
impl Show for ErrorKind {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
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
/// The address family of a graphical console.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GraphicsFamily {
    /// IP version 4.
    IPv4,
    /// IP version 6.
    IPv6,
    /// A socket of the host.
    Unix,
    /// `unknown`
    Unknown,
}
impl GraphicsFamily {
    /// All words.
    pub const WORDS: &'static [&'static str] = &["IPv4", "IPv6", "unix", "unknown"];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::IPv4 => "IPv4",
            Self::IPv6 => "IPv6",
            Self::Unix => "unix",
            Self::Unknown => "unknown",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "IPv4" => Some(Self::IPv4),
            "IPv6" => Some(Self::IPv6),
            "unix" => Some(Self::Unix),
            "unknown" => Some(Self::Unknown),
            _ => None,
        }
    }
}
impl Show for GraphicsFamily {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl GraphicsFamily {
    const NUMBERS: [(i64, Self); 3usize] = [
        (sys::VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV4 as i64, GraphicsFamily::IPv4),
        (sys::VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV6 as i64, GraphicsFamily::IPv6),
        (sys::VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_UNIX as i64, GraphicsFamily::Unix),
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
/// How far a user of a graphical console is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GraphicsPhase {
    /// The connection is there.
    Connect,
    /// The user is known.
    Initialize,
    /// The connection is closed.
    Disconnect,
    /// `unknown`
    Unknown,
}
impl GraphicsPhase {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "connect",
        "initialize",
        "disconnect",
        "unknown",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Connect => "connect",
            Self::Initialize => "initialize",
            Self::Disconnect => "disconnect",
            Self::Unknown => "unknown",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "connect" => Some(Self::Connect),
            "initialize" => Some(Self::Initialize),
            "disconnect" => Some(Self::Disconnect),
            "unknown" => Some(Self::Unknown),
            _ => None,
        }
    }
}
impl Show for GraphicsPhase {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl GraphicsPhase {
    const NUMBERS: [(i64, Self); 3usize] = [
        (sys::VIR_DOMAIN_EVENT_GRAPHICS_CONNECT as i64, GraphicsPhase::Connect),
        (sys::VIR_DOMAIN_EVENT_GRAPHICS_INITIALIZE as i64, GraphicsPhase::Initialize),
        (sys::VIR_DOMAIN_EVENT_GRAPHICS_DISCONNECT as i64, GraphicsPhase::Disconnect),
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
/// Where a text is that help searched for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HelpPlace {
    /// In the name of the command, or an older one.
    Name,
    /// In the line that says what it does.
    Summary,
    /// In the name of an option, what it means, or a word that it takes.
    Option,
    /// In the description, or spread over several of these.
    Description,
}
impl HelpPlace {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "name",
        "summary",
        "option",
        "description",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Summary => "summary",
            Self::Option => "option",
            Self::Description => "description",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "name" => Some(Self::Name),
            "summary" => Some(Self::Summary),
            "option" => Some(Self::Option),
            "description" => Some(Self::Description),
            _ => None,
        }
    }
}
impl Show for HelpPlace {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
/// What is done when a disk fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IoErrorAction {
    /// Nothing, the guest is not told.
    None,
    /// The guest is paused.
    Pause,
    /// The guest is told.
    Report,
    /// `unknown`
    Unknown,
}
impl IoErrorAction {
    /// All words.
    pub const WORDS: &'static [&'static str] = &["none", "pause", "report", "unknown"];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Pause => "pause",
            Self::Report => "report",
            Self::Unknown => "unknown",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "none" => Some(Self::None),
            "pause" => Some(Self::Pause),
            "report" => Some(Self::Report),
            "unknown" => Some(Self::Unknown),
            _ => None,
        }
    }
}
impl Show for IoErrorAction {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl IoErrorAction {
    const NUMBERS: [(i64, Self); 3usize] = [
        (sys::VIR_DOMAIN_EVENT_IO_ERROR_NONE as i64, IoErrorAction::None),
        (sys::VIR_DOMAIN_EVENT_IO_ERROR_PAUSE as i64, IoErrorAction::Pause),
        (sys::VIR_DOMAIN_EVENT_IO_ERROR_REPORT as i64, IoErrorAction::Report),
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
/// What a job does with a domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JobOperation {
    /// `Unknown`
    Unknown,
    /// `Start`
    Start,
    /// `Save`
    Save,
    /// `Restore`
    Restore,
    /// `Incoming migration`
    IncomingMigration,
    /// `Outgoing migration`
    OutgoingMigration,
    /// `Snapshot`
    Snapshot,
    /// `Snapshot revert`
    SnapshotRevert,
    /// `Dump`
    Dump,
    /// `Backup`
    Backup,
    /// `Snapshot delete`
    SnapshotDelete,
}
impl JobOperation {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "Unknown",
        "Start",
        "Save",
        "Restore",
        "Incoming migration",
        "Outgoing migration",
        "Snapshot",
        "Snapshot revert",
        "Dump",
        "Backup",
        "Snapshot delete",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Unknown => "Unknown",
            Self::Start => "Start",
            Self::Save => "Save",
            Self::Restore => "Restore",
            Self::IncomingMigration => "Incoming migration",
            Self::OutgoingMigration => "Outgoing migration",
            Self::Snapshot => "Snapshot",
            Self::SnapshotRevert => "Snapshot revert",
            Self::Dump => "Dump",
            Self::Backup => "Backup",
            Self::SnapshotDelete => "Snapshot delete",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "Unknown" => Some(Self::Unknown),
            "Start" => Some(Self::Start),
            "Save" => Some(Self::Save),
            "Restore" => Some(Self::Restore),
            "Incoming migration" => Some(Self::IncomingMigration),
            "Outgoing migration" => Some(Self::OutgoingMigration),
            "Snapshot" => Some(Self::Snapshot),
            "Snapshot revert" => Some(Self::SnapshotRevert),
            "Dump" => Some(Self::Dump),
            "Backup" => Some(Self::Backup),
            "Snapshot delete" => Some(Self::SnapshotDelete),
            _ => None,
        }
    }
}
impl Show for JobOperation {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl JobOperation {
    const NUMBERS: [(i64, Self); 11usize] = [
        (sys::VIR_DOMAIN_JOB_OPERATION_UNKNOWN as i64, JobOperation::Unknown),
        (sys::VIR_DOMAIN_JOB_OPERATION_START as i64, JobOperation::Start),
        (sys::VIR_DOMAIN_JOB_OPERATION_SAVE as i64, JobOperation::Save),
        (sys::VIR_DOMAIN_JOB_OPERATION_RESTORE as i64, JobOperation::Restore),
        (
            sys::VIR_DOMAIN_JOB_OPERATION_MIGRATION_IN as i64,
            JobOperation::IncomingMigration,
        ),
        (
            sys::VIR_DOMAIN_JOB_OPERATION_MIGRATION_OUT as i64,
            JobOperation::OutgoingMigration,
        ),
        (sys::VIR_DOMAIN_JOB_OPERATION_SNAPSHOT as i64, JobOperation::Snapshot),
        (
            sys::VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_REVERT as i64,
            JobOperation::SnapshotRevert,
        ),
        (sys::VIR_DOMAIN_JOB_OPERATION_DUMP as i64, JobOperation::Dump),
        (sys::VIR_DOMAIN_JOB_OPERATION_BACKUP as i64, JobOperation::Backup),
        (
            sys::VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_DELETE as i64,
            JobOperation::SnapshotDelete,
        ),
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
/// What a job of a domain is like, or how it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JobType {
    /// There is no job.
    None,
    /// It runs and will end.
    Bounded,
    /// It runs and nobody knows when it will end.
    Unbounded,
    /// It has ended.
    Completed,
    /// It has failed.
    Failed,
    /// It was cancelled.
    Cancelled,
    /// `unknown`
    Unknown,
}
impl JobType {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "None",
        "Bounded",
        "Unbounded",
        "Completed",
        "Failed",
        "Cancelled",
        "unknown",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "None",
            Self::Bounded => "Bounded",
            Self::Unbounded => "Unbounded",
            Self::Completed => "Completed",
            Self::Failed => "Failed",
            Self::Cancelled => "Cancelled",
            Self::Unknown => "unknown",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "None" => Some(Self::None),
            "Bounded" => Some(Self::Bounded),
            "Unbounded" => Some(Self::Unbounded),
            "Completed" => Some(Self::Completed),
            "Failed" => Some(Self::Failed),
            "Cancelled" => Some(Self::Cancelled),
            "unknown" => Some(Self::Unknown),
            _ => None,
        }
    }
}
impl Show for JobType {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl JobType {
    const NUMBERS: [(i64, Self); 6usize] = [
        (sys::VIR_DOMAIN_JOB_NONE as i64, JobType::None),
        (sys::VIR_DOMAIN_JOB_BOUNDED as i64, JobType::Bounded),
        (sys::VIR_DOMAIN_JOB_UNBOUNDED as i64, JobType::Unbounded),
        (sys::VIR_DOMAIN_JOB_COMPLETED as i64, JobType::Completed),
        (sys::VIR_DOMAIN_JOB_FAILED as i64, JobType::Failed),
        (sys::VIR_DOMAIN_JOB_CANCELLED as i64, JobType::Cancelled),
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
/// What is done when memory fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MemoryFailureAction {
    /// Nothing, it can be repaired.
    Ignore,
    /// The guest is told by a machine check.
    Inject,
    /// The hypervisor gives up.
    Fatal,
    /// The guest is reset.
    Reset,
    /// `unsupported value`
    UnsupportedValue,
}
impl MemoryFailureAction {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "ignore",
        "inject",
        "fatal",
        "reset",
        "unsupported value",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Ignore => "ignore",
            Self::Inject => "inject",
            Self::Fatal => "fatal",
            Self::Reset => "reset",
            Self::UnsupportedValue => "unsupported value",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "ignore" => Some(Self::Ignore),
            "inject" => Some(Self::Inject),
            "fatal" => Some(Self::Fatal),
            "reset" => Some(Self::Reset),
            "unsupported value" => Some(Self::UnsupportedValue),
            _ => None,
        }
    }
}
impl Show for MemoryFailureAction {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl MemoryFailureAction {
    const NUMBERS: [(i64, Self); 4usize] = [
        (
            sys::VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_IGNORE as i64,
            MemoryFailureAction::Ignore,
        ),
        (
            sys::VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_INJECT as i64,
            MemoryFailureAction::Inject,
        ),
        (
            sys::VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_FATAL as i64,
            MemoryFailureAction::Fatal,
        ),
        (
            sys::VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_RESET as i64,
            MemoryFailureAction::Reset,
        ),
    ];
    /// The word for a number.
    #[must_use]
    pub fn from_number(number: impl Into<i64>) -> Self {
        word_of(&Self::NUMBERS, number.into()).unwrap_or(Self::UnsupportedValue)
    }
    /// The number for the word; none where that stands for unknown numbers.
    #[must_use]
    pub fn number(self) -> Option<i64> {
        Self::NUMBERS.iter().find(|(_, word)| *word == self).map(|(number, _)| *number)
    }
}
/// Whose memory failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MemoryFailureRecipient {
    /// The hypervisor's own.
    Hypervisor,
    /// The guest's.
    Guest,
    /// `unsupported value`
    UnsupportedValue,
}
impl MemoryFailureRecipient {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "hypervisor",
        "guest",
        "unsupported value",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Hypervisor => "hypervisor",
            Self::Guest => "guest",
            Self::UnsupportedValue => "unsupported value",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "hypervisor" => Some(Self::Hypervisor),
            "guest" => Some(Self::Guest),
            "unsupported value" => Some(Self::UnsupportedValue),
            _ => None,
        }
    }
}
impl Show for MemoryFailureRecipient {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl MemoryFailureRecipient {
    const NUMBERS: [(i64, Self); 2usize] = [
        (
            sys::VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_HYPERVISOR as i64,
            MemoryFailureRecipient::Hypervisor,
        ),
        (
            sys::VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_GUEST as i64,
            MemoryFailureRecipient::Guest,
        ),
    ];
    /// The word for a number.
    #[must_use]
    pub fn from_number(number: impl Into<i64>) -> Self {
        word_of(&Self::NUMBERS, number.into()).unwrap_or(Self::UnsupportedValue)
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
/// A kind of metadata.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MetadataKind {
    /// The description.
    Description,
    /// The title.
    Title,
    /// An element of an application.
    Element,
    /// `unsupported value`
    UnsupportedValue,
}
impl MetadataKind {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "description",
        "title",
        "element",
        "unsupported value",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Description => "description",
            Self::Title => "title",
            Self::Element => "element",
            Self::UnsupportedValue => "unsupported value",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "description" => Some(Self::Description),
            "title" => Some(Self::Title),
            "element" => Some(Self::Element),
            "unsupported value" => Some(Self::UnsupportedValue),
            _ => None,
        }
    }
}
impl Show for MetadataKind {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl MetadataKind {
    const NUMBERS: [(i64, Self); 3usize] = [
        (sys::VIR_DOMAIN_METADATA_DESCRIPTION as i64, MetadataKind::Description),
        (sys::VIR_DOMAIN_METADATA_TITLE as i64, MetadataKind::Title),
        (sys::VIR_DOMAIN_METADATA_ELEMENT as i64, MetadataKind::Element),
    ];
    /// The word for a number.
    #[must_use]
    pub fn from_number(number: impl Into<i64>) -> Self {
        word_of(&Self::NUMBERS, number.into()).unwrap_or(Self::UnsupportedValue)
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
    /// Its title, description or other metadata changed.
    MetadataChange,
}
impl NetworkEvent {
    /// All words.
    pub const WORDS: &'static [&'static str] = &["lifecycle", "metadata-change"];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Lifecycle => "lifecycle",
            Self::MetadataChange => "metadata-change",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "lifecycle" => Some(Self::Lifecycle),
            "metadata-change" => Some(Self::MetadataChange),
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
    const NUMBERS: [(i64, Self); 2usize] = [
        (sys::VIR_NETWORK_EVENT_ID_LIFECYCLE as i64, NetworkEvent::Lifecycle),
        (sys::VIR_NETWORK_EVENT_ID_METADATA_CHANGE as i64, NetworkEvent::MetadataChange),
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
/// How strictly the memory of a domain comes from its NUMA cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumaMode {
    /// From these cells only; an allocation fails otherwise.
    Strict,
    /// From one cell, or from others when it has no more.
    Preferred,
    /// From all of these cells in turn.
    Interleave,
    /// As the cgroup of the domain allows, without a policy of its own.
    Restrictive,
}
impl NumaMode {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "strict",
        "preferred",
        "interleave",
        "restrictive",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Strict => "strict",
            Self::Preferred => "preferred",
            Self::Interleave => "interleave",
            Self::Restrictive => "restrictive",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "strict" => Some(Self::Strict),
            "preferred" => Some(Self::Preferred),
            "interleave" => Some(Self::Interleave),
            "restrictive" => Some(Self::Restrictive),
            _ => None,
        }
    }
}
impl Show for NumaMode {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl NumaMode {
    const NUMBERS: [(i64, Self); 4usize] = [
        (sys::VIR_DOMAIN_NUMATUNE_MEM_STRICT as i64, NumaMode::Strict),
        (sys::VIR_DOMAIN_NUMATUNE_MEM_PREFERRED as i64, NumaMode::Preferred),
        (sys::VIR_DOMAIN_NUMATUNE_MEM_INTERLEAVE as i64, NumaMode::Interleave),
        (sys::VIR_DOMAIN_NUMATUNE_MEM_RESTRICTIVE as i64, NumaMode::Restrictive),
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
/// An event of Linux's perf that can be counted for a domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PerfEvent {
    /// Use of the processor's cache (Intel CMT).
    Cmt,
    /// Traffic of the whole memory (Intel MBM).
    Mbmt,
    /// Traffic of the memory of the own socket (Intel MBM).
    Mbml,
    /// Cycles of the processor; with instructions, cycles per instruction.
    CpuCycles,
    /// Instructions that were executed.
    Instructions,
    /// Hits of the cache.
    CacheReferences,
    /// Misses of the cache.
    CacheMisses,
    /// Branches that were executed.
    BranchInstructions,
    /// Branches that were predicted wrongly.
    BranchMisses,
    /// Cycles of the bus.
    BusCycles,
    /// Cycles in which the front end of the pipeline stalled.
    StalledCyclesFrontend,
    /// Cycles in which the back end of the pipeline stalled.
    StalledCyclesBackend,
    /// Cycles of the processor that do not depend on its frequency.
    RefCpuCycles,
    /// Time of the processor by its clock.
    CpuClock,
    /// Time of the processor by the clock of the task.
    TaskClock,
    /// Page faults.
    PageFaults,
    /// Switches between tasks.
    ContextSwitches,
    /// Moves to another processor.
    CpuMigrations,
    /// Minor page faults.
    PageFaultsMin,
    /// Major page faults.
    PageFaultsMaj,
    /// Faults of alignment.
    AlignmentFaults,
    /// Faults of emulation.
    EmulationFaults,
}
impl PerfEvent {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "cmt",
        "mbmt",
        "mbml",
        "cpu_cycles",
        "instructions",
        "cache_references",
        "cache_misses",
        "branch_instructions",
        "branch_misses",
        "bus_cycles",
        "stalled_cycles_frontend",
        "stalled_cycles_backend",
        "ref_cpu_cycles",
        "cpu_clock",
        "task_clock",
        "page_faults",
        "context_switches",
        "cpu_migrations",
        "page_faults_min",
        "page_faults_maj",
        "alignment_faults",
        "emulation_faults",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Cmt => "cmt",
            Self::Mbmt => "mbmt",
            Self::Mbml => "mbml",
            Self::CpuCycles => "cpu_cycles",
            Self::Instructions => "instructions",
            Self::CacheReferences => "cache_references",
            Self::CacheMisses => "cache_misses",
            Self::BranchInstructions => "branch_instructions",
            Self::BranchMisses => "branch_misses",
            Self::BusCycles => "bus_cycles",
            Self::StalledCyclesFrontend => "stalled_cycles_frontend",
            Self::StalledCyclesBackend => "stalled_cycles_backend",
            Self::RefCpuCycles => "ref_cpu_cycles",
            Self::CpuClock => "cpu_clock",
            Self::TaskClock => "task_clock",
            Self::PageFaults => "page_faults",
            Self::ContextSwitches => "context_switches",
            Self::CpuMigrations => "cpu_migrations",
            Self::PageFaultsMin => "page_faults_min",
            Self::PageFaultsMaj => "page_faults_maj",
            Self::AlignmentFaults => "alignment_faults",
            Self::EmulationFaults => "emulation_faults",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "cmt" => Some(Self::Cmt),
            "mbmt" => Some(Self::Mbmt),
            "mbml" => Some(Self::Mbml),
            "cpu_cycles" => Some(Self::CpuCycles),
            "instructions" => Some(Self::Instructions),
            "cache_references" => Some(Self::CacheReferences),
            "cache_misses" => Some(Self::CacheMisses),
            "branch_instructions" => Some(Self::BranchInstructions),
            "branch_misses" => Some(Self::BranchMisses),
            "bus_cycles" => Some(Self::BusCycles),
            "stalled_cycles_frontend" => Some(Self::StalledCyclesFrontend),
            "stalled_cycles_backend" => Some(Self::StalledCyclesBackend),
            "ref_cpu_cycles" => Some(Self::RefCpuCycles),
            "cpu_clock" => Some(Self::CpuClock),
            "task_clock" => Some(Self::TaskClock),
            "page_faults" => Some(Self::PageFaults),
            "context_switches" => Some(Self::ContextSwitches),
            "cpu_migrations" => Some(Self::CpuMigrations),
            "page_faults_min" => Some(Self::PageFaultsMin),
            "page_faults_maj" => Some(Self::PageFaultsMaj),
            "alignment_faults" => Some(Self::AlignmentFaults),
            "emulation_faults" => Some(Self::EmulationFaults),
            _ => None,
        }
    }
}
impl Show for PerfEvent {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
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
/// A signal to a process in a guest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProcessSignal {
    /// Nothing, to see whether the process is there.
    Nop,
    /// Its terminal hung up.
    Hup,
    /// Interrupt.
    Int,
    /// Quit.
    Quit,
    /// `ill`
    Ill,
    /// `trap`
    Trap,
    /// `abrt`
    Abrt,
    /// `bus`
    Bus,
    /// `fpe`
    Fpe,
    /// End at once.
    Kill,
    /// What the process makes of it.
    Usr1,
    /// `segv`
    Segv,
    /// What the process makes of it.
    Usr2,
    /// `pipe`
    Pipe,
    /// `alrm`
    Alrm,
    /// End.
    Term,
    /// `stkflt`
    Stkflt,
    /// `chld`
    Chld,
    /// Go on.
    Cont,
    /// Stop.
    Stop,
    /// `tstp`
    Tstp,
    /// `ttin`
    Ttin,
    /// `ttou`
    Ttou,
    /// `urg`
    Urg,
    /// `xcpu`
    Xcpu,
    /// `xfsz`
    Xfsz,
    /// `vtalrm`
    Vtalrm,
    /// `prof`
    Prof,
    /// `winch`
    Winch,
    /// `poll`
    Poll,
    /// `pwr`
    Pwr,
    /// `sys`
    Sys,
    /// `rt0`
    Rt0,
    /// `rt1`
    Rt1,
    /// `rt2`
    Rt2,
    /// `rt3`
    Rt3,
    /// `rt4`
    Rt4,
    /// `rt5`
    Rt5,
    /// `rt6`
    Rt6,
    /// `rt7`
    Rt7,
    /// `rt8`
    Rt8,
    /// `rt9`
    Rt9,
    /// `rt10`
    Rt10,
    /// `rt11`
    Rt11,
    /// `rt12`
    Rt12,
    /// `rt13`
    Rt13,
    /// `rt14`
    Rt14,
    /// `rt15`
    Rt15,
    /// `rt16`
    Rt16,
    /// `rt17`
    Rt17,
    /// `rt18`
    Rt18,
    /// `rt19`
    Rt19,
    /// `rt20`
    Rt20,
    /// `rt21`
    Rt21,
    /// `rt22`
    Rt22,
    /// `rt23`
    Rt23,
    /// `rt24`
    Rt24,
    /// `rt25`
    Rt25,
    /// `rt26`
    Rt26,
    /// `rt27`
    Rt27,
    /// `rt28`
    Rt28,
    /// `rt29`
    Rt29,
    /// `rt30`
    Rt30,
    /// `rt31`
    Rt31,
    /// `rt32`
    Rt32,
}
impl ProcessSignal {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "nop",
        "hup",
        "int",
        "quit",
        "ill",
        "trap",
        "abrt",
        "bus",
        "fpe",
        "kill",
        "usr1",
        "segv",
        "usr2",
        "pipe",
        "alrm",
        "term",
        "stkflt",
        "chld",
        "cont",
        "stop",
        "tstp",
        "ttin",
        "ttou",
        "urg",
        "xcpu",
        "xfsz",
        "vtalrm",
        "prof",
        "winch",
        "poll",
        "pwr",
        "sys",
        "rt0",
        "rt1",
        "rt2",
        "rt3",
        "rt4",
        "rt5",
        "rt6",
        "rt7",
        "rt8",
        "rt9",
        "rt10",
        "rt11",
        "rt12",
        "rt13",
        "rt14",
        "rt15",
        "rt16",
        "rt17",
        "rt18",
        "rt19",
        "rt20",
        "rt21",
        "rt22",
        "rt23",
        "rt24",
        "rt25",
        "rt26",
        "rt27",
        "rt28",
        "rt29",
        "rt30",
        "rt31",
        "rt32",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Nop => "nop",
            Self::Hup => "hup",
            Self::Int => "int",
            Self::Quit => "quit",
            Self::Ill => "ill",
            Self::Trap => "trap",
            Self::Abrt => "abrt",
            Self::Bus => "bus",
            Self::Fpe => "fpe",
            Self::Kill => "kill",
            Self::Usr1 => "usr1",
            Self::Segv => "segv",
            Self::Usr2 => "usr2",
            Self::Pipe => "pipe",
            Self::Alrm => "alrm",
            Self::Term => "term",
            Self::Stkflt => "stkflt",
            Self::Chld => "chld",
            Self::Cont => "cont",
            Self::Stop => "stop",
            Self::Tstp => "tstp",
            Self::Ttin => "ttin",
            Self::Ttou => "ttou",
            Self::Urg => "urg",
            Self::Xcpu => "xcpu",
            Self::Xfsz => "xfsz",
            Self::Vtalrm => "vtalrm",
            Self::Prof => "prof",
            Self::Winch => "winch",
            Self::Poll => "poll",
            Self::Pwr => "pwr",
            Self::Sys => "sys",
            Self::Rt0 => "rt0",
            Self::Rt1 => "rt1",
            Self::Rt2 => "rt2",
            Self::Rt3 => "rt3",
            Self::Rt4 => "rt4",
            Self::Rt5 => "rt5",
            Self::Rt6 => "rt6",
            Self::Rt7 => "rt7",
            Self::Rt8 => "rt8",
            Self::Rt9 => "rt9",
            Self::Rt10 => "rt10",
            Self::Rt11 => "rt11",
            Self::Rt12 => "rt12",
            Self::Rt13 => "rt13",
            Self::Rt14 => "rt14",
            Self::Rt15 => "rt15",
            Self::Rt16 => "rt16",
            Self::Rt17 => "rt17",
            Self::Rt18 => "rt18",
            Self::Rt19 => "rt19",
            Self::Rt20 => "rt20",
            Self::Rt21 => "rt21",
            Self::Rt22 => "rt22",
            Self::Rt23 => "rt23",
            Self::Rt24 => "rt24",
            Self::Rt25 => "rt25",
            Self::Rt26 => "rt26",
            Self::Rt27 => "rt27",
            Self::Rt28 => "rt28",
            Self::Rt29 => "rt29",
            Self::Rt30 => "rt30",
            Self::Rt31 => "rt31",
            Self::Rt32 => "rt32",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "nop" => Some(Self::Nop),
            "hup" => Some(Self::Hup),
            "int" => Some(Self::Int),
            "quit" => Some(Self::Quit),
            "ill" => Some(Self::Ill),
            "trap" => Some(Self::Trap),
            "abrt" => Some(Self::Abrt),
            "bus" => Some(Self::Bus),
            "fpe" => Some(Self::Fpe),
            "kill" => Some(Self::Kill),
            "usr1" => Some(Self::Usr1),
            "segv" => Some(Self::Segv),
            "usr2" => Some(Self::Usr2),
            "pipe" => Some(Self::Pipe),
            "alrm" => Some(Self::Alrm),
            "term" => Some(Self::Term),
            "stkflt" => Some(Self::Stkflt),
            "chld" => Some(Self::Chld),
            "cont" => Some(Self::Cont),
            "stop" => Some(Self::Stop),
            "tstp" => Some(Self::Tstp),
            "ttin" => Some(Self::Ttin),
            "ttou" => Some(Self::Ttou),
            "urg" => Some(Self::Urg),
            "xcpu" => Some(Self::Xcpu),
            "xfsz" => Some(Self::Xfsz),
            "vtalrm" => Some(Self::Vtalrm),
            "prof" => Some(Self::Prof),
            "winch" => Some(Self::Winch),
            "poll" => Some(Self::Poll),
            "pwr" => Some(Self::Pwr),
            "sys" => Some(Self::Sys),
            "rt0" => Some(Self::Rt0),
            "rt1" => Some(Self::Rt1),
            "rt2" => Some(Self::Rt2),
            "rt3" => Some(Self::Rt3),
            "rt4" => Some(Self::Rt4),
            "rt5" => Some(Self::Rt5),
            "rt6" => Some(Self::Rt6),
            "rt7" => Some(Self::Rt7),
            "rt8" => Some(Self::Rt8),
            "rt9" => Some(Self::Rt9),
            "rt10" => Some(Self::Rt10),
            "rt11" => Some(Self::Rt11),
            "rt12" => Some(Self::Rt12),
            "rt13" => Some(Self::Rt13),
            "rt14" => Some(Self::Rt14),
            "rt15" => Some(Self::Rt15),
            "rt16" => Some(Self::Rt16),
            "rt17" => Some(Self::Rt17),
            "rt18" => Some(Self::Rt18),
            "rt19" => Some(Self::Rt19),
            "rt20" => Some(Self::Rt20),
            "rt21" => Some(Self::Rt21),
            "rt22" => Some(Self::Rt22),
            "rt23" => Some(Self::Rt23),
            "rt24" => Some(Self::Rt24),
            "rt25" => Some(Self::Rt25),
            "rt26" => Some(Self::Rt26),
            "rt27" => Some(Self::Rt27),
            "rt28" => Some(Self::Rt28),
            "rt29" => Some(Self::Rt29),
            "rt30" => Some(Self::Rt30),
            "rt31" => Some(Self::Rt31),
            "rt32" => Some(Self::Rt32),
            _ => None,
        }
    }
}
impl Show for ProcessSignal {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl ProcessSignal {
    const NUMBERS: [(i64, Self); 65usize] = [
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_NOP as i64, ProcessSignal::Nop),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_HUP as i64, ProcessSignal::Hup),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_INT as i64, ProcessSignal::Int),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_QUIT as i64, ProcessSignal::Quit),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_ILL as i64, ProcessSignal::Ill),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_TRAP as i64, ProcessSignal::Trap),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_ABRT as i64, ProcessSignal::Abrt),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_BUS as i64, ProcessSignal::Bus),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_FPE as i64, ProcessSignal::Fpe),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_KILL as i64, ProcessSignal::Kill),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_USR1 as i64, ProcessSignal::Usr1),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_SEGV as i64, ProcessSignal::Segv),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_USR2 as i64, ProcessSignal::Usr2),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_PIPE as i64, ProcessSignal::Pipe),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_ALRM as i64, ProcessSignal::Alrm),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_TERM as i64, ProcessSignal::Term),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_STKFLT as i64, ProcessSignal::Stkflt),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_CHLD as i64, ProcessSignal::Chld),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_CONT as i64, ProcessSignal::Cont),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_STOP as i64, ProcessSignal::Stop),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_TSTP as i64, ProcessSignal::Tstp),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_TTIN as i64, ProcessSignal::Ttin),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_TTOU as i64, ProcessSignal::Ttou),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_URG as i64, ProcessSignal::Urg),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_XCPU as i64, ProcessSignal::Xcpu),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_XFSZ as i64, ProcessSignal::Xfsz),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_VTALRM as i64, ProcessSignal::Vtalrm),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_PROF as i64, ProcessSignal::Prof),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_WINCH as i64, ProcessSignal::Winch),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_POLL as i64, ProcessSignal::Poll),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_PWR as i64, ProcessSignal::Pwr),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_SYS as i64, ProcessSignal::Sys),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_RT0 as i64, ProcessSignal::Rt0),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_RT1 as i64, ProcessSignal::Rt1),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_RT2 as i64, ProcessSignal::Rt2),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_RT3 as i64, ProcessSignal::Rt3),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_RT4 as i64, ProcessSignal::Rt4),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_RT5 as i64, ProcessSignal::Rt5),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_RT6 as i64, ProcessSignal::Rt6),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_RT7 as i64, ProcessSignal::Rt7),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_RT8 as i64, ProcessSignal::Rt8),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_RT9 as i64, ProcessSignal::Rt9),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_RT10 as i64, ProcessSignal::Rt10),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_RT11 as i64, ProcessSignal::Rt11),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_RT12 as i64, ProcessSignal::Rt12),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_RT13 as i64, ProcessSignal::Rt13),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_RT14 as i64, ProcessSignal::Rt14),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_RT15 as i64, ProcessSignal::Rt15),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_RT16 as i64, ProcessSignal::Rt16),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_RT17 as i64, ProcessSignal::Rt17),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_RT18 as i64, ProcessSignal::Rt18),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_RT19 as i64, ProcessSignal::Rt19),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_RT20 as i64, ProcessSignal::Rt20),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_RT21 as i64, ProcessSignal::Rt21),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_RT22 as i64, ProcessSignal::Rt22),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_RT23 as i64, ProcessSignal::Rt23),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_RT24 as i64, ProcessSignal::Rt24),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_RT25 as i64, ProcessSignal::Rt25),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_RT26 as i64, ProcessSignal::Rt26),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_RT27 as i64, ProcessSignal::Rt27),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_RT28 as i64, ProcessSignal::Rt28),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_RT29 as i64, ProcessSignal::Rt29),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_RT30 as i64, ProcessSignal::Rt30),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_RT31 as i64, ProcessSignal::Rt31),
        (sys::VIR_DOMAIN_PROCESS_SIGNAL_RT32 as i64, ProcessSignal::Rt32),
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
/// Where the contents of a snapshot are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SnapshotLocation {
    /// Within the disk images.
    Internal,
    /// In files of its own.
    External,
}
impl SnapshotLocation {
    /// All words.
    pub const WORDS: &'static [&'static str] = &["internal", "external"];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Internal => "internal",
            Self::External => "external",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "internal" => Some(Self::Internal),
            "external" => Some(Self::External),
            _ => None,
        }
    }
}
impl Show for SnapshotLocation {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
/// What the tray of a drive did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TrayChange {
    /// It opened.
    Opened,
    /// It closed.
    Closed,
    /// `unknown`
    Unknown,
}
impl TrayChange {
    /// All words.
    pub const WORDS: &'static [&'static str] = &["opened", "closed", "unknown"];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Opened => "opened",
            Self::Closed => "closed",
            Self::Unknown => "unknown",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "opened" => Some(Self::Opened),
            "closed" => Some(Self::Closed),
            "unknown" => Some(Self::Unknown),
            _ => None,
        }
    }
}
impl Show for TrayChange {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl TrayChange {
    const NUMBERS: [(i64, Self); 2usize] = [
        (sys::VIR_DOMAIN_EVENT_TRAY_CHANGE_OPEN as i64, TrayChange::Opened),
        (sys::VIR_DOMAIN_EVENT_TRAY_CHANGE_CLOSE as i64, TrayChange::Closed),
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
/// The state of a virtual CPU.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VcpuState {
    /// The domain cannot use it.
    Offline,
    /// It is there for the domain, and runs.
    Running,
    /// It waits for something.
    Blocked,
    /// `no state`
    NoState,
}
impl VcpuState {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "offline",
        "running",
        "blocked",
        "no state",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Offline => "offline",
            Self::Running => "running",
            Self::Blocked => "blocked",
            Self::NoState => "no state",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "offline" => Some(Self::Offline),
            "running" => Some(Self::Running),
            "blocked" => Some(Self::Blocked),
            "no state" => Some(Self::NoState),
            _ => None,
        }
    }
}
impl Show for VcpuState {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl VcpuState {
    const NUMBERS: [(i64, Self); 3usize] = [
        (sys::VIR_VCPU_OFFLINE as i64, VcpuState::Offline),
        (sys::VIR_VCPU_RUNNING as i64, VcpuState::Running),
        (sys::VIR_VCPU_BLOCKED as i64, VcpuState::Blocked),
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
/// What runs a domain, as in its attribute `type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VirtType {
    /// `none`
    None,
    /// `qemu`
    Qemu,
    /// `kqemu`
    Kqemu,
    /// `kvm`
    Kvm,
    /// `xen`
    Xen,
    /// `lxc`
    Lxc,
    /// `uml`
    Uml,
    /// `openvz`
    Openvz,
    /// `test`
    Test,
    /// `vmware`
    Vmware,
    /// `hyperv`
    Hyperv,
    /// `vbox`
    Vbox,
    /// `phyp`
    Phyp,
    /// `parallels`
    Parallels,
    /// `bhyve`
    Bhyve,
    /// `vz`
    Vz,
    /// `hvf`
    Hvf,
}
impl VirtType {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "none",
        "qemu",
        "kqemu",
        "kvm",
        "xen",
        "lxc",
        "uml",
        "openvz",
        "test",
        "vmware",
        "hyperv",
        "vbox",
        "phyp",
        "parallels",
        "bhyve",
        "vz",
        "hvf",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Qemu => "qemu",
            Self::Kqemu => "kqemu",
            Self::Kvm => "kvm",
            Self::Xen => "xen",
            Self::Lxc => "lxc",
            Self::Uml => "uml",
            Self::Openvz => "openvz",
            Self::Test => "test",
            Self::Vmware => "vmware",
            Self::Hyperv => "hyperv",
            Self::Vbox => "vbox",
            Self::Phyp => "phyp",
            Self::Parallels => "parallels",
            Self::Bhyve => "bhyve",
            Self::Vz => "vz",
            Self::Hvf => "hvf",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "none" => Some(Self::None),
            "qemu" => Some(Self::Qemu),
            "kqemu" => Some(Self::Kqemu),
            "kvm" => Some(Self::Kvm),
            "xen" => Some(Self::Xen),
            "lxc" => Some(Self::Lxc),
            "uml" => Some(Self::Uml),
            "openvz" => Some(Self::Openvz),
            "test" => Some(Self::Test),
            "vmware" => Some(Self::Vmware),
            "hyperv" => Some(Self::Hyperv),
            "vbox" => Some(Self::Vbox),
            "phyp" => Some(Self::Phyp),
            "parallels" => Some(Self::Parallels),
            "bhyve" => Some(Self::Bhyve),
            "vz" => Some(Self::Vz),
            "hvf" => Some(Self::Hvf),
            _ => None,
        }
    }
}
impl Show for VirtType {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
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
/// What a watchdog does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WatchdogAction {
    /// Nothing.
    None,
    /// It pauses the guest.
    Pause,
    /// It resets the guest.
    Reset,
    /// It stops the guest at once.
    Poweroff,
    /// It asks the guest to shut down.
    Shutdown,
    /// It writes a line to the hypervisor's log.
    Debug,
    /// It sends the guest an NMI.
    InjectNmi,
    /// `unknown`
    Unknown,
}
impl WatchdogAction {
    /// All words.
    pub const WORDS: &'static [&'static str] = &[
        "none",
        "pause",
        "reset",
        "poweroff",
        "shutdown",
        "debug",
        "inject-nmi",
        "unknown",
    ];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Pause => "pause",
            Self::Reset => "reset",
            Self::Poweroff => "poweroff",
            Self::Shutdown => "shutdown",
            Self::Debug => "debug",
            Self::InjectNmi => "inject-nmi",
            Self::Unknown => "unknown",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "none" => Some(Self::None),
            "pause" => Some(Self::Pause),
            "reset" => Some(Self::Reset),
            "poweroff" => Some(Self::Poweroff),
            "shutdown" => Some(Self::Shutdown),
            "debug" => Some(Self::Debug),
            "inject-nmi" => Some(Self::InjectNmi),
            "unknown" => Some(Self::Unknown),
            _ => None,
        }
    }
}
impl Show for WatchdogAction {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl WatchdogAction {
    const NUMBERS: [(i64, Self); 7usize] = [
        (sys::VIR_DOMAIN_EVENT_WATCHDOG_NONE as i64, WatchdogAction::None),
        (sys::VIR_DOMAIN_EVENT_WATCHDOG_PAUSE as i64, WatchdogAction::Pause),
        (sys::VIR_DOMAIN_EVENT_WATCHDOG_RESET as i64, WatchdogAction::Reset),
        (sys::VIR_DOMAIN_EVENT_WATCHDOG_POWEROFF as i64, WatchdogAction::Poweroff),
        (sys::VIR_DOMAIN_EVENT_WATCHDOG_SHUTDOWN as i64, WatchdogAction::Shutdown),
        (sys::VIR_DOMAIN_EVENT_WATCHDOG_DEBUG as i64, WatchdogAction::Debug),
        (sys::VIR_DOMAIN_EVENT_WATCHDOG_INJECTNMI as i64, WatchdogAction::InjectNmi),
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
