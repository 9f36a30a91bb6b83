//! Runs polkit's terminal agent, which asks the user for a password.

use std::fs::OpenOptions;
use std::io::Read;
use std::os::fd::AsRawFd;
use std::process::{Child, Command, Stdio};

/// A running agent; it ends with this value.
#[derive(Debug)]
pub struct Agent {
    child: Child,
}

impl Agent {
    /// Starts the agent for this process and waits until it is registered; none when there
    /// is no terminal or no agent.
    #[must_use]
    pub fn start() -> Option<Agent> {
        OpenOptions::new().read(true).write(true).open("/dev/tty").ok()?;
        let (mut ready, notify) = std::io::pipe().ok()?;
        // Unlike the original, the copy is inherited by child processes.
        let descriptor = rustix::io::dup(&notify).ok()?;
        let child = Command::new("pkttyagent")
            .args(["--process", &std::process::id().to_string()])
            .args(["--notify-fd", &descriptor.as_raw_fd().to_string(), "--fallback"])
            .stdin(Stdio::inherit())
            .spawn()
            .ok()?;
        drop((notify, descriptor));
        // The agent closes its end when it is registered, or when it gives up.
        let _ = ready.read(&mut [0; 1]);
        Some(Agent { child })
    }
}

impl Drop for Agent {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
