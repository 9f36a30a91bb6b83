//! What releases of libvirt after 9.0 brought to old commands, on a stub: what the library is asked for, and what is
//! printed of its answer.

use virsh_tests::bounded;
use virsh_tests::stub::Stub;

fn stub() -> Stub {
    Stub::new(include_str!("../stubs/newer_options.c")).unwrap_or_else(|error| panic!("{error:#}"))
}

/// What a command prints, and what it called.
fn run(stub: &Stub, line: &str) -> (String, Vec<String>) {
    let mut command = bounded::virsh();
    let output = bounded::run(stub.under(&mut command).args(line.split(' ')), b"");
    assert!(output.status.success(), "{line}: {output:?}");
    (String::from_utf8_lossy(&output.stdout).into_owned(), stub.take_calls())
}

#[test]
fn what_is_asked_for_reaches_libvirt() {
    let stub = stub();
    for (line, expected) in [
        (
            "save test f --parallel-channels 4 --image-format sparse --paused",
            &[
                "save test flags 0x4",
                "  int parallel.channels 4",
                "  string image_format sparse",
                "  string file f",
            ][..],
        ),
        (
            "save test f --image-format zstd --xml /dev/null",
            &[
                "save test flags 0",
                "  string image_format zstd",
                "  string file f",
                "  string dxml ",
            ],
        ),
        (
            "restore f --parallel-channels 0 --xml /dev/null",
            &["restore flags 0", "  int parallel.channels 0", "  string file f", "  string dxml "],
        ),
        ("autostart test --once", &["autostart once 1"]),
        ("autostart test --once --disable", &["autostart once 0"]),
        ("blockcopy test vda /c --dest-is-zero --raw", &["copy vda flags 0x10"]),
        (
            "blockcopy test vda --xml /dev/null --dest-is-zero --shallow --bandwidth 1",
            &["copy vda flags 0x11", "  ullong bandwidth 1048576"],
        ),
        ("blockresize test vda --capacity", &["resize vda to 0 flags 0x2"]),
        ("blockresize test vda 4 --extend", &["resize vda to 4 flags 0x4"]),
        ("blockresize test vda 5B --extend", &["resize vda to 5 flags 0x5"]),
        ("setvcpu test 1-2 --disable --async --live", &["vcpu 1-2 0 flags 0x5"]),
        ("setvcpus test 1 --async", &["vcpus 1 flags 0x20"]),
        (
            "iothreadset test 1 --poll-shrink 2 --poll-weight 63",
            &["iothread 1 flags 0", "  uint poll_shrink 2", "  uint poll_weight 63"],
        ),
        (
            "iothreadset test 1 --poll-grow 4294967296 --poll-shrink 4294967295",
            &[
                "iothread 1 flags 0",
                "  ullong poll_grow 4294967296",
                "  uint poll_shrink 4294967295",
            ],
        ),
        ("guestinfo test --load --devices", &["guest info types 0x180"]),
        ("backup-begin test --preserve-domain-on-shutdown --reuse-external", &["backup flags 0x3"]),
        (
            "hypervisor-cpu-baseline --model x --ignore-host --features",
            &["baseline of 1 flags 0x5"],
        ),
        (
            "domcapabilities --disable-deprecated-features --expand-cpu-features --supported-cpu-features",
            &["domain capabilities flags 0x7"],
        ),
        ("net-list --title", &["metadata 1 of default flags 0"]),
        ("nodedev-list --persistent --cap ccwgroup", &["devices flags 0x90400000"]),
        ("nodedev-list --transient --all --cap ccwgroup_member", &["devices flags 0xe0800000"]),
    ] {
        assert_eq!(run(&stub, line).1, expected, "{line}");
    }
}

#[test]
fn what_libvirt_tells_is_printed() {
    let stub = stub();
    for (line, expected) in [
        ("autostart test --once", "Domain 'test' marked as autostarted on next boot\n\n"),
        (
            "autostart test --once --disable",
            "Domain 'test' unmarked as autostarted on next boot\n\n",
        ),
        ("-q net-list --title", " default   active   no   yes   The house\n"),
        ("-q domcapabilities --xpath //arch --wrap", "<nodes>\n  <arch>x86_64</arch>\n</nodes>\n"),
        (
            "-q guestinfo test --load",
            "load.1m             : 0.250000\ndevice.count        : 1\n\
             device.0.driverName : VirtIO\ndevice.0.pciVendor  : 6900\n",
        ),
        (
            "-q nodecpustats --percent",
            "usage:           50.0%\nuser:            40.0%\nsystem:          10.0%\nidle:            20.0%\n\
             iowait:          10.0%\nintr:             5.0%\nguest:           15.0%\n",
        ),
        (
            "-q domstats",
            "Domain: 'test'\n  block.0.limits.request_alignment=512\n  block.0.timed_group.0.interval=60\n  \
             block.0.latency_histogram.read.bin.0.value=7\n  cpu.energy.monitor.0.value=1.500000\n  \
             iothread.1.poll-weight=3\n",
        ),
        (
            "-q nodememstats",
            "total  :                    4 KiB\nfree   :                    2 KiB\n\
             available:                    3 KiB\n",
        ),
        ("-q domjobinfo test --rawstats", "Job type: 2\n\nvfio_data_transferred: 4096\n"),
        ("--output json nodememstats", "\"available\":3072"),
        ("--output json domstats", "\"iothread.1.poll-weight\":3"),
        ("--output json domjobinfo test --rawstats", "\"vfio_data_transferred\":4096"),
        ("--output json autostart test --once", "\"autostart_once\":true,"),
        ("--output json net-list --title", "\"title\":\"The house\""),
    ] {
        let printed = run(&stub, line).0;
        match line.starts_with("--output") {
            true => assert!(printed.contains(expected), "{line}: {printed}"),
            false => assert_eq!(printed, expected, "{line}"),
        }
    }
    assert!(run(&stub, "dominfo test").0.contains("\nAutostart Once: enable\n"));
    assert!(run(&stub, "--output json dominfo test").0.contains("\"autostart_once\":true"));
    let progress = bounded::run(
        stub.under(&mut bounded::virsh())
            .args("save test f --image-format raw --verbose".split(' ')),
        b"",
    );
    assert!(
        String::from_utf8_lossy(&progress.stderr).ends_with("Save: [100.00 %]\n"),
        "{progress:?}"
    );
}

#[test]
fn a_guest_that_waits_for_its_console_goes_on_where_there_is_none() {
    let stub = stub();
    for (line, expected) in [
        ("destroy test; start test --console", &["create test flags 0x1", "resume test"][..]),
        ("destroy test; start test --console --paused", &["create test flags 0x1"]),
        (
            "destroy test; start test --console --force-boot",
            &["create test flags 0x9", "resume test"],
        ),
        ("console test --resume", &[]),
    ] {
        let output = bounded::run(stub.under(&mut bounded::virsh()).arg(line), b"");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(
            said, "error: Cannot run interactive console without a controlling TTY\n",
            "{line}"
        );
        assert_eq!(stub.take_calls(), expected, "{line}");
    }
}
