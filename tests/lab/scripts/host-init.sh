#!/bin/bash
# Pid 1 of a host: private mounts, its own network, then virtlogd and libvirtd. The kernel takes everything
# below it (QEMU, dnsmasq, containers, mounts, bridges, firewall rules) when this process is killed.
# usage: host-init.sh DIR, with LAB_NAME, and optionally LAB_ADDRESS, LAB_UDEV, LAB_GOLDEN, LAB_IMAGES in the environment
set -eu
dir=$1
# The old /proc is still mounted, so this is the pid by which the test outside knows this process.
read -r outer _ < /proc/self/stat
hostname "$LAB_NAME"
mount -t proc proc /proc

# Version 1 controllers are mounted anew, so that this host's group is the root of what the host sees. The version 2
# half of a hybrid set-up is left out, because libvirt_lxc fails to create its groups there.
controllers=$(awk '{ for (i = 7; i < NF; i++) if ($i == "-" && $(i + 1) == "cgroup") print $5 }' /proc/self/mountinfo |
  sed -n 's,^/sys/fs/cgroup/\([^/]*\)$,\1,p' | sort -u)
mkdir -p "$dir/tmp/cgroup"
mount --rbind /sys/fs/cgroup "$dir/tmp/cgroup"
mount -t sysfs sysfs /sys
if [ -n "$controllers" ]; then
  mount -t tmpfs cgroup /sys/fs/cgroup
  for name in $controllers; do
    mkdir "/sys/fs/cgroup/$name"
    case $name in systemd) options=none,name=systemd ;; *) options=$name ;; esac
    mount -t cgroup -o "$options" cgroup "/sys/fs/cgroup/$name"
  done
else
  mount --rbind "$dir/tmp/cgroup" /sys/fs/cgroup
fi
umount -l "$dir/tmp/cgroup"

# A fresh /run hides the machine's own daemons (system bus, udev, iSCSI target) from this host.
mount -t tmpfs run /run
mkdir -p /run/libvirt /run/udev /run/lock /run/tgtd
mount --bind "$dir/run/libvirt" /run/libvirt
mount --bind "$dir/etc" /etc/libvirt
mkdir -p "$dir"/lib/{images,boot,qemu,dnsmasq,network,golden,small}
[ -z "${LAB_GOLDEN:-}" ] || mount --bind "$LAB_GOLDEN" "$dir/lib/golden"
[ -z "${LAB_IMAGES:-}" ] || mount --bind "$LAB_IMAGES" "$dir/lib/images"
mount -t tmpfs -o size=1m small "$dir/lib/small"
mount --rbind "$dir/lib" /var/lib/libvirt
mount --bind "$dir/cache" /var/cache/libvirt
mount --bind "$dir/log" /var/log/libvirt
# libvirtd reads the firmware tables through dmidecode once, at its start; many virtual machines have none.
mount --bind "$dir/bin/dmidecode" /usr/sbin/dmidecode
[ ! -f "$dir/sasl/libvirt.conf" ] || mount --bind "$dir/sasl/libvirt.conf" /etc/sasl2/libvirt.conf

echo "$outer" > "$dir/pid1.new"
mv "$dir/pid1.new" "$dir/pid1"
ip link set lo up
if [ -n "${LAB_ADDRESS:-}" ]; then
  for _ in $(seq 200); do ip link show eth0 > /dev/null 2>&1 && break; sleep 0.02; done
  ip addr add "$LAB_ADDRESS/24" dev eth0
  ip link set eth0 up
fi
echo 1 > /proc/sys/net/ipv4/ip_forward
[ -z "${LAB_UDEV:-}" ] || /lib/systemd/systemd-udevd --daemon

virtlogd -d -p /run/libvirt/virtlogd.pid
libvirtd -d -l -p /run/libvirt/libvirtd.pid -f /etc/libvirt/libvirtd.conf
# A socket that exists proves nothing: the daemon makes it before it finds its configuration wrong.
for _ in $(seq 300); do
  if virsh -r -q -c qemu:///system hostname > /dev/null 2>&1; then
    touch "$dir/ready"
    break
  fi
  sleep 0.03
done

# A host never outlives the longest test by much, whatever became of those who should have ended it.
trap 'exit 0' TERM INT
sleep "${LAB_LIFETIME:-900}" &
wait $! || true
