-- A first table in SQL: create it, fill it, pick rows with WHERE, sort them
-- with ORDER BY, and count them by group.

CREATE TABLE book (
    id     int  PRIMARY KEY, -- two books may have the same title
    title  text NOT NULL,
    author text NOT NULL,
    year   int  NOT NULL
);

INSERT INTO book (id, title, author, year) VALUES
    (1, 'Emma', 'Austen', 1815),
    (2, 'Persuasion', 'Austen', 1817),
    (3, 'Dracula', 'Stoker', 1897),
    (4, 'Dune', 'Herbert', 1965);

SELECT title, year
FROM book
WHERE year < 1900
ORDER BY year DESC;

SELECT author, count(*) AS books
FROM book
GROUP BY author
HAVING count(*) > 1
ORDER BY author;
