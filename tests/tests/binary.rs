//! What is linked into the program, with the licences of that, and what the dynamic linker is told of it.

use std::collections::BTreeSet;
use std::process::Command;
use virsh_tests::bounded;

fn readelf(option: &str) -> String {
    // It comes with the compiler.
    let mut readelf = Command::new("readelf");
    let output = bounded::run(readelf.args(["--wide", option]).arg(virsh_tests::virsh()), b"");
    assert!(output.status.success(), "{output:?}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn the_program_starts_without_libvirt() {
    let needed: Vec<String> = readelf("--dynamic")
        .lines()
        .filter(|line| line.contains("(NEEDED)"))
        .map(str::to_owned)
        .collect();
    assert!(needed.iter().any(|line| line.contains("libc.so")), "{needed:?}");
    assert!(!needed.iter().any(|line| line.contains("virt")), "{needed:?}");
}

#[test]
fn messages_are_in_english_in_every_locale() {
    // Without a call of these the C library stays in the locale "C", for libvirt's messages as well.
    let symbols = readelf("--dyn-syms");
    for function in ["setlocale", "bindtextdomain", "gettext"] {
        assert!(!symbols.contains(&format!(" {function}")), "{function}");
    }
}

#[test]
fn libvirt_finds_five_functions_in_the_program_and_none_of_its_interface() {
    let symbols = readelf("--dyn-syms");
    let rows = symbols.lines().map(|line| line.split_whitespace().skip(6).collect::<Vec<_>>());
    let rows: Vec<_> = rows.filter(|row| row.len() > 1).collect();
    assert!(rows.iter().any(|row| row[1].starts_with("dlsym")), "{symbols}");
    let defined = rows.iter().filter(|row| row[0].parse::<u32>().is_ok()).map(|row| row[1]);
    let defined: BTreeSet<&str> = defined.collect();
    let replaced =
        ["g_main_loop_quit", "g_main_loop_run", "g_source_attach", "virUUIDFormat", "xmlXPathEval"];
    assert_eq!(defined, BTreeSet::from(replaced), "{symbols}");
    let mut of_libvirt = rows.iter().map(|row| row[1]).filter(|name| name.starts_with("vir"));
    assert!(of_libvirt.all(|name| replaced.contains(&name)), "{symbols}");
}

#[test]
fn libraries_of_one_hypervisor_are_opened_by_its_commands_only() {
    let opened = |words: &[&str]| {
        let output = bounded::run(bounded::virsh().env("LD_DEBUG", "files").args(words), b"");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        ["libvirt.so.0", "libvirt-qemu.so.0", "libvirt-lxc.so.0"]
            .map(|library| said.contains(&format!("file={library} ")))
    };
    assert_eq!(opened(&["uri"]), [true, false, false]);
    assert_eq!(opened(&["qemu-monitor-command", "test", "stop"]), [true, true, false]);
    assert_eq!(opened(&["lxc-enter-namespace", "test", "/bin/true"]), [true, false, true]);
}

/// The crates that cargo links into the program, as `name-version`; those of the workspace are none.
fn linked() -> BTreeSet<String> {
    tree(&["--package=virsh", "--edges=normal,no-proc-macro"])
}

fn tree(of: &[&str]) -> BTreeSet<String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.arg("tree").args(of).args(["--prefix=none", "--format={p}", "--locked", "--offline"]);
    let output = bounded::run(command.current_dir(env!("CARGO_MANIFEST_DIR")), b"");
    assert!(output.status.success(), "{output:?}");
    let tree = String::from_utf8(output.stdout).expect("names are text");
    // What stands in parentheses is the folder of a crate of the workspace, or that a line was there before.
    let foreign = tree.lines().filter(|line| !line.contains("(/"));
    let named = foreign.filter_map(|line| {
        let (name, rest) = line.split_once(" v")?;
        Some(format!("{name}-{}", rest.split(' ').next()?))
    });
    named.collect()
}

/// The crates whose places in the sources stand in the program's file, as they do where something may panic.
fn seen_in_the_program() -> BTreeSet<String> {
    let bytes = std::fs::read(virsh_tests::virsh()).expect("the program");
    let text = String::from_utf8_lossy(&bytes);
    let places = text.split("/registry/src/").skip(1);
    let crates = places.filter_map(|place| place.split('/').nth(1));
    // Elsewhere in the file other words may follow a name without a mark between them.
    let is_plain =
        |name: &&str| name.chars().all(|c| c.is_ascii_alphanumeric() || "-_.+".contains(c));
    crates.filter(is_plain).map(str::to_owned).collect()
}

/// What the list of licences lacks: a crate, or the words of a licence that it names.
fn missing(copyright: &str, crates: &BTreeSet<String>) -> Vec<String> {
    let stanzas: Vec<&str> = copyright.split("\n\n").collect();
    let words = |licence: &str| {
        let begin = format!("License: {licence}\n ");
        stanzas.iter().any(|stanza| stanza.starts_with(&begin) && stanza.len() > 300)
    };
    let mut missing = Vec::new();
    for name in crates {
        let begin = format!("Files: vendor/{name}/*\nCopyright: ");
        let Some(stanza) = stanzas.iter().find(|stanza| stanza.starts_with(&begin)) else {
            missing.push(name.clone());
            continue;
        };
        let licences = stanza.lines().find_map(|line| line.strip_prefix("License: "));
        for licence in licences.unwrap_or("none").split(" and ") {
            if !words(licence) {
                missing.push(format!("{name}: {licence}"));
            }
        }
    }
    missing
}

/// `install.sh` and the package bring this file: `tests/installed/run.sh` looks at it there.
#[test]
fn whatever_is_linked_has_its_licence_in_the_file_that_is_installed() {
    let copyright = include_str!("../../debian/copyright");
    let installed = include_str!("../../generated/installed");
    assert!(installed.lines().any(|line| line == "document debian/copyright"), "{installed}");
    let (linked, mut seen) = (linked(), seen_in_the_program());
    assert!(linked.len() > 50 && seen.len() > 30, "{linked:?}\n{seen:?}");
    assert_eq!(missing(copyright, &linked), Vec::<String>::new());
    // Where the tests are built with the program, it has what they want of a crate as well.
    let of_tests = tree(&["--workspace", "--edges=normal,dev"]);
    seen.retain(|name| linked.contains(name) || !of_tests.contains(name));
    assert_eq!(missing(copyright, &seen), Vec::<String>::new());
    // Nothing is listed that is not linked.
    let listed = copyright.lines().filter_map(|line| line.strip_prefix("Files: vendor/"));
    let listed = listed.map(|name| name.trim_end_matches("/*").to_owned());
    let surplus: Vec<String> = listed
        .filter(|name| !["rust-std", "libgcc"].contains(&&**name) && !linked.contains(name))
        .collect();
    assert_eq!(surplus, Vec::<String>::new());
}

#[test]
fn a_new_dependency_without_a_licence_is_noticed() {
    let copyright = include_str!("../../debian/copyright");
    let mut crates = linked();
    crates.insert("novel-1.0.0".to_owned());
    assert_eq!(missing(copyright, &crates), ["novel-1.0.0"]);
    crates.remove("novel-1.0.0");
    let without = copyright.replace("\nLicense: Unicode-3.0\n ", "\nLicense: Other\n ");
    let lacking = missing(&without, &crates);
    assert!(
        !lacking.is_empty() && lacking.iter().all(|it| it.ends_with(": Unicode-3.0")),
        "{lacking:?}"
    );
}
