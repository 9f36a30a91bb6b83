//! The prompt on a terminal: every line that was sent runs, programs read plain lines, and
//! whatever ends the session or the wait for the tab key leaves a terminal that works.

#[path = "prompt/desk.rs"]
mod desk;
#[path = "prompt/ends.rs"]
mod ends;
#[path = "prompt/look.rs"]
mod look;
#[path = "prompt/tab.rs"]
mod tab;

use desk::{DEFAULT, Desk, end, expect, send};

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
    let count = 10_000;
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
    // Of equal lines, the last one stays.
    assert_eq!(kept, format!("{one}{two}quit\n"));
}

#[test]
fn a_question_is_answered_by_what_is_typed_after_it() {
    let mut desk = Desk::new(Some("xterm"));
    let editor = desk.home.path().join("editor");
    let script = "#!/bin/sh\necho '<nonsense' >\"$1\"\n";
    std::fs::write(&editor, script).expect("an editor");
    let mode = std::os::unix::fs::PermissionsExt::from_mode(0o755);
    std::fs::set_permissions(&editor, mode).expect("a program");
    desk.env.push(("EDITOR".to_owned(), editor.display().to_string()));
    let mut terminal = desk.session(DEFAULT);
    send(&mut terminal, &format!("edit test\r{}", numbered(1)));
    expect(&mut terminal, "Try again?");
    // What was typed before the question is no answer; it is for the prompt, as what follows the answer is.
    send(&mut terminal, "necho '<'\"7>\"\rquit\r");
    assert_eq!(printed(&end(terminal)), [0, 7]);
}

#[test]
fn lines_ahead_of_a_question_run_after_the_answer_and_give_none() {
    for name in [Some("xterm"), None] {
        let desk = Desk::new(name);
        let mut terminal = desk.session(DEFAULT);
        // The last line goes on after the answer.
        let lines = format!("delete test --stop\rdomdisplay test\r{}echo ha", numbered(2));
        send(&mut terminal, &lines);
        expect(&mut terminal, "Delete? [y,n]: ");
        send(&mut terminal, "n");
        expect(&mut terminal, "nothing was deleted");
        expect(&mut terminal, "No graphical display found");
        send(&mut terminal, "'lf'\rdomstate test\rquit\r");
        let seen = end(terminal);
        assert_eq!(printed(&seen), [0, 1], "{name:?}: {seen}");
        assert!(seen.contains("half") && seen.contains("\nrunning\r"), "{name:?}: {seen}");
    }
}

#[test]
fn lines_sent_ahead_are_shown_once_behind_their_prompts_where_nothing_is_drawn() {
    for name in [None, Some("dumb")] {
        let desk = Desk::new(name);
        let mut terminal = desk.session(DEFAULT);
        send(
            &mut terminal,
            "echo one\rdomstate te\x7f\x08test\r\r\x1b[99;99Recho té\x7f\x7ftwo\rquit\r",
        );
        let seen = end(terminal);
        let (_, seen) = seen.split_once("virsh # ").expect("a prompt");
        let shown = seen.replace("\x08 \x08", "<");
        let expected = "echo one\r\nonevirsh # domstate te<<test\r\nrunning\r\nvirsh # \r\n\
             virsh # echo té<<two\r\ntwovirsh # quit\r\n\r\n";
        assert_eq!(shown, expected, "{name:?}");
    }
}

#[test]
fn a_line_that_is_no_answer_is_no_consent() {
    for name in [Some("xterm"), None] {
        let desk = Desk::new(name);
        let mut terminal = desk.session(DEFAULT);
        send(&mut terminal, "delete test --stop\r");
        expect(&mut terminal, "Delete? [y,n]: ");
        // The next command, with a `y` in it, of somebody who did not expect to be asked.
        send(&mut terminal, "display test\r");
        expect(&mut terminal, "nothing was deleted");
        send(&mut terminal, "domstate test\rquit\r");
        let seen = end(terminal);
        assert!(seen.contains("\nrunning\r"), "{name:?}: {seen}");
    }
}

#[test]
fn bytes_that_are_no_text_are_passed_on_and_every_line_runs() {
    let history = |desk: &Desk| desk.home.path().join(".cache/libvirt/virsh/history");
    for name in [Some("xterm"), None] {
        let desk = Desk::new(name);
        std::fs::write(desk.home.path().join("caf\u{e9}"), "").expect("a file");
        let mut terminal = desk.session(DEFAULT);
        // All of it in one write, and a character that is cut in two by the writes.
        let others = numbered(2);
        let text = [b"echo --shell caf\xe9 '<'\"8>\"\r", others.as_bytes(), b"echo '\xc3"].concat();
        terminal.send_bytes(&text).expect("typed");
        expect(&mut terminal, "'<8>'");
        expect(&mut terminal, "<1>");
        terminal.send_bytes(b"\xa9' '<'\"9>\"\rdefine caf\xe9.xml\rquit\r").expect("typed");
        let seen = end(terminal);
        assert_eq!(printed(&seen), [8, 0, 1, 9], "{name:?}: {seen}");
        assert!(seen.contains("\u{e9} <9>"), "{name:?}: {seen}");
        assert!(seen.contains("Failed to open file"), "{name:?}: {seen}");
        let kept = std::fs::read(history(&desk)).expect("a history");
        let holds = |bytes: &[u8]| kept.windows(bytes.len()).any(|window| window == bytes);
        assert!(holds(b"define caf\xe9.xml\n"), "{name:?}");
    }
}

#[test]
fn a_file_whose_name_is_no_text_is_found_by_the_tab_key_and_in_the_history() {
    use std::os::unix::ffi::OsStrExt;
    let desk = Desk::new(Some("xterm"));
    let name = std::ffi::OsStr::from_bytes(b"net\xe9.xml");
    std::fs::write(desk.home.path().join(name), "<network><name>n9</name></network>")
        .expect("a file");
    let mut terminal = desk.session(DEFAULT);
    send(&mut terminal, "net-define ne\t\rnet-list --all --name\rquit\r");
    assert!(end(terminal).contains("\nn9\r\n"));
    let mut terminal = desk.session(DEFAULT);
    send(&mut terminal, "\x12net-def\rnet-list --all --name\rquit\r");
    assert!(end(terminal).contains("\nn9\r\n"));
}

#[test]
fn without_pseudo_terminals_a_line_that_is_no_text_is_left_out_and_none_of_it_runs() {
    let desk = Desk::new(Some("xterm"));
    let script = "mount -t tmpfs none /dev/pts && exec \"$VIRSH\" -q -c test:///default";
    let mut terminal = desk.start(&["unshare", "--map-root-user", "--mount", "sh", "-c", script]);
    expect(&mut terminal, "virsh # ");
    let line = [b"echo caf\xe9; ", numbered(1).as_bytes()].concat();
    terminal.send_bytes(&line).expect("typed");
    expect(&mut terminal, "error: the line is not valid UTF-8");
    expect(&mut terminal, "virsh # ");
    send(&mut terminal, "echo '<'\"7>\"\rquit\r");
    assert_eq!(printed(&end(terminal)), [7]);
}

#[test]
fn lines_of_other_sessions_are_there_at_the_next_prompt() {
    let desk = Desk::new(Some("xterm"));
    let (mut one, mut other) = (desk.session(DEFAULT), desk.session(DEFAULT));
    for (terminal, line) in [(&mut one, "echo o'n'e"), (&mut other, "echo o't'her")] {
        send(terminal, &format!("{line}\r"));
        expect(terminal, if line.contains("her") { "\nother" } else { "\none" });
        expect(terminal, "virsh # ");
    }
    // The next prompt of the first one knows what was typed at the other.
    send(&mut one, "\r");
    expect(&mut one, "virsh # ");
    send(&mut one, "\x1b[A");
    expect(&mut one, "o't'her");
    send(&mut one, "\x1b[A");
    expect(&mut one, "o'n'e");
    for mut terminal in [one, other] {
        send(&mut terminal, "\x15quit\r");
        end(terminal);
    }
}

#[test]
fn the_help_of_a_command_is_as_wide_as_its_terminal() {
    let longest = |columns: u16| {
        let script = format!("stty cols {columns}; exec \"$0\" help domstats");
        let program = virsh_tests::virsh().display().to_string();
        let env = [("PATH", "/usr/bin:/bin"), ("LC_ALL", "C.UTF-8")];
        let text = virsh_lab::terminal::printed(&["/bin/sh", "-c", &script, &program], &env);
        let text = text.unwrap_or_else(|error| panic!("{error:#}"));
        let prose = text.split_once("DESCRIPTION\n").expect("a description").1;
        let prose = prose.split_once("  OPTIONS\n").expect("options").0;
        // A word that is longer than the line stands alone.
        let lines = prose.lines().filter(|line| line.trim().contains(' '));
        lines.map(str::len).max().unwrap_or_default()
    };
    for columns in [50, 80, 120] {
        let longest = longest(columns);
        let columns = usize::from(columns);
        assert!((columns - 10..=columns).contains(&longest), "{longest} of {columns} columns");
    }
}
