//! The harness itself: a difference, a missing effect and a hang are found, and the logs are kept and named.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use virsh_lab::command::{End, Run};
use virsh_lab::{coverage, machine, paths, session};

/// Writes a virsh that differs from the system's as the script says, and a session to play with it.
fn play(script: &str, text: &str) -> Result<(), String> {
    let dir = tempfile::tempdir().unwrap();
    let program = dir.path().join("virsh");
    fs::write(
        &program,
        format!(
            "#!/bin/bash\n{}\n",
            script.replace("VIRSH", &paths::oracle().display().to_string())
        ),
    )
    .unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    // The logs of all these failures go to one place per test, and replace those of the run before.
    let test = std::thread::current().name().unwrap_or("harness").to_owned();
    let file = dir.path().join(format!("{test}.session"));
    fs::write(&file, text).unwrap();
    session::run(&file, &paths::oracle(), &program).map_err(|error| format!("{error:#}"))
}

fn logs_of(message: &str) -> PathBuf {
    let start = message.find("its logs are in ").expect("the message names the logs")
        + "its logs are in ".len();
    PathBuf::from(message[start..].split(':').next().unwrap())
}

#[test]
fn a_program_that_does_as_virsh_does_passes() {
    if machine::ready() {
        play("exec VIRSH \"$@\"", "# P.\n$ hostname\n! dominfo nothing\n").unwrap();
    }
}

#[test]
fn a_difference_in_output_or_status_is_found_and_its_logs_are_kept() {
    if !machine::ready() {
        return;
    }
    let message =
        play("VIRSH \"$@\" | sed s/hosta/hostz/", "# P.\nmode: same-daemon\n$ hostname\n")
            .unwrap_err();
    assert!(message.contains("-hosta") && message.contains("+hostz"), "{message}");
    let logs = logs_of(&message);
    assert!(logs.join("host/libvirtd.log").exists(), "{}", logs.display());
    assert!(fs::read_to_string(logs.join("transcript.txt")).unwrap().contains("hostz"));
    let message = play("VIRSH \"$@\"; exit 0", "# P.\n! dominfo nothing\n").unwrap_err();
    assert!(message.contains("-exit status 1") && message.contains("+exit status 0"), "{message}");
}

#[test]
fn a_deviation_that_says_something_else_than_announced_is_found() {
    if !machine::ready() {
        return;
    }
    let text = "# P.\nmode: same-daemon\n$ hostname\ndeviates: as an example\nours: ^hostz\n";
    play("VIRSH \"$@\" | sed s/hosta/hostz/", text).unwrap();
    // Programs get their document all the same: the text alone is another one than announced.
    let other = "case $* in *json*) exec VIRSH \"$@\";; esac; echo other";
    let message = play(other, text).unwrap_err();
    assert!(message.contains("ours is to say ^hostz") && message.contains("other"), "{message}");
    assert!(play("exec VIRSH \"$@\"", text).unwrap_err().contains("both programs do the same"));
}

#[test]
fn a_claim_without_the_deed_is_found() {
    if !machine::ready() {
        return;
    }
    let script = "if [ \"$1\" = autostart ]; then echo 'Domain '\"'tiny'\"' marked as autostarted'; echo; else exec VIRSH \"$@\"; fi";
    let text = "# P.\n$ define $X/tiny.xml\n$ autostart tiny\ncheck host: test -L /etc/libvirt/qemu/autostart/tiny.xml\nwithin: 1\n";
    let message = play(script, text).unwrap_err();
    assert!(message.contains("did not really happen"), "{message}");
}

#[test]
fn a_hanging_program_is_killed_after_the_bound() {
    if !machine::ready() {
        return;
    }
    let message = play("echo begun; sleep 600", "# P.\nmode: same-daemon\n$ hostname\nwithin: 2\n")
        .unwrap_err();
    assert!(
        message.contains("killed after its time was up") && message.contains("+begun"),
        "{message}"
    );
}

#[test]
fn a_session_that_expects_the_wrong_end_of_virsh_or_a_needless_rule_fails() {
    if !machine::ready() {
        return;
    }
    let same = "exec VIRSH \"$@\"";
    assert!(
        play(same, "# P.\nmode: same-daemon\n$ dominfo nothing\n")
            .unwrap_err()
            .contains("succeeds here")
    );
    assert!(
        play(same, "# P.\nmode: same-daemon\n$ hostname\n~ uuid\n")
            .unwrap_err()
            .contains("nothing to replace")
    );
}

#[test]
fn the_coverage_report_has_lost_nothing_and_every_gap_has_a_reason() {
    coverage::update(true).unwrap_or_else(|error| panic!("{error:#}"));
}

#[test]
fn every_session_is_understood_and_every_path_of_a_socket_is_short_enough() {
    for file in session::files().unwrap() {
        session::parse::file(&file).unwrap_or_else(|error| panic!("{error:#}"));
    }
    let longest = "/run/libvirt/qemu/channel/target/domain-1-g1/org.qemu.guest_agent.0";
    assert!(Path::new("/tmp/vl.abcdef").as_os_str().len() + longest.len() < 108);
}

/// A root made of this machine's folders, which is a folder itself: out of it, whoever enters a namespace falls.
const CHROOT: &str = r#"set -e
mount -t tmpfs tmpfs "$1"
root=$1/root
mkdir "$root"
for entry in /* ; do
    if [ -L "$entry" ]; then cp -P "$entry" "$root$entry"
    elif [ -d "$entry" ]; then mkdir "$root$entry"; mount --rbind "$entry" "$root$entry"
    fi
done
exec chroot "$root" "$2" doctor"#;

#[test]
fn the_doctor_tries_what_the_lab_needs_and_names_a_chroot() {
    if !machine::ready() {
        return;
    }
    let doctor = env!("CARGO_BIN_EXE_lab");
    let dir = tempfile::tempdir().unwrap();
    let unshared = ["--mount", "--propagation", "private", "--", "sh", "-c", CHROOT, "sh"];
    let mut command = Run::new("unshare").args(unshared);
    command = command.arg(dir.path()).arg(doctor);
    let outcome = command.limit(Duration::from_secs(120)).run().unwrap();
    assert_eq!(outcome.end, End::Exit(1), "{outcome:?}");
    for part in ["namespaces with mounts in them, and to enter them: ", "this is a chroot"] {
        assert!(outcome.stderr.contains(part), "{outcome:?}");
    }
    // Where nothing is missing, a host comes up.
    let outcome = Run::new(doctor).args(["doctor"]).limit(Duration::from_secs(120)).run().unwrap();
    assert_eq!(
        outcome.stdout, "nothing is missing: a host came up on this machine\n",
        "{outcome:?}"
    );
}
