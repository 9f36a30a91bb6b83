#!/bin/sh
# Installs the program that `cargo build --release` has built, its manual, and its completions where each
# shell looks for them:
#
#     ./install.sh [NAME]
#
# NAME is what the program is to be called, virsh where none is given: in /usr/local/bin it is found before the
# system's, of which no file is touched. PREFIX is where it goes, /usr/local by default; DESTDIR stands before
# all paths, for packages; PROGRAM is another file to install.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
name=${1:-virsh}
prefix=${PREFIX:-/usr/local}
program=${PROGRAM:-$here/target/release/virsh}
share=${DESTDIR:-}$prefix/share

case $name in
    '' | *[!A-Za-z0-9._-]* | -*)
        echo "install.sh: '$name' is no name for a program" >&2
        exit 1
        ;;
esac
if [ ! -f "$program" ]; then
    echo "install.sh: $program is not there: run 'cargo build --release' first" >&2
    exit 1
fi

# fish looks below /usr/local only where XDG_DATA_DIRS says so, which logins on Debian do not set.
case $prefix in
    /usr/local) fish=${DESTDIR:-}/etc/fish/completions ;;
    *) fish=$share/fish/vendor_completions.d ;;
esac

# Writes a file whose text comes from the standard input.
put() {
    mkdir -p "$(dirname "$1")"
    rm -f "$1"
    cat >"$1"
    chmod 644 "$1"
}

# In the scripts the program's name stands at the ends of lines only.
completion() {
    sed "s/\\([ =]\\)virsh\$/\\1$name/" "$here/generated/completions/$1" | put "$2"
}

# In the manual it is the title, the first word of command lines, and what the pages are called.
manual() {
    upper=$(printf %s "$name" | tr '[:lower:]' '[:upper:]')
    roff=$(printf %s "$name" | sed 's/-/\\\\-/g')
    sed -e "s/^\\.TH VIRSH\\([ \\\\]\\)/.TH $upper\\1/" -e "s/^\\(# \\)\\{0,1\\}virsh /\\1$roff /" \
        -e "s/\\\\fBvirsh\\( \\|\\\\fR\\)/\\\\fB$roff\\1/g" \
        -e "s/virsh\\(\\\\-json\\)\\{0,1\\}(\\([15]\\))/$roff\\1(\\2)/g" \
        -e "s/^virsh\\\\-json /$roff\\\\-json /" "$here/man/$1" | put "$2"
}

mkdir -p "${DESTDIR:-}$prefix/bin"
install -m 755 "$program" "${DESTDIR:-}$prefix/bin/$name"
manual virsh.1 "$share/man/man1/$name.1"
manual virsh-json.5 "$share/man/man5/$name-json.5"
completion virsh.bash "$share/bash-completion/completions/$name"
completion _virsh "$share/zsh/site-functions/_$name"
completion virsh.fish "$fish/$name.fish"
