//! The handler of `current`.

use virsh_generated::beta::CurrentArgs;

/// Says what it was given.
pub fn run(
    session: &mut crate::session::Session,
    domain: &crate::session::lookup::Domain,
    snapshot: &crate::session::lookup::Snapshot,
    _args: &CurrentArgs,
) -> crate::answer::error::Result<String> {
    session.push("current");
    Ok(format!("{}: {}", domain.0, snapshot.0))
}
