#!/bin/sh
# Installs what the tests need and runs all of them: format, lints, freshness, tests.
set -eu
cd "$(dirname "$0")/.."

tests/setup.sh tests
cargo fmt --all --check
cargo codegen --check
cargo build --workspace --all-targets
cargo clippy --workspace --all-targets -- -D warnings
cargo build --release
cargo test --workspace --no-fail-fast
