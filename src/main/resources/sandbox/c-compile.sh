# Parameters: the compiler, options.
compiler=$1
shift
exec "$compiler" "$@" -o .build/main ./*.c -lm
