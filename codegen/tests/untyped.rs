//! The commands whose handlers make up their answers instead of returning what the spec declares.
//! The list is held in `untyped.txt` and may only shrink.
//!
//! `UPDATE_GOLDENS=1 cargo test -p codegen --test untyped` takes out what has been changed since.

use codegen::{load, model::Model};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// What a handler has no need of that returns the struct of its reply.
const SIGNS: [&str; 5] = ["Result<Reply>", "json!", "serde_json", "Cell::", "Reply::"];

#[test]
fn handlers_answer_with_what_the_spec_declares() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources = load::load(&here.join("../spec")).expect("the spec loads");
    let model = Model::new(&sources).expect("the spec makes a model");
    let untyped: BTreeSet<String> = model
        .commands()
        .filter(|command| {
            let file = format!("commands/{}/{}.rs", command.group, command.module());
            let path = here.join("../runtime/src").join(file);
            let text = fs::read_to_string(&path).expect("the handler exists");
            // What a handler's own tests look at is no answer.
            let text = text.split("#[cfg(test)]").next().unwrap_or_default();
            SIGNS.iter().any(|sign| text.contains(sign))
        })
        .map(|command| command.name().to_owned())
        .collect();
    let file = here.join("tests/untyped.txt");
    let held = fs::read_to_string(&file).expect("read untyped.txt");
    let mut held: BTreeSet<String> = held.lines().map(str::to_owned).collect();
    if std::env::var_os("UPDATE_GOLDENS").is_some() {
        held.retain(|name| untyped.contains(name));
        let lines: String = held.iter().map(|name| format!("{name}\n")).collect();
        fs::write(&file, lines).expect("write untyped.txt");
    }
    let grown: Vec<_> = untyped.difference(&held).collect();
    assert!(grown.is_empty(), "these handlers make up keys or texts of answers: {grown:?}");
    let done: Vec<_> = held.difference(&untyped).collect();
    assert!(done.is_empty(), "remove from untyped.txt what is typed: {done:?}");
}
