//! Starts the processes that must die with this one.
//!
//! The kernel sends a process its parent-death signal when the *thread* that started it ends, and each test is a
//! thread. Hosts outlive single tests, so one thread that never ends starts them all.

use std::io;
use std::process::{Child, Command};
use std::sync::LazyLock;
use std::sync::mpsc::{Sender, channel};
use std::thread;

type Request = (Command, Sender<io::Result<Child>>);

static KEEPER: LazyLock<Sender<Request>> = LazyLock::new(|| {
    let (sender, requests) = channel::<Request>();
    thread::Builder::new()
        .name("keeper".into())
        .spawn(move || {
            for (mut command, answer) in requests {
                // Nobody waits for the answer any more when the asking test has panicked.
                let _ = answer.send(command.spawn());
            }
        })
        .expect("a thread can be started");
    sender
});

/// Starts a program that the kernel kills when this process ends, however it ends.
///
/// # Errors
/// When the program cannot be started.
pub fn spawn(program: &str, configure: impl FnOnce(&mut Command)) -> io::Result<Child> {
    let mut command = Command::new("setpriv");
    command.args(["--pdeathsig", "KILL", program]);
    configure(&mut command);
    let (sender, answer) = channel();
    KEEPER.send((command, sender)).map_err(|_| io::Error::other("the keeper thread has ended"))?;
    answer.recv().map_err(|_| io::Error::other("the keeper thread has ended"))?
}
