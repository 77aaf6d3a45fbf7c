-- A small pipeline in SQL: raw text is loaded as it came, cleaned into types,
-- what cannot be read is put aside, and the result is built from the clean
-- rows.

CREATE TABLE raw_sales (line int, day text, item text, euros text);
INSERT INTO raw_sales VALUES
    (1, '2025-03-01', ' Tea ', '4.50'), (2, '2025-03-01', 'mug', '12'),
    (3, '01.03.2025', 'tea', '4.50'), (4, '2025-03-02', 'tea', 'free'), (5, '2025-03-02', 'TEA', '9.00');

CREATE TABLE rejected AS
SELECT line, CASE WHEN day !~ '^\d{4}-\d{2}-\d{2}$' THEN 'day ' || day ELSE 'euros ' || euros END AS reason
FROM raw_sales
WHERE day !~ '^\d{4}-\d{2}-\d{2}$' OR euros !~ '^\d+(\.\d+)?$';

CREATE TABLE sales AS
SELECT line, day::date AS day, lower(trim(item)) AS item, euros::numeric(8, 2) AS euros
FROM raw_sales
WHERE line NOT IN (SELECT line FROM rejected);

SELECT day, item, count(*) AS sold, sum(euros) AS euros FROM sales GROUP BY day, item ORDER BY day, item;
SELECT * FROM rejected ORDER BY line;
SELECT (SELECT count(*) FROM raw_sales) AS read, (SELECT count(*) FROM sales) AS loaded,
       (SELECT count(*) FROM rejected) AS rejected;
