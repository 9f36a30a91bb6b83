//! How the prompt looks to a person who types: colours, what is missing, lines that go on; and
//! that a program which sends lines sees none of it.

use crate::desk::{DEFAULT, Desk, LIMIT, end, expect, send};
use virsh_lab::command::End;
use virsh_lab::terminal::Terminal;
use virsh_tests::stub::Stub;

/// Types key by key, as a person does.
fn type_keys(terminal: &mut Terminal, keys: &str) {
    for key in keys.chars() {
        terminal.send_key(&key.to_string(), LIMIT).expect("an answer to the key");
    }
}

fn is_coloured(seen: &str) -> bool {
    regex::Regex::new("\x1b\\[[0-9;]*m").expect("a pattern").is_match(seen)
}

#[test]
fn words_have_colours_and_what_is_missing_follows() {
    let desk = Desk::new(Some("xterm"));
    let mut terminal = desk.session(DEFAULT);
    type_keys(&mut terminal, "domstate ");
    expect(&mut terminal, "\x1b[1mdomstate\x1b[0m \x1b[2m<domain>\x1b[0m");
    type_keys(&mut terminal, "test --bogus ");
    expect(&mut terminal, "\x1b[31m--bogus\x1b[0m");
    // The hint cannot be taken into the line, and none of it is left.
    send(&mut terminal, "\x15");
    type_keys(&mut terminal, "domstate ");
    terminal.send_key("\x1b[C", LIMIT).expect("an answer");
    type_keys(&mut terminal, "test\r");
    expect(&mut terminal, "\nrunning");
    expect(&mut terminal, "virsh # ");
    type_keys(&mut terminal, "nonsens ");
    expect(&mut terminal, "\x1b[31mnonsens\x1b[0m");
    send(&mut terminal, "\x15quit\r");
    assert!(is_coloured(&end(terminal)));
}

#[test]
fn no_color_means_no_colour() {
    let mut desk = Desk::new(Some("xterm"));
    desk.env.push(("NO_COLOR".to_owned(), "1".to_owned()));
    let mut terminal = desk.session(DEFAULT);
    type_keys(&mut terminal, "domstate --bogus x\x15");
    send(&mut terminal, "quit\r");
    let seen = end(terminal);
    assert!(!seen.contains("<domain>") && !is_coloured(&seen), "{seen:?}");
}

#[test]
fn a_program_that_sends_lines_sees_no_colours_and_an_error_for_an_open_quote() {
    let desk = Desk::new(Some("xterm"));
    let mut terminal = desk.session(DEFAULT);
    send(&mut terminal, "domstate test\r");
    expect(&mut terminal, "domstate test");
    expect(&mut terminal, "running");
    expect(&mut terminal, "virsh # ");
    send(&mut terminal, "echo \"open\r");
    expect(&mut terminal, "missing \"");
    send(&mut terminal, "quit\r");
    let seen = end(terminal);
    assert!(!is_coloured(&seen), "{seen:?}");
}

#[test]
fn an_open_quote_goes_on_in_the_next_line() {
    let desk = Desk::new(Some("xterm"));
    let mut terminal = desk.session(DEFAULT);
    type_keys(&mut terminal, "echo 'one\rtwo' thr\\\ree\r");
    expect(&mut terminal, "\none\r\ntwo three");
    send(&mut terminal, "quit\r");
    end(terminal);
}

#[test]
fn what_was_typed_in_several_lines_is_one_entry_of_the_history() {
    let desk = Desk::new(Some("xterm"));
    let mut terminal = desk.session(DEFAULT);
    type_keys(&mut terminal, "echo '<one'\\\r'>'\r");
    expect(&mut terminal, "\n<one>");
    expect(&mut terminal, "virsh # ");
    type_keys(&mut terminal, "echo \"<tw\rdomstate test>\" '<'\"3>\"\r");
    expect(&mut terminal, "<3>");
    expect(&mut terminal, "virsh # ");
    send(&mut terminal, "\x1b[A\r");
    expect(&mut terminal, "\n<tw\r\ndomstate test> <3>");
    expect(&mut terminal, "virsh # ");
    type_keys(&mut terminal, "secret-set-value u \\\r--base64 cGFz\\\rcw==\r");
    expect(&mut terminal, "error: failed");
    expect(&mut terminal, "virsh # ");
    send(&mut terminal, "quit\r");
    end(terminal);
    let kept = desk.home.path().join(".cache/libvirt/virsh/history");
    let kept = std::fs::read_to_string(kept).expect("a history");
    assert_eq!(kept, "echo '<one''>'\nquit\n");
    let mut terminal = desk.session(DEFAULT);
    send(&mut terminal, "\x1b[A\x1b[A\r");
    expect(&mut terminal, "\n<one>");
    send(&mut terminal, "quit\r");
    end(terminal);
}

#[test]
fn the_key_that_interrupts_throws_the_line_away_first() {
    let desk = Desk::new(Some("xterm"));
    let mut terminal = desk.session(DEFAULT);
    send(&mut terminal, "echo 'never\x03");
    expect(&mut terminal, "virsh # ");
    send(&mut terminal, "echo o'k'\r");
    expect(&mut terminal, "\nok");
    expect(&mut terminal, "virsh # ");
    type_keys(&mut terminal, "echo 'two\rlines\x03");
    send(&mut terminal, "echo '<'\"3>\"\rquit\r");
    let seen = end(terminal);
    assert!(seen.contains("<3>"), "{seen}");
}

#[test]
fn the_key_that_interrupts_leaves_what_was_sent_behind_it() {
    let desk = Desk::new(Some("xterm"));
    let mut terminal = desk.session(DEFAULT);
    send(&mut terminal, "list\x03echo '<'\"4>\"\r");
    expect(&mut terminal, "<4>");
    send(&mut terminal, "list\x03\x03");
    let (seen, end) = terminal.finish(LIMIT).expect("it ends");
    assert_eq!(end, End::Signal(2), "{seen}");
}

#[test]
fn what_the_terminal_reports_of_itself_is_no_text() {
    let desk = Desk::new(Some("xterm"));
    let mut terminal = desk.session(DEFAULT);
    send(&mut terminal, "echo '<'\x1b[99;99R\"5>\"\x1b[?62;22c\rquit\r");
    let seen = end(terminal);
    assert!(seen.contains("\n<5>"), "{seen:?}");
}

/// A libvirt that tells of the connection's end as soon as a file is there.
const LOSS: &str = r#"
#include <fcntl.h>
#include <pthread.h>
#include <unistd.h>
static virConnectPtr connection;
static virConnectCloseFunc told;
static void *with;
static void *wait(void *unused) {
    (void)unused;
    while (access(getenv("STUB_GO"), F_OK)) usleep(10000);
    told(connection, VIR_CONNECT_CLOSE_REASON_EOF, with);
    close(creat(getenv("STUB_TOLD"), 0600));
    return NULL;
}
int virConnectRegisterCloseCallback(virConnectPtr conn, virConnectCloseFunc cb, void *opaque, virFreeCallback ff) {
    (void)ff;
    connection = conn;
    told = cb;
    with = opaque;
    pthread_t thread;
    return pthread_create(&thread, NULL, wait, NULL);
}
int virConnectUnregisterCloseCallback(virConnectPtr conn, virConnectCloseFunc cb) {
    (void)conn;
    (void)cb;
    return 0;
}
"#;

/// A desk whose connection is lost as soon as `go` is in its home; `told` is there when that was told.
fn losing_desk(stub: &Stub) -> Desk {
    let mut desk = Desk::new(Some("xterm"));
    desk.env.extend(stub.variables().map(|(name, value)| (name.to_owned(), value)));
    for (name, file) in [("STUB_GO", "go"), ("STUB_TOLD", "told")] {
        desk.env.push((name.to_owned(), desk.home.path().join(file).display().to_string()));
    }
    desk
}

#[test]
fn a_message_waits_for_the_end_of_a_line_that_was_sent_with_the_tab_key() {
    let stub = Stub::new(LOSS).expect("a library");
    let desk = losing_desk(&stub);
    let mut terminal = desk.session(DEFAULT);
    send(&mut terminal, "domstate te\t");
    expect(&mut terminal, "domstate test ");
    std::fs::write(desk.home.path().join("go"), "").expect("a file");
    let begun = std::time::Instant::now();
    while !desk.home.path().join("told").exists() && begun.elapsed() < LIMIT {
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    send(&mut terminal, "--reason\rquit\r");
    let seen = end(terminal);
    let (before, _) = seen.split_once("error: Disconnected").expect("a message");
    assert!(before.contains("--reason") && before.ends_with('\n'), "{seen:?}");
}

#[test]
fn a_message_stands_above_the_line_that_is_typed() {
    let stub = Stub::new(LOSS).expect("a library");
    let desk = losing_desk(&stub);
    let go = desk.home.path().join("go");
    let mut terminal = desk.session(DEFAULT);
    type_keys(&mut terminal, "domstate te");
    std::fs::write(&go, "").expect("a file");
    expect(&mut terminal, "error: Disconnected from test:///default due to end of file");
    expect(&mut terminal, "virsh # \x1b[1mdomstate\x1b[0m te");
    send(&mut terminal, "\x15quit\r");
    end(terminal);
}

#[test]
fn long_answers_go_through_the_pager_that_was_asked_for() {
    let mut desk = Desk::new(Some("xterm"));
    desk.env.push(("PAGER".to_owned(), "sed 's/^/|/;$a<end>'".to_owned()));
    desk.env.push(("VIRSH_PAGER".to_owned(), "eval \"$PAGER\"".to_owned()));
    let mut terminal = desk.session(DEFAULT);
    send(&mut terminal, "help\r");
    expect(&mut terminal, "|    vol-wipe");
    expect(&mut terminal, "<end>");
    // What fits on the screen is printed.
    send(&mut terminal, "domstate test\recho '<'\"1>\"\r");
    expect(&mut terminal, "<1>");
    send(&mut terminal, "quit\r");
    assert!(!end(terminal).contains("|running"));
}

#[test]
fn an_answer_is_printed_where_the_pager_is_missing() {
    let mut desk = Desk::new(Some("xterm"));
    desk.env.push(("VIRSH_PAGER".to_owned(), "no-such-pager".to_owned()));
    let mut terminal = desk.session(DEFAULT);
    send(&mut terminal, "help\r");
    expect(&mut terminal, "not found");
    expect(&mut terminal, "    vol-wipe");
    send(&mut terminal, "quit\r");
    end(terminal);
}

#[test]
fn without_a_terminal_nothing_is_paged() {
    let mut desk = Desk::new(None);
    desk.env.push(("VIRSH_PAGER".to_owned(), "sed 's/^/|/'".to_owned()));
    let (seen, _) = desk.shell("\"$VIRSH\" help | tail -n 3");
    assert!(seen.contains("Connect to a hypervisor") && !seen.contains('|'), "{seen}");
}

#[test]
fn the_list_of_the_tab_key_tells_what_words_mean() {
    let desk = Desk::new(Some("xterm"));
    let mut terminal = desk.session(DEFAULT);
    send(&mut terminal, "domst\t\t");
    expect(
        &mut terminal,
        "domstate  Print the state of a domain\r\ndomstats  Print the statistics of domains\r\n",
    );
    send(&mut terminal, "\x15domifaddr test --source \t\t");
    expect(&mut terminal, "agent  The agent in the guest\r\nany    The agent, ");
    expect(&mut terminal, "\r\narp    The host's ARP tables\r\n");
    send(&mut terminal, "\x15echo \\#\x15quit\r");
    end(terminal);
}
