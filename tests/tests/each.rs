//! A command for each of fifty domains: in order, one that fails, and only those that are meant.

use serde_json::Value;
use std::fmt::Write as _;
use std::process::Output;
use virsh_tests::bounded;

const COUNT: usize = 50;

/// Runs commands on a mock host with fifty running domains, `vm00` to `vm49`.
fn on_fifty(words: &[&str]) -> Output {
    let mut host = "<node>".to_owned();
    for number in 0..COUNT {
        write!(
            host,
            "<domain type='test'><name>vm{number:02}</name><memory>1024</memory>\
             <os><type>hvm</type></os></domain>"
        )
        .expect("a text grows");
    }
    host.push_str("</node>");
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("fifty.xml");
    std::fs::write(&file, host).expect("the host is written");
    let uri = format!("test://{}", file.display());
    bounded::run(bounded::virsh().args(["-c", &uri]).args(words), b"")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
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
        assert_eq!((&document["status"], &document["answer"]), (&Value::from(1), &Value::Null));
        assert_eq!(document["error"]["id"], "operation-invalid");
    }
}

#[test]
fn what_cannot_be_taken_back_needs_consent() {
    let refused = on_fifty(&["each -- destroy; list --name"]);
    assert_eq!(text(&refused.stdout).matches("vm").count(), COUNT);
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
    assert_eq!(table.lines().next(), Some("kind,object,status,answer,error"));
    assert_eq!(table.lines().count(), 11, "{table}");
    let yaml = on_fifty(&["--output", "yaml", "each", "--name", "vm1?", "--", "domname"]);
    assert_eq!(text(&yaml.stdout).matches("\n...\n").count(), 10);
}
