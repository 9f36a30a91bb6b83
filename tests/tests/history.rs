//! The history of interactive sessions: whatever stands in its place keeps its kind, owner,
//! mode and bytes, and lines are there as soon as they were typed.

use std::fs;
use std::io::Write;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;
use virsh_tests::bounded::{end, kill, run, virsh};

/// A home whose history the test may put in place.
struct Home {
    folder: TempDir,
}

impl Home {
    fn new() -> Home {
        let folder = tempfile::tempdir().expect("a folder");
        let home = Home { folder };
        fs::create_dir_all(home.history().parent().expect("a parent")).expect("its folder");
        home
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn history(&self) -> PathBuf {
        self.path("cache/libvirt/virsh/history")
    }

    fn text(&self) -> String {
        fs::read_to_string(self.history()).expect("a history")
    }

    fn session(&self, size: Option<&str>) -> Child {
        let mut command = Command::new(virsh_tests::virsh());
        command.args(["-q", "-c", "test:///default"]).env_remove("VIRSH_OUTPUT");
        command.env_remove("VIRSH_HISTSIZE").envs(size.map(|size| ("VIRSH_HISTSIZE", size)));
        command.env("XDG_CACHE_HOME", self.path("cache")).env("LC_ALL", "C.UTF-8");
        command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        command.spawn().expect("it starts")
    }

    /// Runs a session with these lines to its end.
    fn run(&self, lines: &[u8], size: Option<&str>) {
        let mut session = self.session(size);
        session.stdin.as_mut().expect("piped").write_all(lines).expect("written");
        assert!(end(session).status.success());
    }
}

/// What may not change: kind and permissions, owner, and the file itself.
fn identity(path: &Path) -> (u32, u32, u64, u64) {
    let found = fs::symlink_metadata(path).expect("it is there");
    (found.mode(), found.uid(), found.ino(), found.rdev())
}

fn wait_for(what: &str, condition: impl Fn() -> bool) {
    let limit = Instant::now() + Duration::from_secs(20);
    while !condition() {
        assert!(Instant::now() < limit, "{what}");
        std::thread::sleep(Duration::from_millis(10));
    }
}

#[test]
fn a_device_behind_a_link_stays_one() {
    let home = Home::new();
    let device = home.path("null");
    let made = run(Command::new("mknod").arg(&device).args(["-m", "666", "c", "1", "3"]), b"");
    if !made.status.success() {
        // Only root may make a device; a socket, to which a file is as foreign, stands for it.
        drop(UnixListener::bind(&device).expect("a socket"));
    }
    symlink(&device, home.history()).expect("a link");
    let before = (identity(&device), identity(&home.history()));
    home.run(b"echo one\n", None);
    assert_eq!((identity(&device), identity(&home.history())), before);
}

#[test]
fn what_is_no_file_stays_what_it_is_and_is_not_waited_for() {
    let make_socket = |path: &Path| drop(UnixListener::bind(path).expect("a socket"));
    let make_folder = |path: &Path| fs::create_dir(path).expect("a folder");
    let make_pipe = |path: &Path| {
        assert!(run(Command::new("mkfifo").arg(path), b"").status.success());
    };
    let makers: [&dyn Fn(&Path); 3] = [&make_socket, &make_folder, &make_pipe];
    for make in makers {
        let home = Home::new();
        make(&home.history());
        let before = identity(&home.history());
        home.run(b"echo one\n", None);
        assert_eq!(identity(&home.history()), before);
    }
}

#[test]
fn links_are_followed() {
    let home = Home::new();
    let target = home.path("elsewhere");
    symlink(&target, home.history()).expect("a link to nothing yet");
    home.run(b"echo one\n", None);
    assert!(fs::symlink_metadata(home.history()).expect("it is there").is_symlink());
    assert_eq!(fs::read_to_string(&target).expect("its target"), "echo one\n");
    assert_eq!(fs::metadata(&target).expect("its target").mode() & 0o777, 0o600);
}

#[test]
fn owner_mode_and_bytes_stay() {
    let home = Home::new();
    fs::write(home.history(), b"old caf\xe9\nunfinished").expect("a history");
    fs::set_permissions(home.history(), fs::Permissions::from_mode(0o640)).expect("a mode");
    // Only root may give a file away; as anyone else the owner is the same anyway.
    let _ = std::os::unix::fs::chown(home.history(), Some(12345), None);
    let before = identity(&home.history());
    home.run(b"echo one\n", Some("3"));
    assert_eq!(identity(&home.history()), before);
    let bytes = fs::read(home.history()).expect("a history");
    assert_eq!(bytes, b"old caf\xe9\nunfinished\necho one\n");
}

#[test]
fn the_length_holds() {
    let home = Home::new();
    let lines: String = (0..20).map(|number| format!("echo {number}\n")).collect();
    home.run(lines.as_bytes(), Some("2"));
    assert_eq!(home.text(), "echo 18\necho 19\n");
    home.run(b"echo 20\n", Some("0"));
    assert_eq!(home.text(), "");
    home.run(b"echo 21\n", Some("many"));
    assert_eq!(home.text(), "");
}

#[test]
fn lines_are_kept_at_once_and_those_of_several_sessions_too() {
    let home = Home::new();
    let (mut one, mut other) = (home.session(None), home.session(None));
    let type_line = |session: &mut Child, line: &str| {
        let input = session.stdin.as_mut().expect("piped");
        input.write_all(line.as_bytes()).and_then(|()| input.flush()).expect("written");
        let kept = || home.history().exists() && home.text().ends_with(line);
        wait_for("a line is kept when it was typed", kept);
    };
    type_line(&mut one, "echo a1\n");
    type_line(&mut other, "echo b1\n");
    type_line(&mut one, "echo a2\n");
    // What ends a session does not matter.
    kill(&mut one);
    type_line(&mut other, "echo b2\n");
    end(other);
    assert_eq!(home.text(), "echo a1\necho b1\necho a2\necho b2\n");
}

#[test]
fn secrets_stay_out() {
    let home = Home::new();
    home.run(b"secret-set-value u cGFzcw==\nset-user-password d u pass\necho seen\n", None);
    home.run(b"qemu-monitor-command d --hmp set_password vnc x\n", None);
    home.run(b"qemu-agent-command d '{\"arguments\":{\"password\":\"x\"}}'\n", None);
    home.run(b"qemu-monitor-command d --hmp info block\n", None);
    assert_eq!(home.text(), "echo seen\nqemu-monitor-command d --hmp info block\n");
}

#[test]
fn a_history_that_cannot_be_written_ends_well() {
    let folder = tempfile::tempdir().expect("a folder");
    let blocked = folder.path().join("blocked");
    std::fs::write(&blocked, "").expect("a file in the way");
    let output = run(virsh().env("XDG_CACHE_HOME", &blocked), b"echo ok\n");
    assert_eq!(output.status.code(), Some(0));
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(text.contains("error: Failed to create '"), "{text}");
}

#[test]
fn a_history_file_that_is_a_folder_ends_well() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir_all(folder.path().join("libvirt/virsh/history"))
        .expect("a folder in the way");
    let output = run(virsh().env("XDG_CACHE_HOME", folder.path()), b"echo ok\n");
    assert_eq!(output.status.code(), Some(0));
}
