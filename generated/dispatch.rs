// Generated from spec by `cargo codegen`; edit the specification.
//! Calls the handler of each command; a command without a handler does not compile.
use crate::answer::error::Result;
use crate::answer::reply::{IntoReply, Reply};
use crate::families::state::{self, Lead, State};
use crate::session::Session;
use crate::session::lookup::{self, Found};
use virsh_generated::Command;
#[path = "../runtime/src/commands/host/allocpages.rs"]
mod allocpages;
#[path = "../runtime/src/commands/domain/attach_device.rs"]
mod attach_device;
#[path = "../runtime/src/commands/domain/attach_disk.rs"]
mod attach_disk;
#[path = "../runtime/src/commands/domain/attach_interface.rs"]
mod attach_interface;
#[path = "../runtime/src/commands/domain/autostart.rs"]
mod autostart;
#[path = "../runtime/src/commands/events/await_.rs"]
mod await_;
#[path = "../runtime/src/commands/backup/backup_begin.rs"]
mod backup_begin;
#[path = "../runtime/src/commands/backup/backup_dumpxml.rs"]
mod backup_dumpxml;
#[path = "../runtime/src/commands/domain/blkdeviotune.rs"]
mod blkdeviotune;
#[path = "../runtime/src/commands/domain/blkiotune.rs"]
mod blkiotune;
#[path = "../runtime/src/commands/domain/blockcommit.rs"]
mod blockcommit;
#[path = "../runtime/src/commands/domain/blockcopy.rs"]
mod blockcopy;
#[path = "../runtime/src/commands/domain/blockjob.rs"]
mod blockjob;
#[path = "../runtime/src/commands/domain/blockpull.rs"]
mod blockpull;
#[path = "../runtime/src/commands/domain/blockresize.rs"]
mod blockresize;
#[path = "../runtime/src/commands/host/capabilities.rs"]
mod capabilities;
#[path = "../runtime/src/commands/virsh/cd.rs"]
mod cd;
#[path = "../runtime/src/commands/domain/change_media.rs"]
mod change_media;
#[path = "../runtime/src/commands/checkpoint/checkpoint_create.rs"]
mod checkpoint_create;
#[path = "../runtime/src/commands/checkpoint/checkpoint_create_as.rs"]
mod checkpoint_create_as;
#[path = "../runtime/src/commands/checkpoint/checkpoint_delete.rs"]
mod checkpoint_delete;
#[path = "../runtime/src/commands/checkpoint/checkpoint_dumpxml.rs"]
mod checkpoint_dumpxml;
#[path = "../runtime/src/commands/checkpoint/checkpoint_edit.rs"]
mod checkpoint_edit;
#[path = "../runtime/src/commands/checkpoint/checkpoint_info.rs"]
mod checkpoint_info;
#[path = "../runtime/src/commands/checkpoint/checkpoint_list.rs"]
mod checkpoint_list;
#[path = "../runtime/src/commands/checkpoint/checkpoint_parent.rs"]
mod checkpoint_parent;
#[path = "../runtime/src/commands/virsh/complete.rs"]
mod complete;
#[path = "../runtime/src/commands/virsh/connect.rs"]
mod connect;
#[path = "../runtime/src/commands/domain/console.rs"]
mod console;
#[path = "../runtime/src/commands/host/cpu_baseline.rs"]
mod cpu_baseline;
#[path = "../runtime/src/commands/host/cpu_compare.rs"]
mod cpu_compare;
#[path = "../runtime/src/commands/host/cpu_models.rs"]
mod cpu_models;
#[path = "../runtime/src/commands/domain/cpu_stats.rs"]
mod cpu_stats;
#[path = "../runtime/src/commands/domain/create.rs"]
mod create;
#[path = "../runtime/src/commands/domain/define.rs"]
mod define;
#[path = "../runtime/src/commands/beyond/delete.rs"]
mod delete;
#[path = "../runtime/src/commands/domain/desc.rs"]
mod desc;
#[path = "../runtime/src/commands/domain/destroy.rs"]
mod destroy;
#[path = "../runtime/src/commands/domain/detach_device.rs"]
mod detach_device;
#[path = "../runtime/src/commands/domain/detach_device_alias.rs"]
mod detach_device_alias;
#[path = "../runtime/src/commands/domain/detach_disk.rs"]
mod detach_disk;
#[path = "../runtime/src/commands/domain/detach_interface.rs"]
mod detach_interface;
#[path = "../runtime/src/commands/domain/dom_fd_associate.rs"]
mod dom_fd_associate;
#[path = "../runtime/src/commands/monitor/domblkerror.rs"]
mod domblkerror;
#[path = "../runtime/src/commands/monitor/domblkinfo.rs"]
mod domblkinfo;
#[path = "../runtime/src/commands/monitor/domblklist.rs"]
mod domblklist;
#[path = "../runtime/src/commands/monitor/domblkstat.rs"]
mod domblkstat;
#[path = "../runtime/src/commands/domain/domblkthreshold.rs"]
mod domblkthreshold;
#[path = "../runtime/src/commands/host/domcapabilities.rs"]
mod domcapabilities;
#[path = "../runtime/src/commands/monitor/domcontrol.rs"]
mod domcontrol;
#[path = "../runtime/src/commands/domain/domdirtyrate_calc.rs"]
mod domdirtyrate_calc;
#[path = "../runtime/src/commands/domain/domdisplay.rs"]
mod domdisplay;
#[path = "../runtime/src/commands/domain/domdisplay_reload.rs"]
mod domdisplay_reload;
#[path = "../runtime/src/commands/domain/domfsfreeze.rs"]
mod domfsfreeze;
#[path = "../runtime/src/commands/domain/domfsinfo.rs"]
mod domfsinfo;
#[path = "../runtime/src/commands/domain/domfsthaw.rs"]
mod domfsthaw;
#[path = "../runtime/src/commands/domain/domfstrim.rs"]
mod domfstrim;
#[path = "../runtime/src/commands/domain/domhostname.rs"]
mod domhostname;
#[path = "../runtime/src/commands/domain/domid.rs"]
mod domid;
#[path = "../runtime/src/commands/monitor/domif_getlink.rs"]
mod domif_getlink;
#[path = "../runtime/src/commands/domain/domif_setlink.rs"]
mod domif_setlink;
#[path = "../runtime/src/commands/monitor/domifaddr.rs"]
mod domifaddr;
#[path = "../runtime/src/commands/domain/domifannounce.rs"]
mod domifannounce;
#[path = "../runtime/src/commands/monitor/domiflist.rs"]
mod domiflist;
#[path = "../runtime/src/commands/monitor/domifstat.rs"]
mod domifstat;
#[path = "../runtime/src/commands/domain/domiftune.rs"]
mod domiftune;
#[path = "../runtime/src/commands/monitor/dominfo.rs"]
mod dominfo;
#[path = "../runtime/src/commands/domain/domjobabort.rs"]
mod domjobabort;
#[path = "../runtime/src/commands/domain/domjobinfo.rs"]
mod domjobinfo;
#[path = "../runtime/src/commands/domain/domlaunchsecinfo.rs"]
mod domlaunchsecinfo;
#[path = "../runtime/src/commands/monitor/dommemstat.rs"]
mod dommemstat;
#[path = "../runtime/src/commands/domain/domname.rs"]
mod domname;
#[path = "../runtime/src/commands/domain/dompmsuspend.rs"]
mod dompmsuspend;
#[path = "../runtime/src/commands/domain/dompmwakeup.rs"]
mod dompmwakeup;
#[path = "../runtime/src/commands/domain/domrename.rs"]
mod domrename;
#[path = "../runtime/src/commands/domain/domsetlaunchsecstate.rs"]
mod domsetlaunchsecstate;
#[path = "../runtime/src/commands/monitor/domstate.rs"]
mod domstate;
#[path = "../runtime/src/commands/monitor/domstats.rs"]
mod domstats;
#[path = "../runtime/src/commands/domain/domthrottlegroupdel.rs"]
mod domthrottlegroupdel;
#[path = "../runtime/src/commands/domain/domthrottlegroupinfo.rs"]
mod domthrottlegroupinfo;
#[path = "../runtime/src/commands/domain/domthrottlegrouplist.rs"]
mod domthrottlegrouplist;
#[path = "../runtime/src/commands/domain/domthrottlegroupset.rs"]
mod domthrottlegroupset;
#[path = "../runtime/src/commands/monitor/domtime.rs"]
mod domtime;
#[path = "../runtime/src/commands/domain/domuuid.rs"]
mod domuuid;
#[path = "../runtime/src/commands/domain/domxml_from_native.rs"]
mod domxml_from_native;
#[path = "../runtime/src/commands/domain/domxml_to_native.rs"]
mod domxml_to_native;
#[path = "../runtime/src/commands/domain/dump.rs"]
mod dump;
#[path = "../runtime/src/commands/domain/dumpxml.rs"]
mod dumpxml;
#[path = "../runtime/src/commands/beyond/each.rs"]
mod each;
#[path = "../runtime/src/commands/virsh/echo.rs"]
mod echo;
#[path = "../runtime/src/commands/domain/edit.rs"]
mod edit;
#[path = "../runtime/src/commands/domain/emulatorpin.rs"]
mod emulatorpin;
#[path = "../runtime/src/commands/events/event.rs"]
mod event;
#[path = "../runtime/src/commands/virsh/exit.rs"]
mod exit;
#[path = "../runtime/src/commands/pool/find_storage_pool_sources.rs"]
mod find_storage_pool_sources;
#[path = "../runtime/src/commands/pool/find_storage_pool_sources_as.rs"]
mod find_storage_pool_sources_as;
#[path = "../runtime/src/commands/host/freecell.rs"]
mod freecell;
#[path = "../runtime/src/commands/host/freepages.rs"]
mod freepages;
#[path = "../runtime/src/commands/domain/get_user_sshkeys.rs"]
mod get_user_sshkeys;
#[path = "../runtime/src/commands/domain/guest_agent_timeout.rs"]
mod guest_agent_timeout;
#[path = "../runtime/src/commands/beyond/guest_exec.rs"]
mod guest_exec;
#[path = "../runtime/src/commands/domain/guestinfo.rs"]
mod guestinfo;
#[path = "../runtime/src/commands/domain/guestvcpus.rs"]
mod guestvcpus;
#[path = "../runtime/src/commands/virsh/help.rs"]
mod help;
#[path = "../runtime/src/commands/host/hostname.rs"]
mod hostname;
#[path = "../runtime/src/commands/host/hypervisor_cpu_baseline.rs"]
mod hypervisor_cpu_baseline;
#[path = "../runtime/src/commands/host/hypervisor_cpu_compare.rs"]
mod hypervisor_cpu_compare;
#[path = "../runtime/src/commands/host/hypervisor_cpu_models.rs"]
mod hypervisor_cpu_models;
#[path = "../runtime/src/commands/interface/iface_begin.rs"]
mod iface_begin;
#[path = "../runtime/src/commands/interface/iface_bridge.rs"]
mod iface_bridge;
#[path = "../runtime/src/commands/interface/iface_commit.rs"]
mod iface_commit;
#[path = "../runtime/src/commands/interface/iface_define.rs"]
mod iface_define;
#[path = "../runtime/src/commands/interface/iface_destroy.rs"]
mod iface_destroy;
#[path = "../runtime/src/commands/interface/iface_dumpxml.rs"]
mod iface_dumpxml;
#[path = "../runtime/src/commands/interface/iface_edit.rs"]
mod iface_edit;
#[path = "../runtime/src/commands/interface/iface_list.rs"]
mod iface_list;
#[path = "../runtime/src/commands/interface/iface_mac.rs"]
mod iface_mac;
#[path = "../runtime/src/commands/interface/iface_name.rs"]
mod iface_name;
#[path = "../runtime/src/commands/interface/iface_rollback.rs"]
mod iface_rollback;
#[path = "../runtime/src/commands/interface/iface_start.rs"]
mod iface_start;
#[path = "../runtime/src/commands/interface/iface_unbridge.rs"]
mod iface_unbridge;
#[path = "../runtime/src/commands/interface/iface_undefine.rs"]
mod iface_undefine;
#[path = "../runtime/src/commands/domain/inject_nmi.rs"]
mod inject_nmi;
#[path = "../runtime/src/commands/domain/iothreadadd.rs"]
mod iothreadadd;
#[path = "../runtime/src/commands/domain/iothreaddel.rs"]
mod iothreaddel;
#[path = "../runtime/src/commands/domain/iothreadinfo.rs"]
mod iothreadinfo;
#[path = "../runtime/src/commands/domain/iothreadpin.rs"]
mod iothreadpin;
#[path = "../runtime/src/commands/domain/iothreadset.rs"]
mod iothreadset;
#[path = "../runtime/src/commands/monitor/list.rs"]
mod list;
#[path = "../runtime/src/commands/domain/lxc_enter_namespace.rs"]
mod lxc_enter_namespace;
#[path = "../runtime/src/commands/domain/managedsave.rs"]
mod managedsave;
#[path = "../runtime/src/commands/domain/managedsave_define.rs"]
mod managedsave_define;
#[path = "../runtime/src/commands/domain/managedsave_dumpxml.rs"]
mod managedsave_dumpxml;
#[path = "../runtime/src/commands/domain/managedsave_edit.rs"]
mod managedsave_edit;
#[path = "../runtime/src/commands/domain/managedsave_remove.rs"]
mod managedsave_remove;
#[path = "../runtime/src/commands/host/maxvcpus.rs"]
mod maxvcpus;
#[path = "../runtime/src/commands/domain/memtune.rs"]
mod memtune;
#[path = "../runtime/src/commands/domain/metadata.rs"]
mod metadata;
#[path = "../runtime/src/commands/domain/migrate.rs"]
mod migrate;
#[path = "../runtime/src/commands/domain/migrate_compcache.rs"]
mod migrate_compcache;
#[path = "../runtime/src/commands/domain/migrate_getmaxdowntime.rs"]
mod migrate_getmaxdowntime;
#[path = "../runtime/src/commands/domain/migrate_getspeed.rs"]
mod migrate_getspeed;
#[path = "../runtime/src/commands/domain/migrate_postcopy.rs"]
mod migrate_postcopy;
#[path = "../runtime/src/commands/domain/migrate_setmaxdowntime.rs"]
mod migrate_setmaxdowntime;
#[path = "../runtime/src/commands/domain/migrate_setspeed.rs"]
mod migrate_setspeed;
#[path = "../runtime/src/commands/network/net_autostart.rs"]
mod net_autostart;
#[path = "../runtime/src/commands/network/net_create.rs"]
mod net_create;
#[path = "../runtime/src/commands/network/net_define.rs"]
mod net_define;
#[path = "../runtime/src/commands/network/net_desc.rs"]
mod net_desc;
#[path = "../runtime/src/commands/network/net_destroy.rs"]
mod net_destroy;
#[path = "../runtime/src/commands/network/net_dhcp_leases.rs"]
mod net_dhcp_leases;
#[path = "../runtime/src/commands/network/net_dumpxml.rs"]
mod net_dumpxml;
#[path = "../runtime/src/commands/network/net_edit.rs"]
mod net_edit;
#[path = "../runtime/src/commands/network/net_event.rs"]
mod net_event;
#[path = "../runtime/src/commands/network/net_info.rs"]
mod net_info;
#[path = "../runtime/src/commands/network/net_list.rs"]
mod net_list;
#[path = "../runtime/src/commands/network/net_metadata.rs"]
mod net_metadata;
#[path = "../runtime/src/commands/network/net_name.rs"]
mod net_name;
#[path = "../runtime/src/commands/network/net_port_create.rs"]
mod net_port_create;
#[path = "../runtime/src/commands/network/net_port_delete.rs"]
mod net_port_delete;
#[path = "../runtime/src/commands/network/net_port_dumpxml.rs"]
mod net_port_dumpxml;
#[path = "../runtime/src/commands/network/net_port_list.rs"]
mod net_port_list;
#[path = "../runtime/src/commands/network/net_start.rs"]
mod net_start;
#[path = "../runtime/src/commands/network/net_undefine.rs"]
mod net_undefine;
#[path = "../runtime/src/commands/network/net_update.rs"]
mod net_update;
#[path = "../runtime/src/commands/network/net_uuid.rs"]
mod net_uuid;
#[path = "../runtime/src/commands/host/node_memory_tune.rs"]
mod node_memory_tune;
#[path = "../runtime/src/commands/host/nodecpumap.rs"]
mod nodecpumap;
#[path = "../runtime/src/commands/host/nodecpustats.rs"]
mod nodecpustats;
#[path = "../runtime/src/commands/nodedev/nodedev_autostart.rs"]
mod nodedev_autostart;
#[path = "../runtime/src/commands/nodedev/nodedev_create.rs"]
mod nodedev_create;
#[path = "../runtime/src/commands/nodedev/nodedev_define.rs"]
mod nodedev_define;
#[path = "../runtime/src/commands/nodedev/nodedev_destroy.rs"]
mod nodedev_destroy;
#[path = "../runtime/src/commands/nodedev/nodedev_detach.rs"]
mod nodedev_detach;
#[path = "../runtime/src/commands/nodedev/nodedev_dumpxml.rs"]
mod nodedev_dumpxml;
#[path = "../runtime/src/commands/nodedev/nodedev_event.rs"]
mod nodedev_event;
#[path = "../runtime/src/commands/nodedev/nodedev_info.rs"]
mod nodedev_info;
#[path = "../runtime/src/commands/nodedev/nodedev_list.rs"]
mod nodedev_list;
#[path = "../runtime/src/commands/nodedev/nodedev_reattach.rs"]
mod nodedev_reattach;
#[path = "../runtime/src/commands/nodedev/nodedev_reset.rs"]
mod nodedev_reset;
#[path = "../runtime/src/commands/nodedev/nodedev_start.rs"]
mod nodedev_start;
#[path = "../runtime/src/commands/nodedev/nodedev_undefine.rs"]
mod nodedev_undefine;
#[path = "../runtime/src/commands/nodedev/nodedev_update.rs"]
mod nodedev_update;
#[path = "../runtime/src/commands/host/nodeinfo.rs"]
mod nodeinfo;
#[path = "../runtime/src/commands/host/nodememstats.rs"]
mod nodememstats;
#[path = "../runtime/src/commands/host/nodesevinfo.rs"]
mod nodesevinfo;
#[path = "../runtime/src/commands/host/nodesuspend.rs"]
mod nodesuspend;
#[path = "../runtime/src/commands/domain/numatune.rs"]
mod numatune;
#[path = "../runtime/src/commands/filter/nwfilter_binding_create.rs"]
mod nwfilter_binding_create;
#[path = "../runtime/src/commands/filter/nwfilter_binding_delete.rs"]
mod nwfilter_binding_delete;
#[path = "../runtime/src/commands/filter/nwfilter_binding_dumpxml.rs"]
mod nwfilter_binding_dumpxml;
#[path = "../runtime/src/commands/filter/nwfilter_binding_list.rs"]
mod nwfilter_binding_list;
#[path = "../runtime/src/commands/filter/nwfilter_define.rs"]
mod nwfilter_define;
#[path = "../runtime/src/commands/filter/nwfilter_dumpxml.rs"]
mod nwfilter_dumpxml;
#[path = "../runtime/src/commands/filter/nwfilter_edit.rs"]
mod nwfilter_edit;
#[path = "../runtime/src/commands/filter/nwfilter_list.rs"]
mod nwfilter_list;
#[path = "../runtime/src/commands/filter/nwfilter_undefine.rs"]
mod nwfilter_undefine;
#[path = "../runtime/src/commands/domain/perf.rs"]
mod perf;
#[path = "../runtime/src/commands/pool/pool_autostart.rs"]
mod pool_autostart;
#[path = "../runtime/src/commands/pool/pool_build.rs"]
mod pool_build;
#[path = "../runtime/src/commands/pool/pool_capabilities.rs"]
mod pool_capabilities;
#[path = "../runtime/src/commands/pool/pool_create.rs"]
mod pool_create;
#[path = "../runtime/src/commands/pool/pool_create_as.rs"]
mod pool_create_as;
#[path = "../runtime/src/commands/pool/pool_define.rs"]
mod pool_define;
#[path = "../runtime/src/commands/pool/pool_define_as.rs"]
mod pool_define_as;
#[path = "../runtime/src/commands/pool/pool_delete.rs"]
mod pool_delete;
#[path = "../runtime/src/commands/pool/pool_destroy.rs"]
mod pool_destroy;
#[path = "../runtime/src/commands/pool/pool_dumpxml.rs"]
mod pool_dumpxml;
#[path = "../runtime/src/commands/pool/pool_edit.rs"]
mod pool_edit;
#[path = "../runtime/src/commands/pool/pool_event.rs"]
mod pool_event;
#[path = "../runtime/src/commands/pool/pool_info.rs"]
mod pool_info;
#[path = "../runtime/src/commands/pool/pool_list.rs"]
mod pool_list;
#[path = "../runtime/src/commands/pool/pool_name.rs"]
mod pool_name;
#[path = "../runtime/src/commands/pool/pool_refresh.rs"]
mod pool_refresh;
#[path = "../runtime/src/commands/pool/pool_start.rs"]
mod pool_start;
#[path = "../runtime/src/commands/pool/pool_undefine.rs"]
mod pool_undefine;
#[path = "../runtime/src/commands/pool/pool_uuid.rs"]
mod pool_uuid;
#[path = "../runtime/src/commands/virsh/pwd.rs"]
mod pwd;
#[path = "../runtime/src/commands/domain/qemu_agent_command.rs"]
mod qemu_agent_command;
#[path = "../runtime/src/commands/domain/qemu_attach.rs"]
mod qemu_attach;
#[path = "../runtime/src/commands/domain/qemu_monitor_command.rs"]
mod qemu_monitor_command;
#[path = "../runtime/src/commands/domain/qemu_monitor_event.rs"]
mod qemu_monitor_event;
#[path = "../runtime/src/commands/virsh/quit.rs"]
mod quit;
#[path = "../runtime/src/commands/domain/reboot.rs"]
mod reboot;
#[path = "../runtime/src/commands/domain/reset.rs"]
mod reset;
#[path = "../runtime/src/commands/domain/restore.rs"]
mod restore;
#[path = "../runtime/src/commands/domain/resume.rs"]
mod resume;
#[path = "../runtime/src/commands/domain/save.rs"]
mod save;
#[path = "../runtime/src/commands/domain/save_image_define.rs"]
mod save_image_define;
#[path = "../runtime/src/commands/domain/save_image_dumpxml.rs"]
mod save_image_dumpxml;
#[path = "../runtime/src/commands/domain/save_image_edit.rs"]
mod save_image_edit;
#[path = "../runtime/src/commands/domain/schedinfo.rs"]
mod schedinfo;
#[path = "../runtime/src/commands/domain/screenshot.rs"]
mod screenshot;
#[path = "../runtime/src/commands/secret/secret_define.rs"]
mod secret_define;
#[path = "../runtime/src/commands/secret/secret_dumpxml.rs"]
mod secret_dumpxml;
#[path = "../runtime/src/commands/secret/secret_event.rs"]
mod secret_event;
#[path = "../runtime/src/commands/secret/secret_get_value.rs"]
mod secret_get_value;
#[path = "../runtime/src/commands/secret/secret_list.rs"]
mod secret_list;
#[path = "../runtime/src/commands/secret/secret_set_value.rs"]
mod secret_set_value;
#[path = "../runtime/src/commands/secret/secret_undefine.rs"]
mod secret_undefine;
#[path = "../runtime/src/commands/virsh/self_test.rs"]
mod self_test;
#[path = "../runtime/src/commands/domain/send_key.rs"]
mod send_key;
#[path = "../runtime/src/commands/domain/send_process_signal.rs"]
mod send_process_signal;
#[path = "../runtime/src/commands/domain/set_lifecycle_action.rs"]
mod set_lifecycle_action;
#[path = "../runtime/src/commands/domain/set_user_password.rs"]
mod set_user_password;
#[path = "../runtime/src/commands/domain/set_user_sshkeys.rs"]
mod set_user_sshkeys;
#[path = "../runtime/src/commands/domain/setmaxmem.rs"]
mod setmaxmem;
#[path = "../runtime/src/commands/domain/setmem.rs"]
mod setmem;
#[path = "../runtime/src/commands/domain/setvcpu.rs"]
mod setvcpu;
#[path = "../runtime/src/commands/domain/setvcpus.rs"]
mod setvcpus;
#[path = "../runtime/src/commands/domain/shutdown.rs"]
mod shutdown;
#[path = "../runtime/src/commands/snapshot/snapshot_create.rs"]
mod snapshot_create;
#[path = "../runtime/src/commands/snapshot/snapshot_create_as.rs"]
mod snapshot_create_as;
#[path = "../runtime/src/commands/snapshot/snapshot_current.rs"]
mod snapshot_current;
#[path = "../runtime/src/commands/snapshot/snapshot_delete.rs"]
mod snapshot_delete;
#[path = "../runtime/src/commands/snapshot/snapshot_dumpxml.rs"]
mod snapshot_dumpxml;
#[path = "../runtime/src/commands/snapshot/snapshot_edit.rs"]
mod snapshot_edit;
#[path = "../runtime/src/commands/snapshot/snapshot_info.rs"]
mod snapshot_info;
#[path = "../runtime/src/commands/snapshot/snapshot_list.rs"]
mod snapshot_list;
#[path = "../runtime/src/commands/snapshot/snapshot_parent.rs"]
mod snapshot_parent;
#[path = "../runtime/src/commands/snapshot/snapshot_revert.rs"]
mod snapshot_revert;
#[path = "../runtime/src/commands/domain/start.rs"]
mod start;
#[path = "../runtime/src/commands/domain/suspend.rs"]
mod suspend;
#[path = "../runtime/src/commands/host/sysinfo.rs"]
mod sysinfo;
#[path = "../runtime/src/commands/domain/ttyconsole.rs"]
mod ttyconsole;
#[path = "../runtime/src/commands/domain/undefine.rs"]
mod undefine;
#[path = "../runtime/src/commands/domain/update_device.rs"]
mod update_device;
#[path = "../runtime/src/commands/domain/update_memory_device.rs"]
mod update_memory_device;
#[path = "../runtime/src/commands/host/uri.rs"]
mod uri;
#[path = "../runtime/src/commands/domain/vcpucount.rs"]
mod vcpucount;
#[path = "../runtime/src/commands/domain/vcpuinfo.rs"]
mod vcpuinfo;
#[path = "../runtime/src/commands/domain/vcpupin.rs"]
mod vcpupin;
#[path = "../runtime/src/commands/host/version.rs"]
mod version;
#[path = "../runtime/src/commands/domain/vncdisplay.rs"]
mod vncdisplay;
#[path = "../runtime/src/commands/volume/vol_clone.rs"]
mod vol_clone;
#[path = "../runtime/src/commands/volume/vol_create.rs"]
mod vol_create;
#[path = "../runtime/src/commands/volume/vol_create_as.rs"]
mod vol_create_as;
#[path = "../runtime/src/commands/volume/vol_create_from.rs"]
mod vol_create_from;
#[path = "../runtime/src/commands/volume/vol_delete.rs"]
mod vol_delete;
#[path = "../runtime/src/commands/volume/vol_download.rs"]
mod vol_download;
#[path = "../runtime/src/commands/volume/vol_dumpxml.rs"]
mod vol_dumpxml;
#[path = "../runtime/src/commands/volume/vol_info.rs"]
mod vol_info;
#[path = "../runtime/src/commands/volume/vol_key.rs"]
mod vol_key;
#[path = "../runtime/src/commands/volume/vol_list.rs"]
mod vol_list;
#[path = "../runtime/src/commands/volume/vol_name.rs"]
mod vol_name;
#[path = "../runtime/src/commands/volume/vol_path.rs"]
mod vol_path;
#[path = "../runtime/src/commands/volume/vol_pool.rs"]
mod vol_pool;
#[path = "../runtime/src/commands/volume/vol_resize.rs"]
mod vol_resize;
#[path = "../runtime/src/commands/volume/vol_upload.rs"]
mod vol_upload;
#[path = "../runtime/src/commands/volume/vol_wipe.rs"]
mod vol_wipe;
/// The commands that leave no object of the name that they are given.
pub const LEAVE_NOTHING: &[&str] = &["nwfilter-binding-delete"];
/// Runs a command's handler, which gets the objects that were found in the order of
/// the checks.
#[rustfmt::skip]
pub fn run(session: &mut Session, found: &Found, command: Command) -> Result<Reply> {
    match command {
        Command::AttachDevice(args) => {
            attach_device::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::AttachDisk(args) => {
            attach_disk::run(session, found.one::<lookup::Later>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::AttachInterface(args) => {
            attach_interface::run(session, found.one::<lookup::Later>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Autostart(args) => {
            state::unless(
                session,
                |session, ()| state::is_reached(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    &[
                        Lead {
                            state: State::AutostartOnce,
                            with: &["once"],
                            without: &["disable"],
                        },
                        Lead {
                            state: State::NoAutostartOnce,
                            with: &["once"],
                            without: &[],
                        },
                        Lead {
                            state: State::NoAutostart,
                            with: &["disable"],
                            without: &[],
                        },
                        Lead {
                            state: State::Autostart,
                            with: &[],
                            without: &[],
                        },
                    ],
                ),
                |session, ()| {
                    autostart::run(
                            session,
                            found.one::<lookup::Domain>("domain")?,
                            &args,
                        )
                        .map(IntoReply::into_reply)
                },
            )
        }
        Command::Blkdeviotune(args) => {
            blkdeviotune::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Domthrottlegroupset(args) => {
            domthrottlegroupset::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::Domthrottlegroupdel(args) => {
            domthrottlegroupdel::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::Domthrottlegroupinfo(args) => {
            domthrottlegroupinfo::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::Domthrottlegrouplist(args) => {
            domthrottlegrouplist::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::Blkiotune(args) => {
            blkiotune::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Blockcommit(args) => {
            blockcommit::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Blockcopy(args) => {
            blockcopy::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Blockjob(args) => {
            blockjob::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Blockpull(args) => {
            blockpull::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Blockresize(args) => {
            blockresize::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::ChangeMedia(args) => {
            change_media::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Console(args) => {
            console::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::CpuStats(args) => {
            cpu_stats::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Create(args) => create::run(session, &args).map(IntoReply::into_reply),
        Command::Define(args) => define::run(session, &args).map(IntoReply::into_reply),
        Command::Desc(args) => {
            desc::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Destroy(args) => {
            state::unless(
                session,
                |session, ()| state::is_reached(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    &[
                        Lead {
                            state: State::Inactive,
                            with: &[],
                            without: &[],
                        },
                    ],
                ),
                |session, ()| {
                    destroy::run(session, found.one::<lookup::Domain>("domain")?, &args)
                        .map(IntoReply::into_reply)
                },
            )
        }
        Command::DetachDevice(args) => {
            detach_device::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::DetachDeviceAlias(args) => {
            detach_device_alias::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::DetachDisk(args) => {
            detach_disk::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::DetachInterface(args) => {
            detach_interface::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Domdisplay(args) => {
            domdisplay::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Domfsfreeze(args) => {
            domfsfreeze::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Domfsthaw(args) => {
            domfsthaw::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Domfsinfo(args) => {
            domfsinfo::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Domfstrim(args) => {
            domfstrim::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Domhostname(args) => {
            domhostname::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Domid(args) => {
            domid::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Domifannounce(args) => {
            domifannounce::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::DomifSetlink(args) => {
            domif_setlink::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Domiftune(args) => {
            domiftune::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Domjobabort(args) => {
            domjobabort::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Domjobinfo(args) => {
            domjobinfo::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Domlaunchsecinfo(args) => {
            domlaunchsecinfo::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Domsetlaunchsecstate(args) => {
            domsetlaunchsecstate::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::Domname(args) => {
            domname::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Domrename(args) => {
            domrename::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Dompmsuspend(args) => {
            dompmsuspend::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Dompmwakeup(args) => {
            dompmwakeup::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Domuuid(args) => {
            domuuid::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::DomxmlFromNative(args) => {
            domxml_from_native::run(session, &args).map(IntoReply::into_reply)
        }
        Command::DomxmlToNative(args) => {
            domxml_to_native::run(
                    session,
                    found.optional::<lookup::Domain>("domain"),
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::Dump(args) => {
            dump::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Dumpxml(args) => {
            dumpxml::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Edit(args) => {
            edit::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::GetUserSshkeys(args) => {
            get_user_sshkeys::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::InjectNmi(args) => {
            inject_nmi::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Iothreadinfo(args) => {
            iothreadinfo::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Iothreadpin(args) => {
            iothreadpin::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Iothreadadd(args) => {
            iothreadadd::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Iothreadset(args) => {
            iothreadset::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Iothreaddel(args) => {
            iothreaddel::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::SendKey(args) => {
            send_key::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::SendProcessSignal(args) => {
            send_process_signal::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::LxcEnterNamespace(args) => {
            lxc_enter_namespace::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::Managedsave(args) => {
            managedsave::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::ManagedsaveRemove(args) => {
            managedsave_remove::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::ManagedsaveEdit(args) => {
            managedsave_edit::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::ManagedsaveDumpxml(args) => {
            managedsave_dumpxml::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::ManagedsaveDefine(args) => {
            managedsave_define::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::Memtune(args) => {
            memtune::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Perf(args) => {
            perf::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Metadata(args) => {
            metadata::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Migrate(args) => {
            migrate::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::MigrateSetmaxdowntime(args) => {
            migrate_setmaxdowntime::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::MigrateGetmaxdowntime(args) => {
            migrate_getmaxdowntime::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::MigrateCompcache(args) => {
            migrate_compcache::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::MigrateSetspeed(args) => {
            migrate_setspeed::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::MigrateGetspeed(args) => {
            migrate_getspeed::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::MigratePostcopy(args) => {
            migrate_postcopy::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Numatune(args) => {
            numatune::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::QemuAttach(args) => {
            qemu_attach::run(session, &args).map(IntoReply::into_reply)
        }
        Command::QemuMonitorCommand(args) => {
            qemu_monitor_command::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::QemuMonitorEvent(args) => {
            qemu_monitor_event::run(
                    session,
                    found.optional::<lookup::Domain>("domain"),
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::QemuAgentCommand(args) => {
            qemu_agent_command::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::GuestAgentTimeout(args) => {
            guest_agent_timeout::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::Reboot(args) => {
            reboot::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Reset(args) => {
            reset::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Restore(args) => restore::run(session, &args).map(IntoReply::into_reply),
        Command::Resume(args) => {
            state::unless(
                session,
                |session, ()| state::is_reached(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    &[
                        Lead {
                            state: State::Running,
                            with: &[],
                            without: &[],
                        },
                    ],
                ),
                |session, ()| {
                    resume::run(session, found.one::<lookup::Domain>("domain")?, &args)
                        .map(IntoReply::into_reply)
                },
            )
        }
        Command::Save(args) => {
            save::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::SaveImageDefine(args) => {
            save_image_define::run(session, &args).map(IntoReply::into_reply)
        }
        Command::SaveImageDumpxml(args) => {
            save_image_dumpxml::run(session, &args).map(IntoReply::into_reply)
        }
        Command::SaveImageEdit(args) => {
            save_image_edit::run(session, &args).map(IntoReply::into_reply)
        }
        Command::Schedinfo(args) => {
            schedinfo::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Screenshot(args) => {
            screenshot::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::SetLifecycleAction(args) => {
            set_lifecycle_action::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::SetUserSshkeys(args) => {
            set_user_sshkeys::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::SetUserPassword(args) => {
            set_user_password::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::Setmaxmem(args) => {
            setmaxmem::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Setmem(args) => {
            setmem::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Setvcpus(args) => {
            setvcpus::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Shutdown(args) => {
            state::unless(
                session,
                |session, ()| state::is_reached(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    &[
                        Lead {
                            state: State::Inactive,
                            with: &[],
                            without: &[],
                        },
                    ],
                ),
                |session, ()| {
                    shutdown::run(session, found.one::<lookup::Domain>("domain")?, &args)
                        .map(IntoReply::into_reply)
                },
            )
        }
        Command::Start(args) => {
            state::unless(
                session,
                |session, ()| state::is_reached(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    &[
                        Lead {
                            state: State::Paused,
                            with: &["paused"],
                            without: &[],
                        },
                        Lead {
                            state: State::Active,
                            with: &[],
                            without: &[],
                        },
                    ],
                ),
                |session, ()| {
                    start::run(session, found.one::<lookup::Domain>("domain")?, &args)
                        .map(IntoReply::into_reply)
                },
            )
        }
        Command::Suspend(args) => {
            state::unless(
                session,
                |session, ()| state::is_reached(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    &[
                        Lead {
                            state: State::Paused,
                            with: &[],
                            without: &[],
                        },
                    ],
                ),
                |session, ()| {
                    suspend::run(session, found.one::<lookup::Domain>("domain")?, &args)
                        .map(IntoReply::into_reply)
                },
            )
        }
        Command::Ttyconsole(args) => {
            ttyconsole::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Undefine(args) => {
            undefine::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::UpdateDevice(args) => {
            update_device::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::UpdateMemoryDevice(args) => {
            update_memory_device::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::Vcpucount(args) => {
            vcpucount::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Vcpuinfo(args) => {
            vcpuinfo::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Vcpupin(args) => {
            vcpupin::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Emulatorpin(args) => {
            emulatorpin::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Vncdisplay(args) => {
            vncdisplay::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Guestvcpus(args) => {
            guestvcpus::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Setvcpu(args) => {
            setvcpu::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Domblkthreshold(args) => {
            domblkthreshold::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Guestinfo(args) => {
            guestinfo::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::DomdirtyrateCalc(args) => {
            domdirtyrate_calc::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::DomFdAssociate(args) => {
            dom_fd_associate::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::DomdisplayReload(args) => {
            domdisplay_reload::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::Domblkerror(args) => {
            domblkerror::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Domblkinfo(args) => {
            domblkinfo::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Domblklist(args) => {
            domblklist::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Domblkstat(args) => {
            domblkstat::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Domcontrol(args) => {
            domcontrol::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::DomifGetlink(args) => {
            domif_getlink::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Domifaddr(args) => {
            domifaddr::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Domiflist(args) => {
            domiflist::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Domifstat(args) => {
            domifstat::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Dominfo(args) => {
            dominfo::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Dommemstat(args) => {
            dommemstat::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Domstate(args) => {
            domstate::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Domstats(args) => {
            domstats::run(session, &found.all::<lookup::Domain>("domain"), &args)
                .map(IntoReply::into_reply)
        }
        Command::Domtime(args) => {
            domtime::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::List(args) => list::run(session, &args).map(IntoReply::into_reply),
        Command::Event(args) => {
            event::run(session, found.optional::<lookup::Domain>("domain"), &args)
                .map(IntoReply::into_reply)
        }
        Command::Await(args) => {
            await_::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    &found.all::<lookup::Domain>("and"),
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::Allocpages(args) => {
            allocpages::run(session, &args).map(IntoReply::into_reply)
        }
        Command::Capabilities(args) => {
            capabilities::run(session, &args).map(IntoReply::into_reply)
        }
        Command::CpuBaseline(args) => {
            cpu_baseline::run(session, &args).map(IntoReply::into_reply)
        }
        Command::CpuCompare(args) => {
            cpu_compare::run(session, &args).map(IntoReply::into_reply)
        }
        Command::CpuModels(args) => {
            cpu_models::run(session, &args).map(IntoReply::into_reply)
        }
        Command::Domcapabilities(args) => {
            domcapabilities::run(session, &args).map(IntoReply::into_reply)
        }
        Command::Freecell(args) => {
            freecell::run(session, &args).map(IntoReply::into_reply)
        }
        Command::Freepages(args) => {
            freepages::run(session, &args).map(IntoReply::into_reply)
        }
        Command::Hostname(args) => {
            hostname::run(session, &args).map(IntoReply::into_reply)
        }
        Command::HypervisorCpuBaseline(args) => {
            hypervisor_cpu_baseline::run(session, &args).map(IntoReply::into_reply)
        }
        Command::HypervisorCpuCompare(args) => {
            hypervisor_cpu_compare::run(session, &args).map(IntoReply::into_reply)
        }
        Command::HypervisorCpuModels(args) => {
            hypervisor_cpu_models::run(session, &args).map(IntoReply::into_reply)
        }
        Command::Maxvcpus(args) => {
            maxvcpus::run(session, &args).map(IntoReply::into_reply)
        }
        Command::NodeMemoryTune(args) => {
            node_memory_tune::run(session, &args).map(IntoReply::into_reply)
        }
        Command::Nodecpumap(args) => {
            nodecpumap::run(session, &args).map(IntoReply::into_reply)
        }
        Command::Nodecpustats(args) => {
            nodecpustats::run(session, &args).map(IntoReply::into_reply)
        }
        Command::Nodeinfo(args) => {
            nodeinfo::run(session, &args).map(IntoReply::into_reply)
        }
        Command::Nodememstats(args) => {
            nodememstats::run(session, &args).map(IntoReply::into_reply)
        }
        Command::Nodesevinfo(args) => {
            nodesevinfo::run(session, &args).map(IntoReply::into_reply)
        }
        Command::Nodesuspend(args) => {
            nodesuspend::run(session, &args).map(IntoReply::into_reply)
        }
        Command::Sysinfo(args) => sysinfo::run(session, &args).map(IntoReply::into_reply),
        Command::Uri(args) => uri::run(session, &args).map(IntoReply::into_reply),
        Command::Version(args) => version::run(session, &args).map(IntoReply::into_reply),
        Command::CheckpointCreate(args) => {
            checkpoint_create::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::CheckpointCreateAs(args) => {
            checkpoint_create_as::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::CheckpointDelete(args) => {
            checkpoint_delete::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    found.one::<lookup::Checkpoint>("checkpointname")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::CheckpointDumpxml(args) => {
            checkpoint_dumpxml::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    found.one::<lookup::Checkpoint>("checkpointname")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::CheckpointEdit(args) => {
            checkpoint_edit::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    found.one::<lookup::Checkpoint>("checkpointname")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::CheckpointInfo(args) => {
            checkpoint_info::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    found.one::<lookup::Checkpoint>("checkpointname")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::CheckpointList(args) => {
            checkpoint_list::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    found.optional::<lookup::Checkpoint>("from"),
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::CheckpointParent(args) => {
            checkpoint_parent::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    found.one::<lookup::Checkpoint>("checkpointname")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::IfaceBegin(args) => {
            iface_begin::run(session, &args).map(IntoReply::into_reply)
        }
        Command::IfaceBridge(args) => {
            iface_bridge::run(
                    session,
                    found.one::<lookup::Interface>("interface")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::IfaceCommit(args) => {
            iface_commit::run(session, &args).map(IntoReply::into_reply)
        }
        Command::IfaceDefine(args) => {
            iface_define::run(session, &args).map(IntoReply::into_reply)
        }
        Command::IfaceDestroy(args) => {
            state::unless(
                session,
                |session, ()| state::is_reached(
                    session,
                    found.one::<lookup::Interface>("interface")?,
                    &[
                        Lead {
                            state: State::Inactive,
                            with: &[],
                            without: &[],
                        },
                    ],
                ),
                |session, ()| {
                    iface_destroy::run(
                            session,
                            found.one::<lookup::Interface>("interface")?,
                            &args,
                        )
                        .map(IntoReply::into_reply)
                },
            )
        }
        Command::IfaceDumpxml(args) => {
            iface_dumpxml::run(
                    session,
                    found.one::<lookup::Interface>("interface")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::IfaceEdit(args) => {
            iface_edit::run(session, found.one::<lookup::Interface>("interface")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::IfaceList(args) => {
            iface_list::run(session, &args).map(IntoReply::into_reply)
        }
        Command::IfaceMac(args) => {
            iface_mac::run(session, found.one::<lookup::Interface>("interface")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::IfaceName(args) => {
            iface_name::run(session, found.one::<lookup::Interface>("interface")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::IfaceRollback(args) => {
            iface_rollback::run(session, &args).map(IntoReply::into_reply)
        }
        Command::IfaceStart(args) => {
            state::unless(
                session,
                |session, ()| state::is_reached(
                    session,
                    found.one::<lookup::Interface>("interface")?,
                    &[
                        Lead {
                            state: State::Active,
                            with: &[],
                            without: &[],
                        },
                    ],
                ),
                |session, ()| {
                    iface_start::run(
                            session,
                            found.one::<lookup::Interface>("interface")?,
                            &args,
                        )
                        .map(IntoReply::into_reply)
                },
            )
        }
        Command::IfaceUnbridge(args) => {
            iface_unbridge::run(
                    session,
                    found.one::<lookup::Interface>("bridge")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::IfaceUndefine(args) => {
            iface_undefine::run(
                    session,
                    found.one::<lookup::Interface>("interface")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::NwfilterDefine(args) => {
            nwfilter_define::run(session, &args).map(IntoReply::into_reply)
        }
        Command::NwfilterDumpxml(args) => {
            nwfilter_dumpxml::run(
                    session,
                    found.one::<lookup::NWFilter>("nwfilter")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::NwfilterEdit(args) => {
            nwfilter_edit::run(
                    session,
                    found.one::<lookup::NWFilter>("nwfilter")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::NwfilterList(args) => {
            nwfilter_list::run(session, &args).map(IntoReply::into_reply)
        }
        Command::NwfilterUndefine(args) => {
            nwfilter_undefine::run(
                    session,
                    found.one::<lookup::NWFilter>("nwfilter")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::NwfilterBindingCreate(args) => {
            state::unless(
                session,
                |session, noted| nwfilter_binding_create::is_so(session, &args, noted),
                |session, noted| {
                    nwfilter_binding_create::run(session, &args, noted)
                        .map(IntoReply::into_reply)
                },
            )
        }
        Command::NwfilterBindingDelete(args) => {
            state::unless(
                session,
                |session, ()| state::is_reached(
                    session,
                    found.one::<lookup::NwfilterBinding>("binding")?,
                    &[
                        Lead {
                            state: State::Gone,
                            with: &[],
                            without: &[],
                        },
                    ],
                ),
                |session, ()| {
                    nwfilter_binding_delete::run(
                            session,
                            found.one::<lookup::NwfilterBinding>("binding")?,
                            &args,
                        )
                        .map(IntoReply::into_reply)
                },
            )
        }
        Command::NwfilterBindingDumpxml(args) => {
            nwfilter_binding_dumpxml::run(
                    session,
                    found.one::<lookup::NwfilterBinding>("binding")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::NwfilterBindingList(args) => {
            nwfilter_binding_list::run(session, &args).map(IntoReply::into_reply)
        }
        Command::NetAutostart(args) => {
            state::unless(
                session,
                |session, ()| state::is_reached(
                    session,
                    found.one::<lookup::Network>("network")?,
                    &[
                        Lead {
                            state: State::NoAutostart,
                            with: &["disable"],
                            without: &[],
                        },
                        Lead {
                            state: State::Autostart,
                            with: &[],
                            without: &[],
                        },
                    ],
                ),
                |session, ()| {
                    net_autostart::run(
                            session,
                            found.one::<lookup::Network>("network")?,
                            &args,
                        )
                        .map(IntoReply::into_reply)
                },
            )
        }
        Command::NetCreate(args) => {
            net_create::run(session, &args).map(IntoReply::into_reply)
        }
        Command::NetDefine(args) => {
            net_define::run(session, &args).map(IntoReply::into_reply)
        }
        Command::NetDesc(args) => {
            net_desc::run(session, found.one::<lookup::Network>("network")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::NetDestroy(args) => {
            state::unless(
                session,
                |session, ()| state::is_reached(
                    session,
                    found.one::<lookup::Network>("network")?,
                    &[
                        Lead {
                            state: State::Inactive,
                            with: &[],
                            without: &[],
                        },
                    ],
                ),
                |session, ()| {
                    net_destroy::run(
                            session,
                            found.one::<lookup::Network>("network")?,
                            &args,
                        )
                        .map(IntoReply::into_reply)
                },
            )
        }
        Command::NetDhcpLeases(args) => {
            net_dhcp_leases::run(
                    session,
                    found.one::<lookup::Network>("network")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::NetDumpxml(args) => {
            net_dumpxml::run(session, found.one::<lookup::Network>("network")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::NetEdit(args) => {
            net_edit::run(session, found.one::<lookup::Network>("network")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::NetEvent(args) => {
            net_event::run(session, found.optional::<lookup::Network>("network"), &args)
                .map(IntoReply::into_reply)
        }
        Command::NetInfo(args) => {
            net_info::run(session, found.one::<lookup::Network>("network")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::NetList(args) => {
            net_list::run(session, &args).map(IntoReply::into_reply)
        }
        Command::NetMetadata(args) => {
            net_metadata::run(session, found.one::<lookup::Network>("network")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::NetName(args) => {
            net_name::run(session, found.one::<lookup::Network>("network")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::NetStart(args) => {
            state::unless(
                session,
                |session, ()| state::is_reached(
                    session,
                    found.one::<lookup::Network>("network")?,
                    &[
                        Lead {
                            state: State::Active,
                            with: &[],
                            without: &[],
                        },
                    ],
                ),
                |session, ()| {
                    net_start::run(
                            session,
                            found.one::<lookup::Network>("network")?,
                            &args,
                        )
                        .map(IntoReply::into_reply)
                },
            )
        }
        Command::NetUndefine(args) => {
            net_undefine::run(session, found.one::<lookup::Network>("network")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::NetUpdate(args) => {
            state::unless(
                session,
                |session, noted| net_update::is_so(
                    session,
                    found.one::<lookup::Network>("network")?,
                    &args,
                    noted,
                ),
                |session, noted| {
                    net_update::run(
                            session,
                            found.one::<lookup::Network>("network")?,
                            &args,
                            noted,
                        )
                        .map(IntoReply::into_reply)
                },
            )
        }
        Command::NetUuid(args) => {
            net_uuid::run(session, found.one::<lookup::Network>("network")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::NetPortList(args) => {
            net_port_list::run(session, found.one::<lookup::Network>("network")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::NetPortCreate(args) => {
            net_port_create::run(
                    session,
                    found.one::<lookup::Network>("network")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::NetPortDumpxml(args) => {
            net_port_dumpxml::run(
                    session,
                    found.one::<lookup::Network>("network")?,
                    found.one::<lookup::NetworkPort>("port")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::NetPortDelete(args) => {
            net_port_delete::run(
                    session,
                    found.one::<lookup::Network>("network")?,
                    found.one::<lookup::NetworkPort>("port")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::NodedevCreate(args) => {
            nodedev_create::run(session, &args).map(IntoReply::into_reply)
        }
        Command::NodedevDestroy(args) => {
            state::unless(
                session,
                |session, ()| state::is_reached(
                    session,
                    found.one::<lookup::NodeDevice>("device")?,
                    &[
                        Lead {
                            state: State::Inactive,
                            with: &[],
                            without: &[],
                        },
                    ],
                ),
                |session, ()| {
                    nodedev_destroy::run(
                            session,
                            found.one::<lookup::NodeDevice>("device")?,
                            &args,
                        )
                        .map(IntoReply::into_reply)
                },
            )
        }
        Command::NodedevDetach(args) => {
            nodedev_detach::run(
                    session,
                    found.one::<lookup::NodeDevice>("device")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::NodedevDumpxml(args) => {
            nodedev_dumpxml::run(
                    session,
                    found.one::<lookup::NodeDevice>("device")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::NodedevList(args) => {
            nodedev_list::run(session, &args).map(IntoReply::into_reply)
        }
        Command::NodedevReattach(args) => {
            nodedev_reattach::run(
                    session,
                    found.one::<lookup::NodeDevice>("device")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::NodedevReset(args) => {
            nodedev_reset::run(
                    session,
                    found.one::<lookup::NodeDevice>("device")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::NodedevEvent(args) => {
            nodedev_event::run(
                    session,
                    found.optional::<lookup::NodeDevice>("device"),
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::NodedevDefine(args) => {
            nodedev_define::run(session, &args).map(IntoReply::into_reply)
        }
        Command::NodedevUndefine(args) => {
            nodedev_undefine::run(
                    session,
                    found.one::<lookup::NodeDevice>("device")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::NodedevStart(args) => {
            state::unless(
                session,
                |session, ()| state::is_reached(
                    session,
                    found.one::<lookup::NodeDevice>("device")?,
                    &[
                        Lead {
                            state: State::Active,
                            with: &[],
                            without: &[],
                        },
                    ],
                ),
                |session, ()| {
                    nodedev_start::run(
                            session,
                            found.one::<lookup::NodeDevice>("device")?,
                            &args,
                        )
                        .map(IntoReply::into_reply)
                },
            )
        }
        Command::NodedevAutostart(args) => {
            state::unless(
                session,
                |session, ()| state::is_reached(
                    session,
                    found.one::<lookup::NodeDevice>("device")?,
                    &[
                        Lead {
                            state: State::NoAutostart,
                            with: &["disable"],
                            without: &[],
                        },
                        Lead {
                            state: State::Autostart,
                            with: &[],
                            without: &[],
                        },
                    ],
                ),
                |session, ()| {
                    nodedev_autostart::run(
                            session,
                            found.one::<lookup::NodeDevice>("device")?,
                            &args,
                        )
                        .map(IntoReply::into_reply)
                },
            )
        }
        Command::NodedevInfo(args) => {
            nodedev_info::run(session, found.one::<lookup::NodeDevice>("device")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::NodedevUpdate(args) => {
            nodedev_update::run(
                    session,
                    found.one::<lookup::NodeDevice>("device")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::SecretDefine(args) => {
            secret_define::run(session, &args).map(IntoReply::into_reply)
        }
        Command::SecretDumpxml(args) => {
            secret_dumpxml::run(session, found.one::<lookup::Secret>("secret")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::SecretEvent(args) => {
            secret_event::run(session, found.optional::<lookup::Secret>("secret"), &args)
                .map(IntoReply::into_reply)
        }
        Command::SecretGetValue(args) => {
            secret_get_value::run(session, found.one::<lookup::Secret>("secret")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::SecretList(args) => {
            secret_list::run(session, &args).map(IntoReply::into_reply)
        }
        Command::SecretSetValue(args) => {
            secret_set_value::run(session, found.one::<lookup::Secret>("secret")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::SecretUndefine(args) => {
            secret_undefine::run(session, found.one::<lookup::Secret>("secret")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::SnapshotCreate(args) => {
            snapshot_create::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::SnapshotCreateAs(args) => {
            snapshot_create_as::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::SnapshotCurrent(args) => {
            snapshot_current::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    found.optional::<lookup::Snapshot>("snapshotname"),
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::SnapshotDelete(args) => {
            snapshot_delete::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    found.one::<lookup::Snapshot>("snapshotname")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::SnapshotDumpxml(args) => {
            snapshot_dumpxml::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    found.one::<lookup::Snapshot>("snapshotname")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::SnapshotEdit(args) => {
            snapshot_edit::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    found.one::<lookup::Snapshot>("snapshotname")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::SnapshotInfo(args) => {
            snapshot_info::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    found.one::<lookup::Snapshot>("snapshotname")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::SnapshotList(args) => {
            snapshot_list::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    found.optional::<lookup::Snapshot>("from"),
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::SnapshotParent(args) => {
            snapshot_parent::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    found.one::<lookup::Snapshot>("snapshotname")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::SnapshotRevert(args) => {
            snapshot_revert::run(
                    session,
                    found.one::<lookup::Domain>("domain")?,
                    found.one::<lookup::Snapshot>("snapshotname")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::BackupBegin(args) => {
            backup_begin::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::BackupDumpxml(args) => {
            backup_dumpxml::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::FindStoragePoolSourcesAs(args) => {
            find_storage_pool_sources_as::run(session, &args).map(IntoReply::into_reply)
        }
        Command::FindStoragePoolSources(args) => {
            find_storage_pool_sources::run(session, &args).map(IntoReply::into_reply)
        }
        Command::PoolAutostart(args) => {
            state::unless(
                session,
                |session, ()| state::is_reached(
                    session,
                    found.one::<lookup::StoragePool>("pool")?,
                    &[
                        Lead {
                            state: State::NoAutostart,
                            with: &["disable"],
                            without: &[],
                        },
                        Lead {
                            state: State::Autostart,
                            with: &[],
                            without: &[],
                        },
                    ],
                ),
                |session, ()| {
                    pool_autostart::run(
                            session,
                            found.one::<lookup::StoragePool>("pool")?,
                            &args,
                        )
                        .map(IntoReply::into_reply)
                },
            )
        }
        Command::PoolBuild(args) => {
            pool_build::run(session, found.one::<lookup::StoragePool>("pool")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::PoolCreateAs(args) => {
            pool_create_as::run(session, &args).map(IntoReply::into_reply)
        }
        Command::PoolCreate(args) => {
            pool_create::run(session, &args).map(IntoReply::into_reply)
        }
        Command::PoolDefineAs(args) => {
            pool_define_as::run(session, &args).map(IntoReply::into_reply)
        }
        Command::PoolDefine(args) => {
            pool_define::run(session, &args).map(IntoReply::into_reply)
        }
        Command::PoolDelete(args) => {
            pool_delete::run(session, found.one::<lookup::StoragePool>("pool")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::PoolDestroy(args) => {
            state::unless(
                session,
                |session, ()| state::is_reached(
                    session,
                    found.one::<lookup::StoragePool>("pool")?,
                    &[
                        Lead {
                            state: State::Inactive,
                            with: &[],
                            without: &[],
                        },
                    ],
                ),
                |session, ()| {
                    pool_destroy::run(
                            session,
                            found.one::<lookup::StoragePool>("pool")?,
                            &args,
                        )
                        .map(IntoReply::into_reply)
                },
            )
        }
        Command::PoolDumpxml(args) => {
            pool_dumpxml::run(session, found.one::<lookup::StoragePool>("pool")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::PoolEdit(args) => {
            pool_edit::run(session, found.one::<lookup::StoragePool>("pool")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::PoolInfo(args) => {
            pool_info::run(session, found.one::<lookup::StoragePool>("pool")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::PoolList(args) => {
            pool_list::run(session, &args).map(IntoReply::into_reply)
        }
        Command::PoolName(args) => {
            pool_name::run(session, found.one::<lookup::StoragePool>("pool")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::PoolRefresh(args) => {
            pool_refresh::run(session, found.one::<lookup::StoragePool>("pool")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::PoolStart(args) => {
            state::unless(
                session,
                |session, ()| state::is_reached(
                    session,
                    found.one::<lookup::StoragePool>("pool")?,
                    &[
                        Lead {
                            state: State::Active,
                            with: &[],
                            without: &[],
                        },
                    ],
                ),
                |session, ()| {
                    pool_start::run(
                            session,
                            found.one::<lookup::StoragePool>("pool")?,
                            &args,
                        )
                        .map(IntoReply::into_reply)
                },
            )
        }
        Command::PoolUndefine(args) => {
            pool_undefine::run(session, found.one::<lookup::StoragePool>("pool")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::PoolUuid(args) => {
            pool_uuid::run(session, found.one::<lookup::StoragePool>("pool")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::PoolEvent(args) => {
            pool_event::run(
                    session,
                    found.optional::<lookup::StoragePool>("pool"),
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::PoolCapabilities(args) => {
            pool_capabilities::run(session, &args).map(IntoReply::into_reply)
        }
        Command::VolClone(args) => {
            vol_clone::run(session, found.one::<lookup::StorageVol>("vol")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::VolCreateAs(args) => {
            vol_create_as::run(session, found.one::<lookup::StoragePool>("pool")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::VolCreate(args) => {
            vol_create::run(session, found.one::<lookup::StoragePool>("pool")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::VolCreateFrom(args) => {
            vol_create_from::run(
                    session,
                    found.one::<lookup::StoragePool>("pool")?,
                    found.one::<lookup::StorageVol>("vol")?,
                    &args,
                )
                .map(IntoReply::into_reply)
        }
        Command::VolDelete(args) => {
            vol_delete::run(session, found.one::<lookup::StorageVol>("vol")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::VolDownload(args) => {
            vol_download::run(session, found.one::<lookup::StorageVol>("vol")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::VolDumpxml(args) => {
            vol_dumpxml::run(session, found.one::<lookup::StorageVol>("vol")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::VolInfo(args) => {
            vol_info::run(session, found.one::<lookup::StorageVol>("vol")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::VolKey(args) => {
            vol_key::run(session, found.one::<lookup::StorageVol>("vol")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::VolList(args) => {
            vol_list::run(session, found.one::<lookup::StoragePool>("pool")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::VolName(args) => {
            vol_name::run(session, found.one::<lookup::StorageVol>("vol")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::VolPath(args) => {
            vol_path::run(session, found.one::<lookup::StorageVol>("vol")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::VolPool(args) => {
            vol_pool::run(session, found.one::<lookup::StorageVol>("vol")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::VolResize(args) => {
            vol_resize::run(session, found.one::<lookup::StorageVol>("vol")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::VolUpload(args) => {
            vol_upload::run(session, found.one::<lookup::StorageVol>("vol")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::VolWipe(args) => {
            vol_wipe::run(session, found.one::<lookup::StorageVol>("vol")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Cd(args) => cd::run(session, &args).map(IntoReply::into_reply),
        Command::Echo(args) => echo::run(session, &args).map(IntoReply::into_reply),
        Command::Exit(args) => exit::run(session, &args).map(IntoReply::into_reply),
        Command::Help(args) => help::run(session, &args).map(IntoReply::into_reply),
        Command::Pwd(args) => pwd::run(session, &args).map(IntoReply::into_reply),
        Command::Quit(args) => quit::run(session, &args).map(IntoReply::into_reply),
        Command::SelfTest(args) => {
            self_test::run(session, &args).map(IntoReply::into_reply)
        }
        Command::Complete(args) => {
            complete::run(session, &args).map(IntoReply::into_reply)
        }
        Command::Connect(args) => connect::run(session, &args).map(IntoReply::into_reply),
        Command::GuestExec(args) => {
            guest_exec::run(session, found.one::<lookup::Domain>("domain")?, &args)
                .map(IntoReply::into_reply)
        }
        Command::Delete(args) => {
            delete::run(session, &found.all::<lookup::Domain>("domain"), &args)
                .map(IntoReply::into_reply)
        }
        Command::Each(args) => {
            each::run(session, found.optional::<lookup::StoragePool>("pool"), &args)
                .map(IntoReply::into_reply)
        }
    }
}
