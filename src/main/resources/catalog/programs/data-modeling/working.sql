-- A many-to-many model whose rules live in the schema: keys, checks and a
-- partial unique index make the database refuse what must never happen,
-- whichever program writes.

CREATE TABLE member (
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL UNIQUE
);
CREATE TABLE copy (barcode text PRIMARY KEY, title text NOT NULL); -- what is lent is a copy, not a title
CREATE TABLE loan ( -- the relationship has facts of its own, so it is a table
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    member_id int NOT NULL REFERENCES member,
    barcode text NOT NULL REFERENCES copy,
    lent date NOT NULL,
    returned date CHECK (returned >= lent)
);
CREATE UNIQUE INDEX one_open_loan ON loan (barcode) WHERE returned IS NULL;

INSERT INTO member (email) VALUES ('ada@example.org'), ('bob@example.org');
INSERT INTO copy VALUES ('C1', 'Engines'), ('C2', 'Engines'), ('C3', 'Kernels');
INSERT INTO loan (member_id, barcode, lent, returned) VALUES
    (1, 'C1', '2026-03-01', NULL),
    (2, 'C3', '2026-03-02', '2026-03-09');

-- Runs one statement and tells what the database says to it.
CREATE FUNCTION attempt(statement text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE statement;
    RETURN 'stored';
EXCEPTION WHEN integrity_constraint_violation THEN
    RETURN SQLERRM;
END
$$;
SELECT what, attempt(statement) FROM (VALUES
    ('still lent', $$INSERT INTO loan (member_id, barcode, lent) VALUES (2, 'C1', '2026-03-05')$$),
    ('another copy', $$INSERT INTO loan (member_id, barcode, lent) VALUES (2, 'C2', '2026-03-05')$$),
    ('no such member', $$INSERT INTO loan (member_id, barcode, lent) VALUES (7, 'C3', '2026-03-10')$$),
    ('back too early', $$UPDATE loan SET returned = '2026-02-01' WHERE id = 1$$)) AS tries (what, statement);

SELECT c.title, l.barcode, m.email AS borrower, l.lent, coalesce(l.returned::text, 'open') AS returned
FROM loan AS l
JOIN copy AS c USING (barcode)
JOIN member AS m ON m.id = l.member_id
ORDER BY l.lent;
