//! Fails the build when the spec was changed and not regenerated, keeps all but two of the program's functions out of
//! its dynamic symbol table, takes the unwinder into it, and tells it where libvirt is.
//!
//! A hash is compared, so that building the program needs none of the generator's dependencies.
#![allow(clippy::print_stdout, reason = "a build script speaks to cargo on its output")]

#[path = "../codegen/src/spec_hash.rs"]
mod spec_hash;

use std::path::Path;

/// The functions of other libraries that libvirt is to find in the program (`src/libvirt/watches.rs`).
const REPLACED: [&str; 2] = ["g_main_loop_run", "g_source_attach"];

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    println!("cargo::rerun-if-changed=build.rs");
    let folder = std::env::var("OUT_DIR").unwrap_or_default();
    let folder = Path::new(&folder);
    for written in [export_what_is_replaced(folder), take_the_unwinder_in(folder)] {
        if let Err(error) = written {
            println!("cargo::error=a script for the linker cannot be written: {error}");
        }
    }
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

/// Exports the functions that are replaced, and nothing else: libvirt must find its own functions, and the linker would export each
/// forwarder, since libvirt refers to the same name.
fn export_what_is_replaced(folder: &Path) -> std::io::Result<()> {
    let script = folder.join("exports.map");
    println!("cargo::rustc-link-arg-bins=-Wl,--version-script={}", script.display());
    for function in REPLACED {
        println!("cargo::rustc-link-arg-bins=-Wl,--export-dynamic-symbol={function}");
    }
    std::fs::write(script, format!("{{ global: {}; local: *; }};\n", REPLACED.join("; ")))
}

/// Links the compiler's unwinder into the program, where `libgcc_s.so.1` would be loaded whenever it starts. The compiler asks for
/// that library by name, so the linker is shown another one of that name first, which stands for the archive.
fn take_the_unwinder_in(folder: &Path) -> std::io::Result<()> {
    if std::env::var("CARGO_CFG_TARGET_ENV").as_deref() != Ok("gnu") {
        return Ok(());
    }
    println!("cargo::rustc-link-arg-bins=-L{}", folder.display());
    std::fs::write(folder.join("libgcc_s.so"), "INPUT(-lgcc_eh -lgcc)\n")
}

/// Tells the program where libvirt's library is, which it looks into before it has the library opened. Nothing depends on it
/// but time, so where it is not known nothing is told.
fn tell_where_libvirt_is() {
    if let Ok(folder) = pkg_config::get_variable("libvirt", "libdir") {
        println!("cargo::rustc-env=LIBVIRT_FOLDER={folder}");
    }
}
