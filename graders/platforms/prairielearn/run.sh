#!/usr/bin/env bash
# Runs in the grader's container for each submission: grades it and leaves /grade/results/results.json. PrairieLearn
# reads the results only when this exits with 0.
set -uo pipefail

grade=${GRADE:-/grade}
course=${COURSE:-/course}
mkdir -p "$grade/results"
echo '{ "gradable": false, "format_errors": "The autograder itself failed. No attempt is lost." }' > "$grade/results/results.json"

work=$(mktemp -d)
cd "$course" || exit 0
npx overlap-kit grade "$grade/student" --out "$work/results" --format prairielearn --jobs 1 || echo "exit code $?"
cp "$work"/results/prairielearn/*.json "$grade/results/results.json"
rm -rf "$work"
exit 0
