-- A many-to-many model whose rules live in the schema: keys, checks and a
-- partial unique index make the database refuse what must never happen,
-- whichever program writes.

CREATE TABLE member (
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL UNIQUE
);
CREATE TABLE book (isbn text PRIMARY KEY, title text NOT NULL);
CREATE TABLE loan ( -- the relationship has facts of its own, so it is a table
    member_id int NOT NULL REFERENCES member,
    isbn text NOT NULL REFERENCES book,
    lent date NOT NULL,
    returned date CHECK (returned >= lent),
    PRIMARY KEY (isbn, lent)
);
CREATE UNIQUE INDEX one_open_loan ON loan (isbn) WHERE returned IS NULL;

INSERT INTO member (email) VALUES ('ada@example.org'), ('bob@example.org');
INSERT INTO book VALUES ('111', 'Engines'), ('222', 'Kernels');
INSERT INTO loan VALUES (1, '111', '2024-03-01', NULL), (2, '222', '2024-03-02', '2024-03-09');

-- ON CONFLICT DO NOTHING leaves out the rows that a unique rule forbids.
INSERT INTO loan VALUES
    (2, '111', '2024-03-05', NULL), -- still lent to Ada
    (1, '222', '2024-03-10', NULL) -- came back on the 9th
ON CONFLICT DO NOTHING
RETURNING isbn, member_id AS stored_for;

SELECT b.title, m.email AS borrower, l.lent, coalesce(l.returned::text, 'open') AS returned
FROM loan AS l
JOIN book AS b USING (isbn)
JOIN member AS m ON m.id = l.member_id
ORDER BY l.lent;
