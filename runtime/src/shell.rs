//! Runs commands: one after the other, each with its closing blank line or time.

pub mod batch;
mod editor;
mod history;
mod input;
pub mod interactive;
mod keys;
mod line;
mod listing;
mod look;
mod meant;
mod older;
mod plain;
mod scout;
mod tab;

use crate::answer::error::{Error, Result};
use crate::answer::format::Format;
use crate::answer::hints;
use crate::answer::log::Level;
use crate::answer::render::wanted;
use crate::answer::reply::{Asked, IntoReply, Reply};
use crate::dispatch;
use crate::families::state;
use crate::replies;
use crate::session::deadline::Bounded;
use crate::session::lookup::{Finding, Found};
use crate::session::side::Runner;
use crate::session::{Session, columns};
use crate::tools::pager;
use std::ffi::OsStr;
use std::time::Instant;
use virsh_args::bind::bind;
use virsh_args::parse::{Observer, parse};
use virsh_args::{Invocation, Source, SyntaxError, Text, text};
use virsh_generated::{Command, find};

/// Runs commands for those who are run by it.
pub const RUNNER: Runner = Runner { run: run_one, answer };

/// Parses everything that a source holds, and checks what its commands ask of their answers.
///
/// # Errors
/// Returns the first fault, after which nothing of the source should run.
pub fn parse_all(session: &mut Session, source: Source<'_>) -> Result<Vec<Invocation>> {
    struct Trace<'a>(&'a mut Session);
    impl Observer for Trace<'_> {
        fn follows(&self) -> bool {
            self.0.out.level() <= Level::Info
        }
        fn trace(&mut self, line: &Text) {
            self.0.out.message(Level::Info, line);
        }
        fn warn(&mut self, error: &SyntaxError) {
            self.0.out.warn(error.text());
        }
    }
    let parsed = parse(source, &find, &mut Trace(session));
    let parsed =
        parsed.map_err(|error| Error::usage(error.text()).hinting(hints::for_syntax(&error)))?;
    columns::check(&session.settings, &parsed)?;
    Ok(parsed)
}

/// Prints the syntax error of a source, in the format that it asks for, and what the user may
/// have meant.
pub fn report_syntax(session: &mut Session, source: Source<'_>, error: &Error) {
    let default = session.format;
    session.set_format(wanted::in_source(source).unwrap_or(default));
    session.command = None;
    session.fail(error);
    session.end_served(1);
    session.set_format(default);
}

/// Prints a failure, and returns the status that it means.
pub fn report_failure(session: &mut Session, error: Error) -> u8 {
    session.fail(&error);
    error.status()
}

/// Runs commands in order until one ends the session, or fails where that ends the others, and
/// returns the status of the last one. The session is left in the last one's format, and what the last one
/// has printed is not yet written out: a prompt may follow at once.
pub fn run_all(session: &mut Session, default: Format, invocations: Vec<Invocation>) -> u8 {
    let mut status = 0;
    for (index, invocation) in invocations.iter().enumerate() {
        if index > 0 {
            session.out.flush();
        }
        let start = Instant::now();
        session.command = Some(invocation.command);
        session.set_format(default);
        status = run_one(session, invocation);
        if session.quitting {
            session.end_served(status);
            break;
        }
        close_command(session, start, status);
        if session.late {
            // As a command does that cannot be asked to give up.
            session.end(status);
        }
        if session.quitting || session.settings.strict && status != 0 {
            break;
        }
    }
    status
}

fn run_one(session: &mut Session, invocation: &Invocation) -> u8 {
    session.link.begin();
    session.answered = false;
    session.bare = false;
    let time = session.begin(invocation.command.name);
    let answered = answer(session, invocation);
    let late = time.and_then(Bounded::end).filter(|_| answered.is_err());
    let is_late = late.is_some();
    let (reply, error) = match answered {
        Ok(reply) => match session.link.loss() {
            None => (Some(reply), None),
            loss => (None, loss),
        },
        Err(mut error) => {
            let reply = error.take_reply();
            // What ends without a word, as a wait for events, may have ended of this.
            let silent = error.lines().is_empty();
            let loss = if silent { session.link.loss_meanwhile() } else { None };
            (reply, Some(late.map(|late| late.and_of(&error)).or(loss).unwrap_or(error)))
        }
    };
    if let Some(reply) = reply.filter(|_| !session.answered) {
        print(session, &reply);
    }
    let Some(error) = error else { return 0 };
    session.link.tell_loss(&session.out);
    let error = older::explained(&session.link, invocation, error);
    let error = match error.hint() {
        Some(_) => error,
        None => {
            let hint = older::hint(&session.link, invocation, &error);
            let hint = hint.or_else(|| meant::hint(session, invocation, &error));
            error.hinting(hint)
        }
    };
    session.fail(&error);
    session.link.note_failure(&error);
    session.late |= is_late;
    error.status()
}

/// Prints the answer of a command, one that is longer than the screen in the pager, if the user
/// has one.
fn print(session: &mut Session, reply: &Reply) {
    let paged = session.format == Format::Text && !session.out.keeps();
    let Some(pager) = pager::wanted().filter(|_| paged) else {
        return session.print(reply);
    };
    session.out.hold();
    session.print(reply);
    let text = session.out.release();
    session.out.flush();
    if !pager::is_long(&text) || pager::show(pager, &text).is_err() {
        session.out.data(text);
    }
}

fn answer(session: &mut Session, invocation: &Invocation) -> Result<Reply> {
    let command = invocation.command;
    if let Some(word) = &invocation.output {
        session.set_format(
            word.to_str()
                .and_then(Format::from_word)
                .ok_or_else(|| bad_format(word, "option --output"))?,
        );
    }
    if invocation.help {
        return Ok(crate::answer::help::command(command, session.format).into_reply());
    }
    if command.connects {
        session.reach()?;
    }
    let (quiet, documents) = (session.out.is_quiet(), session.format.is_data());
    let says = replies::says(command.name);
    let columns = columns::chosen(&session.settings, invocation)?;
    session.asked = Asked::of(says, invocation.given.clone(), quiet, documents).choosing(columns);
    let mut found = Found::default();
    let leaves_nothing = dispatch::LEAVE_NOTHING.contains(&command.name);
    let mut matches = match bind(invocation, &mut Finding { session, found: &mut found }) {
        Err(missing) if leaves_nothing => {
            return state::is_gone(session, &missing).ok_or(missing);
        }
        bound => bound?,
    };
    let name = command.name;
    let command = Command::from_matches(name, &mut matches)?;
    let ran = dispatch::run(session, &found, command);
    let reply = ran.map_err(|error| error.after(&session.asked))?;
    columns::check_answer(&reply, name, &session.asked)?;
    Ok(reply)
}

/// The error for a format that does not exist, and the option or variable that names it.
#[must_use]
pub fn bad_format(word: &OsStr, origin: &str) -> Error {
    Error::usage(text!["invalid value '", word, "' for ", origin, ": use ", Format::words()])
}

/// What follows each command: its time, or a blank line.
fn close_command(session: &mut Session, start: Instant, status: u8) {
    session.end_served(status);
    let time = || format!("\n(Time: {:.3} ms)\n\n", start.elapsed().as_secs_f64() * 1000.0);
    match (session.settings.timing, session.format) {
        (true, Format::Text) => session.out.data(time()),
        (true, _) => session.out.aside(time()),
        (false, Format::Text) if !session.bare => session.out.extra("\n"),
        (false, _) => {}
    }
}
