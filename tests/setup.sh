#!/bin/sh
# Installs what building and trying virsh needs; with `tests`, what the tests need as well.
# Works on Debian 12 as root; does nothing when everything is there.
set -eu

build="libvirt-dev libvirt-clients pkg-config gcc libc6-dev"
tests="hyperfine bash-completion zsh fish mandoc groff shellcheck"

missing() {
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q '^install ok installed$' || echo "$package"
    done
}

wanted=$build
[ "${1:-}" = tests ] && wanted="$build $tests"
# shellcheck disable=SC2086  # The lists are words.
needed=$(missing $wanted)
if [ -n "$needed" ]; then
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -q >/dev/null
    # shellcheck disable=SC2086
    apt-get install -y -q --no-install-recommends $needed >/dev/null
fi
if [ "${1:-}" = tests ] && [ -x "$(dirname "$0")/lab/setup.sh" ]; then
    "$(dirname "$0")/lab/setup.sh"
fi
