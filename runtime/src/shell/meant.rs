//! What may have been meant by a value of a command that failed: a word that an option takes, or an
//! object that there is.

use super::scout;
use crate::answer::error::Error;
use crate::answer::hints::{
    all_nearest, any_of, did_you_mean, nearest, odd_dash, value, without_odd_dashes,
};
use crate::complete::line::Value;
use crate::complete::objects::{candidates, fixed, names};
use crate::session::Session;
use crate::words::ErrorKind;
use std::path::PathBuf;
use std::sync::mpsc::channel;
use std::time::Duration;
use virsh_args::parse::Given;
use virsh_args::{Invocation, Meaning};
use virt::connect::Connect;

/// How long a hint may take. The connection has just answered; a list of thousands takes longer.
const LIMIT: Duration = Duration::from_secs(1);

/// What may have been meant, by the values of which the error speaks.
pub(super) fn hint(
    session: &mut Session,
    invocation: &Invocation,
    error: &Error,
) -> Option<String> {
    let said = error.lines().iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    let apart = |c: char| c.is_whitespace() || "'\",;:.()".contains(c);
    let spoken = |given: &&Given| {
        let quoted = |text: &str| said.contains(&format!("'{text}'"));
        let whole = |text: &str| said.split_whitespace().any(|word| word == text);
        let word = |text: &str| said.split(apart).any(|word| word == text);
        text(given).is_some_and(|text| quoted(text) || whole(text) || word(text))
    };
    let spoken: Vec<&Given> = invocation.given.iter().filter(spoken).collect();
    if let Some(meant) = spoken.iter().find_map(|given| word(given)) {
        return Some(meant);
    }
    if !session.out.may_hint() {
        return None;
    }
    // Of a part of a domain, drivers say in many ways that there is none.
    let fits = |of: Meaning| match error.kind() {
        ErrorKind::NotFound => true,
        ErrorKind::Usage | ErrorKind::Failed | ErrorKind::Libvirt => is_part(of),
        _ => false,
    };
    spoken.iter().find_map(|given| {
        let of = given.option.of.filter(|of| fits(*of))?;
        object(session, &invocation.given, given, of)
    })
}

/// Tells whether a domain's own XML is where the name is found.
fn is_part(of: Meaning) -> bool {
    use Meaning::{
        BackingImage, CharDevice, DeviceAlias, Disk, Interface, IotuneGroup, ThrottleGroup,
    };
    matches!(
        of,
        Disk | Interface | DeviceAlias | BackingImage | ThrottleGroup | IotuneGroup | CharDevice
    )
}

/// A word of those that an option takes, or an option behind a dash that is none.
fn word(given: &Given) -> Option<String> {
    let typed = text(given)?;
    if let Some(plain) = without_odd_dashes(typed) {
        return Some(odd_dash(typed, &plain));
    }
    value(given.option, typed).or_else(|| {
        let meant = nearest(fixed(given.option.of?).iter().copied(), typed)?;
        (meant != typed).then(|| did_you_mean(meant))
    })
}

fn text(given: &Given) -> Option<&str> {
    given.value.as_deref()?.to_str().filter(|text| !text.is_empty())
}

/// The object that may have been meant: one of this name elsewhere, or one of a similar name here.
fn object(session: &mut Session, line: &[Given], given: &Given, of: Meaning) -> Option<String> {
    let connection = session.connection().ok()?;
    let (option, name) = (given.option, text(given)?.to_owned());
    let others = line.iter().filter(|other| other.option.name != option.name).cloned().collect();
    let value = Value { option, given: others, attached: String::new() };
    let mut scout = scout::beside(session);
    let found = in_time(move || {
        let meant = elsewhere(&connection, of, &name).or_else(|| {
            let names = all(&mut scout, &connection, &value, of)?;
            // What is there was not mistyped.
            let names = (!names.contains(&name)).then_some(names)?;
            any_of(&all_nearest(names.iter().map(String::as_str), &name))
        });
        // The reference must be gone before the session may end.
        drop(scout);
        meant
    });
    if found.is_none() {
        session.link.lend();
    }
    found.flatten()
}

/// The names of all objects of a kind, of which the line may say in what they are.
fn all(
    scout: &mut Session,
    connection: &Connect,
    value: &Value,
    of: Meaning,
) -> Option<Vec<String>> {
    match names(connection, of).ok()? {
        // Which are offered otherwise may depend on their state, of which nobody was mistaken.
        names if !names.is_empty() => Some(names),
        _ if is_part(of) || of.object().is_some() => candidates(scout, value, of).ok(),
        _ => None,
    }
}

/// Where the object is, if it is on this machine and with the daemon that is not asked: the system's, or the user's own.
fn elsewhere(connection: &Connect, of: Meaning, name: &str) -> Option<String> {
    let uri = connection.uri().ok()?;
    let (other, run) = match uri.as_str() {
        "qemu:///system" => {
            ("qemu:///session", PathBuf::from(std::env::var_os("XDG_RUNTIME_DIR")?))
        }
        "qemu:///session" => ("qemu:///system", PathBuf::from("/run")),
        _ => return None,
    };
    // A connection would start the user's daemon.
    let sockets = ["libvirt-sock", "virtqemud-sock"];
    sockets.iter().find(|socket| run.join("libvirt").join(socket).exists())?;
    let there = Connect::open_read_only(Some(other)).ok()?;
    let found = match of {
        Meaning::Domain => there.lookup_domain_by_name(name).is_ok(),
        Meaning::Network => there.lookup_network_by_name(name).is_ok(),
        Meaning::Pool => there.lookup_storage_pool_by_name(name).is_ok(),
        _ => false,
    };
    found.then(|| format!("it is in {other}: say -c {other}"))
}

/// What a search finds in time; none if it takes longer, goes on by itself and ends with the program.
fn in_time<T: Send + 'static>(find: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    let (sender, found) = channel();
    std::thread::spawn(move || sender.send(find()));
    found.recv_timeout(LIMIT).ok()
}
