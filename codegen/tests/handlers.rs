//! What handlers leave to the spec: flags, keys and the sentences of success.

use codegen::{load, model::Model};
use std::fs;
use std::path::Path;
use virsh_args::ValueType;

/// What a handler has no need of that returns the struct of its reply.
const KEYS: [&str; 4] = ["Result<Reply>", "Reply::", "json!", "Map::new"];

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

/// Calls that find an object, which the program has done by the spec when a handler begins.
const LOOKUPS: [&str; 4] = ["lookup_", "session.lookup", "Sought::", "_by_uuid"];

/// Where an object may be found all the same: what a user edits for long, on another connection; and what an object is in.
const FOUND_AGAIN: [&str; 2] = ["-edit", "edit"];
const ABOVE: &str = "lookup_storage_pool()";

/// The command whose option is a number, in whose place two flags put one of libvirt's.
const NUMBER_OR_CONSTANT: &str = "qemu-agent-command";

/// A handler: the command's name, its flags as Rust names them, and the code without tests and comments.
struct Handler {
    name: String,
    flags: Vec<String>,
    code: String,
}

fn handlers() -> Vec<Handler> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources = load::load(&here.join("../spec")).expect("the spec loads");
    let model = Model::new(&sources).expect("the spec makes a model");
    let code = |command: &codegen::model::Command| {
        let file = format!("commands/{}/{}.rs", command.group, command.module());
        let text = fs::read_to_string(here.join("../runtime/src").join(file));
        let text = text.expect("the handler exists");
        let code = text.split("#[cfg(test)]").next().unwrap_or_default().lines();
        let code = code.filter(|line| !line.trim_start().starts_with("//"));
        let flags = command.options.iter().filter(|option| option.kind == ValueType::Flag);
        let flags = flags.map(|option| option.name.replace('-', "_")).collect();
        let (name, code) = (command.name().to_owned(), code.collect::<Vec<_>>().join("\n"));
        Handler { name, flags, code }
    };
    model.commands().map(code).collect()
}

#[test]
fn handlers_make_up_no_keys_and_no_sentences() {
    for Handler { name, code, .. } in handlers() {
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
fn handlers_find_nothing_that_the_spec_has_found() {
    for Handler { name, code, .. } in handlers() {
        let code = code.replace(ABOVE, "");
        let edits = FOUND_AGAIN.iter().any(|end| name.ends_with(end));
        let found = LOOKUPS.iter().find(|sign| code.contains(**sign));
        assert!(found.is_none() || edits, "{name}: the handler has {found:?}; let `find` say it");
    }
}

#[test]
fn handlers_name_no_constant_beside_an_option() {
    let handlers = handlers();
    let faults = handlers.iter().filter_map(|it| Some((&it.name, beside(&it.code, &it.flags)?)));
    let faults: Vec<_> = faults.filter(|(name, _)| *name != NUMBER_OR_CONSTANT).collect();
    assert!(faults.is_empty(), "let `flag:` or the command's `flags:` say it: {faults:#?}");
}

/// The first statement in which a constant of libvirt depends on an option, even if its value was taken out of the
/// arguments before.
fn beside<'c>(code: &'c str, flags: &[String]) -> Option<&'c str> {
    let mut statements = code.split(';');
    statements.find(|statement| {
        let bare = statement.replace("args.flags()", "");
        let depends = ["if ", ".then", "match "].iter().any(|sign| bare.contains(sign));
        let taken = flags.iter().any(|flag| names(&bare, flag));
        statement.contains("VIR_") && (bare.contains("args.") || (depends && taken))
    })
}

/// Tells whether code has a variable of this name.
fn names(code: &str, variable: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(variable).any(|(at, _)| {
        let (before, behind) = (&code[..at], &code[at + variable.len()..]);
        !before.ends_with(|c| part(c) || c == '.' || c == ':') && !behind.starts_with(part)
    })
}

#[test]
fn a_constant_beside_an_option_is_seen() {
    let flags = ["live", "no_wait"].map(str::to_owned);
    for fault in [
        "let flags = if args.live { sys::VIR_LIVE } else { 0 };",
        "if args.live {\n    flags |= VIR_LIVE;\n}",
        "let defined = (config || live).then_some(sys::VIR_CONFIG);",
        "let flags = if !no_wait { VIR_WAIT } else { 0 };",
    ] {
        assert!(beside(fault, &flags).is_some(), "{fault}");
    }
    for right in [
        "domain.start(args.flags() & !sys::VIR_X)?;",
        "let a = args.x; call(VIR_X);",
        "let live = sys::VIR_LIVE;",
        "let flags = if alive { sys::VIR_LIVE } else { 0 };",
    ] {
        assert_eq!(beside(right, &flags), None, "{right}");
    }
}
