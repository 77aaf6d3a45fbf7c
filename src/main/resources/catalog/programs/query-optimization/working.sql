-- Three changes that make a cheaper plan: a covering index, a range instead of
-- a function on the column, and pages by key instead of by OFFSET.

CREATE TABLE purchase (id int PRIMARY KEY, bought timestamptz NOT NULL, customer int, euros int);
INSERT INTO purchase
SELECT n, timestamptz '2025-01-01 00:00Z' + n * interval '10 minutes', n % 500, n % 90
FROM generate_series(1, 40000) AS n;
CREATE INDEX purchase_bought ON purchase (bought);
CREATE INDEX purchase_customer ON purchase (customer);
VACUUM ANALYZE purchase;

\echo 1. the index finds the rows in the table; one that has the euros, too, answers alone
EXPLAIN (COSTS OFF) SELECT sum(euros) FROM purchase WHERE customer = 7;
CREATE INDEX purchase_customer_euros ON purchase (customer) INCLUDE (euros);
DROP INDEX purchase_customer; -- the new one serves its queries, too
EXPLAIN (COSTS OFF) SELECT sum(euros) FROM purchase WHERE customer = 7;

\echo 2. a function on the column reads everything, a range does not
EXPLAIN (COSTS OFF) SELECT count(*) FROM purchase
WHERE (bought AT TIME ZONE 'UTC')::date = '2025-03-01';
EXPLAIN (COSTS OFF) SELECT count(*) FROM purchase
WHERE bought >= '2025-03-01 00:00Z' AND bought < '2025-03-02 00:00Z'; -- the day of the same zone
SELECT (SELECT count(*) FROM purchase WHERE (bought AT TIME ZONE 'UTC')::date = '2025-03-01') AS by_function,
       (SELECT count(*) FROM purchase
        WHERE bought >= '2025-03-01 00:00Z' AND bought < '2025-03-02 00:00Z') AS by_range;

\echo 3. both give the same page; the first reads 30002 rows for it, the second two
EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF)
SELECT id FROM purchase ORDER BY id LIMIT 2 OFFSET 30000;
EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF)
SELECT id FROM purchase WHERE id > 30000 ORDER BY id LIMIT 2;
SELECT array(SELECT id FROM purchase ORDER BY id LIMIT 2 OFFSET 30000) AS by_offset,
       array(SELECT id FROM purchase WHERE id > 30000 ORDER BY id LIMIT 2) AS by_key;
