\set QUIET on
\pset format unaligned
\pset tuples_only on

CREATE TABLE customer (id int PRIMARY KEY, email text NOT NULL);
CREATE TABLE purchase (id int PRIMARY KEY, customer int, euros numeric);

-- ALTER TABLE purchase ...

CREATE FUNCTION attempt(name text, command text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE command;
    RETURN name || ': accepted';
EXCEPTION WHEN integrity_constraint_violation THEN
    RETURN name || ': refused';
END
$$;

SELECT attempt('a customer', $$INSERT INTO customer VALUES (1, 'ada@example.org')$$);
SELECT attempt('another one', $$INSERT INTO customer VALUES (2, 'Bob@example.org')$$);
SELECT attempt('the same address', $$INSERT INTO customer VALUES (3, 'ADA@example.org')$$);
SELECT attempt('an order', $$INSERT INTO purchase VALUES (1, 1, 9.90)$$);
SELECT attempt('an order for nothing', $$INSERT INTO purchase VALUES (2, 1, 0)$$);
SELECT attempt('an order below nothing', $$INSERT INTO purchase VALUES (4, 1, -5)$$);
SELECT attempt('an order of nobody', $$INSERT INTO purchase VALUES (3, 99, 5)$$);
