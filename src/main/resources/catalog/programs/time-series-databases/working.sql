-- Sensor readings by the quarter of an hour with time_bucket of TimescaleDB:
-- gaps are shown and filled with the last value, then a moving average follows.
-- A small function stands in for the extension.

CREATE TABLE reading (
    sensor text, at timestamptz, degrees numeric NOT NULL,
    PRIMARY KEY (sensor, at) -- one value at a time, and the index for a sensor's range of time
);
-- With the extension, once: SELECT create_hypertable('reading', by_range('at', interval '7 days'));
CREATE FUNCTION time_bucket(width interval, at timestamptz) RETURNS timestamptz
LANGUAGE sql IMMUTABLE RETURN date_bin(width, at, '2000-01-03 00:00Z');

INSERT INTO reading VALUES
    ('roof', '2025-03-01 10:02Z', 20.1), ('roof', '2025-03-01 10:09Z', 20.5),
    ('roof', '2025-03-01 10:21Z', 21.0), ('roof', '2025-03-01 10:55Z', 22.4),
    ('roof', '2025-03-01 10:58Z', 22.8), ('cellar', '2025-03-01 10:30Z', 12.0);

-- The gaps are filled in SQL that every edition has. The one under Timescale's own licence has it ready:
-- time_bucket_gapfill('15 minutes', at) AS start, locf(avg(degrees)) AS filled.
WITH bucket AS (
    SELECT time_bucket('15 minutes', at) AS start, avg(degrees) AS mean
    FROM reading
    WHERE sensor = 'roof' AND at >= '2025-03-01 10:00Z' AND at < '2025-03-01 11:00Z'
    GROUP BY 1
), series AS (
    SELECT start, mean, count(mean) OVER (ORDER BY start) AS run -- grows where there is a value
    FROM generate_series(timestamptz '2025-03-01 10:00Z', '2025-03-01 10:45Z', '15 minutes') AS start
    LEFT JOIN bucket USING (start)
), filled AS (
    SELECT start, mean, first_value(mean) OVER (PARTITION BY run ORDER BY start) AS carried
    FROM series
)
SELECT to_char(start AT TIME ZONE 'UTC', 'HH24:MI') AS start,
       round(mean, 1) AS measured,
       round(carried, 1) AS filled,
       round(avg(carried) OVER (ORDER BY start ROWS 1 PRECEDING), 2) AS moving
FROM filled
ORDER BY start;
