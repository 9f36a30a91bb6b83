# Generated from spec/ by `cargo codegen`; edit codegen/templates/virsh.bash.
# shellcheck shell=bash
#
# Completion for bash. The program says how the line goes on, and quotes it: names of domains are other
# people's data, and nothing in them may ever be expanded. Files are completed here.

# Offers the names of files or directories behind `word` that continue `value`, of which readline
# leaves the part `kept` in place.
__virsh_paths() {
    local path
    compopt -o filenames 2>/dev/null
    while IFS= read -r path; do
        path=$word$path
        COMPREPLY+=("${path:${#kept}}")
    done < <(compgen "$1" -- "${value:${#word}}")
}

_virsh() {
    local program=$1 line kind word kept='' value=''
    COMPREPLY=()
    # An alias is no program.
    type -P "$program" >/dev/null || program=virsh
    while IFS= read -r line; do
        # Not by `read`, which takes two tabs for one.
        kind=${line%%$'\t'*} line=${line#*$'\t'}
        printf -v word %b "${line%%$'\t'*}"
        case $kind in
            typed) printf -v value %b "${line#*$'\t'}" && kept=$word ;;
            file) __virsh_paths -f ;;
            directory) __virsh_paths -d ;;
            *) COMPREPLY+=("$word") ;;
        esac
        [[ $kind == part ]] && compopt -o nospace 2>/dev/null
    done < <("$program" -q complete --described --quoting bash -- "${COMP_LINE:0:COMP_POINT}" "$2" 2>/dev/null </dev/null)
}

complete -F _virsh virsh
