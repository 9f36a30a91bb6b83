//! The table of what is measured, with the targets.

use super::Place;

/// The mock hypervisor; the system's virsh connects for what ours does without.
const MOCK: &str = "test:///default";

/// How many domains are told of one after the other.
pub const MANY: usize = 100;
/// How many commands are read from standard input.
pub const COMMANDS: usize = 10_000;
/// The sparse file holds one part in so many.
pub const HOLES: u64 = 16;

/// What is measured of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Metric {
    /// From start to end, in milliseconds.
    Time,
    /// The processor time of the program and the system for it, in milliseconds.
    Cpu,
    /// The most memory that is resident at a time, in MiB.
    Memory,
}

impl Metric {
    /// What it is called, and its unit.
    pub fn words(self) -> (&'static str, &'static str) {
        match self {
            Metric::Time => ("time", "ms"),
            Metric::Cpu => ("CPU", "ms"),
            Metric::Memory => ("memory", "MiB"),
        }
    }
}

/// What one of the programs runs.
#[derive(Clone, Debug)]
pub enum Side {
    /// The words after its name.
    Words(Vec<String>),
    /// A script of the shell, in which it is `"$0"`.
    Script(String),
}

/// One line of the table.
#[derive(Clone, Debug)]
pub struct Case {
    /// What it is called there.
    pub name: String,
    /// What is measured.
    pub metric: Metric,
    /// What our program runs, and what theirs.
    pub sides: [Side; 2],
    /// What is run before each run, and not measured.
    pub prepare: Option<String>,
    /// Whether the command is refused.
    pub fails: bool,
    /// How many runs follow each other in a round; short ones need more to be worth a number.
    pub runs: usize,
    /// Whether a run takes so long that a few rounds have to do.
    pub slow: bool,
    /// Whether the least times are compared, not the middle ones: what the disk does besides only adds to them.
    pub by_least: bool,
    /// What ours may take at most, where theirs is 1; none where that is not decided.
    pub target: Option<f64>,
    /// The chapter of `docs/performance.md` that says where the time goes.
    pub chapter: &'static str,
}

impl Case {
    fn new(name: &str, metric: Metric, chapter: &'static str, ours: Side) -> Self {
        Self {
            name: name.to_owned(),
            metric,
            sides: [ours.clone(), ours],
            prepare: None,
            fails: false,
            runs: 1,
            slow: false,
            by_least: false,
            target: None,
            chapter,
        }
    }

    fn beside(mut self, theirs: Side) -> Self {
        self.sides[1] = theirs;
        self
    }

    fn at_most(mut self, target: f64) -> Self {
        self.target = Some(target);
        self
    }

    fn runs(mut self, runs: usize) -> Self {
        self.runs = runs;
        self
    }

    fn slow(mut self) -> Self {
        self.slow = true;
        self
    }
}

fn words(words: &[&str]) -> Side {
    Side::Words(words.iter().map(|&word| word.to_owned()).collect())
}

/// All lines, in the table's order.
pub fn all(place: &Place) -> Vec<Case> {
    let many = format!("test://{}", place.dir.join("many.xml").display());
    let mut cases = unconnected();
    cases.extend(piped(place));
    cases.extend(connected(&many));
    cases.extend(memory(&many));
    cases.extend(far(place));
    cases.extend(many_far(place));
    cases.extend(transfers(place));
    cases
}

/// What needs no libvirt.
fn unconnected() -> Vec<Case> {
    let cpu = |name: &str, line: &[&str]| {
        Case::new(name, Metric::Cpu, "Without a connection", words(line)).at_most(0.10).runs(10)
    };
    let mut refused = cpu("usage error", &["list", "--nonsense"]);
    refused.fails = true;
    vec![
        cpu("`help`", &["help"]),
        cpu("`--version`", &["--version"]),
        refused,
        cpu("completion of an option", &["-c", MOCK, "complete", "--", "list", "--i"]),
    ]
}

/// Commands from a pipe to one process.
fn piped(place: &Place) -> Vec<Case> {
    let piped = |name: &str, file: &str| {
        let input = place.dir.join(file).display().to_string();
        let script = format!("exec \"$0\" -q -c {MOCK} <{}", shell_words::quote(&input));
        let name = format!("10,000 commands from standard input, {name}");
        Case::new(&name, Metric::Cpu, "Commands from standard input", Side::Script(script))
            .at_most(0.3)
    };
    vec![piped("`echo`", "echoes"), piped("`domstate`, `dominfo` and `list` in turns", "questions")]
}

/// Connected commands on the mock driver.
fn connected(many: &str) -> Vec<Case> {
    let mock = |name: &str, line: &[&str]| {
        let line = [&["-c", MOCK], line].concat();
        Case::new(name, Metric::Cpu, "Connected commands", words(&line)).at_most(0.95).runs(10)
    };
    vec![
        mock("`list`", &["list"]),
        mock("`dominfo`", &["dominfo", "test"]),
        mock("`dumpxml`", &["dumpxml", "test"]),
        mock("`vol-list`", &["vol-list", "default-pool", "--details"]),
        Case::new(
            "`list --all`, 5,000 domains",
            Metric::Time,
            "Many domains on a node file",
            words(&["-c", many, "list", "--all"]),
        )
        .at_most(0.85),
    ]
}

fn memory(many: &str) -> Vec<Case> {
    let memory = |name: &str, line: &[&str]| {
        Case::new(name, Metric::Memory, "Memory", words(line)).at_most(1.0)
    };
    vec![
        memory("`help`", &["help"]),
        memory("`list`", &["-c", MOCK, "list"]),
        memory("`list --all`, 5,000 domains", &["-c", many, "list", "--all"]),
    ]
}

const AWAY: &str = "20 ms away";

/// Commands to a daemon 20 ms away.
fn far(place: &Place) -> Vec<Case> {
    let uri = |node: &str| place.relay.uri(&place.dir.join(node));
    let away = |name: &str, target: f64, node: &str, line: &[&str]| {
        let uri = uri(node);
        let line = [&["-c", &uri], line].concat();
        Case::new(&format!("{AWAY}: {name}"), Metric::Time, AWAY, words(&line)).at_most(target)
    };
    vec![
        away("`dominfo`", 0.75, "few.xml", &["dominfo", "d0"]),
        away(
            "completion of a name, beside `list --name`",
            0.75,
            "few.xml",
            &["complete", "dominfo", "d"],
        )
        .beside(words(&["-c", &uri("few.xml"), "list", "--all", "--name"])),
        away("`list --all`, 500 domains", 0.03, "domains.xml", &["list", "--all"]).slow(),
        away("`net-list`, 100 networks", 0.04, "networks.xml", &["net-list"]).slow(),
        away(
            "`vol-list --details`, 500 volumes",
            0.15,
            "volumes.xml",
            &["vol-list", "p0", "--details"],
        )
        .slow(),
    ]
}

/// One command for each of many domains 20 ms away, beside the ways in which it is done without `each`.
fn many_far(place: &Place) -> Vec<Case> {
    let uri = place.relay.uri(&place.dir.join("hundred.xml"));
    let each = |beside: &str, theirs: String| {
        let name = format!("{AWAY}: `each -- dominfo`, {MANY} domains, beside {beside}");
        let ours = words(&["-c", &uri, "each", "--", "dominfo"]);
        Case::new(&name, Metric::Time, "One command for each of many objects", ours)
            .beside(Side::Script(theirs))
            .slow()
    };
    let uri = shell_words::quote(&uri);
    let last = MANY - 1;
    let input = place.dir.join("dominfos").display().to_string();
    let input = shell_words::quote(&input);
    vec![
        each(
            &format!("{MANY} runs of virsh"),
            format!("for n in $(seq 0 {last}); do \"$0\" -c {uri} dominfo d$n || exit; done"),
        ),
        each("one virsh that reads the commands", format!("exec \"$0\" -c {uri} <{input}")),
    ]
}

/// Transfers to the hypervisor's daemon and back.
fn transfers(place: &Place) -> Vec<Case> {
    let line = |command: &str, volume: &str, file: &str, options: &[&str]| {
        let file = place.dir.join(file).display().to_string();
        let line = [&["-q", "-c", &place.host, command, volume, &file, "bench"], options].concat();
        words(&line)
    };
    let up = |file: &str, options: &[&str]| line("vol-upload", "sent", file, options);
    let down = |volume: &str, options: &[&str]| line("vol-download", volume, "out", options);
    let transfer = |name: &str, read: &str, ours: Side| {
        let mut case = Case::new(name, Metric::Time, "Transfers", ours).at_most(1.0);
        case.prepare = Some(prepare(place, read));
        case.by_least = true;
        case
    };
    let sparse = |name: &str, ours: Side| transfer(name, "held pool/held", ours).runs(10);
    let beside = "beside what it holds in full";
    vec![
        transfer("`vol-upload`", "dense", line("vol-upload", "dense", "dense", &[])),
        transfer("`vol-download`", "pool/dense", down("dense", &[])),
        sparse("`vol-upload --sparse`", up("sparse", &["--sparse"])),
        sparse("`vol-download --sparse`", down("sparse", &["--sparse"])),
        sparse(&format!("`vol-upload --sparse`, {beside}"), up("sparse", &["--sparse"]))
            .beside(up("held", &[])),
        sparse(&format!("`vol-download --sparse`, {beside}"), down("sparse", &["--sparse"]))
            .beside(down("held", &[])),
    ]
}

/// What is run in the folder before each transfer, so that each begins with the same: what an earlier one has left to be
/// written is written, what is to be read is in memory, and there is nothing yet where it is written. A daemon that is told
/// of a hole cuts off all that the volume has behind it, where it writes over it otherwise.
fn prepare(place: &Place, read: &str) -> String {
    let dir = place.dir.display().to_string();
    let script = format!(
        "set -e; cd {}; rm -f out; truncate -s 0 pool/sent; cat {read} >/dev/null; sync --file-system .",
        shell_words::quote(&dir)
    );
    shell_words::join(["sh", "-c", &script])
}
