-- Four things PostgreSQL does beyond standard SQL: jsonb with a containment
-- index, upsert, DISTINCT ON for the newest row per group, and changes chained
-- in one statement.

CREATE TABLE reading (
    sensor text, taken timestamptz, facts jsonb NOT NULL,
    PRIMARY KEY (sensor, taken)
);
CREATE INDEX reading_facts ON reading USING gin (facts jsonb_path_ops);
CREATE TABLE archive (LIKE reading INCLUDING ALL);

INSERT INTO reading
SELECT 'sensor-' || n % 3, timestamptz '2024-05-01 00:00Z' + n * interval '1 hour',
       jsonb_build_object('celsius', 15 + n, 'place', (ARRAY['roof', 'cellar'])[1 + n % 2])
FROM generate_series(1, 8) AS n;

-- Upsert: a second delivery of the same reading updates instead of failing.
INSERT INTO reading VALUES ('sensor-2', '2024-05-01 08:00Z', '{"celsius": 30, "checked": true}')
ON CONFLICT (sensor, taken) DO UPDATE SET facts = reading.facts || excluded.facts
RETURNING facts AS merged;

SET timezone = 'UTC';
SELECT DISTINCT ON (sensor) sensor, taken::time AS newest, facts -> 'celsius' AS celsius
FROM reading
ORDER BY sensor, taken DESC;

-- @> asks for containment and can use the index; the CTE moves rows in one atomic step.
WITH removed AS (
    DELETE FROM reading WHERE facts @> '{"place": "roof"}' RETURNING *
), moved AS (
    INSERT INTO archive SELECT * FROM removed RETURNING sensor
)
SELECT count(*) AS moved, (SELECT count(*) FROM reading) AS still_seen_by_this_statement FROM moved;

SELECT (SELECT count(*) FROM reading) AS left_over, (SELECT count(*) FROM archive) AS archived;

SET enable_seqscan = off; -- so few rows would be read without any index
EXPLAIN (COSTS OFF) SELECT sensor FROM reading WHERE facts @> '{"place": "cellar"}';
