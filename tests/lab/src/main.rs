//! The lab by hand: `cargo run -p virsh-lab -- shell` opens a shell with two hosts up.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for people prints")]

use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::{Command, ExitCode};
use std::time::Instant;

use anyhow::{Context, Result, bail};
use clap::{Parser, Subcommand};

use virsh_lab::host::{Host, Options};
use virsh_lab::scratch::{Scratch, sweep};
use virsh_lab::wire::Wire;
use virsh_lab::{bench, coverage, fixture, golden, machine, paths, session};

/// Real hypervisors for the tests of virsh.
#[derive(Parser)]
#[command(name = "lab")]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Open a shell with two hosts up, the guest g1 running on the first.
    Shell {
        /// Do not restore the guest.
        #[arg(long)]
        bare: bool,
    },
    /// Say what this machine lacks to run the lab.
    Doctor,
    /// Remove what killed runs have left.
    Clean,
    /// Build, boot and save the guest, unless the cache has it.
    BuildGuest,
    /// Play session files with both programs.
    Play {
        /// The files; all when none is given.
        files: Vec<PathBuf>,
    },
    /// Measure both programs side by side and print a table; `tests/bench/run.sh` builds ours for it.
    Bench {
        /// How many times the programs take turns.
        #[arg(long, default_value_t = 5)]
        rounds: usize,
        /// Measure only what has this in its name.
        #[arg(long)]
        only: Option<String>,
        /// How many MiB are transferred.
        #[arg(long, default_value_t = 4096)]
        transfer: u64,
        /// Where bench.md and bench.json go.
        #[arg(long, default_value = "target/bench")]
        to: PathBuf,
        /// Measure nothing, and put what was measured last into the documents that quote it.
        #[arg(long)]
        write: bool,
    },
    /// Write tests/coverage.md anew, or compare it.
    Coverage {
        /// Change nothing and fail when the file is stale or has got worse.
        #[arg(long)]
        check: bool,
    },
}

fn main() -> ExitCode {
    let result = match Cli::parse().task {
        Task::Shell { bare } => shell(bare),
        Task::Doctor => doctor(),
        Task::Clean => {
            sweep().iter().for_each(|dir| println!("removed {}", dir.display()));
            Ok(())
        }
        Task::BuildGuest => golden::golden().map(|dir| println!("{}", dir.display())),
        Task::Play { files } => play(files),
        Task::Bench { to, write: true, .. } => bench::write(&to).map(|written| print!("{written}")),
        Task::Bench { rounds, only, transfer, to, write: false } => {
            measure(&bench::Wish { rounds, only, transfer, to })
        }
        Task::Coverage { check } => coverage::update(check),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("lab: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn measure(wish: &bench::Wish) -> Result<()> {
    lacks_nothing()?;
    let table = bench::run(wish, |line| eprintln!("{line}"))?;
    print!("{table}");
    Ok(())
}

fn lacks_nothing() -> Result<()> {
    if !machine::missing().is_empty() {
        let lacks = machine::missing().join("\n  ");
        let packages = if lacks.contains("of the package") {
            "\n`tests/setup.sh lab` installs the packages"
        } else {
            ""
        };
        bail!("this machine lacks:\n  {lacks}{packages}");
    }
    Ok(())
}

/// Says what is missing, and where nothing is, starts and ends a host to see that this is all.
fn doctor() -> Result<()> {
    lacks_nothing()?;
    Host::start(&Options::default(), None)
        .context("nothing is missing, and yet no host comes up")?;
    println!("nothing is missing: a host came up on this machine");
    Ok(())
}

fn play(mut files: Vec<PathBuf>) -> Result<()> {
    if files.is_empty() {
        files = session::files()?;
    }
    let mut failed = 0;
    let begun = Instant::now();
    for file in &files {
        let started = Instant::now();
        let played = session::run(file, &paths::oracle(), &paths::ours());
        let at = format!("{} {:.1?}", file.display(), started.elapsed());
        match played {
            Ok(()) => println!("ok   {at}"),
            Err(error) => {
                failed += 1;
                println!("FAIL {at}\n{error:#}");
            }
        }
    }
    println!("{} ok, {failed} failed in {:.0?}", files.len() - failed, begun.elapsed());
    if failed > 0 {
        bail!("{failed} of {} sessions failed", files.len());
    }
    Ok(())
}

fn shell(bare: bool) -> Result<()> {
    lacks_nothing()?;
    let (wire, images) = (Wire::lay()?, Scratch::new()?);
    let (a, b) = fixture::pair(&wire, &images)?;
    if !bare {
        golden::restore(&a)?;
        golden::lease(&a)?;
    }
    println!(
        "Two hosts are up; $A and $B are their addresses, $L the first one's containers, $DIR its directory."
    );
    println!(
        "VIRSH_DEFAULT_CONNECT_URI is $A. `ina COMMAND` and `inb COMMAND` run a command inside. Leave with `exit`."
    );
    open_shell(&a, &b)
}

fn open_shell(a: &Host, b: &Host) -> Result<()> {
    let tools = a.dir().join("tools");
    std::fs::create_dir_all(&tools)?;
    for (name, host) in [("ina", a), ("inb", b)] {
        let script = tools.join(name);
        std::fs::write(
            &script,
            format!("#!/bin/sh\nexec {} \"$@\"\n", host.enter(false).join(" ")),
        )?;
        std::fs::set_permissions(&script, std::fs::Permissions::from_mode(0o755))?;
    }
    let ours = paths::ours();
    let built = ours.parent().context("the program's directory")?;
    let path = std::env::var("PATH").unwrap_or_default();
    Command::new("bash")
        .arg("--norc")
        .env("PS1", "lab \\w\\$ ")
        .env("PATH", format!("{}:{}:{path}", tools.display(), built.display()))
        .env("A", a.uri("qemu"))
        .env("B", b.uri("qemu"))
        .env("L", a.uri("lxc"))
        .env("DIR", a.dir())
        .env("VIRSH_DEFAULT_CONNECT_URI", a.uri("qemu"))
        .status()
        .context("cannot start bash")?;
    Ok(())
}
