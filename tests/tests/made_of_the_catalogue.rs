//! The examples of what other programs make of the catalogue, each run as its users would.

use serde_json::Value;
use std::process::Output;
use std::time::Duration;
use virsh_lab::terminal::Terminal;
use virsh_tests::bounded;

/// Runs Python with an example as its program, or with words of its own.
fn python(words: &[&str]) -> Output {
    let mut python = bounded::alone("python3");
    python.args(words).current_dir(virsh_tests::root().join("examples"));
    python.env("PYTHONDONTWRITEBYTECODE", "1").env("LC_ALL", "C.UTF-8");
    python.env_remove("VIRSH_OUTPUT").env("VIRSH", virsh_tests::virsh());
    bounded::run(&mut python, b"")
}

/// What an example prints that succeeds.
fn told(words: &[&str]) -> String {
    let output = python(words);
    let failed = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success() && failed.is_empty(), "{words:?}: {failed}");
    String::from_utf8(output.stdout).expect("text")
}

fn program() -> String {
    virsh_tests::virsh().to_str().expect("text").to_owned()
}

#[test]
fn a_form_has_a_field_for_each_option() {
    let form = told(&["form.py", "attach-disk", &program()]);
    let command = virsh_generated::find("attach-disk").expect("it is there");
    for option in command.options {
        assert_eq!(form.matches(&format!("name=\"{}\"", option.name)).count(), 1, "{form}");
    }
    let required = command.options.iter().filter(|option| option.required).count();
    assert_eq!(form.matches(" required").count(), required);
    assert!(form.contains("<option value=\"readonly\" title=\"Nobody writes\">readonly</option>"));
    // Every command has one.
    let vcpus = told(&["form.py", "blkdeviotune", &program()]);
    assert!(vcpus.contains("<input type=\"number\" name=\"total-iops-sec\""), "{vcpus}");
    assert!(told(&["form.py", "secret-set-value", &program()]).contains("type=\"password\""));
}

#[test]
fn the_spec_of_carapace_has_every_command_and_option() {
    let spec = told(&["carapace.py", &program()]);
    // carapace reads YAML, which JSON is.
    let spec: Value = virsh_tests::parity::yaml::parse(&spec).expect("YAML");
    let commands = spec["commands"].as_array().expect("commands");
    let find = |name: &str| commands.iter().find(|command| command["name"] == name);
    for command in virsh_generated::commands() {
        let Some(found) = find(command.name) else {
            assert!(command.hidden, "{} is missing", command.name);
            continue;
        };
        let flags = found["flags"].as_object().expect("flags");
        for option in command.options {
            let name = format!("--{}", option.name);
            let has = flags.keys().any(|flag| flag.trim_end_matches(['=', '*']) == name);
            assert!(has, "{}: {name}", command.name);
        }
    }
    let mode = &find("attach-disk").expect("it is there")["completion"]["flag"]["mode"];
    assert_eq!(mode[0], "readonly\tNobody writes");
    assert!(spec["persistentflags"]["-c, --connect="].is_string(), "{}", spec["persistentflags"]);
}

#[test]
fn a_client_holds_a_session_open() {
    let listed = told(&["client.py", "test:///default", &program()]);
    assert_eq!(listed, "test: running\n");
    let script = "import os
from client import Virsh, VirshError
with Virsh('test:///default', os.environ['VIRSH']) as virsh:
    print(virsh.suspend('test')['uuid'])
    print(virsh.domstate('test', reason=True)['state'])
    print(virsh.echo('say \"a b\" \\\\ $HOME')['text'])
    try:
        virsh.domstate('nope')
    except VirshError as error:
        print(error.kind, error.id, error.code, error)
    try:
        virsh.await_('test', condition='domain-inactive', timeout=1)
    except VirshError as error:
        print(error.kind, error.status, error)
    print([network['name'] for network in virsh.net_list(columns='name')])
    print(virsh.cd('/'))
    try:
        virsh.list(nonsense=1)
    except TypeError as error:
        print(error)
";
    let expected = "6695eb01-f6a4-8304-79aa-97f2502e193f\npaused\nsay \"a b\" \\ $HOME\n\
        not-found no-domain 42 failed to get domain 'nope'\nNone 2 await ended with status 2\n['default']\nNone\nlist has no option nonsense\n";
    assert_eq!(told(&["-c", script]), expected);
}

#[test]
fn what_an_example_cannot_do_it_says_in_a_sentence() {
    let program = program();
    for (words, said) in [
        (
            &["form.py", "nope", &*program][..],
            "form.py: command or command group 'nope' doesn't exist\n",
        ),
        (&["form.py", "domain", &program], "form.py: 'domain' is a group of commands\n"),
        (&["form.py"], "usage: form.py COMMAND [PROGRAM]\n"),
        (
            &["form.py", "list", "/nowhere/virsh"],
            "form.py: /nowhere/virsh: No such file or directory\n",
        ),
        (
            &["carapace.py", "/nowhere/virsh"],
            "carapace.py: /nowhere/virsh: No such file or directory\n",
        ),
        (&["carapace.py", "/bin/false"], "carapace.py: /bin/false ended with status 1\n"),
        (
            &["client.py", "test:///default", "/nowhere/virsh"],
            "client.py: [Errno 2] No such file or directory: '/nowhere/virsh'\n",
        ),
    ] {
        let output = python(words);
        assert_eq!(String::from_utf8_lossy(&output.stderr), said, "{words:?}");
        assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0), "{words:?}");
    }
    // A reader that has seen enough ends them in silence.
    for words in ["form.py attach-disk", "carapace.py"] {
        let script =
            format!("{{ python3 {words} \"$0\"; echo status $? >&2; }} | head -c 1 >/dev/null");
        let mut shell = bounded::alone("/bin/bash");
        shell.args(["-c", &script, &program]).current_dir(virsh_tests::root().join("examples"));
        let output = bounded::run(shell.env("PYTHONDONTWRITEBYTECODE", "1"), b"");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(matches!(&*said, "status 141\n" | "status 0\n"), "{words}: {said}");
    }
}

#[test]
fn elvish_completes_by_the_example() {
    if !virsh_tests::skip::is_installed("elvish") {
        return;
    }
    let home = tempfile::tempdir().expect("a folder");
    let folder = |name: &str| {
        let folder = home.path().join(name);
        std::fs::create_dir_all(&folder).expect("a folder");
        folder
    };
    let programs = folder("bin");
    std::os::unix::fs::symlink(virsh_tests::virsh(), programs.join("virsh")).expect("a link");
    let example = virsh_tests::root().join("examples/virsh.elv");
    let settings = format!(
        "eval (slurp < '{}')\nset edit:prompt = {{ put '<ready> ' }}\nset edit:rprompt = {{ }}\n",
        example.display()
    );
    std::fs::write(folder(".config/elvish").join("rc.elv"), settings).expect("the settings");
    // Names are other people's data: this one is a name in every shell, and nothing that runs.
    let domain = "<domain type='test'><name>odd $(touch x) it's \"y\"</name><memory>1024</memory>\
        <os><type>hvm</type></os></domain>";
    let node = home.path().join("node.xml");
    std::fs::write(&node, format!("<node>{domain}</node>")).expect("a node");
    let text = |text: &str| text.to_owned();
    let path = format!("{}:/usr/local/bin:/usr/bin:/bin", programs.display());
    let home_path = home.path().display().to_string();
    let env = [("PATH", path), ("HOME", home_path.clone()), ("XDG_RUNTIME_DIR", home_path)];
    let env = env.into_iter().chain([("TERM", text("xterm")), ("LC_ALL", text("C.UTF-8"))]);
    let env: Vec<(String, String)> = env.map(|(name, value)| (text(name), value)).collect();
    let mut terminal = Terminal::start(&[text("elvish")], &env, home.path()).expect("a terminal");
    let limit = Duration::from_secs(40);
    let mut go = |keys: &str, shown: &str| {
        terminal.send(keys).expect("typed");
        terminal.expect(shown, limit).unwrap_or_else(|error| panic!("{error:#}"));
    };
    go("", "<ready> ");
    // The first of the last two keys takes the name from the list, the second runs the line.
    let line = format!("virsh --output j\t -c test://{} domstate odd\t\r\r", node.display());
    go(&line, "\"state\":");
    assert!(!home.path().join("x").exists(), "a name ran as a command");
}
