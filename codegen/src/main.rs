//! `cargo codegen` writes the generated files and says what comes next; `cargo codegen --check` names
//! stale ones.
#![allow(clippy::print_stderr, reason = "a command-line tool reports on stderr")]

use codegen::fresh::{Mode, run};
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let mode = match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => Mode::Write,
        ["--check"] => Mode::Check,
        _ => {
            eprintln!("usage: cargo codegen [--check]");
            return ExitCode::FAILURE;
        }
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    match run(&root, mode) {
        Ok(report) => {
            for path in report.written {
                eprintln!("wrote {}", path.display());
            }
            for step in report.next {
                eprintln!("next: {step}");
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
