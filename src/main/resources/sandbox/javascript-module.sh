# For a Node.js before 20.10, which cannot tell the two kinds of module apart by itself. Parameters: node.
file=/code/index.js
cp index.js index.mjs
if ! "$1" --check index.js && "$1" --check index.mjs; then file=/code/index.mjs; fi 2>/dev/null
printf %s "$file" >.build/main
