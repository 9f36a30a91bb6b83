//! Programs that hold a session open: commands through a pipe, answered by documents alone.

use serde_json::{Value, json};
use std::io::Write;
use std::process::{Child, Stdio};
use virsh_tests::bounded;
use virsh_tests::schema::faults;

fn session() -> Child {
    let mut command = bounded::virsh();
    command.args(["--output", "json"]).stdin(Stdio::piped());
    command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("virsh starts")
}

/// All that a session answers to lines, and what it says beside.
fn answers(lines: &[u8]) -> (Vec<Value>, String) {
    let mut child = session();
    child.stdin.as_mut().expect("a pipe").write_all(lines).expect("virsh reads");
    let output = bounded::end(child);
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).expect("text");
    let read = |line| serde_json::from_str(line).unwrap_or_else(|_| panic!("no document: {line}"));
    (text.lines().map(read).collect(), String::from_utf8(output.stderr).expect("text"))
}

#[test]
fn a_question_is_answered_before_the_next_one_is_sent() {
    let mut child = session();
    let mut stdin = child.stdin.take().expect("a pipe");
    let mut lines = bounded::lines(child.stdout.take().expect("a pipe"));
    for (index, name) in [(1, "list"), (2, "hostname"), (3, "list")] {
        writeln!(stdin, "{name}").expect("virsh reads");
        let line = lines.next().expect("an answer");
        let answer: Value = serde_json::from_str(&line).expect("a document");
        assert_eq!((&answer["index"], &answer["command"]), (&json!(index), &json!(name)));
        assert!(!answer["answer"].is_null(), "{answer}");
    }
    drop(stdin);
    assert!(lines.next().is_none());
    assert!(bounded::end(child).status.success());
}

#[test]
fn each_command_has_one_document_that_ends_it() {
    let lines = b"domstate test; domstate nope\n\nbogus\nlist \"x\nautostart test\ncd /\nevent test lifecycle --timeout 1\nquit\nlist\n";
    let (documents, beside) = answers(lines);
    let said = |document: &Value| {
        let error = document["error"]["message"].as_str().map(str::to_owned);
        (document["index"].as_u64(), document["command"].as_str().map(str::to_owned), error)
    };
    let statuses: Vec<_> = documents.iter().map(|it| it["status"].as_u64()).collect();
    let ended = [0, 1, 1, 1, 0, 0].map(Some).into_iter().chain([None, Some(1), Some(0)]);
    assert_eq!(statuses, ended.collect::<Vec<_>>());
    let schemas = &virsh_tests::answers::catalogue()["session"];
    for document in &documents {
        let schema = if document.get("item").is_some() { "item" } else { "end" };
        assert_eq!(faults(&schemas[schema], document), [""; 0], "{document}");
    }
    let expected = [
        (1, Some("domstate"), None),
        (2, Some("domstate"), Some("failed to get domain 'nope'")),
        (3, None, Some("unknown command: 'bogus'")),
        (4, None, Some("missing \"")),
        (5, Some("autostart"), None),
        (6, Some("cd"), None),
        (7, Some("event"), None),
        (7, Some("event"), None),
        (8, Some("quit"), None),
    ];
    let expected = expected.map(|(index, command, error)| {
        (Some(index), command.map(str::to_owned), error.map(str::to_owned))
    });
    assert_eq!(documents.iter().map(said).collect::<Vec<_>>(), expected);
    assert_eq!(documents[0]["answer"]["state"], "running");
    assert_eq!(documents[6]["item"]["ended_by"], "timeout");
    assert!(documents[7].get("item").is_none());
    assert_eq!(beside, "");
}

#[test]
fn what_fails_without_a_word_has_a_status() {
    let in_vain = "await test --condition domain-inactive --timeout 1";
    let lines = format!("domstate test\n{in_vain}\ncomplete -- nonsense\necho x\n");
    let (documents, _) = answers(lines.as_bytes());
    let told: Vec<_> =
        documents.iter().map(|it| (it["status"].as_u64(), it.get("error").is_some())).collect();
    assert_eq!(told, [(Some(0), false), (Some(2), false), (Some(1), false), (Some(0), false)]);
    let mut command = bounded::virsh();
    command.args(["--output", "json", "--strict"]);
    let output = bounded::run(&mut command, lines.as_bytes());
    assert_eq!(output.status.code(), Some(2));
    let text = String::from_utf8(output.stdout).expect("text");
    let last: Value = serde_json::from_str(text.lines().last().expect("a line")).expect("it");
    assert_eq!((&last["index"], &last["status"]), (&json!(2), &json!(2)), "the reason is told");
}

#[test]
fn what_is_watched_is_told_each_time() {
    let mut command = bounded::virsh();
    command.args(["--output", "json", "--timeout", "2"]);
    let output = bounded::run(&mut command, b"domstats --watch 1\n");
    assert_eq!(output.status.code(), Some(2));
    let text = String::from_utf8(output.stdout).expect("text");
    let read = |line| serde_json::from_str(line).expect("a document");
    let documents: Vec<Value> = text.lines().map(read).collect();
    let (end, watched) = documents.split_last().expect("documents");
    assert_eq!((&end["error"]["kind"], &end["status"]), (&json!("timeout"), &json!(2)));
    assert!(watched.len() >= 2, "{text}");
    for document in watched {
        assert_eq!(
            (&document["index"], &document["item"][0]["domain"]),
            (&1.into(), &"test".into())
        );
    }
}

#[test]
fn odd_bytes_end_one_command_and_no_more() {
    let (documents, _) = answers(b"domstate caf\xe9\ndomstate test\n");
    assert_eq!(documents.len(), 2);
    assert!(documents[0]["error"]["message"].as_str().is_some_and(|text| text.contains("UTF-8")));
    assert_eq!(documents[1]["answer"]["state"], "running");
}
