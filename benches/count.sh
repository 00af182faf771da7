#!/usr/bin/env bash
# Counts instructions under valgrind: exact, whatever else the machine does.
#
#   benches/count.sh                 print the instructions of one item of each case
#   benches/count.sh --check         compare with benches/instructions.txt: at most 5 % more, and 10 000 and 100 000
#                                    decisions, 1 000 and 10 000 legs of a register, and 1 000 and 20 000 edges of a
#                                    chain, within 5 % of each other
#   benches/count.sh --save          write benches/instructions.txt
#   benches/count.sh --profile CASE  print the functions that take the most
set -euo pipefail
cd "$(dirname "$0")/.."

mode=${1:-}
target=${CARGO_TARGET_DIR:-target}
saved=benches/instructions.txt
mkdir -p "$target"
scratch=$(mktemp -d "$target/count.XXXXXX")
trap 'rm -rf "$scratch"' EXIT

command -v valgrind >/dev/null || { echo "count.sh: valgrind is not installed" >&2; exit 2; }

cargo build --quiet --profile dist -p lawful-benches --bin count
binary=$target/dist/count

# Runs a case into a folder of its own and prints the instructions of one item.
run() {
    local case=$1 into=$scratch/$1 items total
    mkdir -p "$into"
    items=$(valgrind --tool=callgrind --collect-atstart=no --toggle-collect=measured \
        --callgrind-out-file="$into/out" "$binary" "$case" 2>"$into/log") || { cat "$into/log" >&2; exit 2; }
    total=$(awk '/^(summary|totals):/ { print $2; exit }' "$into/out")
    printf '%s %d\n' "$case" $((total / items))
}

if [ "$mode" = --profile ]; then
    run "${2:?which case?}"
    callgrind_annotate --inclusive=no --threshold=99 "$scratch/$2/out" | sed -n '/^Ir/,$p' | head -60
    exit
fi

# All cases, in their order; as many at a time as there are cores, since counts do not mind what else runs.
measure() {
    local case cases
    cases=$("$binary" list)
    for case in $cases; do
        while [ "$(jobs -rp | wc -l)" -ge "$(nproc)" ]; do wait -n; done
        run "$case" >"$scratch/$case.count" &
    done
    wait
    for case in $cases; do
        [ -s "$scratch/$case.count" ] || { echo "count.sh: $case could not be counted" >&2; exit 2; }
        cat "$scratch/$case.count"
    done
}

case $mode in
    --save) measure | tee "$saved" ;;
    --check)
        measure >"$scratch/now"
        awk '
            function grows(few, many,    more) {
                more = now[many] > now[few] * 1.05
                printf "%s to %s: %d to %d each%s\n", few, many, now[few], now[many], more ? "  GROWS" : ""
                return more
            }
            NR == FNR { saved[$1] = $2; next }
            { now[$1] = $2 }
            !($1 in saved) { printf "%-22s %8d  not in the list of counts\n", $1, $2; bad = 1; next }
            {
                change = saved[$1] ? 100 * ($2 - saved[$1]) / saved[$1] : 0
                more = $2 > saved[$1] * 1.05 + 1
                printf "%-22s %8d  was %8d  %+6.1f %%%s\n", $1, $2, saved[$1], change, more ? "  TOO MANY" : ""
                bad = bad || more
            }
            END {
                bad = grows("decide-10k", "decide-100k") || bad
                bad = grows("register-outcomes", "register-outcomes-10k") || bad
                bad = grows("chain-outcome", "chain-outcome-20k") || bad
                bad = grows("chain", "chain-20k") || bad
                exit bad
            }' "$saved" "$scratch/now"
        ;;
    *) measure ;;
esac
