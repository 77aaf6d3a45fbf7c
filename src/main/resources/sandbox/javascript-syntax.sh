# Parameters: node.
cp index.js index.mjs
"$1" --check index.js || "$1" --check index.mjs
