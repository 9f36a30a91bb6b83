//! Emits forwarding functions for libvirt's C functions.
//!
//! Each has the name and signature that `virt-sys` declares and opens the shared library
//! on its first call. Because the program defines every function that `virt` refers to, the
//! linker drops the dependency on libvirt: commands that need no connection never load it.

use anyhow::{Context, Result, bail};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::PathBuf;
use syn::{ForeignItem, ForeignItemFn, Item};

/// Reads the bindings that `virt-sys` brings, which is among the packages as cargo describes them.
///
/// # Errors
/// Fails when it is not, or its bindings cannot be read.
pub fn bindings(packages: &[Value]) -> Result<String> {
    let found = packages.iter().find(|package| package["name"] == "virt-sys");
    let Some(manifest) = found.and_then(|package| package["manifest_path"].as_str()) else {
        bail!("the workspace does not depend on virt-sys");
    };
    let path = PathBuf::from(manifest).with_file_name("bindgen").join("bindings.rs");
    std::fs::read_to_string(&path).with_context(|| format!("read {}", path.display()))
}

/// Which release of libvirt brought each function.
const RELEASES: &str = include_str!("forwarders/releases.txt");

/// The function that the program defines itself, in `runtime/src/libvirt/last_error.rs`.
const OWN: &str = "virGetLastError";

/// Reads which release of libvirt brought each function.
///
/// # Errors
/// Names the line that does not say that.
pub fn releases() -> Result<BTreeMap<&'static str, &'static str>> {
    let lines = RELEASES.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            line.split_once(' ').with_context(|| format!("no release in the line `{line}`"))
        })
        .collect()
}

/// Emits the forwarders for all functions of `bindings`.
///
/// # Errors
/// Fails when the bindings are no Rust, or a function cannot be forwarded.
pub fn emit(bindings: &str) -> Result<String> {
    let file = syn::parse_file(bindings).context("parse virt-sys's bindings")?;
    let functions = file.items.iter().flat_map(|item| match item {
        Item::ForeignMod(foreign) => foreign.items.as_slice(),
        _ => &[],
    });
    let releases = releases()?;
    let forwarders = functions
        .filter_map(|item| match item {
            ForeignItem::Fn(function) if function.sig.ident != OWN => Some(function),
            _ => None,
        })
        .map(|function| forwarder(function, &releases))
        .collect::<Result<Vec<TokenStream>>>()?;
    Ok(crate::emit::format_rust(
        "the bindings of virt-sys",
        &quote! {
            //! libvirt's functions, each opening its library on the first call.
            #![allow(missing_docs, unsafe_code, non_snake_case, clippy::missing_safety_doc, clippy::too_many_arguments)]
            use super::lazy::{Library, forward};
            use virt_sys::*;
            #(#forwarders)*
        },
    ))
}

fn forwarder(
    function: &ForeignItemFn,
    releases: &BTreeMap<&'static str, &'static str>,
) -> Result<TokenStream> {
    let name = &function.sig.ident;
    if function.sig.variadic.is_some() {
        bail!("{name} takes any number of arguments, which cannot be forwarded");
    }
    let Some(release) = releases.get(name.to_string().as_str()) else {
        bail!("codegen/src/forwarders/releases.txt does not say which release brought {name}");
    };
    let inputs = &function.sig.inputs;
    let output = &function.sig.output;
    let library = if name.to_string().contains("Qemu") { "Qemu" } else { "Libvirt" };
    let library = format_ident!("{library}");
    Ok(quote! { forward! { Library::#library, #release; fn #name(#inputs) #output } })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn declaring(function: &str) -> Result<String> {
        emit(&format!("unsafe extern \"C\" {{ pub fn {function}; }}"))
    }

    #[test]
    fn a_forwarder_names_its_library_and_release() {
        let text = declaring("virNodeGetInfo(conn: virConnectPtr) -> i32").expect("it is known");
        assert!(text.contains("Library::Libvirt, \"0.1.0\"; fn virNodeGetInfo("), "{text}");
    }

    #[test]
    fn what_cannot_be_forwarded_or_is_unknown_is_refused() {
        let variadic = declaring("virNodeGetInfo(conn: virConnectPtr, ...) -> i32");
        assert!(variadic.is_err_and(|error| error.to_string().contains("any number")));
        let unknown = declaring("virNobody() -> i32");
        assert!(unknown.is_err_and(|error| error.to_string().contains("brought virNobody")));
    }
}
