//! The interactive session: a prompt on a terminal, or commands line by line from a pipe.

use super::tab::Tab;
use super::{history, parse_all, report_syntax, run_all};
use crate::render::Format;
use crate::session::Session;
use rustyline::config::{BellStyle, Configurer};
use rustyline::error::ReadlineError;
use rustyline::history::{History, MemHistory};
use rustyline::{CompletionType, Config, Editor};
use std::cell::RefCell;
use std::ffi::{OsStr, OsString};
use std::io::{BufRead, IsTerminal};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use virsh_args::secrecy::may_hold_secret;
use virsh_args::{Source, text};

/// The lines that were typed, in this session and before.
#[derive(Debug)]
pub struct Typed {
    lines: Vec<OsString>,
    /// How many of them are kept; none without history.
    kept: Option<usize>,
}

impl Typed {
    /// Reads the history; a bad length is reported and means that there is none.
    pub fn load(session: &mut Session) -> Typed {
        match history::size() {
            Ok(size) => Typed { lines: history::load(), kept: Some(size) },
            Err(error) => {
                session.out.error(&error);
                Typed { lines: Vec::new(), kept: None }
            }
        }
    }
}

impl Typed {
    /// Writes the history; that it cannot be written is reported and changes nothing else.
    pub fn save(&self, session: &mut Session) {
        if let Some(Err(error)) = self.kept.map(|size| history::save(&self.lines, size)) {
            session.out.error(&error);
        }
    }
}

/// Runs a session until it ends; its status is always success.
pub fn run(session: &mut Session, mut typed: Typed) {
    let program = &session.settings.program;
    let rest = ", the virtualization interactive terminal.\n\n\
         Type:  'help' for help with commands\n       'quit' to quit\n\n";
    let banner = text!["Welcome to ", program, rest];
    session.out.extra(&banner);
    if std::io::stdin().is_terminal() {
        prompt_loop(session, &mut typed);
    } else {
        pipe_loop(session, &mut typed.lines);
    }
    session.out.data("\n");
    typed.save(session);
}

fn prompt(session: &Session) -> &'static str {
    if session.link.readonly { "virsh > " } else { "virsh # " }
}

/// Reads lines with an editor that knows the history and the tab key.
fn prompt_loop(session: &mut Session, typed: &mut Typed) {
    let (lines, kept) = (&mut typed.lines, typed.kept.unwrap_or(0));
    let config = Config::builder()
        .bell_style(BellStyle::None)
        .completion_type(CompletionType::List)
        .auto_add_history(false)
        .max_history_size(kept.max(1));
    let Ok(config) = config.map(rustyline::config::Builder::build) else { return };
    let Ok(mut editor) = Editor::<Tab<'_>, MemHistory>::with_history(config, MemHistory::new())
    else {
        return pipe_loop(session, lines);
    };
    // Programs that drive the prompt through a terminal look for it among fewer escapes.
    editor.enable_synchronized_output(false);
    for line in lines.iter() {
        // The editor edits text, and a line of other bytes is none.
        let _ = line.to_str().map(|line| editor.history_mut().add(line));
    }
    editor.set_helper(Some(Tab { session: RefCell::new(session) }));
    loop {
        let Some(tab) = editor.helper() else { return };
        let prompt = {
            let mut session = tab.session.borrow_mut();
            if session.quitting {
                return;
            }
            session.out.end_line();
            session.out.flush();
            prompt(&session)
        };
        let read = editor.readline(prompt);
        if let Ok(line) = &read {
            let _ = editor.history_mut().add(line);
        }
        let Some(tab) = editor.helper() else { return };
        let mut session = tab.session.borrow_mut();
        match read {
            Ok(line) => run_line(&mut session, lines, line.as_ref()),
            Err(ReadlineError::Interrupted) => die_of_interrupt(&mut session),
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
fn pipe_loop(session: &mut Session, lines: &mut Vec<OsString>) {
    while !session.quitting {
        session.out.data(prompt(session));
        session.out.flush();
        // A command may read from the same input, so that it is not locked for longer.
        let Some(line) = read_line(&mut std::io::stdin().lock()) else { return };
        session.out.data(line.as_bytes());
        session.out.data("\n");
        run_line(session, lines, &line);
    }
}

/// Reads up to the end of a line; a carriage return ends one too, as the Enter key does. Null
/// bytes, which no argument of a program can hold, are left out.
fn read_line(input: &mut impl BufRead) -> Option<OsString> {
    let mut line = Vec::new();
    loop {
        let buffer = input.fill_buf().ok()?;
        let end = buffer.iter().position(|byte| matches!(byte, b'\n' | b'\r'));
        let taken = end.unwrap_or(buffer.len());
        line.extend(buffer.iter().take(taken).filter(|byte| **byte != 0));
        let finished = buffer.is_empty();
        input.consume(end.map_or(taken, |end| end + 1));
        if end.is_some() || finished {
            return (end.is_some() || !line.is_empty()).then(|| OsString::from_vec(line));
        }
    }
}

fn run_line(session: &mut Session, lines: &mut Vec<OsString>, line: &OsStr) {
    if line.is_empty() {
        return;
    }
    if !may_hold_secret(line, &virsh_generated::find) {
        lines.push(line.to_owned());
    }
    let default: Format = session.format;
    match parse_all(session, Source::Line(line)) {
        Ok(invocations) => {
            run_all(session, default, invocations);
        }
        Err(error) => report_syntax(session, &error),
    }
}

#[cfg(test)]
mod tests {
    use super::may_hold_secret;

    #[test]
    fn only_lines_that_could_hold_a_secret_are_forgotten() {
        let forgotten = |line: &str| may_hold_secret(line.as_ref(), &virsh_generated::find);
        assert!(forgotten("secret-set-value u cGFz"));
        assert!(forgotten("net-list; 'secret-set-value' --base64=cGFz u \"unclosed"));
        assert!(!forgotten("secret-get-value u; net-list"));
    }
}
