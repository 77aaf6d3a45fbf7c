\set QUIET on
\pset format unaligned
\pset tuples_only on

CREATE TABLE payment (id int, email text, amount numeric);
INSERT INTO payment VALUES
    (1, 'a@example.org', 5), (2, NULL, 7), (2, 'b@example.org', 3),
    (2, 'd@example.org', 4), (3, ' ', 9), (4, 'c@example.org', 0);

CREATE VIEW broken AS
SELECT 'duplicate id' AS rule, count(*) AS rows
FROM (SELECT id FROM payment GROUP BY id HAVING count(*) > 1) AS doubled
UNION ALL
SELECT 'missing email', count(*) FROM payment WHERE coalesce(trim(email), '') = ''
UNION ALL
SELECT 'negative amount', count(*) FROM payment WHERE amount < 0
ORDER BY rule;

SELECT * FROM broken;
INSERT INTO payment VALUES (5, '', -1), (6, '   ', 2), (6, 'e@example.org', -0.5);
SELECT * FROM broken;
