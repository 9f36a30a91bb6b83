// Generated from spec by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! The constants of libvirt that options and choices stand for, as the specification says.
use virsh_generated as spec;
use virt_sys as sys;
/// The flags that the given options bring.
pub trait Flags {
    /// Returns the bits of libvirt, 0 where no option brings any.
    fn flags(&self) -> u32;
}
/// The flags of the word `abort` that the given options bring.
pub trait AbortFlags {
    /// Returns the bits of libvirt, 0 where no option brings any.
    fn abort_flags(&self) -> u32;
}
/// The flags of the word `copy` that the given options bring.
pub trait CopyFlags {
    /// Returns the bits of libvirt, 0 where no option brings any.
    fn copy_flags(&self) -> u32;
}
/// The flags of the word `delete` that the given options bring.
pub trait DeleteFlags {
    /// Returns the bits of libvirt, 0 where no option brings any.
    fn delete_flags(&self) -> u32;
}
/// The flags of the word `detail` that the given options bring.
pub trait DetailFlags {
    /// Returns the bits of libvirt, 0 where no option brings any.
    fn detail_flags(&self) -> u32;
}
/// The flags of the word `force` that the given options bring.
pub trait ForceFlags {
    /// Returns the bits of libvirt, 0 where no option brings any.
    fn force_flags(&self) -> u32;
}
/// The flags of the word `info` that the given options bring.
pub trait InfoFlags {
    /// Returns the bits of libvirt, 0 where no option brings any.
    fn info_flags(&self) -> u32;
}
/// The flags of the word `pivot` that the given options bring.
pub trait PivotFlags {
    /// Returns the bits of libvirt, 0 where no option brings any.
    fn pivot_flags(&self) -> u32;
}
/// The flags of the word `pull` that the given options bring.
pub trait PullFlags {
    /// Returns the bits of libvirt, 0 where no option brings any.
    fn pull_flags(&self) -> u32;
}
/// The flags of the word `rebase` that the given options bring.
pub trait RebaseFlags {
    /// Returns the bits of libvirt, 0 where no option brings any.
    fn rebase_flags(&self) -> u32;
}
/// The flags of the word `speed` that the given options bring.
pub trait SpeedFlags {
    /// Returns the bits of libvirt, 0 where no option brings any.
    fn speed_flags(&self) -> u32;
}
/// The flags of the word `stats` that the given options bring.
pub trait StatsFlags {
    /// Returns the bits of libvirt, 0 where no option brings any.
    fn stats_flags(&self) -> u32;
}
/// The number by which libvirt knows a choice.
pub trait Constant: Copy {
    /// Returns libvirt's number.
    fn constant(self) -> u32;
}
fn when(given: bool, flags: u32) -> u32 {
    if given { flags } else { 0 }
}
fn all<C: Constant>(choices: &[C]) -> u32 {
    choices.iter().fold(0, |flags, choice| flags | choice.constant())
}
impl Flags for spec::sets::Affect {
    fn flags(&self) -> u32 {
        when(self.config, sys::VIR_DOMAIN_AFFECT_CONFIG)
            | when(self.live, sys::VIR_DOMAIN_AFFECT_LIVE)
    }
}
impl Flags for spec::sets::DeviceAffect {
    fn flags(&self) -> u32 {
        when(self.persistent, sys::VIR_DOMAIN_AFFECT_CONFIG)
            | when(self.config, sys::VIR_DOMAIN_AFFECT_CONFIG)
            | when(self.live, sys::VIR_DOMAIN_AFFECT_LIVE)
    }
}
impl Flags for spec::sets::NetworkAffect {
    fn flags(&self) -> u32 {
        when(self.config, sys::VIR_NETWORK_UPDATE_AFFECT_CONFIG)
            | when(self.live, sys::VIR_NETWORK_UPDATE_AFFECT_LIVE)
    }
}
impl Flags for spec::sets::PoolBuilding {
    fn flags(&self) -> u32 {
        when(self.build, sys::VIR_STORAGE_POOL_CREATE_WITH_BUILD)
            | when(
                self.no_overwrite,
                sys::VIR_STORAGE_POOL_CREATE_WITH_BUILD_NO_OVERWRITE,
            ) | when(self.overwrite, sys::VIR_STORAGE_POOL_CREATE_WITH_BUILD_OVERWRITE)
    }
}
impl Flags for spec::domain::AttachDeviceArgs {
    fn flags(&self) -> u32 {
        self.device_affect.flags()
    }
}
impl Flags for spec::domain::AttachDiskArgs {
    fn flags(&self) -> u32 {
        self.device_affect.flags()
    }
}
impl Flags for spec::domain::AttachInterfaceArgs {
    fn flags(&self) -> u32 {
        self.device_affect.flags()
    }
}
impl Flags for spec::domain::BlkdeviotuneArgs {
    fn flags(&self) -> u32 {
        self.affect.flags()
    }
}
impl Flags for spec::domain::DomthrottlegroupsetArgs {
    fn flags(&self) -> u32 {
        self.affect.flags()
    }
}
impl Flags for spec::domain::DomthrottlegroupdelArgs {
    fn flags(&self) -> u32 {
        self.affect.flags()
    }
}
impl Flags for spec::domain::DomthrottlegroupinfoArgs {
    fn flags(&self) -> u32 {
        when(self.inactive, sys::VIR_DOMAIN_XML_INACTIVE)
    }
}
impl Flags for spec::domain::DomthrottlegrouplistArgs {
    fn flags(&self) -> u32 {
        when(self.inactive, sys::VIR_DOMAIN_XML_INACTIVE)
    }
}
impl Flags for spec::domain::BlkiotuneArgs {
    fn flags(&self) -> u32 {
        self.affect.flags()
    }
}
impl Flags for spec::domain::BlockcommitArgs {
    fn flags(&self) -> u32 {
        when(self.shallow, sys::VIR_DOMAIN_BLOCK_COMMIT_SHALLOW)
            | when(self.delete, sys::VIR_DOMAIN_BLOCK_COMMIT_DELETE)
            | when(self.keep_relative, sys::VIR_DOMAIN_BLOCK_COMMIT_RELATIVE)
            | when(self.bytes, sys::VIR_DOMAIN_BLOCK_COMMIT_BANDWIDTH_BYTES)
            | when(self.active, sys::VIR_DOMAIN_BLOCK_COMMIT_ACTIVE)
            | when(self.pivot, sys::VIR_DOMAIN_BLOCK_COMMIT_ACTIVE)
            | when(self.keep_overlay, sys::VIR_DOMAIN_BLOCK_COMMIT_ACTIVE)
    }
}
impl AbortFlags for spec::domain::BlockcommitArgs {
    fn abort_flags(&self) -> u32 {
        when(self.async_, sys::VIR_DOMAIN_BLOCK_JOB_ABORT_ASYNC)
    }
}
impl PivotFlags for spec::domain::BlockcommitArgs {
    fn pivot_flags(&self) -> u32 {
        when(self.pivot, sys::VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT)
    }
}
impl AbortFlags for spec::domain::BlockcopyArgs {
    fn abort_flags(&self) -> u32 {
        when(self.async_, sys::VIR_DOMAIN_BLOCK_JOB_ABORT_ASYNC)
    }
}
impl CopyFlags for spec::domain::BlockcopyArgs {
    fn copy_flags(&self) -> u32 {
        when(self.shallow, sys::VIR_DOMAIN_BLOCK_COPY_SHALLOW)
            | when(self.reuse_external, sys::VIR_DOMAIN_BLOCK_COPY_REUSE_EXT)
            | when(self.transient_job, sys::VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB)
            | when(
                self.synchronous_writes,
                sys::VIR_DOMAIN_BLOCK_COPY_SYNCHRONOUS_WRITES,
            ) | when(self.dest_is_zero, sys::VIR_DOMAIN_BLOCK_COPY_TARGET_ZEROED)
    }
}
impl PivotFlags for spec::domain::BlockcopyArgs {
    fn pivot_flags(&self) -> u32 {
        when(self.pivot, sys::VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT)
    }
}
impl RebaseFlags for spec::domain::BlockcopyArgs {
    fn rebase_flags(&self) -> u32 {
        when(self.shallow, sys::VIR_DOMAIN_BLOCK_REBASE_SHALLOW)
            | when(self.reuse_external, sys::VIR_DOMAIN_BLOCK_REBASE_REUSE_EXT)
            | when(self.blockdev, sys::VIR_DOMAIN_BLOCK_REBASE_COPY_DEV)
            | when(self.bytes, sys::VIR_DOMAIN_BLOCK_REBASE_BANDWIDTH_BYTES)
            | sys::VIR_DOMAIN_BLOCK_REBASE_COPY
            | when(self.format.is_some(), sys::VIR_DOMAIN_BLOCK_REBASE_COPY_RAW)
    }
}
impl AbortFlags for spec::domain::BlockjobArgs {
    fn abort_flags(&self) -> u32 {
        when(self.async_, sys::VIR_DOMAIN_BLOCK_JOB_ABORT_ASYNC)
            | when(self.pivot, sys::VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT)
    }
}
impl DetailFlags for spec::domain::BlockjobArgs {
    fn detail_flags(&self) -> u32 {
        sys::VIR_DOMAIN_BLOCK_JOB_INFO_BANDWIDTH_BYTES
    }
}
impl InfoFlags for spec::domain::BlockjobArgs {
    fn info_flags(&self) -> u32 {
        when(self.bytes, sys::VIR_DOMAIN_BLOCK_JOB_INFO_BANDWIDTH_BYTES)
    }
}
impl SpeedFlags for spec::domain::BlockjobArgs {
    fn speed_flags(&self) -> u32 {
        when(self.bytes, sys::VIR_DOMAIN_BLOCK_JOB_SPEED_BANDWIDTH_BYTES)
    }
}
impl AbortFlags for spec::domain::BlockpullArgs {
    fn abort_flags(&self) -> u32 {
        when(self.async_, sys::VIR_DOMAIN_BLOCK_JOB_ABORT_ASYNC)
    }
}
impl PullFlags for spec::domain::BlockpullArgs {
    fn pull_flags(&self) -> u32 {
        when(self.bytes, sys::VIR_DOMAIN_BLOCK_PULL_BANDWIDTH_BYTES)
    }
}
impl RebaseFlags for spec::domain::BlockpullArgs {
    fn rebase_flags(&self) -> u32 {
        when(self.keep_relative, sys::VIR_DOMAIN_BLOCK_REBASE_RELATIVE)
            | when(self.bytes, sys::VIR_DOMAIN_BLOCK_REBASE_BANDWIDTH_BYTES)
    }
}
impl Flags for spec::domain::BlockresizeArgs {
    fn flags(&self) -> u32 {
        when(self.capacity, sys::VIR_DOMAIN_BLOCK_RESIZE_CAPACITY)
            | when(self.extend, sys::VIR_DOMAIN_BLOCK_RESIZE_EXTEND)
    }
}
impl Flags for spec::domain::ChangeMediaArgs {
    fn flags(&self) -> u32 {
        when(self.force, sys::VIR_DOMAIN_DEVICE_MODIFY_FORCE) | self.affect.flags()
    }
}
impl Flags for spec::domain::ConsoleArgs {
    fn flags(&self) -> u32 {
        when(self.force, sys::VIR_DOMAIN_CONSOLE_FORCE)
            | when(self.safe, sys::VIR_DOMAIN_CONSOLE_SAFE)
    }
}
impl Flags for spec::domain::CreateArgs {
    fn flags(&self) -> u32 {
        when(self.paused, sys::VIR_DOMAIN_START_PAUSED)
            | when(self.autodestroy, sys::VIR_DOMAIN_START_AUTODESTROY)
            | when(self.validate, sys::VIR_DOMAIN_START_VALIDATE)
            | when(self.reset_nvram, sys::VIR_DOMAIN_START_RESET_NVRAM)
    }
}
impl Flags for spec::domain::DefineArgs {
    fn flags(&self) -> u32 {
        when(self.validate, sys::VIR_DOMAIN_DEFINE_VALIDATE)
    }
}
impl Flags for spec::domain::DescArgs {
    fn flags(&self) -> u32 {
        self.affect.flags()
    }
}
impl Flags for spec::domain::DestroyArgs {
    fn flags(&self) -> u32 {
        when(self.graceful, sys::VIR_DOMAIN_DESTROY_GRACEFUL)
            | when(self.remove_logs, sys::VIR_DOMAIN_DESTROY_REMOVE_LOGS)
    }
}
impl Flags for spec::domain::DetachDeviceArgs {
    fn flags(&self) -> u32 {
        self.device_affect.flags()
    }
}
impl Flags for spec::domain::DetachDeviceAliasArgs {
    fn flags(&self) -> u32 {
        self.affect.flags()
    }
}
impl Flags for spec::domain::DetachDiskArgs {
    fn flags(&self) -> u32 {
        self.device_affect.flags()
    }
}
impl Flags for spec::domain::DetachInterfaceArgs {
    fn flags(&self) -> u32 {
        self.device_affect.flags()
    }
}
impl Flags for spec::domain::DomdisplayArgs {
    fn flags(&self) -> u32 {
        when(self.include_password, sys::VIR_DOMAIN_XML_SECURE)
    }
}
impl Flags for spec::domain::DomhostnameArgs {
    fn flags(&self) -> u32 {
        self.source.map_or(0, Constant::constant)
    }
}
impl Flags for spec::domain::DomiftuneArgs {
    fn flags(&self) -> u32 {
        self.affect.flags()
    }
}
impl Flags for spec::domain::DomjobabortArgs {
    fn flags(&self) -> u32 {
        when(self.postcopy, sys::VIR_DOMAIN_ABORT_JOB_POSTCOPY)
    }
}
impl Flags for spec::domain::DomjobinfoArgs {
    fn flags(&self) -> u32 {
        when(self.completed, sys::VIR_DOMAIN_JOB_STATS_COMPLETED)
            | when(self.keep_completed, sys::VIR_DOMAIN_JOB_STATS_KEEP_COMPLETED)
    }
}
impl Flags for spec::domain::DumpArgs {
    fn flags(&self) -> u32 {
        when(self.live, sys::VIR_DUMP_LIVE) | when(self.crash, sys::VIR_DUMP_CRASH)
            | when(self.bypass_cache, sys::VIR_DUMP_BYPASS_CACHE)
            | when(self.reset, sys::VIR_DUMP_RESET)
            | when(self.memory_only, sys::VIR_DUMP_MEMORY_ONLY)
    }
}
impl Flags for spec::domain::DumpxmlArgs {
    fn flags(&self) -> u32 {
        when(self.inactive, sys::VIR_DOMAIN_XML_INACTIVE)
            | when(self.security_info, sys::VIR_DOMAIN_XML_SECURE)
            | when(self.update_cpu, sys::VIR_DOMAIN_XML_UPDATE_CPU)
            | when(self.migratable, sys::VIR_DOMAIN_XML_MIGRATABLE)
    }
}
impl Flags for spec::domain::IothreadinfoArgs {
    fn flags(&self) -> u32 {
        self.affect.flags()
    }
}
impl Flags for spec::domain::IothreadpinArgs {
    fn flags(&self) -> u32 {
        self.affect.flags()
    }
}
impl Flags for spec::domain::IothreadaddArgs {
    fn flags(&self) -> u32 {
        self.affect.flags()
    }
}
impl Flags for spec::domain::IothreadsetArgs {
    fn flags(&self) -> u32 {
        self.affect.flags()
    }
}
impl Flags for spec::domain::IothreaddelArgs {
    fn flags(&self) -> u32 {
        self.affect.flags()
    }
}
impl Flags for spec::domain::ManagedsaveArgs {
    fn flags(&self) -> u32 {
        when(self.bypass_cache, sys::VIR_DOMAIN_SAVE_BYPASS_CACHE)
            | when(self.running, sys::VIR_DOMAIN_SAVE_RUNNING)
            | when(self.paused, sys::VIR_DOMAIN_SAVE_PAUSED)
    }
}
impl Flags for spec::domain::ManagedsaveEditArgs {
    fn flags(&self) -> u32 {
        when(self.running, sys::VIR_DOMAIN_SAVE_RUNNING)
            | when(self.paused, sys::VIR_DOMAIN_SAVE_PAUSED)
    }
}
impl Flags for spec::domain::ManagedsaveDumpxmlArgs {
    fn flags(&self) -> u32 {
        when(self.security_info, sys::VIR_DOMAIN_SAVE_IMAGE_XML_SECURE)
    }
}
impl Flags for spec::domain::ManagedsaveDefineArgs {
    fn flags(&self) -> u32 {
        when(self.running, sys::VIR_DOMAIN_SAVE_RUNNING)
            | when(self.paused, sys::VIR_DOMAIN_SAVE_PAUSED)
    }
}
impl Flags for spec::domain::MemtuneArgs {
    fn flags(&self) -> u32 {
        self.affect.flags()
    }
}
impl Flags for spec::domain::PerfArgs {
    fn flags(&self) -> u32 {
        self.affect.flags()
    }
}
impl Flags for spec::domain::MetadataArgs {
    fn flags(&self) -> u32 {
        self.affect.flags()
    }
}
impl Flags for spec::domain::MigrateArgs {
    fn flags(&self) -> u32 {
        when(self.live, sys::VIR_MIGRATE_LIVE)
            | when(self.offline, sys::VIR_MIGRATE_OFFLINE)
            | when(self.p2p, sys::VIR_MIGRATE_PEER2PEER)
            | when(self.tunnelled, sys::VIR_MIGRATE_TUNNELLED)
            | when(self.persistent, sys::VIR_MIGRATE_PERSIST_DEST)
            | when(self.undefinesource, sys::VIR_MIGRATE_UNDEFINE_SOURCE)
            | when(self.suspend, sys::VIR_MIGRATE_PAUSED)
            | when(self.copy_storage_all, sys::VIR_MIGRATE_NON_SHARED_DISK)
            | when(self.copy_storage_inc, sys::VIR_MIGRATE_NON_SHARED_INC)
            | when(
                self.copy_storage_synchronous_writes,
                sys::VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES,
            ) | when(self.change_protection, sys::VIR_MIGRATE_CHANGE_PROTECTION)
            | when(self.unsafe_, sys::VIR_MIGRATE_UNSAFE)
            | when(self.compressed, sys::VIR_MIGRATE_COMPRESSED)
            | when(self.auto_converge, sys::VIR_MIGRATE_AUTO_CONVERGE)
            | when(self.rdma_pin_all, sys::VIR_MIGRATE_RDMA_PIN_ALL)
            | when(self.abort_on_error, sys::VIR_MIGRATE_ABORT_ON_ERROR)
            | when(self.postcopy, sys::VIR_MIGRATE_POSTCOPY)
            | when(self.postcopy_resume, sys::VIR_MIGRATE_POSTCOPY_RESUME)
            | when(self.zerocopy, sys::VIR_MIGRATE_ZEROCOPY)
            | when(self.tls, sys::VIR_MIGRATE_TLS)
            | when(self.parallel, sys::VIR_MIGRATE_PARALLEL)
    }
}
impl Flags for spec::domain::MigrateSetspeedArgs {
    fn flags(&self) -> u32 {
        when(self.postcopy, sys::VIR_DOMAIN_MIGRATE_MAX_SPEED_POSTCOPY)
    }
}
impl Flags for spec::domain::MigrateGetspeedArgs {
    fn flags(&self) -> u32 {
        when(self.postcopy, sys::VIR_DOMAIN_MIGRATE_MAX_SPEED_POSTCOPY)
    }
}
impl Flags for spec::domain::NumatuneArgs {
    fn flags(&self) -> u32 {
        self.affect.flags()
    }
}
impl Flags for spec::domain::QemuMonitorCommandArgs {
    fn flags(&self) -> u32 {
        when(self.hmp, sys::VIR_DOMAIN_QEMU_MONITOR_COMMAND_HMP)
    }
}
impl Flags for spec::domain::QemuMonitorEventArgs {
    fn flags(&self) -> u32 {
        when(self.regex, sys::VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_REGEX)
            | when(
                self.no_case,
                sys::VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_NOCASE,
            )
    }
}
impl Flags for spec::domain::RebootArgs {
    fn flags(&self) -> u32 {
        self.mode.as_deref().map_or(0, all)
    }
}
impl Flags for spec::domain::RestoreArgs {
    fn flags(&self) -> u32 {
        when(self.bypass_cache, sys::VIR_DOMAIN_SAVE_BYPASS_CACHE)
            | when(self.running, sys::VIR_DOMAIN_SAVE_RUNNING)
            | when(self.paused, sys::VIR_DOMAIN_SAVE_PAUSED)
            | when(self.reset_nvram, sys::VIR_DOMAIN_SAVE_RESET_NVRAM)
    }
}
impl Flags for spec::domain::SaveArgs {
    fn flags(&self) -> u32 {
        when(self.bypass_cache, sys::VIR_DOMAIN_SAVE_BYPASS_CACHE)
            | when(self.running, sys::VIR_DOMAIN_SAVE_RUNNING)
            | when(self.paused, sys::VIR_DOMAIN_SAVE_PAUSED)
    }
}
impl Flags for spec::domain::SaveImageDefineArgs {
    fn flags(&self) -> u32 {
        when(self.running, sys::VIR_DOMAIN_SAVE_RUNNING)
            | when(self.paused, sys::VIR_DOMAIN_SAVE_PAUSED)
    }
}
impl Flags for spec::domain::SaveImageDumpxmlArgs {
    fn flags(&self) -> u32 {
        when(self.security_info, sys::VIR_DOMAIN_SAVE_IMAGE_XML_SECURE)
    }
}
impl Flags for spec::domain::SaveImageEditArgs {
    fn flags(&self) -> u32 {
        when(self.running, sys::VIR_DOMAIN_SAVE_RUNNING)
            | when(self.paused, sys::VIR_DOMAIN_SAVE_PAUSED)
    }
}
impl Flags for spec::domain::SchedinfoArgs {
    fn flags(&self) -> u32 {
        self.affect.flags()
    }
}
impl Flags for spec::domain::SetLifecycleActionArgs {
    fn flags(&self) -> u32 {
        self.affect.flags()
    }
}
impl Flags for spec::domain::SetUserSshkeysArgs {
    fn flags(&self) -> u32 {
        when(self.remove, sys::VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE)
            | when(
                !self.reset && !self.remove,
                sys::VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_APPEND,
            )
    }
}
impl Flags for spec::domain::SetUserPasswordArgs {
    fn flags(&self) -> u32 {
        when(self.encrypted, sys::VIR_DOMAIN_PASSWORD_ENCRYPTED)
    }
}
impl Flags for spec::domain::SetmaxmemArgs {
    fn flags(&self) -> u32 {
        self.affect.flags() | sys::VIR_DOMAIN_MEM_MAXIMUM
    }
}
impl Flags for spec::domain::SetmemArgs {
    fn flags(&self) -> u32 {
        self.affect.flags()
            | when(
                !self.affect.config && !self.affect.live && !self.affect.current,
                sys::VIR_DOMAIN_AFFECT_LIVE,
            )
    }
}
impl Flags for spec::domain::SetvcpusArgs {
    fn flags(&self) -> u32 {
        when(self.maximum, sys::VIR_DOMAIN_VCPU_MAXIMUM)
            | when(self.guest, sys::VIR_DOMAIN_VCPU_GUEST)
            | when(self.hotpluggable, sys::VIR_DOMAIN_VCPU_HOTPLUGGABLE)
            | when(self.async_, sys::VIR_DOMAIN_VCPU_ASYNC_UNPLUG) | self.affect.flags()
    }
}
impl Flags for spec::domain::ShutdownArgs {
    fn flags(&self) -> u32 {
        self.mode.as_deref().map_or(0, all)
    }
}
impl Flags for spec::domain::StartArgs {
    fn flags(&self) -> u32 {
        when(self.paused, sys::VIR_DOMAIN_START_PAUSED)
            | when(self.autodestroy, sys::VIR_DOMAIN_START_AUTODESTROY)
            | when(self.bypass_cache, sys::VIR_DOMAIN_START_BYPASS_CACHE)
            | when(self.force_boot, sys::VIR_DOMAIN_START_FORCE_BOOT)
            | when(self.reset_nvram, sys::VIR_DOMAIN_START_RESET_NVRAM)
    }
}
impl Flags for spec::domain::UndefineArgs {
    fn flags(&self) -> u32 {
        when(self.managed_save, sys::VIR_DOMAIN_UNDEFINE_MANAGED_SAVE)
            | when(self.snapshots_metadata, sys::VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA)
            | when(
                self.checkpoints_metadata,
                sys::VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA,
            ) | when(self.nvram, sys::VIR_DOMAIN_UNDEFINE_NVRAM)
            | when(self.keep_nvram, sys::VIR_DOMAIN_UNDEFINE_KEEP_NVRAM)
            | when(self.tpm, sys::VIR_DOMAIN_UNDEFINE_TPM)
            | when(self.keep_tpm, sys::VIR_DOMAIN_UNDEFINE_KEEP_TPM)
    }
}
impl DeleteFlags for spec::domain::UndefineArgs {
    fn delete_flags(&self) -> u32 {
        when(
            self.delete_storage_volume_snapshots,
            sys::VIR_STORAGE_VOL_DELETE_WITH_SNAPSHOTS,
        )
    }
}
impl Flags for spec::domain::UpdateDeviceArgs {
    fn flags(&self) -> u32 {
        when(self.force, sys::VIR_DOMAIN_DEVICE_MODIFY_FORCE)
            | self.device_affect.flags()
    }
}
impl Flags for spec::domain::UpdateMemoryDeviceArgs {
    fn flags(&self) -> u32 {
        self.affect.flags()
    }
}
impl Flags for spec::domain::VcpucountArgs {
    fn flags(&self) -> u32 {
        when(self.maximum, sys::VIR_DOMAIN_VCPU_MAXIMUM)
            | when(self.live, sys::VIR_DOMAIN_AFFECT_LIVE)
            | when(self.config, sys::VIR_DOMAIN_AFFECT_CONFIG)
            | when(self.guest, sys::VIR_DOMAIN_VCPU_GUEST)
    }
}
impl Flags for spec::domain::VcpupinArgs {
    fn flags(&self) -> u32 {
        self.affect.flags()
    }
}
impl Flags for spec::domain::EmulatorpinArgs {
    fn flags(&self) -> u32 {
        self.affect.flags()
            | when(
                self.cpulist.is_some() && !self.affect.config && !self.affect.live
                    && !self.affect.current,
                sys::VIR_DOMAIN_AFFECT_LIVE,
            )
    }
}
impl Flags for spec::domain::SetvcpuArgs {
    fn flags(&self) -> u32 {
        when(self.async_, sys::VIR_DOMAIN_SETVCPU_ASYNC_UNPLUG) | self.affect.flags()
    }
}
impl Flags for spec::domain::GuestinfoArgs {
    fn flags(&self) -> u32 {
        when(self.user, sys::VIR_DOMAIN_GUEST_INFO_USERS)
            | when(self.os, sys::VIR_DOMAIN_GUEST_INFO_OS)
            | when(self.timezone, sys::VIR_DOMAIN_GUEST_INFO_TIMEZONE)
            | when(self.hostname, sys::VIR_DOMAIN_GUEST_INFO_HOSTNAME)
            | when(self.filesystem, sys::VIR_DOMAIN_GUEST_INFO_FILESYSTEM)
            | when(self.disk, sys::VIR_DOMAIN_GUEST_INFO_DISKS)
            | when(self.interface, sys::VIR_DOMAIN_GUEST_INFO_INTERFACES)
            | when(self.load, sys::VIR_DOMAIN_GUEST_INFO_LOAD)
            | when(self.devices, sys::VIR_DOMAIN_GUEST_INFO_DEVICES)
    }
}
impl Flags for spec::domain::DomdirtyrateCalcArgs {
    fn flags(&self) -> u32 {
        self.mode.map_or(0, Constant::constant)
    }
}
impl Flags for spec::domain::DomFdAssociateArgs {
    fn flags(&self) -> u32 {
        when(self.seclabel_writable, sys::VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_WRITABLE)
            | when(self.seclabel_restore, sys::VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_RESTORE)
    }
}
impl Flags for spec::monitor::DomblklistArgs {
    fn flags(&self) -> u32 {
        when(self.inactive, sys::VIR_DOMAIN_XML_INACTIVE)
    }
}
impl Flags for spec::monitor::DomifGetlinkArgs {
    fn flags(&self) -> u32 {
        when(self.config, sys::VIR_DOMAIN_XML_INACTIVE)
    }
}
impl Flags for spec::monitor::DomiflistArgs {
    fn flags(&self) -> u32 {
        when(self.inactive, sys::VIR_DOMAIN_XML_INACTIVE)
    }
}
impl Flags for spec::monitor::DommemstatArgs {
    fn flags(&self) -> u32 {
        self.affect.flags()
    }
}
impl Flags for spec::monitor::DomstatsArgs {
    fn flags(&self) -> u32 {
        when(self.list_active, sys::VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE)
            | when(self.list_inactive, sys::VIR_CONNECT_GET_ALL_DOMAINS_STATS_INACTIVE)
            | when(
                self.list_persistent,
                sys::VIR_CONNECT_GET_ALL_DOMAINS_STATS_PERSISTENT,
            )
            | when(self.list_transient, sys::VIR_CONNECT_GET_ALL_DOMAINS_STATS_TRANSIENT)
            | when(self.list_running, sys::VIR_CONNECT_GET_ALL_DOMAINS_STATS_RUNNING)
            | when(self.list_paused, sys::VIR_CONNECT_GET_ALL_DOMAINS_STATS_PAUSED)
            | when(self.list_shutoff, sys::VIR_CONNECT_GET_ALL_DOMAINS_STATS_SHUTOFF)
            | when(self.list_other, sys::VIR_CONNECT_GET_ALL_DOMAINS_STATS_OTHER)
            | when(self.enforce, sys::VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS)
            | when(self.backing, sys::VIR_CONNECT_GET_ALL_DOMAINS_STATS_BACKING)
            | when(self.nowait, sys::VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT)
    }
}
impl StatsFlags for spec::monitor::DomstatsArgs {
    fn stats_flags(&self) -> u32 {
        when(self.state, sys::VIR_DOMAIN_STATS_STATE)
            | when(self.cpu_total, sys::VIR_DOMAIN_STATS_CPU_TOTAL)
            | when(self.balloon, sys::VIR_DOMAIN_STATS_BALLOON)
            | when(self.vcpu, sys::VIR_DOMAIN_STATS_VCPU)
            | when(self.interface, sys::VIR_DOMAIN_STATS_INTERFACE)
            | when(self.block, sys::VIR_DOMAIN_STATS_BLOCK)
            | when(self.perf, sys::VIR_DOMAIN_STATS_PERF)
            | when(self.iothread, sys::VIR_DOMAIN_STATS_IOTHREAD)
            | when(self.memory, sys::VIR_DOMAIN_STATS_MEMORY)
            | when(self.dirtyrate, sys::VIR_DOMAIN_STATS_DIRTYRATE)
            | when(self.vm, sys::VIR_DOMAIN_STATS_VM)
    }
}
impl Flags for spec::monitor::DomtimeArgs {
    fn flags(&self) -> u32 {
        when(self.sync, sys::VIR_DOMAIN_TIME_SYNC)
    }
}
impl Flags for spec::monitor::ListArgs {
    fn flags(&self) -> u32 {
        when(self.inactive, sys::VIR_CONNECT_LIST_DOMAINS_INACTIVE)
            | when(
                self.all,
                sys::VIR_CONNECT_LIST_DOMAINS_ACTIVE
                    | sys::VIR_CONNECT_LIST_DOMAINS_INACTIVE,
            ) | when(self.transient, sys::VIR_CONNECT_LIST_DOMAINS_TRANSIENT)
            | when(self.persistent, sys::VIR_CONNECT_LIST_DOMAINS_PERSISTENT)
            | when(self.with_snapshot, sys::VIR_CONNECT_LIST_DOMAINS_HAS_SNAPSHOT)
            | when(self.without_snapshot, sys::VIR_CONNECT_LIST_DOMAINS_NO_SNAPSHOT)
            | when(self.with_checkpoint, sys::VIR_CONNECT_LIST_DOMAINS_HAS_CHECKPOINT)
            | when(self.without_checkpoint, sys::VIR_CONNECT_LIST_DOMAINS_NO_CHECKPOINT)
            | when(self.state_running, sys::VIR_CONNECT_LIST_DOMAINS_RUNNING)
            | when(self.state_paused, sys::VIR_CONNECT_LIST_DOMAINS_PAUSED)
            | when(
                self.state_shutoff,
                sys::VIR_CONNECT_LIST_DOMAINS_SHUTOFF
                    | sys::VIR_CONNECT_LIST_DOMAINS_INACTIVE,
            ) | when(self.state_other, sys::VIR_CONNECT_LIST_DOMAINS_OTHER)
            | when(self.autostart, sys::VIR_CONNECT_LIST_DOMAINS_AUTOSTART)
            | when(self.no_autostart, sys::VIR_CONNECT_LIST_DOMAINS_NO_AUTOSTART)
            | when(self.with_managed_save, sys::VIR_CONNECT_LIST_DOMAINS_MANAGEDSAVE)
            | when(
                self.without_managed_save,
                sys::VIR_CONNECT_LIST_DOMAINS_NO_MANAGEDSAVE,
            )
            | when(
                !self.inactive && !self.state_shutoff,
                sys::VIR_CONNECT_LIST_DOMAINS_ACTIVE,
            )
    }
}
impl Flags for spec::host::AllocpagesArgs {
    fn flags(&self) -> u32 {
        when(self.add, sys::VIR_NODE_ALLOC_PAGES_ADD)
    }
}
impl Flags for spec::host::CpuBaselineArgs {
    fn flags(&self) -> u32 {
        when(self.features, sys::VIR_CONNECT_BASELINE_CPU_EXPAND_FEATURES)
            | when(self.migratable, sys::VIR_CONNECT_BASELINE_CPU_MIGRATABLE)
    }
}
impl Flags for spec::host::CpuCompareArgs {
    fn flags(&self) -> u32 {
        when(self.error, sys::VIR_CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE)
            | when(self.validate, sys::VIR_CONNECT_COMPARE_CPU_VALIDATE_XML)
    }
}
impl Flags for spec::host::DomcapabilitiesArgs {
    fn flags(&self) -> u32 {
        when(
            self.disable_deprecated_features,
            sys::VIR_CONNECT_GET_DOMAIN_CAPABILITIES_DISABLE_DEPRECATED_FEATURES,
        )
            | when(
                self.expand_cpu_features,
                sys::VIR_CONNECT_GET_DOMAIN_CAPABILITIES_EXPAND_CPU_FEATURES,
            )
            | when(
                self.supported_cpu_features,
                sys::VIR_CONNECT_GET_DOMAIN_CAPABILITIES_SUPPORTED_CPU_FEATURES,
            )
    }
}
impl Flags for spec::host::HypervisorCpuBaselineArgs {
    fn flags(&self) -> u32 {
        when(self.features, sys::VIR_CONNECT_BASELINE_CPU_EXPAND_FEATURES)
            | when(self.migratable, sys::VIR_CONNECT_BASELINE_CPU_MIGRATABLE)
            | when(self.ignore_host, sys::VIR_CONNECT_BASELINE_CPU_IGNORE_HOST)
    }
}
impl Flags for spec::host::HypervisorCpuCompareArgs {
    fn flags(&self) -> u32 {
        when(self.error, sys::VIR_CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE)
            | when(self.validate, sys::VIR_CONNECT_COMPARE_CPU_VALIDATE_XML)
    }
}
impl Flags for spec::checkpoint::CheckpointCreateArgs {
    fn flags(&self) -> u32 {
        when(self.redefine, sys::VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE)
            | when(
                self.redefine_validate,
                sys::VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE_VALIDATE,
            ) | when(self.quiesce, sys::VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE)
    }
}
impl Flags for spec::checkpoint::CheckpointCreateAsArgs {
    fn flags(&self) -> u32 {
        when(self.quiesce, sys::VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE)
    }
}
impl Flags for spec::checkpoint::CheckpointDeleteArgs {
    fn flags(&self) -> u32 {
        when(self.children, sys::VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN)
            | when(self.children_only, sys::VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY)
            | when(self.metadata, sys::VIR_DOMAIN_CHECKPOINT_DELETE_METADATA_ONLY)
    }
}
impl Flags for spec::checkpoint::CheckpointDumpxmlArgs {
    fn flags(&self) -> u32 {
        when(self.security_info, sys::VIR_DOMAIN_CHECKPOINT_XML_SECURE)
            | when(self.no_domain, sys::VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN)
            | when(self.size, sys::VIR_DOMAIN_CHECKPOINT_XML_SIZE)
    }
}
impl Flags for spec::checkpoint::CheckpointListArgs {
    fn flags(&self) -> u32 {
        when(self.roots, sys::VIR_DOMAIN_CHECKPOINT_LIST_ROOTS)
            | when(self.leaves, sys::VIR_DOMAIN_CHECKPOINT_LIST_LEAVES)
            | when(self.no_leaves, sys::VIR_DOMAIN_CHECKPOINT_LIST_NO_LEAVES)
            | when(self.descendants, sys::VIR_DOMAIN_CHECKPOINT_LIST_DESCENDANTS)
            | when(self.topological, sys::VIR_DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL)
    }
}
impl Flags for spec::interface::IfaceDefineArgs {
    fn flags(&self) -> u32 {
        when(self.validate, sys::VIR_INTERFACE_DEFINE_VALIDATE)
    }
}
impl Flags for spec::interface::IfaceDumpxmlArgs {
    fn flags(&self) -> u32 {
        when(self.inactive, sys::VIR_INTERFACE_XML_INACTIVE)
    }
}
impl Flags for spec::interface::IfaceListArgs {
    fn flags(&self) -> u32 {
        when(!self.inactive, sys::VIR_CONNECT_LIST_INTERFACES_ACTIVE)
            | when(self.inactive, sys::VIR_CONNECT_LIST_INTERFACES_INACTIVE)
            | when(self.all, sys::VIR_CONNECT_LIST_INTERFACES_INACTIVE)
    }
}
impl Flags for spec::filter::NwfilterDefineArgs {
    fn flags(&self) -> u32 {
        when(self.validate, sys::VIR_NWFILTER_DEFINE_VALIDATE)
    }
}
impl Flags for spec::filter::NwfilterBindingCreateArgs {
    fn flags(&self) -> u32 {
        when(self.validate, sys::VIR_NWFILTER_BINDING_CREATE_VALIDATE)
    }
}
impl Flags for spec::network::NetCreateArgs {
    fn flags(&self) -> u32 {
        when(self.validate, sys::VIR_NETWORK_CREATE_VALIDATE)
    }
}
impl Flags for spec::network::NetDefineArgs {
    fn flags(&self) -> u32 {
        when(self.validate, sys::VIR_NETWORK_DEFINE_VALIDATE)
    }
}
impl Flags for spec::network::NetDescArgs {
    fn flags(&self) -> u32 {
        self.network_affect.flags()
    }
}
impl Flags for spec::network::NetDumpxmlArgs {
    fn flags(&self) -> u32 {
        when(self.inactive, sys::VIR_NETWORK_XML_INACTIVE)
    }
}
impl Flags for spec::network::NetListArgs {
    fn flags(&self) -> u32 {
        when(self.inactive, sys::VIR_CONNECT_LIST_NETWORKS_INACTIVE)
            | when(
                self.all,
                sys::VIR_CONNECT_LIST_NETWORKS_ACTIVE
                    | sys::VIR_CONNECT_LIST_NETWORKS_INACTIVE,
            ) | when(self.persistent, sys::VIR_CONNECT_LIST_NETWORKS_PERSISTENT)
            | when(self.transient, sys::VIR_CONNECT_LIST_NETWORKS_TRANSIENT)
            | when(self.autostart, sys::VIR_CONNECT_LIST_NETWORKS_AUTOSTART)
            | when(self.no_autostart, sys::VIR_CONNECT_LIST_NETWORKS_NO_AUTOSTART)
            | when(!self.inactive, sys::VIR_CONNECT_LIST_NETWORKS_ACTIVE)
    }
}
impl Flags for spec::network::NetMetadataArgs {
    fn flags(&self) -> u32 {
        self.network_affect.flags()
    }
}
impl Flags for spec::network::NetUpdateArgs {
    fn flags(&self) -> u32 {
        self.network_affect.flags()
    }
}
impl Flags for spec::network::NetPortCreateArgs {
    fn flags(&self) -> u32 {
        when(self.validate, sys::VIR_NETWORK_PORT_CREATE_VALIDATE)
    }
}
impl Flags for spec::nodedev::NodedevCreateArgs {
    fn flags(&self) -> u32 {
        when(self.validate, sys::VIR_NODE_DEVICE_CREATE_XML_VALIDATE)
    }
}
impl Flags for spec::nodedev::NodedevDumpxmlArgs {
    fn flags(&self) -> u32 {
        when(self.inactive, sys::VIR_NODE_DEVICE_XML_INACTIVE)
    }
}
impl Flags for spec::nodedev::NodedevListArgs {
    fn flags(&self) -> u32 {
        self.cap.as_deref().map_or(0, all)
            | when(self.inactive, sys::VIR_CONNECT_LIST_NODE_DEVICES_INACTIVE)
            | when(
                self.all,
                sys::VIR_CONNECT_LIST_NODE_DEVICES_ACTIVE
                    | sys::VIR_CONNECT_LIST_NODE_DEVICES_INACTIVE,
            ) | when(self.persistent, sys::VIR_CONNECT_LIST_NODE_DEVICES_PERSISTENT)
            | when(self.transient, sys::VIR_CONNECT_LIST_NODE_DEVICES_TRANSIENT)
            | when(!self.inactive, sys::VIR_CONNECT_LIST_NODE_DEVICES_ACTIVE)
    }
}
impl Flags for spec::nodedev::NodedevDefineArgs {
    fn flags(&self) -> u32 {
        when(self.validate, sys::VIR_NODE_DEVICE_DEFINE_XML_VALIDATE)
    }
}
impl Flags for spec::nodedev::NodedevUpdateArgs {
    fn flags(&self) -> u32 {
        when(self.config, sys::VIR_NODE_DEVICE_UPDATE_AFFECT_CONFIG)
            | when(self.live, sys::VIR_NODE_DEVICE_UPDATE_AFFECT_LIVE)
    }
}
impl Flags for spec::secret::SecretDefineArgs {
    fn flags(&self) -> u32 {
        when(self.validate, sys::VIR_SECRET_DEFINE_VALIDATE)
    }
}
impl Flags for spec::secret::SecretListArgs {
    fn flags(&self) -> u32 {
        when(self.ephemeral, sys::VIR_CONNECT_LIST_SECRETS_EPHEMERAL)
            | when(self.no_ephemeral, sys::VIR_CONNECT_LIST_SECRETS_NO_EPHEMERAL)
            | when(self.private, sys::VIR_CONNECT_LIST_SECRETS_PRIVATE)
            | when(self.no_private, sys::VIR_CONNECT_LIST_SECRETS_NO_PRIVATE)
    }
}
impl Flags for spec::snapshot::SnapshotCreateArgs {
    fn flags(&self) -> u32 {
        when(self.redefine, sys::VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE)
            | when(self.current, sys::VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT)
            | when(self.no_metadata, sys::VIR_DOMAIN_SNAPSHOT_CREATE_NO_METADATA)
            | when(self.halt, sys::VIR_DOMAIN_SNAPSHOT_CREATE_HALT)
            | when(self.disk_only, sys::VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY)
            | when(self.reuse_external, sys::VIR_DOMAIN_SNAPSHOT_CREATE_REUSE_EXT)
            | when(self.quiesce, sys::VIR_DOMAIN_SNAPSHOT_CREATE_QUIESCE)
            | when(self.atomic, sys::VIR_DOMAIN_SNAPSHOT_CREATE_ATOMIC)
            | when(self.live, sys::VIR_DOMAIN_SNAPSHOT_CREATE_LIVE)
            | when(self.validate, sys::VIR_DOMAIN_SNAPSHOT_CREATE_VALIDATE)
    }
}
impl Flags for spec::snapshot::SnapshotCreateAsArgs {
    fn flags(&self) -> u32 {
        when(self.no_metadata, sys::VIR_DOMAIN_SNAPSHOT_CREATE_NO_METADATA)
            | when(self.halt, sys::VIR_DOMAIN_SNAPSHOT_CREATE_HALT)
            | when(self.disk_only, sys::VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY)
            | when(self.reuse_external, sys::VIR_DOMAIN_SNAPSHOT_CREATE_REUSE_EXT)
            | when(self.quiesce, sys::VIR_DOMAIN_SNAPSHOT_CREATE_QUIESCE)
            | when(self.atomic, sys::VIR_DOMAIN_SNAPSHOT_CREATE_ATOMIC)
            | when(self.live, sys::VIR_DOMAIN_SNAPSHOT_CREATE_LIVE)
            | when(self.validate, sys::VIR_DOMAIN_SNAPSHOT_CREATE_VALIDATE)
    }
}
impl Flags for spec::snapshot::SnapshotCurrentArgs {
    fn flags(&self) -> u32 {
        when(self.security_info, sys::VIR_DOMAIN_SNAPSHOT_XML_SECURE)
    }
}
impl Flags for spec::snapshot::SnapshotDeleteArgs {
    fn flags(&self) -> u32 {
        when(self.children, sys::VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN)
            | when(self.children_only, sys::VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY)
            | when(self.metadata, sys::VIR_DOMAIN_SNAPSHOT_DELETE_METADATA_ONLY)
    }
}
impl Flags for spec::snapshot::SnapshotDumpxmlArgs {
    fn flags(&self) -> u32 {
        when(self.security_info, sys::VIR_DOMAIN_SNAPSHOT_XML_SECURE)
    }
}
impl Flags for spec::snapshot::SnapshotListArgs {
    fn flags(&self) -> u32 {
        when(self.roots, sys::VIR_DOMAIN_SNAPSHOT_LIST_ROOTS)
            | when(self.leaves, sys::VIR_DOMAIN_SNAPSHOT_LIST_LEAVES)
            | when(self.no_leaves, sys::VIR_DOMAIN_SNAPSHOT_LIST_NO_LEAVES)
            | when(self.metadata, sys::VIR_DOMAIN_SNAPSHOT_LIST_METADATA)
            | when(self.no_metadata, sys::VIR_DOMAIN_SNAPSHOT_LIST_NO_METADATA)
            | when(self.inactive, sys::VIR_DOMAIN_SNAPSHOT_LIST_INACTIVE)
            | when(self.active, sys::VIR_DOMAIN_SNAPSHOT_LIST_ACTIVE)
            | when(self.disk_only, sys::VIR_DOMAIN_SNAPSHOT_LIST_DISK_ONLY)
            | when(self.internal, sys::VIR_DOMAIN_SNAPSHOT_LIST_INTERNAL)
            | when(self.external, sys::VIR_DOMAIN_SNAPSHOT_LIST_EXTERNAL)
            | when(self.descendants, sys::VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS)
            | when(self.topological, sys::VIR_DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL)
    }
}
impl Flags for spec::snapshot::SnapshotRevertArgs {
    fn flags(&self) -> u32 {
        when(self.running, sys::VIR_DOMAIN_SNAPSHOT_REVERT_RUNNING)
            | when(self.paused, sys::VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED)
            | when(self.reset_nvram, sys::VIR_DOMAIN_SNAPSHOT_REVERT_RESET_NVRAM)
    }
}
impl ForceFlags for spec::snapshot::SnapshotRevertArgs {
    fn force_flags(&self) -> u32 {
        when(self.force, sys::VIR_DOMAIN_SNAPSHOT_REVERT_FORCE)
    }
}
impl Flags for spec::backup::BackupBeginArgs {
    fn flags(&self) -> u32 {
        when(self.reuse_external, sys::VIR_DOMAIN_BACKUP_BEGIN_REUSE_EXTERNAL)
            | when(
                self.preserve_domain_on_shutdown,
                sys::VIR_DOMAIN_BACKUP_BEGIN_PRESERVE_SHUTDOWN_DOMAIN,
            )
    }
}
impl Flags for spec::pool::PoolBuildArgs {
    fn flags(&self) -> u32 {
        when(self.no_overwrite, sys::VIR_STORAGE_POOL_BUILD_NO_OVERWRITE)
            | when(self.overwrite, sys::VIR_STORAGE_POOL_BUILD_OVERWRITE)
    }
}
impl Flags for spec::pool::PoolCreateAsArgs {
    fn flags(&self) -> u32 {
        self.pool_building.flags()
    }
}
impl Flags for spec::pool::PoolCreateArgs {
    fn flags(&self) -> u32 {
        self.pool_building.flags()
    }
}
impl Flags for spec::pool::PoolDefineArgs {
    fn flags(&self) -> u32 {
        when(self.validate, sys::VIR_STORAGE_POOL_DEFINE_VALIDATE)
    }
}
impl Flags for spec::pool::PoolDumpxmlArgs {
    fn flags(&self) -> u32 {
        when(self.inactive, sys::VIR_STORAGE_XML_INACTIVE)
    }
}
impl Flags for spec::pool::PoolListArgs {
    fn flags(&self) -> u32 {
        when(self.inactive, sys::VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE)
            | when(
                self.all,
                sys::VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE
                    | sys::VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE,
            ) | when(self.transient, sys::VIR_CONNECT_LIST_STORAGE_POOLS_TRANSIENT)
            | when(self.persistent, sys::VIR_CONNECT_LIST_STORAGE_POOLS_PERSISTENT)
            | when(self.autostart, sys::VIR_CONNECT_LIST_STORAGE_POOLS_AUTOSTART)
            | when(self.no_autostart, sys::VIR_CONNECT_LIST_STORAGE_POOLS_NO_AUTOSTART)
            | self.type_.as_deref().map_or(0, all)
            | when(!self.inactive, sys::VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE)
    }
}
impl Flags for spec::pool::PoolStartArgs {
    fn flags(&self) -> u32 {
        self.pool_building.flags()
    }
}
impl Flags for spec::volume::VolCloneArgs {
    fn flags(&self) -> u32 {
        when(self.prealloc_metadata, sys::VIR_STORAGE_VOL_CREATE_PREALLOC_METADATA)
            | when(self.reflink, sys::VIR_STORAGE_VOL_CREATE_REFLINK)
    }
}
impl Flags for spec::volume::VolCreateAsArgs {
    fn flags(&self) -> u32 {
        when(self.prealloc_metadata, sys::VIR_STORAGE_VOL_CREATE_PREALLOC_METADATA)
    }
}
impl Flags for spec::volume::VolCreateArgs {
    fn flags(&self) -> u32 {
        when(self.prealloc_metadata, sys::VIR_STORAGE_VOL_CREATE_PREALLOC_METADATA)
            | when(self.validate, sys::VIR_STORAGE_VOL_CREATE_VALIDATE)
    }
}
impl Flags for spec::volume::VolCreateFromArgs {
    fn flags(&self) -> u32 {
        when(self.prealloc_metadata, sys::VIR_STORAGE_VOL_CREATE_PREALLOC_METADATA)
            | when(self.reflink, sys::VIR_STORAGE_VOL_CREATE_REFLINK)
            | when(self.validate, sys::VIR_STORAGE_VOL_CREATE_VALIDATE)
    }
}
impl Flags for spec::volume::VolDeleteArgs {
    fn flags(&self) -> u32 {
        when(self.delete_snapshots, sys::VIR_STORAGE_VOL_DELETE_WITH_SNAPSHOTS)
    }
}
impl Flags for spec::volume::VolDownloadArgs {
    fn flags(&self) -> u32 {
        when(self.sparse, sys::VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM)
    }
}
impl Flags for spec::volume::VolInfoArgs {
    fn flags(&self) -> u32 {
        when(self.physical, sys::VIR_STORAGE_VOL_GET_PHYSICAL)
    }
}
impl Flags for spec::volume::VolResizeArgs {
    fn flags(&self) -> u32 {
        when(self.capacity.negative, sys::VIR_STORAGE_VOL_RESIZE_DELTA)
            | when(self.allocate, sys::VIR_STORAGE_VOL_RESIZE_ALLOCATE)
            | when(self.delta, sys::VIR_STORAGE_VOL_RESIZE_DELTA)
            | when(self.shrink, sys::VIR_STORAGE_VOL_RESIZE_SHRINK)
    }
}
impl Flags for spec::volume::VolUploadArgs {
    fn flags(&self) -> u32 {
        when(self.sparse, sys::VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM)
    }
}
impl Constant for spec::domain::DomhostnameSource {
    fn constant(self) -> u32 {
        match self {
            Self::Lease => sys::VIR_DOMAIN_GET_HOSTNAME_LEASE,
            Self::Agent => sys::VIR_DOMAIN_GET_HOSTNAME_AGENT,
        }
    }
}
impl Constant for spec::domain::DompmsuspendTarget {
    fn constant(self) -> u32 {
        match self {
            Self::Mem => sys::VIR_NODE_SUSPEND_TARGET_MEM,
            Self::Disk => sys::VIR_NODE_SUSPEND_TARGET_DISK,
            Self::Hybrid => sys::VIR_NODE_SUSPEND_TARGET_HYBRID,
        }
    }
}
impl Constant for spec::domain::DumpFormat {
    fn constant(self) -> u32 {
        match self {
            Self::KdumpZlib => sys::VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_ZLIB,
            Self::KdumpLzo => sys::VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_LZO,
            Self::KdumpSnappy => sys::VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_SNAPPY,
            Self::WinDmp => sys::VIR_DOMAIN_CORE_DUMP_FORMAT_WIN_DMP,
            Self::Elf => sys::VIR_DOMAIN_CORE_DUMP_FORMAT_RAW,
        }
    }
}
impl Constant for spec::domain::SendKeyCodeset {
    fn constant(self) -> u32 {
        match self {
            Self::Linux => sys::VIR_KEYCODE_SET_LINUX,
            Self::Xt => sys::VIR_KEYCODE_SET_XT,
            Self::Atset1 => sys::VIR_KEYCODE_SET_ATSET1,
            Self::Atset2 => sys::VIR_KEYCODE_SET_ATSET2,
            Self::Atset3 => sys::VIR_KEYCODE_SET_ATSET3,
            Self::OsX => sys::VIR_KEYCODE_SET_OSX,
            Self::XtKbd => sys::VIR_KEYCODE_SET_XT_KBD,
            Self::Usb => sys::VIR_KEYCODE_SET_USB,
            Self::Win32 => sys::VIR_KEYCODE_SET_WIN32,
            Self::Qnum => sys::VIR_KEYCODE_SET_QNUM,
        }
    }
}
impl Constant for spec::domain::SendProcessSignalSigname {
    fn constant(self) -> u32 {
        match self {
            Self::Nop => sys::VIR_DOMAIN_PROCESS_SIGNAL_NOP,
            Self::Hup => sys::VIR_DOMAIN_PROCESS_SIGNAL_HUP,
            Self::Int => sys::VIR_DOMAIN_PROCESS_SIGNAL_INT,
            Self::Quit => sys::VIR_DOMAIN_PROCESS_SIGNAL_QUIT,
            Self::Ill => sys::VIR_DOMAIN_PROCESS_SIGNAL_ILL,
            Self::Trap => sys::VIR_DOMAIN_PROCESS_SIGNAL_TRAP,
            Self::Abrt => sys::VIR_DOMAIN_PROCESS_SIGNAL_ABRT,
            Self::Bus => sys::VIR_DOMAIN_PROCESS_SIGNAL_BUS,
            Self::Fpe => sys::VIR_DOMAIN_PROCESS_SIGNAL_FPE,
            Self::Kill => sys::VIR_DOMAIN_PROCESS_SIGNAL_KILL,
            Self::Usr1 => sys::VIR_DOMAIN_PROCESS_SIGNAL_USR1,
            Self::Segv => sys::VIR_DOMAIN_PROCESS_SIGNAL_SEGV,
            Self::Usr2 => sys::VIR_DOMAIN_PROCESS_SIGNAL_USR2,
            Self::Pipe => sys::VIR_DOMAIN_PROCESS_SIGNAL_PIPE,
            Self::Alrm => sys::VIR_DOMAIN_PROCESS_SIGNAL_ALRM,
            Self::Term => sys::VIR_DOMAIN_PROCESS_SIGNAL_TERM,
            Self::Stkflt => sys::VIR_DOMAIN_PROCESS_SIGNAL_STKFLT,
            Self::Chld => sys::VIR_DOMAIN_PROCESS_SIGNAL_CHLD,
            Self::Cont => sys::VIR_DOMAIN_PROCESS_SIGNAL_CONT,
            Self::Stop => sys::VIR_DOMAIN_PROCESS_SIGNAL_STOP,
            Self::Tstp => sys::VIR_DOMAIN_PROCESS_SIGNAL_TSTP,
            Self::Ttin => sys::VIR_DOMAIN_PROCESS_SIGNAL_TTIN,
            Self::Ttou => sys::VIR_DOMAIN_PROCESS_SIGNAL_TTOU,
            Self::Urg => sys::VIR_DOMAIN_PROCESS_SIGNAL_URG,
            Self::Xcpu => sys::VIR_DOMAIN_PROCESS_SIGNAL_XCPU,
            Self::Xfsz => sys::VIR_DOMAIN_PROCESS_SIGNAL_XFSZ,
            Self::Vtalrm => sys::VIR_DOMAIN_PROCESS_SIGNAL_VTALRM,
            Self::Prof => sys::VIR_DOMAIN_PROCESS_SIGNAL_PROF,
            Self::Winch => sys::VIR_DOMAIN_PROCESS_SIGNAL_WINCH,
            Self::Poll => sys::VIR_DOMAIN_PROCESS_SIGNAL_POLL,
            Self::Pwr => sys::VIR_DOMAIN_PROCESS_SIGNAL_PWR,
            Self::Sys => sys::VIR_DOMAIN_PROCESS_SIGNAL_SYS,
            Self::Rt0 => sys::VIR_DOMAIN_PROCESS_SIGNAL_RT0,
            Self::Rt1 => sys::VIR_DOMAIN_PROCESS_SIGNAL_RT1,
            Self::Rt2 => sys::VIR_DOMAIN_PROCESS_SIGNAL_RT2,
            Self::Rt3 => sys::VIR_DOMAIN_PROCESS_SIGNAL_RT3,
            Self::Rt4 => sys::VIR_DOMAIN_PROCESS_SIGNAL_RT4,
            Self::Rt5 => sys::VIR_DOMAIN_PROCESS_SIGNAL_RT5,
            Self::Rt6 => sys::VIR_DOMAIN_PROCESS_SIGNAL_RT6,
            Self::Rt7 => sys::VIR_DOMAIN_PROCESS_SIGNAL_RT7,
            Self::Rt8 => sys::VIR_DOMAIN_PROCESS_SIGNAL_RT8,
            Self::Rt9 => sys::VIR_DOMAIN_PROCESS_SIGNAL_RT9,
            Self::Rt10 => sys::VIR_DOMAIN_PROCESS_SIGNAL_RT10,
            Self::Rt11 => sys::VIR_DOMAIN_PROCESS_SIGNAL_RT11,
            Self::Rt12 => sys::VIR_DOMAIN_PROCESS_SIGNAL_RT12,
            Self::Rt13 => sys::VIR_DOMAIN_PROCESS_SIGNAL_RT13,
            Self::Rt14 => sys::VIR_DOMAIN_PROCESS_SIGNAL_RT14,
            Self::Rt15 => sys::VIR_DOMAIN_PROCESS_SIGNAL_RT15,
            Self::Rt16 => sys::VIR_DOMAIN_PROCESS_SIGNAL_RT16,
            Self::Rt17 => sys::VIR_DOMAIN_PROCESS_SIGNAL_RT17,
            Self::Rt18 => sys::VIR_DOMAIN_PROCESS_SIGNAL_RT18,
            Self::Rt19 => sys::VIR_DOMAIN_PROCESS_SIGNAL_RT19,
            Self::Rt20 => sys::VIR_DOMAIN_PROCESS_SIGNAL_RT20,
            Self::Rt21 => sys::VIR_DOMAIN_PROCESS_SIGNAL_RT21,
            Self::Rt22 => sys::VIR_DOMAIN_PROCESS_SIGNAL_RT22,
            Self::Rt23 => sys::VIR_DOMAIN_PROCESS_SIGNAL_RT23,
            Self::Rt24 => sys::VIR_DOMAIN_PROCESS_SIGNAL_RT24,
            Self::Rt25 => sys::VIR_DOMAIN_PROCESS_SIGNAL_RT25,
            Self::Rt26 => sys::VIR_DOMAIN_PROCESS_SIGNAL_RT26,
            Self::Rt27 => sys::VIR_DOMAIN_PROCESS_SIGNAL_RT27,
            Self::Rt28 => sys::VIR_DOMAIN_PROCESS_SIGNAL_RT28,
            Self::Rt29 => sys::VIR_DOMAIN_PROCESS_SIGNAL_RT29,
            Self::Rt30 => sys::VIR_DOMAIN_PROCESS_SIGNAL_RT30,
            Self::Rt31 => sys::VIR_DOMAIN_PROCESS_SIGNAL_RT31,
            Self::Rt32 => sys::VIR_DOMAIN_PROCESS_SIGNAL_RT32,
        }
    }
}
impl Constant for spec::domain::NumatuneMode {
    fn constant(self) -> u32 {
        match self {
            Self::Strict => sys::VIR_DOMAIN_NUMATUNE_MEM_STRICT,
            Self::Preferred => sys::VIR_DOMAIN_NUMATUNE_MEM_PREFERRED,
            Self::Interleave => sys::VIR_DOMAIN_NUMATUNE_MEM_INTERLEAVE,
            Self::Restrictive => sys::VIR_DOMAIN_NUMATUNE_MEM_RESTRICTIVE,
        }
    }
}
impl Constant for spec::domain::RebootMode {
    fn constant(self) -> u32 {
        match self {
            Self::Acpi => sys::VIR_DOMAIN_REBOOT_ACPI_POWER_BTN,
            Self::Agent => sys::VIR_DOMAIN_REBOOT_GUEST_AGENT,
            Self::Initctl => sys::VIR_DOMAIN_REBOOT_INITCTL,
            Self::Signal => sys::VIR_DOMAIN_REBOOT_SIGNAL,
            Self::Paravirt => sys::VIR_DOMAIN_REBOOT_PARAVIRT,
        }
    }
}
impl Constant for spec::domain::SetLifecycleActionType {
    fn constant(self) -> u32 {
        match self {
            Self::Poweroff => sys::VIR_DOMAIN_LIFECYCLE_POWEROFF,
            Self::Reboot => sys::VIR_DOMAIN_LIFECYCLE_REBOOT,
            Self::Crash => sys::VIR_DOMAIN_LIFECYCLE_CRASH,
        }
    }
}
impl Constant for spec::domain::SetLifecycleActionAction {
    fn constant(self) -> u32 {
        match self {
            Self::Destroy => sys::VIR_DOMAIN_LIFECYCLE_ACTION_DESTROY,
            Self::Restart => sys::VIR_DOMAIN_LIFECYCLE_ACTION_RESTART,
            Self::RenameRestart => sys::VIR_DOMAIN_LIFECYCLE_ACTION_RESTART_RENAME,
            Self::Preserve => sys::VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE,
            Self::CoredumpDestroy => sys::VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_DESTROY,
            Self::CoredumpRestart => sys::VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART,
        }
    }
}
impl Constant for spec::domain::ShutdownMode {
    fn constant(self) -> u32 {
        match self {
            Self::Acpi => sys::VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN,
            Self::Agent => sys::VIR_DOMAIN_SHUTDOWN_GUEST_AGENT,
            Self::Initctl => sys::VIR_DOMAIN_SHUTDOWN_INITCTL,
            Self::Signal => sys::VIR_DOMAIN_SHUTDOWN_SIGNAL,
            Self::Paravirt => sys::VIR_DOMAIN_SHUTDOWN_PARAVIRT,
        }
    }
}
impl Constant for spec::domain::DomdirtyrateCalcMode {
    fn constant(self) -> u32 {
        match self {
            Self::PageSampling => sys::VIR_DOMAIN_DIRTYRATE_MODE_PAGE_SAMPLING,
            Self::DirtyBitmap => sys::VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP,
            Self::DirtyRing => sys::VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_RING,
        }
    }
}
impl Constant for spec::events::EventEvent {
    fn constant(self) -> u32 {
        match self {
            Self::Lifecycle => sys::VIR_DOMAIN_EVENT_ID_LIFECYCLE,
            Self::Reboot => sys::VIR_DOMAIN_EVENT_ID_REBOOT,
            Self::RtcChange => sys::VIR_DOMAIN_EVENT_ID_RTC_CHANGE,
            Self::Watchdog => sys::VIR_DOMAIN_EVENT_ID_WATCHDOG,
            Self::IoError => sys::VIR_DOMAIN_EVENT_ID_IO_ERROR,
            Self::Graphics => sys::VIR_DOMAIN_EVENT_ID_GRAPHICS,
            Self::IoErrorReason => sys::VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON,
            Self::ControlError => sys::VIR_DOMAIN_EVENT_ID_CONTROL_ERROR,
            Self::BlockJob => sys::VIR_DOMAIN_EVENT_ID_BLOCK_JOB,
            Self::DiskChange => sys::VIR_DOMAIN_EVENT_ID_DISK_CHANGE,
            Self::TrayChange => sys::VIR_DOMAIN_EVENT_ID_TRAY_CHANGE,
            Self::PmWakeup => sys::VIR_DOMAIN_EVENT_ID_PMWAKEUP,
            Self::PmSuspend => sys::VIR_DOMAIN_EVENT_ID_PMSUSPEND,
            Self::BalloonChange => sys::VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE,
            Self::PmSuspendDisk => sys::VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK,
            Self::DeviceRemoved => sys::VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED,
            Self::BlockJob2 => sys::VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2,
            Self::Tunable => sys::VIR_DOMAIN_EVENT_ID_TUNABLE,
            Self::AgentLifecycle => sys::VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE,
            Self::DeviceAdded => sys::VIR_DOMAIN_EVENT_ID_DEVICE_ADDED,
            Self::MigrationIteration => sys::VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION,
            Self::JobCompleted => sys::VIR_DOMAIN_EVENT_ID_JOB_COMPLETED,
            Self::DeviceRemovalFailed => sys::VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED,
            Self::MetadataChange => sys::VIR_DOMAIN_EVENT_ID_METADATA_CHANGE,
            Self::BlockThreshold => sys::VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD,
            Self::MemoryFailure => sys::VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE,
            Self::MemoryDeviceSizeChange => {
                sys::VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE
            }
            Self::NicMacChange => sys::VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE,
            Self::VcpuRemoved => sys::VIR_DOMAIN_EVENT_ID_VCPU_REMOVED,
            Self::ChannelLifecycle => sys::VIR_DOMAIN_EVENT_ID_CHANNEL_LIFECYCLE,
        }
    }
}
impl Constant for spec::events::AwaitCondition {
    fn constant(self) -> u32 {
        match self {
            Self::DomainInactive => sys::VIR_DOMAIN_EVENT_ID_LIFECYCLE,
            Self::GuestAgentAvailable => sys::VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE,
            Self::Active => sys::VIR_DOMAIN_EVENT_ID_LIFECYCLE,
            Self::Inactive => sys::VIR_DOMAIN_EVENT_ID_LIFECYCLE,
            Self::Paused => sys::VIR_DOMAIN_EVENT_ID_LIFECYCLE,
            Self::Agent => sys::VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE,
            Self::Ip => sys::VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE,
            Self::NoJob => sys::VIR_DOMAIN_EVENT_ID_JOB_COMPLETED,
            Self::EventLifecycle => sys::VIR_DOMAIN_EVENT_ID_LIFECYCLE,
            Self::EventReboot => sys::VIR_DOMAIN_EVENT_ID_REBOOT,
            Self::EventRtcChange => sys::VIR_DOMAIN_EVENT_ID_RTC_CHANGE,
            Self::EventWatchdog => sys::VIR_DOMAIN_EVENT_ID_WATCHDOG,
            Self::EventIoError => sys::VIR_DOMAIN_EVENT_ID_IO_ERROR,
            Self::EventGraphics => sys::VIR_DOMAIN_EVENT_ID_GRAPHICS,
            Self::EventIoErrorReason => sys::VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON,
            Self::EventControlError => sys::VIR_DOMAIN_EVENT_ID_CONTROL_ERROR,
            Self::EventBlockJob => sys::VIR_DOMAIN_EVENT_ID_BLOCK_JOB,
            Self::EventDiskChange => sys::VIR_DOMAIN_EVENT_ID_DISK_CHANGE,
            Self::EventTrayChange => sys::VIR_DOMAIN_EVENT_ID_TRAY_CHANGE,
            Self::EventPmWakeup => sys::VIR_DOMAIN_EVENT_ID_PMWAKEUP,
            Self::EventPmSuspend => sys::VIR_DOMAIN_EVENT_ID_PMSUSPEND,
            Self::EventBalloonChange => sys::VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE,
            Self::EventPmSuspendDisk => sys::VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK,
            Self::EventDeviceRemoved => sys::VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED,
            Self::EventBlockJob2 => sys::VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2,
            Self::EventTunable => sys::VIR_DOMAIN_EVENT_ID_TUNABLE,
            Self::EventAgentLifecycle => sys::VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE,
            Self::EventDeviceAdded => sys::VIR_DOMAIN_EVENT_ID_DEVICE_ADDED,
            Self::EventMigrationIteration => sys::VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION,
            Self::EventJobCompleted => sys::VIR_DOMAIN_EVENT_ID_JOB_COMPLETED,
            Self::EventDeviceRemovalFailed => {
                sys::VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED
            }
            Self::EventMetadataChange => sys::VIR_DOMAIN_EVENT_ID_METADATA_CHANGE,
            Self::EventBlockThreshold => sys::VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD,
            Self::EventMemoryFailure => sys::VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE,
            Self::EventMemoryDeviceSizeChange => {
                sys::VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE
            }
            Self::EventNicMacChange => sys::VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE,
            Self::EventVcpuRemoved => sys::VIR_DOMAIN_EVENT_ID_VCPU_REMOVED,
            Self::EventChannelLifecycle => sys::VIR_DOMAIN_EVENT_ID_CHANNEL_LIFECYCLE,
        }
    }
}
impl Constant for spec::host::NodesuspendTarget {
    fn constant(self) -> u32 {
        match self {
            Self::Mem => sys::VIR_NODE_SUSPEND_TARGET_MEM,
            Self::Disk => sys::VIR_NODE_SUSPEND_TARGET_DISK,
            Self::Hybrid => sys::VIR_NODE_SUSPEND_TARGET_HYBRID,
        }
    }
}
impl Constant for spec::network::NetEventEvent {
    fn constant(self) -> u32 {
        match self {
            Self::Lifecycle => sys::VIR_NETWORK_EVENT_ID_LIFECYCLE,
            Self::MetadataChange => sys::VIR_NETWORK_EVENT_ID_METADATA_CHANGE,
        }
    }
}
impl Constant for spec::network::NetUpdateCommand {
    fn constant(self) -> u32 {
        match self {
            Self::Modify => sys::VIR_NETWORK_UPDATE_COMMAND_MODIFY,
            Self::Delete => sys::VIR_NETWORK_UPDATE_COMMAND_DELETE,
            Self::Add => sys::VIR_NETWORK_UPDATE_COMMAND_ADD_LAST,
            Self::AddLast => sys::VIR_NETWORK_UPDATE_COMMAND_ADD_LAST,
            Self::AddFirst => sys::VIR_NETWORK_UPDATE_COMMAND_ADD_FIRST,
        }
    }
}
impl Constant for spec::network::NetUpdateSection {
    fn constant(self) -> u32 {
        match self {
            Self::Bridge => sys::VIR_NETWORK_SECTION_BRIDGE,
            Self::Domain => sys::VIR_NETWORK_SECTION_DOMAIN,
            Self::Ip => sys::VIR_NETWORK_SECTION_IP,
            Self::IpDhcpHost => sys::VIR_NETWORK_SECTION_IP_DHCP_HOST,
            Self::IpDhcpRange => sys::VIR_NETWORK_SECTION_IP_DHCP_RANGE,
            Self::Forward => sys::VIR_NETWORK_SECTION_FORWARD,
            Self::ForwardInterface => sys::VIR_NETWORK_SECTION_FORWARD_INTERFACE,
            Self::ForwardPf => sys::VIR_NETWORK_SECTION_FORWARD_PF,
            Self::Portgroup => sys::VIR_NETWORK_SECTION_PORTGROUP,
            Self::DnsHost => sys::VIR_NETWORK_SECTION_DNS_HOST,
            Self::DnsTxt => sys::VIR_NETWORK_SECTION_DNS_TXT,
            Self::DnsSrv => sys::VIR_NETWORK_SECTION_DNS_SRV,
        }
    }
}
impl Constant for spec::nodedev::NodedevListCap {
    fn constant(self) -> u32 {
        match self {
            Self::System => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_SYSTEM,
            Self::Pci => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_PCI_DEV,
            Self::UsbDevice => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_DEV,
            Self::Usb => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_INTERFACE,
            Self::Net => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_NET,
            Self::ScsiHost => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_HOST,
            Self::ScsiTarget => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_TARGET,
            Self::Scsi => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI,
            Self::Storage => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_STORAGE,
            Self::FcHost => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_FC_HOST,
            Self::Vports => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPORTS,
            Self::ScsiGeneric => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_GENERIC,
            Self::Drm => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_DRM,
            Self::MdevTypes => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV_TYPES,
            Self::Mdev => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV,
            Self::Ccw => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCW_DEV,
            Self::Css => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_CSS_DEV,
            Self::Vdpa => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_VDPA,
            Self::ApCard => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_CARD,
            Self::ApQueue => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_QUEUE,
            Self::ApMatrix => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_MATRIX,
            Self::Vpd => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPD,
            Self::Ccwgroup => sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_DEV,
            Self::CcwgroupMember => {
                sys::VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_MEMBER
            }
        }
    }
}
impl Constant for spec::nodedev::NodedevEventEvent {
    fn constant(self) -> u32 {
        match self {
            Self::Lifecycle => sys::VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE,
            Self::Update => sys::VIR_NODE_DEVICE_EVENT_ID_UPDATE,
        }
    }
}
impl Constant for spec::secret::SecretEventEvent {
    fn constant(self) -> u32 {
        match self {
            Self::Lifecycle => sys::VIR_SECRET_EVENT_ID_LIFECYCLE,
            Self::ValueChanged => sys::VIR_SECRET_EVENT_ID_VALUE_CHANGED,
        }
    }
}
impl Constant for spec::pool::PoolListType {
    fn constant(self) -> u32 {
        match self {
            Self::Dir => sys::VIR_CONNECT_LIST_STORAGE_POOLS_DIR,
            Self::Fs => sys::VIR_CONNECT_LIST_STORAGE_POOLS_FS,
            Self::Netfs => sys::VIR_CONNECT_LIST_STORAGE_POOLS_NETFS,
            Self::Logical => sys::VIR_CONNECT_LIST_STORAGE_POOLS_LOGICAL,
            Self::Disk => sys::VIR_CONNECT_LIST_STORAGE_POOLS_DISK,
            Self::Iscsi => sys::VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI,
            Self::IscsiDirect => sys::VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI_DIRECT,
            Self::Scsi => sys::VIR_CONNECT_LIST_STORAGE_POOLS_SCSI,
            Self::Mpath => sys::VIR_CONNECT_LIST_STORAGE_POOLS_MPATH,
            Self::Rbd => sys::VIR_CONNECT_LIST_STORAGE_POOLS_RBD,
            Self::Sheepdog => sys::VIR_CONNECT_LIST_STORAGE_POOLS_SHEEPDOG,
            Self::Gluster => sys::VIR_CONNECT_LIST_STORAGE_POOLS_GLUSTER,
            Self::Zfs => sys::VIR_CONNECT_LIST_STORAGE_POOLS_ZFS,
            Self::Vstorage => sys::VIR_CONNECT_LIST_STORAGE_POOLS_VSTORAGE,
        }
    }
}
impl Constant for spec::pool::PoolEventEvent {
    fn constant(self) -> u32 {
        match self {
            Self::Lifecycle => sys::VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE,
            Self::Refresh => sys::VIR_STORAGE_POOL_EVENT_ID_REFRESH,
        }
    }
}
impl Constant for spec::volume::VolWipeAlgorithm {
    fn constant(self) -> u32 {
        match self {
            Self::Zero => sys::VIR_STORAGE_VOL_WIPE_ALG_ZERO,
            Self::Nnsa => sys::VIR_STORAGE_VOL_WIPE_ALG_NNSA,
            Self::Dod => sys::VIR_STORAGE_VOL_WIPE_ALG_DOD,
            Self::Bsi => sys::VIR_STORAGE_VOL_WIPE_ALG_BSI,
            Self::Gutmann => sys::VIR_STORAGE_VOL_WIPE_ALG_GUTMANN,
            Self::Schneier => sys::VIR_STORAGE_VOL_WIPE_ALG_SCHNEIER,
            Self::Pfitzner7 => sys::VIR_STORAGE_VOL_WIPE_ALG_PFITZNER7,
            Self::Pfitzner33 => sys::VIR_STORAGE_VOL_WIPE_ALG_PFITZNER33,
            Self::Random => sys::VIR_STORAGE_VOL_WIPE_ALG_RANDOM,
            Self::Trim => sys::VIR_STORAGE_VOL_WIPE_ALG_TRIM,
        }
    }
}
