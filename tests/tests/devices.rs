//! The XML of devices: libvirt reads it as it was meant, whatever names and paths there are, and no
//! log has any of it.

use proptest::prelude::*;
use std::fs;
use std::path::Path;
use virsh_tests::bounded;

/// Runs the program on the mock driver; what it prints, where it succeeds.
fn run(folder: &Path, words: &[&str]) -> Result<String, String> {
    let mut command = bounded::virsh();
    command.current_dir(folder).args(["-q", "-c", "test:///default"]).args(words);
    let output = bounded::run(&mut command, b"");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    if output.status.success() { Ok(text(output.stdout)) } else { Err(text(output.stderr)) }
}

/// Defines a domain with a device and gives what a command line says of it.
fn defined(folder: &Path, device: &str, line: &[&str]) -> Result<String, String> {
    let xml = format!(
        "<domain type='test'><name>d</name><memory>1024</memory><os><type>hvm</type></os>\
         <devices>{device}</devices></domain>"
    );
    fs::write(folder.join("d.xml"), xml).expect("written");
    let words: Vec<String> = line.iter().map(|word| format!("'{word}'")).collect();
    run(folder, &["--output", "json", &format!("define d.xml; {}", words.join(" "))])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_disk_is_defined_with_the_path_that_was_given_or_refused(
        path in "/([ -~]|\\PC|[\t\n\r\u{7f}é<>&'\"]){1,20}",
        serial in "[ -~é<>&'\"]{1,8}",
    ) {
        let folder = tempfile::tempdir().expect("a folder");
        let words = ["attach-disk", "test", &path, "vda", "--sourcetype", "file", "--print-xml"];
        let words = [&words[..], &["--serial", &serial, "--targetbus", "virtio"]].concat();
        match run(folder.path(), &words) {
            Err(refused) => prop_assert!(refused.contains("U+00"), "{refused}"),
            Ok(disk) => match defined(folder.path(), &disk, &["domblklist", "d"]) {
                Err(refused) => prop_assert!(!refused.contains("xml"), "not well-formed: {refused}"),
                Ok(listed) => {
                    let listed = listed.lines().last().expect("an answer");
                    let listed: serde_json::Value = serde_json::from_str(listed).expect("JSON");
                    prop_assert_eq!(listed[0]["source"].as_str(), Some(path.as_str()));
                }
            },
        }
    }

    #[test]
    fn an_interface_is_defined_with_the_network_that_was_given(name in "[ -~é<>&'\"]{1,20}") {
        let folder = tempfile::tempdir().expect("a folder");
        let vif = run(folder.path(), &["attach-interface", "test", "network", &name, "--print-xml"]);
        let vif = vif.expect("an interface");
        let listed = defined(folder.path(), &vif, &["domiflist", "d"]).expect("it is defined");
        let listed: serde_json::Value =
            serde_json::from_str(listed.lines().last().expect("an answer")).expect("JSON");
        prop_assert_eq!(listed[0]["source"].as_str(), Some(name.as_str()));
    }

    // libvirt writes a tab in an attribute as it is, which is a space to whoever reads that.
    #[test]
    fn a_password_comes_back_as_it_was_given(password in "([ -~]|\\PC|[é<>&'\"]){1,20}") {
        let folder = tempfile::tempdir().expect("a folder");
        let written: String = password.chars().map(|c| format!("&#{};", u32::from(c))).collect();
        let xml = format!(
            "<domain type='test'><name>d</name><memory>1024</memory><os><type>hvm</type></os>\
             <devices><graphics type='vnc' port='5901' passwd='{written}'/></devices></domain>"
        );
        fs::write(folder.path().join("d.xml"), xml).expect("written");
        let line = "create d.xml; domdisplay d --include-password; dumpxml d --security-info";
        let shown = run(folder.path(), &["--output", "json", line]).expect("it is created");
        let shown: Vec<serde_json::Value> =
            shown.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
        let uri = format!("vnc://:{password}@localhost:1");
        prop_assert_eq!(shown[1]["uri"].as_str(), Some(uri.as_str()));
        // The document that was printed makes the same domain.
        fs::write(folder.path().join("d.xml"), shown[2]["xml"].as_str().expect("XML")).expect("written");
        let again = run(folder.path(), &["--output", "json", &line.replace(" --security-info", "")]);
        let again = again.expect("it is created again");
        prop_assert!(again.contains(&serde_json::json!(uri).to_string()), "{again}");
    }
}

#[test]
fn passwords_in_the_xml_of_a_device_reach_no_log() {
    let folder = tempfile::tempdir().expect("a folder");
    let xml = "<graphics type='vnc' passwd='sesame'/>";
    fs::write(folder.path().join("g.xml"), xml).expect("written");
    for command in ["attach-device", "detach-device", "update-device"] {
        let mut virsh = bounded::virsh();
        virsh.current_dir(folder.path()).args(["-c", "test:///default", "-d", "0", "-l", "log"]);
        let output = bounded::run(virsh.args([command, "test", "g.xml", "--live"]), b"");
        let log = fs::read_to_string(folder.path().join("log")).expect("a log");
        assert!(log.contains("g.xml"), "{log}");
        let all = [output.stdout, output.stderr, log.into_bytes()].concat();
        assert!(!String::from_utf8_lossy(&all).contains("sesame"), "{command}");
    }
}
