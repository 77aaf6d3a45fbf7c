-- expects: bounded
\echo blocked
\! i=0; while [ $i -lt 200 ]; do psql -h /tmp/socket -U guest -d guest -c 'SELECT pg_sleep(60)' >/dev/null 2>&1 & i=$((i+1)); done
SELECT pg_sleep(1);
SELECT pg_advisory_lock(n) FROM generate_series(1, 10000000) n;
