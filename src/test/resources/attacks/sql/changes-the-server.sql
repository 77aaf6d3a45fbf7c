-- expects: not-success
\echo blocked
\set ON_ERROR_STOP 0
ALTER SYSTEM SET archive_command = 'touch ${WRITE}/pwned';
ALTER ROLE guest SUPERUSER;
CREATE ROLE evil SUPERUSER LOGIN;
GRANT pg_read_server_files, pg_write_server_files TO guest;
SET session_preload_libraries = '/tmp/evil.so';
SET log_statement = 'all';
SET data_directory = '/';
SELECT pg_reload_conf();
CREATE EXTENSION plpython3u;
CREATE EXTENSION dblink;
CREATE EXTENSION postgres_fdw;
CREATE LANGUAGE plperlu;
SELECT lo_export(lo_from_bytea(0, 'x'), '${WRITE}/pwned');
COPY (SELECT 1) TO '${WRITE}/pwned';
UPDATE pg_authid SET rolsuper = true;
SELECT * FROM pg_hba_file_rules;
\set ON_ERROR_STOP 1
SELECT 1/0;
