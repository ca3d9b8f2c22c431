#!/bin/sh
# tools/build.sh PRESET: configures (once) and builds a preset of CMakePresets.json; quiet unless something fails.
set -eu
preset=$1
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! { cmake --preset "$preset" && cmake --build --preset "$preset"; } >"$log" 2>&1; then
    cat "$log" >&2
    exit 1
fi
grep -E 'warning:' "$log" >&2 || true
