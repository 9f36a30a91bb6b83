//! A command for each of fifty domains: in order, one that fails, and only those that are meant.

use serde_json::Value;
use std::fmt::Write as _;
use std::process::Output;
use virsh_tests::bounded::{self, text};

const COUNT: usize = 50;

/// Runs commands on a mock host with fifty running domains, `vm00` to `vm49`.
fn on_fifty(words: &[&str]) -> Output {
    on((0..COUNT).map(|number| format!("vm{number:02}")), words, b"")
}

/// Runs commands, and those of a standard input, on a mock host with running domains of these names.
fn on(names: impl IntoIterator<Item = String>, words: &[&str], input: &[u8]) -> Output {
    let mut host = "<node>".to_owned();
    for name in names {
        write!(
            host,
            "<domain type='test'><name>{name}</name><memory>1024</memory>\
             <os><type>hvm</type></os></domain>"
        )
        .expect("a text grows");
    }
    host.push_str("</node>");
    on_host(&host, words, input)
}

/// Runs commands, and those of a standard input, on the mock host that a document describes.
fn on_host(host: &str, words: &[&str], input: &[u8]) -> Output {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("host.xml");
    std::fs::write(&file, host).expect("the host is written");
    let uri = format!("test://{}", file.display());
    let mut command = bounded::virsh();
    command.env("LC_ALL", "C.UTF-8").args(["-c", &uri]).args(words);
    bounded::run(&mut command, input)
}

#[test]
fn one_of_fifty_fails_and_all_are_told_in_order() {
    for jobs in ["1", "4"] {
        let line = format!(
            "destroy vm07; each --jobs {jobs} -- suspend --output text; each --state active -- domstate"
        );
        let ended = on_fifty(&[&line]);
        let said = text(&ended.stdout);
        let headings: Vec<&str> =
            said.lines().filter(|line| line.starts_with("vm") && line.ends_with(':')).collect();
        // The list has those that are off behind the others.
        let numbers = (0..COUNT).filter(|number| *number != 7).chain([7]);
        let all: Vec<String> = numbers.map(|number| format!("vm{number:02}:")).collect();
        assert_eq!(
            headings.get(..COUNT),
            Some(&all.iter().map(String::as_str).collect::<Vec<_>>()[..])
        );
        assert_eq!(said.matches("' suspended").count(), COUNT - 1, "{said}");
        assert_eq!(said.matches("\npaused").count(), COUNT - 1, "{said}");
        let complaints = text(&ended.stderr);
        assert!(complaints.ends_with("error: 1 of 50 failed: 'vm07'\n"), "{complaints}");
    }
}

#[test]
fn programs_get_a_document_for_each() {
    let ended = on_fifty(&["--output", "json", "each", "--name", "vm0*", "--", "start"]);
    assert_eq!(ended.status.code(), Some(1));
    let documents: Vec<Value> = text(&ended.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).expect("a document"))
        .collect();
    assert_eq!(documents.len(), 10);
    for (number, document) in documents.iter().enumerate() {
        assert_eq!(document["object"], format!("vm{number:02}"));
        assert_eq!(
            (&document["exit_status"], &document["answer"]),
            (&Value::from(1), &Value::Null)
        );
        assert_eq!(document["error"]["id"], "operation-invalid");
    }
}

#[test]
fn what_cannot_be_taken_back_needs_consent() {
    let refused = on_fifty(&["each -- destroy; list --name"]);
    assert_eq!(text(&refused.stdout).matches("vm").count(), COUNT);
    assert!(text(&refused.stderr).contains("needs --yes"), "{}", text(&refused.stderr));
    let refused = on_fifty(&["each -- blockresize vda 1"]);
    assert!(text(&refused.stderr).contains("needs --yes"), "{}", text(&refused.stderr));
    let done = on_fifty(&["each --name vm0* --yes -- destroy; each --state shut-off -- domstate"]);
    assert_eq!(text(&done.stdout).matches(" destroyed").count(), 10);
    assert_eq!(text(&done.stdout).matches("\nshut off").count(), 10);
}

#[test]
fn the_lines_of_a_plan_are_what_is_run() {
    let planned = on_fifty(&["each", "--dry-run", "--", "desc", "--new-desc", "it's {name}"]);
    let lines = text(&planned.stdout);
    assert_eq!(lines.trim_end().lines().count(), COUNT);
    assert_eq!(lines.lines().next(), Some(r"desc --domain vm00 --new-desc 'it'\''s vm00'"));
    let line = lines.lines().nth(3).expect("a line");
    let run = on_fifty(&[&format!("{line}; desc vm03")]);
    assert!(text(&run.stdout).contains("it's vm03"), "{}", text(&run.stdout));
}

#[test]
fn tables_and_yaml_have_the_answers() {
    let table = on_fifty(&["--output", "csv", "each", "--name", "vm1?", "--", "domid"]);
    let table = text(&table.stdout);
    assert_eq!(table.lines().next(), Some("kind,object,exit_status,answer,error"));
    assert_eq!(table.lines().count(), 11, "{table}");
    let yaml = on_fifty(&["--output", "yaml", "each", "--name", "vm1?", "--", "domname"]);
    assert_eq!(text(&yaml.stdout).matches("\n...\n").count(), 10);
}

/// Names that mean something else to a shell, to virsh, to patterns, or to the words of a command.
const ODD: [&str; 13] = [
    "a b",
    "it's",
    "{name}",
    "*star",
    "[v]",
    "$x",
    "-dash",
    "--",
    "tab\tx",
    "back\\slash",
    "#hash",
    "semi;colon",
    "\u{1f600}",
];

#[test]
fn lines_mean_their_objects_whatever_these_are_called() {
    let odd = || ODD.map(str::to_owned);
    let words = ["-q", "each", "--dry-run", "--", "desc", "--new-desc", "<{name}>"];
    let lines = text(&on(odd(), &words, b"").stdout);
    // At the prompt, each changes the domain that it means, and no other.
    let script = format!("{}\neach -- desc\n", lines.trim_end());
    let said = text(&on(odd(), &["-q"], script.as_bytes()).stdout);
    for (name, line) in ODD.iter().zip(lines.lines()) {
        let shown = name.replace('\t', "\\x09");
        assert!(said.contains(&format!("{shown}:\n<{name}>\n")), "{name}: {said}");
        // A shell reads the same words.
        let script = format!("printf '%s\\n' {line}");
        let shell = bounded::run(bounded::alone("sh").args(["-c", &script]), b"");
        let words = text(&shell.stdout);
        let expected = format!("desc\n--domain\n{name}\n--new-desc\n<{name}>\n");
        assert_eq!(words, expected, "{line}");
    }
}

#[test]
fn what_another_s_id_or_uuid_is_called_is_planned_by_its_uuid() {
    let uuid = |last: usize| format!("11111111-2222-3333-4444-55555555555{last}");
    // The first domain has the id that is the second one's name, and the UUID that is the third one's.
    let names = ["first".to_owned(), "1".to_owned(), uuid(0)];
    let domain = |(number, name): (usize, &String)| {
        format!(
            "<domain type='test'><name>{name}</name><uuid>{}</uuid><memory>1024</memory>\
             <os><type>hvm</type></os></domain>",
            uuid(number)
        )
    };
    let domains: String = names.iter().enumerate().map(domain).collect();
    let host = format!("<node>{domains}</node>");
    let lines = on_host(&host, &["-q", "each", "--dry-run", "--", "destroy"], b"");
    let expected = format!(
        "destroy --domain first\ndestroy --domain {}\ndestroy --domain {}\n",
        uuid(1),
        uuid(2)
    );
    assert_eq!(text(&lines.stdout), expected, "{lines:?}");
    for (line, name) in text(&lines.stdout).lines().zip(&names) {
        let left = on_host(&host, &["-q", &format!("{line}; list --inactive --name")], b"");
        assert_eq!(text(&left.stdout), format!("{name}\n"), "{line}: {left:?}");
    }
}

#[test]
fn no_file_is_written_for_two_objects() {
    let pool = |name: &str| {
        format!(
            "<pool type='dir'><name>{name}</name><target><path>/none/{name}</path></target>\
             <volume><name>disk</name><capacity>1</capacity></volume></pool>"
        )
    };
    let host = format!("<node>{}{}</node>", pool("a"), pool("b"));
    let download = |more: &[&str], file: &str| {
        let words = [&["each"], more, &["--", "vol-download", "--file", file]].concat();
        text(&on_host(&host, &words, b"").stderr)
    };
    let said = download(&[], "/none/{name}");
    assert!(said.contains("more than one has the name 'disk'"), "{said}");
    let said = download(&["--pool", "a"], "/none/{name}");
    assert!(!said.contains("has the name"), "{said}");
    let all = on_fifty(&["each", "--", "screenshot", "--file", "/none/one"]);
    assert!(text(&all.stderr).contains("let its name contain {name}"), "{all:?}");
    let all = on_fifty(&["each", "--", "screenshot", "--file", "/none/{name}"]);
    assert!(text(&all.stderr).contains("50 of 50 failed"), "{all:?}");
}

#[test]
fn a_name_of_two_lines_makes_one_heading() {
    let run = on(["one&#10;vm01:".to_owned()], &["-q", "each", "--", "domstate"], b"");
    assert_eq!(text(&run.stdout), "one\\x0avm01::\nrunning\n", "{run:?}");
}

#[test]
fn secrets_of_the_command_reach_no_plan_and_no_log() {
    let folder = tempfile::tempdir().expect("a folder");
    let log = folder.path().join("log");
    let words = |more: &[&'static str]| {
        let log = log.display().to_string();
        let ended = on_fifty(&[&["-d0", "-l", &log, "each", "--name", "vm0*"], more].concat());
        let log = std::fs::read(&log).expect("a log");
        [text(&ended.stdout), text(&ended.stderr), text(&log)].concat()
    };
    for command in [
        &["--", "set-user-password", "root", "hunter2"][..],
        &["--dry-run", "--", "set-user-password", "root", "hunter2"],
        &["--", "set-user-password", "--password=hunter2", "--user", "root"],
        &["--dry-run", "--", "qemu-monitor-command", "--hmp", "set_password", "vnc", "hunter2"],
        &["--", "qemu-monitor-command", r#"{"execute":"x","arguments":{"password":"hunter2"}}"#],
    ] {
        let all = words(command);
        assert!(!all.contains("hunter2"), "{command:?}: {all}");
        assert!(all.contains("(hidden)"), "{command:?}: {all}");
    }
}
