\set QUIET on
\pset format unaligned
\pset tuples_only on

CREATE TABLE payment (id int, email text, amount numeric);
INSERT INTO payment VALUES
    (1, 'a@example.org', 5), (2, NULL, 7), (2, 'b@example.org', 3),
    (2, 'd@example.org', 4), (3, ' ', 9), (4, 'c@example.org', 0);

CREATE VIEW broken AS
SELECT 'missing email' AS rule, count(*) FROM payment WHERE email = NULL;

SELECT * FROM broken;
INSERT INTO payment VALUES (5, '', -1), (6, '   ', 2), (6, 'e@example.org', -0.5);
SELECT * FROM broken;
