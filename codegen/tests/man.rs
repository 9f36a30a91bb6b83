//! The manual pages, the program's and the kitchen sink's, read by two real formatters.

use codegen::load;
use codegen::model::Model;
use std::io::ErrorKind;
use std::path::Path;
use std::process::Command;

const PAGES: [&str; 4] = [
    "../man/virsh.1",
    "../man/virsh-json.5",
    "tests/kitchen-sink/expected/man/virsh.1",
    "tests/kitchen-sink/expected/man/virsh-answers.5",
];

/// The pages carry the day of the release, and no two chapters of one have the same title.
#[test]
fn pages_have_the_day_of_the_release_and_each_chapter_once() {
    let changes = include_str!("../../CHANGELOG.md");
    let newest = changes.split("\n## ").nth(1).and_then(|release| release.lines().next());
    let day = newest.and_then(|heading| Some(heading.split_once('(')?.1.trim_end_matches(')')));
    let day = day.expect("a release with its day");
    for path in PAGES {
        let page = std::fs::read_to_string(path).expect("a page");
        let title = page.lines().find(|line| line.starts_with(".TH ")).expect("a title");
        assert!(title.contains(day), "{path}: {title} has not {day}");
        let mut chapters: Vec<_> = page.lines().filter(|line| line.starts_with(".SH ")).collect();
        chapters.sort_unstable();
        let again = chapters.windows(2).find(|pair| pair[0] == pair[1]);
        assert_eq!(again, None, "{path} has two chapters of that name");
    }
}

#[test]
fn mandoc_has_no_warnings() {
    assert_silent("mandoc", &["-T", "lint", "-W", "warning"]);
}

#[test]
fn groff_has_no_warnings() {
    for columns in ["-rLL=40n", "-rLL=60n", "-rLL=80n", "-rLL=100n", "-rLL=132n"] {
        assert_silent("groff", &["-man", "-ww", "-Tutf8", "-z", columns]);
    }
}

/// As people read it: `man` hyphenates in another way, and leaves a margin.
#[test]
fn man_has_no_warnings() {
    // mandoc's program of this name has no such option.
    let help = Command::new("man").arg("--help").output();
    if !help.is_ok_and(|help| String::from_utf8_lossy(&help.stdout).contains("--warnings")) {
        return virsh_tests::skip::note("man-db is not installed");
    }
    for columns in ["40", "66", "80", "132"] {
        for page in PAGES {
            let page = Path::new(env!("CARGO_MANIFEST_DIR")).join(page);
            let mut man = Command::new("man");
            man.args(["--warnings", "-E", "UTF-8", "-Tutf8", "-Z", "-l"]).arg(&page);
            let output = man.env("MANWIDTH", columns).output().expect("it starts");
            let said = String::from_utf8_lossy(&output.stderr);
            assert_eq!(said, "", "man on {} at {columns} columns", page.display());
        }
    }
}

/// Nothing but ASCII, which formatters read whatever they are told of the encoding.
#[test]
fn pages_are_ascii() {
    for page in PAGES {
        let page = Path::new(env!("CARGO_MANIFEST_DIR")).join(page);
        assert!(std::fs::read(&page).expect("read the page").is_ascii(), "{}", page.display());
    }
}

/// What programs and people can meet is in the page, as it is written, whatever the emitters become.
#[test]
fn the_manual_holds_everything_that_has_a_name() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let sources = load::load(&root.join("spec")).expect("the spec loads");
    let model = Model::new(&sources).expect("the spec makes a model");
    let page = std::fs::read_to_string(root.join("man/virsh.1")).expect("read the page");
    let page = page.replace(r"\:", "").replace(r"\-", "-");
    let mut missing = Vec::new();
    let mut want = |text: &str, mark: String, whose: &str| {
        if !text.contains(&mark) {
            missing.push(format!("{whose}: {mark}"));
        }
    };
    for command in model.shown() {
        let name = command.name();
        let start = format!("\n.SS {name}\n");
        let entry = page.split_once(&start).map_or("", |(_, rest)| rest);
        let entry = entry.split("\n.S").next().unwrap_or_default();
        let old = command.options.iter().flat_map(|option| &option.old).map(|old| &old.name);
        for option in command.options.iter().map(|option| &option.name).chain(old) {
            want(entry, format!(r"\fB--{option}\fR"), name);
        }
        for key in command.replies().iter().flat_map(|reply| &reply.keys) {
            want(entry, format!(r"\fB{}\fR (", key.key), name);
        }
    }
    let contract = std::fs::read_to_string(root.join("man/virsh-json.5")).expect("read the page");
    let contract = contract.replace(r"\:", "").replace(r"\-", "-");
    let errors = codegen::emit::answer_schema::of_errors(&model);
    let keys = &errors["properties"]["error"]["properties"];
    let kinds = keys["kind"]["enum"].as_array().expect("the kinds of errors");
    assert!(kinds.len() > 5, "{kinds:?}");
    for kind in kinds {
        want(&contract, format!(r"\fB{}\fR", kind.as_str().expect("a word")), "an error's kind");
    }
    for key in keys.as_object().expect("the keys of errors").keys() {
        want(&page, format!(r"\fB{key}\fR"), "an error");
        want(&contract, format!(r"\fB{key}\fR"), "an error");
    }
    let program = &model.program;
    let options = page.split("\n.SH ").find(|chapter| chapter.starts_with("OPTIONS\n"));
    for option in program.options.iter().filter(|option| !option.long.is_empty()) {
        want(options.unwrap_or_default(), format!(r"\fB--{}\fR", option.long), "the program");
    }
    let entries = [&program.environment, &program.files, &program.exit_statuses];
    for entry in entries.into_iter().flatten() {
        want(&page, format!("\n\\fB{}\\fR\n", entry.name), "the program");
    }
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn the_formatters_do_complain() {
    let broken = Path::new(env!("CARGO_TARGET_TMPDIR")).join("broken.1");
    std::fs::write(&broken, ".TH X 1\n.RE\n.nonsense\n\\[nonsense]\n").expect("write a page");
    for (tool, words) in [("mandoc", ["-T", "lint"]), ("groff", ["-ww", "-manz"])] {
        let complaint = run(tool, &words, &broken);
        assert_ne!(complaint, Some(String::new()), "{tool} would let anything pass");
    }
}

fn assert_silent(tool: &str, words: &[&str]) {
    for page in PAGES {
        let page = Path::new(env!("CARGO_MANIFEST_DIR")).join(page);
        assert!(page.is_file(), "{} is missing", page.display());
        if let Some(complaint) = run(tool, words, &page) {
            assert_eq!(complaint, "", "{tool} on {}", page.display());
        }
    }
}

/// What the formatter says of a page; none without the formatter, which only CI insists on.
fn run(tool: &str, words: &[&str], page: &Path) -> Option<String> {
    match Command::new(tool).args(words).arg(page).output() {
        Ok(output) => {
            let said = [output.stdout, output.stderr].concat();
            Some(String::from_utf8_lossy(&said).into_owned())
        }
        Err(error) if error.kind() == ErrorKind::NotFound => {
            virsh_tests::skip::skip(&format!("{tool} is not installed"));
            None
        }
        Err(error) => panic!("{tool}: {error}"),
    }
}
