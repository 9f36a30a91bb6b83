//! Each option that names something has completions, or a reason to have none.

use virsh_tests::bounded;
use virsh_tests::parity::yaml;

/// The options whose values nobody can list, with a reason each: `command --option`.
fn free_values() -> Vec<String> {
    #[derive(serde::Deserialize)]
    struct Group {
        #[serde(rename = "why")]
        _why: String,
        options: Vec<String>,
    }
    let groups: Vec<Group> =
        yaml::parse(include_str!("../../free-values.yaml")).expect("a list of groups");
    let lines = groups.into_iter().flat_map(|group| group.options);
    let mut all = Vec::new();
    for line in lines {
        let (command, options) = line.split_once(' ').expect("a command and options");
        all.extend(options.split(' ').map(|option| format!("{command} {option}")));
    }
    all.sort();
    all
}

#[test]
fn every_value_that_names_something_is_offered_or_has_a_reason_not_to_be() {
    let mut command = bounded::virsh();
    command.args(["--output", "json", "self-test", "--completers-missing"]);
    let output = bounded::run(&mut command, b"");
    let rows: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let mut missing = Vec::new();
    for row in rows.as_array().expect("rows") {
        let options = row["option_names"].as_array().expect("options").iter();
        let name = row["command"].as_str().expect("a command");
        missing.extend(options.map(|it| format!("{name} --{}", it.as_str().expect("a name"))));
    }
    missing.sort();
    assert_eq!(missing, free_values(), "tests/free-values.yaml is the right side");
}
