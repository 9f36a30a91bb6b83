#!/bin/sh
# Measures our virsh beside the system's and prints the table with the targets, which target/bench/ also has as
# bench.md and bench.json: node files of the mock driver, and a daemon of the lab, near and 20 ms away. With --write
# it measures nothing, and puts what was measured last into README.md and docs/performance.md.
# usage: tests/bench/run.sh [--rounds N] [--only WORDS] [--transfer MIB] [--to FOLDER]
#        tests/bench/run.sh --write [--to FOLDER]
set -eu
cd "$(dirname "$0")/../.."

case " $* " in
*" --write "*) exec cargo run --quiet -p virsh-lab -- bench "$@" ;;
esac
cargo build --release --quiet --bin virsh
VIRSH_BIN=${VIRSH_BIN:-$PWD/target/release/virsh} exec cargo run --quiet -p virsh-lab -- bench "$@"
