//! Says of what an older libvirt refuses since when there is it, and which one is there.

use crate::answer::error::Error;
use crate::libvirt::{Function, release, unknown_there};
use crate::session::connection::Link;
use virsh_args::Invocation;

/// An error that names the function which the libvirt at the other end does not know: libvirt itself tells
/// the number of a procedure.
pub(super) fn explained(link: &Link, error: Error) -> Error {
    let Some(Function { name, since }) = error.libvirt().and_then(unknown_there) else {
        return error;
    };
    let there = link.release_there().map(|number| format!(", {},", release(number)));
    let there = there.unwrap_or_default();
    error.reworded(format!(
        "the libvirt at the other end{there} does not have the function {name}, which came with libvirt {since}"
    ))
}

/// What may have been the matter where libvirt refused something: options that are newer than it.
pub(super) fn hint(link: &Link, invocation: &Invocation, error: &Error) -> Option<String> {
    error.libvirt()?;
    let mut newer = invocation.given.iter().filter_map(|given| {
        let since = given.option.since?;
        Some((given.option.name, since, packed(since)?))
    });
    let first = newer.next()?;
    let there = link.release_there()?;
    let (option, since, _) =
        std::iter::once(first).chain(newer).find(|(.., since)| *since > there)?;
    Some(format!(
        "--{option} came with libvirt {since}; the one that refuses it is {}",
        release(there)
    ))
}

/// A release as libvirt packs it.
fn packed(release: &str) -> Option<u64> {
    let (year, month) = release.split_once('.')?;
    Some(year.parse::<u64>().ok()? * 1_000_000 + month.parse::<u64>().ok()? * 1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn releases_are_compared_as_libvirt_packs_them() {
        assert_eq!(packed("11.10"), Some(11_010_000));
        assert_eq!(release(packed("9.7").expect("a release")), "9.7.0");
    }
}
