//! Sets up what a session needs, and answers for it: addresses, variables, ways to ask.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail};

use super::{Need, Place, Session};
use crate::command::{End, Outcome, Run};
use crate::golden::{golden, restore};
use crate::host::{Host, Options};
use crate::rootless::Rootless;
use crate::scratch::Scratch;
use crate::wire::Wire;
use crate::{agent, fixture};

/// The host that serves a session, the other host, and what belongs to them.
#[derive(Debug)]
pub struct Stage {
    // The order is the order of teardown: hosts before the wire and the disks they share.
    host: Option<Host>,
    peer: Option<Host>,
    rootless: Option<Rootless>,
    _wire: Option<Wire>,
    _shared: Option<Scratch>,
    variables: BTreeMap<&'static str, String>,
}

impl Stage {
    /// Sets the stage for a session.
    ///
    /// # Errors
    /// When something that it needs cannot be had.
    pub fn set(session: &Session) -> Result<Self> {
        let has = |need| session.needs.contains(&need);
        if has(Need::Rootless) {
            return Self::rootless();
        }
        let golden = if has(Need::Guest) || has(Need::Peer) { Some(golden()?) } else { None };
        let mut options = Options {
            tls: has(Need::Tls),
            sasl: has(Need::Sasl),
            udev: has(Need::Udev),
            golden,
            ..Options::default()
        };
        let (wire, shared) = if has(Need::Peer) {
            (Some(Wire::lay()?), Some(Scratch::new()?))
        } else {
            (None, None)
        };
        if let Some(shared) = &shared {
            options.images = Some(shared.path().into());
            options.address = Some("10.99.0.1".into());
        }
        let host = Host::start(&options, wire.as_ref())?;
        let peer = if has(Need::Peer) {
            let other =
                Options { name: "hostb".into(), address: Some("10.99.0.2".into()), ..options };
            Some(Host::start(&other, wire.as_ref())?)
        } else {
            None
        };
        let mut stage = Self {
            host: Some(host),
            peer,
            rootless: None,
            _wire: wire,
            _shared: shared,
            variables: BTreeMap::new(),
        };
        stage.furnish(session)?;
        Ok(stage)
    }

    fn rootless() -> Result<Self> {
        let rootless = Rootless::start()?;
        let variables = BTreeMap::from([
            ("DIR", rootless.dir().display().to_string()),
            ("X", rootless.dir().join("xml").display().to_string()),
            ("URI", rootless.uri()),
        ]);
        Ok(Self {
            host: None,
            peer: None,
            rootless: Some(rootless),
            _wire: None,
            _shared: None,
            variables,
        })
    }

    fn furnish(&mut self, session: &Session) -> Result<()> {
        let host = self.host.as_ref().context("a stage with a host")?;
        let dir = host.dir().display();
        self.variables = BTreeMap::from([
            ("DIR", dir.to_string()),
            ("X", format!("{dir}/xml")),
            ("URI", host.uri("qemu")),
            ("LXC", host.uri("lxc")),
            ("TCP", "qemu+tcp://127.0.0.1/system".into()),
            ("TLS", format!("qemu+tls://127.0.0.1/system?pkipath={dir}/pki")),
        ]);
        if let Some(peer) = &self.peer {
            self.variables.insert("PEER", peer.uri("qemu"));
        }
        let network = [Need::Network, Need::Guest, Need::Peer]
            .iter()
            .any(|need| session.needs.contains(need));
        for host in self.host.iter().chain(&self.peer).filter(|_| network) {
            host.virsh("qemu").args(["net-start", "default"]).check()?;
        }
        for need in &session.needs {
            match need {
                Need::Guest => restore(host)?,
                Need::Container => fixture::container(host)?,
                Need::Iscsi => fixture::iscsi(host)?,
                Need::Loop => drop(self.variables.insert("LOOP", fixture::loop_device(host)?)),
                _ => {}
            }
        }
        Ok(())
    }

    /// The host, which a rootless stage does not have.
    ///
    /// # Errors
    /// On a rootless stage.
    pub fn host(&self) -> Result<&Host> {
        self.host.as_ref().context("a rootless session has no host to enter")
    }

    /// The directory of the host or of the session daemon.
    pub fn dir(&self) -> &Path {
        self.host
            .as_ref()
            .map_or_else(|| self.rootless.as_ref().expect("a stage has a daemon").dir(), Host::dir)
    }

    /// What leads a client to the daemon as the right user.
    pub fn client(&self) -> Vec<String> {
        self.rootless.as_ref().map(Rootless::become_user).unwrap_or_default()
    }

    /// The environment of the programs; nothing of the caller's.
    pub fn env(&self) -> Vec<(String, String)> {
        let home = self.dir().join("home").display().to_string();
        let fixed = [
            ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"),
            ("LC_ALL", "C.UTF-8"),
            ("TERM", "dumb"),
            ("HOME", &home),
            ("XDG_RUNTIME_DIR", &home),
            // A draft that is kept after a refusal goes with the rest of the stage.
            ("TMPDIR", &home),
            ("VIRSH_DEFAULT_CONNECT_URI", &self.variables["URI"]),
        ];
        fixed.into_iter().map(|(name, value)| (name.into(), value.into())).collect()
    }

    /// Replaces `$NAME` by the stage's value; other dollars are left to the shell.
    pub fn expand(&self, text: &str) -> String {
        let pattern = regex::Regex::new(r"\$(DIR|X|URI|LXC|TCP|TLS|PEER|LOOP)\b")
            .expect("the pattern is valid");
        pattern
            .replace_all(text, |found: &regex::Captures<'_>| {
                self.variables.get(&found[1]).cloned().unwrap_or_else(|| found[0].into())
            })
            .into_owned()
    }

    /// Replaces the values that differ from stage to stage by their names again.
    pub fn unexpand(&self, text: &str) -> String {
        let text = text.replace(&self.variables["DIR"], "$DIR");
        self.variables.get("LOOP").map_or(text.clone(), |device| text.replace(device, "$LOOP"))
    }

    /// Prepares a run of a shell script on the host.
    pub fn shell(&self, script: &str) -> Run {
        match (&self.host, &self.rootless) {
            (Some(host), _) => host.shell(script),
            (None, Some(rootless)) => rootless.shell(script),
            (None, None) => unreachable!("a stage has a daemon"),
        }
    }

    /// Asks what happened, by a path that does not lead through the program under test.
    ///
    /// # Errors
    /// When it cannot be asked at all.
    pub fn ask(&self, place: Place, command: &str) -> Result<Outcome> {
        match place {
            Place::Host => self.shell(command).run(),
            Place::Guest => {
                let host = self.host()?;
                // A guest that is starting over has no agent for a while, which is an answer like another.
                Ok(agent::shell(host, "g1", command, Run::LIMIT).unwrap_or_else(|error| Outcome {
                    stdout: String::new(),
                    stderr: format!("{error:#}"),
                    end: End::Exit(-1),
                }))
            }
            Place::Peer => self.peer.as_ref().context("there is no peer")?.shell(command).run(),
            Place::Virsh => {
                let words = shell_words::split(command)?;
                match (&self.host, &self.rootless) {
                    (Some(host), _) => {
                        host.virsh("qemu").args(words).limit(Duration::from_secs(10)).run()
                    }
                    (None, Some(rootless)) => {
                        rootless.virsh().args(words).limit(Duration::from_secs(10)).run()
                    }
                    (None, None) => bail!("a stage has a daemon"),
                }
            }
        }
    }

    /// The log directories of the stage's daemons, with their names.
    pub fn log_dirs(&self) -> Vec<(&'static str, PathBuf)> {
        let mut dirs = vec![("host", self.dir().join("log"))];
        dirs.extend(self.peer.iter().map(|peer| ("peer", peer.dir().join("log"))));
        dirs.retain(|(_, dir)| fs::metadata(dir).is_ok());
        dirs
    }
}
