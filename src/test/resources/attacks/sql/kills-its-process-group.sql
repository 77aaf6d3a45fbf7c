-- expects: bounded
\echo blocked
\! kill -TERM 0; kill -TERM -1; renice -n 19 -g 0
SELECT 1;
