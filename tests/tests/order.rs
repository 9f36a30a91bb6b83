//! The functions that the linker is to place side by side are those of the program.

use std::collections::BTreeSet;
use std::fs;
use virsh_tests::order::{functions, pattern, patterns, symbols};
use virsh_tests::{root, skip, virsh};

/// How many of the functions may be made in a release only, or be of another compiler's library, in percent.
const OTHERS: usize = 25;

#[test]
fn what_is_placed_side_by_side_is_there() {
    if !virsh().parent().is_some_and(|folder| folder.ends_with("ci")) {
        return skip::note("the build of the profile ci has its symbols");
    }
    let symbols = symbols();
    let functions: BTreeSet<String> = functions(&symbols).into_iter().map(pattern).collect();
    let script = fs::read_to_string(root().join("runtime/order.ld")).expect("there is a script");
    let patterns = patterns(&script);
    let missing: Vec<&str> =
        patterns.iter().copied().filter(|name| !functions.contains(*name)).collect();
    assert!(patterns.len() > 300, "{}", patterns.len());
    assert!(
        missing.len() * 100 <= patterns.len() * OTHERS,
        "{} of {} functions are not in the program; `tests/order.sh` names them anew:\n{}",
        missing.len(),
        patterns.len(),
        missing.join("\n")
    );
}
