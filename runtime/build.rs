//! Fails the build when the spec was changed and not regenerated, keeps all but five of the program's functions out of
//! its dynamic symbol table, takes the unwinder into it, places what most runs call side by side, and tells it where
//! libvirt is.
//!
//! A hash is compared, so that building the program needs none of the generator's dependencies.
#![allow(clippy::print_stdout, reason = "a build script speaks to cargo on its output")]

#[path = "../codegen/src/spec_hash.rs"]
mod spec_hash;

use std::path::Path;
use std::process::Command;

/// The functions of GLib, of libxml2 and its own that libvirt is to find in the program (`src/libvirt/watches.rs`, `expressions.rs`,
/// `uuid_text.rs`).
const REPLACED: [&str; 5] =
    ["g_main_loop_quit", "g_main_loop_run", "g_source_attach", "virUUIDFormat", "xmlXPathEval"];

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    println!("cargo::rerun-if-changed=build.rs");
    let folder = variable("OUT_DIR");
    let folder = Path::new(&folder);
    for written in [export_what_is_replaced(folder), take_the_unwinder_in(folder)] {
        if let Err(error) = written {
            println!("cargo::error=a script for the linker cannot be written: {error}");
        }
    }
    tell_where_libvirt_is();
    place_side_by_side(&root.join("runtime/order.ld"), folder);
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
    if variable("CARGO_CFG_TARGET_ENV") != "gnu" {
        return Ok(());
    }
    println!("cargo::rustc-link-arg-bins=-L{}", folder.display());
    std::fs::write(folder.join("libgcc_s.so"), "INPUT(-lgcc_eh -lgcc)\n")
}

/// Places the functions side by side that most runs call, in a release and where the linker takes the script for that.
fn place_side_by_side(script: &Path, folder: &Path) {
    println!("cargo::rerun-if-changed={}", script.display());
    let argument = format!("-Wl,-T,{}", script.display());
    if variable("PROFILE") == "release" && links_with(&argument, folder) {
        println!("cargo::rustc-link-arg-bins={argument}");
    }
}

/// Whether the linker that cargo uses takes an argument: tells it of a program that does nothing.
fn links_with(argument: &str, folder: &Path) -> bool {
    let nothing = folder.join("nothing.rs");
    if std::fs::write(&nothing, "fn main() {}").is_err() {
        return false;
    }
    let mut compiler = Command::new(variable("RUSTC"));
    compiler.arg("--target").arg(variable("TARGET")).arg("--out-dir").arg(folder);
    let flags = variable("CARGO_ENCODED_RUSTFLAGS");
    compiler.args(flags.split('\u{1f}').filter(|flag| !flag.is_empty()));
    let linker = variable("RUSTC_LINKER");
    if !linker.is_empty() {
        compiler.arg(format!("-Clinker={linker}"));
    }
    compiler.arg(format!("-Clink-arg={argument}")).arg(nothing);
    compiler.output().is_ok_and(|output| output.status.success())
}

/// A variable of cargo's for build scripts; empty where it is not set.
fn variable(name: &str) -> String {
    std::env::var(name).unwrap_or_default()
}

/// Tells the program where libvirt's library is, which it looks into before it has the library opened. Nothing depends on it
/// but time, so where it is not known nothing is told.
fn tell_where_libvirt_is() {
    if let Ok(folder) = pkg_config::get_variable("libvirt", "libdir") {
        println!("cargo::rustc-env=LIBVIRT_FOLDER={folder}");
    }
}
