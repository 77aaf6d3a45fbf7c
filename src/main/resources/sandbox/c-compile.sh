# Parameters: the compiler, the ending of source files, options.
compiler=$1 ending=$2
shift 2
exec "$compiler" "$@" -o .build/main ./*"$ending" -lm
