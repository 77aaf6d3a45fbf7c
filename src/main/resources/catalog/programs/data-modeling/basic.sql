-- From one wide table to a model: what repeats gets a table of its own, and a
-- foreign key ties the two together, so that each fact is stored once.

CREATE TABLE wide (order_no int, customer text, city text, item text);
INSERT INTO wide VALUES
    (1, 'Ada', 'London', 'tea'), (2, 'Ada', 'London', 'milk'), (3, 'Bob', 'Oslo', 'tea');

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
INSERT INTO purchase
SELECT wide.order_no, customer.id, wide.item
FROM wide
JOIN customer ON customer.name = wide.customer AND customer.city = wide.city;

-- Ada moves: one row changes instead of two.
UPDATE customer SET city = 'Paris' WHERE id = 1;

SELECT order_no, name, city, item
FROM purchase
JOIN customer ON customer.id = purchase.customer_id
ORDER BY order_no;
