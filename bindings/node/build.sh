#!/usr/bin/env bash
# Builds the npm package into `dist`: the module, its glue, the JavaScript and its types.
set -euo pipefail
cd "$(dirname "$0")"
root=$(cd ../.. && pwd)
target=${CARGO_TARGET_DIR:-$root/target}
export CARGO_TERM_COLOR=never

[ -d node_modules/typescript ] || npm ci --no-audit --no-fund --loglevel=error
rustup target list --installed | grep -q '^wasm32-unknown-unknown$' || rustup target add wasm32-unknown-unknown

# module DIRECTORY CARGO-ARGUMENT...: the module and its glue, made small.
module() {
    local directory=$1
    shift
    (cd "$root" && cargo build -q --profile wasm --target wasm32-unknown-unknown -p lawful-wasm "$@")
    mkdir -p "$directory"
    "$target/bindgen/debug/lawful-bindgen" "$target/wasm32-unknown-unknown/wasm/lawful_wasm.wasm" "$directory"
    # Stripped and not optimised further: with -Oz the module is a tenth smaller, and a tenth larger once it is compressed.
    node_modules/.bin/wasm-opt --strip-debug --strip-producers "$directory/lawful_bg.wasm" -o "$directory/small.wasm"
    mv "$directory/small.wasm" "$directory/lawful_bg.wasm"
}

CARGO_TARGET_DIR=$target/bindgen cargo build -q --manifest-path "$root/wasm/bindgen/Cargo.toml"
rm -rf dist
module dist/wasm
module dist/decide --no-default-features
node_modules/.bin/tsc -p tsconfig.json
