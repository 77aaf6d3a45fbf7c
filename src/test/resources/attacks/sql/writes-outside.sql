-- expects: bounded
\echo blocked
\o ${WRITE}/pwned
SELECT 1;
\o
\! touch ${WRITE}/pwned /usr/pwned
SELECT 1 \g ${WRITE}/pwned
