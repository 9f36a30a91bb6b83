//! Bad days: outputs that are closed or full, bytes that are no text, huge input, odd names,
//! a missing home. No panic, no hang, and status 1 when something is wrong.

use std::io::Write;
use std::path::Path;
use std::process::{Output, Stdio};
use std::time::{Duration, Instant};
use virsh_tests::bounded::{alone, end, kill, lines, run, virsh};

#[test]
fn a_full_disk_is_an_error() {
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").expect("/dev/full");
    let child = virsh().args(["help"]).stdout(full).stderr(Stdio::piped()).spawn();
    let output = end(child.expect("it starts"));
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8_lossy(&output.stderr);
    assert_eq!(text, "error: failed to write to standard output: No space left on device\n");
}

/// What a command made of a file that is no plain one: its status and what it said, and whether the file stayed.
fn into(target: &Path, words: &[&str]) -> (Option<i32>, String) {
    into_then(target, words, &[])
}

/// The same with further words behind the file.
fn into_then(target: &Path, words: &[&str], further: &[&str]) -> (Option<i32>, String) {
    use std::os::unix::fs::MetadataExt;
    let identity = || {
        let found = std::fs::symlink_metadata(target).expect("it is there");
        (found.ino(), found.mode(), found.rdev())
    };
    let before = identity();
    let output = run(virsh().args(words).arg(target).args(further), b"");
    assert_eq!(identity(), before, "{words:?}: {output:?}");
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn devices_and_pipes_are_written_to_and_stay() {
    let folder = tempfile::tempdir().expect("a folder");
    let make = |name: &str, program: &str, words: &[&str]| {
        let path = folder.path().join(name);
        let made = run(alone(program).arg(&path).args(words), b"");
        made.status.success().then_some(path)
    };
    let screenshot = ["screenshot", "test"];
    let (full, null) =
        (make("full", "mknod", &["c", "1", "7"]), make("null", "mknod", &["c", "1", "3"]));
    if let (Some(full), Some(null)) = (full, null) {
        let told = "error: could not receive data from domain 'test'\n\
                    error: recv handler failed: No space left on device\n";
        assert_eq!(into(&full, &screenshot), (Some(1), told.to_owned()));
        assert_eq!(into(&null, &screenshot), (Some(0), String::new()));
        for device in [&full, &null] {
            // A log, whose option stands before the command.
            let log = ["-d", "0", "-c", "test:///default", "-l"];
            let (status, _) = into_then(device, &log, &["domid", "test"]);
            assert_eq!(status, Some(0));
        }
    }
    let pipe = make("pipe", "mkfifo", &[]).expect("a pipe");
    let reading = pipe.clone();
    let reader = std::thread::spawn(move || std::fs::read(reading).expect("it is read"));
    assert_eq!(into(&pipe, &screenshot), (Some(0), String::new()));
    assert!(reader.join().expect("a picture").starts_with(b"\x89PNG"));
}

/// What comes of a run whose standard output nobody reads.
fn unread(words: &[&str]) -> Output {
    let pipes = (Stdio::piped(), Stdio::piped());
    let mut child = virsh().args(words).stdout(pipes.0).stderr(pipes.1).spawn().expect("it starts");
    drop(child.stdout.take());
    end(child)
}

#[test]
fn a_closed_pipe_is_no_error() {
    let output = unread(&[&"help; ".repeat(300)]);
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn what_nobody_reads_any_more_is_watched_no_longer() {
    let output = unread(&["domstats", "--watch", "1"]);
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

/// Runs our program through a shell that closes files before, and gives what it printed and its status.
fn with_closed(words: &str, closing: &str) -> (String, String, Option<i32>) {
    let script = format!("exec {} {words} {closing}", virsh_tests::virsh().display());
    let mut shell = alone("sh");
    shell.args(["-c", &script]).env("VIRSH_DEFAULT_CONNECT_URI", "test:///default");
    let output = run(&mut shell, b"");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (text(&output.stdout), text(&output.stderr), output.status.code())
}

#[test]
fn closed_outputs_do_no_harm() {
    let refused = "error: failed to get domain 'nope'\n";
    for (closing, out, err) in [
        ("<&-", true, true),
        (">&-", false, true),
        ("2>&-", true, false),
        ("<&- >&- 2>&-", false, false),
    ] {
        let shown = |text: &str, open: bool| if open { text.to_owned() } else { String::new() };
        let expected = (shown("hi\n", out), String::new(), Some(0));
        assert_eq!(with_closed("echo hi", closing), expected, "{closing}");
        let expected = (shown("\n", out), shown(refused, err), Some(1));
        assert_eq!(with_closed("domstate nope", closing), expected, "{closing}");
    }
}

#[test]
fn what_is_opened_while_an_output_is_closed_does_not_get_its_text() {
    let folder = tempfile::tempdir().expect("a folder");
    let log = folder.path().join("log");
    for closing in [">&-", "2>&-", "<&- >&- 2>&-"] {
        let words = format!("-d 4 -l {} \"echo hi; domstate nope\"", log.display());
        assert_eq!(with_closed(&words, closing).2, Some(1), "{closing}");
        let text = std::fs::read_to_string(&log).expect("the log");
        assert!(!text.contains("hi"), "{closing}: {text}");
        let heads = text.lines().filter(|line| !line.is_empty()).all(|line| line.starts_with('['));
        assert!(heads, "{closing}: {text}");
        let _ = std::fs::remove_file(&log);
    }
}

#[test]
fn a_descriptor_that_is_closed_is_no_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let link = folder.path().join("link");
    std::os::unix::fs::symlink("/dev/stdin", &link).expect("a link");
    for path in ["/dev/stdin", "/dev/fd/0", "/proc/self/fd/0", link.to_str().expect("text")] {
        let said = format!("error: Failed to open file '{path}': No such file or directory\n");
        let expected = ("\n".to_owned(), said, Some(1));
        assert_eq!(with_closed(&format!("define {path}"), "<&-"), expected);
    }
    for (path, closing) in [("/dev/stdout", ">&-"), ("/dev/fd/0", "<&-")] {
        let (_, said, status) = with_closed(&format!("screenshot test {path}"), closing);
        assert_eq!((said, status), (format!("error: cannot create file {path}\n"), Some(1)));
    }
    for (words, closing, told) in [
        ("vol-upload v /dev/stdin --pool default-pool", "<&-", "cannot read /dev/stdin"),
        ("vol-download v /dev/stdout --pool default-pool", ">&-", "cannot create /dev/stdout"),
    ] {
        let words = format!("'vol-create-as default-pool v 1M; {words}'");
        let (_, said, status) = with_closed(&words, closing);
        assert_eq!((said, status), (format!("error: {told}\n"), Some(1)));
    }
    let (_, said, status) = with_closed("-l /dev/stdout echo hi", ">&-");
    let told = "error: failed to open the log file. check the log file path\n";
    assert_eq!((&*said, status), (told, Some(1)));
}

#[test]
fn a_file_that_cannot_be_named_is_refused_before_anything_is_transferred() {
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["n".repeat(256), "new/".to_owned(), "new/.".to_owned()] {
        let path = folder.path().join(name);
        let output = run(virsh().args(["screenshot", "test"]).arg(&path), b"");
        let told = format!("error: cannot create file {}\n", path.display());
        assert_eq!(String::from_utf8_lossy(&output.stderr), told);
        assert_eq!(output.status.code(), Some(1), "{told}");
        let file = std::fs::read_dir(folder.path()).expect("a folder").next();
        assert!(file.is_none(), "{file:?}");
    }
}

#[test]
fn what_waits_is_on_the_output_before_it_has_waited() {
    let mut child =
        virsh().stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("it starts");
    let mut input = child.stdin.take().expect("piped");
    input.write_all(b"event --all --timeout 300\n").expect("it reads");
    let mut shown = lines(child.stdout.take().expect("piped"));
    assert!(shown.any(|line| line == "virsh # event --all --timeout 300"));
    kill(&mut child);
}

#[test]
fn a_folder_that_is_gone_has_no_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let script =
        format!("mkdir gone; cd gone; rmdir ../gone; exec {} pwd", virsh_tests::virsh().display());
    let output = run(alone("sh").args(["-c", &script]).current_dir(folder.path()), b"");
    let text = String::from_utf8_lossy(&output.stderr);
    assert_eq!(text, "error: pwd: cannot get current directory: No such file or directory\n");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn bytes_that_are_no_text_are_refused_by_name() {
    use std::os::unix::ffi::OsStrExt;
    let word = std::ffi::OsStr::from_bytes(b"a\xff\xfe");
    let output = run(virsh().arg("domstate").arg(word), b"");
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8_lossy(&output.stderr);
    let expected = "error: the value 'a\\xff\\xfe' of option --domain is not valid UTF-8\n";
    assert_eq!(text, expected);
}

#[test]
fn bytes_that_are_no_text_on_standard_input_are_passed_on() {
    let output = run(&mut virsh(), b"echo \xff\xfe\ndomstate te\x00st\ndomstate \x80\necho ok\n");
    assert_eq!(output.status.code(), Some(0));
    let contains = |bytes: &[u8]| output.stdout.windows(bytes.len()).any(|part| part == bytes);
    assert!(contains(b"\n\xff\xfe\n") && contains(b"\nrunning\n") && contains(b"\nok\n"));
    assert!(!contains("\u{fffd}".as_bytes()), "a byte was replaced");
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(error.starts_with("error: ") && error.lines().count() == 1, "{error}");
}

#[test]
fn a_document_from_a_pipe_is_there_for_whoever_looks_twice() {
    let host = b"<host mac='02:00:00:00:09:09' name='x' ip='192.168.122.9'/>";
    let words = ["net-update", "default", "add", "ip-dhcp-host", "/dev/stdin", "--if-needed"];
    let output = run(virsh().args(words), host);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert_eq!(output.stdout, b"Updated network default live state\n", "{output:?}");
}

#[test]
fn a_document_behind_its_command_in_a_pipe_is_read_by_that_command() {
    let document = "<domain type='test'><name>piped</name><memory>1000</memory><os><type>hvm</type></os></domain>\n";
    // The second is longer than what is read at once.
    for space in [0, 1 << 20] {
        let text = format!("define /dev/stdin\n{document}{}", " ".repeat(space));
        for words in [&[][..], &["--output", "json"]] {
            let output = run(virsh().args(words), text.as_bytes());
            let (answer, error) = (String::from_utf8_lossy(&output.stdout), &output.stderr);
            assert!(answer.contains("piped") && error.is_empty(), "{output:?}");
        }
    }
}

#[test]
fn a_line_without_end_is_left_out_and_the_next_one_runs() {
    let text = format!("echo {}\necho ok\n", "x".repeat(9 << 20));
    let output = run(virsh().arg("-q"), text.as_bytes());
    assert_eq!(String::from_utf8_lossy(&output.stdout), "virsh # \nvirsh # echo ok\nokvirsh # \n");
    let error = String::from_utf8_lossy(&output.stderr);
    assert_eq!(error, "error: the line is longer than 8 MiB, and is left out\n");
}

/// The memory of a process, in KiB.
fn memory(process: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).expect("its status");
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).expect("its memory");
    line.trim().trim_end_matches(" kB").parse().expect("a number")
}

#[test]
fn a_session_that_goes_on_for_long_takes_no_more_memory() {
    let mut child = virsh()
        .arg("-q")
        .env("XDG_CACHE_HOME", env!("CARGO_TARGET_TMPDIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut stdin = child.stdin.take().expect("piped");
    let mut answers = lines(child.stdout.take().expect("piped"));
    let line = format!("echo {}\n", "x".repeat(4000));
    let mut run = |times: usize| {
        for _ in 0..times {
            stdin.write_all(line.as_bytes()).expect("written");
            // The prompt and the line; the answer has no end of its own.
            answers.next().expect("an answer");
        }
        memory(child.id())
    };
    let (before, after) = (run(100), run(5000));
    drop(stdin);
    end(child);
    // What is kept for the whole session would be 20 MB.
    assert!(after < before + 8 * 1024, "{before} KiB became {after} KiB");
}

#[test]
fn ten_megabytes_of_commands_run() {
    let one = "echo abcdefghijklmnopqrstuvwxyz 0123456789 'quoted words' more\n";
    let text = one.repeat(10 * 1024 * 1024 / one.len());
    let output = run(&mut virsh(), text.as_bytes());
    assert_eq!(output.status.code(), Some(0));
    let lines = output.stdout.iter().filter(|byte| **byte == b'\n').count();
    assert!(lines > 2 * text.lines().count(), "{lines}");
}

#[test]
fn one_line_of_200000_words_is_not_quadratic() {
    let text = format!("echo {}\n", "word ".repeat(200_000));
    let start = Instant::now();
    let output = run(&mut virsh(), text.as_bytes());
    assert_eq!(output.status.code(), Some(0));
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
}

#[test]
fn odd_names_are_only_names() {
    for name in [
        "a b",
        "日本語",
        "😀",
        "a\u{1b}[31mb",
        "\t",
        "a\nb",
        "-",
        "--x",
        "'\"",
        "%s%n",
        &"x".repeat(100_000),
    ] {
        let output = run(virsh().args(["domstate", "--domain", name]), b"");
        assert_eq!(output.status.code(), Some(1), "{name:?}");
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(text, format!("error: failed to get domain '{name}'\n"));
    }
}

#[test]
fn a_missing_home_does_not_matter() {
    let mut command = virsh();
    command.env_remove("HOME").env_remove("XDG_CACHE_HOME");
    let output = run(&mut command, b"echo ok\n");
    assert_eq!(output.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&output.stdout).contains("\nok\n"));
}

#[test]
fn a_libvirt_that_does_not_start_fails_every_command() {
    let output =
        run(virsh().arg("-q").env("LIBVIRT_LOG_OUTPUTS", "bogus"), b"list\nuri\necho on\n");
    let text = String::from_utf8_lossy(&output.stderr);
    assert_eq!(text.matches("error: Failed to initialize libvirt\n").count(), 2, "{text}");
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(!text.contains("running") && text.contains("\non"), "{text}");
}

/// How often each kind of job runs where nothing says otherwise; `VIRSH_JOB_RUNS=700` are the
/// 2,000 runs in which virsh itself hangs again and again.
const JOB_RUNS: usize = 15;

#[test]
fn a_job_that_ends_at_once_is_not_waited_for() {
    let wanted = std::env::var("VIRSH_JOB_RUNS").ok().and_then(|runs| runs.parse().ok());
    // On one processor, the call may return before anyone waits for it, or after.
    let status = std::fs::read_to_string("/proc/self/status").expect("a status");
    let allowed = status.lines().find_map(|line| line.strip_prefix("Cpus_allowed_list:"));
    let first: String =
        allowed.expect("a list").trim().chars().take_while(char::is_ascii_digit).collect();
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("file").display().to_string();
    let jobs: [(&[&str], i32); 3] = [
        (&["save", "test", &file], 0),
        (&["dump", "test", &file, "--verbose"], 0),
        (&["migrate", "test", "test:///default"], 1),
    ];
    for run in 0..wanted.unwrap_or(JOB_RUNS) {
        for (words, status) in jobs {
            let mut pinned = alone("taskset");
            pinned.args(["-c", &first]).arg(virsh_tests::virsh());
            pinned.args(["-c", "test:///default"]).args(words).stdin(Stdio::null());
            let output = virsh_tests::bounded::run(&mut pinned, b"");
            assert_eq!(output.status.code(), Some(status), "{run}: {words:?}: {output:?}");
        }
    }
}
