//! The command language against the inventories of virsh 9.0.0 and 12.8.0, which were read from the programs:
//! the options of the newest in the same order, of the same kinds, in the same groups, as `help` shows them,
//! nothing that the oldest has is lost, and what it lacks says since when it is there.
//!
//! `tests/inventory.json` and `tests/inventory-12.8.json` are copies, so that a clone has them. Hidden commands,
//! which no inventory lists, are left out; of all others, none may be missing and none be more.

use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use virsh_args::help;
use virsh_args::{CommandDef, Detail, OptionDef, ValueType};
use virsh_tests::parity::programs::newer;
use virsh_tests::root;

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
        let command = virsh_generated::find(name).expect("the catalogue's command is generated");
        let taken: Vec<Value> = command.operands().map(|option| option.name.into()).collect();
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
        let options = command["options"].as_array().expect("options").iter();
        for option in options.filter(|option| option["beyond"] != true) {
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
            let options = command["options"].as_array().expect("options").iter();
            options.filter(|option| option["beyond"] != true).map(facts).collect()
        };
        let mut differ = |ours: Value, theirs: Value, what: &str| {
            if ours != theirs {
                differences.push(format!("{name}: {what}: {ours} and not {theirs}"));
            }
        };
        differ(json!(all(&command)), json!(all(known)), "name, kind, required, repeated");
        let taken = filled(&command);
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
        let groups = document["groups"].as_array().expect("groups").iter();
        let groups = groups.filter(|group| group["beyond"] != true).map(|group| {
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

/// Demands that there are no differences.
fn hold(what: &str, differences: impl IntoIterator<Item = String>) {
    let found: Vec<String> = differences.into_iter().collect();
    assert!(found.is_empty(), "{what} that differ from virsh 12.8.0:\n{}", found.join("\n"));
}

/// The names of the options of a command that plain words fill in the newest release, in this order.
fn filled(command: &Value) -> Vec<Value> {
    let options = command["options"].as_array().expect("options").iter();
    let takes = |option: &&Value| {
        option["kind"] != "bool" && option["named_only"] != true && option["habit"] != true
    };
    options.filter(takes).map(|option| option["name"].clone()).collect()
}

/// Stands for prose, which is each program's own.
const PROSE: &str = "\u{1}";

/// The newer virsh that is there has most commands as they are in the newest release.
#[test]
fn screens_are_laid_out_as_the_program_s() {
    let Some(oracle) = newer() else {
        return virsh_tests::skip::skip("virsh 11.3.0 is not there: run `tests/newer.sh`");
    };
    let commands = listed(&catalogue());
    let mut run = Command::new(&oracle.path);
    let asked: Vec<String> = commands.iter().map(|(name, _)| format!("help {name}")).collect();
    run.arg("-q").arg(asked.join(";")).envs(oracle.variables()).env("LC_ALL", "C");
    let shown = String::from_utf8(virsh_tests::bounded::run(&mut run, b"").stdout).expect("text");
    let named = shown.split("  NAME\n").skip(1).map(|rest| {
        let name = rest.trim_start().split(' ').next().unwrap_or_default();
        (name, format!("  NAME\n{rest}"))
    });
    let screens: BTreeMap<&str, String> = named.collect();
    let mut compared = 0;
    for (name, _) in &commands {
        let command = virsh_generated::find(name).expect("the catalogue's command is generated");
        let synopsis = format!("\n    {}\n", help::synopsis(command));
        // What came after it is not there yet.
        let Some(screen) = screens.get(name.as_str()).filter(|shown| shown.contains(&synopsis))
        else {
            continue;
        };
        compared += 1;
        let mut lines = screen.lines();
        for line in help::screen(without_prose(command), 80).lines() {
            let found = match line.strip_suffix(PROSE) {
                Some(before) => lines.any(|theirs| theirs.starts_with(before)),
                None => lines.any(|theirs| theirs == line),
            };
            assert!(found, "{name}: `{line}` is not in\n{screen}");
        }
        assert!(!screen.ends_with("\n\n"), "{name}: a screen ends with its last line");
    }
    assert!(compared > 240, "only {compared} screens were compared");
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

/// The table of a command with all prose taken out; it has to live for ever, as tables do.
fn without_prose(command: &CommandDef) -> &'static CommandDef {
    let is_prose = |detail: &Detail| matches!(detail, Detail::Words(_) | Detail::Without(_));
    let options = command.options.iter().filter(|option| !option.beyond).map(|option| OptionDef {
        value: if option.takes_value() { ValueType::Text } else { ValueType::Flag },
        help: PROSE,
        details: option
            .details
            .iter()
            .filter(|it| !is_prose(it))
            .copied()
            .collect::<Vec<_>>()
            .leak(),
        ..*option
    });
    let options: &'static [OptionDef] = options.collect::<Vec<_>>().leak();
    Box::leak(Box::new(CommandDef {
        summary: PROSE,
        description: "",
        options,
        rules: &[],
        examples: &[],
        ..*command
    }))
}

/// The commands that help lists, by name.
fn listed(catalogue: &Value) -> Vec<(String, Value)> {
    let commands = catalogue["commands"].as_object().expect("commands").iter();
    let listed =
        commands.filter(|(_, command)| command["hidden"] != true && command["beyond"] != true);
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

#[test]
fn the_catalogue_is_as_its_own_schema_says() {
    let path = root().join("generated/catalogue.schema.json");
    let mut schema: Value =
        serde_json::from_str(&fs::read_to_string(path).expect("a file")).expect("JSON");
    let keywords = schema.as_object_mut().expect("a schema");
    assert!(keywords.remove("$schema").is_some() && keywords.remove("title").is_some());
    let catalogue = catalogue();
    assert_eq!(virsh_tests::schema::faults(&schema, &catalogue), [""; 0]);
    // What is not said by the schema: the names that stand for something else are there.
    let common: BTreeSet<&str> =
        items(&catalogue["common_options"]).filter_map(|it| it["name"].as_str()).collect();
    for (name, command) in catalogue["commands"].as_object().expect("commands") {
        let names = items(&command["common_options"]).filter_map(Value::as_str);
        assert!(names.collect::<BTreeSet<_>>().is_subset(&common), "{name}");
        let group = items(&catalogue["groups"]).find(|group| group["keyword"] == command["group"]);
        let hidden =
            items(&group.expect("a group")["hidden_commands"]).any(|hidden| hidden == name);
        assert_eq!(command["hidden"], hidden, "{name}");
        for option in items(&command["options"]) {
            let choices: Vec<&Value> = items(&option["choices"]).collect();
            let helps = option["choices_help"].as_object().into_iter().flatten();
            assert!(
                helps.into_iter().all(|(word, _)| choices.iter().any(|it| *it == word)),
                "{name}"
            );
            let flag = option["kind"] == "bool";
            assert_eq!(flag, option["value"].is_null(), "{name}: {}", option["name"]);
        }
    }
}

#[test]
fn the_catalogue_has_no_markup() {
    let text = catalogue().to_string();
    for markup in ["{opt:", "{cmd:", "{env:", "{option:"] {
        assert!(!text.contains(markup), "{markup}");
    }
}

fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}
