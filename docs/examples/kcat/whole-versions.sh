#!/usr/bin/env bash
# Prints the units of every regency, version by version, each whole: whole-versions.sh BROKER REGISTRY
set -euo pipefail
broker=$1 registry=$2 shown=
json="$(dirname "${BASH_SOURCE[0]}")/avro-to-json.py"

# A topic from its beginning to where it ends now, as lines of KEY TAB JSON. kcat stops before what is not decided yet, so it is asked
# for where the topic really ends, and read again until it got there.
read_all() {
  local end log
  end=$(kcat -Q -b "$broker" -t "$1:0:-1" | grep -oE '[0-9]+$')
  log=$(mktemp)
  until kcat -C -b "$broker" -t "$1" -p 0 -o beginning -e -X isolation.level=read_committed -f '%k\n%R%s' 2>"$log" >"$log.out" &&
    (($(grep -oE 'at offset [0-9]+' "$log" | grep -oE '[0-9]+') >= end)); do sleep 0.2; done
  "$json" "$registry" <"$log.out"
  rm "$log" "$log.out"
}

# Pointer, version, rows, in this order: whatever belongs to a version was written before its record could be read.
while sleep 0.5; do
  generation=$(read_all ikm.control | sed -n 's/^live\t//p' | tail -n 1 | jq -r .generation)
  [[ -n $generation ]] || continue # none is live yet
  version=$(read_all "ikm.view.$generation.version" | cut -f 2 | tail -n 1 | jq .version)
  [[ -z $version || $generation.$version == "$shown" ]] && continue
  shown=$generation.$version
  read_all "ikm.view.$generation.regency" | cut -f 2 | jq -rs --arg of "$shown" --argjson version "$version" '
    map(select(.version <= $version)) | reduce .[] as $row ({}; .[$row.regency] = $row.units)
    | "\($of) {\(to_entries | sort_by(.key) | map("\(.key)=\(.value)") | join(", "))}"'
done
