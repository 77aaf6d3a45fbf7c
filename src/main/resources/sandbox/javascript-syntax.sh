node=$1
shift
cat >/code/index.js
cp /code/index.js /code/index.mjs
mark received
"$node" --check /code/index.js || "$node" --check /code/index.mjs
exit $?
