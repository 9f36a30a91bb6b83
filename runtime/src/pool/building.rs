//! The flags that say whether and how the storage behind a pool is built.

use virt_sys as sys;

/// The flags of virStoragePoolBuild.
#[must_use]
pub fn build_flags(no_overwrite: bool, overwrite: bool) -> u32 {
    flag(no_overwrite, sys::VIR_STORAGE_POOL_BUILD_NO_OVERWRITE)
        | flag(overwrite, sys::VIR_STORAGE_POOL_BUILD_OVERWRITE)
}

/// The flags of virStoragePoolCreate and virStoragePoolCreateXML.
#[must_use]
pub fn create_flags(build: bool, no_overwrite: bool, overwrite: bool) -> u32 {
    flag(build, sys::VIR_STORAGE_POOL_CREATE_WITH_BUILD)
        | flag(no_overwrite, sys::VIR_STORAGE_POOL_CREATE_WITH_BUILD_NO_OVERWRITE)
        | flag(overwrite, sys::VIR_STORAGE_POOL_CREATE_WITH_BUILD_OVERWRITE)
}

fn flag(given: bool, flag: u32) -> u32 {
    if given { flag } else { 0 }
}
