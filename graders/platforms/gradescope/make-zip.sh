#!/usr/bin/env bash
# Makes autograder.zip from a course's folder: bash make-zip.sh COURSE [SEED-FILE]
set -euo pipefail

course=$(cd "${1:?Say which folder is the course: bash make-zip.sh COURSE [SEED-FILE]}" && pwd)
seed=${2:-}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cp "$here/setup.sh" "$here/run_autograder" "$work/"
chmod +x "$work/setup.sh" "$work/run_autograder"
mkdir "$work/course"
# Only what grading needs: no roster, no results, no submissions.
for name in package.json package-lock.json .npmrc assignment.json overrides.csv exercises graders; do
  if [[ -e "$course/$name" ]]; then cp -R "$course/$name" "$work/course/"; fi
done
for archive in "$course"/*.tgz; do
  if [[ -e "$archive" ]]; then cp "$archive" "$work/course/"; fi
done
if [[ -n "$seed" ]]; then cp "$seed" "$work/seed"; fi

output=$PWD/autograder.zip
rm -f "$output"
(cd "$work" && python3 -m zipfile --create "$output" setup.sh run_autograder course ${seed:+seed})
echo "$output"
