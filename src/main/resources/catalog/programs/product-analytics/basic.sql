-- A funnel and a retention table from events: how many go on at each step, and
-- how many come back in the weeks after their first visit.

CREATE TABLE event (person text NOT NULL, kind text NOT NULL, at timestamptz NOT NULL);
SET timezone = 'UTC'; -- weeks begin there
INSERT INTO event VALUES
    ('ada', 'visit', '2025-03-03 09:00+00'), ('ada', 'cart', '2025-03-03 09:05+00'),
    ('ada', 'buy', '2025-03-04 18:00+00'), ('ada', 'visit', '2025-03-11 08:00+00'),
    ('bob', 'cart', '2025-03-03 10:00+00'), ('bob', 'visit', '2025-03-03 11:00+00'),
    ('bob', 'cart', '2025-03-05 12:00+00'), ('cleo', 'visit', '2025-03-10 07:00+00'),
    ('cleo', 'visit', '2025-03-18 07:00+00'), ('dan', 'visit', '2025-03-10 20:00+00'),
    ('eve', 'buy', '2025-03-12 21:00+00');

-- A step counts only after the step before it: of bob's carts, the second.
WITH visited AS (
    SELECT person, min(at) AS at FROM event WHERE kind = 'visit' GROUP BY person
), filled AS (
    SELECT person, min(e.at) AS at FROM event AS e JOIN visited AS v USING (person)
    WHERE e.kind = 'cart' AND e.at > v.at GROUP BY person
), bought AS (
    SELECT person FROM event AS e JOIN filled AS f USING (person)
    WHERE e.kind = 'buy' AND e.at > f.at GROUP BY person
)
SELECT (SELECT count(*) FROM visited) AS visits, (SELECT count(*) FROM filled) AS carts,
       (SELECT count(*) FROM bought) AS purchases;

-- A week that is not over yet stays empty, instead of looking like a loss.
WITH visit AS (
    SELECT person, at, date_trunc('week', min(at) OVER (PARTITION BY person)) AS cohort
    FROM event WHERE kind = 'visit'
), today AS (SELECT timestamptz '2025-03-24 00:00+00' AS at)
SELECT cohort::date, count(DISTINCT person) AS people,
       CASE WHEN today.at >= cohort + interval '2 weeks' THEN
           count(DISTINCT person) FILTER (WHERE v.at >= cohort + interval '1 week'
                                            AND v.at < cohort + interval '2 weeks') END AS week_1,
       CASE WHEN today.at >= cohort + interval '3 weeks' THEN
           count(DISTINCT person) FILTER (WHERE v.at >= cohort + interval '2 weeks'
                                            AND v.at < cohort + interval '3 weeks') END AS week_2
FROM visit AS v CROSS JOIN today
GROUP BY cohort, today.at
ORDER BY cohort;
