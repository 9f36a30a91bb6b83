//! The completion scripts, sourced in real shells: what they offer, and what they ask virsh.
//!
//! Most tests use the scripts of the generator's kitchen sink, which has every kind of option;
//! a fake `virsh` on PATH notes how it is called and answers with three names. A shell that is
//! not installed is skipped for all to see; with `CI` set it fails.

#[path = "shells/harness.rs"]
mod harness;

use harness::Shell::{Bash, Fish, Zsh};
use harness::{Shell, complete, root, run, scratch};
use std::fs;
use std::process::Command;

const SHELLS: [Shell; 3] = [Bash, Zsh, Fish];
const SINK: &str = "codegen/tests/kitchen-sink/expected/generated/completions";
const REAL: &str = "generated/completions";

#[test]
fn commands_are_offered_without_hidden_and_old_ones() {
    for shell in SHELLS {
        let all = ["answers", "bare", "everything", "operands", "quoting", "relations", "unlisted"];
        assert_words(shell, "virsh ", &all);
        assert_words(shell, "virsh op", &["operands"]);
        assert_words(shell, "virsh -c test:///default op", &["operands"]);
        assert_words(shell, "virsh --connect=test:///default -rq -- op", &["operands"]);
        assert_words(shell, "virsh hidden", &[]);
        assert_words(shell, "virsh nonsense ", &[]);
    }
}

#[test]
fn global_options_and_their_values_are_offered() {
    for shell in SHELLS {
        assert_words(shell, "virsh --re", &["--readonly"]);
        assert_words(shell, "virsh -q --out", &["--output"]);
        assert_words(shell, "virsh -d ", &["0", "4"]);
        assert_words(shell, "virsh -rd ", &["0", "4"]);
        assert_words(shell, "virsh --output j", &["json"]);
        assert_values(shell, "virsh --output=", "--output=", &["json", "text"]);
        assert_words(shell, "virsh -c ", &[]);
    }
}

#[test]
fn options_are_offered_unless_given_or_excluded() {
    for shell in SHELLS {
        let all = [
            "--all",
            "--config",
            "--current",
            "--help",
            "--live",
            "--some",
            "--timeout",
            "--verbose",
            "--wait",
        ];
        assert_words(shell, "virsh relations web --", &all);
        let left = ["--help", "--timeout", "--verbose"];
        assert_words(shell, "virsh relations web --live --all --wait --", &left);
        // A word that an option took as its value is no option.
        let left: Vec<&str> =
            all.into_iter().filter(|name| !["--some", "--all"].contains(name)).collect();
        assert_words(shell, "virsh relations web --some --live --", &left);
        // After two dashes everything is a value.
        assert_words(shell, "virsh relations web -- --", &[]);
        assert_words(shell, "virsh answers --o", &["--output"]);
    }
}

#[test]
fn older_spellings_count_as_the_options_they_stand_for() {
    for shell in SHELLS {
        let left = ["--help", "--target", "--type", "--word"];
        let line = "virsh words web 3 --lofty --silent --by_name x --";
        assert_words(shell, line, &left);
        assert_words(shell, "virsh operands web 3 --l", &["--level"]);
    }
}

#[test]
fn choices_are_offered_by_name_by_position_and_attached() {
    for shell in SHELLS {
        assert_words(shell, "virsh operands web 3 --level ", &["high", "low"]);
        assert_words(shell, "virsh operands web 3 vda kind l", &["low"]);
        assert_values(shell, "virsh operands web 3 --level=l", "--level=", &["low"]);
        assert_words(shell, "virsh answers --output ", &["json", "text"]);
        assert_words(shell, "virsh operands web 3 --type ", &[]);
    }
}

#[test]
fn lists_are_offered_word_by_word() {
    for shell in SHELLS {
        assert_words(
            shell,
            "virsh everything web --choice-list ",
            &["3d", "one", "two-and-a-half"],
        );
        let rest = ["one,3d", "one,two-and-a-half"];
        assert_words(shell, "virsh everything web --choice-list one,", &rest);
    }
}

#[test]
fn words_with_special_characters_arrive_quoted() {
    let line = "virsh quoting --hazard ";
    let raw = [r#""j""#, "$HOME", "a:b", r"e\f", "g h", "it's", "l*", "[i]"];
    assert_words(Fish, line, &raw);
    let quoted = [r#"\"j\""#, r"\$HOME", "a:b", r"e\\f", r"g\ h", r"it\'s", r"l\*", r"\[i\]"];
    assert_words(Bash, line, &quoted);
    assert_words(Zsh, line, &quoted);
    assert_words(Bash, "virsh quoting --hazard a:", &["b"]);
    assert_words(Zsh, "virsh quoting --hazard a:", &["a:b"]);
    assert_words(Bash, "virsh quoting --hazard 'g", &["g h"]);
}

#[test]
fn objects_come_from_the_program() {
    for shell in SHELLS {
        let two = if shell == Fish { "web two" } else { r"web\ two" };
        let Some(offer) = complete(shell, SINK, "virsh operands ") else { continue };
        assert_eq!(offer.words, sorted(&["db", "web", two]), "{shell:?}");
        assert_eq!(offer.calls, ["<-q><complete><--><operands><--domain><>"], "{shell:?}");
        let line = "virsh -qr -c 'my uri' operands --count 3 w";
        let Some(offer) = complete(shell, SINK, line) else { continue };
        assert_eq!(offer.words, sorted(&["web", two]), "{shell:?}");
        let call = "<-r><-c><my uri><-q><complete><--><operands><--count=3><--domain><w>";
        assert_eq!(offer.calls, [call], "{shell:?}");
        let line = "virsh --readonly --connect=x words 'a b' 3 --silent --target=d";
        let Some(offer) = complete(shell, SINK, line) else { continue };
        let call = "<-r><-c><x><-q><complete><--><operands><--domain=a b><--count=3><--silent><--target><d>";
        assert_eq!(offer.calls, [call], "{shell:?}");
        let replaced = if shell == Bash { "db" } else { "--target=db" };
        assert_eq!(offer.words, [replaced], "{shell:?}");
    }
}

#[test]
fn static_words_do_not_start_the_program() {
    for shell in SHELLS {
        for line in ["virsh op", "virsh relations web --", "virsh quoting --hazard "] {
            let Some(offer) = complete(shell, SINK, line) else { continue };
            assert!(offer.calls.is_empty(), "{shell:?}: {line}: {:?}", offer.calls);
        }
    }
}

#[test]
fn files_and_folders_come_from_the_shell() {
    let folder = scratch("files");
    fs::create_dir_all(folder.join("folder")).expect("make a folder");
    fs::write(folder.join("file.xml"), "").expect("write a file");
    let base = folder.display();
    for shell in SHELLS {
        // Shells differ in whether they name the folder again and mark folders.
        let names = |line: &str| -> Option<Vec<String>> {
            let offer = complete(shell, SINK, line)?;
            let name = |word: &String| {
                word.trim_end_matches('/').rsplit(['/', '=']).next().unwrap_or_default().to_owned()
            };
            Some(sorted(&offer.words.iter().map(name).collect::<Vec<_>>()))
        };
        let Some(files) = names(&format!("virsh everything web --xml-file {base}/f")) else {
            continue;
        };
        assert_eq!(files, ["file.xml", "folder"], "{shell:?}");
        let folders = names(&format!("virsh unlisted {base}/f"));
        assert_eq!(folders, Some(vec!["folder".to_owned()]), "{shell:?}");
        let attached = names(&format!("virsh everything web --file={base}/fi"));
        assert_eq!(attached, Some(vec!["file.xml".to_owned()]), "{shell:?}");
        let log = names(&format!("virsh -l {base}/fi"));
        assert_eq!(log, Some(vec!["file.xml".to_owned()]), "{shell:?}");
    }
}

#[test]
fn command_names_are_offered_with_the_groups() {
    for shell in SHELLS {
        assert_words(shell, "virsh hidden-one b", &["bare", "beta"]);
    }
}

#[test]
fn summaries_and_helps_are_shown_where_the_shell_can() {
    for shell in [Zsh, Fish] {
        for (line, shown) in [
            ("virsh op", "Take words by position and by name"),
            ("virsh q", r#"Quote $HOME, `ls`, "two", it's, \n, [x], a:b, %s, #c, (d), é"#),
            ("virsh relations web --ver", "Tell the progress"),
            ("virsh quoting --ha", r#"Pick 'it's' or "$HOME": a\b [c]; d {e} %s #f"#),
            ("virsh quoting --hazard it", "It's [it]: $x"),
        ] {
            let Some(offer) = complete(shell, SINK, line) else { continue };
            assert!(
                offer.lines.iter().any(|offered| offered.contains(shown)),
                "{shell:?}: {line}: {:?}",
                offer.lines
            );
        }
    }
}

#[test]
fn the_program_s_own_scripts_offer_every_listed_command() {
    let catalogue = fs::read_to_string(root().join("generated/catalogue.json")).expect("read");
    let catalogue: serde_json::Value = serde_json::from_str(&catalogue).expect("JSON");
    let commands = catalogue["commands"].as_object().expect("commands");
    let listed = commands.iter().filter(|(_, command)| command["hidden"] == false);
    let listed = sorted(&listed.map(|(name, _)| name).collect::<Vec<_>>());
    for shell in SHELLS {
        let Some(offer) = complete(shell, REAL, "virsh ") else { continue };
        assert_eq!(offer.words, listed, "{shell:?}");
    }
}

#[test]
fn shellcheck_finds_nothing_in_the_bash_scripts() {
    for folder in [SINK, REAL] {
        let script = root().join(folder).join("virsh.bash");
        let Some(output) = run(Command::new("shellcheck").arg(&script)) else { return };
        assert_eq!(output, "", "{}", script.display());
    }
}

/// Checks the words that are offered, in whatever order the shell has them.
#[track_caller]
fn assert_words(shell: Shell, line: &str, expected: &[&str]) {
    let Some(offer) = complete(shell, SINK, line) else { return };
    assert_eq!(offer.words, sorted(expected), "{shell:?}: {line}");
}

/// Checks values that follow `--name=` in one word, which bash alone leaves in place.
#[track_caller]
fn assert_values(shell: Shell, line: &str, before: &str, expected: &[&str]) {
    let before = if shell == Bash { "" } else { before };
    let expected: Vec<String> = expected.iter().map(|value| format!("{before}{value}")).collect();
    let Some(offer) = complete(shell, SINK, line) else { return };
    assert_eq!(offer.words, sorted(&expected), "{shell:?}: {line}");
}

fn sorted(words: &[impl ToString]) -> Vec<String> {
    let mut words: Vec<String> = words.iter().map(ToString::to_string).collect();
    words.sort();
    words
}
