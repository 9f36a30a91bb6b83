//! Migrations by stubs of libvirt: what is asked for is what virsh asks for, and what is done meanwhile.

use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};
use virsh_tests::answers;
use virsh_tests::bounded::{self, text};
use virsh_tests::parity::programs;
use virsh_tests::stub::Stub;

fn stub() -> Stub {
    Stub::new(include_str!("../stubs/migrate.c")).unwrap_or_else(|error| panic!("{error:#}"))
}

fn ours(stub: &Stub, words: &[&str]) -> Output {
    bounded::run(stub.under(&mut bounded::virsh()).args(words), b"")
}

/// What the system's virsh prints, if it is installed.
fn oracle(stub: &Stub, words: &[&str]) -> Option<Output> {
    let oracle = programs::oracle_or_skip()?;
    Some(bounded::run(stub.before(&mut bounded::on_mock(oracle)).args(words), b""))
}

/// The parameters of a call may stand in any order, but for those of one name.
fn in_any_order(mut calls: Vec<String>) -> Vec<String> {
    calls.sort_by_key(|call| call.rsplit_once(' ').map(|(name, _)| name.to_owned()));
    calls
}

#[test]
fn everything_that_is_asked_for_reaches_libvirt_as_virsh_says_it() {
    let flags = [
        "live",
        "offline",
        "p2p",
        "direct",
        "tunnelled",
        "persistent",
        "undefinesource",
        "suspend",
        "copy-storage-all",
        "copy-storage-inc",
        "change-protection",
        "unsafe",
        "compressed",
        "auto-converge",
        "rdma-pin-all",
        "abort-on-error",
        "postcopy",
        "zerocopy",
        "tls",
        "parallel",
    ];
    let mut lines: Vec<Vec<&str>> = vec![
        "--disks-port 0 --migrateuri tcp://m --graphicsuri vnc://g --listen-address ::1 --dname other",
        "--disks-port 7 --disks-uri tcp://d --copy-storage-inc --migrate-disks vda,vdb,vdc --comp-methods mt,xbzrle",
        "--comp-mt-level 9 --comp-mt-threads 2 --comp-mt-dthreads 3 --comp-xbzrle-cache 4096",
        "--auto-converge-initial 20 --auto-converge-increment 10 --postcopy-bandwidth 18446744073709551615",
        "--tls --tls-destination name --parallel --parallel-connections 4 --bandwidth 0",
        "--xml /dev/null --persistent --persistent-xml /dev/null --copy-storage-all --copy-storage-synchronous-writes",
        "--p2p --postcopy --postcopy-resume --dname a",
        "--direct --migrateuri x",
        "--p2p --direct --live",
        "--live --timeout 0",
    ]
    .into_iter()
    .map(|line| line.split(' ').collect())
    .collect();
    let options: Vec<String> = flags.iter().map(|flag| format!("--{flag}")).collect();
    lines.extend(options.iter().map(|option| vec![option.as_str()]));
    let (ours_stub, virsh_stub) = (stub(), stub());
    let mut seen = (0, 0);
    for line in lines {
        let words = [&["migrate", "test", "test:///default"], line.as_slice()].concat();
        let output = ours(&ours_stub, &words);
        assert_eq!(output.status.code(), Some(0), "{words:?}: {output:?}");
        let calls = in_any_order(ours_stub.calls().split_off(seen.0));
        assert!(!calls.is_empty(), "{words:?}");
        seen.0 += calls.len();
        if let Some(expected) = oracle(&virsh_stub, &words) {
            let asked = in_any_order(virsh_stub.calls().split_off(seen.1));
            seen.1 += asked.len();
            assert_eq!(asked, calls, "{words:?}");
            assert_eq!(text(&expected.stdout), text(&output.stdout), "{words:?}");
        }
    }
}

#[test]
fn what_later_releases_brought_reaches_libvirt() {
    let stub = stub();
    let line = "migrate test test:///default --copy-storage-all --migrate-disks-detect-zeroes vda,vdb \
                --migrate-disks-target-zero vdc --comp-methods zlib,zstd --comp-zlib-level -1 \
                --comp-zstd-level 20 --available-switchover-bandwidth 18446744073709551615";
    let output = ours(&stub, &line.split_whitespace().collect::<Vec<_>>());
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let expected = [
        "migrate3 test:///default flags 0x40",
        "  string migrate_disks_detect_zeroes vda",
        "  string migrate_disks_detect_zeroes vdb",
        "  string migrate_disks_target_zero vdc",
        "  string compression zlib",
        "  string compression zstd",
        "  int compression.zlib.level -1",
        "  int compression.zstd.level 20",
        "  ullong bandwidth.avail.switchover 18446744073709551615",
    ];
    assert_eq!(stub.calls(), expected);
}

#[test]
fn programs_are_told_what_was_asked_for() {
    let stub = stub();
    let line = "--output json migrate test test:///default --live --persistent --undefinesource --dname other";
    let words: Vec<&str> = line.split(' ').collect();
    let output = ours(&stub, &words);
    let invocations =
        answers::invocations(&words.iter().map(ToString::to_string).collect::<Vec<_>>());
    let faults = answers::faults_of_run(&invocations, &text(&output.stdout), &text(&output.stderr));
    assert!(faults.is_empty(), "{faults:?}");
    let answer: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    for (key, expected) in
        [("domain", "test"), ("destination", "test:///default"), ("destination_name", "other")]
    {
        assert_eq!(answer[key], expected, "{key}: {answer}");
    }
    for (key, expected) in
        [("live", true), ("persistent", true), ("undefined", true), ("offline", false)]
    {
        assert_eq!(answer[key], expected, "{key}: {answer}");
    }
}

#[test]
fn a_migration_that_takes_too_long_is_suspended_or_switched() {
    for (line, expected) in [
        ("--bandwidth 1 --timeout 1", "suspend"),
        ("--bandwidth 1 --timeout 1 --timeout-suspend --p2p", "suspend"),
        ("--bandwidth 1 --timeout 1 --postcopy --timeout-postcopy", "post-copy"),
    ] {
        let stub = stub();
        let words: Vec<&str> = ["migrate", "test", "test:///default", "--live"]
            .into_iter()
            .chain(line.split(' '))
            .collect();
        let begun = Instant::now();
        let output = ours(&stub, &words);
        assert_eq!(output.status.code(), Some(0), "{line}: {output:?}");
        assert!(begun.elapsed() >= Duration::from_secs(1), "{line}");
        let done = stub
            .calls()
            .into_iter()
            .filter(|call| ["suspend", "post-copy"].contains(&call.as_str()));
        assert_eq!(done.collect::<Vec<_>>(), [expected], "{line}");
    }
}

#[test]
fn a_migration_is_switched_after_its_first_pass() {
    let words = [
        "migrate",
        "test",
        "test:///default",
        "--live",
        "--postcopy",
        "--postcopy-after-precopy",
        "--bandwidth",
        "2",
    ];
    let stub = stub();
    let output = ours(&stub, &words);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let calls = stub.calls();
    // VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION
    assert_eq!(calls.first().map(String::as_str), Some("event 20 of test"), "{calls:?}");
    assert!(calls.contains(&"first pass: post-copy 0".to_owned()), "{calls:?}");
    assert!(calls.contains(&"post-copy".to_owned()), "{calls:?}");
    assert_eq!(calls.last().map(String::as_str), Some("no event 7"), "{calls:?}");
    let virsh = self::stub();
    if oracle(&virsh, &words).is_some() {
        let sorted = |mut calls: Vec<String>| {
            calls.sort();
            calls
        };
        assert_eq!(sorted(virsh.calls()), sorted(calls));
    }
}

/// Begins something that lasts for ever, and waits until it does.
fn begin(stub: &Stub, words: &[&str]) -> Child {
    let mut command = bounded::virsh();
    let child =
        stub.under(&mut command).args(words).stdin(Stdio::null()).stderr(Stdio::piped()).spawn();
    let begun = Instant::now();
    while !stub.calls().contains(&"begun".to_owned()) {
        assert!(begun.elapsed() < Duration::from_secs(60), "nothing begins");
        std::thread::sleep(Duration::from_millis(10));
    }
    child.expect("virsh starts")
}

#[test]
fn a_signal_cancels_a_migration_whose_end_is_waited_for() {
    for (signal, way) in [("-INT", "--live"), ("-TERM", "--p2p"), ("-INT", "--verbose")] {
        let stub = stub();
        let words = ["migrate", "test", "test:///default", "--bandwidth", "1", way];
        let child = begin(&stub, &words);
        let mut kill = Command::new("kill");
        let sent = bounded::run(kill.args([signal, &child.id().to_string()]), b"");
        assert!(sent.status.success(), "{sent:?}");
        let output = bounded::end(child);
        assert_eq!(output.status.code(), Some(1), "{signal}: {output:?}");
        assert!(text(&output.stderr).contains("error: "), "{output:?}");
        assert_eq!(stub.calls().last().map(String::as_str), Some("abort"), "{signal}");
    }
}

#[test]
fn every_value_is_judged_before_the_other_host_is_asked_for() {
    let output = bounded::run(
        bounded::virsh().args(["migrate", "test", "nothing:///", "--bandwidth", "1G"]),
        b"",
    );
    assert_eq!(
        text(&output.stderr),
        "error: Numeric value '1G' for <bandwidth> option is malformed or out of range\n"
    );
}
