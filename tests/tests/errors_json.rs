//! Errors for programs: one object per failure, whatever fails, with libvirt's numbers.

use serde_json::{Deserializer, Value, json};
use std::collections::BTreeSet;
use std::process::Output;
use virsh_args::{By, Meaning};
use virsh_tests::bounded;

const TEST: &str = "test:///default";

/// A run with an environment of its own; `input` is its standard input.
fn run(words: &[&str], variables: &[(&str, &str)], input: &str) -> Output {
    let mut command = bounded::virsh();
    bounded::run(command.args(words).envs(variables.iter().copied()), input.as_bytes())
}

fn documents(text: &[u8]) -> Vec<Value> {
    let read: Result<Vec<Value>, _> = Deserializer::from_slice(text).into_iter().collect();
    read.unwrap_or_else(|_| panic!("no JSON: {}", String::from_utf8_lossy(text)))
}

/// The one error of a run that fails and answers nothing.
fn error(words: &[&str], variables: &[(&str, &str)]) -> Value {
    let output = run(words, variables, "");
    assert_eq!(output.status.code(), Some(1), "{words:?}");
    assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), "", "{words:?}");
    let mut found = documents(&output.stderr);
    assert_eq!(found.len(), 1, "{words:?}: {found:?}");
    let error = found.remove(0)["error"].take();
    let keys: BTreeSet<&str> =
        error.as_object().expect("an object").keys().map(String::as_str).collect();
    assert_eq!(
        keys,
        BTreeSet::from(["code", "domain", "hint", "id", "kind", "libvirt", "message", "name"]),
        "{words:?}"
    );
    let message = error["message"].as_str().expect("a message");
    assert!(!message.is_empty() && !message.ends_with('\n'), "{words:?}: {message:?}");
    error
}

#[test]
fn a_missing_domain_has_libvirt_s_answer_for_every_command() {
    /// The test driver's words; it answers with the number of its own domain.
    const NOT_FOUND: &str = "Domain not found";
    const UUID: &str = "00000000-0000-0000-0000-000000000001";
    let mut tried = 0;
    for command in virsh_generated::commands().filter(|command| command.answers) {
        let required = |option: &&virsh_args::OptionDef| option.required;
        let needed: Vec<_> = command.options.iter().filter(required).collect();
        let [only] = needed.as_slice() else { continue };
        if only.of != Some(Meaning::Domain) {
            continue;
        }
        for name in ["nope", "99", UUID] {
            let error = error(&[command.name, name, "--output", "json"], &[]);
            let message = format!("failed to get domain '{name}'");
            // Other faults, as a missing edit, come first in a few commands.
            if error["message"] != message.as_str() {
                continue;
            }
            tried += 1;
            assert_eq!(error["code"], 42, "{}: {error}", command.name);
            // A word that cannot be a domain's id or UUID is not asked for where only those count.
            let unasked = !only.by().contains(&By::Name) && name == "nope";
            let (domain, words) = if unasked { (0, Value::Null) } else { (12, NOT_FOUND.into()) };
            assert_eq!(
                (&error["domain"], &error["libvirt"]),
                (&domain.into(), &words),
                "{}",
                command.name
            );
        }
    }
    assert!(tried >= 60, "only {tried} commands were tried");
}

#[test]
fn what_the_program_refuses_in_libvirt_s_place_has_its_number() {
    let active = error(&["--output", "json", "start", "test"], &[]);
    let wanted = json!({
        "kind": "state", "id": "operation-invalid", "message": "Domain is already active",
        "code": 55, "name": "VIR_ERR_OPERATION_INVALID", "domain": 0, "libvirt": null, "hint": null
    });
    assert_eq!(active, wanted);
    let bridge = error(&["iface-bridge", "eth1", "eth1", "--output", "json"], &[]);
    assert_eq!((&bridge["code"], &bridge["domain"]), (&json!(55), &json!(0)), "{bridge}");
    let port = error(&["--output", "json", "net-port-dumpxml", "default", "x"], &[]);
    assert_eq!((&port["code"], &port["libvirt"]), (&json!(107), &Value::Null));
    let inactive = "pool-destroy default-pool; vol-info x default-pool --output json";
    let output = run(&[inactive], &[], "");
    let error = &documents(&output.stderr)[0]["error"];
    assert_eq!(
        (&error["message"], &error["code"]),
        (&json!("pool 'default-pool' is not active"), &json!(55))
    );
}

#[test]
fn what_libvirt_answered_stands_beside_the_sentence() {
    let network = error(&["net-dumpxml", "x", "--output", "json"], &[]);
    assert_eq!(network["message"], "failed to get network 'x'");
    assert_eq!(network["code"], 43);
    let words = network["libvirt"].as_str().expect("libvirt answered");
    assert!(words.starts_with("Network not found"), "{words}");
    let refused = error(&["nwfilter-list", "--output", "json"], &[]);
    assert_eq!((&refused["code"], &refused["libvirt"]), (&json!(3), &refused["libvirt"]));
    assert!(
        refused["libvirt"].as_str().is_some_and(|text| text.contains("virConnectNumOfNWFilters"))
    );
}

#[test]
fn a_connection_that_fails_is_told_in_the_wanted_format() {
    const NONE: &str = "qemu+unix:///system?socket=/nope";
    for (words, variables) in [
        (&["list", "--output", "json"][..], &[][..]),
        (&["list", "--output=json"], &[]),
        (&["--output=json", "list"], &[]),
        (&["list --output json; net-list"], &[]),
        (&["list"], &[("VIRSH_OUTPUT", "json")]),
    ] {
        let all = [&["-c", NONE], words].concat();
        let error = error(&all, variables);
        assert_eq!(error["message"], "failed to connect to the hypervisor", "{words:?}");
        assert_eq!((&error["code"], &error["domain"]), (&json!(38), &json!(7)), "{words:?}");
    }
    let output = run(&["-c", NONE, "list --output text; net-list --output json"], &[], "");
    assert!(output.stderr.starts_with(b"error: failed to connect"), "the first one wants text");
    // libxml2, by which libvirt reads the file, complains of it on its own.
    let file = error(&["-c", "test:///nope", "list", "--output", "json"], &[]);
    assert_eq!(file["message"], "failed to connect to the hypervisor");
    let lines = "connect test:///nope --output json\nconnect test:///nope\n";
    let output = run(&["-q", "-c", TEST], &[], lines);
    let said = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(said.starts_with("{\"error\"") && said.contains("\nI/O warning : "), "{said}");
    let alive = error(&["-k", "3", "-c", TEST, "list", "--output", "json"], &[]);
    let message = "Cannot setup keepalive on connection as requested, disconnecting\n\
                   failed to connect to the hypervisor";
    assert_eq!((&alive["message"], &alive["code"]), (&json!(message), &json!(3)));
}

#[test]
fn faults_of_the_words_are_objects_wherever_the_option_stands() {
    for (words, message) in [
        (
            &["dominfo", "test", "--bogus", "--output", "json"][..],
            "command 'dominfo' doesn't support option --bogus",
        ),
        (&["dominfo", "--output", "json"], "command 'dominfo' requires <domain> option"),
        (
            &["--output", "json", "desc", "test", "--title", "--title"],
            "option --title already seen",
        ),
        (&["list --output json; bogus"], "unknown command: 'bogus'"),
        (&["list --output json \"x"], "missing \""),
        (&["--output", "json", "-k", "x", "list"], "Invalid value for option -k"),
        (
            &["-K", "-1", "list", "--output", "json"],
            "option -K requires a positive integer argument",
        ),
        (&["-e", "^1", "list", "--output=json"], "Invalid string '^1' for escape sequence"),
        (&["--out=json", "-l", "", "list"], "failed to open the log file. check the log file path"),
        (&["--bogus", "--output", "json"], "unsupported option '--bogus'. See --help."),
        (
            &["--output", "json", "dumpxml", "test", "--xpath", "f()"],
            "invalid XPath expression 'f()'\nxmlXPathCompOpEval: function f not found\n\
          XPath error : Unregistered function",
        ),
    ] {
        let error = error(words, &[]);
        assert_eq!(error["message"], message, "{words:?}");
        assert_eq!(error["code"], Value::Null, "{words:?}");
    }
    let bad = error(&["list", "--output", "json"], &[("VIRSH_OUTPUT", "bad")]);
    assert_eq!(
        bad["message"],
        "invalid value 'bad' for variable VIRSH_OUTPUT: use text, json, yaml or csv"
    );
    error(&["--output", "bad", "list"], &[("VIRSH_OUTPUT", "json")]);
    error(&["-k", "x", "list"], &[("VIRSH_OUTPUT", "json")]);
    let first = error(&["--output", "json", "vol-create"], &[]);
    assert_eq!(first["message"], "command 'vol-create' requires <pool> option");
}

#[test]
fn data_are_no_options() {
    let output = run(&["list", "--bogus", "--", "--output", "json"], &[], "");
    assert!(output.stderr.starts_with(b"error: command 'list'"), "{output:?}");
}

#[test]
fn warnings_are_objects_of_their_own() {
    let output = run(&["-d", "9", "list", "--output", "json"], &[("VIRSH_DEBUG", "x")], "");
    assert!(output.status.success());
    let warnings = documents(&output.stderr);
    assert!(
        warnings.contains(&json!({ "warning": "ignoring debug level 9 out of range [0-4]" })),
        "{warnings:?}"
    );
    assert!(warnings.iter().all(|warning| warning["warning"].is_string()), "{warnings:?}");
}

#[test]
fn each_line_of_a_session_has_its_own_format() {
    let lines = "domstate nope --output json\nlist --bogus --output json\ndomstate nope\n";
    let output = run(&["-q"], &[], lines);
    let text = String::from_utf8(output.stderr).expect("it is text");
    let (objects, rest) = text.split_at(text.find("error: ").expect("the last line is text"));
    assert_eq!(documents(objects.as_bytes()).len(), 2, "{objects}");
    assert_eq!(rest, "error: failed to get domain 'nope'\n");
}

#[test]
fn volumes_that_stay_are_one_object_each() {
    let folder = tempfile::tempdir().expect("there is room");
    let (disk, file) = (folder.path().join("disk"), folder.path().join("d.xml"));
    std::fs::write(&disk, "").expect("it can be written");
    let xml = format!(
        "<domain type='test'><name>d1</name><memory>1024</memory><os><type>hvm</type></os><devices>\
         <disk type='file'><source file='{}'/><target dev='vda'/></disk></devices></domain>",
        disk.display()
    );
    std::fs::write(&file, xml).expect("it can be written");
    let words = format!("define {}; undefine d1 --remove-all-storage", file.display());
    let output = run(&["--output", "json", &words], &[], "");
    let errors = documents(&output.stderr);
    assert_eq!(errors.len(), 1, "{errors:?}");
    let message = errors[0]["error"]["message"].as_str().expect("a message");
    assert!(message.ends_with("is not managed by libvirt. Remove it manually."), "{message:?}");
    assert_eq!(errors[0]["error"]["code"], 50, "{errors:?}");
    for document in documents(&output.stdout) {
        let message = document["message"].as_str().unwrap_or_default();
        assert!(!message.ends_with('\n'), "{document}");
    }
}

#[test]
fn every_kind_of_failure_has_its_word() {
    for (words, kind, id) in [
        ("domstate nope", "not-found", "no-domain"),
        ("bogus", "usage", "usage"),
        ("setmem test x", "usage", "usage"),
        ("start test", "state", "operation-invalid"),
        ("-r undefine test", "permission", "operation-denied"),
        ("define nofile.xml", "io", "io"),
        ("nwfilter-list", "unsupported", "no-support"),
    ] {
        let words: Vec<_> = ["--output", "json"].into_iter().chain(words.split(' ')).collect();
        let error = error(&words, &[]);
        assert_eq!((&error["kind"], &error["id"]), (&json!(kind), &json!(id)), "{words:?}");
    }
    let hint = error(&["domstat", "test", "--output", "json"], &[])["hint"].take();
    assert_eq!(hint, "did you mean 'domstate'?");
    let hint =
        error(&["blockresize", "test", "vda", "--capacity", "--output", "json"], &[])["hint"]
            .take();
    assert_eq!(hint, "--capacity came with libvirt 10.0; the one that refuses it is 9.0.0");
    // What libvirt does not know is the error itself, and what this program does is no matter of libvirt's.
    for words in ["setvcpus test 1 --async", "domcapabilities --xpath /x"] {
        let words: Vec<_> = words.split(' ').chain(["--output", "json"]).collect();
        assert_eq!(error(&words, &[])["hint"], json!(null), "{words:?}");
    }
}
