-- Finds each customer's share of revenue and who never ordered: an outer join,
-- grouping with a filter, a common table expression and window functions over
-- the groups.

CREATE TEMP TABLE customer (id int PRIMARY KEY, name text NOT NULL);
CREATE TEMP TABLE purchase (customer_id int REFERENCES customer, bought date, euros numeric(8, 2));

INSERT INTO customer VALUES (1, 'Ada'), (2, 'Bob'), (3, 'Cleo'), (4, 'Dan');
INSERT INTO purchase VALUES
    (1, '2024-01-05', 120), (2, '2024-01-09', 60), (1, '2024-02-11', 80), (3, '2024-02-20', 40);

-- LEFT JOIN keeps Dan, who bought nothing; COALESCE turns his missing sum into 0.
WITH spending AS (
    SELECT c.name, count(p.euros) AS purchases, coalesce(sum(p.euros), 0) AS total
    FROM customer AS c
    LEFT JOIN purchase AS p ON p.customer_id = c.id
    GROUP BY c.id, c.name
)
SELECT name, purchases, total,
       round(100 * total / sum(total) OVER (), 1) AS percent,
       rank() OVER (ORDER BY total DESC) AS place
FROM spending
ORDER BY place, name;

-- The running total restarts for nobody: its window is ordered but not partitioned.
SELECT to_char(bought, 'YYYY-MM') AS month, sum(euros) AS revenue,
       sum(sum(euros)) OVER (ORDER BY to_char(bought, 'YYYY-MM')) AS running_total
FROM purchase
GROUP BY 1
ORDER BY 1;
