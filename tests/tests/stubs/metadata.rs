//! A driver without calls for metadata: titles and descriptions are read in the domain's XML.

use super::{ours, stub, text};
use std::io::Write;

const DOMAIN: &str =
    "<domain type='test'><name>d</name><title>a title</title><description>what it is</description>
    <memory>1024</memory><os><type>hvm</type></os></domain>";

#[test]
fn a_driver_without_calls_for_metadata_shows_titles_and_descriptions() {
    let stub = stub(include_str!("../../stubs/metadata.c"));
    let mut file = tempfile::NamedTempFile::new().expect("a file");
    file.write_all(DOMAIN.as_bytes()).expect("room");
    let define = format!("define {}", file.path().display());
    let shown = "desc d; desc d --title; desc test; list --all --title";
    let words = ["-q", &format!("{define}; {shown}")];
    let output = ours(&stub, &words);
    let said = text(&output.stdout);
    assert_eq!((text(&output.stderr).as_str(), output.status.code()), ("", Some(0)), "{said}");
    assert!(said.starts_with("what it isa title"), "{said}");
    let listed = said.lines().find(|line| line.trim_start().starts_with("- "));
    assert!(listed.expect("a row").ends_with("a title"), "{said}");
    assert!(stub.calls().iter().any(|call| call.starts_with("virDomainGetMetadata d ")));
    // Programs are told the same.
    let output = ours(&stub, &["--output", "json", &format!("{define}; {shown}")]);
    let said = text(&output.stdout);
    assert_eq!(said.matches("\"a title\"").count(), 2, "{said}");
    if let Some(expected) = super::oracle(&stub, &words) {
        assert_eq!(text(&ours(&stub, &words).stdout), text(&expected.stdout));
    }
}
