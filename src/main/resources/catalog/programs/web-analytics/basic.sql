-- Sessions from page views: a new one after thirty minutes of silence; bounce
-- rate, length, and which source brings visits with a purchase in them.

CREATE TABLE page_view (
    visitor text NOT NULL,
    at      timestamptz NOT NULL,
    path    text NOT NULL,
    source  text -- only where a visit begins
);
SET timezone = 'UTC';
INSERT INTO page_view (visitor, at, path, source) VALUES
    ('a', '2025-03-01 10:00', '/', 'search'), ('a', '2025-03-01 10:05', '/tea', NULL),
    ('a', '2025-03-01 10:09', '/thanks', NULL), ('a', '2025-03-01 15:00', '/', 'direct'),
    ('b', '2025-03-01 11:00', '/tea', 'mail'), ('c', '2025-03-01 12:00', '/', 'search'),
    ('c', '2025-03-01 12:20', '/tea', NULL);

CREATE VIEW session AS
WITH marked AS (
    SELECT *, coalesce(at - lag(at) OVER w > interval '30 minutes', true) AS starts
    FROM page_view
    WINDOW w AS (PARTITION BY visitor ORDER BY at)
), numbered AS (
    SELECT *, count(*) FILTER (WHERE starts) OVER (PARTITION BY visitor ORDER BY at) AS number
    FROM marked
)
SELECT visitor, number, (array_agg(source ORDER BY at))[1] AS source, count(*) AS pages,
       max(at) - min(at) AS length, bool_or(path = '/thanks') AS bought
FROM numbered
GROUP BY visitor, number;

SELECT * FROM session ORDER BY visitor, number;

SELECT source, count(*) AS sessions,
       round(100.0 * avg((pages = 1)::int), 0) AS bounce_percent,
       round(100.0 * avg(bought::int), 0) AS bought_percent
FROM session
GROUP BY source
ORDER BY sessions DESC, source;
