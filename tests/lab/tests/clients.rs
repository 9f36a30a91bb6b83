//! Programs that drive virsh do their work with ours as they do with the system's.

use std::path::Path;
use std::time::Duration;

use regex::Regex;
use virsh_lab::command::{End, Outcome, Run};
use virsh_lab::host::{Host, Options};
use virsh_lab::terminal::Terminal;
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

/// Everything that an expression of a program finds in the lines of a text: its groups, or all where it has none.
fn found(text: &str, expression: &str) -> Vec<Vec<String>> {
    let regex = Regex::new(expression).expect("an expression");
    let groups = |captures: regex::Captures<'_>| {
        let all = captures.iter().flatten().map(|group| group.as_str().to_owned());
        all.skip(usize::from(captures.len() > 1)).collect()
    };
    text.lines().flat_map(|line| regex.captures_iter(line)).map(groups).collect()
}

/// Runs a program on a terminal, as one that is driven over ssh runs.
fn on_a_terminal(host: &Host, program: &Path, words: &[&str]) -> (String, End) {
    let (program, uri) = (program.display().to_string(), host.uri("qemu"));
    let all = [&[program.as_str(), "-c", &uri], words].concat();
    let all: Vec<String> = all.into_iter().map(str::to_owned).collect();
    let env = [("LC_ALL", "C.UTF-8"), ("TERM", "dumb"), ("PATH", "/usr/bin:/bin")];
    let env = env.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let terminal = Terminal::start(&all, &env, host.dir()).unwrap();
    terminal.finish(Duration::from_secs(60)).unwrap()
}

fn run(host: &Host, program: &Path, words: &[&str], input: &str) -> Outcome {
    let run = Run::new(program).args(["-q", "-c", &host.uri("qemu")]).args(words);
    run.env("LC_ALL", "C.UTF-8").input(input).run().unwrap()
}

/// What `fence_virsh` runs and reads to know machines and to switch them: the rows of a list behind a header that
/// begins with its two words, a state alone on a line, and `error:` for whatever went wrong.
fn fence(host: &Host, program: &Path) -> Vec<String> {
    let state = || {
        let (said, _) = on_a_terminal(host, program, &["domstate", "tiny"]);
        said.trim().lines().last().unwrap_or_default().trim().to_owned()
    };
    let (listed, _) = on_a_terminal(host, program, &["list", "--all"]);
    let header = found(&listed, r"(?i)^\s*(id)\s+(name)\b").len();
    let rows = found(&listed, r"^\s*(\S+)\s+(\S+)\s+(\S+).*$");
    let row = rows.iter().find(|row| row[1] == "tiny").expect("a row");
    let mut told = vec![header.to_string(), row.join(" "), state()];
    for action in ["start", "start", "destroy", "destroy"] {
        let (said, end) = on_a_terminal(host, program, &[action, "tiny"]);
        told.push(format!("{action}: {end}, error: {}, {}", said.contains("error:"), state()));
    }
    let (said, end) = on_a_terminal(host, program, &["domstate", "nobody"]);
    told.push(format!("{end}, missing: {}", said.contains("error: failed to get domain")));
    told
}

/// What avocado-vt's module `virsh` runs and reads: one command at a time, and a session that is told by its prompt
/// and by words like `error:`, since it has no status.
fn avocado(host: &Host, program: &Path) -> Vec<Vec<Vec<String>>> {
    let session =
        "help\nlist --all\ndomstate --domain tiny\ndomstate nobody\nnet-list --all\nquit\n";
    let session = run(host, program, &[], session);
    let talk = format!("{}{}", session.stdout, session.stderr);
    let one = |words: &[&str]| run(host, program, words, "").stdout;
    for words in
        [&["snapshot-create-as", "tiny", "s1"][..], &["memtune", "tiny", "--hard-limit", "900000"]]
    {
        assert!(run(host, program, words, "").success(), "{words:?}");
    }
    let time = r"(\S*) *\d*-\d*-\d* \d*:\d*:\d* [+-]\d* (\w*)";
    let told = vec![
        found(&talk, r"virsh\s*[#>]\s*"),
        found(&talk, r"^.*keyword.*'(.*)'"),
        found(&talk, r"^\s+([a-z0-9-]+)\s+"),
        found(&talk, r"error:\s*.+$"),
        found(&one(&["net-list", "--all"]), r"^\s*(\S+)\s+(\S+)\s+(\S+)\s+(\S+)\s*$"),
        found(&one(&["snapshot-list", "tiny"]), time),
        found(
            &one(&["snapshot-info", "--domain", "tiny", "--snapshotname", "s1"]),
            r"^(Name|Current|State): *(.*)$",
        ),
        found(&one(&["memtune", "tiny"]), r"(\w+)\s*:\s+(\S+)"),
        found(&one(&["dominfo", "tiny"]), r"^(Max memory|Persistent|Autostart):\s+(.*)$"),
    ];
    assert!(run(host, program, &["snapshot-delete", "tiny", "s1"], "").success());
    told
}

#[test]
fn what_fence_virsh_and_avocado_read_is_where_they_look_for_it() {
    if !machine::ready() {
        return;
    }
    let host = Host::start(&Options::default(), None).unwrap_or_else(|error| panic!("{error:#}"));
    let disk = "/var/lib/libvirt/images/d.qcow2";
    host.shell(&format!("qemu-img create -q -f qcow2 {disk} 1M")).check().unwrap();
    let xml = host.dir().join("xml/tiny.xml").display().to_string();
    let attach = ["attach-disk", "tiny", disk, "vda", "--subdriver", "qcow2", "--config"];
    for words in [&["define", &xml][..], &attach] {
        host.virsh("qemu").args(words).check().unwrap();
    }
    let (oracle, ours) = (paths::oracle(), paths::ours());
    let fenced = fence(&host, &ours);
    assert_eq!(fenced[0..3], ["1", "- tiny shut", "shut off"], "{fenced:?}");
    assert_eq!(fenced[3], "start: exit status 0, error: false, running", "{fenced:?}");
    assert_eq!(fenced[4], "start: exit status 1, error: true, running", "{fenced:?}");
    assert_eq!(fenced, fence(&host, &oracle));
    let mut told = [avocado(&host, &ours), avocado(&host, &oracle)];
    assert!(told[0].iter().all(|found| !found.is_empty()), "{:?}", told[0]);
    // Ours has more commands, and all of theirs: the newest release's.
    let [more, all] = [told[0].remove(2), told[1].remove(2)];
    assert!(all.iter().all(|command| more.contains(command)), "{all:?}");
    assert_eq!(told[0], told[1]);
}
