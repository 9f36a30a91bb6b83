//! No two files of a crate use each other, neither directly nor through others, so that each can be read with
//! only what stands below it in mind. What a folder's own file passes on from the files in it counts as used there.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use virsh_tests::sources;

/// The code of a crate by module: `libvirt/memory`; that of the crate itself is the empty name.
type Code = BTreeMap<String, String>;

#[test]
fn no_files_use_each_other() {
    for folder in ["runtime/src", "runtime/args/src", "codegen/src", "tests/src", "tests/lab/src"] {
        let code = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder));
        assert!(code.len() > 15, "{folder}: only {} files", code.len());
        let circle = circle(&edges(&code));
        assert!(circle.is_empty(), "{folder}: {}", circle.join(" → "));
    }
}

#[test]
fn a_circle_is_found_through_what_is_passed_on() {
    let made = |files: &[(&str, &str)]| -> Code {
        files.iter().map(|(name, text)| ((*name).to_owned(), bare(text))).collect()
    };
    let code = made(&[
        ("", "mod a; mod b;"),
        ("a", "mod deep; mod side;\npub use deep::Thing; // use crate::b;"),
        ("a/deep", "use crate::{b::{self, x}, c};"),
        ("a/side", "use super::deep::y;"),
        ("b", "fn f() { crate::a::Thing::new() }"),
    ]);
    assert_eq!(circle(&edges(&code)), ["a/deep", "b", "a/deep"]);
    let code = made(&[("a", "use crate::b::c;"), ("b", "mod c;"), ("b/c", "use super::d::e;")]);
    assert!(circle(&edges(&code)).is_empty());
}

/// The files below a folder.
fn read(folder: &Path) -> Code {
    let named = sources::below(folder).into_iter().map(|path| {
        let name = sources::module(folder, &path);
        let name = if ["lib", "main"].contains(&&*name) { String::new() } else { name };
        (name, bare(&fs::read_to_string(&path).expect("read a file")))
    });
    named.collect()
}

/// Code without comments and tests.
fn bare(text: &str) -> String {
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    code.lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .collect::<Vec<_>>()
        .join("\n")
}

/// Which files each file uses.
fn edges(code: &Code) -> BTreeMap<&str, BTreeSet<&str>> {
    let passed: BTreeMap<&str, Vec<(String, &str)>> =
        code.keys().map(|module| (module.as_str(), passed_on(code, module))).collect();
    let used = |module: &'_ str| -> BTreeSet<&str> {
        let files = paths(&code[module]).into_iter().filter_map(|path| {
            let (mut file, mut rest) = lead(code, module, &path)?;
            while let Some((_, inner)) = rest
                .first()
                .and_then(|name| passed.get(file)?.iter().find(|(passed, _)| passed == name))
            {
                (file, rest) = (inner, Vec::new());
            }
            Some(file)
        });
        files.filter(|file| *file != module && !file.is_empty()).collect()
    };
    code.keys()
        .filter(|module| !module.is_empty())
        .map(|module| (module.as_str(), used(module)))
        .collect()
}

/// The names that a file passes on from those in its folder.
fn passed_on<'c>(code: &'c Code, module: &str) -> Vec<(String, &'c str)> {
    let uses = code[module].split("pub use ").skip(1).filter_map(|rest| rest.split(';').next());
    let inner = uses.flat_map(expanded).filter_map(|path| {
        let name = path.rsplit("::").next()?.to_owned();
        let (file, _) = lead(code, module, &format!("self::{path}"))?;
        (file != module).then_some((name, file))
    });
    inner.collect()
}

/// What code names from the root of the crate or from the folder above.
fn paths(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = code;
    while let Some(at) = ["crate::", "super::"].iter().filter_map(|start| rest.find(start)).min() {
        let before = rest[..at].trim_end();
        let in_use = before.ends_with("use");
        let from = &rest[at..];
        let end = match in_use {
            true => from.find(';'),
            false => from.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':')),
        };
        let (path, behind) = from.split_at(end.unwrap_or(from.len()));
        found.extend(expanded(path));
        rest = behind;
    }
    found
}

/// The paths that braces in a path stand for.
fn expanded(path: &str) -> Vec<String> {
    let Some((before, inner)) = path.split_once('{') else {
        let path = path.split(" as ").next().unwrap_or_default().trim();
        return vec![path.trim_end_matches("::self").to_owned()];
    };
    let inner = inner.rsplit_once('}').map_or(inner, |(inner, _)| inner);
    let (mut parts, mut depth) = (vec![String::new()], 0i32);
    for c in inner.chars() {
        depth += i32::from(c == '{') - i32::from(c == '}');
        match parts.last_mut() {
            Some(part) if c != ',' || depth > 0 => part.push(c),
            _ => parts.push(String::new()),
        }
    }
    let parts = parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty());
    parts.flat_map(|part| expanded(&format!("{}{part}", before.trim_start()))).collect()
}

/// The file to which a path leads, and what of the path is left there.
fn lead<'c>(code: &'c Code, module: &str, path: &str) -> Option<(&'c str, Vec<String>)> {
    let mut parts = path.split("::").map(str::trim).peekable();
    let mut at = match parts.next()? {
        "crate" => String::new(),
        "self" => module.to_owned(),
        "super" => above(module),
        _ => return None,
    };
    while parts.next_if_eq(&"super").is_some() {
        at = above(&at);
    }
    while let Some(part) = parts.peek() {
        let next = format!("{at}/{part}").trim_start_matches('/').to_owned();
        if !code.contains_key(&next) {
            break;
        }
        at = next;
        parts.next();
    }
    let (file, _) = code.get_key_value(&at)?;
    Some((file, parts.map(str::to_owned).collect()))
}

fn above(module: &str) -> String {
    module.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned()
}

/// A circle of files, the first one twice; empty where there is none.
fn circle<'c>(edges: &BTreeMap<&'c str, BTreeSet<&'c str>>) -> Vec<&'c str> {
    fn walk<'c>(
        edges: &BTreeMap<&'c str, BTreeSet<&'c str>>,
        path: &mut Vec<&'c str>,
        done: &mut BTreeSet<&'c str>,
    ) -> bool {
        let Some(&file) = path.last() else { return false };
        for &next in edges.get(file).into_iter().flatten() {
            if let Some(first) = path.iter().position(|open| *open == next) {
                path.drain(..first);
                path.push(next);
                return true;
            }
            if !done.contains(next) {
                path.push(next);
                if walk(edges, path, done) {
                    return true;
                }
            }
        }
        done.insert(file);
        path.pop();
        false
    }
    let mut done = BTreeSet::new();
    for &file in edges.keys() {
        let mut path = vec![file];
        if !done.contains(file) && walk(edges, &mut path, &mut done) {
            return path;
        }
    }
    Vec::new()
}
