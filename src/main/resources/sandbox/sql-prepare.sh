# Makes the data directory that every run gets a copy of, and prints it as a compressed archive in base64.
# Parameters: the directory of PostgreSQL's programs.
bin=$1
cd /tmp
"$bin/initdb" -D data -U postgres --auth=trust --locale=C.UTF-8 --encoding=UTF8 --wal-segsize=1 --no-sync \
    --no-instructions >/dev/null || exit $?
{
    echo "CREATE ROLE guest LOGIN CREATEDB CREATEROLE"
    echo "CREATE DATABASE guest OWNER guest"
} | "$bin/postgres" --single -D data -F postgres >/dev/null || exit $?
tar -c data | gzip -1 | base64
