# Parameters: the go program, the directory of its compiler and linker.
# Go's own limit of a stack is a gigabyte: an endless recursion would be told as a want of memory. Nothing of it is left
# for the program to see. A file that only a C compiler could build is left to go, which then says so.
go=$1 tools=$2
if grep -Eq '^package main([[:space:];/]|$)' main.go && ! grep -Eq '^[[:space:]]*(import[[:space:]]+)?"C"' main.go; then
    printf 'package main\nimport "runtime/debug"\nfunc init() { debug.SetMaxStack(64 << 20) }\n' >zz_stack_limit.go
fi
export GOMAXPROCS=2

# One file that imports nothing but public packages of the standard library needs none of what go finds out. Where this
# fails, or the program asks for what only go does or for what is left out here (tables for debuggers, what it was built
# with), go builds it and says what is wrong.
if [ -f zz_stack_limit.go ] && [ "$(echo ./*.go)" = './main.go ./zz_stack_limit.go' ] && [ ! -e go.mod ] && [ ! -e go.work ] &&
    ! grep -Eq 'go:(build|debug|embed|linkname)|\+build|BuildInfo|"(debug/[a-z]|runtime/(cgo|race)|plugin)' main.go &&
    "$tools/compile" -p main -complete -pack -importcfg /opt/go-cache/importcfg -o /tmp/main.a \
        ./main.go ./zz_stack_limit.go >/dev/null 2>&1 &&
    "$tools/link" -w -importcfg /opt/go-cache/linkcfg -o .build/main /tmp/main.a >/dev/null 2>&1; then
    rm -f zz_stack_limit.go /tmp/main.a
    exit
fi
rm -f /tmp/main.a .build/main

GOCACHE=/tmp/go-cache "$go" build -o .build/main ./*.go
status=$?
rm -f zz_stack_limit.go
[ $status = 0 ] || exit $status
[ -x .build/main ] && exit
echo "main.go: no package main, so there is nothing to run" >&2
exit 1
