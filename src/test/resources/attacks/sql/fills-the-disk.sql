-- expects: not-success
\echo blocked
CREATE TABLE t AS SELECT g, md5(g::text) FROM generate_series(1, 100000000) g;
