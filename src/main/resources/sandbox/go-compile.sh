# Parameters: the go program.
# Go's own limit of a stack is a gigabyte: an endless recursion would be told as a want of memory. Nothing of it is left
# for the program to see. A file that only a C compiler could build is left to go, which then says so.
if grep -Eq '^package main([[:space:];/]|$)' main.go && ! grep -Eq '^[[:space:]]*(import[[:space:]]+)?"C"' main.go; then
    printf 'package main\nimport "runtime/debug"\nfunc init() { debug.SetMaxStack(64 << 20) }\n' >zz_stack_limit.go
fi
GOCACHE=/tmp/go-cache GOMAXPROCS=2 "$1" build -o .build/main ./*.go
status=$?
rm -f zz_stack_limit.go
[ $status = 0 ] || exit $status
[ -x .build/main ] && exit
echo "main.go: no package main, so there is nothing to run" >&2
exit 1
