#!/bin/sh
# Renew the lock files from the ranges in pyproject.toml, for every platform and Python at once.
# Needs uv (https://docs.astral.sh/uv/) on the PATH.
set -eu
cd "$(dirname "$0")/.."
compile="uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --custom-compile-command packaging/lock.sh ${UPGRADE:+--upgrade}"
$compile pyproject.toml packaging/build.in --extra camera --output-file packaging/requirements.txt
$compile pyproject.toml packaging/build.in --extra camera --extra dev --output-file packaging/requirements-dev.txt
