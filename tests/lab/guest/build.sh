#!/bin/bash
# Builds the guest of the lab: build.sh OUTDIR writes OUTDIR/vmlinuz and OUTDIR/initrd.
# The guest is Debian's cloud kernel with busybox and the QEMU guest agent in one initramfs, so it boots in seconds
# under emulation. VIRSH_LAB_DEBS may name a directory with the three packages, for a machine without a mirror.
set -euo pipefail
out=${1:?usage: build.sh OUTDIR}
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$out" && out=$(cd "$out" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
cd "$work"

fetch() {
  local kernel
  kernel=$(apt-cache depends linux-image-cloud-amd64 2>/dev/null | awk '/Depends:/ { print $2; exit }')
  [ -n "$kernel" ] && apt-get download -q "$kernel" qemu-guest-agent busybox-static >&2
}

if [ -n "${VIRSH_LAB_DEBS:-}" ]; then
  cp "$VIRSH_LAB_DEBS"/*.deb .
else
  # A machine whose package lists are absent or older than the mirror gets one refresh and one more try.
  fetch || { apt-get update -q >&2 && fetch; }
fi
for package in *.deb; do dpkg-deb -x "$package" unpacked; done
release=$(basename "$(echo unpacked/lib/modules/*)")
kernel=unpacked/lib/modules/$release/kernel

root=root
mkdir -p $root/{bin,sbin,usr/bin,usr/sbin,lib/modules,lib64,proc,sys,dev,run,tmp,var/run,var/log,root,home/tester,mnt}
cp -r "$here/root/." $root/
chmod 755 $root/init $root/sbin/* $root/usr/sbin/* $root/etc/qemu/* $root/etc/acpi/PWRF/* $root/etc/udhcpc.script
chmod 600 $root/etc/shadow

cp unpacked/bin/busybox $root/bin/busybox
for applet in $(unpacked/bin/busybox --list); do
  [ "$applet" = busybox ] || ln -s busybox "$root/bin/$applet"
done
for applet in poweroff reboot halt init hwclock; do ln -sf ../bin/busybox $root/sbin/$applet; done

# The agent is the one dynamic program; its libraries come from the machine, which has them because of QEMU.
cp unpacked/usr/sbin/qemu-ga $root/usr/sbin/
libraries=$(ldd $root/usr/sbin/qemu-ga)
if grep -q 'not found' <<< "$libraries"; then
  echo "the guest agent's libraries are missing here:" >&2
  grep 'not found' <<< "$libraries" >&2
  exit 1
fi
for library in $(awk '/=> \// { print $3 } /^\t\// { print $1 }' <<< "$libraries"); do
  mkdir -p "$root$(dirname "$library")"
  cp -L "$library" "$root$library"
done

# A flat list in load order spares the guest modprobe and its index; the check below keeps the order honest.
: > $root/lib/modules/order
while read -r module; do
  file=$(find "$kernel" -path "*/$module.ko" | head -1)
  [ -n "$file" ] || { echo "the kernel $release has no module $module" >&2; exit 1; }
  cp "$file" $root/lib/modules/
  basename "$file" >> $root/lib/modules/order
done < "$here/modules.txt"
seen=' '
while read -r file; do
  for wanted in $(modinfo -F depends "$root/lib/modules/$file" | tr , ' '); do
    case $seen in *" ${wanted//-/_} "*) ;; *) echo "modules.txt: $file needs $wanted before it" >&2; exit 1 ;; esac
  done
  name=${file%.ko}
  seen="$seen${name//-/_} "
done < $root/lib/modules/order

(cd $root && find . -print0 | sort -z | cpio -0 -o -H newc --quiet -R 0:0) | lz4 -l -9 -q > "$out/initrd.new"
mv "$out/initrd.new" "$out/initrd"
cp "unpacked/boot/vmlinuz-$release" "$out/vmlinuz.new"
mv "$out/vmlinuz.new" "$out/vmlinuz"
