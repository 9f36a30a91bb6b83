//! Emits forwarding functions for libvirt's C functions.
//!
//! Each has the name and signature that `virt-sys` declares and opens the shared library
//! on its first call. Because the program defines every function that `virt` refers to, the
//! linker drops the dependency on libvirt: commands that need no connection never load it.

use anyhow::{Context, Result, bail};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use std::path::{Path, PathBuf};
use std::process::Command;
use syn::{ForeignItem, ForeignItemFn, Item};

/// Reads the bindings that the locked `virt-sys` brings.
///
/// # Errors
/// Fails when cargo does not know the crate or its bindings cannot be read.
pub fn bindings(root: &Path) -> Result<String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--locked"])
        .current_dir(root)
        .output()
        .context("run cargo metadata")?;
    let metadata: serde_json::Value =
        serde_json::from_slice(&output.stdout).context("read cargo's metadata")?;
    let packages = metadata["packages"].as_array().context("cargo's metadata has no packages")?;
    let found = packages.iter().find(|package| package["name"] == "virt-sys");
    let Some(manifest) = found.and_then(|package| package["manifest_path"].as_str()) else {
        bail!("the workspace does not depend on virt-sys");
    };
    let path = PathBuf::from(manifest).with_file_name("bindgen").join("bindings.rs");
    std::fs::read_to_string(&path).with_context(|| format!("read {}", path.display()))
}

/// Emits the forwarders for all functions of `bindings`.
///
/// # Errors
/// Fails when the bindings are no Rust.
pub fn emit(bindings: &str) -> Result<String> {
    let file = syn::parse_file(bindings).context("parse virt-sys's bindings")?;
    let functions = file.items.iter().flat_map(|item| match item {
        Item::ForeignMod(foreign) => foreign.items.as_slice(),
        _ => &[],
    });
    let forwarders = functions.filter_map(|item| match item {
        ForeignItem::Fn(function) => Some(forwarder(function)),
        _ => None,
    });
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

fn forwarder(function: &ForeignItemFn) -> TokenStream {
    let name = &function.sig.ident;
    let inputs = &function.sig.inputs;
    let output = &function.sig.output;
    let library = if name.to_string().contains("Qemu") { "Qemu" } else { "Libvirt" };
    let library = format_ident!("{library}");
    quote! { forward! { Library::#library; fn #name(#inputs) #output } }
}
