//! What the library or the other end is too old for is named with the release that brought it.

use super::{run, stubbed, text};
use virsh_tests::stub::Stub;

/// An older daemon tells the number of a procedure, as the stub does in its place.
#[test]
fn a_function_that_the_other_end_does_not_know_is_named() {
    let stub = Stub::new(
        "int virSetError(virErrorPtr error);
         int virNodeGetInfo(virConnectPtr connection, virNodeInfoPtr info) {
             virError error = { .code = VIR_ERR_NO_SUPPORT, .domain = VIR_FROM_REMOTE, .level = VIR_ERR_ERROR };
             called(\"asked\");
             error.message = \"unknown procedure: 451\";
             virSetError(&error);
             return -1;
         }",
    );
    let stub = stub.expect("a stub");
    let sentence = "the libvirt at the other end, 9.0.0, does not have the function virNodeGetInfo, \
                    which came with libvirt 0.1.0";
    let output = stubbed(&stub, "nodeinfo");
    let told = format!("error: failed to get node information\nerror: {sentence}\n");
    assert_eq!(text(&output.stderr), told);
    assert_eq!(output.status.code(), Some(1));
    let output = stubbed(&stub, "nodeinfo --output json");
    let json: serde_json::Value = serde_json::from_slice(&output.stderr).expect("JSON");
    let message = format!("failed to get node information\n{sentence}");
    assert_eq!(json["error"]["message"], message, "{json}");
    assert_eq!(json["error"]["code"], 3, "{json}");
    assert_eq!(json["error"]["libvirt"], "unknown procedure: 451", "{json}");
    assert!(!stub.calls().is_empty());
}

#[test]
fn events_and_words_newer_than_the_library_are_named() {
    for (script, before, what, release) in [
        ("event --event nic-mac-change --timeout 1", "", "--event nic-mac-change", "11.2"),
        ("event --event vcpu-removed test", "", "--event vcpu-removed", "12.4"),
        ("event --domain test --event=channel-lifecycle", "", "--event channel-lifecycle", "12.4"),
        ("net-event --event metadata-change", "", "--event metadata-change", "9.8"),
        ("setvcpus test 1 --async", "", "--async", "12.4"),
        ("iothreadadd test 1; iothreadset test 1 --poll-weight 3", "", "--poll-weight", "12.7"),
        (
            "nodedev-list --cap pci,ccwgroup_member",
            "error: Failed to list node devices\n",
            "--cap ccwgroup_member",
            "11.1",
        ),
    ] {
        let output = run(None, &["-q", script]);
        let told = format!(
            "{before}error: this libvirt 9.0.0 does not have {what}, which came with libvirt {release}\n"
        );
        assert_eq!(text(&output.stderr), told, "{script}");
        assert_eq!(output.status.code(), Some(1), "{script}");
    }
    let output = run(None, &["event --event vcpu-removed --output json"]);
    let json: serde_json::Value = serde_json::from_slice(&output.stderr).expect("JSON");
    assert_eq!(json["error"]["code"], 8, "{json}");
    assert_eq!(json["error"]["libvirt"], "eventID must be less than 27", "{json}");
}

/// What an older daemon says of the number of an event, and of a flag, to a newer library.
#[test]
fn events_and_words_that_the_other_end_does_not_know_are_named() {
    let stub = Stub::new(
        "int virSetError(virErrorPtr error);
         static int refuse(int code, int domain, char *message) {
             virError error = { .code = code, .domain = domain, .level = VIR_ERR_ERROR, .message = message };
             called(\"asked\");
             virSetError(&error);
             return -1;
         }
         int virGetVersion(unsigned long *release, const char *type, unsigned long *version) {
             *release = 12008000;
             return 0;
         }
         int virConnectDomainEventRegisterAny(virConnectPtr connection, virDomainPtr domain, int event,
                                              virConnectDomainEventGenericCallback heard, void *data,
                                              virFreeCallback free) {
             return refuse(VIR_ERR_INTERNAL_ERROR, VIR_FROM_RPC, \"internal error: unsupported event ID 28\");
         }
         int virConnectListAllNodeDevices(virConnectPtr connection, virNodeDevicePtr **devices, unsigned int flags) {
             return refuse(VIR_ERR_INVALID_ARG, VIR_FROM_NODEDEV, \"unsupported flags (0x400000) in function f\");
         }",
    );
    let stub = stub.expect("a stub");
    for (script, what, release) in [
        ("event --event vcpu-removed", "--event vcpu-removed", "12.4"),
        ("nodedev-list --cap ccwgroup", "--cap ccwgroup", "11.1"),
    ] {
        let told = text(&stubbed(&stub, script).stderr);
        let sentence = format!(
            "error: the libvirt at the other end, 9.0.0, does not have {what}, which came with libvirt {release}\n"
        );
        assert!(told.ends_with(&sentence), "{script}: {told}");
    }
    // What was there before is not to blame.
    let told = text(&stubbed(&stub, "event --event lifecycle").stderr);
    assert!(told.ends_with("unsupported event ID 28\n"), "{told}");
    assert!(!stub.calls().is_empty());
}

/// What the library of 9.0.0 lacks, with a command that calls it and the release that brought it.
const NEWER: &[(&str, &str, &str)] = &[
    ("domthrottlegroupset test g", "virDomainSetThrottleGroup", "11.2.0"),
    ("domthrottlegroupdel test g", "virDomainDelThrottleGroup", "11.2.0"),
    ("domifannounce test", "virDomainAnnounceInterface", "12.5.0"),
    ("domdisplay-reload test", "virDomainGraphicsReload", "10.2.0"),
    ("net-desc default", "virNetworkGetMetadata", "9.7.0"),
    ("net-list --title", "virNetworkGetMetadata", "9.7.0"),
    ("net-metadata default uri:a --key k --set <a/>", "virNetworkSetMetadata", "9.7.0"),
    ("nodedev-update computer /dev/null", "virNodeDeviceUpdate", "10.1.0"),
];

#[test]
fn functions_newer_than_the_library_are_named() {
    for (script, function, release) in NEWER {
        let output = run(None, &[script]);
        let named = format!(
            "error: this libvirt 9.0.0 does not have the function {function}, \
             which came with libvirt {release}\n"
        );
        assert!(text(&output.stderr).ends_with(&named), "{script}: {output:?}");
        assert_eq!(output.status.code(), Some(1), "{script}");
        let output = run(None, &["-q", &format!("{script} --output json")]);
        let json: serde_json::Value = serde_json::from_slice(&output.stderr).expect("JSON");
        assert_eq!(json["error"]["code"], 3, "{script}: {json}");
    }
}
