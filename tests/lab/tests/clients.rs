//! Programs that drive virsh do their work with ours as they do with the system's.

use std::path::Path;
use std::time::Duration;

use virsh_lab::host::Host;
use virsh_lab::{fixture, machine, paths};

/// What a host does with its guests when it goes down and comes up.
const GUESTS: &str = "/usr/lib/libvirt/libvirt-guests.sh";

/// Runs the script, which finds the program as `virsh` and its settings in the host's folder, and gives what it says.
fn guests(host: &Host, program: &Path, settings: &str, action: &str) -> String {
    let script = format!(
        "set -e; mkdir -p $DIR/clients/default; ln -sf {} $DIR/clients/virsh
        printf '%s\\n' {settings} >$DIR/clients/default/libvirt-guests
        sed \"s#^sysconfdir=.*#sysconfdir=$DIR/clients#; s#^\\. .*#:#\" {GUESTS} >$DIR/clients/guests.sh
        eval_gettext() {{ eval \"printf %s \\\"$1\\\"\"; }}; gettext() {{ printf %s \"$1\"; }}
        export PATH=$DIR/clients:$PATH VIRSH_DEFAULT_CONNECT_URI=qemu:///system
        set +e; set -- {action}; . $DIR/clients/guests.sh",
        program.display()
    );
    let said = host.shell(&script).env("DIR", host.dir()).limit(Duration::from_secs(120)).run();
    let said = said.unwrap_or_else(|error| panic!("{error:#}"));
    assert!(said.success(), "{action} with {settings}: {said:?}");
    said.stdout
}

fn state(host: &Host) -> String {
    let dominfo = host.virsh("qemu").args(["dominfo", "g1"]).check().unwrap();
    let line = |key: &str| dominfo.lines().find(|line| line.starts_with(key)).map(str::to_owned);
    [line("State:"), line("Managed save:")].map(Option::unwrap_or_default).join("; ")
}

#[test]
fn the_guests_of_a_host_that_goes_down_are_kept_and_come_back() {
    if !machine::ready() {
        return;
    }
    let told = [paths::oracle(), paths::ours()].map(|program| {
        let host = fixture::host_with_guest().unwrap_or_else(|error| panic!("{error:#}"));
        let settings = "ON_SHUTDOWN=suspend ON_BOOT=start PARALLEL_SHUTDOWN=0";
        let stopped = guests(&host, &program, settings, "stop");
        assert_eq!(state(&host), "State:          shut off; Managed save:   yes", "{stopped}");
        let started = guests(&host, &program, settings, "start");
        assert_eq!(state(&host), "State:          running; Managed save:   no", "{started}");
        let told = [&stopped, &started]
            .map(|text| text.replace(&host.dir().display().to_string(), "$DIR"));
        // How far the job is when it is asked for is a matter of time.
        told.map(|text| {
            text.lines().filter(|line| !line.contains("iB")).collect::<Vec<_>>().join("\n")
        })
    });
    assert!(told[0][0].contains("Suspending g1"), "{told:?}");
    assert_eq!(told[0], told[1]);
}
