-- Spark SQL that PostgreSQL runs as well: the newest event of each user with a
-- window, a conditional count, and the share of each country.

CREATE TABLE events (user_id int, country text, kind text, at timestamp);
INSERT INTO events VALUES
    (1, 'no', 'view', '2025-03-01 10:00'), (1, 'no', 'buy', '2025-03-01 10:05'),
    (2, 'it', 'view', '2025-03-01 11:00'), (2, 'it', 'view', '2025-03-01 11:30'),
    (3, 'it', 'buy', '2025-03-01 12:00');

-- Partitioning by user_id is what Spark shuffles by.
SELECT user_id, kind, at
FROM (
    SELECT *, row_number() OVER (PARTITION BY user_id ORDER BY at DESC) AS place
    FROM events
) AS ranked
WHERE place = 1
ORDER BY user_id;

SELECT country,
       count(*) AS events,
       count(CASE WHEN kind = 'buy' THEN 1 END) AS purchases,
       round(100.0 * count(*) / sum(count(*)) OVER (), 1) AS percent
FROM events
GROUP BY country
ORDER BY country;
