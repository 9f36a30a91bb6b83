//! The golden Rust of the kitchen sink, compiled and run: words go through its tables to the
//! handlers, which here only say what they were given. `goldens.rs` keeps it up to date.

extern crate self as virsh_generated;
extern crate self as virt_sys;

#[rustfmt::skip]
#[path = "kitchen-sink/expected/generated/src/lib.rs"]
pub mod generated;
#[rustfmt::skip]
#[path = "kitchen-sink/expected/generated/dispatch.rs"]
mod dispatch;
#[rustfmt::skip]
#[path = "kitchen-sink/expected/generated/flags.rs"]
mod flags;

#[rustfmt::skip]
#[path = "kitchen-sink/expected/generated/params.rs"]
mod params;


#[path = "kitchen_sink/program.rs"]
mod program;

pub use generated::{Command, alpha, beta, sets};
pub use program::*;

use codegen::{load, model::Model, table};
use std::path::Path;
use virsh_args::parse::{Deaf, Source, parse};

fn model() -> Model {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/kitchen-sink/spec");
    let sources = load::load(&spec).expect("the spec loads");
    Model::new(&sources).expect("the spec makes a model")
}

#[test]
fn no_attribute_of_the_whole_dispatch_hides_the_handlers_from_rustfmt() {
    let text = include_str!("kitchen-sink/expected/generated/dispatch.rs");
    assert!(!text.contains("#!["), "{text}");
}

#[test]
fn the_compiled_tables_are_those_of_the_model() {
    for command in model().commands() {
        let compiled = generated::find(command.name()).expect("the command is in the table");
        assert_eq!(format!("{compiled:?}"), format!("{:?}", table::leak(command)));
    }
}

#[test]
fn older_names_lead_to_the_command() {
    for name in ["operands", "operanden", "words"] {
        assert_eq!(generated::find(name).map(|command| command.name), Some("operands"));
    }
    assert!(generated::find("operand").is_none());
}

#[test]
fn words_reach_the_handler_as_typed_values() {
    let said = run("operands web 3 vda '' old new --lofty --silent --by_name x a b");
    let expected = r#"Domain("web") OperandsArgs { domain: "web", count: 3, target: Some("vda"), type_: Some(""), shown: Some("new"), old_place: Some("old"), beyond: None, tone: None, by_name: Some("x"), level: Some(High), quietly: true, word: ["a", "b"] }"#;
    assert_eq!(said, ("operands", expected.to_owned()));
}

#[test]
fn options_and_choices_bring_their_constants() {
    for (line, said) in [
        ("flags web", "0x4 1 0 None"),
        ("flags web --inactive", "0x8 1 0 None"),
        ("flags web --all --live", "0xe 1 0 None"),
        ("flags web --all --title x", "0x1c 1 0 None"),
        ("flags web --all --live --goal x --speed slow", "0x12e 1 0 None"),
        ("flags web --inactive --mode none,acpi,agent --algorithm dod", "0xc8 1 0 Some(2)"),
        ("flags web --cpu --algorithm zero", "0x4 3 4 Some(0)"),
    ] {
        assert_eq!(run(line), ("flags", said.to_owned()), "{line}");
    }
}

#[test]
fn a_handler_runs_unless_the_state_is_there_already() {
    for (line, said) in [
        ("flags active[][]", "already"),
        (r#"flags 'paused["all"]["inactive"]'"#, "already"),
        ("flags paused", "flags"),
        ("leads gone[][]", "already"),
        ("leads vnet0", "leads"),
        ("quoting --path x", "quoting"),
        ("quoting --path so", "already"),
    ] {
        assert_eq!(run(line).0, said, "{line}");
    }
    assert!(run("quoting --path x").1.ends_with(" true"), "the handler gets what was noted");
    assert_eq!(dispatch::LEAVE_NOTHING, ["leads"]);
}

#[test]
fn a_set_is_one_value_with_what_it_brings() {
    let (_, said) = run("relations web --all --live");
    assert!(said.contains("affect: Affect { config: false, live: true }"), "{said}");
    let Command::Relations(args) = command("relations web --some 1 --verbose") else {
        panic!("another command")
    };
    let refused = args.judge().expect_err("only the handler judges it");
    assert_eq!(refused.to_string(), "only all can be told of");
    let error = bind_error("relations web --all --live --config");
    assert_eq!(error, "Options --live and --config are mutually exclusive");
    // The relation with an option that the command does not take fell away.
    assert_eq!(bind_error("flags web --goal x"), "Option --speed is required by option --goal");
    let model = model();
    let flags = model.commands().find(|command| command.name() == "flags").expect("the command");
    let forms = flags.replies().len();
    assert_eq!(forms, 2, "the set and a shared option bring one, and what is left out brings none");
    let way = generated::sets::Way { goal: Some("x".to_owned()), ..Default::default() };
    assert_eq!(way.texts().collect::<Vec<_>>(), [("goal", "x")]);
}

#[test]
fn values_are_bounded_and_have_defaults() {
    let (_, said) = run("values");
    for part in
        ["cell: -1,", "pages: 4,", "wide: None", "mode: Fast", "signal: None", "word: \"none\""]
    {
        assert!(said.contains(part), "{part}: {said}");
    }
    let (_, said) =
        run("values --signal SiG_Term --change ' -5k' --shrink --seconds 0 --pages 4194303");
    for part in [
        "signal: Some(Word(Term))",
        "size: 5120, negative: true, text: \"5k\"",
        "seconds: Some(0)",
        "pages: 4194303",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert!(said.ends_with(" 0x2"), "the sign of the size brings its flag: {said}");
    assert!(run("values --signal END").1.contains("signal: Some(Word(Term))"));
    assert!(run("values --signal 16").1.contains("signal: Some(Number(16))"));
    let (_, said) = run("values --change 5k --shrink");
    assert!(said.ends_with(" 0x0"), "without a sign, there is no flag: {said}");
    for (line, error) in [
        ("values --cell ' -02'", "no cell -2"),
        ("values --seconds -1", "Invalid duration"),
        ("values --count 11", "too many"),
        ("values --change -1", "negative size requires --shrink"),
        (
            "values --change -x --shrink",
            "Scaled numeric value 'x' for <change> option is malformed or out of range",
        ),
        (
            "values --pages 4194304",
            "Scaled numeric value '4194304' for <pages> option is malformed or out of range",
        ),
        (
            "values --signal sigsigterm",
            "Numeric value 'sigsigterm' for <signal> option is malformed or out of range",
        ),
        ("values --count x --cell -2", "no cell -2"),
        ("values --temper 08", "no temper 08"),
        (
            "values --signal 0x9",
            "Numeric value '0x9' for <signal> option is malformed or out of range",
        ),
        ("values --weights '' --cell -2", "No weights"),
        (
            "operands web 3 --tone foo",
            "invalid value 'foo' for option --tone: use high, low or none",
        ),
    ] {
        assert_eq!(bind_error(line), error, "{line}");
    }
}

#[test]
fn options_set_parameters() {
    let (_, said) = run("values --wide 1k --shrink");
    let params = r#"Params([("shrink", Boolean(true)), ("cell_number", Long(-1)), ("pages", Ulong(4)), ("hard_limit", Ulong(1024)), ("word", Text("none"))])"#;
    assert!(said.contains(params), "{said}");
    let (_, said) = run("values --share 5 --temper heavy --disable c --enable a,,b");
    let params = r#"("share", Uint(5)), ("numa_mode", Int(7)), ("a", Boolean(true)), ("b", Boolean(true)), ("c", Boolean(false))"#;
    assert!(said.contains(params), "{said}");
    for (line, factor) in [
        ("values --factor 4294967295", r#"("factor", Uint(4294967295))"#),
        ("values --factor 4294967296", r#"("factor", Ulong(4294967296))"#),
    ] {
        let (_, said) = run(line);
        assert!(said.contains(factor), "{said}");
    }
    let (_, said) = run("values --temper ' -0x10' --weights /a,1");
    assert!(said.contains(r#"Params([("weights", Text("/a,1")), "#), "read first: {said}");
    assert!(said.contains(r#"("numa_mode", Int(-16))"#), "{said}");
    let (_, said) = run("values --port 0 --words a,b");
    assert!(said.contains(r#"("words", Text("a")), ("words", Text("b"))"#), "{said}");
    assert!(said.contains("port: None") && !said.contains(r#"("port""#), "{said}");
}

#[test]
fn records_are_structs() {
    let (_, said) = run(
        "records usb:1 --inbound 5,,7 --weights /dev/sda,100,/dev/sdb,200 --diskspec a,file=x,,y --diskspec b",
    );
    for part in [
        r#"inbound: Some(RecordsInbound { average: 5, peak: None, type_: Some(7) })"#,
        r#"diskspec: [RecordsDiskspec { name: "a", snapshot: None, file: Some("x,y"), stype: None }, RecordsDiskspec { name: "b", snapshot: None, file: None, stype: None }]"#,
        r#"weights: [RecordsWeights { device: "/dev/sda", weight: 100 }, RecordsWeights { device: "/dev/sdb", weight: 200 }]"#,
        r#"address: Some(RecordsAddress { kind: "usb", domain: "1", bus: None })"#,
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    for (line, error) in [
        ("records --inbound 1,x", "inbound format is incorrect at peak: 1,x"),
        ("records --inbound 1,1001", "A limit is larger than 1000"),
        ("records --inbound 0,1", "A peak needs an average"),
        ("records --inbound 1,1,1", "No type beside a peak"),
        ("records isa:1", "the value 'isa:1' of option --address is malformed at 'isa:1'"),
        ("records --inbound x,2,3,4", "x,2,3,4 has too many fields"),
        ("records --weights a", "the value 'a' of option --weights is malformed at 'weight'"),
    ] {
        assert_eq!(bind_error(line), error, "{line}");
    }
}

fn bind_error(line: &str) -> String {
    let invocations = parse(Source::Text(line.as_ref()), &|name| generated::find(name), &mut Deaf);
    let invocation = invocations.expect(line).pop().expect("a command");
    virsh_args::bind::bind(&invocation, &mut virsh_args::bind::Credulous)
        .expect_err(line)
        .text
        .to_string()
}

#[test]
fn a_name_that_must_be_free_is_refused_when_it_is_taken() {
    let refused = |line: &str| {
        let invocations = parse(Source::Text(line.as_ref()), &generated::find, &mut Deaf);
        let invocation = invocations.expect(line).pop().expect("a command");
        let bound = virsh_args::bind::bind(&invocation, &mut session::lookup::Found::default());
        bound.err().map(|error| error.text.to_string())
    };
    assert_eq!(refused("operands web 3 vda taken"), Some("taken is taken".to_owned()));
    assert_eq!(refused("operands web 3 vda free"), None);
}

#[test]
fn a_flag_stands_for_the_current_object() {
    assert_eq!(run("current web --now").1, "web: (now)");
    assert_eq!(run("current web first --now").1, "web: first");
}

#[test]
fn every_command_has_its_handler() {
    let lines = [
        ("everything", "everything web --choice 3d --choice-list one,3d --size 2"),
        ("flags", "flags web"),
        ("leads", "leads vnet0"),
        ("values", "values"),
        ("records", "records"),
        ("relations", "relations web --all"),
        ("answers", "answers --fields"),
        ("quoting", "quoting 'l*' 'm,n:o'"),
        ("hidden-one", "hidden-one"),
        ("bare", "bare"),
        ("unlisted", "unlisted /tmp"),
        ("operands", "operands web 1"),
        ("placed", "placed part --whole whole"),
        ("current", "current web --now"),
    ];
    for (name, line) in lines {
        assert_eq!(run(line).0, name);
    }
    assert_eq!(lines.len(), model().commands().count(), "a command is not tried");
}

/// Runs a line; gives back the handler's name and what it says.
fn run(line: &str) -> (&'static str, String) {
    let invocations = parse(Source::Text(line.as_ref()), &|name| generated::find(name), &mut Deaf);
    let invocation = invocations.expect(line).pop().expect("a command");
    let mut found = session::lookup::Found::default();
    let mut matches = virsh_args::bind::bind(&invocation, &mut found).expect(line);
    let command = Command::from_matches(invocation.command.name, &mut matches).expect(line);
    let mut session = session::Session::new();
    let Ok(said) = dispatch::run(&mut session, &found, command);
    (session[0], said)
}

/// Reads a line, in which every object is found.
fn command(line: &str) -> Command {
    let invocations = parse(Source::Text(line.as_ref()), &generated::find, &mut Deaf);
    let invocation = invocations.expect(line).pop().expect("a command");
    let mut matches = virsh_args::bind::bind(&invocation, &mut virsh_args::bind::Credulous);
    let matches = matches.as_mut().expect(line);
    Command::from_matches(invocation.command.name, matches).expect(line)
}
