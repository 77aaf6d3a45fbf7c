-- PostgreSQL's types keep bad data out: an identity column, a check, a default
-- and a foreign key; and RETURNING gives back what was written.

CREATE TABLE customer (
    id    int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL UNIQUE CHECK (email LIKE '%_@_%')
);

CREATE TABLE purchase (
    id       int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    customer int NOT NULL REFERENCES customer ON DELETE CASCADE,
    euros    numeric(8, 2) NOT NULL CHECK (euros > 0),
    tags     text[] NOT NULL DEFAULT '{}'
);

INSERT INTO customer (email) VALUES ('ada@example.org'), ('bob@example.org')
RETURNING id, email;

INSERT INTO purchase (customer, euros, tags)
VALUES (1, 12.50, '{gift}'), (1, 8, '{}'), (2, 99.90, '{gift,express}')
RETURNING id, euros;

SELECT c.email, sum(p.euros) AS euros, count(*) FILTER (WHERE 'gift' = ANY (p.tags)) AS gifts
FROM customer AS c
JOIN purchase AS p ON p.customer = c.id
GROUP BY c.email
ORDER BY euros DESC;
