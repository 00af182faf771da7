#!/usr/bin/env bash
# Everything that shows the C interface works, on a machine with Rust and apt: build, header, installed package, examples,
# conformance, sanitizers, valgrind, symbols, the programs of docs/C.md. Says what ran; not 0 if anything failed.
set -euo pipefail
cd "$(dirname "$0")/../.."

target=${CARGO_TARGET_DIR:-$PWD/target}
work=$target/c
prefix=$work/prefix
inputs=${LAWFUL_MALFORMED:-10000}
profile=${LAWFUL_PROFILE:-release}
strict=(-Wall -Wextra -Wpedantic -Werror)
suite=core/tests/data/conformance
register=core/examples/registers/plandisc.json
passed=0
failed=0
mkdir -p "$work"

# step NAME COMMAND...: runs it, counts it, and prints the end of what it said.
step() {
    local name=$1 log=$work/step.log
    shift
    if "$@" >"$log" 2>&1; then
        passed=$((passed + 1))
        echo "ok      $name: $(tail -n 1 "$log")"
    else
        failed=$((failed + 1))
        tail -n 40 "$log"
        echo "FAILED  $name"
    fi
}

# A program that is not there is installed, if apt can.
need() {
    command -v "$1" >/dev/null && return
    local admin=()
    [ "$(id -u)" = 0 ] || admin=(sudo -n)
    "${admin[@]}" apt-get update -qq
    "${admin[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$2"
}

tools() {
    need gcc gcc && need g++ g++ && need cmake cmake && need pkg-config pkg-config && need valgrind valgrind &&
        need nm binutils && gcc --version | head -n 1
}

package() {
    rm -rf "$prefix" "$work/build"
    cmake -S bindings/c -B "$work/build" -DLAWFUL_PROFILE="$profile" -DLAWFUL_TARGET_DIR="$target" \
        -DCMAKE_INSTALL_PREFIX="$prefix" &&
        cmake --build "$work/build" && cmake --install "$work/build"
}

# What the shared library exports: functions of the header, all of them and nothing else.
symbols() {
    local library exported declared
    library=$(find "$prefix" -name 'liblawful.so.1')
    exported=$(nm -D --defined-only "$library" | awk '{ print $3 }' | sort)
    declared=$(grep -oE '\blawful_[a-z0-9_]+\(' ffi/include/lawful.h | tr -d '(' | sort -u)
    diff <(echo "$declared") <(echo "$exported") && echo "$(wc -l <<<"$exported") symbols, all in the header"
}

pkg() { PKG_CONFIG_PATH=$(dirname "$(find "$prefix" -name lawful.pc)") pkg-config "$@"; }
library_path() { dirname "$(find "$prefix" -name 'liblawful.so.1')"; }

examples() {
    rm -rf "$work/examples"
    cmake -S bindings/c/examples -B "$work/examples" -DCMAKE_PREFIX_PATH="$prefix" && cmake --build "$work/examples" ||
        return 1
    local name
    for name in transfer transfer_static batch register; do
        "$work/examples/$name" $([ "$name" != register ] || echo "$register") >"$work/$name.txt" || return 1
        diff "bindings/c/examples/${name%_static}.txt" "$work/$name.txt" || return 1
    done
    echo "4 programs print what they should"
}

with_pkg_config() {
    # shellcheck disable=SC2046
    gcc -std=c99 "${strict[@]}" bindings/c/examples/transfer.c -o "$work/transfer" $(pkg --cflags --libs lawful) &&
        LD_LIBRARY_PATH=$(library_path) "$work/transfer" | diff bindings/c/examples/transfer.txt - &&
        echo "version $(pkg --modversion lawful)"
}

# compile NAME FLAGS...: a test program with the static library.
compile() {
    local name=$1
    shift
    # shellcheck disable=SC2046
    gcc -std=c99 -g "${strict[@]}" "$@" -I"$prefix/include" "bindings/c/tests/$name.c" -o "$work/$name" \
        "$(find "$prefix" -name liblawful.a)" $(pkg --variable=private lawful)
}

conformance() {
    compile conformance -O1 && "$work/conformance" $suite/questions.jsonl >"$work/answers.jsonl" || return 1
    local digest
    digest=$(sha256sum <"$work/answers.jsonl" | cut -d' ' -f1)
    echo "digest $digest"
    [ "$digest" = "$(tr -d '[:space:]' <$suite/digest.txt)" ]
}

sanitized() {
    local checks=(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    export ASAN_OPTIONS=detect_leaks=1:strict_string_checks=1 UBSAN_OPTIONS=print_stacktrace=1
    case $1 in
    suite) compile suite "${checks[@]}" -pthread && "$work/suite" ;;
    malformed) compile malformed "${checks[@]}" && "$work/malformed" "$inputs" $suite/questions.jsonl $register ;;
    esac
}

grinding() {
    local grind=(valgrind -q --error-exitcode=9 --leak-check=full --show-leak-kinds=all --errors-for-leak-kinds=all)
    case $1 in
    suite) compile suite -O1 -pthread && "${grind[@]}" "$work/suite" ;;
    malformed) compile malformed -O1 && "${grind[@]}" "$work/malformed" "$inputs" $suite/questions.jsonl $register ;;
    esac
}

# The programs of docs/C.md, each with the output that stands behind it.
page() {
    rm -rf "$work/page" && mkdir -p "$work/page"
    awk -v into="$work/page" '
        /^```(c|cpp)$/ { number++; file = into "/" number "." substr($0, 4); next }
        /^```text$/ { file = into "/" number ".txt"; next }
        /^```/ { file = ""; next }
        file != "" { print > file }' docs/C.md
    local source compiler count=0
    for source in "$work/page"/*.c "$work/page"/*.cpp; do
        compiler=(gcc -std=c99)
        [ "${source##*.}" = c ] || compiler=(g++ -std=c++17)
        # shellcheck disable=SC2046
        "${compiler[@]}" "${strict[@]}" "$source" -o "${source%.*}" $(pkg --cflags --libs lawful) &&
            LD_LIBRARY_PATH=$(library_path) "${source%.*}" | diff "${source%.*}.txt" - || return 1
        count=$((count + 1))
    done
    echo "$count programs of docs/C.md"
    [ "$count" -ge 3 ]
}

step "tools" tools
step "the interface's own tests, and the header" cargo test -q -p lawful-ffi
step "package" package
if [ "$failed" = 0 ]; then
    step "symbols" symbols
    step "examples, found by CMake" examples
    step "example, found by pkg-config" with_pkg_config
    step "conformance" conformance
    step "suite, sanitized" sanitized suite
    step "malformed inputs, sanitized" sanitized malformed
    step "suite, valgrind" grinding suite
    step "malformed inputs, valgrind" grinding malformed
    step "page" page
fi
echo "C: $passed passed, $failed failed"
[ "$failed" = 0 ]
