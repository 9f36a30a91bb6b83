# Prints what bash's completion offers for a line: bash capture.bash SCRIPT LINE. The words are
# split as readline splits them, at blanks outside quotes and around its word breaks.
split() {
    local line=$1 char quote='' word='' open='' index
    COMP_WORDS=()
    for ((index = 0; index < ${#line}; index++)); do
        char=${line:index:1}
        if [[ ! $quote && $char == [[:space:]] ]]; then
            [[ $open ]] && COMP_WORDS+=("$word")
            word='' open=''
        elif [[ ! $quote && $char == [=:] ]]; then
            [[ $open ]] && COMP_WORDS+=("$word")
            COMP_WORDS+=("$char")
            word='' open=''
        else
            if [[ $char == \\ && $quote != \' ]]; then
                char+=${line:++index:1}
            elif [[ $char == "$quote" ]]; then
                quote=''
            elif [[ ! $quote && $char == [\'\"] ]]; then
                quote=$char
            fi
            word+=$char open=1
        fi
    done
    if [[ $open || $line == *[[:space:]] ]]; then
        COMP_WORDS+=("$word")
    fi
}

source "$1"
COMP_LINE=$2 COMP_POINT=${#2}
split "$2"
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
entry=$(complete -p virsh)
[[ $entry == *'-F _virsh '* ]] || exit 2
_virsh virsh "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
((${#COMPREPLY[@]})) && printf '%s\n' "${COMPREPLY[@]}"
exit 0
