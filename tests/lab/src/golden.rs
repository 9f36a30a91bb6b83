//! The golden guest: booted once per machine, saved with its memory, and restored in a moment by every test.

use std::fs::{self, File};
use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::agent;
use crate::command::Run;
use crate::host::{Host, Options, config};
use crate::{paths, wait};

/// How long the guest may take from power-on to an answering agent; idle machines need five seconds.
const BOOT: Duration = Duration::from_secs(180);

/// How many golden guests are kept: enough for two checkouts side by side.
const KEPT: usize = 2;

/// The directory of the golden guest that fits the machine and this source tree, made first if need be.
///
/// # Errors
/// When the guest cannot be built or booted.
pub fn golden() -> Result<PathBuf> {
    let cache = paths::cache();
    fs::create_dir_all(&cache)
        .with_context(|| format!("cannot make the cache {}", cache.display()))?;
    let ready = cache.join(key()?);
    let lock = File::create(cache.join("lock"))?;
    lock.lock().context("the cache's lock")?;
    if ready.join("golden.save").exists() {
        return Ok(ready);
    }
    let building = cache.join("building");
    let _ = fs::remove_dir_all(&building);
    fs::create_dir_all(&building)?;
    Run::new(paths::lab().join("guest/build.sh"))
        .arg(&building)
        .limit(Duration::from_secs(300))
        .check()?;
    make(&building)?;
    fs::rename(&building, &ready)?;
    forget_old(&cache, &ready);
    Ok(ready)
}

/// Makes the golden guest run on a host that sees its directory, with its network; it takes 0.6 s.
///
/// # Errors
/// When the host cannot restore it or its agent does not answer.
pub fn restore(host: &Host) -> Result<()> {
    host.shell("cp /var/lib/libvirt/golden/golden.qcow2 /var/lib/libvirt/images/g1.qcow2")
        .check()?;
    host.virsh("qemu").args(["define", &xml(host)]).check()?;
    host.virsh("qemu").args(["restore", "/var/lib/libvirt/golden/golden.save"]).check()?;
    await_agent(host, "g1", Duration::from_secs(60))
}

/// Has the restored guest ask for its address, so that its host's network knows the lease as well as the guest does.
///
/// # Errors
/// When the guest gets none.
pub fn lease(host: &Host) -> Result<()> {
    let script = "udhcpc -n -q -t 20 -T 1 -i eth0 -s /etc/udhcpc.script";
    let outcome = agent::shell(host, "g1", script, Duration::from_secs(60))?;
    if !outcome.success() {
        bail!("the guest got no lease: {}{}", outcome.stdout, outcome.stderr);
    }
    Ok(())
}

/// Waits until the guest's agent answers.
///
/// # Errors
/// When it does not in time.
pub fn await_agent(host: &Host, guest: &str, limit: Duration) -> Result<()> {
    let deadline = Instant::now() + limit;
    let ping = r#"{"execute":"guest-ping"}"#;
    loop {
        let outcome =
            host.virsh("qemu").args(["qemu-agent-command", guest, ping, "--timeout", "5"]).run()?;
        if outcome.success() {
            return Ok(());
        }
        if Instant::now() > deadline {
            let serial =
                fs::read_to_string(host.dir().join("log/g1-serial.log")).unwrap_or_default();
            bail!(
                "the agent of {guest} does not answer: {}its serial line said:\n{serial}",
                outcome.stderr
            );
        }
        sleep(Duration::from_millis(50));
    }
}

fn make(dir: &Path) -> Result<()> {
    let host = Host::start(&Options { golden: Some(dir.into()), ..Options::default() }, None)?;
    host.shell(
        "cd /var/lib/libvirt && truncate -s 64M base.raw && mkfs.ext4 -q -F -L labdata base.raw && \
         qemu-img convert -O qcow2 base.raw images/g1.qcow2 && rm base.raw",
    )
    .check()?;
    host.virsh("qemu").args(["net-start", "default"]).check()?;
    host.virsh("qemu").args(["define", &xml(&host)]).check()?;
    host.virsh("qemu").args(["start", "g1"]).check()?;
    await_agent(&host, "g1", BOOT)?;
    await_address(&host)?;
    host.virsh("qemu").args(["save", "g1", "/var/lib/libvirt/golden/golden.save"]).check()?;
    host.shell("cp /var/lib/libvirt/images/g1.qcow2 /var/lib/libvirt/golden/golden.qcow2")
        .check()?;
    config::copy_tree(&host.dir().join("cache/qemu/capabilities"), &dir.join("capabilities"))
}

/// The saved guest is to have its address already, so that no test waits for DHCP.
fn await_address(host: &Host) -> Result<()> {
    wait::until(BOOT, "the guest got no address from the default network", || {
        let outcome = host.virsh("qemu").args(["domifaddr", "g1", "--source", "agent"]).run()?;
        Ok(outcome.stdout.contains("192.168.122.11"))
    })
}

fn xml(host: &Host) -> String {
    host.dir().join("xml/g1.xml").display().to_string()
}

/// A name made of all that the saved state depends on: the guest's sources, its definition, QEMU and libvirt.
fn key() -> Result<String> {
    let mut hasher = DefaultHasher::new();
    let mut files = files_below(&paths::lab().join("guest"))?;
    files.extend(
        ["xml/g1.xml", "xml/network-default.xml", "scripts/host-init.sh"]
            .map(|name| paths::lab().join(name)),
    );
    files.sort();
    for file in files {
        hasher
            .write(file.strip_prefix(paths::lab()).unwrap_or(&file).as_os_str().as_encoded_bytes());
        hasher.write(&fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?);
    }
    for program in ["qemu-system-x86_64", "libvirtd"] {
        hasher.write(Run::new(program).arg("--version").check()?.as_bytes());
    }
    Ok(format!("guest-{:016x}", hasher.finish()))
}

fn files_below(dir: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            files.extend(files_below(&entry.path())?);
        } else {
            files.push(entry.path());
        }
    }
    Ok(files)
}

fn forget_old(cache: &Path, current: &Path) {
    let Ok(entries) = fs::read_dir(cache) else { return };
    let is_guest = |path: &PathBuf| {
        path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("guest-"))
    };
    let mut guests: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| is_guest(path) && path != current)
        .collect();
    guests.sort_by_key(|path| fs::metadata(path).and_then(|meta| meta.modified()).ok());
    // A host that still has an old guest bound keeps its files alive, so removing the names is safe.
    guests.iter().rev().skip(KEPT - 1).for_each(|old| drop(fs::remove_dir_all(old)));
}
