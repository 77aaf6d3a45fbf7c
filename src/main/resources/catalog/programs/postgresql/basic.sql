-- PostgreSQL keeps bad data out: an identity column, checks, a default and a
-- foreign key; RETURNING gives back what was written, and bad rows are refused.

CREATE TABLE customer (
    id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL UNIQUE CHECK (email LIKE '%_@_%')
);

CREATE TABLE purchase (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    customer bigint NOT NULL REFERENCES customer, -- who has purchases cannot be deleted
    euros    numeric(8, 2) NOT NULL CHECK (euros > 0),
    tags     text[] NOT NULL DEFAULT '{}'
);

CREATE INDEX purchase_customer ON purchase (customer); -- a foreign key makes none

INSERT INTO customer (email) VALUES ('ada@example.org'), ('bob@example.org')
RETURNING id, email;

INSERT INTO purchase (customer, euros, tags)
SELECT c.id, new.euros, new.tags::text[]
FROM (VALUES ('ada@example.org', 12.50, '{gift}'), ('ada@example.org', 8, '{}'),
             ('bob@example.org', 99.90, '{gift,express}')) AS new (email, euros, tags)
JOIN customer AS c USING (email)
RETURNING id, euros, tags;

SELECT c.email, sum(p.euros) AS euros, count(*) FILTER (WHERE 'gift' = ANY (p.tags)) AS gifts
FROM customer AS c
JOIN purchase AS p ON p.customer = c.id
GROUP BY c.email
ORDER BY euros DESC;

CREATE FUNCTION refusal(command text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE command;
    RETURN NULL;
EXCEPTION WHEN integrity_constraint_violation THEN RETURN SQLERRM;
END $$;
SELECT refusal('INSERT INTO customer (email) VALUES (''no address'')')
UNION ALL SELECT refusal('INSERT INTO purchase (customer, euros) VALUES (99, 5)')
UNION ALL SELECT refusal('DELETE FROM customer WHERE id = 1');
