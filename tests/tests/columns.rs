//! Keys that the user chooses with `--columns`: in every format, for every command, and for the tab key.

use serde_json::Value;
use std::process::Output;
use virsh_args::{CommandDef, OptionDef};
use virsh_tests::bounded;

fn run(words: &[&str]) -> Output {
    bounded::run(bounded::virsh().args(words), b"")
}

/// What a run that succeeds prints.
fn told(words: &[&str]) -> String {
    let output = run(words);
    let failed = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success() && failed.is_empty(), "{words:?}: {failed}");
    String::from_utf8(output.stdout).expect("text")
}

#[test]
fn the_keys_come_in_their_order_in_every_format() {
    let list = ["-q", "list", "--columns", "state,name"];
    assert_eq!(told(&list[1..]), " State     Name\n-----------------\n running   test\n\n");
    assert_eq!(told(&list), " running   test\n");
    let formatted = |format: &str| told(&[&["--output", format], &list[1..]].concat());
    assert_eq!(formatted("json"), "[{\"state\":\"running\",\"name\":\"test\"}]\n");
    assert_eq!(formatted("yaml"), "---\n- state: running\n  name: test\n");
    assert_eq!(formatted("csv"), "state,name\nrunning,test\n");
    // Of an object, each has a line.
    assert_eq!(
        told(&["-q", "net-info", "default", "--columns", "autostart,name"]),
        "Autostart: no\nName:      default\n"
    );
    let series = "list --columns id; net-list --columns name";
    assert_eq!(told(&["--output", "csv", series]), "id\n1\n\nname\ndefault\n");
}

#[test]
fn keys_without_a_title_get_one_in_the_manner_of_the_others() {
    let list = told(&["list", "--columns", "name,uuid,persistent,managed_save"]);
    let titles: Vec<&str> = list.lines().next().expect("titles").split("  ").collect();
    let titles: Vec<&str> = titles.iter().map(|it| it.trim()).filter(|it| !it.is_empty()).collect();
    assert_eq!(titles, ["Name", "UUID", "Persistent", "Managed save"]);
    for (line, text) in [
        ("dominfo test --columns name,pid", "Name: test\nPID:  -\n"),
        // What has no value, and what is an empty text.
        ("dominfo test --columns security_doi,messages", "Security DOI: \nMessages:     -\n"),
        ("list --columns title,name", " -   test\n"),
        ("domstate test --columns state,active", "State:  running\nActive: yes\n"),
        // Text has libvirt's names there.
        ("memtune test --columns soft_limit,hard_limit", "soft_limit: -\nhard_limit: -\n"),
        ("schedinfo test --columns scheduler,weight", "Scheduler: fair\nweight:    50\n"),
    ] {
        let words: Vec<&str> = ["-q"].into_iter().chain(line.split(' ')).collect();
        assert_eq!(told(&words), text, "{line}");
    }
}

#[test]
fn a_single_key_of_an_answer_without_titles_is_its_value() {
    const UUID: &str = "6695eb01-f6a4-8304-79aa-97f2502e193f";
    for (line, text) in [
        ("domuuid test --columns uuid", UUID),
        ("domstate test --columns reason", "unknown"),
        ("list --name --columns uuid", UUID),
        ("net-list --name --columns name", "default"),
        ("vcpuinfo test --columns vcpu", "0\n1"),
    ] {
        let words: Vec<&str> = ["-q"].into_iter().chain(line.split(' ')).collect();
        assert_eq!(told(&words), format!("{text}\n"), "{line}");
    }
    let several = told(&["list", "--name", "--columns", "uuid,name"]);
    assert!(several.starts_with(" UUID ") && several.contains("   Name\n---"), "{several}");
}

#[test]
fn blanks_around_keys_count_for_nothing() {
    for keys in ["state, name", " state ,name ", "state,\tname"] {
        for words in [["--columns", keys, "list"], ["list", "--columns", keys]] {
            assert_eq!(told(&[&["-q"], &words[..]].concat()), " running   test\n", "{keys:?}");
        }
    }
    let goes_on = ["-q", "complete", "--described", "--", "list", "--columns", "id , uuid, na"];
    assert_eq!(told(&goes_on), "part\tid , uuid, name\t\n");
    let output = run(&["list", "--columns", "name, "]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("has no key '': use id"));
}

#[test]
fn before_all_commands_they_concern_those_that_have_keys() {
    let series =
        told(&["--columns", "name", "--output", "json", "list; suspend test; net-list; cd /"]);
    let documents: Vec<Value> =
        series.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(documents[0], serde_json::json!([{ "name": "test" }]));
    assert!(documents[1]["message"].is_string() && documents[1]["uuid"].is_string());
    assert_eq!(documents[2], serde_json::json!([{ "name": "default" }]));
}

#[test]
fn keys_that_libvirt_names_are_refused_where_it_does_not() {
    for (line, known) in [
        ("memtune test", "hard_limit, min_guarantee, soft_limit or swap_hard_limit"),
        ("domblkstat test vda", ""),
    ] {
        let (command, _) = line.split_once(' ').expect("a command");
        for format in ["text", "json"] {
            let words: Vec<&str> = line.split(' ').chain(["--columns", "nope"]).collect();
            let output = run(&[&["--output", format], &words[..]].concat());
            let failed = String::from_utf8_lossy(&output.stderr).into_owned();
            let refusal =
                format!("option --columns: the answer of '{command}' has no key 'nope': use ");
            assert!(failed.contains(&refusal) && failed.contains(known), "{line}: {failed}");
            assert_eq!(output.status.code(), Some(1));
            assert!(!String::from_utf8_lossy(&output.stdout).contains("nope"));
        }
    }
    assert_eq!(told(&["-q", "memtune", "test", "--columns", "soft_limit"]), "soft_limit: -\n");
}

#[test]
fn what_ends_a_stream_is_whole() {
    let words = ["event", "--event", "reboot", "--timeout", "1", "--columns", "domain"];
    let output = run(&words);
    assert_eq!(
        String::from_utf8_lossy(&output.stdout).lines().next(),
        Some("event loop timed out")
    );
    let output = run(&[&["--output", "json"], &words[..]].concat());
    assert!(String::from_utf8_lossy(&output.stdout).starts_with("{\"events_received\":0"));
}

/// The words that a command needs, with something in the place of every value.
fn needed(command: &CommandDef) -> Vec<String> {
    let required = |option: &&OptionDef| option.required;
    let word = |option: &OptionDef| format!("--{}=1", option.name);
    command.options.iter().filter(required).map(word).collect()
}

#[test]
fn a_wrong_key_is_refused_before_anything_is_done_and_the_tab_key_knows_the_right_ones() {
    let commands = virsh_generated::commands();
    let (mut choosable, mut open) = (0, 0);
    for command in commands.filter(|command| command.answers) {
        let needed = needed(command);
        let words: Vec<&str> = needed.iter().map(String::as_str).collect();
        let line = [&["-c", "nonsense:///", command.name], &words[..]].concat();
        let output = run(&[&line[..], &["--columns", "no such key"]].concat());
        let failed = String::from_utf8_lossy(&output.stderr).into_owned();
        let keys = told(
            &[&["-q", "complete", "--described", "--"], &line[..], &["--columns", ""]].concat(),
        );
        let keys: Vec<&str> = keys.lines().filter_map(|line| line.split('\t').nth(1)).collect();
        if failed.starts_with("error: failed to connect") {
            // libvirt's own values may have any name.
            open += 1;
            continue;
        }
        assert_eq!(output.status.code(), Some(1), "{}", command.name);
        let Some((_, allowed)) = failed.split_once(" has no key 'no such key': use ") else {
            let refusal = format!("command '{}' answers without a list or fields", command.name);
            assert!(failed.contains(&refusal) && keys.is_empty(), "{}: {failed}", command.name);
            continue;
        };
        let allowed = allowed.trim_end().replace(" or ", ", ");
        let mut allowed: Vec<&str> = allowed.split(", ").collect();
        allowed.sort_unstable();
        assert_eq!(keys, allowed, "{}", command.name);
        choosable += 1;
    }
    assert!(choosable > 80 && open > 5, "{choosable} and {open}");
}
