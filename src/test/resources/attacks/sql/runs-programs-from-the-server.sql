-- expects: not-success
\echo blocked
\set ON_ERROR_STOP 0
CREATE TABLE t(line text);
COPY t FROM PROGRAM 'touch ${WRITE}/pwned; cat ${CANARY}';
COPY t TO '${WRITE}/pwned';
GRANT pg_execute_server_program TO guest;
SET ROLE postgres;
COPY t FROM PROGRAM 'cat ${CANARY}';
CREATE FUNCTION system(cstring) RETURNS int AS '/lib/x86_64-linux-gnu/libc.so.6', 'system' LANGUAGE c;
LOAD '/tmp/evil.so';
\set ON_ERROR_STOP 1
SELECT 1/0;
