//! `vol-info`: virStorageVolGetInfo, virStorageVolGetInfoFlags.

use crate::prelude::*;
use virt::storage_vol::StorageVolInfo;

/// Prints the type and the sizes of a volume.
pub fn run(volume: &StorageVol, args: &VolInfoArgs) -> Result<VolInfoReply> {
    let name = volume.carried_name()?;
    let info = match args.flags() {
        0 => volume.info(),
        flags => volume.info_flags(flags),
    };
    let StorageVolInfo { kind, capacity, allocation } = match info {
        Ok(info) => info,
        Err(error) => return Err(Error::from(error).with_reply(VolInfoUntold { name })),
    };
    let type_ = VolumeType::from_number(kind);
    Ok(if args.physical {
        // libvirt puts the physical size in the place of the allocation.
        VolInfoPhysical { name, type_, capacity, physical: allocation }.into()
    } else {
        VolInfoUsual { name, type_, capacity, allocation }.into()
    })
}
