//! With a libvirt that lacks a function: the function is named, and older ways are used where
//! there are some.

use std::process::{Command, Output, Stdio};
use virsh_tests::old_libvirt::OldLibvirt;

fn run(library: Option<&OldLibvirt>, words: &[&str]) -> Output {
    let mut command = Command::new(virsh_tests::virsh());
    command.args(["-c", "test:///default"]).args(words).stdin(Stdio::null());
    command.env("LC_ALL", "C.UTF-8").env_remove("VIRSH_OUTPUT").env_remove("LD_LIBRARY_PATH");
    if let Some(library) = library {
        command.env("LD_LIBRARY_PATH", library.path());
    }
    command.output().expect("virsh starts")
}

fn without(functions: &[&str]) -> OldLibvirt {
    OldLibvirt::without(functions).unwrap_or_else(|error| panic!("{error:#}"))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn a_missing_function_is_named_with_the_release_that_brought_it() {
    let library = without(&["virNodeGetInfo", "virDomainGetMessages"]);
    let output = run(Some(&library), &["nodeinfo"]);
    let why = "this libvirt does not have the function virNodeGetInfo, \
               which came with libvirt 0.1.0";
    assert_eq!(
        text(&output.stderr),
        format!("error: failed to get node information\nerror: {why}\n")
    );
    assert_eq!(output.status.code(), Some(1));

    let output = run(Some(&library), &["nodeinfo", "--output", "json"]);
    let json: serde_json::Value = serde_json::from_slice(&output.stderr).expect("JSON");
    assert_eq!(json["error"]["code"], 3, "{json}");
    let message = json["error"]["message"].as_str().unwrap_or_default();
    assert!(message.ends_with(why), "{json}");
}

#[test]
fn a_missing_function_is_not_blamed_for_the_next_failure() {
    let library = without(&["virNodeGetInfo"]);
    let output = run(Some(&library), &["nodeinfo; net-info nothing"]);
    assert!(
        text(&output.stderr)
            .ends_with("Network not found: no network with matching name 'nothing'\n"),
        "{output:?}"
    );
}

#[test]
fn a_domain_without_an_id_is_no_domain_number_zero() {
    let library = without(&["virDomainGetID"]);
    let output = run(Some(&library), &["list --all"]);
    assert!(text(&output.stdout).contains(" -    test   running"), "{output:?}");
}
