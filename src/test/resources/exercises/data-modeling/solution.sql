\set QUIET on
\pset format unaligned
\pset tuples_only on

CREATE TABLE wide (title text, authors text[]);
INSERT INTO wide VALUES
    ('Good Omens', '{Pratchett,Gaiman}'), ('Mort', '{Pratchett}'), ('Stardust', '{Gaiman}'), ('A Talk', '{Gaiman,Pratchett}');

CREATE TABLE book (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, title text NOT NULL);
CREATE TABLE author (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE);
CREATE TABLE book_author (
    book int REFERENCES book, author int REFERENCES author, place int NOT NULL,
    PRIMARY KEY (book, author)
);
INSERT INTO book (title) SELECT title FROM wide;
INSERT INTO author (name) SELECT DISTINCT unnest(authors) FROM wide;
INSERT INTO book_author
SELECT book.id, author.id, part.place
FROM wide
CROSS JOIN unnest(authors) WITH ORDINALITY AS part (name, place)
JOIN book USING (title)
JOIN author ON author.name = part.name;

UPDATE author SET name = 'Terry Pratchett' WHERE name = 'Pratchett';

SELECT b.title, string_agg(a.name, ' & ' ORDER BY ba.place)
FROM book AS b
JOIN book_author AS ba ON ba.book = b.id
JOIN author AS a ON a.id = ba.author
GROUP BY b.id, b.title
ORDER BY b.title;
SELECT count(*) || ' authors' FROM author;
SELECT count(*) || ' foreign keys' FROM information_schema.referential_constraints;
