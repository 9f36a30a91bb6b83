//! Names that begin as options do.

use std::fs;
use virsh_tests::bounded;

/// What is offered for the words, of which the last one is begun, on a host with such names, or one that is not there.
fn offered(uri: &str, form: &[&str], words: &[&str]) -> String {
    let mut command = bounded::virsh();
    command.args(["-q", "-c", uri, "complete"]).args(form).arg("--").args(words);
    String::from_utf8(bounded::run(&mut command, b"").stdout).expect("text")
}

#[test]
fn a_dash_begins_names_and_options_and_two_begin_options_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let node = folder.path().join("node.xml");
    let domain = |name: &str| {
        format!(
            "<domain type='test'><name>{name}</name><memory>1024</memory><os><type>hvm</type></os></domain>"
        )
    };
    let domains: String = ["-web", "--db", "mail"].map(domain).concat();
    fs::write(&node, format!("<node>{domains}</node>")).expect("write the node");
    let uri = format!("test://{}", node.display());
    for (words, plain) in [
        (&["dominfo", "-"][..], "-web\n--domain\n"),
        (&["dominfo", "-w"], "-web\n"),
        (&["dominfo", "--d"], "--domain\n"),
        // The next option is another one, and has no such values.
        (&["domstate", "-web", "-"], "--reason\n"),
        (&["dominfo", "--domain", "-"], "-web\n--db\n"),
        (&["dominfo", "--", "-"], "-web\n--db\n"),
    ] {
        let found = offered(&uri, &[], words);
        let sorted = |text: &str| {
            let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
            lines.sort();
            lines
        };
        assert_eq!(sorted(&found), sorted(plain), "{words:?}");
        let described = offered(&uri, &["--described"], words);
        let words_of: Vec<&str> =
            described.lines().filter_map(|line| line.split('\t').nth(1)).collect();
        assert!(plain.lines().all(|word| words_of.contains(&word)), "{words:?}: {described}");
    }
}

#[test]
fn options_are_offered_after_a_dash_whether_there_is_a_host_or_not() {
    for uri in ["test+unix:///?socket=/nonexistent-dir/x", "qemu+ssh://host.invalid/system"] {
        assert_eq!(offered(uri, &[], &["dominfo", "-"]), "--domain\n", "{uri}");
        let described = offered(uri, &["--described"], &["dominfo", "-"]);
        assert!(described.contains("word\t--domain\t"), "{uri}: {described}");
    }
}
