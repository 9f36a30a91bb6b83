//! Each option that is a list goes on behind a comma, with what the list lacks.

use super::{going_on, offered};
use std::fs;
use virsh_tests::answers::catalogue;
use virsh_tests::bounded;

/// The lists for whose parts the machine of a test has no candidates, with the reason.
const NOTHING_OFFERED: &[(&str, &str)] = &[
    ("create --pass-fds", "descriptors are the shell's"),
    ("start --pass-fds", "descriptors are the shell's"),
    ("dom-fd-associate --pass-fds", "descriptors are the shell's"),
    ("qemu-monitor-command --pass-fds", "descriptors are the shell's"),
    ("guest-exec --env", "variables are anything"),
    ("attach-disk --throttle-groups", "libvirt 9.0 keeps no group of a domain"),
    ("blkiotune --device-weights", "the mock hypervisor has no block device"),
    ("blkiotune --device-read-iops-sec", "the mock hypervisor has no block device"),
    ("blkiotune --device-write-iops-sec", "the mock hypervisor has no block device"),
    ("blkiotune --device-read-bytes-sec", "the mock hypervisor has no block device"),
    ("blkiotune --device-write-bytes-sec", "the mock hypervisor has no block device"),
];

/// A machine with a domain `test` of two disks, one of which has a comma in its source, and two CPUs.
fn machine() -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let node = folder.path().join("node.xml");
    let disk = |file: &str, target: &str| {
        format!(
            "<disk type='file' device='disk'><source file='{file}'/><target dev='{target}'/></disk>"
        )
    };
    let devices = [disk("/a,b", "vda"), disk("/c", "vdb")].concat();
    let domain = format!(
        "<domain type='test'><name>test</name><memory>1024</memory><vcpu>2</vcpu>\
         <os><type>hvm</type></os><devices>{devices}</devices></domain>"
    );
    fs::write(&node, format!("<node>{domain}</node>")).expect("write the node");
    let uri = format!("test://{}", node.display());
    (folder, uri)
}

/// What `complete` offers as distributions' scripts ask it, of words that begin with the URI.
fn plain(words: &[&str]) -> Vec<String> {
    let mut command = bounded::virsh();
    let (uri, words) = words.split_at(2);
    let output = bounded::run(command.args(uri).args(["-q", "complete", "--"]).args(words), b"");
    let text = String::from_utf8(output.stdout).expect("text");
    // It puts a backslash before a blank.
    text.lines().map(|line| line.replace("\\ ", " ")).collect()
}

#[test]
fn every_option_that_is_a_list_goes_on_behind_a_comma() {
    let (_folder, uri) = machine();
    let (mut nothing, mut seen) = (Vec::new(), 0);
    for (command, known) in catalogue()["commands"].as_object().expect("commands") {
        for option in known["options"].as_array().expect("options") {
            let Some(commas) = option["commas"].as_str() else { continue };
            seen += 1;
            let name = format!("--{}", option["name"].as_str().expect("a name"));
            // Only the default machine has NUMA cells.
            let cells = option["of"] == "numa-cell";
            let uri = if cells { "test:///default" } else { &uri };
            let mut line = vec!["-c", uri, command];
            if known["options"][0]["of"] == "domain" {
                line.extend(["--domain", "test"]);
            }
            line.push(&name);
            let after = |typed: &str, ask: fn(&[&str]) -> Vec<String>| {
                ask(&[line.as_slice(), &[typed]].concat())
            };
            let all = after("", offered);
            let [first, .., last] = all.as_slice() else {
                nothing.push(format!("{command} {name}"));
                continue;
            };
            assert_ne!(commas, "pairs", "{command} {name}: which number follows, nobody knows");
            let typed = format!("{first},");
            for ask in [going_on, plain] {
                let found = after(&typed, ask);
                assert!(found.contains(&format!("{typed}{last}")), "{command} {name}: {found:?}");
                assert!(!found.contains(&format!("{typed}{first}")), "{command} {name}: {found:?}");
            }
        }
    }
    assert!(seen > 25, "{seen}");
    nothing.sort();
    let mut known: Vec<&str> = NOTHING_OFFERED.iter().map(|(option, _)| *option).collect();
    known.sort_unstable();
    assert_eq!(nothing, known);
}

#[test]
fn numbers_go_on_as_ranges_and_a_doubled_comma_is_no_end() {
    let (_folder, uri) = machine();
    let going_on = |words: &[&str]| going_on(&[&["-c", &uri], words].concat());
    assert_eq!(going_on(&["setvcpu", "test", "0-"]), ["0-1"]);
    let excepted = ["--vcpulist=0-1,^0", "--vcpulist=0-1,^1"];
    assert_eq!(going_on(&["setvcpu", "test", "--vcpulist=0-1,^"]), excepted);
    let cpus = going_on(&["iothreadpin", "test", "1", "0-5,"]);
    assert_eq!(cpus, ["0-5,6", "0-5,7"]);
    let targets = ["/a,,b,vda", "/a,,b,vdb"];
    assert_eq!(going_on(&["undefine", "test", "--storage", "/a,,b,vd"]), targets);
}
