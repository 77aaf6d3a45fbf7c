# Parameters: the directory of PostgreSQL's programs, the arguments of the program, which are psql's variables arg1, ...
bin=$1
shift
number=0
for argument; do
    number=$((number + 1))
    set -- "$@" -v "arg$number=$argument"
    shift
done
exec "$bin/psql" -X -v ON_ERROR_STOP=1 -h /tmp/socket -U guest -d guest "$@" -f query.sql
