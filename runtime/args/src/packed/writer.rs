//! Writes the parts of tables as bytes, in what the compiler evaluates.

/// Room for bytes, and how many were written; those for which there is no room are counted.
pub(crate) struct Writer<const BYTES: usize> {
    bytes: [u8; BYTES],
    written: usize,
}

impl<const BYTES: usize> Writer<BYTES> {
    /// Begins with nothing.
    pub(crate) const fn new() -> Self {
        Writer { bytes: [0; BYTES], written: 0 }
    }

    /// How many bytes were written.
    pub(crate) const fn written(&self) -> usize {
        self.written
    }

    /// All bytes.
    pub(crate) const fn bytes(&self) -> [u8; BYTES] {
        self.bytes
    }

    /// Writes a byte.
    pub(crate) const fn byte(&mut self, byte: u8) {
        if self.written < BYTES {
            self.bytes[self.written] = byte;
        }
        self.written += 1;
    }

    /// Writes a number, seven bits in a byte, the lowest first; all bytes but the last have the eighth as well.
    pub(crate) const fn number(&mut self, mut number: u64) {
        while number > 0x7f {
            self.byte(number as u8 | 0x80);
            number >>= 7;
        }
        self.byte(number as u8);
    }

    /// Writes a text after its length.
    pub(crate) const fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        let end = self.written + text.len();
        if end <= BYTES {
            let (before, _) = self.bytes.split_at_mut(end);
            let (_, place) = before.split_at_mut(self.written);
            place.copy_from_slice(text.as_bytes());
        }
        self.written = end;
    }
}
