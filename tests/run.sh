#!/usr/bin/env bash
# Installs what the tests need and runs all of them: format, freshness, lints, tests; ends with their count.
set -euo pipefail
cd "$(dirname "$0")/.."

tests/setup.sh tests
cargo fmt --all --check
cargo codegen --check
cargo build --workspace --all-targets
cargo clippy --workspace --all-targets -- -D warnings
tests/check-arm.sh
cargo build --release

log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
cargo test --workspace --no-fail-fast 2>&1 | tee "$log" || status=$?
awk '/^test result:/ { passed += $4; failed += $6; skipped += $8 }
    END { printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped }' "$log"
exit "$status"
