node=$1
shift
cat >/code/index.js
mark received
mark started
"$node" --max-old-space-size="$heap" "$@" /code/index.js
exit $?
