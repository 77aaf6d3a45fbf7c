-- From one wide table to a model: customers, whose city was repeated with each
-- order, get a table of their own, and a foreign key ties the two together, so
-- that each fact is stored once.

CREATE TABLE wide (order_no int, customer text, city text, item text);
INSERT INTO wide VALUES
    (1, 'Ada', 'London', 'tea'), (2, 'Ada', 'London', 'milk'), (3, 'Bob', 'Oslo', 'jam');

CREATE TABLE customer (
    id   int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, -- names change, and are not unique
    name text NOT NULL,
    city text NOT NULL
);
CREATE TABLE purchase (
    order_no    int PRIMARY KEY,
    customer_id int NOT NULL REFERENCES customer,
    item        text NOT NULL
);
INSERT INTO customer (name, city) SELECT DISTINCT customer, city FROM wide ORDER BY customer;
INSERT INTO purchase (order_no, customer_id, item)
SELECT wide.order_no, customer.id, wide.item
FROM wide
JOIN customer ON customer.name = wide.customer AND customer.city = wide.city;

CREATE INDEX ON purchase (customer_id); -- PostgreSQL makes none for a foreign key

-- Ada moves: one row changes instead of two.
UPDATE customer SET city = 'Paris' WHERE id = (SELECT customer_id FROM purchase WHERE order_no = 1);

SELECT order_no, name, city, item
FROM purchase
JOIN customer ON customer.id = purchase.customer_id
ORDER BY order_no;
