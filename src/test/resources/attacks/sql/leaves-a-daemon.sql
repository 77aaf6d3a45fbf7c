-- expects: success
\echo blocked
\! setsid /bin/sh -c "trap '' TERM HUP; while :; do sleep 1; done" ${TOKEN} &
SELECT 1;
