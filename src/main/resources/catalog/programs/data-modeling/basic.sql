-- From one wide table to a model: what repeats gets a table of its own, and a
-- foreign key ties the two together, so that each fact is stored once.

CREATE TABLE wide (order_no int, customer text, city text, item text);
INSERT INTO wide VALUES
    (1, 'Ada', 'London', 'tea'), (2, 'Ada', 'London', 'milk'), (3, 'Bob', 'Oslo', 'tea');

CREATE TABLE customer (name text PRIMARY KEY, city text NOT NULL);
CREATE TABLE purchase (
    order_no int PRIMARY KEY,
    customer text NOT NULL REFERENCES customer,
    item     text NOT NULL
);
INSERT INTO customer SELECT DISTINCT customer, city FROM wide;
INSERT INTO purchase SELECT order_no, customer, item FROM wide;

-- Ada moves: one row changes instead of two.
UPDATE customer SET city = 'Paris' WHERE name = 'Ada';

SELECT order_no, customer, city, item
FROM purchase
JOIN customer ON customer.name = purchase.customer
ORDER BY order_no;
