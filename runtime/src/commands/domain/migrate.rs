//! `migrate`: virDomainMigrate3, virDomainMigrateToURI3; virDomainSuspend,
//! virDomainMigrateStartPostCopy while it is under way.

use crate::libvirt::events::Registration;
use crate::libvirt::events::domain::{Facts, ReceivedDomainEvent, domain_events};
use crate::libvirt::{Param, Params};
use crate::prelude::*;
use crate::tools::job::{Job, Notice};
use std::sync::Arc;
use std::time::Duration;

/// Moves the domain to another host and watches the job.
pub fn run(session: &mut Session, domain: &Domain, args: &MigrateArgs) -> Result<MigrateReply> {
    let managed = !args.p2p && !args.direct;
    let destination = managed.then(|| session.another_connection(&args.desturi)).transpose()?;
    let (params, flags, reply) = (params(args)?, args.flags(), reply(domain, args)?);
    let mut job = Job::new(domain, args.verbose.then_some("Migration"));
    if let Some(seconds) = args.timeout {
        let act = if args.timeout_postcopy { DomainExt::start_post_copy } else { Domain::suspend };
        job.after(Duration::from_secs(seconds.into()), act);
    }
    let passed = args.postcopy_after_precopy.then(|| {
        let switch = job.on_notice(DomainExt::start_post_copy);
        first_pass(&session.connection()?, domain, switch)
    });
    let passed = passed.transpose()?;
    if let Some(destination) = &destination {
        let cancel = job.cancel_on_notice();
        // A driver that does not tell of losses has no daemon to lose.
        let _ = destination.register_close_callback(move |_| cancel.give());
    }
    let outcome = job.run(session, || match &destination {
        Some(destination) => domain.migrate_with(destination, &params, flags),
        None => domain.migrate_to_uri_with(&args.desturi, &params, flags),
    });
    drop(passed);
    let lost = destination.is_some_and(|destination| {
        destination.unregister_close_callback();
        !destination.is_alive().unwrap_or(true)
    });
    match outcome {
        Err(error) if lost => {
            Err(error.context(text!["lost the connection to '", &args.desturi, "'"]))
        }
        outcome => outcome.map(|()| reply),
    }
}

/// What is asked for, read before the domain is gone from here.
fn reply(domain: &Domain, args: &MigrateArgs) -> Result<MigrateReply> {
    let name = domain.name()?;
    Ok(MigrateReply {
        destination_name: args.dname.clone().unwrap_or_else(|| name.clone()),
        domain: name,
        uuid: domain.uuid_string()?,
        destination: args.desturi.clone(),
        live: args.live,
        offline: args.offline,
        persistent: args.persistent,
        undefined: args.undefinesource,
        paused: args.suspend,
        storage_copied: args.copy_storage_all || args.copy_storage_inc,
    })
}

/// The parameters, with the documents that are in files.
fn params(args: &MigrateArgs) -> Result<Params> {
    let mut params = args.params();
    for (name, file) in [("destination_xml", &args.xml), ("persistent_xml", &args.persistent_xml)] {
        if let Some(file) = file {
            let text = xml::read_file(file);
            let text = text.context(|| text!["cannot read file '", file, "'"])?;
            params.push(name, Param::Text(text));
        }
    }
    Ok(params)
}

/// Gives notice when all of the memory was sent once, after which the second pass begins.
fn first_pass(connection: &Connect, domain: &Domain, notice: Notice) -> Result<Registration> {
    let event = sys::VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION;
    let heard = Arc::new(move |received: ReceivedDomainEvent| {
        if matches!(received.facts, Facts::Iteration(pass) if pass > 1) {
            notice.give();
        }
    });
    Ok(domain_events(connection, Some(domain), event, heard)?)
}
