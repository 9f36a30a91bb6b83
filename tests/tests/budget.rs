//! How many instructions the program needs for what is called most often, as a budget.
//!
//! Instructions do not depend on what else the machine does. Those of the program's own code depend on its
//! source and compiler alone; all of a run, with libraries, also on which releases of these there are, and so
//! have more room. They are counted on the build that all tests share.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;
use std::process::Command;

use serde::{Deserialize, Serialize};
use virsh_tests::parity::yaml;
use virsh_tests::{bounded, callgrind, root, skip, virsh};

/// What runs, with the name in the budget.
const RUNS: [(&str, &[&str]); 6] = [
    ("help", &["help"]),
    ("option-help", &["list", "--help"]),
    ("usage-error", &["list", "--nonsense"]),
    ("complete", &["complete", "--", "list", "--"]),
    ("echo", &["echo", "a", "few", "words"]),
    ("list", &["-c", "test:///default", "list"]),
];

/// How much more the program's own code may take, and how much less it may before the budget is renewed.
const OWN: (f64, f64) = (1.08, 0.80);
/// The same where another compiler made the program.
const OWN_ELSEWHERE: (f64, f64) = (1.25, 0.0);
/// How much more all of a run may take; libvirt's releases differ.
const ALL: f64 = 1.5;

/// Thousands of instructions.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Count {
    own: u64,
    all: u64,
}

impl std::fmt::Display for Count {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} thousand instructions of its own and {} in all", self.own, self.all)
    }
}

#[derive(Debug, Serialize, Deserialize)]
struct Budget {
    compiler: String,
    thousands: BTreeMap<String, Count>,
}

#[test]
fn no_run_needs_more_instructions_than_its_budget() {
    if !virsh().parent().is_some_and(|folder| folder.ends_with("ci")) {
        return skip::note("the budget of instructions is that of the profile ci");
    }
    if !skip::is_installed("valgrind") {
        return;
    }
    let counted = measured();
    let path = root().join("tests/budget.yaml");
    if std::env::var_os("UPDATE_GOLDENS").is_some() {
        let budget = Budget { compiler: compiler(), thousands: counted };
        let head = "# Thousands of instructions, in the program's own code and in all of a run; tests/tests/budget.rs holds them,\n\
                    # and UPDATE_GOLDENS=1 cargo test --profile ci -p virsh-tests --test budget renews them.\n";
        let text = head.to_owned() + &yaml::text(&budget).expect("a budget is YAML");
        return fs::write(path, text).expect("the budget can be written");
    }
    let budget: Budget = yaml::read(&path).expect("there is a budget");
    let (most, least) = if budget.compiler == compiler() { OWN } else { OWN_ELSEWHERE };
    let mut faults = Vec::new();
    for (name, found) in &counted {
        let Some(allowed) = budget.thousands.get(name) else {
            faults.push(format!("{name} has no budget"));
            continue;
        };
        let own = found.own as f64 / allowed.own as f64;
        let all = found.all as f64 / allowed.all as f64;
        if own > most || all > ALL {
            faults.push(format!("{name} takes {found}, and may take {allowed}"));
        }
        if own < least {
            faults.push(format!("{name} takes only {found} of {allowed}: renew the budget"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn compiler() -> String {
    let output = bounded::run(Command::new("rustc").arg("--version"), b"");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

/// The counts of all runs, two of which run at a time.
fn measured() -> BTreeMap<String, Count> {
    let folder = tempfile::tempdir().expect("a folder");
    let (first, second) = RUNS.split_at(RUNS.len() - 1);
    std::thread::scope(|scope| {
        let count = |runs: &'static [(&str, &[&str])]| {
            let folder = folder.path();
            scope.spawn(move || {
                let one = |(name, words): &(&str, &[&str])| {
                    ((*name).to_owned(), instructions(&folder.join(name), words))
                };
                runs.iter().map(one).collect::<BTreeMap<_, _>>()
            })
        };
        let (first, second) = (count(first), count(second));
        let mut all = first.join().expect("counted");
        all.extend(second.join().expect("counted"));
        all
    })
}

/// Counts a run of the program, whose profile is written to the file.
fn instructions(file: &Path, words: &[&str]) -> Count {
    let by_object = by_object(&callgrind::profile(file, words));
    let all: u64 = by_object.values().sum();
    let own = by_object.get(&virsh().display().to_string()).copied().unwrap_or_default();
    assert!(own > 0 && own <= all, "{by_object:?}");
    Count { own: own / 1000, all: all / 1000 }
}

/// The instructions of each object of a profile in callgrind's format.
fn by_object(profile: &str) -> HashMap<String, u64> {
    let mut names: HashMap<&str, &str> = HashMap::new();
    let mut counts: HashMap<String, u64> = HashMap::new();
    let (mut object, mut called) = ("", false);
    for line in profile.lines() {
        if let Some(named) = line.strip_prefix("ob=").or_else(|| line.strip_prefix("cob=")) {
            let (id, name) = named.split_once(' ').unwrap_or((named, ""));
            if !name.is_empty() {
                names.insert(id, name);
            }
            if line.starts_with("ob=") {
                object = names.get(id).copied().unwrap_or(id);
            }
        } else if line.starts_with("calls=") {
            called = true;
        } else if line.starts_with(|first: char| first.is_ascii_digit() || "+-*".contains(first)) {
            // The line after a call has what the called function took, which stands there as well.
            if !std::mem::take(&mut called) {
                let cost = line.split(' ').nth(1).and_then(|cost| cost.parse().ok()).unwrap_or(0);
                *counts.entry(object.to_owned()).or_insert(0_u64) += cost;
            }
        }
    }
    counts
}

#[test]
fn calls_are_not_counted_twice() {
    let profile = "events: Ir\n\nob=(1) /bin/a\nfn=(1) f\n16 3\n+1 4\ncob=(2) /lib/b\ncfn=(2) g\n\
                   calls=1 20\n* 100\n18 5\n\nob=(2)\nfn=(2)\n20 100\n";
    let counts = by_object(profile);
    assert_eq!((counts["/bin/a"], counts["/lib/b"]), (12, 100));
}
