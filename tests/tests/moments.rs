//! Snapshots and checkpoints where no driver of this machine shows it: each flag reaches libvirt as virsh passes it, and
//! a libvirt that cannot list with flags gives the same lists.

use std::process::{Command, Stdio};
use virsh_tests::bounded::{self, alone, text};
use virsh_tests::old_libvirt::OldLibvirt;
use virsh_tests::parity::programs;
use virsh_tests::stub::Stub;

/// Functions that note their flags and fail with an error that libvirt sets.
const NOTING: &str = r#"
#define NOTING(result, name, ...) result name(__VA_ARGS__, unsigned int flags) { called(#name " %#x", flags); virDomainGetName(NULL); return FAILED; }
#define FAILED NULL
NOTING(virDomainSnapshotPtr, virDomainSnapshotCreateXML, virDomainPtr domain, const char *xml)
NOTING(virDomainCheckpointPtr, virDomainCheckpointCreateXML, virDomainPtr domain, const char *xml)
NOTING(char *, virDomainCheckpointGetXMLDesc, virDomainCheckpointPtr checkpoint)
#undef FAILED
#define FAILED -1
NOTING(int, virDomainRevertToSnapshot, virDomainSnapshotPtr snapshot)
NOTING(int, virDomainSnapshotDelete, virDomainSnapshotPtr snapshot)
NOTING(int, virDomainCheckpointDelete, virDomainCheckpointPtr checkpoint)
NOTING(int, virDomainListAllSnapshots, virDomainPtr domain, virDomainSnapshotPtr **snapshots)
NOTING(int, virDomainListAllCheckpoints, virDomainPtr domain, virDomainCheckpointPtr **checkpoints)
virDomainSnapshotPtr virDomainSnapshotLookupByName(virDomainPtr domain, const char *name, unsigned int flags) {
    return (virDomainSnapshotPtr)domain;
}
virDomainCheckpointPtr virDomainCheckpointLookupByName(virDomainPtr domain, const char *name, unsigned int flags) {
    return (virDomainCheckpointPtr)domain;
}
const char *virDomainSnapshotGetName(virDomainSnapshotPtr snapshot) { return "s"; }
const char *virDomainCheckpointGetName(virDomainCheckpointPtr checkpoint) { return "c"; }
virDomainPtr virDomainSnapshotGetDomain(virDomainSnapshotPtr snapshot) { return (virDomainPtr)snapshot; }
virDomainPtr virDomainCheckpointGetDomain(virDomainCheckpointPtr checkpoint) { return (virDomainPtr)checkpoint; }
int virDomainSnapshotFree(virDomainSnapshotPtr snapshot) { return 0; }
int virDomainCheckpointFree(virDomainCheckpointPtr checkpoint) { return 0; }
"#;

/// Commands with the options that stand for flags.
const FLAGS: &[(&str, &str)] = &[
    (
        "snapshot-create test",
        "redefine current no-metadata halt disk-only reuse-external quiesce atomic live validate",
    ),
    (
        "snapshot-create-as test",
        "no-metadata halt disk-only reuse-external quiesce atomic live validate",
    ),
    ("snapshot-revert test s", "running paused force reset-nvram"),
    ("snapshot-delete test s", "children children-only metadata"),
    (
        "snapshot-list test",
        "roots leaves no-leaves metadata no-metadata inactive active disk-only internal external topological",
    ),
    ("checkpoint-create test", "redefine quiesce"),
    ("checkpoint-create test --redefine", "redefine-validate quiesce"),
    ("checkpoint-create-as test", "quiesce"),
    ("checkpoint-delete test c", "children children-only metadata"),
    ("checkpoint-dumpxml test c", "security-info no-domain size"),
    ("checkpoint-list test", "roots leaves no-leaves topological"),
];

/// The commands with each option, and with each pair of them.
fn script() -> String {
    let mut lines = Vec::new();
    for (command, options) in FLAGS {
        let options: Vec<&str> = options.split(' ').collect();
        lines.push((*command).to_owned());
        for (at, first) in options.iter().enumerate() {
            lines.push(format!("{command} --{first}"));
            lines.extend(
                options[at + 1..].iter().map(|other| format!("{command} --{first} --{other}")),
            );
        }
    }
    lines.join("; ")
}

fn run(command: &mut Command, script: &str) -> (String, String) {
    let command = command.args(["-c", "test:///default", script]).stdin(Stdio::null());
    let output = bounded::run(command.env("LC_ALL", "C.UTF-8").env("TZ", "UTC"), b"");
    (text(&output.stdout), text(&output.stderr))
}

#[test]
fn flags_reach_libvirt_as_virsh_passes_them() {
    let noting = || Stub::new(NOTING).unwrap_or_else(|error| panic!("{error:#}"));
    let (ours, theirs) = (noting(), noting());
    let script = script();
    let said = run(ours.under(&mut alone(virsh_tests::virsh())), &script);
    assert!(ours.calls().len() > 200, "{said:?}");
    assert!(ours.calls().contains(&"virDomainSnapshotCreateXML 0x1".to_owned()));
    let Some(oracle) = programs::oracle_or_skip() else { return };
    run(theirs.before(&mut alone(oracle)), &script);
    assert_eq!(ours.calls(), theirs.calls());
}

#[test]
fn a_libvirt_that_cannot_list_with_flags_gives_the_same_lists() {
    let library = [
        "virDomainListAllSnapshots",
        "virDomainSnapshotListAllChildren",
        "virDomainSnapshotIsCurrent",
    ];
    let library = OldLibvirt::without(&library).unwrap_or_else(|error| panic!("{error:#}"));
    let files = virsh_tests::root().join("tests/parity/files");
    let made: Vec<String> = ["first", "second"]
        .map(|name| {
            format!("snapshot-create test {}/snapshot-{name}.xml --redefine", files.display())
        })
        .into();
    let asked = [
        "--parent",
        "--tree",
        "--topological",
        "--roots",
        "--leaves --name",
        "--no-leaves",
        "--from first",
        "--from first --tree",
        "--from first --descendants --external",
        "--metadata",
        "--no-metadata",
        "--inactive",
        "--active",
        "--disk-only",
        "--internal",
    ];
    let lists = asked.map(|options| format!("snapshot-list test {options}"));
    let others =
        ["snapshot-current test first", "snapshot-info test first", "snapshot-info test second"];
    let script = [made, lists.into(), others.map(str::to_owned).into()].concat().join("; ");
    let present = run(&mut alone(virsh_tests::virsh()), &script);
    let old = run(alone(virsh_tests::virsh()).env("LD_LIBRARY_PATH", library.path()), &script);
    assert!(present.0.contains("disk-snapshot   first"), "{present:?}");
    assert_eq!(old, present);
}

/// Functions for which there is one snapshot, of disks alone.
const OF_DISKS: &str = r#"
virDomainSnapshotPtr virDomainSnapshotCreateXML(virDomainPtr domain, const char *xml, unsigned int flags) {
    called("create %#x", flags);
    return (virDomainSnapshotPtr)domain;
}
virDomainSnapshotPtr virDomainSnapshotLookupByName(virDomainPtr domain, const char *name, unsigned int flags) {
    return (virDomainSnapshotPtr)domain;
}
char *virDomainSnapshotGetXMLDesc(virDomainSnapshotPtr snapshot, unsigned int flags) {
    return strdup("<domainsnapshot>\n  <name>s</name>\n  <state>disk-snapshot</state>\n</domainsnapshot>\n");
}
const char *virDomainSnapshotGetName(virDomainSnapshotPtr snapshot) { return "s"; }
virDomainPtr virDomainSnapshotGetDomain(virDomainSnapshotPtr snapshot) { return (virDomainPtr)snapshot; }
int virDomainSnapshotIsCurrent(virDomainSnapshotPtr snapshot, unsigned int flags) { return 0; }
int virDomainSnapshotRef(virDomainSnapshotPtr snapshot) { return 0; }
int virDomainSnapshotFree(virDomainSnapshotPtr snapshot) { return 0; }
"#;

#[test]
fn a_snapshot_of_disks_is_redefined_as_such() {
    let stub = || Stub::new(OF_DISKS).unwrap_or_else(|error| panic!("{error:#}"));
    let (ours, theirs) = (stub(), stub());
    let script = "snapshot-current test s; snapshot-edit test s --current; snapshot-edit test s";
    let edit = |command: &mut Command| run(command.env("EDITOR", "true"), script);
    edit(ours.under(&mut alone(virsh_tests::virsh())));
    assert_eq!(ours.calls(), ["create 0x13", "create 0x13"]);
    let Some(oracle) = programs::oracle_or_skip() else { return };
    edit(theirs.before(&mut alone(oracle)));
    assert_eq!(ours.calls(), theirs.calls());
}

#[test]
fn a_name_that_is_taken_is_refused() {
    let drafts = tempfile::tempdir().expect("a folder");
    let mut command = alone(virsh_tests::virsh());
    command.env("EDITOR", "sed -i 's,<name>old<,<name>new<,'").env("TMPDIR", drafts.path());
    let script = "snapshot-create-as test old; snapshot-create-as test new first; snapshot-edit test old --clone; \
                  snapshot-dumpxml test new --xpath //description";
    let (stdout, stderr) = run(&mut command, script);
    assert!(
        stderr.contains("cannot change old to new: domain moment new already exists"),
        "{stderr}"
    );
    assert!(stdout.contains("<description>first</description>"), "{stdout}");
}

/// The document of a snapshot that tells neither when it was made nor the state of the domain.
const BARE: &str = r#"
char *virDomainSnapshotGetXMLDesc(virDomainSnapshotPtr snapshot, unsigned int flags) {
    return strdup("<domainsnapshot><name>s</name></domainsnapshot>");
}
"#;

#[test]
fn a_snapshot_that_tells_no_time_and_no_state_is_listed() {
    let stub = Stub::new(BARE).unwrap_or_else(|error| panic!("{error:#}"));
    let mut command = alone(virsh_tests::virsh());
    let script = "snapshot-create-as test s; snapshot-list test";
    let (stdout, stderr) = run(stub.under(&mut command), script);
    assert_eq!(stderr, "");
    let row: Vec<&str> = stdout.lines().filter(|line| line.starts_with(" s ")).collect();
    let cells: Vec<Vec<&str>> = row.iter().map(|row| row.split_whitespace().collect()).collect();
    assert_eq!(cells, [["s", "-", "-"]], "{stdout}");
}

#[test]
fn a_name_that_xml_cannot_hold_is_refused() {
    let commands: [&[&str]; 4] = [
        &["snapshot-create-as", "test", "a\u{1}b"],
        &["checkpoint-create-as", "test", "a\u{1}b"],
        &["pool-define-as", "a\u{1}b", "dir", "--target", "/x"],
        &["vol-create-as", "default-pool", "a\u{1}b", "1M"],
    ];
    for command in commands {
        let mut virsh = alone(virsh_tests::virsh());
        virsh.args(["-c", "test:///default"]).args(command);
        let output = bounded::run(virsh.stdin(Stdio::null()), b"");
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        let expected =
            "error: the value of option --name holds the character U+0001, which XML cannot hold\n";
        assert_eq!(String::from_utf8_lossy(&output.stderr).trim_end(), expected.trim_end());
    }
}
