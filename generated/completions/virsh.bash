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
        'echo'
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
        *) return 1 ;;
    esac
}

# The words that an option may have as its value, in `candidates`.
__virsh_choices() {
    case $1:$2 in
        'domifaddr':'source') candidates=('lease' 'agent' 'arp') ;;
        'nodedev-list':'cap') candidates=('system' 'pci' 'usb_device' 'usb' 'net' 'scsi_host' 'scsi_target' 'scsi' 'storage' 'fc_host' 'vports' 'scsi_generic' 'drm' 'mdev_types' 'mdev' 'ccw' 'css' 'vdpa' 'ap_card' 'ap_queue' 'ap_matrix' 'vpd') ;;
        'nodedev-event':'event') candidates=('lifecycle' 'update') ;;
        *:output) candidates=(text json) ;;
    esac
}

# Replaces an older spelling of an option in `name`; `brings` says that it brings its value.
__virsh_spelling() {
    case $1:$name in
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
