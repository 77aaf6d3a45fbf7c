-- EXPLAIN ANALYZE runs a query and shows how: without an index the whole table
-- is read, with one only the rows that fit, unless a function hides the column.

SET timezone = 'UTC';
CREATE TABLE visit (id int PRIMARY KEY, at timestamptz NOT NULL, page text NOT NULL);
INSERT INTO visit
SELECT n, timestamptz '2025-03-01' + n * interval '1 minute', '/page/' || n % 7
FROM generate_series(1, 50000) AS n;
ANALYZE visit; -- the planner chooses by statistics

EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF)
SELECT page FROM visit WHERE at >= '2025-03-10' AND at < '2025-03-11';

CREATE INDEX visit_at ON visit (at);
EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF)
SELECT page FROM visit WHERE at >= '2025-03-10' AND at < '2025-03-11';

-- The same day, but the index knows at and not the result of the cast.
EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF)
SELECT page FROM visit WHERE at::date = '2025-03-10';
