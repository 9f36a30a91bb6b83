//! Has cargo look again at the folder of sessions, whose files become tests, when one is added.
#![allow(clippy::print_stdout, reason = "cargo reads what a build script prints")]

fn main() {
    println!("cargo::rerun-if-changed=sessions");
}
