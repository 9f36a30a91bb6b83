//! The table of what is measured, with the targets.

use std::path::PathBuf;

use super::Place;

/// The mock hypervisor; the system's virsh connects for what ours does without.
const MOCK: &str = "test:///default";

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

/// One line of the table.
#[derive(Clone, Debug)]
pub struct Case {
    /// What it is called there.
    pub name: String,
    /// What is measured.
    pub metric: Metric,
    /// The words after our program's name, and those after theirs.
    pub words: [Vec<String>; 2],
    /// What is read from standard input.
    pub input: Option<PathBuf>,
    /// Whether the command is refused.
    pub fails: bool,
    /// How many runs follow each other in a round; short ones need more to be worth a number.
    pub runs: usize,
    /// What ours may take at most, where theirs is 1.
    pub target: f64,
}

impl Case {
    fn new(name: &str, metric: Metric, target: f64, words: &[&str]) -> Self {
        let words: Vec<String> = words.iter().map(|&word| word.to_owned()).collect();
        Self {
            name: name.to_owned(),
            metric,
            words: [words.clone(), words],
            input: None,
            fails: false,
            runs: 1,
            target,
        }
    }

    fn often(mut self) -> Self {
        self.runs = 10;
        self
    }
}

/// All lines, in the table's order.
pub fn all(place: &Place) -> Vec<Case> {
    let many = format!("test://{}", place.dir.join("many.xml").display());
    let mut cases = unconnected(place);
    cases.extend(connected(&many));
    cases.extend(memory(&many));
    cases.extend(far(place));
    cases.extend(transfers(place));
    cases
}

/// What needs no libvirt.
fn unconnected(place: &Place) -> Vec<Case> {
    let cpu = |name: &str, words: &[&str]| Case::new(name, Metric::Cpu, 0.10, words).often();
    let mut refused = cpu("usage error", &["list", "--nonsense"]);
    refused.fails = true;
    let mut input =
        Case::new("10,000 commands from standard input", Metric::Time, 0.3, &["-q", "-c", MOCK]);
    input.input = Some(place.dir.join("commands"));
    vec![
        cpu("`help`", &["help"]),
        cpu("`--version`", &["--version"]),
        refused,
        cpu("completion of an option", &["-c", MOCK, "complete", "--", "list", "--i"]),
        input,
    ]
}

/// Connected commands on the mock driver.
fn connected(many: &str) -> Vec<Case> {
    let mock = |name: &str, words: &[&str]| {
        let words = [&["-c", MOCK], words].concat();
        Case::new(name, Metric::Cpu, 0.95, &words).often()
    };
    vec![
        mock("`list`", &["list"]),
        mock("`dominfo`", &["dominfo", "test"]),
        mock("`dumpxml`", &["dumpxml", "test"]),
        mock("`vol-list`", &["vol-list", "default-pool", "--details"]),
        Case::new(
            "`list --all`, 5,000 domains",
            Metric::Time,
            0.85,
            &["-c", many, "list", "--all"],
        ),
    ]
}

fn memory(many: &str) -> Vec<Case> {
    vec![
        Case::new("`help`", Metric::Memory, 1.0, &["help"]),
        Case::new("`list`", Metric::Memory, 1.0, &["-c", MOCK, "list"]),
        Case::new(
            "`list --all`, 5,000 domains",
            Metric::Memory,
            1.0,
            &["-c", many, "list", "--all"],
        ),
    ]
}

/// Commands to a daemon 20 ms away.
fn far(place: &Place) -> Vec<Case> {
    let uri = |node: &str| place.relay.uri(&place.dir.join(node));
    let away = |name: &str, target: f64, node: &str, words: &[&str]| {
        let name = format!("20 ms away: {name}");
        Case::new(&name, Metric::Time, target, &[&["-c", &uri(node)], words].concat())
    };
    let mut completion = away(
        "completion of a name, beside `list --name`",
        0.75,
        "few.xml",
        &["complete", "dominfo", "d"],
    );
    completion.words[1] =
        ["-c", &uri("few.xml"), "list", "--all", "--name"].map(str::to_owned).to_vec();
    vec![
        away("`dominfo`", 0.75, "few.xml", &["dominfo", "d0"]),
        completion,
        away("`list --all`, 500 domains", 0.03, "domains.xml", &["list", "--all"]),
        away("`net-list`, 100 networks", 0.04, "networks.xml", &["net-list"]),
        away(
            "`vol-list --details`, 500 volumes",
            0.15,
            "volumes.xml",
            &["vol-list", "p0", "--details"],
        ),
    ]
}

/// Transfers to the hypervisor's daemon and back.
fn transfers(place: &Place) -> Vec<Case> {
    let transfer = |name: &str, command: &str, volume: &str, file: &str, sparse: bool| {
        let file = place.dir.join(file).display().to_string();
        let mut words = vec!["-q", "-c", &place.host, command, volume, &file, "bench"];
        if sparse {
            words.push("--sparse");
        }
        Case::new(name, Metric::Time, 1.0, &words)
    };
    vec![
        transfer("`vol-upload`", "vol-upload", "dense", "dense", false),
        transfer("`vol-download`", "vol-download", "dense", "out", false),
        transfer("`vol-upload --sparse`", "vol-upload", "sparse", "sparse", true),
        transfer("`vol-download --sparse`", "vol-download", "sparse", "out-sparse", true),
    ]
}
