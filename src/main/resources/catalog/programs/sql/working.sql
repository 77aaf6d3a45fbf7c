-- Finds each customer's share of revenue and who never ordered: an outer join,
-- grouping with a filter, a common table expression and window functions over
-- the groups.

CREATE TABLE customer (id int PRIMARY KEY, name text NOT NULL);
CREATE TABLE purchase (
    id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer,
    bought date NOT NULL, euros numeric(8, 2) NOT NULL
);

INSERT INTO customer VALUES (1, 'Ada'), (2, 'Bob'), (3, 'Cleo'), (4, 'Dan');
INSERT INTO purchase VALUES
    (1, 1, '2024-01-05', 120), (2, 2, '2024-01-09', 60), (3, 1, '2024-02-11', 80), (4, 3, '2024-02-20', 40);

-- LEFT JOIN keeps Dan, who bought nothing; COALESCE turns his missing sum into 0.
WITH spending AS (
    SELECT c.name, count(p.id) AS purchases, coalesce(sum(p.euros), 0) AS total,
           count(p.id) FILTER (WHERE p.bought >= '2024-02-01') AS since_february
    FROM customer AS c
    LEFT JOIN purchase AS p ON p.customer_id = c.id
    GROUP BY c.id, c.name
)
SELECT name, purchases, since_february, total,
       round(100 * total / sum(total) OVER (), 1) AS percent,
       rank() OVER (ORDER BY total DESC) AS place
FROM spending
ORDER BY place, name;

-- The running total restarts for nobody: its window is ordered but not partitioned.
SELECT date_trunc('month', bought)::date AS month, sum(euros) AS revenue,
       sum(sum(euros)) OVER (ORDER BY date_trunc('month', bought)) AS running_total
FROM purchase
GROUP BY date_trunc('month', bought)
ORDER BY month;
