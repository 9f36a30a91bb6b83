#!/usr/bin/env bash
# Compiles the program for ARM, where `char` is unsigned as it is on s390x, POWER and RISC-V. Where the target is not
# installed it is added with rustup; where that is not possible, the check is skipped and says why.
set -euo pipefail
cd "$(dirname "$0")/.."

target=aarch64-unknown-linux-gnu

skip() {
    echo "check-arm: skipped: $1"
    echo "check-arm: $1" >>"${VIRSH_TEST_SKIPS:-/dev/null}"
    exit 0
}

installed() {
    [ -d "$(rustc --print sysroot)/lib/rustlib/$target/lib" ]
}

if ! installed; then
    command -v rustup >/dev/null || skip "the target $target is not installed, and there is no rustup to add it"
    rustup target add "$target" >/dev/null 2>&1 || skip "rustup could not add the target $target"
    installed || skip "the compiler in use is not rustup's, and lacks the target $target"
fi
# Nothing is linked, so the libraries of this machine do for pkg-config.
PKG_CONFIG_ALLOW_CROSS=1 cargo check --quiet --profile ci --target "$target" -p virsh
echo "check-arm: passed"
