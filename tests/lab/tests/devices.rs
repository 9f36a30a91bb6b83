//! What programs are told of devices that a guest has to let go of, and what is left alone where a
//! device is in one of two places.

use std::time::Duration;

use virsh_lab::command::{Outcome, Run};
use virsh_lab::host::{Host, Options};
use virsh_lab::{machine, paths};

const MAC: &str = "52:54:00:aa:00:0a";

/// A host with a machine that runs and never boots anything, so that it lets go of nothing.
fn host() -> Host {
    let host = Host::start(&Options::default(), None).unwrap_or_else(|error| panic!("{error:#}"));
    let xml = host.dir().join("xml/plugs.xml").display().to_string();
    let plugs = "s#<devices>#<features><acpi/></features>&#";
    let tiny = host.dir().join("xml/tiny.xml").display().to_string();
    host.shell(&format!("sed '{plugs}' {tiny} >{xml}")).check().unwrap();
    for words in [["define", &xml], ["start", "tiny"]] {
        host.virsh("qemu").args(words).check().unwrap();
    }
    host.shell("truncate -s 1M /var/lib/libvirt/images/d.img").check().unwrap();
    host
}

fn ours(host: &Host, words: &[&str]) -> Outcome {
    let run = Run::new(paths::ours()).args(["-c", &host.uri("qemu")]).args(words);
    run.env("LC_ALL", "C.UTF-8").limit(Duration::from_secs(30)).run().unwrap()
}

#[test]
fn programs_are_told_that_a_running_guest_is_only_asked() {
    if !machine::ready() {
        return;
    }
    let host = host();
    let attach = ["attach-disk", "tiny", "/var/lib/libvirt/images/d.img", "vdb", "--persistent"];
    let attached = ours(&host, &[&attach[..], &["--alias", "ua-d"]].concat());
    assert_eq!(attached.stdout, "Disk attached successfully\n\n", "{attached:?}");
    let asked = ours(&host, &["--output", "json", "detach-device-alias", "tiny", "ua-d", "--live"]);
    let expected = r#"{"message":"Device detach request sent successfully","outcome":"requested","kind":"domain","#;
    assert!(asked.stdout.starts_with(expected), "{asked:?}");
    let gone = ours(&host, &["--output", "json", "detach-disk", "tiny", "vdb", "--config"]);
    let expected =
        r#"{"message":"Disk detached successfully","outcome":"removed","kind":"domain","#;
    assert!(gone.stdout.starts_with(expected), "{gone:?}");
    let asked = ours(&host, &["--output", "json", "detach-disk", "tiny", "vdb", "--live"]);
    let expected =
        r#"{"message":"Disk detach request sent","outcome":"requested","kind":"domain","#;
    assert!(asked.stdout.starts_with(expected), "{asked:?}");
    assert!(host.virsh("qemu").args(["domblklist", "tiny"]).check().unwrap().contains("vdb"));
}

#[test]
fn an_interface_that_is_in_the_definition_alone_is_not_detached_from_half() {
    if !machine::ready() {
        return;
    }
    let host = host();
    let defined = ["attach-interface", "tiny", "network", "default", "--mac", MAC, "--config"];
    let attached = ours(&host, &defined);
    assert_eq!(attached.stdout, "Interface attached successfully\n\n", "{attached:?}");
    let both = ["detach-interface", "tiny", "network", "--mac", MAC, "--live", "--config"];
    let refused = ours(&host, &both);
    assert!(!refused.success(), "{refused:?}");
    let xml = host.virsh("qemu").args(["dumpxml", "tiny", "--inactive"]).check().unwrap();
    assert!(xml.contains(MAC), "it is still defined: {xml}");
}
