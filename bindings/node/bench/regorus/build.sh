#!/usr/bin/env bash
# Builds regorus from crates.io for size, into `pkg`. bindings/node/build.sh has made the tool.
set -euo pipefail
cd "$(dirname "$0")"
target=${CARGO_TARGET_DIR:-$(cd ../../../.. && pwd)/target}
CARGO_TARGET_DIR=$target/regorus cargo build -q --release --target wasm32-unknown-unknown
mkdir -p pkg
"$target/bindgen/debug/lawful-bindgen" "$target/regorus/wasm32-unknown-unknown/release/lawful_bench_regorus.wasm" pkg
../../node_modules/.bin/wasm-opt --strip-debug --strip-producers pkg/lawful_bg.wasm -o pkg/small.wasm
mv pkg/small.wasm pkg/regorus_bg.wasm
mv pkg/lawful.js pkg/regorus.js
rm -f pkg/lawful*
