#!/bin/sh
# Writes runtime/order.ld, by which the linker places the functions side by side that most runs call, where the program has changed
# so much that a test says so: builds a release with its symbols, and runs that under callgrind.
# usage: tests/order.sh
set -eu
cd "$(dirname "$0")/.."
CARGO_PROFILE_RELEASE_STRIP=false cargo build --release --locked --bin virsh --target-dir target/order
VIRSH_BIN=$PWD/target/order/release/virsh exec cargo run --quiet --profile ci -p virsh-tests --bin order
