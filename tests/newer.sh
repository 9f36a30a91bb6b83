#!/bin/sh
# Fetches the second virsh that ours is compared with, and the library of its release: 11.3.0, which Debian 12 has in its
# backports. Both are unpacked in ~/.cache/virsh-newer/RELEASE, beside the system's and never over it; apt's settings stay
# as they are. They read the system's data of libvirt (CPU models, schemas). Does nothing when they are there; the folder
# may be deleted at any time.
set -eu

release=11.3.0
version=$release-2~bpo12+1
arch=$(dpkg --print-architecture)
case $arch in
    amd64) library=c3f2d2ba305f4d46d9cd7db713117e816337f04201799e2714fc62f1f271cc86
        clients=4bf9ae09a4b16388ac4362550b7154564e3a11f35da4a6dab956f83b193e89e3 ;;
    arm64) library=adf0740b68ab553da6b94ff7c771577c59a4872850da97e84c05ae8a1a94df2a
        clients=5b25b1e4cc17c30b9836e5632a16a8e9ff89e64e2e36084c7eb29e062305a2c4 ;;
    *) echo "newer: no virsh $release is known for $arch; what needs it is skipped" >&2; exit 0 ;;
esac

cache=${XDG_CACHE_HOME:-$HOME/.cache}/virsh-newer
[ ! -x "$cache/$release/virsh" ] || exit 0
echo "newer: virsh $release is fetched from Debian and unpacked in $cache/$release; nothing is installed" >&2
mkdir -p "$cache"
work=$(mktemp -d "$cache/new.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

# Fetches the package $1 whose contents have the sum $2, from the first place that has it, and unpacks it.
fetch() {
    file=${1}_${version}_$arch.deb
    for mirror in "${DEBIAN_MIRROR:-http://deb.debian.org/debian}" http://archive.debian.org/debian \
        http://snapshot.debian.org/archive/debian/20250801T000000Z; do
        if /usr/lib/apt/apt-helper download-file "$mirror/pool/main/libv/libvirt/$file" "$work/$file" "SHA256:$2" \
            >>"$work/log" 2>&1; then
            dpkg-deb -x "$work/$file" "$work/tree"
            return
        fi
    done
    cat "$work/log" >&2
    echo "newer: $file cannot be fetched" >&2
    return 1
}
fetch libvirt0 "$library"
fetch libvirt-clients "$clients"

# Only what is needed stays: the program, and in a folder of its own the library, which ours is run with as well.
mkdir "$work/new"
mv "$work"/tree/usr/lib/*/ "$work/new/lib"
mv "$work/tree/usr/bin/virsh" "$work/new/virsh"
if LD_LIBRARY_PATH="$work/new/lib" ldd "$work/new/virsh" | grep 'not found' >&2; then
    echo "newer: virsh $release lacks these libraries" >&2
    exit 1
fi
# Another one may have been as fast.
mv -T "$work/new" "$cache/$release" 2>/dev/null || [ -x "$cache/$release/virsh" ]
