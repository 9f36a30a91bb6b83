//! What handlers leave to the spec: flags, keys and the sentences of success.

use codegen::{load, model::Model};
use std::fs;
use std::path::Path;

/// What a handler has no need of that returns the struct of its reply.
const KEYS: [&str; 6] = ["Result<Reply>", "Reply::", "json!", "serde_json", "Cell::", "Map::new"];

/// Where a handler would say something of its own; the spec has sentences.
const SENTENCES: [&str; 7] =
    [".say(\"", ".say(format!", ".say(text!", ".out.data(", ".out.extra(", "println!", "print!"];

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
    }
}

#[test]
fn handlers_name_no_constant_beside_an_option() {
    for (name, code) in handlers() {
        let fault = beside(&code);
        assert_eq!(
            fault, None,
            "{name}: let the option's `flag:` or the command's `flags:` say it"
        );
    }
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
