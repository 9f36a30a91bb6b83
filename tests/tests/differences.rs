//! The page on what differs from virsh is what the list of deviations says, and tests hold all of it.

use virsh_tests::parity::data_dir;
use virsh_tests::parity::deviations::Deviations;
use virsh_tests::parity::differences::{faults, page};
use virsh_tests::root;

fn deviations() -> Deviations {
    Deviations::read(&data_dir().join("deviations.yaml")).expect("deviations.yaml is valid")
}

#[test]
fn every_difference_is_held_by_a_test_that_exists() {
    assert_eq!(faults(&deviations(), &root()), Vec::<String>::new());
}

/// With `UPDATE_GOLDENS=1` in the environment the page is written.
#[test]
fn the_page_is_fresh() {
    let (path, wanted) = (root().join("docs/differences.md"), page(&deviations()));
    if std::env::var_os("UPDATE_GOLDENS").is_some() {
        std::fs::create_dir_all(path.parent().expect("it has a folder")).expect("there is room");
        std::fs::write(&path, &wanted).expect("it can be written");
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    let update = "UPDATE_GOLDENS=1 cargo test -p virsh-tests --test differences";
    let line = wanted.lines().zip(written.lines()).position(|(wanted, written)| wanted != written);
    assert!(
        written == wanted,
        "docs/differences.md:{:?} is stale: run `{update}`",
        line.map(|n| n + 1)
    );
}
