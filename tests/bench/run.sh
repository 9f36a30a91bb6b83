#!/bin/sh
# Runs our virsh and the system's side by side with hyperfine and prints the ratios of their times.
# A ratio below 1 means that ours is faster. `run.sh URI` adds the transfer of a 2 GiB volume to and
# from a daemon on this machine, such as qemu:///system or one of the lab's.
set -eu
cd "$(dirname "$0")/../.."

cargo build --release --quiet
ours=$PWD/target/release/virsh
theirs=${VIRSH_ORACLE:-/usr/bin/virsh}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8 HOME="$work"

# A node of 1,000 domains, every second one running.
{
    echo '<node>'
    n=0
    while [ $n -lt 1000 ]; do
        state=$((n % 2 * 4 + 1))
        echo "<domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'><name>guest-$n</name>
          <memory>65536</memory><os><type>hvm</type></os><test:runstate>$state</test:runstate></domain>"
        n=$((n + 1))
    done
    echo '</node>'
} >"$work/node.xml"
yes 'echo a few words' | head -1000 >"$work/commands" || true

compare() {
    name=$1
    shift
    hyperfine --shell=none --warmup 3 --runs "${RUNS:-30}" --export-json "$work/result.json" "$@" >/dev/null 2>&1
    python3 - "$name" "$work/result.json" <<'P'
import json, sys
name, path = sys.argv[1:]
ours, theirs = [r["median"] for r in json.load(open(path))["results"]]
print(f"{name:<36} {ours * 1000:8.1f} ms {theirs * 1000:8.1f} ms   ratio {ours / theirs:.2f}")
P
}

printf '%-36s %11s %11s\n' '' ours theirs
compare 'help' "$ours help" "$theirs help"
compare 'list on test:///default' "$ours -c test:///default list" "$theirs -c test:///default list"
compare 'list --all, 1,000 domains' "$ours -c test://$work/node.xml list --all" "$theirs -c test://$work/node.xml list --all"
compare '1,000 commands from stdin' "sh -c '$ours -q <$work/commands'" "sh -c '$theirs -q <$work/commands'"

[ $# -gt 0 ] || exit 0
uri=$1
RUNS=3
mkdir "$work/pool"
truncate -s 2G "$work/data"
"$ours" -q -c "$uri" "pool-create-as bench-$$ dir --target $work/pool; vol-create-as bench-$$ data 2G --format raw"
trap '"$ours" -q -c "$uri" pool-destroy bench-$$; rm -rf "$work"' EXIT
compare 'upload of 2 GiB' "$ours -q -c $uri vol-upload data $work/data bench-$$" "$theirs -q -c $uri vol-upload data $work/data bench-$$"
compare 'download of 2 GiB' "$ours -q -c $uri vol-download data $work/out bench-$$" "$theirs -q -c $uri vol-download data $work/out bench-$$"
