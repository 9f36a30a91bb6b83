# Generated from spec/ by `cargo codegen`; edit codegen/templates/virsh.bash or the specification.
# shellcheck shell=bash disable=SC2016
#
# Completion of virsh for bash. The first half holds tables, the second half follows the words
# as virsh does. Functions share the local variables of _virsh, as bash's scopes allow.
# Words are data: what looks like an expansion in single quotes is none (SC2016).

# The completer of a global option, by spelling, in `completer`; its words in `candidates`.
__virsh_global() {
    case $1 in
        -c | --connect) completer='none' ;;
        -d | --debug) completer='words' candidates=('0' '1' '2' '3' '4') ;;
        -e | --escape) completer='none' ;;
        -h | --help) completer='flag' ;;
        -k | --keepalive-interval) completer='none' ;;
        -K | --keepalive-count) completer='none' ;;
        -l | --log) completer='file' ;;
        --output) completer='words' candidates=('text' 'json') ;;
        -q | --quiet) completer='flag' ;;
        -r | --readonly) completer='flag' ;;
        -t | --timing) completer='flag' ;;
        -v) completer='flag' ;;
        -V) completer='flag' ;;
        --version) completer='words' candidates=('short' 'long') ;;
        *) return 1 ;;
    esac
}

# Whether a global option takes the next word as its value.
__virsh_global_value() {
    case $1 in
        -c | --connect | -d | --debug | -e | --escape | -k | --keepalive-interval | -K | --keepalive-count | -l | --log | --output) return 0 ;;
        *) return 1 ;;
    esac
}

# The spellings of all global options.
__virsh_global_names() {
    candidates=(-c --connect -d --debug -e --escape -h --help -k --keepalive-interval -K --keepalive-count -l --log --output -q --quiet -r --readonly -t --timing -v -V --version)
}

# All commands that help lists.
__virsh_commands() {
    candidates=(
        'autostart'
        'create'
        'define'
        'desc'
        'destroy'
        'domhostname'
        'domid'
        'domname'
        'domrename'
        'domuuid'
        'dumpxml'
        'edit'
        'metadata'
        'reboot'
        'reset'
        'resume'
        'shutdown'
        'start'
        'suspend'
        'undefine'
        'domblkerror'
        'domblkinfo'
        'domblklist'
        'domblkstat'
        'domcontrol'
        'domif-getlink'
        'domifaddr'
        'domiflist'
        'domifstat'
        'dominfo'
        'dommemstat'
        'domstate'
        'domstats'
        'domtime'
        'list'
        'allocpages'
        'capabilities'
        'cpu-baseline'
        'cpu-compare'
        'cpu-models'
        'domcapabilities'
        'freecell'
        'freepages'
        'hostname'
        'hypervisor-cpu-baseline'
        'hypervisor-cpu-compare'
        'maxvcpus'
        'node-memory-tune'
        'nodecpumap'
        'nodecpustats'
        'nodeinfo'
        'nodememstats'
        'nodesevinfo'
        'nodesuspend'
        'sysinfo'
        'uri'
        'version'
        'iface-begin'
        'iface-bridge'
        'iface-commit'
        'iface-define'
        'iface-destroy'
        'iface-dumpxml'
        'iface-edit'
        'iface-list'
        'iface-mac'
        'iface-name'
        'iface-rollback'
        'iface-start'
        'iface-unbridge'
        'iface-undefine'
        'nwfilter-define'
        'nwfilter-dumpxml'
        'nwfilter-edit'
        'nwfilter-list'
        'nwfilter-undefine'
        'nwfilter-binding-create'
        'nwfilter-binding-delete'
        'nwfilter-binding-dumpxml'
        'nwfilter-binding-list'
        'net-autostart'
        'net-create'
        'net-define'
        'net-destroy'
        'net-dhcp-leases'
        'net-dumpxml'
        'net-edit'
        'net-event'
        'net-info'
        'net-list'
        'net-name'
        'net-start'
        'net-undefine'
        'net-update'
        'net-uuid'
        'net-port-list'
        'net-port-create'
        'net-port-dumpxml'
        'net-port-delete'
        'nodedev-create'
        'nodedev-destroy'
        'nodedev-detach'
        'nodedev-dumpxml'
        'nodedev-list'
        'nodedev-reattach'
        'nodedev-reset'
        'nodedev-event'
        'nodedev-define'
        'nodedev-undefine'
        'nodedev-start'
        'nodedev-autostart'
        'nodedev-info'
        'secret-define'
        'secret-dumpxml'
        'secret-event'
        'secret-get-value'
        'secret-list'
        'secret-set-value'
        'secret-undefine'
        'find-storage-pool-sources-as'
        'find-storage-pool-sources'
        'pool-autostart'
        'pool-build'
        'pool-create-as'
        'pool-create'
        'pool-define-as'
        'pool-define'
        'pool-delete'
        'pool-destroy'
        'pool-dumpxml'
        'pool-edit'
        'pool-info'
        'pool-list'
        'pool-name'
        'pool-refresh'
        'pool-start'
        'pool-undefine'
        'pool-uuid'
        'pool-event'
        'pool-capabilities'
        'vol-clone'
        'vol-create-as'
        'vol-create'
        'vol-create-from'
        'vol-delete'
        'vol-download'
        'vol-dumpxml'
        'vol-info'
        'vol-key'
        'vol-list'
        'vol-name'
        'vol-path'
        'vol-pool'
        'vol-resize'
        'vol-upload'
        'vol-wipe'
        'cd'
        'echo'
        'exit'
        'help'
        'pwd'
        'quit'
        'connect'
    )
}

# All groups that help knows.
__virsh_groups() {
    candidates+=('domain' 'monitor' 'events' 'host' 'checkpoint' 'interface' 'filter' 'network' 'nodedev' 'secret' 'snapshot' 'backup' 'pool' 'volume' 'virsh')
}

# The options of a command in `options`: name, completer, traits, names that exclude it. Traits:
# r required, m many values, n by name only, g offered after a dash only.
__virsh_options() {
    case $1 in
        'autostart')
            options=(
                'domain:object:r:'
                'disable:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'create')
            options=(
                'file:file:r:'
                'console:flag:-:'
                'paused:flag:-:'
                'autodestroy:flag:-:'
                'pass-fds:none:-:'
                'validate:flag:-:'
                'reset-nvram:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'define')
            options=(
                'file:file:r:'
                'validate:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'desc')
            options=(
                'domain:object:r:'
                'live:flag:-:current'
                'config:flag:-:current'
                'current:flag:-:live,config'
                'title:flag:-:'
                'edit:flag:-:'
                'new-desc:none:m:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'destroy')
            options=(
                'domain:object:r:'
                'graceful:flag:-:'
                'remove-logs:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'domhostname')
            options=(
                'domain:object:r:'
                'source:words:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'domid')
            options=(
                'domain:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'domname')
            options=(
                'domain:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'domrename')
            options=(
                'domain:object:r:'
                'new-name:none:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'domuuid')
            options=(
                'domain:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'dumpxml')
            options=(
                'domain:object:r:'
                'inactive:flag:-:'
                'security-info:flag:-:'
                'update-cpu:flag:-:'
                'migratable:flag:-:'
                'xpath:none:n:'
                'wrap:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'edit')
            options=(
                'domain:object:r:'
                'skip-validate:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'metadata')
            options=(
                'domain:object:r:'
                'uri:none:r:'
                'live:flag:-:current'
                'config:flag:-:current'
                'current:flag:-:live,config'
                'edit:flag:-:set,remove'
                'key:none:-:'
                'set:none:-:edit,remove'
                'remove:flag:-:set,edit'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'reboot')
            options=(
                'domain:object:r:'
                'mode:list:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'reset')
            options=(
                'domain:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'resume')
            options=(
                'domain:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'shutdown')
            options=(
                'domain:object:r:'
                'mode:list:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'start')
            options=(
                'domain:object:r:'
                'console:flag:-:'
                'paused:flag:-:'
                'autodestroy:flag:-:'
                'bypass-cache:flag:-:'
                'force-boot:flag:-:'
                'pass-fds:none:-:'
                'reset-nvram:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'suspend')
            options=(
                'domain:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'undefine')
            options=(
                'domain:object:r:'
                'managed-save:flag:-:'
                'storage:object:-:'
                'remove-all-storage:flag:-:'
                'delete-storage-volume-snapshots:flag:-:'
                'wipe-storage:flag:-:'
                'snapshots-metadata:flag:-:'
                'checkpoints-metadata:flag:-:'
                'nvram:flag:-:keep-nvram'
                'keep-nvram:flag:-:nvram'
                'tpm:flag:-:keep-tpm'
                'keep-tpm:flag:-:tpm'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'domblkerror')
            options=(
                'domain:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'domblkinfo')
            options=(
                'domain:object:r:'
                'device:object:-:all'
                'human:flag:-:'
                'all:flag:-:device'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'domblklist')
            options=(
                'domain:object:r:'
                'inactive:flag:-:'
                'details:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'domblkstat')
            options=(
                'domain:object:r:'
                'device:object:-:'
                'human:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'domcontrol')
            options=(
                'domain:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'domif-getlink')
            options=(
                'domain:object:r:'
                'interface:object:r:'
                'config:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'domifaddr')
            options=(
                'domain:object:r:'
                'interface:object:-:'
                'full:flag:-:'
                'source:words:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'domiflist')
            options=(
                'domain:object:r:'
                'inactive:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'domifstat')
            options=(
                'domain:object:r:'
                'interface:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'dominfo')
            options=(
                'domain:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'dommemstat')
            options=(
                'domain:object:r:'
                'period:none:n:'
                'config:flag:-:current'
                'live:flag:-:current'
                'current:flag:-:live,config'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'domstate')
            options=(
                'domain:object:r:'
                'reason:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'domstats')
            options=(
                'state:flag:-:'
                'cpu-total:flag:-:'
                'balloon:flag:-:'
                'vcpu:flag:-:'
                'interface:flag:-:'
                'block:flag:-:'
                'perf:flag:-:'
                'iothread:flag:-:'
                'memory:flag:-:'
                'dirtyrate:flag:-:'
                'vm:flag:-:'
                'list-active:flag:-:'
                'list-inactive:flag:-:'
                'list-persistent:flag:-:'
                'list-transient:flag:-:'
                'list-running:flag:-:'
                'list-paused:flag:-:'
                'list-shutoff:flag:-:'
                'list-other:flag:-:'
                'raw:flag:-:'
                'enforce:flag:-:'
                'backing:flag:-:'
                'nowait:flag:-:'
                'domain:object:m:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'domtime')
            options=(
                'domain:object:r:'
                'now:flag:-:time,sync'
                'pretty:flag:-:'
                'sync:flag:-:time,now'
                'time:none:-:now,sync'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'list')
            options=(
                'inactive:flag:-:'
                'all:flag:-:'
                'transient:flag:-:'
                'persistent:flag:-:'
                'with-snapshot:flag:-:'
                'without-snapshot:flag:-:'
                'with-checkpoint:flag:-:'
                'without-checkpoint:flag:-:'
                'state-running:flag:-:'
                'state-paused:flag:-:'
                'state-shutoff:flag:-:'
                'state-other:flag:-:'
                'autostart:flag:-:'
                'no-autostart:flag:-:'
                'with-managed-save:flag:-:'
                'without-managed-save:flag:-:'
                'uuid:flag:-:table'
                'name:flag:-:table'
                'id:flag:-:table'
                'table:flag:-:name,uuid,id'
                'managed-save:flag:-:'
                'title:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'allocpages')
            options=(
                'pagesize:object:r:'
                'pagecount:none:r:'
                'cellno:object:-:all'
                'add:flag:-:'
                'all:flag:-:cellno'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'capabilities')
            options=(
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'cpu-baseline')
            options=(
                'file:file:r:'
                'features:flag:-:'
                'migratable:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'cpu-compare')
            options=(
                'file:file:r:'
                'error:flag:-:'
                'validate:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'cpu-models')
            options=(
                'arch:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'domcapabilities')
            options=(
                'virttype:object:-:'
                'emulatorbin:file:-:'
                'arch:object:-:'
                'machine:none:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'freecell')
            options=(
                'cellno:object:-:all'
                'all:flag:-:cellno'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'freepages')
            options=(
                'cellno:object:-:all'
                'pagesize:object:-:'
                'all:flag:-:cellno'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'hostname')
            options=(
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'hypervisor-cpu-baseline')
            options=(
                'file:file:-:model'
                'virttype:object:-:'
                'emulator:file:-:'
                'arch:object:-:'
                'machine:none:-:'
                'features:flag:-:'
                'migratable:flag:-:'
                'model:object:-:file'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'hypervisor-cpu-compare')
            options=(
                'file:file:r:'
                'virttype:object:-:'
                'emulator:file:-:'
                'arch:object:-:'
                'machine:none:-:'
                'error:flag:-:'
                'validate:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'maxvcpus')
            options=(
                'type:object:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'node-memory-tune')
            options=(
                'shm-pages-to-scan:none:-:'
                'shm-sleep-millisecs:none:-:'
                'shm-merge-across-nodes:none:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'nodecpumap')
            options=(
                'pretty:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'nodecpustats')
            options=(
                'cpu:object:-:'
                'percent:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'nodeinfo')
            options=(
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'nodememstats')
            options=(
                'cell:object:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'nodesevinfo')
            options=(
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'nodesuspend')
            options=(
                'target:words:r:'
                'duration:none:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'sysinfo')
            options=(
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'uri')
            options=(
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'version')
            options=(
                'daemon:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'iface-begin')
            options=(
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'iface-bridge')
            options=(
                'interface:object:r:'
                'bridge:none:r:'
                'no-stp:flag:-:'
                'delay:none:-:'
                'no-start:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'iface-commit')
            options=(
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'iface-define')
            options=(
                'file:file:r:'
                'validate:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'iface-destroy')
            options=(
                'interface:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'iface-dumpxml')
            options=(
                'interface:object:r:'
                'inactive:flag:-:'
                'xpath:none:n:'
                'wrap:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'iface-edit')
            options=(
                'interface:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'iface-list')
            options=(
                'inactive:flag:-:all'
                'all:flag:-:inactive'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'iface-mac')
            options=(
                'interface:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'iface-name')
            options=(
                'interface:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'iface-rollback')
            options=(
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'iface-start')
            options=(
                'interface:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'iface-unbridge')
            options=(
                'bridge:object:r:'
                'no-start:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'iface-undefine')
            options=(
                'interface:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'nwfilter-define')
            options=(
                'file:file:r:'
                'validate:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'nwfilter-dumpxml')
            options=(
                'nwfilter:object:r:'
                'xpath:none:n:'
                'wrap:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'nwfilter-edit')
            options=(
                'nwfilter:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'nwfilter-list')
            options=(
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'nwfilter-undefine')
            options=(
                'nwfilter:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'nwfilter-binding-create')
            options=(
                'file:file:r:'
                'validate:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'nwfilter-binding-delete')
            options=(
                'binding:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'nwfilter-binding-dumpxml')
            options=(
                'binding:object:r:'
                'xpath:none:n:'
                'wrap:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'nwfilter-binding-list')
            options=(
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'net-autostart')
            options=(
                'network:object:r:'
                'disable:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'net-create')
            options=(
                'file:file:r:'
                'validate:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'net-define')
            options=(
                'file:file:r:'
                'validate:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'net-destroy')
            options=(
                'network:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'net-dhcp-leases')
            options=(
                'network:object:r:'
                'mac:object:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'net-dumpxml')
            options=(
                'network:object:r:'
                'inactive:flag:-:'
                'xpath:none:n:'
                'wrap:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'net-edit')
            options=(
                'network:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'net-event')
            options=(
                'network:object:-:'
                'event:words:-:'
                'loop:flag:-:'
                'timeout:none:-:'
                'list:flag:-:'
                'timestamp:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'net-info')
            options=(
                'network:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'net-list')
            options=(
                'inactive:flag:-:'
                'all:flag:-:'
                'persistent:flag:-:'
                'transient:flag:-:'
                'autostart:flag:-:'
                'no-autostart:flag:-:'
                'uuid:flag:-:table,name'
                'name:flag:-:table,uuid'
                'table:flag:-:name,uuid'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'net-name')
            options=(
                'network:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'net-start')
            options=(
                'network:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'net-undefine')
            options=(
                'network:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'net-update')
            options=(
                'network:object:r:'
                'command:words:r:'
                'section:words:r:'
                'xml:file:r:'
                'parent-index:none:-:'
                'config:flag:-:current'
                'live:flag:-:current'
                'current:flag:-:live,config'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'net-uuid')
            options=(
                'network:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'net-port-list')
            options=(
                'network:object:r:'
                'uuid:flag:-:table'
                'table:flag:-:uuid'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'net-port-create')
            options=(
                'network:object:r:'
                'file:file:r:'
                'validate:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'net-port-dumpxml')
            options=(
                'network:object:r:'
                'port:object:r:'
                'xpath:none:n:'
                'wrap:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'net-port-delete')
            options=(
                'network:object:r:'
                'port:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'nodedev-create')
            options=(
                'file:file:r:'
                'validate:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'nodedev-destroy')
            options=(
                'device:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'nodedev-detach' | 'nodedev-dettach')
            command='nodedev-detach'
            options=(
                'device:object:r:'
                'driver:none:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'nodedev-dumpxml')
            options=(
                'device:object:r:'
                'xpath:none:n:'
                'wrap:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'nodedev-list')
            options=(
                'tree:flag:-:cap,inactive'
                'cap:list:-:tree'
                'inactive:flag:-:all,tree'
                'all:flag:-:inactive'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'nodedev-reattach')
            options=(
                'device:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'nodedev-reset')
            options=(
                'device:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'nodedev-event')
            options=(
                'device:object:-:'
                'event:words:-:'
                'loop:flag:-:'
                'timeout:none:-:'
                'list:flag:-:'
                'timestamp:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'nodedev-define')
            options=(
                'file:file:r:'
                'validate:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'nodedev-undefine')
            options=(
                'device:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'nodedev-start')
            options=(
                'device:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'nodedev-autostart')
            options=(
                'device:object:r:'
                'disable:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'nodedev-info')
            options=(
                'device:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'secret-define')
            options=(
                'file:file:r:'
                'validate:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'secret-dumpxml')
            options=(
                'secret:object:r:'
                'xpath:none:n:'
                'wrap:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'secret-event')
            options=(
                'secret:object:-:'
                'event:words:-:'
                'loop:flag:-:'
                'timeout:none:-:'
                'list:flag:-:'
                'timestamp:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'secret-get-value')
            options=(
                'secret:object:r:'
                'plain:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'secret-list')
            options=(
                'ephemeral:flag:-:'
                'no-ephemeral:flag:-:'
                'private:flag:-:'
                'no-private:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'secret-set-value')
            options=(
                'secret:object:r:'
                'file:file:n:base64,interactive'
                'plain:flag:-:base64,interactive'
                'interactive:flag:-:base64,plain,file'
                'base64:none:-:file,plain,interactive'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'secret-undefine')
            options=(
                'secret:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'find-storage-pool-sources-as')
            options=(
                'type:object:r:'
                'host:none:-:'
                'port:none:-:'
                'initiator:none:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'find-storage-pool-sources')
            options=(
                'type:object:r:'
                'srcSpec:file:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'pool-autostart')
            options=(
                'pool:object:r:'
                'disable:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'pool-build')
            options=(
                'pool:object:r:'
                'no-overwrite:flag:-:'
                'overwrite:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'pool-create-as')
            options=(
                'name:none:r:'
                'type:object:r:'
                'print-xml:flag:-:'
                'source-host:none:-:'
                'source-path:none:-:'
                'source-dev:file:-:'
                'source-name:none:-:'
                'target:directory:-:'
                'source-format:none:-:'
                'auth-type:none:-:'
                'auth-username:none:-:'
                'secret-usage:none:-:secret-uuid'
                'secret-uuid:object:-:secret-usage'
                'adapter-name:none:-:'
                'adapter-wwnn:none:-:'
                'adapter-wwpn:none:-:'
                'adapter-parent:object:-:'
                'adapter-parent-wwnn:none:-:'
                'adapter-parent-wwpn:none:-:'
                'adapter-parent-fabric-wwn:none:-:'
                'source-protocol-ver:none:-:'
                'source-initiator:none:-:'
                'build:flag:-:'
                'no-overwrite:flag:-:overwrite'
                'overwrite:flag:-:no-overwrite'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'pool-create')
            options=(
                'file:file:r:'
                'build:flag:-:'
                'no-overwrite:flag:-:overwrite'
                'overwrite:flag:-:no-overwrite'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'pool-define-as')
            options=(
                'name:none:r:'
                'type:object:r:'
                'print-xml:flag:-:'
                'source-host:none:-:'
                'source-path:none:-:'
                'source-dev:file:-:'
                'source-name:none:-:'
                'target:directory:-:'
                'source-format:none:-:'
                'auth-type:none:-:'
                'auth-username:none:-:'
                'secret-usage:none:-:secret-uuid'
                'secret-uuid:object:-:secret-usage'
                'adapter-name:none:-:'
                'adapter-wwnn:none:-:'
                'adapter-wwpn:none:-:'
                'adapter-parent:object:-:'
                'adapter-parent-wwnn:none:-:'
                'adapter-parent-wwpn:none:-:'
                'adapter-parent-fabric-wwn:none:-:'
                'source-protocol-ver:none:-:'
                'source-initiator:none:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'pool-define')
            options=(
                'file:file:r:'
                'validate:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'pool-delete')
            options=(
                'pool:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'pool-destroy')
            options=(
                'pool:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'pool-dumpxml')
            options=(
                'pool:object:r:'
                'inactive:flag:-:'
                'xpath:none:n:'
                'wrap:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'pool-edit')
            options=(
                'pool:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'pool-info')
            options=(
                'pool:object:r:'
                'bytes:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'pool-list')
            options=(
                'inactive:flag:-:all'
                'all:flag:-:inactive'
                'transient:flag:-:'
                'persistent:flag:-:'
                'autostart:flag:-:'
                'no-autostart:flag:-:'
                'type:list:-:'
                'details:flag:-:uuid,name'
                'uuid:flag:-:details'
                'name:flag:-:details'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'pool-name')
            options=(
                'pool:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'pool-refresh')
            options=(
                'pool:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'pool-start')
            options=(
                'pool:object:r:'
                'build:flag:-:'
                'no-overwrite:flag:-:overwrite'
                'overwrite:flag:-:no-overwrite'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'pool-undefine')
            options=(
                'pool:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'pool-uuid')
            options=(
                'pool:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'pool-event')
            options=(
                'pool:object:-:'
                'event:words:-:'
                'loop:flag:-:'
                'timeout:none:-:'
                'list:flag:-:'
                'timestamp:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'pool-capabilities')
            options=(
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'vol-clone')
            options=(
                'vol:object:r:'
                'newname:none:r:'
                'pool:object:-:'
                'prealloc-metadata:flag:-:'
                'reflink:flag:-:'
                'print-xml:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'vol-create-as')
            options=(
                'pool:object:r:'
                'name:none:r:'
                'capacity:none:r:'
                'allocation:none:-:'
                'format:none:-:'
                'backing-vol:object:-:'
                'backing-vol-format:none:-:'
                'prealloc-metadata:flag:-:'
                'print-xml:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'vol-create')
            options=(
                'pool:object:r:'
                'file:file:r:'
                'prealloc-metadata:flag:-:'
                'validate:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'vol-create-from')
            options=(
                'pool:object:r:'
                'file:file:r:'
                'vol:object:r:'
                'inputpool:object:-:'
                'prealloc-metadata:flag:-:'
                'reflink:flag:-:'
                'validate:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'vol-delete')
            options=(
                'vol:object:r:'
                'pool:object:-:'
                'delete-snapshots:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'vol-download')
            options=(
                'vol:object:r:'
                'file:file:r:'
                'pool:object:-:'
                'offset:none:-:'
                'length:none:-:'
                'sparse:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'vol-dumpxml')
            options=(
                'vol:object:r:'
                'pool:object:-:'
                'xpath:none:n:'
                'wrap:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'vol-info')
            options=(
                'vol:object:r:'
                'pool:object:-:'
                'bytes:flag:-:'
                'physical:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'vol-key')
            options=(
                'vol:object:r:'
                'pool:object:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'vol-list')
            options=(
                'pool:object:r:'
                'details:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'vol-name')
            options=(
                'vol:object:r:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'vol-path')
            options=(
                'vol:object:r:'
                'pool:object:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'vol-pool')
            options=(
                'vol:object:r:'
                'uuid:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'vol-resize')
            options=(
                'vol:object:r:'
                'capacity:none:r:'
                'pool:object:-:'
                'allocate:flag:-:'
                'delta:flag:-:'
                'shrink:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'vol-upload')
            options=(
                'vol:object:r:'
                'file:file:r:'
                'pool:object:-:'
                'offset:none:-:'
                'length:none:-:'
                'sparse:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'vol-wipe')
            options=(
                'vol:object:r:'
                'pool:object:-:'
                'algorithm:words:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'cd')
            options=(
                'dir:directory:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'echo')
            options=(
                'shell:flag:-:xml,split'
                'xml:flag:-:shell,split'
                'split:flag:-:shell,xml'
                'err:flag:-:'
                'string:none:m:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'exit')
            options=(
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'help')
            options=(
                'command:command:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'pwd')
            options=(
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'quit')
            options=(
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'self-test')
            options=(
                'completers-missing:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'complete')
            options=(
                'string:none:m:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'connect')
            options=(
                'name:none:-:'
                'readonly:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        *) return 1 ;;
    esac
}

# The words that an option may have as its value, in `candidates`.
__virsh_choices() {
    case $1:$2 in
        'domhostname':'source') candidates=('lease' 'agent') ;;
        'reboot':'mode') candidates=('acpi' 'agent' 'initctl' 'signal' 'paravirt') ;;
        'shutdown':'mode') candidates=('acpi' 'agent' 'initctl' 'signal' 'paravirt') ;;
        'domifaddr':'source') candidates=('lease' 'agent' 'arp') ;;
        'nodesuspend':'target') candidates=('mem' 'disk' 'hybrid') ;;
        'net-event':'event') candidates=('lifecycle') ;;
        'net-update':'command') candidates=('modify' 'delete' 'add' 'add-last' 'add-first') ;;
        'net-update':'section') candidates=('bridge' 'domain' 'ip' 'ip-dhcp-host' 'ip-dhcp-range' 'forward' 'forward-interface' 'forward-pf' 'portgroup' 'dns-host' 'dns-txt' 'dns-srv') ;;
        'nodedev-list':'cap') candidates=('system' 'pci' 'usb_device' 'usb' 'net' 'scsi_host' 'scsi_target' 'scsi' 'storage' 'fc_host' 'vports' 'scsi_generic' 'drm' 'mdev_types' 'mdev' 'ccw' 'css' 'vdpa' 'ap_card' 'ap_queue' 'ap_matrix' 'vpd') ;;
        'nodedev-event':'event') candidates=('lifecycle' 'update') ;;
        'secret-event':'event') candidates=('lifecycle' 'value-changed') ;;
        'pool-list':'type') candidates=('dir' 'fs' 'netfs' 'logical' 'disk' 'iscsi' 'iscsi-direct' 'scsi' 'mpath' 'rbd' 'sheepdog' 'gluster' 'zfs' 'vstorage') ;;
        'pool-event':'event') candidates=('lifecycle' 'refresh') ;;
        'vol-wipe':'algorithm') candidates=('zero' 'nnsa' 'dod' 'bsi' 'gutmann' 'schneier' 'pfitzner7' 'pfitzner33' 'random' 'trim') ;;
        *:output) candidates=(text json) ;;
    esac
}

# Replaces an older spelling of an option in `name`; `brings` says that it brings its value.
__virsh_spelling() {
    case $1:$name in
        'undefine':'delete-snapshots') name='delete-storage-volume-snapshots' ;;
        'domif-getlink':'persistent') name='config' ;;
        'nodedev-destroy':'name') name='device' ;;
        'echo':'str') name='string' ;;
        'echo':'hi') name='string' brings=1 ;;
        *) ;;
    esac
}

# Splits the line up to the cursor into `words`. COMP_WORDS is split at = and : too, so its parts
# are joined where no blank is between them.
__virsh_split() {
    local line=${COMP_LINE:0:COMP_POINT} part rest index
    words=()
    for ((index = 0; index <= COMP_CWORD; index++)); do
        rest=${line#"${line%%[![:space:]]*}"}
        part=${COMP_WORDS[index]}
        ((${#part} > ${#rest})) && part=$rest
        if ((index == 0)) || [[ $rest != "$line" ]]; then
            words+=("$part")
        else
            words[${#words[@]} - 1]+=$part
        fi
        line=${rest:${#part}}
    done
}

# Takes the quoting off a word, closed or not, into `plain`; nothing is expanded.
__virsh_unquote() {
    local text=$1 char quote='' index
    plain=''
    for ((index = 0; index < ${#text}; index++)); do
        char=${text:index:1}
        if [[ $char == \\ && $quote != \' ]]; then
            ((index++))
            plain+=${text:index:1}
        elif [[ $char == "$quote" ]]; then
            quote=''
        elif [[ ! $quote && $char == [\'\"] ]]; then
            quote=$char
        else
            plain+=$char
        fi
    done
}

# Finds the option `name` in `options`: sets `completer`, `traits` and `excludes`.
__virsh_record() {
    local record
    for record in "${options[@]}"; do
        if [[ ${record%%:*} == "$1" ]]; then
            IFS=: read -r name completer traits excludes <<<"$record"
            return 0
        fi
    done
    return 1
}

# Finds the option that the next plain word fills, as __virsh_record does.
__virsh_free() {
    local record
    for record in "${options[@]}"; do
        IFS=: read -r name completer traits excludes <<<"$record"
        [[ $completer != flag && $traits != *n* ]] || continue
        [[ $traits == *m* || $given != *" $name "* ]] && return 0
    done
    return 1
}

# Sets `cut`, the part of the typed word that stays: readline replaces what follows the last of
# its word breaks, such as = and :.
__virsh_cut() {
    local last=${COMP_WORDS[COMP_CWORD]}
    [[ $last == [=:] ]] && last=''
    cut=''
    ((${#last} < ${#current})) && cut=${current:0:${#current}-${#last}}
}

# Offers the candidates that continue `value`, after `attached`, quoted as the line needs it.
__virsh_reply() {
    local candidate cut
    __virsh_cut
    for candidate in "${candidates[@]}"; do
        [[ $candidate == "$value"* ]] || continue
        if [[ $current != *[\'\"]* ]]; then
            printf -v candidate '%q' "$candidate"
            candidate=${candidate//\\,/,}
        fi
        candidate=$attached$candidate
        COMPREPLY+=("${candidate#"$cut"}")
    done
}

# Offers files, or folders with -d; readline quotes them.
__virsh_files() {
    local path cut
    __virsh_cut
    compopt -o filenames 2>/dev/null
    while IFS= read -r path; do
        path=$attached$path
        COMPREPLY+=("${path#"$cut"}")
    done < <(compgen "$1" -- "$value")
}

# Offers comma-separated words, each once.
__virsh_list() {
    local words=("${candidates[@]}") word before=''
    [[ $value == *,* ]] && before=${value%,*},
    candidates=()
    for word in "${words[@]}"; do
        [[ ,$before == *",$word,"* ]] || candidates+=("$before$word")
    done
    compopt -o nospace 2>/dev/null
    __virsh_reply
}

# Asks the program for the values of the option `name`, in the light of the words before.
__virsh_objects() {
    local line
    candidates=()
    while IFS= read -r line; do
        [[ $line ]] && candidates+=("${line//\\ / }")
    done < <("$program" ${connection[@]+"${connection[@]}"} -q complete -- "${asked[@]}" "--$name" "$value" 2>/dev/null </dev/null)
    __virsh_reply
}

# Offers the values of the option `name` of the command.
__virsh_values() {
    candidates=()
    case $completer in
        words)
            __virsh_choices "$command" "$name"
            __virsh_reply
            ;;
        list)
            __virsh_choices "$command" "$name"
            __virsh_list
            ;;
        command)
            __virsh_commands
            __virsh_groups
            __virsh_reply
            ;;
        file) __virsh_files -f ;;
        directory) __virsh_files -d ;;
        object) __virsh_objects ;;
    esac
}

# Offers the options that may still be given.
__virsh_names() {
    local record other name completer traits excludes
    candidates=()
    for record in "${options[@]}"; do
        IFS=: read -r name completer traits excludes <<<"$record"
        [[ $traits == *m* || $given != *" $name "* ]] || continue
        [[ $traits != *g* || $current == -* ]] || continue
        for other in ${excludes//,/ }; do
            [[ $given == *" $other "* ]] && continue 2
        done
        candidates+=("--$name")
    done
    __virsh_reply
}

# Takes the word at `at` as the value of a global option, or leaves the option pending when the
# cursor is on its value.
__virsh_take() {
    if ((at == last)); then
        pending=$1
        return
    fi
    __virsh_unquote "${words[at]}"
    [[ $1 == -c || $1 == --connect ]] && connection+=(-c "$plain")
    ((at++))
}

# Reads a word of several letters, of which the last may take a value.
__virsh_cluster() {
    local letters=$1 letter
    while [[ $letters ]]; do
        letter=-${letters:0:1}
        letters=${letters:1}
        [[ $letter == -r ]] && connection+=(-r)
        __virsh_global_value "$letter" || continue
        if [[ ! $letters ]]; then
            __virsh_take "$letter"
        elif [[ $letter == -c ]]; then
            connection+=(-c "$letters")
        fi
        return
    done
}

# Reads the global options: moves `at` to the command, or to the cursor.
__virsh_read_globals() {
    local word
    while ((at < last)) && [[ ! $pending ]]; do
        __virsh_unquote "${words[at]}"
        word=$plain
        [[ $word == -?* ]] || return
        ((at++))
        case $word in
            --) return ;;
            --connect=*) connection+=(-c "${word#*=}") ;;
            --readonly) connection+=(-r) ;;
            --*) __virsh_global_value "$word" && __virsh_take "$word" ;;
            *) __virsh_cluster "${word#-}" ;;
        esac
    done
}

# Offers the values of a global option.
__virsh_global_values() {
    local completer='' candidates=()
    __virsh_global "$1"
    case $completer in
        words) __virsh_reply ;;
        file) __virsh_files -f ;;
    esac
}

# Reads an option of the command that was given by name.
__virsh_read_named() {
    local brings=''
    name=${1#--}
    name=${name%%=*}
    __virsh_spelling "$command"
    __virsh_record "$name" || return
    given+="$name "
    if [[ $completer == flag || $brings ]]; then
        asked+=("$1")
    elif [[ $1 == *=* ]]; then
        asked+=("--$name=${1#*=}")
    else
        pending=$name
    fi
}

# Offers what a plain word may be: a value of the next option, an option where nothing is typed.
__virsh_plain() {
    local wanted=''
    if __virsh_free; then
        [[ $traits == *[rm]* || $value || $data || $given == ' ' ]] && __virsh_values
        [[ $traits == *r* ]] && ((${#COMPREPLY[@]})) && wanted=1
    fi
    [[ $value || $data || $wanted ]] || __virsh_names
}

# Follows the words of a command and offers what fits at the cursor.
__virsh_command() {
    local options=() given=' ' asked data='' pending='' name completer traits excludes
    __virsh_options "$command" || return
    asked=("$command")
    for ((at++; at < last; at++)); do
        __virsh_unquote "${words[at]}"
        if [[ $pending ]]; then
            asked+=("--$pending=$plain")
            pending=''
        elif [[ ! $data && $plain == -- ]]; then
            data=1
        elif [[ ! $data && $plain == --[[:alnum:]]* ]]; then
            __virsh_read_named "$plain"
        elif __virsh_free; then
            given+="$name "
            asked+=("--$name=$plain")
        fi
    done
    if [[ $pending ]]; then
        __virsh_record "$pending" && __virsh_values
    elif [[ ! $data && $value == --*=* ]]; then
        attached=${value%%=*}=
        name=${value%%=*}
        name=${name#--}
        value=${value#*=}
        __virsh_spelling "$command"
        __virsh_record "$name" && __virsh_values
    elif [[ ! $data && $value == -* ]]; then
        __virsh_names
    else
        __virsh_plain
    fi
}

_virsh() {
    local program=$1 words=() at=1 last current plain value attached='' pending=''
    local connection=() candidates=() command
    COMPREPLY=()
    __virsh_split
    last=$((${#words[@]} - 1))
    current=${words[last]}
    __virsh_read_globals
    __virsh_unquote "$current"
    value=$plain
    if [[ $pending ]]; then
        __virsh_global_values "$pending"
    elif ((at < last)); then
        __virsh_unquote "${words[at]}"
        command=$plain
        __virsh_command
    elif [[ $value == --*=* ]]; then
        attached=${value%%=*}=
        value=${value#*=}
        __virsh_global_values "${attached%=}"
    elif [[ $value == -* ]]; then
        __virsh_global_names
        __virsh_reply
    else
        __virsh_commands
        __virsh_reply
    fi
}

complete -F _virsh virsh
