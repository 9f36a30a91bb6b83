//! Pools and volumes on which something works: what is refused for that is tried again, as long as the user wants.

use crate::answer::error::Result;
use crate::session::Session;
use crate::tools::outcome::{self, Awaited};
use std::time::Duration;
use virsh_generated::sets::Wait;
use virt::error::{Error, ErrorNumber};

/// How often to try. Libvirt tells nobody that a job of a pool has ended: a volume that is made, copied or wiped
/// brings no event of its pool.
const PACE: Duration = Duration::from_millis(300);

/// Does something to a pool or a volume; where that is to be waited for, again and again until no job stands in the way.
///
/// # Errors
/// Returns every other refusal, or that of the job without waiting; says that it was not done, with status 2 when the time is over.
pub fn when_free(
    session: &mut Session,
    wait: &Wait,
    unfinished: impl FnOnce() -> String,
    attempt: impl Fn() -> Result<(), Error>,
) -> Result<()> {
    if !wait.wait {
        return Ok(attempt()?);
    }
    let awaited = Awaited { register: |_: &_, _| Ok(Vec::new()), pace: Some(PACE), unfinished };
    outcome::wait(session, wait, awaited, |_: Option<()>| match attempt() {
        Err(refused) if is_busy(&refused) => Ok(None),
        done => Ok(Some(done?)),
    })
}

/// Tells whether a job stood in the way. The numbers of these errors stand for much else, so that the words decide; those of
/// a daemon that speaks another language are not known, and its refusal is shown at once.
fn is_busy(error: &Error) -> bool {
    let words: &[&str] = match error.code().known() {
        Some(ErrorNumber::InternalError) => &["has asynchronous jobs running"],
        Some(ErrorNumber::OperationInvalid) => &["is still in use", "is still being allocated"],
        _ => &[],
    };
    words.iter().any(|words| error.message().contains(words))
}
