//! The command language against the inventory of virsh 9.0.0, which was read from the program:
//! the same options in the same order, of the same kinds, in the same groups, as `help` shows them.
//!
//! `tests/inventory.json` is a copy, so that a clone has it. Hidden commands, which no inventory lists,
//! are left out; of all others, none may be missing and none be more.

use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use virsh_args::command::{CommandDef, OptionDef, ValueType};
use virsh_args::help;

#[test]
fn commands_are_those_of_the_inventory() {
    let (catalogue, inventory) = (catalogue(), inventory());
    let known = inventory["commands"].as_object().expect("commands");
    assert_eq!(known.len(), 274, "the inventory is not that of virsh 9.0.0");
    let ours: BTreeSet<String> = listed(&catalogue).into_iter().map(|(name, _)| name).collect();
    let theirs: BTreeSet<String> = known.keys().cloned().collect();
    let lacking: Vec<&String> = theirs.difference(&ours).collect();
    let surplus: Vec<&String> = ours.difference(&theirs).collect();
    assert!(lacking.is_empty(), "virsh has these commands, and the spec has not: {lacking:?}");
    assert!(surplus.is_empty(), "the spec has these commands, and virsh has not: {surplus:?}");
}

#[test]
fn options_are_those_of_the_inventory() {
    let inventory = inventory();
    for (name, command) in listed(&catalogue()) {
        let known = &inventory["commands"][&name];
        let options = command["options"].as_array().expect("options");
        assert_eq!(options.len(), known["options"].as_array().expect("options").len(), "{name}");
        for (option, known) in options.iter().zip(known["options"].as_array().expect("options")) {
            let facts = |option: &Value| {
                let flag = |key: &str| option[key].as_bool().unwrap_or_default();
                json!([option["name"], option["kind"], flag("required"), flag("repeated")])
            };
            assert_eq!(facts(option), facts(known), "{name}: name, kind, required, repeated");
        }
        let takes = |option: &&Value| option["kind"] != "bool" && option["named_only"] != true;
        let positional: Vec<&Value> =
            options.iter().filter(takes).map(|option| &option["name"]).collect();
        assert_eq!(json!(positional), known["positional"], "{name}: what plain words fill");
        assert_eq!(command["group"], known["group"], "{name}");
    }
}

#[test]
fn groups_list_their_commands_in_the_inventory_s_order() {
    let (catalogue, inventory) = (catalogue(), inventory());
    let shown: BTreeSet<String> = listed(&catalogue).into_iter().map(|(name, _)| name).collect();
    let layout = |document: &Value, is_listed: &dyn Fn(&str) -> bool| -> Value {
        let groups = document["groups"].as_array().expect("groups").iter().map(|group| {
            let names = group["commands"].as_array().expect("commands").iter();
            let names: Vec<&str> =
                names.filter_map(Value::as_str).filter(|name| is_listed(name)).collect();
            json!([group["keyword"], group["title"], names])
        });
        groups.collect()
    };
    assert_eq!(layout(&catalogue, &|name| shown.contains(name)), layout(&inventory, &|_| true));
}

#[test]
fn synopses_are_those_of_the_program() {
    let inventory = inventory();
    for (name, _) in listed(&catalogue()) {
        let command = virsh_generated::find(&name).expect("the catalogue's command is generated");
        assert_eq!(help::synopsis(command), inventory["commands"][&name]["synopsis"]);
    }
}

#[test]
fn the_synopsis_rules_hold_for_every_command_of_the_inventory() {
    let inventory = inventory();
    for (name, command) in inventory["commands"].as_object().expect("commands") {
        assert_eq!(help::synopsis(table(name, command)), command["synopsis"]);
    }
}

/// Stands for prose, of which the inventory holds none.
const PROSE: &str = "\u{1}";

#[test]
fn screens_are_laid_out_as_the_program_s() {
    const ORACLE: &str = "/usr/bin/virsh";
    let inventory = inventory();
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
fn the_copy_of_the_inventory_is_that_of_the_facts() {
    let Some(facts) = facts() else {
        return virsh_tests::skip::note("shared/facts/inventory.json is not beside this clone");
    };
    let facts = fs::read_to_string(facts).expect("read the facts");
    let copy = fs::read_to_string(root().join("tests/inventory.json")).expect("read the copy");
    assert!(facts == copy, "tests/inventory.json is not a copy of the facts any more");
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

fn inventory() -> Value {
    read(&root().join("tests/inventory.json"))
}

fn read(file: &Path) -> Value {
    let text = fs::read_to_string(file).expect("read a document");
    serde_json::from_str(&text).expect("the document is JSON")
}

/// The facts: where `VIRSH_FACTS` says, or in a `shared/facts` beside a folder above.
fn facts() -> Option<PathBuf> {
    if let Some(folder) = std::env::var_os("VIRSH_FACTS") {
        return Some(PathBuf::from(folder).join("inventory.json"));
    }
    let here = root().canonicalize().ok()?;
    let files = here.ancestors().map(|folder| folder.join("shared/facts/inventory.json"));
    files.into_iter().find(|file| file.is_file())
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
