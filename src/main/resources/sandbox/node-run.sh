# Runs what a compiler left. Parameters: node, its options as one word, the arguments of the program.
node=$1 options=$2
shift 2
exec "$node" $options "$(cat .build/main)" "$@"
