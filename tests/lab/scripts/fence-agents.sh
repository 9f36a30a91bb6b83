#!/bin/sh
# Unpacks Debian's fence_virsh and the Python modules it needs below OUT, and installs nothing: fence-agents.sh OUT.
# The package's other agents would bring some hundred packages.
set -eu
out=${1:?usage: fence-agents.sh OUT}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
cd "$work"
fetch() { apt-get download -q fence-agents python3-pexpect python3-ptyprocess python3-pycurl >&2; }
# Package lists that are absent or older than the mirror get one refresh and one more try.
fetch || { apt-get update -q >&2 && fetch; }
for package in *.deb; do dpkg-deb -x "$package" tree; done
rm -rf "$out"
mv tree "$out"
