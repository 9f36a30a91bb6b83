// Generated from spec by `cargo codegen`; edit the specification.
//! Calls the handler of each command; a command without a handler does not compile.
use crate::answer::error::Result;
use crate::answer::reply::{IntoReply, Reply};
use crate::families::state::{self, Lead, State};
use crate::session::Session;
use crate::session::lookup::{self, Found};
use crate::tools::handler;
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
            handler::call(
                attach_device::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::AttachDisk(args) => {
            handler::call(
                attach_disk::run,
                session,
                (found.one::<lookup::Later>("domain")?,),
                &args,
            )
        }
        Command::AttachInterface(args) => {
            handler::call(
                attach_interface::run,
                session,
                (found.one::<lookup::Later>("domain")?,),
                &args,
            )
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
                |session, ()| handler::call(
                    autostart::run,
                    session,
                    (found.one::<lookup::Domain>("domain")?,),
                    &args,
                ),
            )
        }
        Command::Blkdeviotune(args) => {
            handler::call(
                blkdeviotune::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Domthrottlegroupset(args) => {
            handler::call(
                domthrottlegroupset::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Domthrottlegroupdel(args) => {
            handler::call(
                domthrottlegroupdel::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Domthrottlegroupinfo(args) => {
            handler::call(
                domthrottlegroupinfo::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Domthrottlegrouplist(args) => {
            handler::call(
                domthrottlegrouplist::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Blkiotune(args) => {
            handler::call(
                blkiotune::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Blockcommit(args) => {
            handler::call(
                blockcommit::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Blockcopy(args) => {
            handler::call(
                blockcopy::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Blockjob(args) => {
            handler::call(
                blockjob::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Blockpull(args) => {
            handler::call(
                blockpull::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Blockresize(args) => {
            handler::call(
                blockresize::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::ChangeMedia(args) => {
            handler::call(
                change_media::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Console(args) => {
            handler::call(
                console::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::CpuStats(args) => {
            handler::call(
                cpu_stats::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Create(args) => handler::call(create::run, session, (), &args),
        Command::Define(args) => handler::call(define::run, session, (), &args),
        Command::Desc(args) => {
            handler::call(
                desc::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
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
                |session, ()| handler::call(
                    destroy::run,
                    session,
                    (found.one::<lookup::Domain>("domain")?,),
                    &args,
                ),
            )
        }
        Command::DetachDevice(args) => {
            handler::call(
                detach_device::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::DetachDeviceAlias(args) => {
            handler::call(
                detach_device_alias::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::DetachDisk(args) => {
            handler::call(
                detach_disk::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::DetachInterface(args) => {
            handler::call(
                detach_interface::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Domdisplay(args) => {
            handler::call(
                domdisplay::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Domfsfreeze(args) => {
            handler::call(
                domfsfreeze::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Domfsthaw(args) => {
            handler::call(
                domfsthaw::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Domfsinfo(args) => {
            handler::call(
                domfsinfo::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Domfstrim(args) => {
            handler::call(
                domfstrim::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Domhostname(args) => {
            handler::call(
                domhostname::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Domid(args) => {
            handler::call(
                domid::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Domifannounce(args) => {
            handler::call(
                domifannounce::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::DomifSetlink(args) => {
            handler::call(
                domif_setlink::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Domiftune(args) => {
            handler::call(
                domiftune::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Domjobabort(args) => {
            handler::call(
                domjobabort::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Domjobinfo(args) => {
            handler::call(
                domjobinfo::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Domlaunchsecinfo(args) => {
            handler::call(
                domlaunchsecinfo::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Domsetlaunchsecstate(args) => {
            handler::call(
                domsetlaunchsecstate::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Domname(args) => {
            handler::call(
                domname::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Domrename(args) => {
            handler::call(
                domrename::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Dompmsuspend(args) => {
            handler::call(
                dompmsuspend::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Dompmwakeup(args) => {
            handler::call(
                dompmwakeup::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Domuuid(args) => {
            handler::call(
                domuuid::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::DomxmlFromNative(args) => {
            handler::call(domxml_from_native::run, session, (), &args)
        }
        Command::DomxmlToNative(args) => {
            handler::call(
                domxml_to_native::run,
                session,
                (found.optional::<lookup::Domain>("domain"),),
                &args,
            )
        }
        Command::Dump(args) => {
            handler::call(
                dump::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Dumpxml(args) => {
            handler::call(
                dumpxml::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Edit(args) => {
            handler::call(
                edit::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::GetUserSshkeys(args) => {
            handler::call(
                get_user_sshkeys::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::InjectNmi(args) => {
            handler::call(
                inject_nmi::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Iothreadinfo(args) => {
            handler::call(
                iothreadinfo::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Iothreadpin(args) => {
            handler::call(
                iothreadpin::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Iothreadadd(args) => {
            handler::call(
                iothreadadd::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Iothreadset(args) => {
            handler::call(
                iothreadset::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Iothreaddel(args) => {
            handler::call(
                iothreaddel::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::SendKey(args) => {
            handler::call(
                send_key::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::SendProcessSignal(args) => {
            handler::call(
                send_process_signal::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::LxcEnterNamespace(args) => {
            handler::call(
                lxc_enter_namespace::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Managedsave(args) => {
            handler::call(
                managedsave::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::ManagedsaveRemove(args) => {
            handler::call(
                managedsave_remove::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::ManagedsaveEdit(args) => {
            handler::call(
                managedsave_edit::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::ManagedsaveDumpxml(args) => {
            handler::call(
                managedsave_dumpxml::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::ManagedsaveDefine(args) => {
            handler::call(
                managedsave_define::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Memtune(args) => {
            handler::call(
                memtune::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Perf(args) => {
            handler::call(
                perf::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Metadata(args) => {
            handler::call(
                metadata::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Migrate(args) => {
            handler::call(
                migrate::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::MigrateSetmaxdowntime(args) => {
            handler::call(
                migrate_setmaxdowntime::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::MigrateGetmaxdowntime(args) => {
            handler::call(
                migrate_getmaxdowntime::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::MigrateCompcache(args) => {
            handler::call(
                migrate_compcache::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::MigrateSetspeed(args) => {
            handler::call(
                migrate_setspeed::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::MigrateGetspeed(args) => {
            handler::call(
                migrate_getspeed::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::MigratePostcopy(args) => {
            handler::call(
                migrate_postcopy::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Numatune(args) => {
            handler::call(
                numatune::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::QemuAttach(args) => handler::call(qemu_attach::run, session, (), &args),
        Command::QemuMonitorCommand(args) => {
            handler::call(
                qemu_monitor_command::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::QemuMonitorEvent(args) => {
            handler::call(
                qemu_monitor_event::run,
                session,
                (found.optional::<lookup::Domain>("domain"),),
                &args,
            )
        }
        Command::QemuAgentCommand(args) => {
            handler::call(
                qemu_agent_command::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::GuestAgentTimeout(args) => {
            handler::call(
                guest_agent_timeout::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Reboot(args) => {
            handler::call(
                reboot::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Reset(args) => {
            handler::call(
                reset::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Restore(args) => handler::call(restore::run, session, (), &args),
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
                |session, ()| handler::call(
                    resume::run,
                    session,
                    (found.one::<lookup::Domain>("domain")?,),
                    &args,
                ),
            )
        }
        Command::Save(args) => {
            handler::call(
                save::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::SaveImageDefine(args) => {
            handler::call(save_image_define::run, session, (), &args)
        }
        Command::SaveImageDumpxml(args) => {
            handler::call(save_image_dumpxml::run, session, (), &args)
        }
        Command::SaveImageEdit(args) => {
            handler::call(save_image_edit::run, session, (), &args)
        }
        Command::Schedinfo(args) => {
            handler::call(
                schedinfo::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Screenshot(args) => {
            handler::call(
                screenshot::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::SetLifecycleAction(args) => {
            handler::call(
                set_lifecycle_action::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::SetUserSshkeys(args) => {
            handler::call(
                set_user_sshkeys::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::SetUserPassword(args) => {
            handler::call(
                set_user_password::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Setmaxmem(args) => {
            handler::call(
                setmaxmem::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Setmem(args) => {
            handler::call(
                setmem::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Setvcpus(args) => {
            handler::call(
                setvcpus::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
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
                |session, ()| handler::call(
                    shutdown::run,
                    session,
                    (found.one::<lookup::Domain>("domain")?,),
                    &args,
                ),
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
                |session, ()| handler::call(
                    start::run,
                    session,
                    (found.one::<lookup::Domain>("domain")?,),
                    &args,
                ),
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
                |session, ()| handler::call(
                    suspend::run,
                    session,
                    (found.one::<lookup::Domain>("domain")?,),
                    &args,
                ),
            )
        }
        Command::Ttyconsole(args) => {
            handler::call(
                ttyconsole::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Undefine(args) => {
            handler::call(
                undefine::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::UpdateDevice(args) => {
            handler::call(
                update_device::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::UpdateMemoryDevice(args) => {
            handler::call(
                update_memory_device::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Vcpucount(args) => {
            handler::call(
                vcpucount::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Vcpuinfo(args) => {
            handler::call(
                vcpuinfo::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Vcpupin(args) => {
            handler::call(
                vcpupin::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Emulatorpin(args) => {
            handler::call(
                emulatorpin::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Vncdisplay(args) => {
            handler::call(
                vncdisplay::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Guestvcpus(args) => {
            handler::call(
                guestvcpus::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Setvcpu(args) => {
            handler::call(
                setvcpu::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Domblkthreshold(args) => {
            handler::call(
                domblkthreshold::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Guestinfo(args) => {
            handler::call(
                guestinfo::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::DomdirtyrateCalc(args) => {
            handler::call(
                domdirtyrate_calc::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::DomFdAssociate(args) => {
            handler::call(
                dom_fd_associate::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::DomdisplayReload(args) => {
            handler::call(
                domdisplay_reload::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Domblkerror(args) => {
            handler::call(
                domblkerror::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Domblkinfo(args) => {
            handler::call(
                domblkinfo::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Domblklist(args) => {
            handler::call(
                domblklist::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Domblkstat(args) => {
            handler::call(
                domblkstat::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Domcontrol(args) => {
            handler::call(
                domcontrol::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::DomifGetlink(args) => {
            handler::call(
                domif_getlink::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Domifaddr(args) => {
            handler::call(
                domifaddr::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Domiflist(args) => {
            handler::call(
                domiflist::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Domifstat(args) => {
            handler::call(
                domifstat::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Dominfo(args) => {
            handler::call(
                dominfo::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Dommemstat(args) => {
            handler::call(
                dommemstat::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Domstate(args) => {
            handler::call(
                domstate::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Domstats(args) => {
            handler::call(
                domstats::run,
                session,
                (&found.all::<lookup::Domain>("domain")[..],),
                &args,
            )
        }
        Command::Domtime(args) => {
            handler::call(
                domtime::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::List(args) => handler::call(list::run, session, (), &args),
        Command::Event(args) => {
            handler::call(
                event::run,
                session,
                (found.optional::<lookup::Domain>("domain"),),
                &args,
            )
        }
        Command::Await(args) => {
            handler::call(
                await_::run,
                session,
                (
                    found.one::<lookup::Domain>("domain")?,
                    &found.all::<lookup::Domain>("and")[..],
                ),
                &args,
            )
        }
        Command::Allocpages(args) => handler::call(allocpages::run, session, (), &args),
        Command::Capabilities(args) => {
            handler::call(capabilities::run, session, (), &args)
        }
        Command::CpuBaseline(args) => {
            handler::call(cpu_baseline::run, session, (), &args)
        }
        Command::CpuCompare(args) => handler::call(cpu_compare::run, session, (), &args),
        Command::CpuModels(args) => handler::call(cpu_models::run, session, (), &args),
        Command::Domcapabilities(args) => {
            handler::call(domcapabilities::run, session, (), &args)
        }
        Command::Freecell(args) => handler::call(freecell::run, session, (), &args),
        Command::Freepages(args) => handler::call(freepages::run, session, (), &args),
        Command::Hostname(args) => handler::call(hostname::run, session, (), &args),
        Command::HypervisorCpuBaseline(args) => {
            handler::call(hypervisor_cpu_baseline::run, session, (), &args)
        }
        Command::HypervisorCpuCompare(args) => {
            handler::call(hypervisor_cpu_compare::run, session, (), &args)
        }
        Command::HypervisorCpuModels(args) => {
            handler::call(hypervisor_cpu_models::run, session, (), &args)
        }
        Command::Maxvcpus(args) => handler::call(maxvcpus::run, session, (), &args),
        Command::NodeMemoryTune(args) => {
            handler::call(node_memory_tune::run, session, (), &args)
        }
        Command::Nodecpumap(args) => handler::call(nodecpumap::run, session, (), &args),
        Command::Nodecpustats(args) => {
            handler::call(nodecpustats::run, session, (), &args)
        }
        Command::Nodeinfo(args) => handler::call(nodeinfo::run, session, (), &args),
        Command::Nodememstats(args) => {
            handler::call(nodememstats::run, session, (), &args)
        }
        Command::Nodesevinfo(args) => handler::call(nodesevinfo::run, session, (), &args),
        Command::Nodesuspend(args) => handler::call(nodesuspend::run, session, (), &args),
        Command::Sysinfo(args) => handler::call(sysinfo::run, session, (), &args),
        Command::Uri(args) => handler::call(uri::run, session, (), &args),
        Command::Version(args) => handler::call(version::run, session, (), &args),
        Command::CheckpointCreate(args) => {
            handler::call(
                checkpoint_create::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::CheckpointCreateAs(args) => {
            handler::call(
                checkpoint_create_as::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::CheckpointDelete(args) => {
            handler::call(
                checkpoint_delete::run,
                session,
                (
                    found.one::<lookup::Domain>("domain")?,
                    found.one::<lookup::Checkpoint>("checkpointname")?,
                ),
                &args,
            )
        }
        Command::CheckpointDumpxml(args) => {
            handler::call(
                checkpoint_dumpxml::run,
                session,
                (
                    found.one::<lookup::Domain>("domain")?,
                    found.one::<lookup::Checkpoint>("checkpointname")?,
                ),
                &args,
            )
        }
        Command::CheckpointEdit(args) => {
            handler::call(
                checkpoint_edit::run,
                session,
                (
                    found.one::<lookup::Domain>("domain")?,
                    found.one::<lookup::Checkpoint>("checkpointname")?,
                ),
                &args,
            )
        }
        Command::CheckpointInfo(args) => {
            handler::call(
                checkpoint_info::run,
                session,
                (
                    found.one::<lookup::Domain>("domain")?,
                    found.one::<lookup::Checkpoint>("checkpointname")?,
                ),
                &args,
            )
        }
        Command::CheckpointList(args) => {
            handler::call(
                checkpoint_list::run,
                session,
                (
                    found.one::<lookup::Domain>("domain")?,
                    found.optional::<lookup::Checkpoint>("from"),
                ),
                &args,
            )
        }
        Command::CheckpointParent(args) => {
            handler::call(
                checkpoint_parent::run,
                session,
                (
                    found.one::<lookup::Domain>("domain")?,
                    found.one::<lookup::Checkpoint>("checkpointname")?,
                ),
                &args,
            )
        }
        Command::IfaceBegin(args) => handler::call(iface_begin::run, session, (), &args),
        Command::IfaceBridge(args) => {
            handler::call(
                iface_bridge::run,
                session,
                (found.one::<lookup::Interface>("interface")?,),
                &args,
            )
        }
        Command::IfaceCommit(args) => {
            handler::call(iface_commit::run, session, (), &args)
        }
        Command::IfaceDefine(args) => {
            handler::call(iface_define::run, session, (), &args)
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
                |session, ()| handler::call(
                    iface_destroy::run,
                    session,
                    (found.one::<lookup::Interface>("interface")?,),
                    &args,
                ),
            )
        }
        Command::IfaceDumpxml(args) => {
            handler::call(
                iface_dumpxml::run,
                session,
                (found.one::<lookup::Interface>("interface")?,),
                &args,
            )
        }
        Command::IfaceEdit(args) => {
            handler::call(
                iface_edit::run,
                session,
                (found.one::<lookup::Interface>("interface")?,),
                &args,
            )
        }
        Command::IfaceList(args) => handler::call(iface_list::run, session, (), &args),
        Command::IfaceMac(args) => {
            handler::call(
                iface_mac::run,
                session,
                (found.one::<lookup::Interface>("interface")?,),
                &args,
            )
        }
        Command::IfaceName(args) => {
            handler::call(
                iface_name::run,
                session,
                (found.one::<lookup::Interface>("interface")?,),
                &args,
            )
        }
        Command::IfaceRollback(args) => {
            handler::call(iface_rollback::run, session, (), &args)
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
                |session, ()| handler::call(
                    iface_start::run,
                    session,
                    (found.one::<lookup::Interface>("interface")?,),
                    &args,
                ),
            )
        }
        Command::IfaceUnbridge(args) => {
            handler::call(
                iface_unbridge::run,
                session,
                (found.one::<lookup::Interface>("bridge")?,),
                &args,
            )
        }
        Command::IfaceUndefine(args) => {
            handler::call(
                iface_undefine::run,
                session,
                (found.one::<lookup::Interface>("interface")?,),
                &args,
            )
        }
        Command::NwfilterDefine(args) => {
            handler::call(nwfilter_define::run, session, (), &args)
        }
        Command::NwfilterDumpxml(args) => {
            handler::call(
                nwfilter_dumpxml::run,
                session,
                (found.one::<lookup::NWFilter>("nwfilter")?,),
                &args,
            )
        }
        Command::NwfilterEdit(args) => {
            handler::call(
                nwfilter_edit::run,
                session,
                (found.one::<lookup::NWFilter>("nwfilter")?,),
                &args,
            )
        }
        Command::NwfilterList(args) => {
            handler::call(nwfilter_list::run, session, (), &args)
        }
        Command::NwfilterUndefine(args) => {
            handler::call(
                nwfilter_undefine::run,
                session,
                (found.one::<lookup::NWFilter>("nwfilter")?,),
                &args,
            )
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
                |session, ()| handler::call(
                    nwfilter_binding_delete::run,
                    session,
                    (found.one::<lookup::NwfilterBinding>("binding")?,),
                    &args,
                ),
            )
        }
        Command::NwfilterBindingDumpxml(args) => {
            handler::call(
                nwfilter_binding_dumpxml::run,
                session,
                (found.one::<lookup::NwfilterBinding>("binding")?,),
                &args,
            )
        }
        Command::NwfilterBindingList(args) => {
            handler::call(nwfilter_binding_list::run, session, (), &args)
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
                |session, ()| handler::call(
                    net_autostart::run,
                    session,
                    (found.one::<lookup::Network>("network")?,),
                    &args,
                ),
            )
        }
        Command::NetCreate(args) => handler::call(net_create::run, session, (), &args),
        Command::NetDefine(args) => handler::call(net_define::run, session, (), &args),
        Command::NetDesc(args) => {
            handler::call(
                net_desc::run,
                session,
                (found.one::<lookup::Network>("network")?,),
                &args,
            )
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
                |session, ()| handler::call(
                    net_destroy::run,
                    session,
                    (found.one::<lookup::Network>("network")?,),
                    &args,
                ),
            )
        }
        Command::NetDhcpLeases(args) => {
            handler::call(
                net_dhcp_leases::run,
                session,
                (found.one::<lookup::Network>("network")?,),
                &args,
            )
        }
        Command::NetDumpxml(args) => {
            handler::call(
                net_dumpxml::run,
                session,
                (found.one::<lookup::Network>("network")?,),
                &args,
            )
        }
        Command::NetEdit(args) => {
            handler::call(
                net_edit::run,
                session,
                (found.one::<lookup::Network>("network")?,),
                &args,
            )
        }
        Command::NetEvent(args) => {
            handler::call(
                net_event::run,
                session,
                (found.optional::<lookup::Network>("network"),),
                &args,
            )
        }
        Command::NetInfo(args) => {
            handler::call(
                net_info::run,
                session,
                (found.one::<lookup::Network>("network")?,),
                &args,
            )
        }
        Command::NetList(args) => handler::call(net_list::run, session, (), &args),
        Command::NetMetadata(args) => {
            handler::call(
                net_metadata::run,
                session,
                (found.one::<lookup::Network>("network")?,),
                &args,
            )
        }
        Command::NetName(args) => {
            handler::call(
                net_name::run,
                session,
                (found.one::<lookup::Network>("network")?,),
                &args,
            )
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
                |session, ()| handler::call(
                    net_start::run,
                    session,
                    (found.one::<lookup::Network>("network")?,),
                    &args,
                ),
            )
        }
        Command::NetUndefine(args) => {
            handler::call(
                net_undefine::run,
                session,
                (found.one::<lookup::Network>("network")?,),
                &args,
            )
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
            handler::call(
                net_uuid::run,
                session,
                (found.one::<lookup::Network>("network")?,),
                &args,
            )
        }
        Command::NetPortList(args) => {
            handler::call(
                net_port_list::run,
                session,
                (found.one::<lookup::Network>("network")?,),
                &args,
            )
        }
        Command::NetPortCreate(args) => {
            handler::call(
                net_port_create::run,
                session,
                (found.one::<lookup::Network>("network")?,),
                &args,
            )
        }
        Command::NetPortDumpxml(args) => {
            handler::call(
                net_port_dumpxml::run,
                session,
                (
                    found.one::<lookup::Network>("network")?,
                    found.one::<lookup::NetworkPort>("port")?,
                ),
                &args,
            )
        }
        Command::NetPortDelete(args) => {
            handler::call(
                net_port_delete::run,
                session,
                (
                    found.one::<lookup::Network>("network")?,
                    found.one::<lookup::NetworkPort>("port")?,
                ),
                &args,
            )
        }
        Command::NodedevCreate(args) => {
            handler::call(nodedev_create::run, session, (), &args)
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
                |session, ()| handler::call(
                    nodedev_destroy::run,
                    session,
                    (found.one::<lookup::NodeDevice>("device")?,),
                    &args,
                ),
            )
        }
        Command::NodedevDetach(args) => {
            handler::call(
                nodedev_detach::run,
                session,
                (found.one::<lookup::NodeDevice>("device")?,),
                &args,
            )
        }
        Command::NodedevDumpxml(args) => {
            handler::call(
                nodedev_dumpxml::run,
                session,
                (found.one::<lookup::NodeDevice>("device")?,),
                &args,
            )
        }
        Command::NodedevList(args) => {
            handler::call(nodedev_list::run, session, (), &args)
        }
        Command::NodedevReattach(args) => {
            handler::call(
                nodedev_reattach::run,
                session,
                (found.one::<lookup::NodeDevice>("device")?,),
                &args,
            )
        }
        Command::NodedevReset(args) => {
            handler::call(
                nodedev_reset::run,
                session,
                (found.one::<lookup::NodeDevice>("device")?,),
                &args,
            )
        }
        Command::NodedevEvent(args) => {
            handler::call(
                nodedev_event::run,
                session,
                (found.optional::<lookup::NodeDevice>("device"),),
                &args,
            )
        }
        Command::NodedevDefine(args) => {
            handler::call(nodedev_define::run, session, (), &args)
        }
        Command::NodedevUndefine(args) => {
            handler::call(
                nodedev_undefine::run,
                session,
                (found.one::<lookup::NodeDevice>("device")?,),
                &args,
            )
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
                |session, ()| handler::call(
                    nodedev_start::run,
                    session,
                    (found.one::<lookup::NodeDevice>("device")?,),
                    &args,
                ),
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
                |session, ()| handler::call(
                    nodedev_autostart::run,
                    session,
                    (found.one::<lookup::NodeDevice>("device")?,),
                    &args,
                ),
            )
        }
        Command::NodedevInfo(args) => {
            handler::call(
                nodedev_info::run,
                session,
                (found.one::<lookup::NodeDevice>("device")?,),
                &args,
            )
        }
        Command::NodedevUpdate(args) => {
            handler::call(
                nodedev_update::run,
                session,
                (found.one::<lookup::NodeDevice>("device")?,),
                &args,
            )
        }
        Command::SecretDefine(args) => {
            handler::call(secret_define::run, session, (), &args)
        }
        Command::SecretDumpxml(args) => {
            handler::call(
                secret_dumpxml::run,
                session,
                (found.one::<lookup::Secret>("secret")?,),
                &args,
            )
        }
        Command::SecretEvent(args) => {
            handler::call(
                secret_event::run,
                session,
                (found.optional::<lookup::Secret>("secret"),),
                &args,
            )
        }
        Command::SecretGetValue(args) => {
            handler::call(
                secret_get_value::run,
                session,
                (found.one::<lookup::Secret>("secret")?,),
                &args,
            )
        }
        Command::SecretList(args) => handler::call(secret_list::run, session, (), &args),
        Command::SecretSetValue(args) => {
            handler::call(
                secret_set_value::run,
                session,
                (found.one::<lookup::Secret>("secret")?,),
                &args,
            )
        }
        Command::SecretUndefine(args) => {
            handler::call(
                secret_undefine::run,
                session,
                (found.one::<lookup::Secret>("secret")?,),
                &args,
            )
        }
        Command::SnapshotCreate(args) => {
            handler::call(
                snapshot_create::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::SnapshotCreateAs(args) => {
            handler::call(
                snapshot_create_as::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::SnapshotCurrent(args) => {
            handler::call(
                snapshot_current::run,
                session,
                (
                    found.one::<lookup::Domain>("domain")?,
                    found.optional::<lookup::Snapshot>("snapshotname"),
                ),
                &args,
            )
        }
        Command::SnapshotDelete(args) => {
            handler::call(
                snapshot_delete::run,
                session,
                (
                    found.one::<lookup::Domain>("domain")?,
                    found.one::<lookup::Snapshot>("snapshotname")?,
                ),
                &args,
            )
        }
        Command::SnapshotDumpxml(args) => {
            handler::call(
                snapshot_dumpxml::run,
                session,
                (
                    found.one::<lookup::Domain>("domain")?,
                    found.one::<lookup::Snapshot>("snapshotname")?,
                ),
                &args,
            )
        }
        Command::SnapshotEdit(args) => {
            handler::call(
                snapshot_edit::run,
                session,
                (
                    found.one::<lookup::Domain>("domain")?,
                    found.one::<lookup::Snapshot>("snapshotname")?,
                ),
                &args,
            )
        }
        Command::SnapshotInfo(args) => {
            handler::call(
                snapshot_info::run,
                session,
                (
                    found.one::<lookup::Domain>("domain")?,
                    found.one::<lookup::Snapshot>("snapshotname")?,
                ),
                &args,
            )
        }
        Command::SnapshotList(args) => {
            handler::call(
                snapshot_list::run,
                session,
                (
                    found.one::<lookup::Domain>("domain")?,
                    found.optional::<lookup::Snapshot>("from"),
                ),
                &args,
            )
        }
        Command::SnapshotParent(args) => {
            handler::call(
                snapshot_parent::run,
                session,
                (
                    found.one::<lookup::Domain>("domain")?,
                    found.one::<lookup::Snapshot>("snapshotname")?,
                ),
                &args,
            )
        }
        Command::SnapshotRevert(args) => {
            handler::call(
                snapshot_revert::run,
                session,
                (
                    found.one::<lookup::Domain>("domain")?,
                    found.one::<lookup::Snapshot>("snapshotname")?,
                ),
                &args,
            )
        }
        Command::BackupBegin(args) => {
            handler::call(
                backup_begin::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::BackupDumpxml(args) => {
            handler::call(
                backup_dumpxml::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::FindStoragePoolSourcesAs(args) => {
            handler::call(find_storage_pool_sources_as::run, session, (), &args)
        }
        Command::FindStoragePoolSources(args) => {
            handler::call(find_storage_pool_sources::run, session, (), &args)
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
                |session, ()| handler::call(
                    pool_autostart::run,
                    session,
                    (found.one::<lookup::StoragePool>("pool")?,),
                    &args,
                ),
            )
        }
        Command::PoolBuild(args) => {
            handler::call(
                pool_build::run,
                session,
                (found.one::<lookup::StoragePool>("pool")?,),
                &args,
            )
        }
        Command::PoolCreateAs(args) => {
            handler::call(pool_create_as::run, session, (), &args)
        }
        Command::PoolCreate(args) => handler::call(pool_create::run, session, (), &args),
        Command::PoolDefineAs(args) => {
            handler::call(pool_define_as::run, session, (), &args)
        }
        Command::PoolDefine(args) => handler::call(pool_define::run, session, (), &args),
        Command::PoolDelete(args) => {
            handler::call(
                pool_delete::run,
                session,
                (found.one::<lookup::StoragePool>("pool")?,),
                &args,
            )
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
                |session, ()| handler::call(
                    pool_destroy::run,
                    session,
                    (found.one::<lookup::StoragePool>("pool")?,),
                    &args,
                ),
            )
        }
        Command::PoolDumpxml(args) => {
            handler::call(
                pool_dumpxml::run,
                session,
                (found.one::<lookup::StoragePool>("pool")?,),
                &args,
            )
        }
        Command::PoolEdit(args) => {
            handler::call(
                pool_edit::run,
                session,
                (found.one::<lookup::StoragePool>("pool")?,),
                &args,
            )
        }
        Command::PoolInfo(args) => {
            handler::call(
                pool_info::run,
                session,
                (found.one::<lookup::StoragePool>("pool")?,),
                &args,
            )
        }
        Command::PoolList(args) => handler::call(pool_list::run, session, (), &args),
        Command::PoolName(args) => {
            handler::call(
                pool_name::run,
                session,
                (found.one::<lookup::StoragePool>("pool")?,),
                &args,
            )
        }
        Command::PoolRefresh(args) => {
            handler::call(
                pool_refresh::run,
                session,
                (found.one::<lookup::StoragePool>("pool")?,),
                &args,
            )
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
                |session, ()| handler::call(
                    pool_start::run,
                    session,
                    (found.one::<lookup::StoragePool>("pool")?,),
                    &args,
                ),
            )
        }
        Command::PoolUndefine(args) => {
            handler::call(
                pool_undefine::run,
                session,
                (found.one::<lookup::StoragePool>("pool")?,),
                &args,
            )
        }
        Command::PoolUuid(args) => {
            handler::call(
                pool_uuid::run,
                session,
                (found.one::<lookup::StoragePool>("pool")?,),
                &args,
            )
        }
        Command::PoolEvent(args) => {
            handler::call(
                pool_event::run,
                session,
                (found.optional::<lookup::StoragePool>("pool"),),
                &args,
            )
        }
        Command::PoolCapabilities(args) => {
            handler::call(pool_capabilities::run, session, (), &args)
        }
        Command::VolClone(args) => {
            handler::call(
                vol_clone::run,
                session,
                (found.one::<lookup::StorageVol>("vol")?,),
                &args,
            )
        }
        Command::VolCreateAs(args) => {
            handler::call(
                vol_create_as::run,
                session,
                (found.one::<lookup::StoragePool>("pool")?,),
                &args,
            )
        }
        Command::VolCreate(args) => {
            handler::call(
                vol_create::run,
                session,
                (found.one::<lookup::StoragePool>("pool")?,),
                &args,
            )
        }
        Command::VolCreateFrom(args) => {
            handler::call(
                vol_create_from::run,
                session,
                (
                    found.one::<lookup::StoragePool>("pool")?,
                    found.one::<lookup::StorageVol>("vol")?,
                ),
                &args,
            )
        }
        Command::VolDelete(args) => {
            handler::call(
                vol_delete::run,
                session,
                (found.one::<lookup::StorageVol>("vol")?,),
                &args,
            )
        }
        Command::VolDownload(args) => {
            handler::call(
                vol_download::run,
                session,
                (found.one::<lookup::StorageVol>("vol")?,),
                &args,
            )
        }
        Command::VolDumpxml(args) => {
            handler::call(
                vol_dumpxml::run,
                session,
                (found.one::<lookup::StorageVol>("vol")?,),
                &args,
            )
        }
        Command::VolInfo(args) => {
            handler::call(
                vol_info::run,
                session,
                (found.one::<lookup::StorageVol>("vol")?,),
                &args,
            )
        }
        Command::VolKey(args) => {
            handler::call(
                vol_key::run,
                session,
                (found.one::<lookup::StorageVol>("vol")?,),
                &args,
            )
        }
        Command::VolList(args) => {
            handler::call(
                vol_list::run,
                session,
                (found.one::<lookup::StoragePool>("pool")?,),
                &args,
            )
        }
        Command::VolName(args) => {
            handler::call(
                vol_name::run,
                session,
                (found.one::<lookup::StorageVol>("vol")?,),
                &args,
            )
        }
        Command::VolPath(args) => {
            handler::call(
                vol_path::run,
                session,
                (found.one::<lookup::StorageVol>("vol")?,),
                &args,
            )
        }
        Command::VolPool(args) => {
            handler::call(
                vol_pool::run,
                session,
                (found.one::<lookup::StorageVol>("vol")?,),
                &args,
            )
        }
        Command::VolResize(args) => {
            handler::call(
                vol_resize::run,
                session,
                (found.one::<lookup::StorageVol>("vol")?,),
                &args,
            )
        }
        Command::VolUpload(args) => {
            handler::call(
                vol_upload::run,
                session,
                (found.one::<lookup::StorageVol>("vol")?,),
                &args,
            )
        }
        Command::VolWipe(args) => {
            handler::call(
                vol_wipe::run,
                session,
                (found.one::<lookup::StorageVol>("vol")?,),
                &args,
            )
        }
        Command::Cd(args) => handler::call(cd::run, session, (), &args),
        Command::Echo(args) => handler::call(echo::run, session, (), &args),
        Command::Exit(args) => handler::call(exit::run, session, (), &args),
        Command::Help(args) => handler::call(help::run, session, (), &args),
        Command::Pwd(args) => handler::call(pwd::run, session, (), &args),
        Command::Quit(args) => handler::call(quit::run, session, (), &args),
        Command::SelfTest(args) => handler::call(self_test::run, session, (), &args),
        Command::Complete(args) => handler::call(complete::run, session, (), &args),
        Command::Connect(args) => handler::call(connect::run, session, (), &args),
        Command::GuestExec(args) => {
            handler::call(
                guest_exec::run,
                session,
                (found.one::<lookup::Domain>("domain")?,),
                &args,
            )
        }
        Command::Delete(args) => {
            handler::call(
                delete::run,
                session,
                (&found.all::<lookup::Domain>("domain")[..],),
                &args,
            )
        }
        Command::Each(args) => {
            handler::call(
                each::run,
                session,
                (found.optional::<lookup::StoragePool>("pool"),),
                &args,
            )
        }
    }
}
