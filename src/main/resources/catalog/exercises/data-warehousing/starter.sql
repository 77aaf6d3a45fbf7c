\set QUIET on
\pset format unaligned
\pset tuples_only on

CREATE TABLE dim_product (product_key int PRIMARY KEY, category text);
CREATE TABLE dim_date (date_key int PRIMARY KEY, month text);
CREATE TABLE fact_sales (date_key int, product_key int, euros int);
INSERT INTO dim_product VALUES (1, 'Tea'), (2, 'Tea'), (3, 'Ware');
INSERT INTO dim_date VALUES (20250101, '2025-01'), (20250115, '2025-01'), (20250201, '2025-02'), (20250301, '2025-03');
INSERT INTO fact_sales VALUES (20250101, 1, 10), (20250115, 2, 5), (20250201, 1, 20), (20250201, 3, 7), (20250301, 3, 1), (20250301, 2, 2);

SELECT month, sum(euros) FROM fact_sales JOIN dim_date USING (date_key) GROUP BY month;
