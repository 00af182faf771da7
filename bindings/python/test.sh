#!/usr/bin/env bash
# The Python package, proved: built as a wheel, installed into an environment of its own under target/, type-checked, tested,
# its pages run, and its tables judged on a Spark of several processes. Prints one line in the end.
#   SPARK=no     without Spark (its test takes minutes and needs Java)
#   PROFILE=...  the Cargo profile of the wheel: `release`, `dev`, which builds faster, or `dist`, which is published
set -euo pipefail
cd "$(dirname "$0")"
root=$(cd ../.. && pwd)
work=$root/target/python
export VIRTUAL_ENV=$work/venv PIP_DISABLE_PIP_VERSION_CHECK=1 PYRIGHT_PYTHON_IGNORE_WARNINGS=1
export PYRIGHT_PYTHON_CACHE_DIR=$work/pyright MYPY_CACHE_DIR=$work/mypy HYPOTHESIS_STORAGE_DIRECTORY=$work/hypothesis
export PYTHONDONTWRITEBYTECODE=1
mkdir -p "$work"

python=${PYTHON:-python3}
[ -x "$VIRTUAL_ENV/bin/python" ] || "$python" -m venv "$VIRTUAL_ENV"
export PATH=$VIRTUAL_ENV/bin:$PATH
requirements=requirements.txt
if [ "${SPARK:-yes}" = no ]; then
    requirements=$work/requirements.txt
    grep -v '^pyspark' requirements.txt >"$requirements"
fi
if ! cmp -s "$requirements" "$work/installed.txt"; then
    pip install -q -r "$requirements"
    cp "$requirements" "$work/installed.txt"
fi

rm -rf "$work/wheels"
maturin build -q --profile "${PROFILE:-release}" -o "$work/wheels" 2>"$work/maturin.log" || { cat "$work/maturin.log"; exit 1; }
pip install -q --force-reinstall --no-deps "$work"/wheels/lawful-*.whl

mypy
mypy tests/typed.py
pyright --pythonpath "$VIRTUAL_ENV/bin/python"
# The wheel in users' hands: a program beside it is checked against what is installed.
(cd "$work" && printf 'import lawful\nreveal_type(lawful.Law.bundled().on("2026-11-22").transfer({}).outcome)\n' >user.py &&
    mypy --strict user.py | tee user.log && grep -q 'lawful.answers.Outcome' user.log)

skip=()
if [ "${SPARK:-yes}" = no ]; then
    skip=(--ignore tests/test_spark.py)
elif ! command -v java >/dev/null; then
    admin=()
    [ "$(id -u)" = 0 ] || admin=(sudo -n)
    { "${admin[@]}" apt-get update -qq && "${admin[@]}" apt-get install -y -qq openjdk-17-jre-headless; } >"$work/java.log" 2>&1 ||
        tail -n 5 "$work/java.log"
fi
pytest -p no:cacheprovider "${skip[@]}" --junit-xml "$work/tests.xml" | tee "$work/pytest.log"
digest=$(grep -oE 'digest [0-9a-f]{64}' "$work/pytest.log")
echo "python: wheel built, mypy --strict and pyright clean, $(tail -n 1 "$work/pytest.log"), conformance $digest"
