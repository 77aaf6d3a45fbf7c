-- EXPLAIN shows how a query will be run: without an index the whole table is
-- read, with one only the rows that fit.

CREATE TABLE visit (id int, customer int, page text);
INSERT INTO visit
SELECT n, n % 1000, '/page/' || n % 7 FROM generate_series(1, 50000) AS n;
ANALYZE visit;

EXPLAIN (COSTS OFF) SELECT page FROM visit WHERE customer = 42;

CREATE INDEX visit_customer ON visit (customer);
ANALYZE visit;
EXPLAIN (COSTS OFF) SELECT page FROM visit WHERE customer = 42;

-- A function around the column hides it from the index.
EXPLAIN (COSTS OFF) SELECT page FROM visit WHERE customer + 0 = 42;
SELECT count(*) FROM visit WHERE customer = 42;
