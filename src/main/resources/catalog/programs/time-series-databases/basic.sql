-- Sensor readings by time: an index for the newest, a mean for each hour with
-- time_bucket of TimescaleDB, and the latest value of every sensor. A small
-- function stands in for the extension.

CREATE TABLE reading (
    sensor  text NOT NULL,
    at      timestamptz NOT NULL, -- a moment, wherever the sensor stands
    degrees numeric NOT NULL,
    PRIMARY KEY (sensor, at) -- its index has the readings of one sensor in the order of time
);
-- With the extension, which then keeps each week in a table of its own:
-- SELECT create_hypertable('reading', by_range('at', interval '7 days'));
CREATE FUNCTION time_bucket(width interval, at timestamptz) RETURNS timestamptz
LANGUAGE sql IMMUTABLE RETURN date_bin(width, at, '2000-01-03 00:00Z');

SET timezone = 'UTC';
INSERT INTO reading (sensor, at, degrees) VALUES
    ('kitchen', '2025-03-01 10:02', 20.0), ('kitchen', '2025-03-01 10:40', 21.0),
    ('kitchen', '2025-03-01 11:15', 22.5), ('cellar', '2025-03-01 10:05', 12.0),
    ('cellar', '2025-03-01 11:05', 12.2), ('cellar', '2025-03-01 11:35', 12.6);

-- One row for each sensor and hour: this is what is kept when the details are deleted.
SELECT sensor, time_bucket('1 hour', at) AS hour, count(*) AS readings, round(avg(degrees), 1) AS mean
FROM reading
WHERE at >= '2025-03-01' AND at < '2025-03-02'
GROUP BY sensor, hour
ORDER BY sensor, hour;

-- The newest reading of each sensor.
SELECT DISTINCT ON (sensor) sensor, at, degrees
FROM reading
ORDER BY sensor DESC, at DESC; -- the order of the index, read backwards
