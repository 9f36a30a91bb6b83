//! A way to a daemon that breaks after a chosen message, so that a connection is lost in the very call that is meant.

use std::io::{Read, Write};
use std::net::Shutdown;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::{Context, Result};

/// How the way breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Break {
    /// It is closed.
    Closed,
    /// Nothing comes through any more.
    Silent,
}

/// A socket that leads to another one, until it breaks.
#[derive(Debug)]
pub struct Cut {
    path: PathBuf,
    after: Arc<AtomicUsize>,
}

impl Cut {
    /// Opens the socket `path`, which leads to `target`; each connection breaks at the message of the client that
    /// follows the first `set_after`.
    ///
    /// # Errors
    /// When the socket cannot be made.
    pub fn open(path: &Path, target: &Path, how: Break) -> Result<Self> {
        let listener =
            UnixListener::bind(path).with_context(|| format!("cannot open {}", path.display()))?;
        let after = Arc::new(AtomicUsize::new(usize::MAX));
        let (target, limit) = (target.to_owned(), Arc::clone(&after));
        thread::spawn(move || {
            for client in listener.incoming().map_while(Result::ok) {
                let Ok(server) = UnixStream::connect(&target) else { return };
                let after = limit.load(Ordering::SeqCst);
                thread::spawn(move || lead(&client, &server, after, how));
            }
        });
        Ok(Self { path: path.to_owned(), after })
    }

    /// Lets as many messages of each client through.
    pub fn set_after(&self, messages: usize) {
        self.after.store(messages, Ordering::SeqCst);
    }

    /// The URI of the mock driver over this way.
    pub fn uri(&self) -> String {
        format!("test+unix:///default?socket={}", self.path.display())
    }
}

/// Leads both directions until the way breaks or an end closes.
fn lead(client: &UnixStream, server: &UnixStream, after: usize, how: Break) {
    thread::scope(|scope| {
        scope.spawn(|| while pass(server, client).is_ok() {});
        let whole = (0..after).all(|_| pass(client, server).is_ok());
        // The next message is read before the way breaks: it has to come, or the answer to the last one would be
        // cut as well, and what is left unread would make the end a reset.
        let broken = whole && read(client).is_ok();
        if broken && how == Break::Silent {
            // The client gives up some day.
            while read(client).is_ok() {}
        }
        let _ = client.shutdown(Shutdown::Both);
        let _ = server.shutdown(Shutdown::Both);
    });
}

/// Passes one message on.
fn pass(from: &UnixStream, mut to: &UnixStream) -> std::io::Result<()> {
    to.write_all(&read(from)?)
}

/// Reads one message: four bytes that say its length, themselves included, and the rest.
pub(crate) fn read(mut from: &UnixStream) -> std::io::Result<Vec<u8>> {
    let mut length = [0; 4];
    from.read_exact(&mut length)?;
    let rest = (u32::from_be_bytes(length) as usize).saturating_sub(length.len());
    let mut message = length.to_vec();
    message.resize(length.len() + rest, 0);
    from.read_exact(&mut message[length.len()..])?;
    Ok(message)
}
