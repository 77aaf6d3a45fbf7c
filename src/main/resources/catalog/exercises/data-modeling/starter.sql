\set QUIET on
\pset format unaligned
\pset tuples_only on

CREATE TABLE wide (title text, authors text[]);
INSERT INTO wide VALUES
    ('Good Omens', '{Pratchett,Gaiman}'), ('Mort', '{Pratchett}'), ('Stardust', '{Gaiman}'), ('A Talk', '{Gaiman,Pratchett}');

CREATE TABLE book (id int, title text);
CREATE TABLE author (id int, name text);
CREATE TABLE book_author (book int, author int, place int);

UPDATE author SET name = 'Terry Pratchett' WHERE name = 'Pratchett';

SELECT b.title, string_agg(a.name, ' & ' ORDER BY ba.place)
FROM book AS b
JOIN book_author AS ba ON ba.book = b.id
JOIN author AS a ON a.id = ba.author
GROUP BY b.id, b.title
ORDER BY b.title;
SELECT count(*) || ' authors' FROM author;
SELECT count(*) || ' foreign keys' FROM information_schema.referential_constraints;
