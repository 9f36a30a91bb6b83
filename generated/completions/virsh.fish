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
    printf '%s\t%s\n' 'autostart' 'Start a domain with its host, or no longer'
    printf '%s\t%s\n' 'create' 'Start a domain from XML without keeping its definition'
    printf '%s\t%s\n' 'define' 'Define a persistent domain from XML'
    printf '%s\t%s\n' 'desc' 'Print or change the description or title of a domain'
    printf '%s\t%s\n' 'destroy' 'Stop a domain at once'
    printf '%s\t%s\n' 'domhostname' 'Print the host name of a domain'
    printf '%s\t%s\n' 'domid' 'Print the id of a domain'
    printf '%s\t%s\n' 'domname' 'Print the name of a domain'
    printf '%s\t%s\n' 'domrename' 'Rename a domain'
    printf '%s\t%s\n' 'domuuid' 'Print the UUID of a domain'
    printf '%s\t%s\n' 'dumpxml' 'Print the XML of a domain'
    printf '%s\t%s\n' 'edit' 'Edit the definition of a domain'
    printf '%s\t%s\n' 'metadata' 'Print or change the XML metadata of a domain'
    printf '%s\t%s\n' 'reboot' 'Reboot a domain'
    printf '%s\t%s\n' 'reset' 'Reset a domain as its reset button would'
    printf '%s\t%s\n' 'resume' 'Let a suspended domain go on'
    printf '%s\t%s\n' 'shutdown' 'Ask a domain to shut down'
    printf '%s\t%s\n' 'start' 'Start a defined domain'
    printf '%s\t%s\n' 'suspend' 'Suspend a running domain'
    printf '%s\t%s\n' 'undefine' 'Remove the definition of a domain'
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
    printf '%s\t%s\n' 'allocpages' 'Change the size of a pool of huge pages'
    printf '%s\t%s\n' 'capabilities' 'Print the capabilities of the host and the hypervisor'
    printf '%s\t%s\n' 'cpu-baseline' 'Compute a CPU that all given host CPUs can provide'
    printf '%s\t%s\n' 'cpu-compare' 'Compare a CPU definition with the host\'s CPU'
    printf '%s\t%s\n' 'cpu-models' 'List the CPU models of an architecture'
    printf '%s\t%s\n' 'domcapabilities' 'Print what domains of a kind can use on this host'
    printf '%s\t%s\n' 'freecell' 'Print the free memory of the machine or of NUMA cells'
    printf '%s\t%s\n' 'freepages' 'Print the number of free pages of NUMA cells'
    printf '%s\t%s\n' 'hostname' 'Print the name of the host that the hypervisor runs on'
    printf '%s\t%s\n' 'hypervisor-cpu-baseline' 'Compute a CPU that all given hosts and the hypervisor can provide'
    printf '%s\t%s\n' 'hypervisor-cpu-compare' 'Compare a CPU definition with what the hypervisor provides'
    printf '%s\t%s\n' 'maxvcpus' 'Print the largest number of virtual CPUs of a domain'
    printf '%s\t%s\n' 'node-memory-tune' 'Print or change the host\'s memory sharing'
    printf '%s\t%s\n' 'nodecpumap' 'Print which CPUs of the host are online'
    printf '%s\t%s\n' 'nodecpustats' 'Print what the host\'s CPUs spend their time on'
    printf '%s\t%s\n' 'nodeinfo' 'Print basic facts about the host\'s CPUs and memory'
    printf '%s\t%s\n' 'nodememstats' 'Print how the host\'s memory is used'
    printf '%s\t%s\n' 'nodesevinfo' 'Print the host\'s AMD SEV features'
    printf '%s\t%s\n' 'nodesuspend' 'Suspend the host for a while'
    printf '%s\t%s\n' 'sysinfo' 'Print the host\'s SMBIOS information'
    printf '%s\t%s\n' 'uri' 'Print the URI of the connection'
    printf '%s\t%s\n' 'version' 'Print the versions of libvirt and the hypervisor'
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
    printf '%s\t%s\n' 'nwfilter-define' 'Define a network filter from XML, or change one'
    printf '%s\t%s\n' 'nwfilter-dumpxml' 'Print the XML of a network filter'
    printf '%s\t%s\n' 'nwfilter-edit' 'Edit the XML of a network filter'
    printf '%s\t%s\n' 'nwfilter-list' 'List network filters'
    printf '%s\t%s\n' 'nwfilter-undefine' 'Remove the definition of a network filter'
    printf '%s\t%s\n' 'nwfilter-binding-create' 'Create a network filter binding from XML'
    printf '%s\t%s\n' 'nwfilter-binding-delete' 'Delete a network filter binding'
    printf '%s\t%s\n' 'nwfilter-binding-dumpxml' 'Print the XML of a network filter binding'
    printf '%s\t%s\n' 'nwfilter-binding-list' 'List network filter bindings'
    printf '%s\t%s\n' 'net-autostart' 'Start a network at boot, or no longer'
    printf '%s\t%s\n' 'net-create' 'Create and start a transient network from XML'
    printf '%s\t%s\n' 'net-define' 'Define a persistent network from XML, or change one'
    printf '%s\t%s\n' 'net-destroy' 'Stop a network at once'
    printf '%s\t%s\n' 'net-dhcp-leases' 'List the DHCP leases of a network'
    printf '%s\t%s\n' 'net-dumpxml' 'Print the XML of a network'
    printf '%s\t%s\n' 'net-edit' 'Edit the XML of a network'
    printf '%s\t%s\n' 'net-event' 'Wait for events of networks'
    printf '%s\t%s\n' 'net-info' 'Print basic facts about a network'
    printf '%s\t%s\n' 'net-list' 'List networks'
    printf '%s\t%s\n' 'net-name' 'Print the name of the network with a UUID'
    printf '%s\t%s\n' 'net-start' 'Start a defined network'
    printf '%s\t%s\n' 'net-undefine' 'Remove the definition of a persistent network'
    printf '%s\t%s\n' 'net-update' 'Change a part of a network without restarting it'
    printf '%s\t%s\n' 'net-uuid' 'Print the UUID of the network with a name'
    printf '%s\t%s\n' 'net-port-list' 'List the ports of a network'
    printf '%s\t%s\n' 'net-port-create' 'Create a port of a network from XML'
    printf '%s\t%s\n' 'net-port-dumpxml' 'Print the XML of a port of a network'
    printf '%s\t%s\n' 'net-port-delete' 'Delete a port of a network'
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
    printf '%s\t%s\n' 'secret-define' 'Define a secret from XML, or change one'
    printf '%s\t%s\n' 'secret-dumpxml' 'Print the XML of a secret'
    printf '%s\t%s\n' 'secret-event' 'Wait for events of secrets'
    printf '%s\t%s\n' 'secret-get-value' 'Print the value of a secret'
    printf '%s\t%s\n' 'secret-list' 'List secrets'
    printf '%s\t%s\n' 'secret-set-value' 'Set the value of a secret'
    printf '%s\t%s\n' 'secret-undefine' 'Delete a secret and its value'
    printf '%s\t%s\n' 'find-storage-pool-sources-as' 'Find storage that could become a pool, without writing XML'
    printf '%s\t%s\n' 'find-storage-pool-sources' 'Find storage that could become a pool'
    printf '%s\t%s\n' 'pool-autostart' 'Start a pool when the host boots'
    printf '%s\t%s\n' 'pool-build' 'Prepare the storage of a pool'
    printf '%s\t%s\n' 'pool-create-as' 'Create and start a transient pool from options'
    printf '%s\t%s\n' 'pool-create' 'Create and start a transient pool from an XML file'
    printf '%s\t%s\n' 'pool-define-as' 'Define a persistent pool from options'
    printf '%s\t%s\n' 'pool-define' 'Define a persistent pool, or change one, from an XML file'
    printf '%s\t%s\n' 'pool-delete' 'Delete the storage of a pool for good'
    printf '%s\t%s\n' 'pool-destroy' 'Stop a pool'
    printf '%s\t%s\n' 'pool-dumpxml' 'Print the XML of a pool'
    printf '%s\t%s\n' 'pool-edit' 'Edit the XML of a pool'
    printf '%s\t%s\n' 'pool-info' 'Print basic facts about a pool'
    printf '%s\t%s\n' 'pool-list' 'List pools'
    printf '%s\t%s\n' 'pool-name' 'Print the name of a pool'
    printf '%s\t%s\n' 'pool-refresh' 'Read the volumes of a pool anew'
    printf '%s\t%s\n' 'pool-start' 'Start an inactive pool'
    printf '%s\t%s\n' 'pool-undefine' 'Remove the definition of an inactive pool'
    printf '%s\t%s\n' 'pool-uuid' 'Print the UUID of a pool'
    printf '%s\t%s\n' 'pool-event' 'Wait for events of pools'
    printf '%s\t%s\n' 'pool-capabilities' 'Print what kinds of pools are supported'
    printf '%s\t%s\n' 'vol-clone' 'Copy a volume within its pool'
    printf '%s\t%s\n' 'vol-create-as' 'Create a volume from options'
    printf '%s\t%s\n' 'vol-create' 'Create a volume from an XML file'
    printf '%s\t%s\n' 'vol-create-from' 'Create a volume with the contents of another one'
    printf '%s\t%s\n' 'vol-delete' 'Delete a volume'
    printf '%s\t%s\n' 'vol-download' 'Copy the contents of a volume to a file'
    printf '%s\t%s\n' 'vol-dumpxml' 'Print the XML of a volume'
    printf '%s\t%s\n' 'vol-info' 'Print basic facts about a volume'
    printf '%s\t%s\n' 'vol-key' 'Print the key of a volume'
    printf '%s\t%s\n' 'vol-list' 'List the volumes of a pool'
    printf '%s\t%s\n' 'vol-name' 'Print the name of a volume'
    printf '%s\t%s\n' 'vol-path' 'Print the path of a volume'
    printf '%s\t%s\n' 'vol-pool' 'Print the pool of a volume'
    printf '%s\t%s\n' 'vol-resize' 'Change the size of a volume'
    printf '%s\t%s\n' 'vol-upload' 'Copy a file into a volume'
    printf '%s\t%s\n' 'vol-wipe' 'Overwrite the data of a volume'
    printf '%s\t%s\n' 'cd' 'Change the current directory'
    printf '%s\t%s\n' 'echo' 'Print its arguments'
    printf '%s\t%s\n' 'exit' 'End the session'
    printf '%s\t%s\n' 'help' 'Print help'
    printf '%s\t%s\n' 'pwd' 'Print the current directory'
    printf '%s\t%s\n' 'quit' 'End the session'
    printf '%s\t%s\n' 'connect' 'Connect to a hypervisor'
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
        case 'autostart'
            printf '%s\n' \
                'domain:object:r::''Domain name, id or UUID' \
                'disable:flag:-::''Do not start the domain with the host' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'create'
            printf '%s\n' \
                'file:file:r::''File with the domain\'s XML' \
                'console:flag:-::''Attach to the guest\'s console after the start' \
                'paused:flag:-::''Leave the guest paused, where the hypervisor can' \
                'autodestroy:flag:-::''Destroy the guest when virsh disconnects or ends' \
                'pass-fds:none:-::''Hand these open file descriptors to the guest, as N,M,...' \
                'validate:flag:-::''Check the XML against the schema first' \
                'reset-nvram:flag:-::''Delete the NVRAM file and make it anew from its template' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'define'
            printf '%s\n' \
                'file:file:r::''File with the domain\'s XML' \
                'validate:flag:-::''Check the XML against the schema first' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'desc'
            printf '%s\n' \
                'domain:object:r::''Domain name, id or UUID' \
                'live:flag:-:current:''Affect the running domain' \
                'config:flag:-:current:''Affect the persistent definition, from the next start on' \
                'current:flag:-:live,config:''Affect the present state, running or not' \
                'title:flag:-::''Print or change the title instead of the description' \
                'edit:flag:-::''Open an editor to change the text' \
                'new-desc:none:m::''New text; several words are joined by blanks' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'destroy'
            printf '%s\n' \
                'domain:object:r::''Domain name, id or UUID' \
                'graceful:flag:-::''Fail instead of killing a guest that does not stop in time' \
                'remove-logs:flag:-::''Delete the domain\'s log files' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'domhostname'
            printf '%s\n' \
                'domain:object:r::''Domain name, id or UUID' \
                'source:words:-::''Where the name is taken from' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'domid'
            printf '%s\n' \
                'domain:object:r::''Domain name or UUID' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'domname'
            printf '%s\n' \
                'domain:object:r::''Domain id or UUID' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'domrename'
            printf '%s\n' \
                'domain:object:r::''Domain name, id or UUID' \
                'new-name:none:r::''New name' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'domuuid'
            printf '%s\n' \
                'domain:object:r::''Domain name or id' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'dumpxml'
            printf '%s\n' \
                'domain:object:r::''Domain name, id or UUID' \
                'inactive:flag:-::''Print the definition for the next start' \
                'security-info:flag:-::''Include secrets, such as passwords' \
                'update-cpu:flag:-::''Adapt the CPU to the host\'s' \
                'migratable:flag:-::''Print XML that is fit for migration' \
                'xpath:none:n::''Print only what the XPath expression selects' \
                'wrap:flag:-::''Wrap what the XPath expression selects in one root element' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'edit'
            printf '%s\n' \
                'domain:object:r::''Domain name, id or UUID' \
                'skip-validate:flag:-::''Do not check the XML against the schema' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'metadata'
            printf '%s\n' \
                'domain:object:r::''Domain name, id or UUID' \
                'uri:none:r::''URI of the namespace' \
                'live:flag:-:current:''Affect the running domain' \
                'config:flag:-:current:''Affect the persistent definition, from the next start on' \
                'current:flag:-:live,config:''Affect the present state, running or not' \
                'edit:flag:-:set,remove:''Open an editor to change the metadata' \
                'key:none:-::''Prefix of the namespace' \
                'set:none:-:edit,remove:''New metadata' \
                'remove:flag:-:set,edit:''Remove the metadata' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'reboot'
            printf '%s\n' \
                'domain:object:r::''Domain name, id or UUID' \
                'mode:list:-::''Ways to reboot, several separated by commas' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'reset'
            printf '%s\n' \
                'domain:object:r::''Domain name, id or UUID' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'resume'
            printf '%s\n' \
                'domain:object:r::''Domain name, id or UUID' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'shutdown'
            printf '%s\n' \
                'domain:object:r::''Domain name, id or UUID' \
                'mode:list:-::''Ways to shut down, several separated by commas' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'start'
            printf '%s\n' \
                'domain:object:r::''Domain name or UUID' \
                'console:flag:-::''Attach to the guest\'s console after the start' \
                'paused:flag:-::''Leave the guest paused, where the hypervisor can' \
                'autodestroy:flag:-::''Destroy the guest when virsh disconnects or ends' \
                'bypass-cache:flag:-::''Read a managed save image past the file system cache' \
                'force-boot:flag:-::''Throw a managed save image away and boot' \
                'pass-fds:none:-::''Hand these open file descriptors to the guest, as N,M,...' \
                'reset-nvram:flag:-::''Delete the NVRAM file and make it anew from its template' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'suspend'
            printf '%s\n' \
                'domain:object:r::''Domain name, id or UUID' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'undefine'
            printf '%s\n' \
                'domain:object:r::''Domain name, id or UUID' \
                'managed-save:flag:-::''Remove the managed save image' \
                'storage:object:-::''Remove these volumes, by target or source path, separated by commas' \
                'remove-all-storage:flag:-::''Remove all volumes of the domain' \
                'delete-storage-volume-snapshots:flag:-::''Remove the snapshots of the volumes as well' \
                'wipe-storage:flag:-::''Wipe the volumes before they are removed' \
                'snapshots-metadata:flag:-::''Remove the metadata of all snapshots' \
                'checkpoints-metadata:flag:-::''Remove the metadata of all checkpoints' \
                'nvram:flag:-:keep-nvram:''Remove the NVRAM file' \
                'keep-nvram:flag:-:nvram:''Keep the NVRAM file' \
                'tpm:flag:-:keep-tpm:''Remove the TPM\'s state' \
                'keep-tpm:flag:-:tpm:''Keep the TPM\'s state' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
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
        case 'allocpages'
            printf '%s\n' \
                'pagesize:object:r::''Size of the pages, in KiB without a suffix' \
                'pagecount:none:r::''Number of pages' \
                'cellno:object:-:all:''NUMA cell whose pool is changed' \
                'add:flag:-::''Add the pages to the pool instead of setting its size' \
                'all:flag:-:cellno:''Change the pools of all NUMA cells' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'capabilities'
            printf '%s\n' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'cpu-baseline'
            printf '%s\n' \
                'file:file:r::''File with the host CPUs in XML' \
                'features:flag:-::''List the features that the CPU model implies as well' \
                'migratable:flag:-::''Leave out features that block migration' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'cpu-compare'
            printf '%s\n' \
                'file:file:r::''File with the CPU definition in XML' \
                'error:flag:-::''Fail with the reason when the CPUs are incompatible' \
                'validate:flag:-::''Check the XML against the schema first' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'cpu-models'
            printf '%s\n' \
                'arch:object:r::''Architecture, such as x86_64' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'domcapabilities'
            printf '%s\n' \
                'virttype:object:-::''Virtualization type, as in the domain\'s type attribute' \
                'emulatorbin:file:-::''Path of the emulator, as in the domain\'s emulator element' \
                'arch:object:-::''Architecture of the guest' \
                'machine:none:-::''Machine type of the guest' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'freecell'
            printf '%s\n' \
                'cellno:object:-:all:''NUMA cell whose free memory is printed' \
                'all:flag:-:cellno:''Print the free memory of all NUMA cells and their total' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'freepages'
            printf '%s\n' \
                'cellno:object:-:all:''NUMA cell whose pages are counted' \
                'pagesize:object:-::''Size of the pages, in KiB without a suffix' \
                'all:flag:-:cellno:''Count the pages on all NUMA cells' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'hostname'
            printf '%s\n' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'hypervisor-cpu-baseline'
            printf '%s\n' \
                'file:file:-:model:''File with the CPU definitions in XML' \
                'virttype:object:-::''Virtualization type, as in the domain\'s type attribute' \
                'emulator:file:-::''Path of the emulator, as in the domain\'s emulator element' \
                'arch:object:-::''Architecture of the CPU or the guest' \
                'machine:none:-::''Machine type of the guest' \
                'features:flag:-::''List the features that the CPU model implies as well' \
                'migratable:flag:-::''Leave out features that block migration' \
                'model:object:-:file:''Take this CPU model alone instead of a file' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'hypervisor-cpu-compare'
            printf '%s\n' \
                'file:file:r::''File with the CPU definition in XML' \
                'virttype:object:-::''Virtualization type, as in the domain\'s type attribute' \
                'emulator:file:-::''Path of the emulator, as in the domain\'s emulator element' \
                'arch:object:-::''Architecture of the CPU or the guest' \
                'machine:none:-::''Machine type of the guest' \
                'error:flag:-::''Fail with the reason when the CPUs are incompatible' \
                'validate:flag:-::''Check the XML against the schema first' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'maxvcpus'
            printf '%s\n' \
                'type:object:-::''Type of the domain' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'node-memory-tune'
            printf '%s\n' \
                'shm-pages-to-scan:none:-::''Pages to scan before the service sleeps' \
                'shm-sleep-millisecs:none:-::''Milliseconds to sleep before the next scan' \
                'shm-merge-across-nodes:none:-::''Whether pages of different NUMA cells are merged, 0 or 1' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'nodecpumap'
            printf '%s\n' \
                'pretty:flag:-::''Print the online CPUs as a list of ranges' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'nodecpustats'
            printf '%s\n' \
                'cpu:object:-::''CPU whose time is printed' \
                'percent:flag:-::''Measure one second and print percentages' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'nodeinfo'
            printf '%s\n' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'nodememstats'
            printf '%s\n' \
                'cell:object:-::''NUMA cell whose memory is described' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'nodesevinfo'
            printf '%s\n' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'nodesuspend'
            printf '%s\n' \
                'target:words:r::''State of sleep' \
                'duration:none:r::''Seconds until the host wakes up, at least 60' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'sysinfo'
            printf '%s\n' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'uri'
            printf '%s\n' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'version'
            printf '%s\n' \
                'daemon:flag:-::''Print the daemon\'s version as well' \
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
                'interface:object:r::''Interface MAC address' \
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
        case 'nwfilter-define'
            printf '%s\n' \
                'file:file:r::''File that holds the XML of the filter' \
                'validate:flag:-::''Check the XML against the schema first' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'nwfilter-dumpxml'
            printf '%s\n' \
                'nwfilter:object:r::''Network filter name or UUID' \
                'xpath:none:n::''Print only what the XPath expression selects' \
                'wrap:flag:-::''Wrap what the XPath expression selects in one root element' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'nwfilter-edit'
            printf '%s\n' \
                'nwfilter:object:r::''Network filter name or UUID' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'nwfilter-list'
            printf '%s\n' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'nwfilter-undefine'
            printf '%s\n' \
                'nwfilter:object:r::''Network filter name or UUID' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'nwfilter-binding-create'
            printf '%s\n' \
                'file:file:r::''File that holds the XML of the binding' \
                'validate:flag:-::''Check the XML against the schema first' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'nwfilter-binding-delete'
            printf '%s\n' \
                'binding:object:r::''Device name of the port' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'nwfilter-binding-dumpxml'
            printf '%s\n' \
                'binding:object:r::''Device name of the port' \
                'xpath:none:n::''Print only what the XPath expression selects' \
                'wrap:flag:-::''Wrap what the XPath expression selects in one root element' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'nwfilter-binding-list'
            printf '%s\n' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'net-autostart'
            printf '%s\n' \
                'network:object:r::''Network name or UUID' \
                'disable:flag:-::''Remove the mark' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'net-create'
            printf '%s\n' \
                'file:file:r::''File that holds the XML of the network' \
                'validate:flag:-::''Check the XML against the schema first' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'net-define'
            printf '%s\n' \
                'file:file:r::''File that holds the XML of the network' \
                'validate:flag:-::''Check the XML against the schema first' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'net-destroy'
            printf '%s\n' \
                'network:object:r::''Network name or UUID' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'net-dhcp-leases'
            printf '%s\n' \
                'network:object:r::''Network name or UUID' \
                'mac:object:-::''List only the leases of this MAC address' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'net-dumpxml'
            printf '%s\n' \
                'network:object:r::''Network name or UUID' \
                'inactive:flag:-::''Print the definition for the next start' \
                'xpath:none:n::''Print only what the XPath expression selects' \
                'wrap:flag:-::''Wrap what the XPath expression selects in one root element' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'net-edit'
            printf '%s\n' \
                'network:object:r::''Network name or UUID' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'net-event'
            printf '%s\n' \
                'network:object:-::''Report only this network, by name or UUID' \
                'event:words:-::''Event to wait for' \
                'loop:flag:-::''Go on after the first event, until the timeout or an interrupt' \
                'timeout:none:-::''Stop waiting after this many seconds' \
                'list:flag:-::''List the kinds of events and stop' \
                'timestamp:flag:-::''Print the time before each event' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'net-info'
            printf '%s\n' \
                'network:object:r::''Network name or UUID' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'net-list'
            printf '%s\n' \
                'inactive:flag:-::''List networks that do not run' \
                'all:flag:-::''List networks whether they run or not' \
                'persistent:flag:-::''List persistent networks' \
                'transient:flag:-::''List transient networks' \
                'autostart:flag:-::''List networks that start at boot' \
                'no-autostart:flag:-::''List networks that do not start at boot' \
                'uuid:flag:-:table,name:''List only UUIDs' \
                'name:flag:-:table,uuid:''List only names' \
                'table:flag:-:name,uuid:''List in a table, as without this option' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'net-name'
            printf '%s\n' \
                'network:object:r::''Network UUID' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'net-start'
            printf '%s\n' \
                'network:object:r::''Network name or UUID' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'net-undefine'
            printf '%s\n' \
                'network:object:r::''Network name or UUID' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'net-update'
            printf '%s\n' \
                'network:object:r::''Network name or UUID' \
                'command:words:r::''What to do with the element' \
                'section:words:r::''Section of the network that changes' \
                'xml:file:r::''The element in XML or the name of a file that holds it' \
                'parent-index:none:-::''Which parent holds the section, counted from 0' \
                'config:flag:-:current:''Change the definition for the next start' \
                'live:flag:-:current:''Change the running network' \
                'current:flag:-:live,config:''Change the present state, running or not' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'net-uuid'
            printf '%s\n' \
                'network:object:r::''Network name' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'net-port-list'
            printf '%s\n' \
                'network:object:r::''Network name or UUID' \
                'uuid:flag:-:table:''List only UUIDs' \
                'table:flag:-:uuid:''List in a table, as without this option' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'net-port-create'
            printf '%s\n' \
                'network:object:r::''Network name or UUID' \
                'file:file:r::''File that holds the XML of the port' \
                'validate:flag:-::''Check the XML against the schema first' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'net-port-dumpxml'
            printf '%s\n' \
                'network:object:r::''Network name or UUID' \
                'port:object:r::''Network port UUID' \
                'xpath:none:n::''Print only what the XPath expression selects' \
                'wrap:flag:-::''Wrap what the XPath expression selects in one root element' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'net-port-delete'
            printf '%s\n' \
                'network:object:r::''Network name or UUID' \
                'port:object:r::''Network port UUID' \
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
                'device:object:r::''Device name or pair of WWNs as wwnn,wwpn' \
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
                'device:object:r::''Device name or pair of WWNs as wwnn,wwpn' \
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
                'device:object:r::''Device name or pair of WWNs as wwnn,wwpn' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'nodedev-start'
            printf '%s\n' \
                'device:object:r::''Device name' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'nodedev-autostart'
            printf '%s\n' \
                'device:object:r::''Device name or pair of WWNs as wwnn,wwpn' \
                'disable:flag:-::''Remove the mark' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'nodedev-info'
            printf '%s\n' \
                'device:object:r::''Device name or pair of WWNs as wwnn,wwpn' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'secret-define'
            printf '%s\n' \
                'file:file:r::''File that holds the XML of the secret' \
                'validate:flag:-::''Check the XML against the schema first' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'secret-dumpxml'
            printf '%s\n' \
                'secret:object:r::''Secret UUID' \
                'xpath:none:n::''Print only what the XPath expression selects' \
                'wrap:flag:-::''Wrap what the XPath expression selects in one root element' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'secret-event'
            printf '%s\n' \
                'secret:object:-::''Report only this secret, by UUID' \
                'event:words:-::''Event to wait for' \
                'loop:flag:-::''Go on after the first event, until the timeout or an interrupt' \
                'timeout:none:-::''Stop waiting after this many seconds' \
                'list:flag:-::''List the kinds of events and stop' \
                'timestamp:flag:-::''Print the time before each event' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'secret-get-value'
            printf '%s\n' \
                'secret:object:r::''Secret UUID' \
                'plain:flag:-::''Print the value as it is' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'secret-list'
            printf '%s\n' \
                'ephemeral:flag:-::''List ephemeral secrets' \
                'no-ephemeral:flag:-::''List secrets that are not ephemeral' \
                'private:flag:-::''List private secrets' \
                'no-private:flag:-::''List secrets that are not private' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'secret-set-value'
            printf '%s\n' \
                'secret:object:r::''Secret UUID' \
                'file:file:n:base64,interactive:''File that holds the value' \
                'plain:flag:-:base64,interactive:''Take the file\'s content as it is instead of as Base64' \
                'interactive:flag:-:base64,plain,file:''Ask for the value on the terminal' \
                'base64:none:-:file,plain,interactive:''Value in Base64; insecure' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'secret-undefine'
            printf '%s\n' \
                'secret:object:r::''Secret UUID' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'find-storage-pool-sources-as'
            printf '%s\n' \
                'type:object:r::''Type of pool to find sources for' \
                'host:none:-::''Server to ask (netfs, gluster, iscsi)' \
                'port:none:-::''Port of the server, where the type uses one (iscsi)' \
                'initiator:none:-::''IQN of the initiator whose targets are looked for (iscsi)' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'find-storage-pool-sources'
            printf '%s\n' \
                'type:object:r::''Type of pool to find sources for' \
                'srcSpec:file:-::''File with a source element that narrows the search' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'pool-autostart'
            printf '%s\n' \
                'pool:object:r::''Pool name or UUID' \
                'disable:flag:-::''Start the pool at boot no more' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'pool-build'
            printf '%s\n' \
                'pool:object:r::''Pool name or UUID' \
                'no-overwrite:flag:-::''Refuse to build over existing data' \
                'overwrite:flag:-::''Build even over existing data' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'pool-create-as'
            printf '%s\n' \
                'name:none:r::''Name of the pool' \
                'type:object:r::''Type of the pool, such as dir, fs or logical' \
                'print-xml:flag:-::''Print the XML and make no pool' \
                'source-host:none:-::''Host that serves the storage (netfs, iscsi, rbd, sheepdog, gluster)' \
                'source-path:none:-::''Directory that backs the pool (dir)' \
                'source-dev:file:-::''Device that backs the pool (fs, logical, disk, iscsi, zfs)' \
                'source-name:none:-::''Name of the storage that backs the pool (logical, rbd, sheepdog, gluster)' \
                'target:directory:-::''Path where the pool appears in the host\'s file system' \
                'source-format:none:-::''Format of the storage (fs, netfs, disk, logical)' \
                'auth-type:none:-::''Kind of authentication: chap for iscsi, ceph for rbd' \
                'auth-username:none:-::''User name for the authentication' \
                'secret-usage:none:-:secret-uuid:''Secret for the authentication, by its usage' \
                'secret-uuid:object:-:secret-usage:''Secret for the authentication, by its UUID' \
                'adapter-name:none:-::''Adapter of a scsi_host pool, as scsi_hostN' \
                'adapter-wwnn:none:-::''WWNN of the adapter of an fc_host pool' \
                'adapter-wwpn:none:-::''WWPN of the adapter of an fc_host pool' \
                'adapter-parent:object:-::''Parent of the vHBA, by its node device scsi_hostN' \
                'adapter-parent-wwnn:none:-::''Parent of the vHBA, by its WWNN' \
                'adapter-parent-wwpn:none:-::''Parent of the vHBA, by its WWPN' \
                'adapter-parent-fabric-wwn:none:-::''Parent of the vHBA, by its fabric\'s WWN' \
                'source-protocol-ver:none:-::''NFS protocol version, as in the mount option nfsvers' \
                'source-initiator:none:-::''IQN of the initiator (iscsi-direct)' \
                'build:flag:-::''Build the pool first, as pool-build does' \
                'no-overwrite:flag:-:overwrite:''Refuse to build over existing data' \
                'overwrite:flag:-:no-overwrite:''Build even over existing data' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'pool-create'
            printf '%s\n' \
                'file:file:r::''File with the XML of the pool' \
                'build:flag:-::''Build the pool first, as pool-build does' \
                'no-overwrite:flag:-:overwrite:''Refuse to build over existing data' \
                'overwrite:flag:-:no-overwrite:''Build even over existing data' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'pool-define-as'
            printf '%s\n' \
                'name:none:r::''Name of the pool' \
                'type:object:r::''Type of the pool, such as dir, fs or logical' \
                'print-xml:flag:-::''Print the XML and make no pool' \
                'source-host:none:-::''Host that serves the storage (netfs, iscsi, rbd, sheepdog, gluster)' \
                'source-path:none:-::''Directory that backs the pool (dir)' \
                'source-dev:file:-::''Device that backs the pool (fs, logical, disk, iscsi, zfs)' \
                'source-name:none:-::''Name of the storage that backs the pool (logical, rbd, sheepdog, gluster)' \
                'target:directory:-::''Path where the pool appears in the host\'s file system' \
                'source-format:none:-::''Format of the storage (fs, netfs, disk, logical)' \
                'auth-type:none:-::''Kind of authentication: chap for iscsi, ceph for rbd' \
                'auth-username:none:-::''User name for the authentication' \
                'secret-usage:none:-:secret-uuid:''Secret for the authentication, by its usage' \
                'secret-uuid:object:-:secret-usage:''Secret for the authentication, by its UUID' \
                'adapter-name:none:-::''Adapter of a scsi_host pool, as scsi_hostN' \
                'adapter-wwnn:none:-::''WWNN of the adapter of an fc_host pool' \
                'adapter-wwpn:none:-::''WWPN of the adapter of an fc_host pool' \
                'adapter-parent:object:-::''Parent of the vHBA, by its node device scsi_hostN' \
                'adapter-parent-wwnn:none:-::''Parent of the vHBA, by its WWNN' \
                'adapter-parent-wwpn:none:-::''Parent of the vHBA, by its WWPN' \
                'adapter-parent-fabric-wwn:none:-::''Parent of the vHBA, by its fabric\'s WWN' \
                'source-protocol-ver:none:-::''NFS protocol version, as in the mount option nfsvers' \
                'source-initiator:none:-::''IQN of the initiator (iscsi-direct)' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'pool-define'
            printf '%s\n' \
                'file:file:r::''File with the XML of the pool' \
                'validate:flag:-::''Check the XML against the schema first' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'pool-delete'
            printf '%s\n' \
                'pool:object:r::''Pool name or UUID' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'pool-destroy'
            printf '%s\n' \
                'pool:object:r::''Pool name or UUID' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'pool-dumpxml'
            printf '%s\n' \
                'pool:object:r::''Pool name or UUID' \
                'inactive:flag:-::''Print the definition for the next start' \
                'xpath:none:n::''Print only what the XPath expression selects' \
                'wrap:flag:-::''Wrap what the XPath expression selects in one root element' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'pool-edit'
            printf '%s\n' \
                'pool:object:r::''Pool name or UUID' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'pool-info'
            printf '%s\n' \
                'pool:object:r::''Pool name or UUID' \
                'bytes:flag:-::''Print sizes in bytes' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'pool-list'
            printf '%s\n' \
                'inactive:flag:-:all:''List inactive pools' \
                'all:flag:-:inactive:''List active and inactive pools' \
                'transient:flag:-::''List transient pools' \
                'persistent:flag:-::''List persistent pools' \
                'autostart:flag:-::''List pools that start with the host' \
                'no-autostart:flag:-::''List pools that do not start with the host' \
                'type:list:-::''List pools of these types' \
                'details:flag:-:uuid,name:''Print persistence and sizes as well' \
                'uuid:flag:-:details:''Print UUIDs only' \
                'name:flag:-:details:''Print names only' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'pool-name'
            printf '%s\n' \
                'pool:object:r::''Pool UUID' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'pool-refresh'
            printf '%s\n' \
                'pool:object:r::''Pool name or UUID' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'pool-start'
            printf '%s\n' \
                'pool:object:r::''Pool name or UUID' \
                'build:flag:-::''Build the pool first, as pool-build does' \
                'no-overwrite:flag:-:overwrite:''Refuse to build over existing data' \
                'overwrite:flag:-:no-overwrite:''Build even over existing data' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'pool-undefine'
            printf '%s\n' \
                'pool:object:r::''Pool name or UUID' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'pool-uuid'
            printf '%s\n' \
                'pool:object:r::''Pool name' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'pool-event'
            printf '%s\n' \
                'pool:object:-::''Pool to watch, by name or UUID' \
                'event:words:-::''Kind of event to wait for' \
                'loop:flag:-::''Go on after the first event, until the timeout or an interrupt' \
                'timeout:none:-::''Stop waiting after this many seconds' \
                'list:flag:-::''List the kinds of events and stop' \
                'timestamp:flag:-::''Print the time before each event' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'pool-capabilities'
            printf '%s\n' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'vol-clone'
            printf '%s\n' \
                'vol:object:r::''Volume name, key or path' \
                'newname:none:r::''Name of the new volume' \
                'pool:object:-::''Pool of the volume, by name or UUID' \
                'prealloc-metadata:flag:-::''Preallocate the metadata (qcow2)' \
                'reflink:flag:-::''Copy blocks only when they are modified, or fail' \
                'print-xml:flag:-::''Print the XML of the new volume and copy nothing' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'vol-create-as'
            printf '%s\n' \
                'pool:object:r::''Pool for the new volume, by name or UUID' \
                'name:none:r::''Name of the new volume' \
                'capacity:none:r::''Size of the volume, in bytes unless it has a suffix' \
                'allocation:none:-::''Size to allocate at first, in bytes unless it has a suffix' \
                'format:none:-::''Format of the volume, such as raw or qcow2' \
                'backing-vol:object:-::''Volume to make a snapshot of, by name, key or path' \
                'backing-vol-format:none:-::''Format of the volume below' \
                'prealloc-metadata:flag:-::''Preallocate the metadata (qcow2)' \
                'print-xml:flag:-::''Print the XML and make no volume' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'vol-create'
            printf '%s\n' \
                'pool:object:r::''Pool for the new volume, by name or UUID' \
                'file:file:r::''File with the XML of the volume' \
                'prealloc-metadata:flag:-::''Preallocate the metadata (qcow2)' \
                'validate:flag:-::''Check the XML against the schema first' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'vol-create-from'
            printf '%s\n' \
                'pool:object:r::''Pool for the new volume, by name or UUID' \
                'file:file:r::''File with the XML of the new volume' \
                'vol:object:r::''Source volume, by name, key or path' \
                'inputpool:object:-::''Pool of the source volume, by name or UUID' \
                'prealloc-metadata:flag:-::''Preallocate the metadata (qcow2)' \
                'reflink:flag:-::''Copy blocks only when they are modified, or fail' \
                'validate:flag:-::''Check the XML against the schema first' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'vol-delete'
            printf '%s\n' \
                'vol:object:r::''Volume name, key or path' \
                'pool:object:-::''Pool of the volume, by name or UUID' \
                'delete-snapshots:flag:-::''Delete the snapshots of the volume too (rbd)' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'vol-download'
            printf '%s\n' \
                'vol:object:r::''Volume name, key or path' \
                'file:file:r::''File to write' \
                'pool:object:-::''Pool of the volume, by name or UUID' \
                'offset:none:-::''Position in the volume to read from' \
                'length:none:-::''Most bytes to read' \
                'sparse:flag:-::''Keep holes as holes' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'vol-dumpxml'
            printf '%s\n' \
                'vol:object:r::''Volume name, key or path' \
                'pool:object:-::''Pool of the volume, by name or UUID' \
                'xpath:none:n::''Print only what the XPath expression selects' \
                'wrap:flag:-::''Wrap what the XPath expression selects in one root element' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'vol-info'
            printf '%s\n' \
                'vol:object:r::''Volume name, key or path' \
                'pool:object:-::''Pool of the volume, by name or UUID' \
                'bytes:flag:-::''Print sizes in bytes' \
                'physical:flag:-::''Print the physical size in place of the allocation' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'vol-key'
            printf '%s\n' \
                'vol:object:r::''Volume name or path' \
                'pool:object:-::''Pool of the volume, by name or UUID' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'vol-list'
            printf '%s\n' \
                'pool:object:r::''Pool name or UUID' \
                'details:flag:-::''Print types and sizes as well' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'vol-name'
            printf '%s\n' \
                'vol:object:r::''Volume key or path' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'vol-path'
            printf '%s\n' \
                'vol:object:r::''Volume name or key' \
                'pool:object:-::''Pool of the volume, by name or UUID' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'vol-pool'
            printf '%s\n' \
                'vol:object:r::''Volume key or path' \
                'uuid:flag:-::''Print the UUID of the pool instead of its name' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'vol-resize'
            printf '%s\n' \
                'vol:object:r::''Volume name, key or path' \
                'capacity:none:r::''New capacity, or the change of it, in bytes unless it has a suffix' \
                'pool:object:-::''Pool of the volume, by name or UUID' \
                'allocate:flag:-::''Allocate what is added' \
                'delta:flag:-::''Change the capacity by this much' \
                'shrink:flag:-::''Let the volume shrink' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'vol-upload'
            printf '%s\n' \
                'vol:object:r::''Volume name, key or path' \
                'file:file:r::''File to read' \
                'pool:object:-::''Pool of the volume, by name or UUID' \
                'offset:none:-::''Position in the volume to write to' \
                'length:none:-::''Most bytes to write' \
                'sparse:flag:-::''Keep holes as holes' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'vol-wipe'
            printf '%s\n' \
                'vol:object:r::''Volume name, key or path' \
                'pool:object:-::''Pool of the volume, by name or UUID' \
                'algorithm:words:-::''How to overwrite the data' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'cd'
            printf '%s\n' \
                'dir:directory:-::''Directory to go to' \
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
        case 'exit'
            printf '%s\n' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'help'
            printf '%s\n' \
                'command:command:-::''Command or group to explain' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'pwd'
            printf '%s\n' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'quit'
            printf '%s\n' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'self-test'
            printf '%s\n' \
                'completers-missing:flag:-::''List the options whose values cannot be completed' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'complete'
            printf '%s\n' \
                'string:none:m::''Words of the command line' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'connect'
            printf '%s\n' \
                'name:none:-::''URI of the hypervisor' \
                'readonly:flag:-::''Connect read-only' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
    end
end

# The words that an option may have as its value, with what they mean.
function __virsh_choices
    switch $argv[1]:$argv[2]
        case 'domhostname':'source'
            printf '%s\t%s\n' 'lease' 'The leases of libvirt\'s DHCP servers'
            printf '%s\t%s\n' 'agent' 'The agent in the guest'
        case 'reboot':'mode'
            printf '%s\t%s\n' 'acpi' 'Press the ACPI power button'
            printf '%s\t%s\n' 'agent' 'Ask the agent in the guest'
            printf '%s\t%s\n' 'initctl' 'Write to the guest\'s initctl'
            printf '%s\t%s\n' 'signal' 'Send a signal to the guest\'s first process'
            printf '%s\t%s\n' 'paravirt' 'Use the hypervisor\'s own channel'
        case 'shutdown':'mode'
            printf '%s\t%s\n' 'acpi' 'Press the ACPI power button'
            printf '%s\t%s\n' 'agent' 'Ask the agent in the guest'
            printf '%s\t%s\n' 'initctl' 'Write to the guest\'s initctl'
            printf '%s\t%s\n' 'signal' 'Send a signal to the guest\'s first process'
            printf '%s\t%s\n' 'paravirt' 'Use the hypervisor\'s own channel'
        case 'domifaddr':'source'
            printf '%s\t%s\n' 'lease' 'The leases of libvirt\'s DHCP servers'
            printf '%s\t%s\n' 'agent' 'The agent in the guest'
            printf '%s\t%s\n' 'arp' 'The host\'s ARP tables'
        case 'nodesuspend':'target'
            printf '%s\t%s\n' 'mem' 'Suspend to RAM'
            printf '%s\t%s\n' 'disk' 'Suspend to disk'
            printf '%s\t%s\n' 'hybrid' 'Suspend to both'
        case 'net-event':'event'
            printf '%s\t%s\n' 'lifecycle' 'A network was defined, undefined, started or stopped'
        case 'net-update':'command'
            printf '%s\t%s\n' 'modify' 'Replace the element that matches'
            printf '%s\t%s\n' 'delete' 'Remove the element that matches'
            printf '%s\t%s\n' 'add' 'Add the element at the end, as add-last'
            printf '%s\t%s\n' 'add-last' 'Add the element at the end'
            printf '%s\t%s\n' 'add-first' 'Add the element at the beginning'
        case 'net-update':'section'
            printf '%s\t%s\n' 'bridge' '<bridge>'
            printf '%s\t%s\n' 'domain' '<domain>'
            printf '%s\t%s\n' 'ip' '<ip>'
            printf '%s\t%s\n' 'ip-dhcp-host' '<host> of <dhcp> of <ip>'
            printf '%s\t%s\n' 'ip-dhcp-range' '<range> of <dhcp> of <ip>'
            printf '%s\t%s\n' 'forward' '<forward>'
            printf '%s\t%s\n' 'forward-interface' '<interface> of <forward>'
            printf '%s\t%s\n' 'forward-pf' '<pf> of <forward>'
            printf '%s\t%s\n' 'portgroup' '<portgroup>'
            printf '%s\t%s\n' 'dns-host' '<host> of <dns>'
            printf '%s\t%s\n' 'dns-txt' '<txt> of <dns>'
            printf '%s\t%s\n' 'dns-srv' '<srv> of <dns>'
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
        case 'secret-event':'event'
            printf '%s\t%s\n' 'lifecycle' 'A secret was defined or undefined'
            printf '%s\t%s\n' 'value-changed' 'The value of a secret changed'
        case 'pool-list':'type'
            printf '%s\t%s\n' 'dir' 'Directory'
            printf '%s\t%s\n' 'fs' 'File system on a device'
            printf '%s\t%s\n' 'netfs' 'Network file system'
            printf '%s\t%s\n' 'logical' 'LVM volume group'
            printf '%s\t%s\n' 'disk' 'Partitioned disk'
            printf '%s\t%s\n' 'iscsi' 'iSCSI target'
            printf '%s\t%s\n' 'iscsi-direct' 'iSCSI target without the host\'s initiator'
            printf '%s\t%s\n' 'scsi' 'SCSI host adapter'
            printf '%s\t%s\n' 'mpath' 'Multipath devices'
            printf '%s\t%s\n' 'rbd' 'Ceph block devices'
            printf '%s\t%s\n' 'sheepdog' 'Sheepdog cluster'
            printf '%s\t%s\n' 'gluster' 'Gluster volume'
            printf '%s\t%s\n' 'zfs' 'ZFS pool'
            printf '%s\t%s\n' 'vstorage' 'Virtuozzo storage'
        case 'pool-event':'event'
            printf '%s\t%s\n' 'lifecycle' 'A pool was defined, undefined, created, deleted, started or stopped'
            printf '%s\t%s\n' 'refresh' 'The volumes of a pool were read anew'
        case 'vol-wipe':'algorithm'
            printf '%s\t%s\n' 'zero' 'One pass of zeroes'
            printf '%s\t%s\n' 'nnsa' 'Four passes by NNSA NAP-14.1-C'
            printf '%s\t%s\n' 'dod' 'Four passes by DoD 5220.22-M'
            printf '%s\t%s\n' 'bsi' 'Nine passes by the German BSI'
            printf '%s\t%s\n' 'gutmann' 'Gutmann\'s 35 passes'
            printf '%s\t%s\n' 'schneier' 'Schneier\'s seven passes'
            printf '%s\t%s\n' 'pfitzner7' 'Seven random passes'
            printf '%s\t%s\n' 'pfitzner33' '33 random passes'
            printf '%s\t%s\n' 'random' 'One random pass'
            printf '%s\t%s\n' 'trim' 'Discard the blocks'
        case '*:output'
            printf '%s\n' text json
    end
end

# The name of an option that was given in an older spelling; `brings` in a second line says that
# the spelling brings its value.
function __virsh_spelling
    switch $argv[1]:$argv[2]
        case 'undefine':'delete-snapshots'
            printf '%s\n' 'delete-storage-volume-snapshots'
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
