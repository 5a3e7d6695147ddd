#!/bin/sh
# The desk on a Mac: a double click opens it.
cd "$(dirname "$0")" || exit 1
command -v npm >/dev/null 2>&1 || { echo "Node is missing: install it from https://nodejs.org and click again. / Falta Node: instálalo desde https://nodejs.org y vuelve a hacer clic."; read -r _; exit 1; }
npm run desk
