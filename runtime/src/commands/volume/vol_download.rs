//! `vol-download`: virStorageVolDownload and virStreamRecvFlags.

use crate::families::volume::progress::Progress;
use crate::families::volume::sink::Sink;
use crate::families::volume::streams;
use crate::families::volume::transfer::receive;
use crate::prelude::*;

/// Copies a volume to a file, which appears only when it is complete.
pub fn run(session: &mut Session, volume: &StorageVol, args: &VolDownloadArgs) -> Result<()> {
    let name = &args.vol;
    let mut sink =
        Sink::open(&args.file).map_err(|_| Error::io(text!["cannot create ", args.file]))?;
    let stream = streams::open(session).context(vol_download_streamless)?;
    let (offset, length) = (args.offset, args.length);
    volume.download(&stream, offset, length, args.flags())?;
    let progress = Progress::new(session, || expected(volume, offset, length));
    if let Err(error) = receive(&stream, &mut sink, &progress) {
        // The reason is known already, and giving up cannot fail in a way that matters.
        let _ = stream.abort();
        let error = error.context(vol_download_unreceived(name));
        let taken = sink.lacks_room_beside_old();
        let kept = taken.map(|taken| kept(args, expected(volume, offset, length), taken));
        return Err(kept.into_iter().fold(error, Error::and_finally));
    }
    stream.finish().context(|| vol_download_unclosed(name))?;
    sink.commit()
        .map_err(|error| Error::io(text!["cannot close file ", args.file]).and(os_text(&error)))?;
    Ok(())
}

/// Says that the old file is still there, and what the new one lacks beside it.
fn kept(args: &VolDownloadArgs, total: Option<u64>, taken: u64) -> Text {
    let missing = total.map(|total| total.saturating_sub(taken)).filter(|missing| *missing > 0);
    let missing =
        missing.map_or("more room".to_owned(), |bytes| format!("up to {bytes} bytes more"));
    text!["'", args.file, "' is kept as it was; the new file beside it needs ", missing]
}

/// How many bytes are to come, as far as one can know.
fn expected(volume: &StorageVol, offset: u64, length: u64) -> Option<u64> {
    let info = volume.info_flags(sys::VIR_STORAGE_VOL_GET_PHYSICAL).ok()?;
    let rest = info.allocation.saturating_sub(offset);
    Some(if length == 0 { rest } else { rest.min(length) })
}
