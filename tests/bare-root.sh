#!/usr/bin/env bash
# A bare Debian 12 of its own, which leaves the machine as it is: nothing but what debootstrap installs, git, and the Rust
# of this machine is in it; mounts, processes and devices' names are its own, and it shares the network and this checkout.
#   tests/bare-root.sh COMMAND...   runs a command there, `tests/run.sh` for instance; what it installs is kept for the next one
#   tests/bare-root.sh --installed PROGRAM
#                                   installs a release build there in each way that README names, and removes it
#   tests/bare-root.sh --release    shows in a new root that README's first command works, and installs what it has built
#   tests/bare-root.sh --tests      shows in a new root that its test command asks first, and that it starts
#   tests/bare-root.sh              does both
# Needs root, debootstrap, and a Debian mirror (debootstrap's own, or $DEBIAN_MIRROR). Keeps its roots and packages in
# ~/.cache/virsh-bare-root; that folder may be deleted at any time.
set -euo pipefail
cd "$(dirname "$0")/.."
checkout=$PWD
cache=${XDG_CACHE_HOME:-$HOME/.cache}/virsh-bare-root

say() { echo "bare-root: $*" >&2; }
die() { say "$*"; exit 1; }

[ "$(id -u)" = 0 ] || die "making a root needs root"
if ! command -v debootstrap >/dev/null; then
    [ -n "${CI:-}" ] || die "debootstrap is not installed (apt-get install debootstrap)"
    apt-get update -q >/dev/null
    apt-get install -y -q --no-install-recommends -o DPkg::Lock::Timeout=600 debootstrap >/dev/null
fi
sysroot=$(rustc --print sysroot)
registry=${CARGO_HOME:-$HOME/.cargo}/registry
# Inside nothing is fetched but Debian's packages.
cargo fetch --quiet --locked

mkdir -p "$cache/archives/partial"
exec 9>"$cache/lock"
flock 9

# Fills the folder $1 with a bare root, which is made once a month.
fill() {
    find "$cache" -maxdepth 1 -name base -mtime +30 -exec rm -rf {} +
    if [ ! -d "$cache/base" ]; then
        say "making a bare Debian 12 in $cache"
        rm -rf --one-file-system "$cache/base.new"
        debootstrap --variant=minbase --include=git,ca-certificates --cache-dir="$cache/archives" bookworm \
            "$cache/base.new" ${DEBIAN_MIRROR:+"$DEBIAN_MIRROR"} >"$cache/log" 2>&1 || {
            tail -n 20 "$cache/log" >&2
            die "debootstrap failed"
        }
        touch "$cache/base.new"
        mv "$cache/base.new" "$cache/base"
    fi
    rm -rf --one-file-system "$1"
    cp -a "$cache/base" "$1"
}

# Runs a command in the root $1 and the folder $2. It is made the root of a namespace of its own by pivot_root, because
# out of a chroot whoever enters another namespace falls, and the lab does. What was mounted goes with the last process.
inside() {
    local root=$1
    cp -L /etc/resolv.conf "$root/etc/resolv.conf"
    printf '127.0.0.1 localhost bare-root\n::1 localhost\n' >"$root/etc/hosts"
    # shellcheck disable=SC2016  # The inner shell expands.
    unshare --mount --uts --ipc --pid --fork --kill-child --propagation private bash -c '
        set -eu
        root=$1 checkout=$2 sysroot=$3 registry=$4 archives=$5 folder=$6
        shift 6
        mount --bind "$root" "$root"
        mount -t proc proc "$root/proc"
        mount --rbind /sys "$root/sys"
        mount --rbind /dev "$root/dev"
        mount -t tmpfs run "$root/run"
        bind() { mkdir -p "$root$2"; mount --bind "$1" "$root$2"; }
        bind "$checkout" "$checkout"
        bind "$sysroot" "$sysroot"
        bind "$registry" /root/.cargo/registry
        bind "$archives" /var/cache/apt/archives
        mkdir -p "$root/.outside"
        hostname bare-root
        cd "$root"
        pivot_root . .outside
        umount -l /.outside
        cd "$folder"
        exec env -i HOME=/root LANG=C.UTF-8 TERM="${TERM:-dumb}" CARGO_NET_OFFLINE=true \
            PATH="$sysroot/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" \
            ${CI:+CI="$CI"} ${http_proxy:+http_proxy="$http_proxy"} "$@"
    ' bare-root "$root" "$checkout" "$sysroot" "$registry" "$cache/archives" "$2" "${@:3}"
}

# The first line of README that begins as $1 does: the command as a new user takes it from there.
from_readme() { grep -m 1 "^    $1" README.md | sed 's/^ *//'; }

# Installs the release build $1 in a root that has Debian's packages for that, and is kept unless something went wrong there.
installed() {
    local root=$cache/installed
    find "$cache" -maxdepth 1 -name installed -mtime +30 -exec rm -rf --one-file-system {} +
    [ -d "$root" ] || fill "$root"
    rm -rf "$root/root/virsh"
    mkdir -p "$root/root/virsh"
    # The files as they are now, without what was built.
    git ls-files -z --cached --others --exclude-standard | tar -c --null -T - | tar -x -C "$root/root/virsh"
    cp "$1" "$root/root/program"
    if ! inside "$root" /root/virsh tests/installed/run.sh /root/program; then
        rm -rf --one-file-system "$root"
        die "what is installed does not hold"
    fi
}

if [ "${1:-}" = --installed ]; then
    installed "$2"
    exit
fi
if [ $# -gt 0 ] && [ "$1" != --release ] && [ "$1" != --tests ]; then
    [ -d "$cache/kept" ] || fill "$cache/kept"
    inside "$cache/kept" "$checkout" "$@"
    exit
fi

trap 'rm -rf --one-file-system "$cache/fresh"' EXIT
# What a new user does first, and then installs.
release() {
    fill "$cache/fresh"
    git clone --quiet . "$cache/fresh/root/virsh"
    first=$(from_readme tests/setup.sh)
    say "$first"
    begun=$SECONDS
    inside "$cache/fresh" /root/virsh sh -ec "$first" | tee "$cache/log"
    grep -q '^ 1    test   running$' "$cache/log" || die "the first command printed no list"
    say "the first command took $((SECONDS - begun)) s"

    begun=$SECONDS
    installed "$cache/fresh/root/virsh/target/release/virsh"
    say "installing and removing took $((SECONDS - begun)) s"
}

# What a new developer does: the test command, in a root without its packages.
tests() {
    # On a terminal the set-up asks first, and does nothing when told not to; `script` gives it one.
    fill "$cache/fresh"
    packages() { find "$cache/fresh/var/lib/dpkg/info" -name '*.list' | wc -l; }
    before=$(packages)
    # shellcheck disable=SC2016  # The inner shell expands.
    inside "$cache/fresh" "$checkout" env -u CI bash -c '! echo n | script -qec "tests/setup.sh tests" /dev/null' >"$cache/log" ||
        { cat "$cache/log"; die "the set-up went on in spite of a no"; }
    if ! grep -q 'setup: go on?' "$cache/log" || ! grep -q 'nothing was changed' "$cache/log" || [ "$(packages)" != "$before" ]; then
        cat "$cache/log"
        die "the set-up did not ask, or changed something in spite of a no"
    fi

    # The test command meets the checkout with what was built there, so that it gets to the tests: some of each kind, with a
    # host of the lab, and a few of its sessions.
    begun=$SECONDS
    second="$(from_readme tests/run.sh) transcripts_hold the_named_rust sessions_host_identity a_program_that_does screens_are"
    second+=" a_wait_that_has_heard flags_reach_libvirt"
    say "$second"
    CI=true inside "$cache/fresh" "$checkout" timeout 900 sh -ec "$second"
    say "the test command took $((SECONDS - begun)) s to set up and to run these tests"

    # What is left of the set-up are packages: no setting of apt, and no service that would start with the machine.
    left=$(cd "$cache/fresh/etc" && find apt/preferences.d systemd/system rc2.d -mindepth 1 \( -type f -o -name 'S*' -type l -o -name '*.service' \) 2>/dev/null |
        while read -r path; do [ -e "$cache/base/etc/$path" ] || [ -L "$cache/base/etc/$path" ] || echo "/etc/$path"; done)
    [ -z "$left" ] || die "the set-up left $left"
}

case ${1:-} in
    --release) release ;;
    --tests) tests ;;
    *)
        release
        tests ;;
esac
