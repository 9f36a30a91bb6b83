//! How many calls commands send to a daemon, as a function of how many objects there are.

use std::path::Path;
use std::time::Duration;

use virsh_lab::command::Run;
use virsh_lab::host::{Host, Options};
use virsh_lab::node::Node;
use virsh_lab::relay::Relay;
use virsh_lab::{commands, machine, paths};

/// Few and many objects, whose difference is what each of them costs.
const SIZES: [usize; 2] = [4, 24];

/// What a connection alone costs: it is opened, asked for what it can do, kept alive, and closed.
const CONNECTION: usize = 6;

/// Commands with the calls that they make beside those of the connection: so many, and so many for each object of
/// the list.
const COMMANDS: &[(&str, usize, usize)] = &[
    ("hostname", 1, 0),
    ("list", 2, 0),
    ("list --all", 2, 0),
    // Metadata are asked for of each domain.
    ("list --all --title", 2, 1),
    // Programs get the whole row: three filters tell of all domains, and titles are asked for of each.
    ("list --all --output json", 5, 1),
    ("list --all --output json --columns name,state,autostart", 5, 0),
    ("list --all --columns name,uuid,reason", 2, 0),
    ("list --all --name", 1, 0),
    ("list --all --uuid", 1, 0),
    ("list --all --managed-save", 3, 0),
    ("list --all --managed-save --output json --columns name,managed_save", 5, 0),
    ("list --inactive", 2, 0),
    ("list --autostart", 1, 0),
    ("net-list", 3, 0),
    ("net-list --all", 4, 0),
    ("net-list --all --output json --columns name,uuid,state", 4, 0),
    ("net-list --all --name", 1, 0),
    ("pool-list --all", 3, 0),
    ("pool-list --all --output json", 4, 0),
    // Sizes are asked for of each pool.
    ("pool-list --all --details", 3, 1),
    ("pool-list --all --name", 1, 0),
    // Paths and sizes are asked for of each volume.
    ("vol-list p0", 2, 1),
    ("vol-list p0 --details", 2, 2),
    ("iface-list --all", 2, 0),
    // The document of each snapshot has its time and state.
    ("snapshot-list d0", 2, 1),
    ("snapshot-list d0 --name", 2, 0),
    ("checkpoint-list d0", 2, 0),
    ("domstats", 1, 0),
    ("complete -- domstate d", 1, 0),
    ("dominfo d0", 9, 0),
    ("domstate d0", 2, 0),
    ("domblklist d0", 2, 0),
    ("domthrottlegroupinfo d0 none", 2, 0),
    ("domthrottlegrouplist d0", 2, 0),
    ("domiflist d0", 2, 0),
    ("vcpuinfo d0", 4, 0),
    ("domblkinfo d0 --all", 3, 0),
    ("domfsinfo d0", 2, 0),
    ("iothreadinfo d0", 2, 0),
    ("nodeinfo", 1, 0),
    ("schedinfo d0", 3, 0),
    ("snapshot-info d0 s0", 7, 0),
    ("net-info n0", 5, 0),
    ("pool-info p0", 4, 0),
    ("vol-info v0 p0", 4, 0),
    ("each -- domstate", 4, 2),
    ("each -- dominfo", 4, 9),
    // The definition and the running network are looked at once each, the former as the mock driver wants it.
    (
        "net-update n0 add dns-host <host\tip='192.0.2.1'><hostname>a</hostname></host> --config --live --if-needed",
        6,
        0,
    ),
];

/// What the mock driver does not answer.
const UNANSWERED: &[&str] = &[
    "checkpoint-info",
    "domjobinfo",
    "domlaunchsecinfo",
    "guestinfo",
    "net-port-list",
    "nodedev-info",
    "nodedev-list",
    "nodesevinfo",
    "nwfilter-binding-list",
    "nwfilter-list",
    "secret-list",
    "sysinfo",
];

/// How many requests of one client a daemon serves at once.
const SERVED: usize = 5;

/// How many calls a command makes, and how many of them at once.
fn counted(relay: &Relay, node: &Path, words: &str) -> (usize, usize) {
    relay.take();
    let outcome = Run::new(paths::ours())
        .args(["-c", &relay.uri(node)])
        .args(words.split(' '))
        .env("LC_ALL", "C.UTF-8")
        .limit(Duration::from_secs(60))
        .run()
        .unwrap_or_else(|error| panic!("{error:#}"));
    assert!(outcome.success(), "{words}: {outcome:?}");
    let (calls, most) = relay.take();
    assert!(most <= SERVED, "{words} asks for {most} things at once");
    (calls, most)
}

#[test]
fn calls_do_not_grow_with_the_number_of_objects_where_one_tells_of_all() {
    if !machine::ready() {
        return;
    }
    let host = Host::start(&Options::default(), None).unwrap_or_else(|error| panic!("{error:#}"));
    let relay = Relay::open(&host.dir().join("relay"), &host.socket(), Duration::ZERO).unwrap();
    let nodes = SIZES.map(|size| {
        let path = host.dir().join(format!("node-{size}.xml"));
        std::fs::write(&path, Node::of_each(size).xml()).unwrap();
        path
    });
    let mut faults = Vec::new();
    for (words, fixed, each) in COMMANDS {
        let made = [0, 1].map(|at| counted(&relay, &nodes[at], words).0);
        let expected = SIZES.map(|size| CONNECTION + fixed + each * size);
        if made != expected {
            faults.push(format!("{words}: {made:?} calls for {SIZES:?} objects, not {expected:?}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// What asks for several things that do not depend on each other, and how many of them are under way at once.
const TOGETHER: &[(&str, usize)] = &[
    ("dominfo d0", 5),
    ("domblkinfo d0 --all", 2),
    ("vcpuinfo d0", 2),
    ("net-info n0", 4),
    ("net-list --all", 3),
    ("pool-info p0", 3),
    ("pool-list --all", 2),
    ("snapshot-info d0 s0", 5),
    ("vol-list p0", SERVED),
    // One is left for giving up, and what is run makes its calls one by one.
    ("each -- domstate", 4),
    ("each -- dominfo", 4),
];

#[test]
fn calls_that_do_not_depend_on_each_other_are_made_at_once_on_a_slow_connection() {
    if !machine::ready() {
        return;
    }
    let host = Host::start(&Options::default(), None).unwrap_or_else(|error| panic!("{error:#}"));
    let slow = Duration::from_millis(30);
    let relay = Relay::open(&host.dir().join("relay"), &host.socket(), slow).unwrap();
    let path = host.dir().join("node.xml");
    std::fs::write(&path, Node::of_each(SERVED * 2).xml()).unwrap();
    for (words, expected) in TOGETHER {
        // On a busy machine a thread may begin when the first answers are there already.
        let most = (0..5).map(|_| counted(&relay, &path, words).1).find(|most| most == expected);
        assert!(most.is_some(), "{words} does not ask for {expected} things at once");
    }
}

#[test]
fn every_list_and_every_sum_of_facts_is_counted() {
    let is_counted =
        |name: &str| COMMANDS.iter().any(|(words, ..)| words.split(' ').next() == Some(name));
    for name in commands::catalogue().unwrap_or_else(|error| panic!("{error:#}")).keys() {
        if name == "list" || name.ends_with("-list") || name.ends_with("info") {
            assert!(
                is_counted(name) || UNANSWERED.contains(&name.as_str()),
                "{name} is not counted"
            );
        }
    }
}
