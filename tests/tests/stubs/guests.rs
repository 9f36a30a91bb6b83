//! What the agents of guests are asked and answer.

use super::{equal, stub, text};
use virsh_tests::bounded;

#[test]
fn guests_are_asked_alike_and_their_answers_printed_alike() {
    let stub = stub(include_str!("../../stubs/guests.c"));
    let folder = tempfile::tempdir().expect("a folder");
    let keys = folder.path().join("keys");
    std::fs::write(&keys, "ssh-rsa AAAA one\nssh-rsa BBBB café\r").expect("a file");
    let keys = keys.display().to_string();
    for words in [
        &["vcpuinfo test; vcpuinfo test --pretty"][..],
        &["emulatorpin test --config"],
        &["setvcpu test 1 --enable; setvcpu test 1-2,^1 --disable --live --config"],
        &[
            "setvcpus test 2 --guest; setvcpus test 2 --hotpluggable --config; setvcpus test 3 --current",
        ],
        &["guestvcpus test; guestvcpus test 1,3 --disable; guestvcpus test --cpulist 1 --enable"],
        &["domfsinfo test"],
        &["domfsfreeze test; domfsfreeze test / '' /srv"],
        &["domfstrim test; domfstrim test 4096 /srv"],
        &[
            "guestinfo test; guestinfo test --user --os --timezone --hostname --filesystem --disk --interface",
        ],
        &["set-user-password test root p; set-user-password 1 'a b' '$6$x' --encrypted"],
        &["get-user-sshkeys test root"],
        &["set-user-sshkeys", "test", "root", &keys],
        &["set-user-sshkeys", "test", "root", &keys, "--reset"],
        &["set-user-sshkeys", "test", "root", &keys, "--remove"],
        &["set-user-sshkeys test root --reset"],
        &[
            "guest-agent-timeout test; guest-agent-timeout test --timeout 0; guest-agent-timeout test --timeout -1",
        ],
        &["dompmsuspend test mem; dompmsuspend 1 disk --duration 5; dompmsuspend test hybrid"],
        &["dompmwakeup test; dompmwakeup 1"],
    ] {
        equal(&stub, "", words);
    }
    for words in [
        &["guestvcpus test; domfsinfo test; get-user-sshkeys test root"][..],
        &["-q", "domfsinfo test"],
    ] {
        equal(&stub, "little", words);
    }
}

#[test]
fn answers_of_the_agent_are_printed_alike_in_every_way() {
    let stub = stub(include_str!("../../stubs/guests.c"));
    for answer in [
        r#"{"return":{"b":[1,{"a":[]},[[]],{}],"n":1.50e3,"s":"a\/\u00e4\u0001\n\"\\ö"}}"#,
        r#"{"return":18446744073709551616}"#,
        "5",
        "nonsense",
        "",
    ] {
        let ways = ["", "--pretty", "--async", "--block", "--timeout 7", "--block --pretty"];
        let script: String =
            ways.iter().map(|way| format!("qemu-agent-command test {way} a 'b  c';")).collect();
        equal(&stub, answer, &[&script]);
    }
}

#[test]
fn keys_stand_on_lines_of_their_own() {
    let stub = stub(include_str!("../../stubs/guests.c"));
    let mut command = bounded::virsh();
    command.env("STUB_ANSWER", "much");
    let output =
        bounded::run(stub.under(&mut command).args(["get-user-sshkeys", "test", "u"]), b"");
    assert_eq!(text(&output.stdout), "ssh-rsa AAAA one\nssh-rsa BBBB two\n");
}

#[test]
fn every_key_of_every_codeset_has_the_number_that_virsh_sends() {
    let stub = stub(include_str!("../../stubs/keys.c"));
    let folder = virsh_tests::root().join("runtime/src/families/domain/keys");
    for (codeset, table) in [("linux", "linux"), ("os_x", "os_x"), ("win32", "win32")] {
        let table = std::fs::read_to_string(folder.join(format!("{table}.txt"))).expect("a table");
        let names: Vec<&str> = table.lines().filter_map(|line| line.split(' ').next()).collect();
        assert!(names.len() > 50, "{codeset}");
        let press =
            |names: &[&str]| format!("send-key test --codeset {codeset} {};", names.join(" "));
        let script: String = names.chunks(16).map(press).collect();
        equal(&stub, "", &[&script]);
    }
    let plain = ["xt", "atset1", "atset2", "atset3", "xt_kbd", "usb", "rfb", "qnum"];
    let press =
        |codeset: &&str| format!("send-key test --codeset {codeset} 1 0x2 03 --holdtime 7;");
    let script: String = plain.iter().map(press).collect();
    equal(&stub, "", &[&script]);
}

#[test]
fn a_processor_that_a_guest_lets_go_of_late_is_waited_for_and_then_taken_from_the_definition() {
    let stub = stub(include_str!("../../stubs/vcpu.c"));
    let words = ["--output", "json", "setvcpu", "test", "1", "--disable", "--live", "--config"];
    let mut command = bounded::virsh();
    let command = stub.under(&mut command).args(words).args(["--wait", "--timeout", "40"]);
    let output = bounded::run(command, b"");
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let answer = text(&output.stdout);
    assert!(answer.contains(r#""requested":"disable","vcpus":"1","vcpu_count":1"#), "{answer}");
    let calls = ["virDomainSetVcpu test 1 0 3", "virDomainSetVcpu test 1 0 2"];
    assert_eq!(stub.take_calls(), calls);
}

#[test]
fn passwords_reach_no_log() {
    let stub = stub(include_str!("../../stubs/guests.c"));
    let folder = tempfile::tempdir().expect("a folder");
    let log = folder.path().join("log");
    let mut command = bounded::virsh();
    command.env("VIRSH_DEBUG", "0").env("VIRSH_LOG_FILE", &log);
    let words = ["-d0", "--output", "json", "set-user-password", "test", "root", "hunter2"];
    let output = bounded::run(stub.under(&mut command).args(words), b"");
    assert!(output.status.success(), "{output:?}");
    let all =
        [&output.stdout[..], &output.stderr, &std::fs::read(&log).unwrap_or_default()].concat();
    assert!(!text(&all).contains("hunter2"), "{}", text(&all));
    assert!(text(&all).contains("(hidden)"), "the log has the command: {}", text(&all));
}
