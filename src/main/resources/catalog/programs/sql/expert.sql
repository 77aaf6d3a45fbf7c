-- Gaps and islands: which days did a user come without a break? And a recursive
-- query that follows a chain of managers to the top, and stops at a circle.

CREATE TABLE visit (who text, day date, PRIMARY KEY (who, day)); -- twice a day would break the count
INSERT INTO visit VALUES
    ('ada', '2025-03-01'), ('ada', '2025-03-02'), ('ada', '2025-03-03'),
    ('ada', '2025-03-07'), ('bob', '2025-03-02'), ('bob', '2025-03-04');

-- Within a run of days, the day minus its row number stays the same.
SELECT who, min(day) AS first, max(day) AS last, count(*) AS days
FROM (
    SELECT who, day,
           day - row_number() OVER (PARTITION BY who ORDER BY day)::int AS run
    FROM visit
) AS numbered
GROUP BY who, run
ORDER BY who, first;

CREATE TABLE employee (name text PRIMARY KEY, manager text REFERENCES employee);
INSERT INTO employee VALUES
    ('Grace', NULL), ('Linus', 'Grace'), ('Ada', 'Linus'), ('Bob', 'Linus'),
    ('Eve', 'Eve'); -- no constraint forbids it

WITH RECURSIVE chain AS (
    SELECT name, manager, 1 AS depth, name AS path
    FROM employee
    WHERE name IN ('Ada', 'Eve')
    UNION ALL
    SELECT e.name, e.manager, c.depth + 1, c.path || ' > ' || e.name
    FROM employee AS e
    JOIN chain AS c ON e.name = c.manager
) CYCLE name SET is_circle USING seen
SELECT path, depth, is_circle FROM chain ORDER BY path;
