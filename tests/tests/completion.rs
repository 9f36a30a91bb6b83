//! What `complete` does while somebody waits at a prompt: it ends in time, asks nothing and
//! changes nothing.

#[path = "completion/carapace.rs"]
mod carapace;
#[path = "completion/dashes.rs"]
mod dashes;
#[path = "completion/free_values.rs"]
mod free_values;
#[path = "completion/hosts.rs"]
mod hosts;
#[path = "completion/lists.rs"]
mod lists;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Stdio;
use virsh_tests::bounded;

/// The candidates for a line, as `complete --described` gives them: kind, word, meaning.
fn described(words: &[&str]) -> Vec<[String; 3]> {
    described_at(&std::env::temp_dir(), words)
}

/// The same for somebody with this home.
fn described_at(home: &Path, words: &[&str]) -> Vec<[String; 3]> {
    let mut command = bounded::virsh();
    command.args(["-q", "complete", "--described", "--"]).args(words).env("HOME", home);
    let output = bounded::run(&mut command, b"");
    assert!(output.status.success(), "{words:?}: {output:?}");
    let text = String::from_utf8(output.stdout).expect("text");
    let parts = |line: &str| {
        let mut parts = line.split('\t').map(str::to_owned);
        [(); 3].map(|()| parts.next().unwrap_or_else(|| panic!("three parts: {line:?}")))
    };
    text.lines().map(parts).collect()
}

/// The words that are offered.
fn offered(words: &[&str]) -> Vec<String> {
    described(words).into_iter().map(|[_, word, _]| word).collect()
}

/// The words that are offered and go on what is typed.
fn going_on(words: &[&str]) -> Vec<String> {
    let typed = words.last().expect("a word");
    offered(words).into_iter().filter(|word| word.starts_with(typed)).collect()
}

#[test]
fn a_format_that_is_set_for_answers_leaves_completion_as_it_is() {
    for (set, asking, told) in [
        ("json", &["-q", "complete", "--described", "--", "domhostna"][..], "word\tdomhostname\t"),
        ("bad", &["-q", "complete", "--", "domhostna"], "domhostname\n"),
        ("bad", &["-q", "--output", "json", "complete", "--", "domhostna"], "[{\"candidate\":"),
    ] {
        let output = bounded::run(bounded::virsh().args(asking).env("VIRSH_OUTPUT", set), b"");
        let said = String::from_utf8(output.stdout).expect("text");
        assert!(said.contains(told) && output.stderr.is_empty(), "{set} {asking:?}: {said}");
    }
}

#[test]
fn commands_follow_the_global_options() {
    let all = offered(&[""]);
    assert!(all.is_sorted() && all.iter().any(|name| name == "list"));
    assert!(!all.iter().any(|name| name == "self-test"), "hidden ones are not offered");
    for globals in [
        &["-c", "test:///default"][..],
        &["--connect=test:///default", "-rq", "--"],
        &["--conn", "test:///default"],
        &["-qctest:///default", "-d", "0"],
    ] {
        assert_eq!(going_on(&[globals, &["domst"]].concat()), ["domstate", "domstats"]);
    }
    assert!(offered(&["nonsense", ""]).is_empty());
    assert!(offered(&["domstate", "--help", ""]).is_empty());
}

#[test]
fn global_options_and_their_values_are_offered() {
    assert_eq!(going_on(&["--rea"]), ["--readonly"]);
    assert_eq!(going_on(&["--re"]), ["--readonly", "--retry"]);
    assert_eq!(going_on(&["-q", "--out"]), ["--output"]);
    for line in [&["-d", ""][..], &["-rd", ""], &["--deb", ""]] {
        assert_eq!(offered(line), ["0", "1", "2", "3", "4"]);
    }
    let formats = ["--output=csv", "--output=json", "--output=text", "--output=yaml"];
    assert_eq!(offered(&["--output="]), formats);
    assert_eq!(offered(&["--version="]), ["--version=long", "--version=short"]);
    assert!(offered(&["--version", "-"]).contains(&"--version".to_owned()));
    let file = |word: &str| vec![["file", word, ""].map(str::to_owned)];
    assert_eq!(described(&["-l", "x"]), file(""));
    assert_eq!(described(&["--log=x"]), file("--log="));
}

#[test]
fn options_are_offered_unless_given_or_excluded() {
    assert_eq!(
        offered(&["domstate", "test", "-"]),
        ["--columns", "--help", "--output", "--reason"]
    );
    let all = ["--build", "--help", "--if-needed", "--no-overwrite", "--output", "--overwrite"];
    assert_eq!(offered(&["pool-start", "p", "--"]), all);
    let left = ["--build", "--help", "--if-needed", "--output"];
    assert_eq!(offered(&["pool-start", "--pool", "p", "--overwrite", "--"]), left);
    // A word that an option took as its value is no option.
    assert_eq!(offered(&["pool-start", "--pool", "--overwrite", "--"]), all);
    // After two dashes everything is a value.
    assert!(going_on(&["pool-start", "p", "--", "--"]).is_empty());
    assert_eq!(going_on(&["--conn", "test:///default", "domstate", "--", "t"]), ["test"]);
    // Options of no need are offered beside values only where nothing is given.
    assert_eq!(offered(&["domstate", ""]), ["test"]);
    assert!(offered(&["domstats", "test", ""]).contains(&"--raw".to_owned()));
}

#[test]
fn older_names_count_as_the_new_ones() {
    assert_eq!(offered(&["nodedev-dettach", "--dev"]), offered(&["nodedev-detach", "--dev"]));
}

#[test]
fn words_are_offered_by_name_by_position_and_attached() {
    let words = ["agent", "any", "arp", "lease"];
    assert_eq!(offered(&["domifaddr", "test", "--source", "l"]), words);
    assert_eq!(
        offered(&["domifaddr", "test", "--source="]),
        words.map(|it| format!("--source={it}"))
    );
    assert_eq!(offered(&["domifaddr", "test", "vnet0", "x"]), words);
    let agent = &described(&["domifaddr", "test", "--source", ""])[0];
    assert!(!agent[2].is_empty(), "the word's meaning is told: {agent:?}");
    assert_eq!(offered(&["list", "--output", ""]), ["csv", "json", "text", "yaml"]);
    assert_eq!(going_on(&["list", "--output=j"]), ["--output=json"]);
}

#[test]
fn lists_go_on_word_by_word_and_objects_are_offered_once() {
    let [kind, word, _] = &described(&["nodedev-list", "--cap", "usb,pc"])[0];
    assert_eq!((kind.as_str(), word.as_str()), ("part", "usb,ap_card"));
    assert_eq!(going_on(&["nodedev-list", "--cap", "usb,pc"]), ["usb,pci"]);
    assert!(!offered(&["nodedev-list", "--cap", "usb,"]).contains(&"usb,usb".to_owned()));
    assert!(offered(&["domstats", ""]).contains(&"test".to_owned()));
    assert!(!offered(&["domstats", "test", ""]).contains(&"test".to_owned()));
}

#[test]
fn files_and_command_names_are_told() {
    assert_eq!(described(&["define", "x"]), [["file", "", ""].map(str::to_owned)]);
    assert_eq!(described(&["define", "--file=x"]), [["file", "--file=", ""].map(str::to_owned)]);
    assert_eq!(described(&["cd", "x"]), [["directory", "", ""].map(str::to_owned)]);
    let names = offered(&["help", "s"]);
    assert!(names.contains(&"secret".to_owned()) && names.contains(&"suspend".to_owned()));
}

#[test]
fn volumes_are_those_of_a_pool_with_blanks_in_its_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let node = folder.path().join("node.xml");
    fs::write(
        &node,
        "<node><pool type='dir'><name>pool one</name><target><path>/one</path></target>\
         <volume><name>two\tparts\\</name><capacity>1</capacity></volume></pool></node>",
    )
    .expect("write the node");
    let uri = format!("test://{}", node.display());
    let offer = offered(&["-c", &uri, "vol-info", "--pool", "pool one", ""]);
    assert!(offer.contains(&"two\\tparts\\\\".to_owned()), "{offer:?}");
    assert_eq!(offered(&["-c", &uri, "pool-info", ""]), ["pool one"]);
}

#[test]
fn uris_are_those_of_drivers_and_of_hosts_that_ssh_knows() {
    let home = tempfile::tempdir().expect("a home");
    fs::create_dir(home.path().join(".ssh")).expect("a folder");
    fs::write(home.path().join(".ssh/config"), "Host web *.lan\n").expect("settings");
    fs::write(home.path().join(".ssh/known_hosts"), "db,10.0.0.1 ssh-rsa A\n").expect("hosts");
    for line in [&["-c", ""][..], &["-qc", ""], &["--conn", ""], &["connect", ""]] {
        let rows = described_at(home.path(), line);
        for uri in ["qemu:///session", "qemu+ssh://web/system", "qemu+ssh://db/system"] {
            let offers = rows.iter().any(|[kind, word, _]| kind == "word" && word == uri);
            assert!(offers, "{line:?}: {rows:?}");
        }
        assert!(!rows.iter().flatten().any(|text| text.contains(".lan")), "{rows:?}");
    }
    assert_eq!(going_on(&["--connect=test"]), ["--connect=test:///default"]);
    assert_eq!(going_on(&["migrate", "d", "--desturi", "test"]), ["test:///default"]);
}

/// Root's aliases are those of the machine, which is left alone: somebody else asks.
#[test]
fn aliases_of_the_settings_are_uris() {
    let folder = tempfile::tempdir().expect("a folder");
    let settings = folder.path().join("libvirt/libvirt.conf");
    fs::create_dir(folder.path().join("libvirt")).expect("a folder");
    fs::write(&settings, "uri_aliases = [ \"hail=qemu+ssh://root@hail/system\" ]\n")
        .expect("settings");
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).expect("it is readable");
    let program = folder.path().join("virsh");
    fs::copy(virsh_tests::virsh(), &program).expect("there is room");
    let root = rustix::process::geteuid().is_root();
    let setpriv = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];
    for line in [&["-c", "ha"][..], &["connect", "ha"], &["--connect=ha"]] {
        let words = setpriv.iter().filter(|_| root).map(std::ffi::OsStr::new);
        let mut words = words.chain([program.as_os_str()]);
        let mut command = bounded::alone(words.next().expect("a program"));
        command.args(words).args(["complete", "--described", "--"]).args(line);
        command.env("XDG_CONFIG_HOME", folder.path()).env("HOME", folder.path());
        let output = bounded::run(command.stdin(Stdio::null()), b"");
        let offered = String::from_utf8_lossy(&output.stdout);
        assert!(offered.contains("hail"), "{line:?}: {output:?}");
        assert!(offered.contains("qemu+ssh://root@hail/system"), "{line:?}: {output:?}");
    }
}

#[test]
fn command_strings_go_on_within_the_word() {
    let offered = |text: &str| going_on(&[text]);
    assert_eq!(offered("list; domst"), ["list; domstate", "list; domstats"]);
    assert_eq!(offered("domstate t"), ["domstate test"]);
    assert_eq!(offered("domstate \"t"), ["domstate \"test\""]);
    assert_eq!(offered("list --na"), ["list --name"]);
    assert_eq!(going_on(&["-c", "test:///default", "domstate t"]), ["domstate test"]);
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("a b.xml"), "").expect("a file");
    let begun = format!("define {}/a", folder.path().display());
    // As `complete` writes a backslash.
    assert_eq!(offered(&begun), [format!("{begun}\\\\ b.xml")]);
}

#[test]
fn what_belongs_to_an_object_on_the_line_is_offered() {
    let folder = tempfile::tempdir().expect("a folder");
    let node = folder.path().join("node.xml");
    let domain = "<domain type='test'><name>d</name><memory>1024</memory>\
        <metadata><app:x xmlns:app='urn:app'/></metadata><os><type>hvm</type></os><devices>\
        <disk type='file' device='disk'><source file='/a'/><target dev='vda'/>\
        <iotune><total_bytes_sec>1</total_bytes_sec><group_name>slow</group_name></iotune></disk>\
        <serial type='pty'><alias name='ua-serial'/></serial>\
        <interface type='user'><mac address='52:54:00:00:00:01'/><alias name='ua-net'/></interface>\
        </devices></domain>";
    let network = "<network><name>n</name><metadata><b:y xmlns:b='urn:net'/></metadata></network>";
    fs::write(&node, format!("<node>{domain}{network}</node>")).expect("write the node");
    let uri = format!("test://{}", node.display());
    let offered = |words: &[&str]| offered(&[&["-c", &uri][..], words].concat());
    assert_eq!(offered(&["metadata", "d", "--uri", ""]), ["urn:app"]);
    assert_eq!(offered(&["metadata", "d", "urn:app", "--key", ""]), ["app"]);
    assert_eq!(offered(&["net-metadata", "n", "--uri", ""]), ["urn:net"]);
    assert_eq!(offered(&["console", "d", "--devname", ""]), ["ua-serial"]);
    assert_eq!(offered(&["blkdeviotune", "d", "vda", "--group-name", ""]), ["slow"]);
    assert_eq!(offered(&["attach-interface", "d", "network", "--source", ""]), ["n"]);
    assert_eq!(offered(&["snapshot-create-as", "d", "--diskspec", "v"]), ["vda"]);
    let keys = ["vda,file=/x,driver=", "vda,file=/x,snapshot=", "vda,file=/x,stype="];
    assert_eq!(offered(&["snapshot-create-as", "d", "--diskspec", "vda,file=/x,"]), keys);
    let words = ["vda,stype=block", "vda,stype=file"];
    assert_eq!(offered(&["snapshot-create-as", "d", "--diskspec", "vda,stype="]), words);
    let row = &described(&["-c", &uri, "schedinfo", "d", "cpu"])[0];
    assert_eq!((row[0].as_str(), row[1].as_str()), ("part", "cap="));
}
