//! What came after libvirt 9.0.0: no library of a test machine has it all, so stubs show the calls. The newer virsh
//! has to make the same, where it knows the command.

use super::{stub, text};
use std::process::Output;
use virsh_tests::answers;
use virsh_tests::bounded;
use virsh_tests::parity::programs;
use virsh_tests::stub::Stub;

/// The newer virsh prints the same and calls the same as ours did.
fn newer_equals(stub: &Stub, words: &[&str], ours: &Output, calls: &[impl AsRef<str>]) {
    let Some(newer) = programs::newer() else {
        return virsh_tests::skip::skip("the newer virsh is not there: run `tests/newer.sh`");
    };
    let mut command = bounded::on_mock(&newer.path);
    command.env("EDITOR", "true").envs(newer.variables());
    let expected = bounded::run(stub.before(&mut command).args(words), b"");
    assert_eq!(text(&expected.stdout), text(&ours.stdout), "{words:?}");
    assert_eq!(expected.status, ours.status, "{words:?}");
    let wanted: Vec<&str> = calls.iter().map(AsRef::as_ref).collect();
    assert_eq!(stub.take_calls(), wanted, "{words:?}");
}

/// A line of commands, whether virsh 11.3.0 knows them, the calls, and what is printed.
type Newer = (&'static str, bool, &'static [&'static str], &'static str);

const NEWER_COMMANDS: [Newer; 14] = [
    (
        "domthrottlegroupset test slow --write-iops-sec-max 7 --total-iops-sec 5 --read-bytes-sec 1k --live --config",
        true,
        &[
            "virDomainSetThrottleGroup test slow 3",
            "  ullong read_bytes_sec 1024",
            "  ullong total_iops_sec 5",
            "  ullong write_iops_sec_max 7",
            "  string group_name slow",
        ],
        "Throttle group set successfully\n\n",
    ),
    (
        "domthrottlegroupset test slow",
        true,
        &["virDomainSetThrottleGroup test slow 0", "  string group_name slow"],
        "Throttle group set successfully\n\n",
    ),
    (
        "domthrottlegroupdel test slow --config",
        true,
        &["virDomainDelThrottleGroup test slow 2"],
        "Throttle group deleted successfully\n\n",
    ),
    (
        "domthrottlegroupinfo test limit0; domthrottlegroupinfo test \"it's <b>\" --inactive",
        true,
        &["virDomainGetXMLDesc test 0", "virDomainGetXMLDesc test 2"],
        "total_bytes_sec: 1048576\ntotal_iops_sec : 50\n\nread_iops_sec  : 9\nread_iops_sec_max_length: 3\n\n",
    ),
    (
        "domthrottlegrouplist test --inactive",
        true,
        &["virDomainGetXMLDesc test 2"],
        " Name\n-----------\n limit0\n it's <b>\n\n",
    ),
    ("domdisplay-reload test", true, &["virDomainGraphicsReload test 0 0"], "\n"),
    ("domdisplay-reload test --type 1", true, &["virDomainGraphicsReload test 1 0"], "\n"),
    (
        "domifannounce test",
        false,
        &["virDomainAnnounceInterface test none 0"],
        "Interface announcement sent for domain 'test'\n",
    ),
    (
        "domifannounce 1 vnet0 --step 0 --rounds 9 --max 4294967295 --initial 1",
        false,
        &[
            "virDomainAnnounceInterface test vnet0 0",
            "  uint initial 1",
            "  uint max 4294967295",
            "  uint rounds 9",
            "  uint step 0",
        ],
        "Interface announcement sent for domain '1'\n",
    ),
    (
        "hypervisor-cpu-models --virttype kvm --emulator /e --arch x86_64 --machine q35",
        true,
        &["virConnectGetDomainCapabilities /e x86_64 q35 kvm 0"],
        "one\nfive\n\n",
    ),
    (
        "hypervisor-cpu-models --all",
        true,
        &["virConnectGetDomainCapabilities none none none none 0"],
        "one\ntwo\nthree\nfive\n\n",
    ),
    (
        "net-desc default a  'b c' --config; net-desc default --config; net-desc default t --title; net-desc default --edit --title",
        true,
        &[
            "virNetworkGetMetadata default 0 none 2",
            "virNetworkSetMetadata default 0 a b c none none 2",
            "virNetworkGetMetadata default 0 none 2",
            "virNetworkGetMetadata default 1 none 0",
            "virNetworkSetMetadata default 1 t none none 0",
            "virNetworkGetMetadata default 1 none 0",
        ],
        "Network description updated successfully\na b c\nNetwork title updated successfully\nNetwork title not changed\n\n",
    ),
    (
        "net-metadata default http://a k <x/> --live; net-metadata default http://a; net-metadata default http://a --remove",
        true,
        &[
            "virNetworkSetMetadata default 2 <x/> k http://a 1",
            "virNetworkGetMetadata default 2 http://a 0",
            "virNetworkSetMetadata default 2 none none http://a 0",
        ],
        "Metadata modified\n\n<x/>\n\nMetadata removed\n\n",
    ),
    (
        "nodedev-update computer /dev/null; nodedev-update computer /dev/null --config --live",
        true,
        &["virNodeDeviceUpdate computer 0 ", "virNodeDeviceUpdate computer 3 "],
        "Updated node device computer live state\nUpdated node device computer persistent config and live state\n",
    ),
];

#[test]
fn what_newer_libraries_have_is_called_with_what_was_asked_for() {
    let stub = stub(include_str!("../../stubs/newer.c"));
    let run = |answer: &str, words: &[&str]| {
        let mut command = bounded::virsh();
        command.env("STUB_ANSWER", answer).env("EDITOR", "true");
        bounded::run(stub.under(&mut command).args(words), b"")
    };
    for (line, known, calls, printed) in NEWER_COMMANDS {
        let output = run("", &[line]);
        assert_eq!(text(&output.stdout), printed, "{line}: {output:?}");
        assert!(output.status.success(), "{line}: {output:?}");
        assert_eq!(stub.take_calls(), calls, "{line}");
        if known {
            newer_equals(&stub, &[line], &output, calls);
        }
        let words = ["--output", "json", line];
        let output = run("", &words);
        let invocations = answers::invocations(&words.map(String::from));
        let answers = (text(&output.stdout), text(&output.stderr));
        let faults = answers::faults_of_run(&invocations, &answers.0, &answers.1);
        assert!(faults.is_empty(), "{line}: {faults:?}");
        drop(stub.take_calls());
    }
    for (line, failure) in [
        ("domthrottlegroupset test slow", "error: Unable to set throttle group\n"),
        ("net-desc default a", "error: Failed to set new network description\n"),
        ("net-desc default a --title", "error: Failed to set new network title\n"),
        (
            "nodedev-update computer /dev/null",
            "error: Failed to update node device computer from '/dev/null'\n",
        ),
    ] {
        let output = run("refuse", &[line]);
        assert_eq!(output.status.code(), Some(1), "{line}: {output:?}");
        assert!(text(&output.stderr).starts_with(failure), "{line}: {output:?}");
    }
}

#[test]
fn changed_metadata_of_a_network_is_told() {
    let stub = stub(include_str!("../../stubs/events.c"));
    let words = ["net-event", "default", "metadata-change", "--loop", "--timeout", "1"];
    let output = super::ours(&stub, &words);
    let line = |what| format!("event 'metadata-change' for network default: type {what}\n");
    let told = ["description, uri <null>", "title, uri <null>", "element, uri http://a"].map(line);
    assert!(text(&output.stdout).starts_with(&told.concat()), "{output:?}");
    assert!(text(&output.stdout).ends_with("events received: 5\n\n"), "{output:?}");
    let calls = stub.take_calls();
    assert_eq!(calls, ["network default, event 1"]);
    newer_equals(&stub, &words, &output, &calls);
}
