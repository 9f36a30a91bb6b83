//! The order of the rooms under `runtime/src`: each may use those that stand before it, and none
//! that stands behind, so that no two use each other.

use std::fs;
use std::path::{Path, PathBuf};
use virsh_tests::sources::{below, module};

/// The rooms from the ground up: a file, a folder, or both of one name.
const ROOMS: &[&str] = &[
    "libvirt",
    "answer/format",
    "answer/text",
    "answer/tree",
    "answer/reply",
    "words",
    "answer/error",
    "answer/log",
    "answer/document",
    "answer/output",
    "answer/render",
    "answer/help",
    "answer/hints",
    "flags",
    "params",
    "replies",
    "session/settings",
    "session/columns",
    "session/unattended",
    "session/polkit",
    "session/served",
    "session/deadline",
    "session/connection",
    "session/errand",
    "session",
    "session/lookup",
    "tools/handler",
    "tools/concurrent",
    "tools/home",
    "tools/crew",
    "tools/interrupts",
    "tools/pager",
    "tools/stand_ins",
    "tools/reports",
    "tools/terminal",
    "tools/keyboard",
    "tools/again",
    "tools/question",
    "tools/source",
    "tools/json",
    "tools/xml",
    "tools/job",
    "tools/events",
    "tools/outcome",
    "tools/console",
    "tools/edit",
    "families/definition",
    "families/each",
    "families/lists",
    "families/moment",
    "families/tuning",
    "families/interface",
    "families/network",
    "families/host",
    "families/secret",
    "families/volume",
    "families/pool",
    "families/domain",
    "families/state",
    "families/metadata",
    "families/device",
    "complete",
    "prelude",
    "commands",
    "dispatch",
    "shell",
    "program",
];

/// Files that only mount others.
const DOORS: &[&str] = &["main", "answer", "tools", "families"];

#[test]
fn rooms_use_only_those_before_them() {
    let mut faults = Vec::new();
    for (name, text) in files() {
        if DOORS.contains(&name.as_str()) {
            continue;
        }
        let Some(here) = place(&name) else {
            faults.push(format!("{name}: in no room"));
            continue;
        };
        for used in paths(&text) {
            match place(&used) {
                None => faults.push(format!("{name}: crate::{used} names no room")),
                Some(there) if there > here => faults.push(format!(
                    "{name}: {} stands before {} and may not use it",
                    ROOMS[here], ROOMS[there]
                )),
                Some(_) => {}
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn rooms_name_each_other_from_the_root() {
    for (name, text) in files() {
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        // Beside a file that opens a folder stand other rooms, not its parts.
        let beside_rooms = ROOMS.contains(&name.as_str()) && name.contains('/');
        assert!(!code.contains("super::super::"), "{name}: use crate:: here");
        assert!(!beside_rooms || !code.contains("super::"), "{name}: use crate:: here");
    }
}

#[test]
fn every_room_is_there() {
    let files = files();
    for (index, room) in ROOMS.iter().enumerate() {
        let has = files.iter().any(|(name, _)| place(name) == Some(index));
        assert!(has, "{room}: no file is in this room");
    }
}

#[test]
fn a_path_leads_to_the_innermost_room() {
    let room = |path: &str| place(path).map(|index| ROOMS[index]);
    assert_eq!(room("session/Session"), Some("session"));
    assert_eq!(room("session/lookup/found"), Some("session/lookup"));
    assert_eq!(room("sessions"), None);
    let text = "use crate::tools::{xml, job::watch};\nlet x = crate::libvirt::close(file);";
    assert_eq!(paths(text), ["tools/xml", "tools/job/watch", "libvirt/close"]);
}

/// The room of a file or of what a path names.
fn place(path: &str) -> Option<usize> {
    let holds = |room: &str| {
        path.strip_prefix(room).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let holding = ROOMS.iter().enumerate().filter(|(_, room)| holds(room));
    holding.max_by_key(|(_, room)| room.len()).map(|(index, _)| index)
}

/// What a file names of the program, as paths of files; names in braces stand for several.
fn paths(text: &str) -> Vec<String> {
    let mut paths = Vec::new();
    for rest in text.split("crate::").skip(1) {
        let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'));
        let (path, behind) = rest.split_at(end.unwrap_or(rest.len()));
        let path = path.trim_end_matches(':').replace("::", "/");
        match behind.strip_prefix('{').and_then(|names| names.split_once('}')) {
            Some((names, _)) => paths.extend(names.split(',').map(|name| {
                let name = name.trim().replace("::", "/");
                format!("{path}/{name}").trim_end_matches('/').trim_start_matches('/').to_owned()
            })),
            None => paths.push(path),
        }
    }
    paths.retain(|path| !path.is_empty());
    paths
}

/// The program's own files and the generated ones that it mounts, without `.rs`, with their texts.
fn files() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let (own, generated) = (root.join("runtime/src"), root.join("generated"));
    let mut found = Vec::new();
    for (folder, paths) in [(&own, below(&own)), (&generated, mounted(&generated))] {
        for path in paths {
            found.push((
                module(folder, &path),
                fs::read_to_string(&path).expect("read a file of the program"),
            ));
        }
    }
    found
}

/// What the program mounts of the generated files: those beside the crate's own folder.
fn mounted(generated: &Path) -> Vec<PathBuf> {
    let mut paths = below(generated);
    let (own, forwarders) = (generated.join("src"), generated.join("forwarders.rs"));
    paths.retain(|path| !path.starts_with(&own) && *path != forwarders);
    paths
}

/// What may be taken for something else bit by bit: functions, by their addresses.
const FUNCTIONS: [&str; 6] = [
    "transmute::<*mut c_void, Address>(found)",
    "transmute::<*mut std::ffi::c_void, Address>(found)",
    "transmute::<$numbers, $short>($lifecycle)",
    "transmute::<$text, $short>($metadata)",
    "transmute::<sys::$type, sys::virConnectDomainEventGenericCallback>(Some(told))",
    "mem::transmute(found)",
];

#[test]
fn no_number_is_taken_for_something_else_and_signals_are_set_by_sigaction() {
    let folder = virsh_tests::root().join("runtime/src");
    let mut faults = Vec::new();
    for file in below(&folder) {
        let text = fs::read_to_string(&file).expect("read a file of the program");
        let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        let lines = lines.filter(|line| is_forbidden(line));
        faults.extend(lines.map(|line| format!("{}: {}", file.display(), line.trim())));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    for line in ["mem::transmute::<u32, Kind>(id)", "transmute(number)", "libc::signal(SIGINT, x);"]
    {
        assert!(is_forbidden(line), "{line}");
    }
}

/// Tells whether a line of code takes a number for something else, or sets a signal by `signal`.
fn is_forbidden(line: &str) -> bool {
    let transmutes = line.contains("transmute::<") || line.contains("transmute(");
    let of_a_function = FUNCTIONS.iter().any(|function| line.contains(function));
    (transmutes && !of_a_function)
        || line.contains("transmute_copy")
        || ["libc::signal(", "sys::signal(", "rt::signal("].iter().any(|call| line.contains(call))
}
