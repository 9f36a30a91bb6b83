//! `fence_virsh`, which switches machines of a cluster off through virsh, does its work with ours. What it answers is
//! what it answers with the system's: `VIRSH_BIN=/usr/bin/virsh` shows that.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};
use virsh_lab::command::Run;
use virsh_lab::host::{Host, Options};
use virsh_lab::{machine, paths};

/// What stands for ssh: it asks for a password, as the agent expects it, and runs the last word on this machine.
const SSH: &str =
    "#!/bin/bash\nprintf 'Password: '; read -r; export PATH=\"$LAB\"; exec bash -c \"${!#}\"\n";

/// The folder with Debian's package of the agent, fetched once per machine.
fn agent() -> Result<PathBuf> {
    let cache = paths::cache();
    fs::create_dir_all(&cache)?;
    let lock = File::create(cache.join("fence.lock"))?;
    lock.lock().context("the lock of the agent's folder")?;
    let tree = cache.join("fence-agents");
    if !tree.join("usr/sbin/fence_virsh").exists() {
        let script = paths::lab().join("scripts/fence-agents.sh");
        Run::new(script).arg(&tree).limit(Duration::from_secs(120)).check()?;
    }
    Ok(tree)
}

/// Runs the agent, which finds our program as `virsh` on the host, and gives its status and what it answers.
fn fence(tree: &Path, host: &Host, words: &[&str]) -> String {
    let dir = host.dir().join("fence");
    fs::create_dir_all(&dir).unwrap();
    let virsh =
        format!("#!/bin/sh\nexec {} -c '{}' \"$@\"\n", paths::ours().display(), host.uri("qemu"));
    for (name, text) in [("virsh", virsh.as_str()), ("ssh", SSH)] {
        fs::write(dir.join(name), text).unwrap();
        let mode = std::os::unix::fs::PermissionsExt::from_mode(0o755);
        fs::set_permissions(dir.join(name), mode).unwrap();
    }
    let modules = ["usr/lib/python3/dist-packages", "usr/share/fence"];
    let modules = modules.map(|part| tree.join(part).display().to_string()).join(":");
    let run = Run::new("python3").arg(tree.join("usr/sbin/fence_virsh")).env("PYTHONPATH", modules);
    let run = run.env("PYTHONDONTWRITEBYTECODE", "1").env("LC_ALL", "C.UTF-8");
    let run = run.env("LAB", format!("{}:/usr/sbin:/usr/bin:/sbin:/bin", dir.display()));
    let run =
        run.args(["--ip=localhost", "--username=root", "--password=secret", "--power-wait=0"]);
    let run = run.arg(format!("--ssh-path={}", dir.join("ssh").display())).args(words);
    let outcome = run.limit(Duration::from_secs(120)).run().unwrap();
    // Errors stand behind the time.
    let error = outcome.stderr.lines().find_map(|line| Some(line.split_once("ERROR:")?.1.trim()));
    format!("{} {} {}", outcome.end, outcome.stdout.trim(), error.unwrap_or_default())
}

#[test]
fn fence_virsh_switches_a_machine() {
    if !machine::ready() {
        return;
    }
    let tree = match agent() {
        Ok(tree) => tree,
        Err(error) => {
            return virsh_tests::skip::note(&format!("fence_virsh cannot be had: {error:#}"));
        }
    };
    let host = Host::start(&Options::default(), None).unwrap_or_else(|error| panic!("{error:#}"));
    let xml = host.dir().join("xml/tiny.xml").display().to_string();
    host.virsh("qemu").args(["define", &xml]).check().unwrap();
    let acts: &[(&[&str], &str)] = &[
        (&["--action=list"], "exit status 0 tiny, "),
        (&["--action=status", "--plug=tiny"], "exit status 2 Status: OFF "),
        (&["--action=on", "--plug=tiny"], "exit status 0 Success: Powered ON "),
        (&["--action=status", "--plug=tiny"], "exit status 0 Status: ON "),
        (&["--action=reboot", "--plug=tiny"], "exit status 0 Success: Rebooted "),
        (&["--action=off", "--plug=tiny"], "exit status 0 Success: Powered OFF "),
        (&["--action=off", "--plug=tiny"], "exit status 0 Success: Already OFF "),
        (
            &["--action=status", "--plug=nobody"],
            "exit status 1  Failed: You have to enter existing name/UUID of virtual machine!",
        ),
        (
            &["--action=off", "--plug=nobody", "--missing-as-off"],
            "exit status 0 Success: Already OFF ",
        ),
    ];
    for (words, expected) in acts {
        assert_eq!(fence(&tree, &host, words), *expected, "{words:?}");
    }
}
