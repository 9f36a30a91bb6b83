//! The Rust that the workspace asks for is enough for every crate that it locks, and is the one that README names.

use serde_json::Value;
use std::process::Command;

/// The version in numbers, so that 1.9 comes before 1.89.
fn numbers(version: &str) -> Vec<u32> {
    let mut numbers: Vec<u32> = version.split('.').filter_map(|part| part.parse().ok()).collect();
    numbers.resize(3, 0);
    numbers
}

fn metadata() -> Value {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--offline"])
        .current_dir(virsh_tests::root())
        .output()
        .expect("cargo starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("cargo writes JSON")
}

#[test]
fn the_named_rust_version_is_enough_for_every_locked_crate() {
    let metadata = metadata();
    let packages = metadata["packages"].as_array().expect("packages");
    let asks = |package: &Value| package["rust_version"].as_str().map(str::to_owned);
    let own: Vec<_> = packages.iter().filter(|package| package["source"].is_null()).collect();
    let named = asks(own[0]).expect("the workspace names a version");
    for package in own {
        assert_eq!(asks(package).as_ref(), Some(&named), "{}", package["name"]);
    }
    for package in packages {
        let wanted = asks(package).unwrap_or_default();
        assert!(
            numbers(&wanted) <= numbers(&named),
            "{} asks for Rust {wanted}, and the workspace for {named}",
            package["name"]
        );
    }
    let readme = std::fs::read_to_string(virsh_tests::root().join("README.md")).expect("README");
    assert!(readme.contains(&format!("Rust {named} or newer")), "README does not say Rust {named}");
}
