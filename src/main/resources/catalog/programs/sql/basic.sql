-- A first table in SQL: create it, fill it, pick rows with WHERE, sort them
-- with ORDER BY, and count them by group.

CREATE TABLE book (
    title  text PRIMARY KEY,
    author text NOT NULL,
    year   int  NOT NULL
);

INSERT INTO book VALUES
    ('Emma', 'Austen', 1815),
    ('Persuasion', 'Austen', 1817),
    ('Dracula', 'Stoker', 1897),
    ('Dune', 'Herbert', 1965);

SELECT title, year
FROM book
WHERE year < 1900
ORDER BY year DESC;

SELECT author, count(*) AS books
FROM book
GROUP BY author
HAVING count(*) > 1;
