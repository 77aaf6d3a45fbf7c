\set QUIET on
\pset format unaligned
\pset tuples_only on

CREATE TABLE customer (id int PRIMARY KEY, name text NOT NULL);
CREATE TABLE purchase (id int PRIMARY KEY, customer int REFERENCES customer, euros int NOT NULL);
INSERT INTO customer VALUES (1, 'Ada'), (2, 'Bob'), (3, 'Cleo'), (4, 'Dan'), (5, 'Dan');
INSERT INTO purchase VALUES (1, 1, 20), (2, 2, 50), (3, 1, 30), (4, 3, 5);

SELECT c.name, count(p.id), coalesce(sum(p.euros), 0) AS euros
FROM customer AS c
LEFT JOIN purchase AS p ON p.customer = c.id
GROUP BY c.id, c.name
ORDER BY euros DESC, c.name;
