//! Completion in real shells, on a terminal, with what `install.sh` installs: what stands in the
//! line after the tab key, and what does not run.
//!
//! A shell that is not installed is skipped for all to see; with `CI` set it fails.

#[path = "shells/harness.rs"]
mod harness;

use harness::{NAME, Running, Shell, root};
use std::fs;
use std::net::TcpListener;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};
use virsh_tests::bounded;
use virsh_tests::skip::is_installed;

const SHELLS: [Shell; 3] = [Shell::Bash, Shell::Zsh, Shell::Fish];

/// Names that somebody else may have given to a domain: all that a shell could take for more than
/// a name, at the beginning, in the middle and at the end.
const NAMES: [&str; 20] = [
    "$(touch RAN)",
    "`touch RAN`",
    "x'$(touch RAN)'\"$(touch RAN)\"y",
    "$HOME ${HOME} a$",
    "a!b !! !x!",
    "!",
    "it's",
    "'",
    "say \"hi\"",
    "\"",
    "back\\slash\\",
    "\\",
    " two  words ",
    "-dash",
    "*?[a-z]{a,b}",
    "~root",
    "#hash",
    "a:b=c,d@e%f^g",
    "x;y|z&a<b>c(d)e",
    "日本 é",
];

#[test]
fn bash_inserts_the_name_and_nothing_else() {
    insert_names(Shell::Bash);
}

#[test]
fn zsh_inserts_the_name_and_nothing_else() {
    insert_names(Shell::Zsh);
}

#[test]
fn fish_inserts_the_name_and_nothing_else() {
    insert_names(Shell::Fish);
}

fn insert_names(shell: Shell) {
    let Some(mut running) = Running::start(shell, "names") else { return };
    let folder = harness::scratch(&format!("nodes-{shell:?}"));
    for (index, name) in NAMES.iter().enumerate() {
        let uri = node(&folder, &index.to_string(), &[name]);
        for quote in shell.quotes() {
            // fish would not quote the tilde, so without a quote the name is not offered.
            if shell == Shell::Fish && quote.is_empty() && name.starts_with('~') {
                continue;
            }
            let options: &[&str] = if quote.is_empty() { &["", "--domain="] } else { &[""] };
            for option in options {
                let line = format!("{NAME} -c {uri} domstate {option}{quote}\t");
                let words = running.words(&line);
                let value = format!("{option}{name}");
                assert_eq!(words, ["-c", &uri, "domstate", &value], "{shell:?} {quote}");
            }
        }
    }
    // A list of numbers goes on behind a comma.
    let words = running.words(&format!("{NAME} -c test:///default numatune test --nodeset 0,\t"));
    assert_eq!(words[4..], ["--nodeset", "0,1"], "{shell:?}");
    // Half a name, and the rest by hand.
    let uri = node(&folder, "two", &["a$(touch RAN)'1", "a$(touch RAN)'2"]);
    let words = running.words(&format!("{NAME} -c {uri} domstate a\t1\t"));
    assert_eq!(words[3], "a$(touch RAN)'1", "{shell:?}");
    // What is typed before stays: a name that goes on where it was begun.
    let uri = node(&folder, "begun", &["say \"hi\" it's $1"]);
    let begun: &[&str] = match shell {
        Shell::Bash | Shell::Zsh => &[
            r"say\ ",
            r#""say \"hi"#,
            r#""say "\"hi\"\ it"#,
            r"'say ",
            r#"$'say "hi"#,
            r#"say" \"h"#,
        ],
        Shell::Fish => &[r"say\ ", r#""say \"hi"#, r"'say "],
    };
    for begun in begun {
        let words = running.words(&format!("{NAME} -c {uri} domstate {begun}\t"));
        assert_eq!(words[3..], ["say \"hi\" it's $1"], "{shell:?}: {begun}");
    }
    insert_braces(shell, &mut running, &folder);
    let ran: Vec<_> = fs::read_dir(running.work()).expect("read").flatten().collect();
    assert!(ran.is_empty(), "{shell:?} ran a name: {ran:?}");
}

/// A brace that is open is a part of a name, and what it begins may be a list.
fn insert_braces(shell: Shell, running: &mut Running, folder: &Path) {
    let uri = node(folder, "braces", &["{a b}", "x{c,d}{e", "y{1,2}z"]);
    let braces = [("{", "{a b}"), ("{a", "{a b}"), ("x{", "x{c,d}{e"), ("y{1,", "y{1,2}z")];
    for (begun, name) in braces {
        let mut command = format!("{NAME} -c {uri} domstate ");
        for quoted in [format!("'{begun}"), begun.replace('{', "\\{")] {
            assert_eq!(running.words(&format!("{command}{quoted}\t"))[3..], [name], "{shell:?}");
        }
        if shell == Shell::Fish {
            // It would leave the brace open, and refuse the line: nothing is inserted.
            command.extend([begun, "\t", &"\x7f".repeat(begun.len()), "gone"]);
            assert_eq!(running.words(&command)[3..], ["gone"], "{begun}");
            continue;
        }
        for option in ["", "--domain="] {
            let words = running.words(&format!("{command}{option}{begun}\t"));
            assert_eq!(words[3..], [format!("{option}{name}")], "{shell:?}: {begun}");
        }
    }
    let uri = node(folder, "list", &["one", "two"]);
    let words = running.words(&format!("{NAME} -c {uri} domstate {{one,t\t}}"));
    let list: &[&str] = if shell == Shell::Zsh { &["one", "two"] } else { &["one", "t"] };
    assert_eq!(words[3..], *list, "{shell:?}");
}

#[test]
fn values_that_stand_before_arrive_as_they_are() {
    let folder = harness::scratch("pools");
    let file = folder.join("node.xml");
    let volume = |name: &str| format!("<volume><name>{name}</name><capacity>1</capacity></volume>");
    let text = format!(
        "<node><pool type='dir'><name>pool \"one\"\\</name><target><path>/one</path></target>{}{}</pool></node>",
        volume("vol one"),
        volume("other")
    );
    fs::write(&file, text).expect("write the node");
    let uri = format!("test://{}", file.display());
    for shell in SHELLS {
        let Some(mut running) = Running::start(shell, "before") else { continue };
        for pool in [r#"'pool "one"\\'"#, r#""pool \"one\"\\""#, r#"pool\ \"one\"\\"#] {
            // In single quotes only fish takes two backslashes for one.
            let pool =
                if shell == Shell::Fish { pool.to_owned() } else { pool.replace(r"\\'", r"\'") };
            let line = format!("{NAME} --conn {uri} vol-info --pool {pool} vo\t");
            let words = running.words(&line);
            assert_eq!(words[3..], ["--pool", "pool \"one\"\\", "vol one"], "{shell:?} {pool}");
        }
    }
}

#[test]
fn lines_go_on_in_every_shell() {
    let folder = harness::scratch("files");
    fs::create_dir_all(folder.join("a folder")).expect("make a folder");
    fs::write(folder.join("file=1.xml"), "").expect("write a file");
    let base = folder.display().to_string();
    for shell in SHELLS {
        let Some(mut running) = Running::start(shell, "lines") else { continue };
        let mut assert = |keys: &str, expected: &[&str]| {
            let mut words = running.words(&format!("{NAME} {keys}"));
            // zsh takes the slash away again when the line is accepted.
            let last = words.last_mut().expect("a word");
            *last = last.trim_end_matches('/').to_owned();
            assert_eq!(words, expected, "{shell:?}: {keys}");
        };
        assert("capab\t", &["capabilities"][..]);
        assert("--readon\t capab\t", &["--readonly", "capabilities"]);
        assert("-q --output j\t list --na\t", &["-q", "--output", "json", "list", "--name"]);
        assert("--output=j\t list", &["--output=json", "list"]);
        assert(
            "-c test:///default domstate t\t--rea\t",
            &["-c", "test:///default", "domstate", "test", "--reason"],
        );
        assert("domifaddr x --source=a\tg\t", &["domifaddr", "x", "--source=agent"]);
        assert(&format!("define {base}/f\t"), &["define", &format!("{base}/file=1.xml")]);
        assert(
            &format!("define --file={base}/f\t"),
            &["define", &format!("--file={base}/file=1.xml")],
        );
        assert(&format!("-l {base}/f\t list"), &["-l", &format!("{base}/file=1.xml"), "list"]);
        assert(&format!("cd {base}/\t"), &["cd", &format!("{base}/a folder")]);
    }
}

#[test]
fn uris_and_command_strings_go_on_in_every_shell() {
    for shell in SHELLS {
        let Some(mut running) = Running::start(shell, "strings") else { continue };
        let mut assert = |keys: &str, expected: &[&str]| {
            let words = running.words(&format!("{NAME} {keys}"));
            assert_eq!(words, expected, "{shell:?}: {keys}");
        };
        assert("-c test:\t list", &["-c", "test:///default", "list"]);
        assert("--connect=lx\t list", &["--connect=lxc:///system", "list"]);
        assert(
            "-c test:///default connect qemu:///se\t",
            &["-c", "test:///default", "connect", "qemu:///session"],
        );
        // The common beginning, within the quotes.
        assert(
            "-c test:///default \"list; domst\te t\"",
            &["-c", "test:///default", "list; domstate t"],
        );
        assert(
            "-c test:///default 'list; domsta\te t'",
            &["-c", "test:///default", "list; domstate t"],
        );
        // zsh leaves the quote open, as the string may go on; the others close it.
        let close = if shell == Shell::Zsh { "'" } else { "" };
        assert(
            &format!("-c test:///default 'list; domstate t\t{close}"),
            &["-c", "test:///default", "list; domstate test"],
        );
    }
}

#[test]
fn settings_of_bash_change_nothing() {
    let folder = harness::scratch("settings");
    let uri = node(&folder, "settings", &["a:b=c $x", "é"]);
    fs::write(folder.join("file=1:2.xml"), "").expect("write a file");
    for settings in
        ["set -u; IFS=:", "set -f; shopt -s failglob", "COMP_WORDBREAKS=' '", "LC_ALL=C"]
    {
        let Some(mut running) = Running::start(Shell::Bash, "settings-of") else { return };
        running.run(settings);
        for name in ["a:b=c $x", "é"] {
            let begun: String = name.chars().take(1).collect();
            let words = running.words(&format!("{NAME} -c {uri} domstate --domain={begun}\t"));
            assert_eq!(words[2..], ["domstate", &format!("--domain={name}")], "{settings}");
        }
        let file = folder.join("file").display().to_string();
        let words = running.words(&format!("{NAME} define --file={file}\t"));
        assert_eq!(words[1..], [format!("--file={file}=1:2.xml")], "{settings}");
    }
}

#[test]
fn an_alias_completes_as_the_program_does() {
    let Some(mut running) = Running::start(Shell::Bash, "alias") else { return };
    running.run(&format!("alias v={NAME}"));
    let _ = running.words(&format!("{NAME} -c test:///default domstate t\t"));
    running.run("complete -F _virsh v");
    let words = running.words("v -c test:///default domstate t\t");
    assert_eq!(words[2..], ["domstate", "test"]);
}

#[test]
fn what_words_mean_is_shown_where_the_shell_can() {
    for shell in [Shell::Zsh, Shell::Fish] {
        let Some(mut running) = Running::start(shell, "meanings") else { continue };
        running.send(&format!("{NAME} domstat\t\t"));
        running.expect("Print the state of a domain");
    }
}

#[test]
fn a_silent_host_gives_the_line_back() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("listen");
    let port = listener.local_addr().expect("an address").port();
    for shell in SHELLS {
        let Some(mut running) = Running::start(shell, "silent") else { continue };
        // The first completion loads the script.
        let _ = running.words(&format!("{NAME} capab\t"));
        let line = format!("{NAME} -c qemu+tcp://127.0.0.1:{port}/system dominfo x");
        let silent = fastest(&mut running, &line);
        assert!(silent > Duration::from_secs(1), "{shell:?}: nobody was asked: {silent:?}");
        assert!(silent < Duration::from_millis(2500), "{shell:?}: {silent:?}");
        assert_eq!(running.words(&format!("{line}\t"))[2..], ["dominfo", "x"], "{shell:?}");
    }
}

/// How long the tab key takes behind a line, until the next key is heard. Other work on the machine only makes
/// it longer, so the shortest of some times counts, of which one in time is enough.
fn fastest(running: &mut Running, line: &str) -> Duration {
    let mut shortest = Duration::MAX;
    for _ in 0..5 {
        running.send(line);
        running.expect("dominfo");
        running.expect("x");
        let start = Instant::now();
        // The second key is shown when the first has been dealt with.
        running.send("\tQ");
        running.expect("Q");
        shortest = shortest.min(start.elapsed());
        running.send("\x15");
        if shortest < Duration::from_millis(2500) {
            break;
        }
    }
    shortest
}

#[test]
fn shellcheck_finds_nothing_in_the_scripts() {
    if !is_installed("shellcheck") {
        return;
    }
    let scripts =
        ["generated/completions/virsh.bash", "install.sh", "debian/preinst", "debian/postrm"];
    for script in scripts.into_iter().chain([
        "tests/bare-root.sh",
        "tests/closing.sh",
        "tests/installed/run.sh",
    ]) {
        let output = bounded::run(Command::new("shellcheck").arg(root().join(script)), b"");
        assert_eq!(String::from_utf8_lossy(&output.stdout), "", "{script}");
    }
}

/// The URI of a mock host with these domains.
fn node(folder: &Path, file: &str, names: &[&str]) -> String {
    let domain = |name: &&str| {
        let name = name.replace('&', "&amp;").replace('<', "&lt;");
        format!(
            "<domain type='test'><name>{name}</name><memory>1024</memory><os><type>hvm</type></os></domain>"
        )
    };
    let file = folder.join(format!("{file}.xml"));
    let domains: String = names.iter().map(domain).collect();
    fs::write(&file, format!("<node>{domains}</node>")).expect("write the node");
    format!("test://{}", file.display())
}
