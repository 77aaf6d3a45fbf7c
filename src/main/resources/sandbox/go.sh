go=$1
# The shared cache is read-only, and the go command fails where it cannot add to its own.
cp -rs /opt/go-cache /code/cache
cat >/code/main.go
mark received
cd /code
GOCACHE=/code/cache GOMAXPROCS=2 "$go" build -o main main.go || exit $?
cd /tmp
mark started
GOMEMLIMIT=${heap}MiB /code/main
exit $?
