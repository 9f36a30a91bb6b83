//! A way to a daemon that counts what a client asks for, and takes as long as a far one.

use std::net::Shutdown;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use crate::cut;

/// The number of the protocol in which a client asks for what it wants, in the words of messages: what follows its
/// length is the program, its version, the procedure and the type.
const PROGRAM: std::ops::Range<usize> = 4..8;
const TYPE: std::ops::Range<usize> = 16..20;
/// The program that only keeps a connection alive.
const KEEPALIVE: u32 = 0x6b65_6570;
/// The type of a message that asks for an answer.
const CALL: u32 = 0;

/// What went through a relay from the clients' side.
#[derive(Debug, Default)]
struct Count {
    calls: usize,
    open: usize,
    most: usize,
}

/// A socket that leads to another one.
#[derive(Debug)]
pub struct Relay {
    path: PathBuf,
    count: Arc<Mutex<Count>>,
}

impl Relay {
    /// Opens the socket `path`, which leads to `target`; each message takes `delay` on its way.
    ///
    /// # Errors
    /// When the socket cannot be made.
    pub fn open(path: &Path, target: &Path, delay: Duration) -> Result<Self> {
        let listener =
            UnixListener::bind(path).with_context(|| format!("cannot open {}", path.display()))?;
        let count = Arc::new(Mutex::new(Count::default()));
        let (target, counted) = (target.to_owned(), Arc::clone(&count));
        thread::spawn(move || {
            for client in listener.incoming().map_while(Result::ok) {
                let Ok(server) = UnixStream::connect(&target) else { return };
                let counted = Arc::clone(&counted);
                thread::spawn(move || lead(&client, &server, delay, &counted));
            }
        });
        Ok(Self { path: path.to_owned(), count })
    }

    /// The URI of what the mock driver makes of a node file, over this way.
    pub fn uri(&self, node: &Path) -> String {
        format!("test+unix://{}?socket={}", node.display(), self.path.display())
    }

    /// How many calls were made since this was asked last, and how many of them were under way at once at most.
    pub fn take(&self) -> (usize, usize) {
        let count = std::mem::take(&mut *self.count.lock().unwrap_or_else(PoisonError::into_inner));
        (count.calls, count.most)
    }
}

/// Leads both directions until an end closes.
fn lead(client: &UnixStream, server: &UnixStream, delay: Duration, count: &Mutex<Count>) {
    let asked = |message: &[u8]| {
        if is_call(message) {
            let mut count = count.lock().unwrap_or_else(PoisonError::into_inner);
            count.calls += 1;
            count.open += 1;
            count.most = count.most.max(count.open);
        }
    };
    let answered = |message: &[u8]| {
        if word(message, TYPE) == Some(1) {
            let mut count = count.lock().unwrap_or_else(PoisonError::into_inner);
            count.open = count.open.saturating_sub(1);
        }
    };
    thread::scope(|scope| {
        // A call is under way until its answer is handed over.
        scope.spawn(|| carry(server, client, delay, |_| {}, answered));
        carry(client, server, delay, asked, |_| {});
    });
}

/// Carries messages one way; those that follow closely are under way together.
fn carry(
    from: &UnixStream,
    to: &UnixStream,
    delay: Duration,
    seen: impl Fn(&[u8]),
    handed: impl Fn(&[u8]) + Send,
) {
    let (sender, due) = channel();
    thread::scope(|scope| {
        scope.spawn(move || deliver(to, &due, handed));
        while let Ok(message) = cut::read(from) {
            seen(&message);
            if sender.send((Instant::now() + delay, message)).is_err() {
                break;
            }
        }
        drop(sender);
    });
    let _ = to.shutdown(Shutdown::Write);
}

fn deliver(mut to: &UnixStream, due: &Receiver<(Instant, Vec<u8>)>, handed: impl Fn(&[u8])) {
    for (when, message) in due {
        thread::sleep(when.saturating_duration_since(Instant::now()));
        handed(&message);
        if std::io::Write::write_all(&mut to, &message).is_err() {
            break;
        }
    }
}

fn is_call(message: &[u8]) -> bool {
    word(message, TYPE) == Some(CALL) && word(message, PROGRAM) != Some(KEEPALIVE)
}

fn word(message: &[u8], place: std::ops::Range<usize>) -> Option<u32> {
    Some(u32::from_be_bytes(message.get(place)?.try_into().ok()?))
}
