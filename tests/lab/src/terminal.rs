//! Drives a program on a terminal: waits for what it writes, types, and keeps the whole conversation.

use std::io::{Read, Write};
use std::os::unix::process::ExitStatusExt;
use std::process::Child;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use pty_process::Size;
use pty_process::blocking::{Command, Pty, open};
use rustix::process::{Pid, Signal, kill_process};
use rustix::termios::{LocalModes, tcgetattr};
use wait_timeout::ChildExt;

use crate::command::End;

/// A program that runs on a terminal of 24 lines and 80 columns.
pub struct Terminal {
    pty: Arc<Pty>,
    child: Child,
    output: Receiver<Vec<u8>>,
    seen: String,
    pending: Vec<u8>,
    // How much of `seen` earlier expectations have used up.
    used: usize,
}

impl Terminal {
    /// Starts a program with these words and this environment, and nothing else of the caller's environment.
    ///
    /// # Errors
    /// When there is no terminal to be had or the program does not start.
    pub fn start(
        words: &[String],
        env: &[(String, String)],
        dir: &std::path::Path,
    ) -> Result<Self> {
        let (pty, pts) = open().context("cannot open a terminal")?;
        pty.resize(Size::new(24, 80))?;
        // A test that runs in the background of a shell ignores Ctrl-C, and its children would inherit that.
        let command = Command::new("/usr/bin/env")
            .args(["--default-signal=INT,QUIT", "--"])
            .args(words)
            .env_clear()
            .envs(env.iter().cloned())
            .current_dir(dir);
        let child =
            command.spawn(pts).with_context(|| format!("cannot start {words:?} on a terminal"))?;
        let pty = Arc::new(pty);
        let (sender, output) = channel();
        let reader = Arc::clone(&pty);
        thread::spawn(move || {
            let mut buffer = [0; 4096];
            // The kernel answers with an error once the last program has left the terminal.
            while let Ok(count) = (&*reader).read(&mut buffer) {
                if count == 0 || sender.send(buffer[..count].to_vec()).is_err() {
                    break;
                }
            }
        });
        Ok(Self { pty, child, output, seen: String::new(), pending: Vec::new(), used: 0 })
    }

    /// Starts a program from a shell on a terminal, which tells afterwards with which status it
    /// ended and how it left the terminal: see [`left_well`].
    ///
    /// # Errors
    /// When there is no terminal to be had or the shell does not start.
    pub fn start_from_shell(words: &[String], dir: &std::path::Path) -> Result<Self> {
        // The shell outlives the key that interrupts the program.
        let script = r#"trap : INT; "$@"; echo "status $?"; stty -a"#;
        let shell = ["sh", "-c", script, "sh"].map(str::to_owned);
        let env = [("LC_ALL", "C.UTF-8"), ("TERM", "xterm"), ("PATH", "/usr/bin:/bin")];
        let env = env.map(|(name, value)| (name.to_owned(), value.to_owned()));
        Self::start(&[&shell, words].concat(), &env, dir)
    }

    /// Waits until the program has written this text after what earlier expectations met.
    ///
    /// # Errors
    /// When the text does not appear in time or the program ends before; the message holds the conversation.
    pub fn expect(&mut self, text: &str, limit: Duration) -> Result<()> {
        let deadline = Instant::now() + limit;
        loop {
            if let Some(position) = self.seen[self.used..].find(text) {
                self.used += position + text.len();
                return Ok(());
            }
            let left = deadline.saturating_duration_since(Instant::now());
            match self.output.recv_timeout(left) {
                Ok(bytes) => self.take(&bytes),
                Err(RecvTimeoutError::Timeout) => {
                    bail!("{text:?} did not appear within {limit:?} in:\n{}", self.seen)
                }
                Err(RecvTimeoutError::Disconnected) => {
                    bail!("the program left the terminal before {text:?} in:\n{}", self.seen)
                }
            }
        }
    }

    /// Types this text; control characters are keys, `\x03` for instance is Ctrl-C.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn send(&mut self, text: &str) -> Result<()> {
        self.send_bytes(text.as_bytes())
    }

    /// Types bytes that need not be text.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn send_bytes(&mut self, bytes: &[u8]) -> Result<()> {
        (&*self.pty).write_all(bytes).context("cannot type")
    }

    /// Types one key, as a person does, and waits until the program has answered it with something.
    ///
    /// # Errors
    /// When the terminal is gone, or nothing comes.
    pub fn send_key(&mut self, key: &str, limit: Duration) -> Result<()> {
        while let Ok(bytes) = self.output.try_recv() {
            self.take(&bytes);
        }
        self.send(key)?;
        let bytes = self.output.recv_timeout(limit);
        let bytes = bytes.with_context(|| format!("no answer to {key:?} in:\n{}", self.seen))?;
        self.take(&bytes);
        Ok(())
    }

    /// Types a password: waits first until the program has turned the echo off, which throws away what was typed before.
    ///
    /// # Errors
    /// When the echo stays on for too long.
    pub fn send_hidden(&mut self, text: &str, limit: Duration) -> Result<()> {
        let deadline = Instant::now() + limit;
        while tcgetattr(&*self.pty)?.local_modes.contains(LocalModes::ECHO) {
            if Instant::now() > deadline {
                bail!("the program did not turn the echo off within {limit:?}:\n{}", self.seen);
            }
            thread::sleep(Duration::from_millis(10));
        }
        self.send(text)
    }

    /// Waits until the keys that interrupt and quit send signals, or until they are plain keys.
    ///
    /// # Errors
    /// When that does not change for too long.
    pub fn wait_for_signals(&self, sent: bool, limit: Duration) -> Result<()> {
        let deadline = Instant::now() + limit;
        while tcgetattr(&*self.pty)?.local_modes.contains(LocalModes::ISIG) != sent {
            if Instant::now() > deadline {
                bail!("the keys for signals stayed as they were for {limit:?}:\n{}", self.seen);
            }
            thread::sleep(Duration::from_millis(10));
        }
        Ok(())
    }

    /// Gives the terminal another size, of which the program hears by a signal.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn resize(&self, rows: u16, columns: u16) -> Result<()> {
        Ok(self.pty.resize(Size::new(rows, columns))?)
    }

    /// Sends the program a signal, as another terminal would.
    ///
    /// # Errors
    /// When the program is gone.
    pub fn signal(&self, signal: Signal) -> Result<()> {
        let pid = Pid::from_raw(self.child.id().cast_signed()).context("the program's pid")?;
        Ok(kill_process(pid, signal)?)
    }

    /// Waits for the end and gives back the whole conversation and how it ended.
    ///
    /// # Errors
    /// When the program cannot be waited for.
    pub fn finish(mut self, limit: Duration) -> Result<(String, End)> {
        let deadline = Instant::now() + limit;
        while let Ok(bytes) =
            self.output.recv_timeout(deadline.saturating_duration_since(Instant::now()))
        {
            self.take(&bytes);
        }
        let left =
            deadline.saturating_duration_since(Instant::now()).max(Duration::from_millis(200));
        let end = match self.child.wait_timeout(left)? {
            Some(status) => status
                .code()
                .map_or_else(|| End::Signal(status.signal().unwrap_or_default()), End::Exit),
            None => End::TimedOut,
        };
        Ok((std::mem::take(&mut self.seen), end))
    }

    /// What the program has written and the terminal has echoed so far.
    pub fn seen(&self) -> &str {
        &self.seen
    }

    fn take(&mut self, bytes: &[u8]) {
        self.pending.extend_from_slice(bytes);
        // A character may be cut in two by a read; its first half waits for the second.
        let valid = match std::str::from_utf8(&self.pending) {
            Ok(text) => text.len(),
            Err(error) if error.error_len().is_none() => error.valid_up_to(),
            Err(_) => self.pending.len(),
        };
        let complete: Vec<u8> = self.pending.drain(..valid).collect();
        self.seen.push_str(&String::from_utf8_lossy(&complete));
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        // virsh's console ignores gentler signals.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What a program prints on a terminal until it ends, with this environment and nothing else of the caller's.
///
/// # Errors
/// When there is no terminal to be had, or the program does not start or does not end.
pub fn printed(words: &[&str], env: &[(&str, &str)]) -> Result<String> {
    let words: Vec<String> = words.iter().map(ToString::to_string).collect();
    let env: Vec<_> =
        env.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect();
    let limit = Duration::from_secs(60);
    let (seen, end) = Terminal::start(&words, &env, ".".as_ref())?.finish(limit)?;
    if end == End::TimedOut {
        bail!("{words:?} does not end within {limit:?}:\n{seen}");
    }
    Ok(seen.replace("\r\n", "\n"))
}

/// Whether a program that a shell started ended with this status and left a terminal that works.
pub fn left_well(seen: &str, status: i32) -> bool {
    let Some((_, left)) = seen.split_once(&format!("status {status}\r\n")) else { return false };
    let is_set = |mode: &str| left.split_whitespace().any(|word| word == mode);
    ["icanon", "echo", "isig", "opost", "icrnl"].into_iter().all(is_set)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str) -> Terminal {
        let env = [("PATH".to_owned(), "/usr/bin:/bin".to_owned())];
        Terminal::start(&["sh".into(), "-c".into(), script.into()], &env, "/".as_ref()).unwrap()
    }

    #[test]
    fn a_conversation_is_kept_with_its_end() {
        let mut terminal = shell("printf 'name? '; read name; echo \"hello $name\"; exit 4");
        terminal.expect("name? ", Duration::from_secs(5)).unwrap();
        terminal.send("lab\r").unwrap();
        let (seen, end) = terminal.finish(Duration::from_secs(5)).unwrap();
        assert_eq!(seen, "name? lab\r\nhello lab\r\n");
        assert_eq!(end, End::Exit(4));
    }

    #[test]
    fn ctrl_c_arrives_as_an_interrupt_and_a_missing_text_is_named() {
        let mut terminal = shell("echo ready; sleep 60");
        terminal.expect("ready", Duration::from_secs(5)).unwrap();
        let error = terminal.expect("never", Duration::from_millis(100)).unwrap_err().to_string();
        assert!(error.contains("never") && error.contains("ready"), "{error}");
        terminal.send("\x03").unwrap();
        assert_eq!(terminal.finish(Duration::from_secs(5)).unwrap().1, End::Signal(2));
    }
}
