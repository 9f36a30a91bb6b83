//! The commands still to come. The list is held in `planned.txt` and may only shrink.
//!
//! `UPDATE_GOLDENS=1 cargo test -p codegen --test planned` takes out what has been written since.

use codegen::{load, model::Model};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

#[test]
fn the_planned_commands_only_become_fewer() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources = load::load(&here.join("../spec")).expect("the spec loads");
    let planned: BTreeSet<String> =
        Model::new(&sources).expect("the spec makes a model").planned.into_iter().collect();
    let file = here.join("tests/planned.txt");
    let held = fs::read_to_string(&file).expect("read planned.txt");
    let mut held: BTreeSet<String> = held.lines().map(str::to_owned).collect();
    if std::env::var_os("UPDATE_GOLDENS").is_some() {
        held.retain(|name| planned.contains(name));
        let lines: String = held.iter().map(|name| format!("{name}\n")).collect();
        fs::write(&file, lines).expect("write planned.txt");
    }
    let grown: Vec<_> = planned.difference(&held).collect();
    assert!(grown.is_empty(), "these commands lack a file under spec/: {grown:?}");
    let done: Vec<_> = held.difference(&planned).collect();
    assert!(done.is_empty(), "remove from planned.txt what is no longer planned: {done:?}");
}
