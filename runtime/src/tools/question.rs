//! Questions at the terminal that a single key answers.

use crate::session::{Session, deadline};
use crate::tools::terminal::{Kept, RawTerminal};
use rustix::io::Errno;
use std::io::IsTerminal;
use virsh_args::{Text, text};

/// Tells whether somebody sees a question and can answer it.
#[must_use]
pub fn is_heard(session: &Session) -> bool {
    // What is kept for later is no question.
    let documents = session.format.has_documents() || session.out.keeps();
    std::io::stdin().is_terminal() && std::io::stdout().is_terminal() && !documents
}

/// Asks while the terminal gives its keys one by one; what was typed before is no answer, but for the prompt
/// after it, and the time of `--timeout` stands still.
pub fn at_terminal<T>(ask: impl FnOnce() -> T) -> T {
    let pause = deadline::pause();
    let kept = Kept::keep("\r\n", |_| false).ok();
    let raw = RawTerminal::for_question().ok();
    let answer = ask();
    drop(raw);
    drop((kept, pause));
    answer
}

/// Reads one byte and no more: what follows is for the prompt. None at the end of the input.
#[must_use]
pub fn read_key() -> Option<u8> {
    let mut key = [0];
    loop {
        match rustix::io::read(rustix::stdio::stdin(), &mut key) {
            Ok(1) => return Some(key[0]),
            Err(Errno::INTR) => {}
            _ => return None,
        }
    }
}

/// Asks whether something is to be done. A `y` is a yes, and every other key a no: what is typed without a look at the
/// question, such as the next command, has a `y` further on often enough. The end of the input is a no as well.
pub fn confirm(session: &mut Session, question: impl Into<Text>) -> bool {
    let question = question.into();
    at_terminal(|| {
        session.out.data(text!["\r", question, " [y,n]: "]);
        session.out.flush();
        let answer = matches!(read_key(), Some(b'y' | b'Y'));
        session.out.data(if answer { "y\r\n" } else { "n\r\n" });
        answer
    })
}
