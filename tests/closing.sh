#!/usr/bin/env bash
# Prints the closing lines of a run of all tests: what took long, what did not run, what failed and why, and the count.
# usage: tests/closing.sh LOG SKIPS
# LOG is what the tests printed; SKIPS has a line "TEST: REASON" for each test that said that it was skipped.
set -euo pipefail
log=$1 skips=$2

awk '/^ *Running |^ *Doc-tests / { name = $2 == "unittests" ? $NF : $2 }
    /^test result:/ { took = $NF + 0; if (took >= 10) printf "times: %s %d s\n", name, took }' "$log"
# What did not run is named with its reason, a reason that many tests share once.
sed -n 's/^test \(.*\) \.\.\. ignored, \(.*\)/\1: \2/p' "$log" | sort -u - "$skips" | awk '
    { cut = index($0, ": "); name = substr($0, 1, cut - 1); why = substr($0, cut + 2); count[why]++
      if (count[why] <= 3) names[why] = names[why] (count[why] > 1 ? ", " : "") name }
    END { for (why in count) {
        more = count[why] > 3 ? sprintf(" and %d more", count[why] - 3) : ""
        printf "skipped: %s%s: %s\n", names[why], more, why } }'
# What failed says why once more, where the end of a long log is all that is kept.
awk '/^Testing .* \.\.\. failed/ || /^---- .* stdout ----$/ { shown = 1 }
    /^(test |test result:|failures:$|Update snapshots|Debug output|Testing .* \.\.\. [^f]|     Running )/ { shown = 0 }
    shown' "$log" | tail -n 300
awk -v named="$({ grep -v '^check-arm' "$skips" || true; } | sed 's/: .*//' | sort -u | grep -c . || true)" '
    /^test result:/ { passed += $4; failed += $6; skipped += $8 }
    END { printf "%d passed, %d failed, %d skipped\n", passed - named, failed, skipped + named }' "$log"
