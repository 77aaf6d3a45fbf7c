-- A slowly changing dimension of type 2: a customer who moves gets a new row,
-- and sales keep the row that was valid on their day, so old reports stay as
-- they are.

CREATE TABLE dim_customer (
    customer_key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    customer_id  text NOT NULL,
    city         text NOT NULL,
    valid_from   date NOT NULL,
    valid_to     date NOT NULL DEFAULT 'infinity', -- the first day on which it no longer holds
    CHECK (valid_from < valid_to)
);
CREATE UNIQUE INDEX one_current_row ON dim_customer (customer_id) WHERE valid_to = 'infinity';
CREATE TABLE fact_sales (
    customer_key int NOT NULL REFERENCES dim_customer,
    day          date NOT NULL,
    euros        int NOT NULL
);

CREATE FUNCTION load_customer(id text, new_city text, day date) RETURNS void
LANGUAGE sql AS $$
    UPDATE dim_customer SET valid_to = day
    WHERE customer_id = id AND valid_to = 'infinity' AND city <> new_city;
    INSERT INTO dim_customer (customer_id, city, valid_from)
    SELECT id, new_city, day
    WHERE NOT EXISTS (SELECT FROM dim_customer WHERE customer_id = id AND valid_to = 'infinity');
$$;

CREATE FUNCTION load_sale(id text, sold date, amount int) RETURNS void
LANGUAGE sql AS $$
    INSERT INTO fact_sales (customer_key, day, euros) -- NULL, an error, where no row was valid
    VALUES ((SELECT customer_key FROM dim_customer
             WHERE customer_id = id AND sold >= valid_from AND sold < valid_to), sold, amount);
$$;

DO $$ BEGIN
    PERFORM load_customer('C1', 'Oslo', '2024-01-01');
    PERFORM load_customer('C1', 'Oslo', '2024-06-01'); -- nothing changed: no new row
    PERFORM load_sale('C1', '2024-12-30', 100);
    PERFORM load_customer('C1', 'Rome', '2025-01-15');
    PERFORM load_sale('C1', '2025-02-01', 40);
    PERFORM load_sale('C1', '2025-01-10', 7); -- arrives late, still belongs to Oslo
END $$;

SELECT customer_key, city, valid_from, valid_to FROM dim_customer ORDER BY customer_key;
SELECT city, sum(euros) AS euros FROM fact_sales JOIN dim_customer USING (customer_key)
GROUP BY city ORDER BY city;
