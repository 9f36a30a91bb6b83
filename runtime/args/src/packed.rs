//! The tables of the commands without pointers: packed into bytes when the program is compiled, read when a command is asked for.
//!
//! Whenever the program starts, the dynamic linker writes every pointer that stands in a table, and so every page of it. The tables of
//! all commands have ten thousand, of which a run needs those of one or two commands.

mod reader;
mod rows;
mod writer;

use crate::command::CommandDef;
use reader::Reader;
use std::sync::OnceLock;
use writer::Writer;

/// Commands with the names by which they are found, in alphabetical order.
pub type Named<'a> = &'a [(&'a str, &'a CommandDef)];

/// Commands as bytes: for each name, where its table begins, and all names and tables.
#[derive(Debug)]
pub struct Packed<const NAMES: usize, const BYTES: usize> {
    starts: [usize; NAMES],
    bytes: [u8; BYTES],
}

/// Returns how many bytes commands take.
#[must_use]
pub const fn length(commands: Named<'_>) -> usize {
    // What has no room is only counted.
    let mut writer = Writer::<0>::new();
    let mut index = 0;
    while index < commands.len() {
        write(commands[index], &mut writer);
        index += 1;
    }
    writer.written()
}

const fn write<const BYTES: usize>(
    (name, command): (&str, &CommandDef),
    writer: &mut Writer<BYTES>,
) {
    writer.text(name);
    command.write(writer);
}

impl<const NAMES: usize, const BYTES: usize> Packed<NAMES, BYTES> {
    /// Packs commands, whose number and [`length`] are those of the type.
    #[must_use]
    pub const fn of(commands: Named<'_>) -> Self {
        let mut starts = [0; NAMES];
        let mut writer = Writer::<BYTES>::new();
        let mut index = 0;
        while index < NAMES {
            starts[index] = writer.written();
            write(commands[index], &mut writer);
            index += 1;
        }
        Packed { starts, bytes: writer.bytes() }
    }

    /// Finds a command by a name. A table is read once, and kept in `read`.
    pub fn find(
        &'static self,
        name: &str,
        read: &'static [OnceLock<Box<CommandDef>>; NAMES],
    ) -> Option<&'static CommandDef> {
        let table = |start: &usize| {
            let mut reader = Reader::new(self.bytes.get(*start..)?);
            Some((reader.bytes()?, reader))
        };
        let name = name.as_bytes();
        let index = self.starts.binary_search_by_key(&Some(name), |start| Some(table(start)?.0));
        let index = index.ok()?;
        if let Some(known) = read[index].get() {
            return Some(known);
        }
        let (_, mut reader) = table(&self.starts[index])?;
        let command = CommandDef::read(&mut reader)?;
        Some(read[index].get_or_init(|| Box::new(command)))
    }
}

#[cfg(test)]
mod tests;
