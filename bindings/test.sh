#!/usr/bin/env bash
# The tests of the library and of every face, each in its own language. What a face needs, its own script installs.
set -euo pipefail
cd "$(dirname "$0")/.."

cargo test --workspace --all-features
for face in c python node browser; do
    echo "== $face"
    bash "bindings/$face/test.sh"
done
