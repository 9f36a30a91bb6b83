//! What handlers leave to the spec: flags, keys and the sentences of success.

use codegen::{load, model::Model};
use std::fs;
use std::path::Path;

/// What a handler has no need of that returns the struct of its reply.
const KEYS: [&str; 5] = ["Result<Reply>", "Reply::", "json!", "Cell::", "Map::new"];

/// Where a handler would say something of its own; the spec has sentences.
const SENTENCES: [&str; 7] =
    [".say(\"", ".say(format!", ".say(text!", ".out.data(", ".out.extra(", "println!", "print!"];

/// Where a handler would make up the words of an error. Only those that repeat any bytes, as the
/// name of a file, are made with `text!`.
const ERRORS: [&str; 8] = [
    "Error::new(\"",
    "Error::new(format!",
    "Error::wrong_state(\"",
    "Error::wrong_state(format!",
    "context(||\"",
    "context(||format!",
    "context(\"",
    "context(format!",
];

/// The command whose option is a number, in whose place two flags put one of libvirt's.
const NUMBER_OR_CONSTANT: &str = "qemu-agent-command";

/// The code of each handler, with the command's name and without its tests and comments.
fn handlers() -> Vec<(String, String)> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources = load::load(&here.join("../spec")).expect("the spec loads");
    let model = Model::new(&sources).expect("the spec makes a model");
    let code = |command: &codegen::model::Command| {
        let file = format!("commands/{}/{}.rs", command.group, command.module());
        let text = fs::read_to_string(here.join("../runtime/src").join(file));
        let text = text.expect("the handler exists");
        let code = text.split("#[cfg(test)]").next().unwrap_or_default().lines();
        let code = code.filter(|line| !line.trim_start().starts_with("//"));
        (command.name().to_owned(), code.collect::<Vec<_>>().join("\n"))
    };
    model.commands().map(code).collect()
}

#[test]
fn handlers_make_up_no_keys_and_no_sentences() {
    for (name, code) in handlers() {
        for sign in KEYS.iter().chain(&SENTENCES) {
            assert!(!code.contains(sign), "{name}: the handler has `{sign}`; let the spec say it");
        }
        let tight: String = code.split_whitespace().collect();
        for sign in ERRORS {
            assert!(!tight.contains(sign), "{name}: the handler has `{sign}`; let `says` have it");
        }
    }
}

#[test]
fn handlers_name_no_constant_beside_an_option() {
    let handlers = handlers();
    let faults = handlers.iter().filter_map(|(name, code)| Some((name, beside(code)?)));
    let faults: Vec<_> = faults.filter(|(name, _)| *name != NUMBER_OR_CONSTANT).collect();
    assert!(faults.is_empty(), "let `flag:` or the command's `flags:` say it: {faults:#?}");
}

/// The first statement in which a constant of libvirt depends on an option.
fn beside(code: &str) -> Option<&str> {
    let mut statements = code.split(';');
    statements.find(|statement| {
        let bare = statement.replace("args.flags()", "");
        bare.contains("args.") && statement.contains("VIR_")
    })
}

#[test]
fn a_constant_beside_an_option_is_seen() {
    for fault in [
        "let flags = if args.live { sys::VIR_LIVE } else { 0 };",
        "if args.live {\n    flags |= VIR_LIVE;\n}",
    ] {
        assert!(beside(fault).is_some(), "{fault}");
    }
    for right in ["domain.start(args.flags() & !sys::VIR_X)?;", "let a = args.x; call(VIR_X);"] {
        assert_eq!(beside(right), None, "{right}");
    }
}
