//! One line of a session: the prompt before it, and what becomes of it.

use super::history::History;
use super::{parse_all, report_syntax, run_all};
use crate::answer::format::Format;
use crate::session::Session;
use std::ffi::OsStr;
use virsh_args::Source;
use virsh_args::secrecy::may_hold_secret;
use virsh_args::tokens::one_line;

/// The prompt, which says whether the connection may change anything.
pub fn prompt(session: &Session) -> &'static str {
    if session.link.readonly { "virsh > " } else { "virsh # " }
}

/// Runs the commands of a line, and adds it to the history unless a secret may be in it. What was typed in several lines
/// is added as the one that means the same; where there is none, as of a quoted text, its parts must not become commands,
/// and only the editor knows it. Returns the status of the last command, or that of a line that cannot be read.
pub fn run_line(session: &mut Session, history: &mut Option<History>, line: &OsStr) -> u8 {
    if line.is_empty() {
        return 0;
    }
    if let Some(history) = history
        && !may_hold_secret(line, &virsh_generated::find)
        && let Some(entry) = one_line(line).filter(|entry| !entry.is_empty())
    {
        history.add(&entry);
    }
    let default: Format = session.format;
    let source = Source::Line(line);
    match parse_all(session, source) {
        Ok(invocations) => {
            let status = run_all(session, default, invocations);
            session.set_format(default);
            status
        }
        Err(error) => {
            report_syntax(session, source, &error);
            1
        }
    }
}

#[cfg(test)]
mod tests {
    use super::may_hold_secret;

    #[test]
    fn only_lines_that_could_hold_a_secret_are_forgotten() {
        let forgotten = |line: &str| may_hold_secret(line.as_ref(), &virsh_generated::find);
        assert!(forgotten("secret-set-value u cGFz"));
        assert!(forgotten("net-list; 'secret-set-value' --base64=cGFz u \"unclosed"));
        assert!(!forgotten("secret-get-value u; net-list"));
    }
}
