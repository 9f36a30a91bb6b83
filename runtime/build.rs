//! Fails the build when the spec was changed and not regenerated, and keeps the program's
//! functions out of its dynamic symbol table.
//!
//! A hash is compared, so that building the program needs none of the generator's dependencies.
#![allow(clippy::print_stdout, reason = "a build script speaks to cargo on its output")]

#[path = "../codegen/src/spec_hash.rs"]
mod spec_hash;

use std::path::Path;

const EXPORTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/exports.map");

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=exports.map");
    // Without it the linker exports each forwarder, since libvirt refers to the same name.
    println!("cargo::rustc-link-arg-bins=-Wl,--version-script={EXPORTS}");
    println!("cargo::rerun-if-changed=../codegen/src/spec_hash.rs");
    println!("cargo::rerun-if-changed=../spec");
    println!("cargo::rerun-if-changed=../{}", spec_hash::FILE);
    let generated = std::fs::read_to_string(root.join(spec_hash::FILE)).unwrap_or_default();
    match spec_hash::compute(&root) {
        Ok(hash) if hash == generated => {}
        Ok(_) => println!(
            "cargo::error=spec/ was changed after generated/ was written; run `cargo codegen`"
        ),
        Err(error) => println!("cargo::error=spec/ cannot be read: {error}"),
    }
}
