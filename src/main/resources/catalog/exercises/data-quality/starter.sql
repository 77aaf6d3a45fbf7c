\set QUIET on
\pset format unaligned
\pset tuples_only on

CREATE TABLE payment (id int, email text, amount numeric);
INSERT INTO payment VALUES
    (1, 'a@example.org', 5), (2, NULL, 7), (2, 'b@example.org', 3),
    (2, 'd@example.org', 4), (3, ' ', 9), (4, 'c@example.org', 0);

SELECT 'missing email', count(*) FROM payment WHERE email = NULL;
