//! What ends a session leaves a terminal that works; what asks nothing leaves it alone.

use crate::desk::{Desk, LIMIT, expect, send};
use std::path::Path;
use virsh_lab::terminal::Terminal;

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
        if signal == 2 {
            // This one throws a line away first.
            send(&mut terminal, &format!("half a line{key}"));
            expect(&mut terminal, "virsh # ");
            expect(&mut terminal, "[8C");
            send(&mut terminal, key);
        } else {
            send(&mut terminal, &format!("half a line{key}"));
        }
        assert_sane(terminal, signal);
    }
}

#[test]
fn the_key_that_stops_leaves_a_sane_terminal_and_the_line_goes_on_after_it() {
    let desk = Desk::new(Some("xterm"));
    let script = "set -m; \"$VIRSH\" -q -c test:///default; echo status=$?.; stty -a; echo =; fg";
    let mut terminal = desk.start(&["bash", "-c", script]);
    expect(&mut terminal, "virsh # ");
    send(&mut terminal, "echo ha\x1a");
    expect(&mut terminal, "status=148.");
    expect(&mut terminal, "isig icanon iexten echo ");
    expect(&mut terminal, "=");
    expect(&mut terminal, "virsh # ");
    send(&mut terminal, "'lf'\rquit\r");
    let (seen, end) = terminal.finish(LIMIT).expect("it ends");
    assert!(seen.contains("half") && end == virsh_lab::command::End::Exit(0), "{seen:?}");
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
        let mut command = virsh_tests::bounded::alone("bash");
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
