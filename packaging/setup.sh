#!/bin/sh
# Set up veldmelding from this checkout: system libraries for Qt, a virtual environment in .venv,
# and the exact Python packages of the lock file. With --dev also what the tests need, among it a
# browser (Chromium) and the program that drives it.
# Debian and Ubuntu, as root or as a user with sudo; run it again at any time.
set -eu
cd "$(dirname "$0")/.."

lock=packaging/requirements.txt
development=""
[ "${1:-}" = "--dev" ] && development=yes lock=packaging/requirements-dev.txt

libraries="python3-venv libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 fonts-dejavu-core
libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1"
browser="chromium chromium-driver"

say() { printf '%s\n' "$*" >&2; }

present() {
    # A virtual package (a name that moved, such as libglib2.0-0) counts when something provides it.
    dpkg-query -W -f='${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed ||
        dpkg-query -W -f='${db:Status-Status} ${Provides}\n' 2>/dev/null | grep -E "^installed .*\b$1 " -q
}

found() {
    for program in "$@"; do command -v "$program" >/dev/null 2>&1 && return 0; done
    return 1
}

browser_missing() {
    # The same names as in tests/hub/browser/conftest.py.
    ! found chromium chromium-browser google-chrome google-chrome-stable chrome ||
        ! found chromedriver chromium.chromedriver chromium-driver
}

if command -v apt-get >/dev/null 2>&1; then
    missing=""
    if [ -n "$development" ] && browser_missing; then
        # Ubuntu has these names only as a pointer to a snap, which tests cannot drive.
        if [ "$(. /etc/os-release 2>/dev/null; echo "${ID:-}")" != ubuntu ]; then
            libraries="$libraries $browser"
        else
            say "Ubuntu has Chromium only as a snap, whose files the tests cannot reach. For the tests in tests/hub/browser install Google Chrome and the chromedriver of the same version; all others work without."
        fi
    fi
    for name in $libraries; do present "$name" || missing="$missing $name"; done
    if [ -n "$missing" ]; then
        say "Installing system libraries:$missing"
        as_root=""
        if [ "$(id -u)" -ne 0 ]; then
            command -v sudo >/dev/null 2>&1 || { say "These libraries need root: run 'apt-get install$missing' as root, then this again."; exit 1; }
            as_root=sudo
        fi
        $as_root apt-get update -q >&2
        # shellcheck disable=SC2086  # the list is meant to be split into words
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing >&2
    fi
else
    say "This is not Debian or Ubuntu: make sure the libraries that Qt needs are there ($libraries)."
fi

python=${PYTHON:-python3}
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
    { say "veldmelding needs Python 3.11 or newer; this is $("$python" --version)."; exit 1; }

[ -x .venv/bin/python ] || "$python" -m venv .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement "$lock" >&2
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable . >&2
say "Ready: the environment is in .venv"
