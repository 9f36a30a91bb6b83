//! The command that is run for each object, judged once before anything runs.

use super::kinds::{Kind, NAME};
use crate::answer::error::{Error, Result};
use crate::answer::hints;
use crate::replies::beyond as says;
use crate::session::{Settings, columns};
use std::ffi::OsString;
use virsh_args::bind::{Credulous, bind};
use virsh_args::parse::{Deaf, Given, parse};
use virsh_args::{Invocation, OptionDef, Source, SyntaxError};
use virsh_generated::find;

/// A command for each of many objects.
#[derive(Debug)]
pub struct Judged {
    /// Its line, with a name that stands for the object's.
    pub invocation: Invocation,
    /// The option that names the object.
    pub object: &'static OptionDef,
    /// The kind of object.
    pub kind: Kind,
}

/// Judges the words of a command: as those of a command that is run, as far as that can be told without an object.
///
/// # Errors
/// Says what is wrong with them, or why the command cannot be run for several objects.
pub fn judge(settings: &Settings, words: &[OsString]) -> Result<Judged> {
    let named = words.first().and_then(|name| find(name.to_str()?));
    let about = named.and_then(|command| {
        let (option, kind) = command.object()?;
        Some((option, Kind::of(kind)?))
    });
    let mut line: Vec<OsString> = words.iter().take(1).cloned().collect();
    // The object comes first, so that plain words fill the options behind it.
    line.extend(
        about.iter().flat_map(|(option, _)| [format!("--{}", option.name).into(), NAME.into()]),
    );
    line.extend(words.iter().skip(1).cloned());
    // The words were told as those of `each`.
    let parsed = parse(Source::Words(&line), &find, &mut Deaf);
    let parsed =
        parsed.map_err(|error| Error::usage(error.text()).hinting(hints::for_syntax(&error)))?;
    columns::check(settings, &parsed)?;
    // A comment is no command, and neither is nothing.
    let Some(invocation) = parsed.into_iter().next() else {
        let nothing = words.first().cloned().unwrap_or_default();
        return Err(Error::usage(SyntaxError::UnknownCommand(nothing).text()));
    };
    let command = invocation.command.name;
    if invocation.help {
        return Err(Error::usage(says::each_explained(command)));
    }
    let Some((object, kind)) = about else {
        return Err(Error::usage(says::each_objectless(command)));
    };
    if holds(invocation.command.attended, &invocation.given) {
        return Err(Error::usage(says::each_attended(command)));
    }
    bind(&invocation, &mut Credulous)?;
    Ok(Judged { invocation, object, kind })
}

/// Tells whether something holds of a command that does so with some options, or always.
fn holds(with: Option<&[&str]>, given: &[Given]) -> bool {
    let given = |name: &&str| given.iter().any(|given| given.option.name == *name);
    with.is_some_and(|options| options.is_empty() || options.iter().any(given))
}

impl Judged {
    /// Tells whether what this one takes away may be gone for good.
    #[must_use]
    pub fn is_destructive(&self) -> bool {
        holds(self.invocation.command.destructive, &self.invocation.given)
    }
}
