//! The interactive session: a prompt on a terminal, or commands line by line from a pipe.

use super::{history, parse_all, report_syntax, run_all};
use crate::render::Format;
use crate::session::Session;
use rustyline::config::BellStyle;
use rustyline::error::ReadlineError;
use rustyline::history::{History, MemHistory};
use rustyline::{Config, Editor};
use std::io::{BufRead, IsTerminal};
use virsh_args::Source;
use virsh_args::secrecy::may_hold_secret;

/// Runs a session until it ends; its status is always success.
pub fn run(session: &mut Session) {
    let program = &session.settings.program;
    let banner = format!(
        "Welcome to {program}, the virtualization interactive terminal.\n\n\
         Type:  'help' for help with commands\n       'quit' to quit\n\n"
    );
    session.out.extra(&banner);
    let size = history::size();
    if let Err(error) = &size {
        session.out.error(error);
    }
    let mut lines = if size.is_ok() { history::load() } else { Vec::new() };
    if std::io::stdin().is_terminal() {
        prompt_loop(session, &mut lines);
    } else {
        pipe_loop(session, &mut lines);
    }
    session.out.data("\n");
    if let Some(Err(error)) = size.ok().map(|size| history::save(&lines, size)) {
        session.out.error(&error);
    }
}

fn prompt(session: &Session) -> &'static str {
    if session.link.is_open() && session.link.readonly { "virsh > " } else { "virsh # " }
}

/// Reads lines with an editor that knows the history.
fn prompt_loop(session: &mut Session, lines: &mut Vec<String>) {
    let config = Config::builder()
        .bell_style(BellStyle::None)
        .auto_add_history(false)
        .max_history_size(history::size().unwrap_or(0).max(1));
    let Ok(config) = config.map(rustyline::config::Builder::build) else { return };
    let Ok(mut editor) = Editor::<(), MemHistory>::with_history(config, MemHistory::new()) else {
        return pipe_loop(session, lines);
    };
    for line in lines.iter() {
        let _ = editor.history_mut().add(line);
    }
    while !session.quitting {
        session.out.flush();
        match editor.readline(prompt(session)) {
            Ok(line) => {
                let _ = editor.history_mut().add(&line);
                run_line(session, lines, &line);
            }
            Err(ReadlineError::Eof) => return,
            Err(ReadlineError::Interrupted) => die_of_interrupt(session),
            Err(_) => return,
        }
    }
}

/// Ends the program as an interrupt would, so that the caller sees why.
fn die_of_interrupt(session: &mut Session) {
    session.out.flush();
    crate::libvirt::die_of_interrupt();
}

/// Reads lines without a terminal; the prompt and the line are printed as on one.
fn pipe_loop(session: &mut Session, lines: &mut Vec<String>) {
    let mut bytes = Vec::new();
    while !session.quitting {
        session.out.data(prompt(session));
        bytes.clear();
        // A command may read from the same input, so that it is not locked for longer.
        match std::io::stdin().lock().read_until(b'\n', &mut bytes) {
            Ok(0) | Err(_) => return,
            Ok(_) => {}
        }
        let text = String::from_utf8_lossy(&bytes);
        let line = text.trim_end_matches('\n').trim_end_matches('\r');
        session.out.data(line);
        session.out.data("\n");
        run_line(session, lines, line);
    }
}

fn run_line(session: &mut Session, lines: &mut Vec<String>, line: &str) {
    if line.is_empty() {
        return;
    }
    if !may_hold_secret(line, &virsh_generated::find) {
        lines.push(line.to_owned());
    }
    let default: Format = session.format;
    match parse_all(session, Source::Text(line)) {
        Ok(invocations) => {
            run_all(session, default, invocations);
        }
        Err(error) => report_syntax(session, &error),
    }
}
