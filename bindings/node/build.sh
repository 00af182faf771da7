#!/usr/bin/env bash
# Builds the npm package into `dist`: the module, its glue, the JavaScript and its types.
set -euo pipefail
cd "$(dirname "$0")"
root=$(cd ../.. && pwd)
target=${CARGO_TARGET_DIR:-$root/target}
export CARGO_TERM_COLOR=never

[ -d node_modules/typescript ] || npm ci --no-audit --no-fund --loglevel=error
rustup target list --installed | grep -q '^wasm32-unknown-unknown$' || rustup target add wasm32-unknown-unknown

# The standard library is compiled along where its source can be had, for size: its sorts, its panics and its formatting
# are a twentieth of the module. The toolchain is pinned, and these two flags of it are not stable.
triple=wasm32-unknown-unknown
if rustup component list --installed | grep -q '^rust-src$' || rustup component add rust-src; then
    export RUSTC_BOOTSTRAP=1 CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="-Zunstable-options -Cpanic=immediate-abort"
    library=(-Zbuild-std=std,panic_abort -Zbuild-std-features=optimize_for_size)
else
    echo "rust-src is not to be had: the modules are a twentieth larger"
    library=()
fi

# module DIRECTORY CARGO-ARGUMENT...: the module and its glue, made small.
module() {
    local directory=$1
    shift
    (cd "$root" && cargo build -q ${library[@]+"${library[@]}"} --profile wasm --target $triple -p lawful-wasm "$@")
    mkdir -p "$directory"
    "$target/bindgen/debug/lawful-bindgen" "$target/$triple/wasm/lawful_wasm.wasm" "$directory"
    # Not optimised further: with -Oz the module is a tenth smaller, and a tenth larger once it is compressed. Functions that
    # stand in the order of their names have their like beside them, which is a twentieth less once compressed.
    node_modules/.bin/wasm-opt --duplicate-function-elimination --vacuum --coalesce-locals --reorder-locals \
        --reorder-functions-by-name --strip-debug --strip-producers "$directory/lawful_bg.wasm" -o "$directory/small.wasm"
    mv "$directory/small.wasm" "$directory/lawful_bg.wasm"
}

CARGO_TARGET_DIR=$target/bindgen env -u RUSTC_BOOTSTRAP cargo build -q --manifest-path "$root/wasm/bindgen/Cargo.toml"
rm -rf dist
module dist/wasm
module dist/transfer --no-default-features --features transfer
module dist/decide --no-default-features
module dist/import --no-default-features --features import
node_modules/.bin/tsc -p tsconfig.json
