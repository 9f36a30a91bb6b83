//! Measures our virsh beside the system's, as a table with the targets.

mod cases;
mod measure;
mod quote;
mod report;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::command::Run;
use crate::host::{Host, Options};
use crate::node::Node;
use crate::paths;
use crate::relay::Relay;
use cases::{COMMANDS, Case, HOLES, MANY};
use measure::measure;
pub use quote::write;
use report::{Report, Row, load};

/// Each message takes half of the round trip of 20 ms to a far host.
const ONE_WAY: Duration = Duration::from_millis(10);

/// What to measure, and how often.
#[derive(Clone, Debug)]
pub struct Wish {
    /// How many times both programs take turns.
    pub rounds: usize,
    /// Only what has this in its name.
    pub only: Option<String>,
    /// How large the files are that are transferred, in MiB.
    pub transfer: u64,
    /// The folder for `bench.md` and `bench.json`.
    pub to: PathBuf,
}

/// What the cases work on.
struct Place {
    ours: PathBuf,
    theirs: PathBuf,
    dir: PathBuf,
    relay: Relay,
    /// The URI of the hypervisor of the daemon, for transfers.
    host: String,
}

/// Measures and gives back the table. After each line everything so far is written, together with the lines that an
/// earlier run has left and this one does not measure; `told` hears how far it is.
///
/// # Errors
/// When a program or the daemon does not start; at the end, when a command failed that should succeed.
pub fn run(wish: &Wish, told: impl Fn(&str)) -> Result<String> {
    let ours = paths::ours();
    if !ours.is_file() {
        bail!("{} is not built", ours.display());
    }
    fs::create_dir_all(&wish.to)?;
    let written = wish.to.join("bench.json");
    let mut report = Report::read(&written)?;
    report.at(&paths::oracle(), wish.transfer)?;
    let host = Host::start(&Options::default(), None)?;
    let place = prepare(&host, ours, wish.transfer)?;
    let all = cases::all(&place);
    let is_wanted =
        |case: &&Case| wish.only.as_ref().is_none_or(|only| case.name.contains(only.as_str()));
    let mut faults = Vec::new();
    for case in all.iter().filter(is_wanted) {
        let (begun, load) = (Instant::now(), load());
        let took = |what: &str| format!("{what}, {} ({:.0?})", case.name, begun.elapsed());
        match measure(&place, case, wish.rounds) {
            Ok(sides) => {
                report.add(Row::of(case, sides, load)?, &all);
                fs::write(wish.to.join("bench.md"), report.markdown())?;
                fs::write(&written, serde_json::to_string_pretty(&report)? + "\n")?;
                told(&took(case.metric.words().0));
            }
            Err(error) => {
                told(&took("FAILED"));
                faults.push(format!("{}: {error:#}", case.name));
            }
        }
    }
    if !faults.is_empty() {
        bail!("not all could be measured:\n{}", faults.join("\n"));
    }
    Ok(report.markdown())
}

fn prepare(host: &Host, ours: PathBuf, transfer: u64) -> Result<Place> {
    let dir = host.dir().join("bench");
    fs::create_dir_all(dir.join("pool"))?;
    let write = |name: &str, text: &str| fs::write(dir.join(name), text);
    write("many.xml", &Node { domains: 5000, ..Node::default() }.xml())?;
    write("few.xml", &Node::of_each(3).xml())?;
    write("hundred.xml", &Node { domains: MANY, ..Node::default() }.xml())?;
    write("domains.xml", &Node { domains: 500, ..Node::default() }.xml())?;
    write("networks.xml", &Node { networks: 100, ..Node::default() }.xml())?;
    write("volumes.xml", &Node { pools: 1, volumes: 500, ..Node::default() }.xml())?;
    write("echoes", &"echo a few words\n".repeat(COMMANDS))?;
    let questions = ["domstate test\n", "dominfo test\n", "list\n"];
    write("questions", &questions.into_iter().cycle().take(COMMANDS).collect::<String>())?;
    let dominfos: String = (0..MANY).map(|number| format!("dominfo d{number}\n")).collect();
    write("dominfos", &dominfos)?;
    files(&dir, transfer)?;
    let place = Place {
        ours,
        theirs: paths::oracle(),
        relay: Relay::open(&dir.join("relay"), &host.socket(), ONE_WAY)?,
        host: host.uri("qemu"),
        dir,
    };
    pool(host, &place, transfer)?;
    Ok(place)
}

/// How many MiB a sparse file holds.
fn held(transfer: u64) -> u64 {
    transfer.div_ceil(HOLES)
}

/// Files to send: one full of data, one of the same size that holds a part of that here and there between holes, and
/// one of that part alone.
fn files(dir: &Path, transfer: u64) -> Result<()> {
    let script = format!(
        "head -c {transfer}M /dev/urandom >dense; head -c {held}M dense >held; truncate -s {transfer}M sparse; \
         for n in $(seq 0 {last}); do \
             dd if=dense of=sparse bs=1M count=1 skip=$n seek=$((n * {HOLES})) conv=notrunc status=none; \
         done",
        held = held(transfer),
        last = held(transfer) - 1,
    );
    sh(dir, &script)
}

/// Runs a script in a folder.
fn sh(dir: &Path, script: &str) -> Result<()> {
    Run::new("sh").args(["-ec", script]).dir(dir).limit(measure::LIMIT).check()?;
    Ok(())
}

/// A pool with a volume for each file, which holds it, and one to send files to.
fn pool(host: &Host, place: &Place, transfer: u64) -> Result<()> {
    let target = place.dir.join("pool");
    let target = target.to_str().context("the path is text")?;
    host.virsh("qemu").args(["pool-create-as", "bench", "dir", "--target", target]).check()?;
    let held = held(transfer);
    let volumes = [("dense", transfer), ("sparse", transfer), ("held", held), ("sent", transfer)];
    for (volume, size) in volumes {
        let size = format!("{size}M");
        let create =
            ["vol-create-as", "bench", volume, &size, "--allocation", "0", "--format", "raw"];
        host.virsh("qemu").args(create).check()?;
    }
    sh(&place.dir, "for file in dense sparse held; do cp --sparse=always $file pool/$file; done")
}
