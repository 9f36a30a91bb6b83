//! What no driver of a test machine does, done by stubs of libvirt: ours and the system's virsh print the same.

use std::process::{Command, Output, Stdio};
use virsh_tests::answers;
use virsh_tests::bounded;
use virsh_tests::parity::programs;
use virsh_tests::stub::Stub;

fn ours(stub: &Stub, words: &[&str]) -> Output {
    bounded::run(stub.under(&mut bounded::virsh()).args(words), b"")
}

/// What the system's virsh prints, if it is installed.
fn oracle(stub: &Stub, words: &[&str]) -> Option<Output> {
    let Some(oracle) = programs::oracle() else {
        virsh_tests::skip::skip("the system's virsh is not installed (Debian: libvirt-clients)");
        return None;
    };
    let mut command = Command::new(oracle);
    command.env("LC_ALL", "C.UTF-8").env("VIRSH_DEFAULT_CONNECT_URI", "test:///default");
    Some(bounded::run(stub.before(&mut command).stdin(Stdio::null()).args(words), b""))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn stub(functions: &str) -> Stub {
    Stub::new(functions).unwrap_or_else(|error| panic!("{error:#}"))
}

#[test]
fn every_kind_of_event_is_printed_with_all_that_it_tells() {
    let stub = stub(include_str!("../stubs/events.c"));
    let words = ["event", "--all", "--loop", "--timeout", "1"];
    let output = ours(&stub, &words);
    for kind in
        text(&ours(&stub, &["event", "--list"]).stdout).lines().filter(|line| !line.is_empty())
    {
        assert!(
            text(&output.stdout).contains(&format!("event '{kind}' for domain 'test'")),
            "{kind}"
        );
    }
    if let Some(expected) = oracle(&stub, &words) {
        assert_eq!(text(&expected.stdout), text(&output.stdout));
        assert_eq!(expected.status, output.status);
    }
    let words = ["event", "--all", "--loop", "--timeout", "1", "--timestamp", "--output", "json"];
    let output = ours(&stub, &words);
    let invocations = answers::invocations(&words.map(String::from));
    let faults = answers::faults_of_run(&invocations, &text(&output.stdout), &text(&output.stderr));
    assert!(faults.is_empty(), "{faults:?}");
    let timed =
        text(&output.stdout).lines().filter(|line| line.contains(r#""timestamp":"20"#)).count();
    assert!(timed > 500, "{timed} have a time");
}
