\set QUIET on
\pset format unaligned
\pset tuples_only on

CREATE TABLE purchase (id int PRIMARY KEY, customer int, bought date);
INSERT INTO purchase
SELECT n, n % 1000, date '2020-01-01' + n % 1800 FROM generate_series(1, 40000) AS n;
INSERT INTO purchase VALUES (40001, 7, '2023-01-01'), (40002, 7, '2023-12-31'), (40003, 7, '2024-01-01');

CREATE VIEW answer AS
SELECT count(*) AS purchases FROM purchase
WHERE customer = 7 AND extract(year FROM bought) = 2023;
ANALYZE purchase;

CREATE FUNCTION plan() RETURNS SETOF text LANGUAGE plpgsql AS $$
BEGIN
    RETURN QUERY EXECUTE 'EXPLAIN (COSTS OFF) SELECT * FROM answer';
END
$$;

SELECT * FROM answer;
SELECT 'reads the whole table: ' || bool_or(line LIKE '%Seq Scan%') FROM plan() AS line;
SELECT 'both columns in the index: ' || coalesce(bool_or(line LIKE '%Index Cond:%customer%' AND line LIKE '%bought%'), false) FROM plan() AS line;
