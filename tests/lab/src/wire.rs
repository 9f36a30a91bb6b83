//! The wire between hosts: a bridge in a network namespace that belongs to one process and vanishes with it.

use std::process::{Child, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::{Context, Result};

use crate::command::Run;
use crate::keeper;

/// A bridge to which hosts are plugged. It exists in no list of the machine: no name, no mount, no interface outside.
#[derive(Debug)]
pub struct Wire {
    holder: Child,
    plugs: AtomicU32,
}

impl Wire {
    /// Lays a wire.
    ///
    /// # Errors
    /// When the namespace or the bridge cannot be made.
    pub fn lay() -> Result<Self> {
        let holder = keeper::spawn("unshare", |command| {
            command.args(["--net", "sleep", "900"]);
            command.env_clear().env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
            command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        })?;
        let wire = Self { holder, plugs: AtomicU32::new(0) };
        wire.await_namespace()?;
        wire.ip("ip link set lo up && ip link add lab0 type bridge && ip link set lab0 up")?;
        Ok(wire)
    }

    /// Connects a host, whose end of the cable is called `eth0`.
    ///
    /// # Errors
    /// When the kernel refuses the cable.
    pub fn plug(&self, pid1: u32) -> Result<()> {
        let number = self.plugs.fetch_add(1, Ordering::Relaxed);
        self.ip(&format!(
            "ip link add plug{number} type veth peer name eth0 netns {pid1} && ip link set plug{number} up master lab0"
        ))
        .context("cannot plug the host into the wire")
    }

    /// Cuts or mends the cable of the host that was plugged in as number `number`, counted from zero.
    ///
    /// # Errors
    /// When there is no such cable.
    pub fn set_cable(&self, number: u32, connected: bool) -> Result<()> {
        self.ip(&format!("ip link set plug{number} {}", if connected { "up" } else { "down" }))
    }

    fn ip(&self, script: &str) -> Result<()> {
        Run::new("nsenter")
            .args(["-t", &self.holder.id().to_string(), "-n", "sh", "-c", script])
            .check()
            .map(drop)
    }

    /// The holder's namespace is its own only after `unshare` has run; until then it would be the machine's.
    fn await_namespace(&self) -> Result<()> {
        let own = std::fs::read_link("/proc/self/ns/net")?;
        let path = format!("/proc/{}/ns/net", self.holder.id());
        for _ in 0..500 {
            if std::fs::read_link(&path).is_ok_and(|name| name != own) {
                return Ok(());
            }
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        anyhow::bail!("the wire's network namespace did not appear")
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        let _ = self.holder.kill();
        let _ = self.holder.wait();
    }
}
