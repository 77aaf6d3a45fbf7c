-- A funnel and a retention table from events: how many go on at each step, and
-- how many come back in the weeks after their first visit.

CREATE TABLE event (person text, kind text, day date);
INSERT INTO event VALUES
    ('ada', 'visit', '2025-03-03'), ('ada', 'cart', '2025-03-03'), ('ada', 'buy', '2025-03-04'),
    ('ada', 'visit', '2025-03-11'), ('bob', 'visit', '2025-03-03'), ('bob', 'cart', '2025-03-05'),
    ('cleo', 'visit', '2025-03-10'), ('cleo', 'visit', '2025-03-18'), ('dan', 'visit', '2025-03-10'),
    ('eve', 'buy', '2025-03-12');

-- A step counts only after the step before it.
WITH step AS (
    SELECT person,
           min(day) FILTER (WHERE kind = 'visit') AS visit,
           min(day) FILTER (WHERE kind = 'cart') AS cart,
           min(day) FILTER (WHERE kind = 'buy') AS buy
    FROM event GROUP BY person
)
SELECT count(visit) AS visits,
       count(*) FILTER (WHERE cart >= visit) AS carts,
       count(*) FILTER (WHERE cart >= visit AND buy >= cart) AS purchases
FROM step;

WITH first AS (SELECT person, date_trunc('week', min(day))::date AS cohort FROM event GROUP BY person)
SELECT cohort,
       count(DISTINCT person) AS people,
       count(DISTINCT person) FILTER (WHERE day >= cohort + 7 AND day < cohort + 14) AS week_1,
       count(DISTINCT person) FILTER (WHERE day >= cohort + 14 AND day < cohort + 21) AS week_2
FROM first JOIN event USING (person)
GROUP BY cohort
ORDER BY cohort;
