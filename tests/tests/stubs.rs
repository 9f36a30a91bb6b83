//! What no driver of a test machine does, done by stubs of libvirt: ours and the system's virsh print the same.

#[path = "stubs/deletion.rs"]
mod deletion;
#[path = "stubs/failures.rs"]
mod failures;
#[path = "stubs/guests.rs"]
mod guests;
#[path = "stubs/metadata.rs"]
mod metadata;
#[path = "stubs/newer.rs"]
mod newer;

use std::process::{Command, Output};
use virsh_tests::answers;
use virsh_tests::bounded::{self, text};
use virsh_tests::parity::programs;
use virsh_tests::stub::Stub;

fn ours(stub: &Stub, words: &[&str]) -> Output {
    bounded::run(stub.under(&mut bounded::virsh()).args(words), b"")
}

/// What the system's virsh prints, if it is installed.
fn oracle(stub: &Stub, words: &[&str]) -> Option<Output> {
    let oracle = programs::oracle_or_skip()?;
    let mut command = bounded::on_mock(oracle);
    Some(bounded::run(stub.before(&mut command).env("STUB_OLDER", "1").args(words), b""))
}

fn stub(functions: &str) -> Stub {
    Stub::new(functions).unwrap_or_else(|error| panic!("{error:#}"))
}

/// A libvirt that says when it is told that nobody waits for events any more.
const TELLING: &str = r#"
#include <stdio.h>
int virConnectDomainEventDeregisterAny(virConnectPtr conn, int callbackID) {
    (void)conn;
    (void)callbackID;
    fputs("asked\n", stderr);
    return 0;
}
"#;

#[test]
fn what_waits_is_not_taken_back_once_the_time_is_over() {
    let stub = stub(TELLING);
    for (global, words) in [
        (None, &["event", "test", "lifecycle", "--timeout", "1"][..]),
        (Some("1"), &["event", "test", "lifecycle"]),
        (Some("1"), &["await", "test", "--condition", "domain-inactive"]),
    ] {
        let mut command = bounded::virsh();
        let command = stub.under(&mut command).args(global.map(|time| format!("--timeout={time}")));
        let output = bounded::run(command.args(words), b"");
        let asked = text(&output.stderr).contains("asked");
        assert_eq!(asked, global.is_none(), "{words:?}: {output:?}");
        assert_eq!(output.status.code(), Some(if asked { 1 } else { 2 }), "{words:?}");
    }
}

#[test]
fn every_kind_of_event_is_printed_with_all_that_it_tells() {
    let stub = stub(include_str!("../stubs/events.c"));
    let words = ["event", "--all", "--loop", "--timeout", "1"];
    if let Some(expected) = oracle(&stub, &words) {
        let mut command = bounded::virsh();
        let older = stub.under(&mut command).env("STUB_OLDER", "1").args(words);
        let output = bounded::run(older, b"");
        assert_eq!(text(&expected.stdout), text(&output.stdout));
        assert_eq!(expected.status, output.status);
    }
    let output = ours(&stub, &words);
    for kind in
        text(&ours(&stub, &["event", "--list"]).stdout).lines().filter(|line| !line.is_empty())
    {
        assert!(
            text(&output.stdout).contains(&format!("event '{kind}' for domain 'test'")),
            "{kind}"
        );
    }
    for newer in NEWER_EVENTS {
        assert!(text(&output.stdout).contains(&format!("event '{newer}")), "{newer}");
    }
    // Programs are told the time whether text has it or not.
    let words = ["event", "--all", "--loop", "--timeout", "1", "--output", "json", "--timestamp"];
    for words in [&words[..], &words[..7]] {
        let output = ours(&stub, words);
        let invocations: Vec<_> = words.iter().map(|word| (*word).to_owned()).collect();
        let invocations = answers::invocations(&invocations);
        let (answer, errors) = (text(&output.stdout), text(&output.stderr));
        let faults = answers::faults_of_run(&invocations, &answer, &errors);
        assert!(faults.is_empty(), "{words:?}: {faults:?}");
        let timed = answer.lines().filter(|line| line.contains(r#""timestamp":"20"#)).count();
        assert!(timed > 500, "{words:?}: {timed} have a time");
    }
}

/// What the system's virsh does not know, as virsh 12.8.0 prints it.
const NEWER_EVENTS: [&str; 7] = [
    "nic-mac-change' for domain 'test':\nalias: net0\noldMAC: 52:54:00:00:00:01\nnewMAC: 52:54:00:00:00:02\n",
    "vcpu-removed' for domain 'test': vcpu 3\n",
    "channel-lifecycle' for domain 'test': channel name: 'org.x.0' state: 'connected' reason: 'channel event'\n",
    "channel-lifecycle' for domain 'test': channel name: 'org.x.0' state: 'unsupported value' reason: 'unsupported value'\n",
    "lifecycle' for domain 'test': Started Recreated\n",
    "lifecycle' for domain 'test': Stopped Recreated\n",
    "lifecycle' for domain 'test': Suspended guest shutdown\n",
];

#[test]
fn an_update_does_not_undo_what_somebody_else_changes_meanwhile() {
    let stub = stub(include_str!("../stubs/meanwhile.c"));
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("test.xml");
    let xml = "<domain type='test'><name>test</name><title>mine</title><memory>1</memory></domain>";
    std::fs::write(&file, xml).expect("written");
    let file = file.display().to_string();
    let output = ours(&stub, &["define", &file, "--update"]);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let said = "somebody else has changed the definition meanwhile; nothing was defined";
    assert!(text(&output.stderr).contains(said), "{output:?}");
    assert!(stub.take_calls().is_empty(), "it is defined: {output:?}");
    // Without the comparison it is defined as by virsh.
    assert_eq!(ours(&stub, &["define", &file]).status.code(), Some(0));
    assert!(!stub.take_calls().is_empty());
}

/// Both programs print the same and call the same.
fn equal(stub: &Stub, answer: &str, words: &[&str]) {
    let with_answer =
        |command: &mut Command| bounded::run(command.env("STUB_ANSWER", answer).args(words), b"");
    let output = with_answer(stub.under(&mut bounded::virsh()));
    let calls = stub.take_calls();
    assert!(!calls.is_empty(), "{words:?}: {output:?}");
    let Some(oracle) = programs::oracle_or_skip() else { return };
    let expected = with_answer(stub.before(&mut bounded::on_mock(oracle)));
    assert_eq!(text(&expected.stdout), text(&output.stdout), "{words:?} {answer}");
    assert_eq!(text(&expected.stderr), text(&output.stderr), "{words:?} {answer}");
    assert_eq!(expected.status, output.status, "{words:?} {answer}");
    assert_eq!(stub.take_calls(), calls, "{words:?}");
}

#[test]
fn calls_of_one_hypervisor_are_made_alike_and_their_answers_printed_alike() {
    let stub = stub(include_str!("../stubs/hypervisors.c"));
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str, content: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, content).expect("a file");
        path.display().to_string()
    };
    let (header, secret, xml) =
        (file("h", "aGVhZGVy\n"), file("s", "c2VjcmV0"), file("x", "<domain type='test'/>"));
    for words in [
        &["domlaunchsecinfo", "test"][..],
        &["domsetlaunchsecstate", "test", "--secrethdr", &header, "--secret", &secret],
        &[
            "domsetlaunchsecstate",
            "test",
            "--secrethdr",
            &header,
            "--secret",
            &secret,
            "--set-address",
            "4096",
        ],
        &["qemu-attach", "77"],
        &["dom-fd-associate", "test", "images", "0,1,2"],
        &["dom-fd-associate", "test", "images", "1", "--seclabel-writable", "--seclabel-restore"],
        &["domxml-from-native", "lxc-tools", &header],
        &["domxml-to-native", "qemu-argv", &xml],
        &["domxml-to-native", "qemu-argv", "--domain", "test"],
        &["qemu-monitor-command", "test", "--hmp", "info", " block"],
        &["qemu-monitor-command", "test", "qom-get", "\"path\":\"/\"", "\"n\":1.50"],
    ] {
        equal(&stub, "", words);
    }
}

#[test]
fn answers_of_the_monitor_are_printed_alike_in_every_way() {
    let stub = stub(include_str!("../stubs/hypervisors.c"));
    for answer in [
        r#"{"return":{"b":[1,{"a":[]},[[]],{}],"n":1.50e3,"s":"a\/\u00e4\u0001\u001f\n\"\\ö"},"id":"x"}"#,
        r#"{"return":{}}"#,
        r#"{"return":"text"}"#,
        r#"{"return":1.0}"#,
        r#"{"error":{"class":"GenericError"}}"#,
        "[1]",
        "nonsense",
    ] {
        // What cannot be read is explained in words of our own.
        let ways = ["", "--pretty", "--hmp", "--return-value", "--return-value --pretty"];
        let ways = ways.iter().filter(|way| answer != "nonsense" || !way.contains("return"));
        let script: String =
            ways.map(|way| format!("qemu-monitor-command test stop {way};")).collect();
        equal(&stub, answer, &["-q", &script]);
    }
}

#[test]
fn events_of_the_monitor_are_printed_as_they_are_or_indented() {
    let stub = stub(include_str!("../stubs/events.c"));
    for words in [
        &["qemu-monitor-event", "--loop", "--timeout", "1"][..],
        &[
            "qemu-monitor-event",
            "test",
            "ST.*",
            "--regex",
            "--no-case",
            "--pretty",
            "--loop",
            "--timeout",
            "1",
        ],
    ] {
        equal(&stub, "", words);
    }
    let words = ["qemu-monitor-event", "--loop", "--timeout", "1", "--output", "json"];
    let output = ours(&stub, &words);
    let invocations = answers::invocations(&words.map(String::from));
    let faults = answers::faults_of_run(&invocations, &text(&output.stdout), &text(&output.stderr));
    assert!(faults.is_empty(), "{faults:?}");
    // Both times are told, whichever of them text shows.
    let output = ours(&stub, &[&words[..], &["--timestamp"]].concat());
    let first: serde_json::Value =
        serde_json::from_str(text(&output.stdout).lines().next().expect("an event")).expect("JSON");
    assert!(first["at"].is_string() && first["timestamp"].is_string(), "{first}");
}

#[test]
fn launch_secrets_reach_no_log() {
    let stub = stub(include_str!("../stubs/hypervisors.c"));
    let folder = tempfile::tempdir().expect("a folder");
    let (secret, log) = (folder.path().join("s"), folder.path().join("log"));
    std::fs::write(&secret, "c2VzYW1l").expect("a file");
    let mut command = bounded::virsh();
    command.env("VIRSH_DEBUG", "0").env("VIRSH_LOG_FILE", &log).env("STUB_ANSWER", "");
    let file = secret.display().to_string();
    let words = ["-d0", "domsetlaunchsecstate", "test", "--secrethdr", &file, "--secret", &file];
    let output = bounded::run(stub.under(&mut command).args(words), b"");
    assert!(output.status.success(), "{output:?}");
    let all =
        [&output.stdout[..], &output.stderr, &std::fs::read(&log).unwrap_or_default()].concat();
    assert!(!text(&all).contains("c2VzYW1l"), "{}", text(&all));
    assert!(text(&all).contains("domsetlaunchsecstate"), "the log has the command: {}", text(&all));
}

#[test]
fn what_tunes_domains_is_called_alike_and_printed_alike() {
    let stub = stub(include_str!("../stubs/tuning.c"));
    let lines = [
        ("all", "cpu-stats test"),
        ("all", "cpu-stats test --total"),
        ("all", "cpu-stats test 1 290"),
        ("all", "cpu-stats test --start 1 --count 301 --total"),
        ("all", "schedinfo test"),
        ("all", "schedinfo test --current"),
        ("all", "schedinfo test --config quota=-5 share=0.5"),
        ("all", "schedinfo test --live --config quota=7 fixed=0"),
        ("all", "schedinfo test --live --config"),
        ("all", "domdirtyrate-calc test"),
        ("all", "domdirtyrate-calc test --seconds -1 --mode dirty-bitmap"),
        ("all", "domdirtyrate-calc test 60 dirty-ring"),
        ("all", "domblkthreshold test vda[1] 9G"),
        ("all", "set-lifecycle-action test crash rename-restart --config"),
        ("all", "set-lifecycle-action test reboot coredump-destroy --live"),
        ("all", "perf test --disable cmt,,x --enable mbml --config"),
        ("all", "iothreadset test 3 --thread-pool-max -1 --poll-grow 5 --poll-max-ns 4294967295"),
        ("all", "iothreadpin test 3 0-3,^1 --live --config"),
        ("all", "domiftune test vnet0 --inbound 1,2,,4 --outbound 5,0,7 --config"),
        ("all", "domiftune test vnet0 --inbound 0"),
        (
            "all",
            "blkdeviotune test vda --read-bytes-sec 1 --group-name x --write-iops-sec-max 2 --live",
        ),
        ("all", "blkiotune test --device-write-bytes-sec a --weight 5 --config"),
        ("all", "numatune test --mode restrictive --nodeset 0 --current"),
        ("nothing", "cpu-stats test"),
        ("nothing", "cpu-stats test --total"),
        ("nothing", "cpu-stats test --start 5"),
        ("nothing", "schedinfo test weight=x"),
        ("name", "cpu-stats test --count 1"),
        ("name", "schedinfo test weight=x"),
    ];
    for (answer, line) in lines {
        equal(&stub, answer, &line.split(' ').collect::<Vec<_>>());
    }
}

/// virsh's reader refuses them all, and makes a question mark of half a character.
#[test]
fn what_is_json_to_us_alone_is_written_as_it_is() {
    let (agent, monitor) =
        (stub(include_str!("../stubs/guests.c")), stub(include_str!("../stubs/hypervisors.c")));
    let doubled = r#"{"return":{"a":1,"a":2}}"#;
    let indented = "{\n  \"return\": {\n    \"a\": 1,\n    \"a\": 2\n  }\n}";
    for (stub, line, answer, expected) in [
        (&agent, "qemu-agent-command test --pretty x", doubled, indented),
        (
            &agent,
            "qemu-agent-command test --pretty x",
            r#"{"return":"\ud800"}"#,
            "{\n  \"return\": \"\\ud800\"\n}",
        ),
        (&monitor, "qemu-monitor-command test --pretty x", doubled, indented),
        (&monitor, "qemu-monitor-command test --return-value x", doubled, r#"{"a":1,"a":2}"#),
        (&monitor, r#"qemu-monitor-command test x "a":1 "a":2"#, "sent", "sent"),
    ] {
        let mut command = bounded::virsh();
        command.env("STUB_ANSWER", answer).args(line.split(' '));
        let output = bounded::run(stub.under(&mut command), b"");
        assert_eq!(output.status.code(), Some(0), "{line}: {output:?}");
        assert_eq!(text(&output.stdout).trim_end(), expected, "{line}");
    }
}

#[test]
fn an_answer_of_the_monitor_that_is_no_json_has_no_return_value() {
    let stub = stub(include_str!("../stubs/hypervisors.c"));
    let mut command = bounded::virsh();
    command.env("STUB_ANSWER", "nonsense");
    command.args(["qemu-monitor-command", "test", "--return-value", "x"]);
    let output = bounded::run(stub.under(&mut command), b"");
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let expected = "error: failed to parse JSON returned by qemu\nerror: cannot parse JSON: ";
    assert!(text(&output.stderr).starts_with(expected), "{output:?}");
}

#[test]
fn a_launch_secret_with_a_null_byte_is_not_cut_off() {
    let stub = stub(include_str!("../stubs/hypervisors.c"));
    let folder = tempfile::tempdir().expect("a folder");
    let secret = folder.path().join("s");
    std::fs::write(&secret, "c2Vz\0YW1l").expect("a file");
    let file = secret.display().to_string();
    let words = ["domsetlaunchsecstate", "test", "--secrethdr", &file, "--secret", &file];
    let output = ours(&stub, &words);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let expected = format!("error: Failed to read file '{file}': it holds a null byte");
    assert!(text(&output.stderr).contains(&expected), "{output:?}");
    assert!(!stub.take_calls().iter().any(|call| call.contains("LaunchSecurity")));
}
