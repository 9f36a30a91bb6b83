//! The command language against the inventories of virsh 9.0.0 and 12.8.0, which were read from the programs:
//! the options of the newest in the same order, of the same kinds, in the same groups, as `help` shows them,
//! nothing that the oldest has is lost, and what it lacks says since when it is there.
//!
//! `tests/inventory.json` and `tests/inventory-12.8.json` are copies, so that a clone has them. Hidden commands,
//! which no inventory lists, are left out; of all others, none may be missing and none be more.

use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use virsh_args::help;
use virsh_args::{CommandDef, OptionDef, ValueType};

/// Whether everything of the newest inventory has to be there.
const COMPLETE: bool = false;

#[test]
fn nothing_of_the_oldest_release_is_missing() {
    let (catalogue, oldest) = (catalogue(), oldest());
    let commands = oldest["commands"].as_object().expect("commands");
    assert_eq!(commands.len(), 274, "the inventory is not that of virsh 9.0.0");
    for (name, known) in commands {
        let ours = &catalogue["commands"][name];
        assert!(ours.is_object() && ours["hidden"] != true, "virsh 9.0.0 has the command {name}");
        for option in known["options"].as_array().expect("options") {
            let found = ours["options"].as_array().expect("options").iter();
            let found: Vec<&Value> = found.filter(|ours| ours["name"] == option["name"]).collect();
            let [found] = found[..] else { panic!("{name} has lost {}", option["name"]) };
            assert_eq!(found["kind"], option["kind"], "{name}: {}", option["name"]);
            let repeated = option["repeated"].as_bool().unwrap_or_default();
            assert_eq!(found["repeated"].as_bool(), Some(repeated), "{name}: {}", option["name"]);
        }
        let taken = filled(ours, |_| true);
        let before = known["positional"].as_array().expect("what plain words fill");
        assert!(taken.starts_with(before), "{name}: plain words filled {before:?}, now {taken:?}");
    }
}

#[test]
fn what_the_oldest_release_lacks_says_since_when_it_is_there() {
    let (catalogue, oldest) = (catalogue(), oldest());
    for (name, command) in listed(&catalogue) {
        let known = &oldest["commands"][&name];
        assert_eq!(command["since"].is_null(), known.is_object(), "{name}: `since` of the command");
        let before = known["options"].as_array();
        for option in command["options"].as_array().expect("options") {
            let old = before.is_none_or(|known| known.iter().any(|k| k["name"] == option["name"]));
            assert_eq!(option["since"].is_null(), old, "{name}: `since` of {}", option["name"]);
        }
    }
}

#[test]
fn commands_are_those_of_the_newest_release() {
    let newest = newest();
    let known = newest["commands"].as_object().expect("commands");
    assert_eq!(known.len(), 285, "the inventory is not that of virsh 12.8.0");
    let ours: BTreeSet<String> = listed(&catalogue()).into_iter().map(|(name, _)| name).collect();
    let theirs: BTreeSet<String> = known.keys().cloned().collect();
    let surplus: Vec<&String> = ours.difference(&theirs).collect();
    assert!(surplus.is_empty(), "the spec has these commands, and virsh has not: {surplus:?}");
    let lacking = theirs.difference(&ours);
    hold("commands", lacking.map(|name| format!("virsh has {name}, and the spec has not")));
}

#[test]
fn options_are_those_of_the_newest_release() {
    let (newest, mut differences) = (newest(), Vec::new());
    for (name, command) in listed(&catalogue()) {
        let known = &newest["commands"][&name];
        let facts = |option: &Value| {
            let flag = |key: &str| option[key].as_bool().unwrap_or_default();
            json!([option["name"], option["kind"], flag("required"), flag("repeated")])
        };
        let all = |command: &Value| -> Vec<Value> {
            command["options"].as_array().expect("options").iter().map(facts).collect()
        };
        let mut differ = |ours: Value, theirs: Value, what: &str| {
            if ours != theirs {
                differences.push(format!("{name}: {what}: {ours} and not {theirs}"));
            }
        };
        differ(json!(all(&command)), json!(all(known)), "name, kind, required, repeated");
        let taken = filled(&command, |option| option["habit"] != true);
        differ(json!(taken), known["positional"].clone(), "what plain words fill");
        differ(command["group"].clone(), known["group"].clone(), "its group");
    }
    hold("options", differences);
}

#[test]
fn groups_list_their_commands_in_the_order_of_the_newest_release() {
    let (catalogue, newest) = (catalogue(), newest());
    let shown: BTreeSet<String> = listed(&catalogue).into_iter().map(|(name, _)| name).collect();
    let layout = |document: &Value| -> Value {
        let groups = document["groups"].as_array().expect("groups").iter().map(|group| {
            let names = group["commands"].as_array().expect("commands").iter();
            let names: Vec<&str> =
                names.filter_map(Value::as_str).filter(|name| shown.contains(*name)).collect();
            json!([group["keyword"], group["title"], names])
        });
        groups.collect()
    };
    assert_eq!(layout(&catalogue), layout(&newest));
}

#[test]
fn synopses_are_those_of_the_newest_release() {
    let newest = newest();
    let differences = listed(&catalogue()).into_iter().filter_map(|(name, _)| {
        let command = virsh_generated::find(&name).expect("the catalogue's command is generated");
        let (ours, theirs) = (help::synopsis(command), &newest["commands"][&name]["synopsis"]);
        (ours != *theirs).then(|| format!("{ours}\n  and not {theirs}"))
    });
    hold("synopses", differences);
}

/// Demands that there are no differences; until all of the newest release is there, tells them.
fn hold(what: &str, differences: impl IntoIterator<Item = String>) {
    let found: Vec<String> = differences.into_iter().collect();
    if !found.is_empty() {
        let text = format!("{what} that differ from virsh 12.8.0:\n{}", found.join("\n"));
        assert!(!COMPLETE, "{text}");
        eprintln!("{text}");
    }
}

/// The names of the options of a command that plain words fill, in this order, of those that count.
fn filled(command: &Value, counts: impl Fn(&Value) -> bool) -> Vec<Value> {
    let options = command["options"].as_array().expect("options").iter();
    let takes = |option: &&Value| {
        option["kind"] != "bool" && option["named_only"] != true && counts(option)
    };
    options.filter(takes).map(|option| option["name"].clone()).collect()
}

#[test]
fn the_synopsis_rules_hold_for_every_command_of_the_inventory() {
    let inventory = oldest();
    for (name, command) in inventory["commands"].as_object().expect("commands") {
        assert_eq!(help::synopsis(table(name, command)), command["synopsis"]);
    }
}

/// Stands for prose, of which the inventory holds none.
const PROSE: &str = "\u{1}";

#[test]
fn screens_are_laid_out_as_the_program_s() {
    const ORACLE: &str = "/usr/bin/virsh";
    let inventory = oldest();
    let commands = inventory["commands"].as_object().expect("commands");
    let asked: Vec<String> = commands.keys().map(|name| format!("help {name}")).collect();
    let run = Command::new(ORACLE).args(["-q", &asked.join(";")]).env("LC_ALL", "C").output();
    let Ok(output) = run else {
        return virsh_tests::skip::skip(&format!("{ORACLE} is not installed"));
    };
    let shown = String::from_utf8(output.stdout).expect("help is text");
    let screens: Vec<&str> = shown.split("  NAME\n").skip(1).collect();
    assert_eq!(screens.len(), commands.len());
    for ((name, command), screen) in commands.iter().zip(screens) {
        let mut lines = screen.lines();
        let ours = help::screen(table(name, command), 80);
        for line in ours.lines().skip(1) {
            let found = match line.strip_suffix(PROSE) {
                Some(before) => lines.any(|theirs| theirs.starts_with(before)),
                None => lines.any(|theirs| theirs == line),
            };
            assert!(found, "{name}: `{line}` is not in\n{screen}");
        }
    }
}

#[test]
fn the_copies_of_the_inventories_are_those_of_the_facts() {
    for name in ["inventory.json", "inventory-12.8.json"] {
        let Some(facts) = facts(name) else {
            return virsh_tests::skip::note(&format!(
                "shared/facts/{name} is not beside this clone"
            ));
        };
        let facts = fs::read_to_string(facts).expect("read the facts");
        let copy = fs::read_to_string(root().join("tests").join(name)).expect("read the copy");
        assert!(facts == copy, "tests/{name} is not a copy of the facts any more");
    }
}

/// A table as the inventory describes the command; it has to live for ever, as tables do.
fn table(name: &str, command: &Value) -> &'static CommandDef {
    let text = |text: &str| -> &'static str { text.to_owned().leak() };
    let positional = command["positional"].as_array().expect("positional");
    let options = command["options"].as_array().expect("options").iter().map(|option| {
        let flag = |key: &str| option[key].as_bool().unwrap_or_default();
        OptionDef {
            name: text(option["name"].as_str().expect("a name")),
            value: if option["kind"] == "bool" { ValueType::Flag } else { ValueType::Text },
            number: option["kind"] == "number",
            required: flag("required"),
            repeated: flag("repeated"),
            named_only: !positional.contains(&option["name"]),
            help: PROSE,
            ..any_table().options[0]
        }
    });
    let options: &'static [OptionDef] = options.collect::<Vec<_>>().leak();
    Box::leak(Box::new(CommandDef {
        name: text(name),
        summary: PROSE,
        description: "",
        options,
        ..*any_table()
    }))
}

/// A generated table, for the parts on which help does not depend.
fn any_table() -> &'static CommandDef {
    virsh_generated::find("echo").expect("there is a command echo")
}

/// The commands that help lists, by name.
fn listed(catalogue: &Value) -> Vec<(String, Value)> {
    let commands = catalogue["commands"].as_object().expect("commands").iter();
    let listed = commands.filter(|(_, command)| command["hidden"] != true);
    listed.map(|(name, command)| (name.clone(), command.clone())).collect()
}

fn catalogue() -> Value {
    read(&root().join("generated/catalogue.json"))
}

/// What virsh 9.0.0 has.
fn oldest() -> Value {
    read(&root().join("tests/inventory.json"))
}

/// What virsh 12.8.0 has.
fn newest() -> Value {
    read(&root().join("tests/inventory-12.8.json"))
}

fn read(file: &Path) -> Value {
    let text = fs::read_to_string(file).expect("read a document");
    serde_json::from_str(&text).expect("the document is JSON")
}

/// The facts: where `VIRSH_FACTS` says, or in a `shared/facts` beside a folder above.
fn facts(name: &str) -> Option<PathBuf> {
    if let Some(folder) = std::env::var_os("VIRSH_FACTS") {
        return Some(PathBuf::from(folder).join(name));
    }
    let here = root().canonicalize().ok()?;
    let files = here.ancestors().map(|folder| folder.join("shared/facts").join(name));
    files.into_iter().find(|file| file.is_file())
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
