//! The prompt on a terminal: every line that was sent runs, programs read plain lines, and
//! whatever ends the session or the wait for the tab key leaves a terminal that works.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use tempfile::TempDir;
use virsh_lab::command::End;
use virsh_lab::terminal::Terminal;

/// How long anything may take on a busy machine.
const LIMIT: Duration = Duration::from_secs(40);

/// A terminal and the home of who sits there.
struct Desk {
    home: TempDir,
    env: Vec<(String, String)>,
}

impl Desk {
    /// A desk whose terminal has a name, or none.
    fn new(terminal: Option<&str>) -> Desk {
        let home = tempfile::tempdir().expect("a folder");
        let mut env = vec![
            ("PATH".to_owned(), "/usr/bin:/bin".to_owned()),
            ("LC_ALL".to_owned(), "C.UTF-8".to_owned()),
            ("HOME".to_owned(), home.path().display().to_string()),
            ("VIRSH".to_owned(), virsh_tests::virsh().display().to_string()),
        ];
        env.extend(terminal.map(|name| ("TERM".to_owned(), name.to_owned())));
        Desk { home, env }
    }

    fn start(&self, words: &[&str]) -> Terminal {
        let words: Vec<String> = words.iter().map(ToString::to_string).collect();
        Terminal::start(&words, &self.env, self.home.path()).expect("a terminal")
    }

    /// Starts a session and waits for its prompt.
    fn session(&self, uri: &str) -> Terminal {
        let program: PathBuf = virsh_tests::virsh();
        let program = program.to_str().expect("a path that is text");
        let mut words = vec![program, "-q"];
        // A URI that does not answer must not be opened at once.
        let variable = ("VIRSH_DEFAULT_CONNECT_URI".to_owned(), uri.to_owned());
        let desk = if uri.starts_with("test:") {
            words.extend(["-c", uri]);
            self.env.clone()
        } else {
            self.env.iter().cloned().chain([variable]).collect()
        };
        let words: Vec<String> = words.into_iter().map(str::to_owned).collect();
        let mut terminal = Terminal::start(&words, &desk, self.home.path()).expect("a terminal");
        expect(&mut terminal, "virsh # ");
        terminal
    }

    /// Runs a shell command to its end.
    fn shell(&self, script: &str) -> (String, End) {
        self.start(&["bash", "-c", script]).finish(LIMIT).expect("it ends")
    }
}

fn expect(terminal: &mut Terminal, text: &str) {
    terminal.expect(text, LIMIT).unwrap_or_else(|error| panic!("{error:#}"));
}

fn send(terminal: &mut Terminal, text: &str) {
    terminal.send(text).expect("typed");
}

fn end(terminal: Terminal) -> String {
    let (seen, end) = terminal.finish(LIMIT).expect("it ends");
    assert_eq!(end, End::Exit(0), "{seen}");
    seen
}

const DEFAULT: &str = "test:///default";

#[test]
fn two_lines_in_one_write_both_run() {
    for name in ["xterm", "dumb"] {
        let desk = Desk::new(Some(name));
        let mut terminal = desk.session(DEFAULT);
        send(&mut terminal, "suspend test\rdomstate test\r");
        expect(&mut terminal, "paused");
        send(&mut terminal, "resume test\rdomstate test\rquit\r");
        assert!(end(terminal).contains("running"), "{name}");
    }
}

/// The numbers that lines of `numbered` have printed, in their order.
fn printed(seen: &str) -> Vec<usize> {
    let marks = regex::Regex::new("<([0-9]+)>").expect("a pattern");
    marks.captures_iter(seen).filter_map(|found| found[1].parse().ok()).collect()
}

/// Lines that print numbers in a form that the lines themselves do not have.
fn numbered(count: usize) -> String {
    (0..count).map(|number| format!("echo '<'\"{number}>\"\r")).collect()
}

#[test]
fn thousands_of_lines_in_one_write_run_in_order() {
    let count = 2000;
    let lines = numbered(count);
    let pasted = format!("\x1b[200~{lines}\x1b[201~\r");
    for (name, text) in [("xterm", &lines), ("xterm", &pasted), ("dumb", &lines)] {
        let desk = Desk::new(Some(name));
        let mut terminal = desk.session(DEFAULT);
        send(&mut terminal, text);
        send(&mut terminal, "quit\r");
        let numbers = printed(&end(terminal));
        assert!(numbers.iter().copied().eq(0..count), "{name}: {} of {count}", numbers.len());
    }
}

#[test]
fn what_is_typed_while_a_command_runs_is_kept() {
    for name in ["xterm", "dumb"] {
        let desk = Desk::new(Some(name));
        let mut terminal = desk.session(DEFAULT);
        send(&mut terminal, "net-event --event lifecycle --timeout 1\r");
        expect(&mut terminal, "timeout 1");
        send(&mut terminal, &format!("{}echo ha", numbered(3)));
        expect(&mut terminal, "event loop timed out");
        send(&mut terminal, "'lf'\rquit\r");
        let seen = end(terminal);
        assert_eq!(printed(&seen), [0, 1, 2], "{name}");
        assert!(seen.contains("half"), "{name}: {seen}");
    }
}

#[test]
fn a_terminal_that_cannot_draw_gets_plain_lines() {
    for name in [None, Some(""), Some("dumb"), Some("no-such-terminal")] {
        let desk = Desk::new(name);
        let mut terminal = desk.session(DEFAULT);
        // What programs do: send a line, wait for the prompt, drop the line's echo.
        let mut answers = Vec::new();
        for line in ["list --all --name", "domstate test", "echo hi"] {
            let start = terminal.seen().len();
            send(&mut terminal, &format!("{line}\r"));
            expect(&mut terminal, "virsh # ");
            let seen = terminal.seen().get(start..).unwrap_or_default().to_owned();
            let answer = seen.strip_suffix("virsh # ").unwrap_or(&seen);
            let (echo, answer) = answer.split_once("\r\n").expect("the line's echo");
            assert_eq!(echo, line, "{name:?}");
            answers.push(answer.to_owned());
        }
        assert_eq!(answers, ["test\r\n", "running\r\n", "hi"], "{name:?}");
        send(&mut terminal, "\x04");
        let seen = end(terminal);
        assert!(!seen.contains('\x1b'), "{name:?}: {seen:?}");
    }
}

/// A script that runs a session and says then what has become of it and of the terminal. It
/// lives on when the keyboard's signals end the session.
const WATCHED: &str = "trap : INT QUIT; \
     bash -c 'echo pid=$$.; exec \"$VIRSH\" -q -c test:///default'; echo status=$?.; stty -a";

/// Checks that the session was ended by a signal and the terminal works as before.
fn assert_sane(terminal: Terminal, signal: i32) {
    let (seen, _) = terminal.finish(LIMIT).expect("it ends");
    assert!(seen.contains(&format!("status={}.", 128 + signal)), "{seen}");
    assert!(seen.contains("isig icanon iexten echo ") && seen.contains(" icrnl "), "{seen}");
    let (on, off) = (seen.rfind("\x1b[?2004h"), seen.rfind("\x1b[?2004l"));
    assert!(on.is_some() && on < off, "pasted text is still marked: {seen:?}");
}

#[test]
fn signals_leave_a_sane_terminal_and_end_the_session() {
    use rustix::process::{Pid, Signal, kill_process};
    for signal in [Signal::TERM, Signal::HUP, Signal::QUIT, Signal::INT] {
        let desk = Desk::new(Some("xterm"));
        let mut terminal = desk.start(&["bash", "-c", WATCHED]);
        expect(&mut terminal, "virsh # ");
        send(&mut terminal, "half a li");
        expect(&mut terminal, "a li");
        let (_, rest) = terminal.seen().split_once("pid=").expect("the process");
        let pid = rest.split_once('.').and_then(|(pid, _)| pid.parse().ok());
        let pid = pid.and_then(Pid::from_raw).expect("the process's number");
        kill_process(pid, signal).expect("it is there");
        assert_sane(terminal, signal.as_raw());
    }
}

#[test]
fn the_keys_that_interrupt_and_quit_send_their_signals() {
    for (key, signal) in [("\x03", 2), ("\x1c", 3)] {
        let desk = Desk::new(Some("xterm"));
        let mut terminal = desk.start(&["bash", "-c", WATCHED]);
        expect(&mut terminal, "virsh # ");
        send(&mut terminal, &format!("half a line{key}"));
        assert_sane(terminal, signal);
    }
}

/// A daemon that takes connections and says nothing.
fn silent_daemon() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("listen");
    let port = listener.local_addr().expect("an address").port();
    (listener, format!("qemu+tcp://127.0.0.1:{port}/system"))
}

#[test]
fn the_tab_key_waits_no_longer_than_two_seconds() {
    let (_listener, uri) = silent_daemon();
    let desk = Desk::new(Some("xterm"));
    let mut terminal = desk.session(&uri);
    let start = Instant::now();
    send(&mut terminal, "domstate --domain t\tail");
    expect(&mut terminal, "ail");
    assert!(start.elapsed() >= Duration::from_secs(1), "nobody was asked");
    // While the first search hangs, the key finds nothing at once.
    send(&mut terminal, "\x15domstate --domain t\t\t\t\x15echo o'k'\rquit\r");
    assert!(end(terminal).contains("ok"));
}

#[test]
fn ctrl_c_ends_the_wait_for_the_tab_key_and_not_the_session() {
    let (_listener, uri) = silent_daemon();
    let desk = Desk::new(Some("xterm"));
    let mut terminal = desk.session(&uri);
    send(&mut terminal, "domstate --domain t\t");
    terminal.wait_for_signals(true, LIMIT).expect("the wait for candidates");
    send(&mut terminal, "\x03");
    terminal.wait_for_signals(false, LIMIT).expect("the end of the wait");
    send(&mut terminal, "\x15echo o'k'\rquit\r");
    assert!(end(terminal).contains("ok"));
}

#[test]
fn every_usual_key_ends_a_long_list() {
    let desk = Desk::new(Some("xterm"));
    let mut terminal = desk.session(DEFAULT);
    for (number, key) in ["\x03", "\x04", "\x07", "\x1b", "q", "n", "\x7f"].iter().enumerate() {
        send(&mut terminal, "\t\t");
        expect(&mut terminal, "possibilities? (y or n)");
        send(&mut terminal, key);
        expect(&mut terminal, "virsh # ");
        send(&mut terminal, &format!("echo '<'\"{number}>\"\r"));
        expect(&mut terminal, &format!("<{number}>"));
        expect(&mut terminal, "virsh # ");
    }
    send(&mut terminal, "\t\ty");
    expect(&mut terminal, "--More--");
    send(&mut terminal, " ");
    expect(&mut terminal, "--More--");
    send(&mut terminal, "q");
    expect(&mut terminal, "virsh # ");
    send(&mut terminal, "quit\r");
    end(terminal);
}

#[test]
fn the_tab_key_completes_words_names_and_files() {
    let desk = Desk::new(Some("xterm"));
    let folder = desk.home.path();
    std::fs::create_dir(folder.join("a folder")).expect("a folder");
    for name in ["guest.xml", "guests.xml", "a folder/disk.img"] {
        std::fs::write(folder.join(name), "").expect("a file");
    }
    let mut terminal = desk.session(DEFAULT);
    let line = |terminal: &mut Terminal, keys: &str, wanted: &str| {
        send(terminal, keys);
        expect(terminal, wanted);
        send(terminal, "\x15");
    };
    line(&mut terminal, "doms\te t\t", "domstate test ");
    line(&mut terminal, "define gu\t", "define guest");
    line(&mut terminal, "define guest\t\t", "guest.xml   guests.xml");
    line(&mut terminal, "cd a\t", "cd a\\ folder/");
    line(&mut terminal, "cd gu\tx", "cd gux");
    line(&mut terminal, "vol-upload v --file=\"a folder/d\t", "\"--file=a folder/disk.img\" ");
    send(&mut terminal, "cd a\t\rpwd\r");
    expect(&mut terminal, "/a folder\r\n");
    send(&mut terminal, "quit\r");
    end(terminal);
}

#[test]
fn the_keys_for_history_and_search_work_after_a_resize() {
    let desk = Desk::new(Some("xterm"));
    let mut terminal = desk.session(DEFAULT);
    send(&mut terminal, "echo '<'\"1>\"\recho '<'\"2>\"\r");
    expect(&mut terminal, "<2>");
    expect(&mut terminal, "virsh # ");
    terminal.resize(40, 100).expect("resized");
    send(&mut terminal, "\x1b[A\x1b[A\r");
    expect(&mut terminal, "<1>");
    expect(&mut terminal, "virsh # ");
    send(&mut terminal, "\x12\"2\r");
    expect(&mut terminal, "<2>");
    send(&mut terminal, "quit\r");
    end(terminal);
    let kept = desk.home.path().join(".cache/libvirt/virsh/history");
    let kept = std::fs::read_to_string(kept).expect("a history");
    let (one, two) = ("echo '<'\"1>\"\n", "echo '<'\"2>\"\n");
    assert_eq!(kept, format!("{one}{two}{one}{two}quit\n"));
}

#[test]
fn a_command_in_the_background_does_not_touch_the_terminal() {
    let desk = Desk::new(Some("xterm"));
    let script = "set -m; \"$VIRSH\" -c test:///default list & wait $!; echo status=$?.";
    let (seen, _) = desk.shell(script);
    assert!(seen.contains("test   running") && seen.contains("status=0."), "{seen}");
}

/// A node file whose driver asks for a name and a password.
fn asking_node(folder: &Path) -> String {
    let path = folder.join("node.xml");
    let node = "<node><auth><user password='sesame'>operator</user></auth></node>";
    std::fs::write(&path, node).expect("a file");
    format!("test://{}", path.display())
}

#[test]
fn a_password_is_read_from_a_pipe_and_never_waited_for_where_none_comes() {
    let desk = Desk::new(None);
    let uri = asking_node(desk.home.path());
    let question = "Enter username for localhost: Enter 's password for localhost: ";
    let output = |input: &str| {
        let script = format!("\"$VIRSH\" -c {uri} list --all {input} 2>&1; echo status=$?.");
        let mut command = std::process::Command::new("bash");
        command.args(["-c", &script]).env_clear().envs(desk.env.iter().cloned());
        let output = virsh_tests::bounded::run(&mut command, b"");
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    for input in ["</dev/null", "<&-"] {
        let text = output(input);
        assert!(text.contains("status=1.") && text.contains("error: "), "{input}: {text}");
    }
    assert!(output("</dev/null").contains(question));
    let text = output("<<< $'operator\\nsesame'");
    assert!(text.contains(" Id   Name   State") && text.contains("status=0."), "{text}");
}
