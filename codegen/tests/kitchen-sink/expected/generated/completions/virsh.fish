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
    printf '%s\t%s\n' '-l' 'output to file: \'it\''
    printf '%s\t%s\n' '--log' 'output to file: \'it\''
    printf '%s\t%s\n' '--output' 'format'
    printf '%s\t%s\n' '-e' 'set escape'
    printf '%s\t%s\n' '--escape' 'set escape'
    printf '%s\t%s\n' '-r' 'connect readonly'
    printf '%s\t%s\n' '--readonly' 'connect readonly'
    printf '%s\t%s\n' '-q' 'quiet mode'
    printf '%s\t%s\n' '--quiet' 'quiet mode'
    printf '%s\t%s\n' '-v' 'version'
    printf '%s\t%s\n' '--version' 'version'
    printf '%s\t%s\n' '-V' 'the letter alone'
end

# Offers the values of a global option, given its spelling, the text before the value, the value.
function __virsh_global_values
    switch $argv[1]
        case -d --debug
            __virsh_attach $argv[2] '0' '4'
        case -l --log
            __virsh_attach $argv[2] (__fish_complete_path $argv[3])
        case --output
            __virsh_attach $argv[2] 'text' 'json'
        case -v --version
            __virsh_attach $argv[2] 'short' 'long'
    end
end

# Whether a global option takes the next word as its value.
function __virsh_global_value
    contains -- $argv[1] -c --connect -d --debug -l --log --output -e --escape
end

# All commands that help lists, with their summaries.
function __virsh_commands
    printf '%s\t%s\n' 'everything' 'Take an option of every type'
    printf '%s\t%s\n' 'operands' 'Take words by position and by name'
    printf '%s\t%s\n' 'relations' 'Relate options to each other'
    printf '%s\t%s\n' 'answers' 'Answer in every form'
    printf '%s\t%s\n' 'flags' 'Bring constants of libvirt'
    printf '%s\t%s\n' 'quoting' 'Quote $HOME, `ls`, "two", it\'s, \\n, [x], a:b, %s, #c, (d), é'
    printf '%s\t%s\n' 'bare' 'Take nothing'
    printf '%s\t%s\n' 'unlisted' 'Follow those that the group lists'
end

# All groups that help knows, with their titles.
function __virsh_groups
    printf '%s\t%s\n' 'alpha' 'The first group'
    printf '%s\t%s\n' 'beta' 'The "second" group\'s name'
    printf '%s\t%s\n' 'gamma' 'Planned'
end

# The name of a command that goes by an older one as well.
function __virsh_command_name
    switch $argv[1]
        case 'operanden' 'words'
            echo 'operands'
        case '*'
            echo $argv[1]
    end
end

# The options of a command, one a line: name, completer, traits, names that exclude it, help.
# Traits: r required, m many values, n by name only, g offered after a dash only.
function __virsh_options
    switch $argv[1]
        case 'everything'
            printf '%s\n' \
                'domain:object:r::''The domain, by name' \
                'flag:flag:-::''A flag' \
                'text:none:-::''A text' \
                'network:object:-::''A network' \
                'network-port:object:-::''A network-port' \
                'pool:object:-::''A pool' \
                'pool-type:object:-::''A pool-type' \
                'volume:object:-::''A volume' \
                'interface:object:-::''A interface' \
                'host-interface:object:-::''A host-interface' \
                'nwfilter:object:-::''A nwfilter' \
                'nwfilter-binding:object:-::''A nwfilter-binding' \
                'node-device:object:-::''A node-device' \
                'secret:object:-::''A secret' \
                'snapshot:object:-::''A snapshot' \
                'checkpoint:object:-::''A checkpoint' \
                'device-target:object:-::''A device-target' \
                'device-alias:object:-::''A device-alias' \
                'uri:none:-::''A uri' \
                'file:file:-::''A file' \
                'xml-file:file:-::''A xml-file' \
                'directory:directory:-::''A directory' \
                'host-file:file:-::''A host-file' \
                'host-directory:directory:-::''A host-directory' \
                'xml-or-file:file:-::''A xml-or-file' \
                'verbatim:none:-::''A verbatim' \
                'xml:none:-::''A xml' \
                'xpath:none:-::''A xpath' \
                'arch:object:-::''A arch' \
                'machine:none:-::''A machine' \
                'virt-type:object:-::''A virt-type' \
                'emulator:file:-::''A emulator' \
                'command-name:command:-::''A command-name' \
                'int:none:-::''A int' \
                'uint:none:-::''A uint' \
                'ulong:none:-::''A ulong' \
                'ulong-wrapping:none:-::''A ulong-wrapping' \
                'long:none:-::''A long' \
                'size:none:-::''A size' \
                'size-text:none:-::''A size-text' \
                'vcpu:object:-::''A vcpu' \
                'cell:object:-::''A cell' \
                'disks:object:-::''Disks' \
                'bandwidth:none:-::''A bandwidth' \
                'seconds:none:-::''A seconds' \
                'choice:words:-::''A choice' \
                'choice-list:list:-::''A choice-list' \
                'list:none:-::''A list' \
                'fd-list:none:-::''A fd-list' \
                'cpu-list:none:-::''A cpu-list' \
                'help:flag:ng::''Print the help of the command'
        case 'operands'
            printf '%s\n' \
                'domain:object:r::''Domain name or UUID' \
                'count:none:r::''How many' \
                'target:object:-::''Where to' \
                'type:none:-::''What kind; a keyword of Rust' \
                'by-name:none:n::''Never a plain word' \
                'level:words:-::''The level' \
                'quietly:flag:-::''Say nothing' \
                'word:none:m::''The words' \
                'help:flag:ng::''Print the help of the command'
        case 'relations'
            printf '%s\n' \
                'domain:object:r::''Domain name, id or UUID' \
                'live:flag:-:config,config,current:''Affect it now' \
                'config:flag:-:live,live,current:''Affect the next start' \
                'current:flag:-:config,live:''Affect the present state' \
                'all:flag:-:some:''Take all' \
                'some:none:n:all:''Take some' \
                'timeout:none:-::''How long' \
                'wait:flag:-::''Wait' \
                'verbose:flag:-::''Tell the progress' \
                'help:flag:ng::''Print the help of the command'
        case 'answers'
            printf '%s\n' \
                'fields:flag:-::''Answer in fields' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'flags'
            printf '%s\n' \
                'domain:object:r::''Domain name, id or UUID' \
                'live:flag:-::''Affect the running domain' \
                'all:flag:-::''Take all' \
                'inactive:flag:-::''Take the inactive ones' \
                'cpu:flag:-::''Take the CPU' \
                'title:none:-::''Take a title' \
                'mode:list:-::''The ways' \
                'algorithm:words:n::''The algorithm' \
                'goal:none:-::''Where to' \
                'speed:words:-::''How fast' \
                'output:words:ng::''Print the answer as text or json' \
                'help:flag:ng::''Print the help of the command'
        case 'quoting'
            printf '%s\n' \
                'hazard:words:-::''Pick \'it\'s\' or "$HOME": a\\b [c]; d {e} %s #f' \
                'many:list:-::''Some, of many' \
                'path:file:-::''A path; with ~ and ...' \
                'help:flag:ng::''Print the help of the command'
        case 'hidden-one'
            printf '%s\n' \
                'command:command:-::''A command' \
                'help:flag:ng::''Print the help of the command'
        case 'bare'
            printf '%s\n' \
                'help:flag:ng::''Print the help of the command'
        case 'unlisted'
            printf '%s\n' \
                'folder:directory:r::''A folder' \
                'help:flag:ng::''Print the help of the command'
    end
end

# The words that an option may have as its value, with what they mean.
function __virsh_choices
    switch $argv[1]:$argv[2]
        case 'everything':'choice'
            printf '%s\t%s\n' 'one' 'The first'
            printf '%s\t%s\n' 'two-and-a-half' ''
            printf '%s\t%s\n' '3d' ''
        case 'everything':'choice-list'
            printf '%s\t%s\n' 'one' 'The first'
            printf '%s\t%s\n' 'two-and-a-half' ''
            printf '%s\t%s\n' '3d' ''
        case 'operands':'level'
            printf '%s\t%s\n' 'low' ''
            printf '%s\t%s\n' 'high' ''
        case 'flags':'mode'
            printf '%s\t%s\n' 'acpi' ''
            printf '%s\t%s\n' 'agent' ''
            printf '%s\t%s\n' 'none' ''
        case 'flags':'algorithm'
            printf '%s\t%s\n' 'zero' ''
            printf '%s\t%s\n' 'dod' ''
        case 'flags':'speed'
            printf '%s\t%s\n' 'slow' ''
            printf '%s\t%s\n' 'fast' ''
        case 'quoting':'hazard'
            printf '%s\t%s\n' 'it\'s' 'It\'s [it]: $x'
            printf '%s\t%s\n' 'a:b' 'c:d'
            printf '%s\t%s\n' 'e\\f' ''
            printf '%s\t%s\n' 'g h' ''
            printf '%s\t%s\n' '$HOME' ''
            printf '%s\t%s\n' '[i]' ''
            printf '%s\t%s\n' '"j"' ''
            printf '%s\t%s\n' 'l*' ''
        case 'quoting':'many'
            printf '%s\t%s\n' 'k\'l' ''
            printf '%s\t%s\n' 'm' ''
            printf '%s\t%s\n' 'n:o' ''
        case '*:output'
            printf '%s\n' text json
    end
end

# The name of an option that was given in an older spelling; `brings` in a second line says that
# the spelling brings its value.
function __virsh_spelling
    switch $argv[1]:$argv[2]
        case 'operands':'by_name'
            printf '%s\n' 'by-name'
        case 'operands':'lofty'
            printf '%s\n' 'level' brings
        case 'operands':'silent'
            printf '%s\n' 'quietly'
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
