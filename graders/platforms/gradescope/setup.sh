#!/usr/bin/env bash
# Runs once, as root, when Gradescope builds the image: Node, the course, and an account that may nothing.
set -euo pipefail

node=v24.11.1
autograder=${AUTOGRADER:-/autograder}

if ! command -v node > /dev/null; then
  apt-get update
  apt-get install --yes --no-install-recommends ca-certificates curl xz-utils
  curl --fail --silent --show-error "https://nodejs.org/dist/$node/node-$node-linux-x64.tar.xz" \
    | tar --extract --xz --strip-components=1 --directory=/usr/local
fi

id grader > /dev/null 2>&1 || useradd --create-home grader
(cd "$autograder/source/course" && npm ci)
# Readable, never writable, for the account that grades.
chmod -R go+rX "$autograder/source/course"
