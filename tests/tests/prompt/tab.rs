//! The tab key: what it completes, how long it takes, and the list of possibilities.

use crate::desk::{DEFAULT, Desk, LIMIT, end, expect, send};
use std::net::TcpListener;
use std::time::{Duration, Instant};
use virsh_lab::terminal::Terminal;

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
    send(&mut terminal, "domstate --domain t");
    expect(&mut terminal, "domain t");
    let start = Instant::now();
    send(&mut terminal, "\tQ");
    expect(&mut terminal, "Q");
    let took = start.elapsed();
    assert!(took >= Duration::from_secs(1), "nobody was asked");
    // Half a minute would be libvirt's own; the machine may have other things to do.
    assert!(took < Duration::from_secs(10), "{took:?}");
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
        send(terminal, "\x05\x15");
    };
    line(&mut terminal, "domst\te t\t", "domstate test ");
    line(&mut terminal, "each -- domst\te --rea\t", "each -- domstate --reason ");
    line(
        &mut terminal,
        "each --na\tt\t-- set-lifecycle-action po\tde\t",
        "--name test -- set-lifecycle-action poweroff destroy ",
    );
    line(&mut terminal, "each --kind po\t-- pool-in\t", "each --kind pool -- pool-info ");
    line(&mut terminal, "define gu\t", "define guest");
    // What stands behind the cursor is given.
    line(
        &mut terminal,
        "echo x --shell\x1b[H\x1b[C\x1b[C\x1b[C\x1b[C\x1b[C--sh\tQ",
        "echo --shQx --shell",
    );
    line(&mut terminal, "define guest\t\t", "guest.xml   guests.xml");
    line(&mut terminal, "numatune test --nodeset 0,\t", "numatune test --nodeset 0,1");
    line(&mut terminal, "cd a\t", "cd a\\ folder/");
    line(&mut terminal, "cd gu\tx", "cd gux");
    line(&mut terminal, "vol-upload v --file=\"a folder/d\t", "\"--file=a folder/disk.img\" ");
    send(&mut terminal, "cd a\t\rpwd\r");
    expect(&mut terminal, "/a folder\r\n");
    send(&mut terminal, "quit\r");
    end(terminal);
}

#[test]
fn mount_points_are_those_of_the_guest() {
    let desk = Desk::new(Some("xterm"));
    let mut terminal = desk.session(DEFAULT);
    send(&mut terminal, "domfsfreeze test --mountpoint /b\t");
    expect(&mut terminal, "--mountpoint /boot");
    send(&mut terminal, "\x15quit\r");
    end(terminal);
}
