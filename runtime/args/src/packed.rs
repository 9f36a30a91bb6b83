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

/// Commands with the names by which they are found.
pub type Named<'a> = &'a [(&'a str, &'a CommandDef)];

/// How many places there are for names, of which most stay empty.
const PLACES: usize = 1024;

/// Commands as bytes: for each name, where its table begins, and all names and tables.
#[derive(Debug)]
pub struct Packed<const NAMES: usize, const BYTES: usize> {
    starts: [usize; NAMES],
    /// The numbers of the names, counted from 1, each at the first free place from its own on.
    places: [u16; PLACES],
    bytes: [u8; BYTES],
}

/// Returns the place of a name.
const fn place(name: &[u8]) -> usize {
    // The hash of Fowler, Noll and Vo: short, and names differ in few letters.
    let (mut hash, mut index) = (0x811c_9dc5_u32, 0);
    while index < name.len() {
        hash = (hash ^ name[index] as u32).wrapping_mul(0x0100_0193);
        index += 1;
    }
    (hash ^ hash >> 16) as usize % PLACES
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
        assert!(NAMES < PLACES);
        let mut starts = [0; NAMES];
        let mut places = [0; PLACES];
        let mut writer = Writer::<BYTES>::new();
        let mut index = 0;
        while index < NAMES {
            starts[index] = writer.written();
            write(commands[index], &mut writer);
            let mut place = place(commands[index].0.as_bytes());
            index += 1;
            while places[place] != 0 {
                place = (place + 1) % PLACES;
            }
            places[place] = index as u16;
        }
        Packed { starts, places, bytes: writer.bytes() }
    }

    /// Finds a command by a name. A table is read once, and kept in `read`.
    pub fn find(
        &'static self,
        name: &str,
        read: &'static [OnceLock<Box<CommandDef>>; NAMES],
    ) -> Option<&'static CommandDef> {
        let name = name.as_bytes();
        let mut place = place(name);
        loop {
            // Where no name is there is none behind it either, and there are always such places.
            let index = usize::from(self.places[place]).checked_sub(1)?;
            let mut reader = Reader::new(self.bytes.get(self.starts[index]..)?);
            if reader.bytes()? == name {
                if let Some(known) = read[index].get() {
                    return Some(known);
                }
                let command = CommandDef::read(&mut reader)?;
                return Some(read[index].get_or_init(|| Box::new(command)));
            }
            place = (place + 1) % PLACES;
        }
    }
}

#[cfg(test)]
mod tests;
