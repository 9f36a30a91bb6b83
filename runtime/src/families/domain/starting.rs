//! How a guest is started whose driver does not know all that is wanted of that.

use crate::libvirt::is_unsupported_with_flags;
use crate::tools::console::Resume;
use virt::error::Error;
use virt_sys as sys;

/// Starts a guest with flags, and again without those that its driver does not know: that it throws a managed save
/// image away, for which `discard` is called then, and that the guest waits for its console, if it is to. Tells
/// when the guest is resumed.
///
/// # Errors
/// Returns libvirt's error.
pub fn start<T>(
    mut flags: u32,
    waits: bool,
    start: impl Fn(u32) -> Result<T, Error>,
    discard: impl Fn() -> Result<(), Error>,
) -> Result<(T, Resume), Error> {
    const PAUSED: u32 = sys::VIR_DOMAIN_START_PAUSED;
    const FORCE_BOOT: u32 = sys::VIR_DOMAIN_START_FORCE_BOOT;
    let mut resume = Resume::Never;
    if waits {
        (flags, resume) = (flags | PAUSED, Resume::Anyhow);
    }
    loop {
        match start(flags) {
            Err(error) if !is_unsupported_with_flags(&error) => return Err(error),
            Err(_) if flags & FORCE_BOOT != 0 => {
                discard()?;
                flags &= !FORCE_BOOT;
            }
            Err(_) if resume == Resume::Anyhow => {
                resume = Resume::Never;
                flags &= !PAUSED;
            }
            result => return result.map(|made| (made, resume)),
        }
    }
}
