#!/usr/bin/env bash
# Builds the components and proves them in Chromium. Installs what it needs; pictures are kept in target/browser/pictures.
# With LAWFUL_WASM the module is taken from that folder; else the build of bindings/node makes it.
set -euo pipefail
cd "$(dirname "$0")"
root=$(cd ../.. && pwd)

say() { printf '\n== %s  %s\n' "$(date -u +%H:%M:%S)" "$*"; }

command -v node >/dev/null && command -v npm >/dev/null || { echo "Node 20 or later with npm is needed"; exit 1; }
if ! command -v chromium >/dev/null && [ -z "${CHROMIUM:-}" ]; then
    say "installing chromium"
    admin=()
    [ "$(id -u)" = 0 ] || admin=(sudo -n)
    "${admin[@]}" apt-get update -qq
    "${admin[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium fonts-dejavu-core >/dev/null
fi

say "packages"
npm ci --no-audit --no-fund --loglevel=error
if grep -q '"resolved"' package-lock.json; then
    echo "package-lock.json has addresses of a registry"
    exit 1
fi

if [ -z "${LAWFUL_WASM:-}" ]; then
    say "the module"
    npm --prefix ../node run -s build
fi

say "the components"
node scripts/build.mjs

say "in Chromium"
status=0
report=$root/target/browser/tests.txt
node --test --test-reporter=spec --test-reporter-destination=stdout --test-reporter=tap --test-reporter-destination="$report" \
    test/*.test.mjs || status=$?

say "sizes"
for file in lawful-browser.js lawful_bg.wasm lawful-transfer.js lawful_transfer.wasm lang/en.json; do
    path=$root/target/browser/dist/$file
    printf '%-20s %8d bytes, %7d gzipped\n' "$file" "$(wc -c <"$path")" "$(gzip -9c "$path" | wc -c)"
done
echo "pictures: $(find "$root/target/browser/pictures" -name '*.png' | wc -l) in target/browser/pictures"
passed=$(sed -nE 's/^# pass ([0-9]+)$/\1/p' "$report")
failed=$(sed -nE 's/^# fail ([0-9]+)$/\1/p' "$report")
printf '%d passed, %d failed\n' "$passed" "$failed"
exit "$status"
