//! With a libvirt that lacks a function: the function is named, and older ways are used where
//! there are some.

#[path = "old_libvirt/newer.rs"]
mod newer;

use std::io::{Seek, Write};
use std::process::{Command, Output, Stdio};
use virsh_tests::bounded::{self, text};
use virsh_tests::old_libvirt::OldLibvirt;
use virsh_tests::stub::Stub;

fn run(library: Option<&OldLibvirt>, words: &[&str]) -> Output {
    let mut command = bounded::alone(virsh_tests::virsh());
    command.args(["-c", "test:///default"]).args(words).stdin(Stdio::null());
    command.env("LC_ALL", "C.UTF-8").env_remove("VIRSH_OUTPUT").env_remove("LD_LIBRARY_PATH");
    if let Some(library) = library {
        command.env("LD_LIBRARY_PATH", library.path());
    }
    bounded::run(&mut command, b"")
}

fn stubbed(stub: &Stub, script: &str) -> Output {
    let mut command = bounded::alone(virsh_tests::virsh());
    command.args(["-c", "test:///default", script]).stdin(Stdio::null()).env("LC_ALL", "C.UTF-8");
    bounded::run(stub.under(&mut command), b"")
}

/// Everything that a program prints while it reads these lines.
fn said(command: &mut Command, lines: &[u8]) -> String {
    let mut input = tempfile::tempfile().expect("a file");
    input.write_all(lines).and_then(|()| input.rewind()).expect("it is written");
    let output = bounded::run(command.stdin(input), b"");
    text(&output.stdout) + &text(&output.stderr)
}

fn without(functions: &[&str]) -> OldLibvirt {
    OldLibvirt::without(functions).unwrap_or_else(|error| panic!("{error:#}"))
}

#[test]
fn a_missing_function_is_named_with_the_release_that_brought_it() {
    let library = without(&["virNodeGetInfo", "virDomainGetMessages"]);
    let output = run(Some(&library), &["nodeinfo"]);
    let why = "this libvirt 9.0.0 does not have the function virNodeGetInfo, \
               which came with libvirt 0.1.0";
    assert_eq!(
        text(&output.stderr),
        format!("error: failed to get node information\nerror: {why}\n")
    );
    assert_eq!(output.status.code(), Some(1));

    let output = run(Some(&library), &["nodeinfo", "--output", "json"]);
    let json: serde_json::Value = serde_json::from_slice(&output.stderr).expect("JSON");
    assert_eq!(json["error"]["code"], 3, "{json}");
    assert_eq!(json["error"]["libvirt"], why, "{json}");
}

#[test]
fn a_missing_function_is_not_blamed_for_the_next_failure() {
    let library = without(&["virNodeGetInfo"]);
    let output = run(Some(&library), &["nodeinfo; net-info nothing"]);
    assert!(
        text(&output.stderr)
            .ends_with("Network not found: no network with matching name 'nothing'\n"),
        "{output:?}"
    );
}

#[test]
fn a_domain_without_an_id_is_no_domain_number_zero() {
    let library = without(&["virDomainGetID"]);
    let output = run(Some(&library), &["list --all"]);
    assert!(text(&output.stdout).contains(" -    test   running"), "{output:?}");
}

/// What older libvirts lack, with commands that answer the same without it.
const SUBSTITUTED: &[(&[&str], &[&str])] = &[
    (
        &["virConnectListAllDomains", "virDomainListGetStats"],
        &[
            "list --all",
            "destroy test; list; list --all; list --inactive --name; list --all --autostart",
            "list --all --state-running --name; list --all --state-paused --name",
            "list --all --transient --uuid; list --all --with-managed-save",
        ],
    ),
    (&["virDomainListGetStats"], &["list --all"]),
    (
        &["virDomainGetMetadata"],
        &[
            "desc test; desc test --title",
            "desc test --title t1; desc test d1; desc test --title; desc test; list --title",
            "destroy test; desc test --config --title t2; desc test --config --title",
        ],
    ),
    (
        &["virConnectListAllNetworks"],
        &[
            "net-list --all",
            "net-destroy default; net-list; net-list --inactive; net-list --all --name",
            "net-list --all --persistent --uuid; net-list --all --autostart",
        ],
    ),
    (
        &["virConnectListAllStoragePools"],
        &[
            "pool-list --all; pool-list --all --details; pool-list --uuid",
            "pool-destroy default-pool; pool-list; pool-list --inactive; pool-list --all --details",
            "pool-list --all --persistent; pool-list --all --transient; pool-list --autostart",
        ],
    ),
    (
        &["virStoragePoolListAllVolumes"],
        &[
            "vol-list default-pool",
            "vol-create-as default-pool v1 1M; vol-create-as default-pool v2 2M; \
             vol-list default-pool; vol-list default-pool --details",
        ],
    ),
    (
        &["virConnectListAllInterfaces"],
        &["iface-list", "iface-destroy eth1; iface-list; iface-list --inactive; iface-list --all"],
    ),
    (
        &["virDomainGetVcpusFlags"],
        &[
            "vcpucount test; vcpucount test --maximum; vcpucount test --active --live",
            "setvcpus test 1; vcpucount test --live; vcpupin test; vcpupin test 5",
            "destroy test; vcpucount test; vcpucount test --config --maximum; vcpupin test",
            "vcpucount test --active --maximum",
        ],
    ),
    (&["virNodeGetCPUMap"], &["vcpupin test 0 3; dumpxml test --xpath //cputune"]),
    (&["virConnectListAllSecrets"], &["secret-list"]),
    (&["virConnectListAllNWFilters"], &["nwfilter-list"]),
];

#[test]
fn older_ways_give_the_same_answers() {
    for (functions, scripts) in SUBSTITUTED {
        let library = without(functions);
        for script in *scripts {
            let expected = run(None, &[script]);
            let output = run(Some(&library), &[script]);
            let texts = |output: &Output| (text(&output.stdout), text(&output.stderr));
            // The mock has no older way to list secrets and filters, and is asked for it all the same.
            if functions[0].ends_with("Secrets") || functions[0].ends_with("NWFilters") {
                assert!(text(&output.stderr).starts_with("error: Failed to count "), "{output:?}");
                continue;
            }
            assert_eq!(texts(&expected), texts(&output), "{script} without {functions:?}");
            assert_eq!(expected.status, output.status, "{script} without {functions:?}");
        }
    }
}

#[test]
fn a_failure_is_told_after_what_is_known() {
    let lacking = |function: &str, release: &str| {
        format!(
            "error: this libvirt 9.0.0 does not have the function {function}, \
             which came with libvirt {release}\n"
        )
    };
    let bare = lacking("virDomainGetXMLDesc", "0.0.3");
    let xml = format!("error: Failed to get domain description xml\n{bare}");
    let undone = format!("error: Failed to detach interface\n{bare}");
    for (function, script, last_line, errors) in [
        ("virDomainGetXMLDesc", "domblklist test", "", xml.clone()),
        ("virDomainGetXMLDesc", "domiflist test", "", xml.clone()),
        ("virDomainGetXMLDesc", "domif-getlink test x", "", xml.clone()),
        ("virDomainGetXMLDesc", "domblkinfo test --all", "", xml.clone()),
        ("virDomainGetXMLDesc", "domdisplay test", "", xml.clone()),
        ("virDomainGetXMLDesc", "vncdisplay test", "", xml.clone()),
        ("virDomainGetXMLDesc", "ttyconsole test", "", xml.clone()),
        ("virDomainGetXMLDesc", "domif-setlink test x up", "", xml),
        ("virDomainGetXMLDesc", "detach-disk test x", "", bare.clone()),
        ("virDomainGetXMLDesc", "change-media test x --eject", "", bare.clone()),
        ("virDomainGetXMLDesc", "detach-interface test network", "", undone.clone()),
        ("virDomainGetXMLDesc", "detach-interface test network --print-xml", "", undone),
        (
            "virConnectGetVersion",
            "version",
            "Running program: virsh in Rust 1.0.0",
            format!(
                "error: failed to get the hypervisor version\n{}",
                lacking("virConnectGetVersion", "0.0.3")
            ),
        ),
        (
            "virConnectGetLibVersion",
            "version --daemon",
            "Running program: virsh in Rust 1.0.0",
            format!(
                "error: failed to get the daemon version\n{}",
                lacking("virConnectGetLibVersion", "0.7.3")
            ),
        ),
        (
            "virDomainGetSecurityLabel",
            "dominfo test",
            "Security DOI:",
            lacking("virDomainGetSecurityLabel", "0.6.1"),
        ),
    ] {
        let output = run(Some(&without(&[function])), &["-q", script]);
        assert_eq!(text(&output.stderr), errors, "{script}");
        assert_eq!(output.status.code(), Some(1), "{script}");
        let stdout = text(&output.stdout);
        assert_eq!(stdout.trim_end().lines().last().unwrap_or_default().trim_end(), last_line);
    }
}

#[test]
fn a_start_with_the_host_that_is_not_known_is_shown_as_virsh_does() {
    for (list, autostart, script) in [
        ("virConnectListAllNetworks", "virNetworkGetAutostart", "net-list --all"),
        ("virConnectListAllStoragePools", "virStoragePoolGetAutostart", "pool-list --all"),
    ] {
        let output = run(Some(&without(&[list, autostart])), &[script]);
        let shown = text(&output.stdout);
        assert!(shown.contains("   active   no autostart"), "{script}: {output:?}");
    }
}

/// The mock lists no devices by the newer call, since it does not know that call's flags.
#[test]
fn devices_are_listed_by_name() {
    let library = without(&["virConnectListAllNodeDevices"]);
    for (script, expected) in [
        ("nodedev-list", "computer\nscsi_host1\nscsi_host11\nscsi_host2\n\n"),
        ("nodedev-list --cap system,net", "computer\n\n"),
        ("nodedev-list --inactive", "\n"),
    ] {
        assert_eq!(text(&run(Some(&library), &[script]).stdout), expected, "{script}");
    }
    let each = "each --name scsi* -- nodedev-dumpxml --xpath string(//name)";
    let names =
        ["scsi_host1", "scsi_host11", "scsi_host2"].map(|name| format!("{name}:\n{name}\n\n"));
    assert_eq!(text(&run(Some(&library), &[each]).stdout), names.concat());
    let tree = run(Some(&library), &["nodedev-list --tree"]);
    assert!(text(&tree.stdout).contains("  |   +- scsi_host11\n"), "{tree:?}");
}

#[test]
fn without_a_substitute_the_older_ways_say_so() {
    let library = without(&["virConnectListAllStoragePools", "virConnectListAllSecrets"]);
    for (script, why) in [
        ("pool-list --type dir", "Filtering using --type is not supported by this libvirt"),
        ("secret-list --private", "Filtering is not supported by this libvirt"),
    ] {
        let output = run(Some(&library), &[script]);
        assert_eq!(text(&output.stderr), format!("error: {why}\n"));
        assert_eq!(output.status.code(), Some(1));
    }
}

#[test]
fn completion_uses_the_older_ways_too() {
    let library = without(&["virConnectListAllDomains", "virConnectListAllNetworks"]);
    for words in [["complete", "--", "domstate", ""], ["complete", "--", "net-info", ""]] {
        let found = run(Some(&library), &words);
        assert_eq!(text(&found.stdout), text(&run(None, &words).stdout), "{words:?}");
        assert!(text(&found.stdout).len() > 2, "{words:?}: {found:?}");
    }
}

#[test]
fn a_libvirt_that_does_not_start_is_not_tried_again() {
    let stub =
        Stub::new("int virInitialize(void) { called(\"start\"); return -1; }").expect("a stub");
    let mut command = bounded::alone(virsh_tests::virsh());
    let lines = said(stub.under(&mut command), b"connect test:///default\nlist\necho on\n");
    assert_eq!(lines.matches("error: Failed to initialize libvirt\n").count(), 2, "{lines}");
    assert!(lines.contains("\non\n"), "{lines}");
    assert_eq!(stub.calls(), ["start"]);
}

#[test]
fn a_driver_that_knows_no_reasons_is_asked_for_the_state_alone() {
    let stub = Stub::new(
        "int virDomainGetState(virDomainPtr domain, int *state, int *reason, unsigned int flags) {
             unsigned long speed;
             called(\"state\");
             // The mock has no migration, and says so in the words of a missing function.
             return virDomainMigrateGetMaxSpeed(domain, &speed, 0);
         }",
    );
    let stub = stub.expect("a stub");
    for (script, expected) in [
        ("domstate test; domstate test --reason", "running\n\nrunning (unknown)\n\n"),
        ("destroy test; domstate test", "shut off\n\n"),
    ] {
        let output = stubbed(&stub, script);
        assert!(text(&output.stdout).ends_with(expected), "{output:?}");
        assert_eq!(text(&output.stderr), "");
    }
    assert!(!stub.calls().is_empty());
}
