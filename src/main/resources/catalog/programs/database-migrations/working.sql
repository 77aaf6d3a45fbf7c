-- A column is renamed without downtime: add the new one, keep both in step,
-- copy the old rows, and drop the old one when no running version reads it any
-- more.

CREATE TABLE schema_version (version int PRIMARY KEY, name text NOT NULL);
CREATE TABLE person (id int PRIMARY KEY, fullname text);
INSERT INTO person VALUES (1, 'Ada Lovelace');
INSERT INTO schema_version VALUES (1, 'person');

-- Migration 2: expand. Old and new versions of the program run side by side.
BEGIN;
ALTER TABLE person ADD COLUMN full_name text;
CREATE FUNCTION both_names() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' OR NEW.fullname IS NOT DISTINCT FROM OLD.fullname THEN
        NEW.full_name := coalesce(NEW.full_name, NEW.fullname);
        NEW.fullname := NEW.full_name;
    ELSE
        NEW.full_name := NEW.fullname;
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER both_names BEFORE INSERT OR UPDATE ON person
    FOR EACH ROW EXECUTE FUNCTION both_names();
INSERT INTO schema_version VALUES (2, 'expand: full_name');
COMMIT;

INSERT INTO person (id, fullname) VALUES (2, 'written by the old version');
INSERT INTO person (id, full_name) VALUES (3, 'written by the new version');

-- Migration 3: copy, in batches on a large table.
BEGIN;
UPDATE person SET full_name = fullname WHERE full_name IS NULL;
INSERT INTO schema_version VALUES (3, 'copy');
COMMIT;
SELECT id, fullname = full_name AS same, full_name FROM person ORDER BY id;

-- Migration 4: contract, once no old version runs.
BEGIN;
DROP TRIGGER both_names ON person;
DROP FUNCTION both_names;
ALTER TABLE person ALTER COLUMN full_name SET NOT NULL, DROP COLUMN fullname;
INSERT INTO schema_version VALUES (4, 'contract');
COMMIT;
SELECT (SELECT max(version) FROM schema_version) AS version, count(*) AS people FROM person;
