//! Texts that editors change: none is lost without a word, whatever the editor does.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tempfile::TempDir;
use virsh_lab::command::End;
use virsh_lab::terminal::Terminal;
use virsh_tests::bounded::{run, virsh};

/// How long anything may take on a busy machine.
const LIMIT: Duration = Duration::from_secs(40);

/// The commands that let an editor change something of the mock driver.
const COMMANDS: [&str; 8] = [
    "edit test",
    "desc test --edit",
    "desc test --edit --title",
    "metadata test --uri http://example.org/ --key k --edit",
    "net-edit default",
    "pool-edit default-pool",
    "snapshot-create-as test s; snapshot-edit test s",
    "checkpoint-create-as test c; checkpoint-edit test c",
];

/// A folder with an editor in it, and one for its drafts.
struct Desk {
    folder: TempDir,
    editor: PathBuf,
}

impl Desk {
    fn new(script: &str) -> Desk {
        let folder = tempfile::tempdir().expect("a folder");
        let editor = folder.path().join("editor");
        std::fs::create_dir(folder.path().join("drafts")).expect("a folder");
        // Whoever writes a program and starts it at once meets a busy file where another thread
        // forks in between; a shell that reads it does not.
        std::fs::write(&editor, script).expect("an editor");
        Desk { folder, editor }
    }

    fn drafts(&self) -> PathBuf {
        self.folder.path().join("drafts")
    }

    /// Standard output, the error output and the status of a command.
    fn try_on(&self, command: &str) -> (String, String, Option<i32>) {
        let mut ours = virsh();
        ours.env("EDITOR", format!("sh '{}'", self.editor.display()));
        let output = run(ours.env("TMPDIR", self.drafts()).arg(command), b"");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
        (text(output.stdout), text(output.stderr), output.status.code())
    }

    /// The only draft that is left, with what it holds.
    fn kept(&self) -> Option<(PathBuf, Vec<u8>)> {
        let mut left = std::fs::read_dir(self.drafts()).expect("a folder");
        let path = left.next()?.expect("a name").path();
        assert!(left.next().is_none(), "one draft");
        let bytes = std::fs::read(&path).expect("a draft");
        std::fs::remove_file(&path).expect("a draft");
        Some((path, bytes))
    }
}

fn assert_kept(desk: &Desk, command: &str, reason: &str, text: &[u8]) {
    let (_, stderr, status) = desk.try_on(command);
    assert_eq!(status, Some(1), "{command}: {stderr}");
    let (path, bytes) = desk.kept().unwrap_or_else(|| panic!("{command}: no draft: {stderr}"));
    let path = path.display().to_string();
    assert!(stderr.contains(&reason.replace("FILE", &path)), "{command}: {stderr}");
    let said = stderr.strip_suffix("error: Failed to update s\n").unwrap_or(&stderr);
    let kept = format!("the changed text is kept in {path}\n");
    assert!(said.ends_with(&kept), "{command}: {stderr}");
    assert!(bytes.starts_with(text), "{command}: {}", bytes.escape_ascii());
}

#[test]
fn an_edit_that_is_no_text_stays_in_its_file() {
    let latin = Desk::new("printf 'my long caf\\351 notes\\n' > \"$1\"");
    let null = Desk::new("printf 'one\\0two\\n' > \"$1\"");
    for command in COMMANDS {
        let failed = "FILE: failed to read temporary file: the text ";
        let reason = format!("{failed}is not valid UTF-8\n");
        assert_kept(&latin, command, &reason, b"my long caf\xe9 notes\n");
        assert_kept(&null, command, &format!("{failed}holds a null byte\n"), b"one\0two\n");
    }
}

#[test]
fn what_an_editor_wrote_before_it_failed_stays_in_its_file() {
    let desk = Desk::new("printf 'caf\\351\\n' > \"$1\"; exit 3");
    for command in COMMANDS {
        assert_kept(&desk, command, "unexpected exit status 3\n", b"caf\xe9\n");
    }
    let untouched = Desk::new("exit 3");
    for command in COMMANDS {
        let (_, stderr, status) = untouched.try_on(command);
        assert_eq!((status, untouched.kept()), (Some(1), None), "{command}: {stderr}");
        assert!(!stderr.contains("is kept"), "{command}: {stderr}");
    }
}

#[test]
fn more_than_ten_megabytes_are_refused_and_stay_in_their_file() {
    let desk = Desk::new("head -c 10485761 /dev/zero | tr '\\0' x > \"$1\"");
    for command in COMMANDS {
        let reason = "FILE: failed to read temporary file: Value too large for defined data type\n\
            error: Failed to read file 'FILE': Value too large for defined data type\n";
        assert_kept(&desk, command, reason, b"xxxx");
    }
}

#[test]
fn a_refused_edit_stays_in_its_file() {
    let desk = Desk::new("echo nonsense > \"$1\"");
    let of_snapshot = "snapshot-create-as test s; snapshot-edit test s";
    let of_checkpoint = "checkpoint-create-as test c; checkpoint-edit test c";
    let commands =
        ["edit test", "net-edit default", "pool-edit default-pool", of_snapshot, of_checkpoint];
    for command in commands {
        assert_kept(&desk, command, "error: Failed.\n", b"nonsense\n");
    }
}

#[test]
fn a_removed_file_is_told_in_two_sentences() {
    let desk = Desk::new("rm \"$1\"");
    for command in COMMANDS {
        let (_, stderr, status) = desk.try_on(command);
        let said = stderr.strip_suffix("error: Failed to update s\n").unwrap_or(&stderr);
        let lines: Vec<&str> = said.lines().collect();
        assert_eq!(status, Some(1), "{command}: {stderr}");
        let [first, second] = *lines else { panic!("{command}: {stderr}") };
        let end = ": failed to read temporary file: No such file or directory";
        let path = first.strip_prefix("error: ").and_then(|line| line.strip_suffix(end));
        let path = path.unwrap_or_else(|| panic!("{command}: {stderr}"));
        let expected = format!("error: Failed to open file '{path}': No such file or directory");
        assert_eq!(second, expected, "{command}");
    }
}

#[test]
fn a_folder_in_place_of_the_file_holds_no_text_that_is_kept() {
    for end in ["", "; exit 3"] {
        let desk = Desk::new(&format!("rm \"$1\"; mkdir \"$1\"{end}"));
        for command in COMMANDS {
            let (_, stderr, status) = desk.try_on(command);
            assert_eq!(status, Some(1), "{command}: {stderr}");
            let reason = if end.is_empty() { "Is a directory\n" } else { "exit status 3\n" };
            assert!(stderr.contains(reason), "{command}: {stderr}");
            assert!(!stderr.contains("is kept"), "{command}: {stderr}");
        }
    }
}

/// The error output and the status of an edit with an editor that is any bytes.
fn with_editor(editor: &OsStr, folder: &Path) -> (Vec<u8>, Option<i32>) {
    let mut ours = virsh();
    ours.env("EDITOR", editor).env("TMPDIR", folder).current_dir(folder).args(["edit", "test"]);
    let output = run(&mut ours, b"");
    (output.stderr, output.status.code())
}

fn assert_ends_with(text: &[u8], end: &[u8]) {
    assert!(text.ends_with(end), "{}", text.escape_ascii());
}

#[test]
fn an_editor_that_cannot_run_is_named_with_its_status() {
    let folder = tempfile::tempdir().expect("a folder");
    let plain = folder.path().join("plain");
    std::fs::write(&plain, "no program").expect("a file");
    std::fs::set_permissions(&plain, PermissionsExt::from_mode(0o644)).expect("a mode");
    for (editor, end) in [
        (plain.as_os_str(), ".xml) unexpected exit status 126\n"),
        (folder.path().as_os_str(), ".xml) unexpected exit status 126\n"),
        (OsStr::new("/no/such/editor"), ".xml) unexpected exit status 127\n"),
        (OsStr::from_bytes(b"/no\xffsuch"), ".xml') unexpected exit status 127\n"),
    ] {
        let (stderr, code) = with_editor(editor, folder.path());
        assert_ends_with(&stderr, end.as_bytes());
        assert!(stderr.windows(editor.len()).any(|part| part == editor.as_bytes()));
        assert_eq!(code, Some(1));
    }
    for editor in ["./plain", "no-such-editor", "./", ""] {
        let (stderr, code) = with_editor(OsStr::new(editor), folder.path());
        let expected =
            format!("error: Cannot find '{editor}' in path: No such file or directory\n");
        assert_eq!(
            (stderr.escape_ascii().to_string(), code),
            (expected.as_bytes().escape_ascii().to_string(), Some(1))
        );
    }
}

#[test]
fn drafts_may_be_below_a_folder_of_any_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let drafts = folder.path().join(OsStr::from_bytes(b"d\xff"));
    std::fs::create_dir(&drafts).expect("a folder");
    let (stderr, code) = with_editor(OsStr::new("true"), &drafts);
    assert_eq!((stderr, code), (Vec::new(), Some(0)));
    let (stderr, code) = with_editor(OsStr::new("false --or"), &drafts);
    assert_ends_with(&stderr, b"(is $TMPDIR wrong?)\n");
    assert_eq!((std::fs::read_dir(&drafts).expect("a folder").count(), code), (0, Some(1)));
}

/// What a command says on a terminal with the desk's editor, after an answer to its question.
fn on_terminal(desk: &Desk, command: &str, answer: Option<&str>) -> (String, End) {
    let program = virsh_tests::virsh().display().to_string();
    let words = [&program, "-c", "test:///default", command].map(str::to_owned);
    let env = [
        ("PATH", "/usr/bin:/bin".to_owned()),
        ("LC_ALL", "C.UTF-8".to_owned()),
        ("HOME", desk.folder.path().display().to_string()),
        ("TMPDIR", desk.drafts().display().to_string()),
        ("EDITOR", format!("sh '{}'", desk.editor.display())),
    ];
    let env = env.map(|(name, value)| (name.to_owned(), value));
    let mut terminal = Terminal::start(&words, &env, desk.folder.path()).expect("a terminal");
    if let Some(answer) = answer {
        terminal.expect("f,?]: ", LIMIT).expect("a question");
        terminal.send(answer).expect("an answer");
    }
    terminal.finish(LIMIT).expect("it ends")
}

#[test]
fn a_text_is_thrown_away_when_that_was_asked_for() {
    let desk = Desk::new("echo nonsense > \"$1\"");
    for command in ["edit test", "net-edit default", "pool-edit default-pool"] {
        let (seen, end) = on_terminal(&desk, command, Some("n"));
        assert_eq!(end, End::Exit(1), "{command}: {seen}");
        assert!(!seen.contains("is kept"), "{command}: {seen}");
        assert_eq!(desk.kept(), None, "{command}: {seen}");
    }
}

#[test]
fn an_editor_that_ends_at_once_is_wondered_at_on_a_terminal() {
    let hint = "hint: the editor ended at once; does it need --wait?\r\n";
    let lazy = Desk::new("sleep 1 & exit");
    let (seen, end) = on_terminal(&lazy, "edit test", None);
    assert!(seen.contains(hint) && seen.contains("not changed"), "{seen}");
    assert_eq!((end, lazy.kept()), (End::Exit(0), None));
    let (_, stderr, status) = lazy.try_on("edit test");
    assert_eq!((stderr.as_str(), status), ("", Some(0)), "a pipe sees plain virsh");
    let quick = Desk::new("sed -i s/8388608/4194304/ \"$1\"");
    let (seen, _) = on_terminal(&quick, "edit test", None);
    assert!(seen.contains("edited") && !seen.contains("hint"), "{seen}");
}
