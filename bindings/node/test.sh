#!/usr/bin/env bash
# Builds the npm package and runs every check of it. The last line is the count.
set -euo pipefail
cd "$(dirname "$0")"

passed=0
failed=0
step() {
    local name=$1
    shift
    printf '\n== %s  %s\n' "$(date -u +%H:%M:%S)" "$name"
    if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "FAILED: $name"; fi
}

command -v node >/dev/null || { echo "Node is not installed"; exit 1; }
[ "$(node -p 'Number(process.versions.node.split(".")[0]) >= 20')" = true ] || { echo "Node 20 or later is needed"; exit 1; }

# The tests, each counted.
tests() {
    local log status=0 good bad
    log=$(mktemp)
    node --test --test-reporter=tap test/*.test.mjs >"$log" 2>&1 || status=$?
    grep -E '^(not ok|# conformance)|^ok' "$log" || true
    good=$(sed -nE 's/^# pass ([0-9]+)$/\1/p' "$log")
    bad=$(sed -nE 's/^# fail ([0-9]+)$/\1/p' "$log")
    passed=$((passed + ${good:-0}))
    failed=$((failed + ${bad:-0}))
    if [ "$status" != 0 ]; then
        [ "${bad:-0}" -gt 0 ] || failed=$((failed + 1))
        grep -vE '^ok|duration_ms' "$log" | head -n 150
        echo "FAILED: tests"
    fi
    rm -f "$log"
}

# elsewhere COMMAND...: the tests that use nothing but the package, in another runtime; each file in a process of its own, as
# Node runs them, since what one loads another expects not to be there.
elsewhere() {
    local name log
    for name in answers conformance conformance-small errors import lang law schema table transfer; do
        log=$("$@" "./test/$name.test.mjs" 2>&1) || { tail -n 60 <<<"$log"; return 1; }
        printf '%s: %s\n' "$name" "$(grep -oE '[0-9]+ (passed|pass)\b' <<<"$log" | tail -n 1)"
    done
}
in_deno() { NO_COLOR=1 elsewhere node_modules/.bin/deno test --quiet --no-check --allow-read --allow-env --allow-net=localhost,127.0.0.1; }
in_bun() { elsewhere node_modules/.bin/bun test; }

pack() {
    local packed
    packed=$(npm pack --dry-run --json --loglevel=error)
    node -e '
        const [{ files, size, unpackedSize }] = JSON.parse(process.argv[1]);
        const stray = files.filter(({ path }) => !/^(dist\/|README\.md$|package\.json$)/.test(path));
        console.log(`packed ${(size / 1024).toFixed(0)} KB, unpacked ${(unpackedSize / 1024).toFixed(0)} KB, ${files.length} files`);
        const languages = files.filter(({ path }) => /^dist\/lang\/(en|nb|sv|da|de)\.json$/.test(path));
        if (stray.length > 0 || languages.length !== 5 || !files.some(({ path }) => path.endsWith("lawful_bg.wasm"))) { console.error(stray); process.exit(1); }
    ' "$packed"
}

no_any() {
    ! grep -rnE '\bany\b' dist --include='*.d.ts' --exclude-dir=wasm --exclude-dir=transfer --exclude-dir=import --exclude-dir=decide | grep -vE '/\*\*|^\S+ +\*|"any"'
}

[ -d node_modules/typescript ] || npm ci --no-audit --no-fund --loglevel=error
step "types are fresh" node scripts/generate.mjs --check
step "build" npm run -s build
[ "$failed" = 0 ] || { printf '%d passed, %d failed\n' "$passed" "$failed"; exit 1; }
step "sizes" node scripts/size.mjs
step "types, as Node resolves them" node_modules/.bin/tsc -p test/types/tsconfig.json
step "types, as bundlers resolve them" node_modules/.bin/tsc -p test/types/tsconfig.json --module esnext --moduleResolution bundler
step "no type is left open" no_any
step "what is packed" pack
step "publint" node_modules/.bin/publint --strict
step "are the types wrong" node_modules/.bin/attw --pack . --profile esm-only --exclude-entrypoints ./lawful.wasm ./transfer.wasm ./import.wasm ./decide.wasm ./fast.wasm
printf '\n== %s  tests\n' "$(date -u +%H:%M:%S)"
tests
step "deno" in_deno
step "bun" in_bun
printf '\n%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" = 0 ]
