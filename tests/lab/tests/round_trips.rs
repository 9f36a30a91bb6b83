//! How many calls commands send to a daemon, as a function of how many objects there are.

#[path = "round_trips/table.rs"]
mod table;

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::Value;
use table::{COMMANDS, UNANSWERED};
use virsh_lab::command::{Outcome, Run};
use virsh_lab::host::{Host, Options};
use virsh_lab::node::Node;
use virsh_lab::relay::Relay;
use virsh_lab::{commands, machine, paths};

/// Few and many objects, whose difference is what each of them costs.
const SIZES: [usize; 2] = [4, 24];

/// What a connection alone costs: it is opened, asked for what it can do, kept alive, and closed.
const CONNECTION: usize = 6;

/// How many requests of one client a daemon serves at once.
const SERVED: usize = 5;

/// Runs a command over a relay.
fn run(relay: &Relay, node: &Path, words: &str) -> Outcome {
    Run::new(paths::ours())
        .args(["-c", &relay.uri(node)])
        .args(words.split(' '))
        .env("LC_ALL", "C.UTF-8")
        .limit(Duration::from_secs(60))
        .run()
        .unwrap_or_else(|error| panic!("{error:#}"))
}

/// How many calls a command makes, and how many of them at once.
fn counted(relay: &Relay, node: &Path, words: &str) -> (usize, usize) {
    relay.take();
    let outcome = run(relay, node, words);
    assert!(outcome.success(), "{words}: {outcome:?}");
    let (calls, most) = relay.take();
    assert!(most <= SERVED, "{words} asks for {most} things at once");
    (calls, most)
}

/// A host, a relay to its daemon, and nodes with few and with many objects.
fn prepared() -> (Host, Relay, [PathBuf; 2]) {
    let host = Host::start(&Options::default(), None).unwrap_or_else(|error| panic!("{error:#}"));
    let relay = Relay::open(&host.dir().join("relay"), &host.socket(), Duration::ZERO).unwrap();
    let nodes = SIZES.map(|size| {
        let path = host.dir().join(format!("node-{size}.xml"));
        std::fs::write(&path, Node::of_each(size).xml()).unwrap();
        path
    });
    (host, relay, nodes)
}

#[test]
fn calls_do_not_grow_with_the_number_of_objects_where_one_tells_of_all() {
    if !machine::ready() {
        return;
    }
    let (_host, relay, nodes) = prepared();
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
    ("domblkinfo d0 --all", SERVED),
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

/// The lists whose keys are chosen one by one.
const LISTS: &[&str] = &[
    "list --all",
    "net-list --all",
    "pool-list --all",
    "vol-list p0",
    "iface-list --all",
    "snapshot-list d0",
    "checkpoint-list d0",
];

/// The keys of lists of which each object is asked, with the calls for every two of them.
const KEYS: &[(&str, &str, usize)] = &[
    // Three sources are asked of domains that run, as every second one does.
    ("list", "ip", 3),
    ("list", "title", 2),
    ("snapshot-list", "created", 2),
    ("snapshot-list", "parent", 2),
    ("snapshot-list", "domain_state", 2),
    ("vol-list", "path", 2),
];

#[test]
fn every_key_of_a_list_is_told_of_all_objects_at_once() {
    if !machine::ready() {
        return;
    }
    let (_host, relay, nodes) = prepared();
    let catalogue = commands::catalogue().unwrap_or_else(|error| panic!("{error:#}"));
    let mut faults = Vec::new();
    for words in LISTS {
        let name = words.split(' ').next().unwrap_or_default();
        for key in keys(&catalogue[name]) {
            let line = format!("{words} --output json --columns {key}");
            let made = [0, 1].map(|at| counted(&relay, &nodes[at], &line).0);
            let known = KEYS.iter().find(|known| (known.0, known.1) == (name, key));
            let two = known.map_or(0, |known| known.2);
            if made[1] != made[0] + two * (SIZES[1] - SIZES[0]) / 2 {
                faults.push(format!("{line}: {made:?} calls, not {two} for every two objects"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The keys of a list's rows.
fn keys(command: &Value) -> Vec<&str> {
    let base = |form: &&Value| form["kind"] == "table" && form.get("with").is_none();
    let forms = command["replies"].as_array().into_iter().flatten().filter(base);
    let keys = forms.flat_map(|form| form["keys"].as_array().into_iter().flatten());
    let mut names: Vec<&str> = keys.filter_map(|key| key["key"].as_str()).collect();
    names.sort_unstable();
    names.dedup();
    names
}

#[test]
fn what_is_not_counted_is_what_the_mock_driver_refuses() {
    if !machine::ready() {
        return;
    }
    let (_host, relay, nodes) = prepared();
    for (words, refusal) in UNANSWERED {
        let outcome = run(&relay, &nodes[0], words);
        assert!(!outcome.success() && outcome.stderr.contains(refusal), "{words}: {outcome:?}");
    }
}

/// The kinds of answers that list or inform.
const INFORMING: [&str; 5] = ["table", "lines", "fields", "params", "value"];

/// Tells whether a command asks the daemon, to tell what there is. What says that it has done something is no such command.
fn informs(command: &Value) -> bool {
    let forms = command["replies"].as_array().into_iter().flatten();
    let kinds: Vec<&str> = forms.filter_map(|form| form["kind"].as_str()).collect();
    command["connects"] == true
        && INFORMING.iter().any(|kind| kinds.contains(kind))
        && (kinds.contains(&"table") || !kinds.contains(&"message"))
}

#[test]
fn every_command_that_lists_or_informs_is_counted() {
    let first = |words: &'static str| words.split(' ').next();
    let counted: HashSet<&str> = COMMANDS.iter().filter_map(|(words, ..)| first(words)).collect();
    let refused: HashSet<&str> = UNANSWERED.iter().filter_map(|(words, _)| first(words)).collect();
    let catalogue = commands::catalogue().unwrap_or_else(|error| panic!("{error:#}"));
    for (name, command) in &catalogue {
        let name = name.as_str();
        assert!(
            !informs(command) || counted.contains(name) || refused.contains(name),
            "{name} is not counted"
        );
        let lists = !command["lists"].is_null() && !refused.contains(name);
        let has_keys = LISTS.iter().any(|words| first(words) == Some(name));
        assert!(!lists || has_keys, "the keys of {name} are not counted");
    }
}
