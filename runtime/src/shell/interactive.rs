//! The interactive session: a prompt on a terminal, or commands line by line from a pipe.

use super::editor;
use super::history::History;
use super::input::{LONGEST, Line, read_line};
use super::line::{prompt, run_line};
use super::plain::Plain;
use crate::answer::error::Error;
use crate::session::Session;
use crate::tools::terminal;
use std::io::IsTerminal;
use std::os::unix::ffi::OsStrExt;
use virsh_args::text;

/// The history of the user; a bad length is reported and means that there is none.
pub fn history(session: &mut Session) -> Option<History> {
    History::find().map_err(|error| session.out.warn(&error)).ok()
}

/// Ends the history; that it cannot be written is reported and changes nothing else.
pub fn finish(session: &mut Session, history: Option<History>) {
    if let Some(Err(error)) = history.map(History::finish) {
        session.out.warn(&error);
    }
}

/// Runs a session until it ends, and returns its status: success, or that of the command whose
/// failure has ended it.
pub fn run(session: &mut Session, mut history: Option<History>) -> u8 {
    if !std::io::stdin().is_terminal() {
        history.iter_mut().for_each(History::gather);
    }
    if session.format.is_data() && !std::io::stdin().is_terminal() {
        session.serve();
        let history = serve_loop(session, history);
        finish(session, history);
        return session.status;
    }
    let program = &session.settings.program;
    let rest = ", the virtualization interactive terminal.\n\n\
         Type:  'help' for help with commands\n       'quit' to quit\n\n";
    let banner = text!["Welcome to ", program, rest];
    session.out.extra(&banner);
    let history = if !std::io::stdin().is_terminal() {
        pipe_loop(session, history)
    } else if terminal::draws(&std::io::stdout()) {
        editor::run(session, history)
    } else {
        plain_loop(session, history)
    };
    session.out.data("\n");
    finish(session, history);
    session.status
}

/// Reads lines from a program, which is told nothing but the answers.
fn serve_loop(session: &mut Session, mut history: Option<History>) -> Option<History> {
    while !session.quitting {
        let Some(line) = read_line(&mut std::io::stdin().lock(), LONGEST) else { break };
        run_piped(session, &mut history, &line);
        session.out.flush();
    }
    history
}

/// Reads lines without a terminal; the prompt and the line are printed as on one.
fn pipe_loop(session: &mut Session, mut history: Option<History>) -> Option<History> {
    while !session.quitting {
        session.out.data(prompt(session));
        session.out.flush();
        // A command may read from the same input, so that it is not locked for longer.
        let Some(line) = read_line(&mut std::io::stdin().lock(), LONGEST) else { break };
        echo(session, &line);
        run_piped(session, &mut history, &line);
    }
    history
}

/// Reads lines from a terminal that cannot draw, or whose reader is a program.
fn plain_loop(session: &mut Session, mut history: Option<History>) -> Option<History> {
    let mut plain = Plain::default();
    while !session.quitting {
        let prompt = prompt(session);
        let Some(line) = plain.read_line(&mut session.out, prompt) else { break };
        run_read(session, &mut history, &line);
    }
    history
}

fn echo(session: &mut Session, line: &Line) {
    if let Line::Read(line) = line {
        session.out.data(line.as_bytes());
    }
    session.out.data("\n");
}

/// Runs a line of a pipe, whose failure may end the session.
fn run_piped(session: &mut Session, history: &mut Option<History>, line: &Line) {
    let status = run_read(session, history, line);
    if session.settings.strict && status != 0 {
        session.end(status);
    }
}

/// Runs a line, and returns the status of its last command.
fn run_read(session: &mut Session, history: &mut Option<History>, line: &Line) -> u8 {
    match line {
        Line::Read(line) => run_line(session, history, line),
        Line::TooLong => {
            let limit = LONGEST >> 20;
            let text = format!("the line is longer than {limit} MiB, and is left out");
            session.command = None;
            session.fail(&Error::new(text));
            session.end_served(1);
            1
        }
    }
}
