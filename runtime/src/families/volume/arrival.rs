//! Whether what was sent to a volume is there. A daemon that fails to write the last of it loses the error and confirms the
//! upload all the same.

use super::streams;
use crate::libvirt::{Received, StreamExt};
use crate::session::Session;
use virt::storage_vol::StorageVol;

/// How much of what was sent is asked for again.
const LENGTH: usize = 512;

/// The last of what was sent that is not zeros, by which the whole is known to be there: a daemon writes in order and
/// stops at the first failure, and where nothing was written zeros are read.
#[derive(Debug, Default)]
pub struct Mark {
    /// Where it is, in bytes from where the upload began.
    at: u64,
    /// It.
    bytes: Vec<u8>,
}

impl Mark {
    /// Takes note of data that was sent to a position.
    pub fn note(&mut self, at: u64, data: &[u8]) {
        let Some(last) = data.iter().rposition(|byte| *byte != 0) else { return };
        let begin = (last + 1).saturating_sub(LENGTH);
        self.at = at + begin as u64;
        self.bytes.clear();
        self.bytes.extend_from_slice(data.get(begin..=last).unwrap_or_default());
    }

    /// Tells whether a volume has the bytes where they were sent, if that can be seen.
    #[must_use]
    pub fn is_in(&self, session: &mut Session, volume: &StorageVol, offset: u64) -> Option<bool> {
        if self.bytes.is_empty() {
            return None;
        }
        let length = self.bytes.len() as u64;
        let stream = streams::open(session).ok()?;
        volume.download(&stream, offset.checked_add(self.at)?, length, 0).ok()?;
        let (mut there, mut buffer) = (Vec::new(), [0; LENGTH]);
        while let Received::Data(length) = stream.receive(&mut buffer).ok()? {
            there.extend_from_slice(buffer.get(..length)?);
        }
        stream.finish().ok()?;
        Some(there == self.bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_is_the_last_that_is_not_zeros() {
        let mut mark = Mark::default();
        mark.note(0, &[0; 4096]);
        assert_eq!((mark.at, mark.bytes.len()), (0, 0));
        mark.note(4096, &[7; 1000]);
        assert_eq!((mark.at, mark.bytes.len()), (4096 + 488, LENGTH));
        mark.note(8192, &[0, 0, 5, 0, 0]);
        assert_eq!((mark.at, &*mark.bytes), (8192, &[0, 0, 5][..]));
        mark.note(1 << 20, &[0; 10]);
        assert_eq!(mark.at, 8192);
    }
}
