-- expects: bounded
\echo blocked
\! cat ${CANARY} /etc/shadow /proc/1/root${CANARY}
\set content `cat ${CANARY}`
SELECT :'content';
\i ${CANARY}
