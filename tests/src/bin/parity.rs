//! Compares our virsh with two releases of libvirt's by hand: `cargo run -p virsh-tests --bin parity -- --only list`.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a report is what this program is for"
)]

use anyhow::Result;
use clap::{Arg, ArgAction, ArgMatches, Command};
use std::path::PathBuf;
use std::process::ExitCode;
use virsh_tests::parity::case::World;
use virsh_tests::parity::harness::{Selection, gather, record, run_selection};
use virsh_tests::parity::{programs, report};

fn main() -> ExitCode {
    match compare(&command().get_matches()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("parity: {error:#}");
            ExitCode::from(2)
        }
    }
}

fn command() -> Command {
    let text = |name: &'static str, value: &'static str, help: &'static str| {
        Arg::new(name).long(name).value_name(value).help(help)
    };
    Command::new("parity")
        .about("Compares our virsh with two releases of libvirt's over the derived corpus and the sessions")
        .after_help("VIRSH_BIN and VIRSH_ORACLE name the programs, VIRSH_PARITY_CACHE the folder of remembered answers.")
        .arg(text("release", "RELEASE", "only against this release of virsh").value_parser(["9.0.0", "11.3.0"]))
        .arg(text("only", "NAME", "only this command, or this session file"))
        .arg(text("group", "KEYWORD", "only the commands of this group"))
        .arg(text("kind", "KIND", "only cases of this kind, as in the table of a report"))
        .arg(text("world", "WORLD", "only this world").value_parser(["default", "node", "nodaemon", "lazy"]))
        .arg(text("sample", "N", "only every Nth of these cases").value_parser(clap::value_parser!(usize)))
        .arg(text("catalogue", "FILE", "the catalogue to derive the corpus from"))
        .arg(
            text("show", "N", "how many differing cases to show")
                .default_value("20")
                .value_parser(clap::value_parser!(usize)),
        )
        .arg(
            Arg::new("record")
                .long("record")
                .action(ArgAction::SetTrue)
                .conflicts_with_all(["only", "group", "kind", "world", "sample", "catalogue"])
                .help("keep what the oracles say in tests/parity/answers"),
        )
        .arg(Arg::new("list").long("list").action(ArgAction::SetTrue).help("list the cases instead of running them"))
}

fn compare(matches: &ArgMatches) -> Result<ExitCode> {
    let text = |name: &str| matches.get_one::<String>(name).cloned();
    let selection = Selection {
        only: text("only"),
        group: text("group"),
        kind: text("kind"),
        world: text("world")
            .and_then(|name| World::ALL.into_iter().find(|world| world.name() == name)),
        sample: matches.get_one("sample").copied(),
        catalogue: text("catalogue").map(PathBuf::from),
        cache: None,
        spare: false,
    };
    if matches.get_flag("list") {
        for case in gather(&selection)?.0 {
            println!("{:<12} {:<10} {}", case.kind, case.world.name(), case.shown_words());
        }
        return Ok(ExitCode::SUCCESS);
    }
    let (oracles, ours) = (programs::oracles()?, programs::ours()?);
    if matches.get_flag("record") {
        record(&oracles, &ours)?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut summary = run_selection(&selection, &oracles, &ours)?;
    if let Some(release) = text("release") {
        summary.verdicts.retain(|verdict| verdict.release.to_string() == release);
    }
    let show = matches.get_one::<usize>("show").copied().unwrap_or_default();
    print!("{}", report::render(&summary, &ours, show));
    Ok(if summary.passes() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
