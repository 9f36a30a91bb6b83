//! Streams through which data is moved.

use crate::answer::error::Result;
use crate::session::Session;
use virt::stream::Stream;

/// A stream over the session's connection, whose loss is told while the stream goes on.
///
/// # Errors
/// Says that there can be none.
pub fn open(session: &mut Session) -> Result<Stream> {
    let connection = session.connection()?;
    session.watch_connection();
    Ok(Stream::new(&connection, 0)?)
}
