# Parameters: the go program.
GOCACHE=/tmp/go-cache GOMAXPROCS=2 "$1" build -o .build/main *.go || exit $?
[ -x .build/main ] && exit
echo "main.go: no package main, so there is nothing to run" >&2
exit 1
