-- Four questions to every new table, asked in SQL: what is missing, what is
-- there twice, what refers to nothing, and what cannot be?

CREATE TABLE customer (id int, email text);
CREATE TABLE purchase (id int, customer int, euros numeric);
INSERT INTO customer VALUES (1, 'ada@example.org'), (2, NULL), (2, 'bob@example.org'), (3, NULL);
INSERT INTO purchase VALUES (1, 1, 10), (2, 2, -3), (3, 9, 12), (4, 8, 5), (5, 7, 4);

SELECT 'customers without email' AS rule, count(*) AS found
FROM customer WHERE email IS NULL
UNION ALL
SELECT 'customer ids used more than once', count(*)
FROM (SELECT id FROM customer GROUP BY id HAVING count(*) > 1) AS doubled
UNION ALL
SELECT 'purchases of nobody', count(*)
FROM purchase AS p
WHERE NOT EXISTS (SELECT FROM customer AS c WHERE c.id = p.customer)
UNION ALL
SELECT 'purchases below zero', count(*)
FROM purchase WHERE euros < 0
ORDER BY rule;
