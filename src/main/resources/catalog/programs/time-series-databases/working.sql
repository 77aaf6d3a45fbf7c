-- Sensor readings by the quarter of an hour: buckets, gaps that are shown and
-- filled with the last value, and a moving average.

CREATE TABLE reading (at timestamp PRIMARY KEY, degrees numeric NOT NULL);
INSERT INTO reading VALUES
    ('2025-03-01 10:02', 20.1), ('2025-03-01 10:09', 20.5), ('2025-03-01 10:21', 21.0),
    ('2025-03-01 10:55', 22.4), ('2025-03-01 10:58', 22.8);

WITH bucket AS (
    SELECT date_bin('15 minutes', at, '2025-03-01') AS start, avg(degrees) AS mean
    FROM reading
    GROUP BY 1
), series AS (
    SELECT start, mean, count(mean) OVER (ORDER BY start) AS run
    FROM generate_series(timestamp '2025-03-01 10:00', '2025-03-01 10:45', '15 minutes') AS start
    LEFT JOIN bucket USING (start)
), filled AS (
    SELECT start, mean, first_value(mean) OVER (PARTITION BY run ORDER BY start) AS carried
    FROM series
)
SELECT to_char(start, 'HH24:MI') AS start,
       round(mean, 1) AS measured,
       round(carried, 1) AS filled,
       round(avg(carried) OVER (ORDER BY start ROWS 1 PRECEDING), 2) AS moving
FROM filled
ORDER BY start;
