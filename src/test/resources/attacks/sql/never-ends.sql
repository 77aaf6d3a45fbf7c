-- expects: time
\echo blocked
SET statement_timeout = 0;
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT (n + 1) % 1000000 FROM r) SELECT count(*) FROM r;
