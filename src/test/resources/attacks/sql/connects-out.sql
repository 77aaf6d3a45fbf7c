-- expects: not-success
\echo blocked
CREATE EXTENSION IF NOT EXISTS dblink;
\connect "host=${HOST} port=${TCP} connect_timeout=2"
