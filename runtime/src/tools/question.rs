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

/// Asks while the terminal gives its keys one by one; what was typed before is no answer, and the time of
/// `--timeout` stands still.
pub fn at_terminal<T>(ask: impl FnOnce() -> T) -> T {
    let pause = deadline::pause();
    let kept = Kept::keep("\r\n", |_| false).ok();
    let raw = RawTerminal::enter().ok();
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

/// Asks whether something is to be done. Only a `y` is a yes; `n`, the return key, Ctrl-C, Ctrl-D and the end of
/// the input are a no, and other keys have the question asked again.
pub fn confirm(session: &mut Session, question: impl Into<Text>) -> bool {
    let question = question.into();
    at_terminal(|| {
        loop {
            session.out.data(text!["\r", question.clone(), " [y,n]: "]);
            session.out.flush();
            let answer = match read_key().map(|key| key.to_ascii_lowercase()) {
                Some(b'y') => true,
                None | Some(b'n' | b'\r' | b'\n' | 0x03 | 0x04) => false,
                Some(_) => continue,
            };
            session.out.data(if answer { "y\r\n" } else { "n\r\n" });
            return answer;
        }
    })
}
