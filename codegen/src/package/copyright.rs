//! Emits `debian/copyright`: the licence of the program, and those of all crates that are linked
//! into it, with their texts.
//!
//! Its form is Debian's machine-readable one. Crates that offer several licences are used under
//! MIT where that is among them.

use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// The licence of a crate, and who grants it.
struct Crate {
    name: String,
    version: String,
    holders: Vec<String>,
    licence: String,
}

/// Emits the file.
///
/// # Errors
/// Names a crate that has no licence which is known here, or whose text is not in its files.
pub fn emit(workspace: &Path, described: &[Value]) -> Result<String> {
    let (mut crates, mut texts) = (Vec::new(), BTreeMap::new());
    for package in linked(workspace, described)? {
        let (krate, licences) = read(package)?;
        for (licence, text) in licences {
            let known = texts.entry(licence).or_insert_with(|| text.clone());
            // The words are the same for all; how they are broken into lines is not.
            if !same(known, &text) {
                bail!("{}: its {licence} licence has other words", krate.name);
            }
        }
        crates.push(krate);
    }
    let mut out = HEAD.to_owned();
    for krate in &crates {
        let _ = writeln!(out, "\nFiles: vendor/{}-{}/*", krate.name, krate.version);
        let _ = writeln!(out, "Copyright: {}", krate.holders.join("\n           "));
        let _ = writeln!(out, "License: {}", krate.licence);
    }
    texts.insert("LGPL-2.1+", LGPL.to_owned());
    texts.insert("GPL-3+ with GCC-exception-3.1", LIBGCC.to_owned());
    for (licence, text) in texts {
        let _ = writeln!(out, "\nLicense: {licence}");
        for line in text.trim().lines() {
            let line = line.trim_end();
            let _ = writeln!(out, " {}", if line.is_empty() { "." } else { line });
        }
    }
    Ok(out)
}

/// What the file begins with. The standard library's own words are those of MIT.
const HEAD: &str = "\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: virsh-rs
Comment: Generated from Cargo.lock by `cargo codegen`. The crates below vendor/ are linked into
 the program; `cargo vendor --versioned-dirs` fetches their sources.

Files: *
Copyright: 2026 the virsh-rs maintainers
License: LGPL-2.1+

Files: vendor/rust-std/*
Copyright: The Rust Project contributors
License: Expat
Comment: Rust's standard library, under MIT or Apache-2.0, as rustc brings it.

Files: vendor/libgcc/*
Copyright: Free Software Foundation, Inc.
License: GPL-3+ with GCC-exception-3.1
Comment: The unwinder of GCC, as the compiler that links the program brings it.
";

const LIBGCC: &str = "\
GCC is free software; you can redistribute it and/or modify it under the terms of the GNU General
Public License as published by the Free Software Foundation; either version 3, or (at your option)
any later version.

Under Section 7 of GPL version 3, you are granted additional permissions described in the GCC
Runtime Library Exception, version 3.1, as published by the Free Software Foundation. They let a
program that the compiler has linked be passed on under its own licence.

The complete text of the General Public License is on Debian in
/usr/share/common-licenses/GPL-3, that of the exception in
https://www.gnu.org/licenses/gcc-exception-3.1.html.";

const LGPL: &str = "\
This library is free software; you can redistribute it and/or modify it under the terms of the
GNU Lesser General Public License as published by the Free Software Foundation; either version
2.1 of the License, or (at your option) any later version.

This library is distributed in the hope that it will be useful, but WITHOUT ANY WARRANTY; without
even the implied warranty of MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE. See the GNU
Lesser General Public License for more details.

The complete text is in LICENSE in the sources, and on Debian in
/usr/share/common-licenses/LGPL-2.1.";

const LGPL_ONLY: &str = "\
This library is free software; you can redistribute it and/or modify it under the terms of the
GNU Lesser General Public License, version 2.1, as published by the Free Software Foundation.

The complete text is in LICENSE in the sources of the program, and on Debian in
/usr/share/common-licenses/LGPL-2.1.";

/// The packages that are linked into the program, in the order of their names.
fn linked<'a>(workspace: &Path, described: &'a [Value]) -> Result<Vec<&'a Value>> {
    let words = ["tree", "--package=virsh", "--edges=normal,no-proc-macro", "--locked"];
    let words =
        [&words[..], &["--prefix=none", "--format={p}", "--target", super::TARGET]].concat();
    let tree = super::cargo(workspace, &words)?;
    // A line is `name v1.2.3`, and more for what is repeated or local.
    let names: BTreeSet<(&str, &str)> = tree
        .lines()
        .filter_map(|line| {
            let mut words = line.split_whitespace();
            Some((words.next()?, words.next()?.strip_prefix('v')?))
        })
        .collect();
    let mut found: Vec<&Value> = described
        .iter()
        // What has no source is of this workspace.
        .filter(|package| package["source"].is_string())
        .filter(|package| names.contains(&(text(package, "name"), text(package, "version"))))
        .collect();
    found.sort_by_key(|package| (text(package, "name"), text(package, "version")));
    Ok(found)
}

/// A text of cargo's description.
fn text<'a>(package: &'a Value, key: &str) -> &'a str {
    package[key].as_str().unwrap_or_default()
}

/// A crate, with the words of its licences.
fn read(package: &Value) -> Result<(Crate, Vec<(&'static str, String)>)> {
    let (name, expression) = (text(package, "name"), text(package, "license"));
    let manifest = Path::new(text(package, "manifest_path"));
    let folder = manifest.parent().context("a manifest in no folder")?;
    let chosen = choose(expression);
    if chosen.is_empty() {
        bail!("{name}: this program cannot take a licence of {expression}; add it to `choose`");
    }
    let (mut holders, mut texts) = (Vec::new(), Vec::new());
    for (licence, files) in chosen {
        let Some(files) = files else {
            texts.push((licence, LGPL_ONLY.to_owned()));
            continue;
        };
        let path = find(folder, files)?;
        let path = path.with_context(|| format!("{name}: its files have no {licence} licence"))?;
        let full = std::fs::read_to_string(&path)?;
        holders.extend(full.lines().filter_map(holder));
        let start = if licence == "Expat" { full.find("Permission is") } else { Some(0) };
        let start = start.with_context(|| format!("{}: no words of MIT", path.display()))?;
        texts.push((licence, full[start..].to_owned()));
    }
    let authors = package["authors"].as_array().into_iter().flatten();
    // A line may have years alone.
    if !holders.iter().any(|holder| holder.contains(char::is_alphabetic)) {
        holders.extend(authors.filter_map(Value::as_str).map(str::to_owned));
    }
    if !holders.iter().any(|holder| holder.contains(char::is_alphabetic)) {
        holders.push(format!("The authors of {name}"));
    }
    let licence = texts.iter().map(|(licence, _)| *licence).collect::<Vec<_>>().join(" and ");
    let (name, version) = (name.to_owned(), text(package, "version").to_owned());
    Ok((Crate { name, version, holders, licence }, texts))
}

/// A licence by Debian's name, and the files that may have its words; none where it has words of ours.
type Chosen = (&'static str, Option<&'static [&'static str]>);

/// The licences that are taken of those that an SPDX expression offers.
fn choose(expression: &str) -> Vec<Chosen> {
    const MIT: Chosen = ("Expat", Some(&["LICENSE-MIT", "LICENSE-MIT.md", "LICENSE", "COPYING"]));
    if expression.split(" OR ").flat_map(|word| word.split('/')).any(|word| word == "MIT") {
        return vec![MIT];
    }
    match expression {
        "(MIT OR Apache-2.0) AND Unicode-3.0" => {
            vec![MIT, ("Unicode-3.0", Some(&["LICENSE-UNICODE"]))]
        }
        "Zlib" => vec![("Zlib", Some(&["LICENSE"]))],
        "Apache-2.0 OR BSL-1.0" => vec![("BSL-1.0", Some(&["LICENSE-BOOST"]))],
        "LGPL-2.1" => vec![("LGPL-2.1", None)],
        _ => Vec::new(),
    }
}

/// The first file of a folder that has one of these names, in upper or lower case.
fn find(folder: &Path, names: &[&str]) -> Result<Option<PathBuf>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        files.push(entry?.path());
    }
    let named = |name: &str| {
        let is =
            |path: &&PathBuf| path.file_name().is_some_and(|file| file.eq_ignore_ascii_case(name));
        files.iter().find(is).cloned()
    };
    Ok(names.iter().find_map(|name| named(name)))
}

/// Who grants a licence, where a line of it says so.
fn holder(line: &str) -> Option<String> {
    let rest = line.trim().strip_prefix("Copyright")?.trim_start();
    let rest = rest.strip_prefix("(c)").or(rest.strip_prefix("(C)")).unwrap_or(rest);
    let rest = rest.trim_start_matches([' ', ':', '©']).trim_end_matches('.');
    // A sentence of the licence may begin so, too.
    rest.starts_with(|first: char| first.is_ascii_digit() || first.is_uppercase())
        .then(|| rest.to_owned())
}

/// Whether two texts have the same words.
fn same(one: &str, other: &str) -> bool {
    one.split_whitespace().eq(other.split_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// A crate with this licence, whose folder is that of the generator and has no licence's words.
    fn fault(licence: Option<&str>) -> String {
        let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
        let package = json!({
            "name": "novel", "version": "1.0.0", "license": licence, "manifest_path": manifest, "authors": []
        });
        read(&package).err().map(|error| error.to_string()).unwrap_or_default()
    }

    #[test]
    fn a_crate_without_a_licence_that_can_be_told_is_refused_by_name() {
        for licence in [None, Some("GPL-3.0-only"), Some("Apache-2.0")] {
            let said = fault(licence);
            assert!(said.starts_with("novel: this program cannot take a licence of "), "{said}");
        }
        assert_eq!(fault(Some("MIT OR Apache-2.0")), "novel: its files have no Expat licence");
        assert_eq!(fault(Some("Zlib")), "novel: its files have no Zlib licence");
    }
}
