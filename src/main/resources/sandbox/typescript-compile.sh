# Parameters: node, megabytes of heap, those that the snapshot was made with (0 if there is none), the version of Node.js,
# "warm" or "cold". A snapshot can only be restored with the very options it was made with; where less is allowed, the
# sandbox's own limit of memory ends a compiler that takes more.
if [ "$2" -le "$3" ]; then
    exec "$1" --max-old-space-size="$3" --snapshot-blob /opt/typescript/compile.blob "$4" "$5"
fi
exec "$1" --max-old-space-size="$2" /opt/typescript/compile.cjs "$4" "$5"
