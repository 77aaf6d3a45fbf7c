-- expects: not-success
\echo blocked
\set ON_ERROR_STOP 0
SELECT pg_read_file('${CANARY}');
SELECT pg_read_binary_file('/etc/shadow');
SELECT pg_ls_dir('/');
SELECT lo_import('${CANARY}');
CREATE TABLE t(line text);
COPY t FROM '${CANARY}';
\copy t FROM '${CANARY}'
SELECT * FROM t;
CREATE EXTENSION file_fdw;
\set ON_ERROR_STOP 1
SELECT 1/0;
