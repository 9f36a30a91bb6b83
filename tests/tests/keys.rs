//! One fact has one key and one form in the answers of all commands: the rules that the spec keeps.

use serde_json::Value;
use std::collections::BTreeMap;
use virsh_tests::answers::catalogue;

/// Every form of an answer: the command, the form, and its keys.
fn forms() -> Vec<(String, Value)> {
    let catalogue = catalogue();
    let commands = catalogue["commands"].as_object().expect("commands").clone();
    let of = |(name, command): (String, Value)| {
        let forms = command["replies"].as_array().cloned().unwrap_or_default();
        forms.into_iter().map(move |form| (name.clone(), form))
    };
    commands.into_iter().flat_map(of).collect()
}

fn keys(of: &Value) -> &[Value] {
    of["keys"].as_array().map(Vec::as_slice).unwrap_or_default()
}

fn has(form: &Value, key: &str) -> bool {
    keys(form).iter().any(|known| known["key"] == key)
}

/// The keys of an answer and of what is inside it.
fn all_keys(of: &Value) -> Vec<&Value> {
    keys(of).iter().flat_map(|key| std::iter::once(key).chain(all_keys(key))).collect()
}

/// Words that mean what another key means, with that one.
const SYNONYMS: &[(&str, &str)] = &[
    ("dev", "target"),
    ("iface", "interface"),
    ("ifname", "interface"),
    ("ip", "address` and `prefix"),
    ("mac_address", "mac"),
    ("running", "active"),
    ("is_active", "active"),
    ("desc", "description"),
    ("memory_kib", "memory"),
    ("pool_name", "pool"),
    ("domain_name", "domain"),
    ("domain_uuid", "uuid"),
    ("uuid_string", "uuid"),
];

#[test]
fn no_fact_has_another_name_in_some_command() {
    let mut faults = Vec::new();
    for (command, form) in &forms() {
        for key in all_keys(form) {
            // Of the list it is one column beside others, and not an address with what belongs to it.
            let column = command == "list" && key["key"] == "ip";
            let known = SYNONYMS.iter().find(|(synonym, _)| key["key"] == *synonym && !column);
            faults.extend(known.map(|(word, key)| format!("{command}: say `{key}` for `{word}`")));
            // libvirt gives it among values that have no other form.
            if key["type"] == "epoch" && command != "dommemstat" {
                faults.push(format!("{command}: `{}` is no RFC 3339", key["key"]));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// What the value of a key is for programs: a word is a text of which all are known.
fn form_of(key: &Value) -> &str {
    match key["type"].as_str().expect("a type") {
        "word" => "string",
        other => other,
    }
}

#[test]
fn a_key_has_one_type_in_all_commands() {
    let mut types: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    // The documents of `help` are the catalogue, which has a schema and a version of its own.
    for (command, form) in forms().iter().filter(|(_, form)| form["kind"] != "document") {
        for key in all_keys(form) {
            let name = key["key"].as_str().expect("a name");
            let place = format!("{command} ({})", key["help"].as_str().unwrap_or_default());
            let of = types.entry(name.to_owned()).or_default();
            of.insert(form_of(key).to_owned(), place);
        }
    }
    assert!(types.len() > 300, "{}", types.len());
    let faults: Vec<_> = types.iter().filter(|(_, of)| of.len() > 1).collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn what_says_nothing_to_people_tells_programs_which_object_it_was() {
    let catalogue = catalogue();
    let mut seen = 0;
    for (command, form) in &forms() {
        let options = catalogue["commands"][command]["options"].as_array().expect("options");
        let needs_object = options.iter().any(|option| {
            let given = |with: &Value| with.as_array().is_some_and(|w| w.contains(&option["name"]));
            option["by"].is_array() && (option["required"] == true || given(&form["with"]))
        });
        if form["kind"] == "silent" && needs_object {
            seen += 1;
            assert!(!form["schema"]["properties"]["kind"].is_null(), "{command}: `about: true`");
        }
    }
    assert!(seen > 20, "{seen}");
}

#[test]
fn an_event_tells_its_time_and_the_uuid_of_what_has_one() {
    let mut seen = 0;
    for (command, form) in &forms() {
        if form["kind"] == "stream" && has(form, "event") {
            seen += 1;
            let required = form["schema"]["required"].as_array().expect("keys");
            assert!(required.contains(&"timestamp".into()), "{command}: {form}");
            // A secret is named by its UUID; a device of the host has none.
            let without = ["secret-event", "nodedev-event"].contains(&command.as_str());
            assert!(without || required.contains(&"uuid".into()), "{command}: {form}");
            // How text shows the time is no matter of programs.
            let times = keys(form).iter().filter(|key| key["type"] == "time");
            let by_option = |key: &&Value| key["with"].is_array() || key["without"].is_array();
            assert_eq!(
                times.filter(by_option).count(),
                0,
                "{command}: a time depends on an option"
            );
        }
    }
    assert!(seen > 20, "{seen}");
}

#[test]
fn what_has_a_uuid_is_listed_with_it() {
    let lists = ["list", "net-list", "pool-list", "nwfilter-list", "secret-list"];
    let mut seen = 0;
    for (command, form) in &forms() {
        let list = form["kind"] == "table" || form["kind"] == "lines";
        if list && (lists.contains(&command.as_str()) || has(form, "domain")) {
            seen += 1;
            assert!(has(form, "uuid"), "{command}: its rows have no `uuid`");
        }
    }
    assert!(seen >= lists.len() + 3);
}

#[test]
fn what_runs_or_not_says_so_by_a_truth() {
    let words = ["running", "active", "shut off"];
    let mut seen = 0;
    for (command, form) in &forms() {
        // An event tells of a moment, and a CPU of a domain is none of its own.
        if form["kind"] == "stream" || command == "vcpuinfo" {
            continue;
        }
        let state = keys(form).iter().find(|key| key["key"] == "state");
        let known = state.and_then(|state| state["words"].as_array());
        let runs = known.is_some_and(|known| {
            known.iter().any(|word| words.iter().any(|runs| word["word"] == *runs))
        });
        if runs {
            seen += 1;
            assert!(has(form, "active"), "{command}: `state` stands without `active`");
        }
    }
    assert!(seen > 5);
}

#[test]
fn an_address_of_a_network_has_its_prefix_beside_it() {
    let forms = forms();
    let of_networks = forms.iter().filter(|(_, form)| has(form, "mac") && has(form, "address"));
    let mut seen = 0;
    for (command, form) in of_networks {
        seen += 1;
        assert!(has(form, "prefix"), "{command}");
    }
    assert!(seen > 0, "no answer has such an address");
}
