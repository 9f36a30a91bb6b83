//! Hints for people: separate lines on the error output. `Output::hint` prints them, and only
//! on a terminal.

use crate::answer::error::Error;
use std::fs::File;
use std::io::Read;
use std::time::Duration;
use virsh_args::SyntaxError;
use virt::error::ErrorNumber;

/// What the user may have meant, for a name that does not exist.
#[must_use]
pub fn for_syntax(error: &SyntaxError) -> Option<String> {
    let meant = match error {
        SyntaxError::UnknownCommand(name) => {
            let commands = virsh_generated::GROUPS.iter().flat_map(|group| group.commands);
            let listed = commands.filter(|command| !command.hidden).map(|command| command.name);
            nearest(listed, name.to_str()?)?.to_owned()
        }
        SyntaxError::UnknownOption { command, option } => {
            let options = virsh_generated::find(command)?.options.iter().map(|option| option.name);
            format!("--{}", nearest(options, option.to_str()?)?)
        }
        _ => return None,
    };
    Some(format!("did you mean '{meant}'?"))
}

/// The name that was meant, if one is near: a letter in four may be missing, surplus, wrong, or
/// have changed places with the next. Some words mean the opposite of what they look like, and a
/// command that is run by mistake can cost a guest, so nothing farther is ever named.
fn nearest<'a>(names: impl Iterator<Item = &'a str>, typed: &str) -> Option<&'a str> {
    let typed = typed.to_lowercase();
    let near = |name: &'a str| {
        let distance = strsim::damerau_levenshtein(name, &typed);
        let length = name.len().min(typed.len());
        (distance <= (length / 4).max(1) && length > 1).then_some((distance, name))
    };
    names.filter_map(near).min_by_key(|(distance, _)| *distance).map(|(_, name)| name)
}

/// What may help after a failure.
#[must_use]
pub fn for_failure(error: &Error) -> Option<String> {
    let source = error.libvirt()?;
    let unreachable = source.code().known() == Some(ErrorNumber::SystemError)
        && source.message().starts_with("Failed to connect socket")
        && !source.message().ends_with("Permission denied");
    unreachable.then(|| "is libvirtd running?".to_owned())
}

/// How fast an editor ends that only hands the file on to a window and returns.
const AT_ONCE: Duration = Duration::from_secs(1);

/// What may help after an editor has left a text as it was.
#[must_use]
pub fn for_editor(took: Duration) -> Option<&'static str> {
    let hint = "the editor ended at once; does it need --wait?";
    (took < AT_ONCE).then_some(hint)
}

/// The least memory that somebody may have meant, in KiB: 1 MiB.
const LEAST_MEMORY: u64 = 1024;

/// What may help after a domain was to have so many KiB of memory.
#[must_use]
pub fn for_memory(kib: u64) -> Option<String> {
    let hint =
        || format!("that is {kib} KiB, as sizes without a suffix count; for MiB, say '{kib}M'");
    (kib < LEAST_MEMORY).then(hint)
}

/// What a file in the qcow2 format begins with.
const QCOW2: [u8; 4] = *b"QFI\xfb";

/// What may be wrong with a disk of which nobody says that it is in the qcow2 format: the guest sees
/// the file as it is.
#[must_use]
pub fn for_disk(path: &str) -> Option<&'static str> {
    let mut start = [0; QCOW2.len()];
    // A pipe or a terminal that nobody fills would keep the command waiting.
    let is_file = std::fs::metadata(path).is_ok_and(|found| found.is_file());
    let read = is_file && File::open(path).and_then(|mut file| file.read_exact(&mut start)).is_ok();
    let hint = "the file is a qcow2 image; without --subdriver qcow2 the guest may see it as it is";
    (read && start == QCOW2).then_some(hint)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_memory_that_nobody_means_is_hinted_at() {
        assert_eq!(for_memory(1024), None);
        assert!(for_memory(1023).is_some_and(|hint| hint.contains("1023 KiB")));
    }

    fn hint(typed: &str) -> Option<String> {
        for_syntax(&SyntaxError::UnknownCommand(typed.into()))
    }

    #[test]
    fn near_names_are_named() {
        for (typed, meant) in [
            ("lsit", "list"),
            ("LIST", "list"),
            ("destory", "destroy"),
            ("shutdwon", "shutdown"),
            ("nodedev-detatch", "nodedev-detach"),
            ("domifadr", "domifaddr"),
        ] {
            assert_eq!(hint(typed), Some(format!("did you mean '{meant}'?")));
        }
        let option = SyntaxError::UnknownOption { command: "list", option: "inactiv".into() };
        assert_eq!(for_syntax(&option).as_deref(), Some("did you mean '--inactive'?"));
    }

    #[test]
    fn nothing_is_named_from_afar() {
        let words = ["stop", "delete", "rm", "status", "restart", "ip", "kill", "ps", "x", ""];
        for typed in words {
            assert_eq!(hint(typed), None, "{typed}");
        }
        let option = SyntaxError::UnknownOption { command: "list", option: "state".into() };
        assert_eq!(for_syntax(&option), None);
    }
}
