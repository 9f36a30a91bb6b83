# Generated from spec/ by `cargo codegen`; edit codegen/templates/virsh.bash.
# shellcheck shell=bash
#
# Completion for bash. The program says how the line goes on; what is left to do here is to pass
# the words on without their quoting, and to quote what comes back. Names of domains are other
# people's data: nothing in them may ever be expanded.

# Splits the line up to the cursor into `raw`. COMP_WORDS is split at = and : too, so its parts
# are joined where no blank is between them.
__virsh_split() {
    local line=${COMP_LINE:0:COMP_POINT} part rest index
    raw=()
    for ((index = 0; index <= COMP_CWORD; index++)); do
        rest=${line#"${line%%[![:space:]]*}"}
        part=${COMP_WORDS[index]}
        ((${#part} > ${#rest})) && part=$rest
        if ((index == 0)) || [[ $rest != "$line" ]]; then
            raw+=("$part")
        else
            raw[${#raw[@]} - 1]+=$part
        fi
        line=${rest:${#part}}
    done
}

# Takes the quoting off a text into `plain`; nothing is expanded. `open` is what its end leaves
# open: one of ' " \ and $ for the quote that begins with $'.
__virsh_unquote() {
    local text=$1 char part='' index
    plain='' open=''
    for ((index = 0; index < ${#text}; index++)); do
        char=${text:index:1}
        case $open in
            \') if [[ $char == \' ]]; then open=''; else plain+=$char; fi ;;
            \$)
                if [[ $char == \' ]]; then
                    plain+=${part@E} part='' open=''
                else
                    [[ $char == \\ ]] && char+=${text:$((++index)):1}
                    part+=$char
                fi
                ;;
            \")
                if [[ $char == \" ]]; then
                    open=''
                else
                    [[ $char == \\ && ${text:index+1:1} == [\$\`\"\\] ]] && char=${text:$((++index)):1}
                    plain+=$char
                fi
                ;;
            *)
                case $char in
                    \\)
                        plain+=${text:$((++index)):1}
                        ((index < ${#text})) || open=\\
                        ;;
                    \' | \") open=$char ;;
                    \$)
                        case ${text:index+1:1} in
                            \') open=\$ && ((index++)) ;;
                            \") open=\" && ((index++)) ;;
                            *) plain+=\$ ;;
                        esac
                        ;;
                    *) plain+=$char ;;
                esac
                ;;
        esac
    done
    plain+=${part@E}
}

# Quotes a text into `quoted` so that it goes on where `open` tells. In double quotes nothing
# keeps an exclamation mark from the history, so it stands outside of them. readline takes a quote
# at the beginning for the one that is open, and one at the end for the one that closes it, so
# quotes there are doubled.
__virsh_quote() {
    quoted=$1
    case $open in
        \') quoted=${quoted//\'/\'\\\'\'} ;;
        \")
            quoted=${quoted//\\/\\\\}
            quoted=${quoted//\"/\\\"}
            quoted=${quoted//\$/\\\$}
            quoted=${quoted//\`/\\\`}
            quoted=${quoted//!/\"\\!\"}
            ;;
        \$)
            quoted=${quoted//\\/\\\\}
            quoted=${quoted//\'/\\047}
            quoted=${quoted//$'\n'/\\n}
            return
            ;;
        *)
            [[ $quoted ]] && printf -v quoted %q "$quoted"
            quoted=${quoted//\\,/,}
            return
            ;;
    esac
    [[ $quoted == "$open"* ]] && quoted=$open$quoted
    [[ $quoted == *"$open" ]] && quoted+=$open
}

# Offers what continues `value`, of which readline leaves the part `kept` in place.
__virsh_offer() {
    local kind word quoted
    while IFS=$'\t' read -r kind word _; do
        printf -v word %b "$word"
        case $kind in
            file | directory)
                [[ $kind == file ]] && kind=-f || kind=-d
                compopt -o filenames 2>/dev/null
                while IFS= read -r quoted; do
                    quoted=$word$quoted
                    COMPREPLY+=("${quoted:${#kept}}")
                done < <(compgen "$kind" -- "${value:${#word}}")
                ;;
            *)
                [[ $word == "$value"* ]] || continue
                [[ $kind == part ]] && compopt -o nospace 2>/dev/null
                __virsh_quote "${word:${#kept}}"
                COMPREPLY+=("$quoted")
                ;;
        esac
    done
}

_virsh() {
    local program=$1 raw word words=() plain open value kept
    COMPREPLY=()
    __virsh_split
    for word in "${raw[@]:1}"; do
        __virsh_unquote "$word"
        words+=("$plain")
    done
    [[ $word == *"$2" && ${#raw[@]} -gt 1 ]] || return
    value=$plain
    __virsh_unquote "${word:0:${#word}-${#2}}"
    kept=$plain
    [[ $open != \\ && $value == "$kept"* ]] || return
    # An alias is no program.
    type -P "$program" >/dev/null || program=virsh
    __virsh_offer < <("$program" -q complete --described -- "${words[@]}" 2>/dev/null </dev/null)
}

complete -F _virsh virsh
