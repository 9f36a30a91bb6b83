//! Which of the elements that are there each of those in a file is.

/// Tells whether an element of the file, by its place, is the one in a place of those that are there.
pub(super) type Test<'a> = &'a dyn Fn(usize, usize) -> bool;

/// For each of the elements of a file the place of its partner among those that are there. Each test in turn gives those
/// that have none yet the first that is free and passes.
pub(super) fn partners(own: usize, there: usize, tests: &[Test<'_>]) -> Vec<Option<usize>> {
    let mut partners: Vec<Option<usize>> = vec![None; own];
    for test in tests {
        for mine in 0..own {
            if partners[mine].is_none() {
                let free = |at: &usize| !partners.contains(&Some(*at)) && test(mine, *at);
                partners[mine] = (0..there).find(free);
            }
        }
    }
    partners
}
