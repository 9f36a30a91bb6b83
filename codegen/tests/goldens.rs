//! Every emitter on a spec that uses everything the format knows, against golden files.
//!
//! `UPDATE_GOLDENS=1 cargo test -p codegen --test goldens` writes them anew. The golden Rust is
//! compiled elsewhere, so that this test can still repair it when it does not compile.

mod golden;

use codegen::{emit, lint, load, model::Model, value_type};
use golden::{assert_golden, tests_path};
use std::collections::BTreeSet;
use std::path::PathBuf;

/// The schema depends on the format alone and stays out; the fresh one is in `generated/`.
const SCHEMA: &str = "generated/spec.schema.json";

fn files() -> Vec<(PathBuf, String)> {
    let sources = load::load(&tests_path("kitchen-sink/spec")).expect("the spec loads");
    assert_eq!(lint::check(&sources), [], "the spec is sound");
    let model = Model::new(&sources).expect("the spec makes a model");
    let mut files = emit::all(&model);
    files.extend(emit::docs::emit(&model, &|_| None));
    files.retain(|(path, _)| path.as_os_str() != SCHEMA);
    files
}

#[test]
fn every_artefact_is_as_expected() {
    for (path, text) in files() {
        assert_golden(&tests_path("kitchen-sink/expected").join(path), &text);
    }
}

#[test]
fn no_artefact_is_forgotten() {
    let mut paths: BTreeSet<String> =
        files().iter().map(|(path, _)| path.display().to_string()).collect();
    assert!(!paths.contains("docs/commands/hidden-one.md"), "hidden commands have no page");
    paths.retain(|path| !path.starts_with("docs/commands/") || path.ends_with("/README.md"));
    let expected = [
        "docs/commands/README.md",
        "docs/virsh-answers.md",
        "generated/catalogue.json",
        "generated/catalogue.schema.json",
        "generated/completions/_virsh",
        "generated/completions/virsh.bash",
        "generated/completions/virsh.carapace.yaml",
        "generated/completions/virsh.fish",
        "generated/dispatch.rs",
        "generated/flags.rs",
        "generated/params.rs",
        "generated/replies.rs",
        "generated/replies/alpha.rs",
        "generated/replies/beta.rs",
        "generated/src/alpha.rs",
        "generated/src/beta.rs",
        "generated/src/completion.rs",
        "generated/src/lib.rs",
        "generated/src/sets.rs",
        "generated/words.rs",
        "man/virsh-answers.5",
        "man/virsh.1",
    ];
    assert_eq!(paths, expected.map(str::to_owned).into());
}

#[test]
fn the_spec_uses_every_type() {
    let sources = load::load(&tests_path("kitchen-sink/spec")).expect("the spec loads");
    let model = Model::new(&sources).expect("the spec makes a model");
    let used: BTreeSet<String> = model
        .commands()
        .flat_map(|command| command.options.iter().map(|option| value_type::name(option.kind)))
        .collect();
    let schema: serde_json::Value =
        serde_json::from_str(&emit::schema::emit()).expect("the schema is JSON");
    let types = schema["command"]["$defs"]["ValueType"]["oneOf"].as_array().expect("all types");
    let known: BTreeSet<String> =
        types.iter().filter_map(|one| one["const"].as_str().map(str::to_owned)).collect();
    assert_eq!(used, known);
}
