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
impl TypedParams for spec::domain::BlkdeviotuneArgs {
    fn params(&self) -> Params {
        let mut params = Params::default();
        if let Some(value) = self.total_bytes_sec {
            params.push("total_bytes_sec", Param::Ulong(value.into()));
        }
        if let Some(value) = self.read_bytes_sec {
            params.push("read_bytes_sec", Param::Ulong(value.into()));
        }
        if let Some(value) = self.write_bytes_sec {
            params.push("write_bytes_sec", Param::Ulong(value.into()));
        }
        if let Some(value) = self.total_bytes_sec_max {
            params.push("total_bytes_sec_max", Param::Ulong(value.into()));
        }
        if let Some(value) = self.read_bytes_sec_max {
            params.push("read_bytes_sec_max", Param::Ulong(value.into()));
        }
        if let Some(value) = self.write_bytes_sec_max {
            params.push("write_bytes_sec_max", Param::Ulong(value.into()));
        }
        if let Some(value) = self.total_iops_sec {
            params.push("total_iops_sec", Param::Ulong(value.into()));
        }
        if let Some(value) = self.read_iops_sec {
            params.push("read_iops_sec", Param::Ulong(value.into()));
        }
        if let Some(value) = self.write_iops_sec {
            params.push("write_iops_sec", Param::Ulong(value.into()));
        }
        if let Some(value) = self.total_iops_sec_max {
            params.push("total_iops_sec_max", Param::Ulong(value.into()));
        }
        if let Some(value) = self.read_iops_sec_max {
            params.push("read_iops_sec_max", Param::Ulong(value.into()));
        }
        if let Some(value) = self.write_iops_sec_max {
            params.push("write_iops_sec_max", Param::Ulong(value.into()));
        }
        if let Some(value) = self.size_iops_sec {
            params.push("size_iops_sec", Param::Ulong(value.into()));
        }
        if let Some(value) = self.total_bytes_sec_max_length {
            params.push("total_bytes_sec_max_length", Param::Ulong(value.into()));
        }
        if let Some(value) = self.read_bytes_sec_max_length {
            params.push("read_bytes_sec_max_length", Param::Ulong(value.into()));
        }
        if let Some(value) = self.write_bytes_sec_max_length {
            params.push("write_bytes_sec_max_length", Param::Ulong(value.into()));
        }
        if let Some(value) = self.total_iops_sec_max_length {
            params.push("total_iops_sec_max_length", Param::Ulong(value.into()));
        }
        if let Some(value) = self.read_iops_sec_max_length {
            params.push("read_iops_sec_max_length", Param::Ulong(value.into()));
        }
        if let Some(value) = self.write_iops_sec_max_length {
            params.push("write_iops_sec_max_length", Param::Ulong(value.into()));
        }
        if let Some(value) = &self.group_name {
            params.push("group_name", Param::Text(value.clone()));
        }
        params
    }
}
impl TypedParams for spec::domain::DomthrottlegroupsetArgs {
    fn params(&self) -> Params {
        let mut params = Params::default();
        if let Some(value) = self.total_bytes_sec {
            params.push("total_bytes_sec", Param::Ulong(value.into()));
        }
        if let Some(value) = self.read_bytes_sec {
            params.push("read_bytes_sec", Param::Ulong(value.into()));
        }
        if let Some(value) = self.write_bytes_sec {
            params.push("write_bytes_sec", Param::Ulong(value.into()));
        }
        if let Some(value) = self.total_bytes_sec_max {
            params.push("total_bytes_sec_max", Param::Ulong(value.into()));
        }
        if let Some(value) = self.read_bytes_sec_max {
            params.push("read_bytes_sec_max", Param::Ulong(value.into()));
        }
        if let Some(value) = self.write_bytes_sec_max {
            params.push("write_bytes_sec_max", Param::Ulong(value.into()));
        }
        if let Some(value) = self.total_iops_sec {
            params.push("total_iops_sec", Param::Ulong(value.into()));
        }
        if let Some(value) = self.read_iops_sec {
            params.push("read_iops_sec", Param::Ulong(value.into()));
        }
        if let Some(value) = self.write_iops_sec {
            params.push("write_iops_sec", Param::Ulong(value.into()));
        }
        if let Some(value) = self.total_iops_sec_max {
            params.push("total_iops_sec_max", Param::Ulong(value.into()));
        }
        if let Some(value) = self.read_iops_sec_max {
            params.push("read_iops_sec_max", Param::Ulong(value.into()));
        }
        if let Some(value) = self.write_iops_sec_max {
            params.push("write_iops_sec_max", Param::Ulong(value.into()));
        }
        if let Some(value) = self.size_iops_sec {
            params.push("size_iops_sec", Param::Ulong(value.into()));
        }
        if let Some(value) = self.total_bytes_sec_max_length {
            params.push("total_bytes_sec_max_length", Param::Ulong(value.into()));
        }
        if let Some(value) = self.read_bytes_sec_max_length {
            params.push("read_bytes_sec_max_length", Param::Ulong(value.into()));
        }
        if let Some(value) = self.write_bytes_sec_max_length {
            params.push("write_bytes_sec_max_length", Param::Ulong(value.into()));
        }
        if let Some(value) = self.total_iops_sec_max_length {
            params.push("total_iops_sec_max_length", Param::Ulong(value.into()));
        }
        if let Some(value) = self.read_iops_sec_max_length {
            params.push("read_iops_sec_max_length", Param::Ulong(value.into()));
        }
        if let Some(value) = self.write_iops_sec_max_length {
            params.push("write_iops_sec_max_length", Param::Ulong(value.into()));
        }
        params
    }
}
impl TypedParams for spec::domain::BlkiotuneArgs {
    fn params(&self) -> Params {
        let mut params = Params::default();
        if let Some(value) = self.weight {
            params.push("weight", Param::Uint(value.cast_unsigned()));
        }
        if let Some(value) = &self.device_weights {
            params.push("device_weight", Param::Text(value.clone()));
        }
        if let Some(value) = &self.device_read_iops_sec {
            params.push("device_read_iops_sec", Param::Text(value.clone()));
        }
        if let Some(value) = &self.device_write_iops_sec {
            params.push("device_write_iops_sec", Param::Text(value.clone()));
        }
        if let Some(value) = &self.device_read_bytes_sec {
            params.push("device_read_bytes_sec", Param::Text(value.clone()));
        }
        if let Some(value) = &self.device_write_bytes_sec {
            params.push("device_write_bytes_sec", Param::Text(value.clone()));
        }
        params
    }
}
impl TypedParams for spec::domain::BlockcopyArgs {
    fn params(&self) -> Params {
        let mut params = Params::default();
        if let Some(value) = self.granularity {
            params.push("granularity", Param::Uint(value.into()));
        }
        if let Some(value) = self.buf_size {
            params.push("buf-size", Param::Ulong(value.into()));
        }
        params
    }
}
impl TypedParams for spec::domain::DomifannounceArgs {
    fn params(&self) -> Params {
        let mut params = Params::default();
        if let Some(value) = self.initial {
            params.push("initial", Param::Uint(value.into()));
        }
        if let Some(value) = self.max {
            params.push("max", Param::Uint(value.into()));
        }
        if let Some(value) = self.rounds {
            params.push("rounds", Param::Uint(value.into()));
        }
        if let Some(value) = self.step {
            params.push("step", Param::Uint(value.into()));
        }
        params
    }
}
impl TypedParams for spec::domain::DomsetlaunchsecstateArgs {
    fn params(&self) -> Params {
        let mut params = Params::default();
        if let Some(value) = self.set_address {
            params.push("sev-secret-set-address", Param::Ulong(value.into()));
        }
        params
    }
}
impl TypedParams for spec::domain::IothreadsetArgs {
    fn params(&self) -> Params {
        let mut params = Params::default();
        if let Some(value) = self.poll_max_ns {
            params.push("poll_max_ns", Param::Ulong(value.into()));
        }
        if let Some(value) = self.poll_grow {
            params.push("poll_grow", Param::fitting(value));
        }
        if let Some(value) = self.poll_shrink {
            params.push("poll_shrink", Param::fitting(value));
        }
        if let Some(value) = self.poll_weight {
            params.push("poll_weight", Param::Uint(value.into()));
        }
        if let Some(value) = self.thread_pool_min {
            params.push("thread_pool_min", Param::Int(value.into()));
        }
        if let Some(value) = self.thread_pool_max {
            params.push("thread_pool_max", Param::Int(value.into()));
        }
        params
    }
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
impl TypedParams for spec::domain::PerfArgs {
    fn params(&self) -> Params {
        let mut params = Params::default();
        for name in self
            .enable
            .iter()
            .flatten()
            .flat_map(|name| name.split(','))
            .filter(|name| !name.is_empty())
        {
            params.push(name, Param::Boolean(true));
        }
        for name in self
            .disable
            .iter()
            .flatten()
            .flat_map(|name| name.split(','))
            .filter(|name| !name.is_empty())
        {
            params.push(name, Param::Boolean(false));
        }
        params
    }
}
impl TypedParams for spec::domain::MigrateArgs {
    fn params(&self) -> Params {
        let mut params = Params::default();
        if let Some(value) = &self.migrateuri {
            params.push("migrate_uri", Param::Text(value.clone()));
        }
        if let Some(value) = &self.graphicsuri {
            params.push("graphics_uri", Param::Text(value.clone()));
        }
        if let Some(value) = &self.listen_address {
            params.push("listen_address", Param::Text(value.clone()));
        }
        if let Some(value) = self.disks_port {
            params.push("disks_port", Param::Int(value.into()));
        }
        if let Some(value) = &self.disks_uri {
            params.push("disks_uri", Param::Text(value.clone()));
        }
        if let Some(value) = &self.dname {
            params.push("destination_name", Param::Text(value.clone()));
        }
        for value in self.migrate_disks.iter().flatten() {
            params.push("migrate_disks", Param::Text(value.clone()));
        }
        for value in self.migrate_disks_detect_zeroes.iter().flatten() {
            params.push("migrate_disks_detect_zeroes", Param::Text(value.clone()));
        }
        for value in self.migrate_disks_target_zero.iter().flatten() {
            params.push("migrate_disks_target_zero", Param::Text(value.clone()));
        }
        for value in self.comp_methods.iter().flatten() {
            params.push("compression", Param::Text(value.clone()));
        }
        if let Some(value) = self.comp_mt_level {
            params.push("compression.mt.level", Param::Int(value.into()));
        }
        if let Some(value) = self.comp_mt_threads {
            params.push("compression.mt.threads", Param::Int(value.into()));
        }
        if let Some(value) = self.comp_mt_dthreads {
            params.push("compression.mt.dthreads", Param::Int(value.into()));
        }
        if let Some(value) = self.comp_xbzrle_cache {
            params.push("compression.xbzrle.cache", Param::Ulong(value.into()));
        }
        if let Some(value) = self.auto_converge_initial {
            params.push("auto_converge.initial", Param::Int(value.into()));
        }
        if let Some(value) = self.auto_converge_increment {
            params.push("auto_converge.increment", Param::Int(value.into()));
        }
        if let Some(value) = self.postcopy_bandwidth {
            params.push("bandwidth.postcopy", Param::Ulong(value.into()));
        }
        if let Some(value) = self.parallel_connections {
            params.push("parallel.connections", Param::Int(value.into()));
        }
        if let Some(value) = self.comp_zlib_level {
            params.push("compression.zlib.level", Param::Int(value.into()));
        }
        if let Some(value) = self.comp_zstd_level {
            params.push("compression.zstd.level", Param::Int(value.into()));
        }
        if let Some(value) = self.bandwidth {
            params.push("bandwidth", Param::Ulong(value.into()));
        }
        if let Some(value) = &self.tls_destination {
            params.push("tls.destination", Param::Text(value.clone()));
        }
        if let Some(value) = self.available_switchover_bandwidth {
            params.push("bandwidth.avail.switchover", Param::Ulong(value.into()));
        }
        params
    }
}
impl TypedParams for spec::domain::NumatuneArgs {
    fn params(&self) -> Params {
        let mut params = Params::default();
        if let Some(value) = &self.nodeset {
            params.push("numa_nodeset", Param::Text(value.clone()));
        }
        if let Some(value) = self.mode {
            params
                .push(
                    "numa_mode",
                    Param::Int(value.number(|value| value.constant().cast_signed())),
                );
        }
        params
    }
}
impl TypedParams for spec::domain::RestoreArgs {
    fn params(&self) -> Params {
        let mut params = Params::default();
        if let Some(value) = self.parallel_channels {
            params.push("parallel.channels", Param::Int(value.into()));
        }
        params
    }
}
impl TypedParams for spec::domain::SaveArgs {
    fn params(&self) -> Params {
        let mut params = Params::default();
        if let Some(value) = self.parallel_channels {
            params.push("parallel.channels", Param::Int(value.into()));
        }
        if let Some(value) = &self.image_format {
            params.push("image_format", Param::Text(value.clone()));
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
