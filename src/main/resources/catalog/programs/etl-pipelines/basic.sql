-- A small pipeline in SQL: raw text is loaded as it came, cleaned into types,
-- what cannot be read is put aside, and the result is built from the clean
-- rows.

CREATE TABLE raw_sales (line int PRIMARY KEY, day text, item text, euros text);
INSERT INTO raw_sales VALUES
    (1, '2025-03-01', ' Tea ', '4.50'), (2, '2025-03-01', 'mug', '12'), (3, '01.03.2025', 'tea', '4.50'),
    (4, '2025-03-02', 'tea', 'free'), (5, '2025-03-02', 'TEA', '9.00'), (6, '2025-02-30', 'tea', '4.50'),
    (7, '2025-03-02', 'mug', NULL), (8, '2025-03-01', 'TEA', '5.00'), (9, '2025-03-02', 'mug', '11.50');

-- NULL where the text is no date; from version 16 on pg_input_is_valid tells it as well.
CREATE FUNCTION to_day(text) RETURNS date LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN CASE WHEN $1 ~ '^\d{4}-\d{2}-\d{2}$' THEN $1::date END; -- 01.03. would be taken for January 3
EXCEPTION WHEN datetime_field_overflow THEN
    RETURN NULL;
END $$;

CREATE TABLE parsed AS
SELECT line, to_day(day) AS day, nullif(lower(trim(item)), '') AS item,
       CASE WHEN euros ~ '^\d{1,6}(\.\d{1,2})?$' THEN euros::numeric(8, 2) END AS euros
FROM raw_sales;

CREATE TABLE sales AS
SELECT * FROM parsed WHERE day IS NOT NULL AND item IS NOT NULL AND euros IS NOT NULL;

CREATE TABLE rejected AS
SELECT raw.* FROM raw_sales AS raw
WHERE NOT EXISTS (SELECT FROM sales WHERE sales.line = raw.line);

SELECT day, item, count(*) AS sold, sum(euros) AS euros FROM sales GROUP BY day, item ORDER BY day, item;
SELECT * FROM rejected ORDER BY line;
SELECT (SELECT count(*) FROM raw_sales) AS read, (SELECT count(*) FROM sales) AS loaded,
       (SELECT count(*) FROM rejected) AS rejected;
