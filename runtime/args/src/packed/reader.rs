//! Reads what was written when the program was compiled.

/// What is left to read. Where it is not what is asked for, nothing is read.
#[derive(Debug, Clone)]
pub(crate) struct Reader {
    rest: &'static [u8],
}

impl Reader {
    /// Begins with some bytes.
    pub(crate) fn new(rest: &'static [u8]) -> Reader {
        Reader { rest }
    }

    /// Reads a byte.
    pub(crate) fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*first)
    }

    /// Reads a number.
    pub(crate) fn number(&mut self) -> Option<u64> {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f).checked_shl(shift)?;
            if byte <= 0x7f {
                return Some(number);
            }
            shift += 7;
        }
    }

    /// Reads a length.
    fn length(&mut self) -> Option<usize> {
        usize::try_from(self.number()?).ok()
    }

    /// Reads a text.
    pub(crate) fn text(&mut self) -> Option<&'static str> {
        std::str::from_utf8(self.bytes()?).ok()
    }

    /// Reads the bytes of a text.
    pub(crate) fn bytes(&mut self) -> Option<&'static [u8]> {
        let length = self.length()?;
        let (text, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(text)
    }

    /// Reads one of some values, by its place.
    pub(crate) fn one_of<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        all.get(usize::from(self.byte()?)).copied()
    }

    /// Reads a list, which is kept for good.
    pub(crate) fn list<T>(
        &mut self,
        mut one: impl FnMut(&mut Reader) -> Option<T>,
    ) -> Option<&'static [T]> {
        let length = self.length()?;
        let mut list = Vec::with_capacity(length.min(self.rest.len()));
        for _ in 0..length {
            list.push(one(self)?);
        }
        Some(list.leak())
    }
}
