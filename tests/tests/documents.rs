//! What documents name is there: paths, links, modules, tests, commands, crates, and as many as they say.

use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use virsh_tests::{bounded, root, sources};

/// The documents for people who come to the sources.
const DOCUMENTS: [&str; 6] = [
    "README.md",
    "CONTRIBUTING.md",
    "ARCHITECTURE.md",
    "examples/README.md",
    "tests/lab/README.md",
    "tests/parity/README.md",
];

fn document(name: &str) -> String {
    fs::read_to_string(root().join(name)).expect("there is such a document")
}

/// The words between backquotes in a document, each up to the first blank.
fn quoted(text: &str) -> Vec<String> {
    let paragraphs = text.split("\n\n").filter(|part| !part.starts_with("```"));
    let quoted = paragraphs.flat_map(|part| part.split('`').skip(1).step_by(2));
    quoted.filter_map(|quoted| quoted.split_whitespace().next()).map(str::to_owned).collect()
}

/// Checks something of each document, and names what is not so.
fn hold(faults: impl Fn(&str, &str) -> Vec<String>) {
    let of = |name: &&'static str| {
        let name = *name;
        let found = faults(name, &document(name)).into_iter();
        found.map(|fault| format!("{name}: {fault}")).collect::<Vec<_>>()
    };
    let faults: Vec<String> = DOCUMENTS.iter().flat_map(of).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Tells whether a word looks like a path in the sources, which is where this program does not build or run.
fn is_path(word: &str) -> bool {
    let parts = |c: char| c.is_ascii_alphanumeric() || "/._-<>*".contains(c);
    word.contains('/')
        && word.chars().all(parts)
        && !word.starts_with(['/', '<', '-'])
        && !word.starts_with("target/")
}

/// Tells whether a path is there, up to what stands for any name: from the root, or where the document's readers are.
fn is_there(document: &str, path: &str) -> bool {
    let parts = path.split('/').take_while(|part| !part.contains(['<', '*']));
    let path: PathBuf = parts.collect();
    let beside = Path::new(document).parent().unwrap_or(Path::new(""));
    let mut places =
        [Path::new(""), Path::new("runtime/src"), Path::new("tests"), beside].into_iter();
    places.any(|place| root().join(place).join(&path).exists())
}

#[test]
fn paths_and_links_lead_somewhere() {
    hold(|name, text| {
        let links = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
        let links = links.filter(|link| !link.starts_with(['#', 'h'])).map(str::to_owned);
        let paths = quoted(text).into_iter().filter(|word| is_path(word)).chain(links);
        paths.filter(|path| !is_there(name, path)).collect()
    });
    assert!(is_path("codegen/src/lint/") && !is_path("vda,file=/a,,b") && !is_path("test:///x"));
    assert!(!is_there("README.md", "codegen/src/nothing.rs"));
    assert!(
        is_there("README.md", "spec/<group>/<command>.yaml") && !is_there("README.md", "no/<x>")
    );
}

/// The program's modules with their texts, such as `tools/job`; those of other crates are below these' names.
fn modules() -> Vec<(String, String)> {
    let folders = [
        ("runtime/src", ""),
        ("runtime/args/src", "args/"),
        ("generated", ""),
        ("tests/src", "virsh_tests/"),
        ("tests/lab/src", "virsh_lab/"),
    ];
    let mut found = Vec::new();
    for (folder, above) in folders {
        let folder = root().join(folder);
        for path in sources::below(&folder) {
            let name = format!("{above}{}", sources::module(&folder, &path));
            let name = name.strip_suffix("/lib").unwrap_or(&name).to_owned();
            found.push((name, fs::read_to_string(&path).expect("read a file of the program")));
        }
    }
    found
}

/// Tells whether `tools::job` is a module, or `render::wanted` an item of one, which may stand below it.
fn is_known(modules: &[(String, String)], path: &str) -> bool {
    let path = path.replace("virsh_args::", "args::");
    let parts: Vec<&str> = path.split("::").filter(|part| *part != "crate").collect();
    let found = |parts: &[&str]| {
        let name = parts.join("/");
        let is_it = move |module: &str| module == name || module.ends_with(&format!("/{name}"));
        modules.iter().filter(move |(module, _)| is_it(module)).collect::<Vec<_>>()
    };
    let Some((last, before)) = parts.split_last() else { return false };
    let of_folder = |(module, _): &&(String, String)| {
        let opened = format!("{}/", before.join("/"));
        module.starts_with(&opened) || module.contains(&format!("/{opened}"))
    };
    let mut texts = found(before).into_iter().chain(modules.iter().filter(of_folder));
    let defines = |text: &str| {
        let kinds = ["fn", "struct", "enum", "trait", "type", "const", "mod"];
        let mut lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        lines.any(|line| {
            let mut words = line.split(|c: char| !(c.is_alphanumeric() || c == '_'));
            words.any(|word| kinds.contains(&word)) && words.next() == Some(last)
        })
    };
    !found(&parts).is_empty() || texts.any(|(_, text)| defines(text))
}

#[test]
fn modules_and_what_is_in_them_are_there() {
    let modules = modules();
    // A type's function says itself where it is.
    let is_module_path =
        |word: &String| word.contains("::") && word.starts_with(|c: char| c.is_ascii_lowercase());
    hold(|_, text| {
        let paths = quoted(text).into_iter().filter(is_module_path).map(|word| {
            let end = word.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'));
            word[..end.unwrap_or(word.len())].trim_end_matches(':').to_owned()
        });
        paths.filter(|path| !is_known(&modules, path)).collect()
    });
    for (path, known) in [
        ("tools::job", true),
        ("job::watch", true),
        ("session::lookup::Found", true),
        ("virsh_args::State", true),
        ("tools::jobs", false),
        ("job::nothing_of_the_sort", false),
    ] {
        assert_eq!(is_known(&modules, path), known, "{path}");
    }
}

/// The cells of the last column of those tables of a document whose titles end with one of these.
fn last_cells(text: &str, titles: &[&str]) -> Vec<String> {
    let mut cells = Vec::new();
    for table in text.split("\n\n").filter(|part| part.starts_with('|')) {
        let last = |row: &str| row.trim_end_matches(" |").rsplit(" | ").next().map(str::to_owned);
        let mut rows = table.lines().filter_map(last);
        if rows.next().is_some_and(|title| titles.contains(&&*title)) {
            cells.extend(rows.skip(1));
        }
    }
    cells
}

#[test]
fn commands_that_are_named_as_examples_are_there() {
    let cells = last_cells(&document("CONTRIBUTING.md"), &["example", "examples"]);
    assert!(cells.len() > 20, "only {} rows have examples", cells.len());
    let named: Vec<String> = cells.iter().flat_map(|cell| quoted(cell)).collect();
    let missing = named.iter().filter(|name| virsh_generated::find(name).is_none());
    let missing: Vec<_> = missing.collect();
    assert!(named.len() > 40 && missing.is_empty(), "{missing:?}");
}

#[test]
fn tests_that_are_named_are_there() {
    let folders = ["tests/tests", "tests/lab/tests", "codegen/tests"];
    hold(|_, text| {
        let named = text
            .split("--test ")
            .skip(1)
            .filter_map(|rest| rest.split(|c: char| !(c.is_alphanumeric() || c == '_')).next());
        let is_there = |name: &str| {
            folders.iter().any(|folder| root().join(folder).join(format!("{name}.rs")).exists())
        };
        named.filter(|name| !name.is_empty() && !is_there(name)).map(str::to_owned).collect()
    });
}

#[test]
fn the_readme_counts_what_there_is() {
    let inventory = fs::read_to_string(root().join("tests/inventory-12.8.json")).expect("a file");
    let inventory: Value = serde_json::from_str(&inventory).expect("JSON");
    let commands = inventory["commands"].as_object().expect("commands");
    let options =
        commands.values().map(|command| command["options"].as_array().map_or(0, Vec::len));
    let counts = format!(
        "All {} commands of virsh 12.8.0 with their {} options, in its {} groups",
        commands.len(),
        options.sum::<usize>(),
        inventory["groups"].as_array().expect("groups").len()
    );
    assert!(document("README.md").contains(&counts), "README does not say: {counts}");
}

/// The crates of others that the workspace's own name.
fn crates() -> BTreeSet<String> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["metadata", "--format-version", "1", "--locked", "--offline", "--no-deps"]);
    let output = bounded::run(cargo.current_dir(root()), b"");
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("cargo writes JSON");
    let packages = metadata["packages"].as_array().expect("packages").iter();
    let named = packages.flat_map(|package| package["dependencies"].as_array()).flatten();
    let others = named.filter(|crate_| crate_["path"].is_null());
    others.filter_map(|crate_| crate_["name"].as_str()).map(str::to_owned).collect()
}

#[test]
fn each_dependency_has_its_reason_and_no_other_has() {
    let text = document("ARCHITECTURE.md");
    let (_, table) =
        text.split_once("| crate | where | why |\n|---|---|---|\n").expect("the table");
    let rows = table.lines().take_while(|line| line.starts_with('|'));
    let names = rows.filter_map(|row| row.trim_start_matches("| ").split(" | ").next());
    let told: BTreeSet<String> =
        names.flat_map(|names| names.split(", ")).map(str::to_owned).collect();
    assert_eq!(crates(), told, "left: Cargo.toml, right: ARCHITECTURE.md");
}
