//! Measures our virsh beside the system's, as a table with the targets.

mod cases;
mod measure;
mod report;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::host::{Host, Options};
use crate::node::Node;
use crate::paths;
use crate::relay::Relay;
use measure::measure;

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

/// Measures, prints the table and writes it.
///
/// # Errors
/// When a program or the daemon does not start, or a command fails that should succeed.
pub fn run(wish: &Wish) -> Result<String> {
    let ours = paths::ours();
    if !ours.is_file() {
        bail!("{} is not built", ours.display());
    }
    let host = Host::start(&Options::default(), None)?;
    let place = prepare(&host, ours, wish.transfer)?;
    let mut results = Vec::new();
    for case in cases::all(&place) {
        if wish.only.as_ref().is_none_or(|only| case.name.contains(only.as_str())) {
            let result = measure(&place, &case, wish.rounds)
                .with_context(|| format!("measuring {}", case.name))?;
            results.push((case, result));
        }
    }
    let table = report::markdown(&results);
    fs::create_dir_all(&wish.to)?;
    fs::write(wish.to.join("bench.md"), &table)?;
    fs::write(wish.to.join("bench.json"), report::json(&results)?)?;
    Ok(table)
}

fn prepare(host: &Host, ours: PathBuf, transfer: u64) -> Result<Place> {
    let dir = host.dir().join("bench");
    fs::create_dir_all(dir.join("pool"))?;
    let write = |name: &str, text: &str| fs::write(dir.join(name), text);
    write("many.xml", &Node { domains: 5000, ..Node::default() }.xml())?;
    write("few.xml", &Node::of_each(3).xml())?;
    write("domains.xml", &Node { domains: 500, ..Node::default() }.xml())?;
    write("networks.xml", &Node { networks: 100, ..Node::default() }.xml())?;
    write("volumes.xml", &Node { pools: 1, volumes: 500, ..Node::default() }.xml())?;
    write("commands", &"echo a few words\n".repeat(10_000))?;
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

/// Files to send: one full of data, and one that holds a sixty-fourth of that.
fn files(dir: &Path, transfer: u64) -> Result<()> {
    let script = format!(
        "head -c {transfer}M /dev/urandom >dense; truncate -s {transfer}M sparse; \
         head -c {part}M dense | dd of=sparse conv=notrunc bs=1M status=none",
        part = transfer.div_ceil(64),
    );
    crate::command::Run::new("sh").args(["-ec", &script]).dir(dir).limit(measure::LIMIT).check()?;
    Ok(())
}

fn pool(host: &Host, place: &Place, transfer: u64) -> Result<()> {
    let target = place.dir.join("pool");
    let target = target.to_str().context("the path is text")?;
    host.virsh("qemu").args(["pool-create-as", "bench", "dir", "--target", target]).check()?;
    for volume in ["dense", "sparse"] {
        let size = format!("{transfer}M");
        let create = ["vol-create-as", "bench", volume, &size, "--format", "raw"];
        host.virsh("qemu").args(create).check()?;
    }
    Ok(())
}
