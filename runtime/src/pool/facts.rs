//! What is known of a pool, in words and cells.

use crate::reply::Cell;
use crate::text::human_size;
use virt_sys as sys;

/// The word for the number of a state.
#[must_use]
pub fn state_word(state: u32) -> &'static str {
    match state {
        sys::VIR_STORAGE_POOL_INACTIVE => "inactive",
        sys::VIR_STORAGE_POOL_BUILDING => "building",
        sys::VIR_STORAGE_POOL_RUNNING => "running",
        sys::VIR_STORAGE_POOL_DEGRADED => "degraded",
        sys::VIR_STORAGE_POOL_INACCESSIBLE => "inaccessible",
        _ => "unknown",
    }
}

/// Tells whether the sizes of a pool in this state mean anything.
#[must_use]
pub fn has_sizes(state: u32) -> bool {
    matches!(state, sys::VIR_STORAGE_POOL_RUNNING | sys::VIR_STORAGE_POOL_DEGRADED)
}

/// A size for people, as a number for programs.
#[must_use]
pub fn size(bytes: u64) -> Cell {
    Cell::shown(human_size(bytes), bytes)
}

/// Two words for a truth, a third one where libvirt does not say.
#[must_use]
pub fn known(value: Option<bool>, yes: &str, no: &str, unknown: &str) -> Cell {
    value.map_or_else(|| Cell::absent(unknown), |value| Cell::either(value, yes, no))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_running_and_degraded_pools_have_sizes() {
        let with_sizes: Vec<_> = (0..7).filter(|state| has_sizes(*state)).map(state_word).collect();
        assert_eq!(with_sizes, ["running", "degraded"]);
        assert_eq!(
            (state_word(1), state_word(4), state_word(5)),
            ("building", "inaccessible", "unknown")
        );
    }
}
