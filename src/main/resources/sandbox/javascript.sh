node=$1
shift
file=/code/index.js
cat >"$file"
mark received
# Node.js before 20.10 cannot tell the two kinds of module apart by itself.
case " $* " in
*" --experimental-detect-module "*) ;;
*)
    cp "$file" /code/index.mjs
    if ! "$node" --check "$file" && "$node" --check /code/index.mjs; then file=/code/index.mjs; fi 2>/dev/null
    ;;
esac
mark started
"$node" --max-old-space-size="$heap" "$@" "$file"
exit $?
