//! What `install.sh` and `make install` put where, and the words with which they do not.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use virsh_tests::skip::is_installed;
use virsh_tests::{bounded, root};

/// What says where things go; none of it may come from outside.
const SETTINGS: [&str; 10] = [
    "PREFIX",
    "DESTDIR",
    "NAME",
    "BASH_DIR",
    "ZSH_DIR",
    "FISH_DIR",
    "DOC_DIR",
    "CDPATH",
    "MAKEFLAGS",
    "MAKELEVEL",
];

/// A command in the repository's root that installs the program of these tests.
fn command(program: &str, words: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(words).current_dir(root()).env("PROGRAM", virsh_tests::virsh());
    for name in SETTINGS {
        command.env_remove(name);
    }
    command
}

/// The files below a folder, as paths below it.
fn files(folder: &Path) -> Vec<String> {
    let find = bounded::run(
        Command::new("find").arg(folder).args(["-type", "f", "-printf", "%P\\n"]),
        b"",
    );
    String::from_utf8_lossy(&find.stdout).lines().map(str::to_owned).collect()
}

fn assert_refused(output: &Output, why: &str) {
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success() && text.contains(why), "{why}: {output:?}");
}

#[test]
fn without_a_name_the_program_takes_the_place_of_virsh() {
    let (folder, here) = (tempfile::tempdir().expect("a folder"), root());
    let folder = folder.path();
    let mut script = command("./install.sh", &[]);
    script.env("DESTDIR", folder);
    assert!(bounded::run(&mut script, b"").status.success());
    let same = |installed: &str, made: &Path| {
        let read = |path: &Path| fs::read(path).expect("it is there");
        assert!(read(&folder.join(installed)) == read(&here.join(made)), "{installed}");
    };
    same("usr/local/bin/virsh", &virsh_tests::virsh());
    same("usr/local/share/man/man1/virsh.1", "man/virsh.1".as_ref());
    same("usr/local/share/man/man5/virsh-json.5", "man/virsh-json.5".as_ref());
    let scripts = here.join("generated/completions");
    same("usr/local/share/bash-completion/completions/virsh", &scripts.join("virsh.bash"));
    same("usr/local/share/zsh/site-functions/_virsh", &scripts.join("_virsh"));
    same("etc/fish/completions/virsh.fish", &scripts.join("virsh.fish"));
    same("usr/local/share/doc/virsh/copyright", "debian/copyright".as_ref());
    assert!(bounded::run(script.args(["--remove"]), b"").status.success());
    assert_eq!(files(folder), [""; 0], "what is installed is removed");
}

#[test]
fn a_name_is_one_word_or_nothing_is_installed() {
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["a b", "a\tb", "a;b", "it's", "\"", "`id`", "a\\", "*", "..", "-n", "--remove a"] {
        for target in is_installed("make").then_some(["install", "uninstall"]).into_iter().flatten()
        {
            let mut make = command("make", &["-s", target, &format!("NAME={name}")]);
            let output = bounded::run(make.env("DESTDIR", folder.path()), b"");
            assert_refused(&output, &format!("install.sh: '{name}' is no name for a program"));
        }
    }
    for words in [&["a", "b"][..], &["a", "--remove"], &["--remove", "a", "b"], &["a", ""]] {
        let output =
            bounded::run(command("./install.sh", words).env("DESTDIR", folder.path()), b"");
        assert_refused(&output, "install.sh: one name is wanted");
    }
    assert_eq!(files(folder.path()), [""; 0]);
}

#[test]
fn paths_with_blanks_and_quotes_are_taken_as_they_are() {
    if !is_installed("make") {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    for (number, part) in ["a b", "it's", "\"q\" `id`;*", "back\\slash"].into_iter().enumerate() {
        let base = folder.path().join(format!("{number}/{part}"));
        let settings = [
            "PREFIX=/opt/",
            "BASH_DIR=/bash/",
            "ZSH_DIR=/zsh/",
            "FISH_DIR=/fish/",
            "DOC_DIR=/doc/",
        ];
        let mut words: Vec<String> = settings.iter().map(|it| format!("{it}{part}")).collect();
        words.extend([format!("DESTDIR={}", base.display()), "NAME=v1".to_owned()]);
        for target in ["install", "uninstall"] {
            let mut make = command("make", &["-s", target]);
            let output = bounded::run(make.args(&words), b"");
            assert!(output.status.success(), "{output:?}");
            for file in
                ["opt/P/bin/v1", "bash/P/v1", "zsh/P/_v1", "fish/P/v1.fish", "doc/P/copyright"]
            {
                let file = base.join(file.replace('P', part));
                assert_eq!(file.exists(), target == "install", "{}", file.display());
            }
        }
    }
    assert_eq!(files(folder.path()), [""; 0]);
}

#[test]
fn folders_are_absolute_and_no_options() {
    let folder = tempfile::tempdir().expect("a folder");
    for setting in ["PREFIX", "BASH_DIR", "ZSH_DIR", "FISH_DIR", "DOC_DIR"] {
        let mut script = command("./install.sh", &[]);
        let output =
            bounded::run(script.env("DESTDIR", folder.path()).env(setting, "some/where"), b"");
        assert_refused(&output, &format!("install.sh: {setting} is no absolute path: some/where"));
    }
    assert_eq!(files(folder.path()), [""; 0]);
    let script = root().join("install.sh").display().to_string();
    let mut script = command(&script, &[]);
    script.current_dir(folder.path()).env("DESTDIR", "-rf").env("PREFIX", "/usr/local//");
    let output = bounded::run(&mut script, b"");
    assert!(output.status.success(), "{output:?}");
    let found = files(&folder.path().join("-rf"));
    let fish = "etc/fish/completions/virsh.fish";
    assert!(found.iter().any(|file| file == fish), "a slash changes nothing: {found:?}");
}
