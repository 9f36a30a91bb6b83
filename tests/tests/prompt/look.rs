//! How the prompt looks to a person who types: colours, what is missing, lines that go on; and
//! that a program which sends lines sees none of it.

use crate::desk::{DEFAULT, Desk, LIMIT, end, expect, send};
use virsh_lab::terminal::Terminal;

/// Types key by key, as a person does.
fn type_keys(terminal: &mut Terminal, keys: &str) {
    for key in keys.chars() {
        terminal.send_key(&key.to_string(), LIMIT).expect("an answer to the key");
    }
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
    end(terminal);
}

#[test]
fn no_color_means_no_colour() {
    let mut desk = Desk::new(Some("xterm"));
    desk.env.push(("NO_COLOR".to_owned(), "1".to_owned()));
    let mut terminal = desk.session(DEFAULT);
    type_keys(&mut terminal, "domstate --bogus x\x15");
    send(&mut terminal, "quit\r");
    let seen = end(terminal);
    assert!(
        !seen.contains("<domain>")
            && !regex::Regex::new("\x1b\\[[0-9;]*m").expect("a pattern").is_match(&seen),
        "{seen:?}"
    );
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
    assert!(!regex::Regex::new("\x1b\\[[0-9;]*m").expect("a pattern").is_match(&seen), "{seen:?}");
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
fn the_list_of_the_tab_key_tells_what_words_mean() {
    let desk = Desk::new(Some("xterm"));
    let mut terminal = desk.session(DEFAULT);
    send(&mut terminal, "domst\t\t");
    expect(
        &mut terminal,
        "domstate  Print the state of a domain\r\ndomstats  Print the statistics of domains\r\n",
    );
    send(&mut terminal, "\x15domifaddr test --source \t\t");
    expect(&mut terminal, "agent  The agent in the guest\r\narp    The host's ARP tables\r\n");
    send(&mut terminal, "\x15echo \\#\x15quit\r");
    end(terminal);
}
