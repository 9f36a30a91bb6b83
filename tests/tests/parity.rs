//! Our virsh answers as both releases of Debian's do, on every derived case and every session, but for the listed deviations.
#![allow(clippy::print_stdout, reason = "the counts have to be seen")]

use virsh_tests::parity::harness::{Selection, run_selection};
use virsh_tests::parity::{programs, report};

#[test]
fn every_difference_is_explained() {
    let oracles = match programs::oracles() {
        Ok(oracles) => oracles,
        Err(reason) => return virsh_tests::skip::skip(&reason.to_string()),
    };
    let ours = programs::ours().expect("our virsh is built");
    // Tests and program are of one build, unless another program is named on purpose.
    let asserts = cfg!(debug_assertions) || std::env::var_os("VIRSH_BIN").is_some();
    assert!(asserts, "a build without debug assertions hides numbers that overflow");
    let selection = Selection { spare: true, ..Selection::default() };
    let summary = run_selection(&selection, &oracles, &ours).expect("the comparison runs");
    let text = report::render(&summary, &ours, 20);
    println!("{text}");
    assert!(summary.passes(), "{text}");
}
