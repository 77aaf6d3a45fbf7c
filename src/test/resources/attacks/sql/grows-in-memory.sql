-- expects: not-success
\echo blocked
SET work_mem = '2GB';
SELECT array_agg(repeat(md5(g::text), 1000)) FROM generate_series(1, 10000000) g;
