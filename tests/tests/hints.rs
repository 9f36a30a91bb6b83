//! What people are told beside an error: on a terminal only, never with `--quiet`, never from afar.

use std::process::Stdio;
use virsh_lab::terminal;
use virsh_tests::bounded;
use virsh_tests::stub::Stub;

const MISSING: &str = "/nonexistent/socket";

/// What a run prints on a terminal.
fn on_terminal(words: &[&str], variable: Option<(&str, &str)>) -> String {
    with_variables(words, &variable.into_iter().collect::<Vec<_>>())
}

fn with_variables(words: &[&str], variables: &[(&str, &str)]) -> String {
    let program = virsh_tests::virsh();
    let words = [&[program.to_str().expect("text")], words].concat();
    terminal::printed(&words, variables).unwrap_or_else(|error| panic!("{error:#}"))
}

/// What a run prints on pipes, and its status.
fn on_pipes(words: &[&str], variable: Option<(&str, &str)>) -> (String, Option<i32>) {
    let mut command = bounded::alone(virsh_tests::virsh());
    command.args(words).env_clear().envs(variable).stdin(Stdio::null());
    let output = bounded::run(&mut command, b"");
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

const TEST: [&str; 2] = ["-c", "test:///default"];

/// Holds that a run on a terminal ends with a hint, and that neither `--quiet` nor a pipe shows it.
fn assert_hint(words: &[&str], hint: &str) {
    let shown = on_terminal(words, None);
    assert!(shown.contains(&format!("hint: {hint}\n")), "{words:?}: {shown}");
    let quiet = on_terminal(&[&["-q"], words].concat(), None);
    assert!(!quiet.contains("hint:"), "{words:?}: {quiet}");
    let (piped, status) = on_pipes(words, None);
    assert!(!piped.contains("hint:") && status == Some(1), "{words:?}: {piped}");
    // Among documents it is a key, before which nothing else may be needed to find it.
    if words.first().is_some_and(|word| !word.starts_with("--") && *word != "-o") {
        let object = on_terminal(&[&["--output", "json"], words].concat(), None);
        let last = object.lines().rfind(|line| line.starts_with("{\"error\""));
        let error: serde_json::Value = serde_json::from_str(last.expect("an error")).expect("JSON");
        assert_eq!(error["error"]["hint"], hint, "{words:?}");
        assert!(!object.contains("hint:"), "{words:?}: {object}");
    }
}

#[test]
fn words_of_other_programs_are_explained() {
    for (word, hint) in [
        ("stop", "'shutdown' asks the guest to stop, 'destroy' turns it off at once"),
        ("restart", "'reboot' asks the guest to restart, 'reset' does it at once"),
        ("status", "'domstate' prints the state of a domain, 'list' that of all"),
        ("ps", "'list' lists the domains that run, with `--all` the others, too"),
        ("ip", "'domifaddr' prints the addresses of a domain"),
        ("kill", "'destroy' turns a domain off at once, and its definition stays"),
    ] {
        assert_hint(&[word, "test"], &hint.replace('`', ""));
    }
    // Words that are near nothing are no reason to name a command that ends a guest.
    for word in ["frobnicate", "service", "x"] {
        assert!(!on_terminal(&[word, "test"], None).contains("hint"), "{word}");
    }
}

#[test]
fn mistyped_lines_are_put_right() {
    for (words, meant) in [
        (&["help", "lsit"][..], "list"),
        (&["help", "netwrok"], "network"),
        (&["--conect", "test:///default"], "--connect"),
        (&["-o", "json", "list"], "--output"),
        (&["list", "-all"], "--all"),
        (&["list", "all"], "--all"),
        (&["list", "--al"], "--all"),
        (&["domstate", "test", "reason"], "--reason"),
        (&["nodedev-detach=x"], "nodedev-detach x"),
    ] {
        assert_hint(words, &format!("did you mean '{meant}'?"));
    }
    assert_hint(&["list", "-a"], "did you mean '--all' or '--autostart'?");
    assert_hint(&["--list"], "'list' is a command, which has no dashes");
    assert_hint(&["virsh", "list"], "this is virsh: leave that word out");
    let dash = |typed: &str, meant: &str| {
        format!("the dash of '{typed}' is none of ASCII; did you mean '{meant}'?")
    };
    assert_hint(&["list", "–all"], &dash("–all", "--all"));
    assert_hint(&["–c", "test:///default", "list"], &dash("–c", "-c"));
    assert_hint(&[&TEST[..], &["domstate", "–reason"]].concat(), &dash("–reason", "--reason"));
}

#[test]
fn mistyped_values_are_put_right() {
    for (words, meant) in [
        (&["domstate", "tset"][..], "test"),
        (&["net-info", "defualt"], "default"),
        (&["pool-info", "default-pol"], "default-pool"),
        (&["nodedev-dumpxml", "compuetr"], "computer"),
        (&["iface-mac", "eth11"], "eth1"),
        (&["net-update", "default", "add", "ip-dhcp-hots", "<host/>"], "ip-dhcp-host"),
        (&["pool-create-as", "p", "drr"], "dir"),
        (&["shutdown", "test", "--mode", "acip"], "acpi"),
    ] {
        assert_hint(&[&TEST[..], words].concat(), &format!("did you mean '{meant}'?"));
    }
    let far = on_terminal(&[&TEST[..], &["domstate", "frontend"]].concat(), None);
    assert!(!far.contains("hint"), "{far}");
}

#[test]
fn mistyped_names_of_what_is_in_something_are_put_right() {
    let volume = "vol-create-as default-pool web.img 1M";
    for (line, meant) in [
        (format!("{volume}; vol-info wbe.img default-pool"), "'web.img'"),
        (format!("{volume}; vol-key --vol web.mig --pool default-pool"), "'web.img'"),
        ("snapshot-create-as test first; snapshot-info test frist".into(), "'first'"),
        ("checkpoint-create-as test alpha; checkpoint-info test alhpa".into(), "'alpha'"),
        ("domblkstat test vdb".into(), "'vda'"),
        ("domblkinfo test vdb".into(), "'vda'"),
        ("detach-disk test vdb".into(), "'vda'"),
        ("change-media test vdb --eject".into(), "'vda'"),
        ("blkdeviotune test vdb".into(), "'vda'"),
        ("domifstat test testnt0".into(), "'testnet0'"),
        ("domif-setlink test testnt0 up".into(), "'testnet0'"),
        ("domiftune test testnet1".into(), "'testnet0'"),
        ("domif-getlink test testnet1".into(), "'testnet0'"),
        ("detach-interface test network --mac aa:bb:cc:dd:ee:f0".into(), "'aa:bb:cc:dd:ee:ff'"),
        // Two that are as near are both named, and more than three are no help.
        (several(&["first", "fiest"], "fibst"), "'fiest' or 'first'"),
    ] {
        assert_hint(&[&TEST[..], &[&line]].concat(), &format!("did you mean {meant}?"));
    }
    let many = several(&["s1", "s2", "s3", "s4"], "s5");
    for far in [many.as_str(), "domblkinfo test zzzz", "snapshot-info test first"] {
        let far = on_terminal(&[&TEST[..], &[far]].concat(), None);
        assert!(far.contains("error:") && !far.contains("hint"), "{far}");
    }
}

/// A line that asks for a snapshot of a domain which has others.
fn several(names: &[&str], wanted: &str) -> String {
    let made = names.iter().map(|name| format!("snapshot-create-as test {name}; "));
    format!("{}snapshot-info test {wanted}", made.collect::<String>())
}

/// A host that says it is the system's, and has nothing; with the user's own, of which the mock driver stands for the
/// domains, the networks and the pools.
const ANOTHER: &str = r#"
#include <unistd.h>
char *virConnectGetURI(virConnectPtr c) { (void)c; return strdup("qemu:///system"); }
virConnectPtr virConnectOpenReadOnly(const char *uri) {
    called("open %s", uri);
    if (getenv("STUB_WAITS")) for (;;) pause();
    return virConnectOpenAuth("test:///default", NULL, VIR_CONNECT_RO);
}
"#;

#[test]
fn an_object_of_the_other_daemon_is_found() {
    let stub = Stub::new(ANOTHER).expect("the stub");
    let folder = tempfile::tempdir().expect("a folder");
    let node = folder.path().join("node.xml");
    std::fs::write(&node, "<node/>").expect("written");
    let uri = format!("test://{}", node.display());
    let run = folder.path().display().to_string();
    let stubbed = stub.variables();
    let mut variables = vec![("XDG_RUNTIME_DIR", run.as_str())];
    variables.extend(stubbed.iter().map(|(name, value)| (*name, value.as_str())));
    let hint = "hint: it is in qemu:///session: say -c qemu:///session\n";
    let ask = |words: &[&str], more: &[(&str, &str)]| {
        with_variables(&[&["-c", &uri], words].concat(), &[&variables[..], more].concat())
    };
    // Without its socket the daemon does not run, and nobody starts it to find out.
    assert!(!ask(&["domstate", "test"], &[]).contains("hint"));
    assert_eq!(stub.take_calls(), Vec::<String>::new());
    std::fs::create_dir(folder.path().join("libvirt")).expect("a folder");
    std::fs::write(folder.path().join("libvirt/libvirt-sock"), "").expect("written");
    for words in [["domstate", "test"], ["net-info", "default"], ["pool-info", "default-pool"]] {
        assert!(ask(&words, &[]).contains(hint), "{words:?}");
        assert_eq!(stub.take_calls(), ["open qemu:///session"]);
    }
    assert!(!ask(&["domstate", "other"], &[]).contains("hint"));
    // One that does not answer keeps nobody waiting.
    let begun = std::time::Instant::now();
    assert!(!ask(&["domstate", "test"], &[("STUB_WAITS", "yes")]).contains("hint"));
    assert!(begun.elapsed() < std::time::Duration::from_secs(20), "{:?}", begun.elapsed());
}

#[test]
fn mistyped_uris_are_put_right() {
    for (typed, meant) in [
        ("tset:///default", "test:///default"),
        ("qemu:/system", "qemu:///system"),
        ("qemu://system", "qemu:///system"),
    ] {
        assert_hint(&["-c", typed, "list"], &format!("did you mean '{meant}'?"));
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
    let program = program.to_str().expect("text");
    let other =
        ["/usr/bin/env", "--chdir=/", "setpriv", "--reuid", "65534", "--clear-groups", "--"];
    let words = [&other[..], &[program, "-c", &uri, "list"]].concat();
    let text = terminal::printed(&words, &[("PATH", "/usr/bin:/bin")]);
    let text = text.unwrap_or_else(|error| panic!("{error:#}"));
    if text.contains("setpriv") {
        virsh_tests::skip::skip("another user can only be taken by root, with setpriv");
        return;
    }
    let hint = "hint: root may, and so may members of the group that the daemon is set up for, mostly 'libvirt'\n";
    assert!(text.contains("Permission denied") && text.contains(hint), "{text}");
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
