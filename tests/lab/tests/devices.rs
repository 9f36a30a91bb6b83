//! What programs are told of devices that a guest has to let go of, and what is left alone where a
//! device is in one of two places, or several go by one name.

use std::time::Duration;

use virsh_lab::command::{End, Outcome, Run};
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

#[test]
fn what_several_devices_go_by_names_none_and_nothing_is_changed() {
    if !machine::ready() {
        return;
    }
    let host = host();
    let virsh = |words: &str| {
        let run = host.virsh("qemu").args(words.split(' ')).check();
        run.unwrap_or_else(|error| panic!("{words}: {error:#}"))
    };
    virsh("net-start default");
    let image = "/var/lib/libvirt/images/d.img";
    for target in ["vdb", "vdc"] {
        virsh(&format!("attach-disk tiny {image} {target} --mode shareable --persistent"));
        virsh(&format!("attach-interface tiny network default --mac {MAC} --persistent"));
    }
    // One drive is empty, and the file in another is called as the first one is.
    for (source, target) in [("", "hdb"), ("<source file='hdb'/>", "hdc")] {
        let file = host.dir().join("drive.xml");
        let drive =
            format!("<disk type='file' device='cdrom'>{source}<target dev='{target}'/></disk>");
        std::fs::write(&file, drive).unwrap();
        virsh(&format!("attach-device tiny {} --config", file.display()));
    }
    let both = || [virsh("dumpxml tiny"), virsh("dumpxml tiny --inactive")];
    let before = both();
    let card = host.dir().join("card.xml");
    let xml = format!(
        "<interface type='network'><mac address='{MAC}'/><source network='default'/></interface>"
    );
    std::fs::write(&card, xml).unwrap();
    let card = card.display();
    let everywhere = &["--config", "--live", "--live --config"][..];
    for (words, places, said) in [
        (
            format!("detach-disk tiny {image}"),
            everywhere,
            "2 disks go by the source path or target",
        ),
        (
            "detach-disk tiny hdb".to_owned(),
            &["--config"],
            "2 disks go by the source path or target",
        ),
        (
            "change-media tiny hdb --eject".to_owned(),
            &["--config"],
            "2 disks go by the source path",
        ),
        ("change-media tiny hdb /x.iso".to_owned(), &["--config"], "2 disks go by the source path"),
        (format!("detach-interface tiny network --mac {MAC}"), everywhere, "multiple interfaces"),
        ("detach-interface tiny network".to_owned(), everywhere, "Domain has 2 interfaces"),
        (
            format!("domif-setlink tiny {MAC} down"),
            &["", "--config"],
            "multiple matching interfaces",
        ),
        (format!("detach-device tiny {card}"), everywhere, "multiple devices matching"),
        (format!("update-device tiny {card}"), everywhere, "multiple devices matching"),
    ] {
        for place in places {
            let line: Vec<&str> = words.split(' ').chain(place.split_whitespace()).collect();
            let refused = ours(&host, &line);
            assert_eq!(refused.end, End::Exit(1), "{line:?}: {refused:?}");
            assert!(refused.stderr.contains(said), "{line:?}: {refused:?}");
            assert_eq!(both(), before, "{line:?}");
        }
    }
}
