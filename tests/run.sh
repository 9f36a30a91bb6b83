#!/usr/bin/env bash
# Installs what the tests need and runs all of them: format, freshness, tests and lints; ends with their count. With names
# only the tests whose names contain one of them are run. On a terminal it asks before it installs; --yes answers.
# usage: tests/run.sh [--yes] [NAME...]
set -euo pipefail
cd "$(dirname "$0")/.."

yes=()
if [ "${1:-}" = --yes ]; then
    yes=(--yes)
    shift
fi
log=$(mktemp)
VIRSH_TEST_SKIPS=$(mktemp)
export VIRSH_TEST_SKIPS
trap 'rm -f "$log" "$log.lab" "$log.parity" "$log.lints" "$VIRSH_TEST_SKIPS"' EXIT

times=
# Runs a step and notes how long it took.
step() {
    local name=$1 begun=$SECONDS status=0
    shift
    "$@" || status=$?
    times+="$name $((SECONDS - begun)) s, "
    return "$status"
}

step setup tests/setup.sh tests "${yes[@]}"
step format cargo fmt --all --check
# One build serves the program, its tests and the generator: all that runs is of this profile.
step build cargo build --profile ci --workspace --all-targets
step freshness "${CARGO_TARGET_DIR:-target}/ci/codegen" --check
# Leaves out the thousands of lines of a transcript for what holds, so that what does not is seen.
# shellcheck disable=SC2317  # The step below calls it.
sift() { sed -u '/^Testing .* \.\.\. \(ok\|ignored\)/d'; }
# Runs the tests of one part; the features of what they need are the same for all, so that nothing is built again.
# shellcheck disable=SC2317  # The step below calls it.
part() {
    local runner
    runner=CARGO_TARGET_$(rustc -vV | sed -n 's/^host: //p' | tr 'a-z-' 'A-Z_')_RUNNER
    env VIRSH_TEST_PART="$1" "$runner=$PWD/tests/part.sh" cargo test --profile ci --workspace --no-fail-fast "${@:2}" 2>&1 | sift
}
# What compilers say of the code without running it: clippy, and the one for ARM. They give way to the tests.
# shellcheck disable=SC2317  # The step below calls it.
lints() {
    local status=0 begun=$SECONDS
    nice -n 10 cargo clippy --profile ci --workspace --all-targets -- -D warnings || status=$?
    nice -n 10 tests/check-arm.sh || status=$?
    echo "times: lints $((SECONDS - begun)) s"
    [ "$status" = 0 ] || echo "lints: failed; what they say is above the closing lines"
    return "$status"
}
# The lints come after the comparison, while the lab still waits for its machines. What these say comes to the terminal
# when the others are through.
# shellcheck disable=SC2317  # A step calls it.
run_tests() {
    local status=0 lab parity
    (
        status=0
        part lab --tests -- "$@" >"$log.lab" || status=$?
        part sessions --tests -- "$@" >>"$log.lab" || status=$?
        exit "$status"
    ) &
    lab=$!
    (
        status=0
        part parity --tests -- "$@" >"$log.parity" || status=$?
        lints >"$log.lints" 2>&1 || status=$?
        exit "$status"
    ) &
    parity=$!
    part others -- "$@" | tee "$log" || status=$?
    wait "$parity" || status=$?
    tee -a "$log" <"$log.parity"
    wait "$lab" || status=$?
    tee -a "$log" <"$log.lab"
    cat "$log.lints"
    return "$status"
}
status=0
step tests run_tests "$@" || status=$?

echo "times: ${times%, }"
tests/closing.sh "$log" "$VIRSH_TEST_SKIPS"
# The tests may all have passed.
sed -n '/^lints: failed/p' "$log.lints"
exit "$status"
