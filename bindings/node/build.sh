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
    library=(-Zbuild-std=std,panic_abort)
    small=(-Zbuild-std-features=optimize_for_size)
else
    echo "rust-src is not to be had: the modules are a twentieth larger"
    library=() small=()
fi

# made PROFILE DIRECTORY CARGO-ARGUMENT...: a module and its glue.
made() {
    local profile=$1 directory=$2
    shift 2
    (cd "$root" && cargo build -q ${library[@]+"${library[@]}"} --profile "$profile" --target $triple -p lawful-wasm "$@")
    mkdir -p "$directory"
    "$target/bindgen/debug/lawful-bindgen" "$target/$triple/$profile/lawful_wasm.wasm" "$directory"
    # Not optimised further: with -Oz the module is a tenth smaller, and a tenth larger once it is compressed. Functions that
    # stand in the order of their names have their like beside them, which is a twentieth less once compressed.
    node_modules/.bin/wasm-opt --duplicate-function-elimination --vacuum --coalesce-locals --reorder-locals \
        --reorder-functions-by-name --strip-debug --strip-producers "$directory/lawful_bg.wasm" -o "$directory/small.wasm"
    mv "$directory/small.wasm" "$directory/lawful_bg.wasm"
}

# module DIRECTORY CARGO-ARGUMENT...: one that is downloaded, made small.
module() {
    local library=(${library[@]+"${library[@]}"} ${small[@]+"${small[@]}"})
    made wasm "$@"
}

# fast DIRECTORY: the whole as Node loads it, made for speed. Its glue is that of the small one.
fast() {
    made wasm-fast "$1"
    cmp "$1/lawful.js" dist/wasm/lawful.js
    rm "$1"/*.js "$1"/*.ts
}

CARGO_TARGET_DIR=$target/bindgen env -u RUSTC_BOOTSTRAP cargo build -q --manifest-path "$root/wasm/bindgen/Cargo.toml"
rm -rf dist
module dist/wasm
fast dist/fast
module dist/transfer --no-default-features --features transfer
module dist/decide --no-default-features
module dist/import --no-default-features --features import
node_modules/.bin/tsc -p tsconfig.json
