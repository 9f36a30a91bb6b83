//! What a terminal reports of itself, such as where its cursor is: it comes among what is typed, and is none of it.

const ESCAPE: u8 = 0x1b;

/// The most that a report has before its last byte; what is longer is none.
const LONGEST: usize = 32;

/// Leaves reports out of bytes that come bit by bit, of which a report may be cut in two.
#[derive(Debug, Default)]
pub struct Reports {
    /// The start of what may be one.
    held: Vec<u8>,
}

impl Reports {
    /// Returns what is no report. Of what is not finished, a start that is a key by itself is returned at once.
    pub fn left_out(&mut self, typed: &[u8]) -> Vec<u8> {
        let mut left = Vec::with_capacity(typed.len());
        for byte in typed {
            match (self.held.as_slice(), *byte) {
                ([], ESCAPE) | ([ESCAPE], b'[') => self.held.push(*byte),
                ([ESCAPE, b'[', ..], b' '..=b'?') if self.held.len() < LONGEST => {
                    self.held.push(*byte);
                }
                ([ESCAPE, b'[', values @ ..], last) if is_report(values, last) => self.held.clear(),
                (_, byte) => {
                    left.append(&mut self.held);
                    if byte == ESCAPE {
                        self.held.push(byte);
                    } else {
                        left.push(byte);
                    }
                }
            }
        }
        if self.held.len() < 3 {
            left.append(&mut self.held);
        }
        left
    }
}

/// Tells whether a sequence reports something: the place of the cursor, the kind or the state of the terminal, or of
/// its window.
fn is_report(values: &[u8], last: u8) -> bool {
    values.first().is_some_and(|first| matches!(first, b'0'..=b'9' | b'?' | b'>'))
        && matches!(last, b'R' | b'c' | b'n' | b't' | b'y')
}

#[cfg(test)]
mod tests {
    use super::Reports;

    #[test]
    fn reports_are_left_out_and_keys_stay() {
        let left = |parts: &[&[u8]]| {
            let mut reports = Reports::default();
            parts.iter().flat_map(|part| reports.left_out(part)).collect::<Vec<u8>>()
        };
        assert_eq!(left(&[b"a\x1b[99;99Rb\x1b[?62;22c\x1b[0nc"]), b"abc");
        assert_eq!(left(&[b"a\x1b[99;", b"99Rb"]), b"ab");
        for keys in [
            &b"\x1b"[..],
            b"\x1b\x1b[A",
            b"\x1b[1;5C",
            b"\x1b[3~",
            b"\x1b[200~a",
            b"\x1bOR",
            b"\x1b[",
        ] {
            assert_eq!(left(&[keys]), keys);
        }
    }
}
