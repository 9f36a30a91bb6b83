//! Answers as YAML and CSV: they say what the JSON says, and readers get it back.

use serde_json::{Deserializer, Value};
use std::io::Write;
use virsh_lab::terminal;
use virsh_tests::bounded;
use virsh_tests::parity::yaml;

/// A domain whose names are those of other things, and whose description is nearly YAML or CSV.
const ODD: &str = "<domain type='test'><name>no</name><uuid>00000000-0000-0000-0000-000000000001</uuid>
<title>1e3</title><description>a: b, \"c\"\n # d\n- e\n</description><memory>1024</memory><os><type>hvm</type></os><devices>
<interface type='network'><mac address='52:54:00:11:22:33'/><source network='default'/><target dev='0x1f'/></interface>
</devices></domain>";

/// Lists, objects, lists in objects, nothing, sentences, XML and a failure.
const COMMANDS: &[&str] = &[
    "list --all --title",
    "net-info default",
    "desc no",
    "domiflist no",
    "nodeinfo",
    "net-list",
    "pool-list --inactive",
    "domstats no --state",
    "suspend test",
    "dumpxml no",
    "domstate nope",
    "net-list --name",
];

/// What commands print in a format, in one run; they all exist, so that they come after `define`.
fn answers(format: &str) -> (String, String) {
    let mut file = tempfile::NamedTempFile::new().expect("a file");
    file.write_all(ODD.as_bytes()).expect("room");
    let series = format!("define {} --output text; {}", file.path().display(), COMMANDS.join("; "));
    let mut virsh = bounded::virsh();
    let output = bounded::run(virsh.args(["-q", "--output", format, &series]), b"");
    let text = |bytes| String::from_utf8(bytes).expect("text");
    (text(output.stdout), text(output.stderr))
}

fn json(text: &str) -> Vec<Value> {
    Deserializer::from_str(text).into_iter().collect::<Result<_, _>>().expect("JSON")
}

/// The documents of a stream of YAML, each of which begins with its mark.
fn documents(text: &str) -> Vec<Value> {
    let text = format!("\n{text}");
    let documents = text.strip_prefix("\n---\n").expect("the first mark").split("\n---\n");
    documents.map(|document| yaml::parse(&format!("{document}\n")).expect("YAML")).collect()
}

#[test]
fn yaml_says_what_json_says() {
    let ((told, failed), (said, wrong)) = (answers("json"), answers("yaml"));
    let told = json(&told);
    assert_eq!(told.len(), COMMANDS.len() - 1);
    assert_eq!(told[0][1]["name"], "no");
    assert_eq!(documents(&said), told);
    assert_eq!(documents(&wrong), json(&failed));
    // A reader of YAML 1.1 would take these for other things.
    for text in ["no", "1e3", "52:54:00:11:22:33", "0x1f"] {
        let quoted = [format!(": '{text}'\n"), format!(": \"{text}\"\n")];
        assert!(quoted.iter().any(|quoted| said.contains(quoted)), "{text}:\n{said}");
    }
}

#[test]
fn csv_says_what_json_says() {
    let ((told, _), (said, failed)) = (answers("json"), answers("csv"));
    assert_eq!(failed, "error: failed to get domain 'nope'\n");
    let tables: Vec<Vec<csv::StringRecord>> = tables(&said);
    let told = json(&told);
    assert_eq!(tables.len(), told.len());
    for (table, told) in tables.iter().zip(&told) {
        let objects = told.as_array().cloned().unwrap_or_else(|| vec![told.clone()]);
        let (header, rows) = table.split_first().expect("a header");
        assert_eq!(rows.len(), objects.len(), "{told}");
        for (row, object) in rows.iter().zip(&objects) {
            let object = object.as_object().expect("an object");
            // A key that no row has is no column: it would say that nothing is known of what nobody asked for.
            let some = |title: &str| objects.iter().any(|object| object.get(title).is_some());
            assert!(header.iter().all(some), "{header:?} of {told}");
            assert!(object.keys().all(|key| header.iter().any(|title| title == key)), "{told}");
            for (key, cell) in header.iter().zip(row) {
                let value = object.get(key).unwrap_or(&Value::Null);
                let same = match value {
                    Value::Null => cell.is_empty(),
                    Value::String(text) => cell == text,
                    other => serde_json::from_str::<Value>(cell).is_ok_and(|read| read == *other),
                };
                assert!(same, "{key}: {cell} is not {value}");
            }
        }
    }
    let empty = &tables[6];
    assert!(
        empty.len() == 1 && empty[0].len() > 2,
        "a list without rows has its header: {empty:?}"
    );
}

#[test]
fn a_key_that_is_only_told_when_it_is_asked_for_is_a_column_of_csv_then() {
    let script = "list; list --state-other; each --dry-run -- domstate; net-list --inactive";
    let header = |words: &[&str]| -> Vec<String> {
        let output =
            bounded::run(bounded::virsh().args(["-q", "--output", "csv"]).args(words), b"");
        let text = String::from_utf8(output.stdout).expect("text");
        tables(&text).iter().map(|table| table[0].iter().collect::<Vec<_>>().join(",")).collect()
    };
    let listed = "id,name,uuid,state,title,active,reason,persistent,autostart,managed_save";
    let networks = "name,state,autostart,persistent,title,uuid,active";
    let plan = "kind,object,line,words";
    assert_eq!(header(&[script]), [listed, listed, plan, networks]);
    assert_eq!(header(&["--columns", "name,ip", "list; list --state-other"]), ["name,ip"; 2]);
}

/// The tables of a run, between which an empty line stands; one within quotes is none.
fn tables(text: &str) -> Vec<Vec<csv::StringRecord>> {
    let (mut tables, mut table) = (Vec::new(), String::new());
    let records = |table: &str| {
        let reader = csv::ReaderBuilder::new().has_headers(false).from_reader(table.as_bytes());
        reader.into_records().collect::<Result<Vec<_>, _>>().expect("rows of one length")
    };
    for line in text.split_inclusive('\n') {
        if line == "\n" && table.matches('"').count() % 2 == 0 {
            tables.push(records(&std::mem::take(&mut table)));
        } else {
            table.push_str(line);
        }
    }
    tables.push(records(&table));
    tables
}

#[test]
fn a_program_at_a_pipe_sees_the_end_of_each_yaml_document() {
    let mut virsh = bounded::virsh();
    let input = b"list\nbogus\nevent --event reboot --timeout 1\n";
    let output = bounded::run(virsh.args(["--output", "yaml"]), input);
    let text = String::from_utf8(output.stdout).expect("text");
    assert!(output.stderr.is_empty());
    let documents: Vec<&str> = text.split_terminator("...\n").collect();
    let read = |document: &&str| -> Value { yaml::parse(document).expect("YAML") };
    let documents: Vec<Value> = documents.iter().map(read).collect();
    let named: Vec<_> =
        documents.iter().map(|it| (it["index"].clone(), it["command"].clone())).collect();
    let wanted = [(1, Some("list")), (2, None), (3, Some("event")), (3, Some("event"))];
    assert_eq!(named, wanted.map(|(index, name)| (index.into(), name.into())));
    assert_eq!(documents[1]["error"]["kind"], "usage");
    assert_eq!(documents[2]["item"]["ended_by"], "timeout");
}

#[test]
fn a_program_at_a_pipe_gets_tables_alone() {
    let mut virsh = bounded::virsh();
    let output = bounded::run(
        virsh.args(["--output", "csv"]),
        b"net-list --columns name\nbogus\nevent reboot\nnet-list --columns name\n",
    );
    assert_eq!(String::from_utf8_lossy(&output.stdout), "name\ndefault\n\nname\ndefault\n");
    assert!(
        String::from_utf8_lossy(&output.stderr).starts_with("error: unknown command: 'bogus'\n")
    );
}

#[test]
fn json_is_indented_for_people_alone() {
    let on_terminal = |words: &[&str]| {
        let program = virsh_tests::virsh();
        let program = program.to_str().expect("text");
        let words = [&[program, "-c", "test:///default", "--output", "json"], words].concat();
        terminal::printed(&words, &[]).unwrap_or_else(|error| panic!("{error:#}"))
    };
    let shown = on_terminal(&["net-list", "--columns", "name"]);
    assert_eq!(shown, "[\n  {\n    \"name\": \"default\"\n  }\n]\n");
    let events = on_terminal(&["event", "--event", "reboot", "--timeout", "1"]);
    assert_eq!(events, "{\"events_received\":0,\"ended_by\":\"timeout\"}\n");
    let mut virsh = bounded::virsh();
    let piped =
        bounded::run(virsh.args(["--output", "json", "net-list", "--columns", "name"]), b"");
    assert_eq!(String::from_utf8_lossy(&piped.stdout), "[{\"name\":\"default\"}]\n");
}
