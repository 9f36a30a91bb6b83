//! Names of files, arguments, variables and lines are the system's bytes: they pass through
//! unchanged, and what must be text and is none is refused by name.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::process::{Command, Output};
use virsh_tests::bounded::{run, virsh};

const NETWORK: &str = "<network><name>fresh</name></network>";

fn os(bytes: &[u8]) -> &OsStr {
    OsStr::from_bytes(bytes)
}

/// Standard output, the error output and the status, with all that is no text as `\xff`.
fn shown(output: &Output) -> (String, String, Option<i32>) {
    let text = |bytes: &[u8]| {
        let chunks = bytes.utf8_chunks().map(|chunk| {
            let invalid = chunk.invalid().iter().map(|byte| format!("\\x{byte:02x}"));
            format!("{}{}", chunk.valid(), invalid.collect::<String>())
        });
        chunks.collect::<String>()
    };
    (text(&output.stdout), text(&output.stderr), output.status.code())
}

fn outcome(command: &mut Command, input: &[u8]) -> (String, String, Option<i32>) {
    shown(&run(command, input))
}

#[test]
fn a_file_of_any_name_is_read_from_the_command_line_and_from_a_pipe() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join(os(b"caf\xe9.xml")), NETWORK).expect("a file");
    let said = "Network fresh defined from caf\\xe9.xml\n\n";
    let mut words = virsh();
    words.current_dir(&folder).arg("net-define").arg(os(b"caf\xe9.xml"));
    assert_eq!(outcome(&mut words, b""), (said.to_owned(), String::new(), Some(0)));
    let mut string = virsh();
    string.current_dir(&folder).arg(os(b"net-define 'caf\xe9.xml'"));
    assert_eq!(outcome(&mut string, b""), (said.to_owned(), String::new(), Some(0)));
    let mut piped = virsh();
    piped.current_dir(&folder).arg("-q");
    let (stdout, stderr, status) =
        outcome(&mut piped, b"net-define caf\xe9.xml\nnet-list --all --name\n");
    assert!(stdout.contains("fresh"), "{stdout}");
    assert!(!stdout.contains('\u{fffd}'), "{stdout}");
    assert_eq!((stderr.as_str(), status), ("", Some(0)));
}

#[test]
fn what_comes_through_a_pipe_is_no_key() {
    let lines = b"echo\tone\n\techo a\x01\x1b[31mb\n";
    let mut command = virsh();
    let (shown, errors, status) = outcome(command.arg("-q"), lines);
    let expected = "virsh # echo\tone\nonevirsh # \techo a\x01\x1b[31mb\na\x01\x1b[31mbvirsh # \n";
    assert_eq!((shown.as_str(), errors.as_str(), status), (expected, "", Some(0)));
}

#[test]
fn a_download_goes_to_the_file_that_was_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let line = b"vol-download v f\xe9 default-pool\n";
    let (_, stderr, _) = outcome(virsh().current_dir(&folder), line);
    assert!(stderr.contains("failed to get vol 'v'"), "{stderr}");
    let made = std::fs::read_dir(folder.path()).expect("a folder").count();
    assert_eq!(made, 0);
    let (_, stderr, _) = outcome(virsh().arg("define").arg(os(b"no\xff")), b"");
    assert_eq!(stderr, "error: Failed to open file 'no\\xff': No such file or directory\n");
}

#[test]
fn what_must_be_text_is_refused_by_name_when_it_is_read() {
    let refused = "error: the value 'a\\xff' of option --domain is not valid UTF-8\n";
    let (_, stderr, status) = outcome(virsh().arg("domstate").arg(os(b"a\xff")), b"");
    assert_eq!((stderr.as_str(), status), (refused, Some(1)));
    let (stdout, stderr, status) =
        outcome(virsh().arg("-q"), b"echo before\ndomstate a\xff\necho after\n");
    assert!(stdout.contains("before") && stdout.contains("after"), "{stdout}");
    assert_eq!((stderr.as_str(), status), (refused, Some(0)));
    // A syntax error, and an option that is read first, come first.
    let mut unknown = virsh();
    unknown.arg("domstate").arg(os(b"a\xff")).arg("--bogus");
    assert!(outcome(&mut unknown, b"").1.contains("doesn't support option --bogus"));
    let mut missing = virsh();
    missing.args(["desc", "nope"]).arg(os(b"a\xff"));
    assert_eq!(outcome(&mut missing, b"").1, "error: failed to get domain 'nope'\n");
}

#[test]
fn words_that_are_printed_pass_through() {
    let (stdout, ..) = outcome(virsh().arg("echo").arg(os(b"a\xff")).arg("b"), b"");
    assert_eq!(stdout, "a\\xff b\n");
    let (stdout, ..) = outcome(virsh().args(["echo", "--xml"]).arg(os(b"<\xff>")), b"");
    assert_eq!(stdout, "&lt;\\xff&gt;\n");
    let (stdout, ..) = outcome(virsh().args(["echo", "--split"]).arg(os(b"\xff,,\xfe,x")), b"");
    assert_eq!(stdout, "\\xff,\\xfe\nx\n\n");
    let (_, stderr, status) = outcome(virsh().arg(os(b"no\xff")), b"");
    assert_eq!((stderr.as_str(), status), ("error: unknown command: 'no\\xff'\n", Some(1)));
    let (_, stderr, _) = outcome(virsh().arg("domid").arg("test").arg(os(b"x\n\xff")), b"");
    assert_eq!(stderr, "error: unexpected data 'x\n\\xff'\n");
    let (_, stderr, _) = outcome(virsh().arg(os(b"-\xc3\xa9")), b"");
    assert_eq!(stderr, "error: unsupported option '-\\xc3'. See --help.\n");
    let (stdout, ..) = outcome(virsh().args(["--output", "json", "echo"]).arg(os(b"a\xff")), b"");
    assert_eq!(stdout, "{\"text\":\"a\\\\xff\"}\n");
}

#[test]
fn the_present_directory_is_told_as_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    let odd = folder.path().join(os(b"d\xff"));
    std::fs::create_dir(&odd).expect("a folder");
    let output = run(virsh().arg("pwd").current_dir(&odd), b"");
    let expected = [odd.as_os_str().as_bytes(), b"\n\n"].concat();
    assert_eq!(output.stdout, expected);
}

#[test]
fn a_default_uri_that_is_no_text_contacts_nobody() {
    let uri = os(b"test:///d\xff");
    let mut ours = virsh();
    ours.env("VIRSH_DEFAULT_CONNECT_URI", uri).env("LIBVIRT_DEFAULT_URI", "test:///default");
    let (stdout, stderr, status) = outcome(ours.arg("uri"), b"");
    let refused = "error: failed to connect to the hypervisor\n\
        error: the value 'test:///d\\xff' of variable VIRSH_DEFAULT_CONNECT_URI is not valid UTF-8\n";
    assert_eq!((stdout.as_str(), stderr.as_str(), status), ("\n", refused, Some(1)));
    let (stdout, ..) =
        outcome(virsh().env("VIRSH_DEFAULT_CONNECT_URI", uri).args(["echo", "a"]), b"");
    assert_eq!(stdout, "a\n", "what needs no connection does not read it");
    let mut libvirts = virsh();
    libvirts.env_remove("VIRSH_DEFAULT_CONNECT_URI").env("LIBVIRT_DEFAULT_URI", uri);
    let (_, stderr, status) = outcome(libvirts.arg("uri"), b"");
    assert!(stderr.contains("Unable to parse URI test:///d\\xff"), "{stderr}");
    assert_eq!(status, Some(1));
    let (_, stderr, status) = outcome(virsh().arg("-c").arg(uri).arg("uri"), b"");
    assert!(
        stderr.ends_with("'test:///d\\xff' of option --connect is not valid UTF-8\n"),
        "{stderr}"
    );
    assert_eq!(status, Some(1));
    let (_, stderr, status) = outcome(virsh().arg("connect").arg(uri), b"");
    assert_eq!(stderr, "error: the value 'test:///d\\xff' of option --name is not valid UTF-8\n");
    assert_eq!(status, Some(1));
    let (_, stderr, status) = outcome(virsh().env("VIRSH_OUTPUT", os(b"js\xff")).arg("uri"), b"");
    assert!(stderr.contains("js\\xff"), "{stderr}");
    assert_eq!(status, Some(1));
}

#[test]
fn the_log_and_the_trace_hold_the_bytes() {
    let folder = tempfile::tempdir().expect("a folder");
    let log = folder.path().join(os(b"log\xff"));
    let mut command = virsh();
    command.args(["-d", "1", "-l"]).arg(&log).arg("echo").arg(os(b"a\xffb"));
    let (_, stderr, _) = outcome(&mut command, b"");
    assert!(stderr.starts_with("echo: string(argv: 0): a\\xffb\n"), "{stderr}");
    let written = std::fs::read(&log).expect("the log");
    let line = b"INFO echo: string(argv: 0): a\xffb\n";
    assert!(written.windows(line.len()).any(|part| part == line), "{}", written.escape_ascii());
}

#[test]
fn a_log_that_cannot_be_written_is_told_once_and_first() {
    let (_, stderr, status) =
        outcome(virsh().args(["-l", "/dev/full", "domid no; domid nope"]), b"");
    let expected = "error: failed to write the log file\nerror: failed to get domain 'no'\n\
        error: failed to get domain 'nope'\n";
    assert_eq!((stderr.as_str(), status), (expected, Some(1)));
    let folder = tempfile::tempdir().expect("a folder");
    let first = folder.path().join("first");
    let mut second = virsh();
    second.env("VIRSH_LOG_FILE", &first).arg("-l").arg(folder.path().join("no/such")).arg("uri");
    let (_, stderr, status) = outcome(&mut second, b"");
    assert_eq!(stderr, "error: failed to open the log file. check the log file path\n");
    assert_eq!((std::fs::read(&first).expect("a log"), status), (Vec::new(), Some(1)));
}

#[test]
fn null_bytes_end_nothing() {
    let lines = b"desc test \"a\0b\"\ndesc test\nmaxvcpus --type te\0st\necho ok\n";
    let (stdout, stderr, status) = outcome(&mut virsh(), lines);
    assert!(stdout.contains("\nab\n") && stdout.contains("\nok\n"), "{stdout}");
    assert_eq!((stderr.as_str(), status), ("", Some(0)));
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("null.xml");
    std::fs::write(&file, format!("{NETWORK}\0")).expect("a file");
    let (_, stderr, status) = outcome(virsh().arg("net-define").arg(&file), b"");
    let expected =
        format!("error: Failed to read file '{}': the text holds a null byte\n", file.display());
    assert_eq!((stderr, status), (expected, Some(1)));
}

#[test]
fn files_with_a_byte_order_mark_or_carriage_returns_are_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("n.xml");
    std::fs::write(&file, format!("\u{feff}{}", NETWORK.replace("><", ">\r\n<"))).expect("a file");
    let (stdout, _, status) = outcome(virsh().arg("net-define").arg(&file), b"");
    assert_eq!(
        (stdout, status),
        (format!("Network fresh defined from {}\n\n", file.display()), Some(0))
    );
}

#[test]
fn xml_after_white_space_is_xml() {
    let host = "\n  <host mac='52:54:00:00:00:01' ip='192.168.122.45'/>";
    let (stdout, stderr, status) = outcome(
        virsh().args(["net-update", "default", "add", "ip-dhcp-host", host, "--live"]),
        b"",
    );
    assert_eq!(
        (stdout.as_str(), stderr.as_str(), status),
        ("Updated network default live state\n", "", Some(0))
    );
}

#[test]
fn a_newline_in_a_word_does_not_part_an_error() {
    let (_, stderr, status) = outcome(virsh().args(["domid", "test", "x\ny"]), b"");
    assert_eq!((stderr.as_str(), status), ("error: unexpected data 'x\ny'\n", Some(1)));
}
