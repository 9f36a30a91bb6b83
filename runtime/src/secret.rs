//! What the commands about secrets share.

pub mod prompt;
pub mod value;

use virt_sys as sys;

/// The word for what a secret is used for; none for one without a use.
#[must_use]
pub fn usage_word(usage: u32) -> Option<&'static str> {
    match usage {
        sys::VIR_SECRET_USAGE_TYPE_NONE => None,
        sys::VIR_SECRET_USAGE_TYPE_VOLUME => Some("volume"),
        sys::VIR_SECRET_USAGE_TYPE_CEPH => Some("ceph"),
        sys::VIR_SECRET_USAGE_TYPE_ISCSI => Some("iscsi"),
        sys::VIR_SECRET_USAGE_TYPE_TLS => Some("tls"),
        sys::VIR_SECRET_USAGE_TYPE_VTPM => Some("vtpm"),
        _ => Some("unknown"),
    }
}
