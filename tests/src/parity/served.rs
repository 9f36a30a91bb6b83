//! A program that was linked once and is started often: most of what a short run costs is the work of the dynamic linker.
//!
//! `server.c` is loaded into the program and says how it is asked.

use crate::parity::programs::Program;
use crate::parity::start::{Start, finish};
use crate::stub::link;
use anyhow::{Context, Result, ensure};
use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::unistd::Pid;
use std::ffi::{OsStr, OsString};
use std::io::{PipeReader, PipeWriter, Read, Write, pipe};
use std::os::fd::AsFd;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// The library that makes servers of programs.
pub struct Preload {
    dir: TempDir,
}

impl Preload {
    /// Builds the library.
    pub fn build() -> Result<Self> {
        let dir = tempfile::Builder::new().prefix("vs").tempdir_in("/tmp")?;
        std::fs::write(dir.path().join("server.c"), include_str!("server.c"))?;
        link(dir.path(), &["server.c", "-o", "server.so"])?;
        Ok(Preload { dir })
    }

    /// The file of the library.
    #[must_use]
    pub fn path(&self) -> PathBuf {
        self.dir.path().join("server.so")
    }
}

/// The servers of one program, of which each runs one case at a time.
pub struct Servers {
    program: Program,
    /// What is loaded into it: the library of the server, and what it would load itself later.
    preload: OsString,
    idle: Mutex<Vec<Server>>,
}

impl Servers {
    /// Servers of a program, of which none is started yet.
    #[must_use]
    pub fn new(program: &Program, preload: &Preload) -> Self {
        let mut libraries = preload.path().into_os_string();
        for name in ["libvirt.so.0", "libvirt-qemu.so.0", "libvirt-lxc.so.0"] {
            libraries.push(format!(":{name}"));
        }
        Servers { program: program.clone(), preload: libraries, idle: Mutex::default() }
    }

    /// Runs the program, and gives its status, and whether it opened libvirt by itself; one that takes too long is ended.
    pub(super) fn run(
        &self,
        start: &Start,
        interrupt: Option<Duration>,
        bound: Duration,
    ) -> Result<(String, bool)> {
        let idle = self.idle.lock().ok().and_then(|mut idle| idle.pop());
        let mut server = match idle {
            Some(server) => server,
            None => Server::start(&self.program, &self.preload)?,
        };
        let told = server.run(start, interrupt, bound)?;
        if let Ok(mut idle) = self.idle.lock() {
            idle.push(server);
        }
        Ok(told)
    }
}

struct Server {
    process: Child,
    requests: PipeWriter,
    answers: PipeReader,
}

impl Server {
    fn start(program: &Program, preload: &OsStr) -> Result<Self> {
        let (reader, requests) = pipe()?;
        let (answers, writer) = pipe()?;
        let process = Command::new(&program.path)
            .arg0("virsh")
            .env_clear()
            .envs(program.variables())
            .env("LD_PRELOAD", preload)
            .env("LD_BIND_NOW", "1")
            .env("PARITY_SERVER", "1")
            .stdin(Stdio::from(reader))
            .stdout(Stdio::from(writer))
            .process_group(0)
            .spawn()
            .with_context(|| program.shown())?;
        Ok(Server { process, requests, answers })
    }

    fn run(
        &mut self,
        start: &Start,
        interrupt: Option<Duration>,
        bound: Duration,
    ) -> Result<(String, bool)> {
        self.requests.write_all(&request(start)?)?;
        let pid = Pid::from_raw(self.answer()?);
        ensure!(pid.as_raw() > 0, "a server cannot start a process");
        let status = finish(pid, interrupt, bound, |within| self.ended(within))?;
        Ok((status, self.answer()? != 0))
    }

    /// The status of the process, if it ends within some time.
    fn ended(&mut self, within: Duration) -> Result<Option<ExitStatus>> {
        let until = Instant::now() + within;
        loop {
            let mut files = [PollFd::new(self.answers.as_fd(), PollFlags::POLLIN)];
            let left = until.saturating_duration_since(Instant::now());
            match poll(&mut files, PollTimeout::try_from(left)?) {
                // The end of another child, which wait_timeout catches by a signal, ends no wait.
                Err(Errno::EINTR) => {}
                Ok(0) => return Ok(None),
                Ok(_) => break,
                Err(error) => return Err(error.into()),
            }
        }
        Ok(Some(ExitStatus::from_raw(self.answer()?)))
    }

    fn answer(&mut self) -> Result<i32> {
        let mut number = [0; 4];
        self.answers.read_exact(&mut number).context("a server ended")?;
        Ok(i32::from_ne_bytes(number))
    }
}

impl Drop for Server {
    /// A server waits for a request, so that nothing is lost.
    fn drop(&mut self) {
        crate::bounded::kill(&mut self.process);
    }
}

/// The bytes of a request.
fn request(start: &Start) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let words = start.words.len() + 1;
    for count in [words, start.variables.len()] {
        bytes.extend(i32::try_from(count)?.to_ne_bytes());
    }
    let mut put = |text: &[u8]| {
        bytes.extend(text);
        bytes.push(0);
    };
    let path = |path: Option<&Path>| path.unwrap_or(Path::new("")).as_os_str().to_owned();
    let files =
        [Some(&*start.dir), start.input.as_deref(), Some(&*start.out), start.err.as_deref()];
    files.into_iter().for_each(|file| put(path(file).as_bytes()));
    put(b"virsh");
    start.words.iter().for_each(|word| put(word.as_bytes()));
    for (name, value) in &start.variables {
        put(&[name.as_bytes(), b"=", value.as_bytes()].concat());
    }
    let mut all = i32::try_from(bytes.len())?.to_ne_bytes().to_vec();
    all.append(&mut bytes);
    Ok(all)
}
