//! Says of what an older libvirt refuses since when there is it, and which one is there.

use crate::answer::error::Error;
use crate::libvirt::{Function, loaded_release, release, unknown_there};
use crate::session::connection::Link;
use virsh_args::Invocation;
use virsh_args::parse::Given;
use virt::error::ErrorNumber;

/// An error that names what a libvirt does not know that is too old for it: libvirt itself tells the
/// number of a procedure, of an event or of flags.
pub(super) fn explained(link: &Link, invocation: &Invocation, error: Error) -> Error {
    let Some(answer) = error.libvirt() else { return error };
    let (whose, what, since) = match unknown_there(answer) {
        Some(Function { name, since }) => {
            (other_end(link.release_there()), format!("the function {name}"), since)
        }
        None => match unknown_word(link, invocation, answer) {
            Some(found) => found,
            None => return error,
        },
    };
    error.reworded(format!("{whose} does not have {what}, which came with libvirt {since}"))
}

fn other_end(there: Option<u64>) -> String {
    let there = there.map(|number| format!(", {},", release(number))).unwrap_or_default();
    format!("the libvirt at the other end{there}")
}

/// What was refused of a line, if libvirt says that it does not know something: who refused it, the option or its word,
/// and the release that brought it.
fn unknown_word(
    link: &Link,
    invocation: &Invocation,
    answer: &virt::error::Error,
) -> Option<(String, String, &'static str)> {
    let mut newer = newer(invocation).peekable();
    newer.peek()?;
    let (here, there) = (loaded_release()?, link.release_there());
    let text = answer.message();
    // The library knows the numbers of events; who is at the other end, the rest.
    let by_library = text.starts_with("eventID ");
    let by_daemon = text.starts_with("unsupported flags (")
        || text.contains(" event ID ")
        || answer.code().known() == Some(ErrorNumber::ArgumentUnsupported);
    newer.find_map(|(what, since)| {
        let lacks = |number: &u64| packed(since).is_some_and(|since| *number < since);
        let whose = match there.filter(lacks) {
            _ if by_library && lacks(&here) => format!("this libvirt {}", release(here)),
            Some(there) if by_daemon && there == here => format!("this libvirt {}", release(there)),
            Some(there) if by_daemon => other_end(Some(there)),
            _ => return None,
        };
        Some((whose, what, since))
    })
}

/// What a line asks of libvirt that the oldest one does not have, with the release that brought it: options, and words of
/// their values.
fn newer(invocation: &Invocation) -> impl Iterator<Item = (String, &'static str)> {
    invocation.given.iter().flat_map(|Given { option, value }| {
        let itself = option.since().map(|since| (format!("--{}", option.name), since));
        let value = value.as_deref().and_then(|value| value.to_str()).unwrap_or_default();
        let words = value.split(',').filter_map(|word| option.choice(word));
        let newer =
            words.filter_map(|word| option.newer().iter().find(|(newer, _)| *newer == word));
        let words = newer.map(|(word, since)| (format!("--{} {word}", option.name), *since));
        itself.into_iter().chain(words)
    })
}

/// What may have been the matter where libvirt refused something: what is newer than it.
pub(super) fn hint(link: &Link, invocation: &Invocation, error: &Error) -> Option<String> {
    use ErrorNumber as Code;
    let code = error.libvirt()?.code().known()?;
    let of_not_knowing = [
        Code::InternalError,
        Code::NoSupport,
        Code::InvalidArg,
        Code::XmlError,
        Code::Rpc,
        Code::ConfigUnsupported,
        Code::OperationUnsupported,
        Code::XmlInvalidSchema,
    ];
    of_not_knowing.contains(&code).then_some(())?;
    let mut newer = newer(invocation).peekable();
    newer.peek()?;
    let there = link.release_there()?;
    let (what, since) =
        newer.find(|(_, since)| packed(since).is_some_and(|since| since > there))?;
    let there = release(there);
    Some(format!("{what} came with libvirt {since}; the one that refuses it is {there}"))
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
