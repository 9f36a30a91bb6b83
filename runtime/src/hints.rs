//! Hints for people: separate lines on the error output, only when that is a terminal.

use crate::error::Error;
use std::io::IsTerminal;
use std::time::Duration;
use virsh_args::SyntaxError;
use virsh_args::bind::suggestion;
use virt::error::ErrorNumber;

/// What the user may have meant, for a name that does not exist.
#[must_use]
pub fn for_syntax(error: &SyntaxError) -> Option<String> {
    if !wanted() {
        return None;
    }
    let meant = match error {
        SyntaxError::UnknownCommand(name) => {
            let commands = virsh_generated::GROUPS.iter().flat_map(|group| group.commands);
            let names: Vec<_> =
                commands.filter(|command| !command.hidden).map(|c| c.name).collect();
            suggestion(&names, name.to_str()?)?
        }
        SyntaxError::UnknownOption { command, option } => {
            let command = virsh_generated::find(command)?;
            let names: Vec<_> = command.options.iter().map(|option| option.name).collect();
            format!("--{}", suggestion(&names, option.to_str()?)?)
        }
        _ => return None,
    };
    Some(format!("hint: did you mean '{meant}'?\n"))
}

/// What may help after a failure.
#[must_use]
pub fn for_failure(error: &Error) -> Option<String> {
    let source = error.libvirt()?;
    let unreachable = source.code().known() == Some(ErrorNumber::SystemError)
        && source.message().starts_with("Failed to connect socket");
    (unreachable && wanted()).then(|| "hint: is libvirtd running?\n".to_owned())
}

/// How fast an editor ends that only hands the file on to a window and returns.
const AT_ONCE: Duration = Duration::from_secs(1);

/// What may help after an editor has left a text as it was.
#[must_use]
pub fn for_editor(took: Duration) -> Option<&'static str> {
    let hint = "hint: the editor ended at once; does it need --wait?\n";
    (took < AT_ONCE && wanted()).then_some(hint)
}

fn wanted() -> bool {
    std::io::stderr().is_terminal()
}
