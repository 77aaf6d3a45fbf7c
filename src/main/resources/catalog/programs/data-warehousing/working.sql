-- A star schema answers business questions with one join per dimension:
-- subtotals at every level with ROLLUP, and growth against the month before
-- with a window over the groups.

CREATE TABLE dim_store (store_key int PRIMARY KEY, country text NOT NULL, city text NOT NULL);
CREATE TABLE dim_day (day_key int PRIMARY KEY, month text NOT NULL);
CREATE TABLE fact_sale ( -- grain: one row per store and day
    store_key int NOT NULL REFERENCES dim_store,
    day_key int NOT NULL REFERENCES dim_day,
    euros int NOT NULL,
    PRIMARY KEY (store_key, day_key)
);

INSERT INTO dim_store VALUES (1, 'Italy', 'Rome'), (2, 'Italy', 'Milan'), (3, 'Norway', 'Oslo');
INSERT INTO dim_day VALUES (20240131, '2024-01'), (20240201, '2024-02'), (20240301, '2024-03');
INSERT INTO fact_sale VALUES
    (1, 20240131, 100), (2, 20240131, 50), (3, 20240131, 80), (1, 20240201, 130), (3, 20240201, 60);

-- grouping() is 1 where ROLLUP, not the data, made the NULL.
SELECT CASE WHEN grouping(country) = 1 THEN 'all countries' ELSE country END AS country,
       CASE WHEN grouping(city) = 1 THEN 'all cities' ELSE city END AS city,
       sum(euros) AS euros
FROM fact_sale
JOIN dim_store USING (store_key)
GROUP BY ROLLUP (country, city)
ORDER BY grouping(country), country, grouping(city), city;

-- From the dimension: a month without a sale stays a row, so lag() is the month before.
SELECT month, coalesce(sum(euros), 0) AS euros,
       round(100.0 * coalesce(sum(euros), 0) / nullif(lag(sum(euros)) OVER (ORDER BY month), 0) - 100, 1)
           AS growth_percent
FROM dim_day
LEFT JOIN fact_sale USING (day_key)
GROUP BY month
ORDER BY month;
