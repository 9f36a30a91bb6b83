//! `schedinfo`: virDomainGetSchedulerParametersFlags, virDomainSetSchedulerParametersFlags.

use crate::libvirt::{Param, Params, Tunable};
use crate::prelude::*;

/// Changes the parameters that are given and prints all, after the name of the scheduler.
pub fn run(domain: &Domain, args: &SchedinfoArgs) -> Result<SchedinfoReply> {
    // People see the name even where the rest fails.
    let (name, count) = domain
        .scheduler_type()
        .map_err(|error| Error::from(error).with_reply(SchedinfoReply(scheduler("Unknown"))))?;
    let mut answer = scheduler(&name);
    match parameters(domain, args, count) {
        Ok(params) => answer.0.extend(params.0),
        Err(error) => return Err(error.with_reply(SchedinfoReply(answer))),
    }
    Ok(SchedinfoReply(answer))
}

fn scheduler(name: &str) -> Params {
    Params(vec![("scheduler".to_owned(), Param::Text(name.to_owned()))])
}

/// Changes what is given and returns all parameters, of which there are `count`.
fn parameters(domain: &Domain, args: &SchedinfoArgs, count: i32) -> Result<Params> {
    if count == 0 {
        return Err(Error::silent());
    }
    let flags = args.flags();
    let tunable = Tunable::scheduler(domain, args.affect.current || flags != 0);
    // Both can be changed at once, but only one read: the one that is in use.
    let both = args.affect.live && args.affect.config;
    let read = if both { 0 } else { flags };
    let present = tunable.parameters(count, read)?;
    let wanted = wanted(&present, args)?;
    if wanted.0.is_empty() {
        return if both { Err(Error::usage(schedinfo_both())) } else { Ok(present) };
    }
    tunable.change(&wanted, flags)?;
    Ok(tunable.parameters(count, read)?)
}

/// The given parameters, each with the type that the present one of its name has.
fn wanted(present: &Params, args: &SchedinfoArgs) -> Result<Params> {
    let mut wanted = Params::default();
    let mut add = |name: &str, value: &str| -> Result<()> {
        let like = present.get(name).ok_or_else(|| Error::usage(schedinfo_unknown(name)))?;
        Ok(wanted.push_text(name, like, value)?)
    };
    for set in &args.set {
        let (name, value) = set.split_once('=').ok_or_else(|| Error::usage(schedinfo_syntax()))?;
        add(name, value)?;
    }
    for (name, value) in [("cap", &args.cap), ("weight", &args.weight)] {
        match value.as_deref() {
            Some("") => return Err(Error::usage(virsh_args::bind::empty_value(name))),
            Some(value) => add(name, value)?,
            None => {}
        }
    }
    Ok(wanted)
}
