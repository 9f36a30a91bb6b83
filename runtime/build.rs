//! Fails the build when the spec was changed and not regenerated, keeps all but two of the program's functions out of
//! its dynamic symbol table, takes the unwinder into it, and tells it where libvirt is.
//!
//! A hash is compared, so that building the program needs none of the generator's dependencies.
#![allow(clippy::print_stdout, reason = "a build script speaks to cargo on its output")]

#[path = "../codegen/src/spec_hash.rs"]
mod spec_hash;

use std::path::Path;

const EXPORTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/exports.map");

/// The functions of other libraries that libvirt is to find in the program.
const REPLACED: [&str; 2] = ["g_main_loop_run", "g_source_attach"];

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=exports.map");
    // Without it the linker exports each forwarder, since libvirt refers to the same name.
    println!("cargo::rustc-link-arg-bins=-Wl,--version-script={EXPORTS}");
    for function in REPLACED {
        println!("cargo::rustc-link-arg-bins=-Wl,--export-dynamic-symbol={function}");
    }
    take_the_unwinder_in();
    tell_where_libvirt_is();
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

/// Links the compiler's unwinder into the program, where `libgcc_s.so.1` would be loaded whenever it starts. The compiler asks for
/// that library by name, so the linker is shown another one of that name first, which stands for the archive.
fn take_the_unwinder_in() {
    if std::env::var("CARGO_CFG_TARGET_ENV").as_deref() != Ok("gnu") {
        return;
    }
    let folder = std::env::var("OUT_DIR").unwrap_or_default();
    match std::fs::write(Path::new(&folder).join("libgcc_s.so"), "INPUT(-lgcc_eh -lgcc)\n") {
        Ok(()) => println!("cargo::rustc-link-arg-bins=-L{folder}"),
        Err(error) => println!("cargo::error=the linker's script cannot be written: {error}"),
    }
}

/// Tells the program where libvirt's library is, which it looks into before it has the library opened. Nothing depends on it
/// but time, so where it is not known nothing is told.
fn tell_where_libvirt_is() {
    if let Ok(folder) = pkg_config::get_variable("libvirt", "libdir") {
        println!("cargo::rustc-env=LIBVIRT_FOLDER={folder}");
    }
}
