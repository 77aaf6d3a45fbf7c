-- Loads a staging table into a warehouse table: new rows are added, changed
-- ones updated, and running the load twice changes nothing.

CREATE TABLE staging (id int, name text, euros numeric);
CREATE TABLE product (
    id     int PRIMARY KEY,
    name   text NOT NULL,
    euros  numeric NOT NULL,
    writes int NOT NULL DEFAULT 1
);
INSERT INTO product VALUES (1, 'tea', 4.50), (2, 'mug', 12.00);
INSERT INTO staging VALUES (2, 'mug', 11.00), (3, 'spoon', 2.00), (1, 'tea', 4.50);

MERGE INTO product AS p
USING staging AS s ON s.id = p.id
WHEN MATCHED AND (p.name, p.euros) IS DISTINCT FROM (s.name, s.euros) THEN
    UPDATE SET name = s.name, euros = s.euros, writes = p.writes + 1
WHEN NOT MATCHED THEN
    INSERT (id, name, euros) VALUES (s.id, s.name, s.euros);

MERGE INTO product AS p
USING staging AS s ON s.id = p.id
WHEN MATCHED AND (p.name, p.euros) IS DISTINCT FROM (s.name, s.euros) THEN
    UPDATE SET name = s.name, euros = s.euros, writes = p.writes + 1
WHEN NOT MATCHED THEN
    INSERT (id, name, euros) VALUES (s.id, s.name, s.euros);

SELECT * FROM product ORDER BY id;
