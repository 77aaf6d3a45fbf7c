-- expects: not-success
\echo blocked
\! kill -9 $(cat /tmp/data/postmaster.pid | head -1); kill -9 1; kill -STOP 1
SELECT 1;
SELECT pg_terminate_backend(pg_backend_pid());
SELECT 1;
