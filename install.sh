#!/bin/sh
# Installs the program that `cargo build --release` has built, its manual, its documents, and its completions where each
# shell looks for them, as generated/installed lists them:
#
#     ./install.sh [--remove] [NAME]
#
# NAME is what the program is to be called, virsh where none is given: in /usr/local/bin it is found before the
# system's, of which no file is touched. With --remove the same files are removed. Of the environment: PREFIX is where
# it goes, /usr/local by default; DESTDIR stands before all paths, for packages; PROGRAM is another file to install;
# BASH_DIR, ZSH_DIR and FISH_DIR are other folders for the completions, DOC_DIR for the documents.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

# Says what is wrong, and ends.
refuse() {
    echo "install.sh: $1" >&2
    exit 1
}

remove=
if [ "${1:-}" = --remove ]; then
    remove=yes
    shift
fi
[ $# -le 1 ] || refuse "one name is wanted, and '$2' follows it"
name=${1:-virsh}
prefix=${PREFIX:-/usr/local}
root=${DESTDIR:-}
program=${PROGRAM:-${CARGO_TARGET_DIR:-$here/target}/release/virsh}

case $name in
    . | .. | *[!A-Za-z0-9._-]* | -*) refuse "'$name' is no name for a program" ;;
esac
# Refuses a folder before which DESTDIR cannot stand.
absolute() {
    case $2 in
        /*) ;;
        *) refuse "$1 is no absolute path: $2" ;;
    esac
}
absolute PREFIX "$prefix"
while [ "$prefix" != "${prefix%/}" ]; do
    prefix=${prefix%/}
done
case $root in
    -*) root=./$root ;;
esac
[ -f "$program" ] || [ -n "$remove" ] || refuse "$program is not there: run 'cargo build --release' first"

share=$prefix/share
bash=${BASH_DIR:-$share/bash-completion/completions}
# zsh looks below its own prefix only; Debian's has another folder for what packages bring.
zsh=$share/zsh/site-functions
[ "$prefix" != /usr ] || [ ! -e /etc/debian_version ] || zsh=$share/zsh/vendor-completions
zsh=${ZSH_DIR:-$zsh}
# fish looks below /usr/local only where XDG_DATA_DIRS says so, which logins on Debian do not set.
fish=$share/fish/vendor_completions.d
[ "$prefix" != /usr/local ] || fish=/etc/fish/completions
fish=${FISH_DIR:-$fish}
documents=${DOC_DIR:-$share/doc/$name}
absolute BASH_DIR "$bash"
absolute ZSH_DIR "$zsh"
absolute FISH_DIR "$fish"
absolute DOC_DIR "$documents"

# Writes a file whose text comes from the standard input, or removes it.
put() {
    rm -f "$root$1"
    [ -z "$remove" ] || return 0
    mkdir -p "$(dirname "$root$1")"
    cat >"$root$1"
    chmod "$2" "$root$1"
}

# In the scripts the program's name stands at the ends of lines only.
completion() {
    sed "s/\\([ =]\\)virsh\$/\\1$name/" "$here/$1" | put "$2" 644
}

# In the manual it is the title, the first word of command lines, and what the pages are called.
manual() {
    upper=$(printf %s "$name" | tr '[:lower:]' '[:upper:]')
    roff=$(printf %s "$name" | sed 's/-/\\\\-/g')
    page=$(basename "$1")
    section=${page##*.}
    sed -e "s/^\\.TH VIRSH\\([ \\\\]\\)/.TH $upper\\1/" -e "s/^\\(# \\)\\{0,1\\}virsh /\\1$roff /" \
        -e "s/\\\\fBvirsh\\( \\|\\\\fR\\)/\\\\fB$roff\\1/g" \
        -e "s/virsh\\(\\\\-json\\)\\{0,1\\}(\\([15]\\))/$roff\\1(\\2)/g" \
        -e "s/^virsh\\\\-json /$roff\\\\-json /" "$here/$1" | put "$share/man/man$section/$name${page#virsh}" 644
}

if [ -n "$remove" ]; then
    put "$prefix/bin/$name" 755 </dev/null
else
    put "$prefix/bin/$name" 755 <"$program"
fi
while read -r kind file; do
    case $kind in
        manual) manual "$file" ;;
        bash) completion "$file" "$bash/$name" ;;
        zsh) completion "$file" "$zsh/_$name" ;;
        fish) completion "$file" "$fish/$name.fish" ;;
        document) put "$documents/$(basename "$file")" 644 <"$here/$file" ;;
    esac
done <"$here/generated/installed"
if [ -n "$remove" ]; then
    # The only folder that is the program's own.
    rmdir "$root$documents" 2>/dev/null || true
fi
