//! The releases that brought libvirt's functions are those that libvirt's own description says.

use codegen::forwarders::releases;
use std::collections::BTreeMap;

/// Where Debian keeps the description of the libvirt that is installed.
const DESCRIPTIONS: [&str; 2] =
    ["/usr/share/libvirt/api/libvirt-api.xml", "/usr/share/libvirt/api/libvirt-qemu-api.xml"];

#[test]
fn the_releases_are_those_of_libvirts_description() {
    let said: BTreeMap<String, String> = DESCRIPTIONS
        .iter()
        .flat_map(|path| {
            let text = std::fs::read_to_string(path).unwrap_or_else(|error| {
                panic!("{path}, which comes with libvirt-dev: {error}");
            });
            text.lines().filter_map(function).collect::<Vec<_>>()
        })
        .collect();
    let known = releases().expect("the file is well-formed");
    let both = known.iter().filter(|(name, _)| said.contains_key(**name)).count();
    assert!(both > 500, "only {both} functions are described");
    for (name, release) in known {
        if let Some(said) = said.get(name) {
            assert_eq!(said, release, "{name}");
        }
    }
}

/// The name and the release in the line that opens a function's description.
fn function(line: &str) -> Option<(String, String)> {
    let line = line.trim_start().strip_prefix("<function name='")?;
    let name = line.split('\'').next()?;
    let release = line.split_once("version='")?.1.split('\'').next()?;
    Some((name.to_owned(), release.to_owned()))
}
