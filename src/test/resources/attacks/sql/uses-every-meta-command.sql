-- expects: bounded
\echo blocked
\set ON_ERROR_STOP 0
\cd /root
\copy (SELECT 1) TO '${WRITE}/pwned'
\copy (SELECT 1) TO PROGRAM 'cat > ${WRITE}/pwned'
\w ${WRITE}/pwned
\s ${WRITE}/pwned
\lo_import ${CANARY}
\ir ${CANARY}
\include ${CANARY}
\setenv PAGER 'touch ${WRITE}/pwned'
\setenv EDITOR 'touch ${WRITE}/pwned'
\pset pager always
\e
\gexec
SELECT 'COPY (SELECT 1) TO PROGRAM ''touch ${WRITE}/pwned''' \gexec
\c postgres postgres ${UNIX} 5432
\c "host=/tmp/socket user=postgres dbname=postgres"
COPY (SELECT 1) TO PROGRAM 'cat > ${WRITE}/pwned; cat ${CANARY} >&2';
COPY (SELECT 1) TO '${WRITE}/pwned';
SELECT pg_read_file('${CANARY}');
SELECT pg_ls_dir('/');
\password
\g |cat ${CANARY}
\watch 0.1
