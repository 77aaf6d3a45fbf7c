node=$1
shift
"$node" --max-old-space-size="$heap" /opt/typescript/compile.cjs "$nonce" "$temperature" /code /code/main || exit $?
mark started
"$node" --max-old-space-size="$heap" --enable-source-maps "$@" "$(cat /code/main)"
exit $?
