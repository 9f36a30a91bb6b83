//! `vol-upload`: virStorageVolUpload and virStreamSend, and virStorageVolDownload to see whether it arrived.

use crate::families::volume::progress::Progress;
use crate::families::volume::{streams, transfer};
use crate::prelude::*;
use crate::tools::source::Source;

/// Copies a file into a volume.
pub fn run(session: &mut Session, volume: &StorageVol, args: &VolUploadArgs) -> Result<()> {
    let name = &args.vol;
    let mut file =
        Source::open(&args.file).map_err(|_| Error::io(text!["cannot read ", args.file]))?;
    let stream = streams::open(session).context(vol_upload_streamless)?;
    let (offset, length) = (args.offset, args.length);
    volume.upload(&stream, offset, length, args.flags())?;
    let progress = Progress::new(session, || transfer::length(file.file()));
    let mark = match transfer::send(&stream, &mut file, args.sparse, &progress) {
        Ok(mark) => mark,
        Err(error) => {
            // The reason is known already, and giving up cannot fail in a way that matters.
            let _ = stream.abort();
            return Err(error.context(vol_upload_unsent(name)));
        }
    };
    stream.finish().context(|| vol_upload_unclosed(name))?;
    match mark.is_in(session, volume, offset) {
        Some(false) => Err(Error::io(vol_upload_unwritten(name))),
        _ => Ok(()),
    }
}
