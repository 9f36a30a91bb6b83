//! The emitters: each takes the model and gives back the text of one kind of artefact.

pub mod answer_schema;
pub mod args;
pub mod carapace;
pub mod catalogue;
pub mod catalogue_schema;
pub mod completion;
pub mod dispatch;
pub mod docs;
mod entry;
pub mod flags;
pub mod man;
mod names;
pub mod params;
mod record;
pub(crate) mod relations;
pub mod reply;
pub mod rust;
pub mod schema;
mod sheet;
mod table;
mod tables;
pub mod words;

use crate::model::Model;
use proc_macro2::TokenStream;
use std::path::PathBuf;

/// Every generated file with its path from the repository's root.
#[must_use]
pub fn all(model: &Model) -> Vec<(PathBuf, String)> {
    let mut files = vec![
        ("generated/src/lib.rs".into(), rust::emit_root(model)),
        ("generated/src/sets.rs".into(), args::emit_sets(&model.sets)),
        ("generated/dispatch.rs".into(), dispatch::emit(model)),
        ("generated/flags.rs".into(), flags::emit(model)),
        ("generated/params.rs".into(), params::emit(model)),
        ("generated/replies.rs".into(), reply::emit_root(model)),
        ("generated/words.rs".into(), words::emit(model)),
        ("generated/catalogue.json".into(), catalogue::emit(model)),
        (catalogue_schema::PATH.into(), catalogue_schema::emit()),
        ("generated/spec.schema.json".into(), schema::emit()),
        ("generated/src/completion.rs".into(), completion::tables(model)),
        ("man/virsh.1".into(), man::emit(model)),
        (carapace::PATH.into(), carapace::emit(model)),
    ];
    let scripts = completion::scripts(&model.program);
    files.extend(scripts.map(|(path, text)| (path.into(), text)));
    files.extend(man::beside(model));
    for group in &model.groups {
        files.push((format!("generated/src/{}.rs", group.keyword).into(), rust::emit(group)));
        let replies = format!("generated/replies/{}.rs", group.keyword);
        files.push((replies.into(), reply::emit(group)));
    }
    files.sort();
    files
}

/// Formats generated Rust and puts the line before it that says where it comes from, and one
/// that keeps rustfmt away, which would lay out some things differently from prettyplease.
pub(crate) fn format_rust(origin: &str, tokens: &TokenStream) -> String {
    let text = format_seen_rust(origin, tokens);
    let (first, rest) = text.split_once('\n').unwrap_or((&text, ""));
    format!("{first}\n#![cfg_attr(rustfmt, rustfmt::skip)]\n{rest}")
}

/// Formats generated Rust that rustfmt looks at, because it mounts files that people write: an
/// attribute for the whole file would keep rustfmt away from those, too.
pub(crate) fn format_seen_rust(origin: &str, tokens: &TokenStream) -> String {
    let file = syn::parse2(tokens.clone()).unwrap_or_else(|error| {
        panic!("the emitter wrote Rust that does not parse, for {origin}: {error}")
    });
    let text = prettyplease::unparse(&file);
    format!("// Generated from {origin} by `cargo codegen`; edit the specification.\n{text}")
}
