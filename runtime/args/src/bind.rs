//! Judges the options of a command in the order of its table: the relations between those that
//! are given, the objects that they name, their values.
//!
//! An [`Invocation`] is lowered to one `--name=value` word per option; clap parses the
//! values with the parser that belongs to each option's type. Errors come out in virsh's
//! words. The order is kept here and not by clap, because it decides which of several errors is
//! shown, and so is part of the interface.

mod bounds;
mod error;
mod finder;
mod parsers;
mod walk;

pub use error::{BindError, FdList, empty_value};
pub use finder::{Credulous, Finder};
pub use parsers::clap_command;

use crate::check::Check;
use crate::parse::Invocation;
use crate::text::filled;
use clap::ArgMatches;
use std::ffi::OsStr;
use walk::Walk;

/// Walks the checks of the command.
///
/// # Errors
/// Returns the error of the first check that fails.
pub fn bind<F: Finder>(invocation: &Invocation, finder: &mut F) -> Result<ArgMatches, F::Error> {
    let mut walk = Walk::new(invocation);
    for check in invocation.command.checks {
        match *check {
            Check::Unless(flag) if walk.has(flag) => break,
            Check::With(option) if !walk.has(option) => break,
            Check::Unless(_) | Check::With(_) => {}
            Check::NotEmpty(name) => walk.refuse_empty(name)?,
            Check::Read { option, error } => walk.judge(option, error)?,
            Check::Free { option, of, error } => {
                for named in walk.named(option)? {
                    let (_, name) = named?;
                    if finder.exists(of, name)? {
                        return Err(finder.taken(filled(error, "{value}", OsStr::new(name))));
                    }
                }
            }
            Check::Find(name) => find(&mut walk, name, finder)?,
            Check::Later(name) => {
                for named in walk.named(name)? {
                    let (option, name) = named?;
                    finder.later(option, name);
                }
            }
            Check::Exclusive { .. } | Check::Requires { .. } | Check::AtLeastOne { .. } => {
                walk.hold(check)?;
            }
        }
    }
    Ok(walk.parse()?)
}

/// Looks up the objects that an option names, or the current one where its flag stands for it.
fn find<'a, F: Finder>(walk: &mut Walk<'a>, name: &'a str, finder: &mut F) -> Result<(), F::Error> {
    let current = walk.stands_for_current(name);
    let mut named = walk.named(name)?.peekable();
    if let (None, Some(option)) = (named.peek(), current) {
        finder.find_current(option)?;
    }
    for named in named {
        let (option, name) = named?;
        finder.find(option, name)?;
    }
    Ok(())
}
