#!/bin/sh
# Shows a SARIF file of ours to Microsoft's validator, with GitHub's own rules on: no error and no warning may come of it.
# The validator comes from npm and weighs 104 MB, so it lives in a temporary folder. A bundle can be named:
# try-sarif.sh [folder of the CLI bundle].
set -eu

source=$(cd "$(dirname "$0")/.." && pwd)
bundle=$(cd "${1:-$source/dist/cli}" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# The pull request of the example, and a caption and a name with everything that has a meaning somewhere.
cp -R "$source/examples/portrait-lora" "$folder/dataset"
cp -R "$folder/dataset/pull-request/." "$folder/dataset/"
rm -rf "$folder/dataset/pull-request"
printf '%s\n' 'woman, [a](https://example.org) {0} {red|blue} @team <img src=x>, sofa 🎨, 日本語' \
  >"$folder/dataset/train/a b%#é:1.txt"

cd "$folder/dataset"
code=0
node "$bundle/index.js" check --format sarif --output "$folder/report.sarif" --quiet || code=$?
[ "$code" -eq 1 ] || { echo "not ok - check: exit code $code, expected 1"; exit 1; }

cd "$folder"
npm install --silent --no-audit --no-fund --no-save --prefix "$folder" @microsoft/sarif-multitool@5.7.0 >"$folder/install" 2>&1 ||
  { cat "$folder/install"; exit 1; }
# Its script that would do this is not run by npm 11 unless it is allowed to.
chmod u+x node_modules/@microsoft/sarif-multitool-*/Sarif.Multitool
node_modules/.bin/sarif-multitool validate report.sarif --output said.sarif --rule-kind 'Sarif\;Ghas' --level 'Error\;Warning' >"$folder/said" 2>&1 ||
  { cat "$folder/said"; exit 1; }
if grep -E ': (error|warning) ' "$folder/said"; then echo "not ok - the validator complains"; exit 1; fi
grep -q 'Analysis completed successfully' "$folder/said" || { cat "$folder/said"; exit 1; }
echo "ok - the validator has nothing to say"
