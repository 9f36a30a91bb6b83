//! Moves data between files and the streams of volumes, with or without holes.

use super::arrival::Mark;
use super::progress::Progress;
use super::sink::Sink;
use crate::answer::error::{Error, Result, os_text};
use crate::libvirt::{MESSAGE, Moving, Received, StreamExt};
use crate::tools::source::Source;
use rustix::fs::SeekFrom;
use rustix::io::Errno;
use std::fs::File;
use std::io::{ErrorKind, Read, Seek};
use std::panic::resume_unwind;
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::thread;
use virt::stream::Stream;

/// How much is received at a time: what a daemon sends in one message.
const BUFFER: usize = 256 << 10;

/// How many pieces may have come that are not yet written.
const AHEAD: usize = 4;

/// What came out of a stream, and the buffer that has it where it is data.
type Piece = (Vec<u8>, Received);

/// Writes all that comes out of a stream to a file.
///
/// # Errors
/// Returns libvirt's error, or says that the file cannot take the data.
pub fn receive(stream: &Stream, sink: &mut Sink, progress: &Progress) -> Result<()> {
    let _moving = Moving::begin();
    if sink.is_regular() {
        side_by_side(stream, sink, progress)
    } else {
        in_turns(stream, sink, progress)
    }
}

/// Writes each piece before the next one is asked for: that the reader of a pipe has left is noticed before the next one comes.
fn in_turns(stream: &Stream, sink: &mut Sink, progress: &Progress) -> Result<()> {
    let mut buffer = vec![0; BUFFER];
    loop {
        match stream.receive(&mut buffer).map_err(explained)? {
            Received::End => return Ok(()),
            received => put(sink, progress, &buffer, received)?,
        }
    }
}

/// Writes in a thread of its own, so that the daemon, which waits when a few messages are not taken, can go on meanwhile. That
/// the file takes no more is noticed when the next piece has come.
fn side_by_side(stream: &Stream, sink: &mut Sink, progress: &Progress) -> Result<()> {
    let (pieces, arrived) = sync_channel(AHEAD);
    let (emptied, empty) = channel();
    thread::scope(|scope| {
        let writer = scope.spawn(move || write(sink, progress, &arrived, &emptied));
        let received = take(stream, &pieces, &empty);
        drop(pieces);
        writer.join().unwrap_or_else(|panic| resume_unwind(panic)).and(received)
    })
}

/// Takes all pieces from a stream, until the writer has ended of an error.
fn take(stream: &Stream, pieces: &SyncSender<Piece>, empty: &Receiver<Vec<u8>>) -> Result<()> {
    loop {
        let mut buffer = empty.try_recv().unwrap_or_else(|_| vec![0; BUFFER]);
        let received = match stream.receive(&mut buffer).map_err(explained)? {
            Received::End => return Ok(()),
            received => received,
        };
        if pieces.send((buffer, received)).is_err() {
            return Ok(());
        }
    }
}

/// Writes the pieces that arrive, and hands their buffers back.
fn write(
    sink: &mut Sink,
    progress: &Progress,
    arrived: &Receiver<Piece>,
    emptied: &Sender<Vec<u8>>,
) -> Result<()> {
    for (buffer, received) in arrived {
        put(sink, progress, &buffer, received)?;
        // Towards the end nobody takes it any more.
        drop(emptied.send(buffer));
    }
    Ok(())
}

fn put(sink: &mut Sink, progress: &Progress, buffer: &[u8], received: Received) -> Result<()> {
    let (put, length) = match received {
        Received::End => return Ok(()),
        Received::Data(length) => {
            (sink.write(buffer.get(..length).unwrap_or_default()), length as u64)
        }
        Received::Hole(length) => (sink.hole(length), length),
    };
    put.map_err(|error| Error::io(format!("recv handler failed: {}", os_text(&error))))?;
    progress.advance(length);
    Ok(())
}

/// Sends a file into a stream, with `sparse` its holes as holes, and returns by what one sees that it arrived.
///
/// # Errors
/// Returns libvirt's error, or says that the file cannot be read, or that it ended before
/// its length was reached.
pub fn send(
    stream: &Stream,
    source: &mut Source,
    sparse: bool,
    progress: &Progress,
) -> Result<Mark> {
    let _moving = Moving::begin();
    let length = length(source.file()).unwrap_or(0);
    let mut buffer = vec![0; MESSAGE];
    let (mut sent, mut before_hole) = (0, if sparse { 0 } else { u64::MAX });
    let mut mark = Mark::default();
    loop {
        let section = match before_hole {
            0 => section(source.file(), sent),
            length => Section::Data(length),
        };
        match section {
            Section::Hole(length) => {
                stream.send_hole(length).map_err(explained)?;
                let mut file = source.file();
                file.seek_relative(length.cast_signed()).map_err(|error| unreadable(&error))?;
                sent += length;
                progress.advance(length);
            }
            Section::Data(length) => {
                let most = usize::try_from(length).unwrap_or(MESSAGE).min(MESSAGE);
                let room = buffer.get_mut(..most).unwrap_or_default();
                let read = read(source, room).map_err(|error| unreadable(&error))?;
                if read == 0 {
                    break;
                }
                let data = room.get(..read).unwrap_or_default();
                stream.send_all(data).map_err(explained)?;
                mark.note(sent, data);
                before_hole = length - read as u64;
                sent += read as u64;
                progress.advance(read as u64);
            }
            Section::End => break,
        }
    }
    if sent < length {
        let text = format!("send handler failed: the file ended after {sent} of {length} bytes");
        return Err(Error::new(text));
    }
    Ok(mark)
}

/// The length of a file, where it means the bytes that can be read.
#[must_use]
pub fn length(file: &File) -> Option<u64> {
    file.metadata().ok().filter(|facts| facts.is_file()).map(|facts| facts.len())
}

/// Why a stream failed. When the connection ends, libvirt leaves the reason with the thread
/// that reads from it, so that this one does not learn it.
fn explained(error: virt::error::Error) -> Error {
    let unexplained = error.domain().to_raw() == virt_sys::VIR_FROM_NONE;
    if unexplained && crate::session::connection::is_lost() {
        return Error::io("the connection ended before the transfer was complete");
    }
    error.into()
}

fn unreadable(error: &std::io::Error) -> Error {
    Error::io(format!("send handler failed: {}", os_text(error)))
}

fn read(file: &mut Source, room: &mut [u8]) -> std::io::Result<usize> {
    loop {
        match file.read(room) {
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            other => return other,
        }
    }
}

/// What comes next in a file.
#[derive(Debug, PartialEq, Eq)]
enum Section {
    /// At most so many bytes of data.
    Data(u64),
    /// A hole of so many bytes.
    Hole(u64),
    /// Nothing more.
    End,
}

/// Says what begins at the position of a file, and leaves the position as it is; a file
/// that knows no holes is all data.
fn section(file: &File, position: u64) -> Section {
    let distance = |end: u64| end.saturating_sub(position);
    let found = match rustix::fs::seek(file, SeekFrom::Data(position)) {
        Ok(data) if data > position => Section::Hole(distance(data)),
        Ok(_) => match rustix::fs::seek(file, SeekFrom::Hole(position)) {
            Ok(hole) if hole > position => Section::Data(distance(hole)),
            _ => Section::Data(u64::MAX),
        },
        Err(Errno::NXIO) => match rustix::fs::seek(file, SeekFrom::End(0)) {
            Ok(end) if end > position => Section::Hole(distance(end)),
            _ => Section::End,
        },
        Err(_) => return Section::Data(u64::MAX),
    };
    match rustix::fs::seek(file, SeekFrom::Start(position)) {
        Ok(_) => found,
        Err(_) => Section::End,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    #[test]
    fn the_sections_of_a_file_cover_it() {
        let mut file = tempfile::tempfile().unwrap();
        file.seek(std::io::SeekFrom::Start(1 << 20)).unwrap();
        file.write_all(&[1; 4096]).unwrap();
        file.set_len(3 << 20).unwrap();
        let (mut position, mut data) = (0, 0);
        loop {
            match section(&file, position) {
                Section::Data(length) => {
                    data += length;
                    position += length;
                }
                Section::Hole(length) => position += length,
                Section::End => break,
            }
        }
        assert_eq!(position, 3 << 20);
        // A file system that knows no holes shows the whole file as data.
        assert!((4096..=3 << 20).contains(&data), "{data}");
        assert!(data < 3 << 20 || section(&file, 0) == Section::Data(3 << 20));
    }

    #[test]
    fn what_cannot_be_searched_is_data() {
        let (reader, _writer) = std::io::pipe().unwrap();
        let file = File::from(std::os::fd::OwnedFd::from(reader));
        assert_eq!(section(&file, 0), Section::Data(u64::MAX));
    }
}
