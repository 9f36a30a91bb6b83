#!/usr/bin/env bash
# Installs the program in each way that README names, by the lines that stand there, on a machine that has libvirt's own, and
# removes it again: it takes the place of libvirt's, completes in each shell, has its manual, and leaves nothing behind.
# tests/bare-root.sh runs it in a Debian of its own; it changes the machine.
# usage: tests/installed/run.sh PROGRAM     PROGRAM is a release build
set -euo pipefail
cd "$(dirname "$0")/../.."
program=$(realpath "$1")
ours=$("$program" --version=long | sed -n '1,2p')

die() { echo "installed: $*" >&2; exit 1; }
begun=$SECONDS
say() { echo "installed: $* ($((SECONDS - begun)) s)"; begun=$SECONDS; }

# Runs the line of README that begins so, in a paragraph or as a piece of code within one, as somebody types it.
readme() {
    local line
    line=$(grep -m 1 "^    $1" README.md || grep -m 1 -o "\`$1[^\`]*\`" README.md | tr -d '\`')
    [ -n "$line" ] || die "README has no line that begins with '$1'"
    say "$line"
    # apt asks whether to go on.
    bash -ec "$line" < <(yes) >/tmp/log 2>&1 || { cat /tmp/log; die "README's line fails: $line"; }
}
# Whoever types the lines may become root and has cargo, which is asked to build what is built already.
mkdir -p /tmp/programs
export PATH=/tmp/programs:$PATH
printf '#!/bin/sh\nexec "$@"\n' >/tmp/programs/sudo
printf '#!/bin/sh\n[ "$*" = "build --release --locked --package virsh" ] && echo "$*" >/tmp/built\n' >/tmp/programs/cargo
chmod 755 /tmp/programs/*

wanted="make gcc libc6-dev dpkg-dev libvirt-clients bash-completion zsh fish lintian man-db"
# shellcheck disable=SC2086  # The list is words.
if ! dpkg-query -W $wanted >/dev/null 2>&1; then
    apt-get update -q >/dev/null
    DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $wanted >/dev/null
fi
say "the machine is ready"

# libvirt is to find these in the program (runtime/src/libvirt/watches.rs, uuid_text.rs, expressions.rs), and none of its interface.
exports=$(nm --dynamic --defined-only --format=just-symbols "$program" | xargs)
[ "$exports" = "g_main_loop_quit g_main_loop_run g_source_attach virUUIDFormat xmlXPathEval" ] || die "the program exports '$exports'"

# All files that one of the ways could touch, with what is in them.
state() {
    find /etc/fish /usr/local /usr/bin /usr/share/{bash-completion,doc,fish,lintian/overrides,man,zsh} \
        \( -path '*virsh*' -o -path '/usr/local/*' -o -path '/etc/fish/*' \) -type f -exec md5sum {} + | sort -k 2
    dpkg-divert --list '*virsh*'
}
state >/tmp/before
! grep -q virsh-json /tmp/before || die "the program was here before"
theirs=$(virsh --version=long)

# What holds while the program is in virsh's place, and its documents are in a folder.
holds() {
    local where=$1 documents=$2
    hash -r
    [ "$(virsh --version=long | sed -n '1,2p')" = "$ours" ] || die "$where: virsh is not this program"
    man -l "$(man -w virsh)" | grep -q 'virsh help --output json\|virsh-json(5)' || die "$where: the manual is another one"
    cmp debian/copyright "$documents/copyright" || die "$where: the licences of what is linked are missing"
    man -w 5 virsh-json >/dev/null || die "$where: there is no virsh-json(5)"
    timeout 120 zsh -f tests/installed/shells.zsh || die "$where: a shell does not complete"
}
# What holds when it is gone.
gone() {
    state >/tmp/after
    diff /tmp/before /tmp/after || die "$1 left traces"
    hash -r
    [ "$(virsh --version=long)" = "$theirs" ] || die "$1: virsh is not libvirt's again"
    dpkg --verify libvirt-clients || die "$1: libvirt-clients' files are changed"
}

mkdir -p target/release
cp "$program" target/release/virsh
readme "make && sudo make install"
[ -s /tmp/built ] || die "README's line builds nothing"
holds "make install" /usr/local/share/doc/virsh
readme "sudo make uninstall"
gone "make uninstall"
say "installed from the sources, and removed"

make -s install PREFIX=/usr DESTDIR=/tmp/staged NAME=virsh-rs
for file in bin/virsh-rs share/man/man1/virsh-rs.1 share/zsh/vendor-completions/_virsh-rs; do
    [ -f /tmp/staged/usr/$file ] || die "DESTDIR has no $file"
done
make -s uninstall PREFIX=/usr DESTDIR=/tmp/staged NAME=virsh-rs
[ -z "$(find /tmp/staged -type f)" ] || die "make uninstall left files below DESTDIR"
gone "DESTDIR"

readme "make deb && sudo apt install"
package=$(echo target/debian/virsh-rs_*.deb)
holds "the package" /usr/share/doc/virsh-rs
readme "sudo apt remove virsh-rs"
gone "the package"
lintian --fail-on error,warning,info --display-info --tag-display-limit 0 --allow-root "$package" || die "lintian found faults"
say "lintian found nothing"
dpkg --install "$package" >/dev/null
virsh.libvirt --version >/dev/null || die "libvirt's virsh is not beside it"
# An update of libvirt leaves it in its place, and so does its own.
apt-get install -q -y --reinstall libvirt-clients >/dev/null
dpkg --install "$package" >/dev/null
[ "$(virsh --version=long | sed -n '1,2p')" = "$ours" ] || die "an update took its place"
dpkg --remove virsh-rs >/dev/null
gone "the package"
# The other order: libvirt's comes when this one is there, and goes before it.
dpkg --remove libvirt-clients >/dev/null
dpkg --install "$package" >/dev/null
apt-get install -q -y --no-install-recommends libvirt-clients >/dev/null
[ "$(virsh --version=long | sed -n '1,2p')" = "$ours" ] || die "libvirt-clients took its place"
dpkg --purge libvirt-clients >/dev/null
virsh --version >/dev/null || die "the program went with libvirt-clients"
dpkg --purge virsh-rs >/dev/null
[ -z "$(dpkg-divert --list '*virsh*')" ] || die "diversions are left"
apt-get install -q -y --no-install-recommends libvirt-clients >/dev/null
gone "libvirt-clients after the package"
say "installed beside libvirt-clients in each order, and removed"
