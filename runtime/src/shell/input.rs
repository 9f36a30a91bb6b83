//! Lines of commands from standard input, without a line editor.

use std::ffi::OsString;
use std::io::{self, BufRead};
use std::os::unix::ffi::OsStringExt;

/// The longest line, in bytes: twice the longest text that libvirt's protocol carries. Short
/// words take a hundred times their length, and a file without line ends that was piped in by
/// mistake must not take all memory.
pub const LONGEST: usize = 8 << 20;

/// A line as it was read.
#[derive(Debug, PartialEq, Eq)]
pub enum Line {
    /// What stands before the line's end.
    Read(OsString),
    /// The line was longer than a line may be, and was passed over.
    TooLong,
}

/// Reads up to the end of a line; a carriage return ends one too, as the Enter key does. Null
/// bytes, which no argument of a program can hold, are left out. None at the end of the input.
pub fn read_line(input: &mut impl BufRead, longest: usize) -> Option<Line> {
    let (mut line, mut length) = (Vec::new(), 0_usize);
    loop {
        let buffer = match input.fill_buf() {
            Ok(buffer) => buffer,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(_) => return None,
        };
        let end = buffer.iter().position(|byte| matches!(byte, b'\n' | b'\r'));
        let taken = end.unwrap_or(buffer.len());
        length = length.saturating_add(taken);
        if length <= longest {
            let whole = buffer.get(..taken).unwrap_or_default();
            whole.split(|byte| *byte == 0).for_each(|part| line.extend_from_slice(part));
        } else {
            line = Vec::new();
        }
        let finished = buffer.is_empty();
        input.consume(end.map_or(taken, |end| end + 1));
        if end.is_some() || finished {
            let line =
                if length > longest { Line::TooLong } else { Line::Read(OsString::from_vec(line)) };
            return (end.is_some() || length > 0).then_some(line);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &[u8]) -> Line {
        Line::Read(OsString::from_vec(line.to_vec()))
    }

    #[test]
    fn lines_are_the_bytes_they_are() {
        let mut input = &b"a\xff\0b\r\n\nlast"[..];
        let mut next = || read_line(&mut input, 10);
        assert_eq!(next(), Some(read(b"a\xffb")));
        assert_eq!(next(), Some(read(b"")));
        assert_eq!(next(), Some(read(b"")));
        assert_eq!(next(), Some(read(b"last")));
        assert_eq!(next(), None);
    }

    #[test]
    fn a_line_that_is_too_long_is_passed_over() {
        let mut input = io::BufReader::with_capacity(2, &b"12345\n1234\n"[..]);
        assert_eq!(read_line(&mut input, 4), Some(Line::TooLong));
        assert_eq!(read_line(&mut input, 4), Some(read(b"1234")));
        assert_eq!(read_line(&mut input, 4), None);
    }
}
