#!/bin/sh
# Installs the Debian packages that virsh is built with; with `lab`, those of the hypervisor lab, and with `tests`, all that
# the tests need, and fetches the newer virsh that ours is compared with (tests/newer.sh). Says before what it will do; before the many packages of these two it asks, on a terminal and unless CI is
# set or --yes is given.
# Works on Debian 12 as root; does nothing when everything is there. Leaves no service enabled and no setting of apt.
# usage: tests/setup.sh [tests|lab] [--yes]
set -eu

build="libvirt-dev libvirt-clients pkg-config gcc libc6-dev"
# The last two are what libvirt 11.3 needs beyond what 9.0 does.
tools="hyperfine make time valgrind bash-completion zsh fish elvish mandoc groff shellcheck libjson-c5 libbsd0"
lab="libvirt-clients libvirt-daemon libvirt-daemon-system libvirt-daemon-driver-qemu libvirt-daemon-driver-lxc
    libvirt-daemon-config-network libvirt-daemon-config-nwfilter libvirt-daemon-driver-storage-iscsi-direct
    qemu-system-x86 qemu-system-data qemu-system-common qemu-utils
    dnsmasq-base iptables busybox-static udev lvm2 parted kmod cpio lz4 iproute2 procps
    e2fsprogs fdisk mount util-linux sasl2-bin libsasl2-modules openssl dmidecode tgt openssh-server openssh-client python3"

wanted=$build
ask=
newer=
yes=${CI:+yes}
for word in "$@"; do
    case $word in
        tests) wanted="$build $tools $lab" ask=yes newer=yes ;;
        lab) wanted=$lab ask=yes ;;
        --yes) yes=yes ;;
        *) sed -n 's/^# usage/usage/p' "$0" >&2; exit 2 ;;
    esac
done

say() { echo "setup: $*" >&2; }

# Those of the packages that are not there. QEMU's must all come from the release: utilities of a backport next to the
# emulator of the release break the emulator's data files, so any other version counts as missing.
missing() {
    for package in $wanted; do
        found=$(dpkg-query -W -f '${db:Status-Status} ${Version}' "$package" 2>/dev/null || true)
        case $package:$found in
            qemu-*:"installed 1:7.2"*) ;;
            qemu-*) echo "$package" ;;
            *:"installed "*) ;;
            *) echo "$package" ;;
        esac
    done | sort -u | tr '\n' ' '
}

# What is not installed comes last, since it needs libraries of the packages.
finish() {
    [ -z "$newer" ] || "$(dirname "$0")/newer.sh"
    exit
}

needed=$(missing)
[ -n "$needed" ] || finish
if ! grep -qs '^VERSION_CODENAME=bookworm' /etc/os-release; then
    say "this knows Debian 12 (bookworm) only; install by hand: $needed"
    exit 1
fi
if [ "$(id -u)" != 0 ]; then
    say "installing packages needs root; these are missing: $needed"
    exit 1
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
# A pin above 1000 makes apt downgrade a backport of QEMU; it holds for this installation only.
mkdir "$work/preferences.d"
cp -p /etc/apt/preferences.d/* "$work/preferences.d" 2>/dev/null || true
cat >"$work/preferences.d/zz-virsh-tests" <<'PIN'
Package: qemu-* ipxe-qemu seabios
Pin: release n=bookworm*
Pin-Priority: 1001
PIN

# Another program may be installing just now: its lock is waited for.
apt() {
    LC_ALL=C DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=600 \
        -o Dir::Etc::PreferencesParts="$work/preferences.d" --no-install-recommends --allow-downgrades "$@"
}
update() {
    tries=0
    until apt update >"$work/log" 2>&1; do
        tries=$((tries + 1))
        # apt waits for the lock of an installation only, not for that of the lists.
        if [ $tries -ge 120 ] || ! grep -q '/var/lib/apt/lists/lock' "$work/log"; then
            cat "$work/log" >&2
            return 1
        fi
        sleep 5
    done
}
update

# shellcheck disable=SC2086  # The list is words.
apt install -s $needed >"$work/plan"
count() { grep -c "^$1 " "$work/plan" || true; }
fresh=$(grep '^Inst ' "$work/plan" | grep -vc '^Inst [^ ]* \[' || true)
say "this changes the machine: $fresh packages are installed, $(($(count Inst) - fresh)) replaced, $(count Remv) removed."
say "asked for are: $needed"
sed -n 's/^Remv \([^ ]*\).*/setup: removed is \1/p' "$work/plan" >&2
sed -n "s/^Inst \(qemu-[^ ]*\) \[.*/setup: \1 becomes Debian 12's, if need be by a downgrade/p" "$work/plan" >&2
say "no service is started or enabled. \`tests/bare-root.sh\` does the same in a root of its own and leaves the machine as it is."
if [ -n "$ask" ] && [ -z "$yes" ] && [ -t 0 ] && (: >/dev/tty) 2>/dev/null; then
    printf 'setup: go on? [y/N] ' >/dev/tty
    read -r answer || answer=
    case $answer in [yY]*) ;; *) say "nothing was changed"; exit 1 ;; esac
fi

# Services are neither started now (the lab has daemons of its own, and there may be no init system) nor with the machine.
links() { find /etc/systemd/system /etc/rc?.d -type l 2>/dev/null | sort || true; }
links >"$work/before"
policy=/usr/sbin/policy-rc.d
if [ ! -e $policy ]; then
    trap 'rm -rf "$work" $policy' EXIT
    printf '#!/bin/sh\nexit 101\n' >$policy
    chmod +x $policy
fi
# shellcheck disable=SC2086
apt install -y $needed >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
links >"$work/after"
comm -13 "$work/before" "$work/after" | while read -r link; do
    case $link in
        /etc/systemd/*) rm -f "$link" ;;
        # What sysvinit would start is disabled by its own tool, which an upgrade respects.
        /etc/rc2.d/S*)
            name=${link##*/S}
            update-rc.d "${name#[0-9][0-9]}" disable ;;
    esac
done
left=$(missing)
[ -z "$left" ] || { say "the packages were installed, yet these still do not fit: $left"; exit 1; }
finish
