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
        -d | --debug) completer='words' candidates=('0' '4') ;;
        -l | --log) completer='file' ;;
        --output) completer='words' candidates=('text' 'json') ;;
        -e | --escape) completer='none' ;;
        -r | --readonly) completer='flag' ;;
        -q | --quiet) completer='flag' ;;
        -v | --version) completer='words' candidates=('short' 'long') ;;
        -V) completer='flag' ;;
        *) return 1 ;;
    esac
}

# Whether a global option takes the next word as its value.
__virsh_global_value() {
    case $1 in
        -c | --connect | -d | --debug | -l | --log | --output | -e | --escape) return 0 ;;
        *) return 1 ;;
    esac
}

# The spellings of all global options.
__virsh_global_names() {
    candidates=(-c --connect -d --debug -l --log --output -e --escape -r --readonly -q --quiet -v --version -V)
}

# All commands that help lists.
__virsh_commands() {
    candidates=(
        'everything'
        'operands'
        'relations'
        'answers'
        'flags'
        'quoting'
        'bare'
        'unlisted'
    )
}

# All groups that help knows.
__virsh_groups() {
    candidates+=('alpha' 'beta' 'gamma')
}

# The options of a command in `options`: name, completer, traits, names that exclude it. Traits:
# r required, m many values, n by name only, g offered after a dash only.
__virsh_options() {
    case $1 in
        'everything')
            options=(
                'domain:object:r:'
                'flag:flag:-:'
                'text:none:-:'
                'network:object:-:'
                'network-port:object:-:'
                'pool:object:-:'
                'pool-type:object:-:'
                'volume:object:-:'
                'interface:object:-:'
                'host-interface:object:-:'
                'nwfilter:object:-:'
                'nwfilter-binding:object:-:'
                'node-device:object:-:'
                'secret:object:-:'
                'snapshot:object:-:'
                'checkpoint:object:-:'
                'device-target:object:-:'
                'device-alias:object:-:'
                'uri:none:-:'
                'file:file:-:'
                'xml-file:file:-:'
                'directory:directory:-:'
                'host-file:file:-:'
                'host-directory:directory:-:'
                'xml-or-file:file:-:'
                'verbatim:none:-:'
                'xml:none:-:'
                'xpath:none:-:'
                'arch:object:-:'
                'machine:none:-:'
                'virt-type:object:-:'
                'emulator:file:-:'
                'command-name:command:-:'
                'int:none:-:'
                'uint:none:-:'
                'ulong:none:-:'
                'ulong-wrapping:none:-:'
                'long:none:-:'
                'size:none:-:'
                'size-text:none:-:'
                'vcpu:object:-:'
                'cell:object:-:'
                'disks:object:-:'
                'bandwidth:none:-:'
                'seconds:none:-:'
                'choice:words:-:'
                'choice-list:list:-:'
                'list:none:-:'
                'fd-list:none:-:'
                'cpu-list:none:-:'
                'help:flag:ng:'
            ) ;;
        'operands' | 'operanden' | 'words')
            command='operands'
            options=(
                'domain:object:r:'
                'count:none:r:'
                'target:object:-:'
                'type:none:-:'
                'by-name:none:n:'
                'level:words:-:'
                'quietly:flag:-:'
                'word:none:m:'
                'help:flag:ng:'
            ) ;;
        'relations')
            options=(
                'domain:object:r:'
                'live:flag:-:config,config,current'
                'config:flag:-:live,live,current'
                'current:flag:-:config,live'
                'all:flag:-:some'
                'some:none:n:all'
                'timeout:none:-:'
                'wait:flag:-:'
                'verbose:flag:-:'
                'help:flag:ng:'
            ) ;;
        'answers')
            options=(
                'fields:flag:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'flags')
            options=(
                'domain:object:r:'
                'live:flag:-:'
                'all:flag:-:'
                'inactive:flag:-:'
                'cpu:flag:-:'
                'title:none:-:'
                'mode:list:-:'
                'algorithm:words:n:'
                'goal:none:-:'
                'speed:words:-:'
                'output:words:ng:'
                'help:flag:ng:'
            ) ;;
        'quoting')
            options=(
                'hazard:words:-:'
                'many:list:-:'
                'path:file:-:'
                'help:flag:ng:'
            ) ;;
        'hidden-one')
            options=(
                'command:command:-:'
                'help:flag:ng:'
            ) ;;
        'bare')
            options=(
                'help:flag:ng:'
            ) ;;
        'unlisted')
            options=(
                'folder:directory:r:'
                'help:flag:ng:'
            ) ;;
        *) return 1 ;;
    esac
}

# The words that an option may have as its value, in `candidates`.
__virsh_choices() {
    case $1:$2 in
        'everything':'choice') candidates=('one' 'two-and-a-half' '3d') ;;
        'everything':'choice-list') candidates=('one' 'two-and-a-half' '3d') ;;
        'operands':'level') candidates=('low' 'high') ;;
        'flags':'mode') candidates=('acpi' 'agent' 'none') ;;
        'flags':'algorithm') candidates=('zero' 'dod') ;;
        'flags':'speed') candidates=('slow' 'fast') ;;
        'quoting':'hazard') candidates=('it'\''s' 'a:b' 'e\f' 'g h' '$HOME' '[i]' '"j"' 'l*') ;;
        'quoting':'many') candidates=('k'\''l' 'm' 'n:o') ;;
        *:output) candidates=(text json) ;;
    esac
}

# Replaces an older spelling of an option in `name`; `brings` says that it brings its value.
__virsh_spelling() {
    case $1:$name in
        'operands':'by_name') name='by-name' ;;
        'operands':'lofty') name='level' brings=1 ;;
        'operands':'silent') name='quietly' ;;
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
