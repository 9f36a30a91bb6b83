//! `vol-info`: virStorageVolGetInfo, virStorageVolGetInfoFlags.

use crate::error::{Error, Result};
use crate::flags::Flags;
use crate::lookup::{StoragePool, StorageVol};
use crate::reply::{Cell, Reply};
use crate::session::Session;
use crate::text::human_size;
use crate::volume::facts::type_word;
use virsh_generated::volume::VolInfoArgs;

/// Prints the type and the sizes of a volume.
pub fn run(
    _session: &mut Session,
    _pool: Option<&StoragePool>,
    volume: &StorageVol,
    args: &VolInfoArgs,
) -> Result<Reply> {
    let mut rows = vec![("name", Cell::from(volume.name()?))];
    let info = match args.flags() {
        0 => volume.info(),
        flags => volume.info_flags(flags),
    };
    let info = match info {
        Ok(info) => info,
        Err(error) => return Err(Error::from(error).with_reply(Reply::Fields(rows))),
    };
    let size = |bytes: u64| {
        let text = if args.bytes { format!("{bytes} bytes") } else { human_size(bytes) };
        Cell::shown(text, bytes)
    };
    let second = if args.physical { "physical" } else { "allocation" };
    rows.push(("type", type_word(info.kind).into()));
    rows.push(("capacity", size(info.capacity)));
    rows.push((second, size(info.allocation)));
    Ok(Reply::Fields(rows))
}
