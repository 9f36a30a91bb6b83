//! What counts as a difference, without a libvirt.

use super::*;

fn parsed(text: &str) -> Element {
    tidy(Element::parse(text).expect("well-formed"))
}

/// The expected document where this is given and that is there, completed, and whether it lacked anything.
fn planned(given: &str, present: &str) -> (Element, Element, bool) {
    let (mut given, present) = (parsed(given), parsed(present));
    let completed = identity::complete(&mut given, &present).expect("the same object");
    (expected::expected(&momentary::without(given), &present), present, completed)
}

const PRESENT: &str = include_str!("tests/present.xml");
const GIVEN: &str = include_str!("tests/given.xml");

#[test]
fn what_libvirt_chose_is_no_difference() {
    let (expected, present, completed) = planned(GIVEN, PRESENT);
    assert!(completed);
    assert_eq!(expected.pretty(), present.pretty());
}

#[test]
fn what_an_object_is_at_the_moment_is_no_difference() {
    for (given, present) in [
        (
            "<domain type='test' id='3'><name>a</name></domain>",
            "<domain type='test'><name>a</name></domain>",
        ),
        (
            "<network connections='2'><name>n</name><forward><interface dev='e' connections='1'/></forward></network>",
            "<network><name>n</name><forward><interface dev='e'/></forward></network>",
        ),
    ] {
        let (expected, present, _) = planned(given, present);
        assert_eq!(expected, present);
    }
}

#[test]
fn a_domain_has_all_the_memory_of_a_file_that_says_no_more() {
    let there = |all: u32, current: u32| {
        format!(
            "<domain><name>a</name><memory unit='KiB'>{all}</memory>\
             <currentMemory unit='KiB'>{current}</currentMemory></domain>"
        )
    };
    let given = "<domain><name>a</name><memory>2048</memory></domain>";
    for (all, current) in [(1024, 1024), (1024, 512), (2048, 1024), (2048, 2048)] {
        let (expected, present, _) = planned(given, &there(all, current));
        let now = expected.find("currentMemory").map(Element::text);
        assert_eq!(now.as_deref(), Some("2048"), "{all}, {current}");
        assert_eq!(expected == present, (all, current) == (2048, 2048));
    }
}

#[test]
fn each_change_of_a_user_is_a_difference() {
    let changes = [
        ("<memory unit='MiB'>256<", "<memory unit='MiB'>257<"),
        ("machine='pc'", "machine='q35'"),
        (" discard='unmap'", ""),
        (" discard='unmap'", " discard='ignore'"),
        ("<serial>LAB</serial>", ""),
        ("<title>lab guest</title>", ""),
        ("<model type='virtio'/>", ""),
        ("passwd='sekrit'", "passwd='other'"),
        ("<on_reboot>restart<", "<on_reboot>destroy<"),
        ("<panic model='isa'/>", ""),
        ("<panic model='isa'/>", "<panic model='isa'/><sound model='ich9'/>"),
        ("<network>web</network>", "<network>db</network>"),
    ];
    for (from, to) in changes {
        assert!(GIVEN.contains(from), "{from}");
        let (expected, present, _) = planned(&GIVEN.replacen(from, to, 1), PRESENT);
        assert_ne!(expected.pretty(), present.pretty(), "{from} -> {to}");
    }
}

#[test]
fn interfaces_take_the_addresses_of_those_that_are_there() {
    let present = "<domain><devices>\
        <interface type='network'><mac address='52:54:00:00:00:01'/><source network='a'/></interface>\
        <interface type='network'><mac address='52:54:00:00:00:02'/><source network='b'/></interface>\
        <interface type='bridge'><mac address='52:54:00:00:00:03'/><source bridge='c'/></interface>\
        </devices></domain>";
    let macs = |given: &str| -> Vec<String> {
        let mut given = parsed(&format!("<domain><devices>{given}</devices></domain>"));
        identity::complete(&mut given, &parsed(present)).expect("the same object");
        let macs = given.find_all("devices/interface").into_iter().map(|interface| {
            let mac = interface.attribute_at("mac", "address");
            mac.map_or("-", |mac| &mac[16..]).to_owned()
        });
        macs.collect()
    };
    let of = |kind: &str, source: &str| {
        format!("<interface type='{kind}'><source {kind}='{source}'/></interface>")
    };
    let (a, b, c, d) =
        (of("network", "a"), of("network", "b"), of("bridge", "c"), of("network", "d"));
    assert_eq!(macs(&[&*a, &b, &c].concat()), ["1", "2", "3"]);
    assert_eq!(macs(&[&*c, &b, &a].concat()), ["3", "2", "1"]);
    assert_eq!(macs(&[&*a, &d, &c].concat()), ["1", "2", "3"]);
    assert_eq!(macs(&[&*d, &a, &b, &c].concat()), ["-", "1", "2", "3"]);
    let taken = "<interface><mac address='52:54:00:00:00:01'/><source network='z'/></interface>";
    assert_eq!(macs(&[taken, &*a].concat()), ["1", "2"]);
}

#[test]
fn a_password_shows_as_a_changed_line_without_it() {
    let there = parsed("<domain><graphics type='vnc' passwd='old'/></domain>");
    let new = parsed("<domain><graphics type='vnc' passwd='new'/></domain>");
    let diff = diff::unified(Some(&there), &new);
    assert!(diff.contains("-  <graphics type='vnc' passwd='***'/>\n+  <graphics"), "{diff}");
    assert!(!diff.contains("old") && !diff.contains("'new'"), "{diff}");
    assert_eq!(diff::unified(Some(&there), &there), "");
}

#[test]
fn another_uuid_is_refused() {
    let present = parsed(
        "<network><name>a</name><uuid>7e5d1c20-1111-4a5b-8c00-000000000001</uuid></network>",
    );
    let with = |uuid: &str| {
        let mut given = parsed(&format!("<network><name>a</name><uuid>{uuid}</uuid></network>"));
        identity::complete(&mut given, &present)
    };
    assert!(with("7e5d1c20-1111-4a5b-8c00-000000000002").is_err());
    assert!(!with("7E5D1C2011114A5B8C00000000000001").expect("the same"));
}
