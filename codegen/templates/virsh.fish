# Generated from spec/ by `cargo codegen`; edit codegen/templates/virsh.fish or the specification.
#
# Completion of virsh for fish. The first half holds tables, the second half follows the words as
# virsh does. A candidate is a line: the word, a tab, what it means.

# The global options: spelling and help.
function __virsh_global_names
{%- for option in globals %}
{%- for spelling in option.spellings %}
    printf '%s\t%s\n' {{ spelling | quote }} {{ option.help | quote }}
{%- endfor %}
{%- endfor %}
end

# Offers the values of a global option, given its spelling, the text before the value, the value.
function __virsh_global_values
    switch $argv[1]
{%- for option in globals %}{% if option.words %}
        case {{ option.spellings | join(sep=" ") }}
            __virsh_attach $argv[2]{% for word in option.words %} {{ word.word | quote }}{% endfor %}
{%- elif option.completer == "file" %}
        case {{ option.spellings | join(sep=" ") }}
            __virsh_attach $argv[2] (__fish_complete_path $argv[3])
{%- endif %}{% endfor %}
    end
end

# Whether a global option takes the next word as its value.
function __virsh_global_value
    contains -- $argv[1] {{ global_valued | join(sep=" ") }}
end

# All commands that help lists, with their summaries.
function __virsh_commands
{%- for command in commands %}{% if not command.hidden %}
    printf '%s\t%s\n' {{ command.name | quote }} {{ command.summary | quote }}
{%- endif %}{% endfor %}
end

# All groups that help knows, with their titles.
function __virsh_groups
{%- for group in groups %}
    printf '%s\t%s\n' {{ group.word | quote }} {{ group.help | quote }}
{%- endfor %}
end

# The name of a command that goes by an older one as well.
function __virsh_command_name
    switch $argv[1]
{%- for command in commands %}{% if command.old_names %}
        case{% for old in command.old_names %} {{ old | quote }}{% endfor %}
            echo {{ command.name | quote }}
{%- endif %}{% endfor %}
        case '*'
            echo $argv[1]
    end
end

# The options of a command, one a line: name, completer, traits, names that exclude it, help.
# Traits: r required, m many values, n by name only, g offered after a dash only.
function __virsh_options
    switch $argv[1]
{%- for command in commands %}
        case {{ command.name | quote }}
            printf '%s\n' \
{%- for option in command.options %}
                '{{ option.name }}:{{ option.completer }}:{{ option.traits }}:{{ option.excludes | join(sep=",") }}:'{{ option.help | quote }}{% if not loop.last %} \{% endif %}
{%- endfor %}
{%- endfor %}
    end
end

# The words that an option may have as its value, with what they mean.
function __virsh_choices
    switch $argv[1]:$argv[2]
{%- for command in commands %}{% for option in command.options %}{% if option.words and option.name != "output" %}
        case {{ command.name | quote }}:{{ option.name | quote }}
{%- for word in option.words %}
            printf '%s\t%s\n' {{ word.word | quote }} {{ word.help | quote }}
{%- endfor %}
{%- endif %}{% endfor %}{% endfor %}
        case '*:output'
            printf '%s\n' text json
    end
end

# The name of an option that was given in an older spelling; `brings` in a second line says that
# the spelling brings its value.
function __virsh_spelling
    switch $argv[1]:$argv[2]
{%- for command in commands %}{% for old in command.old %}
        case {{ command.name | quote }}:{{ old.spelling | quote }}
            printf '%s\n' {{ old.name | quote }}{% if old.brings_value %} brings{% endif %}
{%- endfor %}{% endfor %}
        case '*'
            echo $argv[2]
    end
end

{% raw -%}
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
{%- endraw %}
