-- Spark SQL that PostgreSQL runs as well: the newest event of each user with a
-- window, a conditional count, and the share of each country.

CREATE TEMPORARY VIEW events AS
SELECT * FROM (VALUES
    (1, 'no', 'view', TIMESTAMP '2026-03-01 10:00:00'),
    (1, 'no', 'buy',  TIMESTAMP '2026-03-01 10:05:00'),
    (2, 'it', 'view', TIMESTAMP '2026-03-01 11:00:00'),
    (2, 'it', 'view', TIMESTAMP '2026-03-01 11:30:00'),
    (3, 'it', 'buy',  TIMESTAMP '2026-03-01 12:00:00')
) AS v (user_id, country, kind, at);

-- Spark shuffles by user_id here: the rows of a user have to come together.
SELECT user_id, kind, at
FROM (
    SELECT *, row_number() OVER (PARTITION BY user_id ORDER BY at DESC) AS place
    FROM events
) AS ranked
WHERE place = 1
ORDER BY user_id;

SELECT country,
       count(*) AS events,
       count(*) FILTER (WHERE kind = 'buy') AS purchases,
       round(100.0 * count(*) / sum(count(*)) OVER (), 1) AS share
FROM events
GROUP BY country
ORDER BY country;
