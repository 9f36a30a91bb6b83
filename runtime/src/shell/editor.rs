//! The prompt on a terminal that can draw: lines with history, search and the tab key.

use super::history::History;
use super::keys::Keys;
use super::line::{prompt, run_line};
use super::look::has_colours;
use super::scout::Waiting;
use super::tab::Tab;
use crate::answer::output::{Interject, complain, set_edited};
use crate::session::Session;
use crate::tools::keyboard::Keyboard;
use crate::tools::stand_ins;
use crate::tools::terminal::{self, Kept};
use rustix::process::{Signal, kill_current_process_group};
use rustix::termios::{QueueSelector, tcflush};
use rustyline::config::{BellStyle, Configurer};
use rustyline::error::{ReadlineError, Signal as Caught};
use rustyline::history::{History as _, MemHistory};
use rustyline::{ColorMode, CompletionType, Config, Editor, Event, EventHandler, ExternalPrinter};
use signal_hook::consts::SIGINT;
use signal_hook::low_level::emulate_default_handler;
use std::cell::RefCell;
use std::io;
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// Milliseconds after which a lone Escape is that key and no part of another.
const ESCAPE: u16 = 500;
/// What ends the mode that the editor sets for pasted text.
const CLOSING: &str = "\x1b[?2004l\r\n";

type LineEditor<'a> = Editor<Tab<'a>, MemHistory>;

/// Reads and runs lines until the session ends.
pub fn run(session: &mut Session, mut history: Option<History>) -> Option<History> {
    let size = history.as_ref().map_or(0, History::size);
    let mut lines = MemHistory::new();
    let _ = lines.set_max_len(size.max(1));
    for line in history.as_mut().map(History::load).unwrap_or_default() {
        let _ = lines.add(&stand_ins::text(&line));
    }
    let session = Rc::new(RefCell::new(session));
    let waiting = Arc::new(Waiting::default());
    // Where the system has no terminal to give, the editor reads by itself.
    let mut keyboard = Keyboard::new().ok();
    let desk = Desk {
        session: Rc::clone(&session),
        waiting: Arc::clone(&waiting),
        by_hand: keyboard.as_ref().map(Keyboard::by_hand).unwrap_or_default(),
    };
    let Some(mut editor) = desk.editor(lines) else { return history };
    loop {
        for line in history.as_mut().map(History::of_others).unwrap_or_default() {
            let _ = editor.history_mut().add(&stand_ins::text(&line));
        }
        let Some(read) = read(&mut editor, keyboard.as_mut(), &waiting) else { break };
        match read {
            Ok(line) => {
                let line = stand_ins::bytes(&line);
                run_line(&mut session.borrow_mut(), &mut history, &line);
            }
            // The first one throws the line away, the next one leaves.
            Err(ReadlineError::Interrupted) if has_cleared(&editor) => {}
            Err(ReadlineError::Interrupted) => {
                session.borrow_mut().out.flush();
                // As the terminal would do it: to all who work on it, so that a script ends too.
                let _ = kill_current_process_group(Signal::INT);
                let _ = emulate_default_handler(SIGINT);
                std::process::exit(130);
            }
            Err(ReadlineError::Signal(Caught::Resize)) => {}
            Err(ReadlineError::Io(error)) if error.kind() == io::ErrorKind::InvalidData => {
                // The rest of the line must not run as if it were one.
                let _ = tcflush(io::stdin(), QueueSelector::IFlush);
                let text =
                    "the line is not valid UTF-8; it is left out, with what was sent behind it";
                session.borrow_mut().out.error(text);
            }
            Err(_) => break,
        }
        if terminal::has_forgotten() {
            // What the editor has read beyond the line was typed before the question.
            let lines = std::mem::replace(editor.history_mut(), MemHistory::new());
            let Some(fresh) = desk.editor(lines) else { break };
            editor = fresh;
            keyboard.iter_mut().for_each(Keyboard::forget);
        }
    }
    history
}

fn has_cleared(editor: &LineEditor<'_>) -> bool {
    editor.helper().is_some_and(|tab| tab.keys.has_cleared())
}

/// What all editors of a session work with.
struct Desk<'a> {
    session: Rc<RefCell<&'a mut Session>>,
    waiting: Arc<Waiting>,
    by_hand: Arc<AtomicBool>,
}

impl<'a> Desk<'a> {
    /// An editor with the lines of before.
    fn editor(&self, lines: MemHistory) -> Option<LineEditor<'a>> {
        let config = Config::builder()
            .bell_style(BellStyle::None)
            .completion_type(CompletionType::List)
            .auto_add_history(false)
            .keyseq_timeout(Some(ESCAPE))
            // What stands for other bytes is shown in its own way, with and without colours.
            .color_mode(ColorMode::Forced)
            .build();
        let mut editor = LineEditor::with_history(config, lines).ok()?;
        // Programs that drive the prompt through a terminal look for it among fewer escapes.
        editor.enable_synchronized_output(false);
        let keys = Keys::default();
        editor.bind_sequence(Event::Any, EventHandler::Conditional(Box::new(keys.clone())));
        editor.set_helper(Some(Tab {
            session: Rc::clone(&self.session),
            waiting: Arc::clone(&self.waiting),
            keys,
            by_hand: Arc::clone(&self.by_hand),
            colours: has_colours(),
        }));
        Some(editor)
    }
}

/// Reads a line, while signals that end the program leave the terminal as it was; none when
/// the session is over.
fn read(
    editor: &mut LineEditor<'_>,
    keyboard: Option<&mut Keyboard>,
    waiting: &Arc<Waiting>,
) -> Option<rustyline::Result<String>> {
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
    let by_hand = Arc::clone(&tab.by_hand);
    let (asked, searched) = (Arc::clone(waiting), Arc::clone(waiting));
    let kept = Kept::keep(CLOSING, move |signal| signal == SIGINT && asked.give_up());
    let printer = editor.create_external_printer().ok().map(Mutex::new);
    set_edited(printer.map(|printer| -> Interject {
        Arc::new(move |text| {
            // A program that drives the prompt sees nothing drawn again.
            if !by_hand.load(Ordering::SeqCst) {
                return searched.keep(text);
            }
            let mut printer = printer.lock().unwrap_or_else(PoisonError::into_inner);
            printer.print(String::from_utf8_lossy(text).into_owned()).is_ok()
        })
    }));
    let read = match keyboard {
        Some(keyboard) => match keyboard.during(|| editor.readline(prompt)) {
            Ok(read) => read,
            Err(error) => Err(error.into()),
        },
        None => editor.readline(prompt),
    };
    set_edited(None);
    drop(kept);
    let unsaid = waiting.end();
    if !unsaid.is_empty() {
        complain(unsaid);
    }
    if editor.helper().is_some_and(|tab| tab.keys.has_interrupted()) {
        return Some(Err(ReadlineError::Interrupted));
    }
    if let Ok(line) = &read
        && !line.is_empty()
    {
        let _ = editor.history_mut().add(line);
    }
    Some(read)
}
