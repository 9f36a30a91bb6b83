//! Asks for a secret: on a terminal without showing what is typed, else from a pipe.

use crate::answer::error::{Error, Result};
use crate::answer::format::Format;
use crate::session::Session;
use crate::session::deadline::{self, Bounded};
use crate::tools::terminal::{Kept, change_and_forget};
use rustix::io::Errno;
use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};
use std::io::{BufRead, IsTerminal};
use zeroize::Zeroizing;

/// The room for a line, as long as a terminal lets one be.
const LINE: usize = 4096;

/// Asks for one line and gives it without its newline.
///
/// # Errors
/// Says that nothing can be read.
pub fn ask(session: &mut Session, question: &str) -> Result<Zeroizing<Vec<u8>>> {
    match session.format {
        Format::Text => session.out.data(question),
        // Standard output is for the answer alone.
        _ => session.out.aside(question),
    }
    session.out.flush();
    let line = if std::io::stdin().is_terminal() {
        let hidden = Hidden::enter();
        let line = read_line();
        drop(hidden);
        session.out.data("\n");
        line
    } else if session.settings.interactive {
        // The commands come from the same pipe: what was read ahead of them is the answer.
        read_shared_line()
    } else {
        read_line()
    };
    line.map_err(|_| Error::io("Failed to read secret"))
}

/// Reads a line byte by byte, so that no copy stays in a buffer.
fn read_line() -> Result<Zeroizing<Vec<u8>>, Errno> {
    let mut line = Zeroizing::new(Vec::with_capacity(LINE));
    loop {
        let mut byte = Zeroizing::new([0]);
        match rustix::io::read(rustix::stdio::stdin(), &mut *byte) {
            Ok(0) => return Ok(line),
            Ok(_) if byte[0] == b'\n' => return Ok(line),
            Ok(_) => push(&mut line, byte[0]),
            Err(Errno::INTR) => {}
            Err(error) => return Err(error),
        }
    }
}

/// Adds a byte; where the room is used up, all moves and the old place is cleared.
fn push(line: &mut Zeroizing<Vec<u8>>, byte: u8) {
    if line.len() == line.capacity() {
        let mut larger = Zeroizing::new(Vec::with_capacity(line.capacity().saturating_mul(2)));
        larger.extend_from_slice(line);
        *line = larger;
    }
    line.push(byte);
}

/// Reads a line by way of the buffer from which the commands are read.
fn read_shared_line() -> Result<Zeroizing<Vec<u8>>, Errno> {
    let mut line = Zeroizing::new(Vec::with_capacity(LINE));
    std::io::stdin().lock().read_until(b'\n', &mut line).map_err(|_| Errno::IO)?;
    if line.last() == Some(&b'\n') {
        line.pop();
    }
    Ok(line)
}

/// A terminal that does not show what is typed; it does again with this value's end, and
/// when a signal ends the program.
struct Hidden {
    _pause: Option<Bounded>,
    saved: Option<Termios>,
    _kept: Option<Kept>,
}

impl Hidden {
    fn enter() -> Hidden {
        let pause = deadline::pause();
        let kept = Kept::keep("", |_| false).ok();
        let Ok(saved) = tcgetattr(std::io::stdin()) else {
            return Hidden { _pause: pause, saved: None, _kept: kept };
        };
        let mut hidden = saved.clone();
        hidden.local_modes.remove(LocalModes::ECHO);
        let _ = change_and_forget(&hidden);
        Hidden { _pause: pause, saved: Some(saved), _kept: kept }
    }
}

impl Drop for Hidden {
    fn drop(&mut self) {
        // A terminal that is gone needs no settings. What was typed since is for the prompt.
        if let Some(saved) = &self.saved {
            let _ = tcsetattr(std::io::stdin(), OptionalActions::Drain, saved);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_may_outgrow_its_room() {
        let mut line = Zeroizing::new(Vec::with_capacity(2));
        for byte in 0..=99 {
            push(&mut line, byte);
        }
        assert_eq!(*line, (0..=99).collect::<Vec<u8>>());
    }
}
