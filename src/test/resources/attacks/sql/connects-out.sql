-- expects: not-success
\echo blocked
CREATE EXTENSION IF NOT EXISTS dblink;
\connect "host=127.0.0.1 port=${TCP} connect_timeout=2"
