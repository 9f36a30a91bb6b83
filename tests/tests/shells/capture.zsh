# Prints what zsh's completion offers for a line: zsh -f capture.zsh FOLDER LINE, where FOLDER
# holds _virsh. A second zsh, in a pseudo terminal, loads the script as an interactive one does;
# its compadd prints the matches, a tab and what is shown for them.
if [[ $1 != --inner ]]; then
    zmodload zsh/zpty || exit 2
    zpty inner zsh -f -i
    zpty -w inner "source ${(q)0} --inner ${(q)1}"
    zpty -r inner output $'*\1*' || exit 2
    zpty -n -w inner "$2"$'\t'
    zpty -r inner output $'*\2*\2*' || exit 2
    zpty -d inner
    output=${${output#*$'\2'}%$'\2'*}
    print -rn -- "${output//$'\r'/}"
    exit 0
fi

stty -echo
PROMPT= RPROMPT=
fpath=($2 $fpath)
autoload -Uz compinit
compinit -u -D
bindkey '^I' complete-word
unsetopt zle_bracketed_paste 2>/dev/null
zstyle ':completion:*' list-separator ''
compadd() {
    if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then
        builtin compadd "$@"
        return
    fi
    local -a hits shown
    local index
    if (( $@[(I)-d] )); then
        index=$@[(i)-d]
        shown=("${(@P)@[index+1]}")
    fi
    builtin compadd -A hits -D shown "$@"
    for ((index = 1; index <= $#hits; index++)); do
        print -r -- "$IPREFIX$hits[index]"$'\t'"$shown[index]"
    done
    builtin compadd "$@"
}
mark() { print -n $'\2' }
compprefuncs=(mark)
comppostfuncs=(mark)
print -n $'\1'
