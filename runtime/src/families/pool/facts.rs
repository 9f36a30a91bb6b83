//! What is known of a pool.

use crate::words::PoolState;
use virt::storage_pool::StoragePoolInfo;

/// The capacity, the allocation and the free space of a pool in bytes; none unless its state
/// gives them a meaning.
#[must_use]
pub fn sizes(info: &StoragePoolInfo) -> [Option<u64>; 3] {
    let known =
        matches!(PoolState::from_number(info.state), PoolState::Running | PoolState::Degraded);
    [info.capacity, info.allocation, info.available].map(|bytes| known.then_some(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use virt_sys as sys;

    #[test]
    fn only_running_and_degraded_pools_have_sizes() {
        let info = |state| StoragePoolInfo { state, capacity: 3, allocation: 1, available: 2 };
        let sized: Vec<u32> = (0..7).filter(|state| sizes(&info(*state))[0].is_some()).collect();
        assert_eq!(sized, [sys::VIR_STORAGE_POOL_RUNNING, sys::VIR_STORAGE_POOL_DEGRADED]);
        assert_eq!(sizes(&info(sys::VIR_STORAGE_POOL_RUNNING)), [Some(3), Some(1), Some(2)]);
    }
}
