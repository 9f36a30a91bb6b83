#!/bin/sh
# Cargo runs the test binaries through this, with $VIRSH_TEST_PART naming a part: those of the lab, which wait for its
# machines most of the time, its sessions, which need processors as well and so come after them, and the comparison with virsh, which
# takes what it gets of the processors and gives way, run beside the `others`.
part=others
case $CARGO_MANIFEST_DIR in */tests/lab) part=lab ;; esac
case $1 in */parity-*) part=parity ;; */sessions-*) part=sessions ;; esac
[ "$part" = "$VIRSH_TEST_PART" ] || exit 0
case $part in
    parity) exec nice -n 10 "$@" ;;
    # A session needs a second of a processor and takes several: twice as many at a time as a machine of two would run.
    lab | sessions) RUST_TEST_THREADS=${RUST_TEST_THREADS:-4} exec "$@" ;;
    *) exec "$@" ;;
esac
