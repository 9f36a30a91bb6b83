//! The prompt on a terminal that can draw: lines with history, search and the tab key.

use super::history::History;
use super::interactive::{prompt, run_line};
use super::keys::Keys;
use super::scout::Waiting;
use super::tab::Tab;
use crate::session::Session;
use crate::terminal::Kept;
use rustix::process::{Signal, kill_current_process_group};
use rustyline::config::{BellStyle, Configurer};
use rustyline::error::{ReadlineError, Signal as Caught};
use rustyline::history::{History as _, MemHistory};
use rustyline::{CompletionType, Config, Editor, Event, EventHandler};
use signal_hook::consts::SIGINT;
use std::cell::RefCell;
use std::io;
use std::sync::Arc;

/// Milliseconds after which a lone Escape is that key and no part of another.
const ESCAPE: u16 = 500;
/// What ends the mode that the editor sets for pasted text.
const CLOSING: &str = "\x1b[?2004l\r\n";

type LineEditor<'a> = Editor<Tab<'a>, MemHistory>;

/// Reads and runs lines until the session ends.
pub fn run(session: &mut Session, mut history: Option<History>) -> Option<History> {
    let lines = history.as_mut().map(History::load).unwrap_or_default();
    let size = history.as_ref().map_or(0, History::size);
    let waiting = Arc::new(Waiting::default());
    let Some(mut editor) = editor(session, size, &lines, &waiting) else { return history };
    while let Some(read) = read(&mut editor, &waiting) {
        let session = match editor.helper() {
            Some(tab) => &tab.session,
            None => break,
        };
        let mut session = session.borrow_mut();
        match read {
            Ok(line) => run_line(&mut session, &mut history, line.as_ref()),
            Err(ReadlineError::Interrupted) => {
                session.out.flush();
                // As the terminal would do it: to all who work on it, so that a script ends too.
                let _ = kill_current_process_group(Signal::INT);
                crate::libvirt::die_of_interrupt();
            }
            Err(ReadlineError::Signal(Caught::Resize)) => {}
            Err(ReadlineError::Io(error)) if error.kind() == io::ErrorKind::InvalidData => {
                session.out.error("the line is not valid UTF-8");
            }
            Err(_) => break,
        }
    }
    history
}

/// An editor that knows the lines of earlier sessions.
fn editor<'a>(
    session: &'a mut Session,
    size: usize,
    lines: &[Vec<u8>],
    waiting: &Arc<Waiting>,
) -> Option<LineEditor<'a>> {
    let config = Config::builder()
        .bell_style(BellStyle::None)
        .completion_type(CompletionType::List)
        .auto_add_history(false)
        .keyseq_timeout(Some(ESCAPE))
        .max_history_size(size.max(1))
        .ok()?
        .build();
    let mut editor = LineEditor::with_history(config, MemHistory::new()).ok()?;
    // Programs that drive the prompt through a terminal look for it among fewer escapes.
    editor.enable_synchronized_output(false);
    for line in lines.iter().filter_map(|line| std::str::from_utf8(line).ok()) {
        let _ = editor.history_mut().add(line);
    }
    let tab =
        Tab { session: RefCell::new(session), waiting: Arc::clone(waiting), keys: Keys::default() };
    let keys = EventHandler::Conditional(Box::new(tab.keys.clone()));
    editor.bind_sequence(Event::Any, keys);
    editor.set_helper(Some(tab));
    Some(editor)
}

/// Reads a line, while signals that end the program leave the terminal as it was; none when
/// the session is over.
fn read(editor: &mut LineEditor<'_>, waiting: &Arc<Waiting>) -> Option<rustyline::Result<String>> {
    let tab = editor.helper()?;
    let prompt = {
        let mut session = tab.session.borrow_mut();
        if session.quitting {
            return None;
        }
        session.out.end_line();
        session.out.flush();
        prompt(&session)
    };
    let waiting = Arc::clone(waiting);
    let kept = Kept::keep(CLOSING, move |signal| signal == SIGINT && waiting.give_up());
    let read = editor.readline(prompt);
    drop(kept);
    if let Ok(line) = &read
        && !line.is_empty()
    {
        let _ = editor.history_mut().add(line);
    }
    Some(read)
}
