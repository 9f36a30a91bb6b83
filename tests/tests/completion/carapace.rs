//! The spec for carapace: it has the form that carapace reads, all commands with all options, and its
//! questions have answers.

use serde::Deserialize;
use std::collections::BTreeMap;
use std::process::Stdio;
use virsh_tests::answers::catalogue;
use virsh_tests::bounded;

/// A command as carapace's schema has it; it knows no other keys.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Node {
    name: String,
    description: String,
    #[serde(default)]
    group: Option<String>,
    #[serde(default)]
    aliases: Vec<String>,
    #[serde(default)]
    parsing: Option<Parsing>,
    flags: BTreeMap<String, String>,
    #[serde(default, rename = "exclusiveflags")]
    exclusive: Vec<Vec<String>>,
    completion: Completion,
    #[serde(default)]
    commands: Vec<Node>,
}

#[derive(Debug, PartialEq, Eq, Deserialize)]
enum Parsing {
    #[serde(rename = "non-interspersed")]
    NonInterspersed,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Completion {
    flag: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    positional: Vec<Vec<String>>,
    #[serde(default, rename = "positionalany")]
    any: Vec<String>,
}

fn spec() -> Node {
    let text = include_str!("../../../generated/completions/virsh.carapace.yaml");
    virsh_tests::parity::yaml::parse(text).expect("a spec")
}

/// The long name of a flag as carapace reads it: short, long, what follows them.
fn long(flag: &str) -> String {
    let form = regex::Regex::new("^(-[^-])?(, )?(--([^ =*?&!]+))?[=*?&!]*$").expect("a pattern");
    let parts = form.captures(flag).unwrap_or_else(|| panic!("no flag of carapace: {flag}"));
    parts.get(4).map_or_else(String::new, |name| name.as_str().to_owned())
}

#[test]
fn the_spec_has_the_commands_and_options_of_the_catalogue() {
    let catalogue = catalogue();
    let spec = spec();
    assert_eq!(spec.parsing, Some(Parsing::NonInterspersed));
    let mut names = Vec::new();
    for command in &spec.commands {
        let known = &catalogue["commands"][&command.name];
        let options = known["options"].as_array().expect("options").iter();
        let mut wanted: Vec<&str> = options.map(|it| it["name"].as_str().expect("name")).collect();
        let common = known["common_options"].as_array().expect("options").iter();
        wanted.extend(common.map(|it| it.as_str().expect("name")));
        // Those that nothing but help and its formats answer have the format as well.
        wanted.push("output");
        wanted.sort_unstable();
        wanted.dedup();
        let mut found: Vec<String> = command.flags.keys().map(|flag| long(flag)).collect();
        found.sort();
        assert_eq!(found, wanted, "{}", command.name);
        let flags = command.completion.flag.keys().chain(command.exclusive.iter().flatten());
        for flag in flags {
            assert!(found.contains(flag), "{}: no flag {flag}", command.name);
        }
        assert_eq!(known["summary"], command.description.as_str());
        assert_eq!(known["group"].as_str(), command.group.as_deref());
        assert_eq!(known["old_names"].as_array().map(Vec::len), Some(command.aliases.len()));
        names.push(command.name.as_str());
    }
    let listed = catalogue["commands"].as_object().expect("commands").iter();
    let listed = listed.filter(|(_, command)| command["hidden"] == false);
    let listed: Vec<&str> = listed.map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, listed);
    let globals = catalogue["options"].as_array().expect("options");
    assert_eq!(spec.flags.len(), globals.len());
    spec.flags.keys().for_each(|flag| drop(long(flag)));
}

/// What a question of the spec is answered, as carapace asks it.
fn answer(question: &str, env: &[(&str, &str)]) -> Vec<String> {
    let question = question.strip_prefix("$(").and_then(|it| it.strip_suffix(')'));
    let program = virsh_tests::virsh();
    let script =
        format!("virsh() {{ '{}' \"$@\"; }}; {}", program.display(), question.expect("a question"));
    let mut command = bounded::alone("sh");
    command.args(["-c", &script]).envs(env.iter().copied()).stdin(Stdio::null());
    let output = bounded::run(command.env_remove("VIRSH_OUTPUT"), b"");
    let text = String::from_utf8(output.stdout).expect("text");
    text.lines().map(|line| line.split('\t').next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn its_questions_are_answered() {
    let spec = spec();
    let command =
        |name: &str| spec.commands.iter().find(|command| command.name == name).expect("a command");
    let uri = ("C_FLAG_CONNECT", "test:///default");
    assert_eq!(answer(&command("domstate").completion.positional[0][0], &[uri]), ["test"]);
    let disks = &command("domblkinfo").completion.flag["device"][0];
    assert_eq!(answer(disks, &[uri, ("C_ARG0", "test")]), ["vda"]);
    assert_eq!(answer(disks, &[uri, ("C_FLAG_DOMAIN", "test")]), ["vda"]);
    assert!(answer(disks, &[uri]).is_empty());
    let keys = answer(&command("domstate").completion.flag["columns"][0], &[]);
    assert!(keys.contains(&"reason".to_owned()), "{keys:?}");
    let uris = answer(&spec.completion.flag["connect"][0], &[]);
    assert!(uris.contains(&"test:///default".to_owned()), "{uris:?}");
    assert!(!command("domstats").completion.any.is_empty(), "domains may be repeated");
}
