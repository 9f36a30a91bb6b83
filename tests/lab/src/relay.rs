//! A way to a daemon that counts what a client asks for, and takes as long as a far one.

use std::net::Shutdown;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use crate::cut;

/// The number of the protocol in which a client asks for what it wants, in the words of messages: what follows its
/// length is the program, its version, the procedure and the type.
const PROGRAM: std::ops::Range<usize> = 4..8;
const PROCEDURE: std::ops::Range<usize> = 12..16;
const TYPE: std::ops::Range<usize> = 16..20;
/// The program that only keeps a connection alive.
const KEEPALIVE: u32 = 0x6b65_6570;
/// The program of libvirt's own calls, and the procedure that closes a connection.
const REMOTE: u32 = 0x2000_8086;
const CLOSE: u32 = 2;
/// The types of a message that asks for an answer, and of the answer.
const CALL: u32 = 0;
const ANSWER: u32 = 1;

/// How long clients may take to close their connections.
const LIMIT: Duration = Duration::from_secs(60);

/// What went through a relay from the clients' side.
#[derive(Debug, Default)]
struct Count {
    clients: usize,
    calls: usize,
    open: usize,
    most: usize,
    /// Whether clients wait for the answer to the call that closes their connection.
    holds_closing: bool,
}

/// What the ways of all clients share.
#[derive(Debug, Default)]
struct Shared {
    count: Mutex<Count>,
    /// Told when a client has gone, and when answers are no longer kept back.
    changed: Condvar,
}

impl Shared {
    fn count(&self) -> MutexGuard<'_, Count> {
        self.count.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn asked(&self, message: &[u8]) {
        if is_call(message) {
            let mut count = self.count();
            count.calls += 1;
            count.open += 1;
            count.most = count.most.max(count.open);
        }
    }

    fn answered(&self, message: &[u8]) {
        if word(message, TYPE) != Some(ANSWER) {
            return;
        }
        let mut count = self.count();
        if closes(message) {
            let held = self.changed.wait_while(count, |count| count.holds_closing);
            count = held.unwrap_or_else(PoisonError::into_inner);
        }
        count.open = count.open.saturating_sub(1);
    }
}

/// A socket that leads to another one.
#[derive(Debug)]
pub struct Relay {
    path: PathBuf,
    shared: Arc<Shared>,
}

impl Relay {
    /// Opens the socket `path`, which leads to `target`; each message takes `delay` on its way.
    ///
    /// # Errors
    /// When the socket cannot be made.
    pub fn open(path: &Path, target: &Path, delay: Duration) -> Result<Self> {
        let listener =
            UnixListener::bind(path).with_context(|| format!("cannot open {}", path.display()))?;
        let shared = Arc::new(Shared::default());
        let (target, used) = (target.to_owned(), Arc::clone(&shared));
        thread::spawn(move || {
            for client in listener.incoming().map_while(Result::ok) {
                let Ok(server) = UnixStream::connect(&target) else { return };
                let used = Arc::clone(&used);
                used.count().clients += 1;
                thread::spawn(move || {
                    lead(&client, &server, delay, &used);
                    used.count().clients -= 1;
                    used.changed.notify_all();
                });
            }
        });
        Ok(Self { path: path.to_owned(), shared })
    }

    /// The socket.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The URI of what the mock driver makes of a node file, over this way.
    pub fn uri(&self, node: &Path) -> String {
        format!("test+unix://{}?socket={}", node.display(), self.path.display())
    }

    /// Keeps the answers to calls that close a connection back, or lets them through.
    pub fn hold_closing(&self, holds: bool) {
        self.shared.count().holds_closing = holds;
        self.shared.changed.notify_all();
    }

    /// How many calls were made since this was asked last, and how many of them were under way at once at most. Connections
    /// may still be closing when a program has left, which is waited for.
    pub fn take(&self) -> (usize, usize) {
        let count = self.shared.count();
        let closed =
            self.shared.changed.wait_timeout_while(count, LIMIT, |count| count.clients > 0);
        let mut count = closed.unwrap_or_else(PoisonError::into_inner).0;
        count.open = 0;
        (std::mem::take(&mut count.calls), std::mem::take(&mut count.most))
    }
}

/// Leads both directions until an end closes.
fn lead(client: &UnixStream, server: &UnixStream, delay: Duration, shared: &Shared) {
    thread::scope(|scope| {
        // A call is under way until its answer is handed over.
        scope.spawn(|| carry(server, client, delay, |_| {}, |message| shared.answered(message)));
        carry(client, server, delay, |message| shared.asked(message), |_| {});
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

/// Tells whether a message belongs to the call that closes a connection.
fn closes(message: &[u8]) -> bool {
    word(message, PROGRAM) == Some(REMOTE) && word(message, PROCEDURE) == Some(CLOSE)
}

fn word(message: &[u8], place: std::ops::Range<usize>) -> Option<u32> {
    Some(u32::from_be_bytes(message.get(place)?.try_into().ok()?))
}
