#!/bin/bash
# Installs what the hypervisor lab needs on Debian 12: libvirt's daemons, QEMU, and the tools that fixtures call.
# Safe to run again: it leaves at once when every package is already there in a fitting version.
set -euo pipefail

packages=(
  libvirt-clients libvirt-daemon libvirt-daemon-system libvirt-daemon-driver-qemu libvirt-daemon-driver-lxc
  libvirt-daemon-config-network libvirt-daemon-config-nwfilter libvirt-daemon-driver-storage-iscsi-direct
  qemu-system-x86 qemu-system-data qemu-system-common qemu-utils
  dnsmasq-base iptables busybox-static udev lvm2 parted kmod cpio lz4 iproute2 procps
  e2fsprogs fdisk mount util-linux sasl2-bin libsasl2-modules openssl dmidecode tgt openssh-server openssh-client
)

# The QEMU packages must all come from one release: utilities of a backport next to the emulator of the
# release break the emulator's data files, so any version but the release's counts as missing.
ready() {
  local name status version
  for name in "${packages[@]}"; do
    read -r status version < <(dpkg-query -W -f '${db:Status-Status} ${Version}\n' "$name" 2>/dev/null || echo "missing -")
    [ "$status" = installed ] || return 1
    case $name in qemu-*) [[ $version == 1:7.2* ]] || return 1 ;; esac
  done
}

if ready; then
  echo "lab: every package is installed"
  exit 0
fi
if [ "$(id -u)" != 0 ]; then
  echo "lab: setup.sh installs packages and needs root" >&2
  exit 1
fi
if ! grep -q '^VERSION_CODENAME=bookworm' /etc/os-release; then
  echo "lab: setup.sh knows Debian 12 (bookworm) only; install by hand: ${packages[*]}" >&2
  exit 1
fi

# A pin above 1000 makes apt downgrade: naming the release on the command line alone leaves qemu-system-data behind.
cat > /etc/apt/preferences.d/qemu-bookworm <<'PIN'
Package: qemu-* ipxe-qemu seabios
Pin: release n=bookworm*
Pin-Priority: 1001
PIN

# Without an init system the packages' service scripts fail; with one, the machine's own libvirtd is not wanted
# either, because the lab starts its daemons itself. The refusal lasts only as long as the installation.
if [ ! -e /usr/sbin/policy-rc.d ]; then
  printf '#!/bin/sh\nexit 101\n' > /usr/sbin/policy-rc.d
  chmod +x /usr/sbin/policy-rc.d
  trap 'rm -f /usr/sbin/policy-rc.d' EXIT
fi

export DEBIAN_FRONTEND=noninteractive
apt-get update -q
apt-get install -y -q --no-install-recommends --allow-downgrades "${packages[@]}"
ready || { echo "lab: the packages were installed, yet some still do not fit" >&2; exit 1; }
