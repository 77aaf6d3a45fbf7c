# Starts a server for one program. Parameters: the directory of PostgreSQL's programs.
bin=$1
cd /tmp
tar -xf /opt/postgres/data.tar
mkdir socket
# A cluster for one connection that nobody will ask for again: small, and nothing is kept safe.
"$bin/postgres" -D /tmp/data -k /tmp/socket -c listen_addresses= -c fsync=off -c full_page_writes=off \
    -c synchronous_commit=off -c wal_level=minimal -c max_wal_senders=0 -c max_wal_size=16MB -c shared_buffers=16MB \
    -c max_connections=8 -c autovacuum=off -c jit=off -c max_parallel_workers=0 -c dynamic_shared_memory_type=mmap \
    -c timezone=UTC -c log_destination=stderr >/tmp/server.log 2>&1 &
until "$bin/pg_isready" -q -h /tmp/socket; do
    kill -0 $! 2>/dev/null || { cat /tmp/server.log >&2; exit 1; }
    sleep 0.01
done
