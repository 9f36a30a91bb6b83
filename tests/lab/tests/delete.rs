//! `delete`, seen from another side: which files are gone and which are there, and what is left on a bad day.

use std::collections::BTreeSet;
use std::time::Duration;

use virsh_lab::command::{End, Outcome, Run};
use virsh_lab::host::{Host, Options};
use virsh_lab::terminal::Terminal;
use virsh_lab::{machine, paths, wait};

const LIMIT: Duration = Duration::from_secs(60);

/// The folder of the pool.
const IMAGES: &str = "/var/lib/libvirt/images";

/// A host with an active pool, whose volumes a script makes.
fn host(script: &str) -> Host {
    let host = Host::start(&Options::default(), None).unwrap_or_else(|error| panic!("{error:#}"));
    shell(&host, &format!("cd {IMAGES} && {script}"));
    let pool = host.dir().join("xml/pool-images.xml").display().to_string();
    virsh(&host, &["pool-define", &pool]);
    virsh(&host, &["pool-start", "images"]);
    host
}

fn shell(host: &Host, script: &str) -> String {
    host.shell(script).limit(LIMIT).check().unwrap_or_else(|error| panic!("{error:#}"))
}

fn virsh(host: &Host, words: &[&str]) -> String {
    let run = host.virsh("qemu").args(words).limit(LIMIT);
    run.check().unwrap_or_else(|error| panic!("{error:#}"))
}

/// The files of the pool.
fn files(host: &Host) -> Vec<String> {
    shell(host, &format!("ls {IMAGES}")).lines().map(str::to_owned).collect()
}

/// Defines a machine that never boots anything, with what its `os` and its devices have besides.
fn define(host: &Host, name: &str, system: &str, devices: &str) {
    let document = format!(
        "<domain type='qemu'><name>{name}</name><memory unit='MiB'>32</memory>\
         <os><type arch='x86_64' machine='pc'>hvm</type>{system}</os><features><acpi/></features>\
         <devices><emulator>/usr/bin/qemu-system-x86_64</emulator>{devices}\
         <memballoon model='none'/></devices></domain>"
    );
    let file = host.dir().join(format!("{name}.xml"));
    std::fs::write(&file, document).unwrap();
    virsh(host, &["define", &file.display().to_string()]);
}

/// A disk with an image of the pool.
fn disk(target: &str, format: &str, image: &str) -> String {
    format!(
        "<disk type='file'><driver name='qemu' type='{format}'/><source file='{IMAGES}/{image}'/>\
         <target dev='{target}' bus='virtio'/></disk>"
    )
}

/// The words with which our program is called.
fn words(host: &Host, words: &[&str]) -> Vec<String> {
    let uri = host.uri("qemu");
    let program = paths::ours().display().to_string();
    [&[&program, "-c", &uri], words].concat().iter().map(|word| (*word).to_owned()).collect()
}

fn ours(host: &Host, of: &[&str]) -> Run {
    host.ours("qemu").args(of).limit(LIMIT)
}

fn run(host: &Host, words: &[&str]) -> Outcome {
    ours(host, words).run().unwrap_or_else(|error| panic!("{error:#}"))
}

/// Gives the host programs in the place of those that emulate TPMs, which only tell what they can: a daemon wants
/// that much where it defines a domain.
fn pretend_to_emulate_tpms(host: &Host) {
    let program = r#"#!/bin/sh
echo "{\"type\": \"${0##*/}\", \"features\": [\"tpm-1.2\", \"tpm-2.0\"]}"
"#;
    let file = host.dir().join("swtpm");
    std::fs::write(&file, program).unwrap();
    let copy = format!("install -m 755 {} /usr/local/bin/$name", file.display());
    let names = "swtpm swtpm_setup swtpm_ioctl";
    shell(
        host,
        &format!("mount -t tmpfs none /usr/local/bin; for name in {names}; do {copy}; done"),
    );
}

#[test]
fn what_belongs_to_domains_goes_and_nothing_else() {
    if !machine::ready() {
        return;
    }
    let host = host(
        "truncate -s 1M base.img own.img install.iso && \
         qemu-img create -q -f qcow2 -b base.img -F raw over.qcow2 && \
         qemu-img create -q -f qcow2 marked.qcow2 1M",
    );
    let medium = format!(
        "<disk type='file' device='cdrom'><source file='{IMAGES}/install.iso'/>\
         <target dev='hdc' bus='ide'/><readonly/></disk>"
    );
    let disks =
        [disk("vda", "raw", "own.img"), disk("vdb", "qcow2", "over.qcow2"), medium].concat();
    define(&host, "web", "", &disks);
    define(&host, "db", "", &disk("vda", "raw", "base.img"));
    let code = host.dir().join("code.fd").display().to_string();
    let nvram = "/var/lib/libvirt/qemu/nvram";
    shell(&host, &format!("mkdir -p {nvram}; truncate -s 1M {code} {nvram}/fw.fd"));
    let firmware =
        format!("<loader readonly='yes' type='pflash'>{code}</loader><nvram>{nvram}/fw.fd</nvram>");
    pretend_to_emulate_tpms(&host);
    define(&host, "fw", &firmware, "<tpm model='tpm-tis'><backend type='emulator'/></tpm>");
    // What its TPM would keep, if it had ever run.
    let state = format!("/var/lib/libvirt/swtpm/{}", virsh(&host, &["domuuid", "fw"]).trim());
    shell(&host, &format!("mkdir -p {state}/tpm2 && touch {state}/tpm2/tpm2-00.permall"));
    define(&host, "marked", "", &disk("vda", "qcow2", "marked.qcow2"));
    virsh(&host, &["start", "marked"]);
    virsh(&host, &["checkpoint-create-as", "marked", "monday"]);
    virsh(&host, &["start", "web"]);
    virsh(&host, &["managedsave", "web"]);
    let kept = format!(
        "/var/lib/libvirt/qemu/save/web.save /var/lib/libvirt/qemu/nvram/fw.fd {state} \
         /var/lib/libvirt/qemu/checkpoint/marked/monday.xml /etc/libvirt/qemu/web.xml \
         /etc/libvirt/qemu/fw.xml"
    );
    let gone = format!("for file in {kept}; do test ! -e $file || echo $file; done");
    assert_eq!(shell(&host, &gone).lines().count(), 6);

    // The image of `db` is below one of `web`.
    let refused = run(&host, &["delete", "db", "--storage", "vda", "--yes"]);
    assert_eq!(refused.end, End::Exit(1), "{refused:?}");
    let said = "is used by domain 'web', volume 'over.qcow2' of pool 'images'\n";
    assert!(refused.stderr.contains(said), "{refused:?}");
    assert_eq!(files(&host).len(), 5);

    let all = ["delete", "web", "fw", "marked", "--stop", "--storage", "all"];
    let plan = run(&host, &[&all[..], &["--dry-run"]].concat());
    for part in ["marked checkpoint monday", "fw tpm", "fw nvram", "web managed save"] {
        let mut rows = plan.stdout.lines().map(|row| row.split_whitespace().collect::<Vec<_>>());
        assert!(rows.any(|row| row.join(" ").starts_with(part)), "{part}: {plan:?}");
    }
    let done = run(&host, &[&all[..], &["--yes"]].concat());
    assert_eq!((done.end, &*done.stderr), (End::Exit(0), ""), "{done:?}");
    assert_eq!(shell(&host, &gone), "");
    assert_eq!(files(&host), ["base.img", "install.iso"]);
    assert_eq!(virsh(&host, &["list", "--all", "--name"]).trim(), "db");
}

#[test]
fn a_plan_that_changes_while_it_is_asked_about_is_not_carried_out() {
    if !machine::ready() {
        return;
    }
    let host = host("qemu-img create -q -f qcow2 one.qcow2 1M && truncate -s 1M two.img");
    define(&host, "web", "", &disk("vda", "qcow2", "one.qcow2"));
    let answer = |meanwhile: &[&str], key: &str| {
        let all = words(&host, &["delete", "web", "--stop", "--storage", "vda"]);
        let env = [("LC_ALL", "C.UTF-8"), ("TERM", "xterm")];
        let env = env.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let mut terminal = Terminal::start(&all, &env, host.dir()).unwrap();
        terminal.expect("Delete? [y,n]: ", LIMIT).unwrap();
        if !meanwhile.is_empty() {
            virsh(&host, meanwhile);
        }
        terminal.send(key).unwrap();
        let (seen, end) = terminal.finish(LIMIT).unwrap();
        assert!(seen.contains("one.qcow2"), "the plan is shown: {seen}");
        (seen, end)
    };
    let second = format!("{IMAGES}/two.img");
    let changes: [&[&str]; 4] = [
        &["start", "web"],
        &["destroy", "web"],
        &["snapshot-create-as", "web", "before"],
        &["attach-disk", "web", &second, "vdb", "--config"],
    ];
    for change in changes {
        let (seen, end) = answer(change, "y");
        assert_eq!(end, End::Exit(1), "{change:?}: {seen}");
        assert!(seen.contains("has changed since it was shown: nothing was deleted"), "{seen}");
        assert_eq!(files(&host), ["one.qcow2", "two.img"], "{change:?}");
        assert_eq!(virsh(&host, &["list", "--all", "--name"]).trim(), "web", "{change:?}");
    }
    // All keys but one are a no, Ctrl-C too.
    for no in ["n", "x\r", "\x03"] {
        let (seen, end) = answer(&[], no);
        assert_eq!(end, End::Exit(1), "{no:?}: {seen}");
        assert!(seen.contains("error: nothing was deleted"), "{no:?}: {seen}");
    }
    assert_eq!(virsh(&host, &["list", "--all", "--name"]).trim(), "web");
    let (seen, end) = answer(&[], "y");
    assert_eq!(end, End::Exit(0), "{seen}");
    assert_eq!(files(&host), ["two.img"]);
    assert_eq!(virsh(&host, &["list", "--all", "--name"]).trim(), "");
}

/// What a document says of domains and volumes below a key, by name.
fn names(document: &serde_json::Value, key: &str) -> BTreeSet<String> {
    let things = document[key].as_array().expect("a list").iter();
    things.map(|thing| thing["name"].as_str().expect("a name").to_owned()).collect()
}

#[test]
fn what_cannot_be_deleted_is_left_and_named_and_the_others_go() {
    if !machine::ready() {
        return;
    }
    let host = host("truncate -s 1M a.img b.img c.img");
    for name in ["a", "b", "c"] {
        define(&host, name, "", &disk("vda", "raw", &format!("{name}.img")));
    }
    // A folder in the place of a file cannot be unlinked: the definition of one, the image of another.
    shell(&host, "cd /etc/libvirt/qemu && rm b.xml && mkdir b.xml");
    shell(&host, &format!("cd {IMAGES} && rm c.img && mkdir c.img && touch c.img/inside"));
    let all = ["--output", "json", "delete", "a", "b", "c", "--storage", "vda", "--yes"];
    let failed = run(&host, &all);
    assert_eq!(failed.end, End::Exit(1), "{failed:?}");
    let document: serde_json::Value = serde_json::from_str(&failed.stdout).expect("a document");
    let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(names(&document, "deleted"), set(&["a", "a.img", "c"]), "{failed:?}");
    assert_eq!(names(&document, "left"), set(&["b", "b.img", "c.img"]), "{failed:?}");
    assert!(failed.stderr.contains("Failed to delete domain 'b'"), "{failed:?}");
    assert!(failed.stderr.contains(&format!("Failed to delete volume '{IMAGES}/c.img'")));
    let left =
        "not deleted: domain 'b', volume 'b.img' of pool 'images', volume 'c.img' of pool 'images'";
    assert!(failed.stderr.contains(left), "{failed:?}");
    assert_eq!(files(&host), ["b.img", "c.img"]);
    assert_eq!(virsh(&host, &["list", "--all", "--name"]).trim(), "b");
}

#[test]
fn a_daemon_that_dies_on_the_way_leaves_what_is_named() {
    if !machine::ready() {
        return;
    }
    let host = host("for i in $(seq 50); do truncate -s 64K $i.img; done");
    let all: Vec<String> = (1..=50).map(|number| format!("d{number}")).collect();
    for (number, name) in (1..).zip(&all) {
        define(&host, name, "", &disk("vda", "raw", &format!("{number}.img")));
    }
    let mut words = vec!["--output", "json", "delete", "--storage", "vda", "--yes"];
    words.extend(all.iter().map(String::as_str));
    let running = ours(&host, &words).start().unwrap();
    // The second is asked for when the first is known to be gone. This script goes before all else, so that it is in
    // time on a machine that does much else.
    let first = "renice -n -20 $$ >/dev/null; daemon=$(cat /run/libvirt/libvirtd.pid); \
                 while test -e /etc/libvirt/qemu/d2.xml; do :; done; kill -KILL $daemon";
    shell(&host, first);
    let failed = running.finish().unwrap();
    assert_eq!(failed.end, End::Exit(1), "{failed:?}");
    let document: serde_json::Value = serde_json::from_str(&failed.stdout).expect("a document");
    let (deleted, left) = (names(&document, "deleted"), names(&document, "left"));
    assert!(!deleted.is_empty() && left.len() > 1, "{failed:?}");
    assert_eq!(deleted.len() + left.len(), 100, "{failed:?}");
    assert!(failed.stderr.contains("not deleted: ") && failed.stderr.contains("domain 'd50'"));
    host.restart_daemon().unwrap();
    let there: BTreeSet<String> =
        virsh(&host, &["list", "--all", "--name"]).lines().map(str::to_owned).collect();
    let there: BTreeSet<String> = there.into_iter().filter(|name| !name.is_empty()).collect();
    assert!(there.is_disjoint(&deleted), "{there:?}");
    // One whose answer did not come any more may be gone as well.
    let missing = left.iter().filter(|name| all.contains(name) && !there.contains(*name)).count();
    assert!(missing <= 1, "{failed:?}");
    assert_eq!(
        files(&host).len(),
        50 - deleted.iter().filter(|name| name.ends_with(".img")).count()
    );
    wait::until(LIMIT, "the pool is not there again", || {
        let start = host.virsh("qemu").args(["pool-start", "images"]).run()?;
        Ok(start.success() || start.stderr.contains("already active"))
    })
    .unwrap();
    let rest: Vec<&str> = there.iter().map(String::as_str).collect();
    let again = run(&host, &[&["delete", "--storage", "all", "--yes"], &rest[..]].concat());
    assert_eq!(again.end, End::Exit(0), "{again:?}");
    assert_eq!(virsh(&host, &["list", "--all", "--name"]).trim(), "");
}
