//! Streams: sending and receiving data with holes.

use super::errors::is_unsupported;
use super::memory::check;
use virt::error::Error;
use virt::stream::Stream;
use virt_sys as sys;

/// How much is sent in one message. A server of any age takes twice as much, but of 208 KiB or more a
/// local socket of Linux holds a part only, and both ends wait once more for the rest of each message.
pub const MESSAGE: usize = 128 * 1024;

/// What virStreamRecvFlags returns in front of a hole.
const AT_HOLE: i32 = -3;

/// What came out of a stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Received {
    /// So many bytes at the beginning of the buffer.
    Data(usize),
    /// A hole of so many bytes.
    Hole(u64),
    /// Nothing more.
    End,
}

/// What streams can do beside what `virt` wraps.
pub trait StreamExt {
    /// Waits for data or a hole (`virStreamRecvFlags`, `virStreamRecvHole`, `virStreamRecv`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn receive(&self, buffer: &mut [u8]) -> Result<Received, Error>;

    /// Sends all of the data (`virStreamSend`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn send_all(&self, data: &[u8]) -> Result<(), Error>;

    /// Sends a hole (`virStreamSendHole`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn send_hole(&self, length: u64) -> Result<(), Error>;
}

/// Waits for data; a driver that knows no holes has this only (`virStreamRecv`).
fn received(stream: &Stream, buffer: &mut [u8]) -> Result<usize, Error> {
    // SAFETY: The stream is valid and the buffer has the length that is passed.
    check(unsafe { sys::virStreamRecv(stream.as_ptr(), buffer.as_mut_ptr().cast(), buffer.len()) })
}

impl StreamExt for Stream {
    fn receive(&self, buffer: &mut [u8]) -> Result<Received, Error> {
        // SAFETY: The stream is valid and the buffer has the length that is passed.
        let result = unsafe {
            let data = buffer.as_mut_ptr().cast();
            let flags = sys::VIR_STREAM_RECV_STOP_AT_HOLE;
            sys::virStreamRecvFlags(self.as_ptr(), data, buffer.len(), flags)
        };
        if result != AT_HOLE {
            let length = match check(result) {
                Err(error) if is_unsupported(&error) => received(self, buffer)?,
                length => length?,
            };
            return Ok(if length == 0 { Received::End } else { Received::Data(length) });
        }
        let mut length = 0;
        // SAFETY: The stream is valid and the number lives during the call.
        check(unsafe { sys::virStreamRecvHole(self.as_ptr(), &mut length, 0) })?;
        Ok(Received::Hole(u64::try_from(length).unwrap_or(0)))
    }

    fn send_all(&self, data: &[u8]) -> Result<(), Error> {
        let mut rest = data;
        while !rest.is_empty() {
            let part = &rest[..rest.len().min(MESSAGE)];
            // SAFETY: The stream is valid; libvirt only reads the data, of the given length.
            let sent = check(unsafe {
                sys::virStreamSend(self.as_ptr(), part.as_ptr().cast(), part.len())
            })?;
            rest = rest.get(sent..).unwrap_or_default();
        }
        Ok(())
    }

    fn send_hole(&self, length: u64) -> Result<(), Error> {
        let length = i64::try_from(length).unwrap_or(i64::MAX);
        // SAFETY: The stream is valid.
        check(unsafe { sys::virStreamSendHole(self.as_ptr(), length, 0) }).map(drop)
    }
}
