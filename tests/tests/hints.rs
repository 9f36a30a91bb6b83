//! What people are told beside an error: on a terminal only, never with `--quiet`, never from afar.

use pty_process::blocking::{Command as OnTerminal, open};
use std::io::Read;
use std::process::Stdio;
use virsh_tests::bounded;

const MISSING: &str = "/nonexistent/socket";

/// What a run prints on a terminal.
fn on_terminal(words: &[&str], variable: Option<(&str, &str)>) -> String {
    let (mut pty, pts) = open().expect("a terminal");
    let mut command = OnTerminal::new(virsh_tests::virsh()).args(words).env_clear();
    if let Some((name, value)) = variable {
        command = command.env(name, value);
    }
    let mut child = command.spawn(pts).expect("it starts");
    let mut text = Vec::new();
    // The kernel answers with an error once the program has left the terminal.
    let _ = pty.read_to_end(&mut text);
    child.wait().expect("it ends");
    String::from_utf8_lossy(&text).replace("\r\n", "\n")
}

/// What a run prints on pipes, and its status.
fn on_pipes(words: &[&str], variable: Option<(&str, &str)>) -> (String, Option<i32>) {
    let mut command = bounded::alone(virsh_tests::virsh());
    command.args(words).env_clear().envs(variable).stdin(Stdio::null());
    let output = command.output().expect("it starts");
    let text = [output.stdout, output.stderr].concat();
    (String::from_utf8_lossy(&text).into_owned(), output.status.code())
}

#[test]
fn mistyped_names_are_hinted_at_on_terminals_alone() {
    let error = "error: unknown command: 'lsit'\n";
    assert_eq!(on_terminal(&["lsit"], None), format!("{error}hint: did you mean 'list'?\n"));
    assert_eq!(on_terminal(&["-q", "lsit"], None), error);
    let object = on_terminal(&["--output", "json", "lsit"], None);
    assert!(object.starts_with("{\"error\":") && object.lines().count() == 1, "{object}");
    assert_eq!(on_pipes(&["lsit"], None), (error.to_owned(), Some(1)));
}

#[test]
fn words_of_other_programs_are_not_hinted_at() {
    // They are no reason to name a command that ends a guest.
    for word in ["stop", "delete", "restart", "kill"] {
        assert!(!on_terminal(&[word, "test"], None).contains("hint"), "{word}");
    }
}

#[test]
fn memory_that_nobody_means_is_hinted_at() {
    let hint = "hint: that is 150 KiB, as sizes without a suffix count; for MiB, say '150M'\n";
    for command in ["setmem test 150", "setmaxmem test 150 --config"] {
        let shown = on_terminal(&["-c", "test:///default", command], None);
        assert!(shown.contains(hint), "{shown}");
        assert_eq!(on_pipes(&["-c", "test:///default", command], None), ("\n".to_owned(), Some(0)));
    }
    assert!(!on_terminal(&["-c", "test:///default", "setmem test 150M"], None).contains("hint"));
}

#[test]
fn a_daemon_that_is_not_there_is_hinted_at_however_it_was_named() {
    let uri = format!("qemu+unix:///system?socket={MISSING}");
    let hint = "hint: is libvirtd running?\n";
    let variable = Some(("LIBVIRT_DEFAULT_URI", uri.as_str()));
    assert!(on_terminal(&["list"], variable).contains(hint));
    assert!(on_terminal(&["-c", &uri, "list"], None).contains(hint));
    assert!(!on_terminal(&["-q", "-c", &uri, "list"], None).contains("hint"));
    assert!(!on_pipes(&["-c", &uri, "list"], None).0.contains("hint"));
}

#[test]
fn a_daemon_that_refuses_is_running() {
    let folder = tempfile::tempdir().expect("a folder");
    let socket = folder.path().join("socket");
    let _listener = std::os::unix::net::UnixListener::bind(&socket).expect("listen");
    let closed = std::os::unix::fs::PermissionsExt::from_mode(0o600);
    std::fs::set_permissions(&socket, closed).expect("close the socket");
    let open = std::os::unix::fs::PermissionsExt::from_mode(0o755);
    std::fs::set_permissions(folder.path(), open).expect("open the folder");
    let uri = format!("qemu+unix:///system?socket={}", socket.display());
    // Another user; a copy of the program, since the build's folder may be closed to others.
    let program = folder.path().join("virsh");
    std::fs::copy(virsh_tests::virsh(), &program).expect("copy the program");
    let (mut pty, pts) = pty_process::blocking::open().expect("a terminal");
    let command = OnTerminal::new("setpriv").args(["--reuid", "65534", "--clear-groups", "--"]);
    let command = command.arg(&program).args(["-c", &uri, "list"]).current_dir("/");
    let Ok(mut child) = command.spawn(pts) else {
        virsh_tests::skip::skip("setpriv is not installed");
        return;
    };
    let mut text = Vec::new();
    let _ = pty.read_to_end(&mut text);
    child.wait().expect("it ends");
    let text = String::from_utf8_lossy(&text);
    if text.contains("setpriv:") {
        virsh_tests::skip::skip("another user can only be taken by root");
        return;
    }
    assert!(text.contains("Permission denied") && !text.contains("hint"), "{text}");
}

#[test]
fn a_bad_format_is_blamed_on_whoever_named_it() {
    let variable = Some(("VIRSH_OUTPUT", "bad"));
    let text =
        "error: invalid value 'bad' for variable VIRSH_OUTPUT: use text, json, yaml or csv\n";
    assert_eq!(on_pipes(&["list"], variable), (text.to_owned(), Some(1)));
    let text = "error: invalid value 'worse' for option --output: use text, json, yaml or csv\n";
    assert_eq!(on_pipes(&["--output", "worse", "list"], variable), (text.to_owned(), Some(1)));
}

#[test]
fn the_long_version_says_which_program_this_is() {
    for words in [&["-V"][..], &["--version=long"]] {
        let (text, status) = on_pipes(words, None);
        assert!(text.starts_with("Virsh command line tool of libvirt 12.8.0\n"), "{text}");
        let this = "\n\nThis is virsh in Rust 1.0.0, which has the command language of virsh 12.8.0 \
                    and runs on libvirt ";
        assert!(text.contains(this) && status == Some(0), "{text}");
        assert!(text.contains("\nLicense: LGPL-2.1-or-later"), "{text}");
    }
}

#[test]
fn an_image_of_which_nobody_says_the_format_is_hinted_at() {
    let folder = tempfile::tempdir().expect("a folder");
    let image = folder.path().join("d.qcow2").display().to_string();
    std::fs::write(&image, b"QFI\xfb\0\0\0\x03").expect("written");
    let print = ["-c", "test:///default", "attach-disk", "test", &image, "vda", "--print-xml"];
    let hint = "hint: the file is a qcow2 image";
    assert!(on_terminal(&print, None).contains(hint));
    assert!(!on_terminal(&[&print[..], &["--subdriver", "qcow2"]].concat(), None).contains(hint));
    assert!(!on_pipes(&print, None).0.contains("hint"));
    std::fs::write(&image, b"QFI").expect("written");
    assert!(!on_terminal(&print, None).contains(hint));
}
