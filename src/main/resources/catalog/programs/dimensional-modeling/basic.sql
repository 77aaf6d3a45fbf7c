-- A star: facts in the middle, dimensions around it. Questions join the facts
-- to the dimensions they ask about, and group by their columns.

CREATE TABLE dim_product (product_key int PRIMARY KEY, name text NOT NULL, category text NOT NULL);
CREATE TABLE dim_date (
    date_key int PRIMARY KEY,
    day      date NOT NULL UNIQUE,
    month    text NOT NULL,
    weekend  boolean NOT NULL
);
CREATE TABLE fact_sales ( -- grain: one row per day and product
    date_key    int NOT NULL REFERENCES dim_date,
    product_key int NOT NULL REFERENCES dim_product,
    quantity    int NOT NULL,
    euros       numeric(8, 2) NOT NULL,
    PRIMARY KEY (date_key, product_key)
);

INSERT INTO dim_product VALUES (1, 'Green tea', 'Tea'), (2, 'Black tea', 'Tea'), (3, 'Mug', 'Ware');
INSERT INTO dim_date
SELECT to_char(d, 'YYYYMMDD')::int, d, to_char(d, 'YYYY-MM'), extract(isodow FROM d) > 5
FROM generate_series(date '2025-01-30', '2025-02-02', '1 day') AS d;
INSERT INTO fact_sales VALUES
    (20250130, 1, 2, 9.00), (20250131, 3, 1, 12.00), (20250201, 2, 4, 16.00), (20250202, 1, 1, 4.50);

SELECT d.month, p.category, sum(f.quantity) AS quantity, sum(f.euros) AS euros
FROM fact_sales AS f
JOIN dim_date AS d USING (date_key)
JOIN dim_product AS p USING (product_key)
GROUP BY d.month, p.category
ORDER BY d.month, p.category;

SELECT weekend, sum(euros) AS euros
FROM fact_sales
JOIN dim_date USING (date_key)
GROUP BY weekend
ORDER BY weekend;
