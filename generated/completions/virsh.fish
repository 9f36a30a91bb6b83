# Generated from spec/ by `cargo codegen`; edit codegen/templates/virsh.fish or the specification.
#
# Completion of virsh for fish. The first half holds tables, the second half follows the words as
# virsh does. A candidate is a line: the word, a tab, what it means.

# The global options: spelling and help.
function __virsh_global_names
    printf '%s\t%s\n' '-c' 'hypervisor connection URI'
    printf '%s\t%s\n' '--connect' 'hypervisor connection URI'
    printf '%s\t%s\n' '-d' 'debug level [0-4]'
    printf '%s\t%s\n' '--debug' 'debug level [0-4]'
    printf '%s\t%s\n' '-e' 'set escape sequence for console'
    printf '%s\t%s\n' '--escape' 'set escape sequence for console'
    printf '%s\t%s\n' '-h' 'this help'
    printf '%s\t%s\n' '--help' 'this help'
    printf '%s\t%s\n' '-k' 'keepalive interval in seconds, 0 for disable'
    printf '%s\t%s\n' '--keepalive-interval' 'keepalive interval in seconds, 0 for disable'
    printf '%s\t%s\n' '-K' 'number of possible missed keepalive messages'
    printf '%s\t%s\n' '--keepalive-count' 'number of possible missed keepalive messages'
    printf '%s\t%s\n' '-l' 'output logging to file'
    printf '%s\t%s\n' '--log' 'output logging to file'
    printf '%s\t%s\n' '--output' 'format of the answers, text or json'
    printf '%s\t%s\n' '-q' 'quiet mode'
    printf '%s\t%s\n' '--quiet' 'quiet mode'
    printf '%s\t%s\n' '-r' 'connect readonly'
    printf '%s\t%s\n' '--readonly' 'connect readonly'
    printf '%s\t%s\n' '-t' 'print timing information'
    printf '%s\t%s\n' '--timing' 'print timing information'
    printf '%s\t%s\n' '-v' 'short version'
    printf '%s\t%s\n' '-V' 'long version'
    printf '%s\t%s\n' '--version' 'version, TYPE is short or long (default short)'
end

# Offers the values of a global option, given its spelling, the text before the value, the value.
function __virsh_global_values
    switch $argv[1]
        case -d --debug
            __virsh_attach $argv[2] '0' '1' '2' '3' '4'
        case -l --log
            __virsh_attach $argv[2] (__fish_complete_path $argv[3])
        case --output
            __virsh_attach $argv[2] 'text' 'json'
        case --version
            __virsh_attach $argv[2] 'short' 'long'
    end
end

# Whether a global option takes the next word as its value.
function __virsh_global_value
    contains -- $argv[1] -c --connect -d --debug -e --escape -k --keepalive-interval -K --keepalive-count -l --log --output
end

# All commands that help lists, with their summaries.
function __virsh_commands
    printf '%s\t%s\n' 'domblkerror' 'List the block devices of a domain that are in error'
    printf '%s\t%s\n' 'domblkinfo' 'Print the size of a block device, or of all'
    printf '%s\t%s\n' 'domblklist' 'List the block devices of a domain'
    printf '%s\t%s\n' 'domblkstat' 'Print what a running domain has read and written'
    printf '%s\t%s\n' 'domcontrol' 'Print the state of the interface that controls a domain'
    printf '%s\t%s\n' 'domif-getlink' 'Print the link state of a virtual interface'
    printf '%s\t%s\n' 'domifaddr' 'List the addresses of a running domain'
    printf '%s\t%s\n' 'domiflist' 'List the virtual interfaces of a domain'
    printf '%s\t%s\n' 'domifstat' 'Print what a running domain has received and sent'
    printf '%s\t%s\n' 'dominfo' 'Print basic facts about a domain'
    printf '%s\t%s\n' 'dommemstat' 'Print the memory statistics of a running domain'
    printf '%s\t%s\n' 'domstate' 'Print the state of a domain'
    printf '%s\t%s\n' 'domstats' 'Print the statistics of domains'
    printf '%s\t%s\n' 'domtime' 'Print or set the time of a domain'
    printf '%s\t%s\n' 'list' 'List domains'
    printf '%s\t%s\n' 'iface-begin' 'Save the settings of all interfaces, to keep or restore later'
    printf '%s\t%s\n' 'iface-bridge' 'Create a bridge over an interface'
    printf '%s\t%s\n' 'iface-commit' 'Keep all changes of interfaces since iface-begin'
    printf '%s\t%s\n' 'iface-define' 'Define a persistent interface of the host from XML, or change one'
    printf '%s\t%s\n' 'iface-destroy' 'Stop an interface of the host at once'
    printf '%s\t%s\n' 'iface-dumpxml' 'Print the XML of an interface of the host'
    printf '%s\t%s\n' 'iface-edit' 'Edit the XML of an interface of the host'
    printf '%s\t%s\n' 'iface-list' 'List the interfaces of the host'
    printf '%s\t%s\n' 'iface-mac' 'Print the MAC address of the interface with a name'
    printf '%s\t%s\n' 'iface-name' 'Print the name of the interface with a MAC address'
    printf '%s\t%s\n' 'iface-rollback' 'Restore the settings of interfaces saved by iface-begin'
    printf '%s\t%s\n' 'iface-start' 'Start a defined interface of the host'
    printf '%s\t%s\n' 'iface-unbridge' 'Remove a bridge and release its interface'
    printf '%s\t%s\n' 'iface-undefine' 'Remove the definition of an interface of the host'
    printf '%s\t%s\n' 'nodedev-create' 'Create a device on the host from XML'
    printf '%s\t%s\n' 'nodedev-destroy' 'Stop a device of the host'
    printf '%s\t%s\n' 'nodedev-detach' 'Detach a device from the host, for use by a guest'
    printf '%s\t%s\n' 'nodedev-dumpxml' 'Print the XML of a device of the host'
    printf '%s\t%s\n' 'nodedev-list' 'List the devices of the host'
    printf '%s\t%s\n' 'nodedev-reattach' 'Give a device back to the host'
    printf '%s\t%s\n' 'nodedev-reset' 'Reset a device of the host'
    printf '%s\t%s\n' 'nodedev-event' 'Wait for events of devices of the host'
    printf '%s\t%s\n' 'nodedev-define' 'Define a persistent device from XML, or change one'
    printf '%s\t%s\n' 'nodedev-undefine' 'Remove the definition of a persistent device'
    printf '%s\t%s\n' 'nodedev-start' 'Start a defined device'
    printf '%s\t%s\n' 'nodedev-autostart' 'Start a device at boot, or no longer'
    printf '%s\t%s\n' 'nodedev-info' 'Print basic facts about a device of the host'
    printf '%s\t%s\n' 'echo' 'Print its arguments'
end

# All groups that help knows, with their titles.
function __virsh_groups
    printf '%s\t%s\n' 'domain' 'Domain Management'
    printf '%s\t%s\n' 'monitor' 'Domain Monitoring'
    printf '%s\t%s\n' 'events' 'Domain Events'
    printf '%s\t%s\n' 'host' 'Host and Hypervisor'
    printf '%s\t%s\n' 'checkpoint' 'Checkpoint'
    printf '%s\t%s\n' 'interface' 'Interface'
    printf '%s\t%s\n' 'filter' 'Network Filter'
    printf '%s\t%s\n' 'network' 'Networking'
    printf '%s\t%s\n' 'nodedev' 'Node Device'
    printf '%s\t%s\n' 'secret' 'Secret'
    printf '%s\t%s\n' 'snapshot' 'Snapshot'
    printf '%s\t%s\n' 'backup' 'Backup'
    printf '%s\t%s\n' 'pool' 'Storage Pool'
    printf '%s\t%s\n' 'volume' 'Storage Volume'
    printf '%s\t%s\n' 'virsh' 'Virsh itself'
end

# The name of a command that goes by an older one as well.
function __virsh_command_name
    switch $argv[1]
        case 'nodedev-dettach'
            echo 'nodedev-detach'
        case '*'
            echo $argv[1]
    end
end

# The options of a command, one a line: name, completer, traits, names that exclude it, help.
# Traits: r required, m many values, n by name only, g offered after a dash only.
function __virsh_options
    switch $argv[1]
        case 'domblkerror'
            printf '%s\n' \
                'domain:object:r::''Domain name, id or UUID' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'domblkinfo'
            printf '%s\n' \
                'domain:object:r::''Domain name, id or UUID' \
                'device:object:-:all:''Block device, by target name or source path' \
                'human:flag:-::''Print sizes with a unit that suits them' \
                'all:flag:-:device:''Print the sizes of all block devices' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'domblklist'
            printf '%s\n' \
                'domain:object:r::''Domain name, id or UUID' \
                'inactive:flag:-::''List the devices of the next start instead of those in use' \
                'details:flag:-::''Add the type of the source and the kind of device' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'domblkstat'
            printf '%s\n' \
                'domain:object:r::''Domain name, id or UUID' \
                'device:object:-::''Block device, by target name or source path' \
                'human:flag:-::''Print what the counters mean instead of their names' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'domcontrol'
            printf '%s\n' \
                'domain:object:r::''Domain name, id or UUID' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'domif-getlink'
            printf '%s\n' \
                'domain:object:r::''Domain name, id or UUID' \
                'interface:object:r::''Virtual interface, by target name or MAC address' \
                'config:flag:-::''Read the persistent definition' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'domifaddr'
            printf '%s\n' \
                'domain:object:r::''Domain name, id or UUID' \
                'interface:object:-::''List the addresses of this interface only' \
                'full:flag:-::''Print the name and MAC address on every line' \
                'source:words:-::''Where the addresses are taken from' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'domiflist'
            printf '%s\n' \
                'domain:object:r::''Domain name, id or UUID' \
                'inactive:flag:-::''List the interfaces of the next start instead of those in use' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'domifstat'
            printf '%s\n' \
                'domain:object:r::''Domain name, id or UUID' \
                'interface:object:r::''Virtual interface, by target name or MAC address' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'dominfo'
            printf '%s\n' \
                'domain:object:r::''Domain name, id or UUID' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'dommemstat'
            printf '%s\n' \
                'domain:object:r::''Domain name, id or UUID' \
                'period:none:n::''Set the period of collection in seconds instead of printing' \
                'config:flag:-:current:''Affect the persistent definition, from the next start on' \
                'live:flag:-:current:''Affect the running domain' \
                'current:flag:-:live,config:''Affect the present state, running or not' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'domstate'
            printf '%s\n' \
                'domain:object:r::''Domain name, id or UUID' \
                'reason:flag:-::''Also print the reason for the state' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'domstats'
            printf '%s\n' \
                'state:flag:-::''Report the state' \
                'cpu-total:flag:-::''Report the physical CPU time' \
                'balloon:flag:-::''Report the memory balloon' \
                'vcpu:flag:-::''Report the virtual CPUs' \
                'interface:flag:-::''Report the network interfaces' \
                'block:flag:-::''Report the block devices' \
                'perf:flag:-::''Report the perf events' \
                'iothread:flag:-::''Report the IOThreads' \
                'memory:flag:-::''Report the memory bandwidth' \
                'dirtyrate:flag:-::''Report the rate at which memory is dirtied' \
                'vm:flag:-::''Report the hypervisor\'s own statistics' \
                'list-active:flag:-::''Take the domains that run' \
                'list-inactive:flag:-::''Take the domains that do not run' \
                'list-persistent:flag:-::''Take the domains with a persistent definition' \
                'list-transient:flag:-::''Take the domains without a persistent definition' \
                'list-running:flag:-::''Take the domains in the state running' \
                'list-paused:flag:-::''Take the paused domains' \
                'list-shutoff:flag:-::''Take the domains that are shut off' \
                'list-other:flag:-::''Take the domains in any other state' \
                'raw:flag:-::''Print the values as they come' \
                'enforce:flag:-::''Fail when a requested group is not supported' \
                'backing:flag:-::''Report the backing chains of block devices too' \
                'nowait:flag:-::''Report only what can be had without waiting' \
                'domain:object:m::''Domains to report on' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'domtime'
            printf '%s\n' \
                'domain:object:r::''Domain name, id or UUID' \
                'now:flag:-:time,sync:''Set the time of the machine that runs virsh' \
                'pretty:flag:-::''Print the time as a date' \
                'sync:flag:-:time,now:''Set the time of the domain\'s real-time clock' \
                'time:none:-:now,sync:''Set this time in seconds of the epoch' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'list'
            printf '%s\n' \
                'inactive:flag:-::''List domains that are not running' \
                'all:flag:-::''List all domains' \
                'transient:flag:-::''List domains without a persistent definition' \
                'persistent:flag:-::''List domains with a persistent definition' \
                'with-snapshot:flag:-::''List domains that have snapshots' \
                'without-snapshot:flag:-::''List domains that have no snapshots' \
                'with-checkpoint:flag:-::''List domains that have checkpoints' \
                'without-checkpoint:flag:-::''List domains that have no checkpoints' \
                'state-running:flag:-::''List running domains' \
                'state-paused:flag:-::''List paused domains' \
                'state-shutoff:flag:-::''List domains that are shut off' \
                'state-other:flag:-::''List domains in any other state' \
                'autostart:flag:-::''List domains that start with the host' \
                'no-autostart:flag:-::''List domains that do not start with the host' \
                'with-managed-save:flag:-::''List domains with a managed save image' \
                'without-managed-save:flag:-::''List domains without a managed save image' \
                'uuid:flag:-:table:''Print UUIDs instead of the table' \
                'name:flag:-:table:''Print names instead of the table' \
                'id:flag:-:table:''Print ids instead of the table' \
                'table:flag:-:name,uuid,id:''Print a table, which is the default' \
                'managed-save:flag:-::''Mark domains that have a managed save image' \
                'title:flag:-::''Add the titles' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'iface-begin'
            printf '%s\n' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'iface-bridge'
            printf '%s\n' \
                'interface:object:r::''Name of an existing interface' \
                'bridge:none:r::''Name of the new bridge' \
                'no-stp:flag:-::''Do not use STP on the bridge' \
                'delay:none:-::''Seconds without traffic on a port after it was connected; needs STP' \
                'no-start:flag:-::''Do not start the bridge' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'iface-commit'
            printf '%s\n' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'iface-define'
            printf '%s\n' \
                'file:file:r::''File that holds the XML of the interface' \
                'validate:flag:-::''Check the XML against the schema first' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'iface-destroy'
            printf '%s\n' \
                'interface:object:r::''Interface name or MAC address' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'iface-dumpxml'
            printf '%s\n' \
                'interface:object:r::''Interface name or MAC address' \
                'inactive:flag:-::''Print the definition for the next start' \
                'xpath:none:n::''Print only what the XPath expression selects' \
                'wrap:flag:-::''Wrap what the XPath expression selects in one root element' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'iface-edit'
            printf '%s\n' \
                'interface:object:r::''Interface name or MAC address' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'iface-list'
            printf '%s\n' \
                'inactive:flag:-:all:''List interfaces that are not active' \
                'all:flag:-:inactive:''List interfaces whether they are active or not' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'iface-mac'
            printf '%s\n' \
                'interface:object:r::''Interface name' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'iface-name'
            printf '%s\n' \
                'interface:object:r::''MAC address of the interface' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'iface-rollback'
            printf '%s\n' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'iface-start'
            printf '%s\n' \
                'interface:object:r::''Interface name or MAC address' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'iface-unbridge'
            printf '%s\n' \
                'bridge:object:r::''Name of the bridge' \
                'no-start:flag:-::''Do not start the released interface; not recommended' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'iface-undefine'
            printf '%s\n' \
                'interface:object:r::''Interface name or MAC address' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'nodedev-create'
            printf '%s\n' \
                'file:file:r::''File that holds the XML of the device' \
                'validate:flag:-::''Check the XML against the schema first' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'nodedev-destroy'
            printf '%s\n' \
                'device:object:r::''Device name, or a pair of WWNs as wwnn,wwpn' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'nodedev-detach'
            printf '%s\n' \
                'device:object:r::''Device name' \
                'driver:none:-::''Backend of the assignment, such as vfio or xen' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'nodedev-dumpxml'
            printf '%s\n' \
                'device:object:r::''Device name, or a pair of WWNs as wwnn,wwpn' \
                'xpath:none:n::''Print only what the XPath expression selects' \
                'wrap:flag:-::''Wrap what the XPath expression selects in one root element' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'nodedev-list'
            printf '%s\n' \
                'tree:flag:-:cap,inactive:''Show the devices in a tree' \
                'cap:list:-:tree:''List only devices with one of these capabilities' \
                'inactive:flag:-:all,tree:''List only devices that are not active' \
                'all:flag:-:inactive:''List devices whether they are active or not' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'nodedev-reattach'
            printf '%s\n' \
                'device:object:r::''Device name' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'nodedev-reset'
            printf '%s\n' \
                'device:object:r::''Device name' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'nodedev-event'
            printf '%s\n' \
                'device:object:-::''Report only this device, by name' \
                'event:words:-::''Event to wait for' \
                'loop:flag:-::''Go on after the first event, until the timeout or an interrupt' \
                'timeout:none:-::''Stop waiting after this many seconds' \
                'list:flag:-::''List the kinds of events and stop' \
                'timestamp:flag:-::''Print the time before each event' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'nodedev-define'
            printf '%s\n' \
                'file:file:r::''File that holds the XML of the device' \
                'validate:flag:-::''Check the XML against the schema first' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'nodedev-undefine'
            printf '%s\n' \
                'device:object:r::''Device name, or a pair of WWNs as wwnn,wwpn' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'nodedev-start'
            printf '%s\n' \
                'device:object:r::''Device name' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'nodedev-autostart'
            printf '%s\n' \
                'device:object:r::''Device name, or a pair of WWNs as wwnn,wwpn' \
                'disable:flag:-::''Remove the mark' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'nodedev-info'
            printf '%s\n' \
                'device:object:r::''Device name, or a pair of WWNs as wwnn,wwpn' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'echo'
            printf '%s\n' \
                'shell:flag:-:xml,split:''Quote the arguments for the shell' \
                'xml:flag:-:shell,split:''Escape the arguments for XML' \
                'split:flag:-:shell,xml:''Print each part between commas on a line; two commas stand for one' \
                'err:flag:-::''Print to the error output' \
                'string:none:m::''Words to print' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
    end
end

# The words that an option may have as its value, with what they mean.
function __virsh_choices
    switch $argv[1]:$argv[2]
        case 'domifaddr':'source'
            printf '%s\t%s\n' 'lease' 'The leases of libvirt\'s DHCP servers'
            printf '%s\t%s\n' 'agent' 'The agent in the guest'
            printf '%s\t%s\n' 'arp' 'The host\'s ARP tables'
        case 'nodedev-list':'cap'
            printf '%s\t%s\n' 'system' 'The host itself'
            printf '%s\t%s\n' 'pci' 'PCI device'
            printf '%s\t%s\n' 'usb_device' 'USB device'
            printf '%s\t%s\n' 'usb' 'Interface of a USB device'
            printf '%s\t%s\n' 'net' 'Network interface'
            printf '%s\t%s\n' 'scsi_host' 'SCSI host'
            printf '%s\t%s\n' 'scsi_target' 'SCSI target'
            printf '%s\t%s\n' 'scsi' 'SCSI device'
            printf '%s\t%s\n' 'storage' 'Storage device'
            printf '%s\t%s\n' 'fc_host' 'Fibre Channel host'
            printf '%s\t%s\n' 'vports' 'SCSI host that can have virtual ports'
            printf '%s\t%s\n' 'scsi_generic' 'SCSI generic device'
            printf '%s\t%s\n' 'drm' 'Graphics device'
            printf '%s\t%s\n' 'mdev_types' 'Device that can have mediated devices'
            printf '%s\t%s\n' 'mdev' 'Mediated device'
            printf '%s\t%s\n' 'ccw' 'S390 channel device'
            printf '%s\t%s\n' 'css' 'S390 subchannel'
            printf '%s\t%s\n' 'vdpa' 'vDPA device'
            printf '%s\t%s\n' 'ap_card' 'S390 crypto card'
            printf '%s\t%s\n' 'ap_queue' 'S390 crypto queue'
            printf '%s\t%s\n' 'ap_matrix' 'S390 crypto matrix'
            printf '%s\t%s\n' 'vpd' 'PCI device with vital product data'
        case 'nodedev-event':'event'
            printf '%s\t%s\n' 'lifecycle' 'A device was created, deleted, defined or undefined'
            printf '%s\t%s\n' 'update' 'The XML of a device changed'
        case '*:output'
            printf '%s\n' text json
    end
end

# The name of an option that was given in an older spelling; `brings` in a second line says that
# the spelling brings its value.
function __virsh_spelling
    switch $argv[1]:$argv[2]
        case 'domif-getlink':'persistent'
            printf '%s\n' 'config'
        case 'nodedev-destroy':'name'
            printf '%s\n' 'device'
        case 'echo':'str'
            printf '%s\n' 'string'
        case 'echo':'hi'
            printf '%s\n' 'string' brings
        case '*'
            echo $argv[2]
    end
end

# Puts a text before each candidate, since fish replaces the whole word.
function __virsh_attach
    for candidate in $argv[2..-1]
        printf '%s\n' $argv[1]$candidate
    end
end

# The record of an option among the records that follow its name.
function __virsh_record
    for record in $argv[2..-1]
        if string match -q -- "$argv[1]:*" $record
            echo $record
            return
        end
    end
    return 1
end

# The record of the option that the next plain word fills.
function __virsh_free --no-scope-shadowing
    for __virsh_each in $options
        set -l parts (string split -m 4 : $__virsh_each)
        if test $parts[2] = flag; or string match -q '*n*' $parts[3]
            continue
        end
        if string match -q '*m*' $parts[3]; or not contains -- $parts[1] $given
            echo $__virsh_each
            return
        end
    end
    return 1
end

# Offers the values of an option of the command: its record, the text before the value, the value.
function __virsh_values --no-scope-shadowing
    set -l parts (string split -m 4 : $argv[1])
    switch $parts[2]
        case words
            __virsh_attach $argv[2] (__virsh_choices $command $parts[1])
        case list
            set -l before (string match -r '.*,' -- $argv[3])
            for word in (__virsh_choices $command $parts[1])
                set -l plain (string split -f 1 \t $word)
                if not contains -- $plain (string split , -- $before)
                    printf '%s\n' "$argv[2]$before$word"
                end
            end
        case command
            __virsh_attach $argv[2] (__virsh_commands) (__virsh_groups)
        case file
            __virsh_attach $argv[2] (__fish_complete_path $argv[3])
        case directory
            __virsh_attach $argv[2] (__fish_complete_directories $argv[3] '')
        case object
            set -l found ($program $connection -q complete -- $asked --$parts[1] $argv[3] 2>/dev/null </dev/null)
            __virsh_attach $argv[2] (string replace -a '\\ ' ' ' -- $found)
    end
end

# Offers the options that may still be given.
function __virsh_names --no-scope-shadowing
    for __virsh_each in $options
        set -l parts (string split -m 4 : $__virsh_each)
        if not string match -q '*m*' $parts[3]; and contains -- $parts[1] $given
            continue
        end
        if string match -q '*g*' $parts[3]; and not string match -q -- '-*' $current
            continue
        end
        set -l excluded
        for other in (string split , $parts[4])
            if contains -- $other $given
                set excluded yes
            end
        end
        if not set -q excluded[1]
            printf '%s\t%s\n' --$parts[1] $parts[5]
        end
    end
end

# Offers what a plain word may be: a value of the next option, an option where nothing is typed.
function __virsh_plain --no-scope-shadowing
    set -l wanted
    if set -l record (__virsh_free)
        set -l parts (string split -m 4 : $record)
        if string match -qr '[rm]' $parts[3]; or test -n "$value"; or set -q data[1]; or not set -q given[1]
            set -l found (__virsh_values $record '' $value)
            printf '%s\n' $found
            if set -q found[1]; and string match -q '*r*' $parts[3]
                set wanted yes
            end
        end
    end
    if test -z "$value"; and not set -q data[1]; and not set -q wanted[1]
        __virsh_names
    end
end

# Reads an option of the command that was given by name.
function __virsh_read_named --no-scope-shadowing
    set -l named (string split -m 1 = -- (string sub -s 3 -- $argv[1]))
    set -l spelled (__virsh_spelling $command $named[1])
    set -l record (__virsh_record $spelled[1] $options)
    or return
    set -a given $spelled[1]
    if string match -q '*:flag:*' $record; or set -q spelled[2]
        set -a asked $argv[1]
    else if set -q named[2]
        set -a asked --$spelled[1]=$named[2]
    else
        set pending $spelled[1]
    end
end

# Follows the words of a command and offers what fits at the cursor.
function __virsh_command --no-scope-shadowing
    set -l command (__virsh_command_name $argv[1])
    set -l options (__virsh_options $command)
    set -l asked $command
    set -l given
    set -l data
    set -l pending
    for word in $argv[2..-1]
        if set -q pending[1]
            set -a asked --$pending=$word
            set pending
        else if not set -q data[1]; and test "$word" = --
            set data yes
        else if not set -q data[1]; and string match -qr '^--[[:alnum:]]' -- $word
            __virsh_read_named $word
        else if set -l record (__virsh_free)
            set -l name (string split -f 1 : $record)
            set -a given $name
            set -a asked --$name=$word
        end
    end
    if set -q pending[1]
        __virsh_values (__virsh_record $pending $options) '' "$value"
    else if not set -q data[1]; and string match -q -- '--*=*' $value
        set -l named (string split -m 1 = -- $value)
        set -l spelled (__virsh_spelling $command (string sub -s 3 -- $named[1]))
        set -l record (__virsh_record $spelled[1] $options)
        and __virsh_values $record $named[1]= "$named[2]"
    else if not set -q data[1]; and string match -q -- '-*' $value
        __virsh_names
    else
        __virsh_plain
    end
end

# Reads a word of several letters; prints the last one if the next word is its value.
function __virsh_cluster --no-scope-shadowing
    set -l letters (string split '' -- (string sub -s 2 -- $argv[1]))
    while set -q letters[1]
        set -l letter -$letters[1]
        set -e letters[1]
        if test $letter = -r
            set -a connection -r
        end
        if __virsh_global_value $letter
            if not set -q letters[1]
                set pending $letter
            else if test $letter = -c
                set -a connection -c (string join '' -- $letters)
            end
            return
        end
    end
end

# Prints the candidates for the word at the cursor.
function __virsh_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l value (string unescape -- $current; or printf '%s' $current)
    set -l program $words[1]
    set -l connection
    set -l pending
    set -l ended
    set -e words[1]
    while set -q words[1]; and not set -q ended[1]
        set -l word $words[1]
        if set -q pending[1]
            if contains -- $pending -c --connect
                set -a connection -c $word
            end
            set pending
        else if not string match -q -- '-?*' $word
            break
        else if test "$word" = --
            set ended yes
        else if string match -q -- '--connect=*' $word
            set -a connection -c (string split -m 1 -f 2 = -- $word)
        else if test "$word" = --readonly
            set -a connection -r
        else if string match -q -- '--*' $word
            if __virsh_global_value $word
                set pending $word
            end
        else
            __virsh_cluster $word
        end
        set -e words[1]
    end
    if set -q pending[1]
        __virsh_global_values $pending '' "$value"
    else if set -q words[1]
        __virsh_command $words
    else if string match -q -- '--*=*' $value
        set -l named (string split -m 1 = -- $value)
        __virsh_global_values $named[1] $named[1]= "$named[2]"
    else if string match -q -- '-*' $value
        __virsh_global_names
    else
        __virsh_commands
    end
end

complete -c virsh -e
complete -c virsh -f -a '(__virsh_complete)'
