//! What the commands about the devices of a domain share: what a change affects, the XML of new
//! devices, and the devices that a domain has.

pub mod address;
pub mod detach;
pub mod disk;
pub mod free_target;
pub mod image_format;
pub mod interface;
pub mod medium;
pub mod present;
pub mod rates;

use crate::answer::error::{Error, Result};
use crate::flags::Flags;
use crate::tools::xml::writable;
use virsh_generated::sets::DeviceAffect;
use virt::domain::Domain;
use virt_sys as sys;

/// What a change is to affect, in libvirt's flags; none where no option says, so that the
/// hypervisor decides. `--persistent` affects a domain that runs, too.
#[must_use]
pub fn affected(domain: &Domain, wanted: &DeviceAffect) -> Option<u32> {
    let DeviceAffect { persistent, config, live, current } = *wanted;
    let running = persistent && is_running(domain);
    let flags = wanted.flags() | if running { sys::VIR_DOMAIN_AFFECT_LIVE } else { 0 };
    (persistent || config || live || current).then_some(flags)
}

/// Tells whether the domain runs; one that cannot be asked counts as one that does not.
#[must_use]
pub fn is_running(domain: &Domain) -> bool {
    domain.is_active().unwrap_or(false)
}

/// The value of an option, if a device can have it for good: libvirt writes tabs and line ends into
/// the values of its XML as they are, and reads blanks there.
///
/// # Errors
/// Names the option and the character that is not kept.
pub fn kept<'a>(option: &str, value: &'a str) -> Result<&'a str> {
    match value.chars().find(|c| matches!(c, '\t' | '\n' | '\r')) {
        None => writable(option, value),
        Some(c) => Err(Error::new(format!(
            "the value of option --{option} holds the character U+{:04X}, which libvirt does not keep",
            u32::from(c)
        ))),
    }
}
