#!/bin/sh
# Tries this repository as a source of hooks for the pre-commit framework, as it is committed: a bad caption must stop
# the commit, a good one must pass. Needs pre-commit (https://pre-commit.com), git and node. A bundle that is not
# committed can be named: try-pre-commit.sh [folder of the CLI bundle].
set -eu

source=$(cd "$(dirname "$0")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export PRE_COMMIT_HOME="$folder/cache" GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
for variable in $(git rev-parse --local-env-vars); do unset "$variable"; done

expect() { # <exit code> <situation> <command…>
  want=$1 what=$2 got=0
  shift 2
  "$@" >"$folder/output" 2>&1 || got=$?
  if [ "$got" -ne "$want" ]; then
    echo "not ok - $what: exit code $got, expected $want"
    cat "$folder/output"
    exit 1
  fi
  echo "ok - $what"
}

said() { # <text> <situation>
  grep -q -- "$1" "$folder/output" && echo "ok - $2" && return
  echo "not ok - $2: nothing says \"$1\""
  cat "$folder/output"
  exit 1
}

git clone --quiet "$source" "$folder/hooks"
if [ $# -gt 0 ]; then
  mkdir -p "$folder/hooks/dist"
  rm -rf "$folder/hooks/dist/cli"
  cp -R "$1" "$folder/hooks/dist/cli"
  git -C "$folder/hooks" add --force dist
  git -C "$folder/hooks" -c user.name=try -c user.email=try@example.invalid commit --quiet -m "Another bundle"
fi
revision=$(git -C "$folder/hooks" rev-parse HEAD)

git init --quiet "$folder/set"
cd "$folder/set"
git config user.name try
git config user.email try@example.invalid
echo '{ "rules": { "trigger-word": { "words": ["ohwx"] } } }' >caption-style.json
cat >.pre-commit-config.yaml <<END
repos:
  - repo: $folder/hooks
    rev: $revision
    hooks:
      - id: caption-style
END
git add .
git commit --quiet -m "Style"
expect 0 "pre-commit installs itself" pre-commit install

echo 'a man' >a.txt
git add a.txt
expect 1 "a bad caption stops the commit" git commit -m bad
said trigger-word "and the finding is shown"
echo 'ohwx, a man' >a.txt
expect 1 "what is staged counts, not what is on the disk" git commit -m bad
git add a.txt
expect 0 "a good caption passes" git commit -m good
echo 'a man' >a.txt
expect 1 "commit -a" git commit -a -m bad
expect 0 "SKIP" env SKIP=caption-style git commit -a -m skipped
echo 'readme' >readme.md
git add readme.md
expect 0 "no caption, no check" git commit -m other
expect 0 "try-repo reads the manifest" pre-commit try-repo "$folder/hooks" caption-style
