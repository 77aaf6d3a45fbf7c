\set QUIET on
\pset format unaligned
\pset tuples_only on

CREATE TABLE staging (id int, name text, price text);
INSERT INTO staging VALUES (1, 'tea', '5'), (2, 'mug', '11'), (3, 'jam', 'free'), (4, 'voucher', '-2.50'), (5, 'gift', NULL);
CREATE TABLE product (id int PRIMARY KEY, name text, price numeric);
INSERT INTO product VALUES (2, 'cup', 12), (9, 'old', 1);
CREATE TABLE rejected (id int PRIMARY KEY, reason text);

CREATE PROCEDURE load() LANGUAGE sql AS $$
    -- your load from here
    INSERT INTO product (id, name) SELECT id + 100, name FROM staging
    ON CONFLICT DO NOTHING;
    -- to here
$$;

CALL load();
CALL load();
SELECT * FROM product ORDER BY id;
SELECT * FROM rejected ORDER BY id;
