#!/bin/sh
# Collect every text for a person into translations/*.ts and compile them to *.qm.
# Translate with `.venv/bin/pyside6-linguist translations/veldmelding_nl.ts`, then run this again.
set -eu
cd "$(dirname "$0")/.."
bin=.venv/bin
for language in en nl fr sw es pt; do
    # English is the source; its catalogue only says how counted texts read in one and in many.
    plural=""
    [ $language = en ] && plural=-pluralonly
    # shellcheck disable=SC2046,SC2086  # one argument per source file, none for no option
    $bin/pyside6-lupdate $(find src/veldmelding -name '*.py' | LC_ALL=C sort) \
        $plural -no-obsolete -locations none -source-language en -target-language "$language" \
        -ts "translations/veldmelding_$language.ts" >/dev/null
    $bin/pyside6-lrelease -silent "translations/veldmelding_$language.ts" \
        -qm "translations/veldmelding_$language.qm"
done
