// Generated from spec by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! The typed parameters that given options set, as the specification says.
#![allow(
    clippy::useless_conversion,
    reason = "a value may be narrower than its parameter"
)]
use crate::flags::Constant;
use crate::libvirt::{Param, Params};
use virsh_generated as spec;
/// The parameters that the given options set.
pub trait TypedParams {
    /// Returns them in the order in which the options are read; none where no option sets any.
    fn params(&self) -> Params;
}
impl TypedParams for spec::domain::MemtuneArgs {
    fn params(&self) -> Params {
        let mut params = Params::default();
        if let Some(value) = self.hard_limit {
            params.push("hard_limit", Param::Ulong(value.into()));
        }
        if let Some(value) = self.soft_limit {
            params.push("soft_limit", Param::Ulong(value.into()));
        }
        if let Some(value) = self.swap_hard_limit {
            params.push("swap_hard_limit", Param::Ulong(value.into()));
        }
        if let Some(value) = self.min_guarantee {
            params.push("min_guarantee", Param::Ulong(value.into()));
        }
        params
    }
}
impl TypedParams for spec::host::NodeMemoryTuneArgs {
    fn params(&self) -> Params {
        let mut params = Params::default();
        if let Some(value) = self.shm_pages_to_scan {
            params.push("shm_pages_to_scan", Param::Uint(value.into()));
        }
        if let Some(value) = self.shm_sleep_millisecs {
            params.push("shm_sleep_millisecs", Param::Uint(value.into()));
        }
        if let Some(value) = self.shm_merge_across_nodes {
            params.push("shm_merge_across_nodes", Param::Uint(value.into()));
        }
        params
    }
}
