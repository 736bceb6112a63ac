#!/usr/bin/env bash
# Runs in a student's checkout as Classroom 50's autograder: leaves result.json, or an exit code that is not 0.
set -euo pipefail

checkout=${1:-$PWD}
course=${COURSE:?Say where the copy of your course is: COURSE=/path bash autograder.sh}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$course"
npx overlap-kit grade "$checkout" --out "$work/results" --format json --jobs 1
npx overlap-kit classroom50 "$work/results" "$checkout/result.json"
