#!/usr/bin/env zsh
# Starts bash, zsh and fish on terminals of their own, as somebody does who has just logged in, and presses the tab key: the
# line is completed from the files that are installed, in ways that only this program's completion knows, and runs.
# usage: shells.zsh [PROGRAM]
emulate -R zsh
zmodload zsh/zpty
program=${1:-virsh}
home=$(mktemp -d) || exit
trap 'rm -rf $home' EXIT
mkdir -p $home/.config/fish
print -r -- ". /usr/share/bash-completion/bash_completion; PS1='<ready> '" >$home/.bashrc
print -r -- "autoload -Uz compinit; compinit -u -D; PS1='<ready> '" >$home/.zshrc
print -rl -- 'set fish_greeting' 'function fish_prompt; printf "<ready> "; end' >$home/.config/fish/config.fish

failed=0
for shell in bash zsh fish; do
    zpty -b $shell "stty rows 50 cols 200; exec env -i HOME=$home TERM=xterm LC_ALL=C.UTF-8 PATH=$PATH ${(q)shell} -i"
    # Reading waits until the pattern fits; whoever calls this bounds the whole.
    zpty -r $shell text '*<ready> *'
    zpty -w -n $shell "$program --output j"$'\t'' -c test:///default domuu'$'\t'' te'$'\t'$'\r'
    zpty -r $shell text '*("uuid":|rror:|not found|nknown command)*'
    if [[ $text == *'"uuid":'* ]]; then
        print -r -- "$shell completes"
    else
        print -r -- "$shell does not complete: $text"
        failed=1
    fi
    zpty -d $shell
done
exit $failed
