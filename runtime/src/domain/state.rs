//! The states of domains and their reasons, in virsh's words.

use virt_sys as sys;

/// The word for a state.
#[must_use]
pub fn state_word(state: u32) -> &'static str {
    let words = [
        "no state",
        "running",
        "idle",
        "paused",
        "in shutdown",
        "shut off",
        "crashed",
        "pmsuspended",
    ];
    words.get(state as usize).copied().unwrap_or("no state")
}

/// The words for the reason of a state.
#[must_use]
pub fn reason_word(state: u32, reason: u32) -> &'static str {
    let words: &[&str] = match state {
        sys::VIR_DOMAIN_RUNNING => &[
            "unknown",
            "booted",
            "migrated",
            "restored",
            "from snapshot",
            "unpaused",
            "migration canceled",
            "save canceled",
            "event wakeup",
            "crashed",
            "post-copy",
            "post-copy failed",
        ],
        sys::VIR_DOMAIN_PAUSED => &[
            "unknown",
            "user",
            "migrating",
            "saving",
            "dumping",
            "I/O error",
            "watchdog",
            "from snapshot",
            "shutting down",
            "creating snapshot",
            "crashed",
            "starting up",
            "post-copy",
            "post-copy failed",
            "api error",
        ],
        sys::VIR_DOMAIN_SHUTDOWN => &["unknown", "user"],
        sys::VIR_DOMAIN_SHUTOFF => &[
            "unknown",
            "shutdown",
            "destroyed",
            "crashed",
            "migrated",
            "saved",
            "failed",
            "from snapshot",
            "daemon",
        ],
        sys::VIR_DOMAIN_CRASHED => &["unknown", "panicked"],
        _ => &[],
    };
    words.get(reason as usize).copied().unwrap_or("unknown")
}
