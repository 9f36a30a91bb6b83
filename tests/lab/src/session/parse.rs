//! Reads a session file: what is needed, then one line per command, with rules, checks and dialogues below it.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use super::{Action, Check, From, Mode, Move, Need, Session, Step, Want};

/// Reads and understands the file.
///
/// # Errors
/// With file and line, when a line is not understood.
pub fn file(path: &Path) -> Result<Session> {
    let source =
        std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    text(&source).with_context(|| path.display().to_string())
}

/// Understands the text of a session.
///
/// # Errors
/// With the line, when one is not understood.
pub fn text(source: &str) -> Result<Session> {
    let mut session = Session::default();
    for (index, line) in source.lines().enumerate() {
        read(&mut session, index + 1, line.trim_end())
            .with_context(|| format!("line {}: {line}", index + 1))?;
    }
    if session.purpose.is_empty() {
        bail!("a session begins with a comment that says what it shows");
    }
    if let Some(step) = session.steps.iter().find(|s| s.deviates.is_some() && s.ours.is_none()) {
        bail!("line {}: a deviation is followed by `ours: PATTERN`", step.line);
    }
    if !session
        .steps
        .iter()
        .any(|step| matches!(step.action, Action::Command { .. } | Action::Dialogue { .. }))
    {
        bail!("a session without a command shows nothing");
    }
    Ok(session)
}

fn read(session: &mut Session, number: usize, line: &str) -> Result<()> {
    let (mark, rest) = line.split_once(' ').unwrap_or((line, ""));
    match mark {
        "" => {}
        "#" => {
            if session.steps.is_empty() {
                session.purpose.push_str(rest);
                session.purpose.push('\n');
            }
        }
        "needs:" => session.needs = rest.split_whitespace().map(need).collect::<Result<_>>()?,
        "mode:" => session.mode = mode(rest)?,
        "from:" => session.from = from(rest)?,
        "$" | "!" => push(
            session,
            number,
            Action::Command { line: rest.into(), fails: mark == "!", input: None },
        ),
        "%" | "%!" => push(
            session,
            number,
            Action::Dialogue { line: rest.into(), fails: mark == "%!", moves: Vec::new() },
        ),
        "do:" => push(session, number, Action::Do(rest.into())),
        "env:" => {
            let (name, value) = rest.split_once('=').context("NAME=VALUE is wanted")?;
            push(session, number, Action::Env(name.into(), value.into()));
        }
        "check" => push(session, number, Action::Check(check(rest)?)),
        "|" | "<" | ">" | ">*" | "@" | "~" | "within:" | "deviates:" | "ours:" => {
            amend(session, mark, rest)?;
        }
        _ => bail!(
            "a line begins with one of: # needs: mode: from: $ ! % %! do: env: check | < > >* @ ~ within: deviates: ours:"
        ),
    }
    Ok(())
}

fn push(session: &mut Session, line: usize, action: Action) {
    session.steps.push(Step {
        line,
        action,
        rules: Vec::new(),
        limit: None,
        deviates: None,
        ours: None,
    });
}

/// Applies a line that says more about the step above it.
fn amend(session: &mut Session, mark: &str, rest: &str) -> Result<()> {
    let step = session.steps.last_mut().context("there is no command above")?;
    match (mark, &mut step.action) {
        ("|", Action::Command { input, .. }) => {
            let input = input.get_or_insert_default();
            input.push_str(rest);
            input.push('\n');
        }
        ("<", Action::Dialogue { moves, .. }) => moves.push(Move::Expect(keys(rest)?)),
        ("@", Action::Dialogue { moves, .. }) => moves.push(Move::Do(rest.into())),
        (">*", Action::Dialogue { moves, .. }) => moves.push(Move::SendHidden(keys(rest)?)),
        (">", Action::Dialogue { moves, .. }) => moves.push(Move::Send(keys(rest)?)),
        ("~", Action::Command { .. } | Action::Dialogue { .. }) => {
            step.rules = rest.split_whitespace().map(str::parse).collect::<Result<_>>()?;
        }
        ("within:", _) => {
            step.limit =
                Some(Duration::from_secs(rest.parse().context("a number of seconds is wanted")?))
        }
        ("deviates:", Action::Command { .. } | Action::Dialogue { .. }) if !rest.is_empty() => {
            step.deviates = Some(rest.into())
        }
        ("ours:", _) if step.deviates.is_some() => step.ours = Some(regex::Regex::new(rest)?),
        _ => bail!("{mark} does not fit the step above"),
    }
    Ok(())
}

fn need(word: &str) -> Result<Need> {
    Ok(match word {
        "network" => Need::Network,
        "guest" => Need::Guest,
        "lxc" => Need::Container,
        "peer" => Need::Peer,
        "loop" => Need::Loop,
        "iscsi" => Need::Iscsi,
        "tls" => Need::Tls,
        "sasl" => Need::Sasl,
        "udev" => Need::Udev,
        "rootless" => Need::Rootless,
        _ => bail!(
            "no need is called {word:?}; there are network, guest, lxc, peer, loop, iscsi, tls, sasl, udev, rootless"
        ),
    })
}

fn mode(word: &str) -> Result<Mode> {
    Ok(match word {
        "fresh" => Mode::Fresh,
        "same-daemon" => Mode::SameDaemon,
        _ => bail!("the mode is fresh or same-daemon"),
    })
}

fn from(word: &str) -> Result<From> {
    Ok(match word {
        "outside" => From::Outside,
        "net" => From::Net,
        "inside" => From::Inside,
        _ => bail!("commands come from outside, net or inside"),
    })
}

fn check(rest: &str) -> Result<Check> {
    let (place, rest) = rest.split_once(": ").context("check PLACE: COMMAND is wanted")?;
    // The last operator counts, because commands may hold one of their own.
    let equal = rest.rfind(" => ");
    let like = rest.rfind(" =~ ");
    let (command, want) = match (equal, like) {
        (None, None) => (rest, Want::Success),
        (e, l) if e > l => (
            &rest[..e.unwrap_or_default()],
            Want::Text(rest[e.unwrap_or_default() + 4..].trim().into()),
        ),
        (_, l) => {
            let l = l.unwrap_or_default();
            (&rest[..l], Want::Pattern(regex::Regex::new(rest[l + 4..].trim())?))
        }
    };
    let place = match place {
        "host" => super::Place::Host,
        "peer" => super::Place::Peer,
        "guest" => super::Place::Guest,
        "virsh" => super::Place::Virsh,
        _ => bail!("what really happened is asked of host, peer, guest or virsh"),
    };
    Ok(Check { place, command: command.into(), want })
}

/// Understands `\r`, `\n`, `\t`, `\e`, `\\` and `\xHH`.
fn keys(text: &str) -> Result<String> {
    let mut result = String::new();
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        if letter != '\\' {
            result.push(letter);
            continue;
        }
        result.push(match letters.next() {
            Some('r') => '\r',
            Some('n') => '\n',
            Some('t') => '\t',
            Some('e') => '\x1b',
            Some('\\') => '\\',
            Some('x') => {
                let digits: String = letters.by_ref().take(2).collect();
                char::from(
                    u8::from_str_radix(&digits, 16).context("\\x wants two hexadecimal digits")?,
                )
            }
            other => bail!("no key is written \\{}", other.unwrap_or(' ')),
        });
    }
    Ok(result)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_is_read_with_what_belongs_to_each_command() {
        let session = text("# Shows.\nneeds: guest\n\n$ list\n~ domain-id\n% console g1\n< ~ #\n> \\x1d\ncheck host: cat /a => b\n").unwrap();
        assert_eq!(session.needs, [Need::Guest]);
        assert_eq!(session.steps.len(), 3);
        assert_eq!(session.steps[0].rules, [crate::normalise::Rule::DomainId]);
        let Action::Dialogue { moves, .. } = &session.steps[1].action else {
            panic!("a dialogue is wanted")
        };
        assert_eq!(*moves, [Move::Expect("~ #".into()), Move::Send("\x1d".into())]);
    }

    #[test]
    fn nonsense_is_refused_with_its_line() {
        for (source, word) in [
            ("# P.\nneeds: magic\n$ list\n", "line 2"),
            ("# P.\n~ uuid\n", "no command above"),
            ("# P.\n$ list\n~ anything\n", "rule"),
            ("# P.\n", "without a command"),
            ("# P.\n$ list\ndeviates: so\n", "ours: PATTERN"),
            ("# P.\n$ list\nours: x\n", "does not fit"),
            ("$ list\n", "begins with a comment"),
            ("# P.\n$ list\n< x\n", "does not fit"),
        ] {
            let error = format!("{:#}", text(source).unwrap_err());
            assert!(error.contains(word), "{source:?}: {error}");
        }
    }
}
