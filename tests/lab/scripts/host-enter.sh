#!/bin/bash
# Starts one host of the lab: enters a control group of its own, then replaces itself by `unshare`, whose child is
# the host's pid 1 (host-init.sh). The caller runs it under `setpriv --pdeathsig`, so the host dies with its test.
# usage: host-enter.sh DIR CGROUP [NAME=VALUE...]
set -eu
dir=$1
group=$2
shift 2
here=$(cd "$(dirname "$0")" && pwd)
separate=
if [ -d /sys/fs/cgroup/memory ]; then
  separate=-C
  for controller in /sys/fs/cgroup/*/; do
    [ "$controller" = /sys/fs/cgroup/unified/ ] && continue
    mkdir -p "$controller$group"
    if [ -e "$controller/cpuset.cpus" ]; then
      cat "$controller/cpuset.cpus" > "$controller$group/cpuset.cpus"
      cat "$controller/cpuset.mems" > "$controller$group/cpuset.mems"
    fi
    echo $$ > "$controller$group/cgroup.procs"
  done
fi
exec env "$@" unshare -m -n -u -i -p $separate --fork --kill-child=KILL --propagation private \
  bash "$here/host-init.sh" "$dir"
