// Generated from spec by `cargo codegen`; edit the specification.
//! Calls the handler of each command; a command without a handler does not compile.
use crate::answer::error::Result;
use crate::answer::reply::{IntoReply, Reply};
use crate::families::state::{self, Lead, State};
use crate::session::Session;
use crate::session::lookup::{self, Found};
use crate::tools::handler;
use virsh_generated::Command;
#[path = "../runtime/src/commands/alpha/answers.rs"]
mod answers;
#[path = "../runtime/src/commands/beta/bare.rs"]
mod bare;
#[path = "../runtime/src/commands/beta/current.rs"]
mod current;
#[path = "../runtime/src/commands/alpha/everything.rs"]
mod everything;
#[path = "../runtime/src/commands/alpha/flags.rs"]
mod flags;
#[path = "../runtime/src/commands/beta/hidden_one.rs"]
mod hidden_one;
#[path = "../runtime/src/commands/alpha/leads.rs"]
mod leads;
#[path = "../runtime/src/commands/alpha/operands.rs"]
mod operands;
#[path = "../runtime/src/commands/beta/placed.rs"]
mod placed;
#[path = "../runtime/src/commands/alpha/quoting.rs"]
mod quoting;
#[path = "../runtime/src/commands/alpha/records.rs"]
mod records;
#[path = "../runtime/src/commands/alpha/relations.rs"]
mod relations;
#[path = "../runtime/src/commands/beta/unlisted.rs"]
mod unlisted;
#[path = "../runtime/src/commands/alpha/values.rs"]
mod values;
/// The commands that leave no object of the name that they are given.
pub const LEAVE_NOTHING: &[&str] = &["leads"];
/// Runs a command's handler, which gets the objects that were found in the order of
/// the checks.
#[rustfmt::skip]
pub fn run(session: &mut Session, found: &Found, command: Command) -> Result<Reply> {
    match command {
        Command::Everything(args) => {
            handler::call(
                everything::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Operands(args) => {
            handler::call(
                operands::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Relations(args) => {
            handler::call(
                relations::run,
                session,
                (found.one::<lookup::Later>("domain")?,),
                &args,
            )
        }
        Command::Answers(args) => handler::call(answers::run, session, (), &args),
        Command::Flags(args) => {
            state::unless(
                session,
                |session, ()| state::is_reached(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    &[
                        Lead {
                            state: State::Paused,
                            with: &["all"],
                            without: &["inactive"],
                        },
                        Lead {
                            state: State::Active,
                            with: &[],
                            without: &[],
                        },
                    ],
                ),
                |session, ()| handler::call(
                    flags::run,
                    session,
                    (found.one::<lookup::Domain>("domain")?,),
                    &args,
                ),
            )
        }
        Command::Leads(args) => {
            state::unless(
                session,
                |session, ()| state::is_reached(
                    session,
                    found.one::<lookup::NwfilterBinding>("port")?,
                    &[
                        Lead {
                            state: State::Gone,
                            with: &[],
                            without: &[],
                        },
                    ],
                ),
                |session, ()| handler::call(
                    leads::run,
                    session,
                    (found.one::<lookup::NwfilterBinding>("port")?,),
                    &args,
                ),
            )
        }
        Command::Quoting(args) => {
            state::unless(
                session,
                |session, noted| quoting::is_so(session, &args, noted),
                |session, noted| {
                    quoting::run(session, &args, noted).map(IntoReply::into_reply)
                },
            )
        }
        Command::Records(args) => handler::call(records::run, session, (), &args),
        Command::Values(args) => handler::call(values::run, session, (), &args),
        Command::HiddenOne(args) => handler::call(hidden_one::run, session, (), &args),
        Command::Bare(args) => handler::call(bare::run, session, (), &args),
        Command::Current(args) => {
            handler::call(
                current::run,
                session,
                (
                    found.one::<lookup::Domain>("domain")?,
                    found.one::<lookup::Snapshot>("snapshot")?,
                ),
                &args,
            )
        }
        Command::Placed(args) => {
            handler::call(
                placed::run,
                session,
                (found.one::<lookup::StorageVol>("part")?,),
                &args,
            )
        }
        Command::Unlisted(args) => handler::call(unlisted::run, session, (), &args),
    }
}
